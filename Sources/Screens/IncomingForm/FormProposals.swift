import Office
import Phrases
import Records

/// What Enter would accept in an empty field: shown greyed, never taken silently.
struct FormProposal: Equatable {
    let text: String
    /// Where it comes from.
    let note: Phrase
}

extension IncomingFormScreen {
    /// The proposal for a field; `nil` when something stands in it, or nothing is known.
    static func proposal(
        for field: FormField, _ state: State, _ surroundings: Surroundings
    ) -> FormProposal? {
        guard blank(state.text(field)), !state.isCorrection else { return nil }
        switch field {
        case .issuer: return held(.issuer, state, surroundings)
        case .date:
            // The day of the document before is worth offering only in a pile of one issuer.
            guard let before = surroundings.previousForm, clean(before[.issuer]) == clean(state.text(.issuer)) else {
                return nil
            }
            return held(.date, state, surroundings)
        case .recipient:
            guard let lead = state.helps.habits?.lead, !hasGone(lead.name, surroundings) else { return nil }
            return FormProposal(text: lead.name, note: .proposalUsual(count: lead.count, total: lead.total))
        case .deadline: return deadline(state, surroundings)
        case .replyTo:
            guard !state.helps.cited.isEmpty else { return nil }
            return FormProposal(text: state.helps.cited.joined(separator: "; "), note: .proposalCited)
        case .secret, .arrived, .hour, .symbol, .type, .subject, .urgency, .circulation, .way, .pages, .copies,
            .sender, .signer, .handedOver, .receivedBy, .notes, .reason, .book, .meetingDay, .meetingHour,
            .meetingPlace, .attendees, .senderAddress, .replyWanted, .replyDue:
            return nil
        }
    }

    /// The value of the form that was saved last.
    private static func held(_ field: FormField, _ state: State, _ surroundings: Surroundings) -> FormProposal? {
        guard case .register = state.mode, let before = surroundings.previousForm, !blank(before[field]) else {
            return nil
        }
        return FormProposal(text: before[field], note: .proposalAsBefore)
    }

    private static func deadline(_ state: State, _ surroundings: Surroundings) -> FormProposal? {
        let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
        let arrived = reader.day(state.text(.arrived), .past) ?? surroundings.today
        guard
            let day = DeadlineRule.proposed(
                for: state.urgency, arrived: arrived, calendar: surroundings.calendar)
        else { return nil }
        return FormProposal(text: day.shown, note: .proposalByUrgency)
    }

    /// Whether a receiver of former documents is a department that has ended or a person who has left.
    private static func hasGone(_ name: String, _ surroundings: Surroundings) -> Bool {
        let today = surroundings.today
        let departments = surroundings.facts.departments.filter { $0.name == name }
        let people = surroundings.facts.people.filter { $0.name == name }
        guard !departments.isEmpty || !people.isEmpty else { return false }
        return departments.allSatisfy { ($0.validTo ?? today) < today } && people.allSatisfy { !$0.isActive }
    }

    /// The deadline's field lies before the urgency's, so what it proposes now is said.
    static func sayDeadline(_ state: State, in surroundings: Surroundings) -> [Step] {
        guard let proposal = proposal(for: .deadline, state, surroundings) else { return [] }
        return [.say(.deadlineProposed(day: proposal.text))]
    }
}
