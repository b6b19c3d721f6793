import Text

/// What two subjects share that differ only in capitals, marks, blanks and punctuation.
public struct SubjectKey: Hashable, Sendable {
    private let words: [String]

    /// The key of a subject.
    public init(_ subject: String) { words = Text.words(subject).map(\.folded) }

    /// How many words it has.
    public var count: Int { words.count }
}
