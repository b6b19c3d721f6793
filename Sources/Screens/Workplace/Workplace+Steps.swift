import Office
import Phrases
import Records

/// Steps on their way: one command for each document, each a transaction of its own.
struct StepBatch: Equatable, Sendable {
    let step: HandlingStep
    let total: Int
    var pending: [Ticket: IncomingDocument] = [:]
    var done: [IncomingDocument] = []
    var refused: [IncomingDocument] = []
    var firstFault: OfficeError?
}

extension Screen {
    /// Whether it is the form of a step with something typed in it.
    var hasUnsavedStep: Bool { if case .step(let state) = self { state.hasTyped } else { false } }
}

extension Workplace {
    /// Opens the form of a step; a step that asks nothing is taken at once.
    mutating func openStep(_ act: HandlingAct, _ documents: [IncomingDocument]) -> [Effect] {
        guard !documents.isEmpty else { return [] }
        let purpose = StepScreen.Purpose.step(act)
        guard purpose.fields(byClerk: surroundings.recordsReceipts).isEmpty else {
            stack.append(.step(.init(purpose, documents, formKey: "", in: surroundings)))
            return []
        }
        return takeStep(act == .start ? .start : .receive(signedBy: nil), documents)
    }

    mutating func takeStep(_ step: HandlingStep, _ documents: [IncomingDocument]) -> [Effect] {
        var batch = StepBatch(step: step, total: documents.count)
        var effects: [Effect] = []
        for document in documents {
            let ticket = surroundings.ticket()
            batch.pending[ticket] = document
            let command = HandleIncoming(
                document: document.id, seenVersion: document.handling?.version ?? 0, step: step)
            effects.append(.perform(.handle(command), ticket))
        }
        steps = batch
        return effects
    }

    /// Takes the answer to a step.
    /// - Returns: `nil` when it answers something else.
    mutating func takeStepAnswer(_ message: Message) -> [Effect]? {
        guard var batch = steps, let document = batch.pending.removeValue(forKey: message.ticket) else { return nil }
        switch message {
        case .changed(let changed, _): batch.done.append(changed.document)
        case .failed(let error, _):
            batch.refused.append(document)
            if batch.firstFault == nil { batch.firstFault = error }
        default: return nil
        }
        steps = batch
        guard batch.pending.isEmpty else { return [] }
        steps = nil
        return finish(batch)
    }

    private mutating func finish(_ batch: StepBatch) -> [Effect] {
        var said: [Step] = []
        if !batch.done.isEmpty {
            for place in stack.indices { stack[place].makeStale() }
            said.append(.done(deed(of: batch)))
        }
        if case .step(var state) = stack.last {
            state.isBusy = false
            state.documents = batch.refused
            // What was refused stays in the form with all that was typed.
            if batch.refused.isEmpty { stack.removeLast() } else { stack[stack.count - 1] = .step(state) }
        }
        for place in stack.indices {
            guard case .list(var state) = stack[place] else { continue }
            for document in batch.done { state.marks[document.id] = nil }
            stack[place] = .list(state)
        }
        if let fault = batch.firstFault {
            let sentence = sentence(for: fault)
            let whole =
                batch.total == 1
                ? sentence : told(batch).followed(by: sentence)
            said.append(.say(whole, batch.done.isEmpty ? .fault : .warning))
        } else {
            said.append(.say(told(batch), .good))
        }
        return run(said, at: stack.count - 1)
    }

    private func told(_ batch: StepBatch) -> Phrase {
        let name = batch.step.act.phrase
        guard batch.total == 1, let document = batch.done.first else {
            return .stepTakenMany(name, done: .count(batch.done.count), of: .count(batch.total))
        }
        let number = document.number.shown
        if case .route = batch.step, let recipient = document.content.recipient {
            return .routed(number: number, to: recipient, deadline: document.content.deadline.map(dayAndMonth))
        }
        return .stepTaken(name, number: number)
    }

    private func deed(of batch: StepBatch) -> DoneDeed {
        let name = batch.step.act.phrase
        let numbers = batch.done.prefix(3).map(\.number.shown).joined(separator: ", ")
        let tail = batch.done.count > 3 ? " …" : ""
        return DoneDeed(
            at: surroundings.now, phrase: .doneStep(name, number: numbers + tail), document: nil, number: nil)
    }
}
