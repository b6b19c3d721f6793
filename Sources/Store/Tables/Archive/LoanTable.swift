import Office
import Records
import SQLite

extension Vault {
    /// A loan.
    func loan(_ id: LoanID) throws(OfficeError) -> FileLoan? {
        try loans("SELECT * FROM file_loan WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The loan that a form made.
    func loan(form key: String) throws(OfficeError) -> FileLoan? {
        try loans("SELECT * FROM file_loan WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// Loans of a filter: those that had to come back by the day, the others newest first.
    func loans(_ filter: LoanFilter) throws(OfficeError) -> [FileLoan] {
        let states = LoanState.allCases.map { filter.states.isEmpty || filter.states.contains($0) ? 1 : 0 }
        return try loans(
            """
            SELECT * FROM file_loan
            WHERE (?1 IS NULL OR file_id = ?1) AND (?2 IS NULL OR reader_id = ?2)
                AND (?3 IS NULL OR (state = 2 AND due < ?3))
                AND CASE state WHEN 0 THEN ?4 WHEN 1 THEN ?5 WHEN 2 THEN ?6 WHEN 3 THEN ?7 ELSE ?8 END = 1
            ORDER BY CASE WHEN ?3 IS NOT NULL THEN due END, id DESC LIMIT ?9
            """
        ) { (statement) throws(SQLiteError) in
            var values = Binding(statement)
            try values.add(filter.file?.value)
            try values.add(filter.reader?.value)
            try values.add(filter.dueBefore?.iso)
            for state in states { try values.add(state) }
            try values.add(filter.limit)
        }
    }

    /// How many files a reader has, or has a permit for.
    func held(by reading: Reading) throws(OfficeError) -> Int {
        let count = try rows(of: "file_loan") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT count(*) FROM file_loan WHERE state IN (1, 2)
                    AND (reader_id = ?1 OR (reader_name = ?2 AND coalesce(reader_from, '') = coalesce(?3, '')))
                """)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try Self.bind(reading, to: &values)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        return count ?? 0
    }

    private static func bind(_ reading: Reading, to values: inout Binding) throws(SQLiteError) {
        switch reading {
        case .person(let id):
            try values.add(id.value)
            try values.add(nil as String?)
            try values.add(nil as String?)
        case .outside(let name, let from):
            try values.add(nil as Int64?)
            try values.add(name)
            try values.add(from)
        }
    }

    /// Adds a loan.
    func add(_ loan: FileLoan, formKey: String) throws(OfficeError) -> LoanID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO file_loan (file_id, reader_id, reader_name, reader_from, asked_on, asked_by, purpose, manner,
                    state, decided_by, reason, out_on, due, returned_on, condition, version, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
                """)
            var values = Binding(statement)
            try values.add(loan.file.value)
            try Self.bind(loan.reader, to: &values)
            try values.add(loan.askedOn.iso)
            try values.add(loan.askedBy.value)
            try Self.bind(loan, to: &values)
            try values.add(formKey)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.fileLoan, id))
        return LoanID(id)
    }

    /// Writes a loan; file, reader and who asked stay.
    func update(_ loan: FileLoan) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE file_loan SET purpose = ?1, manner = ?2, state = ?3, decided_by = ?4, reason = ?5, out_on = ?6,
                    due = ?7, returned_on = ?8, condition = ?9, version = ?10
                WHERE id = ?11
                """)
            var values = Binding(statement)
            try Self.bind(loan, to: &values)
            try values.add(loan.id.value)
            try statement.run()
        }
        touch(RecordKey(.fileLoan, loan.id.value))
    }

    private static func bind(_ loan: FileLoan, to values: inout Binding) throws(SQLiteError) {
        try values.add(loan.purpose)
        try values.add(loan.manner.rawValue)
        try values.add(loan.state.rawValue)
        try values.add(loan.decidedBy?.value)
        try values.add(loan.reason)
        try values.add(loan.outOn?.iso)
        try values.add(loan.due?.iso)
        try values.add(loan.returnedOn?.iso)
        try values.add(loan.condition)
        try values.add(loan.version)
    }

    private func loans(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [FileLoan] {
        try rows(of: "file_loan") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let (id, file) = (LoanID(try columns.int64()), RecordFileID(try columns.int64()))
                let person = try columns.int64OrNil().map { Reading.person(PersonID($0)) }
                let (name, from) = (try columns.textOrNil(), try columns.textOrNil())
                guard let reader = person ?? name.map({ .outside(name: $0, from: from) }) else {
                    throw row.unacceptable(columns.index)
                }
                let purpose = try columns.text()
                let manner = try columns.int(LoanManner.init(rawValue:))
                let state = try columns.int(LoanState.init(rawValue:))
                var loan = FileLoan(
                    id: id, file: file, reader: reader, purpose: purpose, manner: manner, state: state,
                    askedOn: try columns.day(), askedBy: PersonID(try columns.int64()))
                loan.decidedBy = try columns.int64OrNil().map(PersonID.init)
                loan.reason = try columns.textOrNil()
                loan.outOn = try columns.dayOrNil()
                loan.due = try columns.dayOrNil()
                loan.returnedOn = try columns.dayOrNil()
                loan.condition = try columns.textOrNil()
                loan.version = try columns.int()
                return loan
            }
        }
    }

    // MARK: Copies for readers

    /// The copies that were made for the reader of a loan.
    func copies(for loan: LoanID) throws(OfficeError) -> [CopyID] {
        try rows(of: "loan_copy") { () throws(RowError) in
            let statement = try prepared("SELECT copy_id FROM loan_copy WHERE loan_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, loan.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in CopyID(try row.requiredInt64(0)) }
        }
    }

    /// Notes that a copy was made for a reader.
    func add(_ copy: CopyID, for loan: LoanID) throws(OfficeError) {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("INSERT INTO loan_copy (loan_id, copy_id) VALUES (?1, ?2)")
            try statement.bind(1, loan.value)
            try statement.bind(2, copy.value)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.loanCopy, id))
    }
}
