import Office
import Phrases
import Records
import TerminalKit

extension IncomingFormScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        switch action {
        case .typed(let input):
            return type(&state, input, in: &surroundings)
        case .next: return goOn(&state, in: &surroundings)
        case .nextOfAll: return move(&state, to: neighbour(of: state.focus, in: state.order, by: 1), in: &surroundings)
        case .previousOfAll:
            return move(&state, to: neighbour(of: state.focus, in: state.order, by: -1), in: &surroundings)
        case .up: return step(&state, by: -1, in: &surroundings)
        case .down: return step(&state, by: 1, in: &surroundings)
        case .change(let steps):
            if state.focus == .secret { return askSecret() }
            change(&state, by: steps)
            state.changedAt = surroundings.now
            state.warnings = []
            return []
        case .saveNext: return save(&state, thenNext: true, in: &surroundings)
        case .saveClose: return save(&state, thenNext: false, in: &surroundings)
        case .lookUp:
            if let steps = writeOut(&state, in: &surroundings) { return steps }
            return chooser(for: state, in: surroundings).map { [.raise(.chooser($0))] } ?? []
        case .enlarge:
            let field = state.focus
            guard field.isLong else { return [] }
            withdraw(&state)
            return [
                .raise(
                    .editor(
                        LargeEditor(
                            state.fields[field.rawValue], target: .field(field), title: label(of: field, state),
                            in: surroundings)))
            ]
        case .asBefore: return takeBefore(&state, in: surroundings)
        case .template: return [.raise(.chooser(templateChooser(in: surroundings)))]
        case .compare: return compare(&state, in: &surroundings)
        case .files: return chooseFiles(state, in: surroundings)
        case .newestScan: return stage(&state, [.newestScan], in: &surroundings)
        case .putAside:
            if let ticket = state.filesTicket { return [.effect(.stopFiles(ticket)), .say(.stopping)] }
            return state.hasTyped ? [.putAside] : [.close]
        }
    }

    /// Types into the field in focus, and offers what continues it.
    private static func type(
        _ state: inout State, _ input: FieldInput, in surroundings: inout Surroundings
    ) -> [Step] {
        if let steps = takeOffered(&state, input, in: &surroundings) { return steps }
        if state.focus == .secret, case .text(let text) = input, choice(of: .secret, typed: text) == "co" {
            return askSecret()
        }
        let before = state.text(state.focus)
        guard edit(&state, input, columns: fieldWidth(state.focus, width: surroundings.columns)) else {
            return isLostLetter(input, in: state.focus) ? [.say(.choiceBySpace)] : cut(&state)
        }
        state.changedAt = surroundings.now
        // What was to be looked at again may just have been mended.
        state.warnings = []
        if case .paste = input, blank(before), let steps = fill(&state, from: state.focus, in: &surroundings) {
            return cut(&state) + steps
        }
        return cut(&state) + suggest(&state, in: &surroundings)
    }

    /// Whether somebody writes in a field that is chosen.
    private static func isLostLetter(_ input: FieldInput, in field: FormField) -> Bool {
        guard field.isChoice, case .text(let text) = input else { return false }
        return text.contains(where: \.isLetter)
    }

    private static func cut(_ state: inout State) -> [Step] {
        guard !state.focus.isChoice else { return [] }
        return state.fields[state.focus.rawValue].takeCut().map { [.say($0)] } ?? []
    }

    /// - Returns: whether something changed.
    private static func edit(_ state: inout State, _ input: FieldInput, columns: Int) -> Bool {
        let field = state.focus
        if field.isChoice {
            guard case .text(let text) = input, let choice = choice(of: field, typed: text) else { return false }
            state.set(field, to: choice)
            return true
        }
        guard state.fields[field.rawValue].take(input, columns: field.isLong ? columns : nil) else { return false }
        state.faults[field] = nil
        return true
    }

    /// The choice that a typed letter means: the first whose word begins with it, C/K for Có/Không.
    private static func choice(of field: FormField, typed text: String) -> String? {
        let letter = text.prefix(1).lowercased()
        if field == .secret {
            switch letter {
            case "c", "y": return "co"
            case "k", "n": return "khong"
            default: return nil
            }
        }
        return field.choices.first { $0.phrase.vi.lowercased().hasPrefix(letter) }?.code
    }

    private static func change(_ state: inout State, by steps: Int) {
        let field = state.focus
        let codes = field.choices.map(\.code)
        guard !codes.isEmpty else { return }
        let place = codes.firstIndex(of: state.text(field)) ?? 0
        state.set(field, to: codes[((place + steps) % codes.count + codes.count) % codes.count])
    }

    /// Departments and people that fit a typed text, departments first.
    static func recipients(matching text: String, in surroundings: Surroundings, limit: Int) -> [String] {
        let today = surroundings.today
        let departments = surroundings.facts.departments.filter { ($0.validTo ?? today) >= today }
        let names =
            departments.map { ($0.name, $0.code) }
            + surroundings.facts.people.filter(\.isActive).map { ($0.name, nil) }
        guard !blank(text) else { return names.prefix(limit).map(\.0) }
        let query = CompletionQuery(text)
        let ranked = names.enumerated().compactMap { place, name in
            CompletionKey(name: name.0, abbreviation: name.1).rank(query).map { (rank: $0, place: place, name: name.0) }
        }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(limit).map(\.name)
    }

    /// Enter: takes the suggestion or what is proposed in an empty field, then goes along the fast path.
    private static func goOn(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        if state.suggested == 0, state.helps.shorthand != nil, let steps = writeOut(&state, in: &surroundings) {
            return steps
        }
        takeSuggestion(&state)
        if let proposal = proposal(for: state.focus, state, surroundings) {
            state.set(state.focus, to: proposal.text)
            state.faults[state.focus] = nil
            state.changedAt = surroundings.now
        }
        let path = state.fastPath(surroundings)
        guard let next = path.first(where: { $0.rawValue > state.focus.rawValue }) else {
            let steps = move(&state, to: state.focus, in: &surroundings)
            return steps + [.say(.formEndOfPath)]
        }
        return move(&state, to: next, in: &surroundings)
    }

    private static func step(_ state: inout State, by steps: Int, in surroundings: inout Surroundings) -> [Step] {
        // Offered and none chosen: up leaves the field as it does without an offer.
        guard state.suggestions.isEmpty || (state.suggested == nil && steps < 0) else {
            let place = (state.suggested ?? -1) + steps
            state.suggested = place < 0 ? nil : min(place, state.suggestions.count - 1)
            return []
        }
        // Through the rows of a long text first.
        let field = state.focus
        if field.isLong,
            state.fields[field.rawValue].moveRow(
                by: steps, columns: fieldWidth(field, width: surroundings.columns))
        {
            return []
        }
        return move(&state, to: neighbour(of: field, in: state.order, by: steps), in: &surroundings)
    }

    private static func neighbour(of field: FormField, in order: [FormField], by steps: Int) -> FormField {
        let place = (order.firstIndex(of: field) ?? 0) + steps
        return order[(place % order.count + order.count) % order.count]
    }

    /// Leaves the field in focus and enters another.
    private static func move(
        _ state: inout State, to field: FormField, in surroundings: inout Surroundings
    ) -> [Step] {
        let left = state.focus
        withdraw(&state)
        var steps: [Step] = []
        // A whole citation that was typed, or pasted by a terminal that does not mark pastes.
        if let filled = fill(&state, from: left, in: &surroundings) { steps += filled }
        let before = state.faults[left]
        settle(&state, left, in: surroundings)
        // Once, when the fault is new.
        if let fault = state.faults[left], fault != before { steps.append(.effect(.beep)) }
        state.focus = field
        if left == .urgency { steps += sayDeadline(state, in: surroundings) }
        steps += askHelp(&state, leaving: left, in: &surroundings)
        guard left == .issuer || left == .symbol || left == .subject || left == .date else { return steps }
        return steps + check(&state, in: &surroundings)
    }

    /// One key more stands between a slip of the hand and a form that is gone.
    private static func askSecret() -> [Step] {
        [.raise(.question(QuestionOverlay(.secret, .secretQuestion)))]
    }

    /// State secrets never enter: the form ends, and nothing of it is kept anywhere (design §9).
    static func stop(_ state: State, in surroundings: inout Surroundings) -> [Step] {
        // What was copied may be of this form.
        surroundings.clipboard = ""
        var steps: [Step] = state.filesTicket.map { [.effect(.stopFiles($0))] } ?? []
        if !state.files.isEmpty { steps.append(.effect(.files(.forget(state.files), surroundings.ticket()))) }
        return steps + [.close, .say(.secretMark, .fault)]
    }

    /// Brings a field into its full form when it is left, and says what was not understood in it.
    private static func settle(_ state: inout State, _ field: FormField, in surroundings: Surroundings) {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let text = state.text(field)
        state.faults[field] = nil
        guard !blank(text) else { return }
        switch field {
        case .arrived, .date, .handedOver, .deadline, .meetingDay, .replyDue:
            let isAhead = field == .deadline || field == .meetingDay || field == .replyDue
            if let day = reader.day(text, isAhead ? .future : .past) {
                if day.shown != text { state.set(field, to: day.shown) }
            } else {
                state.faults[field] = reader.fault(text)
            }
        case .hour, .meetingHour:
            if let hour = HourMinute(text) {
                state.set(field, to: hour.shown)
            } else {
                state.faults[field] = .hourNotUnderstood(quoted(text))
            }
        case .type:
            if let type = reader.type(text) {
                state.set(field, to: type.nameVi)
            } else {
                state.faults[field] = .typeNotKnown(quoted(text))
            }
        case .pages, .copies:
            if Int(trim(text)) == nil { state.faults[field] = .numberNotUnderstood(quoted(text)) }
        case .secret, .book, .issuer, .symbol, .subject, .recipient, .urgency, .circulation, .way, .sender, .signer,
            .receivedBy, .notes, .reason, .meetingPlace, .attendees, .senderAddress, .replyWanted,
            .replyTo:
            break
        }
    }

    private static func takeBefore(_ state: inout State, in surroundings: Surroundings) -> [Step] {
        guard let previous = surroundings.previousForm else { return [.say(.asBeforeNone)] }
        guard state.focus != .secret, state.focus != .reason else { return [] }
        state.set(state.focus, to: previous[state.focus])
        state.changedAt = surroundings.now
        withdraw(&state)
        return []
    }

    /// What was chosen in a list, answered in a question, or accepted in a comparison.
    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .chosen(let source, .attachSource): return chosen(&state, source, in: &surroundings)
        case .marked(let names, .attachDrop): return stage(&state, names.map { .dropped($0) }, in: &surroundings)
        case .entered(let path, .attachPath): return stage(&state, [.path(path)], in: &surroundings)
        case .chosen(let text, .field(let field)):
            state.set(field, to: text)
            state.faults[field] = nil
            state.changedAt = surroundings.now
            return []
        case .accepted(.duplicate(let document)): return recordPaper(&state, of: document, in: &surroundings)
        case .accepted(.newer(let document)):
            merge(&state, document)
            return []
        case .chosen(let item, .template): return takeTemplate(&state, item, in: surroundings)
        case .entered(let name, .templateName): return saveTemplate(state, as: name, in: &surroundings)
        case .confirmed(.secret):
            state.set(.secret, to: "co")
            return stop(state, in: &surroundings)
        case .confirmed(.dropTemplate(let name)): return dropTemplate(name, in: &surroundings)
        case .chosen, .confirmed, .entered, .filtered, .marked: return []
        }
    }

    /// Takes a newer version of the document and keeps what was typed.
    private static func merge(_ state: inout State, _ document: IncomingDocument) {
        let newer = FormTexts(document.content)
        for field in FormField.allCases where state.text(field) == state.initial[field] {
            state.set(field, to: newer[field])
        }
        state.initial = newer
        state.mode = .correct(document)
        state.isOutrun = false
        state.confirmed = nil
    }
}
