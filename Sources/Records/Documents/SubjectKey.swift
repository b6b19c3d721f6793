import Text

/// What two subjects share that differ only in capitals, marks, blanks and punctuation, or in "V/v" before them.
public struct SubjectKey: Hashable, Sendable {
    private let words: [String]

    /// The key of a subject.
    public init(_ subject: String) {
        var words = Text.words(subject).map(\.folded)
        while words.starts(with: ["v", "v"]) || words.starts(with: ["ve", "viec"]) { words.removeFirst(2) }
        self.words = words
    }

    /// How many words it has.
    public var count: Int { words.count }
}
