import Office
import Phrases
import Records
import Reports

// The list that goes to the leader for the pen.

extension RoundScreen {
    /// The marked documents, or all of the grid, as a list to be printed.
    static func page(of state: State, in surroundings: Surroundings) -> TextPage {
        let facts = surroundings.facts
        let rows = state.rows.filter { state.marks.isEmpty || state.marks.contains($0.document.id) }
        let list = SubmissionList(
            office: facts.profile.name, superior: facts.profile.superior, place: facts.profile.place,
            leader: state.leaders.map(facts.name(of:)).joined(separator: ", "), day: surroundings.today,
            submitter: surroundings.actor.person.name,
            items: rows.map { row in
                let document = row.document
                let proposal = document.handling?.proposal
                return SubmissionList.Item(
                    number: document.number.shown, type: typePhrase(document.content.typeCode),
                    symbol: document.content.symbol.raw, date: document.content.date, issuer: document.content.issuer,
                    subject: document.content.subject,
                    urgency: document.content.urgency == .normal ? nil : document.content.urgency.phrase,
                    circulation: document.content.circulation == .open ? nil : document.content.circulation.phrase,
                    proposal: proposal?.text ?? "", lead: proposal?.lead.map(facts.name(of:)),
                    deadline: proposal?.deadline ?? document.content.deadline)
            })
        return list.page(surroundings.language)
    }

    static func pageName(_ state: State, in surroundings: Surroundings) -> String {
        "\(surroundings.text(.submissionFile))-\(surroundings.today.iso)"
    }
}
