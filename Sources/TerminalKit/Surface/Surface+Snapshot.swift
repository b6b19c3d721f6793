extension Surface {
    /// The rows as text, blanks at their ends cut.
    public func text() -> [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                let cell = self[row: row, column: column]
                if !cell.isContinuation { line.append(cell.character) }
            }
            return withoutTrailing(" ", line)
        }
    }

    /// Text, meanings and cursor in one text, for tests that compare a whole screen.
    ///
    /// First the rows, then the same rows as one letter per cell for its meaning ("." is plain, cut at the end), then
    /// the cursor. Empty rows stay, so that a row's number is its line's number.
    public func snapshot() -> String {
        let styles = (0..<size.rows).map { row in
            let letters = (0..<size.columns).map { self[row: row, column: $0].style.letter }
            return withoutTrailing(".", String(letters))
        }
        var lines = text()
        lines.append("== styles")
        lines += styles
        lines.append("== cursor \(place(cursor)) focus \(place(focus))")
        return lines.joined(separator: "\n") + "\n"
    }

    private func place(_ position: Position?) -> String {
        position.map { "\($0.row),\($0.column)" } ?? "none"
    }

    private func withoutTrailing(_ character: Character, _ line: String) -> String {
        var line = Substring(line)
        while line.last == character { line.removeLast() }
        return String(line)
    }
}
