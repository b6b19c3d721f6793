import Office
import Records
import SQLite
import Text

/// What a filter and a visibility mean in the index. Only this file writes the index's syntax, and only out of parsed
/// words, each quoted, and of our own tags.
extension Vault {
    /// The expression for a filter as a person may see it; `nil` when nothing can be found.
    func match(_ filter: IncomingFilter, _ visibility: Visibility) throws(OfficeError) -> SearchMatch? {
        guard let tags = try tags(of: filter) else { return nil }
        let withheld = try withheld(by: filter)
        if visibility.all { return try match(filter.search, tags: tags, withheld: withheld, columns: nil) }
        var branches: [SearchMatch] = []
        if let whole = try touching(visibility),
            let match = try match(filter.search, tags: tags + [whole], withheld: withheld, columns: nil)
        {
            branches.append(match)
        }
        // Who has a document is nothing of its outer fields.
        let asksWho =
            !(filter.leads.isEmpty && filter.parties.isEmpty && filter.awaits.isEmpty && filter.leaders.isEmpty)
        // Nor is who wrote a petition: none is found by its issuer.
        let asksIssuer =
            filter.issuer != nil || !filter.otherIssuers.isEmpty
            || filter.search?.terms.contains { $0.field == nil || $0.field == .issuer } == true
        let petitions =
            asksIssuer
            ? [SearchTag.register(.petition), SearchTag.type(DocumentTypes.petitionCode)].map(Self.quoted) : []
        if visibility.outerFieldsOfAll, !asksWho,
            let match = try match(
                filter.search, tags: tags, withheld: withheld + petitions, columns: "{symbol issuer}")
        {
            branches.append(match)
        }
        var expressions: [String] = []
        for branch in branches {
            switch branch {
            case .all: return .all
            case .words(let words): expressions.append("(\(words))")
            }
        }
        return expressions.isEmpty ? nil : .words(expressions.joined(separator: " OR "))
    }

    /// The tags of which a document must have one each; `nil` when no document can.
    func tags(of filter: IncomingFilter) throws(OfficeError) -> [String]? {
        var tags: [String] = []
        if let code = filter.typeCode { tags.append(Self.quoted(SearchTag.type(code))) }
        if let issuer = filter.issuer {
            tags.append(Self.any(try spellings(of: issuer).map(SearchTag.issuer)))
        }
        if let urgency = filter.urgency { tags.append(Self.quoted(SearchTag.urgency(urgency))) }
        if let circulation = filter.circulation, circulation != .open {
            tags.append(Self.quoted(SearchTag.circulation(circulation)))
        }
        if let standing = filter.standing { tags.append(Self.quoted(SearchTag.standing(standing))) }
        if !filter.states.isEmpty { tags.append(Self.any(filter.states.map(SearchTag.handling))) }
        if !filter.leaders.isEmpty { tags.append(Self.any(filter.leaders.map(SearchTag.leader))) }
        if !filter.awaits.isEmpty { tags.append(Self.any(filter.awaits.map(SearchTag.awaited))) }
        if !filter.leads.isEmpty { tags.append(Self.any(filter.leads.map(SearchTag.lead))) }
        if !filter.parties.isEmpty { tags.append(Self.any(filter.parties.map(SearchTag.party))) }
        if filter.extensionAsked { tags.append(Self.quoted(SearchTag.extensionAsked)) }
        switch filter.deadlines {
        case .any:
            let settled = IncomingFilter.Timeliness.allCases.map { Self.quoted(SearchTag.settled($0)) }
            let told = settled + [Self.quoted(SearchTag.deadlineUnfollowed), Self.begun(SearchTag.anyDue)]
            tags.append("(" + told.joined(separator: " OR ") + ")")
        case .unfollowed: tags.append(Self.quoted(SearchTag.deadlineUnfollowed))
        case nil: break
        }
        if let timeliness = filter.timeliness { tags.append(Self.quoted(SearchTag.settled(timeliness))) }
        let spans: [(DaySpan?, (String) -> String)] = [
            (filter.due, SearchTag.due(beginning:)), (filter.settled, SearchTag.settledOn(beginning:)),
            (filter.submitted, SearchTag.submittedOn(beginning:)),
        ]
        for case (let span?, let tag) in spans {
            let beginnings = Self.beginnings(from: span.from, to: span.to)
            guard !beginnings.isEmpty else { return nil }
            tags.append("(" + beginnings.map { Self.begun(tag($0)) }.joined(separator: " OR ") + ")")
        }
        if let register = filter.register, register != .incoming {
            tags.append(Self.quoted(SearchTag.register(register)))
        }
        // What is only told by what it lacks is all documents but some.
        if tags.isEmpty, !filter.without.isEmpty || !filter.otherIssuers.isEmpty || filter.circulation == .open {
            tags.append(Self.begun(SearchTag.anyDocument))
        }
        guard let search = filter.search else { return tags }
        if !search.typeCodes.isEmpty { tags.append(Self.any(search.typeCodes.map(SearchTag.type))) }
        if let code = search.urgency {
            guard let urgency = Urgency(rawValue: code) else { return nil }
            tags.append(Self.quoted(SearchTag.urgency(urgency)))
        }
        if let code = search.fileCode {
            let files = try fileKeys(coded: code)
            guard !files.isEmpty else { return nil }
            tags.append(Self.any(files.map(SearchTag.file)))
        }
        return tags
    }

    /// The tags of which a document may have none.
    func withheld(by filter: IncomingFilter) throws(OfficeError) -> [String] {
        // Only rows of other registers have a tag for theirs, so that the incoming register's need none.
        var withheld = [Self.quoted(SearchTag.outgoing)]
        if filter.register == .incoming {
            withheld += Register.allCases.filter { $0 != .incoming }.map { Self.quoted(SearchTag.register($0)) }
        }
        // What circulates freely has no tag for it.
        if filter.circulation == .open {
            withheld += Circulation.allCases.filter { $0 != .open }.map { Self.quoted(SearchTag.circulation($0)) }
        }
        for exclusion in filter.without {
            switch exclusion {
            case .void: withheld.append(Self.quoted(SearchTag.standing(.void)))
            case .followed: withheld += HandlingState.allCases.map { Self.quoted(SearchTag.handling($0)) }
            case .deadline:
                withheld += IncomingFilter.Timeliness.allCases.map { Self.quoted(SearchTag.settled($0)) }
                withheld.append(Self.begun(SearchTag.anyDue))
            case .tasks: withheld.append(Self.quoted(SearchTag.register(.task)))
            case .unhurried: withheld.append(Self.quoted(SearchTag.urgency(.normal)))
            }
        }
        for issuer in filter.otherIssuers {
            withheld += try spellings(of: issuer).map { Self.quoted(SearchTag.issuer($0)) }
        }
        return withheld
    }

    /// Words, what is left out, and tags as one expression.
    ///
    /// - Parameters:
    ///   - withheld: tags of which a document may have none.
    ///   - columns: the only columns that words may be found in; `nil` for all.
    ///   - contentColumn: where the text of a document itself stands; `nil` where it has none.
    ///   - padsNumbers: whether symbols write numbers below ten with a zero, so that "5" in one means "05" too.
    func match(
        _ search: SearchQuery?, tags: [String], withheld: [String], columns: String?, padsNumbers: Bool = false,
        contentColumn: String? = nil
    ) throws(OfficeError) -> SearchMatch? {
        var wanted: [String] = []
        var unwanted: [String] = []
        for term in search?.terms ?? [] {
            guard
                let text = try expression(
                    term, columns: columns, padsNumbers: padsNumbers, contentColumn: contentColumn)
            else { return nil }
            if term.negated { unwanted.append(text) } else { wanted.append(text) }
        }
        if let person = search?.person {
            let found = words(person)
            // Who may see outer fields only may not look for people.
            guard !found.isEmpty, columns == nil else { return nil }
            wanted.append(
                "{people} : ("
                    + found.map { Self.quoted($0.hasMarks ? $0.exact : $0.folded) }.joined(separator: " AND ")
                    + ")")
        }
        wanted += tags
        guard !wanted.isEmpty else { return .all }
        unwanted += withheld
        var text = wanted.joined(separator: " AND ")
        if !unwanted.isEmpty { text = "(\(text)) NOT (\(unwanted.joined(separator: " OR ")))" }
        return .words(text)
    }

    private func expression(
        _ term: Term, columns: String?, padsNumbers: Bool, contentColumn: String?
    ) throws(OfficeError) -> String? {
        let words: [SearchTermWord]
        switch term.match {
        case .word(let text, let exact, let prefix): words = [SearchTermWord(text, exact: exact, prefix: prefix)]
        case .phrase(let phrase): words = phrase
        }
        guard let first = words.first, let last = words.last else { return nil }
        let issuers = term.field == .issuer && words.count == 1 ? try issuers(answering: last.text) : []
        var text = try string(of: words)
        if padsNumbers, words.count > 1 || term.field == .symbol, Self.isShortNumber(first.text) {
            // "5/QĐ" is written "05/QĐ"; "5/11" in a subject may be a day.
            let zeroed = SearchTermWord("0" + first.text, exact: first.exact)
            text = "(\(text) OR \(try string(of: [zeroed] + words.dropFirst())))"
        }
        switch (term.field, columns) {
        case (nil, nil): return text
        case (nil, let columns?): return "\(columns) : \(text)"
        // Of documents themselves only our own texts are content; who sees outer fields alone sees none of it.
        case (.content, nil): return contentColumn.map { "\($0) : \(text)" }
        case (.content, _): return nil
        case (.symbol, _): return "{symbol} : \(text)"
        case (.issuer, _):
            let named = "{issuer} : \(text)"
            return issuers.isEmpty ? named : "((\(named)) OR \(Self.any(issuers.map(SearchTag.issuer))))"
        case (.signer, nil): return "{people} : \(text)"
        case (.signer, _), (.file, _): return nil
        }
    }

    /// Words beside each other: one string of several words.
    private func string(of words: [SearchTermWord]) throws(OfficeError) -> String {
        let text = Self.quoted(words.map(\.text).joined(separator: " "))
        guard words.last?.prefix == true, let last = words.last else { return text }
        // Only a word for itself is completed here; the last of a phrase is left to the index.
        guard words.count == 1, let whole = try completions(of: last.text) else { return text + " *" }
        // What no list of words knows may still be part of a symbol.
        return whole.isEmpty ? text + " *" : "(" + whole.map(Self.quoted).joined(separator: " OR ") + ")"
    }

    /// Whether a word is a number below ten, perhaps with the letter of a late insert.
    private static func isShortNumber(_ word: String) -> Bool {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return digits.count == 1 && RegisterNumber.isSuffix(String(word.dropFirst()))
    }

    /// The beginnings of eight-digit days that a span of days is made of: at most some dozens, whatever its length.
    ///
    /// "Before 24/11/2026" is 0…, 1…, 200…, 201…, 2020 to 2025, 20260…, 202610…, 2026110… and so on.
    static func beginnings(from first: Day?, to last: Day?) -> [String] {
        let low = first.map { Array(SearchTag.digits($0).utf8) } ?? Array("00000000".utf8)
        let high = last.map { Array(SearchTag.digits($0).utf8) } ?? Array("99999999".utf8)
        guard low.lexicographicallyPrecedes(high) || low == high else { return [] }
        var found: [String] = []
        split(low, high, "", &found)
        return found
    }

    private static func split(_ low: [UInt8], _ high: [UInt8], _ begun: String, _ found: inout [String]) {
        guard let first = low.first, let last = high.first else {
            found.append(begun)
            return
        }
        let (zero, nine) = (UInt8(ascii: "0"), UInt8(ascii: "9"))
        if first == zero, last == nine, low.allSatisfy({ $0 == zero }), high.allSatisfy({ $0 == nine }), !begun.isEmpty
        {
            found.append(begun)
            return
        }
        for digit in first...last {
            let rest = low.count - 1
            let below = digit == first ? Array(low.dropFirst()) : Array(repeating: zero, count: rest)
            let above = digit == last ? Array(high.dropFirst()) : Array(repeating: nine, count: rest)
            split(below, above, begun + String(UnicodeScalar(digit)), &found)
        }
    }

    /// Any of several tags.
    static func any(_ tags: [String]) -> String {
        "(" + tags.map(quoted).joined(separator: " OR ") + ")"
    }

    /// Any tag that begins so.
    static func begun(_ tag: String) -> String { quoted(tag) + " *" }

    /// A string of the index's syntax: nothing in it is an operator.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
