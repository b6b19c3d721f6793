import Phrases
import TerminalKit
import Text

/// The columns of lists, to be shown, hidden and moved.
struct ColumnsOverlay: Equatable, Sendable {
    /// All columns that the person may see, in the order in which they stand.
    private(set) var columns: [ListColumn]
    private(set) var shown: Set<ListColumn>
    /// Codes of a newer program, kept as they are.
    private let unknown: [String]
    private(set) var cursor = 1

    init(in surroundings: Surroundings) {
        let choice = surroundings.preferences.columns
        columns = choice.columns + ListColumn.allCases.filter { !choice.columns.contains($0) }
        shown = Set(choice.columns)
        unknown = choice.unknown
    }

    /// The codes in order, as they are kept.
    var codes: [String] { columns.filter(shown.contains).map(\.rawValue) + unknown }

    mutating func move(by rows: Int) { cursor = max(0, min(columns.count - 1, cursor + rows)) }

    /// Shows or hides the column under the cursor; the number is always shown.
    mutating func toggle() {
        let column = columns[cursor]
        guard column != .number else { return }
        if shown.remove(column) == nil { shown.insert(column) }
    }

    /// Moves the column under the cursor among the others; the number stays first.
    mutating func shift(by rows: Int) {
        let place = cursor + rows
        guard cursor > 0, place > 0, columns.indices.contains(place) else { return }
        columns.swapAt(cursor, place)
        cursor = place
    }

    /// As it was before anybody chose.
    mutating func reset() {
        columns = ListColumn.standard + ListColumn.allCases.filter { !ListColumn.standard.contains($0) }
        shown = Set(ListColumn.standard)
        cursor = min(1, columns.count - 1)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let limits = surface.area.inset(left: 1, top: 1, right: 1, bottom: 2)
        let width = min(58, surface.size.columns - 4)
        let inside = surface.drawBox(
            limits.centered(Size(columns: width, rows: columns.count + 2)), title: surroundings.text(.columnsTitle))
        let seen = columns.filter { shown.contains($0) && (surroundings.seesContent || !$0.isContent) }
        let leftOut = IncomingListScreen.Columns(seen, width: surface.size.columns, number: 6).leftOut
        let first = max(0, min(cursor - inside.rows / 2, columns.count - inside.rows))
        for (offset, column) in columns.dropFirst(first).prefix(inside.rows).enumerated() {
            let row = inside.row + offset
            let isHidden = column.isContent && !surroundings.seesContent
            let style: Style = isHidden ? .keyDisabled : .overlay
            let mark = shown.contains(column) ? "[x]" : "[ ]"
            surface.put(mark, at: inside.column + 2, row: row, style: style)
            surface.put(surroundings.text(column.phrase), at: inside.column + 6, row: row, style: style)
            let note: Phrase? =
                isHidden
                ? .columnHidden : column == .number ? .columnAlways : leftOut.contains(column) ? .columnNoRoom : nil
            if let note {
                let room = inside.columns - 8 - cells(surroundings.text(column.phrase))
                surface.putRight(
                    clipped(surroundings.text(note), to: max(0, room)), endingAt: inside.endColumn, row: row,
                    style: .faint)
            }
            if first + offset == cursor {
                surface.put(">", at: inside.column, row: row, style: .overlay)
                surface.highlight(row: row, column: inside.column, columns: inside.columns)
                surface.focus = Position(column: inside.column, row: row)
            }
        }
        surface.putHint(.columnsHint, in: surroundings)
    }
}

extension Workplace {
    mutating func take(_ event: Event, _ columns: ColumnsOverlay) -> [Effect] {
        var columns = columns
        switch event.asKey {
        case .escape, .function(6):
            overlays.removeLast()
            return []
        case .up: columns.move(by: -1)
        case .down: columns.move(by: 1)
        case .pageUp: columns.move(by: -10)
        case .pageDown: columns.move(by: 10)
        case .home: columns.move(by: -columns.columns.count)
        case .end: columns.move(by: columns.columns.count)
        case .character(" "), .insert: columns.toggle()
        case .character("+"): columns.shift(by: -1)
        case .character("-"): columns.shift(by: 1)
        case .function(5): columns.reset()
        case .enter, .function(2):
            // Numbers alone tell nobody anything, and are not what is meant by switching all off.
            guard columns.shown.count > 1 else {
                notice = Notice(.columnsNeedOne, .warning)
                return []
            }
            return answer(.marked(columns.codes, .columns))
        default: return []
        }
        overlays[overlays.count - 1] = .columns(columns)
        return []
    }
}
