import Office
import Records
import SQLite

extension Vault {
    /// All periods of a form, the newest first.
    func figurePeriods(_ form: String) throws(OfficeError) -> [FigurePeriod] {
        let found = try rows(of: "figure_period") { () throws(RowError) in
            let statement = try prepared(
                "SELECT id, form, period, due, opened_on, closed_on FROM figure_period WHERE form = ?1")
            do throws(SQLiteError) { try statement.bind(1, form) } catch { throw .sqlite(error) }
            return try statement.rows(Self.figurePeriod)
        }
        return found.sorted { $0.period > $1.period }
    }

    /// All periods of all forms.
    func figurePeriods() throws(OfficeError) -> [FigurePeriod] {
        try rows(of: "figure_period") { () throws(RowError) in
            try prepared(
                "SELECT id, form, period, due, opened_on, closed_on FROM figure_period ORDER BY id"
            ).rows(Self.figurePeriod)
        }
    }

    /// A period of a form.
    func figurePeriod(_ form: String, _ period: ReportingPeriod) throws(OfficeError) -> FigurePeriod? {
        try rows(of: "figure_period") { () throws(RowError) in
            let statement = try prepared(
                "SELECT id, form, period, due, opened_on, closed_on FROM figure_period WHERE form = ?1 AND period = ?2")
            do throws(SQLiteError) {
                try statement.bind(1, form)
                try statement.bind(2, period.code)
            } catch { throw .sqlite(error) }
            return try statement.row(Self.figurePeriod)
        }
    }

    private static func figurePeriod(_ row: Statement) throws(DecodingFault) -> FigurePeriod {
        var columns = Columns(row)
        return FigurePeriod(
            id: try columns.int64(), form: try columns.text(), period: try columns.text { ReportingPeriod(code: $0) },
            due: try columns.day(), openedOn: try columns.day(), closedOn: try columns.dayOrNil())
    }

    /// Adds a period.
    func add(_ period: FigurePeriod) throws(OfficeError) -> Int64 {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO figure_period (form, period, due, opened_on, closed_on) VALUES (?1, ?2, ?3, ?4, ?5)")
            var values = Binding(statement)
            try values.add(period.form)
            try values.add(period.period.code)
            try values.add(period.due.iso)
            try values.add(period.openedOn.iso)
            try values.add(period.closedOn?.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.period, id))
        return id
    }

    /// Writes the due day and the closing of a period.
    func update(_ period: FigurePeriod) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE figure_period SET due = ?1, closed_on = ?2 WHERE id = ?3")
            try statement.bind(1, period.due.iso)
            try statement.bind(2, period.closedOn?.iso)
            try statement.bind(3, period.id)
            try statement.run()
        }
        touch(RecordKey(.period, period.id))
    }

    /// What a unit owes for a form and period.
    func figureReturn(
        of unit: IssuerID, _ form: String, _ period: ReportingPeriod
    ) throws(OfficeError) -> FigureReturn? {
        try rows(of: "figure_return") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, form, period, unit_id, state, due, received_on, document_id, reason, reminders, reminded_on,
                    version, (SELECT closed_on FROM figure_period AS opened
                        WHERE opened.form = figure_return.form AND opened.period = figure_return.period)
                FROM figure_return WHERE form = ?1 AND period = ?2 AND unit_id = ?3
                """)
            do throws(SQLiteError) {
                try statement.bind(1, form)
                try statement.bind(2, period.code)
                try statement.bind(3, unit.value)
            } catch { throw .sqlite(error) }
            return try statement.row(Self.figureReturn)
        }
    }

    /// A return.
    func figureReturn(_ id: ReturnID) throws(OfficeError) -> FigureReturn? {
        try rows(of: "figure_return") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, form, period, unit_id, state, due, received_on, document_id, reason, reminders, reminded_on,
                    version, (SELECT closed_on FROM figure_period AS opened
                        WHERE opened.form = figure_return.form AND opened.period = figure_return.period)
                FROM figure_return WHERE id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row(Self.figureReturn)
        }
    }

    /// The returns of a form and period; of all its periods without one.
    func figureReturns(_ form: String, _ period: ReportingPeriod?) throws(OfficeError) -> [FigureReturn] {
        try rows(of: "figure_return") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, form, period, unit_id, state, due, received_on, document_id, reason, reminders, reminded_on,
                    version, (SELECT closed_on FROM figure_period AS opened
                        WHERE opened.form = figure_return.form AND opened.period = figure_return.period)
                FROM figure_return WHERE form = ?1 AND (?2 IS NULL OR period = ?2) ORDER BY id
                """)
            do throws(SQLiteError) {
                try statement.bind(1, form)
                try statement.bind(2, period?.code)
            } catch { throw .sqlite(error) }
            return try statement.rows(Self.figureReturn)
        }
    }

    /// The returns of a unit, the newest period first.
    func figureReturns(of unit: IssuerID) throws(OfficeError) -> [FigureReturn] {
        let found = try rows(of: "figure_return") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, form, period, unit_id, state, due, received_on, document_id, reason, reminders, reminded_on,
                    version, (SELECT closed_on FROM figure_period AS opened
                        WHERE opened.form = figure_return.form AND opened.period = figure_return.period)
                FROM figure_return WHERE unit_id = ?1
                """)
            do throws(SQLiteError) { try statement.bind(1, unit.value) } catch { throw .sqlite(error) }
            return try statement.rows(Self.figureReturn)
        }
        return found.sorted { ($1.period, $0.form) < ($0.period, $1.form) }
    }

    private static func figureReturn(_ row: Statement) throws(DecodingFault) -> FigureReturn {
        var columns = Columns(row)
        return FigureReturn(
            id: ReturnID(try columns.int64()), form: try columns.text(),
            period: try columns.text { ReportingPeriod(code: $0) }, unit: IssuerID(try columns.int64()),
            state: try columns.int { ReturnState(rawValue: $0) }, due: try columns.day(),
            receivedOn: try columns.dayOrNil(), document: try columns.int64OrNil().map(DocumentID.init),
            reason: try columns.textOrNil(), reminders: try columns.int(), remindedOn: try columns.dayOrNil(),
            version: try columns.int(), closedOn: try columns.dayOrNil())
    }

    /// Adds a return.
    func add(_ figureReturn: FigureReturn) throws(OfficeError) -> ReturnID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO figure_return (form, period, unit_id, state, due, received_on, document_id, reason,
                    reminders, reminded_on, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """)
            var values = Binding(statement)
            try values.add(figureReturn.form)
            try values.add(figureReturn.period.code)
            try values.add(figureReturn.unit.value)
            try Self.bind(figureReturn, to: &values)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.figureReturn, id))
        return ReturnID(id)
    }

    /// Writes a return.
    func update(_ figureReturn: FigureReturn) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE figure_return SET state = ?1, due = ?2, received_on = ?3, document_id = ?4, reason = ?5,
                    reminders = ?6, reminded_on = ?7, version = ?8
                WHERE id = ?9
                """)
            var values = Binding(statement)
            try Self.bind(figureReturn, to: &values)
            try values.add(figureReturn.id.value)
            try statement.run()
        }
        touch(RecordKey(.figureReturn, figureReturn.id.value))
    }

    private static func bind(_ figureReturn: FigureReturn, to values: inout Binding) throws(SQLiteError) {
        try values.add(figureReturn.state.rawValue)
        try values.add(figureReturn.due.iso)
        try values.add(figureReturn.receivedOn?.iso)
        try values.add(figureReturn.document?.value)
        try values.add(figureReturn.reason)
        try values.add(figureReturn.reminders)
        try values.add(figureReturn.remindedOn?.iso)
        try values.add(figureReturn.version)
    }
}
