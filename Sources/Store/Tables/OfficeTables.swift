import Office
import Records
import SQLite

extension Vault {
    /// The office's own fields.
    func profile() throws(OfficeError) -> OfficeProfile {
        let found = try rows(of: "office") { () throws(RowError) in
            try prepared(
                "SELECT name, superior, place, code, language, is_demo, unit_code, symbol FROM office WHERE id = 1"
            )
            .row {
                row throws(DecodingFault) in
                var columns = Columns(row)
                return OfficeProfile(
                    name: try columns.text(), superior: try columns.textOrNil(), place: try columns.textOrNil(),
                    code: try columns.text(), language: try columns.text(), isDemo: try columns.bool(),
                    unitCode: try columns.textOrNil(), symbol: try columns.textOrNil())
            }
        }
        guard let found else { throw .store(.damaged(detail: "office: no row")) }
        return found
    }

    /// Writes the office's own fields.
    func update(_ profile: OfficeProfile) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO office (id, name, superior, place, code, language, is_demo, unit_code, symbol)
                VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, superior = excluded.superior,
                    place = excluded.place, code = excluded.code, language = excluded.language,
                    is_demo = excluded.is_demo, unit_code = excluded.unit_code, symbol = excluded.symbol
                """)
            var values = Binding(statement)
            try values.add(profile.name)
            try values.add(profile.superior)
            try values.add(profile.place)
            try values.add(profile.code)
            try values.add(profile.language)
            try values.add(profile.isDemo)
            try values.add(profile.unitCode)
            try values.add(profile.symbol)
            try statement.run()
        }
        touch(RecordKey(.office, 1))
    }

    /// The calendar in order.
    func holidays() throws(OfficeError) -> [Holiday] {
        try rows(of: "holiday") { () throws(RowError) in
            try prepared(
                "SELECT day, name_vi, name_en, kind, is_provisional, source FROM holiday ORDER BY day, id"
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let day = try columns.day()
                let nameVi = try columns.text()
                let nameEn = try columns.text()
                return Holiday(
                    day: day, nameVi: nameVi, nameEn: nameEn,
                    kind: try columns.text { code in HolidayKind.allCases.first { $0.code == code } },
                    provisional: try columns.bool(), source: try columns.text())
            }
        }
    }

    /// Adds a day to the calendar.
    func add(_ holiday: Holiday) throws(OfficeError) -> Int64 {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO holiday (day, name_vi, name_en, kind, is_provisional, source)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """)
            var values = Binding(statement)
            try values.add(holiday.day.iso)
            try values.add(holiday.nameVi)
            try values.add(holiday.nameEn)
            try values.add(holiday.kind.code)
            try values.add(holiday.provisional)
            try values.add(holiday.source)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.holiday, id))
        return id
    }
}
