import Office
import Phrases
import Records
import TerminalKit
import Text

// What the keys of a form do, whatever it is for: typing, moving, choosing, asking for the state secret, saving and leaving.

extension FieldForm {
    var secretField: Field? { nil }
    var savesAtEnd: Bool { true }
    func chooserItems(_ field: Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] { choiceItems(field) }
    func editorTarget(_ field: Field) -> LargeEditor.Target? { nil }
    mutating func hasChanged(_ field: Field, in surroundings: Surroundings) {}

    /// The words of a choice as a list.
    func choiceItems(_ field: Field) -> [ChooserOverlay.Item] {
        choices(field).map { .init(text: $0.code, label: $0.phrase) }
    }

    /// One key more stands between a slip of the hand and a form that is gone.
    private static var askSecret: Step { .raise(.question(QuestionOverlay(.secret, .secretQuestion))) }

    /// Carries out what a key of the form does.
    mutating func act(_ action: FieldFormAction, in surroundings: inout Surroundings) -> [Step] {
        if action != .back { changedAt = surroundings.now }
        switch action {
        case .typed(let input):
            if focus == secretField, case .text(let text) = input {
                let letter = text.prefix(1).lowercased()
                return letter == "c" || letter == "y" ? [Self.askSecret] : []
            }
            let steps = edit(input, in: surroundings)
            hasChanged(focus, in: surroundings)
            return steps
        case .next:
            guard !goOn(in: surroundings) else { return [] }
            return savesAtEnd ? save(thenNext: false, in: &surroundings) : [.say(.formEndOfPath)]
        case .nextOfAll: move(by: 1, in: surroundings)
        case .previousOfAll: move(by: -1, in: surroundings)
        case .up: step(by: -1, in: surroundings)
        case .down: step(by: 1, in: surroundings)
        case .change(let steps):
            if focus == secretField { return [Self.askSecret] }
            change(by: steps)
            hasChanged(focus, in: surroundings)
        case .lookUp:
            guard hasChooser(focus) else { return [] }
            let items = chooserItems(focus, in: surroundings)
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            chooserPurpose(focus), title: label(focus), items: items, current: text(focus))))
            ]
        case .enlarge:
            guard focus.isLong, let text = fields[focus], let target = editorTarget(focus) else { return [] }
            return [.raise(.editor(LargeEditor(text, target: target, title: label(focus), in: surroundings)))]
        case .save, .saveNext:
            // The first offer stands marked by itself: saving keeps what was typed, unless another was gone to.
            if suggested == 0 { withdraw() } else { takeSuggestion() }
            return save(thenNext: action == .saveNext, in: &surroundings)
        case .back: return hasTyped ? [.putAside] : [.close]
        }
        return []
    }

    /// Takes what was chosen for a field, and a person's word that the paper bears a mark of state secrets.
    mutating func takeChoice(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let text, let purpose):
            guard let field = order.first(where: { chooserPurpose($0) == purpose }) else { return [] }
            changedAt = surroundings.now
            takeChosen(text, in: field)
            hasChanged(field, in: surroundings)
            return []
        case .confirmed(.secret):
            // State secrets never enter: the form ends, and nothing of it is kept anywhere (design §9).
            surroundings.clipboard = ""
            return [.close, .say(.secretMark, .fault)]
        case .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        takeChoice(answer, in: &surroundings)
    }

    /// Goes to the first field in which something is wrong, and says what.
    mutating func showFault() -> [Step] {
        guard let first = order.first(where: { faults[$0] != nil }), let fault = faults[first] else { return [] }
        focus = first
        return [.say(fault, .fault)]
    }

    /// The keys of a form that is saved and closed.
    func usualKeys(
        _ topic: Phrase, leaving: Phrase = .keyPutAside, unless loading: Phrase? = nil, in surroundings: Surroundings
    ) -> [Binding] {
        [
            surroundings.binding(
                [.function(2), .control("s")], Self.action(.save), .keySaveClose, topic, weight: 90, unless: loading)
        ] + fieldKeys(topic, in: surroundings) + [
            surroundings.binding([.escape], Self.action(.back), leaving, topic, weight: 80)
        ]
    }

    /// Draws what a form stands under, and until its fields have their beginnings that it waits for them.
    /// - Returns: whether the fields may be drawn.
    func drawHead(_ title: Phrase, on surface: inout Surface, in surroundings: Surroundings) -> Bool {
        surface.drawTitleBar(
            surroundings.titled(surroundings.text(title)),
            trailing: surface.size.columns >= 72 ? surroundings.whoAndWhen : "")
        surface.rule(row: 1)
        surface.focus = Position(column: 0, row: 2)
        if !isFilled { surface.put(surroundings.text(.listLoading), at: 2, row: 2, style: .faint) }
        return isFilled
    }
}

// MARK: What the texts mean

extension FieldForm {
    /// The text of a field; `nil` where nothing stands in it.
    func written(_ field: Field) -> String? {
        let text = clean(text(field))
        return text.isEmpty ? nil : text
    }

    /// The names in a field, between semicolons.
    func names(_ field: Field) -> [String] {
        text(field).split(separator: ";").map { clean(String($0)) }.filter { !$0.isEmpty }
    }

    /// The day in a field; what is not understood is noted under it.
    mutating func readDay(_ field: Field, in surroundings: Surroundings) -> Day? {
        guard !blank(text(field)) else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        if let day = reader.day(text(field), field.isAhead ? .future : .past) { return day }
        faults[field] = reader.fault(text(field))
        return nil
    }

    /// The number in a field; what is not understood is noted under it.
    mutating func readCount(_ field: Field) -> Int? {
        let text = trim(text(field))
        guard !text.isEmpty else { return nil }
        if let number = Int(text) { return number }
        faults[field] = .numberNotUnderstood(quoted(text))
        return nil
    }

    /// How a day is understood: "thứ ba 24/11/2026".
    func dayEcho(of field: Field, _ surroundings: Surroundings) -> String? {
        guard field.isDay, !blank(text(field)), faults[field] == nil else { return nil }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return reader.day(text(field), field.isAhead ? .future : .past).map {
            "\(surroundings.text($0.weekday.phrase)) \($0.shown)"
        }
    }

    /// The names that a text begins, the nearest first.
    static func ranked(_ names: [(name: String, short: String?)], by text: String) -> [String] {
        let query = CompletionQuery(text)
        let found = names.enumerated().compactMap { place, name in
            CompletionKey(name: name.name, abbreviation: name.short).rank(query).map {
                (rank: $0, place: place, name: name.name)
            }
        }
        return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.name)
    }
}

extension Surroundings {
    /// The person of a name. A name that two people have says nothing about which of them signed.
    func person(named name: String?) -> PersonID? {
        let named = facts.people.filter { $0.isActive && $0.name == name }
        if named.count == 1 { return named.first?.id }
        // A short name says who is meant as well; nobody is called so.
        return named.isEmpty ? facts.people.first { $0.isActive && $0.login == name }?.id : nil
    }
}

// MARK: How it is kept

extension FieldForm {
    var mayBeKept: Bool { order.allSatisfy { isChoice($0) || !SecretMark.isMark(text($0)) } }
}

extension FieldForm where Field: CaseIterable & RawRepresentable, Field.RawValue == String {
    var stamp: Int { Field.allCases.reduce(0) { $0 + (fields[$1]?.revision ?? 0) } }

    /// Gives the fields that have none yet their beginnings.
    mutating func fill() {
        isFilled = true
        for field in Field.allCases where fields[field] == nil {
            fields[field] = TextField(initial[field] ?? "", limit: field.limit)
        }
    }

    /// The form as a draft; what nobody has touched is not kept.
    /// - Parameters:
    ///   - subject: what it is about, in words; the texts' own names come before it.
    ///   - standing: whether a field keeps what stands in it untouched as well: what the form before left, or the office proposed.
    func draft(
        _ subject: FormDraft.Subject, called name: String? = nil, keeping standing: (Field) -> Bool = { _ in false }
    ) -> FormDraft {
        var kept = keeping.foreign
        if let name { kept["symbol"] = name }
        for field in Field.allCases {
            let own = initial[field] ?? ""
            if text(field) != own || !own.isEmpty && standing(field) { kept[field.rawValue] = text(field) }
        }
        return FormDraft(
            formKey: formKey, subject: subject, texts: kept, focus: focus.rawValue, changedAt: changedAt)
    }

    /// Takes the texts of a draft; what was not touched is taken from the office as it is now.
    mutating func takeUp(_ draft: FormDraft) {
        var rest = draft.texts
        for field in Field.allCases {
            if let text = rest.removeValue(forKey: field.rawValue) {
                fields[field] = TextField(text, limit: field.limit)
            }
        }
        focus = Field(rawValue: draft.focus).flatMap { order.contains($0) ? $0 : nil } ?? focus
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: rest)
    }
}
