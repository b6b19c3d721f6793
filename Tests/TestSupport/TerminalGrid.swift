/// The cells of one screen, main or alternate, and what may be done to them.
struct TerminalGrid: Hashable, Sendable {
    private(set) var rows: [[TerminalCell]]

    init(rows: Int, columns: Int) {
        self.rows = Array(repeating: Array(repeating: TerminalCell(), count: columns), count: rows)
    }

    subscript(row: Int, column: Int) -> TerminalCell {
        get { rows[row][column] }
        set { rows[row][column] = newValue }
    }

    /// Puts a character of width 1 or 2; what is left of a wide character it half covers becomes blank.
    mutating func put(_ cell: TerminalCell, row: Int, column: Int) {
        clearHalves(row: row, from: column, to: column + cell.width)
        rows[row][column] = cell
        if cell.width == 2, column + 1 < rows[row].count {
            rows[row][column + 1] = TerminalCell(text: "", style: cell.style, width: 0)
        }
    }

    /// Makes the columns blank, in the colours of `blank`.
    mutating func erase(row: Int, from: Int, to: Int, _ blank: TerminalCell) {
        let end = min(to, rows[row].count)
        guard from < end else { return }
        clearHalves(row: row, from: from, to: end)
        for column in from..<end { rows[row][column] = blank }
    }

    mutating func insertCells(_ count: Int, row: Int, at column: Int, _ blank: TerminalCell) {
        let width = rows[row].count
        let count = min(count, width - column)
        clearHalves(row: row, from: column, to: column)
        rows[row].insert(contentsOf: repeatElement(blank, count: count), at: column)
        rows[row].removeLast(count)
        if rows[row][width - 1].width == 2 { rows[row][width - 1] = blank }
    }

    mutating func deleteCells(_ count: Int, row: Int, at column: Int, _ blank: TerminalCell) {
        let count = min(count, rows[row].count - column)
        clearHalves(row: row, from: column, to: column + count)
        rows[row].removeSubrange(column..<column + count)
        rows[row].append(contentsOf: repeatElement(blank, count: count))
    }

    /// Moves the lines of a region up, blank ones following from below.
    mutating func scrollUp(_ count: Int, from top: Int, to bottom: Int, _ blank: TerminalCell) {
        let count = min(count, bottom - top + 1)
        let line = Array(repeating: blank, count: rows[top].count)
        rows.insert(contentsOf: repeatElement(line, count: count), at: bottom + 1)
        rows.removeSubrange(top..<top + count)
    }

    /// Moves the lines of a region down, blank ones following from above.
    mutating func scrollDown(_ count: Int, from top: Int, to bottom: Int, _ blank: TerminalCell) {
        let count = min(count, bottom - top + 1)
        let line = Array(repeating: blank, count: rows[top].count)
        rows.removeSubrange(bottom - count + 1...bottom)
        rows.insert(contentsOf: repeatElement(line, count: count), at: top)
    }

    /// Keeps what stands at the top left; lines above `cursorRow` go first when there is no room.
    mutating func resize(rows height: Int, columns width: Int, cursorRow: Int) {
        if cursorRow >= height { rows.removeFirst(cursorRow - height + 1) }
        if rows.count > height { rows.removeLast(rows.count - height) }
        for row in rows.indices {
            if rows[row].count > width {
                rows[row].removeLast(rows[row].count - width)
                if rows[row][width - 1].width == 2 { rows[row][width - 1] = TerminalCell() }
            }
            rows[row].append(contentsOf: repeatElement(TerminalCell(), count: width - rows[row].count))
        }
        let line = Array(repeating: TerminalCell(), count: width)
        rows.append(contentsOf: repeatElement(line, count: height - rows.count))
    }

    /// The text of a line without the blanks at its end.
    func line(_ row: Int) -> String {
        var text = ""
        var end = text.endIndex
        for cell in rows[row] {
            text += cell.text
            if cell.text != " ", cell.width > 0 { end = text.endIndex }
        }
        return String(text[..<end])
    }

    /// A wide character cut by either border of the range becomes blank on both sides.
    private mutating func clearHalves(row: Int, from: Int, to: Int) {
        if from > 0, from < rows[row].count, rows[row][from].width == 0 {
            rows[row][from - 1] = TerminalCell(style: rows[row][from - 1].style)
            rows[row][from] = TerminalCell(style: rows[row][from].style)
        }
        if to > 0, to < rows[row].count, rows[row][to].width == 0 {
            rows[row][to] = TerminalCell(style: rows[row][to].style)
            if rows[row][to - 1].width == 2 { rows[row][to - 1] = TerminalCell(style: rows[row][to - 1].style) }
        }
    }
}
