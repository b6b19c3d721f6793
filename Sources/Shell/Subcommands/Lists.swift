import Interchange
import Office
import Phrases
import Records
import Screens

extension Subcommand {
    static let listIncoming = Subcommand(
        words: ["list", "incoming"], options: [.year, .limit, .type, .from, .to, .standing],
        summary: Phrase(vi: "in sổ văn bản đến, mới nhất trước", en: "print the incoming register, newest first")
    ) { (run) throws(Failure) in
        let session = try run.session()
        var filter = IncomingFilter(year: try run.arguments.number(.year, in: 1900...2200))
        filter.from = try run.day(.from)
        filter.to = try run.day(.to)
        if let text = run.arguments.filled(.type) {
            guard let type = FieldWords.type(text) else {
                throw .usage(
                    .usageBadValue(CommandOption.type.flag, value: text, expected: "CV, cong-van, \"Công văn\""))
            }
            filter.typeCode = type.code
        }
        if let text = run.arguments.filled(.standing) {
            guard let standing = StandingWords.standing(text) else {
                let expected = StandingWords.all.joined(separator: ", ")
                throw .usage(.usageBadValue(CommandOption.standing.flag, value: text, expected: expected))
            }
            filter.standing = standing
        }
        try run.writeList(filter, in: session)
    }

    static let search = Subcommand(
        words: ["search"], operands: [Phrase(vi: "CÂU TÌM", en: "QUERY")], required: 1, takesMany: true,
        options: [.limit],
        summary: Phrase(
            vi: "tìm văn bản đến: chữ có dấu hoặc không dấu, \"cụm từ\", cq: loai: tu: den:",
            en: "find documents: words with or without marks, \"phrases\", from: type: after: before:")
    ) { (run) throws(Failure) in
        let session = try run.session()
        // On a command line the last word is finished too: the blank says so.
        let text = run.arguments.words.joined(separator: " ") + " "
        let (query, faults) = SearchQuery.parse(text, today: run.today)
        if let fault = faults.first { throw .usage(fault.refusal) }
        var filter = IncomingFilter()
        filter.search = query
        try run.writeList(filter, in: session)
    }
}

extension Invocation {
    /// Pages of this many rows: enough to be fast, few enough to be forgotten at once.
    private static let page = 500

    /// Prints the documents of a filter, page by page; stops when nobody reads any more.
    fileprivate func writeList(_ filter: IncomingFilter, in session: Session) throws(Failure) {
        var left = try arguments.number(.limit, in: 1...100_000_000) ?? Int.max
        var anchor = PageAnchor.newest
        var printed = 0
        let lines = DocumentLines(width: surroundings.width)
        var bytes: [UInt8] = []
        if wantsJSON { output.raw([UInt8(ascii: "[")]) }
        while left > 0, output.delivery == .written {
            let rows = try session.ask(ListIncoming(filter: filter, anchor: anchor, limit: min(left, Self.page)))
            for row in rows {
                if wantsJSON {
                    bytes.removeAll(keepingCapacity: true)
                    if printed > 0 { bytes.append(UInt8(ascii: ",")) }
                    bytes.append(0x0A)
                    row.document.listed.append(to: &bytes)
                    output.raw(bytes)
                } else {
                    output.line(lines.line(of: row.document, language: language))
                }
                printed += 1
            }
            left -= rows.count
            guard let last = rows.last, rows.count == Self.page || left == 0 else { break }
            anchor = .olderThan(last.place)
        }
        if wantsJSON { output.raw(Array((printed > 0 ? "\n]\n" : "]\n").utf8)) }
        if printed == 0, !wantsJSON { output.remark(Phrase.cliNothingFound.in(language)) }
    }
}

extension SearchFault {
    /// The screens' sentence, but for those that speak of the list below.
    fileprivate var refusal: Phrase {
        switch kind {
        case .badDay(let text): .searchBadDayHere(text)
        case .badYear(let text): .searchBadYearHere(text)
        case .unclosedQuote, .emptyField, .unknownType, .unknownUrgency, .lonelyExclusion, .fieldNotExcludable,
            .tooLong:
            sentence(for: self)
        }
    }
}
