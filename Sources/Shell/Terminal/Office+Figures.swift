import Office
import Records
import Screens

// What screens of units and their figures ask of the office and have done, as the office's own queries and commands.

extension Office {
    func answer(_ question: FigureQuestion, by actor: Actor, on today: Day) throws(OfficeError) -> FigureAnswer {
        switch question {
        case .board(let query): return .board(try ask(query, by: actor, on: today))
        case .fields(let query): return .fields(try ask(query, by: actor, on: today))
        case .unit(let query): return .unit(try ask(query, by: actor, on: today))
        case .factHistory(let query): return .factHistory(try ask(query, by: actor, on: today))
        case .entry(let query): return .entry(try ask(query, by: actor, on: today))
        case .returns(let query): return .returns(try ask(query, by: actor, on: today))
        case .questions(let query): return .questions(try ask(query, by: actor, on: today))
        case .question(let query): return .questionDetail(try ask(query, by: actor, on: today))
        case .setup(let query): return .setup(try ask(query, by: actor, on: today))
        }
    }

    func receipt(_ deed: FigureDeed, by actor: Actor, at now: Instant) throws(OfficeError) -> FigureAnswer {
        switch deed {
        case .enter(let command): return .returned(try perform(command, by: actor, at: now))
        case .importReturns(let command): return .imported(try perform(command, by: actor, at: now))
        case .set(let command): return .returned(try perform(command, by: actor, at: now))
        case .step(let command): return .returned(try perform(command, by: actor, at: now))
        case .open(let command): return .opened(try perform(command, by: actor, at: now))
        case .close(let command): return .closed(try perform(command, by: actor, at: now))
        case .remind(let command): return .reminded(try perform(command, by: actor, at: now))
        case .confirmLack(let command): return .lackConfirmed(try perform(command, by: actor, at: now))
        case .endLack(let command): return .lackEnded(try perform(command, by: actor, at: now))
        case .setScoring(let command): return .scoringSet(try perform(command, by: actor, at: now))
        case .raise(let command): return .question(try perform(command, by: actor, at: now))
        case .handle(let command): return .question(try perform(command, by: actor, at: now))
        case .addUnit(let command): return .unitKept(try perform(command, by: actor, at: now))
        case .changeUnit(let command): return .unitKept(try perform(command, by: actor, at: now))
        }
    }
}
