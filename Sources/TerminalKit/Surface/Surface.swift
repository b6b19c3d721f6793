import Text

/// One cell of a terminal.
public struct Cell: Equatable, Sendable {
    /// What stands in it; a wide one reaches into the next cell.
    public var character: Character
    /// What it means.
    public var style: Style
    /// Whether it is the right half of the wide character before it.
    public var isContinuation: Bool

    /// A cell, blank unless told.
    public init(character: Character = " ", style: Style = .text, isContinuation: Bool = false) {
        self.character = character
        self.style = style
        self.isContinuation = isContinuation
    }
}

/// No text begins further to the left than this and is still seen.
private let farthest = 100_000

/// A grid of cells that a screen draws on and a terminal shows.
///
/// Every text passes `put`, which cleans and clips it. Places outside are ignored: no size makes drawing trap.
public struct Surface: Equatable, Sendable {
    /// Its size.
    public let size: Size
    /// The characters for lines.
    public let lineArt: LineArt
    /// Where the terminal's own cursor shows; input methods open their window there.
    public var cursor: Position?
    /// Where the cursor rests unseen when there is no `cursor`: screen readers follow it.
    public var focus: Position?

    private var cells: [Cell]

    /// A blank surface.
    public init(size: Size, lineArt: LineArt = .unicode) {
        self.size = size
        self.lineArt = lineArt
        cells = Array(repeating: Cell(), count: size.columns * size.rows)
    }

    /// The whole of it.
    public var area: Area { Area(size) }

    /// The cell at a place; a blank one outside.
    public subscript(row row: Int, column column: Int) -> Cell {
        guard contains(row: row, column: column) else { return Cell() }
        return cells[row * size.columns + column]
    }

    /// Writes one line of text; `Text.cleaned` makes it harmless, and newlines become blanks.
    ///
    /// A character that does not fit whole is left out, and so is all after it. Half of a wide character that is
    /// overwritten becomes a blank.
    /// - Parameters:
    ///   - column: where it begins; it may be negative, then the beginning is not seen.
    ///   - limit: the most cells to take; none: up to the edge.
    /// - Returns: the column after the last cell written.
    @discardableResult
    public mutating func put(
        _ text: String, at column: Int, row: Int, style: Style, limit: Int? = nil
    ) -> Int {
        guard row >= 0, row < size.rows, column < size.columns, column > -farthest else { return column }
        let room = size.columns - column
        let end = column + min(room, max(0, limit ?? room))
        var place = column
        for character in cleaned(text) {
            let width = Text.cells(character)
            // A mark without a letter to stand on has no cell.
            if width == 0 { continue }
            if place + width > end { break }
            if place >= 0 {
                set(character, width: width, row: row, column: place, style: style)
            } else if place + width > 0 {
                set(" ", width: 1, row: row, column: 0, style: style)
            }
            place += width
        }
        return place
    }

    /// Fills an area with one-cell characters.
    public mutating func fill(_ area: Area, character: Character = " ", style: Style = .text) {
        let inside = area.intersection(self.area)
        let filling = Text.cells(character) == 1 ? character : " "
        guard !inside.isEmpty else { return }
        for row in inside.row..<inside.endRow {
            for column in inside.column..<inside.endColumn {
                set(filling, width: 1, row: row, column: column, style: style)
            }
        }
    }

    /// A line across the whole width.
    public mutating func rule(row: Int) {
        rule(row: row, column: 0, columns: size.columns)
    }

    /// A line across a part of the width.
    public mutating func rule(row: Int, column: Int, columns: Int) {
        fill(
            Area(column: column, row: row, columns: columns, rows: 1), character: lineArt.horizontal, style: .rule)
    }

    /// Changes what the cells of an area mean and leaves their characters. Wide characters change whole.
    public mutating func setStyle(_ style: Style, over area: Area) {
        let inside = area.intersection(self.area)
        guard !inside.isEmpty else { return }
        for row in inside.row..<inside.endRow {
            let start = row * size.columns
            for column in inside.column..<inside.endColumn {
                let place = start + column
                cells[place].style = style
                if cells[place].isContinuation, column > 0 { cells[place - 1].style = style }
                if column + 1 < size.columns, cells[place + 1].isContinuation { cells[place + 1].style = style }
            }
        }
    }

    /// Lays another surface over this one; its cursor, when it has one, becomes the cursor.
    public mutating func draw(_ overlay: Surface, at position: Position) {
        let target = Area(
            column: position.column, row: position.row, columns: overlay.size.columns, rows: overlay.size.rows)
        let inside = target.intersection(area)
        guard !inside.isEmpty else { return }
        for row in inside.row..<inside.endRow {
            for column in inside.column..<inside.endColumn {
                let cell = overlay[row: row - position.row, column: column - position.column]
                // A half that the edge cut off from its other half is a blank.
                if cell.isContinuation {
                    if column == inside.column { set(" ", width: 1, row: row, column: column, style: cell.style) }
                    continue
                }
                let width = Text.cells(cell.character)
                let fits = width <= 1 || column + 1 < inside.endColumn
                let character = fits ? cell.character : " "
                set(character, width: fits ? max(1, width) : 1, row: row, column: column, style: cell.style)
            }
        }
        func moved(_ place: Position) -> Position {
            Position(column: place.column + position.column, row: place.row + position.row)
        }
        if let cursor = overlay.cursor { self.cursor = moved(cursor) }
        if let focus = overlay.focus { self.focus = moved(focus) }
    }

    private func contains(row: Int, column: Int) -> Bool {
        row >= 0 && row < size.rows && column >= 0 && column < size.columns
    }

    /// The one place where a cell changes. The caller has made sure that it lies inside with its whole width.
    private mutating func set(_ character: Character, width: Int, row: Int, column: Int, style: Style) {
        let start = row * size.columns
        let place = start + column
        if cells[place].isContinuation {
            cells[place - 1].character = " "
        }
        let last = place + width - 1
        if last + 1 < start + size.columns, cells[last + 1].isContinuation {
            cells[last + 1].character = " "
            cells[last + 1].isContinuation = false
        }
        cells[place] = Cell(character: lineArt.drawn(character), style: style)
        if width == 2 {
            cells[last] = Cell(character: " ", style: style, isContinuation: true)
        }
    }
}
