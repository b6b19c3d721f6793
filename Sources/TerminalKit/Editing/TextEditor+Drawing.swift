import Text

extension TextEditor {
    /// Draws the rows that are seen, and the caret.
    ///
    /// The area has the size of the last `resize`. Whether there is more is for the caller to show, beside the text.
    /// - Parameter focused: puts the surface's cursor at the caret.
    public func draw(into surface: inout Surface, area: Area, focused: Bool, style: Style = .text) {
        guard area.columns > 0, area.rows > 0 else { return }
        surface.fill(area, style: style)
        let selection = focused ? selection : nil
        let caret = row(of: caretPlace)
        var place = top
        for offset in 0..<area.rows {
            let line = lines[place.line]
            let range = line.range(ofRow: place.row)
            let row = area.row + offset
            surface.put(String(line.characters[range]), at: area.column, row: row, style: style, limit: area.columns)
            func column(_ end: Int) -> Int {
                area.column + min(area.columns, line.characters[range.lowerBound..<end].reduce(0) { $0 + cells($1) })
            }
            if let selection {
                let isLast = place.row == line.rows.count - 1
                let from = max(selection.lowerBound, Place(line: place.line, column: range.lowerBound))
                let to = min(selection.upperBound, Place(line: place.line, column: range.upperBound))
                if from <= to, from.line == place.line, to.line == place.line {
                    let start = column(from.column)
                    // A selected end of a line is a cell, so that one sees that it is selected.
                    let isEndSelected =
                        isLast && selection.upperBound > Place(line: place.line, column: line.characters.count)
                    let end = min(area.endColumn, column(to.column) + (isEndSelected ? 1 : 0))
                    surface.setStyle(
                        .marked, over: Area(column: start, row: row, columns: max(0, end - start), rows: 1))
                }
            }
            if focused, place == caret {
                surface.cursor = Position(column: min(area.endColumn - 1, column(caretPlace.column)), row: row)
            }
            let next = self.row(place, movedBy: 1)
            if next == place { break }
            place = next
        }
    }

    /// Whether text stands above what is seen.
    public var hasMoreAbove: Bool { top > Row(line: 0, row: 0) }

    /// Whether text stands below what is seen.
    public var hasMoreBelow: Bool {
        let last = Row(line: lines.count - 1, row: lines[lines.count - 1].rows.count - 1)
        return row(top, movedBy: max(1, size.rows) - 1) < last
    }
}
