/// A document to be set on paper: its pages and what stands on them, from the first line to the last.
///
/// A value without the office's words and without drawing. `Reports` makes it, Interchange carries it to the filter, the
/// filter makes PDF and DOCX of it; all three mean the same by it because they share this room.
public struct DocumentTree: Equatable, Sendable {
    /// What it is called in the properties of its file.
    public var title: String
    /// How its first pages lie.
    public var setup: PageSetup
    /// What stands on them, in order.
    public var blocks: [DocumentBlock]
    /// Which of the blocks a person wrote, between the head and the signature of a letter: what is taken in again when it comes back
    /// from a word processor.
    public var writing: Range<Int>?
    /// Which of the blocks are annexes that a person wrote, below the signature: they come back as well.
    public var annexes: Range<Int>?

    /// Puts a document together.
    public init(
        title: String, setup: PageSetup = PageSetup(), blocks: [DocumentBlock], writing: Range<Int>? = nil,
        annexes: Range<Int>? = nil
    ) {
        self.writing = writing
        self.annexes = annexes
        self.title = title
        self.setup = setup
        self.blocks = blocks
    }
}

/// How pages lie and where their numbers stand. Lengths are millimetres.
public struct PageSetup: Equatable, Sendable {
    /// Width of the paper.
    public var width: Int
    /// Height of the paper.
    public var height: Int
    /// Above the text.
    public var top: Int
    /// Below the text.
    public var bottom: Int
    /// On the side of the binding.
    public var left: Int
    /// On the other side.
    public var right: Int
    /// Whether and where pages are numbered.
    public var numbering: PageNumbering

    /// A page; A4 upright with the margins of Decree 30/2020 (annex I: top and bottom 20–25, left 30–35, right 15–20)
    /// where nothing else is said.
    public init(
        width: Int = 210, height: Int = 297, top: Int = 20, bottom: Int = 20, left: Int = 30, right: Int = 20,
        numbering: PageNumbering = .topCentre
    ) {
        self.width = width
        self.height = height
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
        self.numbering = numbering
    }

    /// A4 across, for registers and wide tables: the binding is the upper long side's left end, so all margins are even.
    public static let landscape = PageSetup(width: 297, height: 210, left: 20)

    /// Whether it is wider than high.
    public var isLandscape: Bool { width > height }
    /// What is left for the text across.
    public var textWidth: Int { width - left - right }
    /// What is left for the text downwards.
    public var textHeight: Int { height - top - bottom }
    /// Whether a text can stand on it at all.
    public var isPossible: Bool {
        [top, bottom, left, right].allSatisfy { (0...200).contains($0) } && (40...1200).contains(width)
            && (40...1200).contains(height) && textWidth >= 20 && textHeight >= 20
    }
}

/// Where the numbers of pages stand.
public enum PageNumbering: String, CaseIterable, Sendable {
    /// Nowhere.
    case none
    /// In the middle of the upper margin, not on the first page (Decree 30/2020, annex I).
    case topCentre
    /// At the foot on the right, not on the first page: as it was before (Circular 01/2011/TT-BNV).
    case bottomRight
}

/// What stands on pages.
public enum DocumentBlock: Equatable, Sendable {
    /// The head of a letter.
    case head(LetterHead)
    /// A paragraph.
    case paragraph(DocumentParagraph)
    /// A table.
    case table(DocumentTable)
    /// Who signs, and beside it who gets a copy.
    case signature(SignatureBlock)
    /// A line in the middle, as it stands under a title; its length in millimetres.
    case rule(Int)
    /// Nothing, so many millimetres high.
    case space(Int)
    /// What follows begins a page.
    case pageBreak
    /// What follows begins a page that lies so.
    case section(PageSetup)
}

extension DocumentBlock {
    /// A paragraph of one text.
    public static func text(_ role: ParagraphRole, _ text: String) -> DocumentBlock {
        .paragraph(DocumentParagraph(role, [DocumentRun(text)]))
    }
}
