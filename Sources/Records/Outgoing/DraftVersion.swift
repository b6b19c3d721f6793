/// The key of a version of a draft's text.
public struct DraftVersionID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// Where a version of a text came from.
public enum DraftOrigin: Int, CaseIterable, Sendable, Hashable {
    /// Written in the program.
    case typed = 0
    /// Taken in from a DOCX.
    case word = 1
    /// Composed by the program, with figures from the registers.
    case composed = 2
    /// The same text with its figures as they are now.
    case refreshed = 3
    /// One text for many units, with each one's own fields.
    case merged = 4

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .typed: "soan"
        case .word: "word"
        case .composed: "lap-san"
        case .refreshed: "cap-nhat-so-lieu"
        case .merged: "tron"
        }
    }
}

/// A version of a draft's text: never changed, so that it can be said what was checked and what was signed.
public struct DraftVersion: Equatable, Sendable {
    /// Its key.
    public let id: DraftVersionID
    /// Whose text it is.
    public let document: OutgoingID
    /// From 1, without a gap.
    public let number: Int
    /// The text, line by line as it was typed; empty where it was destroyed.
    public let text: String
    /// Where it came from.
    public let origin: DraftOrigin
    /// When it was kept.
    public let madeAt: Instant
    /// By whom.
    public let madeBy: PersonID
    /// The SHA-256 of its text in small hexadecimal digits; `nil` of what is not in the office yet, and of what an older program kept.
    public let sha256: String?
    /// The disposal case in which its text was destroyed: the text is empty then.
    public let destroyedIn: DisposalID?

    /// Puts a version together.
    public init(
        id: DraftVersionID, document: OutgoingID, number: Int, text: String, origin: DraftOrigin, madeAt: Instant,
        madeBy: PersonID, sha256: String? = nil, destroyedIn: DisposalID? = nil
    ) {
        self.id = id
        self.document = document
        self.number = number
        self.text = text
        self.origin = origin
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.sha256 = sha256
        self.destroyedIn = destroyedIn
    }
}

/// The rules of a draft's text.
public enum DraftRule {
    /// The longest text, in characters: some four hundred pages.
    public static let longestText = 1_000_000

    /// Whether a draft's text may be changed where the document stands. Who checks may mend it too (Decree 30/2020, art. 11);
    /// what was approved or signed is given back first.
    public static func isTextOpen(in state: OutgoingState) -> Bool {
        switch state {
        case .drafting, .opinions, .checking: true
        case .approved, .signed, .numbered, .issued, .recalled, .void, .dropped: false
        }
    }

    /// A text as it is kept: the ends of its lines as one sign, no blanks at them, no empty lines at its end.
    public static func kept(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var end = line.endIndex
            while end > line.startIndex, line[line.index(before: end)].isWhitespace { end = line.index(before: end) }
            return String(line[..<end])
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Whether a line of a text is a mark of state secrets.
    public static func carriesSecretMark(_ text: String) -> Bool {
        text.split(separator: "\n").contains { SecretMark.isMark(String($0)) }
    }
}
