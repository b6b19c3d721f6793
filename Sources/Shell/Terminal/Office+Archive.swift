import Office
import Records
import Screens

// What screens of the archive ask of the office and have done, as the office's own queries and commands.

extension Office {
    func answer(_ question: ArchiveQuestion, by actor: Actor, on today: Day) throws(OfficeError) -> ArchiveAnswer {
        switch question {
        case .tree(let query): .tree(try ask(query, by: actor, on: today))
        case .node(let query): .node(try ask(query, by: actor, on: today))
        case .files(let query): .files(try ask(query, by: actor, on: today))
        case .count(let query): .count(try ask(query, by: actor, on: today))
        case .file(let query): .file(try ask(query, by: actor, on: today))
        case .due(let query): .due(try ask(query, by: actor, on: today))
        case .prepare(let query): .prepared(try ask(query, by: actor, on: today))
        case .retention(let query): .retention(try ask(query, by: actor, on: today))
        case .loans(let query): .loans(try ask(query, by: actor, on: today))
        case .loan(let query): .loan(try ask(query, by: actor, on: today))
        case .readers(let query): .readers(try ask(query, by: actor, on: today))
        case .filingList(let query): .filingList(try ask(query, by: actor, on: today))
        case .holds(let query): .holds(try ask(query, by: actor, on: today))
        case .procedure(let question): .procedure(try answer(question, by: actor, on: today))
        case .found(let query): .found(try ask(query, by: actor, on: today))
        case .filed(let query): .filed(try ask(query, by: actor, on: today))
        case .hit(let query): .hit(try ask(query, by: actor, on: today))
        case .texts(let query): .texts(try ask(query, by: actor, on: today))
        case .toFill(let query): .toFill(try ask(query, by: actor, on: today))
        case .incoming(let query): .incoming(try ask(query, by: actor, on: today))
        case .outgoing(let query): .outgoing(try ask(query, by: actor, on: today))
        }
    }

    func receipt(_ deed: ArchiveDeed, by actor: Actor, at now: Instant) throws(OfficeError) -> ArchiveAnswer {
        switch deed {
        case .open(let command): .changed(try perform(command, by: actor, at: now))
        case .correct(let command): .changed(try perform(command, by: actor, at: now))
        case .put(let command): .filled(try perform(command, by: actor, at: now))
        case .step(let command): .changed(try perform(command, by: actor, at: now))
        case .place(let command): .placed(try perform(command, by: actor, at: now))
        case .arrange(let command): .changed(try perform(command, by: actor, at: now))
        case .weed(let command): .changed(try perform(command, by: actor, at: now))
        case .lend(let command): .lent(try perform(command, by: actor, at: now))
        case .loan(let command): .lent(try perform(command, by: actor, at: now))
        case .make(let command): .nodeChanged(try perform(command, by: actor, at: now))
        case .change(let command): .nodeChanged(try perform(command, by: actor, at: now))
        case .move(let command): .nodeChanged(try perform(command, by: actor, at: now))
        case .order(let command): .ordered(try perform(command, by: actor, at: now))
        case .proposeList(let command): .listChanged(try perform(command, by: actor, at: now))
        case .setRow(let command): .listChanged(try perform(command, by: actor, at: now))
        case .approveList(let command): .listChanged(try perform(command, by: actor, at: now))
        case .hold(let command): .held(try perform(command, by: actor, at: now))
        case .endHold(let command): .held(try perform(command, by: actor, at: now))
        case .procedure(let deed): .procedure(try receipt(deed, by: actor, at: now))
        }
    }
}
