/// What a row of a figures form holds.
public enum FigureKind: Equatable, Sendable {
    /// How many, from 0.
    case count
    /// One of several states, the lowest first.
    case state([FigureState])
    /// Có, không.
    case yesNo
    /// Words: a list, a reason, an address.
    case text
}

/// A state that a row can be in.
public struct FigureState: Equatable, Sendable {
    /// In Vietnamese.
    public let nameVi: String
    /// In English.
    public let nameEn: String

    /// Names a state.
    public init(_ nameVi: String, _ nameEn: String) {
        self.nameVi = nameVi
        self.nameEn = nameEn
    }
}

/// One value of a figures form.
public enum FigureValue: Hashable, Sendable {
    /// How many.
    case count(Int)
    /// The place of a state in its list, from 0.
    case state(Int)
    /// Có or không.
    case yes(Bool)
    /// Words, NFC and clean, never empty.
    case text(String)

    /// The largest count that is believed: more is a slip of the hand.
    public static let largestCount = 999_999_999

    /// The canonical text: digits, "yes" or "no", or the words.
    public var canonical: String {
        switch self {
        case .count(let count): String(count)
        case .state(let place): String(place)
        case .yes(let isYes): isYes ? "yes" : "no"
        case .text(let text): text
        }
    }

    /// Reads the canonical text of a kind; `nil` when it is none.
    public init?(canonical text: String, kind: FigureKind) {
        switch kind {
        case .count:
            guard let count = Int(text), (0...Self.largestCount).contains(count), text == String(count) else {
                return nil
            }
            self = .count(count)
        case .state(let states):
            guard let place = Int(text), states.indices.contains(place), text == String(place) else { return nil }
            self = .state(place)
        case .yesNo:
            switch text {
            case "yes": self = .yes(true)
            case "no": self = .yes(false)
            default: return nil
            }
        case .text:
            guard !text.isEmpty else { return nil }
            self = .text(text)
        }
    }

    /// Whether it is a value of a kind.
    public func fits(_ kind: FigureKind) -> Bool {
        switch (self, kind) {
        case (.count(let count), .count): (0...Self.largestCount).contains(count)
        case (.state(let place), .state(let states)): states.indices.contains(place)
        case (.yes, .yesNo): true
        case (.text(let text), .text): !text.isEmpty
        case (.count, _), (.state, _), (.yes, _), (.text, _): false
        }
    }
}
