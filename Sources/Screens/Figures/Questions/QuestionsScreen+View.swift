import Office
import Phrases
import Records
import TerminalKit
import Text

extension QuestionsScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let width = surface.size.columns
        let all = rows ?? []
        let waiting = all.count { $0.question.isWaiting }
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(.questionsTitle)),
            trailing: rows == nil ? "" : surroundings.text(.questionsCount(.count(all.count), waiting: .count(waiting)))
        )
        surface.drawLine(list, note: filterNote(in: surroundings), row: 1, in: surroundings)
        surface.focus = Position(column: 0, row: 1)
        let shown = shown(in: surroundings)
        guard !shown.isEmpty else {
            let said: Phrase = rows == nil ? .listLoading : all.isEmpty ? .questionsNone : .questionsNothingFound
            for (place, line) in surroundings.wrap(said, width: width - 4).enumerated() {
                surface.put(line, at: 2, row: 3 + place, style: .faint)
            }
            return
        }
        let page = QuestionsScreen.page(surroundings)
        let number = 6
        let isWide = width >= 110
        let day = number + 1
        let who = day + (isWide ? 12 : 7)
        let whoWidth = isWide ? 34 : width >= 60 ? 20 : 12
        let hasTask = width >= 66
        let task = who + whoWidth + 1
        let text = task + (hasTask ? 3 : 0)
        let days = width - 9
        let state = width >= 72 ? days - 12 : days
        let assignee = isWide ? state - 20 : state
        func head(_ phrase: Phrase, _ column: Int, _ width: Int) {
            surface.put(clipped(surroundings.text(phrase), to: width), at: column, row: 2, style: .label)
        }
        surface.putRight(surroundings.text(.questionColumnNumber), endingAt: number, row: 2, style: .label)
        head(.questionColumnDay, day, who - day - 1)
        head(.returnColumnUnit, who, whoWidth)
        if hasTask { head(.questionColumnTask, task, 2) }
        head(.questionColumnText, text, assignee - text - 1)
        if isWide { head(.questionColumnAssignee, assignee, 19) }
        if state < days { head(.fieldState, state, 11) }
        surface.putRight(surroundings.text(.questionColumnDays), endingAt: width - 1, row: 2, style: .label)
        for (place, row) in shown.enumerated().dropFirst(list.top).prefix(page) {
            let line = 3 + place - list.top
            let question = row.question
            let style: Style = question.isWaiting ? .text : .faint
            surface.putRight("\(question.id.value)", endingAt: number, row: line, style: style)
            let raised = isWide ? question.raisedOn.shown : dayAndMonth(question.raisedOn)
            surface.put(raised, at: day, row: line, style: style)
            let asker = row.unit.map { shortName($0, width: whoWidth) } ?? surroundings.text(.questionSent)
            surface.put(clipped(asker, to: whoWidth), at: who, row: line, style: style)
            if hasTask, let number = question.task?.rawValue {
                surface.put("\(number)", at: task, row: line, style: style)
            }
            let words = question.text.isEmpty ? surroundings.text(.contentHidden) : question.text
            surface.put(toWholeWords(words, width: assignee - text - 1), at: text, row: line, style: style)
            if isWide { surface.put(clipped(row.assignee ?? "", to: 19), at: assignee, row: line, style: style) }
            if state < days {
                surface.put(
                    clipped(surroundings.text(question.state.phrase), to: 11), at: state, row: line, style: style)
            }
            surface.putRight(
                surroundings.text(.count(question.answerDays(today: surroundings.today))), endingAt: width - 1,
                row: line, style: style)
            if place == list.cursor { surface.drawCursor(row: line, isTyping: list.isTyping) }
        }
    }

    private func filterNote(in surroundings: Surroundings) -> String {
        let asker = unit.flatMap { code in rows?.first { $0.unit?.code == code }?.unit?.name ?? code }
        let parts = [isWaiting ? Phrase.questionsWaiting : nil, direction?.phrase, asker.map { Phrase($0) }]
        return surroundings.text(.list(parts.compactMap(\.self), separator: " · "))
    }
}
