public import Records

/// Opens a period of a form: from now on every unit that stands in it owes a return.
public struct OpenPeriod: Command {
    public static let act = Act.managePeriods
    public static let name = "open-period"

    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// By when returns are due; `nil` for the form's usual day.
    public let due: Day?
    /// Why a closed period is opened again.
    public let reason: String?

    /// Asks to open a period.
    public init(form: String, period: ReportingPeriod, due: Day? = nil, reason: String? = nil) {
        self.form = form
        self.period = period
        self.due = due
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<OpenedPeriod> {
        let form = try ledger.form(form)
        guard form.periods.contains(period.kind) else { throw .refused(.periodUnfit(form: form.code, period)) }
        let today = now.officeDay
        if let since = form.validFrom, period.lastDay < since {
            throw .refused(.periodBeforeForm(form: form.code, period, since: since))
        }
        guard period.firstDay <= today else { throw .refused(.periodNotOver(period)) }
        let due = self.due ?? form.dueDay(of: period)
        guard due >= period.firstDay else { throw .refused(.deadlineInPast(due)) }
        let units = try ledger.unitTree().standing(in: period).filter { form.levels.contains($0.kind) }
        guard !units.isEmpty else { throw .refused(.noUnitsWatched) }
        var changes: [FieldChange] = []
        let key: Int64
        let opened: FigurePeriod
        if var found = try ledger.figures.period(form.code, period) {
            guard let closed = found.closedOn else { throw .refused(.periodAlreadyOpen(form: form.code, period)) }
            let reason = try unmarked(requireReason(self.reason ?? ""))
            found.closedOn = nil
            if self.due != nil { found.due = due }
            try ledger.figures.updatePeriod(found)
            changes += [
                FieldChange("closed", from: closed.iso, to: nil), FieldChange("reason", from: nil, to: reason),
            ]
            (key, opened) = (found.id, found)
        } else {
            let draft = FigurePeriod(id: 0, form: form.code, period: period, due: due, openedOn: today)
            key = try ledger.figures.addPeriod(draft)
            opened = FigurePeriod(id: key, form: form.code, period: period, due: due, openedOn: today)
            changes += [
                FieldChange("form", from: nil, to: form.code), FieldChange("period", from: nil, to: period.code),
                FieldChange("due", from: nil, to: due.iso),
            ]
        }
        var asked = 0
        for unit in units where try ledger.figures.figureReturn(unit.id, form.code, period) == nil {
            _ = try ledger.figures.addReturn(
                FigureReturn(id: ReturnID(0), form: form.code, period: period, unit: unit.id, due: opened.due))
            asked += 1
        }
        changes.append(FieldChange("asked", from: nil, to: String(asked)))
        return .recorded(
            OpenedPeriod(period: opened, asked: asked),
            [JournalNote(subject: RecordKey(.period, key), changes: changes)])
    }
}

/// A period that was opened.
public struct OpenedPeriod: Equatable, Sendable {
    /// The period.
    public let period: FigurePeriod
    /// How many units were asked.
    public let asked: Int

    /// Puts one together.
    public init(period: FigurePeriod, asked: Int) {
        self.period = period
        self.asked = asked
    }
}

/// Closes a period of a form: nothing more is written in it.
public struct ClosePeriod: Command {
    public static let act = Act.managePeriods
    public static let name = "close-period"

    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod

    /// Asks to close a period.
    public init(form: String, period: ReportingPeriod) {
        self.form = form
        self.period = period
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FigurePeriod> {
        var found = try ledger.openPeriod(form, period)
        guard period.lastDay < now.officeDay else { throw .refused(.periodNotOver(period)) }
        found.closedOn = now.officeDay
        try ledger.figures.updatePeriod(found)
        return .recorded(
            found,
            [
                JournalNote(
                    subject: RecordKey(.period, found.id),
                    changes: [FieldChange("closed", from: nil, to: now.officeDay.iso)])
            ])
    }
}

/// Takes a step with a return: sends it back, checks, accepts or opens it again.
public struct StepReturn: Command {
    public static let act = Act.checkReturns
    public static let name = "step-return"

    /// The unit's code.
    public let unit: String
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The step; to receive one is `EnterReturn`.
    public let step: ReturnAct
    /// Why it is sent back or opened again.
    public let reason: String?
    /// The version that the person saw; `nil` takes what stands.
    public let seen: Int?

    /// Asks for a step.
    public init(
        unit: String, form: String, period: ReportingPeriod, step: ReturnAct, reason: String? = nil, seen: Int? = nil
    ) {
        self.unit = unit
        self.form = form
        self.period = period
        self.step = step
        self.reason = reason
        self.seen = seen
    }

    public var act: Act {
        switch step {
        case .receive: .enterFigures
        case .sendBack, .check: .checkReturns
        case .accept, .reopen: .acceptReturns
        }
    }

    public var name: String { "return-\(step.rawValue)" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<FigureReturn> {
        let unit = try ledger.watched(unit)
        try ledger.openPeriod(form, period)
        var found = try ledger.requireReturn(unit, form, period)
        if let seen, seen != found.version {
            throw try ledger.changedMeanwhile(RecordKey(.figureReturn, found.id.value))
        }
        guard step != .receive, let next = ReturnRule.next(step, from: found.state) else {
            throw .refused(.returnStepNotAllowed(step, found.state))
        }
        var changes = [FieldChange("state", from: found.state.code, to: next.code)]
        switch step {
        case .sendBack, .reopen:
            let reason = try unmarked(requireReason(self.reason ?? ""))
            changes.append(FieldChange("reason", from: nil, to: reason))
            found.reason = reason
        case .check, .accept, .receive: found.reason = nil
        }
        found.state = next
        found.version += 1
        try ledger.figures.updateReturn(found)
        return .recorded(found, [JournalNote(subject: RecordKey(.figureReturn, found.id.value), changes: changes)])
    }
}

/// Records that units were reminded of what they owe, all on one day.
public struct RecordReminders: Command {
    public static let act = Act.remindUnits
    public static let name = "remind-units"

    /// The returns that are owed.
    public let returns: [ReturnID]

    /// Asks to record reminders.
    public init(returns: [ReturnID]) { self.returns = returns }

    public func carryOut(in ledger: Ledger, by actor: Actor, at now: Instant) throws(OfficeError) -> Outcome<Int> {
        let notes = try remind(of: returns, on: now.officeDay, in: ledger)
        guard !notes.isEmpty else { throw .refused(.nothingChanged) }
        return .recorded(notes.count, notes)
    }
}

/// Records that units were reminded of returns; of those that came meanwhile nothing is recorded.
/// - Returns: the notes for the journal.
func remind(of returns: [ReturnID], on day: Day, in ledger: Ledger) throws(OfficeError) -> [JournalNote] {
    var notes: [JournalNote] = []
    for id in returns {
        guard var found = try ledger.figures.returnOf(id), found.isOwed else { continue }
        found.reminders += 1
        found.remindedOn = max(found.remindedOn ?? day, day)
        found.version += 1
        try ledger.figures.updateReturn(found)
        notes.append(
            JournalNote(
                subject: RecordKey(.figureReturn, id.value),
                changes: [FieldChange("reminders", from: String(found.reminders - 1), to: String(found.reminders))]))
    }
    return notes
}
