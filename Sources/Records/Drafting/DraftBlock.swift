/// A paragraph or table of a text.
public enum DraftBlock: Equatable, Sendable {
    /// A paragraph: the line that it stands in, what it is, its text with its marks.
    case paragraph(line: Int, DraftRole, [DraftRun])
    /// A table: the line of its first row, its rows, the first of them its heading.
    case table(line: Int, DraftTable)
}

/// What a paragraph of a text is, by what it begins with.
public enum DraftRole: String, CaseIterable, Sendable, Hashable {
    /// "Phần I".
    case part
    /// "Chương II".
    case chapter
    /// "Mục 1", "I. ".
    case section
    /// "Điều 1.".
    case article
    /// "1. ", "1.1. ".
    case clause
    /// "a) ".
    case point
    /// "- ".
    case item
    /// "+ ".
    case subitem
    /// "Căn cứ …;" at the top.
    case basis
    /// Running text.
    case body

    /// Whether its letters are bold by themselves.
    public var isHeading: Bool {
        switch self {
        case .part, .chapter, .section, .article: true
        case .clause, .point, .item, .subitem, .basis, .body: false
        }
    }
}

/// A piece of a line that looks the same throughout, or a figure.
public struct DraftRun: Equatable, Sendable {
    /// What stands on paper.
    public var text: String
    /// Between `**`.
    public var isBold: Bool
    /// Between `*`.
    public var isItalic: Bool
    /// The label, where it is a figure.
    public var figure: String?

    /// Puts a piece together.
    public init(_ text: String, bold: Bool = false, italic: Bool = false, figure: String? = nil) {
        self.text = text
        isBold = bold
        isItalic = italic
        self.figure = figure
    }
}

/// A table of a text.
public struct DraftTable: Equatable, Sendable {
    /// What it is called, where a query makes it.
    public var name: String?
    /// Its rows, each of pieces by cell; the first is the heading.
    public var rows: [[[DraftRun]]]

    /// Puts a table together.
    public init(name: String? = nil, rows: [[[DraftRun]]]) {
        self.name = name
        self.rows = rows
    }

    /// How many columns its longest row has.
    public var columns: Int { rows.map(\.count).max() ?? 0 }
}
