import Phrases
import TerminalKit

/// What reaches a line of text.
enum FieldInput: Equatable, Sendable {
    /// A key other than a character.
    case key(Key)
    /// Typed characters, one by one or as an input method commits them.
    case text(String)
    /// Text in place of the last graphemes before the caret, as the built-in input method makes it of a key.
    case rewrite(back: Int, text: String)
    /// A pasted text: it never presses a key.
    case paste(String)

    var isBackspace: Bool { self == .key(.backspace) }
}

extension TextField {
    /// Lets an input edit the text.
    /// - Parameter columns: the width in which it is broken into rows, where it is.
    /// - Returns: whether the text changed.
    @discardableResult
    mutating func take(_ input: FieldInput, columns: Int? = nil) -> Bool {
        let before = revision
        switch input {
        case .key(let key): _ = apply(key, columns: columns)
        case .text(let text): for character in text { _ = apply(.character(character)) }
        case .rewrite(let back, let text): rewrite(back: back, text: text)
        case .paste(let text): paste(text)
        }
        return revision != before
    }

    /// What to say when something did not fit; each cut is said once.
    mutating func takeCut() -> Notice? {
        guard wasCut else { return nil }
        wasCut = false
        return Notice(.fieldFull(limit: .count(limit)), .warning)
    }
}
