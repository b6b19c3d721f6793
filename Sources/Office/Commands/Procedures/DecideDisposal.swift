public import Records

/// Records what the superior body's archive answered: its paper, number and day (Law on Archives 2011, art. 28).
public struct RecordAppraisal: Command {
    public static let act = DisposalStep.appraise.act
    public static let name = "record-appraisal"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// What was answered.
    public let appraisal: String

    /// Asks to record.
    public init(_ appraisal: String, of disposal: DisposalCase) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.appraisal = appraisal
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        var after = try current(disposal, seen: seenVersion, .appraise, in: ledger)
        let text = try requireText(appraisal)
        after.appraisal = text
        after.state = .appraised
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        let changes = [
            FieldChange("disposal-state", from: DisposalState.appraisal.code, to: after.state.code),
            FieldChange("appraisal", from: nil, to: text),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}

/// The leader decides that it may be destroyed. Who proposed it never does, whatever the roles.
public struct DecideDisposal: Command {
    public static let act = DisposalStep.decide.act
    public static let name = "decide-disposal"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Number and symbol of the decision.
    public let decision: String
    /// Its day.
    public let day: Day

    /// Asks to decide.
    public init(_ disposal: DisposalCase, decision: String, on day: Day) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.decision = decision
        self.day = day
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        var after = try current(disposal, seen: seenVersion, .decide, in: ledger)
        // One human being is one person: neither themselves nor acting for another do they decide what they proposed.
        for person in actor.everyone {
            if let obstacle = DisposalRule.obstacle(deciding: after, by: person.id) {
                throw .procedure(.disposal(obstacle))
            }
        }
        guard day <= now.officeDay else { throw .procedure(.disposal(.dayOutOfOrder)) }
        let text = try requireText(decision)
        let files = try ledger.procedures.read.disposalFiles(disposal).listed
        guard !files.isEmpty else { throw .procedure(.disposal(.empty)) }
        for item in files {
            try requireDisposable(listedFile(item.file, in: ledger), in: disposal, on: now.officeDay, ledger)
        }
        after.decider = actor.person.id
        after.decision = text
        after.decidedOn = day
        after.state = .decided
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        let changes = [
            FieldChange("disposal-state", from: DisposalState.appraised.code, to: after.state.code),
            FieldChange("decision", from: nil, to: text), FieldChange("on-day", from: nil, to: day.iso),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}

/// Ends a disposal without destroying anything; its files are free again.
public struct RefuseDisposal: Command {
    public static let act = DisposalStep.refuse.act
    public static let name = "refuse-disposal"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Why.
    public let reason: String

    /// Asks to refuse.
    public init(_ disposal: DisposalCase, reason: String) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        var after = try current(disposal, seen: seenVersion, .refuse, in: ledger)
        let before = after.state
        let reason = try requireRecordReason(reason)
        after.state = .refused
        after.decision = reason
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        let changes = [
            FieldChange("disposal-state", from: before.code, to: after.state.code),
            FieldChange("reason", from: nil, to: reason),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}
