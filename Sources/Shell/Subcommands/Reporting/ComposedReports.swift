import DocumentModel
import Interchange
import Office
import Phrases
import Records
import Reports
import Screens

/// Reports composed of the registers' and the units' figures, one subcommand for each kind.
extension Subcommand {
    static let composedReports: [Subcommand] = ReportKind.allCases.map { kind in
        Subcommand(
            words: ["report", kind.rawValue],
            options: [.period] + (kind.isOfUnits ? [.unit] : []) + [.subject, .signer, .signerTitle, .manner]
                + [.output, .printer, .draft, .another],
            meanings: [.period: (Phrase(vi: "KỲ", en: "PERIOD"), .reportPeriodsTaken)],
            summary: .reportSummary(kind.phrase)
        ) { (run) throws(Failure) in
            let way = try run.wayOut()
            let session = try run.session()
            let reference = try run.reference(kind, in: session)
            let report = try session.ask(ComposeReport(reference, today: run.today))
            let content = try run.content(of: report, in: session)
            if run.arguments.has(.draft) { return try run.begin(report, content, in: session) }
            if way == .screen, run.wantsJSON { return run.write(report.shape) }
            let tree = Letter.tree(
                LetterContent(
                    content.document(at: run.now), text: report.text, office: session.facts.profile,
                    year: run.today.year
                ))
            try run.deliver(
                tree, way, shape: [JSONValue.Member("report", json(reference.canonical))], in: session
            ) { .reportWritten(path: $0) }
            run.noteOpenPlaces(of: report)
        }
    }
}

extension Invocation {
    /// The report that `--period` and `--unit` mean; the kind's usual days where nothing is said.
    func reference(_ kind: ReportKind, in session: Session) throws(Failure) -> ReportReference {
        let usual = kind.usual(on: today)
        let text = arguments.filled(.period)
        var unit: String?
        if let name = arguments.filled(.unit) {
            unit = try session.unit(name, in: try session.ask(AskUnits())).code
        }
        let span = text.map { PeriodShorthand.span($0, on: today) } ?? usual
        guard let span, let reference = ReportReference(kind, span, unit: unit) else {
            throw .usage(kind.phraseOfPeriod(text ?? "", on: today))
        }
        return reference
    }

    /// What the report says as an outgoing document, with what was given as options.
    fileprivate func content(of report: ComposedReport, in session: Session) throws(Failure) -> OutgoingContent {
        var content = report.content
        // The usual title is that of whoever usually signs.
        if arguments.has(.signer) { content.signerTitle = nil }
        try fill(&content, in: session)
        if content.signerTitle == nil, !arguments.has(.signerTitle), let signer = content.signerPerson {
            content.signerTitle = session.facts.people.first { $0.id == signer }?.title
        }
        return content
    }

    /// Begins a report as a draft of the outgoing register. One that is there already is gone on with, unless another is wanted.
    fileprivate func begin(
        _ report: ComposedReport, _ content: OutgoingContent, in session: Session
    ) throws(Failure) {
        let made = try session.ask(ListOfReport(report.reference)).first { $0.state != .recalled }
        if let made, !arguments.has(.another) {
            throw .said(
                .refused, .reportBegunAlready(made.shortName, made.state.phrase, flag: CommandOption.another.flag))
        }
        let begun = try session.perform(
            BeginDraft(
                content: content, text: report.text.text, origin: .composed, report: report.reference,
                formKey: Self.freshKey()), at: writingTime)
        tell(begun.document, session, .draftBegun(DraftName.shown(begun.document.id)))
        noteOpenPlaces(of: report)
    }

    /// Says what of a report only a person can fill in.
    fileprivate func noteOpenPlaces(of report: ComposedReport) {
        let open = report.text.faults(labels: report.answers.labels, tables: report.answers.tableNames)
        let unwritten = open.count { $0.kind == .unwritten }
        let unknown = open.count { $0.isPardonable } - unwritten
        if unknown + unwritten > 0 { note(.reportOpenPlaces(unknown: unknown, unwritten: unwritten)) }
    }
}

extension OutgoingContent {
    /// The report as an outgoing document that nobody has begun yet.
    fileprivate func document(at now: Instant) -> OutgoingDocument {
        OutgoingDocument(
            id: OutgoingID(0), number: nil, content: self, state: .drafting, createdAt: now,
            createdBy: drafter ?? PersonID(0))
    }
}

extension ComposedReport {
    /// The figures as JSON.
    fileprivate var shape: JSONValue {
        json(
            ("report", json(reference.canonical)), ("subject", json(content.subject)), ("text", json(text.text)),
            (
                "figures",
                .array(
                    answers.figures.map { found in
                        json(
                            ("label", json(found.figure.label)),
                            ("value", found.value == FigureMark.unknownValue ? .null : json(found.value)),
                            ("from", json(found.from)), ("to", json(found.to)))
                    })
            ),
            (
                "tables",
                .object(
                    answers.tables.sorted { $0.key < $1.key }.map { name, rows in
                        JSONValue.Member(name, .array(rows.map { .array($0.map { json($0) }) }))
                    })
            ))
    }
}
