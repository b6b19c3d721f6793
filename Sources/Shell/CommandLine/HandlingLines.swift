import Office
import Phrases
import Records
import Screens

extension Invocation {
    /// Where a document stands: state and time left, who has it, what was proposed, instructed, asked and settled; the
    /// words of the document's own screen.
    func handlingRows(of document: IncomingDocument, _ session: Session) -> [(Phrase, String?)] {
        guard document.state == .registered else { return [] }
        guard let handling = document.handling else { return [(.fieldHandling, Phrase.handlingNone.in(language))] }
        let facts = session.facts
        func text(_ phrase: Phrase) -> String { phrase.in(language) }
        var rows: [(Phrase, String?)] = []
        var state = text(handling.state.phrase)
        if handling.state.isOpen, let left = remaining(document, today: today, calendar: session.calendar) {
            state += " · " + text(left)
        }
        rows.append((.fieldHandling, state))
        if let leader = handling.leader, handling.instruction == nil {
            rows.append((.fieldLeader, facts.name(of: leader)))
        }
        if let proposal = handling.proposal {
            let parts = [proposal.lead.map(facts.name(of:)), proposal.text, proposal.deadline?.shown]
            let said = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
            rows.append((.fieldProposal, "\(said) (\(facts.name(of: proposal.by)))"))
        }
        if let instruction = handling.instruction {
            let leader = facts.name(of: instruction.leader)
            let who =
                instruction.enteredBy.map { Phrase.enteredFor(leader: leader, by: facts.name(of: $0)) }
                ?? Phrase(leader)
            rows.append((.fieldInstruction, "\(text(who)): \(instruction.text)"))
        }
        for assignment in handling.assignments {
            var line = facts.name(of: assignment.party)
            if handling.state.isWithHandlers {
                line += " · " + text(assignment.receivedAt.map { .receivedMark($0.officeShown) } ?? .notReceived)
            }
            rows.append((assignment.role.phrase, line))
        }
        if let request = handling.extensionRequest {
            let asked = Phrase.extensionAsked(
                day: request.day.shown, by: facts.name(of: request.by), reason: request.reason)
            rows.append((.fieldExtension, text(asked)))
        }
        if let result = handling.result {
            let said = [text(result.settlement.phrase), result.text].compactMap(\.self).joined(separator: ": ")
            rows.append((.fieldResult, "\(said) (\(facts.name(of: result.by)), \(result.at.officeShown))"))
        }
        if let reason = handling.returnReason, handling.state != .completed { rows.append((.fieldReason, reason)) }
        return rows
    }
}
