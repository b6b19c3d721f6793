import Office
import Records
import SQLite

// What is destroyed: the bytes of attachments, the text that was taken out of them, and its words in the index. Rows and hashes stay.
// What was written in the program goes with it (`DestroyedTexts`).

extension Vault {
    /// How many chunks one step of clearing deletes: SQLite overwrites what it deletes, so that nobody waits long for the lock.
    private static let clearedChunks = 2

    /// What would be destroyed of each listed file of a case.
    ///
    /// A paper in no register goes with its file, even when it was taken out of it: it lies nowhere else. A document that lies in another file as well, one that is neither destroyed nor listed in the same case, is kept with its files.
    func doomed(_ id: DisposalID) throws(OfficeError) -> [DoomedContent] {
        var content: [DoomedContent] = []
        // A document that lies in two listed files goes once, with the first.
        var taken: Set<AttachmentID> = []
        var written: Set<OutgoingID> = []
        for item in try disposalFiles(id).listed {
            let documents = try fileItems(of: item.file).present.count
            let found = try doomed(item.file, in: id)
            let going = found.filter { !$0.isKept && !taken.contains($0.attachment.id) }.map(\.attachment)
            taken.formUnion(going.map(\.id))
            let texts = try doomedTexts(item.file, in: id)
            let leaving = texts.filter { !$0.isKept && !written.contains($0.text.document) }.map(\.text)
            written.formUnion(leaving.map(\.document))
            content.append(
                DoomedContent(
                    file: item.file, documents: documents, attachments: going, shared: found.count(where: \.isKept),
                    texts: leaving, textsKept: texts.count(where: \.isKept)))
        }
        for place in content.indices {
            for file in content[place].attachments.indices {
                let id = content[place].attachments[file].id
                content[place].attachments[file].isShared = try !twins(of: id).allSatisfy(taken.contains)
            }
        }
        return content
    }

    /// The attachments that are not destroyed and have the same bytes, itself among them.
    private func twins(of id: AttachmentID) throws(OfficeError) -> [AttachmentID] {
        try rows(of: "attachment") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id FROM attachment
                WHERE blob_id = (SELECT blob_id FROM attachment WHERE id = ?1) AND disposal_id IS NULL
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in AttachmentID(try row.requiredInt64(0)) }
        }
    }

    private func doomed(
        _ file: RecordFileID, in disposal: DisposalID
    ) throws(OfficeError) -> [(attachment: DoomedAttachment, isKept: Bool)] {
        try rows(of: "attachment") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT attachment.id, attachment.bytes, attachment.added_at, EXISTS (
                    SELECT 1 FROM file_item AS other JOIN record_file ON record_file.id = other.file_id
                    WHERE other.incoming_id = item.incoming_id
                        AND other.file_id <> item.file_id AND other.weeded IS NULL AND record_file.state <> 6
                        AND NOT EXISTS (SELECT 1 FROM disposal_file WHERE disposal_id = ?2
                            AND disposal_file.file_id = other.file_id AND spared IS NULL))
                FROM file_item AS item JOIN attachment ON attachment.document_id = item.incoming_id
                WHERE item.file_id = ?1 AND item.weeded IS NULL AND attachment.disposal_id IS NULL
                UNION ALL
                SELECT attachment.id, attachment.bytes, attachment.added_at, EXISTS (
                    SELECT 1 FROM file_item AS other JOIN record_file ON record_file.id = other.file_id
                    WHERE other.outgoing_id = item.outgoing_id
                        AND other.file_id <> item.file_id AND other.weeded IS NULL AND record_file.state <> 6
                        AND NOT EXISTS (SELECT 1 FROM disposal_file WHERE disposal_id = ?2
                            AND disposal_file.file_id = other.file_id AND spared IS NULL))
                FROM file_item AS item JOIN attachment ON attachment.outgoing_id = item.outgoing_id
                WHERE item.file_id = ?1 AND item.weeded IS NULL AND attachment.disposal_id IS NULL
                UNION ALL
                SELECT attachment.id, attachment.bytes, attachment.added_at, 0
                FROM file_item AS item JOIN attachment ON attachment.item_id = item.id
                WHERE item.file_id = ?1 AND attachment.disposal_id IS NULL
                ORDER BY 1
                """)
            do throws(SQLiteError) {
                try statement.bind(1, file.value)
                try statement.bind(2, disposal.value)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let attachment = DoomedAttachment(
                    id: AttachmentID(try columns.int64()), bytes: try columns.int(),
                    addedAt: Instant(milliseconds: try columns.int64()))
                return (attachment, try columns.bool())
            }
        }
    }

    /// Marks attachments as destroyed and lets go of the bytes that no other attachment shares. They are overwritten afterwards, in small
    /// steps (`clearFreed`); from here on nothing hands them out.
    func destroy(_ attachments: [AttachmentID], in disposal: DisposalID, at now: Instant) throws(OfficeError) {
        for id in attachments {
            try stored { () throws(SQLiteError) in
                let mark = try connection.prepare("UPDATE attachment SET disposal_id = ?1 WHERE id = ?2")
                try mark.bind(1, disposal.value)
                try mark.bind(2, id.value)
                try mark.run()
            }
            touch(RecordKey(.attachment, id.value))
        }
        try stored { () throws(SQLiteError) in
            // Not finished any more: whoever brings the same bytes again brings them anew.
            let free = try connection.prepare(
                """
                UPDATE blob SET freed_at = ?1, is_finished = 0
                WHERE id IN (SELECT blob_id FROM attachment WHERE disposal_id = ?2)
                    AND NOT EXISTS (SELECT 1 FROM attachment
                        WHERE attachment.blob_id = blob.id AND attachment.disposal_id IS NULL)
                """)
            try free.bind(1, now.milliseconds)
            try free.bind(2, disposal.value)
            try free.run()
        }
    }

    /// In which case an attachment was destroyed.
    func disposal(of attachment: AttachmentID) throws(OfficeError) -> DisposalID? {
        try key("SELECT disposal_id FROM attachment WHERE id = ?1", attachment.value, table: "attachment").map(
            DisposalID.init)
    }

    /// Overwrites and deletes the bytes that were let go, in small steps while nobody else writes.
    /// - Returns: whether nothing is left to clear.
    @discardableResult
    func clearFreed(steps: Int = .max) -> Bool {
        for _ in 0..<steps {
            guard let step = lock?.whileHeld(waits: false, { try? clearStep() }), let hasMore = step else {
                return false
            }
            if !hasMore { return true }
        }
        return false
    }

    private func clearStep() throws(OfficeError) -> Bool {
        try connection.transaction(failure: { .store(fault($0, path: self.path)) }) { () throws(OfficeError) in
            if try clearTextStep() { return true }
            if try clearWrittenStep() { return true }
            return try stored { () throws(SQLiteError) in
                if try clearChunks() { return true }
                if try purgeStep(.contents) { return true }
                return try purgeStep(.documents)
            }
        }
    }

    private func clearChunks() throws(SQLiteError) -> Bool {
        let chunks = try connection.prepare(
            """
            DELETE FROM blob_chunk WHERE rowid IN (
                SELECT blob_chunk.rowid FROM blob JOIN blob_chunk ON blob_chunk.blob_id = blob.id
                WHERE blob.freed_at IS NOT NULL LIMIT ?1)
            """)
        let before = connection.totalChanges
        try chunks.bind(1, Self.clearedChunks)
        try chunks.run()
        return connection.totalChanges > before
    }
}

extension OfficeFile {
    /// Overwrites what a disposal let go, and empties the log, in which it may still stand.
    /// - Returns: whether all of it is gone now; the rest goes when the office rests.
    @discardableResult
    public func clearDestroyed() -> Bool {
        let isClear = vault.clearFreed()
        vault.settle(at: nil)
        return isClear
    }
}
