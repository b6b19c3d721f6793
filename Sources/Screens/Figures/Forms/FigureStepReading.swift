import Office
import Phrases
import Records

/// What the fields of the form mean: the command, or what is wrong under which field.
struct FigureStepReading {
    let state: FigureStepScreen.State
    let days: FieldReader
    var faults: [FigureStepScreen.Field: Phrase] = [:]
    /// The document of the number that was typed.
    var document: DocumentID?
    /// Whether it sets a target in the place of the letter's.
    var overridesLetter = false

    init(_ state: FigureStepScreen.State, in surroundings: Surroundings) {
        self.state = state
        days = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
    }

    /// The command; `nil` where something is wrong.
    mutating func deed() -> FigureDeed? {
        switch state.purpose {
        case .question: question()
        case .answer(let id): answer(id)
        case .addUnit:
            unitFields().flatMap { fields in required(.code).map { .addUnit(AddUnit(code: $0, fields: fields)) } }
        case .changeUnit(let code): unitFields().map { .changeUnit(ChangeUnit(code: code, fields: $0)) }
        case .mergeUnit(let code): merge(code)
        case .scoring(let subject): scoring(subject)
        }
    }

    private mutating func question() -> FigureDeed? {
        let isSent = state.text(.direction) == UnitQuestion.Direction.sent.code
        let unit = isSent ? nil : unit(.unit)
        let text = required(.text)
        let day = day(.day) ?? (blank(state.text(.day)) ? days.today : nil)
        guard faults.isEmpty, let text, let day, isSent || unit != nil else { return nil }
        return .raise(
            RaiseQuestion(
                unit: unit?.code, task: Int(state.text(.task)).flatMap(LetterTask.init), text: text, raisedOn: day,
                document: document, recipient: isSent ? optional(.recipient) : nil, formKey: state.formKey))
    }

    private mutating func answer(_ id: QuestionID) -> FigureDeed? {
        let text = required(.text)
        let day = day(.day) ?? (blank(state.text(.day)) ? days.today : nil)
        guard faults.isEmpty, let text, let day else { return nil }
        return .handle(
            HandleQuestion(
                question: id, step: .answer(text, number: optional(.number), on: day),
                seen: state.question?.question.version))
    }

    private mutating func unitFields() -> UnitFields? {
        let name = required(.name)
        let from = day(.from)
        let until = day(.until)
        let successor = blank(state.text(.successor)) ? nil : unit(.successor)
        if successor != nil, until == nil, faults[.until] == nil { faults[.until] = .unitLastDayMissing }
        let kind = UnitKind.allCases.first { $0.code == state.text(.group) && $0.reports }
        guard faults.isEmpty, let name, let kind else { return nil }
        return UnitFields(
            name: name, kind: kind, abbreviation: optional(.abbreviation), validFrom: from, validTo: until,
            successor: successor?.code, email: optional(.email))
    }

    private mutating func merge(_ code: String) -> FigureDeed? {
        guard let unit = state.setup?.units[code: code] else { return nil }
        let successor = self.unit(.successor)
        let until = day(.until)
        if until == nil, faults[.until] == nil { faults[.until] = .unitLastDayMissing }
        guard faults.isEmpty, let successor, let until else { return nil }
        return .changeUnit(
            ChangeUnit(
                code: code,
                fields: UnitFields(
                    name: unit.name, kind: unit.kind, abbreviation: unit.abbreviation, validFrom: unit.validFrom,
                    validTo: until, successor: successor.code, email: unit.email)))
    }

    private mutating func scoring(_ subject: ScoringSetting.Subject) -> FigureDeed? {
        let since = PeriodShorthand.period(clean(state.text(.since)), on: days.today)
        if since == nil { faults[.since] = .periodNotUnderstood(quoted(state.text(.since))) }
        var value = optional(state.order.contains(.groups) ? .groups : .value)
        if case .addressed(let task) = subject, let text = value {
            var kinds: Set<UnitKind> = []
            for part in text.split(separator: ";").map({ clean(String($0)) }) where !part.isEmpty {
                if let kind = FigureStepScreen.State.kind(part) {
                    kinds.insert(kind)
                } else {
                    faults[.groups] = .unknownGroup(quoted(part))
                }
            }
            // What the letter itself says need not be set.
            value =
                kinds == task.addressed
                ? nil : UnitKind.allCases.filter(kinds.contains).map(\.code).joined(separator: ",")
        } else if let text = value, let rows = state.setup?.book.sixTasks.rows,
            !ScoringSetting.accepts(text, for: subject, rows: rows)
        {
            faults[.value] = .settingMalformed(subject.code)
        }
        if case .target = subject, value != nil { overridesLetter = state.indicator?.letterTarget != nil }
        guard faults.isEmpty, let since else { return nil }
        return .setScoring(SetScoring(subject: subject, value: value, since: since))
    }

    // MARK: Single fields

    private func optional(_ field: FigureStepScreen.Field) -> String? {
        let text = clean(state.text(field))
        return text.isEmpty ? nil : text
    }

    private mutating func required(_ field: FigureStepScreen.Field) -> String? {
        if let text = optional(field) { return text }
        faults[field] = .missing(state.label(field))
        return nil
    }

    private mutating func day(_ field: FigureStepScreen.Field) -> Day? {
        let text = state.text(field)
        guard !blank(text) else { return nil }
        if let day = days.day(text, .past) { return day }
        faults[field] = days.fault(text)
        return nil
    }

    private mutating func unit(_ field: FigureStepScreen.Field) -> Unit? {
        let text = clean(state.text(field))
        if let unit = state.unit(text, for: field) { return unit }
        faults[field] = text.isEmpty ? .missing(state.label(field)) : .unknownUnitName(quoted(text))
        return nil
    }
}
