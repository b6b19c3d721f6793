public import Records

/// Stops the disposal of a file, or of all that lies below a fonds, series or box (tạm dừng hủy).
public struct PlaceHold: Command {
    public static let act = Act.holdDisposal
    public static let name = "place-hold"

    /// What is stopped.
    public let scope: ArchiveScope
    /// Why: an inspection, a complaint, a court.
    public let reason: String
    /// The last day; `nil` until it is ended.
    public let until: Day?

    /// Asks to stop.
    public init(_ scope: ArchiveScope, reason: String, until: Day? = nil) {
        self.scope = scope
        self.reason = reason
        self.until = until
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<LegalHold> {
        let reason = try requireRecordReason(reason)
        let today = now.officeDay
        if let until, until < today { throw .procedure(.holdBackwards) }
        let name: String
        switch scope {
        case .file(let id): name = try wholeFile(id, in: ledger, by: actor).name.description
        case .node(let id):
            let line = try ledger.archive.line(id)
            guard !line.isEmpty else { throw .refused(.noSuchRecord) }
            name = ArchivePath(line.map(\.code)).description
        }
        let hold = LegalHold(
            id: LegalHoldID(0), scope: scope, reason: reason, from: today, until: until, setBy: actor.person.id)
        let id = try ledger.procedures.addHold(hold)
        guard let made = try ledger.procedures.read.hold(id) else { throw .procedure(.unknownHold) }
        var changes = [
            FieldChange("hold-scope", from: nil, to: name), FieldChange("reason", from: nil, to: reason),
            FieldChange("first-day", from: nil, to: today.iso),
        ]
        if let until { changes.append(FieldChange("last-day", from: nil, to: until.iso)) }
        return .recorded(made, [JournalNote(subject: RecordKey(.legalHold, id.value), changes: changes)])
    }
}

/// Lets disposal go on: from this day the hold stops nothing any more.
public struct EndHold: Command {
    public static let act = Act.holdDisposal
    public static let name = "end-hold"

    /// Which hold.
    public let hold: LegalHoldID
    /// Why.
    public let reason: String

    /// Asks to end a hold.
    public init(_ hold: LegalHoldID, reason: String) {
        self.hold = hold
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<LegalHold> {
        guard var after = try ledger.procedures.read.hold(hold) else { throw .procedure(.unknownHold) }
        if let day = after.endedOn { throw .procedure(.holdEnded(on: day)) }
        if let last = after.until, last < now.officeDay { throw .procedure(.holdEnded(on: last)) }
        let reason = try requireRecordReason(reason)
        after.endedOn = now.officeDay
        after.endReason = reason
        try ledger.procedures.updateHold(after)
        let changes = [
            FieldChange("ended-on", from: nil, to: now.officeDay.iso), FieldChange("reason", from: nil, to: reason),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.legalHold, hold.value), changes: changes)])
    }
}
