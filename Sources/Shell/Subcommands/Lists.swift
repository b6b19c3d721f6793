import Interchange
import Office
import Phrases
import Records
import Screens
import Text

extension Subcommand {
    static let listIncoming = Subcommand(
        words: ["list", "incoming"],
        options: [
            .year, .limit, .type, .from, .to, .standing, .register, .state, .lead, .with, .leader, .dueFrom, .dueTo,
            .overdue, .late, .onTime, .awaitingReply, .saved, .csv,
        ],
        summary: Phrase(vi: "in sổ văn bản đến, mới nhất trước", en: "print the incoming register, newest first")
    ) { (run) throws(Failure) in
        try run.requireOneShape()
        if let filter = try run.savedFilter() {
            let session = try run.session()
            return run.arguments.has(.csv)
                ? try run.writeCSV(filter, in: session) : try run.writeList(filter, in: session)
        }
        var filter = IncomingFilter(year: try run.arguments.number(.year, in: 1900...2200))
        filter.register = try run.registerOfList()
        filter.from = try run.day(.from)
        filter.to = try run.day(.to)
        if let text = run.arguments.filled(.type) {
            guard let type = FieldWords.type(text) else {
                throw .usage(
                    .usageUnknownType("\(CommandOption.type.flag) \(text)", known: FieldWords.knownTypes(on: run.today))
                )
            }
            filter.typeCode = type.code
        }
        filter.standing = try run.standing()
        let session = try run.session()
        try run.narrowToHandling(&filter, in: session)
        try run.narrowToParties(&filter, in: session)
        if let text = run.arguments.filled(.leader) {
            try run.mayNarrowToParties(in: session)
            filter.leaders = [try session.person(text).id]
        }
        if run.arguments.has(.csv) { return try run.writeCSV(filter, in: session) }
        try run.writeList(filter, in: session)
    }

    static let search = Subcommand(
        words: ["search"], operands: [Phrase(vi: "CÂU TÌM", en: "QUERY")], required: 1, takesMany: true,
        options: [.limit, .register, .shelf],
        meanings: [
            .register: (
                Phrase("incoming|outgoing|drafts|all|archive"),
                Phrase(
                    vi: "tìm ở sổ văn bản đến (mặc định), văn bản đi, dự thảo với nội dung, cả ba, hay hồ sơ",
                    en:
                        "search the incoming register (unless said), the outgoing one, drafts with their texts, all three, "
                        + "or the files")
            )
        ],
        summary: Phrase(
            vi:
                "tìm văn bản, cả chữ trong tệp: có dấu hoặc không dấu, \"cụm từ\", cq: loai: tu: den: hs: noi-dung:; "
                + "in:archive tìm hồ sơ",
            en:
                "find documents, by texts of their files too: words with or without marks, \"phrases\", from: type: after: "
                + "before: file: content:; in:archive for files"
        )
    ) { (run) throws(Failure) in
        if try run.searchedFiles() { return }
        let book = run.arguments.filled(.register) ?? "incoming"
        guard ["incoming", "outgoing", "drafts", "all"].contains(book) else {
            throw .usage(
                .usageBadValue(
                    CommandOption.register.flag, value: book, expected: "incoming, outgoing, drafts, all, archive"))
        }
        let session = try run.session()
        // On a command line the last word is finished too: the blank says so.
        let text = run.arguments.words.joined(separator: " ") + " "
        let (query, faults) = SearchQuery.parse(text, today: run.today)
        if let fault = faults.first { throw .usage(fault.refusal) }
        if let field = query.contentField, !Visibility(of: session.actor).seesContent {
            throw .said(.notPermitted, .searchFieldHidden(field))
        }
        var (incoming, outgoing): (IncomingFilter?, OutgoingFilter?)
        if book == "incoming" || book == "all" {
            var filter = IncomingFilter()
            filter.search = query
            incoming = filter
        }
        if book != "incoming" {
            var filter: OutgoingFilter = book == "drafts" ? .drafts : .register()
            if book == "all" { filter.states += OutgoingFilter.drafts.states }
            filter.search = query
            outgoing = filter
        }
        try run.writeList(incoming, outgoing, searched: query, in: session)
        // Whoever did not say where to look is told what the other register has.
        guard !run.arguments.has(.register) else { return }
        var other = OutgoingFilter.register()
        other.search = query
        let found = try session.ask(CountOutgoing(filter: other))
        if found.value > 0 {
            run.note(
                .searchElsewhere(found.value, orMore: found.isCapped, option: CommandOption.register.flag))
        }
    }
}

extension Invocation {
    /// Pages of this many rows: enough to be fast, few enough to be forgotten at once.
    private static let page = 500

    /// Hands over the documents of a filter, page by page; stops when nobody reads any more.
    func forEachRow(
        of filter: IncomingFilter, limit: Int, in session: Session, _ body: (IncomingDocument) throws(Failure) -> Void
    ) throws(Failure) {
        var left = limit
        var anchor = PageAnchor.newest
        while left > 0, output.delivery == .written {
            let rows = try session.ask(ListIncoming(filter: filter, anchor: anchor, limit: min(left, Self.page)))
            for row in rows { try body(row.document) }
            left -= rows.count
            guard let last = rows.last, rows.count == Self.page else { return }
            anchor = .olderThan(last.place)
        }
    }

    /// At most how many rows are wanted.
    func limit() throws(Failure) -> Int { try arguments.number(.limit, in: 1...100_000_000) ?? Int.max }

    /// Prints the documents of a filter as lines or JSON.
    /// - Parameters:
    ///   - outgoing: outgoing documents that follow the incoming ones; where both are asked for, each line says its kind.
    ///   - searched: what was searched for, so that a hit in the text of a file is shown in its sentence.
    fileprivate func writeList(
        _ filter: IncomingFilter?, _ outgoing: OutgoingFilter? = nil, searched: SearchQuery? = nil, in session: Session
    ) throws(Failure) {
        let isBoth = filter != nil && outgoing != nil
        let (incomingMark, outgoingMark) = (Phrase.listKindIncoming.in(language), Phrase.listKindOutgoing.in(language))
        var printed = 0
        let lines = DocumentLines(width: surroundings.width)
        var bytes: [UInt8] = []
        let limit = try limit()
        let missed = session.calendar.lastMissed(on: today)
        if wantsJSON { output.raw([UInt8(ascii: "[")]) }
        func write(_ shape: JSONValue) {
            bytes.removeAll(keepingCapacity: true)
            if printed > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(0x0A)
            shape.append(to: &bytes)
            output.raw(bytes)
        }
        func hit(_ owner: FileOwner) throws(Failure) -> DocumentHit? {
            guard let searched, searched.asksContent else { return nil }
            return try session.ask(ShowDocumentHit(owner, searched))
        }
        if let filter {
            try forEachRow(of: filter, limit: limit, in: session) { (document) throws(Failure) in
                let hit = try hit(.incoming(document.id))
                if wantsJSON {
                    write(document.listed(session.facts, lastMissed: missed).with(hit))
                } else {
                    output.line((isBoth ? incomingMark : "") + lines.line(of: document, language: language))
                    if let hit { output.line(hit.line) }
                }
                printed += 1
            }
        }
        if let outgoing {
            try forEachRow(of: outgoing, in: session) { (document) throws(Failure) in
                let hit = try hit(.outgoing(document.id))
                if wantsJSON {
                    write(document.listed(session.facts).with(hit))
                } else {
                    output.line(
                        (isBoth ? outgoingMark : "") + document.line(width: surroundings.width, language))
                    if let hit { output.line(hit.line) }
                }
                printed += 1
            }
        }
        if wantsJSON { output.raw(Array((printed > 0 ? "\n]\n" : "]\n").utf8)) }
        if printed == 0, !wantsJSON { output.remark(Phrase.cliNothingFound.in(language)) }
    }
}

extension DocumentHit {
    /// The file and the sentence that the search hits in it.
    fileprivate var line: String { "    " + cleaned("\(name): \(sentence.text)") }
}

extension JSONValue {
    /// With the sentence of a file that a search hit; without one it stays as it is.
    fileprivate func with(_ hit: DocumentHit?) -> JSONValue {
        guard let hit, let members = object else { return self }
        return .object(
            members + [
                Member("hit", json(("attachment", json(hit.name)), ("sentence", json(hit.sentence.text))))
            ])
    }
}

extension SearchFault {
    /// The screens' sentence, but for those that speak of the list below.
    var refusal: Phrase {
        switch kind {
        case .badDay(let text): .searchBadDayHere(text)
        case .badYear(let text): .searchBadYearHere(text)
        case .unclosedQuote, .emptyField, .unknownType, .unknownUrgency, .noWords, .lonelyExclusion,
            .fieldNotExcludable, .tooLong:
            sentence(for: self)
        }
    }
}
