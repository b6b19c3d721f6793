import Phrases
import TerminalKit
import Text

extension PaletteOverlay {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let rows = surface.drawListBox(
            title: surroundings.text(.paletteTitle), field: field, count: items.count,
            columns: min(76, surface.size.columns - 4))
        if shown.isEmpty {
            surface.put(surroundings.text(.chooserNothing), at: rows.column, row: rows.row, style: .faint)
        }
        let first = firstShown(cursor: cursor, rows: rows.rows)
        for (offset, place) in shown.dropFirst(first).prefix(rows.rows).enumerated() {
            let item = items[place]
            let row = rows.row + offset
            let isOff = item.reason != nil
            var said = surroundings.text(item.label)
            if let place = item.place { said += " · " + surroundings.text(place) }
            if let reason = item.reason { said += " (\(surroundings.text(reason)))" }
            let room = rows.columns - 2 - cells(item.keyName) - 1
            surface.put(
                clipped(said, to: room), at: rows.column + 2, row: row, style: isOff ? .keyDisabled : .overlay)
            surface.putRight(
                item.keyName, endingAt: rows.endColumn, row: row, style: isOff ? .keyDisabled : .keyName)
            if first + offset == cursor {
                surface.put(">", at: rows.column, row: row, style: .overlay)
                surface.highlight(row: row, column: rows.column, columns: rows.columns)
            }
        }
        if let current, let reason = current.reason {
            // The row may be too short for who may.
            let row = surface.size.rows - 2
            surface.fill(Area(column: 0, row: row, columns: surface.size.columns, rows: 1), style: .warning)
            let said = surroundings.text(.actionDisabled(label: current.label, reason: reason))
            surface.put(toWholeWords("! " + said, width: surface.size.columns - 2), at: 1, row: row, style: .warning)
        }
        surface.putHint(.paletteHint, in: surroundings)
    }
}

extension Workplace {
    /// How many actions are remembered as the last ones.
    private static let mostRecent = 6

    mutating func take(_ event: Event, _ palette: PaletteOverlay) -> [Effect] {
        var palette = palette
        switch event.asKey {
        case .escape, .function(9), .alt("9"):
            overlays.removeLast()
            return []
        case .up: palette.move(by: -1)
        case .down: palette.move(by: 1)
        case .pageUp: palette.move(by: -10)
        case .pageDown: palette.move(by: 10)
        case .enter:
            guard let item = palette.current else { return [] }
            overlays.removeLast()
            if let reason = item.reason {
                notice = Notice(.actionDisabled(label: item.label, reason: reason), .warning)
                return []
            }
            recentActions.removeAll { $0 == item.action }
            recentActions.insert(item.action, at: 0)
            recentActions.removeLast(max(0, recentActions.count - Self.mostRecent))
            leaveEditor(for: item.action)
            return act(item.action)
        default: event.fieldInput.map { palette.type($0) }
        }
        overlays[overlays.count - 1] = .palette(palette)
        return []
    }
}
