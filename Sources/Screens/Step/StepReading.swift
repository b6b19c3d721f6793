import Office
import Phrases
import Records

// What the fields of a step mean, and the step itself.

extension StepScreen {
    /// Reads the form and takes the step with every document; what is wrong stands under its field.
    static func save(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        guard !state.isBusy, state.taskTicket == nil else { return [] }
        var reading = StepReading(state, in: surroundings)
        switch state.purpose {
        case .task:
            let command = reading.task()
            state.faults = reading.faults
            guard let command, reading.faults.isEmpty else { return goToFault(&state) }
            let ticket = surroundings.ticket()
            state.taskTicket = ticket
            return [.effect(.perform(.giveTask(command), ticket))]
        case .step(let act):
            let step = reading.step(act)
            state.faults = reading.faults
            guard let step, reading.faults.isEmpty else { return goToFault(&state) }
            state.isBusy = true
            return [.takeStep(step, state.documents)]
        }
    }

    private static func goToFault(_ state: inout State) -> [Step] {
        if let first = state.order.first(where: { state.faults[$0] != nil }) { state.focus = first }
        return []
    }
}

/// Reads the texts of a step's form.
struct StepReading {
    private let state: StepScreen.State
    private let parties: PartyReader
    private let days: FieldReader
    private let surroundings: Surroundings
    private(set) var faults: [StepField: Phrase] = [:]

    init(_ state: StepScreen.State, in surroundings: Surroundings) {
        self.state = state
        self.surroundings = surroundings
        parties = PartyReader(facts: surroundings.facts, today: surroundings.today)
        days = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
    }

    mutating func step(_ act: HandlingAct) -> HandlingStep? {
        switch act {
        case .propose:
            let lead = party(.lead)
            return .propose(text: clean(state.text(.text)), lead: lead, deadline: day(.deadline))
        case .submit:
            return person(.leader) { $0.roles.contains(.leadership) }.map { .submit(leader: $0) }
        case .instruct:
            let leader = person(.leader) { $0.roles.contains(.leadership) }
            let distribution = distribution()
            let deadline = day(.deadline)
            let text = required(.text)
            guard let leader, let text else { return nil }
            return .instruct(leader: leader, text: text, to: distribution, deadline: deadline)
        case .route:
            let distribution = distribution()
            let deadline = day(.deadline)
            // Nobody named means: as the leader said of each document.
            if distribution.isEmpty, faults.isEmpty, !state.followsInstructions { faults[.lead] = .nobodyNamed }
            return .route(to: distribution, deadline: deadline)
        case .assign:
            guard let found = person(.assignee, where: \.mayBeHandler) else { return nil }
            guard let person = surroundings.facts.people.first(where: { $0.id == found }),
                StepScreen.mayBeAssigned(state.documents, in: surroundings)(person)
            else {
                faults[.assignee] = parties.whyUnfit(clean(state.text(.assignee)))
                return nil
            }
            return .assign(found)
        case .receive:
            guard state.order.contains(.signer) else { return .receive(signedBy: nil) }
            return person(.signer, where: { _ in true }).map { .receive(signedBy: $0) }
        case .start: return .start
        case .note: return required(.text).map { .note($0) }
        case .askExtension:
            let day = day(.deadline)
            if day == nil, faults[.deadline] == nil { faults[.deadline] = .missing(.fieldExtension) }
            let reason = required(.reason)
            guard let day, let reason else { return nil }
            return .askExtension(to: day, reason: reason)
        case .decideExtension:
            let isGranted = state.text(.granted) == "co"
            let day = day(.deadline)
            let reason = clean(state.text(.reason))
            if isGranted, day == nil, faults[.deadline] == nil { faults[.deadline] = .missing(.fieldDeadline) }
            if !isGranted, reason.isEmpty { faults[.reason] = .reasonMissing }
            return .decideExtension(granted: isGranted ? day : nil, reason: reason.isEmpty ? nil : reason)
        case .complete:
            let settlement = Settlement.allCases.first { $0.code == state.text(.settlement) } ?? .done
            let text = clean(state.text(.result))
            if text.isEmpty, settlement != .filed { faults[.result] = .resultMissing }
            return .complete(settlement, text: text.isEmpty ? nil : text)
        case .giveBack: return required(.reason).map { .giveBack(reason: $0) }
        case .sendBack: return required(.reason).map { .sendBack(reason: $0) }
        case .reopen: return required(.reason).map { .reopen(reason: $0) }
        }
    }

    mutating func task() -> GiveTask? {
        let title = required(.title)
        let source = required(.source)
        let distribution = distribution()
        let deadline = day(.deadline)
        if distribution.isEmpty, faults[.lead] == nil { faults[.lead] = .nobodyNamed }
        guard let title, let source else { return nil }
        return GiveTask(
            title: title, source: source, distribution: distribution, deadline: deadline, formKey: state.formKey)
    }

    // MARK: Fields

    private mutating func required(_ field: StepField) -> String? {
        let text = clean(state.text(field))
        if !text.isEmpty { return text }
        faults[field] = field == .reason ? .reasonMissing : .missing(field.label(for: state.purpose))
        return nil
    }

    private mutating func day(_ field: StepField) -> Day? {
        let text = state.text(field)
        guard !blank(text) else { return nil }
        if let day = days.day(text, .future) { return day }
        faults[field] = days.fault(text)
        return nil
    }

    private mutating func person(_ field: StepField, where isFit: (Person) -> Bool) -> PersonID? {
        let text = clean(state.text(field))
        if let person = parties.person(text, where: isFit) { return person }
        faults[field] =
            text.isEmpty
            ? .missing(field.label(for: state.purpose)) : field == .leader ? .notALeader(text) : parties.whyUnfit(text)
        return nil
    }

    private mutating func party(_ field: StepField) -> Party? {
        let text = clean(state.text(field))
        guard !text.isEmpty else { return nil }
        if let party = parties.party(text) { return party }
        faults[field] = parties.whyUnfit(text)
        return nil
    }

    private mutating func parties(_ field: StepField) -> [Party] {
        let read = parties.parties(state.text(field))
        if let unknown = read.unknown { faults[field] = parties.whyUnfit(unknown) }
        return read.parties
    }

    private mutating func distribution() -> Distribution {
        Distribution(lead: party(.lead), support: parties(.support), information: parties(.information))
    }
}
