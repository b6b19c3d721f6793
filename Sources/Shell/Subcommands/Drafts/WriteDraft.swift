import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let draftNew = Subcommand(
        words: ["draft", "new"],
        options: CommandOption.draftFields + [.body, .answers, .partial, .replaces, .key, .secret],
        meanings: outgoingMeanings,
        summary: Phrase(
            vi: "lập dự thảo văn bản đi; nội dung đọc từ tệp hoặc đầu vào chuẩn",
            en: "begin a draft; its text is read from a file or standard input")
    ) { (run) throws(Failure) in
        if run.arguments.has(.secret) { throw .said(.refused, .secretMark) }
        _ = try run.arguments.required(.type)
        _ = try run.arguments.required(.subject)
        let session = try run.session()
        guard let type = try run.outgoingType() else { return }
        var content = OutgoingContent(typeCode: type.code, symbolTail: "", subject: "")
        try run.fill(&content, in: session)
        if content.symbolTail.isEmpty {
            let help = try session.ask(
                PrepareOutgoing(typeCode: type.code, department: content.department, day: run.today))
            guard let tail = help.symbolTail else {
                throw .said(.refused, .outSymbolWanted(flag: CommandOption.symbol.flag))
            }
            content.symbolTail = tail
        }
        var replaces: OutgoingID?
        if let text = run.arguments.filled(.replaces) { replaces = try run.outgoing(text, in: session).document.id }
        let begun = try session.perform(
            BeginDraft(
                content: content, text: try run.body() ?? "", answers: try run.answers(in: session) ?? [],
                replaces: replaces, formKey: run.arguments.filled(.key) ?? Invocation.freshKey()), at: run.writingTime)
        run.tell(begun.document, session, .draftBegun(DraftName.shown(begun.document.id)))
    }

    static let draftWrite = Subcommand(
        words: ["draft", "write"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT")], required: 1,
        options: CommandOption.draftFields + [.body, .answers, .partial],
        meanings: outgoingMeanings,
        summary: Phrase(
            vi: "lưu nội dung thành bản mới, hoặc sửa các trường của dự thảo",
            en: "save the text as a new version, or change a draft's fields")
    ) { (run) throws(Failure) in
        let given = (CommandOption.draftFields + [.body, .answers]).filter(run.arguments.has)
        guard !given.isEmpty else { throw .usage(.draftWriteWhat) }
        let session = try run.session()
        let before = try run.outgoing(run.arguments.words[0], in: session).document
        let sent = run.bodyIsWord ? try session.ask(ShowDraftText(before.id)) : nil
        var content = before.content
        if let type = try run.outgoingType() { content.typeCode = type.code }
        try run.fill(&content, in: session)
        let saved = try session.perform(
            SaveDraft(
                document: before.id, seenVersion: before.version, content: content == before.content ? nil : content,
                answers: try run.answers(in: session),
                text: try run.body().map { body in
                    sent.map { DraftText(body).sealed(as: DraftText($0.text)).text } ?? body
                },
                origin: run.bodyIsWord ? .word : .typed), at: run.writingTime)
        let version = run.arguments.has(.body) ? try session.ask(ShowDraftText(before.id))?.number : nil
        run.tell(saved.document, session, .draftSaved(DraftName.shown(before.id), version: version))
        if let sent { try run.tellReturned(sent, of: before.id, in: session) }
    }

    static let draftRead = Subcommand(
        words: ["draft", "read"], operands: [Phrase(vi: "DỰ-THẢO", en: "DRAFT"), Phrase(vi: "BẢN", en: "VERSION")],
        required: 1,
        summary: Phrase(
            vi: "in nội dung của một dự thảo hoặc văn bản đi, bản mới nhất hay bản có số này",
            en: "print the text of a draft or document: the newest version, or one by its number")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let document = try run.outgoing(run.arguments.words[0], in: session).document
        let version = try run.version(1, of: document, in: session)
        guard !run.wantsJSON else { return run.write(version.shape(session.facts)) }
        for line in version.text.split(separator: "\n", omittingEmptySubsequences: false) {
            run.output.line(cleaned(String(line)))
        }
    }

    static let draftCompare = Subcommand(
        words: ["draft", "compare"],
        operands: [
            Phrase(vi: "DỰ-THẢO", en: "DRAFT"), Phrase(vi: "BẢN", en: "VERSION"), Phrase(vi: "BẢN", en: "VERSION"),
        ], required: 2,
        summary: Phrase(
            vi: "so hai bản nội dung từng dòng: - dòng bỏ đi, + dòng thêm vào",
            en: "compare two versions line by line: - taken out, + put in")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let document = try run.outgoing(run.arguments.words[0], in: session).document
        let old = try run.version(1, of: document, in: session)
        let new = try run.version(2, of: document, in: session)
        for line in DraftComparison.lines(from: old.text, to: new.text) {
            switch line {
            case .same(let text): run.output.line("  " + cleaned(text))
            case .removed(let text): run.output.line("- " + cleaned(text))
            case .added(let text): run.output.line("+ " + cleaned(text))
            }
        }
    }
}

extension CommandOption {
    /// The fields of a draft: what only the register knows is left out.
    static let draftFields = outgoingFields.filter { ![.date, .handedOver, .receivedBy].contains($0) }
}

extension Invocation {
    /// The text that `--body` names; `nil` where the option is missing.
    func body() throws(Failure) -> String? {
        guard let path = arguments.filled(.body) else { return nil }
        if bodyIsWord {
            let bytes = try file(path)
            do { return try WordFiles(programFolder: surroundings.programFolder).read(bytes).text } catch {
                throw Failure(word: error)
            }
        }
        guard let text = decodedUTF8(try file(path)[...]) else { throw .said(.badData, .draftNotText) }
        return nfc(text.replacing("\r\n", with: "\n").replacing("\t", with: " "))
    }

    /// Whether `--body` names a document of a word processor.
    var bodyIsWord: Bool { arguments.filled(.body)?.lowercased().hasSuffix(".docx") ?? false }

    /// Says which figures were changed or lost between the version that went out and the one that came back.
    fileprivate func tellReturned(_ sent: DraftVersion, of document: OutgoingID, in session: Session) throws(Failure) {
        let before = DraftText(sent.text)
        guard !wantsJSON, !before.figures.isEmpty || !before.tables.isEmpty,
            let came = try session.ask(ShowDraftText(document))
        else { return }
        for phrase in ReturnedFigure.phrases(before.returned(as: DraftText(came.text))) { note(phrase) }
        for name in before.tablesChanged(in: DraftText(came.text)) { note(.returnedTableChanged(name)) }
    }

    /// The version whose number is an operand, or the newest.
    fileprivate func version(
        _ place: Int, of document: OutgoingDocument, in session: Session
    ) throws(Failure) -> DraftVersion {
        let name = document.shortName
        guard arguments.words.indices.contains(place) else {
            guard let newest = try session.ask(ShowDraftText(document.id)) else {
                throw .said(.notFound, .draftNoText(name))
            }
            return newest
        }
        let text = arguments.words[place]
        guard let number = Int(text), number > 0 else {
            throw .usage(.usageBadValue("draft", value: text, expected: "1, 2, 3"))
        }
        guard let found = try session.ask(ShowDraftText(document.id, number: number)) else {
            throw .said(.notFound, .draftNoVersion(name, number))
        }
        return found
    }

    /// What became of a draft.
    func tell(_ document: OutgoingDocument, _ session: Session, _ said: Phrase) {
        guard !wantsJSON else { return write(.object(document.whole(session.facts))) }
        say(said)
    }
}

extension DraftVersion {
    /// Its members by stable names.
    func shape(_ facts: OfficeFacts) -> JSONValue {
        json(
            ("draft", json(DraftName.shown(document))), ("version", json(number)), ("origin", json(origin.code)),
            ("madeAt", json(madeAt.isoUTC)), ("madeBy", json(facts.login(madeBy))), ("text", json(text)))
    }
}
