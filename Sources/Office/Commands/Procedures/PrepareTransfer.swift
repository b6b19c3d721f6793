public import Records

/// What is written of a transfer beside its files.
public struct TransferText: Equatable, Sendable {
    /// Tên khối tài liệu.
    public var title: String
    /// Mét giá, in centimetres.
    public var centimetres: Int?
    /// Số hộp (cặp).
    public var boxes: Int?
    /// Tình trạng tài liệu.
    public var condition: String?
    /// Of a transfer to the historical archive: the body that takes, and who signs for it.
    public var receiver: String?

    /// Puts the least together.
    public init(title: String) { self.title = title }
}

/// Begins a transfer with its inventory (Decree 30/2020, art. 30(3)).
public struct PrepareTransfer: Command {
    public static let act = Act.keepFiles
    public static let name = "prepare-transfer"

    /// Where it goes.
    public let kind: TransferKind
    /// Whose files; of a transfer to the current archive.
    public let department: DepartmentID?
    /// What is written of it.
    public let text: TransferText
    /// The files in the order of the inventory.
    public let files: [RecordFileID]
    /// The form's own key: the same key again returns the same transfer.
    public let formKey: String

    /// Asks for a transfer.
    public init(
        _ kind: TransferKind, department: DepartmentID? = nil, text: TransferText, files: [RecordFileID],
        formKey: String
    ) {
        self.kind = kind
        self.department = department
        self.text = text
        self.files = files
        self.formKey = formKey
    }

    public var act: Act { TransferStep.change.act(kind) }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ArchiveTransfer> {
        if let before = try ledger.procedures.transferOfForm(formKey) {
            guard before.kind == kind, before.giver == actor.person.id else { throw .procedure(.formKeyUsed) }
            return .doneBefore(before)
        }
        guard !files.isEmpty else { throw .procedure(.noFile) }
        let found = try wholeFiles(files, in: ledger, by: actor)
        var transfer = ArchiveTransfer(
            id: TransferID(0), kind: kind, department: kind == .current ? department : nil, giver: actor.person.id,
            title: "")
        try transfer.take(text)
        try require(found, into: transfer, in: ledger)
        let id = try ledger.procedures.addTransfer(transfer, formKey)
        try ledger.procedures.putTransferItems(id, files.enumerated().map { TransferItem(file: $1, place: $0 + 1) })
        guard let made = try ledger.procedures.read.transfer(id) else { throw .procedure(.unknownTransfer) }
        let changes = [
            FieldChange("transfer-kind", from: nil, to: kind.code),
            FieldChange("case-title", from: nil, to: made.title),
            FieldChange("files", from: nil, to: found.map(\.name.description).joined(separator: ", ")),
        ]
        return .recorded(made, [JournalNote(subject: RecordKey(.archiveTransfer, id.value), changes: changes)])
    }
}

/// Changes a transfer that is being put together: what is written of it, its files and their order.
public struct ChangeTransfer: Command {
    public static let act = Act.keepFiles
    public static let name = "change-transfer"

    /// Which transfer.
    public let transfer: TransferID
    /// Where it goes.
    public let kind: TransferKind
    /// The version that the person saw.
    public let seenVersion: Int
    /// What is written of it.
    public let text: TransferText
    /// All its files with their notes, in the order of the inventory.
    public let files: [TransferItem]

    /// Asks for a change.
    public init(_ transfer: ArchiveTransfer, text: TransferText, files: [TransferItem]) {
        self.transfer = transfer.id
        kind = transfer.kind
        seenVersion = transfer.version
        self.text = text
        self.files = files
    }

    public var act: Act { TransferStep.change.act(kind) }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ArchiveTransfer> {
        let before = try current(transfer, kind, seen: seenVersion, .change, in: ledger)
        try before.requireOwn(actor)
        guard !files.isEmpty else { throw .procedure(.noFile) }
        let listed = try ledger.procedures.read.transferItems(transfer)
        let found = try wholeFiles(files.map(\.file), in: ledger, by: actor)
        var after = before
        try after.take(text)
        let added = found.filter { file in !listed.contains { $0.file == file.id } }
        try require(added, into: after, in: ledger)
        var items: [TransferItem] = []
        for (index, item) in files.enumerated() {
            items.append(TransferItem(file: item.file, place: index + 1, notes: try recordText(item.notes)))
        }
        var changes = before.differences(to: after)
        let names = found.map(\.name.description).joined(separator: ", ")
        if items != listed {
            var old: [String] = []
            for item in listed { old.append(try listedFile(item.file, in: ledger).name.description) }
            changes.append(FieldChange("files", from: old.joined(separator: ", "), to: names))
        }
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        after.version += 1
        try ledger.procedures.updateTransfer(after)
        try ledger.procedures.putTransferItems(transfer, items)
        return .recorded(after, [JournalNote(subject: RecordKey(.archiveTransfer, transfer.value), changes: changes)])
    }
}

extension ArchiveTransfer {
    /// Takes what is written of it.
    mutating func take(_ text: TransferText) throws(OfficeError) {
        title = try requireText(text.title)
        condition = try recordText(text.condition)
        receiver = kind == .historical ? try recordText(text.receiver) : nil
        centimetres = text.centimetres.flatMap { $0 > 0 ? $0 : nil }
        boxes = text.boxes.flatMap { $0 > 0 ? $0 : nil }
    }

    /// Refuses whoever may not go on with it.
    func requireOwn(_ actor: Actor) throws(OfficeError) {
        guard TransferRule.mayGoOn(with: self, actor) else { throw .procedure(.transferNotYours) }
    }

    /// What differs in the words of it.
    func differences(to other: ArchiveTransfer) -> [FieldChange] {
        FieldChange.differing([
            ("case-title", title, other.title), ("file-condition", condition, other.condition),
            ("receiver", receiver, other.receiver),
            ("shelf-length", centimetres.map(String.init), other.centimetres.map(String.init)),
            ("boxes", boxes.map(String.init), other.boxes.map(String.init)),
        ])
    }
}

/// Refuses files that cannot go into a transfer.
func require(_ files: [RecordFile], into transfer: ArchiveTransfer, in ledger: Ledger) throws(OfficeError) {
    let read = ledger.procedures.read
    for file in files {
        var filter = LoanFilter(limit: .max)
        filter.file = file.id
        let open = try read.openTransfer(file.id)
        let bar = TransferBar.of(
            file, transfer.kind, department: transfer.department, loans: try read.loans(filter),
            transfer: open == transfer.id ? nil : open, disposal: try read.openDisposal(file.id))
        if let bar { throw .procedure(.transfer(file.name.description, bar)) }
    }
}

/// The transfer as it stands, if it is the version that the person saw and the step has its place.
func current(
    _ id: TransferID, _ kind: TransferKind, seen version: Int, _ step: TransferStep, in ledger: Ledger
) throws(OfficeError) -> ArchiveTransfer {
    guard let transfer = try ledger.procedures.read.transfer(id), transfer.kind == kind else {
        throw .procedure(.unknownTransfer)
    }
    try require(
        version, of: RecordKey(.archiveTransfer, id.value), toBe: transfer.version, since: Instant(milliseconds: 0),
        in: ledger)
    guard TransferRule.next(transfer.state, step) != nil else { throw .procedure(.transferState(transfer.state)) }
    return transfer
}
