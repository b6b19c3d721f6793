import Office
import Records
import SQLite

// The journal as taking back reads it.

extension Vault {
    /// The journal of one record, oldest first.
    func entries(_ key: RecordKey) throws(OfficeError) -> [JournalRecord] {
        try rows(of: "journal") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT sequence, at, person_id, person, command, subject_kind, subject_id, change FROM journal
                WHERE subject_kind = ?1 AND subject_id = ?2 ORDER BY sequence
                """)
            do throws(SQLiteError) {
                try statement.bind(1, key.kind.rawValue)
                try statement.bind(2, key.id)
            } catch { throw .sqlite(error) }
            return try statement.rows(Self.record)
        }
    }

    /// What a person did since a moment, newest first, at most so many.
    ///
    /// The newest entries are looked at and no more: a day of an office has hundreds, and only an import has more.
    func ownEntries(of person: PersonID, since: Instant, _ limit: Int) throws(OfficeError) -> [JournalRecord] {
        try rows(of: "journal") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT sequence, at, person_id, person, command, subject_kind, subject_id, change FROM (
                    SELECT * FROM journal ORDER BY sequence DESC LIMIT ?4)
                WHERE at >= ?1 AND person_id = ?2 ORDER BY sequence DESC LIMIT ?3
                """)
            do throws(SQLiteError) {
                try statement.bind(1, since.milliseconds)
                try statement.bind(2, person.value)
                try statement.bind(3, Int64(limit))
                try statement.bind(4, Self.lookedBackOn)
            } catch { throw .sqlite(error) }
            return try statement.rows(Self.record)
        }
    }

    private static let lookedBackOn: Int64 = 5_000

    private static func record(_ row: Statement) throws(DecodingFault) -> JournalRecord {
        var columns = Columns(row)
        let sequence = try columns.int64()
        let at = Instant(milliseconds: try columns.int64())
        let person = PersonID(try columns.int64())
        let name = try columns.text()
        let command = try columns.text()
        let kind = RecordKind(rawValue: try columns.text())
        let subject = try columns.int64()
        return JournalRecord(
            sequence: sequence, at: at, personID: person, person: name, command: command,
            subject: kind.map { RecordKey($0, subject) }, changes: try columns.text(JournalText.read))
    }
}
