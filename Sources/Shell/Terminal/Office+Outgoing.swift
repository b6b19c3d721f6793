import Office
import Records
import Screens

// What screens of outgoing documents ask of the office and have done, as the office's own queries and commands.

extension Office {
    func answer(_ question: OutgoingQuestion, by actor: Actor, on today: Day) throws(OfficeError) -> OutgoingAnswer {
        switch question {
        case .page(let query): return .page(try ask(query, by: actor, on: today))
        case .count(let query): return .count(try ask(query, by: actor, on: today))
        case .show(let query): return .shown(try ask(query, by: actor, on: today))
        case .prepare(let query): return .prepared(try ask(query, by: actor, on: today))
        case .twins(let query): return .twins(try ask(query, by: actor, on: today))
        case .text(let query): return .text(try ask(query, by: actor, on: today))
        case .figures(let query): return .figures(try ask(query, by: actor, on: today))
        case .compose(let query): return .composed(try ask(query, by: actor, on: today))
        case .ofReport(let query): return .ofReport(try ask(query, by: actor, on: today))
        case .last(let query): return .last(try ask(query, by: actor, on: today))
        case .owed(let query): return .owed(try ask(query, by: actor, on: today))
        case .replies(let query): return .replies(try ask(query, by: actor, on: today))
        case .unanswered(let query): return .unanswered(try ask(query, by: actor, on: today))
        case .addressees(let query): return .addressees(try ask(query, by: actor, on: today))
        case .copies(let query): return .copies(try ask(query, by: actor, on: today))
        case .copy(let query): return .copy(try ask(query, by: actor, on: today))
        case .prepareCopy(let query): return .copyHelp(try ask(query, by: actor, on: today))
        case .handedOver(let query): return .handedOver(try ask(query, by: actor, on: today))
        case .dayNumbers(let query): return .dayNumbers(try ask(query, by: actor, on: today))
        case .submissions(let query): return .submissions(try ask(query, by: actor, on: today))
        case .groups(let query): return .groups(try ask(query, by: actor, on: today))
        case .duties(let query): return .duties(try ask(query, by: actor, on: today))
        }
    }

    func receipt(_ deed: OutgoingDeed, by actor: Actor, at now: Instant) throws(OfficeError) -> OutgoingAnswer {
        switch deed {
        case .register(let command): return .registered(try perform(command, by: actor, at: now))
        case .correct(let command): return .changed(try perform(command, by: actor, at: now))
        case .step(let command): return .changed(try perform(command, by: actor, at: now))
        case .begin(let command): return .changed(try perform(command, by: actor, at: now))
        case .save(let command): return .changed(try perform(command, by: actor, at: now))
        case .opinion(let command): return .changed(try perform(command, by: actor, at: now))
        case .link(let command): return .linked(try perform(command, by: actor, at: now))
        case .merge(let command): return .merged(try perform(command, by: actor, at: now))
        case .remind(let command):
            _ = try perform(command, by: actor, at: now)
            return .reminded
        case .registerMany(let command): return .registeredMany(try perform(command, by: actor, at: now))
        case .makeCopy(let command): return .copyMade(try perform(command, by: actor, at: now))
        case .copyForReader(let command): return .copyMade(try perform(command, by: actor, at: now))
        case .correctCopy(let command): return .copyChanged(try perform(command, by: actor, at: now))
        case .voidCopy(let command): return .copyChanged(try perform(command, by: actor, at: now))
        case .setGroup(let command): return .groupSet(try perform(command, by: actor, at: now))
        case .setDuty(let command): return .dutySet(try perform(command, by: actor, at: now))
        }
    }
}
