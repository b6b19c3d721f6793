import Text

/// Boxes over a screen.
extension Surface {
    /// Draws an empty box with a title in its upper edge and clears what is below it.
    ///
    /// - Returns: the area inside the frame, a blank column at each side left out.
    @discardableResult
    public mutating func drawBox(_ box: Area, title: String, style: Style = .overlay) -> Area {
        fill(box, style: style)
        guard box.columns >= 2, box.rows >= 2 else { return box.split(top: 0).top }
        let last = box.endRow - 1
        let right = box.endColumn - 1
        rule(row: box.row, column: box.column, columns: box.columns)
        rule(row: last, column: box.column, columns: box.columns)
        for row in box.row + 1..<max(box.row + 1, last) {
            put(String(lineArt.vertical), at: box.column, row: row, style: .rule)
            put(String(lineArt.vertical), at: right, row: row, style: .rule)
        }
        put(String(lineArt.topLeft), at: box.column, row: box.row, style: .rule)
        put(String(lineArt.topRight), at: right, row: box.row, style: .rule)
        put(String(lineArt.bottomLeft), at: box.column, row: last, style: .rule)
        put(String(lineArt.bottomRight), at: right, row: last, style: .rule)
        if !title.isEmpty, box.columns >= 7 {
            let shown = clipped(cleaned(title), to: box.columns - 6)
            put(" " + shown + " ", at: box.column + 2, row: box.row, style: style)
        }
        return box.inset(left: 2, top: 1, right: 2, bottom: 1)
    }

    /// Draws a box in the middle, as large as its lines, and writes them; long lines are broken, what is left over
    /// below the last row is not seen.
    ///
    /// - Returns: the area inside the frame.
    @discardableResult
    public mutating func drawBox(title: String, lines: [String], style: Style = .overlay) -> Area {
        let widest = max(lines.map { Text.cells(cleaned($0)) }.max() ?? 0, Text.cells(title) + 2)
        let inner = max(1, min(widest, size.columns - 8))
        let broken = lines.flatMap { wrapped(cleaned($0), width: inner) }
        let box = area.centered(Size(columns: inner + 4, rows: broken.count + 2))
        let inside = drawBox(box, title: title, style: style)
        for (offset, line) in broken.prefix(inside.rows).enumerated() {
            put(line, at: inside.column, row: inside.row + offset, style: style, limit: inside.columns)
        }
        return inside
    }

    /// Draws the help on a context's keys in a box in the middle.
    ///
    /// - Parameter firstLine: how far it is scrolled; more than there is counts as the end.
    /// - Returns: how far it was scrolled, and the farthest that makes sense.
    @discardableResult
    public mutating func drawHelp(
        _ sections: [HelpSection], title: String, firstLine: Int
    ) -> (firstLine: Int, last: Int) {
        let names = sections.flatMap(\.lines).map { Text.cells($0.keyNames) }.max() ?? 0
        let nameColumns = min(names, max(8, size.columns / 3))
        let lines = helpLines(sections, nameColumns: nameColumns, columns: max(1, size.columns - 8))
        let widest = lines.map(\.columns).max() ?? 0
        let wanted = Size(columns: max(widest, Text.cells(title) + 2) + 4, rows: lines.count + 2)
        let limits = area.inset(left: 2, top: 1, right: 2, bottom: 1)
        let inside = drawBox(limits.centered(wanted), title: title)
        let last = max(0, lines.count - inside.rows)
        let first = min(max(0, firstLine), last)
        for (offset, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
            let row = inside.row + offset
            let name = clipped(line.name, to: nameColumns)
            put(name, at: inside.column, row: row, style: line.nameStyle, limit: inside.columns)
            let column = inside.column + line.indent
            put(line.label, at: column, row: row, style: line.style, limit: inside.endColumn - column)
        }
        return (first, last)
    }

    private struct HelpLine {
        var name = ""
        var nameStyle = Style.keyName
        var indent = 0
        var label = ""
        var style = Style.overlay
        var columns: Int { indent + cells(label) }
    }

    private func helpLines(_ sections: [HelpSection], nameColumns: Int, columns: Int) -> [HelpLine] {
        var result: [HelpLine] = []
        let indent = nameColumns + 2
        let room = max(1, columns - indent)
        for section in sections {
            if !result.isEmpty { result.append(HelpLine()) }
            if !section.topic.isEmpty { result.append(HelpLine(label: cleaned(section.topic), style: .label)) }
            for line in section.lines {
                let isEnabled = line.disabledReason == nil
                let style: Style = isEnabled ? .overlay : .keyDisabled
                var name = line.keyNames
                for part in wrapped(cleaned(line.label), width: room) + reason(line.disabledReason, width: room) {
                    result.append(
                        HelpLine(
                            name: name, nameStyle: isEnabled ? .keyName : .keyDisabled, indent: indent, label: part,
                            style: style))
                    name = ""
                }
            }
        }
        return result
    }

    private func reason(_ text: String?, width: Int) -> [String] {
        guard let text else { return [] }
        return wrapped(cleaned("(\(text))"), width: width)
    }
}
