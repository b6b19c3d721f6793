import Text

/// Boxes over a screen.
extension Surface {
    /// Draws an empty box with a title in its upper edge and clears what is below it.
    ///
    /// - Returns: the area inside the frame, a blank column at each side left out.
    @discardableResult
    public mutating func drawBox(_ box: Area, title: String, style: Style = .overlay) -> Area {
        fill(box, style: style)
        guard box.columns >= 2, box.rows >= 2 else { return box.split(top: 0).top }
        let last = box.endRow - 1
        let right = box.endColumn - 1
        rule(row: box.row, column: box.column, columns: box.columns)
        rule(row: last, column: box.column, columns: box.columns)
        for row in box.row + 1..<max(box.row + 1, last) {
            put(String(lineArt.vertical), at: box.column, row: row, style: .rule)
            put(String(lineArt.vertical), at: right, row: row, style: .rule)
        }
        put(String(lineArt.topLeft), at: box.column, row: box.row, style: .rule)
        put(String(lineArt.topRight), at: right, row: box.row, style: .rule)
        put(String(lineArt.bottomLeft), at: box.column, row: last, style: .rule)
        put(String(lineArt.bottomRight), at: right, row: last, style: .rule)
        if !title.isEmpty, box.columns >= 7 {
            let shown = clipped(cleaned(title), to: box.columns - 6)
            put(" " + shown + " ", at: box.column + 2, row: box.row, style: style)
        }
        return box.inset(left: 2, top: 1, right: 2, bottom: 1)
    }

    /// Draws a box in the middle, as large as its lines, and writes them; long lines are broken, what is left over
    /// below the last row is not seen.
    ///
    /// - Returns: the area inside the frame.
    @discardableResult
    public mutating func drawBox(title: String, lines: [String], style: Style = .overlay) -> Area {
        let widest = max(lines.map { Text.cells(cleaned($0)) }.max() ?? 0, Text.cells(title) + 2)
        let inner = max(1, min(widest, size.columns - 8))
        let broken = lines.flatMap { wrapped(cleaned($0), width: inner) }
        let box = area.centered(Size(columns: inner + 4, rows: broken.count + 2))
        let inside = drawBox(box, title: title, style: style)
        for (offset, line) in broken.prefix(inside.rows).enumerated() {
            put(line, at: inside.column, row: inside.row + offset, style: style, limit: inside.columns)
        }
        return inside
    }
}
