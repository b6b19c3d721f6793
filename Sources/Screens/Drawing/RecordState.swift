import Office
import Phrases
import Records
import TerminalKit

/// A screen of one record: its fields below each other with its history, and steps that change it.
protocol RecordState: ScreenState {
    associatedtype Detail
    /// `nil` until the office has answered.
    var detail: Detail? { get set }
    /// The first line that is seen.
    var top: Int { get set }
    /// The answer that is waited for.
    var ticket: Ticket? { get set }
    /// The receipt that is waited for.
    var changeTicket: Ticket? { get set }
    /// What stands on it.
    func lines(in surroundings: Surroundings) -> [FieldLine]
}

extension RecordState {
    /// The keys that move through a record, read it anew and leave it.
    func readingKeys(
        _ topic: Phrase, refreshWeight: Int = 15, move: (ListMove) -> WorkplaceAction, refresh: WorkplaceAction,
        back: WorkplaceAction, in surroundings: Surroundings
    ) -> [Binding] {
        let moves: [(Key, ListMove, Phrase)] = [
            (.up, .up, .keyUp), (.down, .down, .keyDown), (.pageUp, .pageUp, .keyPageUp),
            (.pageDown, .pageDown, .keyPageDown), (.home, .home, .keyTop), (.end, .end, .keyBottom),
        ]
        return moves.map { surroundings.binding([$0.0], move($0.1), $0.2, topic) } + [
            surroundings.binding([.function(5)], refresh, .keyRefresh, topic, weight: refreshWeight),
            surroundings.binding([.escape], back, .keyBack, topic, weight: 70),
        ]
    }

    mutating func scroll(_ move: ListMove, in surroundings: Surroundings) {
        top = move.scrolled(from: top, of: lines(in: surroundings).count, in: surroundings)
    }

    /// Asks for the record.
    mutating func ask(_ question: Effect.Question, in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        return [.effect(.ask(question, ticket))]
    }

    /// Carries out a change.
    mutating func perform(_ deed: Effect.Deed, in surroundings: inout Surroundings) -> [Step] {
        let ticket = surroundings.ticket()
        changeTicket = ticket
        return [.effect(.perform(deed, ticket))]
    }

    /// Takes the record that was asked for.
    /// - Returns: `nil` when another screen asked.
    mutating func show(_ detail: Detail?, _ ticket: Ticket) -> [Step]? {
        guard ticket == self.ticket else { return nil }
        self.ticket = nil
        guard let detail else { return [.close, .fail(.refused(.noSuchRecord))] }
        self.detail = detail
        return []
    }

    /// Says what was done, and reads the record anew.
    /// - Returns: `nil` when another screen did it.
    mutating func changed(_ said: Phrase, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]? {
        guard ticket == changeTicket else { return nil }
        changeTicket = nil
        return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
    }

    /// Says why it came to nothing; after a refused change the newest state is shown beside the sentence.
    /// - Returns: `nil` when another screen asked.
    mutating func failed(_ error: OfficeError, _ ticket: Ticket, in surroundings: inout Surroundings) -> [Step]? {
        if ticket == changeTicket {
            changeTicket = nil
            return load(in: &surroundings) + [.fail(error)]
        }
        guard ticket == self.ticket else { return nil }
        self.ticket = nil
        return [.fail(error)]
    }

    /// Draws it under its title.
    func drawRecord(_ title: Phrase, on surface: inout Surface, in surroundings: Surroundings) {
        surface.drawTitleBar(surroundings.titled(surroundings.text(title)), trailing: surroundings.whoAndWhen)
        let labelWidth = FieldLines.labelWidth(surface.size.columns)
        surface.draw(lines(in: surroundings), from: top, labelWidth: labelWidth, in: surroundings)
    }
}
