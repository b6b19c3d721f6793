import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    private static let number = Phrase(vi: "LẦN-GIAO-NỘP", en: "TRANSFER")
    private static let text: [CommandOption] = [.title, .boxes, .shelfLength, .condition, .receiver]

    static let transferList = Subcommand(
        words: ["archive", "transfer", "list"], options: [.all, .limit],
        summary: Phrase(vi: "các lần giao nộp hồ sơ, mới nhất trước", en: "transfers of files, newest first")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let rows = try session.ask(ListTransfers(all: run.arguments.has(.all), limit: try run.limit()))
        guard !run.wantsJSON else {
            return run.write(.array(rows.map { .object($0.transfer.listed($0.files, $0.isWhole, session.facts)) }))
        }
        for row in rows {
            let transfer = row.transfer
            let title = row.isWhole ? transfer.title : Phrase.hiddenValue.in(run.language)
            let what = [
                transfer.state.phrase.in(run.language), Phrase.archiveFiles(row.files).in(run.language), title,
            ].joined(separator: " · ")
            run.output.line("\(padded(String(transfer.id.value), to: 6))\(cleaned(what))")
        }
        if rows.isEmpty { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let transferShow = Subcommand(
        words: ["archive", "transfer", "show"], operands: [number], required: 1,
        summary: Phrase(
            vi: "một lần giao nộp với mục lục và quá trình", en: "one transfer with its inventory and history")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.transfer(in: session)
        guard !run.wantsJSON else { return run.write(detail.shape(session.facts)) }
        run.write(detail, session.facts)
    }

    static let transferPrepare = Subcommand(
        words: ["archive", "transfer", "prepare"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        takesMany: true, options: [.historical, .department] + text + [.key], meanings: procedureMeanings,
        summary: Phrase(
            vi: "lập mục lục nộp lưu từ các hồ sơ đã kết thúc; --historical từ hồ sơ vĩnh viễn đã nộp lưu",
            en: "put a transfer together of closed files; --historical of permanent ones in the archive")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.title)
        let session = try run.session()
        let files = try run.files(run.arguments.words, in: session)
        var text = TransferText(title: "")
        try run.fill(&text)
        let kind = run.arguments.has(.historical) ? TransferKind.historical : .current
        let made = try session.perform(
            PrepareTransfer(
                kind, department: try run.departmentNamed(in: session), text: text, files: files.map(\.id),
                formKey: run.formKey), at: run.writingTime)
        run.tell(made, session, .transferSaid(String(made.id.value), made.state.phrase))
    }

    static let transferChange = Subcommand(
        words: ["archive", "transfer", "change"], operands: [number], required: 1,
        options: [.add, .remove, .notes] + text,
        meanings: procedureMeanings.merging([
            .notes: (
                Phrase(vi: "HỒ-SƠ: CHỮ;…", en: "FILE: TEXT;…"),
                Phrase(
                    vi: "ghi chú của hồ sơ trong mục lục; không có chữ sau dấu hai chấm thì bỏ ghi chú",
                    en: "remarks on files in the list; without a text behind the colon there is none")
            )
        ]) { $1 },
        summary: Phrase(
            vi: "sửa lần giao nộp đang lập: thêm, bỏ hồ sơ, ghi chú, sửa thông tin",
            en: "change a transfer that is being prepared: its files, remarks on them, what is written of it")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let detail = try run.transfer(in: session)
        var text = TransferText(title: detail.transfer.title)
        text.boxes = detail.transfer.boxes
        text.centimetres = detail.transfer.centimetres
        text.condition = detail.transfer.condition
        text.receiver = detail.transfer.receiver
        try run.fill(&text)
        let gone = Set(try run.files(.remove, in: session).map(\.id))
        var items = detail.lines.map(\.item).filter { !gone.contains($0.file) }
        for file in try run.files(.add, in: session) where !items.contains(where: { $0.file == file.id }) {
            items.append(TransferItem(file: file.id, place: items.count + 1))
        }
        for (file, notes) in try run.fileTexts(.notes, in: session) {
            guard let place = items.firstIndex(where: { $0.file == file.id }) else {
                throw .said(.notFound, .transferFileUnlisted(file.name.description))
            }
            items[place].notes = notes.isEmpty ? nil : notes
        }
        let changed = try session.perform(
            ChangeTransfer(detail.transfer, text: text, files: items), at: run.writingTime)
        run.tell(changed, session, .transferSaid(String(changed.id.value), changed.state.phrase))
    }

    static let transferGive = Subcommand(
        words: ["archive", "transfer", "give"], operands: [number], required: 1, options: [.date],
        meanings: procedureMeanings,
        summary: Phrase(vi: "bên giao xác nhận mục lục và biên bản", en: "who gives confirms inventory and minutes")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let transfer = try run.transfer(in: session).transfer
        let day = try run.day(.date) ?? run.today
        let given = try session.perform(GiveTransfer(transfer, on: day), at: run.writingTime)
        run.tell(given, session, .transferSaid(String(given.id.value), given.state.phrase))
    }

    static let transferTake = Subcommand(
        words: ["archive", "transfer", "take"], operands: [number], required: 1, options: [.date, .returned],
        meanings: procedureMeanings,
        summary: Phrase(
            vi: "bên nhận xác nhận; --returned trả lại hồ sơ chưa đạt",
            en: "who takes confirms; --returned gives files back")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let transfer = try run.transfer(in: session).transfer
        let day = try run.day(.date) ?? run.today
        var returned: [RecordFileID: String] = [:]
        for (file, reason) in try run.fileTexts(.returned, in: session) { returned[file.id] = reason }
        let taken = try session.perform(TakeTransfer(transfer, on: day, returned: returned), at: run.writingTime)
        run.tell(taken, session, .transferSaid(String(taken.id.value), taken.state.phrase))
    }

    static let transferDrop = Subcommand(
        words: ["archive", "transfer", "drop"], operands: [number], required: 1, options: [.reason],
        summary: Phrase(vi: "thôi một lần giao nộp trước khi nhận", en: "give a transfer up before it was taken")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let transfer = try run.transfer(in: session).transfer
        let dropped = try session.perform(
            DropTransfer(transfer, reason: run.arguments.text(.reason) ?? ""), at: run.writingTime)
        run.tell(dropped, session, .transferSaid(String(dropped.id.value), dropped.state.phrase))
    }

    static let transferKeep = Subcommand(
        words: ["archive", "transfer", "keep"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        takesMany: true, options: [.until, .reason, .consent], meanings: procedureMeanings,
        summary: Phrase(
            vi: "lãnh đạo đồng ý cho đơn vị giữ lại hồ sơ đến hạn, không quá 2 năm",
            en: "a leader consents that files are kept back, two years at most")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.until)
        let session = try run.session()
        let files = try run.files(run.arguments.words, in: session)
        guard let until = try run.day(.until, direction: .future) else { return }
        let kept = try session.perform(
            KeepBack(
                files.map(\.id), until: until, reason: run.arguments.text(.reason) ?? "",
                paper: run.arguments.filled(.consent)), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(.array(kept.map { .object($0.whole(session.facts)) })) }
        for file in kept { run.say(.fileKeptBack(file.name.description, until.shown)) }
    }

    static let transferRelease = Subcommand(
        words: ["archive", "transfer", "release"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        options: [.reason],
        summary: Phrase(vi: "thôi cho giữ lại một hồ sơ", en: "end the keeping back of a file")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let file = try run.file(run.arguments.words[0], in: session).file
        let changed = try session.perform(
            EndKeepBack(file.id, reason: run.arguments.text(.reason) ?? ""), at: run.writingTime)
        guard !run.wantsJSON else { return run.write(.object(changed.whole(session.facts))) }
        run.say(.fileKeptNoMore(changed.name.description))
    }

    static let transferCommands = [
        transferList, transferShow, transferPrepare, transferChange, transferGive, transferTake, transferDrop,
        transferKeep, transferRelease,
    ]
}

extension Invocation {
    /// The transfer that the first word names.
    func transfer(in session: Session) throws(Failure) -> TransferDetail {
        guard let detail = try session.ask(ShowTransfer(TransferID(try caseNumber()))) else {
            throw .office(.refused(.procedure(.unknownTransfer)))
        }
        return detail
    }

    /// What an option says of files: "01.TC/2026: chữ; 02.TC/2026: chữ".
    fileprivate func fileTexts(
        _ option: CommandOption, in session: Session
    ) throws(Failure) -> [(file: RecordFile, text: String)] {
        var texts: [(RecordFile, String)] = []
        for part in (arguments.filled(option) ?? "").split(separator: ";") where !part.allSatisfy(\.isWhitespace) {
            // The name of a file may bear its fonds before a colon too: the text stands behind the last one.
            guard let colon = part.lastIndex(of: ":") else {
                throw .usage(.usageBadValue(option.flag, value: String(part), expected: "\"01.TC/2026: …\""))
            }
            let file = try file(trimmed(String(part[..<colon])), in: session).file
            texts.append((file, trimmed(String(part[part.index(after: colon)...]))))
        }
        return texts
    }

    fileprivate func fill(_ text: inout TransferText) throws(Failure) {
        if arguments.has(.title) { text.title = try arguments.required(.title) }
        if arguments.has(.boxes) { text.boxes = try arguments.number(.boxes, in: 1...100_000) }
        if arguments.has(.shelfLength) { text.centimetres = try arguments.number(.shelfLength, in: 1...10_000_000) }
        if let condition = arguments.text(.condition) { text.condition = condition }
        if let receiver = arguments.text(.receiver) { text.receiver = receiver }
    }

    fileprivate func tell(_ transfer: ArchiveTransfer, _ session: Session, _ said: Phrase) {
        wantsJSON ? write(.object(transfer.listed(nil, true, session.facts))) : say(said)
    }

    fileprivate func write(_ detail: TransferDetail, _ facts: OfficeFacts) {
        let transfer = detail.transfer
        let department = facts.departments.first { $0.id == transfer.department }?.name
        writeRows([
            (.fieldState, transfer.state.phrase.in(language)), (.fieldCaseTitle, transfer.title),
            (.fieldReason, transfer.reason), (Phrase(vi: "Nơi nộp", en: "Goes to"), transfer.kind.phrase.in(language)),
            (.fieldGiver, [facts.personName(transfer.giver), department].compactMap(\.self).joined(separator: ", ")),
            (.fieldGivenOn, transfer.givenOn?.shown), (.fieldTaker, facts.personName(transfer.taker)),
            (.fieldReceiver, transfer.receiver), (.fieldTakenOn, transfer.takenOn?.shown),
            (.fieldBoxes, transfer.boxes.map(String.init)),
            (CommandOption.shelfLength.purpose, transfer.centimetres.map(String.init)),
            (.fieldFilesCondition, transfer.condition),
        ])
        output.line("")
        for line in detail.lines {
            output.line(
                "\(padded("\(line.item.place).", to: 4))\(line.file.line(width: surroundings.width - 4, language))")
            let remarks = [line.item.notes, line.item.returned].compactMap(\.self)
            if !remarks.isEmpty { output.line("    \(cleaned(remarks.joined(separator: " · ")))") }
        }
        if !detail.isWhole { say(.contentHidden) }
        writeHistory(detail.history, isWhole: detail.isWhole)
    }
}

extension ArchiveTransfer {
    /// Its members of JSON, by stable names.
    func listed(_ files: Int?, _ isWhole: Bool, _ facts: OfficeFacts) -> [JSONValue.Member] {
        let shape = json(
            ("number", .integer(id.value)), ("kind", json(kind.code)), ("state", json(state.code)),
            ("title", json(isWhole ? title : nil)),
            ("department", json(facts.departments.first { $0.id == department }?.name)),
            ("giver", json(facts.login(giver))), ("taker", json(taker.flatMap { facts.login($0) })),
            ("receiver", json(receiver)), ("boxes", json(boxes)), ("shelfLength", json(centimetres)),
            ("condition", json(condition)), ("given", json(givenOn)), ("taken", json(takenOn)),
            ("reason", json(reason)), ("version", json(version)))
        let count = files.map { [JSONValue.Member("files", json($0))] } ?? []
        return (shape.object ?? []) + count + (isWhole ? [] : [JSONValue.Member("contentHidden", .bool(true))])
    }
}

extension TransferDetail {
    fileprivate func shape(_ facts: OfficeFacts) -> JSONValue {
        let files = lines.map { line in
            JSONValue.object(
                line.file.listed(facts) + [
                    JSONValue.Member("place", json(line.item.place)), JSONValue.Member("notes", json(line.item.notes)),
                    JSONValue.Member("returned", json(line.item.returned)),
                ])
        }
        return .object(
            transfer.listed(nil, isWhole, facts) + [
                JSONValue.Member("files", .array(files)),
                JSONValue.Member("history", .array(history.map(\.shape))),
            ])
    }
}
