import Phrases
import TerminalKit
import Text

/// The most rows of a long text in a form; the large editor has all.
private let rowLimit = 5

private func valueColumn(_ width: Int) -> Int { width >= 60 ? 22 : 19 }

extension FieldForm {
    /// The cells inside a field's brackets in a window.
    func fieldWidth(_ field: Field, _ columns: Int) -> Int {
        fieldCells(field, room: max(6, columns - valueColumn(columns) - 3))
    }

    /// Draws the fields from a row on, and below them what may be typed in the one in focus.
    /// - Parameters:
    ///   - last: the row before which they end; the one of what may be typed where none is named.
    ///   - fields: those that are drawn; all where none are named.
    func drawFields(
        from first: Int, to last: Int? = nil, of fields: [Field]? = nil, on surface: inout Surface,
        in surroundings: Surroundings
    ) {
        let width = surface.size.columns
        let hintRow = surface.size.rows - 3
        let end = last ?? hintRow
        let order = fields ?? self.order
        var row = first
        let column = valueColumn(width)
        let room = max(6, width - column - 3)
        for field in order.dropFirst(firstShown(of: order, from: row, to: end, width: width)) where row < end {
            let isFocused = field == focus
            if isFocused { surface.put(">", at: 1, row: row, style: .text) }
            surface.put(clipped(surroundings.text(label(field)), to: column - 4), at: 3, row: row, style: .label)
            let rows = drawField(
                field, at: Position(column: column, row: row), rows: end - row, on: &surface, surroundings)
            if let echo = echo(of: field, surroundings) {
                let start = column + fieldWidth(field, width) + 3
                surface.put(toWholeParts(echo, width: max(0, width - start - 1)), at: start, row: row, style: .faint)
            }
            row += rows
            if isFocused { drawSuggestions(from: &row, to: end, on: &surface) }
            for line in notes(below: field, width: room, surroundings) where row < end {
                surface.put(line.0, at: column, row: row, style: line.1)
                row += 1
            }
        }
        surface.put(
            toWholeParts(surroundings.text(focus.hint), width: width - 2), at: 1, row: hintRow, style: .faint)
    }

    /// How many fields are left out at the top, so that the one in focus is seen in a low window.
    private func firstShown(of order: [Field], from row: Int, to end: Int, width: Int) -> Int {
        guard let place = order.firstIndex(of: focus) else { return 0 }
        let heights = order.map { field in
            (field.isLong
                ? min(rowLimit, (fields[field] ?? TextField()).rowCount(columns: fieldWidth(field, width))) : 1)
                + (faults[field] == nil ? 0 : 1)
        }
        var first = 0
        while first < place, heights[first...place].reduce(0, +) > end - row { first += 1 }
        return first
    }

    private func drawSuggestions(from row: inout Int, to end: Int, on surface: inout Surface) {
        let column = valueColumn(surface.size.columns)
        let room = max(6, surface.size.columns - column - 3)
        for (place, text) in suggestions.enumerated() where row < end {
            let isChosen = suggested == place
            surface.put(isChosen ? ">" : " ", at: column + 1, row: row, style: .text)
            surface.put(clipped(text, to: room - 3), at: column + 3, row: row, style: .text)
            if isChosen { surface.highlight(row: row, column: column + 1, columns: room) }
            row += 1
        }
    }

    /// What stands below a field: what must be known of it, or what is wrong.
    private func notes(
        below field: Field, width: Int, _ surroundings: Surroundings
    ) -> [(String, Style)] {
        var notes: [(String, Style)] = []
        if let remark = remark(on: field, surroundings) { notes.append((remark.text, remark.style)) }
        if let fault = faults[field] {
            notes += wrapped("! " + surroundings.text(fault), width: width).map { ($0, .danger) }
        }
        return notes
    }

    /// - Parameter rows: how many rows are left.
    /// - Returns: how many rows it took.
    private func drawField(
        _ field: Field, at position: Position, rows left: Int, on surface: inout Surface,
        _ surroundings: Surroundings
    ) -> Int {
        let isFocused = field == focus
        let width = fieldWidth(field, surface.size.columns)
        let text = fields[field] ?? TextField()
        let rows = field.isLong ? min(rowLimit, left, text.rowCount(columns: width)) : 1
        if rows > 1 {
            let area = Area(column: position.column + 1, row: position.row, columns: width, rows: rows)
            let more = text.drawRows(into: &surface, area: area, focused: isFocused)
            for row in 0..<rows {
                surface.put(
                    row == 0 && more.above ? "<" : "[", at: position.column, row: position.row + row, style: .faint)
                surface.put(
                    row == rows - 1 && more.below ? ">" : "]", at: area.endColumn, row: position.row + row,
                    style: .faint)
            }
            return rows
        }
        surface.put("[", at: position.column, row: position.row, style: .faint)
        let inside = Position(column: position.column + 1, row: position.row)
        if isChoice(field) {
            let code = self.text(field)
            let word = choices(field).first { $0.code == code }.map { surroundings.text($0.phrase) } ?? code
            let style: Style = isFocused ? .fieldFocused : .field
            surface.fill(Area(column: inside.column, row: inside.row, columns: width, rows: 1), style: style)
            surface.put(clipped(word, to: width), at: inside.column, row: inside.row, style: style)
            if isFocused { surface.cursor = inside }
        } else {
            text.draw(into: &surface, column: inside.column, row: inside.row, columns: width, focused: isFocused)
        }
        surface.put("]", at: inside.column + width, row: position.row, style: .faint)
        return 1
    }
}
