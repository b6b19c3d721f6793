import Office
import Records
import SQLite

extension Vault {
    /// All absences, the latest first.
    func absences() throws(OfficeError) -> [Absence] {
        try rows(of: "absence") { () throws(RowError) in
            try prepared(
                """
                SELECT id, person_id, deputy_id, first_day, last_day FROM absence ORDER BY first_day DESC, id DESC
                """
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return Absence(
                    id: AbsenceID(try columns.int64()), person: PersonID(try columns.int64()),
                    deputy: PersonID(try columns.int64()), from: try columns.day(), to: try columns.day())
            }
        }
    }

    /// Adds an absence.
    func add(_ absence: Absence) throws(OfficeError) -> AbsenceID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO absence (person_id, deputy_id, first_day, last_day) VALUES (?1, ?2, ?3, ?4)")
            var values = Binding(statement)
            try values.add(absence.person.value)
            try values.add(absence.deputy.value)
            try values.add(absence.from.iso)
            try values.add(absence.to.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.absence, id))
        return AbsenceID(id)
    }

    /// Writes the days of an absence.
    func update(_ absence: Absence) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE absence SET last_day = ?1 WHERE id = ?2")
            try statement.bind(1, absence.to.iso)
            try statement.bind(2, absence.id.value)
            try statement.run()
        }
        touch(RecordKey(.absence, absence.id.value))
    }
}
