import Office
import Records
import Screens
import Store

extension EffectRunner {
    func answer(_ question: OutgoingQuestion, on today: Day) throws(OfficeError) -> OutgoingAnswer {
        let office = file.office
        switch question {
        case .page(let query): return .page(try office.ask(query, by: actor, on: today))
        case .count(let query): return .count(try office.ask(query, by: actor, on: today))
        case .show(let query): return .shown(try office.ask(query, by: actor, on: today))
        case .prepare(let query): return .prepared(try office.ask(query, by: actor, on: today))
        case .text(let query): return .text(try office.ask(query, by: actor, on: today))
        case .figures(let query): return .figures(try office.ask(query, by: actor, on: today))
        case .compose(let query): return .composed(try office.ask(query, by: actor, on: today))
        case .ofReport(let query): return .ofReport(try office.ask(query, by: actor, on: today))
        case .last(let query): return .last(try office.ask(query, by: actor, on: today))
        case .owed(let query): return .owed(try office.ask(query, by: actor, on: today))
        case .replies(let query): return .replies(try office.ask(query, by: actor, on: today))
        case .unanswered(let query): return .unanswered(try office.ask(query, by: actor, on: today))
        case .copies(let query): return .copies(try office.ask(query, by: actor, on: today))
        case .copy(let query): return .copy(try office.ask(query, by: actor, on: today))
        case .prepareCopy(let query): return .copyHelp(try office.ask(query, by: actor, on: today))
        case .handedOver(let query): return .handedOver(try office.ask(query, by: actor, on: today))
        case .dayNumbers(let query): return .dayNumbers(try office.ask(query, by: actor, on: today))
        }
    }

    func receipt(_ deed: OutgoingDeed, at now: Instant) throws(OfficeError) -> OutgoingAnswer {
        let office = file.office
        switch deed {
        case .register(let command): return .registered(try office.perform(command, by: actor, at: now))
        case .correct(let command): return .changed(try office.perform(command, by: actor, at: now))
        case .step(let command): return .changed(try office.perform(command, by: actor, at: now))
        case .begin(let command): return .changed(try office.perform(command, by: actor, at: now))
        case .save(let command): return .changed(try office.perform(command, by: actor, at: now))
        case .opinion(let command): return .changed(try office.perform(command, by: actor, at: now))
        case .link(let command): return .linked(try office.perform(command, by: actor, at: now))
        case .merge(let command): return .merged(try office.perform(command, by: actor, at: now))
        case .remind(let command):
            _ = try office.perform(command, by: actor, at: now)
            return .reminded
        case .registerMany(let command): return .registeredMany(try office.perform(command, by: actor, at: now))
        case .makeCopy(let command): return .copyMade(try office.perform(command, by: actor, at: now))
        case .correctCopy(let command): return .copyChanged(try office.perform(command, by: actor, at: now))
        case .voidCopy(let command): return .copyChanged(try office.perform(command, by: actor, at: now))
        }
    }
}
