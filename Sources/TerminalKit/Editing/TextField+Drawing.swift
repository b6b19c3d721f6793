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
        var cellsBeforeCaret = width(0..<caret)
        // The cell after the last grapheme is the caret's too, so it needs one more than the text.
        if columns >= 4, !fits(in: columns - 1) {
            let half = max(1, (columns - 2) / 2)
            let caretCells = caret < characters.count ? cells(characters[caret]) : 1
            // A cell stays for the sign at the right end, and one for that at the left.
            while (start > 0 ? 1 : 0) + cellsBeforeCaret + caretCells > columns - 1 {
                var passed = 0
                while start < caret, passed < half {
                    passed += cells(characters[start])
                    start += 1
                }
                cellsBeforeCaret -= passed
            }
        } else if columns < 4 {
            while start < caret, cellsBeforeCaret > columns - 1 {
                cellsBeforeCaret -= cells(characters[start])
                start += 1
            }
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
            range: start..<end, indent: indent, caretColumn: indent + cellsBeforeCaret,
            hasMoreBefore: indent > 0, hasMoreAfter: hasMoreAfter)
    }

    /// Whether the whole text takes at most so many cells; it looks no further than it must.
    private func fits(in columns: Int) -> Bool {
        var used = 0
        for character in characters {
            used += cells(character)
            if used > columns { return false }
        }
        return true
    }
}
