import Text

/// A name prepared for completion by initials, abbreviation, or words without marks.
public struct CompletionKey: Equatable, Sendable {
    /// Words of the name, then of the abbreviation, without marks; each group for itself.
    private let name: [[UInt8]]
    private let abbreviation: [[UInt8]]
    private let joinedAbbreviation: [UInt8]
    private let initials: [UInt8]
    private let whole: [UInt8]

    /// Prepares a name and its abbreviation.
    public init(name: String, abbreviation: String?) {
        let nameWords = words(name).map { Array($0.folded.utf8) }
        self.name = nameWords
        self.abbreviation = abbreviation.map { words($0).map { Array($0.folded.utf8) } } ?? []
        joinedAbbreviation = Array(self.abbreviation.joined())
        initials = nameWords.compactMap(\.first)
        whole = Array(nameWords.joined(separator: [UInt8(ascii: " ")]))
    }

    /// How well a query fits, the best being 0; `nil` when it does not fit.
    ///
    /// The abbreviation itself, its beginning, the initials, their beginning, words that begin the name's words in
    /// order from the first, the same from a later one, anything anywhere. Names of one rank are for the caller to
    /// order.
    public func rank(query: String) -> Int? { rank(CompletionQuery(query)) }

    /// The same with a query prepared once for many names.
    public func rank(_ query: CompletionQuery) -> Int? {
        guard !query.joined.isEmpty else { return nil }
        if !joinedAbbreviation.isEmpty {
            if joinedAbbreviation == query.joined { return 0 }
            if joinedAbbreviation.starts(with: query.joined) { return 1 }
        }
        if initials == query.joined { return 2 }
        if query.words.count == 1, query.joined.count > 1, initials.starts(with: query.joined) { return 3 }
        let inName = Self.firstWord(of: query.words, inOrder: name)
        let inAbbreviation = Self.firstWord(of: query.words, inOrder: abbreviation)
        if inName == 0 || inAbbreviation == 0 { return 4 }
        if inName != nil || inAbbreviation != nil { return 5 }
        return query.words.allSatisfy { Self.contains(whole, $0) } ? 6 : nil
    }

    /// Whether every word of a query is a whole word of the name or of the abbreviation.
    public func holds(_ query: CompletionQuery) -> Bool {
        query.words.allSatisfy { name.contains($0) || abbreviation.contains($0) }
    }

    /// Whether a query of one word is what people write for the name in short: its abbreviation, its initials or how
    /// they begin, or words of it run together without marks ("noivu").
    public func answers(_ query: CompletionQuery) -> Bool {
        guard query.mayBeShort else { return false }
        let typed = query.joined
        if !joinedAbbreviation.isEmpty, joinedAbbreviation == typed { return true }
        if initials == typed { return true }
        guard typed.count > 2 else { return false }
        if joinedAbbreviation.starts(with: typed) || initials.starts(with: typed) { return true }
        return typed.count > 3 && name.indices.contains { runsTogether(typed[...], from: $0) }
    }

    /// Whether the words from a place on, written as one, begin with the text, which is longer than the first of them.
    private func runsTogether(_ typed: ArraySlice<UInt8>, from place: Int) -> Bool {
        var left = typed
        for (offset, word) in name[place...].enumerated() {
            if offset > 0, word.starts(with: left) { return true }
            guard left.starts(with: word) else { return false }
            left = left.dropFirst(word.count)
            if left.isEmpty { return offset > 0 }
        }
        return false
    }

    /// Where the first query word falls, when all begin words in order.
    private static func firstWord(of query: [[UInt8]], inOrder words: [[UInt8]]) -> Int? {
        var wanted = 0
        var first: Int?
        for (place, word) in words.enumerated() where wanted < query.count && word.starts(with: query[wanted]) {
            if wanted == 0 { first = place }
            wanted += 1
        }
        return wanted == query.count ? first : nil
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }
}

extension CompletionKey {
    /// Whether a typed text stands for a name, so that it may be replaced without having been chosen.
    ///
    /// Initials and words without marks are short for the name that they fit. Who writes in full – with marks, or words
    /// with capitals – means what stands there, unless the name begins with it: "Hội A" is no short form of a name in which
    /// both occur.
    public static func isMeant(_ name: String, by typed: String) -> Bool {
        let isWritten = !typed.allSatisfy(\.isASCII) || typed.contains(" ") && typed.contains(where: \.isUppercase)
        if isWritten { return name.lowercased().hasPrefix(typed.lowercased()) }
        // A fit by the abbreviation alone has no rank in the name.
        return CompletionKey(name: name, abbreviation: nil).rank(query: typed).map { $0 <= 5 } ?? true
    }
}

/// What was typed into a field with completion, prepared once.
public struct CompletionQuery: Equatable, Sendable {
    let words: [[UInt8]]
    let joined: [UInt8]

    /// Prepares a typed text.
    public init(_ text: String) {
        words = Text.words(text).map { Array($0.folded.utf8) }
        joined = Array(words.joined())
    }

    /// Whether it can be a short form: one word of two letters or more.
    public var mayBeShort: Bool { words.count == 1 && joined.count > 1 }
}
