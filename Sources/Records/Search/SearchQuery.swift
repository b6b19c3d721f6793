/// A word to be found.
public struct SearchTermWord: Equatable, Sendable {
    /// Small letters: with marks when `exact`, without when not; letters and digits only.
    public let text: String
    /// Whether marks count.
    public let exact: Bool
    /// Whether it may go on.
    public let prefix: Bool

    /// Puts a word together.
    public init(_ text: String, exact: Bool, prefix: Bool = false) {
        self.text = text
        self.exact = exact
        self.prefix = prefix
    }
}

/// The part of a document in which a term is looked for.
public enum SearchField: String, CaseIterable, Sendable, Hashable {
    /// Số, ký hiệu.
    case symbol
    /// Cơ quan ban hành.
    case issuer
    /// Người ký và người xử lý.
    case signer
    /// Hồ sơ.
    case file
    /// The text inside attachments, and of our own drafts.
    case content
}

/// One part of a search.
public struct Term: Equatable, Sendable {
    /// What is looked for.
    public enum Match: Equatable, Sendable {
        /// A word: `exact` when marks count, `prefix` when it may go on. The text is as in `SearchTermWord`.
        case word(String, exact: Bool, prefix: Bool)
        /// Words beside each other in this order.
        case phrase([SearchTermWord])
    }

    /// What.
    public let match: Match
    /// Whether documents with it are left out.
    public let negated: Bool
    /// Where; `nil` for everywhere.
    public let field: SearchField?

    /// Puts a term together.
    public init(_ match: Match, negated: Bool = false, field: SearchField? = nil) {
        self.match = match
        self.negated = negated
        self.field = field
    }
}

/// What a person typed to find documents, as a value. Never the syntax of an index: Store composes that.
public struct SearchQuery: Equatable, Sendable {
    /// Words and phrases, all of which must be found, or must not be; at most 32.
    public var terms: [Term] = []
    /// Codes of `DocumentTypes`, one of which the document has; empty for any.
    public var typeCodes: [String] = []
    /// First day.
    public var from: Day?
    /// Last day.
    public var to: Day?
    /// Degree of urgency, 0 to 4, as in `Urgency`.
    public var urgency: Int?
    /// A person, as typed.
    public var person: String?
    /// A file's code, as typed.
    public var fileCode: String?
    /// The year of the book.
    public var year: Int?

    /// The field, as it is typed without marks, that asks for what is no outer field of a document.
    public var contentField: String? {
        if person != nil || terms.contains(where: { $0.field == .signer }) { return "nguoi" }
        if terms.contains(where: { $0.field == .content }) { return "noi-dung" }
        return terms.contains { $0.field == .file } ? "hs" : nil
    }

    /// Whether it asks for words wherever they stand, or in texts: what the contents of files can answer.
    public var asksContent: Bool {
        terms.contains { !$0.negated && ($0.field == nil || $0.field == .content) }
    }

    /// Whether it asks for words of any kind: conditions alone do not.
    public var asksWords: Bool { terms.contains { !$0.negated } }

    /// The same without the words that contents of files answer: what is left is asked of the fields.
    public var fieldsAlone: SearchQuery {
        var query = self
        query.terms.removeAll { !$0.negated && ($0.field == nil || $0.field == .content) }
        return query
    }

    /// A search that finds everything.
    public init() {}

    /// Whether it finds everything.
    public var isEmpty: Bool { self == SearchQuery() }

    /// Longest text read, in characters as people count them.
    public static let longestText = 512
    /// Most terms read.
    public static let mostTerms = 32

    /// Words before a colon that are no field, "hạn:", as typed: they are looked for as words.
    public static func unknownFields(in text: String) -> [String] {
        var isQuoted = false
        return text.split { character in
            if "\"“”".contains(character) { isQuoted.toggle() }
            return !isQuoted && character.isWhitespace
        }.compactMap { part in
            let name = part.drop { $0 == "-" }.prefix { $0.isLetter || $0 == "-" }
            guard !name.isEmpty, name.endIndex < part.endIndex, part[name.endIndex] == ":" else { return nil }
            return QueryField.named(String(name)) == nil ? String(name) : nil
        }
    }

    /// Where the last part of a text begins, which may not be finished: its end where a blank closes it.
    public static func startOfLastPart(of text: String) -> String.Index {
        var isQuoted = false
        var start = text.startIndex
        for place in text.indices {
            if "\"“”".contains(text[place]) { isQuoted.toggle() }
            if !isQuoted, text[place].isWhitespace { start = text.index(after: place) }
        }
        return start
    }

    /// Reads a search; what is wrong is left out and named, the rest is usable.
    ///
    /// Words, `"phrases"`, `-word` beside a positive word, and fields without blanks, with or without marks: `so: cq:
    /// loai: tu: den: khan: nguoi: hs: nam: noi-dung:` or `no: from: type: after: before: urgency: person: file: year: content:`, each
    /// with one word or a quoted value. A finished word with marks means exactly it; one without means all. The last
    /// word without a blank behind it is not finished: it matches without marks what begins with it, unless it is to
    /// be left out. A word of "cq:" also means the issuers that it is short for.
    ///
    /// A first day without its year is the latest that has come; a last day without its year follows the first one,
    /// or is of this year.
    public static func parse(_ text: String, today: Day) -> (SearchQuery, [SearchFault]) {
        SearchParser(text, today: today).parsed()
    }
}

/// What is wrong in a typed search, and where.
public struct SearchFault: Equatable, Sendable {
    /// Where it begins, counted in characters as people count them, from 0.
    public let position: Int
    /// What is wrong.
    public let kind: Kind

    /// What can be wrong.
    public enum Kind: Equatable, Sendable {
        /// No day.
        case badDay(String)
        /// A quote is opened and not closed; the text up to the end was taken.
        case unclosedQuote
        /// A field, as typed, without a value.
        case emptyField(String)
        /// No year.
        case badYear(String)
        /// No type of document.
        case unknownType(String)
        /// No degree of urgency.
        case unknownUrgency(String)
        /// Signs without a letter or digit.
        case noWords(String)
        /// Only what is to be left out was named.
        case lonelyExclusion
        /// The field, as typed, cannot be left out.
        case fieldNotExcludable(String)
        /// More than 512 characters or 32 terms; what follows was not read.
        case tooLong
    }

    /// Puts a fault together.
    public init(position: Int, kind: Kind) {
        self.position = position
        self.kind = kind
    }
}
