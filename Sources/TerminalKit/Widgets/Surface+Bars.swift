import Text

/// The lines around a screen's content.
extension Surface {
    /// The bar at the top: a title, cut where it must be, and at the right what is never cut, such as a count.
    ///
    /// The right part is left out whole when it leaves the title fewer than eight cells.
    public mutating func drawTitleBar(_ title: String, trailing: String = "", row: Int = 0) {
        fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: .title)
        let trailing = cleaned(trailing)
        let needed = trailing.isEmpty ? 0 : Text.cells(trailing) + 2
        let showsTrailing = needed > 0 && size.columns - needed - 1 >= min(8, Text.cells(title))
        let room = size.columns - 2 - (showsTrailing ? needed - 1 : 0)
        put(clipped(cleaned(title), to: max(0, room)), at: 1, row: row, style: .title)
        if showsTrailing {
            put(trailing, at: size.columns - needed + 1, row: row, style: .title)
        }
    }

    /// The line of keys at the bottom, as `KeyTable.footer(width:)` chose them.
    public mutating func drawFooter(_ items: [FooterItem], row: Int) {
        fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: .keyLabel)
        var column = 1
        for item in items {
            guard column + item.width <= size.columns else { return }
            column = put(item.keyName, at: column, row: row, style: item.isEnabled ? .keyName : .keyDisabled)
            column = put(" " + item.label, at: column, row: row, style: item.isEnabled ? .keyLabel : .keyDisabled)
            column += footerGap
        }
    }

    /// One line of message, cut with "…" when it is too long. An empty text clears the line.
    public mutating func drawMessage(_ text: String, row: Int, style: Style = .message) {
        let isEmpty = text.isEmpty
        fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: isEmpty ? .text : style)
        put(clipped(cleaned(text), to: max(0, size.columns - 2)), at: 1, row: row, style: style)
    }

    /// A line for a long job: its name, a bar, how much is done of how much, and the share in whole percent.
    ///
    /// - Parameter total: 0 when it is not known; then there is no bar and no share.
    public mutating func drawProgress(_ label: String, done: Int, total: Int, row: Int) {
        fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: .message)
        let done = max(0, total > 0 ? min(done, total) : done)
        let numbers = total > 0 ? "\(done)/\(total) \(percent(done, of: total))%" : "\(done)"
        // Numbers are never cut: the bar goes first, then the label.
        let room = size.columns - 2
        guard Text.cells(numbers) <= room else { return }
        let labelRoom = max(0, room - Text.cells(numbers) - 1)
        let shown = clipped(cleaned(label), to: labelRoom)
        let column = put(shown, at: 1, row: row, style: .message)
        let barRoom = labelRoom - Text.cells(shown) - 1
        if total > 0, barRoom >= 5 {
            let filled = Int(Double(done) / Double(total) * Double(barRoom))
            let bar =
                String(repeating: lineArt.barDone, count: filled)
                + String(repeating: lineArt.barLeft, count: barRoom - filled)
            put(" " + bar, at: column, row: row, style: .message)
        }
        put(numbers, at: size.columns - 1 - Text.cells(numbers), row: row, style: .message)
    }

    /// Whole percent, rounded down, so that 100 means done.
    private func percent(_ done: Int, of total: Int) -> Int {
        Int(Double(done) / Double(total) * 100)
    }
}
