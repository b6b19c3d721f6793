import Office
import Phrases
import Records
import Text

extension UnitScreen.State {
    /// The whole of what is known of the line under the cursor: how it was judged, on which fact of which day and source.
    func explanation(of line: UnitScreen.Line?, _ sheet: UnitSheet, _ surroundings: Surroundings) -> String {
        switch line?.kind {
        case .row(let score)?: return surroundings.text(explanation(of: score, sheet, surroundings))
        case .figureReturn(let found)?:
            let figureReturn = found.figureReturn
            var parts: [Phrase] = [
                figureReturn.period.phrase, Phrase(figureReturn.form),
                .unitReturn(figureReturn.standing(on: surroundings.today), due: figureReturn.due.shown),
            ]
            if let day = figureReturn.receivedOn { parts.append(.receivedOn(day.shown)) }
            if let reason = figureReturn.reason { parts.append(.returnReasonIs(reason)) }
            return surroundings.text(.list(parts, separator: " · "))
        case .question(let found)?:
            let question = found.question
            let days = question.answerDays(today: surroundings.today)
            var parts: [Phrase] = [
                question.task.map { $0.head } ?? Phrase(""),
                Phrase(question.raisedOn.shown), question.state.phrase,
                question.isWaiting ? .waitingDays(days) : .answeredDays(days), Phrase(found.assignee ?? ""),
                Phrase(question.text),
            ]
            parts.removeAll { $0.vi.isEmpty }
            if let answer = question.answer, !answer.isEmpty { parts.append(Phrase(answer)) }
            return surroundings.text(.list(parts, separator: " · "))
        case .about?, .task?, .heading?, nil: return ""
        }
    }

    private func explanation(of score: ScoreLine, _ sheet: UnitSheet, _ surroundings: Surroundings) -> Phrase {
        let fact = sheet[score.indicator.code]
        var parts = [score.sentence(fact).followed(by: Phrase("."), separator: "")]
        if let figure = score.fact {
            if figure.asOf < period.firstDay { parts.append(.figureIsOld) }
            parts.append(
                fact.map { .enteredBy($0.enteredBy, day: $0.fact.enteredAt.officeDay.shown) } ?? .sourceMergedUnits)
        }
        let trend = FigureTrend(score.indicator, sheet.history)
        if trend.isWorthShowing {
            let shown = surroundings.columns >= 100 ? trend.words.suffix(8) : trend.words.suffix(4)
            parts.append(
                Phrase.trendOf(shown.map(\.vi).joined(separator: " · "), shown.map(\.en).joined(separator: " · ")))
        }
        // How the task's score came about, where there is room for it.
        if surroundings.rows >= 36, let task = score.indicator.task, let sum = sheet.assessment[task].sumPhrase {
            parts.append(.taskSum(task.head, sum))
        }
        return Phrase.list(parts, separator: " ")
    }
}
