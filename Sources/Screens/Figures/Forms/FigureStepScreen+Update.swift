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
            let isLast = order.last == focus && suggestions.isEmpty
            takeSuggestion()
            if isLast { return isFilled ? save(in: &surroundings) : [] }
            move(by: 1, in: surroundings)
        case .nextOfAll: move(by: 1, in: surroundings)
        case .previousOfAll: move(by: -1, in: surroundings)
        case .up, .down:
            let steps = action == .up ? -1 : 1
            guard !suggestions.isEmpty else {
                // Through the rows of a long text first.
                let columns = fieldWidth(focus, surroundings.columns)
                let isInside = focus.isLong && fields[focus]?.moveRow(by: steps, columns: columns) == true
                if !isInside { move(by: steps, in: surroundings) }
                return []
            }
            let place = (suggested ?? -1) + steps
            suggested = place < 0 ? nil : min(place, suggestions.count - 1)
        case .change(let steps): change(by: steps)
        case .lookUp: return chooser(in: surroundings).map { [.raise(.chooser($0))] } ?? []
        case .enlarge:
            guard focus.isLong, let text = fields[focus] else { return [] }
            let editor = LargeEditor(text, target: .figureField(focus), title: label(focus), in: surroundings)
            return [.raise(.editor(editor))]
        case .save:
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

    private mutating func edit(_ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        if isChoice(focus) {
            guard case .text(let text) = input else { return [] }
            let typed = folded(text)
            guard
                let choice = choices(focus).first(where: { choice in
                    choice.code == text || folded(choice.phrase.in(surroundings.language)).hasPrefix(typed)
                })
            else { return text.contains(where: \.isLetter) ? [.say(.choiceBySpace)] : [] }
            set(focus, to: choice.code)
            return []
        }
        if fields[focus] == nil { fields[focus] = TextField("", limit: focus.limit) }
        let columns = focus.isLong ? fieldWidth(focus, surroundings.columns) : nil
        guard fields[focus]?.take(input, columns: columns) == true else { return [] }
        faults[focus] = nil
        suggest(in: surroundings)
        return fields[focus]?.takeCut().map { [.say($0)] } ?? []
    }

    private mutating func change(by steps: Int) {
        let codes = choices(focus).map(\.code)
        guard !codes.isEmpty else { return }
        let place = codes.firstIndex(of: text(focus)) ?? 0
        set(focus, to: codes[((place + steps) % codes.count + codes.count) % codes.count])
    }

    /// What stands behind the last semicolon, where several names may stand.
    private var part: (before: String, typed: String) {
        let text = text(focus)
        guard focus == .groups, let end = text.lastIndex(of: ";") else { return ("", text) }
        return (String(text[...end]) + " ", String(text[text.index(after: end)...]))
    }

    private mutating func suggest(in surroundings: Surroundings) {
        suggestions = []
        suggested = nil
        let typed = part.typed
        guard !blank(typed), typed.utf8.count < 200 else { return }
        switch focus {
        case .unit, .successor: suggestions = matches(typed, for: focus, limit: FigureStepScreen.suggestionLimit)
        case .groups:
            let query = CompletionQuery(typed)
            suggestions = UnitKind.allCases.filter(\.reports).map { $0.phrase.in(surroundings.language) }
                .filter { CompletionKey(name: $0, abbreviation: nil).rank(query) != nil }
        case .direction, .recipient, .task, .text, .day, .document, .number, .name, .code, .group, .abbreviation, .from,
            .until, .email, .value, .since:
            break
        }
        if suggestions.first == clean(typed) { suggestions = [] }
        suggested = suggestions.isEmpty ? nil : 0
    }

    private mutating func takeSuggestion() {
        if let place = suggested, suggestions.indices.contains(place) {
            set(focus, to: part.before + suggestions[place])
        }
        suggestions = []
        suggested = nil
    }

    private mutating func move(by steps: Int, in surroundings: Surroundings) {
        suggestions = []
        suggested = nil
        settle(in: surroundings)
        let order = order
        let place = (order.firstIndex(of: focus) ?? 0) + steps
        focus = order[(place % order.count + order.count) % order.count]
    }

    /// Brings the field that is left into its full form, and says what was not understood in it.
    private mutating func settle(in surroundings: Surroundings) {
        let text = text(focus)
        faults[focus] = nil
        guard !blank(text) else { return }
        if focus.isDay {
            let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
            if let day = reader.day(text, .past) {
                set(focus, to: day.shown)
            } else {
                faults[focus] = reader.fault(text)
            }
        } else if focus == .unit || focus == .successor, let unit = unit(text, for: focus) {
            set(focus, to: unit.name)
        }
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
            // In a field of several names the chosen one joins those that stand there.
            if field == .groups, !blank(self.text(field)) {
                let names = self.text(field).split(separator: ";").map { clean(String($0)) }.filter { !$0.isEmpty }
                set(field, to: (names.filter { $0 != text } + [text]).joined(separator: "; "))
            } else {
                set(field, to: text)
            }
            faults[field] = nil
        case .confirmed(.units(.overrideLetter)):
            isOverriding = true
            return save(in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked, .accepted: break
        }
        return []
    }
}
