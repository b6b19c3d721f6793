import Interchange
import Office
import Phrases
import Records
import Screens

// The members of units and figures in JSON, by stable names.

extension BoardRow {
    func shape(_ period: ReportingPeriod, _ tasks: [LetterTask]) -> JSONValue {
        json(
            ("unit", json(unit.code)), ("name", json(unit.name)), ("group", json(unit.kind.code)),
            ("period", json(period.code)), ("total", json(assessment.total)), ("change", json(change)),
            ("tasks", .array(tasks.map { assessment[$0].shape })))
    }
}

extension TaskAssessment {
    /// Number, state, score.
    var shape: JSONValue {
        json(("task", json(task.rawValue)), ("status", json(status.code)), ("score", json(score)))
    }

    /// With the sum line by line.
    /// - Parameter earlier: what stood before, by the row's code.
    func shape(_ sheet: UnitSheet, _ earlier: [String: [SourcedFact]]) -> JSONValue {
        json(
            ("unit", json(sheet.unit.code)), ("period", json(sheet.period.code)), ("task", json(task.rawValue)),
            ("status", json(status.code)), ("score", json(score)), ("stale", .bool(isStale)),
            ("lack", lack.map { json(("reason", json($0.reason)), ("review", json($0.reviewOn))) } ?? .null),
            ("lines", .array(lines.map { $0.shape(sheet, earlier[$0.indicator.code] ?? []) })))
    }
}

extension ScoreLine {
    fileprivate func shape(_ sheet: UnitSheet, _ earlier: [SourcedFact]) -> JSONValue {
        let sourced = sheet[indicator.code]
        var grade: Int?
        if case .grade(let reached) = judgement { grade = reached }
        if case .conditionUnmet = judgement { grade = 0 }
        return json(
            ("indicator", json(indicator.code)), ("name", json(indicator.nameVi)),
            ("value", json(fact?.value.canonical)), ("base", json(base?.value.canonical)), ("asOf", json(fact?.asOf)),
            ("source", json(sourced?.fact.source.kind.code)),
            ("document", json(sourced?.document?.number.shownWithYear)), ("said", json(sourced?.fact.source.words)),
            ("enteredBy", json(sourced?.enteredBy)), ("target", json(target?.goalPhrase(of: indicator).vi)),
            ("targetBy", target.map { json($0.setBy ?? "letter") } ?? .null), ("weight", json(weight)),
            // Hundredths of a point, as they are added.
            ("grade", json(grade)), ("counts", .bool(weight > 0)),
            (
                "parts",
                .array(
                    sheet.parts.map { part in
                        json(
                            ("unit", json(part.unit.code)), ("value", json(part[indicator.code]?.fact.value.canonical)))
                    })
            ),
            (
                "earlier",
                .array(
                    earlier.map { found in
                        json(
                            ("value", json(found.fact.value.canonical)), ("asOf", json(found.fact.asOf)),
                            ("enteredBy", json(found.enteredBy)), ("endedBy", json(found.endedBy)),
                            ("why", json(found.fact.ended?.why)))
                    })
            ))
    }
}

extension TaskChange {
    func shape(_ unit: Unit, _ board: Board) -> JSONValue {
        json(
            ("unit", json(unit.code)), ("period", json(board.period.code)), ("since", json(board.since.code)),
            ("task", json(task.rawValue)), ("statusBefore", json(before.status.code)),
            ("status", json(after.status.code)), ("scoreBefore", json(before.score)), ("score", json(after.score)))
    }

    /// "1. Máy tính: Đang thực hiện 80 → Chưa đạt 29".
    var sentence: Phrase {
        func told(_ standing: (status: TaskStatus, score: Int?)) -> Phrase {
            standing.score.map { standing.status.phrase.followed(by: Phrase(String($0))) } ?? standing.status.phrase
        }
        return Phrase("\(task.rawValue). ").followed(by: task.head, separator: "")
            .followed(by: told(before), separator: ": ").followed(by: told(after), separator: " → ")
    }
}

extension StandingReturn {
    func shape(today: Day) -> JSONValue {
        let found = figureReturn
        let timing: String
        let days: Int
        switch found.timing(on: today) {
        case .notIn: (timing, days) = ("not-in", 0)
        case .overdue(let late): (timing, days) = ("overdue", late)
        case .inTime: (timing, days) = ("in-time", 0)
        case .late(let late): (timing, days) = ("late", late)
        }
        return json(
            ("unit", json(unit.code)), ("name", json(unit.name)), ("form", json(found.form)),
            ("period", json(found.period.code)), ("state", json(found.state.code)), ("timing", json(timing)),
            ("days", json(days)), ("due", json(found.due)), ("received", json(found.receivedOn)),
            ("document", json(document?.number.shownWithYear)), ("reason", json(found.reason)),
            ("reminders", json(found.reminders)), ("remindedOn", json(found.remindedOn)))
    }
}

extension Unit {
    var shape: JSONValue {
        json(
            ("unit", json(code)), ("name", json(name)), ("group", json(kind.code)),
            ("abbreviation", json(abbreviation)), ("from", json(validFrom)), ("to", json(validTo)),
            ("successor", json(successor)), ("email", json(email)), ("unsure", .bool(isUnsure)))
    }
}

extension StandingQuestion {
    func shape(today: Day) -> JSONValue {
        json(
            ("number", json(Int(question.id.value))), ("direction", json(question.direction.code)),
            ("unit", json(unit?.code)), ("task", json(question.task?.rawValue)), ("text", json(question.text)),
            ("raised", json(question.raisedOn)), ("document", json(document?.number.shownWithYear)),
            ("recipient", json(question.recipient)), ("state", json(question.state.code)),
            ("assignee", json(assignee)), ("answer", json(question.answer)),
            ("answerNumber", json(question.answerNumber)), ("answered", json(question.answeredOn)),
            ("closed", json(question.closedOn)), ("days", json(question.answerDays(today: today))))
    }
}

extension FourFieldsRow {
    func shape(_ fields: FourFields) -> JSONValue {
        func told(_ found: FigureReturn?) -> JSONValue {
            guard let found else { return .null }
            return json(
                ("state", json(found.state.code)), ("due", json(found.due)), ("received", json(found.receivedOn)))
        }
        return json(
            ("unit", json(unit.code)), ("name", json(unit.name)), ("period", json(fields.period.code)),
            ("tasks", told(six)), ("statistics", told(statistics)), ("total", json(outline.total)),
            ("waitingQuestions", json(waitingQuestions)))
    }
}
