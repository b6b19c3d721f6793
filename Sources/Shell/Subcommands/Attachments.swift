import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    private static let number = Phrase(vi: "SỐ", en: "NUMBER")
    private static let symbol = Phrase(vi: "SỐ-KÝ-HIỆU", en: "SYMBOL")
    private static let place = Phrase(vi: "THỨ-TỰ", en: "PLACE")
    private static let file = Phrase(vi: "TỆP", en: "FILE")
    private static let archived = Phrase(vi: "HỒ-SƠ", en: "RECORD-FILE")
    private static let line = Phrase(vi: "DÒNG", en: "LINE")
    private static let target = Phrase(vi: "ĐÍCH", en: "TARGET")

    static let attachFiles = Subcommand(
        words: ["attach"], operands: [number, file], required: 2, takesMany: true,
        summary: Phrase(vi: "thêm tệp vào một văn bản đến", en: "add files to an incoming document")
    ) { (run) throws(Failure) in try run.attach(to: .incoming) }

    static let attachOutgoing = Subcommand(
        words: ["attach", "outgoing"], operands: [symbol, file], required: 2, takesMany: true,
        summary: Phrase(
            vi: "thêm tệp vào một văn bản đi: bản quét đã ký, tệp Word",
            en: "add files to an outgoing document: the signed scan, the Word file")
    ) { (run) throws(Failure) in try run.attach(to: .outgoing) }

    static let showAttachments = Subcommand(
        words: ["show", "attachments"], operands: [number], required: 1,
        summary: Phrase(vi: "các tệp của một văn bản đến", en: "the files of an incoming document")
    ) { (run) throws(Failure) in
        let session = try run.session()
        try run.list(try run.files(of: .incoming, in: session), in: session)
    }

    static let archiveAttach = Subcommand(
        words: ["archive", "attach"], operands: [archived, line, file], required: 3, takesMany: true,
        summary: Phrase(
            vi: "thêm tệp (bản quét) vào một tài liệu không có sổ trong hồ sơ, theo số dòng trong mục lục",
            en: "add files (scans) to a paper of a file that stands in no register, by its line in the list")
    ) { (run) throws(Failure) in try run.attach(to: .paper) }

    static let archiveAttachments = Subcommand(
        words: ["archive", "attachments"], operands: [archived, line], required: 2,
        summary: Phrase(
            vi: "các tệp của một tài liệu không có sổ trong hồ sơ",
            en: "the files of a paper that stands in no register")
    ) { (run) throws(Failure) in
        let session = try run.session()
        try run.list(try run.files(of: .paper, in: session), in: session)
    }

    static let archiveAttachmentSave = Subcommand(
        words: ["archive", "attachment", "save"], operands: [archived, line, place, target], required: 4,
        summary: Phrase(
            vi: "chép một tệp của tài liệu trong hồ sơ ra ngoài, không ghi đè",
            en: "copy a file of a paper out, never over another")
    ) { (run) throws(Failure) in try run.save(fileOf: .paper) }

    static let archiveAttachmentRemove = Subcommand(
        words: ["archive", "attachment", "remove"], operands: [archived, line, place], required: 3, options: [.reason],
        summary: Phrase(
            vi: "bỏ một tệp ra khỏi tài liệu trong hồ sơ, cần --reason; tệp vẫn được giữ",
            en: "take a file off a paper, wants --reason; its bytes are kept")
    ) { (run) throws(Failure) in try run.remove(fileOf: .paper) }

    static let saveAttachment = Subcommand(
        words: ["attachment", "save"], operands: [number, place, target], required: 3,
        summary: Phrase(
            vi: "chép một tệp của văn bản ra ngoài, không ghi đè",
            en: "copy a file of a document out, never over another")
    ) { (run) throws(Failure) in try run.save(fileOf: .incoming) }

    static let saveOutgoingAttachment = Subcommand(
        words: ["attachment", "save", "outgoing"], operands: [symbol, place, target], required: 3,
        summary: Phrase(
            vi: "chép một tệp của văn bản đi ra ngoài, không ghi đè",
            en: "copy a file of an outgoing document out, never over another")
    ) { (run) throws(Failure) in try run.save(fileOf: .outgoing) }

    static let removeAttachment = Subcommand(
        words: ["attachment", "remove"], operands: [number, place], required: 2, options: [.reason],
        summary: Phrase(
            vi: "bỏ một tệp ra khỏi văn bản, cần --reason; tệp vẫn giữ trong sổ",
            en: "take a file out of a document, wants --reason; its bytes are kept")
    ) { (run) throws(Failure) in try run.remove(fileOf: .incoming) }

    static let removeOutgoingAttachment = Subcommand(
        words: ["attachment", "remove", "outgoing"], operands: [symbol, place], required: 2, options: [.reason],
        summary: Phrase(
            vi: "bỏ một tệp ra khỏi văn bản đi, cần --reason; tệp vẫn giữ trong sổ",
            en: "take a file out of an outgoing document, wants --reason; its bytes are kept")
    ) { (run) throws(Failure) in try run.remove(fileOf: .outgoing) }
}

/// What the first operands name a document of.
private enum FileRegister {
    case incoming
    case outgoing
    /// A file of the archive and the line of a paper in it.
    case paper

    /// How many operands name the document.
    var operands: Int { self == .paper ? 2 : 1 }
}

/// The files of a document that an operand named.
private struct NamedFiles {
    let owner: FileOwner
    let list: [Attachment]
    /// Whether all of the document is seen.
    let isWhole: Bool
    /// The sentence that there is no file of a place.
    let missing: (String) -> Phrase
}

extension Invocation {
    fileprivate func files(of register: FileRegister, in session: Session) throws(Failure) -> NamedFiles {
        let word = arguments.words[0]
        switch register {
        case .incoming:
            let detail = try document(word, in: session)
            let owner = FileOwner.incoming(detail.document.id)
            return NamedFiles(owner: owner, list: try session.ask(ListAttachments(of: owner)), isWhole: detail.isWhole)
            {
                .noSuchAttachment($0, number: detail.document.number.shownWithYear)
            }
        case .outgoing:
            let detail = try outgoing(word, in: session)
            let owner = FileOwner.outgoing(detail.document.id)
            return NamedFiles(owner: owner, list: try session.ask(ListAttachments(of: owner)), isWhole: detail.isWhole)
            {
                .outNoSuchAttachment($0, detail.document.symbol)
            }
        case .paper:
            let detail = try file(word, in: session)
            let name = detail.file.name.description
            guard detail.isWhole else { throw .said(.notPermitted, .contentHidden) }
            guard let row = detail.rows.first(where: { String($0.item.place) == arguments.words[1] }) else {
                throw .said(.notFound, .paperNoSuchLine(arguments.words[1], name))
            }
            guard case .loose(let paper) = row.item.source else {
                var isOutgoing = false
                if case .outgoing = row.item.source { isOutgoing = true }
                let name = row.name ?? row.title
                throw .said(.refused, .paperRegistered(arguments.words[1], name, isOutgoing: isOutgoing))
            }
            let owner = FileOwner.paper(row.item.id)
            return NamedFiles(owner: owner, list: try session.ask(ListAttachments(of: owner)), isWhole: true) {
                .paperNoSuchAttachment($0, paper.title)
            }
        }
    }

    fileprivate func list(_ files: NamedFiles, in session: Session) throws(Failure) {
        let people = session.facts.people
        let texts = try session.ask(ShowTexts(of: files.owner))
        guard !wantsJSON else {
            return write(
                .array(
                    files.list.map { file in
                        let text = JSONValue.Member("text", json(texts[file.id]?.state.code))
                        return .object((file.shape(people).object ?? []) + [text])
                    }))
        }
        if !files.isWhole { say(.contentHidden) }
        write(files.list, texts)
        if files.list.isEmpty, files.isWhole { output.remark(Phrase.attachmentsNone.in(language)) }
    }

    fileprivate func attach(to register: FileRegister) throws(Failure) {
        let session = try session()
        let owner = try files(of: register, in: session).owner
        let worker = fileWorker(session)
        let control = WorkControl.none
        // All come in, or none is added.
        var staged: [StagedFile] = []
        for path in arguments.words.dropFirst(register.operands) {
            guard !path.allSatisfy(\.isWhitespace) else { throw .usage(.missingOperand(Phrase(vi: "TỆP", en: "FILE"))) }
            switch worker.run(.stage([.path(path)]), control) {
            case .staged(let files, let refusals):
                if let refusal = refusals.first { throw Failure(refusal) }
                if let again = files.first(where: { file in staged.contains { $0.sha256 == file.sha256 } }) {
                    throw .said(.refused, .fileNamedTwice(name: again.name))
                }
                staged += files
            case .refused(let refusal): throw Failure(refusal)
            case .progress, .dropFolder, .completed, .text, .saved, .savedList, .opened, .returnsRead, .word,
                .forgotten:
                continue
            }
        }
        let done = try session.perform(AttachFiles(to: owner, files: staged), at: writingTime)
        let people = session.facts.people
        guard !wantsJSON else { return write(.array(done.attachments.map { $0.shape(people) })) }
        say(done.subject.attached(done.attachments.map(\.name).joined(separator: ", "), withYear: true))
    }

    /// The file that a document and a place name.
    private func attachment(of register: FileRegister, in session: Session) throws(Failure) -> Attachment {
        let files = try files(of: register, in: session)
        let word = arguments.words[register.operands]
        guard let place = Int(word), let found = files.list.first(where: { $0.position == place }) else {
            throw .said(.notFound, files.missing(word))
        }
        return found
    }

    fileprivate func save(fileOf register: FileRegister) throws(Failure) {
        let session = try session()
        let attachment = try attachment(of: register, in: session)
        let target = arguments.words[register.operands + 1]
        switch fileWorker(session).run(.save(attachment.id, .path(target)), .none) {
        case .saved(let path, let circulation):
            if wantsJSON { write(json(("path", json(path)))) } else { say(.fileSaved(path: path)) }
            if circulation != .open { note(.copyMarked(circulation.phrase)) }
        case .refused(let refusal): throw Failure(refusal)
        case .staged, .progress, .dropFolder, .completed, .text, .savedList, .opened, .returnsRead, .word, .forgotten:
            return
        }
    }

    fileprivate func remove(fileOf register: FileRegister) throws(Failure) {
        let session = try session()
        let attachment = try attachment(of: register, in: session)
        let done = try session.perform(
            RemoveAttachment(attachment: attachment.id, reason: arguments.text(.reason) ?? ""), at: writingTime)
        let people = session.facts.people
        guard !wantsJSON else { return write(.array(done.attachments.map { $0.shape(people) })) }
        say(.attachmentTakenOut(name: attachment.name))
    }

    /// A line for each file: place, size, kind, name, and why it was taken out.
    /// - Parameter texts: what is known of the text in them.
    func write(_ files: [Attachment], _ texts: [AttachmentID: TextStanding] = [:]) {
        for file in files {
            let size = padded(Phrase.size(file.bytes).in(language), to: 10)
            let kind = padded(file.kind.phrase.in(language), to: 10)
            let removed = file.removal.map { " · " + Phrase.fileTakenOut(reason: $0.reason).in(language) } ?? ""
            let gone = file.destroyedIn.map { Phrase.fileDestroyedIn(String($0.value)).in(language) }
            output.line(
                "\(padded("\(file.position)", to: 4))\(size)\(kind)\(file.name)\(removed)\(gone.map { " · " + $0 } ?? "")"
            )
            if let text = texts[file.id], file.removal == nil {
                output.line("    " + text.phrase(of: file.kind).in(language))
            }
        }
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
            ("removed", removed), ("destroyedIn", destroyedIn.map { .integer($0.value) } ?? .null))
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
