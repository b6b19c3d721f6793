import Office
import Phrases
import Records
import TerminalKit
import Text

extension FigureStepScreen.State {
    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .step(let action) = action else { return [] }
        if action != .back {
            isLeaving = false
            changedAt = surroundings.now
        }
        switch action {
        case .typed(let input): return edit(input, in: surroundings)
        case .next:
            let isOffered = !suggestions.isEmpty
            let isLast = order.last == focus
            guard goOn(in: surroundings) || !isLast || isOffered else {
                return isFilled ? save(in: &surroundings) : []
            }
        case .nextOfAll: move(by: 1, in: surroundings)
        case .previousOfAll: move(by: -1, in: surroundings)
        case .up: step(by: -1, in: surroundings)
        case .down: step(by: 1, in: surroundings)
        case .change(let steps): change(by: steps)
        case .lookUp: return chooser(in: surroundings).map { [.raise(.chooser($0))] } ?? []
        case .enlarge:
            guard focus.isLong, let text = fields[focus] else { return [] }
            let editor = LargeEditor(text, target: .figureField(focus), title: label(focus), in: surroundings)
            return [.raise(.editor(editor))]
        case .save, .saveNext:
            takeSuggestion()
            return save(in: &surroundings)
        case .back:
            guard hasTyped, !isLeaving else { return [.close] }
            isLeaving = true
            return [.say(.stepLeaveAgain, .warning)]
        }
        return []
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

    private func chooser(in surroundings: Surroundings) -> ChooserOverlay? {
        guard hasChooser(focus) else { return nil }
        let items: [ChooserOverlay.Item]
        switch focus {
        case .unit, .successor:
            items = units(for: focus).map { unit in
                let ended = unit.validTo.map { Phrase(unit.name).followed(by: .unitEnded($0.shown), separator: " · ") }
                return .init(
                    text: unit.name, label: ended ?? Phrase(unit.name), abbreviation: unit.abbreviation ?? unit.code)
            }
        case .groups:
            items = UnitKind.allCases.filter(\.reports).map {
                .init(text: $0.phrase.in(surroundings.language), label: $0.phrase)
            }
        case .since:
            items = periods(in: surroundings).map {
                .init(text: $0.code, label: Phrase($0.code).followed(by: $0.phrase, separator: "  "))
            }
        case .direction, .task, .group, .value:
            items = choices(focus).map { .init(text: $0.code, label: $0.phrase) }
        case .recipient, .text, .day, .document, .number, .name, .code, .abbreviation, .from, .until, .email: return nil
        }
        return ChooserOverlay(.units(.field(focus)), title: label(focus), items: items, current: text(focus))
    }

    /// The periods from which a setting may hold: those of the six tasks, and the running ones.
    private func periods(in surroundings: Surroundings) -> [ReportingPeriod] {
        let opened = (setup?.periods[ShippedForms.sixTasks.code] ?? []).map(\.period)
        let running = ReportingPeriod.Kind.allCases.map { ReportingPeriod(of: surroundings.today, kind: $0) }
        return opened + running.filter { !opened.contains($0) }
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        changedAt = surroundings.now
        switch answer {
        case .chosen(let text, .units(.field(let field))):
            takeChosen(text, in: field)
        case .confirmed(.units(.overrideLetter)):
            isOverriding = true
            return save(in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: break
        }
        return []
    }
}
