public import Records

/// Records that somebody is away and who acts for them between two days (design §10).
public struct RecordAbsence: Command {
    public static let act = Act.manageAbsences
    public static let name = "record-absence"

    /// Who is away.
    public let person: PersonID
    /// Who acts for them.
    public let deputy: PersonID
    /// The first day.
    public let from: Day
    /// The last day.
    public let to: Day

    /// Asks to record an absence.
    public init(person: PersonID, deputy: PersonID, from: Day, to: Day) {
        self.person = person
        self.deputy = deputy
        self.from = from
        self.to = to
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Absence> {
        guard person != deputy, from <= to, let away = try ledger.person(person),
            let acting = try ledger.person(deputy), acting.isActive
        else { throw .refused(.absenceMalformed) }
        guard to >= now.officeDay else { throw .refused(.deadlineInPast(to)) }
        let draft = Absence(id: AbsenceID(0), person: person, deputy: deputy, from: from, to: to)
        let id = try ledger.addAbsence(draft)
        return .recorded(
            Absence(id: id, person: person, deputy: deputy, from: from, to: to),
            [
                JournalNote(
                    subject: RecordKey(.absence, id.value),
                    changes: [
                        FieldChange("person", from: nil, to: away.name),
                        FieldChange("deputy", from: nil, to: acting.name),
                        FieldChange("from", from: nil, to: from.iso), FieldChange("to", from: nil, to: to.iso),
                    ])
            ])
    }
}

/// Ends an absence on a day: they are back.
public struct EndAbsence: Command {
    public static let act = Act.manageAbsences
    public static let name = "end-absence"

    /// Which absence.
    public let absence: AbsenceID
    /// Its last day now.
    public let to: Day

    /// Asks to end an absence.
    public init(absence: AbsenceID, to: Day) {
        self.absence = absence
        self.to = to
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Absence> {
        guard var found = try ledger.absences().first(where: { $0.id == absence }) else {
            throw .refused(.noSuchRecord)
        }
        guard to < found.to else { throw .refused(.nothingChanged) }
        let before = found.to
        found.to = to
        try ledger.updateAbsence(found)
        return .recorded(
            found,
            [
                JournalNote(
                    subject: RecordKey(.absence, absence.value),
                    changes: [FieldChange("to", from: before.iso, to: to.iso)])
            ])
    }
}
