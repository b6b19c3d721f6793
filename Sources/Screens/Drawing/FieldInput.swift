import TerminalKit
import Text

/// What reaches a line of text.
enum FieldInput: Equatable, Sendable {
    /// A key other than a character.
    case key(Key)
    /// Typed characters, one by one or as an input method commits them.
    case text(String)
    /// A pasted text: it never presses a key.
    case paste(String)

    var isBackspace: Bool { self == .key(.backspace) }
}

extension TextField {
    /// Lets an input edit the text.
    mutating func take(_ input: FieldInput) {
        switch input {
        case .key(let key): _ = apply(key)
        case .text(let text): for character in text { _ = apply(.character(character)) }
        case .paste(let text): paste(text)
        }
    }

    /// Writes the part of the text that has room, the caret in it, and puts the terminal's cursor there when focused.
    func draw(
        on surface: inout Surface, at position: Position, columns: Int, isFocused: Bool, placeholder: String = ""
    ) {
        guard columns > 0 else { return }
        let style: Style = isFocused ? .fieldFocused : .field
        surface.fill(Area(column: position.column, row: position.row, columns: columns, rows: 1), style: style)
        let whole = text
        let before = isFocused ? cells(String(whole.prefix(caret))) : 0
        // The caret behind the last letter needs a cell of its own.
        let skipped = before < columns ? 0 : before - columns + 1
        if whole.isEmpty, !placeholder.isEmpty {
            surface.put(clipped(placeholder, to: columns), at: position.column, row: position.row, style: .faint)
        } else if skipped == 0 {
            let isCut = !isFocused && cells(whole) > columns
            surface.put(
                isCut ? clipped(whole, to: columns) : whole, at: position.column, row: position.row, style: style,
                limit: columns)
        } else {
            surface.put(
                dropped(whole, cells: skipped), at: position.column, row: position.row, style: style, limit: columns)
        }
        if let selection, isFocused {
            let start = max(0, cells(String(whole.prefix(selection.lowerBound))) - skipped)
            let end = min(columns, cells(String(whole.prefix(selection.upperBound))) - skipped)
            surface.setStyle(
                .marked, over: Area(column: position.column + start, row: position.row, columns: end - start, rows: 1))
        }
        if isFocused { surface.cursor = Position(column: position.column + before - skipped, row: position.row) }
    }

    /// The text without its first cells; half of a wide character becomes a blank.
    private func dropped(_ text: String, cells count: Int) -> String {
        var left = count
        var rest = Substring(text)
        while left > 0, let first = rest.popFirst() { left -= cells(first) }
        return String(repeating: " ", count: -left) + rest
    }
}
