import Office
import Records
import SQLite

extension Vault {
    /// The files of a document in their order, those taken out included.
    func attachments(of owner: FileOwner) throws(OfficeError) -> [Attachment] {
        switch owner {
        case .incoming(let id):
            try attachments("SELECT * FROM attachment WHERE document_id = ?1 ORDER BY position", id.value)
        case .outgoing(let id):
            try attachments("SELECT * FROM attachment WHERE outgoing_id = ?1 ORDER BY position", id.value)
        case .paper(let id):
            try attachments("SELECT * FROM attachment WHERE item_id = ?1 ORDER BY position", id.value)
        }
    }

    /// A file by key.
    func attachment(_ id: AttachmentID) throws(OfficeError) -> Attachment? {
        try attachments("SELECT * FROM attachment WHERE id = ?1", id.value).first
    }

    private func attachments(_ sql: StaticString, _ key: Int64) throws(OfficeError) -> [Attachment] {
        try rows(of: "attachment") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try statement.bind(1, key) } catch { throw .sqlite(error) }
            return try statement.rows(Self.attachment)
        }
    }

    /// Adds a file.
    func add(_ attachment: Attachment) throws(OfficeError) -> AttachmentID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO attachment (document_id, outgoing_id, item_id, blob_id, name, kind, bytes, sha256, position,
                    added_at, added_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """)
            var values = Binding(statement)
            var (incoming, outgoing, item): (Int64?, Int64?, Int64?)
            switch attachment.owner {
            case .incoming(let id): incoming = id.value
            case .outgoing(let id): outgoing = id.value
            case .paper(let id): item = id.value
            }
            try values.add(incoming)
            try values.add(outgoing)
            try values.add(item)
            try values.add(attachment.blob.value)
            try values.add(attachment.name)
            try values.add(attachment.kind.rawValue)
            try values.add(attachment.bytes)
            try values.add(attachment.sha256)
            try values.add(attachment.position)
            try values.add(attachment.addedAt.milliseconds)
            try values.add(attachment.addedBy.value)
            try statement.run()
            let id = connection.lastInsertRowID
            let claim = try connection.prepare("UPDATE blob SET is_claimed = 1 WHERE id = ?1")
            try claim.bind(1, attachment.blob.value)
            try claim.run()
            return id
        }
        touch(RecordKey(.attachment, id))
        return AttachmentID(id)
    }

    /// Writes that a file was taken out.
    func remove(_ id: AttachmentID, _ removal: Attachment.Removal) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "UPDATE attachment SET removed_at = ?1, removed_by = ?2, removal_reason = ?3 WHERE id = ?4")
            var values = Binding(statement)
            try values.add(removal.at.milliseconds)
            try values.add(removal.by.value)
            try values.add(removal.reason)
            try values.add(id.value)
            try statement.run()
        }
        touch(RecordKey(.attachment, id.value))
    }

    private static func attachment(_ row: Statement) throws(DecodingFault) -> Attachment {
        var columns = Columns(row)
        let id = AttachmentID(try columns.int64())
        let document = try columns.int64OrNil().map(DocumentID.init)
        let blob = BlobID(try columns.int64())
        let name = try columns.text()
        // A kind that a later program knows is shown as unknown: it is only what the content looked like.
        let kind = ContentKind(rawValue: try columns.text()) ?? .unknown
        let bytes = try columns.int()
        let sha256 = try columns.text()
        let position = try columns.int()
        let addedAt = Instant(milliseconds: try columns.int64())
        let addedBy = PersonID(try columns.int64())
        let removedAt = try columns.int64OrNil()
        let removedBy = try columns.int64OrNil()
        let reason = try columns.textOrNil()
        var removal: Attachment.Removal?
        if let removedAt, let removedBy, let reason {
            removal = .init(at: Instant(milliseconds: removedAt), by: PersonID(removedBy), reason: reason)
        }
        let outgoing = try columns.int64OrNil().map(OutgoingID.init)
        let disposal = try columns.int64OrNil().map(DisposalID.init)
        let item = try columns.int64OrNil().map(FileItemID.init)
        guard
            let owner = document.map(FileOwner.incoming) ?? outgoing.map(FileOwner.outgoing)
                ?? item.map(FileOwner.paper)
        else { throw row.unacceptable(columns.index) }
        return Attachment(
            id: id, owner: owner, blob: blob, name: name, kind: kind, bytes: bytes, sha256: sha256,
            position: position, addedAt: addedAt, addedBy: addedBy, removal: removal,
            destroyedIn: disposal)
    }
}

extension StorePort {
    static func attachmentLedger(of vault: Vault) -> AttachmentLedger {
        AttachmentLedger(
            of: { (owner) throws(OfficeError) in try vault.attachments(of: owner) },
            attachment: { (id) throws(OfficeError) in try vault.attachment(id) },
            finishedBlob: { (id) throws(OfficeError) in try vault.finishedBlob(id) },
            add: { (attachment) throws(OfficeError) in try vault.add(attachment) },
            remove: { (id, removal) throws(OfficeError) in try vault.remove(id, removal) })
    }

    static func attachmentReader(of vault: Vault) -> AttachmentReader {
        AttachmentReader(
            of: { (owner) throws(OfficeError) in try vault.attachments(of: owner) },
            attachment: { (id) throws(OfficeError) in try vault.attachment(id) },
            chunk: { (blob, sequence) throws(OfficeError) in try vault.chunk(sequence, of: blob) },
            standing: { (blob) throws(OfficeError) in try vault.textStanding(of: blob) },
            text: { (blob) throws(OfficeError) in try vault.text(of: blob) },
            failed: { (before, limit) throws(OfficeError) in try vault.failedTexts(before: before, limit) })
    }

    static func staging(of vault: Vault) -> StagingPort {
        StagingPort(
            open: { (now) throws(OfficeError) in try vault.openBlob(at: now) },
            append: { (id, sequence, bytes) throws(OfficeError) in try vault.append(bytes, as: sequence, to: id) },
            finish: { (id, bytes, sha256, now) throws(OfficeError) in
                try vault.finish(id, bytes: bytes, sha256: sha256, at: now)
            },
            discard: { (id) throws(OfficeError) in try vault.discard(id) })
    }
}
