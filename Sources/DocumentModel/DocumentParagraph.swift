/// A paragraph: what it is, and its text.
public struct DocumentParagraph: Equatable, Sendable {
    /// What it is; how it looks follows from that.
    public var role: ParagraphRole
    /// Its text in pieces.
    public var runs: [DocumentRun]

    /// Puts a paragraph together.
    public init(_ role: ParagraphRole, _ runs: [DocumentRun]) {
        self.role = role
        self.runs = runs
    }

    /// Its text; the number of the page is a sign that stands for it.
    public var text: String { runs.map(\.shown).joined() }
}

/// A piece of text that looks the same throughout. Bold and italic are turned over where the role has them already.
public struct DocumentRun: Equatable, Sendable {
    /// The text; a line end in it begins a line.
    public var text: String
    /// Bold letters.
    public var isBold: Bool
    /// Slanted letters.
    public var isItalic: Bool
    /// Stands for the number of the page that it is on; the text is not used then.
    public var isPageNumber: Bool
    /// The name under which a word processor keeps it: a figure that is to be found again.
    public var tag: String?

    /// Puts a piece together.
    public init(_ text: String, bold: Bool = false, italic: Bool = false, tag: String? = nil) {
        self.text = text
        isBold = bold
        isItalic = italic
        isPageNumber = false
        self.tag = tag
    }

    /// The number of the page that it stands on.
    public static let pageNumber: DocumentRun = {
        var run = DocumentRun("")
        run.isPageNumber = true
        return run
    }()

    /// The text as it is shown where there are no pages.
    public var shown: String { isPageNumber ? "…" : text }
}

/// What a paragraph is.
public enum ParagraphRole: String, CaseIterable, Sendable {
    /// Running text.
    case body
    /// Căn cứ, on which a decision rests.
    case basis
    /// Phần.
    case part
    /// Chương.
    case chapter
    /// Mục, tiểu mục; "I." of a report.
    case section
    /// Điều; "1." of a report.
    case article
    /// Khoản.
    case clause
    /// Điểm.
    case point
    /// A line of a list.
    case item
    /// A line of a list within a list.
    case subitem
    /// Tên loại.
    case title
    /// Trích yếu below the type; also what stands under another title.
    case subject
    /// The name of the body or person that decides.
    case authority
    /// Kính gửi, one addressee.
    case addressee
    /// One of several addressees, below the word.
    case addresseeLine
    /// A line in the middle.
    case centre
    /// A line in the middle, bold.
    case centreBold
    /// A line in the middle, slanted.
    case centreItalic
    /// A line on the left.
    case left
    /// A line on the right, slanted: place and day.
    case dateline
    /// Small print.
    case note
    /// The large line of a cover.
    case cover
    /// A form's line with a label, not indented.
    case field
}

/// How a text stands between its margins.
public enum TextAlignment: String, CaseIterable, Sendable {
    case left, centre, right
    /// Both edges even.
    case justified
}

/// How a paragraph looks. Sizes are half points, indents tenths of a millimetre, spaces tenths of a point.
public struct ParagraphFormat: Equatable, Sendable {
    /// How its lines stand.
    public var alignment = TextAlignment.justified
    /// The size of its letters.
    public var size = 28
    /// Bold letters.
    public var isBold = false
    /// Slanted letters.
    public var isItalic = false
    /// How far the first line is moved in.
    public var firstIndent = 127
    /// How far all lines are moved in.
    public var leftIndent = 0
    /// Above it.
    public var before = 0
    /// Below it.
    public var after = 60
    /// Whether it stays on the page of what follows.
    public var keepsWithNext = false
    /// Its place among the headings, from 1; `nil` for what is none.
    public var outline: Int?

    init(_ change: (inout ParagraphFormat) -> Void) { change(&self) }

    fileprivate static func heading(_ level: Int, _ change: (inout ParagraphFormat) -> Void = { _ in })
        -> ParagraphFormat
    {
        ParagraphFormat {
            $0.isBold = true
            $0.keepsWithNext = true
            $0.outline = level
            $0.before = 60
            change(&$0)
        }
    }

    fileprivate mutating func centre() {
        alignment = .centre
        firstIndent = 0
    }

    fileprivate static func line(
        _ alignment: TextAlignment, _ change: (inout ParagraphFormat) -> Void = { _ in }
    ) -> ParagraphFormat {
        ParagraphFormat {
            $0.alignment = alignment
            $0.firstIndent = 0
            $0.after = 30
            change(&$0)
        }
    }
}

extension ParagraphRole {
    /// How it looks: annex I of Decree 30/2020, which the union's rule follows (letters of 13–14 points, first lines
    /// moved in by 1 or 1.27 cm, at least 6 points between paragraphs).
    public var format: ParagraphFormat { Self.formats[self] ?? ParagraphFormat { _ in } }

    private static let formats: [ParagraphRole: ParagraphFormat] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.made) })

    private var made: ParagraphFormat {
        switch self {
        case .body, .clause, .point: ParagraphFormat { _ in }
        case .basis: ParagraphFormat { $0.isItalic = true }
        case .part: .heading(1) { $0.centre() }
        case .chapter: .heading(2) { $0.centre() }
        case .section: .heading(3)
        case .article: .heading(4)
        case .item: ParagraphFormat { _ in }
        case .subitem: ParagraphFormat { $0.leftIndent = 60 }
        case .title:
            .line(.centre) {
                $0.isBold = true
                $0.before = 120
                $0.keepsWithNext = true
            }
        case .subject:
            .line(.centre) {
                $0.isBold = true
                $0.after = 20
                $0.keepsWithNext = true
            }
        case .authority:
            .line(.centre) {
                $0.isBold = true
                $0.before = 120
                $0.after = 120
                $0.keepsWithNext = true
            }
        case .addressee:
            .line(.centre) {
                $0.before = 120
                $0.after = 120
                $0.keepsWithNext = true
            }
        case .addresseeLine:
            .line(.left) {
                $0.leftIndent = 450
                $0.keepsWithNext = true
            }
        case .centre: .line(.centre)
        case .centreBold: .line(.centre) { $0.isBold = true }
        case .centreItalic: .line(.centre) { $0.isItalic = true }
        case .left, .field: .line(.left)
        case .dateline: .line(.right) { $0.isItalic = true }
        case .note:
            .line(.left) {
                $0.size = 22
                $0.isItalic = true
            }
        case .cover:
            .line(.centre) {
                $0.size = 48
                $0.isBold = true
            }
        }
    }
}
