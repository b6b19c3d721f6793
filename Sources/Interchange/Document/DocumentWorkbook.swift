public import DocumentModel

extension DrawnWorkbook {
    /// The tables of a document as sheets, numbers as numbers; `nil` where it has none.
    ///
    /// What stands around the tables belongs to paper. The row that counts columns, "(1) (2) …", does too.
    public init?(tablesOf tree: DocumentTree) {
        var sheets: [DrawnSheet] = []
        var names: Set<String> = []
        let tables = tree.blocks.compactMap { block -> DocumentTable? in
            if case .table(let table) = block { table } else { nil }
        }
        for (place, table) in tables.enumerated() {
            var name = DrawnSheet.fitted(table.name ?? tree.title)
            if tables.count > 1 { name = DrawnSheet.fitted("\(place + 1) \(table.name ?? tree.title)") }
            guard names.insert(name.lowercased()).inserted else { continue }
            sheets.append(DrawnSheet(table, name: name, title: table.name ?? tree.title))
        }
        guard !sheets.isEmpty else { return nil }
        self.init(sheets: sheets)
    }
}

extension DrawnSheet {
    fileprivate init(_ table: DocumentTable, name: String, title: String) {
        let headings = table.headings.filter { row in !row.allSatisfy { Self.countsColumns($0.text) } }
        let columns = table.columns.count
        let total = max(1, table.columns.reduce(0) { $0 + $1.width })
        // About as many characters as A4 across has.
        let widths = table.columns.map { min(80, max(6, 130 * $0.width / total)) }
        self.init(
            name: name, widths: widths, frozenRows: 1 + headings.count, repeatedRows: headings.count,
            rows: [[DrawnCell(title, .title)]] + headings.map { Self.cells($0, .heading, columns) }
                + table.rows.map { Self.cells($0, .label, columns) })
    }

    private static func countsColumns(_ text: String) -> Bool {
        text.hasPrefix("(") && text.hasSuffix(")") && text.dropFirst().dropLast().allSatisfy(\.isNumber)
    }

    /// A cell over several columns stands in the first of them.
    private static func cells(_ row: [TableCell], _ style: DrawnStyle, _ columns: Int) -> [DrawnCell] {
        var cells: [DrawnCell] = []
        for cell in row {
            cells.append(DrawnCell(cell.text, style, value: cell.value))
            cells += (1..<max(1, cell.span)).map { _ in DrawnCell("", style) }
        }
        return cells + (min(cells.count, columns)..<columns).map { _ in DrawnCell("", style) }
    }
}
