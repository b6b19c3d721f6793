import Office
import Phrases
import Records
import TerminalKit
import Text

extension UnitScreen.State {
    /// The rows of what is said below of the line under the cursor.
    private static func explanationRows(_ surroundings: Surroundings) -> Int {
        surroundings.rows >= 36 ? 6 : surroundings.rows >= 20 ? 4 : 2
    }

    /// Whether a rule parts it from the rows above.
    private static func hasRule(_ surroundings: Surroundings) -> Bool { surroundings.rows >= 20 }

    /// The rows that the panel at the bottom takes.
    private func panelRows(in surroundings: Surroundings) -> Int {
        let free = surroundings.rows - 4
        if let editor { return min(editor.height(in: surroundings), max(4, free - 2)) }
        return Self.explanationRows(surroundings) + (Self.hasRule(surroundings) ? 1 : 0)
    }

    /// The rows of the sheet that are seen at once.
    func pageRows(in surroundings: Surroundings) -> Int {
        max(1, surroundings.rows - 4 - panelRows(in: surroundings))
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        // The period must stay in sight beside the name.
        let name = sheet.map { width < 100 ? $0.unit.shortName : $0.unit.name } ?? unit
        let filter = line.isEmpty ? "" : surroundings.text(.unitFilter(line.text))
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.unitTitle(name, period.phrase))), trailing: filter)
        surface.rule(row: 1)
        let lines = lines(in: surroundings)
        guard let sheet, !lines.isEmpty else {
            let said: Phrase = sheet == nil ? .unitLoading : .unitNothingFits
            surface.put(clipped(surroundings.text(said), to: width - 3), at: 2, row: 2, style: .faint)
            surface.focus = Position(column: 0, row: 2)
            drawLine(on: &surface, in: surroundings)
            return
        }
        let page = pageRows(in: surroundings)
        // The window may have shrunk, or the line for entering a figure opened, since the cursor moved.
        var shown = self
        shown.show(lines, in: surroundings)
        let top = shown.top
        let columns = UnitScreen.Columns(width: width)
        for (place, line) in lines.dropFirst(top).prefix(page).enumerated() {
            let row = 2 + place
            draw(line, sheet, columns, on: &surface, row: row, surroundings)
            if top + place == cursor, line.key != nil {
                surface.put(">", at: 0, row: row, style: .text)
                surface.highlight(row: row, columns: width)
                surface.focus = Position(column: 0, row: row)
            }
        }
        if surface.focus == nil { surface.focus = Position(column: 0, row: 2) }
        let panel = 2 + page
        if let editor {
            editor.draw(on: &surface, row: panel, end: surface.size.rows - 2, in: surroundings)
            return
        }
        let selectable = lines.indices.filter { lines[$0].key != nil }
        var row = panel
        if Self.hasRule(surroundings) {
            let number = (selectable.firstIndex(of: cursor) ?? 0) + 1
            surface.rule(
                row: row,
                note: surroundings.text(.listPosition(row: .count(number), of: .count(selectable.count))))
            row += 1
        }
        let said = explanation(of: current(lines), sheet, surroundings)
        for text in wrapped(said, width: width - 2, atMost: Self.explanationRows(surroundings)) {
            surface.put(text, at: 1, row: row, style: .faint)
            row += 1
        }
        drawLine(on: &surface, in: surroundings)
    }

    /// The line that narrows the rows, over the rule below the title.
    private func drawLine(on surface: inout Surface, in surroundings: Surroundings) {
        guard isInLine else { return }
        let label = surroundings.text(.contextUnitLine) + ": "
        let start = surface.put(label, at: 1, row: 1, style: .label)
        line.draw(into: &surface, column: start, row: 1, columns: surface.size.columns - start - 1, focused: true)
    }

    // MARK: One line

    private func draw(
        _ line: UnitScreen.Line, _ sheet: UnitSheet, _ columns: UnitScreen.Columns, on surface: inout Surface,
        row: Int, _ surroundings: Surroundings
    ) {
        let width = surface.size.columns
        switch line.kind {
        case .about(let phrase, let style):
            surface.put(clipped(surroundings.text(phrase), to: width - 3), at: 2, row: row, style: style)
        case .heading(let phrase):
            surface.put(surroundings.text(phrase), at: 1, row: row, style: .label)
        case .task(let task): draw(task, on: &surface, row: row, surroundings)
        case .row(let score): draw(score, sheet, columns, on: &surface, row: row, surroundings)
        case .figureReturn(let found):
            let figureReturn = found.figureReturn
            let isOpen = figureReturn.isOwed
            let standing = surroundings.text(figureReturn.standing(on: surroundings.today))
            surface.put(
                clipped(surroundings.text(figureReturn.period.phrase), to: 20), at: 2, row: row, style: .text)
            let room = width >= 60 ? 6 : 0
            if room > 0 { surface.put(clipped(figureReturn.form, to: 8), at: 23, row: row, style: .text) }
            surface.put(
                clipped(standing, to: width - 25 - room - 1), at: 23 + room + (room > 0 ? 3 : 0), row: row,
                style: isOpen && figureReturn.due < surroundings.today ? .warning : .text)
            guard let document = found.document, width >= 72 else { return }
            surface.putRight(
                surroundings.text(.byDocument(document.number.shownWithYear)), endingAt: width - 1, row: row,
                style: .text)
        case .question(let found):
            let question = found.question
            let days = question.answerDays(today: surroundings.today)
            let stand = question.isWaiting ? Phrase.waitingDays(days) : question.state.phrase
            let said = surroundings.text(stand)
            surface.put(
                clipped(question.text, to: width - 4 - cells(said) - 2), at: 2, row: row, style: .text)
            surface.putRight(
                said, endingAt: width - 1, row: row, style: question.isWaiting ? .warning : .faint)
        }
    }

    /// "1. Máy tính · Trang bị …        ! Chưa đạt · 35 điểm ?"
    private func draw(_ task: TaskAssessment, on surface: inout Surface, row: Int, _ surroundings: Surroundings) {
        let width = surface.size.columns
        let isWide = width >= 60
        var said = surroundings.text(task.status.phrase)
        if !task.status.sign.isEmpty { said = task.status.sign + " " + said }
        if let score = task.score {
            said += isWide ? " · " + surroundings.text(.points(score)) : " \(score)"
        }
        if task.isStale { said += " ?" }
        let head = "\(task.task.rawValue). " + surroundings.text(task.task.head)
        let whole = isWide ? head + " · " + surroundings.text(task.task.phrase) : head
        surface.put(
            toWholeWords(whole, width: max(4, width - 3 - cells(said) - 2)), at: 1, row: row, style: .label)
        let style: Style =
            switch task.status {
            case .met: .good
            case .underWay: .warning
            case .behind: .danger
            case .notApplicable, .notAddressed, .notReported: .faint
            }
        surface.putRight(said, endingAt: width - 1, row: row, style: style)
    }

    private func draw(
        _ score: ScoreLine, _ sheet: UnitSheet, _ columns: UnitScreen.Columns, on surface: inout Surface, row: Int,
        _ surroundings: Surroundings
    ) {
        let code = score.indicator.code
        let fact = sheet[code]
        surface.put(code, at: 2, row: row, style: .faint)
        let forms = score.cellForms.map(surroundings.text)
        let value = forms.first { cells($0) <= columns.value - 1 } ?? clipped(forms.last ?? "", to: columns.value - 1)
        // A code of the office's own may be longer; the label goes as far as the value leaves room.
        let start = max(7, 3 + cells(code))
        surface.put(
            clipped(surroundings.text(score.indicator.phrase), to: columns.valueEnd - cells(value) - 1 - start),
            at: start, row: row, style: .text)
        let isMissing = score.fact == nil
        surface.putRight(value, endingAt: columns.valueEnd, row: row, style: isMissing ? .faint : .text)
        if columns.target > 0, let target = score.target {
            let goal = surroundings.text(target.goalPhrase(of: score.indicator))
            let by =
                columns.target >= 16 ? " " + surroundings.text(target.setBy.map { Phrase($0) } ?? .targetByLetter) : ""
            let said =
                cells(goal + by) < columns.target ? goal + by : toWholeWords(goal + by, width: columns.target - 1)
            surface.putRight(said, endingAt: columns.targetEnd, row: row, style: .faint)
        }
        var points = surroundings.text(score.pointsCell)
        if score.weight > 1, !points.isEmpty { points += "×\(score.weight)" }
        surface.putRight(points, endingAt: columns.pointsEnd, row: row, style: isMissing ? .faint : .text)
        if columns.source > 0, score.fact != nil {
            let source: Phrase = fact?.sourceWord ?? .sourceShortMerged
            surface.put(
                clipped(surroundings.text(source), to: columns.source - 1), at: columns.pointsEnd + 1, row: row,
                style: .faint)
        }
        if columns.age > 0, let asOf = score.fact?.asOf {
            let isOld = asOf < period.firstDay
            // The year only where it is another one, or where there is room.
            let day = columns.age >= 11 || asOf.year != period.year ? asOf.shown : dayAndMonth(asOf)
            let shown = cells(day) <= columns.age - 2 ? day : String(asOf.shown.dropFirst(3))
            surface.putRight(shown, endingAt: columns.ageEnd - 1, row: row, style: isOld ? .warning : .faint)
            if isOld { surface.put("?", at: columns.ageEnd - 1, row: row, style: .warning) }
        }
        if columns.trend > 0 {
            let trend = FigureTrend(score.indicator, sheet.history)
            if trend.isWorthShowing {
                surface.put(trend.bars(surroundings.lineArt), at: columns.ageEnd + 1, row: row, style: .faint)
            }
        }
    }
}

extension UnitScreen {
    /// Where what stands in a row, by the width of the screen.
    struct Columns: Equatable, Sendable {
        let label, value, target, points, source, age, trend: Int

        init(width: Int) {
            trend = width >= 100 ? 10 : 0
            age = width >= 100 ? 12 : width >= 72 ? 8 : 0
            source = width >= 100 ? 15 : width >= 72 ? 13 : 0
            points = width >= 60 ? 6 : 5
            target = width >= 120 ? 18 : width >= 60 ? 6 : 0
            value = width >= 60 ? 16 : 13
            label = max(8, width - 7 - value - target - points - source - age - trend)
        }

        var valueEnd: Int { 7 + label + value }
        var targetEnd: Int { valueEnd + target }
        var pointsEnd: Int { targetEnd + points }
        var ageEnd: Int { pointsEnd + source + age }
    }
}
