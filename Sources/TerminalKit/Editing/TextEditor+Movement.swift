import Text

// Where the caret goes, and which rows are seen.

extension TextEditor {
    /// Moves the caret and drops the selection.
    mutating func moveCaret(to place: Place) {
        caretPlace = place
        anchor = nil
        wishedColumn = nil
        lastEdit = .none
        reveal()
    }

    /// A page less one row, so that one row stays in sight.
    var pageRows: Int { max(1, size.rows - 1) }

    func before(_ place: Place) -> Place {
        if place.column > 0 { return Place(line: place.line, column: place.column - 1) }
        guard place.line > 0 else { return place }
        return Place(line: place.line - 1, column: lines[place.line - 1].characters.count)
    }

    func after(_ place: Place) -> Place {
        if place.column < lines[place.line].characters.count {
            return Place(line: place.line, column: place.column + 1)
        }
        return place.line + 1 < lines.count ? Place(line: place.line + 1, column: 0) : place
    }

    var wordStart: Place {
        guard caretPlace.column > 0 else { return before(caretPlace) }
        return Place(
            line: caretPlace.line, column: lines[caretPlace.line].characters.wordStart(before: caretPlace.column))
    }

    var wordEnd: Place {
        let characters = lines[caretPlace.line].characters
        guard caretPlace.column < characters.count else { return after(caretPlace) }
        return Place(line: caretPlace.line, column: characters.wordEnd(after: caretPlace.column))
    }

    /// The beginning of the row, or where the caret stands there, of the line.
    var rowStart: Place {
        let line = lines[caretPlace.line]
        let start = line.rows[SoftWrap.row(of: caretPlace.column, in: line.rows)]
        return Place(line: caretPlace.line, column: start == caretPlace.column ? 0 : start)
    }

    /// The end of the row, or where the caret stands there, of the line.
    var rowEnd: Place {
        let line = lines[caretPlace.line]
        let row = SoftWrap.row(of: caretPlace.column, in: line.rows)
        let end = SoftWrap.end(ofRow: row, in: line.rows, count: line.characters.count)
        return Place(line: caretPlace.line, column: end == caretPlace.column ? line.characters.count : end)
    }

    mutating func moveRows(by rows: Int) {
        let (place, wished) = place(rows: rows)
        moveCaret(to: place)
        wishedColumn = wished
    }

    mutating func selectRows(by rows: Int) {
        let (place, wished) = place(rows: rows)
        // In the first and last row to the end of the text: a selection has to reach it.
        let isAtEdge = row(of: place) == row(of: caretPlace)
        select(to: isAtEdge ? (rows < 0 ? Place(line: 0, column: 0) : textEnd) : place)
        wishedColumn = wished
    }

    /// The place some rows further, or in the first or last row, in the wished cell; and that cell.
    private func place(rows: Int) -> (Place, wished: Int) {
        let from = row(of: caretPlace)
        let start = lines[from.line].rows[from.row]
        let wished =
            wishedColumn
            ?? lines[from.line].characters[start..<caretPlace.column].reduce(0) { $0 + cells($1) }
        let to = row(from, movedBy: rows)
        guard to != from else { return (caretPlace, wished) }
        let line = lines[to.line]
        let column = SoftWrap.place(atCell: wished, row: to.row, in: line.rows, of: line.characters)
        return (Place(line: to.line, column: column), wished)
    }

    // MARK: Rows

    func row(of place: Place) -> Row {
        Row(line: place.line, row: SoftWrap.row(of: place.column, in: lines[place.line].rows))
    }

    /// The row so many further down or up, no further than the text goes.
    func row(_ row: Row, movedBy rows: Int) -> Row {
        var row = row
        var left = rows
        while left > 0 {
            let below = lines[row.line].rows.count - 1 - row.row
            if left <= below { return Row(line: row.line, row: row.row + left) }
            guard row.line + 1 < lines.count else { return Row(line: row.line, row: row.row + below) }
            left -= below + 1
            row = Row(line: row.line + 1, row: 0)
        }
        while left < 0 {
            if -left <= row.row { return Row(line: row.line, row: row.row + left) }
            guard row.line > 0 else { return Row(line: 0, row: 0) }
            left += row.row + 1
            row = Row(line: row.line - 1, row: lines[row.line - 1].rows.count - 1)
        }
        return row
    }

    /// Scrolls no further than needed for the caret to be seen.
    mutating func reveal() {
        top.line = min(top.line, lines.count - 1)
        top.row = min(top.row, lines[top.line].rows.count - 1)
        let caret = row(of: caretPlace)
        if caret < top {
            top = caret
        } else {
            let first = row(caret, movedBy: 1 - max(1, size.rows))
            if first > top { top = first }
        }
        // After a deletion or in a larger window no empty rows stand below the text while there is some above.
        let last = row(
            Row(line: lines.count - 1, row: lines[lines.count - 1].rows.count - 1), movedBy: 1 - max(1, size.rows))
        if top > last { top = last }
    }
}
