import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    private static let nodeMeanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [
        .title: (Phrase(vi: "CHỮ", en: "TEXT"), .nodeFieldTitle)
    ]

    static let archiveMake = Subcommand(
        words: ["archive", "make"], operands: [Phrase(vi: "PHÔNG/NHÓM/HỘP", en: "FONDS/SERIES/BOX")], required: 1,
        options: [.level, .title, .shelf, .notes], meanings: nodeMeanings,
        summary: Phrase(
            vi: "lập phông P01, nhóm P01/02, hộp P01/02/H0123 (--level box)",
            en: "make a fonds P01, a series P01/02, a box P01/02/H0123 (--level box)")
    ) { (run) throws(Failure) in
        let text = run.arguments.words[0]
        guard let path = ArchivePath(text), let code = path.codes.last else {
            throw .office(.refused(.archive(.unknownNode(text))))
        }
        let title = try run.arguments.required(.title)
        let session = try run.session()
        let above = path.codes.dropLast()
        let parent =
            try above.isEmpty ? nil : run.node(ArchivePath(Array(above)).description, in: session).node
        let level = try run.choice(.level, ArchiveLevel.allCases, \.code) ?? (parent == nil ? .fonds : .series)
        let content = NodeContent(
            code: code, title: title, shelf: try run.shelf(), notes: run.arguments.filled(.notes))
        let made = try session.perform(MakeNode(level, below: parent?.id, content: content), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(made.node.listed(path: made.path.description, files: 0))
        }
        run.say(.archiveNodeMade(made.node.level.phrase, made.path.description))
    }

    static let archiveRetitle = Subcommand(
        words: ["archive", "retitle"], operands: [Phrase(vi: "PHÔNG/NHÓM/HỘP", en: "FONDS/SERIES/BOX")], required: 1,
        options: [.code, .title, .shelf, .notes], meanings: nodeMeanings,
        summary: Phrase(
            vi: "sửa mã, tên, vị trí, ghi chú của phông, nhóm, hộp",
            en: "write code, title, shelf mark or notes of a fonds, series or box anew")
    ) { (run) throws(Failure) in
        guard [CommandOption.code, .title, .shelf, .notes].contains(where: run.arguments.has) else {
            throw .usage(.correctWhat)
        }
        let session = try run.session()
        let found = try run.node(run.arguments.words[0], in: session)
        var content = NodeContent(found.node)
        if run.arguments.has(.code) { content.code = try run.arguments.required(.code) }
        if run.arguments.has(.title) { content.title = try run.arguments.required(.title) }
        if run.arguments.has(.shelf) { content.shelf = try run.shelf() }
        if run.arguments.has(.notes) { content.notes = run.arguments.filled(.notes) }
        let changed = try session.perform(
            ChangeNode(node: found.node.id, seenVersion: found.node.version, content: content), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(changed.node.listed(path: changed.path.description, files: found.row.files))
        }
        run.say(.archiveNodeChanged(changed.path.description))
    }

    static let archiveMove = Subcommand(
        words: ["archive", "move"], operands: [Phrase(vi: "NHÓM/HỘP", en: "SERIES/BOX")], required: 1,
        options: [.within],
        summary: Phrase(
            vi: "chuyển một nhóm, một hộp cùng mọi thứ trong đó vào nhóm khác của phông",
            en: "move a series or box with all that lies in it into another series of the fonds")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.within)
        let session = try run.session()
        let found = try run.node(run.arguments.words[0], in: session)
        guard let target = try run.branch(in: session) else { return }
        let moved = try session.perform(
            MoveNode(node: found.node.id, seenVersion: found.node.version, to: target.node.id), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(moved.node.listed(path: moved.path.description, files: found.row.files))
        }
        run.say(.archiveNodeMoved(moved.path.description))
    }

    static let archiveArrange = Subcommand(
        words: ["archive", "arrange"], operands: [Phrase(vi: "NHÓM/HỘP", en: "SERIES/BOX")], required: 1,
        options: [.by],
        summary: Phrase(
            vi: "xếp thứ tự hồ sơ trong một nhóm, một hộp (mặc định: theo số, ký hiệu)",
            en: "put the files of a series or box in order (by code)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let found = try run.node(run.arguments.words[0], in: session)
        let order = try run.choice(.by, FileOrder.allCases, \.rawValue) ?? .code
        let count = try session.perform(OrderFiles(in: found.node.id, .all(order)), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(json(("files", json(count)), ("path", json(found.path.description))))
        }
        run.say(.filesOrdered(found.path.description, .count(count)))
    }

    static let archivePlace = Subcommand(
        words: ["archive", "place"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1, takesMany: true,
        options: [.within],
        summary: Phrase(
            vi: "chuyển hồ sơ vào nhóm, hộp khác, tất cả hoặc không",
            en: "put files into another series or box, all or none")
    ) { (run) throws(Failure) in
        _ = try run.arguments.required(.within)
        let session = try run.session()
        guard let target = try run.branch(in: session) else { return }
        var files: [(file: RecordFileID, seenVersion: Int)] = []
        for text in run.arguments.words {
            let file = try run.file(text, in: session).file
            if !files.contains(where: { $0.file == file.id }) { files.append((file.id, file.version)) }
        }
        let count = try session.perform(PlaceFiles(files, to: target.node.id), at: run.writingTime)
        guard !run.wantsJSON else {
            return run.write(json(("moved", json(count)), ("path", json(target.path.description))))
        }
        run.say(.archivePlaced(count, target.path.description))
    }
}

extension Invocation {
    /// The place that `--shelf` names.
    func shelf() throws(Failure) -> ShelfMark? {
        guard let text = arguments.filled(.shelf) else { return nil }
        guard let shelf = ShelfMark(text) else {
            throw .usage(
                .usageBadValue(CommandOption.shelf.flag, value: text, expected: "\"Kho 1 - G02 - T3\""))
        }
        return shelf
    }
}

extension Subcommand {
    /// Files, what they lie in, and by what rules they are kept. Longer words stand before those that they begin with.
    static let archiveCommands = [
        archiveAttachmentSave, archiveAttachmentRemove, archiveAttachments, archiveAttach,
        archiveTree, archiveFile, archiveDue, archiveExtract, archiveOpen, archiveAdd, archiveCorrect, archiveClose,
        archiveReopen,
        archiveGiveBack, archiveBag, archiveImport, archiveArrange, archivePlace, archiveMove, archiveMake,
        archiveRetitle,
        filingListPropose, filingListApprove,
        filingListSet, filingListShow, settingsRetentionSet, settingsRetention,
    ]
}
