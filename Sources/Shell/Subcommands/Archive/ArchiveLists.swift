import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let archiveTree = Subcommand(
        words: ["archive", "tree"], operands: [Phrase(vi: "PHÔNG/NHÓM/HỘP", en: "FONDS/SERIES/BOX")],
        options: [.limit],
        summary: Phrase(
            vi: "cây lưu trữ: các phông, hoặc những gì nằm trong một phông, nhóm, hộp",
            en: "the tree: the fonds, or what lies in a fonds, series or box")
    ) { (run) throws(Failure) in
        let session = try run.session()
        let above = try run.arguments.words.first.map { (text) throws(Failure) in try run.node(text, in: session) }
        let prefix = above.map { "\($0.path)/" } ?? ""
        var left = try run.limit()
        var anchor = TreeAnchor.first
        var count = 0
        var list = JSONLines(run)
        while left > 0, run.output.delivery == .written {
            let page = try session.ask(ListArchive(below: above?.node.id, anchor: anchor, limit: min(left, 500)))
            for row in page.nodes {
                count += 1
                let path = prefix + row.node.code
                if run.wantsJSON {
                    list.write(row.node.listed(path: path, files: row.files))
                } else {
                    run.output.line(row.line(path: path, width: run.surroundings.width, run.language))
                }
            }
            for file in page.files {
                count += 1
                if run.wantsJSON {
                    list.write(.object([JSONValue.Member("level", "file")] + file.listed(session.facts)))
                } else {
                    run.output.line(file.line(width: run.surroundings.width, run.language))
                }
            }
            let read = page.nodes.count + page.files.count
            left -= read
            guard read == 500 || (left > 0 && read > 0) else { break }
            if let last = page.files.last {
                anchor = .afterFile(last.place)
            } else if let last = page.nodes.last?.node {
                anchor = .afterNode(NodeAnchor(after: last))
            }
        }
        list.end()
        if count == 0, !run.wantsJSON { run.output.remark(Phrase.cliNothingFound.in(run.language)) }
    }

    static let archiveFile = Subcommand(
        words: ["archive", "file"], operands: [Phrase(vi: "HỒ-SƠ", en: "FILE")],
        options: [.year, .state, .retention, .maker, .department, .within, .shelf, .limit, .csv],
        meanings: [
            .state: (
                Phrase("a,b"),
                Phrase(
                    vi: "trạng thái: \(FileState.codes)", en: "states: \(FileState.codes)")
            )
        ],
        summary: Phrase(
            vi: "một hồ sơ với văn bản trong đó và quá trình: 01.TCCB/2026; không ghi thì in danh sách hồ sơ",
            en: "one file with what lies in it and its history: 01.TCCB/2026; without one, the list of files")
    ) { (run) throws(Failure) in
        if run.arguments.has(.csv), run.wantsJSON {
            throw .usage(.optionsExclude(CommandOption.csv.flag, CommandOption.json.flag))
        }
        let session = try run.session()
        guard let text = run.arguments.words.first else {
            return try run.write(try run.fileFilter(in: session), in: session)
        }
        let detail = try run.file(text, in: session)
        if run.wantsJSON { return run.write(detail.shape(session.facts)) }
        run.write(detail, session.facts)
    }
}

/// Rows of a JSON list, one a line, written as they are read.
struct JSONLines {
    private let run: Invocation
    private var count = 0

    init(_ run: Invocation) {
        self.run = run
        if run.wantsJSON { run.output.raw([UInt8(ascii: "[")]) }
    }

    mutating func write(_ value: JSONValue) {
        var bytes: [UInt8] = count > 0 ? [UInt8(ascii: ",")] : []
        bytes.append(0x0A)
        value.append(to: &bytes)
        run.output.raw(bytes)
        count += 1
    }

    func end() {
        if run.wantsJSON { run.output.raw(Array((count > 0 ? "\n]\n" : "]\n").utf8)) }
    }
}

extension FileState {
    /// All stable names.
    static let codes = allCases.map(\.code).joined(separator: ", ")
}

extension NodeRow {
    /// A line of text: path, title, files, shelf.
    fileprivate func line(path: String, width: Int, _ language: Language) -> String {
        let line = padded(cleaned(path), to: 18) + "  " + padded(node.level.phrase.in(language), to: 12)
        let what = [
            node.title.isEmpty ? Phrase.hiddenValue.in(language) : node.title,
            files.map { Phrase.archiveFiles($0).in(language) }, node.shelf?.description,
        ].compactMap(\.self).joined(separator: " · ")
        return line + "  " + clipped(cleaned(what), to: max(width - cells(line) - 2, 16))
    }
}

extension Invocation {
    fileprivate func write(_ detail: FileDetail, _ facts: OfficeFacts) {
        let file = detail.file
        let content = file.content
        output.line(file.name.description)
        let hidden = file.isOuterView ? Phrase.hiddenValue.in(language) : nil
        let next = detail.duty.map { duty in
            let day = duty.day.shown
            return duty.duty.phrase.in(language) + ", "
                + (duty.duty == .dispose ? Phrase.archiveDueFrom(day) : .archiveDueBy(day)).in(language)
        }
        let rows: [(Phrase, String?)] = [
            (.fileFieldTitle, hidden ?? content.title), (.fieldState, file.state.phrase.in(language)),
            (.fieldReason, file.reason),
            (.fileFieldRetention, content.retention.phrase.in(language)),
            (.fileFieldRules, content.rules.joined(separator: "; ")),
            (.fileFieldMaker, hidden ?? facts.people.first { $0.id == content.maker }?.name),
            (.fileFieldDepartment, facts.departments.first { $0.id == content.department }?.name),
            (
                .fileFieldPlace,
                [detail.path.description, detail.shelf?.description].compactMap(\.self).joined(separator: " · ")
            ),
            (.fileFieldStarted, content.startedOn?.shown), (.fileFieldEnded, content.workEndedOn?.shown),
            (.fileFieldCarrier, content.carrier.phrase.in(language)),
            (.fieldCirculation, content.circulation == .open ? nil : content.circulation.phrase.in(language)),
            (.fileFieldSheets, content.sheets.map(String.init)), (.fileFieldPages, content.pages.map(String.init)),
            (.fileFieldClosingNote, content.closingNote), (.fileFieldKeywords, content.keywords),
            (.fileFieldCondition, content.condition), (.fieldNotes, content.notes), (.fileFieldDuty, next),
            (.fileFieldDocuments, String(file.documents)),
        ]
        for (label, value) in rows {
            guard let value, !value.isEmpty else { continue }
            output.line("  \(padded(label.in(language), to: 24))  \(value)")
        }
        if !detail.rows.isEmpty { output.line("") }
        for row in detail.rows { output.line(row.line(width: surroundings.width, language)) }
        writeHistory(detail.history, isWhole: detail.isWhole)
    }
}

extension FileDetail {
    /// All of it as JSON.
    func shape(_ facts: OfficeFacts) -> JSONValue {
        let more = [
            JSONValue.Member("path", json(path.description)), JSONValue.Member("shelf", json(shelf?.description)),
            JSONValue.Member("items", .array(rows.map { $0.shape() })),
            JSONValue.Member("takenOut", .array(weeded.map { $0.shape() })),
            JSONValue.Member("history", .array(history.map(\.shape))),
        ]
        return .object((isWhole ? file.whole(facts) : file.listed(facts)) + more)
    }
}
