import Office
import Phrases
import Records
import TerminalKit

extension RoundScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let page = Layout(surroundings).page
        if action != .back { state.changedAt = surroundings.now }
        switch action {
        case .typed(let input): return type(&state, input, in: surroundings)
        case .typedInRows(let input):
            guard state.writes(surroundings) != nil, state.current != nil else { return [] }
            state.isTyping = true
            state.cell = .lead
            return type(&state, input, in: surroundings)
        case .enter: return enter(&state, in: surroundings)
        case .nextCell: return moveCell(&state, by: 1, in: surroundings)
        case .previousCell: return moveCell(&state, by: -1, in: surroundings)
        case .up, .down:
            let steps = action == .up ? -1 : 1
            guard !state.suggestions.isEmpty else {
                move(&state, by: steps, in: surroundings)
                return []
            }
            let place = (state.suggested ?? -1) + steps
            state.suggested = place < 0 ? nil : min(place, state.suggestions.count - 1)
        case .pageUp: move(&state, by: -page, in: surroundings)
        case .pageDown: move(&state, by: page, in: surroundings)
        case .home: move(&state, by: -state.rows.count, in: surroundings)
        case .end: move(&state, by: state.rows.count, in: surroundings)
        case .choose:
            guard state.writes(surroundings) != nil else { return update(&state, .open, in: &surroundings) }
            state.isTyping = true
        case .mark:
            guard let id = state.current?.document.id else { return [] }
            if state.marks.remove(id) == nil { state.marks.insert(id) }
            move(&state, by: 1, in: surroundings)
        case .markAll:
            let all = Set(state.rows.map(\.document.id))
            state.marks = state.marks == all ? [] : all
        case .actOnMarks:
            return [
                .raise(
                    .chooser(
                        ChooserOverlay(
                            .marks, title: .stepsTitleMany(count: .count(state.marks.count)),
                            items: StepChooser.items(for: state.marked, in: surroundings))))
            ]
        case .chooseStage: return [.raise(.chooser(stages(state, in: surroundings)))]
        case .lookUp: return lookUp(state, in: surroundings)
        case .enlarge: return enlarge(&state, in: surroundings)
        case .fullForm: return fullForm(state, in: surroundings)
        case .save: return save(&state, in: surroundings)
        case .submit:
            // Without a mark it is all of them, which nobody should do with one key.
            guard state.marks.isEmpty, state.rows.count > 1, !state.isBusy, let leader = state.leaders.first else {
                return submit(&state, in: surroundings)
            }
            let question = Phrase.submitAllQuestion(
                .documents(state.rows.count), to: surroundings.facts.name(of: leader))
            return [.raise(.question(QuestionOverlay(.submitAll, question)))]
        case .print:
            return [.openPage(RoundScreen.page(of: state, in: surroundings), name: pageName(state, in: surroundings))]
        case .open: return state.current.map { [.open(.document(.init(document: $0.document.id)))] } ?? []
        case .refresh: return load(&state, in: &surroundings)
        case .leaveCell:
            leave(&state, in: surroundings)
            state.isTyping = false
        case .back: return [.closeRound]
        }
        return []
    }

    private static func move(_ state: inout State, by rows: Int, in surroundings: Surroundings) {
        leave(&state, in: surroundings)
        state.place += rows
        show(&state, in: surroundings)
    }

    /// The whole form for one document, with what is typed here: supporters, and those who get it for information.
    private static func fullForm(_ state: State, in surroundings: Surroundings) -> [Step] {
        guard let act = state.writes(surroundings), let row = state.current else { return [] }
        guard let line = reading(state, in: surroundings)?.line(row) else { return [] }
        let names = row.text(.lead).split(separator: ";").map { clean(String($0)) }.filter { !$0.isEmpty }
        var texts: [StepField: String] = [:]
        if let lead = names.first { texts[.lead] = lead }
        if names.count > 1, act == .instruct { texts[.support] = names.dropFirst().joined(separator: "; ") }
        if !blank(row.text(.deadline)) { texts[.deadline] = row.text(.deadline) }
        if !line.note.isEmpty { texts[.text] = line.note }
        return [.fillStep(act, [row.document], texts)]
    }

    // MARK: Answers

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        state.changedAt = surroundings.now
        switch answer {
        case .chosen(let text, .roundCell(let cell)): return take(text, for: cell, &state, in: surroundings)
        case .chosen(let text, .roundStage):
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let stage = Stage(rawValue: parts[0]),
                let leader = surroundings.facts.people.first(where: { $0.login == parts[1] })
            else { return [] }
            putElsewhere(&state)
            state.stage = stage
            state.leaders = [leader.id]
            state.rows = []
            state.marks = []
            state.place = 0
            state.top = 0
            state.cell = .lead
            state.isTyping = state.writes(surroundings) != nil && stage != .toSubmit
            state.hasLoaded = false
            dropSuggestions(&state)
            return load(&state, in: &surroundings)
        case .confirmed(.submitAll): return submit(&state, in: surroundings)
        case .chosen(let text, .marks):
            guard let act = StepChooser.act(of: text) else { return [] }
            if act == .submit { return submit(&state, in: surroundings) }
            return [.openStep(act, state.marked)]
        case .chosen, .entered, .confirmed, .filtered, .marked, .accepted: return []
        }
    }

    /// What is typed goes with its document: to the stage in which it is found again.
    private static func putElsewhere(_ state: inout State) {
        for row in state.rows where row.isTouched { state.elsewhere[row.document.id] = row }
    }

    static func load(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.isStale = false
        guard !(state.stage != .toSubmit && state.leaders.isEmpty) else {
            state.hasLoaded = true
            return [.say(.roundNoLeader, .warning)]
        }
        let ticket = surroundings.ticket()
        state.ticket = ticket
        // What has waited longest comes first: the order of the paper that goes to the leader and comes back.
        return [
            .effect(.ask(.incoming(ListIncoming(filter: state.filter, anchor: .oldest, limit: most)), ticket))
        ]
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .incoming(let found, let ticket):
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            state.hasLoaded = true
            state.isPart = found.count >= most
            merge(&state, found.map(\.document), in: surroundings)
            return []
        case .shown(let detail, let ticket):
            guard state.rereading.remove(ticket) != nil else { return nil }
            // Saved again, it is the newest state that moves, or the refusal says which steps are left.
            if let fresh = detail?.document,
                let place = state.rows.firstIndex(where: { $0.document.id == fresh.id })
            {
                state.rows[place].document = fresh
            }
            return []
        case .failed(let error, let ticket):
            if state.rereading.remove(ticket) != nil { return [.fail(error)] }
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            state.hasLoaded = true
            return [.fail(error)]
        default: return nil
        }
    }

    /// Takes in what the office has now, and leaves each text with its document. A document that went another way while
    /// something was typed to it stays, so that nobody's words vanish.
    private static func merge(_ state: inout State, _ documents: [IncomingDocument], in surroundings: Surroundings) {
        let current = state.current?.document.id
        var old = state.elsewhere
        for row in state.rows where row.isTouched { old[row.document.id] = row }
        var rows: [Row] = []
        for document in documents.sorted(by: { ($0.content.arrivedOn, $0.number) < ($1.content.arrivedOn, $1.number) })
        {
            var row = old.removeValue(forKey: document.id) ?? Row(document: document)
            row.document = document
            rows.append(row)
        }
        let here = Set(state.rows.map(\.document.id))
        for (id, row) in old.sorted(by: { $0.value.document.number < $1.value.document.number }) {
            guard here.contains(id) else { continue }
            var row = row
            row.refusal = row.refusal ?? .roundGone
            rows.append(row)
        }
        let shown = Set(rows.map(\.document.id))
        state.elsewhere = old.filter { !shown.contains($0.key) }
        state.rows = rows
        state.marks.formIntersection(shown)
        if let current, let place = rows.firstIndex(where: { $0.document.id == current }) { state.place = place }
        show(&state, in: surroundings)
    }
}
