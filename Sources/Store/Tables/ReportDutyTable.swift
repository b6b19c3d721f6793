import Office
import Records
import SQLite

extension Vault {
    /// All duties that were ever set, in the order in which they were first.
    func reportDuties() throws(OfficeError) -> [ReportDuty] {
        try rows(of: "report_duty") { () throws(RowError) in
            try prepared(
                "SELECT id, kind, due, recipients, symbol_tail, since, is_ended FROM report_duty ORDER BY id"
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = ReportDutyID(try columns.int64())
                let kind = try columns.text { ReportKind(rawValue: $0) }
                let due = try columns.text { DueRule(code: $0) }
                let recipients = try columns.textOrNil()
                return ReportDuty(
                    id: id, kind: kind, due: due,
                    recipients: recipients?.split(separator: "\n").map(String.init) ?? [],
                    symbolTail: try columns.textOrNil(), since: try columns.day(), isEnded: try columns.int() == 1)
            }
        }
    }

    /// Writes the duty of a kind over the one before.
    func put(_ duty: ReportDuty) throws(OfficeError) -> ReportDutyID {
        let id = try rows(of: "report_duty") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO report_duty (kind, due, recipients, symbol_tail, since, is_ended)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (kind) DO UPDATE SET due = excluded.due, recipients = excluded.recipients,
                    symbol_tail = excluded.symbol_tail, since = excluded.since, is_ended = excluded.is_ended
                RETURNING id
                """)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(duty.kind.rawValue)
                try values.add(duty.due.code)
                try values.add(duty.recipients.isEmpty ? nil : duty.recipients.joined(separator: "\n"))
                try values.add(duty.symbolTail)
                try values.add(duty.since.iso)
                try values.add(duty.isEnded ? 1 : 0)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        guard let id else { throw .store(.failed(detail: "report_duty: no row returned")) }
        touch(RecordKey(.reportDuty, id))
        return ReportDutyID(id)
    }
}

extension StorePort {
    static func reportLedger(of vault: Vault) -> ReportLedger {
        ReportLedger(duties: vault.reportDuties, put: { (duty) throws(OfficeError) in try vault.put(duty) })
    }

    static func reportReader(of vault: Vault) -> ReportReader { ReportReader(duties: vault.reportDuties) }
}
