public import Records

/// The document or paper whose files were changed, as people name it.
public enum FileSubject: Equatable, Sendable {
    /// An incoming one.
    case incoming(RegisterNumber)
    /// An outgoing one, by its symbol.
    case outgoing(String)
    /// A paper in no register, by its title, and the file that it lies in.
    case paper(String, in: FileName)
}

/// What adding or taking out files gives back.
public struct ChangedAttachments: Equatable, Sendable {
    /// The document.
    public let subject: FileSubject
    /// The files that were added or taken out.
    public let attachments: [Attachment]

    /// Puts a receipt together.
    public init(subject: FileSubject, attachments: [Attachment]) {
        self.subject = subject
        self.attachments = attachments
    }
}

/// Adds staged files to a document.
public struct AttachFiles: Command {
    public static let act = Act.attach
    public static let name = "attach-files"

    /// Which document.
    public let owner: FileOwner
    /// The files, in order.
    public let files: [StagedFile]

    /// Asks for files to be added.
    public init(to owner: FileOwner, files: [StagedFile]) {
        self.owner = owner
        self.files = files
    }

    /// Who drafts brings files too, and who keeps a file of the archive; to which document or paper is asked there.
    public var act: Act {
        switch owner {
        case .incoming: Self.act
        case .outgoing: .draftOutgoing
        case .paper: .keepFiles
        }
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedAttachments> {
        guard !files.isEmpty else { throw .refused(.nothingChanged) }
        let (subject, key) = try requireSubjectOfFiles(owner, Self.act, in: ledger, by: actor)
        let added = try attach(files, to: owner, in: ledger, by: actor, at: now)
        return .recorded(
            ChangedAttachments(subject: subject, attachments: added),
            [JournalNote(subject: key, changes: subject.changes + added.map(\.addition))])
    }
}

/// Takes a file out of a document, with a reason. Its bytes stay, and its row says who took it out and why.
public struct RemoveAttachment: Command {
    public static let act = Act.removeAttachment
    public static let name = "remove-attachment"

    /// Which file.
    public let attachment: AttachmentID
    /// Why.
    public let reason: String

    /// Asks for a file to be taken out.
    public init(attachment: AttachmentID, reason: String) {
        self.attachment = attachment
        self.reason = reason
    }

    /// Whose file it is is only known inside; there the role is asked.
    public var act: Act { .draftOutgoing }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedAttachments> {
        guard var found = try ledger.attachments.attachment(attachment) else { throw .refused(.noSuchRecord) }
        let (subject, key) = try requireSubjectOfFiles(found.owner, Self.act, in: ledger, by: actor)
        guard found.removal == nil else { throw .refused(.attachmentRemoved(name: found.name)) }
        let removal = Attachment.Removal(at: now, by: actor.person.id, reason: try requireReason(reason))
        try ledger.attachments.remove(attachment, removal)
        found.removal = removal
        return .recorded(
            ChangedAttachments(subject: subject, attachments: [found]),
            [
                JournalNote(
                    subject: key,
                    changes: subject.changes + [
                        FieldChange("attachment", from: found.described, to: nil),
                        FieldChange("reason", from: nil, to: removal.reason),
                    ])
            ])
    }
}

/// The document or paper whose files may be changed by this actor, and the record that the journal names: of a paper the file that it lies in.
/// - Parameter act: the right that it takes where the actor does not write the document.
private func requireSubjectOfFiles(
    _ owner: FileOwner, _ act: Act, in ledger: Ledger, by actor: Actor
) throws(OfficeError) -> (FileSubject, RecordKey) {
    switch owner {
    case .incoming(let id):
        guard actor.may(act) else { throw .refused(.notPermitted(act)) }
        guard let document = try ledger.incoming(id) else { throw .refused(.noSuchRecord) }
        guard document.state == .registered else { throw .refused(.alreadyVoid(document.number)) }
        return (.incoming(document.number), RecordKey(.incoming, id.value))
    case .outgoing(let id):
        guard let document = try ledger.outgoing.document(id) else { throw .refused(.noSuchRecord) }
        let authority = DraftAuthority(actor: actor, people: try ledger.people())
        guard authority.mayAttach(to: document) else { throw .refused(.notPermitted(act)) }
        guard document.state.takesFiles else { throw .refused(.outgoing(.ended(document.symbol, document.state))) }
        return (.outgoing(document.shortName), RecordKey(.outgoing, id.value))
    case .paper(let id):
        guard actor.may(.keepFiles) else { throw .refused(.notPermitted(.keepFiles)) }
        guard let item = try ledger.archive.item(id), case .loose(let paper) = item.source else {
            throw .refused(.noSuchRecord)
        }
        let file = try seenFile(item.file, in: ledger, by: actor)
        try requireOpen(file, by: actor)
        guard item.weeded == nil else { throw .refused(.archive(.weededPaper(paper.title))) }
        return (.paper(paper.title, in: file.name), RecordKey(.recordFile, file.id.value))
    }
}

extension FileSubject {
    /// What the journal tells beside the files: of a file in the archive which paper it is about.
    fileprivate var changes: [FieldChange] {
        if case .paper(let title, _) = self { [FieldChange("loose-paper", from: nil, to: title)] } else { [] }
    }
}

/// Writes rows for staged files behind those that a document has.
func attach(
    _ files: [StagedFile], to owner: FileOwner, in ledger: Ledger, by actor: Actor, at now: Instant
) throws(OfficeError) -> [Attachment] {
    let present = try ledger.attachments.of(owner)
    // How long a file may be was asked when it came in; the setting may have changed since.
    if let fault = AttachmentRule.faults(adding: files, to: present, limit: .max).first {
        throw .refused(.attachment(fault))
    }
    var added: [Attachment] = []
    for (place, file) in files.enumerated() {
        // The bytes decide: a value made up outside, or one whose blob is gone, is no file.
        guard let blob = try ledger.attachments.finishedBlob(file.blob), blob.bytes == file.bytes,
            blob.sha256 == file.sha256
        else { throw .refused(.stagedFileGone(name: file.name)) }
        func row(_ id: AttachmentID) -> Attachment {
            Attachment(
                id: id, owner: owner, blob: file.blob, name: AttachmentRule.name(file.name), kind: file.kind,
                bytes: file.bytes, sha256: file.sha256, position: present.count + place + 1, addedAt: now,
                addedBy: actor.person.id)
        }
        added.append(row(try ledger.attachments.add(row(AttachmentID(0)))))
    }
    return added
}

extension Attachment {
    /// As the journal names it: name, length and the beginning of the digest; the row is sealed with all of it.
    var described: String { "\(name) (\(bytes) B, SHA-256 \(sha256.prefix(12)))" }

    var addition: FieldChange { FieldChange("attachment", from: nil, to: described) }
}
