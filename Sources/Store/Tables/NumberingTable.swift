import Office
import Records
import SQLite

extension Vault {
    /// All policies that were ever set, the earliest first.
    func numberingPolicies() throws(OfficeError) -> [NumberingPolicy] {
        try rows(of: "numbering_policy") { () throws(RowError) in
            try prepared("SELECT valid_from, grouping, term_from FROM numbering_policy ORDER BY valid_from").rows {
                row throws(DecodingFault) in
                var columns = Columns(row)
                let validFrom = try columns.day()
                let grouping = try columns.text { NumberingPolicy.Grouping(code: $0) }
                let term = try columns.dayOrNil()
                return NumberingPolicy(
                    validFrom: validFrom, grouping: grouping, cycle: term.map(NumberingPolicy.Cycle.term) ?? .year)
            }
        }
    }

    /// Sets a policy; one of the same first day is written over.
    func put(_ policy: NumberingPolicy) throws(OfficeError) -> Int64 {
        let id = try rows(of: "numbering_policy") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO numbering_policy (valid_from, grouping, term_from) VALUES (?1, ?2, ?3)
                ON CONFLICT (valid_from) DO UPDATE SET grouping = excluded.grouping, term_from = excluded.term_from
                RETURNING id
                """)
            var term: Day?
            if case .term(let from) = policy.cycle { term = from }
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(policy.validFrom.iso)
                try values.add(policy.grouping.code)
                try values.add(term?.iso)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        guard let id else { throw .store(.failed(detail: "numbering_policy: no row returned")) }
        touch(RecordKey(.numberingPolicy, id))
        return id
    }

    /// The suffixes used at a number of a series.
    func outgoingSuffixes(_ series: String, _ year: Int, _ number: Int) throws(OfficeError) -> [String] {
        try rows(of: "outgoing_document") { () throws(RowError) in
            let statement = try prepared(
                "SELECT suffix FROM outgoing_document WHERE year = ?2 AND series = ?1 AND number = ?3 ORDER BY suffix")
            do throws(SQLiteError) {
                try statement.bind(1, series)
                try statement.bind(2, year)
                try statement.bind(3, number)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredText(0) }
        }
    }

    /// The days around a number of a series: of the nearest number before it and of the nearest after it, void ones too. Late
    /// inserts do not count: their day is what they are late with.
    func neighbours(
        _ series: String, _ year: Int, _ number: Int
    ) throws(OfficeError) -> (before: Day?, after: Day?) {
        let days = try rows(of: "outgoing_document") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT (SELECT date FROM outgoing_document WHERE year = ?2 AND series = ?1 AND number < ?3 AND suffix = ''
                        ORDER BY number DESC LIMIT 1),
                    (SELECT date FROM outgoing_document WHERE year = ?2 AND series = ?1 AND number > ?3 AND suffix = ''
                        ORDER BY number LIMIT 1)
                """)
            do throws(SQLiteError) {
                try statement.bind(1, series)
                try statement.bind(2, year)
                try statement.bind(3, number)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                var columns = Columns(row)
                return (before: try columns.dayOrNil(), after: try columns.dayOrNil())
            }
        }
        return days ?? (nil, nil)
    }

    /// The newest day on which any number was given; `nil` where none was.
    func newestOutgoingDay() throws(OfficeError) -> Day? {
        try rows(of: "outgoing_document") { () throws(RowError) in
            let statement = try prepared("SELECT max(date) FROM outgoing_document WHERE number IS NOT NULL")
            return try statement.row { row throws(DecodingFault) in
                var columns = Columns(row)
                return try columns.dayOrNil()
            }
        } ?? nil
    }
}
