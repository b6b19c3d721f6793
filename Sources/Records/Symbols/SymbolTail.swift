import Text

/// What an issuer writes behind the number: "/QĐ-TLĐ" of "933/QĐ-TLĐ", "-KH/TU" of "45-KH/TU".
public struct SymbolTail: Equatable, Hashable, Sendable {
    /// As written, with the slash or hyphen before it.
    public let text: String

    /// The tail of a symbol that was understood; `nil` for others.
    public init?(of symbol: DocumentSymbol) {
        switch symbol.form {
        case .named, .letter, .party, .yeared: break
        case .old, .unnumbered, .unparsed: return nil
        }
        guard let split = Self.split(symbol.raw), split.typed.contains(where: \.isLetter) else { return nil }
        text = String(split.opener) + split.typed
    }

    /// Tails that continue what was typed, the best first; whole symbols, to be put into the field.
    ///
    /// Letters are compared without marks: "1235/q" is continued to "1235/QĐ-TLĐ", "45/k" to "45-KH/TU".
    /// - Parameter tails: in the order of their use.
    public static func continuations(of typed: String, with tails: [SymbolTail], limit: Int) -> [String] {
        guard let split = split(typed) else { return [] }
        let wanted = words(split.typed).map(\.folded).joined()
        var first: [String] = []
        var later: [String] = []
        for tail in tails {
            let groups = words(tail.text).map(\.folded)
            let whole = split.number + tail.text
            if groups.joined().hasPrefix(wanted) {
                first.append(whole)
            } else if groups.contains(where: { $0.hasPrefix(wanted) }) {
                later.append(whole)
            }
        }
        return Array((first + later).filter { $0 != typed }.prefix(limit))
    }

    /// Whether a tail was typed so shortly that it waits to be continued: nothing yet, one letter, or small letters
    /// only. "QĐ-SNV" is meant as it stands.
    public static func isUnfinished(_ typed: String) -> Bool {
        guard let split = split(typed) else { return false }
        return split.typed.count <= 1 || !split.typed.contains(where: \.isUppercase)
    }

    /// A text taken apart behind its number: "1235", "/", "q".
    private static func split(_ text: String) -> (number: String, opener: Character, typed: String)? {
        guard let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        let after = text[digit...].drop { $0.isASCII && $0.isNumber }
        // "06b": a letter tells numbers apart that were given twice.
        let suffix = after.prefix { $0.isLetter }
        guard suffix.count <= 1 || suffix.lowercased() == "bis" else { return nil }
        let rest = after.dropFirst(suffix.count).drop { $0 == " " }
        guard let opener = rest.first, opener == "/" || opener == "-" else { return nil }
        let number = String(text[digit..<after.startIndex]) + suffix
        return (number, opener, String(rest.dropFirst().drop { $0 == " " }))
    }
}
