import Office
import Records
import SQLite

/// Which run of numbers: a register's, or a series of the outgoing one, in a year's book.
struct NumberRun {
    /// What stands in the table for the register.
    let register: String
    /// The series; empty where a register has but one.
    let series: String
    /// The year of the book.
    let year: Int

    /// The run of an incoming register: there is one series, paper and electronic together (Decree 30/2020, art. 22(2)).
    static func of(_ register: Register, _ year: Int) -> NumberRun {
        NumberRun(register: register.rawValue, series: "", year: year)
    }

    /// The run of a series of outgoing documents.
    static func outgoing(_ series: String, _ year: Int) -> NumberRun {
        NumberRun(register: "outgoing", series: series, year: year)
    }

    /// The run of copies: one series for all three forms (Decree 30/2020, annex I).
    static func copies(_ year: Int) -> NumberRun { NumberRun(register: "copy", series: "", year: year) }
}

extension Vault {
    /// Takes the next number: one more than the last, whoever asks.
    func takeNumber(_ run: NumberRun) throws(OfficeError) -> Int {
        let number = try rows(of: "counter") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO counter (register, series, year, last) VALUES (?1, ?2, ?3, 1)
                ON CONFLICT (register, series, year) DO UPDATE SET last = last + 1 RETURNING last
                """)
            try bind(statement, run)
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        guard let number else { throw .store(.failed(detail: "counter: no row returned")) }
        return number
    }

    /// The highest number given; 0 when none.
    func lastNumber(_ run: NumberRun) throws(OfficeError) -> Int {
        try rows(of: "counter") { () throws(RowError) in
            let statement = try prepared(
                "SELECT last FROM counter WHERE register = ?1 AND series = ?2 AND year = ?3")
            try bind(statement, run)
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    /// Raises the counter to at least a number.
    func raiseCounter(_ run: NumberRun, to number: Int) throws(OfficeError) {
        try rows(of: "counter") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO counter (register, series, year, last) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (register, series, year) DO UPDATE SET last = max(last, excluded.last)
                """)
            try bind(statement, run)
            do throws(SQLiteError) {
                try statement.bind(4, number)
                try statement.run()
            } catch { throw .sqlite(error) }
        }
    }

    private func bind(_ statement: Statement, _ run: NumberRun) throws(RowError) {
        do throws(SQLiteError) {
            try statement.bind(1, run.register)
            try statement.bind(2, run.series)
            try statement.bind(3, run.year)
        } catch { throw .sqlite(error) }
    }
}
