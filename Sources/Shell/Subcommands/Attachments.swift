import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    private static let number = Phrase(vi: "SỐ", en: "NUMBER")
    private static let place = Phrase(vi: "THỨ-TỰ", en: "PLACE")
    private static let file = Phrase(vi: "TỆP", en: "FILE")

    static let attachFiles = Subcommand(
        words: ["attach"], operands: [number, file], required: 2, takesMany: true,
        summary: Phrase(vi: "thêm tệp vào một văn bản đến", en: "add files to an incoming document")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let document = try run.document(run.arguments.words[0], in: session).document
        let worker = run.fileWorker(session)
        let control = WorkControl.none
        // All come in, or none is added.
        var staged: [StagedFile] = []
        for path in run.arguments.words.dropFirst() {
            guard !path.allSatisfy(\.isWhitespace) else { throw .usage(.missingOperand(file)) }
            switch worker.run(.stage([.path(path)]), control) {
            case .staged(let files, let refusals):
                if let refusal = refusals.first { throw Failure(refusal) }
                if let again = files.first(where: { file in staged.contains { $0.sha256 == file.sha256 } }) {
                    throw .said(.refused, .fileNamedTwice(name: again.name))
                }
                staged += files
            case .refused(let refusal): throw Failure(refusal)
            case .progress, .dropFolder, .completed, .text, .saved, .savedList, .opened, .returnsRead, .forgotten:
                continue
            }
        }
        let done = try session.perform(AttachFiles(document: document.id, files: staged), at: run.writingTime)
        let people = session.facts.people
        guard !run.wantsJSON else { return run.write(.array(done.attachments.map { $0.shape(people) })) }
        let names = done.attachments.map(\.name).joined(separator: ", ")
        run.say(.filesAttached(names, number: done.number.shownWithYear))
    }

    static let showAttachments = Subcommand(
        words: ["show", "attachments"], operands: [number], required: 1,
        summary: Phrase(vi: "các tệp của một văn bản đến", en: "the files of an incoming document")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.document(run.arguments.words[0], in: session)
        let files = try session.ask(ListAttachments(document: detail.document.id))
        let people = session.facts.people
        guard !run.wantsJSON else { return run.write(.array(files.map { $0.shape(people) })) }
        if !detail.isWhole { run.say(.contentHidden) }
        for file in files {
            let size = padded(Phrase.size(file.bytes).in(run.language), to: 10)
            let kind = padded(file.kind.phrase.in(run.language), to: 10)
            let removed = file.removal.map { " · " + Phrase.fileTakenOut(reason: $0.reason).in(run.language) } ?? ""
            run.output.line("\(padded("\(file.position)", to: 4))\(size)\(kind)\(file.name)\(removed)")
        }
        if files.isEmpty, detail.isWhole { run.output.remark(Phrase.attachmentsNone.in(run.language)) }
    }

    static let saveAttachment = Subcommand(
        words: ["attachment", "save"], operands: [number, place, Phrase(vi: "ĐÍCH", en: "TARGET")], required: 3,
        summary: Phrase(
            vi: "chép một tệp của văn bản ra ngoài, không ghi đè",
            en: "copy a file of a document out, never over another")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let attachment = try run.attachment(in: session)
        switch run.fileWorker(session).run(.save(attachment.id, .path(run.arguments.words[2])), .none) {
        case .saved(let path, let circulation):
            if run.wantsJSON { run.write(json(("path", json(path)))) } else { run.say(.fileSaved(path: path)) }
            if circulation != .open { run.note(.copyMarked(circulation.phrase)) }
        case .refused(let refusal): throw Failure(refusal)
        case .staged, .progress, .dropFolder, .completed, .text, .savedList, .opened, .returnsRead, .forgotten: return
        }
    }

    static let removeAttachment = Subcommand(
        words: ["attachment", "remove"], operands: [number, place], required: 2, options: [.reason],
        summary: Phrase(
            vi: "bỏ một tệp ra khỏi văn bản, cần --reason; tệp vẫn giữ trong sổ",
            en: "take a file out of a document, wants --reason; its bytes are kept")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let attachment = try run.attachment(in: session)
        let done = try session.perform(
            RemoveAttachment(attachment: attachment.id, reason: run.arguments.text(.reason) ?? ""), at: run.writingTime)
        let people = session.facts.people
        guard !run.wantsJSON else { return run.write(.array(done.attachments.map { $0.shape(people) })) }
        run.say(.attachmentTakenOut(name: attachment.name))
    }
}

extension Invocation {
    /// The file that a number and a place name.
    fileprivate func attachment(in session: Session) throws(Failure) -> Attachment {
        let document = try document(arguments.words[0], in: session).document
        let files = try session.ask(ListAttachments(document: document.id))
        guard let place = Int(arguments.words[1]), let found = files.first(where: { $0.position == place }) else {
            throw .said(
                .notFound, .noSuchAttachment(arguments.words[1], number: document.number.shownWithYear))
        }
        return found
    }
}

extension Attachment {
    /// The file as JSON, by stable names.
    func shape(_ people: [Person]) -> JSONValue {
        func login(_ id: PersonID) -> JSONValue { json(people.first { $0.id == id }?.login) }
        var removed = JSONValue.null
        if let removal {
            removed = json(("at", json(removal.at.isoUTC)), ("by", login(removal.by)), ("reason", json(removal.reason)))
        }
        return json(
            ("place", json(position)), ("name", json(name)), ("kind", json(kind.rawValue)), ("bytes", json(bytes)),
            ("sha256", json(sha256)), ("addedAt", json(addedAt.isoUTC)), ("addedBy", login(addedBy)),
            ("removed", removed))
    }
}

extension Failure {
    /// What went wrong with a file outside, with its exit code.
    init(_ refusal: FileRefusal) {
        switch refusal {
        case .office(let error): self = .office(error)
        case .missing, .vanished, .folderMissing, .scanFolderUnset, .scanFolderEmpty:
            self = .said(.notFound, Screens.sentence(for: refusal))
        case .link, .folder, .special, .ownOffice, .empty, .tooLarge, .changing, .damaged:
            self = .said(.badData, Screens.sentence(for: refusal))
        case .unreadable: self = .said(.notPermitted, Screens.sentence(for: refusal))
        case .unfit(let reason): self = .said(.badData, reason)
        case .exists, .notWritten: self = .said(.cannotWrite, Screens.sentence(for: refusal))
        case .circulation, .cancelled, .programMissing, .kindNotShown, .noText, .kindNotOpened, .openerFailed:
            self = .said(.refused, Screens.sentence(for: refusal))
        }
    }
}
