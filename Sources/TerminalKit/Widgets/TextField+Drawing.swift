import Text

extension TextField {
    /// Draws the part around the caret in one line of cells.
    ///
    /// What is shown follows from text, caret and width alone, in steps of half the width, so that the line stands
    /// still while one types. "<" and ">" tell that there is more.
    /// - Parameters:
    ///   - row: the row of the surface.
    ///   - columns: the cells to use; all of them get the field's style.
    ///   - focused: puts the surface's cursor at the caret.
    ///   - style: instead of the usual style of a field.
    public func draw(
        into surface: inout Surface, column: Int, row: Int, columns: Int, focused: Bool, style: Style? = nil
    ) {
        guard columns > 0 else { return }
        let style = style ?? (focused ? .fieldFocused : .field)
        surface.fill(Area(column: column, row: row, columns: columns, rows: 1), style: style)
        let view = window(columns: columns, followingCaret: focused)
        var place = column + view.indent
        for index in view.range {
            place = surface.put(String(characters[index]), at: place, row: row, style: style)
            if let selection, selection.contains(index), focused {
                let width = cells(characters[index])
                surface.setStyle(.marked, over: Area(column: place - width, row: row, columns: width, rows: 1))
            }
        }
        if view.hasMoreBefore { surface.put("<", at: column, row: row, style: .faint) }
        if view.hasMoreAfter { surface.put(">", at: column + columns - 1, row: row, style: .faint) }
        if focused { surface.cursor = Position(column: column + view.caretColumn, row: row) }
    }

    /// What of the text is seen.
    struct Window: Equatable {
        var range: Range<Int>
        /// Cells before the first grapheme: the sign that there is more.
        var indent: Int
        /// The caret's cell, counted from the field's left edge.
        var caretColumn: Int
        var hasMoreBefore: Bool
        var hasMoreAfter: Bool
    }

    /// The graphemes that fit around the caret, or from the beginning in a field without focus.
    func window(columns: Int, followingCaret: Bool) -> Window {
        let caret = followingCaret ? caretPlace : 0
        var start = 0
        // The cell after the last grapheme is the caret's too, so it needs one more than the text.
        if columns >= 4, width(0..<characters.count) >= columns {
            let half = max(1, (columns - 2) / 2)
            while true {
                let indent = start > 0 ? 1 : 0
                // One cell stays for the sign at the right end.
                if indent + width(start..<caret) <= columns - 2 { break }
                start = advance(from: start, cells: half)
            }
        } else if columns < 4 {
            while width(start..<caret) > columns - 1 { start += 1 }
        }
        let indent = start > 0 && columns >= 4 ? 1 : 0
        var end = start
        var used = indent
        while end < characters.count, used + cells(characters[end]) <= columns {
            used += cells(characters[end])
            end += 1
        }
        let hasMoreAfter = end < characters.count && columns >= 4
        if hasMoreAfter {
            while end > start, used > columns - 1 {
                end -= 1
                used -= cells(characters[end])
            }
        }
        return Window(
            range: start..<end, indent: indent, caretColumn: indent + width(start..<max(start, caret)),
            hasMoreBefore: indent > 0, hasMoreAfter: hasMoreAfter)
    }

    private func width(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + cells(characters[$1]) }
    }

    private func advance(from start: Int, cells wanted: Int) -> Int {
        var place = start
        var passed = 0
        while place < characters.count, passed < wanted {
            passed += cells(characters[place])
            place += 1
        }
        return place
    }
}
