public import Records

/// A leader consents that files are kept back after the day on which they were due, two years at most (Decree 30/2020, art. 31(3)(d)).
public struct KeepBack: Command {
    public static let act = FileStep.keepBack.act
    public static let name = "keep-back"

    /// Which files.
    public let files: [RecordFileID]
    /// The last day.
    public let until: Day
    /// Why.
    public let reason: String
    /// Number and day of the paper of consent.
    public let paper: String?

    /// Asks to consent.
    public init(_ files: [RecordFileID], until: Day, reason: String, paper: String? = nil) {
        self.files = files
        self.until = until
        self.reason = reason
        self.paper = paper
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<[RecordFile]> {
        guard !files.isEmpty else { throw .procedure(.noFile) }
        let reason = try requireRecordReason(reason)
        let paper = try recordText(paper)
        var kept: [RecordFile] = []
        var notes: [JournalNote] = []
        for file in try wholeFiles(files, in: ledger, by: actor) {
            if let obstacle = KeepBackObstacle.of(file, until: until, today: now.officeDay) {
                throw .procedure(.keepBack(file.name.description, obstacle))
            }
            // A later consent takes the place of the one before.
            for var old in try ledger.procedures.read.keptBack(file.id) where old.endedOn == nil {
                old.endedOn = now.officeDay
                old.endReason = reason
                try ledger.procedures.updateKeptBack(old)
            }
            let consent = KeptBack(
                id: KeptBackID(0), file: file.id, until: until, reason: reason, paper: paper,
                consentedBy: actor.person.id, consentedOn: now.officeDay)
            _ = try ledger.procedures.addKeptBack(consent)
            var after = file
            after.keptBackUntil = until
            // Why it was given back to be completed stays said.
            if file.state != .returned { after.reason = reason }
            after.version += 1
            try ledger.archive.updateFile(file, after)
            kept.append(after)
            var changes = [
                FieldChange("kept-back", from: file.keptBackUntil?.iso, to: until.iso),
                FieldChange("reason", from: nil, to: reason),
            ]
            if let paper { changes.append(FieldChange("paper-of-consent", from: nil, to: paper)) }
            notes.append(JournalNote(subject: RecordKey(.recordFile, file.id.value), changes: changes))
        }
        return .recorded(kept, notes)
    }
}

/// Ends the keeping back of a file before its last day: it is due again.
public struct EndKeepBack: Command {
    public static let act = FileStep.keepBack.act
    public static let name = "end-keep-back"

    /// Which file.
    public let file: RecordFileID
    /// Why.
    public let reason: String

    /// Asks to end it.
    public init(_ file: RecordFileID, reason: String) {
        self.file = file
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<RecordFile> {
        let before = try wholeFile(file, in: ledger, by: actor)
        let reason = try requireRecordReason(reason)
        guard before.keptBackUntil != nil else { throw .procedure(.notKeptBack(before.name.description)) }
        for var consent in try ledger.procedures.read.keptBack(file) where consent.endedOn == nil {
            consent.endedOn = now.officeDay
            consent.endReason = reason
            try ledger.procedures.updateKeptBack(consent)
        }
        var after = before
        after.keptBackUntil = nil
        if before.state != .returned { after.reason = reason }
        after.version += 1
        try ledger.archive.updateFile(before, after)
        let changes = [
            FieldChange("kept-back", from: before.keptBackUntil?.iso, to: nil),
            FieldChange("reason", from: nil, to: reason),
        ]
        return .recorded(after, [JournalNote(subject: RecordKey(.recordFile, file.value), changes: changes)])
    }
}
