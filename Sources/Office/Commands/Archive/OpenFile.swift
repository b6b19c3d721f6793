public import Records

/// What opening a file or changing it gives back.
public struct ChangedFile: Equatable, Sendable {
    /// The file as it is now.
    public let file: RecordFile
    /// Whether this was a repeat of a form entered before.
    public let wasRepeat: Bool

    /// Puts a receipt together.
    public init(file: RecordFile, wasRepeat: Bool = false) {
        self.file = file
        self.wasRepeat = wasRepeat
    }
}

/// Opens a file (mở hồ sơ), in the filing list or outside it (Decree 30/2020, art. 29(1)).
public struct OpenFile: Command {
    public static let act = Act.keepFiles
    public static let name = "open-file"

    /// What is written of it; who makes it is who opens it, where nobody is named.
    public let content: FileContent
    /// The series or box that it lies in.
    public let node: ArchiveNodeID
    /// The form's own key: the same key again returns the same file.
    public let formKey: String

    /// Asks for a file.
    public init(content: FileContent, in node: ArchiveNodeID, formKey: String) {
        self.content = content
        self.node = node
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFile> {
        if let before = try ledger.archive.ofForm(formKey) {
            guard before.content.notation == content.notation, before.content.year == content.year else {
                throw .refused(.archive(.formKeyUsed(before.name.description)))
            }
            return .doneBefore(ChangedFile(file: try seenFile(before.id, in: ledger, by: actor), wasRepeat: true))
        }
        var content = content
        let maker = try maker(&content, by: actor, in: ledger)
        let name = FileName(notation: content.notation, year: content.year)
        guard FileAuthority(actor).mayOpen(for: maker) else {
            throw .refused(.archive(.notYours(name.description)))
        }
        let faults = ClosingRule.faults(of: content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.archive(.content(faults))) }
        let line = try nodeForFiles(node, in: ledger)
        try requireFreeName(name, in: line.first?.id, but: nil, ledger: ledger)
        try requireRules(content, on: now.officeDay, in: ledger)
        let file = RecordFile(
            id: RecordFileID(0), content: content, node: node, place: try ledger.archive.lastFilePlace(node) + 1,
            createdAt: now, createdBy: actor.person.id)
        let id = try ledger.archive.addFile(file, formKey)
        guard let made = try ledger.archive.file(id) else { throw .refused(.noSuchRecord) }
        let changes = [
            FieldChange("file-name", from: nil, to: name.description),
            FieldChange(FileField.title.rawValue, from: nil, to: content.title),
            FieldChange(FileField.retention.rawValue, from: nil, to: content.retention.code),
            FieldChange(FileField.maker.rawValue, from: nil, to: maker.name),
            FieldChange("path", from: nil, to: line.path),
        ]
        return .recorded(ChangedFile(file: made), [.file(id, changes)])
    }

    /// Who makes the file: it is theirs to close, and their department's.
    private func maker(
        _ content: inout FileContent, by actor: Actor, in ledger: Ledger
    ) throws(OfficeError) -> Person {
        let id = content.maker ?? actor.person.id
        guard let person = try ledger.person(id), person.isActive, person.roles.contains(where: { $0.may(.keepFiles) })
        else { throw .refused(.unfitParty(try ledger.person(id)?.name ?? String(id.value))) }
        content.maker = id
        if content.department == nil { content.department = person.department }
        return person
    }
}

/// Writes anew what is written of a file. What lies in the archive already is retitled by the archivist, with a reason.
public struct CorrectFile: Command {
    public static let act = Act.keepFiles
    public static let name = "correct-file"

    /// Which file.
    public let file: RecordFileID
    /// The version that the person saw.
    public let seenVersion: Int
    /// What is to be written of it.
    public let content: FileContent
    /// Why, of what lies in the archive already.
    public let reason: String?

    /// Asks for a correction.
    public init(file: RecordFileID, seenVersion: Int, content: FileContent, reason: String? = nil) {
        self.file = file
        self.seenVersion = seenVersion
        self.content = content
        self.reason = reason
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedFile> {
        let before = try seenFile(file, version: seenVersion, in: ledger, by: actor)
        try requireOpen(before, by: actor)
        let reason = before.state == .archived ? try requireReason(reason ?? "") : reason.map(trimmed)
        if let reason, SecretMark.isMark(reason) { throw .refused(.secretMark) }
        var after = before
        after.content = content
        // As narrow as the narrowest of what lies in it.
        if before.documents > 0, after.content.circulation.rawValue < before.content.circulation.rawValue {
            after.content.circulation = try narrowest(of: before, in: ledger, atLeast: content.circulation)
        }
        let faults = ClosingRule.faults(of: after.content, today: now.officeDay)
        guard faults.isEmpty else { throw .refused(.archive(.content(faults))) }
        if after.content.maker != before.content.maker, let id = after.content.maker {
            guard let maker = try ledger.person(id), maker.isActive else {
                throw .refused(.unfitParty(String(id.value)))
            }
            guard FileAuthority(actor).mayOpen(for: maker) || FileAuthority(actor).mayKeep(before) else {
                throw .refused(.archive(.notYours(before.name.description)))
            }
            if after.content.department == before.content.department { after.content.department = maker.department }
        }
        var changes = try named(before.content.changes(to: after.content), in: ledger)
        guard !changes.isEmpty else { throw .refused(.nothingChanged) }
        if after.name != before.name {
            let fonds = try ledger.archive.line(before.node).first?.id
            try requireFreeName(after.name, in: fonds, but: file, ledger: ledger)
        }
        if after.content.rules != before.content.rules || after.content.retention != before.content.retention {
            try requireRules(after.content, on: now.officeDay, in: ledger)
        }
        after.version += 1
        try ledger.archive.updateFile(before, after)
        if let reason, !reason.isEmpty { changes.append(FieldChange("reason", from: nil, to: reason)) }
        return .recorded(ChangedFile(file: after), [.file(file, changes)])
    }

    private func narrowest(
        of file: RecordFile, in ledger: Ledger, atLeast own: Circulation
    ) throws(OfficeError) -> Circulation {
        var narrowest = own
        for item in try ledger.archive.items(file.id).present {
            let circulation = try circulation(of: item.source, in: ledger)
            if circulation.rawValue > narrowest.rawValue { narrowest = circulation }
        }
        return narrowest
    }
}

/// How far what is put into a file may go round.
func circulation(of source: FileItemSource, in ledger: Ledger) throws(OfficeError) -> Circulation {
    switch source {
    case .incoming(let id): try ledger.incoming(id)?.content.circulation ?? .open
    case .outgoing(let id): try ledger.outgoing.document(id)?.content.circulation ?? .open
    case .loose: .open
    }
}
