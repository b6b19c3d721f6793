public import Records

/// Sets one thing of the reference score from a period on: a target, a weight, whom a task addresses ("do cơ quan đặt").
public struct SetScoring: Command {
    public static let act = Act.setTargets
    public static let name = "set-scoring"

    /// What is set.
    public let subject: ScoringSetting.Subject
    /// To what, in its canonical text; `nil` takes it back.
    public let value: String?
    /// The first period for which it holds.
    public let since: ReportingPeriod

    /// Asks to set something.
    public init(subject: ScoringSetting.Subject, value: String?, since: ReportingPeriod) {
        self.subject = subject
        self.value = value
        self.since = since
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ScoringSetting> {
        let rows = try ledger.formBook().sixTasks.rows
        if let value, !ScoringSetting.accepts(value, for: subject, rows: rows) {
            throw .refused(.settingMalformed(subject.code))
        }
        let from = since.firstDay
        // A closed period's figures stand, and so does what they were judged by.
        let closed = try ledger.figures.periods().filter {
            $0.form == ShippedForms.sixTasks.code && !$0.isOpen && $0.period.lastDay >= from
        }.map(\.period).max()
        if let closed { throw .refused(.settingInClosedPeriod(closed)) }
        let before = try ledger.figures.settings().filter { $0.subject == subject && $0.from <= from }
            .max { $0.from < $1.from }
        guard before?.value != value else { throw .refused(.nothingChanged) }
        let setting = ScoringSetting(
            subject: subject, from: from, value: value, setBy: actor.person.name, setOn: now.officeDay)
        let key = try ledger.figures.putSetting(setting)
        return .recorded(
            setting,
            [
                JournalNote(
                    subject: RecordKey(.scoringSetting, key),
                    changes: [
                        FieldChange(subject.code, from: before?.value, to: value),
                        FieldChange("from", from: nil, to: from.iso),
                    ])
            ])
    }
}

/// Confirms that a unit cannot have a LAN yet (task 4), with the reason and a day on which that is looked at again.
public struct ConfirmLack: Command {
    public static let act = Act.confirmLack
    public static let name = "confirm-lack"

    /// The unit's code.
    public let unit: String
    /// The first period for which it holds.
    public let since: ReportingPeriod
    /// Why, in words.
    public let reason: String
    /// When it is looked at again.
    public let reviewOn: Day
    /// The document that says so.
    public let document: DocumentID?

    /// Asks to confirm a lack.
    public init(unit: String, since: ReportingPeriod, reason: String, reviewOn: Day, document: DocumentID? = nil) {
        self.unit = unit
        self.since = since
        self.reason = reason
        self.reviewOn = reviewOn
        self.document = document
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ConfirmedLack> {
        let unit = try ledger.watched(unit)
        let reason = try unmarked(requireReason(reason))
        guard reviewOn > now.officeDay else { throw .refused(.reviewNotAhead(reviewOn)) }
        if let document { _ = try ledger.requireSource(document, for: actor) }
        // The unit says so, the office confirms it.
        let said = try ledger.figures.facts(unit.id, ShippedForms.sixTasks.code, since).first { $0.code == "4.1" }
        guard said?.value == .state(0) else { throw .refused(.lackNotReported(unit.name)) }
        var draft = ConfirmedLack(
            id: LackID(0), unit: unit.id, reason: reason, confirmedBy: actor.person.id, confirmedOn: now.officeDay,
            holdsFrom: since.firstDay, reviewOn: reviewOn, document: document)
        // The newest is the one that holds; the older stay as they were said.
        let id = try ledger.figures.addLack(draft)
        draft = ConfirmedLack(
            id: id, unit: unit.id, reason: reason, confirmedBy: actor.person.id, confirmedOn: now.officeDay,
            holdsFrom: since.firstDay, reviewOn: reviewOn, document: document)
        return .recorded(
            draft,
            [
                JournalNote(
                    subject: RecordKey(.lack, id.value),
                    changes: [
                        FieldChange("unit", from: nil, to: unit.code), FieldChange("reason", from: nil, to: reason),
                        FieldChange("review", from: nil, to: reviewOn.iso),
                    ])
            ])
    }
}

/// Takes back that a unit cannot have a LAN: conditions are there, or it was confirmed by mistake.
public struct EndLack: Command {
    public static let act = Act.confirmLack
    public static let name = "end-lack"

    /// The unit's code.
    public let unit: String
    /// The first period for which it does not hold any more; `nil` for the quarter of the day.
    public let since: ReportingPeriod?

    /// Asks to take it back.
    public init(unit: String, since: ReportingPeriod? = nil) {
        self.unit = unit
        self.since = since
    }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<Int> {
        let unit = try ledger.watched(unit)
        var notes: [JournalNote] = []
        let day = (since ?? ReportingPeriod(of: now.officeDay, kind: .quarter)).firstDay
        for lack in try ledger.figures.lacks(unit.id) where lack.endedOn == nil {
            try ledger.figures.endLack(lack.id, day)
            notes.append(
                JournalNote(
                    subject: RecordKey(.lack, lack.id.value),
                    changes: [FieldChange("ended", from: nil, to: day.iso)]))
        }
        guard !notes.isEmpty else { throw .refused(.nothingChanged) }
        return .recorded(notes.count, notes)
    }
}
