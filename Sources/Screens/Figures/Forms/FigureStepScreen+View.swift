import Office
import Phrases
import Records
import TerminalKit
import Text

extension FigureStepScreen.State {
    private func valueColumn(_ width: Int) -> Int { width >= 60 ? 22 : 19 }

    /// The cells inside a field's brackets.
    func fieldWidth(_ field: FigureStepScreen.Field, _ columns: Int) -> Int {
        let room = max(6, columns - valueColumn(columns) - 3)
        if field.isDay || field == .since { return min(room, 11) }
        return isChoice(field) && field != .task ? min(room, 44) : room
    }

    /// The most rows of a long text in the form; the large editor has all.
    private static let rowLimit = 5

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)), trailing: width >= 72 ? surroundings.whoAndWhen : "")
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: 2)
        guard isFilled else {
            surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint)
            return
        }
        let end = surface.size.rows - 3
        var row = drawGround(on: &surface, surroundings)
        let column = valueColumn(width)
        let room = fieldWidth(.text, width)
        for field in order.dropFirst(firstShown(from: row, to: end, width: width)) where row < end {
            let isFocused = field == focus
            if isFocused { surface.put(">", at: 1, row: row, style: .text) }
            surface.put(clipped(surroundings.text(label(field)), to: column - 4), at: 3, row: row, style: .label)
            let rows = drawField(
                field, at: Position(column: column, row: row), rows: end - row, on: &surface, surroundings)
            if let echo = echo(of: field, surroundings) {
                let start = column + fieldWidth(field, width) + 3
                surface.put(toWholeParts(echo, width: max(0, width - start - 1)), at: start, row: row, style: .faint)
            }
            row += rows
            if isFocused { drawSuggestions(from: &row, to: end, on: &surface) }
            for line in notes(below: field, width: room, surroundings) where row < end {
                surface.put(line.0, at: column, row: row, style: line.1)
                row += 1
            }
        }
        surface.put(
            toWholeParts(surroundings.text(focus.hint), width: width - 2), at: 1, row: end, style: .faint)
    }

    /// How many fields are left out at the top, so that the one in focus is seen in a low window.
    private func firstShown(from row: Int, to end: Int, width: Int) -> Int {
        guard let place = order.firstIndex(of: focus) else { return 0 }
        let heights = order.map { field in
            (field.isLong
                ? min(Self.rowLimit, (fields[field] ?? TextField()).rowCount(columns: fieldWidth(field, width))) : 1)
                + (faults[field] == nil ? 0 : 1)
        }
        var first = 0
        while first < place, heights[first...place].reduce(0, +) > end - row { first += 1 }
        return first
    }

    private var title: Phrase {
        switch purpose {
        case .question: .figureStepQuestion
        case .answer(let id): .figureStepAnswer("\(id.value)")
        case .addUnit: .figureStepAddUnit
        case .changeUnit(let code): .figureStepChangeUnit(setup?.units[code: code]?.name ?? code)
        case .mergeUnit(let code): .figureStepMergeUnit(setup?.units[code: code]?.name ?? code)
        case .scoring(let subject): .figureStepScoring(subject.phrase)
        }
    }

    /// What it is about, above the fields: the question that is answered, the row that is set, what a merger does.
    /// - Returns: the row below.
    private func drawGround(on surface: inout Surface, _ surroundings: Surroundings) -> Int {
        let width = surface.size.columns - 2
        var lines: [(String, Style)] = []
        switch purpose {
        case .answer:
            guard let question else { break }
            let who = question.unit.map { Phrase($0.name) } ?? .questionSent
            let head = Phrase.list([who, Phrase(question.question.raisedOn.shown)], separator: " · ")
            lines.append((clipped(surroundings.text(head), to: width), .label))
            lines += wrapped(question.question.text, width: width, atMost: 4).map { ($0, .text) }
        case .mergeUnit: lines += surroundings.wrap(.mergeExplained, width: width).map { ($0, .text) }
        case .scoring(let subject):
            lines += surroundings.wrap(subject.whole(in: setup?.book.sixTasks), width: width).map { ($0, .text) }
            if case .target = subject, indicator?.letterTarget != nil {
                let said = "! " + surroundings.text(.letterTargetStands)
                lines += wrapped(said, width: width).map { ($0, .warning) }
            }
            lines += surroundings.wrap(.scoringExplained, width: width).map { ($0, .faint) }
        case .question, .addUnit, .changeUnit: break
        }
        let most = max(0, surface.size.rows - 10)
        for (place, line) in lines.prefix(most).enumerated() {
            surface.put(line.0, at: 1, row: 2 + place, style: line.1)
        }
        return 2 + min(most, lines.count) + (lines.isEmpty || most == 0 ? 0 : 1)
    }

    private func drawSuggestions(from row: inout Int, to end: Int, on surface: inout Surface) {
        let column = valueColumn(surface.size.columns)
        let room = fieldWidth(.text, surface.size.columns)
        for (place, text) in suggestions.enumerated() where row < end {
            let isChosen = suggested == place
            surface.put(isChosen ? ">" : " ", at: column + 1, row: row, style: .text)
            surface.put(clipped(text, to: room - 3), at: column + 3, row: row, style: .text)
            if isChosen { surface.highlight(row: row, column: column + 1, columns: room) }
            row += 1
        }
    }

    /// What stands below a field: what must be known of it, or what is wrong.
    private func notes(
        below field: FigureStepScreen.Field, width: Int, _ surroundings: Surroundings
    ) -> [(String, Style)] {
        var notes: [(String, Style)] = []
        if field == .recipient, !blank(text(.recipient)) {
            notes.append(("! " + surroundings.text(.checkBeforeUse), .warning))
        }
        if let fault = faults[field] {
            notes += wrapped("! " + surroundings.text(fault), width: width).map { ($0, .danger) }
        }
        return notes
    }

    /// - Parameter rows: how many rows are left.
    /// - Returns: how many rows it took.
    private func drawField(
        _ field: FigureStepScreen.Field, at position: Position, rows left: Int, on surface: inout Surface,
        _ surroundings: Surroundings
    ) -> Int {
        let isFocused = field == focus
        let width = fieldWidth(field, surface.size.columns)
        let text = fields[field] ?? TextField()
        let rows = field.isLong ? min(Self.rowLimit, left, text.rowCount(columns: width)) : 1
        if rows > 1 {
            let area = Area(column: position.column + 1, row: position.row, columns: width, rows: rows)
            let more = text.drawRows(into: &surface, area: area, focused: isFocused)
            for row in 0..<rows {
                surface.put(
                    row == 0 && more.above ? "<" : "[", at: position.column, row: position.row + row, style: .faint)
                surface.put(
                    row == rows - 1 && more.below ? ">" : "]", at: area.endColumn, row: position.row + row,
                    style: .faint)
            }
            return rows
        }
        surface.put("[", at: position.column, row: position.row, style: .faint)
        let inside = Position(column: position.column + 1, row: position.row)
        if isChoice(field) {
            let code = self.text(field)
            let word = choices(field).first { $0.code == code }.map { surroundings.text($0.phrase) } ?? code
            let style: Style = isFocused ? .fieldFocused : .field
            surface.fill(Area(column: inside.column, row: inside.row, columns: width, rows: 1), style: style)
            surface.put(clipped(word, to: width), at: inside.column, row: inside.row, style: style)
            if isFocused { surface.cursor = inside }
        } else {
            text.draw(into: &surface, column: inside.column, row: inside.row, columns: width, focused: isFocused)
        }
        surface.put("]", at: inside.column + width, row: position.row, style: .faint)
        return 1
    }

    /// How a day or a period is understood.
    private func echo(of field: FigureStepScreen.Field, _ surroundings: Surroundings) -> String? {
        guard !blank(text(field)), faults[field] == nil else { return nil }
        if field == .since {
            return ReportingPeriod(code: clean(text(field))).map { surroundings.text(.sincePeriod($0.phrase)) }
        }
        guard field.isDay else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return reader.day(text(field), .past).map { "\(surroundings.text($0.weekday.phrase)) \($0.shown)" }
    }
}
