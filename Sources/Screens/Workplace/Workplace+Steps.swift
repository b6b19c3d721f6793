import Office
import Phrases
import Records

/// What is to be done to one document: its steps in order, each a command and a transaction of its own.
struct StepTask: Equatable, Sendable {
    let document: IncomingDocument
    let steps: [HandlingStep]
}

/// A document that stayed as it was, and why.
struct RefusedStep: Equatable, Sendable {
    let document: IncomingDocument
    let fault: OfficeError

    /// Whether somebody else moved it on meanwhile.
    var isOvertaken: Bool { if case .refused(.changedMeanwhile) = fault { true } else { false } }
}

/// Steps on their way, for each document its own.
struct StepBatch: Equatable, Sendable {
    /// The act that is told when all are answered: the last of each document's steps.
    let act: HandlingAct
    let total: Int
    /// Whether it says no to an extension.
    var refusesExtension = false
    /// What was sent, and what is sent once it is answered.
    var pending: [Ticket: StepTask] = [:]
    var done: [IncomingDocument] = []
    var refused: [RefusedStep] = []
    /// Whether anything was written, be it only the first of two steps.
    var hasWritten = false

    var answered: Int { done.count + refused.count }
}

extension Screen {
    /// Whether a figure is being entered on it, with something typed.
    var hasUnsavedFigure: Bool {
        switch self {
        case .figures(let screen): screen.state.hasUnsaved
        case .outgoing(let screen): screen.state.hasUnsaved
        case .archive(let screen): screen.state.hasUnsaved
        case .desk, .list, .form, .document, .reservations, .step, .attachments, .text, .round, .page, .report,
            .settings:
            false
        }
    }

    /// Whether it is the form of a step, or a figure that is being entered, with something typed in it.
    var hasUnsavedStep: Bool {
        switch self {
        case .step(let state): state.hasTyped
        case .figures, .outgoing, .archive: hasUnsavedFigure
        case .desk, .list, .form, .document, .reservations, .attachments, .text, .round, .page, .report, .settings:
            false
        }
    }
}

extension Workplace {
    /// Opens the form of a step; a step that asks nothing is taken at once.
    mutating func openStep(_ act: HandlingAct, _ documents: [IncomingDocument]) -> [Effect] {
        guard !documents.isEmpty else { return [] }
        let purpose = StepScreen.Purpose.step(act)
        guard purpose.fields(byClerk: surroundings.recordsReceipts).isEmpty else {
            if let aside = asides.last(where: { $0.draft.isSame(as: act, documents) }) {
                take(aside.draft.formKey, for: .open)
            } else {
                stack.append(.step(.init(purpose, documents, formKey: keySource.next(), in: surroundings)))
            }
            return []
        }
        return takeStep(act == .start ? .start : .receive(signedBy: nil), documents)
    }

    /// Opens the form of a question, a unit or a setting, or the one that was put aside.
    mutating func openFigureStep(
        _ purpose: FigureStepScreen.Purpose, _ texts: [FigureStepScreen.Field: String]
    ) {
        if let aside = asides.last(where: { $0.draft.subject == .figures(purpose.code) }) {
            take(aside.draft.formKey, for: .open)
        } else {
            stack.append(.figures(.step(.init(purpose, formKey: keySource.next(), texts, in: surroundings))))
        }
    }

    mutating func takeStep(_ step: HandlingStep, _ documents: [IncomingDocument]) -> [Effect] {
        takeSteps(documents.map { StepTask(document: $0, steps: [step]) })
    }

    /// Takes for each document its own steps.
    mutating func takeSteps(_ tasks: [StepTask]) -> [Effect] {
        // The answers of a batch that is on its way would be taken for those of the next one.
        guard steps == nil, let act = tasks.first?.steps.last?.act else { return [] }
        var batch = StepBatch(act: act, total: tasks.count)
        if case .decideExtension(granted: nil, _)? = tasks.first?.steps.last { batch.refusesExtension = true }
        let effects = tasks.compactMap { send($0, in: &batch) }
        steps = batch
        return effects
    }

    private mutating func send(_ task: StepTask, in batch: inout StepBatch) -> Effect? {
        guard let step = task.steps.first else { return nil }
        let ticket = surroundings.ticket()
        batch.pending[ticket] = task
        let document = task.document
        let command = HandleIncoming(document: document.id, seenVersion: document.handling?.version ?? 0, step: step)
        return .perform(.handle(command), ticket)
    }

    /// Takes the answer to a step.
    /// - Returns: `nil` when it answers something else.
    mutating func takeStepAnswer(_ message: Message) -> [Effect]? {
        guard var batch = steps, let task = batch.pending.removeValue(forKey: message.ticket) else { return nil }
        var next: Effect?
        switch message {
        case .changed(let changed, _):
            batch.hasWritten = true
            let rest = Array(task.steps.dropFirst())
            if rest.isEmpty {
                batch.done.append(changed.document)
            } else {
                next = send(StepTask(document: changed.document, steps: rest), in: &batch)
            }
        case .failed(let error, _): batch.refused.append(RefusedStep(document: task.document, fault: error))
        default: return nil
        }
        steps = batch
        if let next { return [next] }
        guard batch.pending.isEmpty else {
            if batch.total > 1 {
                notice = Notice(
                    .stepsOnTheirWay(batch.act.phrase, done: .count(batch.answered), of: .count(batch.total)))
            }
            return []
        }
        steps = nil
        return finish(batch)
    }

    private mutating func finish(_ batch: StepBatch) -> [Effect] {
        let isForm =
            switch stack.last {
            case .round, .step: true
            default: false
            }
        var said: [Step] = []
        if batch.hasWritten || batch.refused.contains(where: \.isOvertaken) {
            for place in stack.indices { stack[place].makeStale() }
        }
        if !batch.done.isEmpty { said.append(.done(deed(of: batch))) }
        if case .step(var state) = stack.last {
            state.isBusy = false
            state.documents = batch.refused.map(\.document)
            // What was refused stays in the form with all that was typed; saved again, it is the newest state that moves.
            state.rereading = reread(batch, &said)
            if batch.refused.isEmpty { stack.removeLast() } else { stack[stack.count - 1] = .step(state) }
        }
        for place in stack.indices {
            switch stack[place] {
            case .list(var state):
                for document in batch.done { state.marks[document.id] = nil }
                stack[place] = .list(state)
            case .round(var state):
                RoundScreen.settle(&state, batch, in: surroundings)
                if place == stack.count - 1 { state.rereading = reread(batch, &said) }
                stack[place] = .round(state)
            case .desk, .form, .document, .reservations, .step, .attachments, .text, .page, .report, .settings,
                .figures, .outgoing, .archive:
                break
            }
        }
        if let fault = batch.refused.first?.fault {
            let sentence = stepSentence(for: fault, isForm: isForm)
            let whole =
                batch.total == 1
                ? sentence : told(batch).followed(by: sentence)
            said.append(.say(whole, batch.done.isEmpty ? .fault : .warning))
        } else if let left = linesLeft, left > 0 {
            said.append(.say(told(batch).followed(by: .roundLinesLeft(.count(left))), .warning))
        } else {
            said.append(.say(told(batch), .good))
        }
        return run(said, at: stack.count - 1)
    }

    /// How many lines of the round in front are typed and not saved; `nil` where no round is.
    private var linesLeft: Int? { if case .round(let state) = stack.last { state.left } else { nil } }

    /// Asks for the newest state of what somebody else moved on.
    private mutating func reread(_ batch: StepBatch, _ said: inout [Step]) -> Set<Ticket> {
        var tickets: Set<Ticket> = []
        for refused in batch.refused where refused.isOvertaken {
            let ticket = surroundings.ticket()
            tickets.insert(ticket)
            said.append(.effect(.ask(.show(ShowIncoming(.key(refused.document.id))), ticket)))
        }
        return tickets
    }

    private func told(_ batch: StepBatch) -> Phrase {
        let name = batch.act.phrase
        if batch.act == .submit, let leader = batch.done.first?.handling?.leader,
            batch.done.allSatisfy({ $0.handling?.leader == leader })
        {
            let leader = surroundings.facts.name(of: leader)
            guard batch.total > 1 else {
                return .submitted(number: batch.done.first?.number.shown ?? "", to: leader)
            }
            return .submittedMany(done: .count(batch.done.count), of: .count(batch.total), to: leader)
        }
        guard batch.total == 1, let document = batch.done.first else {
            return .stepTakenMany(name, done: .count(batch.done.count), of: .count(batch.total))
        }
        let number = document.number.shown
        if batch.refusesExtension { return .extensionRefused(number) }
        if batch.act == .route, let recipient = document.content.recipient {
            return .routed(number: number, to: recipient, deadline: document.content.deadline.map(dayAndMonth))
        }
        return .stepTaken(name, number: number)
    }

    private func deed(of batch: StepBatch) -> DoneDeed {
        let name = batch.act.phrase
        let numbers = batch.done.prefix(3).map(\.number.shown).joined(separator: ", ")
        let tail = batch.done.count > 3 ? " …" : ""
        return DoneDeed(
            at: surroundings.now, phrase: .doneStep(name, number: numbers + tail),
            documents: batch.done.map(\.id))
    }
}

/// The sentence for a step that was refused: F8 compares nothing here, and the newest state is read again.
/// - Parameter isForm: whether something typed stands there still.
func stepSentence(for fault: OfficeError, isForm: Bool = true) -> Phrase {
    guard case .refused(.changedMeanwhile(let name, let at)) = fault else { return sentence(for: fault) }
    return .stepOvertaken(by: name, time: at.clock, isForm: isForm)
}
