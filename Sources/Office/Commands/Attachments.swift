public import Records

/// What adding or taking out files gives back.
public struct ChangedAttachments: Equatable, Sendable {
    /// The number of the document.
    public let number: RegisterNumber
    /// The files that were added or taken out.
    public let attachments: [Attachment]

    /// Puts a receipt together.
    public init(number: RegisterNumber, attachments: [Attachment]) {
        self.number = number
        self.attachments = attachments
    }
}

/// Adds staged files to a registered document.
public struct AttachFiles: Command {
    public static let act = Act.attach
    public static let name = "attach-files"

    /// Which document.
    public let document: DocumentID
    /// The files, in order.
    public let files: [StagedFile]

    /// Asks for files to be added.
    public init(document: DocumentID, files: [StagedFile]) {
        self.document = document
        self.files = files
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedAttachments> {
        guard !files.isEmpty else { throw .refused(.nothingChanged) }
        let found = try requireDocumentForFiles(document, in: ledger, by: actor)
        let added = try attach(files, to: document, in: ledger, by: actor, at: now)
        return .recorded(
            ChangedAttachments(number: found.number, attachments: added),
            [JournalNote(subject: RecordKey(.incoming, document.value), changes: added.map(\.addition))])
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

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ChangedAttachments> {
        guard var found = try ledger.attachments.attachment(attachment) else { throw .refused(.noSuchRecord) }
        let document = try requireDocumentForFiles(found.document, in: ledger, by: actor)
        guard found.removal == nil else { throw .refused(.attachmentRemoved(name: found.name)) }
        let removal = Attachment.Removal(at: now, by: actor.person.id, reason: try requireReason(reason))
        try ledger.attachments.remove(attachment, removal)
        found.removal = removal
        return .recorded(
            ChangedAttachments(number: document.number, attachments: [found]),
            [
                JournalNote(
                    subject: RecordKey(.incoming, found.document.value),
                    changes: [
                        FieldChange("attachment", from: found.described, to: nil),
                        FieldChange("reason", from: nil, to: removal.reason),
                    ])
            ])
    }
}

/// The document whose files an actor may change: the roles were asked before, what the document itself says is asked here.
func requireDocumentForFiles(
    _ id: DocumentID, in ledger: Ledger, by actor: Actor
) throws(OfficeError) -> IncomingDocument {
    guard let document = try ledger.incoming(id) else { throw .refused(.noSuchRecord) }
    guard document.state == .registered else { throw .refused(.alreadyVoid(document.number)) }
    return document
}

/// Writes rows for staged files behind those that a document has.
func attach(
    _ files: [StagedFile], to document: DocumentID, in ledger: Ledger, by actor: Actor, at now: Instant
) throws(OfficeError) -> [Attachment] {
    let present = try ledger.attachments.of(document)
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
                id: id, document: document, blob: file.blob, name: AttachmentRule.name(file.name), kind: file.kind,
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
