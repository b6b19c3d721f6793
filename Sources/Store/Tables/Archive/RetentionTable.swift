import Office
import Records
import SQLite

extension Vault {
    /// All rows of the retention schedule.
    func retentionRules() throws(OfficeError) -> [RetentionRule] {
        try rows(of: "retention_rule") { () throws(RowError) in
            try prepared("SELECT * FROM retention_rule ORDER BY id").rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return RetentionRule(
                    id: RetentionRuleID(try columns.int64()), code: try columns.text(), group: try columns.text(),
                    title: try columns.text(), period: try columns.text { RetentionPeriod(code: $0) },
                    source: try columns.text(), certainty: try columns.int(RuleCertainty.init(rawValue:)),
                    validFrom: try columns.text { Day(iso: $0) }, validTo: try columns.dayOrNil())
            }
        }
    }

    /// Adds a row, or writes one.
    func put(_ rule: RetentionRule) throws(OfficeError) -> RetentionRuleID {
        let id = try stored { () throws(SQLiteError) in
            let isNew = rule.id.value == 0
            let statement = try connection.prepare(
                isNew
                    ? """
                    INSERT INTO retention_rule (code, grouping, title, period, source, certainty, valid_from, valid_to)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                    """
                    : """
                    UPDATE retention_rule SET code = ?1, grouping = ?2, title = ?3, period = ?4, source = ?5, certainty = ?6,
                        valid_from = ?7, valid_to = ?8
                    WHERE id = ?9
                    """)
            var values = Binding(statement)
            try values.add(rule.code)
            try values.add(rule.group)
            try values.add(rule.title)
            try values.add(rule.period.code)
            try values.add(rule.source)
            try values.add(rule.certainty.rawValue)
            try values.add(rule.validFrom.iso)
            try values.add(rule.validTo?.iso)
            if !isNew { try values.add(rule.id.value) }
            try statement.run()
            return isNew ? RetentionRuleID(connection.lastInsertRowID) : rule.id
        }
        touch(RecordKey(.retentionRule, id.value))
        return id
    }
}
