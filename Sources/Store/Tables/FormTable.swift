import Office
import Records
import SQLite

extension Vault {
    /// Forms that the office made, in order of creation; their rows are added indicators.
    func figureForms() throws(OfficeError) -> [FigureForm] {
        try rows(of: "figure_form") { () throws(RowError) in
            try prepared(
                "SELECT code, name_vi, name_en, levels, periods, due_after FROM figure_form ORDER BY id"
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return FigureForm(
                    code: try columns.text(), nameVi: try columns.text(), nameEn: try columns.text(), rows: [],
                    checks: [], levels: try columns.text(Self.levels), periods: try columns.text(Self.periodKinds),
                    dueAfter: try columns.int())
            }
        }
    }

    /// Adds a form.
    func add(_ form: FigureForm) throws(OfficeError) -> Int64 {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO figure_form (code, name_vi, name_en, levels, periods, due_after)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """)
            var values = Binding(statement)
            try values.add(form.code)
            try values.add(form.nameVi)
            try values.add(form.nameEn)
            try values.add(form.levels.map(\.code).sorted().joined(separator: ","))
            try values.add(form.periods.map { String($0.rawValue) }.sorted().joined(separator: ","))
            try values.add(form.dueAfter)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.form, id))
        return id
    }

    private static func levels(_ text: String) -> Set<UnitKind>? {
        var kinds: Set<UnitKind> = []
        for code in text.split(separator: ",") {
            guard let kind = UnitKind.allCases.first(where: { $0.code == code }) else { return nil }
            kinds.insert(kind)
        }
        return kinds
    }

    private static func periodKinds(_ text: String) -> Set<ReportingPeriod.Kind>? {
        var kinds: Set<ReportingPeriod.Kind> = []
        for code in text.split(separator: ",") {
            guard let kind = Int(code).flatMap(ReportingPeriod.Kind.init) else { return nil }
            kinds.insert(kind)
        }
        return kinds
    }

    /// Rows that the office added to forms, in order of creation.
    func addedIndicators() throws(OfficeError) -> [AddedIndicator] {
        try rows(of: "indicator") { () throws(RowError) in
            try prepared(
                """
                SELECT id, form, code, task, name_vi, name_en, kind, base, direction, is_inspected, valid_from, valid_to
                FROM indicator ORDER BY id
                """
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = try columns.int64()
                let form = try columns.text()
                let code = try columns.text()
                let taskNumber = try columns.intOrNil()
                let task = taskNumber.flatMap(LetterTask.init)
                if taskNumber != nil, task == nil { throw row.unacceptable(3) }
                let nameVi = try columns.text()
                let nameEn = try columns.text()
                let kind = try columns.text { FigureKind(canonical: $0) }
                let base = try columns.textOrNil()
                let direction = try columns.int { IndicatorDirection(rawValue: $0) }
                let isInspected = try columns.bool()
                return AddedIndicator(
                    id: id, form: form,
                    row: Indicator(
                        code, task: task, nameVi, nameEn, kind: kind, base: base, direction: direction,
                        origin: .office, isInspected: isInspected, validFrom: try columns.dayOrNil(),
                        validTo: try columns.dayOrNil()))
            }
        }
    }

    /// Adds a row of a form.
    func add(_ indicator: AddedIndicator) throws(OfficeError) -> Int64 {
        let row = indicator.row
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO indicator (form, code, task, name_vi, name_en, kind, base, direction, is_inspected,
                    valid_from, valid_to)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """)
            var values = Binding(statement)
            try values.add(indicator.form)
            try values.add(row.code)
            try values.add(row.task?.rawValue)
            try values.add(row.nameVi)
            try values.add(row.nameEn)
            try values.add(row.kind.canonical)
            try values.add(row.base)
            try values.add(row.direction.rawValue)
            try values.add(row.isInspected)
            try values.add(row.validFrom?.iso)
            try values.add(row.validTo?.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.indicator, id))
        return id
    }

    /// Writes the last day of an added row.
    func endIndicator(_ id: Int64, on day: Day) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE indicator SET valid_to = ?1 WHERE id = ?2")
            try statement.bind(1, day.iso)
            try statement.bind(2, id)
            try statement.run()
        }
        touch(RecordKey(.indicator, id))
    }

    /// Everything set for the reference score.
    func scoringSettings() throws(OfficeError) -> [ScoringSetting] {
        try rows(of: "scoring_setting") { () throws(RowError) in
            try prepared(
                "SELECT subject, from_day, value, set_by, set_on FROM scoring_setting ORDER BY subject, from_day"
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return ScoringSetting(
                    subject: try columns.text { ScoringSetting.Subject(code: $0) }, from: try columns.day(),
                    value: try columns.textOrNil(), setBy: try columns.text(), setOn: try columns.day())
            }
        }
    }

    /// Adds a setting, or writes the one of the same subject and day.
    func put(_ setting: ScoringSetting) throws(OfficeError) -> Int64 {
        let found: Int64? = try rows(of: "scoring_setting") { () throws(RowError) in
            let statement = try prepared(
                """
                INSERT INTO scoring_setting (subject, from_day, value, set_by, set_on) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (subject, from_day) DO UPDATE SET value = excluded.value, set_by = excluded.set_by,
                    set_on = excluded.set_on
                RETURNING id
                """)
            do throws(SQLiteError) {
                var values = Binding(statement)
                try values.add(setting.subject.code)
                try values.add(setting.from.iso)
                try values.add(setting.value)
                try values.add(setting.setBy)
                try values.add(setting.setOn.iso)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }.first
        }
        guard let found else { throw .store(.damaged(detail: "scoring_setting: no row")) }
        touch(RecordKey(.scoringSetting, found))
        return found
    }
}
