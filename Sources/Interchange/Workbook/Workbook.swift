/// A workbook of a spreadsheet as it was read: texts and numbers by sheet, row and column.
public struct Workbook: Equatable, Sendable {
    /// The sheets in their order.
    public var sheets: [WorkbookSheet]

    /// A workbook of sheets.
    public init(sheets: [WorkbookSheet]) { self.sheets = sheets }
}

/// One sheet. Rows without anything are left out.
public struct WorkbookSheet: Equatable, Sendable {
    /// Its name on the tab; empty for the one table of a CSV file.
    public let name: String
    /// Whether it is hidden from the person who opens the workbook.
    public let isHidden: Bool
    /// Its rows from the top.
    public let rows: [WorkbookRow]
    /// Cells that were made one; what they hold stands in the first.
    public let merges: [CellRange]

    /// Puts a sheet together.
    public init(name: String, isHidden: Bool = false, rows: [WorkbookRow], merges: [CellRange] = []) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.merges = merges
    }
}

/// One row.
public struct WorkbookRow: Equatable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its cells from the first column to the last that holds something.
    public let cells: [WorkbookCell]

    /// Puts a row together.
    public init(number: Int, cells: [WorkbookCell]) {
        self.number = number
        self.cells = cells
    }

    /// The cell of a column, from 1.
    public subscript(column: Int) -> WorkbookCell {
        cells.indices.contains(column - 1) ? cells[column - 1] : .empty
    }
}

/// What a cell holds. Numbers are told from texts: "1.204" typed as a text is a thousand and more, the number is not.
public enum WorkbookCell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A text as it stands.
    case text(String)
    /// A number with a decimal point and as many digits as a spreadsheet shows: "42", "0.5".
    case number(String)
    /// True or false.
    case truth(Bool)
    /// A number that is shown as a day or an hour; spreadsheets make days of what looks like one.
    case day(String)
    /// What a formula gives that cannot be calculated: "#REF!".
    case fault(String)
    /// A formula whose result is not in the file.
    case uncalculated

    /// Whether there is nothing in it, or blanks alone.
    public var isBlank: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .number, .truth, .day, .fault, .uncalculated: false
        }
    }

    /// What it holds in words, as far as there are any.
    public var words: String {
        switch self {
        case .empty, .uncalculated: ""
        case .text(let text), .number(let text), .day(let text), .fault(let text): text
        case .truth(let isTrue): isTrue ? "TRUE" : "FALSE"
        }
    }
}

/// A rectangle of cells, rows and columns from 1.
public struct CellRange: Hashable, Sendable {
    /// The first row.
    public let firstRow: Int
    /// The first column.
    public let firstColumn: Int
    /// The last row.
    public let lastRow: Int
    /// The last column.
    public let lastColumn: Int

    /// A rectangle between two corners; `nil` when the second lies before the first.
    public init?(from first: CellPlace, to last: CellPlace) {
        guard first.row <= last.row, first.column <= last.column else { return nil }
        firstRow = first.row
        firstColumn = first.column
        lastRow = last.row
        lastColumn = last.column
    }

    /// Reads "A1:C3".
    public init?(_ text: some StringProtocol) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let first = corners.first.flatMap({ CellPlace($0) }), corners.count <= 2,
            let last = corners.count == 2 ? CellPlace(corners[1]) : first
        else { return nil }
        self.init(from: first, to: last)
    }

    /// As it is written: "A1:C3".
    public var name: String {
        "\(CellPlace(row: firstRow, column: firstColumn).name):\(CellPlace(row: lastRow, column: lastColumn).name)"
    }
}

/// The place of a cell, as people find it in a spreadsheet.
public struct CellPlace: Hashable, Sendable {
    /// The row, from 1.
    public let row: Int
    /// The column, from 1.
    public let column: Int

    /// The most rows and columns that a spreadsheet has.
    public static let last = CellPlace(row: 1_048_576, column: 16_384)

    /// A place.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads "B7", "$B$7"; `nil` for what is no cell of a spreadsheet.
    public init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard row == 0 else { return nil }
                column = column * 26 + Int(byte & 0x1F)
                guard column <= Self.last.column else { return nil }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                row = row * 10 + Int(byte - 0x30)
                guard row <= Self.last.row else { return nil }
            default: return nil
            }
        }
        guard row > 0, column > 0 else { return nil }
        self.init(row: row, column: column)
    }

    /// As a spreadsheet names it: "B7".
    public var name: String { Self.letters(column) + String(row) }

    /// The letters of a column, from 1: "A", "Z", "AA".
    public static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
