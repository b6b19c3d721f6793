import Office
import Phrases
import Records
import TerminalKit

// A cell being filled in: completion, the office's proposal, the way to the next cell.

extension RoundScreen {
    static func type(_ state: inout State, _ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        guard state.rows.indices.contains(state.place), state.writes(surroundings) != nil else { return [] }
        var field = state.rows[state.place].fields[state.cell] ?? TextField()
        let changed = field.take(input)
        state.rows[state.place].fields[state.cell] = field
        guard changed else { return [] }
        state.rows[state.place].refusal = nil
        suggest(&state, in: surroundings)
        return state.rows[state.place].fields[state.cell]?.takeCut().map { [.say($0)] } ?? []
    }

    /// What stands behind the last semicolon, and what stands before it.
    private static func part(_ state: State) -> (before: String, typed: String) {
        let text = state.current?.text(state.cell) ?? ""
        guard state.cell == .lead, let end = text.lastIndex(of: ";") else { return ("", text) }
        return (String(text[...end]) + " ", String(text[text.index(after: end)...]))
    }

    private static func suggest(_ state: inout State, in surroundings: Surroundings) {
        state.suggestions = []
        state.suggested = nil
        let typed = part(state).typed
        guard state.cell == .lead, !blank(typed), typed.utf8.count < 200 else { return }
        let reader = PartyReader(facts: surroundings.facts, today: surroundings.today)
        state.suggestions = reader.matches(typed, limit: suggestionLimit)
        if state.suggestions.first == clean(typed) { state.suggestions = [] }
        state.suggested = state.suggestions.isEmpty ? nil : 0
    }

    static func takeSuggestion(_ state: inout State) {
        if let place = state.suggested, state.suggestions.indices.contains(place),
            state.rows.indices.contains(state.place)
        {
            state.rows[state.place].set(state.cell, to: part(state).before + state.suggestions[place])
        }
        dropSuggestions(&state)
    }

    /// Saving takes the offer that was gone to, or the only one; the first of several stands marked by itself.
    static func takeMeant(_ state: inout State) {
        if state.suggested == 0, state.suggestions.count > 1 { dropSuggestions(&state) } else { takeSuggestion(&state) }
    }

    static func dropSuggestions(_ state: inout State) {
        state.suggestions = []
        state.suggested = nil
    }

    /// Enter: takes what is suggested or proposed, and goes to the next cell, behind the last one to the next line.
    static func enter(_ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard let reading = reading(state, in: surroundings), let row = state.current else { return [] }
        if state.suggested != nil {
            takeSuggestion(&state)
        } else if blank(row.text(state.cell)) {
            let proposed = reading.proposed(state.cell, for: row.document)
            if !proposed.isEmpty { state.rows[state.place].set(state.cell, to: proposed) }
        }
        return moveCell(&state, by: 1, in: surroundings)
    }

    static func moveCell(_ state: inout State, by steps: Int, in surroundings: Surroundings) -> [Step] {
        leave(&state, in: surroundings)
        let count = Cell.allCases.count
        let place = state.place * count + state.cell.rawValue + steps
        guard place >= 0, place < state.rows.count * count else {
            return steps > 0 ? [.say(.roundEnd(.count(state.unsaved)))] : []
        }
        state.place = place / count
        state.cell = Cell(rawValue: place % count) ?? .lead
        show(&state, in: surroundings)
        return []
    }

    /// Brings the cell that is left into its full form.
    static func leave(_ state: inout State, in surroundings: Surroundings) {
        dropSuggestions(&state)
        guard state.isTyping, state.cell == .deadline, let row = state.current, !blank(row.text(.deadline)) else {
            return
        }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        if let day = reader.day(row.text(.deadline), .future) {
            let refusal = row.refusal
            state.rows[state.place].set(.deadline, to: day.shown)
            state.rows[state.place].refusal = refusal
        }
    }

    static func show(_ state: inout State, in surroundings: Surroundings) {
        let page = Layout(surroundings).page
        state.place = max(0, min(state.rows.count - 1, state.place))
        if state.place < state.top { state.top = state.place }
        if state.place >= state.top + page { state.top = state.place - page + 1 }
        state.top = max(0, min(state.top, max(0, state.rows.count - page)))
    }

    /// Opens the note of the line in the large editor.
    static func enlarge(_ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard state.cell == .text, let row = state.current, let act = state.writes(surroundings) else { return [] }
        dropSuggestions(&state)
        let title = Phrase.stepTitle(act.phrase, number: row.document.number.shownWithYear)
        return [
            .raise(
                .editor(
                    LargeEditor(
                        row.fields[.text] ?? TextField(), target: .roundNote(row.document), title: title,
                        in: surroundings)))
        ]
    }

    // MARK: Choosing

    static func lookUp(_ state: State, in surroundings: Surroundings) -> [Step] {
        guard let row = state.current, let reading = reading(state, in: surroundings) else { return [] }
        switch state.cell {
        case .lead:
            let reader = PartyReader(facts: surroundings.facts, today: surroundings.today)
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            .roundCell(.lead), title: .roleLead,
                            items: reader.matches("", limit: 300).map { .init(text: $0, label: Phrase($0)) },
                            current: row.text(.lead))))
            ]
        case .text where reading.act == .instruct:
            let line = reading.line(row)
            let lead = row.text(.lead).split(separator: ";").first.map { clean(String($0)) }
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            .roundCell(.text), title: .standardNotesTitle,
                            items: StandardNote.all.map { note in
                                let text = note.filled(lead: lead, day: line.deadline)
                                return .init(
                                    text: note.code, label: Phrase("\(note.code)  \(text)"), abbreviation: note.code)
                            })))
            ]
        case .text, .deadline: return []
        }
    }

    static func take(_ text: String, for cell: Cell, _ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard state.rows.indices.contains(state.place) else { return [] }
        let old = state.rows[state.place].text(cell)
        // Behind a semicolon the chosen one joins those that lead.
        if cell == .lead, let end = old.lastIndex(of: ";") {
            state.rows[state.place].set(cell, to: String(old[...end]) + " " + text)
        } else {
            state.rows[state.place].set(cell, to: text)
        }
        state.isTyping = true
        dropSuggestions(&state)
        return moveCell(&state, by: 1, in: surroundings)
    }

    /// The leaders and stages to choose from.
    static func stages(_ state: State, in surroundings: Surroundings) -> ChooserOverlay {
        let actor = surroundings.actor
        let own = actor.everyone.filter { $0.roles.contains(.leadership) }
        let leaders =
            actor.may(.submitIncoming) || actor.may(.proposeHandling)
            ? surroundings.facts.people.filter { $0.isActive && $0.roles.contains(.leadership) } : own
        var items: [ChooserOverlay.Item] = []
        for stage in Stage.allCases {
            switch stage {
            case .toSubmit where !actor.may(.submitIncoming): continue
            case .proposals where !actor.may(.proposeHandling): continue
            case .toSubmit, .before, .proposals: break
            }
            items += leaders.map { leader in
                .init(text: "\(stage.rawValue):\(leader.login)", label: title(stage, leader.name))
            }
        }
        let current = state.leaders.first.flatMap { id in leaders.first { $0.id == id } }
        return ChooserOverlay(
            .roundStage, title: .roundStages, items: items,
            current: current.map { "\(state.stage.rawValue):\($0.login)" })
    }

    static func title(_ stage: Stage, _ leader: String) -> Phrase {
        switch stage {
        case .toSubmit: .roundToSubmit(leader)
        case .before: .roundBefore(leader)
        case .proposals: .roundProposals(leader)
        }
    }
}
