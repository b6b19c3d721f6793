import Office
import Phrases
import Records
import TerminalKit
import Text

extension QuestionScreen.State {
    /// A line as it is drawn: a label, a text, or a heading alone.
    struct Line: Equatable {
        var label = ""
        var text = ""
        var style = Style.text
        var isHeading = false
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let title = Phrase.questionTitle("\(id.value)")
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: detail.map { surroundings.text($0.question.question.state.phrase) } ?? "")
        let lines = lines(in: surroundings)
        let height = max(1, surface.size.rows - 4)
        let left = lines.count - top - height
        surface.rule(row: 1, note: left > 0 ? surroundings.text(.scrollMore(.count(left))) : "")
        let column = Self.labelWidth(surface.size.columns) + 2
        for (place, line) in lines.dropFirst(top).prefix(height).enumerated() {
            if line.isHeading {
                surface.put(line.text, at: 1, row: 2 + place, style: .label)
            } else {
                surface.put(line.label, at: 1, row: 2 + place, style: .label)
                surface.put(line.text, at: column, row: 2 + place, style: line.style)
            }
        }
        surface.focus = Position(column: 0, row: 2)
    }

    private static func labelWidth(_ columns: Int) -> Int { columns >= 60 ? 18 : 14 }

    func lines(in surroundings: Surroundings) -> [Line] {
        guard let detail else { return [Line(text: surroundings.text(.listLoading), style: .faint)] }
        let labelWidth = Self.labelWidth(surroundings.columns)
        let width = surroundings.columns - labelWidth - 3
        let row = detail.question
        let question = row.question
        var lines: [Line] = []
        func add(_ label: Phrase, _ text: String?, _ style: Style = .text) {
            guard let text, !text.isEmpty else { return }
            for (place, part) in wrapped(text, width: width).enumerated() {
                lines.append(
                    Line(
                        label: place == 0 ? clipped(surroundings.text(label), to: labelWidth) : "", text: part,
                        style: style))
            }
        }
        add(.fieldQuestionDirection, surroundings.text(question.direction.phrase))
        add(.returnColumnUnit, row.unit?.name)
        if let recipient = question.recipient {
            add(.fieldQuestionRecipient, recipient)
            add(Phrase(""), "! " + surroundings.text(.checkBeforeUse), .warning)
        }
        if let task = question.task {
            add(.fieldQuestionTask, "\(task.rawValue). " + surroundings.text(task.phrase))
        }
        let hidden = surroundings.text(.contentHidden)
        add(.fieldQuestionText, question.text.isEmpty ? hidden : question.text)
        add(.fieldRaisedOn, question.raisedOn.shown)
        add(.fieldSourceDocument, row.document.map { $0.number.shownWithYear })
        add(.fieldAssignee, row.assignee)
        let days = Phrase.count(question.answerDays(today: surroundings.today))
        add(
            .fieldState,
            surroundings.text(
                question.state.phrase.followed(
                    by: question.isWaiting
                        ? .questionWaits(days) : question.answer == nil ? Phrase("") : .questionAnsweredIn(days),
                    separator: question.isWaiting || question.answer != nil ? " · " : "")))
        lines.append(Line())
        if let answer = question.answer {
            add(.fieldAnswer, answer.isEmpty ? hidden : answer)
            add(.fieldAnswerNumber, question.answerNumber)
            add(.fieldAnsweredOn, question.answeredOn?.shown)
            lines.append(Line())
        }
        return lines + history(detail, width: width, in: surroundings)
    }

    private func history(_ detail: QuestionDetail, width: Int, in surroundings: Surroundings) -> [Line] {
        let language = surroundings.language
        var lines = [Line(text: surroundings.text(.historyHeading), isHeading: true)]
        for entry in detail.history {
            let who =
                entry.actingFor.map { Phrase.historyActingFor(person: entry.person, absent: $0).in(language) }
                ?? entry.person
            let said = "\(who): \(surroundings.text(.journalCommand(entry.command)))"
            for (place, part) in wrapped(said, width: width).enumerated() {
                lines.append(
                    Line(label: place == 0 ? IncomingDocumentScreen.when(entry.at, surroundings) : "", text: part))
            }
            // The words stand above already; what they were before an answer was mended stands here.
            for change in entry.changes
            where change.old != nil || !["text", "direction", "unit", "task"].contains(change.field) {
                for part in wrapped(change.inQuestion(language).sentence(language), width: width - 2) {
                    lines.append(Line(text: "  " + part, style: .faint))
                }
            }
        }
        return lines
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
