import Office
import Records
import SQLite

// Texts inside files: made of their bytes, no record. Each write is short and of its own, so that taking texts out keeps nobody waiting.

extension Vault {
    /// So long whoever began with some bytes is left alone with them, in seconds: longer than any file may take.
    private static let claimSeconds = 600

    /// Bytes whose text nobody has taken out, the newest first.
    func waitingTexts(before: BlobID?, _ limit: Int, at now: Instant) throws(OfficeError) -> [WaitingText] {
        try rows(of: "blob_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT t.blob_id, a.id, a.name, a.kind, a.bytes, a.document_id, a.outgoing_id, a.item_id
                FROM blob_text AS t JOIN attachment AS a ON a.id = (
                    SELECT min(id) FROM attachment
                    WHERE blob_id = t.blob_id AND disposal_id IS NULL AND removed_at IS NULL)
                WHERE t.state = 0 AND t.blob_id < ?1 AND coalesce(t.claimed_at, 0) < ?2
                ORDER BY t.blob_id DESC LIMIT ?3
                """)
            do throws(SQLiteError) {
                try statement.bind(1, before?.value ?? Int64.max)
                try statement.bind(2, now.adding(seconds: -Self.claimSeconds).milliseconds)
                try statement.bind(3, limit)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let blob = BlobID(try columns.int64())
                let attachment = AttachmentID(try columns.int64())
                let name = try columns.text()
                let kind = ContentKind(rawValue: try columns.text()) ?? .unknown
                let bytes = try columns.int()
                let incoming = try columns.int64OrNil().map { FileOwner.incoming(DocumentID($0)) }
                let outgoing = try columns.int64OrNil().map { FileOwner.outgoing(OutgoingID($0)) }
                let paper = try columns.int64OrNil().map { FileOwner.paper(FileItemID($0)) }
                guard let owner = incoming ?? outgoing ?? paper else { throw row.unacceptable(columns.index) }
                return WaitingText(
                    blob: blob, attachment: attachment, owner: owner, name: name, kind: kind, bytes: bytes)
            }
        }
    }

    /// Begins with some bytes, unless another process has.
    func claimText(_ blob: BlobID, at now: Instant) throws(OfficeError) -> Bool {
        try alone { () throws(SQLiteError) in
            let before = connection.totalChanges
            let statement = try connection.prepare(
                """
                UPDATE blob_text SET claimed_at = ?1, tries = tries + 1
                WHERE blob_id = ?2 AND state = 0 AND coalesce(claimed_at, 0) < ?3
                """)
            try statement.bind(1, now.milliseconds)
            try statement.bind(2, blob.value)
            try statement.bind(3, now.adding(seconds: -Self.claimSeconds).milliseconds)
            try statement.run()
            return connection.totalChanges > before
        }
    }

    /// Leaves bytes to wait again: somebody stopped the work, or a program is missing.
    func releaseText(_ blob: BlobID) throws(OfficeError) {
        try alone { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "UPDATE blob_text SET claimed_at = NULL, tries = max(tries - 1, 0) WHERE blob_id = ?1 AND state = 0")
            try statement.bind(1, blob.value)
            try statement.run()
        }
    }

    /// Keeps what came of taking a text out. Of bytes that were destroyed meanwhile nothing is kept.
    func keepText(_ blob: BlobID, _ outcome: TextOutcome, at now: Instant) throws(OfficeError) {
        try transact { () throws(OfficeError) in
            // The index must be told the very text that it holds.
            for entry in try contentEntries(of: blob) { try leaveContents(entry) }
            try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    """
                    UPDATE blob_text SET state = ?2, text = ?3, is_cut = ?4, is_scanned = ?5, encoding = ?6, is_doubtful = ?7,
                        fault = ?8, detail = ?9, at = ?10, claimed_at = NULL
                    WHERE blob_id = ?1 AND EXISTS (
                        SELECT 1 FROM attachment WHERE attachment.blob_id = blob_text.blob_id AND disposal_id IS NULL)
                    """)
                var values = Binding(statement)
                try values.add(blob.value)
                switch outcome {
                case .text(let taken):
                    try values.add(TextState.done.rawValue)
                    try values.add(taken.text)
                    try values.add(taken.isCut)
                    try values.add(taken.isScanned)
                    try values.add(taken.encoding)
                    try values.add(taken.isDoubtful)
                    try values.add(nil as String?)
                    try values.add(nil as String?)
                case .fault(let fault, let detail):
                    try values.add((fault.isFinal ? TextState.nothing : .failed).rawValue)
                    try values.add(nil as String?)
                    for _ in 0..<2 { try values.add(false) }
                    try values.add(nil as String?)
                    try values.add(false)
                    try values.add(fault.rawValue)
                    try values.add(detail)
                }
                try values.add(now.milliseconds)
                try statement.run()
                let due = try connection.prepare(
                    "INSERT OR IGNORE INTO content_due (attachment_id) SELECT id FROM attachment WHERE blob_id = ?1")
                try due.bind(1, blob.value)
                try due.run()
            }
        }
    }

    /// Lets what failed wait again.
    /// - Parameter blob: these bytes alone; all that failed where that is `nil`.
    /// - Returns: how many wait now that had failed.
    func retryTexts(_ blob: BlobID?) throws(OfficeError) -> Int {
        try alone { () throws(SQLiteError) in
            let before = connection.totalChanges
            let statement = try connection.prepare(
                """
                UPDATE blob_text SET state = 0, fault = NULL, detail = NULL, claimed_at = NULL
                WHERE state = 2 AND (?1 IS NULL OR blob_id = ?1)
                """)
            try statement.bind(1, blob?.value)
            try statement.run()
            return connection.totalChanges - before
        }
    }

    /// How many texts wait, and how many failed, each counted up to a cap.
    func textCounts(_ cap: Int) throws(OfficeError) -> TextCounts {
        func count(_ sql: StaticString) throws(OfficeError) -> Int {
            try rows(of: "blob_text") { () throws(RowError) in
                let statement = try prepared(sql)
                do throws(SQLiteError) { try statement.bind(1, cap) } catch { throw .sqlite(error) }
                return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
            } ?? 0
        }
        return TextCounts(
            waiting: try count(
                """
                SELECT count(*) FROM (SELECT 1 FROM blob_text WHERE state = 0 AND EXISTS (
                    SELECT 1 FROM attachment WHERE attachment.blob_id = blob_text.blob_id
                        AND disposal_id IS NULL AND removed_at IS NULL) LIMIT ?1)
                """),
            failed: try count(
                """
                SELECT count(*) FROM (SELECT 1 FROM blob_text WHERE state = 2 AND EXISTS (
                    SELECT 1 FROM attachment WHERE attachment.blob_id = blob_text.blob_id
                        AND disposal_id IS NULL AND removed_at IS NULL) LIMIT ?1)
                """))
    }

    /// Files whose text could not be taken out, the newest first.
    func failedTexts(before: AttachmentID?, _ limit: Int) throws(OfficeError) -> [AttachmentID] {
        try rows(of: "blob_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT a.id FROM blob_text AS t JOIN attachment AS a ON a.blob_id = t.blob_id
                WHERE t.state = 2 AND a.disposal_id IS NULL AND a.removed_at IS NULL AND a.id < ?1
                ORDER BY a.id DESC LIMIT ?2
                """)
            do throws(SQLiteError) {
                try statement.bind(1, before?.value ?? Int64.max)
                try statement.bind(2, limit)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in AttachmentID(try row.requiredInt64(0)) }
        }
    }

    /// What is known of the text of some bytes.
    func textStanding(of blob: BlobID) throws(OfficeError) -> TextStanding? {
        try rows(of: "blob_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT state, is_cut, is_scanned, encoding, is_doubtful, fault, detail, tries, at
                FROM blob_text WHERE blob_id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, blob.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                var columns = Columns(row)
                return TextStanding(
                    state: try columns.int(TextState.init(rawValue:)), isCut: try columns.bool(),
                    isScanned: try columns.bool(), encoding: try columns.textOrNil(), isDoubtful: try columns.bool(),
                    fault: try columns.textOrNil(TextFault.init(rawValue:)), detail: try columns.textOrNil(),
                    tries: try columns.int(), at: try columns.int64OrNil().map(Instant.init(milliseconds:)))
            }
        }
    }

    /// The text of some bytes, as much of it as is found.
    func text(of blob: BlobID) throws(OfficeError) -> String? {
        try rows(of: "blob_text") { () throws(RowError) in
            let statement = try prepared("SELECT text FROM blob_text WHERE blob_id = ?1 AND state = 1")
            do throws(SQLiteError) { try statement.bind(1, blob.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredText(0) }
        }
    }
}

extension StorePort {
    static func texts(of vault: Vault) -> TextPort {
        TextPort(
            waiting: { (before, limit, now) throws(OfficeError) in
                try vault.waitingTexts(before: before, limit, at: now)
            },
            claim: { (blob, now) throws(OfficeError) in try vault.claimText(blob, at: now) },
            chunk: { (blob, sequence) throws(OfficeError) in try vault.chunk(sequence, of: blob) },
            keep: { (blob, outcome, now) throws(OfficeError) in try vault.keepText(blob, outcome, at: now) },
            release: { (blob) throws(OfficeError) in try vault.releaseText(blob) },
            retry: { (blob) throws(OfficeError) in try vault.retryTexts(blob) },
            counts: { (cap) throws(OfficeError) in try vault.textCounts(cap) },
            index: { () throws(OfficeError) in try vault.indexNextContent() })
    }
}
