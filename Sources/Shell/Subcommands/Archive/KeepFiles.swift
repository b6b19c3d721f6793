import Interchange
import Office
import Phrases
import Records
import Screens

extension CommandOption {
    /// What is written of a file, in the order of the form.
    static let fileFields: [CommandOption] = [
        .title, .retention, .rules, .maker, .department, .begun, .workEnded, .matter, .carrier, .circulation, .sheets,
        .pages, .closingNote, .keywords, .condition, .notes,
    ]
}

extension Subcommand {
    /// What options say of a file.
    static let fileMeanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [
        .title: (Phrase(vi: "CHỮ", en: "TEXT"), .fileFieldTitle), .pages: (Phrase("N"), .fileFieldPages),
        .code: (Phrase(vi: "SỐ-KÝ-HIỆU", en: "CODE"), .fileFieldNotation),
    ]

    static let archiveOpen = Subcommand(
        words: ["archive", "open"], operands: [Phrase(vi: "SỐ-KÝ-HIỆU", en: "CODE")], required: 1,
        options: CommandOption.fileFields + [.within, .key], meanings: fileMeanings,
        summary: Phrase(
            vi: "mở hồ sơ 01.TCCB/2026; có trong danh mục hồ sơ thì tiêu đề, thời hạn, người lập lấy từ đó",
            en: "open file 01.TCCB/2026; title, period and maker come from the filing list where it has them")
    ) { (run) throws(Failure) in
        let text = run.arguments.words[0]
        guard let name = FileName(text, year: run.today.year) else {
            throw .office(.refused(.archive(.unknownFile(text))))
        }
        let session = try run.session()
        let help = try session.ask(PrepareFile(year: name.year, notation: name.notation))
        if help.content == nil {
            _ = try run.arguments.required(.title)
            _ = try run.arguments.required(.retention)
        }
        var content =
            help.content
            ?? FileContent(notation: name.notation, year: name.year, title: "", retention: .permanent)
        content.startedOn = run.today
        try run.fill(&content, in: session)
        guard let node = try run.branch(in: session)?.node ?? help.node else { throw .usage(.archiveWhere) }
        let made = try session.perform(
            OpenFile(
                content: content, in: node.id, formKey: run.arguments.filled(.key) ?? Invocation.freshKey()),
            at: run.writingTime)
        guard !run.wantsJSON else { return run.write(.object(made.file.listed(session.facts))) }
        let shown = made.file.name.description
        run.say(made.wasRepeat ? .archiveOpenedBefore(shown) : .archiveOpened(shown))
    }

    static let archiveAdd = Subcommand(
        words: ["archive", "add"],
        operands: [Phrase(vi: "HỒ-SƠ", en: "FILE"), Phrase(vi: "SỐ-ĐẾN|SỐ-KÝ-HIỆU", en: "NUMBER|SYMBOL")], required: 1,
        takesMany: true, options: [.loose, .symbol, .date, .author, .itemSheets, .pages, .notes],
        meanings: [
            .symbol: (Phrase(vi: "KÝ-HIỆU", en: "SYMBOL"), Phrase(vi: "số, ký hiệu của giấy tờ rời", en: "its symbol")),
            .date: (Phrase(vi: "NGÀY", en: "DAY"), Phrase(vi: "ngày của giấy tờ rời", en: "its day")),
            .pages: (Phrase("N"), .fileFieldPages),
        ],
        summary: Phrase(
            vi:
                "đưa văn bản đến (12, 12/2026), văn bản đi (15/BC-LĐLĐ) và giấy tờ rời vào hồ sơ, nhiều văn bản của cả "
                + "hai sổ một lần: archive add 01.TCCB 12 13 15/BC-LĐLĐ",
            en:
                "put incoming (12, 12/2026) and outgoing documents (15/BC-LĐLĐ) and a loose paper into a file, many of "
                + "both registers in one step: archive add 01.TCCB 12 13 15/BC-LĐLĐ")
    ) { (run) throws(Failure) in
        let names = run.arguments.words.dropFirst()
        let loose = run.arguments.filled(.loose)
        guard !names.isEmpty || loose != nil else { throw .usage(.archiveAddWhat) }
        let session = try run.session()
        let file = try run.file(run.arguments.words[0], in: session).file
        var additions: [FileAddition] = []
        for name in names {
            // "15/BC-LĐLĐ" names a symbol and so an outgoing document; "15/2026" a number of the year.
            if OutgoingName(name, year: run.today.year)?.tailKey != nil {
                additions.append(FileAddition(.outgoing(try run.outgoing(name, in: session).document.id)))
            } else {
                additions.append(FileAddition(.incoming(try run.document(name, in: session).document.id)))
            }
        }
        if let loose {
            additions.append(
                FileAddition(
                    .loose(
                        LoosePaper(
                            symbol: run.arguments.filled(.symbol), date: try run.day(.date), title: loose,
                            author: run.arguments.filled(.author)))))
        }
        let spans = try run.spans()
        for (place, span) in spans.enumerated() where additions.indices.contains(place) {
            additions[place].sheets = span
        }
        if additions.count == 1 {
            additions[0].pages = try run.arguments.number(.pages, in: 1...100_000)
            additions[0].notes = run.arguments.filled(.notes)
        }
        let filled = try session.perform(PutInFile(file: file.id, additions), at: run.writingTime)
        guard !run.wantsJSON else {
            let shape = json(("added", json(filled.added)), ("already", json(filled.already)))
            return run.write(.object((shape.object ?? []) + filled.file.listed(session.facts)))
        }
        run.say(.archiveAdded(filled.added, filled.file.name.description, already: filled.already))
    }

    static let archiveCorrect = Subcommand(
        words: ["archive", "correct"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1,
        options: [.code] + CommandOption.fileFields + [.order, .itemSheets, .takeOut, .reason],
        meanings: fileMeanings,
        summary: Phrase(
            vi: "sửa thông tin hồ sơ; --order, --item-sheets sắp xếp và đánh số tờ; --take-out loại văn bản",
            en: "correct what is written of a file; --order and --item-sheets arrange it; --take-out weeds")
    ) { (run) throws(Failure) in
        let fields = [.code] + CommandOption.fileFields
        let isWritten = fields.contains(where: run.arguments.has)
        let isArranged = run.arguments.has(.order) || run.arguments.has(.itemSheets)
        let ways = [isWritten, isArranged, run.arguments.has(.takeOut)].count(where: \.self)
        guard ways > 0 else { throw .usage(.correctWhat) }
        if ways > 1 {
            throw .usage(
                .optionsExclude(
                    (run.arguments.has(.takeOut) ? CommandOption.takeOut : .order).flag,
                    (fields.first(where: run.arguments.has) ?? .itemSheets).flag))
        }
        let session = try run.session()
        let detail = try run.file(run.arguments.words[0], in: session)
        let changed: ChangedFile
        if isArranged {
            changed = try session.perform(try run.arranging(detail), at: run.writingTime)
        } else if let text = run.arguments.filled(.takeOut) {
            guard let place = Int(text), let row = detail.rows.first(where: { $0.item.place == place }) else {
                throw .said(.notFound, .archiveItemUnknown(text, detail.file.name.description))
            }
            changed = try session.perform(
                WeedItem(file: detail.file.id, item: row.item.id, reason: run.arguments.text(.reason) ?? ""),
                at: run.writingTime)
        } else {
            var content = detail.file.content
            if let code = run.arguments.filled(.code) {
                guard let name = FileName(code, year: content.year) else {
                    throw .office(.refused(.archive(.unknownFile(code))))
                }
                (content.notation, content.year) = (name.notation, name.year)
            }
            try run.fill(&content, in: session)
            changed = try session.perform(
                CorrectFile(
                    file: detail.file.id, seenVersion: detail.file.version, content: content,
                    reason: run.arguments.text(.reason)), at: run.writingTime)
        }
        guard !run.wantsJSON else { return run.write(.object(changed.file.listed(session.facts))) }
        run.say(.archiveCorrected(changed.file.name.description))
    }

    static let archiveClose = Subcommand(
        words: ["archive", "close"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1, takesMany: true,
        options: [.workEnded, .closingNote, .sheets, .pages],
        meanings: [.pages: (Phrase("N"), .fileFieldPages)],
        summary: Phrase(
            vi: "kết thúc một hay nhiều hồ sơ (Nghị định 30/2020, điều 29)",
            en: "close one file or many (Decree 30/2020, art. 29)")
    ) { (run) throws(Failure) in
        var ending = FileEnding(
            workEndedOn: try run.day(.workEnded), closingNote: run.arguments.filled(.closingNote))
        ending.sheets = try run.arguments.number(.sheets, in: 1...100_000)
        ending.pages = try run.arguments.number(.pages, in: 1...1_000_000)
        try run.step(.close, ending)
    }

    static let archiveReopen = Subcommand(
        words: ["archive", "reopen"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1, takesMany: true,
        options: [.reason],
        summary: Phrase(vi: "mở lại hồ sơ đã kết thúc, cần --reason", en: "open a closed file again, wants --reason")
    ) { (run) throws(Failure) in try run.step(.reopen) }

    static let archiveGiveBack = Subcommand(
        words: ["archive", "give-back"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")], required: 1, takesMany: true,
        options: [.reason],
        summary: Phrase(
            vi: "Lưu trữ trả lại hồ sơ để hoàn thiện, cần --reason",
            en: "the archive gives a file back to be completed, wants --reason")
    ) { (run) throws(Failure) in try run.step(.giveBack) }
}

extension Invocation {
    /// Takes one step with every file of the command line, each in a transaction of its own: one line per file, and at the end the code
    /// of the worst.
    fileprivate func step(_ step: StepFile.Step, _ ending: FileEnding = FileEnding()) throws(Failure) {
        let session = try session()
        guard session.actor.may(step.step.act) else { throw .office(.refused(.notPermitted(step.step.act))) }
        var worst = ExitCode.done
        var shapes: [JSONValue] = []
        for text in arguments.words {
            do throws(Failure) {
                let file = try file(text, in: session).file
                let changed = try session.perform(
                    StepFile(
                        file: file.id, seenVersion: file.version, step: step, ending: ending,
                        reason: arguments.text(.reason)), at: writingTime
                ).file
                let done = [JSONValue.Member("done", true), JSONValue.Member("refused", .null)]
                shapes.append(.object(done + changed.listed(session.facts)))
                if !wantsJSON {
                    say(.archiveStepped(step.step.phrase, changed.name.description, state: changed.state.phrase))
                }
            } catch {
                // A file that cannot be written stops the whole run; what was said is done.
                if case .office(.store) = error { throw error }
                guard arguments.words.count > 1 else { throw error }
                if error.code.rawValue > worst.rawValue { worst = error.code }
                let sentence = (error.sentence ?? Phrase("")).in(language)
                shapes.append(
                    json(("code", json(text)), ("done", .bool(false)), ("refused", json(sentence))))
                output.remark("vanthu: \(text): \(sentence)")
            }
        }
        if wantsJSON { write(.array(shapes)) }
        guard worst == .done else { throw .quiet(worst) }
    }
}
