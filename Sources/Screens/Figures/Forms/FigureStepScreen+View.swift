import Office
import Phrases
import Records
import TerminalKit
import Text

extension FigureStepScreen.State {
    func fieldCells(_ field: FigureStepScreen.Field, room: Int) -> Int {
        if field.isDay || field == .since { return min(room, 11) }
        return isChoice(field) && field != .task ? min(room, 44) : room
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        guard drawHead(title, on: &surface, in: surroundings) else { return }
        drawFields(from: drawGround(on: &surface, surroundings), on: &surface, in: surroundings)
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

    func remark(on field: FigureStepScreen.Field, _ surroundings: Surroundings) -> (text: String, style: Style)? {
        guard field == .recipient, !blank(text(.recipient)) else { return nil }
        return ("! " + surroundings.text(.checkBeforeUse), .warning)
    }

    /// How a day or a period is understood.
    func echo(of field: FigureStepScreen.Field, _ surroundings: Surroundings) -> String? {
        guard !blank(text(field)), faults[field] == nil else { return nil }
        if field == .since {
            let period = PeriodShorthand.period(clean(text(field)), on: surroundings.today)
            return period.map { surroundings.text(.sincePeriod($0.phrase)) }
        }
        guard field.isDay else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return reader.day(text(field), .past).map { "\(surroundings.text($0.weekday.phrase)) \($0.shown)" }
    }
}
