import Text

/// A text that is longer than its field, broken into rows at blanks instead of scrolling in one line.
extension TextField {
    /// How many rows the text takes in a width.
    public func rowCount(columns: Int) -> Int { SoftWrap.starts(characters, columns: columns).count }

    /// Moves the caret to a row above or below, in the cell that it came from.
    /// - Returns: `false` when there is none: the key is the screen's.
    public mutating func moveRow(by rows: Int, columns: Int) -> Bool {
        guard let (place, wished) = place(rows: rows, columns: columns) else { return false }
        moveCaret(to: place)
        wishedColumn = wished
        return true
    }

    /// Selects to a row above or below; beyond the first and last one to the end of the text.
    mutating func selectRow(by rows: Int, columns: Int?) {
        guard let columns, let (place, wished) = place(rows: rows, columns: columns) else {
            select(to: rows < 0 ? 0 : characters.count)
            return
        }
        select(to: place)
        wishedColumn = wished
    }

    /// Draws the rows around the caret, or the first ones in a field without focus.
    ///
    /// The signs that there is more are the caller's: it has a place for them beside the field.
    /// - Parameter only: the one row of the area that is to be drawn; none: all.
    /// - Returns: whether there is more above and below.
    @discardableResult
    public func drawRows(
        into surface: inout Surface, area: Area, focused: Bool, only: Int? = nil
    ) -> (above: Bool, below: Bool) {
        guard area.columns > 0, area.rows > 0 else { return (false, false) }
        let style: Style = focused ? .fieldFocused : .field
        let drawn = only.map { $0..<($0 + 1) } ?? 0..<area.rows
        surface.fill(
            Area(column: area.column, row: area.row + drawn.lowerBound, columns: area.columns, rows: drawn.count),
            style: style)
        let starts = SoftWrap.starts(characters, columns: area.columns)
        let caretRow = SoftWrap.row(of: caretPlace, in: starts)
        // One row stays in sight below the caret, so that one sees where the text goes on.
        let first = focused ? max(0, min(starts.count - area.rows, caretRow - max(0, area.rows - 2))) : 0
        for offset in drawn where first + offset < starts.count {
            let row = first + offset
            let range = starts[row]..<(row + 1 < starts.count ? starts[row + 1] : characters.count)
            let text = String(characters[range])
            surface.put(text, at: area.column, row: area.row + offset, style: style, limit: area.columns)
            guard focused else { continue }
            if let selection, selection.overlaps(range) {
                let marked = selection.clamped(to: range)
                let column = width(range.lowerBound..<marked.lowerBound)
                let columns = min(width(marked), area.columns - column)
                surface.setStyle(
                    .marked, over: Area(column: area.column + column, row: area.row + offset, columns: columns, rows: 1)
                )
            }
            if row == caretRow {
                let column = min(area.columns - 1, width(range.lowerBound..<caretPlace))
                surface.cursor = Position(column: area.column + column, row: area.row + offset)
            }
        }
        return (first > 0, first + area.rows < starts.count)
    }

    /// The place some rows further in the wished cell, and that cell.
    private func place(rows: Int, columns: Int) -> (place: Int, wished: Int)? {
        let starts = SoftWrap.starts(characters, columns: columns)
        let row = SoftWrap.row(of: caretPlace, in: starts)
        guard starts.indices.contains(row + rows) else { return nil }
        let wished = wishedColumn ?? width(starts[row]..<caretPlace)
        return (SoftWrap.place(atCell: wished, row: row + rows, in: starts, of: characters), wished)
    }

    func width(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + cells(characters[$1]) }
    }
}

extension SoftWrap {
    /// The last place of a row: behind its text in the last row, before its last grapheme elsewhere, since the place
    /// behind that is the beginning of the next row.
    static func end(ofRow row: Int, in starts: [Int], count: Int) -> Int {
        row + 1 < starts.count ? max(starts[row], starts[row + 1] - 1) : count
    }

    /// The place of a row that stands in a cell or next before it.
    static func place(atCell cell: Int, row: Int, in starts: [Int], of characters: [Character]) -> Int {
        let end = end(ofRow: row, in: starts, count: characters.count)
        var place = starts[row]
        var used = 0
        while place < end {
            used += cells(characters[place])
            if used > cell { break }
            place += 1
        }
        return place
    }
}
