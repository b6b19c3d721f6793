public import Records

/// Destroys what was decided, with minutes: the bytes of attachments go and the texts that were written in the program; the
/// descriptions, the rows of the registers and the hashes remain for ever. Never a delete of a record.
public struct DestroyFiles: Command {
    public static let act = DisposalStep.destroy.act
    public static let name = "destroy-files"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Who destroyed and who stood by; two people at least.
    public let executors: [PersonID]
    /// How: shredded, burnt, pulped; bytes overwritten.
    public let method: String
    /// The day.
    public let day: Day

    /// Asks to destroy.
    public init(_ disposal: DisposalCase, executors: [PersonID], method: String, on day: Day) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.executors = executors
        self.method = method
        self.day = day
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Destruction> {
        let procedures = ledger.procedures
        var after = try current(disposal, seen: seenVersion, .destroy, in: ledger)
        if let obstacle = DisposalRule.obstacle(
            destroying: after, executors: executors, on: day, today: now.officeDay)
        {
            throw .procedure(.disposal(obstacle))
        }
        // By two people at least: what one proposed another has decided.
        guard let decider = after.decider, decider != after.proposer else {
            throw .procedure(.disposal(.proposerDecides))
        }
        var names: [String] = []
        for id in executors {
            guard let person = try ledger.person(id) else { throw .procedure(.disposal(.oneExecutor)) }
            names.append(person.name)
        }
        var files = try procedures.read.disposalFiles(disposal)
        guard !files.listed.isEmpty else { throw .procedure(.disposal(.empty)) }
        // A hold or a loan since the decision stops it; the day that counts is today, because bytes go today.
        var found: [RecordFile] = []
        for item in files.listed {
            let file = try listedFile(item.file, in: ledger)
            try requireDisposable(file, in: disposal, on: now.officeDay, ledger)
            found.append(file)
        }
        after.executors = executors
        after.method = try requireText(method)
        after.destroyedOn = day
        after.state = .destroyed
        after.version += 1
        try procedures.updateDisposal(after)
        let content = try procedures.content(disposal)
        let attachments = content.flatMap(\.attachments)
        let texts = content.flatMap(\.texts)
        try procedures.destroy(attachments.map(\.id), disposal, now)
        try procedures.destroyTexts(texts.map(\.document), disposal)
        for item in content {
            guard let index = files.firstIndex(where: { $0.file == item.file }) else { continue }
            // Bytes that another record has too stay: the minutes count them among what is kept.
            let gone = item.attachments.filter { !$0.isShared }
            files[index].destroyed = DestroyedContent(
                documents: item.documents, attachments: gone.count, bytes: gone.reduce(0) { $0 + $1.bytes },
                shared: item.shared + item.attachments.count - gone.count, texts: item.texts.count,
                textsKept: item.textsKept)
        }
        try procedures.putDisposalFiles(disposal, files)
        let backups = try backups(
            since: (attachments.map(\.addedAt) + texts.map(\.writtenAt)).min(), procedures)
        try procedures.nameBackups(disposal, backups)
        var notes = [note(after, files: found, names: names, backups: backups)]
        for file in found { notes.append(try take(file, through: .destroy, on: day, in: ledger)) }
        let receipt = Destruction(
            disposal: after, attachments: attachments.count { !$0.isShared }, texts: texts.count, backups: backups)
        return .recorded(receipt, notes)
    }

    /// The backups that still hold something of it.
    private func backups(
        since first: Instant?, _ procedures: ProcedureLedger
    ) throws(OfficeError) -> [BackupNote] {
        guard let first else { return [] }
        return try procedures.read.backups().filter { $0.holds(addedFrom: first) }
    }

    private func note(
        _ after: DisposalCase, files: [RecordFile], names: [String], backups: [BackupNote]
    ) -> JournalNote {
        var changes = [
            FieldChange("disposal-state", from: DisposalState.decided.code, to: after.state.code),
            FieldChange("on-day", from: nil, to: day.iso),
            FieldChange("files", from: nil, to: files.map(\.name.description).joined(separator: ", ")),
            FieldChange("executors", from: nil, to: names.joined(separator: ", ")),
            FieldChange("method", from: nil, to: after.method),
        ]
        if !backups.isEmpty {
            changes.append(FieldChange("backups", from: nil, to: backups.map(\.path).joined(separator: ", ")))
        }
        return JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)
    }
}

/// What destroying gives back.
public struct Destruction: Equatable, Sendable {
    /// The case as it stands.
    public let disposal: DisposalCase
    /// How many attachments are gone.
    public let attachments: Int
    /// How many documents lost the text that was written in the program.
    public let texts: Int
    /// The backups that still hold them.
    public let backups: [BackupNote]

    /// Puts a receipt together.
    public init(disposal: DisposalCase, attachments: Int, texts: Int, backups: [BackupNote]) {
        self.disposal = disposal
        self.attachments = attachments
        self.texts = texts
        self.backups = backups
    }
}
