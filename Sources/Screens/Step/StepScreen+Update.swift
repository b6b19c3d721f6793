import Office
import Phrases
import Records
import TerminalKit

extension StepScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        if action != .back {
            state.isLeaving = false
            state.changedAt = surroundings.now
        }
        switch action {
        case .typed(let input): return edit(&state, input, in: surroundings)
        case .next:
            let isLast = state.order.last == state.focus && state.suggestions.isEmpty
            takeSuggestion(&state)
            if isLast { return save(&state, in: &surroundings) }
            move(&state, by: 1, in: surroundings)
        case .nextOfAll: move(&state, by: 1, in: surroundings)
        case .previousOfAll: move(&state, by: -1, in: surroundings)
        case .up, .down:
            let steps = action == .up ? -1 : 1
            guard !state.suggestions.isEmpty else {
                // Through the rows of a long text first.
                let columns = fieldWidth(state.focus, surroundings.columns)
                let isInside =
                    state.focus.isLong && state.fields[state.focus]?.moveRow(by: steps, columns: columns) == true
                if !isInside { move(&state, by: steps, in: surroundings) }
                return []
            }
            let place = (state.suggested ?? -1) + steps
            state.suggested = place < 0 ? nil : min(place, state.suggestions.count - 1)
        case .change(let steps): change(&state, by: steps)
        case .lookUp: return chooser(for: state, in: surroundings).map { [.raise(.chooser($0))] } ?? []
        case .enlarge:
            let field = state.focus
            guard field.isLong, let text = state.fields[field] else { return [] }
            state.suggestions = []
            state.suggested = nil
            let title = field.label(for: state.purpose)
            return [.raise(.editor(LargeEditor(text, target: .stepField(field), title: title, in: surroundings)))]
        case .save:
            // The first of several offers stands marked by itself: saving keeps what was typed, unless another was gone to.
            if state.suggested == 0, state.suggestions.count > 1 {
                (state.suggestions, state.suggested) = ([], nil)
            } else {
                takeSuggestion(&state)
            }
            return save(&state, in: &surroundings)
        case .back:
            guard state.hasTyped, !state.isLeaving else { return [.close] }
            state.isLeaving = true
            return [.say(.stepLeaveAgain, .warning)]
        }
        return []
    }

    // MARK: Typing

    private static func edit(_ state: inout State, _ input: FieldInput, in surroundings: Surroundings) -> [Step] {
        let field = state.focus
        if field.isChoice {
            guard case .text(let text) = input,
                let choice = field.choices.first(where: {
                    $0.phrase.in(surroundings.language).lowercased().hasPrefix(text.lowercased())
                })
            else {
                if case .text(let text) = input, text.contains(where: \.isLetter) { return [.say(.choiceBySpace)] }
                return []
            }
            state.set(field, to: choice.code)
            return []
        }
        let columns = field.isLong ? fieldWidth(field, surroundings.columns) : nil
        guard state.fields[field]?.take(input, columns: columns) == true else { return [] }
        state.faults[field] = nil
        suggest(&state, in: surroundings)
        return state.fields[field]?.takeCut().map { [.say($0)] } ?? []
    }

    private static func change(_ state: inout State, by steps: Int) {
        let codes = state.focus.choices.map(\.code)
        guard !codes.isEmpty else { return }
        let place = codes.firstIndex(of: state.text(state.focus)) ?? 0
        state.set(state.focus, to: codes[((place + steps) % codes.count + codes.count) % codes.count])
    }

    /// What stands behind the last semicolon, where several names may stand.
    private static func part(_ state: State) -> (before: String, typed: String) {
        let text = state.text(state.focus)
        guard state.focus.takesMany, let end = text.lastIndex(of: ";") else { return ("", text) }
        return (String(text[...end]) + " ", String(text[text.index(after: end)...]))
    }

    private static func suggest(_ state: inout State, in surroundings: Surroundings) {
        state.suggestions = []
        state.suggested = nil
        let typed = part(state).typed
        guard !blank(typed), typed.utf8.count < 200 else { return }
        let reader = PartyReader(facts: surroundings.facts, today: surroundings.today)
        switch state.focus {
        case .lead, .support, .information: state.suggestions = reader.matches(typed, limit: suggestionLimit)
        case .leader:
            state.suggestions = reader.people(typed, limit: suggestionLimit) { $0.roles.contains(.leadership) }
        case .assignee:
            let isFit = mayBeAssigned(state.documents, in: surroundings)
            state.suggestions = reader.people(typed, limit: suggestionLimit, where: isFit)
        case .signer: state.suggestions = reader.people(typed, limit: suggestionLimit, where: \.mayBeHandler)
        case .text:
            if state.purpose.act == .instruct, let note = StandardNote.coded(trim(typed)) {
                state.suggestions = [filled(note, state, in: surroundings)]
            }
        case .title, .source, .settlement, .result, .granted, .deadline, .reason: break
        }
        if state.suggestions.first == clean(typed) { state.suggestions = [] }
        state.suggested = state.suggestions.isEmpty ? nil : 0
    }

    private static func filled(_ note: StandardNote, _ state: State, in surroundings: Surroundings) -> String {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        return note.filled(lead: clean(state.text(.lead)), day: reader.day(state.text(.deadline), .future))
    }

    private static func takeSuggestion(_ state: inout State) {
        if let place = state.suggested, state.suggestions.indices.contains(place) {
            state.set(state.focus, to: part(state).before + state.suggestions[place])
        }
        state.suggestions = []
        state.suggested = nil
    }

    private static func move(_ state: inout State, by steps: Int, in surroundings: Surroundings) {
        state.suggestions = []
        state.suggested = nil
        settle(&state, in: surroundings)
        let place = (state.order.firstIndex(of: state.focus) ?? 0) + steps
        let count = state.order.count
        state.focus = state.order[(place % count + count) % count]
    }

    /// Brings the field that is left into its full form, and says what was not understood in it.
    private static func settle(_ state: inout State, in surroundings: Surroundings) {
        let field = state.focus
        let text = state.text(field)
        state.faults[field] = nil
        guard !blank(text), field == .deadline else { return }
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        if let day = reader.day(text, .future) {
            state.set(field, to: day.shown)
        } else {
            state.faults[field] = reader.fault(text)
        }
    }

    // MARK: Choosing

    /// Who may be assigned these documents: those of the department that leads them.
    static func mayBeAssigned(
        _ documents: [IncomingDocument], in surroundings: Surroundings
    ) -> (Person) -> Bool {
        let leading = documents.map { document -> DepartmentID? in
            switch document.handling?.lead {
            case .department(let id): id
            case .person(let id): surroundings.facts.people.first { $0.id == id }?.department
            case nil: nil
            }
        }
        return { person in
            person.mayBeHandler && person.department != nil && leading.allSatisfy { $0 == person.department }
        }
    }

    static func chooser(for state: State, in surroundings: Surroundings) -> ChooserOverlay? {
        let field = state.focus
        let reader = PartyReader(facts: surroundings.facts, today: surroundings.today)
        let title = field.label(for: state.purpose)
        func names(_ names: [String]) -> ChooserOverlay {
            ChooserOverlay(
                .stepField(field), title: title, items: names.map { .init(text: $0, label: Phrase($0)) },
                current: state.text(field))
        }
        switch field {
        case .lead, .support, .information: return names(reader.matches("", limit: 300))
        case .leader: return names(reader.people("", limit: 300) { $0.roles.contains(.leadership) })
        case .assignee:
            return names(reader.people("", limit: 300, where: mayBeAssigned(state.documents, in: surroundings)))
        case .signer: return names(reader.people("", limit: 300, where: \.mayBeHandler))
        case .settlement, .granted:
            return ChooserOverlay(
                .stepField(field), title: title, items: field.choices.map { .init(text: $0.code, label: $0.phrase) },
                current: state.text(field))
        case .text:
            guard state.purpose.act == .instruct else { return nil }
            return ChooserOverlay(
                .stepField(field), title: .standardNotesTitle,
                items: StandardNote.all.map { note in
                    let text = filled(note, state, in: surroundings)
                    return .init(text: text, label: Phrase("\(note.code)  \(text)"), abbreviation: note.code)
                })
        case .title, .source, .result, .deadline, .reason: return nil
        }
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .chosen(let text, .stepField(let field)) = answer else { return [] }
        state.changedAt = surroundings.now
        // In a field of several names the chosen one joins those that stand there.
        if field.takesMany, !blank(state.text(field)) {
            let names = state.text(field).split(separator: ";").map { clean(String($0)) }.filter { !$0.isEmpty }
            state.set(field, to: (names.filter { $0 != text } + [text]).joined(separator: "; "))
        } else {
            state.set(field, to: text)
        }
        state.faults[field] = nil
        return []
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .registered(let registration, let ticket):
            guard ticket == state.taskTicket else { return nil }
            state.taskTicket = nil
            let number = registration.number.shown
            let deed = DoneDeed(
                at: surroundings.now, phrase: .doneTask(number: number), documents: [registration.document])
            return [.done(deed), .close, .say(.taskGiven(number: number, to: clean(state.text(.lead))), .good)]
        case .shown(let detail, let ticket):
            guard state.rereading.remove(ticket) != nil else { return nil }
            guard let fresh = detail?.document else { return [] }
            for place in state.documents.indices where state.documents[place].id == fresh.id {
                state.documents[place] = fresh
            }
            return []
        case .failed(let error, let ticket):
            if state.rereading.remove(ticket) != nil { return [.fail(error)] }
            guard ticket == state.taskTicket else { return nil }
            state.taskTicket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}
