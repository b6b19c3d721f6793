import DocumentModel
import Interchange

/// Sets a table: its heading stands again on each page, a row stands on one page unless it is longer than that.
struct TableTypesetting {
    private let table: DocumentTable
    private let press: Press
    private let pager: Pager
    /// Where the columns begin, and where the last one ends.
    private let edges: [Double]

    private static let sidePadding = 3.4
    private static let padding = 2.4

    init(_ table: DocumentTable, _ press: Press, _ pager: Pager) {
        self.table = table
        self.press = press
        self.pager = pager
        let total = Double(table.columns.reduce(0) { $0 + $1.width })
        var edges = [pager.left]
        for column in table.columns {
            edges.append((edges.last ?? 0) + pager.width * Double(column.width) / total)
        }
        self.edges = edges
    }

    func set(keepsLast: Bool) throws(TypesetRefusal) {
        try pager.layDown()
        let heading = try heading()
        if let heading {
            try pager.add(PageBox(height: heading.height, keepsWithNext: true, draw: heading.draw))
        }
        for (place, cells) in table.rows.enumerated() {
            let row = try Row(cells, self)
            let room = pager.room - (heading?.height ?? 0)
            let boxes = row.height <= room ? [row.box(self)] : row.pieces(room, self)
            for (piece, var box) in boxes.enumerated() {
                box.heading = heading
                // The row that waits for a signature may go to another page with it.
                box.keepsWithNext = keepsLast && place == table.rows.count - 1 && piece == boxes.count - 1
                try pager.add(box)
            }
        }
    }

    private func heading() throws(TypesetRefusal) -> PageHeading? {
        guard !table.headings.isEmpty else { return nil }
        var boxes: [PageBox] = []
        for cells in table.headings { boxes.append(try Row(cells, self, isHeading: true).box(self)) }
        let height = boxes.reduce(0) { $0 + $1.height }
        guard height <= pager.room / 2 else { throw .malformed }
        return PageHeading(height: height) { [boxes] top in
            var top = top
            for box in boxes {
                box.draw(top)
                top += box.height
            }
        }
    }

    /// A row with its texts broken into lines.
    private struct Row {
        private struct Cell {
            let layout: TextLayout
            let left: Double
        }

        private var cells: [Cell] = []
        /// Where the lines between cells stand.
        private var edges: [Double]
        private(set) var height: Double
        private let isHeading: Bool

        init(_ row: [TableCell], _ table: TableTypesetting, isHeading: Bool = false) throws(TypesetRefusal) {
            self.isHeading = isHeading
            edges = [table.edges[0]]
            height = isHeading ? 0 : points(table.table.leastHeight)
            let size = Double(table.table.size) / 2
            var column = 0
            for cell in row {
                let next = min(column + cell.span, table.table.columns.count)
                guard column < next else { break }
                let (left, right) = (table.edges[column], table.edges[next])
                edges.append(right)
                if !cell.text.isEmpty {
                    let style = TextStyle(
                        size: size, isBold: cell.isBold, isItalic: cell.isItalic,
                        alignment: cell.alignment ?? table.table.columns[column].alignment)
                    let layout = try TextLayout(
                        [DocumentRun(cell.text)], style, width: right - left - 2 * sidePadding, table.press)
                    cells.append(Cell(layout: layout, left: left + sidePadding))
                    height = max(height, layout.height + 2 * padding)
                }
                column = next
            }
            while column < table.table.columns.count {
                column += 1
                edges.append(table.edges[column])
            }
            // An empty row is one line high.
            height = max(height, size * 1.15 + 2 * padding)
        }

        func box(_ table: TableTypesetting) -> PageBox {
            PageBox(height: height) { [press = table.press, hasLines = table.table.hasLines] top in
                for cell in cells {
                    let space = isHeading ? (height - cell.layout.height) / 2 : padding
                    cell.layout.draw(left: cell.left, top: top + space, press)
                }
                if hasLines { frame(top, height, press) }
            }
        }

        /// A row longer than a page in pieces that are not.
        func pieces(_ room: Double, _ table: TableTypesetting) -> [PageBox] {
            var next = cells.map { _ in 0 }
            var boxes: [PageBox] = []
            repeat {
                var parts: [(cell: Cell, lines: Range<Int>)] = []
                var height = 0.0
                for (place, cell) in cells.enumerated() {
                    let lines = cell.layout.lines
                    let start = next[place]
                    guard start < lines.count else { continue }
                    var end = start + 1
                    while end < lines.count, lines[end].bottom - lines[start].top + 2 * padding <= room { end += 1 }
                    next[place] = end
                    parts.append((cell, start..<end))
                    height = max(height, lines[end - 1].bottom - lines[start].top + 2 * padding)
                }
                boxes.append(
                    PageBox(height: height) { [press = table.press, hasLines = table.table.hasLines] top in
                        for part in parts {
                            let first = part.cell.layout.lines[part.lines.lowerBound].top
                            for line in part.cell.layout.lines[part.lines] {
                                part.cell.layout.draw(
                                    line, left: part.cell.left, top: top + padding + line.top - first, press)
                            }
                        }
                        if hasLines { frame(top, height, press) }
                    })
            } while zip(next, cells).contains { $0 < $1.layout.lines.count }
            return boxes
        }

        private func frame(_ top: Double, _ height: Double, _ press: Press) {
            guard let left = edges.first, let right = edges.last else { return }
            press.frame(left: left, top: top, width: right - left, height: height)
            for edge in edges.dropFirst().dropLast() { press.line(from: (edge, top), to: (edge, top + height)) }
        }
    }
}
