import Office
import Phrases
import Records
import TerminalKit

// Where the document stands: its state and next steps, who has it, what was proposed, instructed, asked and settled.

extension IncomingDocumentScreen {
    static func deadline(_ document: IncomingDocument, _ surroundings: Surroundings) -> String? {
        guard let deadline = document.content.deadline else { return nil }
        let shown = day(deadline, surroundings)
        guard document.handling?.state.isOpen == true,
            let left = remaining(document, today: surroundings.today, calendar: surroundings.calendar)
        else { return shown }
        return "\(shown) · \(surroundings.text(left))"
    }

    static func handlingLines(
        _ detail: IncomingDetail, _ surroundings: Surroundings
    ) -> [(label: Phrase, text: String, style: Style)] {
        let document = detail.document
        guard document.state == .registered else { return [] }
        guard let handling = document.handling else {
            return [(.fieldHandling, surroundings.text(.handlingNone), .faint)]
        }
        let facts = surroundings.facts
        var lines: [(label: Phrase, text: String, style: Style)] = []
        let next = StepChooser.items(for: [document], in: surroundings).filter { $0.disabled == nil }.map(\.label)
        var state = surroundings.text(handling.state.phrase)
        if !next.isEmpty, detail.isWhole {
            let steps = Phrase.list(Array(next.prefix(4)).map(\.inside))
            state += " · " + surroundings.text(.nextSteps(steps))
        }
        lines.append((.fieldHandling, state, handling.state == .givenBack ? .warning : .good))
        if document.isOuterView {
            lines.append((.fieldLeader, surroundings.text(.hiddenValue), .faint))
            lines.append((.roleLead, surroundings.text(.hiddenValue), .faint))
        }
        if let leader = handling.leader, handling.instruction == nil {
            lines.append((.fieldLeader, facts.name(of: leader), .text))
        }
        if let proposal = handling.proposal {
            let lead = proposal.lead.map(facts.name(of:))
            let parts = [lead, proposal.text, proposal.deadline?.shown].compactMap(\.self).filter { !$0.isEmpty }
            lines.append((.fieldProposal, "\(parts.joined(separator: " · ")) (\(facts.name(of: proposal.by)))", .text))
        }
        if let instruction = handling.instruction {
            let leader = facts.name(of: instruction.leader)
            let who =
                instruction.enteredBy.map { Phrase.enteredFor(leader: leader, by: facts.name(of: $0)) }
                ?? Phrase(leader)
            lines.append((.fieldInstruction, "\(surroundings.text(who)): \(instruction.text)", .text))
        }
        for assignment in handling.assignments {
            let mark: Phrase =
                handling.state.isWithHandlers
                ? assignment.receivedAt.map { .receivedMark($0.officeShown) } ?? .notReceived : Phrase("")
            let tail = surroundings.text(mark)
            lines.append(
                (
                    assignment.role.phrase, facts.name(of: assignment.party) + (tail.isEmpty ? "" : " · " + tail),
                    // Told by the mark too: before it is handed over nobody has to receive it.
                    handling.state.isWithHandlers && assignment.receivedAt == nil ? .warning : .text
                ))
        }
        if let request = handling.extensionRequest {
            let asked = Phrase.extensionAsked(
                day: request.day.shown, by: facts.name(of: request.by), reason: request.reason)
            lines.append((.fieldExtension, surroundings.text(asked), .warning))
        }
        if let result = handling.result {
            let parts = [surroundings.text(result.settlement.phrase), result.text].compactMap(\.self)
            let by = "\(facts.name(of: result.by)), \(result.at.officeShown)"
            lines.append((.fieldResult, "\(parts.joined(separator: ": ")) (\(by))", .good))
        }
        if let reason = handling.returnReason, handling.state != .completed {
            lines.append((.fieldReason, reason, .warning))
        }
        return lines
    }
}
