import Digest
import Office
import Records
import SQLite

// Bytes of files. A blob that no attachment refers to belongs to nobody; it is given a day to find its document.

extension Vault {
    /// How long staged bytes wait for a document, in seconds.
    static let stagingSeconds = 24 * 3600
    /// How many chunks one step of collecting deletes: SQLite overwrites what it deletes, so 1 MiB takes milliseconds.
    private static let collectedChunks = 2
    /// The most steps at one rest.
    private static let collectSteps = 64

    /// Begins a blob.
    func openBlob(at now: Instant) throws(OfficeError) -> BlobID {
        try alone { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO blob (staged_at, is_finished, is_claimed) VALUES (?1, 0, 0)")
            try statement.bind(1, now.milliseconds)
            try statement.run()
            return BlobID(connection.lastInsertRowID)
        }
    }

    /// Appends a chunk.
    func append(_ bytes: [UInt8], as sequence: Int, to id: BlobID) throws(OfficeError) {
        try alone { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO blob_chunk (blob_id, sequence, bytes) VALUES (?1, ?2, ?3)")
            try statement.bind(1, id.value)
            try statement.bind(2, sequence)
            try statement.bind(3, bytes)
            try statement.run()
        }
    }

    /// Finishes a blob, or gives it up for one of the same content.
    func finish(_ id: BlobID, bytes: Int, sha256: String, at now: Instant) throws(OfficeError) -> BlobID {
        try alone { () throws(SQLiteError) in
            let known = try connection.prepare("SELECT id FROM blob WHERE sha256 = ?1 AND is_finished = 1")
            try known.bind(1, sha256)
            let found = try known.step() ? BlobID(known.int64(0)) : nil
            known.reset()
            if let found {
                // It waits for a document from now on.
                let renewal = try connection.prepare("UPDATE blob SET staged_at = ?1 WHERE id = ?2")
                try renewal.bind(1, now.milliseconds)
                try renewal.bind(2, found.value)
                try renewal.run()
                try giveUp(id)
                return found
            }
            let statement = try connection.prepare(
                "UPDATE blob SET bytes = ?1, sha256 = ?2, is_finished = 1 WHERE id = ?3")
            try statement.bind(1, bytes)
            try statement.bind(2, sha256)
            try statement.bind(3, id.value)
            try statement.run()
            return id
        }
    }

    /// Gives a blob up; its bytes go at the next rest.
    func discard(_ id: BlobID) throws(OfficeError) {
        try alone { () throws(SQLiteError) in try giveUp(id) }
    }

    private func giveUp(_ id: BlobID) throws(SQLiteError) {
        let statement = try connection.prepare(
            "UPDATE blob SET staged_at = 0, is_finished = 0 WHERE id = ?1 AND is_claimed = 0")
        try statement.bind(1, id.value)
        try statement.run()
    }

    /// What a finished blob is.
    func finishedBlob(_ id: BlobID) throws(OfficeError) -> (bytes: Int, sha256: String)? {
        try rows(of: "blob") { () throws(RowError) in
            let statement = try prepared("SELECT bytes, sha256 FROM blob WHERE id = ?1 AND is_finished = 1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                (bytes: try row.requiredInt(0), sha256: try row.requiredText(1))
            }
        }
    }

    /// A chunk of a blob.
    func chunk(_ sequence: Int, of id: BlobID) throws(OfficeError) -> [UInt8]? {
        try rows(of: "blob_chunk") { () throws(RowError) in
            let statement = try prepared("SELECT bytes FROM blob_chunk WHERE blob_id = ?1 AND sequence = ?2")
            do throws(SQLiteError) {
                try statement.bind(1, id.value)
                try statement.bind(2, sequence)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredBytes(0) }
        }
    }

    // MARK: Collecting

    /// Deletes bytes that no document took within a day, in small steps, while nobody else writes.
    func collectBlobs(at now: Instant) {
        let limit = now.adding(seconds: -Self.stagingSeconds)
        guard (try? oldestUnclaimed(before: limit)) != nil else { return }
        for _ in 0..<Self.collectSteps {
            guard let hasMore = lock?.whileHeld(waits: false, { (try? collectStep(before: limit)) ?? false }), hasMore
            else { return }
        }
    }

    /// - Returns: whether something was deleted.
    private func collectStep(before limit: Instant) throws(SQLiteError) -> Bool {
        try connection.transaction { () throws(SQLiteError) in
            guard let id = try oldestUnclaimed(before: limit) else { return false }
            // From here on no command takes it, though its last chunks go later.
            let mark = try connection.prepare("UPDATE blob SET is_finished = 0, staged_at = 0 WHERE id = ?1")
            try mark.bind(1, id)
            try mark.run()
            let chunks = try connection.prepare(
                """
                DELETE FROM blob_chunk WHERE blob_id = ?1 AND sequence IN
                    (SELECT sequence FROM blob_chunk WHERE blob_id = ?1 ORDER BY sequence DESC LIMIT ?2)
                """)
            try chunks.bind(1, id)
            try chunks.bind(2, Self.collectedChunks)
            try chunks.run()
            let blob = try connection.prepare(
                "DELETE FROM blob WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM blob_chunk WHERE blob_id = ?1)")
            try blob.bind(1, id)
            try blob.run()
            return true
        }
    }

    private func oldestUnclaimed(before limit: Instant) throws(SQLiteError) -> Int64? {
        let statement = try connection.prepare(
            """
            SELECT id FROM blob WHERE is_claimed = 0 AND staged_at < ?1
                AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.blob_id = blob.id)
            ORDER BY staged_at, id LIMIT 1
            """)
        try statement.bind(1, limit.milliseconds)
        defer { statement.reset() }
        return try statement.step() ? statement.int64(0) : nil
    }

    // MARK: Verifying

    /// The files whose bytes are not those that their rows name.
    func alteredAttachments(progress: () -> Void) throws(OfficeError) -> [VerificationFinding] {
        guard try hasTable("attachment") else { return [] }
        // A backup of an older schema knows of nothing destroyed.
        let knowsDisposal = try hasTable(RecordKind.disposalCase.rawValue)
        let owners = try rows(of: "attachment") { () throws(RowError) in
            try prepared(
                knowsDisposal
                    ? """
                    SELECT blob_id, id, name, sha256, bytes FROM attachment
                    WHERE disposal_id IS NULL OR blob_id NOT IN (SELECT id FROM blob WHERE freed_at IS NOT NULL)
                    ORDER BY blob_id, id
                    """
                    : "SELECT blob_id, id, name, sha256, bytes FROM attachment ORDER BY blob_id, id"
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return (
                    blob: BlobID(try columns.int64()), id: try columns.int64(), name: try columns.text(),
                    sha256: try columns.text(), bytes: try columns.int()
                )
            }
        }
        var findings: [VerificationFinding] = []
        var last: (blob: BlobID, bytes: Int, sha256: String)?
        for owner in owners {
            if last?.blob != owner.blob {
                let found = try digest(of: owner.blob, progress)
                last = (owner.blob, found.bytes, found.sha256)
            }
            if last?.sha256 != owner.sha256 || last?.bytes != owner.bytes {
                findings.append(.attachmentAltered(attachment: owner.id, name: owner.name))
            }
        }
        return findings
    }

    private func digest(of blob: BlobID, _ progress: () -> Void) throws(OfficeError) -> (bytes: Int, sha256: String) {
        var sum = SHA256()
        var count = 0
        var sequence = 0
        while let chunk = try chunk(sequence, of: blob) {
            sum.update(chunk)
            count += chunk.count
            sequence += 1
            progress()
        }
        return (count, sum.finish().hex)
    }

    /// Whether a table is there: a backup may be of an older schema.
    func hasTable(_ name: String) throws(OfficeError) -> Bool {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")
            try statement.bind(1, name)
            defer { statement.reset() }
            return try statement.step()
        }
    }

    /// Runs a write that is no act of the office, under the writer's lock.
    func alone<T>(_ body: () throws(SQLiteError) -> T) throws(OfficeError) -> T {
        var result: T?
        try transact { () throws(OfficeError) in result = try stored(body) }
        guard let result else { preconditionFailure("a transaction that returned must have run its body") }
        return result
    }
}
