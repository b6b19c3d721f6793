import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens

extension Subcommand {
    static let printDocument = Subcommand(
        words: ["print", "document"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU|DỰ-THẢO", en: "SYMBOL|DRAFT")], required: 1,
        options: [.output, .printer, .incomplete], summary: .printDocumentSummary
    ) { (run) throws(Failure) in
        let way = try run.wayOut()
        let session = try run.session()
        let document = try run.outgoing(run.arguments.words[0], in: session).document
        let circulation = document.content.circulation
        if case .file = way, CirculationRule.verdict(circulation, .copy) == .refused {
            throw .said(.refused, .letterOnPaperOnly(circulation.phrase))
        }
        guard let version = try session.ask(ShowDraftText(document.id)) else {
            throw .said(.refused, .letterWithoutText(document.symbol))
        }
        let text = DraftText(version.text)
        try run.requirePrintable(text, of: document, in: session)
        let content = LetterContent(document, text: version.text, facts: session.facts, today: run.today)
        try run.deliver(
            Letter.tree(content), way, shape: [JSONValue.Member("symbol", json(document.symbol))], in: session
        ) { .letterWritten(path: $0) }
    }

    static let draftFigures = Subcommand(
        words: ["draft", "figures"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1,
        summary: .draftFiguresSummary
    ) { (run) throws(Failure) in
        let session = try run.session()
        let (_, reference, text) = try run.report(run.arguments.words[0], in: session)
        let compared = try session.ask(CompareFigures(text, reference, today: run.today))
        let figures = compared.figures
        guard !run.wantsJSON else {
            let tables = compared.tables.flatMap { table in
                table.changes.map { change in
                    json(
                        ("line", json(table.line)), ("table", json(table.name)), ("row", json(change.row)),
                        ("column", json(change.column)), ("written", json(change.written)), ("now", json(change.now)))
                }
            }
            return run.write(
                .array(
                    tables
                        + figures.map { figure in
                            json(
                                ("line", json(figure.line)), ("label", json(figure.label)),
                                ("written", json(figure.written)), ("now", json(figure.now)))
                        }))
        }
        let changed = figures.filter(\.isChanged)
        for figure in changed {
            run.say(
                .draftFigureChanged(figure.line, figure.label, now: figure.now ?? "", written: figure.written))
        }
        let tables = compared.tables.flatMap(\.phrases)
        for phrase in tables { run.say(phrase) }
        let unseen = figures.count(where: \.isUnseen)
        if unseen > 0 {
            run.say(compared.isPartlyHidden ? .draftFiguresNotSeen(unseen) : .draftFiguresNotKnown(unseen))
        }
        if changed.isEmpty, tables.isEmpty, unseen == 0 { run.say(.draftFiguresSame) }
    }

    static let draftRefresh = Subcommand(
        words: ["draft", "refresh"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1,
        summary: .draftRefreshSummary
    ) { (run) throws(Failure) in
        let session = try run.session()
        let (document, reference, text) = try run.report(run.arguments.words[0], in: session)
        let fresh = try session.ask(RefreshFigures(text, reference, today: run.today))
        guard fresh.text != text else { return run.say(fresh.phrase) }
        let saved = try session.perform(
            SaveDraft(
                document: document.id, seenVersion: document.version, text: fresh.text.text, origin: .refreshed),
            at: run.writingTime)
        let version = try session.ask(ShowDraftText(document.id))?.number
        run.tell(
            saved.document, session,
            .draftSaved(DraftName.shown(document.id), version: version).followed(
                by: fresh.phrase, separator: " "))
    }
}

extension Invocation {
    /// A report that is drafted, with its newest text.
    fileprivate func report(
        _ name: String, in session: Session
    ) throws(Failure) -> (OutgoingDocument, ReportReference, DraftText) {
        let document = try outgoing(name, in: session).document
        guard let reference = document.report, let version = try session.ask(ShowDraftText(document.id)) else {
            throw .said(.refused, .draftNoReport(document.nameWithYear))
        }
        return (document, reference, DraftText(version.text))
    }

    /// Refuses to print a text that would be wrong on paper, and one with open places unless it is asked for.
    fileprivate func requirePrintable(
        _ text: DraftText, of document: OutgoingDocument, in session: Session
    ) throws(Failure) {
        var (labels, tables): (Set<String>, Set<String>) = ([], [])
        // Only a text with figures asks for what they mean.
        if let reference = document.report, !text.figures.isEmpty || !text.tables.isEmpty {
            let answers = try session.ask(AskFigures(reference, today: today))
            (labels, tables) = (answers.labels, answers.tableNames)
        }
        let faults = text.faults(labels: labels, tables: tables)
        let standing = faults.first { !$0.isPardonable } ?? (arguments.has(.incomplete) ? nil : faults.first)
        guard let standing else { return }
        let hint = Phrase.printIncompleteHint(flag: CommandOption.incomplete.flag)
        throw .said(
            .refused, standing.isPardonable ? standing.phrase.followed(by: hint, separator: " ") : standing.phrase)
    }
}
