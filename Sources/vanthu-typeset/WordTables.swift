import DocumentModel
import Interchange

/// What stands in tables: rows of a register, and the two sides of a head or of a signature.
extension WordTypesetting {
    private mutating func beginTable(_ widths: [Int], hasLines: Bool) {
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>")
        if hasLines {
            xml.raw("<w:tblBorders>")
            for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                xml.raw("<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
            }
            xml.raw("</w:tblBorders>")
        }
        let margin = hasLines ? 68 : 0
        xml.raw(
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"\(margin / 2)\" w:type=\"dxa\"/><w:left w:w=\"\(margin)\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"\(margin / 2)\" w:type=\"dxa\"/><w:right w:w=\"\(margin)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
        )
        for width in widths { xml.raw("<w:gridCol w:w=\"\(width)\"/>") }
        xml.raw("</w:tblGrid>")
    }

    private mutating func beginCell(_ width: Int, span: Int = 1, isMiddle: Bool = false) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
        if span > 1 { xml.raw("<w:gridSpan w:val=\"\(span)\"/>") }
        if isMiddle { xml.raw("<w:vAlign w:val=\"center\"/>") }
        xml.raw("</w:tcPr>")
    }

    // MARK: Tables

    mutating func write(_ table: DocumentTable, keepsLast: Bool) {
        let total = max(1, table.columns.reduce(0) { $0 + $1.width })
        let widths = table.columns.map { width * $0.width / total }
        beginTable(widths, hasLines: table.hasLines)
        var headings = table.headings
        if let name = table.name, headings.first?.isEmpty == false {
            headings[0][0].tag = WordMarks.tableTag(name)
            // A control around nothing would be lost.
            if headings[0][0].text.isEmpty { headings[0][0].text = " " }
        }
        for row in headings { write(row, table, widths, isHeading: true, keepsNext: true) }
        for (place, row) in table.rows.enumerated() {
            let isLast = place == table.rows.count - 1
            write(row, table, widths, isHeading: false, keepsNext: keepsLast && isLast)
        }
        xml.raw("</w:tbl>")
    }

    private mutating func write(
        _ row: [TableCell], _ table: DocumentTable, _ widths: [Int], isHeading: Bool, keepsNext: Bool
    ) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>")
        if !isHeading, table.leastHeight > 0 {
            xml.raw("<w:trHeight w:val=\"\(Self.twips(table.leastHeight))\" w:hRule=\"atLeast\"/>")
        }
        if isHeading { xml.raw("<w:tblHeader/>") }
        xml.raw("</w:trPr>")
        var column = 0
        for cell in row + Array(repeating: TableCell(""), count: widths.count) where column < widths.count {
            let next = min(column + cell.span, widths.count)
            beginCell(widths[column..<next].reduce(0, +), span: next - column, isMiddle: isHeading)
            line(
                cell.text, size: table.size, bold: cell.isBold, italic: cell.isItalic,
                cell.alignment ?? table.columns[column].alignment, keepsNext: keepsNext, tag: cell.tag)
            xml.raw("</w:tc>")
            column = next
        }
        xml.raw("</w:tr>")
    }

    // MARK: Head

    mutating func write(_ head: LetterHead) {
        let left = width * LetterHead.leftShare / 100
        let right = width - left
        beginTable([left, right], hasLines: false)
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        beginCell(left)
        if let superior = head.superior { line(superior, size: 24) }
        line(head.issuer, size: 24, bold: true)
        rule(1400, within: left)
        xml.raw("</w:tc>")
        beginCell(right)
        line(head.nation, size: 24, bold: true)
        line(head.motto, size: 26, bold: true)
        rule(3080, within: right)
        xml.raw("</w:tc></w:tr>")
        let rows: [(own: (String?, Int), state: (String?, Int))] = [
            ((head.number, 26), (head.dateline, 26)), ((head.subject, 24), (nil, 24)),
        ]
        for row in rows where row.own.0 != nil || row.state.0 != nil {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
            beginCell(left)
            line(row.own.0 ?? "", size: row.own.1, before: 40)
            xml.raw("</w:tc>")
            beginCell(right)
            line(row.state.0 ?? "", size: row.state.1, italic: true, before: 40)
            xml.raw("</w:tc></w:tr>")
        }
        if head.urgency != nil || head.circulation != nil {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
            for (text, width) in [(head.urgency, left), (head.circulation, right)] {
                beginCell(width)
                if let text { framed(text, within: width) } else { line("", size: 24) }
                xml.raw("</w:tc>")
            }
            xml.raw("</w:tr>")
        }
        xml.raw("</w:tbl>")
    }

    /// A mark in a frame about as wide as its letters.
    private mutating func framed(_ text: String, within width: Int) {
        let side = max(0, width - text.count * 200 - 240) / 2
        let border = ["top", "left", "bottom", "right"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"000000\"/>"
        }
        line(
            text, size: 26, bold: true, before: 120,
            extra: "<w:pBdr>\(border.joined())</w:pBdr>", sides: side)
    }

    // MARK: Signatures

    mutating func write(_ block: SignatureBlock) {
        let count = block.columnCount
        let width = width / count
        beginTable(Array(repeating: width, count: count), hasLines: false)
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        if !block.recipients.isEmpty {
            beginCell(width)
            line(block.recipientsHeading, size: 24, bold: true, italic: true, .left, before: 160)
            for recipient in block.recipients { line(recipient, size: 22, .left) }
            xml.raw("</w:tc>")
        }
        let empty = count - block.signers.count - (block.recipients.isEmpty ? 0 : 1)
        for _ in 0..<max(0, empty) {
            beginCell(width)
            line("", size: 24)
            xml.raw("</w:tc>")
        }
        for signer in block.signers {
            beginCell(width)
            for (place, text) in signer.authority.enumerated() {
                line(text, size: 28, bold: true, before: place == 0 ? 160 : 0)
            }
            if let hint = signer.hint { line(hint, size: 26, italic: true) }
            line(signer.name, size: 28, bold: true, before: Self.twips(Signer.room))
            xml.raw("</w:tc>")
        }
        xml.raw("</w:tr></w:tbl>")
    }
}
