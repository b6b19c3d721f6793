/// So many columns and rows of cells, never negative.
public struct Size: Hashable, Sendable {
    /// Cells side by side.
    public let columns: Int
    /// Lines.
    public let rows: Int

    /// A size; negative numbers count as 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A cell's place; both numbers count from 0 at the upper left.
public struct Position: Hashable, Sendable {
    /// Cells from the left edge.
    public var column: Int
    /// Lines from the top.
    public var row: Int

    /// A place.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells. It may lie outside a surface; drawing clips.
public struct Area: Hashable, Sendable {
    /// Its left column.
    public let column: Int
    /// Its top row.
    public let row: Int
    /// Its width in cells, never negative.
    public let columns: Int
    /// Its height in lines, never negative.
    public let rows: Int

    /// A rectangle; a negative width or height counts as 0.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Everything of a size.
    public init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    /// The first column to the right of it.
    public var endColumn: Int { column + columns }
    /// The first row below it.
    public var endRow: Int { row + rows }
    /// Its size.
    public var size: Size { Size(columns: columns, rows: rows) }
    /// Whether it holds no cell.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// The same area smaller on each side; what would be negative becomes empty.
    public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Area {
        Area(column: column + left, row: row + top, columns: columns - left - right, rows: rows - top - bottom)
    }

    /// The part that lies in another area too; empty when none does.
    public func intersection(_ other: Area) -> Area {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Area(
            column: left, row: top, columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top)
    }

    /// The upper part of so many rows and the rest below it.
    public func split(top count: Int) -> (top: Area, rest: Area) {
        let count = min(max(0, count), rows)
        return (
            Area(column: column, row: row, columns: columns, rows: count),
            Area(column: column, row: row + count, columns: columns, rows: rows - count)
        )
    }

    /// The rest above and the lower part of so many rows.
    public func split(bottom count: Int) -> (rest: Area, bottom: Area) {
        let count = min(max(0, count), rows)
        let parts = split(top: rows - count)
        return (parts.top, parts.rest)
    }

    /// The left part of so many columns and the rest to its right.
    public func split(left count: Int) -> (left: Area, rest: Area) {
        let count = min(max(0, count), columns)
        return (
            Area(column: column, row: row, columns: count, rows: rows),
            Area(column: column + count, row: row, columns: columns - count, rows: rows)
        )
    }

    /// The rest and the right part of so many columns.
    public func split(right count: Int) -> (rest: Area, right: Area) {
        let count = min(max(0, count), columns)
        let parts = split(left: columns - count)
        return (parts.left, parts.rest)
    }

    /// An area of a size in the middle, made smaller where it does not fit.
    public func centered(_ size: Size) -> Area {
        let columns = min(size.columns, self.columns)
        let rows = min(size.rows, self.rows)
        return Area(
            column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2, columns: columns,
            rows: rows)
    }
}
