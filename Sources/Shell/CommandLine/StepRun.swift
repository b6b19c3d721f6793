import Interchange
import Office
import Phrases
import Records
import Screens

extension Invocation {
    /// Takes one step with every number of the command line, each in a transaction of its own: one line per number, and
    /// at the end the code of the worst.
    /// - Parameter step: made once, from the options; what they name is refused before anything is done.
    func take(_ act: HandlingAct, _ step: (Session) throws(Failure) -> HandlingStep) throws(Failure) {
        var numbers: [RegisterNumber] = []
        for word in arguments.words {
            let number = try number(word)
            if !numbers.contains(number) { numbers.append(number) }
        }
        let session = try session()
        // Said before any number is looked up, so that nobody learns which numbers there are.
        guard session.actor.may(act.right) else { throw .office(.refused(.notPermitted(act.right))) }
        let step = try step(session)
        guard numbers.count > 1 else { return try take(step, with: numbers[0], in: session) }
        var worst = ExitCode.done
        var shapes: [JSONValue] = []
        for number in numbers {
            do throws(Failure) {
                let document = try takeStep(step, with: number, in: session)
                shapes.append(document.stepShape(session.facts, lastMissed: session.calendar.lastMissed(on: today)))
                if !wantsJSON { say(.stepLine(act, document, session.facts)) }
            } catch {
                // A file that cannot be written stops the whole run; what was said is done.
                if case .office(.store) = error { throw error }
                if error.code.rawValue > worst.rawValue { worst = error.code }
                let sentence = error.sentence ?? Phrase("")
                shapes.append(number.refusedShape(sentence.in(language)))
                output.remark("vanthu: \(number.shown): \(sentence.in(language))")
            }
        }
        if wantsJSON { write(.array(shapes)) }
        guard worst == .done else { throw .quiet(worst) }
    }

    private func take(
        _ step: HandlingStep, with number: RegisterNumber, in session: Session
    ) throws(Failure) {
        let document = try takeStep(step, with: number, in: session)
        guard !wantsJSON else {
            return write(
                .array([document.stepShape(session.facts, lastMissed: session.calendar.lastMissed(on: today))]))
        }
        say(.stepLine(step.act, document, session.facts))
    }

    private func takeStep(
        _ step: HandlingStep, with number: RegisterNumber, in session: Session
    ) throws(Failure) -> IncomingDocument {
        guard let found = try session.ask(ShowIncoming(.number(number))) else {
            throw .office(.refused(.noSuchNumber(number)))
        }
        return try session.perform(
            HandleIncoming(
                document: found.document.id, seenVersion: found.document.handling?.version ?? 0, step: step),
            at: writingTime
        ).document
    }
}

extension Phrase {
    /// What one step did: "Đã chuyển số 12: Ban Tài chính, hạn 30/11/2026."
    fileprivate static func stepLine(_ act: HandlingAct, _ document: IncomingDocument, _ facts: OfficeFacts) -> Phrase {
        let number = document.number.shown
        guard act == .route || act == .assign, let handling = document.handling else {
            return .stepTaken(act.phrase, number: number)
        }
        let receivers = handling.lead.map { [$0] } ?? handling.assignments.map(\.party)
        return .routed(
            number: number, to: receivers.map(facts.name(of:)).joined(separator: "; "),
            deadline: document.content.deadline?.shown)
    }
}

extension IncomingDocument {
    /// What a step left, as JSON.
    fileprivate func stepShape(_ facts: OfficeFacts, lastMissed: Day) -> JSONValue {
        .object(
            (number.shape.object ?? []) + [
                JSONValue.Member("register", json(number.register.rawValue)),
                JSONValue.Member("done", true), JSONValue.Member("refused", .null),
                JSONValue.Member("handling", handlingShape(facts, lastMissed: lastMissed)),
            ])
    }
}

extension RegisterNumber {
    /// A number with which a step was refused, as JSON.
    fileprivate func refusedShape(_ sentence: String) -> JSONValue {
        .object(
            (shape.object ?? []) + [
                JSONValue.Member("register", json(register.rawValue)),
                JSONValue.Member("done", false), JSONValue.Member("refused", json(sentence)),
                JSONValue.Member("handling", .null),
            ])
    }
}
