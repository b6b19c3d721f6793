import Office
import Phrases
import Records

/// Numbers kept back for someone, the earliest end first.
enum ReservationsScreen {
    struct State: Equatable, Sendable {
        var rows: [Reservation] = []
        var cursor = 0
        var top = 0
        var hasLoaded = false
        var ticket: Ticket?
        var changeTicket: Ticket?
        var isStale = false
    }

    enum Action: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case use
        case reserve
        case void
        case refresh
        case back
    }

    /// The hour at which a kept number lapses on its last day.
    static let closingHour = 17
}

extension ReservationsScreen.State {
    var current: Reservation? { rows.indices.contains(cursor) ? rows[cursor] : nil }
}

extension ReservationsScreen {
    static func update(_ state: inout State, _ action: Action, in surroundings: inout Surroundings) -> [Step] {
        let page = max(1, surroundings.rows - 5)
        switch action {
        case .up: move(&state, to: state.cursor - 1, page)
        case .down: move(&state, to: state.cursor + 1, page)
        case .pageUp: move(&state, to: state.cursor - page, page)
        case .pageDown: move(&state, to: state.cursor + page, page)
        case .home: move(&state, to: 0, page)
        case .end: move(&state, to: state.rows.count - 1, page)
        case .use: return state.current.map { [.useReserved($0)] } ?? []
        case .reserve:
            let question = QuestionOverlay(
                .reserveHolder, .reserveHolderQuestion, line: .reserveHolderLabel)
            return [.raise(.question(question))]
        case .void:
            guard let row = state.current else { return [] }
            let question = Phrase.voidReservationQuestion(number: row.number.shown, holder: row.holder)
            return [.raise(.question(QuestionOverlay(.voidReservation(row.id), question, line: .reasonLabel)))]
        case .refresh: return load(&state, in: &surroundings)
        case .back: return [.close]
        }
        return []
    }

    private static func move(_ state: inout State, to row: Int, _ page: Int) {
        state.cursor = max(0, min(state.rows.count - 1, row))
        if state.cursor < state.top { state.top = state.cursor }
        if state.cursor >= state.top + page { state.top = state.cursor - page + 1 }
    }

    static func load(_ state: inout State, in surroundings: inout Surroundings) -> [Step] {
        state.isStale = false
        let ticket = surroundings.ticket()
        state.ticket = ticket
        return [.effect(.ask(.reservations(ListReservations()), ticket))]
    }

    static func update(_ state: inout State, _ answer: Answer, in surroundings: inout Surroundings) -> [Step] {
        switch answer {
        case .entered(let holder, .reserveHolder):
            let question = QuestionOverlay(
                .reserveUntil(holder: holder), .reserveUntilQuestion(holder: holder), line: .reserveUntilLabel,
                text: surroundings.calendar.adding(workingDays: 2, to: surroundings.today).shown)
            return [.raise(.question(question))]
        case .entered(let text, .reserveUntil(let holder)):
            let reader = FieldReader(today: surroundings.today, calendar: surroundings.calendar)
            guard let day = reader.day(text, .future) else { return [.say(reader.fault(text), .fault)] }
            return perform(&state, .reserve(ReserveNumber(holder: holder, expiresAt: closing(day))), in: &surroundings)
        case .entered(let reason, .voidReservation(let reservation)):
            let command = VoidReservation(reservation: reservation, reason: reason)
            return perform(&state, .voidReservation(command), in: &surroundings)
        case .entered, .chosen, .confirmed, .filtered, .accepted, .marked: return []
        }
    }

    /// 17:00 of a day in the office.
    static func closing(_ day: Day) -> Instant {
        let midnight = Instant(isoUTC: "\(day.iso)T00:00:00Z") ?? Instant(milliseconds: 0)
        return midnight.adding(seconds: (closingHour - 7) * 3600)
    }

    private static func perform(
        _ state: inout State, _ deed: Effect.Deed, in surroundings: inout Surroundings
    ) -> [Step] {
        let ticket = surroundings.ticket()
        state.changeTicket = ticket
        return [.effect(.perform(deed, ticket))]
    }

    static func update(_ state: inout State, _ message: Message, in surroundings: inout Surroundings) -> [Step]? {
        switch message {
        case .reservations(let rows, let ticket):
            guard ticket == state.ticket else { return nil }
            state.ticket = nil
            let current = state.current?.id
            state.rows = rows
            state.hasLoaded = true
            move(&state, to: rows.firstIndex { $0.id == current } ?? state.cursor, max(1, surroundings.rows - 5))
            return []
        case .reserved(let reservation, let ticket):
            guard ticket == state.changeTicket else { return nil }
            state.changeTicket = nil
            let number = reservation.number.shown
            guard reservation.state == .open else {
                let deed = DoneDeed(
                    at: surroundings.now, phrase: .doneVoided(number: number))
                return [.done(deed)] + load(&state, in: &surroundings) + [
                    .say(.reservationVoided(number: number), .good)
                ]
            }
            let said = Phrase.reserved(
                number: number, holder: reservation.holder, time: reservation.expiresAt.clock,
                day: reservation.expiresAt.officeDay.shown)
            let deed = DoneDeed(
                at: surroundings.now, phrase: .doneReserved(number: number, holder: reservation.holder))
            return [.done(deed)] + load(&state, in: &surroundings) + [.say(said, .good)]
        case .failed(let error, let ticket):
            guard ticket == state.ticket || ticket == state.changeTicket else { return nil }
            state.ticket = nil
            state.changeTicket = nil
            return [.fail(error)]
        case .desk, .office, .issuers, .incoming, .count, .shown, .place, .duplicates, .registered, .changed,
            .bookOpened, .figures, .outgoing, .archive, .absence, .keeping, .entry, .paper, .attachments, .filesChanged,
            .files,
            .statistics,
            .week,
            .meetings, .undoable:
            return nil
        }
    }
}
