import Office
import Phrases
import Records
import TerminalKit
import Text

extension FigureStepScreen.State {
    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .step(let action) = action else { return [] }
        if action != .back { isLeaving = false }
        switch action {
        case .next:
            changedAt = surroundings.now
            let isOffered = !suggestions.isEmpty
            let isLast = order.last == focus
            guard goOn(in: surroundings) || !isLast || isOffered else {
                return isFilled ? save(thenNext: false, in: &surroundings) : []
            }
            return []
        case .back:
            guard hasTyped, !isLeaving else { return [.close] }
            isLeaving = true
            return [.say(.stepLeaveAgain, .warning)]
        case .typed, .nextOfAll, .previousOfAll, .up, .down, .change, .lookUp, .enlarge, .save, .saveNext:
            return act(action, in: &surroundings)
        }
    }

    // MARK: Typing

    func offers(for text: String, in field: FigureStepScreen.Field, _ surroundings: Surroundings) -> [String] {
        switch field {
        case .unit, .successor: return matches(text, for: field, limit: FigureStepScreen.suggestionLimit)
        case .groups:
            let query = CompletionQuery(text)
            return UnitKind.allCases.filter(\.reports).map { $0.phrase.in(surroundings.language) }
                .filter { CompletionKey(name: $0, abbreviation: nil).rank(query) != nil }
        case .direction, .recipient, .task, .text, .day, .document, .number, .name, .code, .group, .abbreviation, .from,
            .until, .email, .value, .since:
            return []
        }
    }

    mutating func complete(_ field: FigureStepScreen.Field, in surroundings: Surroundings) {
        guard field == .unit || field == .successor, let unit = unit(text(field), for: field) else { return }
        set(field, to: unit.name)
    }

    // MARK: Choosing

    func chooserPurpose(_ field: FigureStepScreen.Field) -> Purpose { .units(.field(field)) }
    func editorTarget(_ field: FigureStepScreen.Field) -> LargeEditor.Target? { .figureField(field) }

    func chooserItems(_ field: FigureStepScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        switch field {
        case .unit, .successor:
            units(for: field).map { unit in
                let ended = unit.validTo.map { Phrase(unit.name).followed(by: .unitEnded($0.shown), separator: " · ") }
                return .init(
                    text: unit.name, label: ended ?? Phrase(unit.name), abbreviation: unit.abbreviation ?? unit.code)
            }
        case .groups:
            UnitKind.allCases.filter(\.reports).map {
                .init(text: $0.phrase.in(surroundings.language), label: $0.phrase)
            }
        case .since:
            periods(in: surroundings).map {
                .init(text: $0.code, label: Phrase($0.code).followed(by: $0.phrase, separator: "  "))
            }
        case .direction, .task, .group, .value, .recipient, .text, .day, .document, .number, .name, .code,
            .abbreviation, .from, .until, .email:
            choiceItems(field)
        }
    }

    /// The periods from which a setting may hold: those of the six tasks, and the running ones.
    private func periods(in surroundings: Surroundings) -> [ReportingPeriod] {
        let opened = (setup?.periods[ShippedForms.sixTasks.code] ?? []).map(\.period)
        let running = ReportingPeriod.Kind.allCases.map { ReportingPeriod(of: surroundings.today, kind: $0) }
        return opened + running.filter { !opened.contains($0) }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .confirmed(.units(.overrideLetter)) = answer else { return takeChoice(answer, in: &surroundings) }
        changedAt = surroundings.now
        isOverriding = true
        return save(thenNext: false, in: &surroundings)
    }
}
