import Office
import Records
import Screens

// What screens of transfers and of disposal ask of the office and have done, as the office's own queries and commands.

extension Office {
    func answer(_ question: ProcedureQuestion, by actor: Actor, on today: Day) throws(OfficeError) -> ProcedureAnswer {
        switch question {
        case .transfers(let query): .transfers(try ask(query, by: actor, on: today))
        case .transfer(let query): .transfer(try ask(query, by: actor, on: today))
        case .keptBack(let query): .keptBack(try ask(query, by: actor, on: today))
        case .disposals(let query): .disposals(try ask(query, by: actor, on: today))
        case .disposal(let query): .disposal(try ask(query, by: actor, on: today))
        }
    }

    func receipt(_ deed: ProcedureDeed, by actor: Actor, at now: Instant) throws(OfficeError) -> ProcedureAnswer {
        switch deed {
        case .prepare(let command): .transferred(try perform(command, by: actor, at: now))
        case .changeTransfer(let command): .transferred(try perform(command, by: actor, at: now))
        case .give(let command): .transferred(try perform(command, by: actor, at: now))
        case .take(let command): .transferred(try perform(command, by: actor, at: now))
        case .drop(let command): .transferred(try perform(command, by: actor, at: now))
        case .keepBack(let command): .kept(try perform(command, by: actor, at: now))
        case .endKeepBack(let command): .released(try perform(command, by: actor, at: now))
        case .propose(let command): .judged(try perform(command, by: actor, at: now))
        case .changeDisposal(let command): .judged(try perform(command, by: actor, at: now))
        case .spare(let command): .judged(try perform(command, by: actor, at: now))
        case .convene(let command): .judged(try perform(command, by: actor, at: now))
        case .opine(let command): .judged(try perform(command, by: actor, at: now))
        case .conclude(let command): .judged(try perform(command, by: actor, at: now))
        case .appraise(let command): .judged(try perform(command, by: actor, at: now))
        case .decide(let command): .judged(try perform(command, by: actor, at: now))
        case .refuse(let command): .judged(try perform(command, by: actor, at: now))
        case .destroy(let command): .destroyed(try perform(command, by: actor, at: now))
        }
    }
}
