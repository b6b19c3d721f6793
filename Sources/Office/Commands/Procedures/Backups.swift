public import Records

/// Notes that a backup was made, so that minutes of destruction can name what still holds the content.
public struct NoteBackup: Command {
    public static let act = Act.backUp
    public static let name = "note-backup"

    /// Where it was written.
    public let path: String
    /// Its length.
    public let bytes: Int
    /// SHA-256 of the whole file.
    public let sha256: String
    /// The last day for which it is kept.
    public let keepUntil: Day?

    /// Notes a backup.
    public init(path: String, bytes: Int, sha256: String, keepUntil: Day? = nil) {
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
        self.keepUntil = keepUntil
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<BackupNote> {
        let note = BackupNote(
            id: BackupID(0), madeAt: now, path: path, bytes: bytes, sha256: sha256, keepUntil: keepUntil)
        let id = try ledger.procedures.addBackup(note)
        var changes = [FieldChange("path", from: nil, to: path), FieldChange("sha256", from: nil, to: sha256)]
        if let keepUntil { changes.append(FieldChange("kept-until", from: nil, to: keepUntil.iso)) }
        let made = BackupNote(
            id: id, madeAt: now, path: path, bytes: bytes, sha256: sha256, keepUntil: keepUntil)
        return .recorded(made, [JournalNote(subject: RecordKey(.backupCopy, id.value), changes: changes)])
    }
}

/// Says that a backup was deleted: it holds nothing any more.
public struct TellBackupGone: Command {
    public static let act = Act.backUp
    public static let name = "tell-backup-gone"

    /// Which backup.
    public let backup: BackupID
    /// Since when.
    public let day: Day

    /// Says that it is gone.
    public init(_ backup: BackupID, on day: Day) {
        self.backup = backup
        self.day = day
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<BackupNote> {
        guard var note = try ledger.procedures.read.backups().first(where: { $0.id == backup }) else {
            throw .refused(.noSuchRecord)
        }
        guard note.goneOn == nil else { throw .refused(.nothingChanged) }
        try require(day, from: note.madeAt.officeDay, to: now.officeDay)
        note.goneOn = day
        try ledger.procedures.updateBackup(note)
        let changes = [
            FieldChange("path", from: note.path, to: nil), FieldChange("gone-on", from: nil, to: day.iso),
        ]
        return .recorded(note, [JournalNote(subject: RecordKey(.backupCopy, backup.value), changes: changes)])
    }
}
