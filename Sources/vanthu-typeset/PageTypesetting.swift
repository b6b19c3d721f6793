import DocumentModel
import Interchange

/// Sets a document on pages of PDF, with Pango for the letters and Cairo for the file.
struct PageTypesetting {
    let press: Press
    let pager: Pager
    private let blocks: [DocumentBlock]

    /// The bytes of the file.
    static func file(of tree: DocumentTree, _ font: TypesetFont) throws(TypesetRefusal) -> [UInt8] {
        let press = try Press(tree.setup, title: tree.title, font)
        let typesetting = PageTypesetting(press: press, pager: Pager(press, tree.setup), blocks: tree.blocks)
        for place in tree.blocks.indices { try typesetting.set(place) }
        try typesetting.pager.finish()
        return try press.finish()
    }

    private init(press: Press, pager: Pager, blocks: [DocumentBlock]) {
        self.press = press
        self.pager = pager
        self.blocks = blocks
    }

    private func set(_ place: Int) throws(TypesetRefusal) {
        switch blocks[place] {
        case .paragraph(let paragraph): try set(paragraph, keeping: try linesKept(after: place))
        case .head(let head): try LetterTypesetting(press, pager).set(head)
        case .signature(let block): try LetterTypesetting(press, pager).set(block)
        case .table(let table):
            try TableTypesetting(table, press, pager).set(keepsLast: try linesKept(after: place) > 0)
            try pager.add(PageBox(height: 0, before: 6, keepsWithNext: true) { _ in })
        case .rule(let length):
            let width = points(length)
            let left = pager.left + (pager.width - width) / 2
            try pager.add(
                PageBox(height: 10) { [press] top in press.line(from: (left, top + 3.5), to: (left + width, top + 3.5))
                })
        case .space(let height): try pager.add(PageBox(height: 0, before: points(height), keepsWithNext: true) { _ in })
        case .pageBreak: try pager.breakPage()
        case .section(let setup): try pager.begin(setup)
        }
    }

    /// How many of the last lines of a block stay with what follows, because a signature never stands alone on a page: the
    /// last two lines of the text stand above it.
    private func linesKept(after place: Int) throws(TypesetRefusal) -> Int {
        guard let next = followed(place) else { return 0 }
        switch blocks[next] {
        case .signature: return 2
        case .paragraph(let paragraph):
            guard let then = followed(next), case .signature = blocks[then] else { return 0 }
            return try layout(paragraph).lines.count == 1 ? 1 : 0
        case .head, .table, .rule, .space, .pageBreak, .section: return 0
        }
    }

    /// The block after another, empty space passed over.
    private func followed(_ place: Int) -> Int? {
        for next in blocks.indices.dropFirst(place + 1) {
            if case .space = blocks[next] { continue }
            return next
        }
        return nil
    }

    private func layout(_ paragraph: DocumentParagraph) throws(TypesetRefusal) -> TextLayout {
        let format = paragraph.role.format
        let style = TextStyle(
            size: Double(format.size) / 2, isBold: format.isBold, isItalic: format.isItalic,
            alignment: format.alignment, indent: Double(format.firstIndent) / 10 * 72 / 25.4, leading: 1.1)
        let runs = paragraph.runs.map { run in
            guard run.isPageNumber else { return run }
            return DocumentRun(String(pager.page), bold: run.isBold, italic: run.isItalic)
        }
        return try TextLayout(runs, style, width: pager.width - moved(format), press)
    }

    private func moved(_ format: ParagraphFormat) -> Double { Double(format.leftIndent) / 10 * 72 / 25.4 }

    /// Two lines of a paragraph at least stand on each page that it goes over.
    private func set(_ paragraph: DocumentParagraph, keeping kept: Int) throws(TypesetRefusal) {
        let format = paragraph.role.format
        let layout = try layout(paragraph)
        let left = pager.left + moved(format)
        let count = layout.lines.count
        for (place, line) in layout.lines.enumerated() {
            let isLast = place == count - 1
            var box = PageBox(height: line.height) { [press] top in layout.draw(line, left: left, top: top, press) }
            if place == 0 { box.before = Double(format.before) / 10 }
            // The space below is height, so that the next paragraph's own comes to it.
            if isLast { box.height += Double(format.after) / 10 }
            box.keepsWithNext =
                !isLast && (place == 0 || place == count - 2) || place >= count - kept
                || isLast && format.keepsWithNext
            try pager.add(box)
        }
    }
}
