import Office
import Phrases
import Records
import TerminalKit
import Text

/// What is held from disposal (tạm dừng hủy), the newest hold first.
enum HoldsScreen {
    struct State: ArchiveScreenState {
        /// Whether holds that have ended are shown too.
        var showsAll = false
        var rows: [HoldRow]?
        var list = FigureList()
        var ticket: Ticket?
        var changeTicket: Ticket?
        /// The name of what the hold on its way stops.
        var changing = ""
        var isStale = true
    }

    enum Action: Equatable, Sendable {
        case move(ListMove)
        case typed(FieldInput)
        case focusLine, leaveLine
        /// The file that is held.
        case open
        case make
        case end
        /// Those that have ended too, or those in force alone.
        case all
        case refresh
        case back

        var isMovement: Bool {
            switch self {
            case .move, .typed, .leaveLine: true
            case .focusLine, .open, .make, .end, .all, .refresh, .back: false
            }
        }
    }

    /// How many lines under the rows tell all of the one under the cursor.
    static func told(_ surroundings: Surroundings) -> Int { surroundings.rows >= 20 ? 3 : 1 }

    /// How many rows are seen.
    static func page(_ surroundings: Surroundings) -> Int { max(1, surroundings.rows - 6 - told(surroundings)) }
}

extension HoldsScreen.State {
    func shown() -> [HoldRow] { (rows ?? []).filter { list.admits([$0.name, $0.hold.reason]) } }

    func current(_ rows: [HoldRow]) -> HoldRow? { rows.indices.contains(list.cursor) ? rows[list.cursor] : nil }

    var takesText: Bool { list.isTyping }
    var focusedField: TextField? { list.isTyping ? list.line : nil }
    var hasLine: Bool { list.isTyping }

    func direct(_ event: Event) -> WorkplaceAction? {
        list.input(of: event).map { .archive(.holds(.typed($0))) }
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        list.isTyping ? HelpSubject(.contextSearchLine, .narrowLine) : nil
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextHolds
        let row = current(shown())
        let noRow: Phrase? = row == nil ? .whyNoRow : nil
        func key(
            _ keys: [Key], _ action: HoldsScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .archive(.holds(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let isFile = if case .file? = row?.hold.scope { true } else { false }
        let ended: Phrase? = noRow ?? (row?.hold.holds(on: surroundings.today) == true ? nil : .whyHoldEnded)
        return [
            key([.enter], .open, .keyOpen, weight: 60, unless: noRow ?? (isFile ? nil : .whyNoFileRow)),
            key([.function(2)], .end, .keyEndHold, weight: 78, needs: .holdDisposal, unless: ended),
            key([.function(7)], .make, .keyMakeHold, weight: 80, needs: .holdDisposal),
            key([.function(6)], .all, showsAll ? .keyHoldsInForce : .keyHoldsAll, weight: 50),
        ]
            + surroundings.lineKeys(
                list, topic: topic, move: { .archive(.holds(.move($0))) }, focusLine: .archive(.holds(.focusLine)),
                leaveLine: .archive(.holds(.leaveLine)), refresh: .archive(.holds(.refresh)),
                back: .archive(.holds(.back)))
    }

    mutating func load(in surroundings: inout Surroundings) -> [Step] {
        isStale = false
        let ticket = surroundings.ticket()
        self.ticket = ticket
        let query = ListHolds(day: showsAll ? nil : surroundings.today)
        return [.effect(.ask(.archive(.holds(query)), ticket))]
    }

    mutating func take(_ action: ArchiveAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .holds(let action) = action else { return [] }
        let rows = shown()
        let page = HoldsScreen.page(surroundings)
        switch action {
        case .move(let move): list.move(move, count: rows.count, page: page)
        case .typed(let input):
            list.type(input)
            list.settle(count: shown().count, page: page)
        case .focusLine: list.isTyping = true
        case .leaveLine: list.isTyping = false
        case .open:
            guard case .file(let id)? = current(rows)?.hold.scope else { return [] }
            return [.open(.archive(.file(.init(id))))]
        case .make: return [.openFiling(.hold(nil))]
        case .end:
            guard let row = current(rows) else { return [] }
            let purpose = Purpose.archive(.endHold(row.hold.id))
            return [.raise(.question(QuestionOverlay(purpose, .endHoldQuestion(row.name), line: .reasonLabel)))]
        case .all:
            showsAll.toggle()
            return load(in: &surroundings)
        case .refresh: return load(in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    mutating func take(_ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        guard case .entered(let reason, .archive(.endHold(let id))) = answer, changeTicket == nil,
            let row = rows?.first(where: { $0.hold.id == id })
        else { return [] }
        let ticket = surroundings.ticket()
        (changeTicket, changing) = (ticket, row.name)
        return [.effect(.perform(.archive(.endHold(EndHold(id, reason: reason))), ticket))]
    }

    mutating func take(_ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .archive(.holds(let found), let ticket):
            guard ticket == self.ticket else { return nil }
            self.ticket = nil
            let id = current(shown())?.hold.id
            rows = found
            let rows = shown()
            if let id, let place = rows.firstIndex(where: { $0.hold.id == id }) { list.cursor = place }
            list.settle(count: rows.count, page: HoldsScreen.page(surroundings))
            return []
        case .archive(.held, let ticket):
            guard ticket == changeTicket else { return nil }
            changeTicket = nil
            let said = Phrase.holdEndSaid(changing)
            return [.done(DoneDeed(at: surroundings.now, phrase: said))] + load(in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            guard ticket == self.ticket || ticket == changeTicket else { return nil }
            if ticket == changeTicket {
                changeTicket = nil
                return load(in: &surroundings) + [.fail(error)]
            }
            self.ticket = nil
            return [.fail(error)]
        default: return nil
        }
    }
}
