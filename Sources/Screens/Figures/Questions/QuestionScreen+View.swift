import Office
import Phrases
import Records
import TerminalKit
import Text

extension QuestionScreen.State {
    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let title = Phrase.questionTitle("\(id.value)")
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: detail.map { surroundings.text($0.question.question.state.phrase) } ?? "")
        surface.draw(
            lines(in: surroundings), from: top, labelWidth: Self.labelWidth(surface.size.columns), in: surroundings)
    }

    private static func labelWidth(_ columns: Int) -> Int { columns >= 60 ? 18 : 14 }

    func lines(in surroundings: Surroundings) -> [FieldLine] {
        guard let detail else { return [FieldLine(text: surroundings.text(.listLoading), style: .faint)] }
        let row = detail.question
        let question = row.question
        var lines = FieldLines(labelWidth: Self.labelWidth(surroundings.columns), in: surroundings)
        lines.add(.fieldQuestionDirection, surroundings.text(question.direction.phrase))
        lines.add(.returnColumnUnit, row.unit?.name)
        if let recipient = question.recipient {
            lines.add(.fieldQuestionRecipient, recipient)
            lines.add(Phrase(""), "! " + surroundings.text(.checkBeforeUse), .warning)
        }
        if let task = question.task {
            lines.add(.fieldQuestionTask, "\(task.rawValue). " + surroundings.text(task.phrase))
        }
        let hidden = surroundings.text(.contentHidden)
        lines.add(.fieldQuestionText, question.text.isEmpty ? hidden : question.text)
        lines.add(.fieldRaisedOn, question.raisedOn.shown)
        lines.add(.fieldSourceDocument, row.document.map { $0.number.shownWithYear })
        lines.add(.fieldAssignee, row.assignee)
        let days = Phrase.count(question.answerDays(today: surroundings.today))
        lines.add(
            .fieldState,
            surroundings.text(
                question.state.phrase.followed(
                    by: question.isWaiting
                        ? .questionWaits(days) : question.answer == nil ? Phrase("") : .questionAnsweredIn(days),
                    separator: question.isWaiting || question.answer != nil ? " · " : "")))
        lines.addGap()
        if let answer = question.answer {
            lines.add(.fieldAnswer, answer.isEmpty ? hidden : answer)
            lines.add(.fieldAnswerNumber, question.answerNumber)
            lines.add(.fieldAnsweredOn, question.answeredOn?.shown)
            lines.addGap()
        }
        // The words stand above already; what they were before an answer was mended stands here.
        let isAbove: Set<String> = ["text", "direction", "unit", "task"]
        lines.add(detail.history) { change in
            guard change.old != nil || !isAbove.contains(change.field) else { return nil }
            return change.inQuestion(surroundings.language).sentence(surroundings.language)
        }
        return lines.lines
    }
}

extension FieldChange {
    /// A change of a question with its states in words.
    fileprivate func inQuestion(_ language: Language) -> FieldChange {
        guard field == "state" else { return self }
        func word(_ code: String?) -> String? {
            code.map { code in UnitQuestion.State.allCases.first { $0.code == code }?.phrase.in(language) ?? code }
        }
        return FieldChange(field, from: word(old), to: word(new))
    }
}
