import Phrases
import Records
import TerminalKit
import Text

/// Where things of the matrix stand at a size.
struct BoardLayout: Equatable {
    /// A column with its cells; the cell before and the one behind are free for the marks of the cursor.
    struct Column: Equatable {
        let column: BoardColumn
        let head: String
        let start: Int
        let width: Int

        var end: Int { start + width }
    }

    /// Where the name begins.
    let nameStart = 1
    /// The cells of the name.
    let name: Int
    /// The columns of figures that are seen, from left to right.
    let columns: [Column]
    /// Where the past totals stand; `nil` where there is no room.
    let trend: (start: Int, width: Int)?
    /// The row of the heads.
    let heads = 3
    /// Lines between the heads and the sum of all.
    let page: Int
    /// Lines that explain the cell under the cursor.
    let explained: Int

    /// The row of the sum of all.
    var sum: Int { heads + 1 + page }
    /// The row of the rule under the table; the explanation begins below it.
    var rule: Int { sum + 1 }

    static func == (left: BoardLayout, right: BoardLayout) -> Bool {
        left.name == right.name && left.columns == right.columns && left.page == right.page
            && left.explained == right.explained && left.trend?.start == right.trend?.start
    }

    /// The widest sign, score and "?".
    static let cell = 5
    private static let leastName = 12
    private static let mostName = 42
    private static let mostTrend = 20

    /// - Parameters:
    ///   - cursor: the column that must be seen.
    ///   - periods: how many past totals there are.
    init(_ surroundings: Surroundings, cursor: BoardColumn, periods: Int) {
        let (width, height) = (surroundings.columns, surroundings.rows)
        explained = height >= 36 ? 13 : height >= 30 ? 8 : height >= 22 ? 5 : height >= 20 ? 4 : height >= 16 ? 3 : 1
        // In a low window there is no rule between the table and its explanation.
        let ruleRows = height >= 16 ? 1 : 0
        page = max(1, height - 4 - 1 - ruleRows - explained - 2)

        var shown = BoardColumn.allCases.dropFirst().map { column in
            (column: column, head: surroundings.text(column.head))
        }
        func cells(of column: (column: BoardColumn, head: String)) -> Int {
            switch column.column {
            case .change: max(4, Text.cells(column.head))
            case .total: max(5, Text.cells(column.head))
            case .name, .task: max(Self.cell, Text.cells(column.head))
            }
        }
        func needed() -> Int { shown.reduce(0) { $0 + 1 + cells(of: $1) } + 1 }
        if width - 1 - needed() < Self.leastName {
            // Numbers of tasks in place of their names.
            shown = shown.map { column in
                column.column.task.map { (column.column, surroundings.text(.taskNumber($0.rawValue))) } ?? column
            }
        }
        // What is farthest from the cursor goes first, the total last.
        while width - 1 - needed() < Self.leastName, shown.count > 1 {
            let place = shown.firstIndex { $0.column == cursor } ?? 0
            let drop = place > (shown.count - 1) / 2 ? 0 : shown.count - 1
            if shown[drop].column == .total, shown.count > 2, drop - 1 != place, drop > 0 {
                shown.remove(at: drop - 1)
            } else {
                shown.remove(at: drop)
            }
        }
        var room = width - 1 - needed()
        var trend: (start: Int, width: Int)?
        let trendWidth = min(periods, Self.mostTrend)
        if width >= 100, trendWidth > 1, room - trendWidth - 2 >= 24 {
            trend = (width - 1 - trendWidth, trendWidth)
            room -= trendWidth + 2
        }
        // Where there is more room than names need, the columns stand wider.
        let extra = max(0, room - Self.mostName) / max(1, shown.count)
        name = min(Self.mostName, room)
        var start = nameStart + name
        columns = shown.map { column in
            let width = cells(of: column) + min(4, extra)
            defer { start += 1 + width }
            return Column(column: column.column, head: column.head, start: start + 1, width: width)
        }
        self.trend = trend
    }
}
