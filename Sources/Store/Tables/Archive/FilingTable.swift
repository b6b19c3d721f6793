import Office
import Records
import SQLite

extension Vault {
    /// The filing list of a year.
    func filingList(_ year: Int) throws(OfficeError) -> FilingList? {
        try rows(of: "filing_list") { () throws(RowError) in
            let statement = try prepared("SELECT * FROM filing_list WHERE year = ?1")
            do throws(SQLiteError) { try statement.bind(1, year) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                var columns = Columns(row)
                columns.skip()
                return FilingList(
                    year: try columns.int(), state: try columns.int(FilingListState.init(rawValue:)),
                    approvedOn: try columns.dayOrNil(), approvedBy: try columns.int64OrNil().map(PersonID.init),
                    version: try columns.int())
            }
        }
    }

    /// Adds or writes a list.
    func put(_ list: FilingList) throws(OfficeError) -> Int64 {
        let id = try rows(of: "filing_list") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO filing_list (year, state, approved_on, approved_by, version) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (year) DO UPDATE SET state = excluded.state, approved_on = excluded.approved_on,
                    approved_by = excluded.approved_by, version = excluded.version
                RETURNING id
                """)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(list.year)
                try values.add(list.state.rawValue)
                try values.add(list.approvedOn?.iso)
                try values.add(list.approvedBy?.value)
                try values.add(list.version)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        guard let id else { throw .store(.failed(detail: "filing_list: no row returned")) }
        touch(RecordKey(.filingList, id))
        return id
    }

    /// The rows of a year's list, those taken out too, in the order of places.
    func filingEntries(_ year: Int) throws(OfficeError) -> [FilingEntry] {
        try rows(of: "filing_entry") { () throws(RowError) in
            let statement = try prepared("SELECT * FROM filing_entry WHERE year = ?1 ORDER BY place, id")
            do throws(SQLiteError) { try statement.bind(1, year) } catch { throw .sqlite(error) }
            return try statement.rows(Self.filingEntry)
        }
    }

    /// Adds a row, or writes one.
    func put(_ entry: FilingEntry) throws(OfficeError) -> FilingEntryID {
        let id = try stored { () throws(SQLiteError) in
            let isNew = entry.id.value == 0
            let statement = try connection.prepare(
                isNew
                    ? """
                    INSERT INTO filing_entry (year, place, depth, title, abbreviation, notation, retention, rules, maker_id,
                        department_id, notes, is_ended)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                    """
                    : """
                    UPDATE filing_entry SET year = ?1, place = ?2, depth = ?3, title = ?4, abbreviation = ?5, notation = ?6,
                        retention = ?7, rules = ?8, maker_id = ?9, department_id = ?10, notes = ?11, is_ended = ?12
                    WHERE id = ?13
                    """)
            var values = Binding(statement)
            try values.add(entry.year)
            try values.add(entry.place)
            var (depth, plan): (Int?, FilingPlan?)
            switch entry.row {
            case .heading(let own): depth = own
            case .file(let own): plan = own
            }
            try values.add(depth)
            try values.add(entry.title)
            try values.add(entry.abbreviation)
            try values.add(plan?.notation)
            try values.add(plan?.retention.code)
            try values.add(plan.flatMap { $0.rules.isEmpty ? nil : $0.rules.joined(separator: " ") })
            try values.add(plan?.maker?.value)
            try values.add(plan?.department?.value)
            try values.add(entry.notes)
            try values.add(entry.isEnded)
            if !isNew { try values.add(entry.id.value) }
            try statement.run()
            return isNew ? FilingEntryID(connection.lastInsertRowID) : entry.id
        }
        touch(RecordKey(.filingEntry, id.value))
        return id
    }

    private static func filingEntry(_ row: Statement) throws(DecodingFault) -> FilingEntry {
        var columns = Columns(row)
        let id = FilingEntryID(try columns.int64())
        let (year, place, depth) = (try columns.int(), try columns.int(), try columns.intOrNil())
        let (title, abbreviation, notation) = (
            try columns.text(), try columns.textOrNil(), try columns.textOrNil()
        )
        let retention = try columns.textOrNil { RetentionPeriod(code: $0) }
        let rules = try columns.textOrNil()?.split(separator: " ").map(String.init) ?? []
        let maker = try columns.int64OrNil().map(PersonID.init)
        let department = try columns.int64OrNil().map(DepartmentID.init)
        let filed: FilingRow
        if let depth {
            filed = .heading(depth: depth)
        } else if let notation, let retention {
            filed = .file(
                FilingPlan(notation: notation, retention: retention, rules: rules, maker: maker, department: department)
            )
        } else {
            throw row.unacceptable(columns.index)
        }
        return FilingEntry(
            id: id, year: year, place: place, row: filed, title: title, abbreviation: abbreviation,
            notes: try columns.textOrNil(), isEnded: try columns.bool())
    }
}
