import Office
import Records
import SQLite

/// The one series that this version numbers in; the column is there for offices that number by type.
private let series = ""

extension Vault {
    /// A year's book.
    func book(_ register: Register, _ year: Int) throws(OfficeError) -> YearBook? {
        try rows(of: "book") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT register, year, opened_on, closed_on FROM book
                WHERE register = ?1 AND series = ?2 AND year = ?3
                """)
            try bind(statement, register, year)
            return try statement.row(Self.book)
        }
    }

    /// All books, newest first.
    func books() throws(OfficeError) -> [YearBook] {
        try rows(of: "book") { () throws(RowError) in
            try prepared("SELECT register, year, opened_on, closed_on FROM book ORDER BY year DESC, register")
                .rows(Self.book)
        }
    }

    /// Adds or writes a book.
    func put(_ book: YearBook) throws(OfficeError) -> Int64 {
        let id = try rows(of: "book") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO book (register, series, year, opened_on, closed_on) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (register, series, year) DO UPDATE SET closed_on = excluded.closed_on
                RETURNING id
                """)
            try bind(statement, book.register, book.year)
            do throws(SQLiteError) {
                try statement.bind(4, book.openedOn.iso)
                try statement.bind(5, book.closedOn?.iso)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        guard let id else { throw .store(.failed(detail: "book: no row returned")) }
        touch(RecordKey(.book, id))
        return id
    }

    private func bind(_ statement: Statement, _ register: Register, _ year: Int) throws(RowError) {
        do throws(SQLiteError) {
            try statement.bind(1, register.rawValue)
            try statement.bind(2, series)
            try statement.bind(3, year)
        } catch { throw .sqlite(error) }
    }

    private static func book(_ row: Statement) throws(DecodingFault) -> YearBook {
        var columns = Columns(row)
        return YearBook(
            register: try columns.text(Register.init(rawValue:)), year: try columns.int(),
            openedOn: try columns.day(), closedOn: try columns.dayOrNil())
    }
}
