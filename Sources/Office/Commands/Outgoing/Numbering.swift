public import Records

/// Keeps the next number of a type's series back for someone until an hour (giữ số).
public struct ReserveOutgoing: Command {
    public static let act = Act.reserveNumber
    public static let name = "reserve-outgoing"

    /// The type, which says in which series.
    public let typeCode: String
    /// For whom.
    public let holder: String
    /// Until when.
    public let expiresAt: Instant

    /// Asks for a number of today's book.
    public init(typeCode: String, holder: String, expiresAt: Instant) {
        self.typeCode = typeCode
        self.holder = holder
        self.expiresAt = expiresAt
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<OutgoingReservation> {
        let holder = trimmed(holder)
        guard !holder.isEmpty else { throw .refused(.nameMissing) }
        guard DocumentTypes.byCode[typeCode] != nil else { throw .refused(.outgoing(.unknownType(typeCode))) }
        guard now < expiresAt else { throw .refused(.expiryInPast) }
        let today = now.officeDay
        try requireOpenBook(today.year, in: ledger)
        let policy = NumberingPolicy.holding(on: today, among: try ledger.outgoing.policies())
        let (series, year) = (policy.series(of: typeCode), policy.bookYear(of: today))
        let number = OutgoingNumber(series: series, year: year, number: try ledger.outgoing.takeNumber(series, year))
        func kept(_ id: OutgoingReservationID) -> OutgoingReservation {
            OutgoingReservation(
                id: id, number: number, holder: holder, reservedOn: today, expiresAt: expiresAt)
        }
        let id = try ledger.outgoing.addReservation(kept(OutgoingReservationID(0)))
        return .recorded(
            kept(id),
            [
                JournalNote(
                    subject: RecordKey(.outgoingReservation, id.value),
                    changes: [
                        FieldChange("symbol", from: nil, to: "\(number.shown)/\(number.year)"),
                        FieldChange("holder", from: nil, to: holder),
                        FieldChange("expires", from: nil, to: expiresAt.isoUTC),
                    ])
            ])
    }
}

/// Voids a kept number that nobody will use, with a reason: also one that has lapsed.
public struct VoidOutgoingReservation: Command {
    public static let act = Act.voidNumber
    public static let name = "void-outgoing-reservation"

    /// Which.
    public let reservation: OutgoingReservationID
    /// Why.
    public let reason: String

    /// Asks to void a kept number.
    public init(reservation: OutgoingReservationID, reason: String) {
        self.reservation = reservation
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<OutgoingReservation> {
        guard var found = try ledger.outgoing.reservation(reservation) else { throw .refused(.noSuchRecord) }
        guard found.state == .open else { throw .refused(.outgoing(.reservationNotOpen(found.number.shown))) }
        let changes = found.void(for: try requireReason(reason))
        try ledger.outgoing.updateReservation(found)
        return .recorded(
            found, [JournalNote(subject: RecordKey(.outgoingReservation, reservation.value), changes: changes)])
    }
}

/// Sets how outgoing documents are numbered from a day on (Decree 30/2020, art. 15(1): the head of the office decides).
public struct SetNumberingPolicy: Command {
    public static let act = Act.manageNumbering
    public static let name = "set-numbering"

    /// The policy.
    public let policy: NumberingPolicy

    /// Asks for a policy.
    public init(policy: NumberingPolicy) { self.policy = policy }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<NumberingPolicy> {
        if case .ownTypes(let types) = policy.grouping {
            for type in types.sorted() where DocumentTypes.byCode[type] == nil {
                throw .refused(.outgoing(.unknownType(type)))
            }
        }
        let newest = try ledger.outgoing.newestDay()
        guard policy.canBegin(after: newest) else {
            throw .refused(.outgoing(.policyMidway(policy.validFrom, newest: newest ?? policy.validFrom)))
        }
        let before = NumberingPolicy.holding(on: policy.validFrom, among: try ledger.outgoing.policies())
        guard before.grouping != policy.grouping || before.cycle != policy.cycle else {
            throw .refused(.nothingChanged)
        }
        let id = try ledger.outgoing.putPolicy(policy)
        return .recorded(
            policy,
            [
                JournalNote(
                    subject: RecordKey(.numberingPolicy, id),
                    changes: [
                        FieldChange("valid-from", from: nil, to: policy.validFrom.iso),
                        FieldChange("grouping", from: before.grouping.code, to: policy.grouping.code),
                        FieldChange("cycle", from: before.cycle.code, to: policy.cycle.code),
                    ])
            ])
    }
}
