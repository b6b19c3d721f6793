import Office
import Phrases
import Records
import TerminalKit
import Text

extension UnansweredScreen.State {
    private static let numbers: [(Phrase, Int)] = [
        (.unansweredColumnAsked, 5), (.unansweredColumnAnswered, 6), (.unansweredColumnPartial, 9),
        (.unansweredColumnOwed, 5), (.unansweredColumnLate, 8),
    ]

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let rows = shown()
        let sums = rows.sums
        let counted = Phrase.unansweredCount(
            .count(rows.count), owing: .count(sums[2] + sums[3]), late: .count(sums[4]))
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.unansweredTitle)),
            trailing: sheets == nil || width < 72 ? "" : surroundings.text(counted))
        surface.drawLine(list, note: "", row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        guard !rows.isEmpty else {
            let said: Phrase =
                sheets == nil ? .listLoading : list.isNarrowed ? .repliesNothingFound : .unansweredNone
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let symbolWidth = min(max(14, rows.map { cells($0.document.symbol) }.max() ?? 0), max(14, width / 4))
        let dueColumn = 2 + symbolWidth + 1
        let dueWidth = width >= 100 ? 10 : 5
        let subject = dueColumn + dueWidth + 1
        // On a narrow terminal the sums that matter least go first.
        var columns = Self.numbers.indices.map { $0 }
        while columns.count > 2, width - subject - columns.map({ Self.numbers[$0].1 }).reduce(0, +) < 16 {
            columns.removeFirst()
        }
        let first = width - 1 - columns.map { Self.numbers[$0].1 }.reduce(0, +)
        func put(_ numbers: [String], row: Int, style: Style) {
            var end = first
            for column in columns {
                end += Self.numbers[column].1
                surface.putRight(numbers[column], endingAt: end, row: row, style: style)
            }
        }
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) {
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 2, style: .label)
        }
        head(.outFieldSymbol, 2, symbolWidth)
        head(.replyColumnDue, dueColumn, dueWidth)
        head(.fieldSubject, subject, max(0, first - subject - 1))
        put(Self.numbers.map { surroundings.text($0.0) }, row: 2, style: .label)
        let page = UnansweredScreen.page(surroundings)
        for (place, sheet) in rows.enumerated().dropFirst(list.top).prefix(page) {
            let row = 3 + place - list.top
            let content = sheet.document.content
            let style: Style = sheet.late > 0 ? .danger : .text
            surface.put(clipped(sheet.document.symbol, to: symbolWidth), at: 2, row: row, style: .text)
            let due = content.answerDue.map { dueWidth == 10 ? $0.shown : dayAndMonth($0) } ?? ""
            surface.put(due, at: dueColumn, row: row, style: style)
            surface.put(toWholeWords(content.subject, width: first - subject - 1), at: subject, row: row, style: .text)
            put([sheet].sums.map { surroundings.text(.count($0)) }, row: row, style: .text)
            if place == list.cursor { surface.drawCursor(row: row, isTyping: list.isTyping) }
        }
        let end = 3 + min(page, rows.count - list.top)
        surface.put(surroundings.text(.unansweredSum), at: subject, row: end, style: .label)
        put(sums.map { surroundings.text(.count($0)) }, row: end, style: .label)
    }
}
