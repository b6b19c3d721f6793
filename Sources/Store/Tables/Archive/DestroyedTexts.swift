import Digest
import Office
import Records
import SQLite

// What is destroyed of texts that were written in the program: the texts of all versions, and their words in the index. The rows stay, with
// their hashes, authors and days.

/// What the journal seals of a version: its text too, until a disposal destroyed it.
enum DraftVersionSeal {
    /// One version, inside the transaction that seals it. The text of a long one is not even read where it was destroyed.
    static let row: StaticString = """
        SELECT v.id AS id, v.outgoing_id AS outgoing_id, v.number AS number,
            CASE WHEN gone.id IS NULL THEN v.text END AS text, v.origin AS origin, v.made_at AS made_at,
            v.made_by AS made_by, v.sha256 AS sha256
        FROM draft_version AS v LEFT JOIN destroyed_text AS gone ON gone.id = v.id WHERE v.id = ?1
        """
    /// All of them by key. A text in a version that was cleared is seen: nothing of the program's puts one there.
    static let table: StaticString = """
        SELECT v.id AS id, v.outgoing_id AS outgoing_id, v.number AS number,
            CASE WHEN gone.id IS NULL OR v.text <> '' AND clearing.outgoing_id IS NULL THEN v.text END AS text,
            v.origin AS origin, v.made_at AS made_at, v.made_by AS made_by, v.sha256 AS sha256
        FROM draft_version AS v LEFT JOIN destroyed_text AS gone ON gone.id = v.id
            LEFT JOIN text_clearing AS clearing ON clearing.outgoing_id = v.outgoing_id
        ORDER BY v.id
        """
}

extension Vault {
    /// How many words of a text one step looks up in the index: some milliseconds.
    private static let forgottenWords = 256

    /// The documents of a listed file whose own texts would be destroyed, and those that keep them, because they lie in another file as well,
    /// one that is neither destroyed nor listed in the same case.
    func doomedTexts(
        _ file: RecordFileID, in disposal: DisposalID
    ) throws(OfficeError) -> [(text: DoomedText, isKept: Bool)] {
        try rows(of: "draft_version") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT item.outgoing_id, (SELECT min(made_at) FROM draft_version WHERE outgoing_id = item.outgoing_id),
                    EXISTS (SELECT 1 FROM file_item AS other JOIN record_file ON record_file.id = other.file_id
                        WHERE other.outgoing_id = item.outgoing_id
                            AND other.file_id <> item.file_id AND other.weeded IS NULL AND record_file.state <> 6
                            AND NOT EXISTS (SELECT 1 FROM disposal_file WHERE disposal_id = ?2
                                AND disposal_file.file_id = other.file_id AND spared IS NULL))
                FROM file_item AS item
                WHERE item.file_id = ?1 AND item.weeded IS NULL AND EXISTS (
                    SELECT 1 FROM draft_version AS v WHERE v.outgoing_id = item.outgoing_id
                        AND NOT EXISTS (SELECT 1 FROM destroyed_text WHERE destroyed_text.id = v.id))
                ORDER BY 1
                """)
            do throws(SQLiteError) {
                try statement.bind(1, file.value)
                try statement.bind(2, disposal.value)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let text = DoomedText(
                    document: OutgoingID(try columns.int64()), writtenAt: Instant(milliseconds: try columns.int64()))
                return (text, try columns.bool())
            }
        }
    }

    /// Marks all versions of documents as destroyed. From here on nothing hands their texts out; they go afterwards, in small steps.
    func destroyTexts(of documents: [OutgoingID], in disposal: DisposalID) throws(OfficeError) {
        for document in documents {
            let versions = try rows(of: "draft_version") { () throws(RowError) in
                // What an older program kept has no hash yet; of all others not a letter is read.
                let statement = try prepared(
                    """
                    SELECT id, sha256, CASE WHEN sha256 IS NULL THEN text END FROM draft_version
                    WHERE outgoing_id = ?1 AND id NOT IN (SELECT id FROM destroyed_text) ORDER BY id
                    """)
                do throws(SQLiteError) { try statement.bind(1, document.value) } catch { throw .sqlite(error) }
                return try statement.rows { row throws(DecodingFault) in
                    var columns = Columns(row)
                    return (
                        id: try columns.int64(), sha256: try columns.textOrNil(), text: try columns.textOrNil()
                    )
                }
            }
            for version in versions {
                let hash = version.sha256 ?? SHA256.digest(of: Array((version.text ?? "").utf8)).hex
                try stored { () throws(SQLiteError) in
                    let mark = try connection.prepare(
                        "INSERT INTO destroyed_text (id, disposal_id, sha256) VALUES (?1, ?2, ?3)")
                    var values = Binding(mark)
                    try values.add(version.id)
                    try values.add(disposal.value)
                    try values.add(hash)
                    try mark.run()
                }
                touch(RecordKey(.draftVersion, version.id))
                touch(RecordKey(.destroyedText, version.id))
            }
            try stored { () throws(SQLiteError) in
                let due = try connection.prepare("INSERT INTO text_clearing (outgoing_id, is_indexed) VALUES (?1, 1)")
                try due.bind(1, document.value)
                try due.run()
            }
        }
    }

    /// The newest text of a document as the index holds it: one that was destroyed until its words are taken out.
    func heldText(of id: OutgoingID) throws(OfficeError) -> String? {
        try rows(of: "draft_version") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT text FROM draft_version AS v WHERE outgoing_id = ?1 AND (
                    NOT EXISTS (SELECT 1 FROM destroyed_text WHERE destroyed_text.id = v.id)
                    OR EXISTS (SELECT 1 FROM text_clearing WHERE text_clearing.outgoing_id = ?1 AND is_indexed = 1))
                ORDER BY number DESC LIMIT 1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredText(0) }
        }
    }

    // MARK: Nothing left of what was destroyed

    /// Takes one step of clearing destroyed texts: first the document's words leave the index, then, version by version, the words that
    /// nothing else has leave the list of words, and then the text goes.
    /// - Returns: whether there was one to take.
    func clearWrittenStep() throws(OfficeError) -> Bool {
        let due = try rows(of: "text_clearing") { () throws(RowError) in
            try prepared("SELECT outgoing_id, is_indexed, word FROM text_clearing LIMIT 1").row {
                row throws(DecodingFault) in
                var columns = Columns(row)
                return (
                    document: OutgoingID(try columns.int64()), isIndexed: try columns.bool(),
                    word: try columns.textOrNil()
                )
            }
        }
        guard let due else { return false }
        if due.isIndexed {
            try leaveWritten(due.document)
        } else if let version = try nextUncleared(of: due.document) {
            try forget(version.text, of: version.id, after: due.word, due.document)
        } else {
            try stored { () throws(SQLiteError) in
                let done = try connection.prepare("DELETE FROM text_clearing WHERE outgoing_id = ?1")
                try done.bind(1, due.document.value)
                try done.run()
                try connection.prepare("INSERT OR IGNORE INTO search_purge (id) VALUES (1)").run()
            }
        }
        return true
    }

    private func leaveWritten(_ id: OutgoingID) throws(OfficeError) {
        guard let document = try outgoing(id), let place = try outgoingPlace(of: id) else {
            throw .store(.damaged(detail: "text_clearing: no outgoing document \(id.value)"))
        }
        try leave(try indexed(document, try indexedText(of: id)), at: place)
        try stored { () throws(SQLiteError) in
            let mark = try connection.prepare("UPDATE text_clearing SET is_indexed = 0 WHERE outgoing_id = ?1")
            try mark.bind(1, id.value)
            try mark.run()
        }
        try enter(try indexed(document, try indexedText(of: id)), kind: Self.outgoingKind, id: id.value, at: place)
    }

    private func nextUncleared(of document: OutgoingID) throws(OfficeError) -> (id: Int64, text: String)? {
        try rows(of: "draft_version") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT v.id, text FROM draft_version AS v JOIN destroyed_text AS gone ON gone.id = v.id
                WHERE outgoing_id = ?1 AND text <> '' ORDER BY number LIMIT 1
                """)
            do throws(SQLiteError) { try statement.bind(1, document.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                (id: try row.requiredInt64(0), text: try row.requiredText(1))
            }
        }
    }

    /// Takes the next words of a text out of the list of words where nothing else has them; behind the last one the text itself goes.
    private func forget(
        _ text: String, of version: Int64, after last: String?, _ document: OutgoingID
    ) throws(OfficeError) {
        let words = Self.listedWords(of: Self.indexedLines(of: text)).filter { last ?? "" < $0 }.sorted()
        for word in words.prefix(Self.forgottenWords) {
            if try !isIndexed(word) { try forget(word) }
        }
        let next = words.count > Self.forgottenWords ? words[Self.forgottenWords - 1] : nil
        try stored { () throws(SQLiteError) in
            let mark = try connection.prepare("UPDATE text_clearing SET word = ?1 WHERE outgoing_id = ?2")
            try mark.bind(1, next)
            try mark.bind(2, document.value)
            try mark.run()
            guard next == nil else { return }
            let clear = try connection.prepare("UPDATE draft_version SET text = '' WHERE id = ?1")
            try clear.bind(1, version)
            try clear.run()
        }
    }
}
