import Office
import Records
import Screens
import Store

extension EffectRunner {
    func answer(_ question: FigureQuestion, on today: Day) throws(OfficeError) -> FigureAnswer {
        let office = file.office
        switch question {
        case .board(let query): return .board(try office.ask(query, by: actor, on: today))
        case .fields(let query): return .fields(try office.ask(query, by: actor, on: today))
        case .unit(let query): return .unit(try office.ask(query, by: actor, on: today))
        case .factHistory(let query): return .factHistory(try office.ask(query, by: actor, on: today))
        case .entry(let query): return .entry(try office.ask(query, by: actor, on: today))
        case .returns(let query): return .returns(try office.ask(query, by: actor, on: today))
        case .questions(let query): return .questions(try office.ask(query, by: actor, on: today))
        case .question(let query): return .questionDetail(try office.ask(query, by: actor, on: today))
        case .setup(let query): return .setup(try office.ask(query, by: actor, on: today))
        }
    }

    func receipt(_ deed: FigureDeed, at now: Instant) throws(OfficeError) -> FigureAnswer {
        let office = file.office
        switch deed {
        case .enter(let command): return .returned(try office.perform(command, by: actor, at: now))
        case .importReturns(let command): return .imported(try office.perform(command, by: actor, at: now))
        case .set(let command): return .returned(try office.perform(command, by: actor, at: now))
        case .step(let command): return .returned(try office.perform(command, by: actor, at: now))
        case .open(let command): return .opened(try office.perform(command, by: actor, at: now))
        case .close(let command): return .closed(try office.perform(command, by: actor, at: now))
        case .remind(let command): return .reminded(try office.perform(command, by: actor, at: now))
        case .confirmLack(let command): return .lackConfirmed(try office.perform(command, by: actor, at: now))
        case .endLack(let command): return .lackEnded(try office.perform(command, by: actor, at: now))
        case .setScoring(let command): return .scoringSet(try office.perform(command, by: actor, at: now))
        case .raise(let command): return .question(try office.perform(command, by: actor, at: now))
        case .handle(let command): return .question(try office.perform(command, by: actor, at: now))
        case .addUnit(let command): return .unitKept(try office.perform(command, by: actor, at: now))
        case .changeUnit(let command): return .unitKept(try office.perform(command, by: actor, at: now))
        }
    }
}
