import Digest
import Office
import Records
import SQLite

extension Vault {
    /// When the newest entry was made.
    func newestEntry() throws(OfficeError) -> Instant? {
        try rows(of: "journal") { () throws(RowError) in
            try prepared("SELECT at FROM journal ORDER BY sequence DESC LIMIT 1").row { row throws(DecodingFault) in
                Instant(milliseconds: try row.requiredInt64(0))
            }
        }
    }

    /// The newest entry's number and hash; zeros before the first.
    func journalHead() throws(OfficeError) -> (sequence: Int64, hash: [UInt8]) {
        let found = try rows(of: "journal") { () throws(RowError) in
            try prepared("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1").row {
                row throws(DecodingFault) in (try row.requiredInt64(0), try row.requiredBytes(1))
            }
        }
        return found ?? (0, JournalHash.none)
    }

    /// Appends one entry a note, each sealing the rows that it is about; what no note is about goes to the first.
    func seal(_ notes: [JournalNote], _ command: String, _ actor: Actor, _ now: Instant) throws(OfficeError) {
        guard !notes.isEmpty else { preconditionFailure("a command without a note") }
        let subjects = Set(notes.map(\.subject))
        let unclaimed = touched.filter { !subjects.contains($0) }
        var sealedSubjects: Set<RecordKey> = []
        for (index, note) in notes.enumerated() {
            var keys = index == 0 ? unclaimed : []
            if touchedOnce.contains(note.subject), sealedSubjects.insert(note.subject).inserted {
                keys.append(note.subject)
            }
            try append(note, sealing: keys, command, actor, now)
        }
        touched.removeAll(keepingCapacity: true)
        touchedOnce.removeAll(keepingCapacity: true)
    }

    private func append(
        _ note: JournalNote, sealing keys: [RecordKey], _ command: String, _ actor: Actor, _ now: Instant
    ) throws(OfficeError) {
        var sealed = ""
        for key in keys {
            let digest = try digest(of: key)
            sealed += "\(key.kind.rawValue)\t\(key.id)\t\(digest.hex)\n"
        }
        let previous: (sequence: Int64, hash: [UInt8])
        if let head { previous = head } else { previous = try journalHead() }
        guard previous.sequence < Int64.max else { throw .store(.damaged(detail: "journal: no number is left")) }
        let entry = JournalEntry(
            sequence: previous.sequence + 1, at: now.milliseconds, personID: actor.person.id.value,
            person: actor.person.name, actingFor: actor.actingFor?.name, command: command,
            subjectKind: note.subject.kind.rawValue, subjectID: note.subject.id,
            change: JournalText.written(note.changes), sealed: sealed, previous: previous.hash)
        let hash = entry.hash(using: &buffer)
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO journal (sequence, at, person_id, person, acting_for, command, subject_kind, subject_id,
                    change, sealed, previous, hash)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                """)
            var values = Binding(statement)
            try values.add(entry.sequence)
            try values.add(entry.at)
            try values.add(entry.personID)
            try values.add(entry.person)
            try values.add(entry.actingFor)
            try values.add(entry.command)
            try values.add(entry.subjectKind)
            try values.add(entry.subjectID)
            try values.add(entry.change)
            try values.add(entry.sealed)
            try values.add(entry.previous)
            try values.add(hash)
            try statement.run()
        }
        head = (entry.sequence, hash)
    }

    /// The digest of a row as it stands in the file.
    func digest(of key: RecordKey) throws(OfficeError) -> SHA256Digest {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(RowSeal.rowSQL(of: key.kind))
            try statement.bind(1, key.id)
            defer { statement.reset() }
            guard try statement.step() else { preconditionFailure("a touched row is gone: \(key)") }
            let columns = sealedColumns[key.kind] ?? RowSeal.Columns(of: statement, table: key.kind.rawValue)
            sealedColumns[key.kind] = columns
            RowSeal.canonical(statement, columns, into: &buffer)
            return SHA256.digest(of: buffer)
        }
    }

    /// Who changed a record last.
    func lastChange(_ key: RecordKey) throws(OfficeError) -> (by: String, at: Instant)? {
        try rows(of: "journal") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT person, at FROM journal WHERE subject_kind = ?1 AND subject_id = ?2
                ORDER BY sequence DESC LIMIT 1
                """)
            try bind(statement, key.kind.rawValue, key.id)
            return try statement.row { row throws(DecodingFault) in
                (by: try row.requiredText(0), at: Instant(milliseconds: try row.requiredInt64(1)))
            }
        }
    }

    /// The journal of one record, oldest first.
    func history(_ key: RecordKey) throws(OfficeError) -> [HistoryEntry] {
        try rows(of: "journal") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT sequence, at, person, acting_for, command, change FROM journal
                WHERE subject_kind = ?1 AND subject_id = ?2 ORDER BY sequence
                """)
            try bind(statement, key.kind.rawValue, key.id)
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return HistoryEntry(
                    sequence: try columns.int64(), at: Instant(milliseconds: try columns.int64()),
                    person: try columns.text(), actingFor: try columns.textOrNil(), command: try columns.text(),
                    changes: try columns.text(JournalText.read))
            }
        }
    }

    private func bind(_ statement: Statement, _ kind: String, _ id: Int64) throws(RowError) {
        do throws(SQLiteError) {
            try statement.bind(1, kind)
            try statement.bind(2, id)
        } catch { throw .sqlite(error) }
    }

    /// A prepared statement where rows are read.
    func prepared(_ sql: StaticString) throws(RowError) -> Statement {
        do { return try connection.prepare(sql) } catch { throw .sqlite(error) }
    }
}

/// One entry of the journal, with the canonical bytes that its hash is over.
struct JournalEntry {
    let sequence: Int64
    let at: Int64
    let personID: Int64
    let person: String
    let actingFor: String?
    let command: String
    let subjectKind: String
    let subjectID: Int64
    let change: String
    let sealed: String
    let previous: [UInt8]

    /// SHA-256 of the canonical bytes: the values in the order of the table, without names; docs/journal.md.
    func hash(using buffer: inout [UInt8]) -> [UInt8] {
        buffer.removeAll(keepingCapacity: true)
        RowSeal.append(sequence, to: &buffer)
        RowSeal.append(at, to: &buffer)
        RowSeal.append(personID, to: &buffer)
        RowSeal.append(person, to: &buffer)
        // Absent and empty must differ in the bytes.
        if let actingFor { RowSeal.append(actingFor, to: &buffer) } else { buffer.append(UInt8(ascii: "n")) }
        RowSeal.append(command, to: &buffer)
        RowSeal.append(subjectKind, to: &buffer)
        RowSeal.append(subjectID, to: &buffer)
        RowSeal.append(change, to: &buffer)
        RowSeal.append(sealed, to: &buffer)
        RowSeal.append(previous, to: &buffer)
        return SHA256.digest(of: buffer).bytes
    }
}

/// What stands before the first entry.
enum JournalHash {
    static let none = [UInt8](repeating: 0, count: 32)
}
