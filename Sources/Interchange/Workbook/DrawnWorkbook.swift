public import DocumentModel

/// A workbook to be written: texts with how they look and what may be entered.
public struct DrawnWorkbook: Equatable, Sendable {
    /// The sheets in their order.
    public var sheets: [DrawnSheet]

    /// A workbook of sheets.
    public init(sheets: [DrawnSheet]) { self.sheets = sheets }

    /// The hidden sheet in which a written workbook keeps the choices of its cells: a list inside a rule is parted by
    /// commas, and states have commas of their own.
    public static let choicesSheet = "vanthu_lua_chon"
    /// The most characters of a sheet's name.
    public static let longestName = 31
    /// The most sheets, with the one of the choices.
    public static let sheetLimit = 500
    /// The most rows of a sheet.
    public static let rowLimit = 100_000
    /// The most columns of a sheet.
    public static let columnLimit = 1024
    /// The most characters of a cell.
    public static let longestText = 32_767
}

/// A sheet to be written.
public struct DrawnSheet: Equatable, Sendable {
    /// The name on its tab.
    public let name: String
    /// The widths of its columns in characters.
    public let widths: [Int]
    /// So many rows stay in sight.
    public let frozenRows: Int
    /// So many columns stay in sight.
    public let frozenColumns: Int
    /// So many of the rows in sight, the last of them, stand again on each printed page.
    public let repeatedRows: Int
    /// Its rows from the top.
    public var rows: [[DrawnCell]]

    /// Puts a sheet together. The name is made to fit: what no tab may hold is left out, and it is cut at its longest.
    public init(
        name: String, widths: [Int], frozenRows: Int = 0, frozenColumns: Int = 0, repeatedRows: Int = 1,
        rows: [[DrawnCell]]
    ) {
        self.name = Self.fitted(name)
        self.widths = widths
        self.frozenRows = frozenRows
        self.frozenColumns = frozenColumns
        self.repeatedRows = repeatedRows
        self.rows = rows
    }

    /// A name as a tab takes it.
    public static func fitted(_ name: String) -> String {
        let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
        // Spreadsheets count UTF-16, and letters of Vietnamese in NFC are one each.
        var kept = ""
        for character in name where !forbidden.contains(character) {
            guard kept.utf16.count + character.utf16.count <= DrawnWorkbook.longestName else { break }
            kept.append(character)
        }
        return kept.isEmpty ? "1" : kept
    }
}

/// A cell to be written.
public struct DrawnCell: Equatable, Sendable {
    /// What stands in it.
    public var text: String
    /// How it looks.
    public let style: DrawnStyle
    /// What may be entered.
    public let rule: DrawnRule?
    /// The number that the text says: written as one, so that a spreadsheet counts with it.
    public let value: TableValue?

    /// Puts a cell together.
    public init(
        _ text: String, _ style: DrawnStyle = .plain, rule: DrawnRule? = nil, value: TableValue? = nil
    ) {
        self.text = text
        self.style = style
        self.rule = rule
        self.value = value
    }
}

/// How a cell looks.
public enum DrawnStyle: String, CaseIterable, Sendable {
    /// As the spreadsheet does it.
    case plain
    /// The title of a page: larger and bold; it runs over the cells beside it.
    case title
    /// A head of a column: bold, framed, wrapped.
    case heading
    /// A text in a table: framed, wrapped.
    case label
    /// A remark: wrapped, slanted.
    case note
    /// A cell to fill in with a number or a choice: framed, on a light ground.
    case entry
    /// A cell to fill in with words: taken as they are typed, so that no number becomes a day.
    case words
}

/// What may be entered into a cell.
public enum DrawnRule: Hashable, Sendable {
    /// A whole number from 0 to a largest; anything else is refused with these words.
    case count(atMost: Int, refusal: String)
    /// One of several texts; anything else is refused with these words.
    case oneOf([String], refusal: String)
}
