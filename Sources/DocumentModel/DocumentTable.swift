/// A table: its heading stands again on each page, no row is parted between pages.
public struct DocumentTable: Equatable, Sendable {
    /// Its columns.
    public var columns: [TableColumn]
    /// The rows of its heading.
    public var headings: [[TableCell]]
    /// Its rows.
    public var rows: [[TableCell]]
    /// The size of its letters in half points.
    public var size: Int
    /// The least height of a row in millimetres: room for the pen.
    public var leastHeight: Int
    /// Whether lines stand around the cells.
    public var hasLines: Bool
    /// The name under which a word processor keeps it, and a spreadsheet names its sheet.
    public var name: String?

    /// Puts a table together.
    public init(
        columns: [TableColumn], headings: [[TableCell]] = [], rows: [[TableCell]], size: Int = 24, leastHeight: Int = 0,
        hasLines: Bool = true, name: String? = nil
    ) {
        self.columns = columns
        self.headings = headings
        self.rows = rows
        self.size = size
        self.leastHeight = leastHeight
        self.hasLines = hasLines
        self.name = name
    }
}

/// A column of a table.
public struct TableColumn: Equatable, Sendable {
    /// Its share of the width; millimetres where all of them fill the page.
    public var width: Int
    /// How text stands in it.
    public var alignment: TextAlignment

    /// Puts a column together.
    public init(_ width: Int, _ alignment: TextAlignment = .left) {
        self.width = width
        self.alignment = alignment
    }
}

/// A cell of a table.
public struct TableCell: Equatable, Sendable {
    /// The text; a line end in it begins a line.
    public var text: String
    /// Bold letters.
    public var isBold: Bool
    /// Slanted letters.
    public var isItalic: Bool
    /// How text stands in it, where that is not the column's way.
    public var alignment: TextAlignment?
    /// Over how many columns it goes.
    public var span: Int
    /// The number that the text says, for whoever counts with it.
    public var value: TableValue?
    /// The name under which a word processor keeps it: a figure that is to be found again.
    public var tag: String?

    /// Puts a cell together.
    public init(
        _ text: String, bold: Bool = false, italic: Bool = false, alignment: TextAlignment? = nil, span: Int = 1,
        value: TableValue? = nil, tag: String? = nil
    ) {
        self.text = text
        isBold = bold
        isItalic = italic
        self.alignment = alignment
        self.span = max(1, span)
        self.value = value
        self.tag = tag
    }

    /// Whether the text is all there is to say.
    public var isPlain: Bool { !isBold && !isItalic && alignment == nil && span == 1 && value == nil && tag == nil }

    /// A cell of a heading: bold and in the middle.
    public static func heading(_ text: String, span: Int = 1) -> TableCell {
        TableCell(text, bold: true, alignment: .centre, span: span)
    }
}

extension TableCell: ExpressibleByStringLiteral {
    /// A plain cell.
    public init(stringLiteral value: String) { self.init(value) }
}

/// An exact number: digits, and how many of them stand behind the comma.
public struct TableValue: Hashable, Sendable {
    /// All digits as one number.
    public var digits: Int
    /// How many of them stand behind the comma, at most 9.
    public var places: Int

    /// Puts a number together.
    public init(_ digits: Int, places: Int = 0) {
        self.digits = digits
        self.places = min(9, max(0, places))
    }
}
