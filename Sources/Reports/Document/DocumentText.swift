public import DocumentModel
import Text

/// A document as lines of plain text: for a preview on the screen, and for a file that any program reads. Tables are laid out
/// as on every other page of text.
public enum DocumentText {
    /// The lines, none wider than a width, tables apart: their columns have a least width.
    public static func lines(_ tree: DocumentTree, width: Int? = nil) -> [String] {
        let width = width ?? columns(tree)
        var lines: [String] = []
        for (place, block) in tree.blocks.enumerated() {
            lines += self.lines(block, width) + gap(below: block, tree.blocks.dropFirst(place + 1).first)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The text of a file: a form feed where a page begins on purpose.
    public static func file(_ tree: DocumentTree, width: Int? = nil) -> String {
        let width = width ?? columns(tree)
        var pages: [[String]] = [[]]
        for (place, block) in tree.blocks.enumerated() {
            switch block {
            case .pageBreak, .section: pages.append([])
            default:
                pages[pages.count - 1] +=
                    lines(block, width) + gap(below: block, tree.blocks.dropFirst(place + 1).first)
            }
        }
        return pages.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
    }

    /// An empty line between a table and what follows it on its page, where that brings none itself.
    private static func gap(below block: DocumentBlock, _ next: DocumentBlock?) -> [String] {
        guard case .table = block, let next else { return [] }
        switch next {
        case .space, .pageBreak, .section, .signature: return []
        case .head, .paragraph, .table, .rule: return [""]
        }
    }

    /// What a line of the document's own paper holds.
    private static func columns(_ tree: DocumentTree) -> Int {
        (tree.setup.isLandscape ? TextPage.Sheet.landscape : .portrait).columns
    }

    private static func lines(_ block: DocumentBlock, _ width: Int) -> [String] {
        switch block {
        case .head(let head): lines(head, width)
        case .paragraph(let paragraph): lines(paragraph, width)
        case .table(let table): lines(table, width)
        case .signature(let block): lines(block, width)
        case .rule(let length):
            [placed(String(repeating: "-", count: max(3, min(width, length / 2))), .centre, width)]
        case .space: [""]
        case .pageBreak, .section: ["", String(repeating: "-", count: width), ""]
        }
    }

    private static func lines(_ paragraph: DocumentParagraph, _ width: Int) -> [String] {
        let format = paragraph.role.format
        let indent = String(repeating: " ", count: format.firstIndent / 32)
        let margin = String(repeating: " ", count: format.leftIndent / 20)
        var result: [String] = []
        for (place, text) in split(indent + paragraph.text).enumerated() {
            for line in wrapped(text, width: max(10, width - margin.count)) {
                result.append(margin + placed(line, format.alignment, width - margin.count))
            }
            if place == 0, result.isEmpty { result.append("") }
        }
        if let first = result.first, !indent.isEmpty, !first.hasPrefix(indent) {
            result[0] = margin + indent + first.drop { $0 == " " }
        }
        return format.after >= 60 ? result + [""] : result
    }

    private static func lines(_ head: LetterHead, _ width: Int) -> [String] {
        var left = split(head.superior ?? "").filter { !$0.isEmpty } + split(head.issuer) + ["------"]
        var right = [head.nation, head.motto, String(repeating: "-", count: cells(head.motto))]
        let (number, dateline) = (head.number ?? "", head.dateline ?? "")
        let (leftNeed, rightNeed) = (widest(left + [number]), widest(right + [dateline]))
        // Half each, unless one side needs more and the other can do with less; else their lines are broken.
        var columns = (width / 2, width - width / 2)
        if leftNeed + rightNeed < width {
            if rightNeed > columns.1 { columns = (width - rightNeed, rightNeed) }
            if leftNeed > columns.0 { columns = (leftNeed, width - leftNeed) }
        }
        func broken(_ lines: [String], _ column: Int) -> [String] {
            lines.flatMap { cells($0) < column ? [$0] : wrapped($0, width: max(1, column - 1)) }
        }
        (left, right) = (broken(left, columns.0), broken(right, columns.1))
        let height = max(left.count, right.count)
        left += Array(repeating: "", count: height - left.count) + broken([number], columns.0)
        right += Array(repeating: "", count: height - right.count) + broken([dateline], columns.1)
        if let subject = head.subject { left += wrapped(subject, width: max(1, columns.0 - 2)) }
        if let urgency = head.urgency { left += ["[\(urgency)]"] }
        if let circulation = head.circulation { right += ["[\(circulation)]"] }
        return beside((left, right), columns) + [""]
    }

    private static func widest(_ lines: [String]) -> Int {
        // With a blank, so that two sides never touch.
        lines.reduce(0) { max($0, cells(cleaned($1)) + 1) }
    }

    private static func lines(_ block: SignatureBlock, _ width: Int) -> [String] {
        let column = width / block.columnCount
        var columns: [[String]] = []
        if !block.recipients.isEmpty {
            columns.append(
                [block.recipientsHeading] + block.recipients.flatMap { wrapped(cleaned($0), width: column - 2) })
        }
        while columns.count < block.columnCount - block.signers.count { columns.append([]) }
        let signed = block.signers.map { signer in
            (signer.authority + (signer.hint.map { [$0] } ?? [])).flatMap { wrapped($0, width: max(1, column - 1)) }
        }
        let height = (signed.map(\.count).max() ?? 0) + 4
        for (signer, above) in zip(block.signers, signed) {
            columns.append(above + Array(repeating: "", count: height - above.count) + [signer.name])
        }
        let isMixed = !block.recipients.isEmpty
        let laid = (0..<(columns.map(\.count).max() ?? 0)).map { line in
            trimmed(
                columns.enumerated().map { place, lines in
                    let text = lines.indices.contains(line) ? lines[line] : ""
                    return placed(text, isMixed && place == 0 ? .left : .centre, column, padded: true)
                }.joined())
        }
        return [""] + laid
    }

    /// A table that only places texts beside each other: its cells without borders.
    private static func unruled(_ table: DocumentTable, _ widths: [Int]) -> [String] {
        (table.headings + table.rows).flatMap { row -> [String] in
            let cells = table.columns.indices.map { place -> [String] in
                let width = widths[place] + 2
                let alignment = row.indices.contains(place) ? row[place].alignment : nil
                return split(text(of: place, in: row) ?? "").flatMap { wrapped($0, width: width) }.map {
                    placed($0, alignment ?? table.columns[place].alignment, width, padded: true)
                }
            }
            let height = cells.map(\.count).max() ?? 0
            return (0..<height).map { line in
                let parts = cells.indices.map { place in
                    cells[place].indices.contains(line)
                        ? cells[place][line] : String(repeating: " ", count: widths[place] + 2)
                }
                var joined = parts.joined(separator: " ")
                while joined.last == " " { joined.removeLast() }
                return joined
            }
        }
    }

    private static func lines(_ table: DocumentTable, _ width: Int) -> [String] {
        let total = max(1, table.columns.reduce(0) { $0 + $1.width })
        let room = width - 3 * table.columns.count - 1
        let columns = table.columns.enumerated().map { place, column in
            let texts = (table.headings + table.rows).compactMap { row in text(of: place, in: row) }
            // No number and no day is broken; the longest words of other texts may be.
            let longest = texts.reduce(4) { max($0, longestWord($1)) }
            let heading = table.headings.compactMap { text(of: place, in: $0) }.joined(separator: " ")
            return TextPage.Column(
                heading, width: max(min(longest, 16), room * column.width / total),
                column.alignment == .right ? .right : .left)
        }
        let rows = table.rows.map { row -> TextPage.Row in
            if let first = row.first, first.span == table.columns.count { return .heading(first.text) }
            return .cells(table.columns.indices.map { text(of: $0, in: row) ?? "" })
        }
        guard table.hasLines else { return unruled(table, columns.map(\.width)) }
        let lines = TextPage(columns: columns, rows: rows, pageWord: "").lines
        // Without headings the border alone stands above.
        return table.headings.isEmpty ? Array(lines.prefix(1) + lines.dropFirst(3)) : lines
    }

    private static func longestWord(_ text: String) -> Int {
        text.split { $0 == " " || $0 == "\n" }.reduce(0) { max($0, cells(String($1))) }
    }

    /// The text of the cell that begins at a column; of one over several columns none that says how wide they are.
    private static func text(of column: Int, in row: [TableCell]) -> String? {
        var place = 0
        for cell in row {
            if place == column { return cell.text }
            place += cell.span
        }
        return nil
    }

    // MARK: Lines beside one another

    private static func beside(_ sides: ([String], [String]), _ columns: (Int, Int)) -> [String] {
        (0..<max(sides.0.count, sides.1.count)).map { line in
            trimmed(
                [(sides.0, columns.0), (sides.1, columns.1)].map { lines, column in
                    placed(lines.indices.contains(line) ? lines[line] : "", .centre, column, padded: true)
                }.joined())
        }
    }

    private static func placed(
        _ text: String, _ alignment: TextAlignment, _ width: Int, padded: Bool = false
    ) -> String {
        let text = cleaned(text)
        let free = max(0, width - cells(text))
        let before: Int =
            switch alignment {
            case .left, .justified: 0
            case .centre: free / 2
            case .right: free
            }
        let line = String(repeating: " ", count: before) + text
        return padded ? line + String(repeating: " ", count: free - before) : line
    }

    private static func split(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
