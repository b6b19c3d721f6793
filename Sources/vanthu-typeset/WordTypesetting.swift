import DocumentModel
import Interchange

/// Writes a document for word processors: WordprocessingML in a package of Office Open XML (ECMA-376).
///
/// What the program says with roles becomes styles, so that whoever goes on writing in Word finds headings as headings.
struct WordTypesetting {
    var xml = Markup()
    let blocks: [DocumentBlock]
    /// The blocks between the bookmarks by which the text is found again.
    private let writing: Range<Int>?
    private let annexes: Range<Int>?
    /// How many content controls and bookmarks there are, for their numbers.
    private var marks = 0
    /// The pages that the block being written stands on.
    var setup: PageSetup
    private var isFirstSection = true
    /// Whether a page begins with the next block.
    private var breaksPage = false

    /// The bytes of the file.
    static func file(of tree: DocumentTree) throws(TypesetRefusal) -> [UInt8] {
        var writing = WordTypesetting(
            blocks: tree.blocks, setup: tree.setup, writing: tree.writing, annexes: tree.annexes)
        writing.write()
        let package = WordPackage(title: tree.title, document: writing.xml.bytes)
        return try package.file()
    }

    private init(blocks: [DocumentBlock], setup: PageSetup, writing: Range<Int>?, annexes: Range<Int>?) {
        self.blocks = blocks
        self.writing = writing
        self.annexes = annexes
        self.setup = setup
    }

    /// Millimetres as twentieths of a point.
    static func twips(_ millimetres: Int) -> Int { (millimetres * 14400 + 127) / 254 }
    /// The width of the text in twentieths of a point.
    var width: Int { Self.twips(setup.textWidth) }

    private mutating func write() {
        xml.raw(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>")
        for place in blocks.indices {
            if place == writing?.lowerBound { bookmark(WordMarks.begin) }
            if place == writing?.upperBound { bookmark(WordMarks.end) }
            if place == annexes?.lowerBound { bookmark(WordMarks.annexBegin) }
            if place == annexes?.upperBound { bookmark(WordMarks.annexEnd) }
            write(place)
        }
        if writing?.upperBound == blocks.count { bookmark(WordMarks.end) }
        if annexes?.upperBound == blocks.count { bookmark(WordMarks.annexEnd) }
        writeSection()
        xml.raw("</w:body></w:document>")
    }

    private mutating func write(_ place: Int) {
        switch blocks[place] {
        case .paragraph(let paragraph): write(paragraph, keepsNext: isKept(place))
        case .head(let head):
            beginPage()
            write(head)
            spacer(120, keepsNext: true)
        case .table(let table):
            beginPage()
            write(table, keepsLast: isKept(place))
            spacer(120, keepsNext: isKept(place))
        case .signature(let block):
            beginPage()
            write(block)
            spacer(0)
        case .rule(let length):
            beginPage()
            rule(min(Self.twips(length), width), within: width)
        case .space(let height): spacer(Self.twips(height), keepsNext: true)
        case .pageBreak: breaksPage = true
        case .section(let next):
            xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
            writeSection()
            xml.raw("</w:pPr></w:p>")
            setup = next
            breaksPage = false
        }
    }

    /// Whether a block stays with what follows: the last lines above a signature do.
    private func isKept(_ place: Int) -> Bool {
        guard let next = followed(place) else { return false }
        switch blocks[next] {
        case .signature: return true
        case .paragraph(let paragraph):
            // A word processor keeps two lines of a paragraph together; a short one is a single line.
            guard paragraph.text.count < 80, let then = followed(next) else { return false }
            if case .signature = blocks[then] { return true }
            return false
        default: return false
        }
    }

    private func followed(_ place: Int) -> Int? {
        blocks.indices.dropFirst(place + 1).first { next in
            if case .space = blocks[next] { false } else { true }
        }
    }

    // MARK: Pages

    private mutating func writeSection() {
        xml.raw("<w:sectPr>")
        switch setup.numbering {
        case .none: break
        case .topCentre: xml.raw("<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>")
        case .bottomRight: xml.raw("<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>")
        }
        xml.raw(
            "<w:pgSz w:w=\"\(Self.twips(setup.width))\" w:h=\"\(Self.twips(setup.height))\""
                + "\(setup.isLandscape ? " w:orient=\"landscape\"" : "")/><w:pgMar w:top=\"\(Self.twips(setup.top))\" "
                + "w:right=\"\(Self.twips(setup.right))\" w:bottom=\"\(Self.twips(setup.bottom))\" "
                + "w:left=\"\(Self.twips(setup.left))\" w:header=\"\(Self.twips(setup.top) / 2 - 160)\" "
                + "w:footer=\"\(Self.twips(setup.bottom) / 2 - 160)\" w:gutter=\"0\"/>")
        // The first page of all has no number.
        if isFirstSection { xml.raw("<w:titlePg/>") }
        isFirstSection = false
        xml.raw("</w:sectPr>")
    }

    /// What cannot say of itself that it begins a page gets a line of no height above it that can.
    private mutating func beginPage() {
        if breaksPage { spacer(0) }
    }

    private mutating func pageBreak() {
        if breaksPage { xml.raw("<w:pageBreakBefore/>") }
        breaksPage = false
    }

    /// A line without height: Word wants one behind each table.
    mutating func spacer(_ before: Int, keepsNext: Bool = false) {
        xml.raw("<w:p><w:pPr>")
        if keepsNext { xml.raw("<w:keepNext/>") }
        pageBreak()
        xml.raw(
            "<w:spacing w:before=\"\(before)\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                + "<w:ind w:firstLine=\"0\"/></w:pPr></w:p>")
    }

    // MARK: Paragraphs

    private mutating func write(_ paragraph: DocumentParagraph, keepsNext: Bool) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.role.rawValue)\"/>")
        if keepsNext { xml.raw("<w:keepNext/>") }
        pageBreak()
        xml.raw("</w:pPr>")
        let format = paragraph.role.format
        for run in paragraph.runs {
            let properties =
                (run.isBold ? "<w:b\(format.isBold ? " w:val=\"0\"" : "")/>" : "")
                + (run.isItalic ? "<w:i\(format.isItalic ? " w:val=\"0\"" : "")/>" : "")
            if run.isPageNumber {
                xml.raw("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
            } else {
                beginControl(run.tag)
                self.run(run.text, properties)
                endControl(run.tag)
            }
        }
        xml.raw("</w:p>")
    }

    // MARK: What is found again

    /// A line of no height with a bookmark in it: other programs keep one that holds nothing where they lose one around tables.
    private mutating func bookmark(_ name: String) {
        marks += 1
        xml.raw(
            "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                + "<w:ind w:firstLine=\"0\"/></w:pPr><w:bookmarkStart w:id=\"\(marks)\" w:name=\"\(name)\"/>"
                + "<w:bookmarkEnd w:id=\"\(marks)\"/></w:p>")
    }

    /// A content control around what follows; LibreOffice keeps the alias and loses the tag, so both say the name.
    mutating func beginControl(_ tag: String?) {
        guard let tag else { return }
        marks += 1
        xml.raw("<w:sdt><w:sdtPr>")
        for name in ["alias", "tag"] {
            xml.raw("<w:\(name) w:val=\"")
            xml.text(tag[...])
            xml.raw("\"/>")
        }
        xml.raw("<w:id w:val=\"\(marks)\"/><w:text/></w:sdtPr><w:sdtContent>")
    }

    mutating func endControl(_ tag: String?) {
        if tag != nil { xml.raw("</w:sdtContent></w:sdt>") }
    }

    /// A piece of text; line ends in it become line ends of Word.
    mutating func run(_ text: String, _ properties: String = "") {
        xml.raw("<w:r>")
        if !properties.isEmpty { xml.raw("<w:rPr>\(properties)</w:rPr>") }
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if place > 0 { xml.raw("<w:br/>") }
            xml.raw("<w:t xml:space=\"preserve\">")
            xml.text(line)
            xml.raw("</w:t>")
        }
        xml.raw("</w:r>")
    }

    /// A line of its own that looks as is said here, for heads, signatures and cells.
    mutating func line(
        _ text: String, size: Int, bold: Bool = false, italic: Bool = false, _ alignment: TextAlignment = .centre,
        before: Int = 0, keepsNext: Bool = false, extra: String = "", sides: Int = 0, tag: String? = nil
    ) {
        // LibreOffice shows what a content control holds in the look of its paragraph's style.
        let style = tag == nil ? "" : "<w:pStyle w:val=\"\(WordPackage.cellStyle(size, isBold: bold))\"/>"
        xml.raw("<w:p><w:pPr>\(style)\(keepsNext ? "<w:keepNext/>" : "")\(extra)")
        xml.raw("<w:spacing w:before=\"\(before)\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>")
        xml.raw("<w:ind w:left=\"\(sides)\" w:right=\"\(sides)\" w:firstLine=\"0\"/>")
        xml.raw("<w:jc w:val=\"\(alignment.word)\"/></w:pPr>")
        if !text.isEmpty {
            beginControl(tag)
            run(
                text,
                (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "")
                    + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
            endControl(tag)
        }
        xml.raw("</w:p>")
    }

    /// A rule in the middle: the border of a line moved in on both sides.
    mutating func rule(_ length: Int, within width: Int) {
        let side = max(0, width - length) / 2
        xml.raw(
            "<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"
                + "<w:ind w:left=\"\(side)\" w:right=\"\(side)\" w:firstLine=\"0\"/></w:pPr></w:p>")
    }
}

extension TextAlignment {
    /// Its name in WordprocessingML.
    var word: String {
        switch self {
        case .left: "left"
        case .centre: "center"
        case .right: "right"
        case .justified: "both"
        }
    }
}
