/// What stands in a document of a word processor, as far as a draft can hold it.
public struct WordText: Equatable, Sendable {
    /// Its paragraphs and tables, in order.
    public var blocks: [WordBlock]

    /// Puts one together.
    public init(blocks: [WordBlock]) { self.blocks = blocks }
}

/// A paragraph or table.
public enum WordBlock: Equatable, Sendable {
    case paragraph(WordParagraph)
    case table(WordTable)
}

/// A paragraph.
public struct WordParagraph: Equatable, Sendable {
    /// Its pieces; the number or sign of a list is one of them.
    public var runs: [WordRun]
    /// The bookmarks in it.
    public var bookmarks: [String]

    /// Puts a paragraph together.
    public init(runs: [WordRun] = [], bookmarks: [String] = []) {
        self.runs = runs
        self.bookmarks = bookmarks
    }

    /// Its text.
    public var text: String { runs.map(\.text).joined() }
}

/// A piece of text, or what a content control holds.
public struct WordRun: Equatable, Sendable {
    /// The text.
    public var text: String
    /// Bold letters, where the piece itself says so.
    public var isBold: Bool
    /// Slanted letters, where the piece itself says so.
    public var isItalic: Bool
    /// The tag of the content control that holds it.
    public var tag: String?

    /// Puts a piece together.
    public init(_ text: String, bold: Bool = false, italic: Bool = false, tag: String? = nil) {
        self.text = text
        isBold = bold
        isItalic = italic
        self.tag = tag
    }
}

/// A table: the paragraphs of its cells by rows.
public struct WordTable: Equatable, Sendable {
    /// Its rows.
    public var rows: [[WordCell]]

    /// Puts a table together.
    public init(rows: [[WordCell]] = []) { self.rows = rows }
}

/// A cell of a table.
public struct WordCell: Equatable, Sendable {
    /// Its paragraphs.
    public var paragraphs: [WordParagraph]
    /// Over how many columns it goes.
    public var span: Int

    /// Puts a cell together.
    public init(paragraphs: [WordParagraph] = [], span: Int = 1) {
        self.paragraphs = paragraphs
        self.span = span
    }
}

/// What `vanthu-intake` says of bytes that should be a document of a word processor.
public enum WordAnswer: Equatable, Sendable {
    /// What is in it.
    case text(WordText)
    /// Why it is not read.
    case refused(IntakeRefusal)
}

/// How much a document of a word processor may hold, beside what holds for every packed file.
public enum WordLimits {
    /// The most paragraphs, those in cells too.
    public static let paragraphs = 40_000
    /// The most pieces of a paragraph.
    public static let runs = 4000
    /// The most rows and cells of all tables.
    public static let cells = 100_000
    /// The most bytes of all text.
    public static let textBytes = 8 << 20
    /// The most bytes of a name.
    public static let nameBytes = 400
}
