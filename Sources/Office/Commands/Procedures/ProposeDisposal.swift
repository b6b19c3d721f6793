public import Records

/// Proposes files whose period has run out for disposal: the list and its explanation (Law on Archives 2011, art. 28).
public struct ProposeDisposal: Command {
    public static let act = DisposalStep.change.act
    public static let name = "propose-disposal"

    /// Tên khối tài liệu.
    public let title: String
    /// Bản thuyết minh.
    public let explanation: String?
    /// The files in the order of the list.
    public let files: [RecordFileID]
    /// The form's own key: the same key again returns the same case.
    public let formKey: String

    /// Asks to propose.
    public init(title: String, explanation: String? = nil, files: [RecordFileID], formKey: String) {
        self.title = title
        self.explanation = explanation
        self.files = files
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        if let before = try ledger.procedures.disposalOfForm(formKey) {
            guard before.proposer == actor.person.id else { throw .procedure(.formKeyUsed) }
            return .doneBefore(before)
        }
        guard !files.isEmpty else { throw .procedure(.disposal(.empty)) }
        let found = try wholeFiles(files, in: ledger, by: actor)
        for file in found { try requireDisposable(file, in: nil, on: now.officeDay, ledger) }
        let disposal = DisposalCase(
            id: DisposalID(0), title: try requireText(title), explanation: try recordText(explanation),
            proposer: actor.person.id)
        let id = try ledger.procedures.addDisposal(disposal, formKey)
        try ledger.procedures.putDisposalFiles(id, files.enumerated().map { DisposalFile(file: $1, place: $0 + 1) })
        guard let made = try ledger.procedures.read.disposal(id) else { throw .procedure(.unknownDisposal) }
        let changes = [
            FieldChange("case-title", from: nil, to: made.title),
            FieldChange("files", from: nil, to: found.map(\.name.description).joined(separator: ", ")),
        ]
        return .recorded(made, [JournalNote(subject: RecordKey(.disposalCase, id.value), changes: changes)])
    }
}

/// Changes list, title or explanation while a disposal is being proposed.
public struct ChangeDisposal: Command {
    public static let act = DisposalStep.change.act
    public static let name = "change-disposal"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Tên khối tài liệu.
    public let title: String
    /// Bản thuyết minh.
    public let explanation: String?
    /// Files that come into the list, each with the ground where that is more than the end of its period.
    public let adding: [RecordFileID: String?]

    /// Asks for a change.
    public init(_ disposal: DisposalCase, title: String, explanation: String?, adding: [RecordFileID: String?] = [:]) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.title = title
        self.explanation = explanation
        self.adding = adding
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        let before = try current(disposal, seen: seenVersion, .change, in: ledger)
        var after = before
        after.title = try requireText(title)
        after.explanation = try recordText(explanation)
        var changes = FieldChange.differing([
            ("case-title", before.title, after.title), ("explanation", before.explanation, after.explanation),
        ])
        var files = try ledger.procedures.read.disposalFiles(disposal)
        var names: [String] = []
        for (id, words) in adding.sorted(by: { $0.key < $1.key }) {
            let file = try wholeFile(id, in: ledger, by: actor)
            let ground = try recordText(words)
            if let index = files.firstIndex(where: { $0.file == id }) {
                let old = files[index]
                guard old.spared != nil || old.ground != ground else { continue }
                if old.spared != nil { try requireDisposable(file, in: disposal, on: now.officeDay, ledger) }
                files[index].spared = nil
                files[index].ground = ground
            } else {
                try requireDisposable(file, in: disposal, on: now.officeDay, ledger)
                files.append(
                    DisposalFile(file: id, place: (files.map(\.place).max() ?? 0) + 1, ground: ground))
            }
            names.append(file.name.description)
        }
        if !names.isEmpty { changes.append(FieldChange("files", from: nil, to: names.joined(separator: ", "))) }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        try ledger.procedures.putDisposalFiles(disposal, files)
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}

/// Takes a file out of the list of a disposal at any station before it is destroyed: to keep more is always possible.
public struct SpareFile: Command {
    public static let act = DisposalStep.spare.act
    public static let name = "spare-file"

    /// Which case.
    public let disposal: DisposalID
    /// The version that the person saw.
    public let seenVersion: Int
    /// Which file.
    public let file: RecordFileID
    /// Why.
    public let reason: String

    /// Asks to keep a file.
    public init(_ file: RecordFileID, in disposal: DisposalCase, reason: String) {
        self.disposal = disposal.id
        seenVersion = disposal.version
        self.file = file
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<DisposalCase> {
        var after = try current(disposal, seen: seenVersion, .spare, in: ledger)
        let name = try listedFile(file, in: ledger).name.description
        var files = try ledger.procedures.read.disposalFiles(disposal)
        guard let index = files.firstIndex(where: { $0.file == file && $0.spared == nil }) else {
            throw .procedure(.fileNotListed(name))
        }
        let reason = try requireRecordReason(reason)
        files[index].spared = reason
        after.version += 1
        try ledger.procedures.updateDisposal(after)
        try ledger.procedures.putDisposalFiles(disposal, files)
        let changes = [FieldChange("spared", from: name, to: nil), FieldChange("reason", from: nil, to: reason)]
        return .recorded(after, [JournalNote(subject: RecordKey(.disposalCase, disposal.value), changes: changes)])
    }
}

/// Refuses a file that may not be destroyed on a day: its period runs, it is held, lent or stands in another case.
func requireDisposable(
    _ file: RecordFile, in disposal: DisposalID?, on today: Day, _ ledger: Ledger
) throws(OfficeError) {
    let read = ledger.procedures.read
    var filter = LoanFilter(limit: .max)
    filter.file = file.id
    let open = try read.openDisposal(file.id)
    let bar = DisposalBar.of(
        file, holds: try read.holdsOn(file.id), loans: try read.loans(filter),
        otherCase: open == disposal ? nil : open, today: today)
    if let bar { throw .procedure(.disposalFile(file.name.description, bar)) }
}

/// The case as it stands, if it is the version that the person saw and the step has its place.
func current(
    _ id: DisposalID, seen version: Int?, _ step: DisposalStep, in ledger: Ledger
) throws(OfficeError) -> DisposalCase {
    guard let disposal = try ledger.procedures.read.disposal(id) else { throw .procedure(.unknownDisposal) }
    if let version {
        try require(
            version, of: RecordKey(.disposalCase, id.value), toBe: disposal.version, since: Instant(milliseconds: 0),
            in: ledger)
    }
    guard DisposalRule.next(disposal.state, step) != nil else {
        throw .procedure(.disposal(.wrongState(disposal.state)))
    }
    return disposal
}
