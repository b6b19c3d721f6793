import Office
import Records
import SQLite

/// The index of the texts inside files: one row for each attachment, at the place of its document, so that lists of documents and hits in
/// their files are read in one order. It has no entries for beginnings of words: of texts they would be as long as the texts.
extension Vault {
    /// Places of one document's files in this index.
    static let placesPerDocument: Int64 = 256

    /// The document's place that a place of this index belongs to.
    static func documentPlace(_ place: Int64) -> Int64 {
        // Rounded down, because places of papers are negative.
        place >> Int64(placesPerDocument.trailingZeroBitCount)
    }

    /// A row of the index as it stands there.
    struct ContentEntry: Equatable {
        let place: Int64
        let attachment: AttachmentID
        let blob: BlobID
        let head: String
        let tags: String
    }

    /// Brings the row of one attachment up to date, in a write of its own.
    /// - Returns: whether there was one to do.
    func indexNextContent() throws(OfficeError) -> Bool {
        guard try nextDue() != nil else { return false }
        var isDone = false
        try transact { () throws(OfficeError) in isDone = try contentStep() }
        return isDone
    }

    /// The same where the lock is held and a transaction runs.
    func contentStep() throws(OfficeError) -> Bool {
        guard let attachment = try nextDue() else { return false }
        try indexContent(of: attachment)
        return true
    }

    /// Makes the row of an attachment anew where it is not as it should be.
    func indexContent(of attachment: AttachmentID) throws(OfficeError) {
        let old = try contentEntry(of: attachment)
        let new = try wantedContent(of: attachment)
        if old != new?.entry {
            if let old { try leaveContents(old) }
            if let new { try enterContents(new.entry, new.text) }
        }
        // Words stand in parts of the index until these are merged with the note that they are gone: those of a file that was taken out long
        // before too.
        if try self.attachment(attachment)?.destroyedIn != nil { try askPurge() }
        try stored { () throws(SQLiteError) in
            let done = try connection.prepare("DELETE FROM content_due WHERE attachment_id = ?1")
            try done.bind(1, attachment.value)
            try done.run()
        }
    }

    private func nextDue() throws(OfficeError) -> AttachmentID? {
        try rows(of: "content_due") { () throws(RowError) in
            try prepared("SELECT attachment_id FROM content_due LIMIT 1").row { row throws(DecodingFault) in
                AttachmentID(try row.requiredInt64(0))
            }
        }
    }

    /// The first attachment that a disposal destroyed and that the index may still hold.
    func nextDestroyedDue() throws(OfficeError) -> AttachmentID? {
        try rows(of: "content_due") { () throws(RowError) in
            try prepared(
                """
                SELECT content_due.attachment_id FROM content_due JOIN attachment ON attachment.id = content_due.attachment_id
                WHERE attachment.disposal_id IS NOT NULL LIMIT 1
                """
            ).row { row throws(DecodingFault) in AttachmentID(try row.requiredInt64(0)) }
        }
    }

    // MARK: What the index holds

    private func wantedContent(
        of id: AttachmentID
    ) throws(OfficeError) -> (entry: ContentEntry, text: String)? {
        guard let attachment = try attachment(id), attachment.removal == nil, attachment.destroyedIn == nil,
            attachment.position < Self.placesPerDocument, let text = try text(of: attachment.blob)
        else { return nil }
        let place: Int64
        let head: String
        let tag: String
        switch attachment.owner {
        case .incoming(let id):
            guard let document = try incoming(id), let found = try self.place(of: id) else { return nil }
            place = found
            head = Self.joined([document.content.subject, document.content.symbol.raw])
            tag = ContentTag.kind(Self.kind(of: document.number.register))
        case .outgoing(let id):
            guard let document = try outgoing(id), let found = try outgoingPlace(of: id) else { return nil }
            place = found
            head = Self.joined([document.content.subject, document.symbol])
            tag = ContentTag.kind(Self.outgoingKind)
        case .paper(let id):
            guard let item = try fileItem(id), case .loose(let paper) = item.source else { return nil }
            place = Self.paperPlace(id)
            head = Self.joined([paper.title, paper.symbol, paper.author])
            tag = ContentTag.kind(Self.paperKind)
        }
        let entry = ContentEntry(
            place: place * Self.placesPerDocument + Int64(attachment.position), attachment: id,
            blob: attachment.blob, head: head, tags: tag)
        return (entry, text)
    }

    private func contentEntry(of attachment: AttachmentID) throws(OfficeError) -> ContentEntry? {
        try contentEntries("SELECT * FROM content_entry WHERE attachment_id = ?1", attachment.value).first
    }

    func contentEntries(of blob: BlobID) throws(OfficeError) -> [ContentEntry] {
        try contentEntries("SELECT * FROM content_entry WHERE blob_id = ?1", blob.value)
    }

    /// The row of a place.
    func contentEntry(at place: Int64) throws(OfficeError) -> ContentEntry? {
        try contentEntries("SELECT * FROM content_entry WHERE place = ?1", place).first
    }

    private func contentEntries(_ sql: StaticString, _ key: Int64) throws(OfficeError) -> [ContentEntry] {
        try rows(of: "content_entry") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try statement.bind(1, key) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return ContentEntry(
                    place: try columns.int64(), attachment: AttachmentID(try columns.int64()),
                    blob: BlobID(try columns.int64()), head: try columns.text(), tags: try columns.text())
            }
        }
    }

    /// The places of rows that are to be made anew: what they say may not be so any more, and nobody is told of them.
    func contentsDue() throws(OfficeError) -> Set<Int64> {
        Set(
            try rows(of: "content_due") { () throws(RowError) in
                try prepared(
                    """
                    SELECT content_entry.place FROM content_due
                    JOIN content_entry ON content_entry.attachment_id = content_due.attachment_id
                    """
                ).rows { row throws(DecodingFault) in try row.requiredInt64(0) }
            })
    }

    // MARK: In and out

    private func enterContents(_ entry: ContentEntry, _ text: String) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let row = try connection.prepare(
                "INSERT INTO content_entry (place, attachment_id, blob_id, head, tags) VALUES (?1, ?2, ?3, ?4, ?5)")
            var values = Binding(row)
            try values.add(entry.place)
            try values.add(entry.attachment.value)
            try values.add(entry.blob.value)
            try values.add(entry.head)
            try values.add(entry.tags)
            try row.run()
            let words = try connection.prepare(
                "INSERT INTO content_text (rowid, head, body, tags) VALUES (?1, ?2, ?3, ?4)")
            try Self.bind(entry, text, to: words)
            try words.run()
        }
    }

    /// Takes a row out: a contentless index must be told the very words that it holds.
    func leaveContents(_ entry: ContentEntry) throws(OfficeError) {
        guard let text = try text(of: entry.blob) else {
            throw .store(.damaged(detail: "content_entry \(entry.place): no text of blob \(entry.blob.value)"))
        }
        try stored { () throws(SQLiteError) in
            let words = try connection.prepare(
                """
                INSERT INTO content_text (content_text, rowid, head, body, tags) VALUES ('delete', ?1, ?2, ?3, ?4)
                """)
            try Self.bind(entry, text, to: words)
            try words.run()
            let row = try connection.prepare("DELETE FROM content_entry WHERE place = ?1")
            try row.bind(1, entry.place)
            try row.run()
        }
    }

    private static func bind(
        _ entry: ContentEntry, _ text: String, to statement: Statement
    ) throws(SQLiteError) {
        var values = Binding(statement)
        try values.add(entry.place)
        try values.add(entry.head)
        try values.add(text)
        try values.add(entry.tags)
    }

    // MARK: Nothing left of what was destroyed

    private func askPurge() throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            try connection.prepare("INSERT OR IGNORE INTO content_purge (id) VALUES (1)").run()
        }
    }

    /// Takes one step of clearing what a disposal let go out of texts and index.
    /// - Returns: whether there was one to take.
    func clearTextStep() throws(OfficeError) -> Bool {
        if let attachment = try nextDestroyedDue() {
            try indexContent(of: attachment)
            return true
        }
        return try stored { () throws(SQLiteError) in
            let before = connection.totalChanges
            let text = try connection.prepare(
                """
                DELETE FROM blob_text WHERE blob_id = (
                    SELECT blob_text.blob_id FROM blob JOIN blob_text ON blob_text.blob_id = blob.id
                    WHERE blob.freed_at IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM content_entry WHERE content_entry.blob_id = blob.id) LIMIT 1)
                """)
            try text.run()
            return connection.totalChanges > before
        }
    }

    /// An index in whose parts words of what was destroyed may stand.
    enum PurgedIndex {
        /// That of the texts inside files.
        case contents
        /// That of documents, with the texts written in the program.
        case documents

        fileprivate var asked: StaticString {
            switch self {
            case .contents: "SELECT 1 FROM content_purge"
            case .documents: "SELECT 1 FROM search_purge"
            }
        }
        fileprivate var merge: StaticString {
            switch self {
            case .contents: "INSERT INTO content_text (content_text, rank) VALUES ('merge', ?1)"
            case .documents: "INSERT INTO search_text (search_text, rank) VALUES ('merge', ?1)"
            }
        }
        fileprivate var done: StaticString {
            switch self {
            case .contents: "DELETE FROM content_purge"
            case .documents: "DELETE FROM search_purge"
            }
        }
    }

    /// Merges all parts of an index into one, some pages at a time, where words of what was destroyed may stand in them.
    /// - Returns: whether there was something to merge.
    func purgeStep(_ index: PurgedIndex) throws(SQLiteError) -> Bool {
        let asked = try connection.prepare(index.asked)
        let isAsked = try asked.step()
        asked.reset()
        guard isAsked else { return false }
        let before = connection.totalChanges
        // A negative number merges parts of all ages (sqlite.org/fts5.html, "The merge command").
        let merge = try connection.prepare(index.merge)
        try merge.bind(1, -Self.mergePages)
        try merge.run()
        if connection.totalChanges - before >= 2 { return true }
        try connection.prepare(index.done).run()
        return true
    }
}

/// Tags of the index of contents: what never changes of a document. All else is asked of its own entry.
enum ContentTag {
    /// In which register it stands, by the kinds of `search_entry`.
    static func kind(_ kind: Int) -> String { "\u{1}k\(kind)" }
}
