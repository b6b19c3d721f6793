/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable, Hashable {
    /// Vietnamese, written first.
    case vi
    /// English, complete.
    case en
}

/// One sentence or word in both languages. Phrases with something to fill in are functions with named parameters, so
/// that the compiler finds every place that must change with them.
///
/// Tone: first what is the matter, then what to do, the key last; no exclamation mark, no blame, no "bạn". Numbers of
/// documents stand without a thousands point, counts with one.
public struct Phrase: Equatable, Hashable, Sendable {
    /// In Vietnamese.
    public let vi: String
    /// In English.
    public let en: String

    /// Puts a phrase together.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The same text in both languages: names, numbers, what a person typed.
    public init(_ text: String) {
        vi = text
        en = text
    }

    /// The text in one language.
    public func `in`(_ language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }

    /// Two phrases with something between them.
    package func followed(by other: Phrase, separator: String = " ") -> Phrase {
        Phrase(vi: vi + separator + other.vi, en: en + separator + other.en)
    }

    /// Several phrases with something between them.
    package static func list(_ phrases: [Phrase], separator: String = ", ") -> Phrase {
        Phrase(
            vi: phrases.map(\.vi).joined(separator: separator), en: phrases.map(\.en).joined(separator: separator))
    }

    /// As it stands inside a sentence: the first letter small, unless the next one is a capital too ("LAN").
    package var inside: Phrase { Phrase(vi: Self.lowered(vi), en: Self.lowered(en)) }

    /// As it stands at the beginning of a sentence.
    package var atStart: Phrase { Phrase(vi: Self.raised(vi), en: Self.raised(en)) }

    private static func lowered(_ text: String) -> String {
        guard let first = text.first else { return text }
        let rest = text.dropFirst()
        if let second = rest.first, second.isUppercase { return text }
        return first.lowercased() + rest
    }

    private static func raised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
