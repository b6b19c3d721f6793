public import Records

/// Keeps the next number back for someone until an hour (giữ số).
public struct ReserveNumber: Command {
    public static let act = Act.reserveNumber
    public static let name = "reserve-number"

    /// For whom.
    public let holder: String
    /// Until when.
    public let expiresAt: Instant

    /// Asks for a number of today's year.
    public init(holder: String, expiresAt: Instant) {
        self.holder = holder
        self.expiresAt = expiresAt
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Reservation> {
        let holder = trimmed(holder)
        guard !holder.isEmpty else { throw .refused(.nameMissing) }
        guard now < expiresAt else { throw .refused(.expiryInPast) }
        let today = now.officeDay
        try requireOpenBook(today.year, in: ledger)
        let number = RegisterNumber(year: today.year, number: try ledger.takeNumber(.incoming, today.year))
        func kept(_ id: ReservationID) -> Reservation {
            Reservation(id: id, number: number, holder: holder, reservedOn: today, expiresAt: expiresAt)
        }
        let id = try ledger.addReservation(kept(ReservationID(0)))
        return .recorded(
            kept(id),
            [
                JournalNote(
                    subject: RecordKey(.reservation, id.value),
                    changes: [
                        FieldChange("number", from: nil, to: number.shownWithYear),
                        FieldChange("holder", from: nil, to: holder),
                        FieldChange("expires", from: nil, to: expiresAt.isoUTC),
                    ])
            ])
    }
}

/// Voids a kept number that nobody will use, with a reason: also one that has lapsed.
public struct VoidReservation: Command {
    public static let act = Act.voidNumber
    public static let name = "void-reservation"

    /// Which.
    public let reservation: ReservationID
    /// Why.
    public let reason: String

    /// Asks to void a kept number.
    public init(reservation: ReservationID, reason: String) {
        self.reservation = reservation
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Reservation> {
        guard var found = try ledger.reservation(reservation) else { throw .refused(.noSuchRecord) }
        guard found.state == .open else { throw .refused(.reservationNotOpen(found.number)) }
        let changes = found.void(for: try requireReason(reason))
        try ledger.updateReservation(found)
        return .recorded(found, [JournalNote(subject: RecordKey(.reservation, reservation.value), changes: changes)])
    }
}

extension KeptNumber {
    /// Makes it void, and says so for the journal.
    mutating func void(for reason: String) -> [FieldChange] {
        state = .void
        voidReason = reason
        return [FieldChange("state", from: "open", to: "void"), FieldChange("reason", from: nil, to: reason)]
    }
}
