import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Invocation {
    /// Which files the options of a list name.
    func fileFilter(in session: Session) throws(Failure) -> FileFilter {
        var filter = FileFilter(year: try arguments.number(.year, in: 1900...2200))
        if let text = arguments.filled(.state) {
            for word in text.split(separator: ",").map({ trimmed(String($0)) }) {
                let key = FieldWords.key(word)
                guard
                    let state = FileState.allCases.first(where: {
                        FieldWords.key($0.code) == key || FieldWords.key($0.phrase.vi) == key
                            || FieldWords.key($0.phrase.en) == key
                    })
                else {
                    throw .usage(.usageBadValue(CommandOption.state.flag, value: word, expected: FileState.codes))
                }
                filter.states.append(state)
            }
        }
        if let period = try retention() { filter.periods = [period] }
        if let text = arguments.filled(.maker) { filter.makers = [try session.person(text).id] }
        if let text = arguments.filled(.department) {
            guard case .department(let id) = try session.party(text) else {
                throw .said(.notFound, .partyUnknown(text))
            }
            filter.departments = [id]
        }
        filter.branch = try branch(in: session)?.node.id
        filter.shelf = try shelf()
        return filter
    }

    /// Prints the files of a filter, page by page; stops when nobody reads any more.
    /// - Parameter more: prints what belongs behind them, and says how much that was.
    func write(
        _ filter: FileFilter, in session: Session,
        more: (inout JSONLines, _ left: Int) throws(Failure) -> Int = { _, _ in 0 }
    ) throws(Failure) {
        var left = try limit()
        var anchor = PageAnchor.newest
        var list = JSONLines(self)
        var count = 0
        var writer = CSVWriter(byteOrderMark: true)
        let isTable = arguments.has(.csv)
        if isTable { writer.append(RecordFile.csvHeads) }
        while left > 0, output.delivery == .written {
            let rows = try session.ask(ListFiles(filter: filter, anchor: anchor, limit: min(left, 500)))
            for row in rows {
                if wantsJSON {
                    list.write(.object(row.file.listed(session.facts)))
                } else if isTable {
                    writer.append(row.file.csvCells(session.facts))
                } else {
                    output.line(row.file.line(width: surroundings.width, language))
                }
            }
            if isTable { output.raw(writer.take()) }
            count += rows.count
            left -= rows.count
            guard let last = rows.last, rows.count == 500 else { break }
            anchor = .olderThan(last.place)
        }
        count += try more(&list, left)
        list.end()
        if count == 0, !wantsJSON, !isTable { output.remark(Phrase.cliNothingFound.in(language)) }
    }

    /// Whether the search was one among files: `in:archive`, `in:P01/02`, `--register archive` or `--shelf`; then it is done.
    func searchedFiles() throws(Failure) -> Bool {
        var words = arguments.words
        let marks = words.filter { $0.hasPrefix("in:") }
        let register = arguments.filled(.register)
        guard !marks.isEmpty || register == "archive" || arguments.has(.shelf) else { return false }
        if arguments.has(.shelf), register != nil, register != "archive" {
            throw .usage(.optionsExclude(CommandOption.shelf.flag, CommandOption.register.flag))
        }
        words.removeAll { $0.hasPrefix("in:") }
        let session = try session()
        var filter = FileFilter()
        filter.shelf = try shelf()
        for mark in marks {
            let place = String(mark.dropFirst(3))
            if place == "archive" { continue }
            filter.branch = try node(place, in: session).node.id
        }
        let (query, faults) = SearchQuery.parse(words.joined(separator: " ") + " ", today: today)
        if let fault = faults.first { throw .usage(fault.refusal) }
        filter.search = query
        try write(filter, in: session) { (list, left) throws(Failure) in
            try writeFiled(filter, left, in: session, &list)
        }
        return true
    }

    /// Prints the documents in files that a search finds, each with the sentence that it hits in a text.
    private func writeFiled(
        _ filter: FileFilter, _ limit: Int, in session: Session, _ list: inout JSONLines
    ) throws(Failure) -> Int {
        let search = filter.search ?? SearchQuery()
        guard search.asksWords || filter.isNarrowed else { return 0 }
        var (count, anchor): (Int, Int64?) = (0, nil)
        while count < limit, output.delivery == .written {
            let page = try session.ask(FindInFiles(filter: filter, before: anchor, limit: min(limit - count, 200)))
            for row in page.rows {
                let hit = try row.attachment.flatMap { (id) throws(Failure) in try session.ask(ShowHit(id, search)) }
                if wantsJSON {
                    list.write(.object(row.listed(hit, session.facts)))
                } else {
                    for line in row.lines(hit, width: surroundings.width, language) { output.line(line) }
                }
            }
            count += page.rows.count
            guard let next = page.next else { break }
            anchor = next
        }
        return count
    }
}

extension FiledRow {
    /// The members of its file, and what was found in it.
    fileprivate func listed(_ hit: HitSentence?, _ facts: OfficeFacts) -> [JSONValue.Member] {
        let document = json(
            ("symbol", json(symbol)), ("title", json(title)), ("date", json(date)), ("author", json(author)),
            ("attachment", json(attachmentName)), ("sentence", json(hit?.text)))
        return file.listed(facts) + [
            JSONValue.Member("path", json(path.description)), JSONValue.Member("shelf", json(shelf?.description)),
            JSONValue.Member("document", document),
        ]
    }

    /// Its file, where that lies, symbol, day and title; then the attachment with the sentence.
    fileprivate func lines(_ hit: HitSentence?, width: Int, _ language: Language) -> [String] {
        var line = padded(cleaned(file.name.description), to: 18) + "  "
        line += cleaned([path.description, shelf.map { "(\($0))" }].compactMap(\.self).joined(separator: " "))
        let document = [symbol.isEmpty ? nil : symbol, date?.shown, title].compactMap(\.self).joined(separator: "  ")
        line += "  " + clipped(cleaned(document), to: max(width - cells(line) - 2, 24))
        guard let attachmentName else { return [line] }
        return [line, "    " + cleaned("\(attachmentName): \(hit?.text ?? "")")]
    }
}
