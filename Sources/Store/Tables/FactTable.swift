import Office
import Records
import SQLite

extension Vault {
    /// The facts that stand for a unit, form and period.
    func facts(
        of unit: IssuerID, _ form: String, _ period: ReportingPeriod
    ) throws(OfficeError) -> [Fact] {
        let kinds = try figureKinds(form)
        return try rows(of: "fact") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, unit_id, form, period, code, value, as_of, source, document_id, source_text, entered_by,
                    entered_at, ended_by, ended_at, ended_why
                FROM fact WHERE unit_id = ?1 AND form = ?2 AND period = ?3 AND ended_at IS NULL ORDER BY code
                """)
            do throws(SQLiteError) {
                try statement.bind(1, unit.value)
                try statement.bind(2, form)
                try statement.bind(3, period.code)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try Self.fact(row, kinds) }
        }
    }

    /// Every fact of a row, the newest first.
    func factHistory(
        of unit: IssuerID, _ form: String, _ period: ReportingPeriod, _ code: String
    ) throws(OfficeError) -> [Fact] {
        let kinds = try figureKinds(form)
        return try rows(of: "fact") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, unit_id, form, period, code, value, as_of, source, document_id, source_text, entered_by,
                    entered_at, ended_by, ended_at, ended_why
                FROM fact WHERE unit_id = ?1 AND form = ?2 AND period = ?3 AND code = ?4 AND ended_at IS NULL
                UNION ALL
                SELECT id, unit_id, form, period, code, value, as_of, source, document_id, source_text, entered_by,
                    entered_at, ended_by, ended_at, ended_why
                FROM fact WHERE unit_id = ?1 AND form = ?2 AND period = ?3 AND code = ?4 AND ended_at IS NOT NULL
                ORDER BY id DESC
                """)
            do throws(SQLiteError) {
                try statement.bind(1, unit.value)
                try statement.bind(2, form)
                try statement.bind(3, period.code)
                try statement.bind(4, code)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try Self.fact(row, kinds) }
        }
    }

    /// Hands over the values that stand for a form and period, from the index alone: row by row of the form, so that those that
    /// nobody asks for are never read.
    func cells(
        _ form: String, _ period: ReportingPeriod, _ mask: [Bool]?, _ indicators: [Indicator], _ units: [IssuerID]?,
        _ visit: (IssuerID, Int, FactFigure) -> Void
    ) throws(OfficeError) {
        // Where a mask is given the days are not asked for.
        let day = mask == nil ? nil : period.lastDay
        for (place, indicator) in indicators.enumerated() where mask?[place] ?? true {
            for unit in units.map({ $0.map(Optional.some) }) ?? [nil] {
                try values(of: indicator, form, period, unit, day) { unit, figure in visit(unit, place, figure) }
            }
        }
    }

    /// The values of a row of a form in a period, of one unit or of all.
    /// - Parameter day: the day that they are given; `nil` for their own.
    private func values(
        of indicator: Indicator, _ form: String, _ period: ReportingPeriod, _ unit: IssuerID?, _ day: Day?,
        _ visit: (IssuerID, FactFigure) -> Void
    ) throws(OfficeError) {
        try rows(of: "fact") { () throws(RowError) in
            let statement =
                try unit == nil
                ? prepared(
                    """
                    SELECT unit_id, value, as_of FROM fact
                    WHERE form = ?1 AND period = ?2 AND code = ?3 AND ended_at IS NULL
                    ORDER BY unit_id
                    """)
                : prepared(
                    """
                    SELECT unit_id, value, as_of FROM fact
                    WHERE form = ?1 AND period = ?2 AND code = ?3 AND ended_at IS NULL AND unit_id = ?4
                    """)
            do throws(SQLiteError) {
                try statement.bind(1, form)
                try statement.bind(2, period.code)
                try statement.bind(3, indicator.code)
                if let unit { try statement.bind(4, unit.value) }
            } catch { throw .sqlite(error) }
            var days = DayReading()
            try statement.forEachRow(failure: RowError.sqlite) { row throws(RowError) in
                guard let value = Self.value(row, indicator.kind) else { throw .decoding(row.unacceptable(1)) }
                if let day { return visit(IssuerID(row.int64(0)), FactFigure(value, asOf: day)) }
                guard let own = row.withText(2, { days.day($0) }) else { throw .decoding(row.unacceptable(2)) }
                visit(IssuerID(row.int64(0)), FactFigure(value, asOf: own))
            }
        }
    }

    /// A count, state or yes without making a text of it first; anything else through its text.
    private static func value(_ row: Statement, _ kind: FigureKind) -> FigureValue? {
        switch kind {
        case .count: row.withText(1, Self.number).map(FigureValue.count)
        case .state(let states):
            row.withText(1, Self.number).flatMap { states.indices.contains($0) ? .state($0) : nil }
        case .yesNo, .text: FigureValue(canonical: row.text(1), kind: kind)
        }
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        // "007" is not how a count is kept.
        if bytes[0] == 0x30, bytes.count > 1 { return nil }
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte &- 0x30)
        }
        return number
    }

    /// Adds a fact.
    func add(_ fact: Fact) throws(OfficeError) -> FactID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO fact (unit_id, form, period, code, value, as_of, source, document_id, source_text,
                    entered_by, entered_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """)
            var values = Binding(statement)
            try values.add(fact.unit.value)
            try values.add(fact.form)
            try values.add(fact.period.code)
            try values.add(fact.code)
            try values.add(fact.value.canonical)
            try values.add(fact.asOf.iso)
            try values.add(fact.source.kind.rawValue)
            try values.add(fact.source.document?.value)
            try values.add(fact.source.words)
            try values.add(fact.enteredBy.value)
            try values.add(fact.enteredAt.milliseconds)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.fact, id))
        return FactID(id)
    }

    /// Writes that a fact was replaced or withdrawn.
    func end(_ fact: FactID, _ ending: Fact.Ending) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "UPDATE fact SET ended_by = ?1, ended_at = ?2, ended_why = ?3 WHERE id = ?4")
            var values = Binding(statement)
            try values.add(ending.by.value)
            try values.add(ending.at.milliseconds)
            try values.add(ending.why)
            try values.add(fact.value)
            try statement.run()
        }
        touch(RecordKey(.fact, fact.value))
    }

    /// What the rows of a form hold: those that the program knows and those that the office added.
    private func figureKinds(_ form: String) throws(OfficeError) -> [String: FigureKind] {
        let book = FormBook(own: try figureForms(), added: try addedIndicators())
        return Dictionary((book[form]?.rows ?? []).map { ($0.code, $0.kind) }) { first, _ in first }
    }

    private static func fact(_ row: Statement, _ kinds: [String: FigureKind]) throws(DecodingFault) -> Fact {
        var columns = Columns(row)
        let id = FactID(try columns.int64())
        let unit = IssuerID(try columns.int64())
        let form = try columns.text()
        let period = try columns.text { ReportingPeriod(code: $0) }
        let code = try columns.text()
        guard let kind = kinds[code] else { throw row.unacceptable(4) }
        let value = try columns.text { FigureValue(canonical: $0, kind: kind) }
        let asOf = try columns.day()
        let source = try columns.int { FactSource.Kind(rawValue: $0) }
        let document = try columns.int64OrNil().map(DocumentID.init)
        let words = try columns.textOrNil()
        guard let source = FactSource(kind: source, document: document, words: words) else {
            throw row.unacceptable(7)
        }
        let enteredBy = PersonID(try columns.int64())
        let enteredAt = Instant(milliseconds: try columns.int64())
        let endedBy = try columns.int64OrNil()
        let endedAt = try columns.int64OrNil()
        let endedWhy = try columns.textOrNil()
        var ending: Fact.Ending?
        if let endedBy, let endedAt {
            ending = Fact.Ending(by: PersonID(endedBy), at: Instant(milliseconds: endedAt), why: endedWhy)
        }
        return Fact(
            id: id, unit: unit, form: form, period: period, code: code, value: value, asOf: asOf, source: source,
            enteredBy: enteredBy, enteredAt: enteredAt, ended: ending)
    }
}

/// Reads days that mostly are the same as the one before.
private struct DayReading {
    private var bytes: [UInt8] = []
    private var read: Day?

    mutating func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
        let isSame = bytes.withUnsafeBufferPointer { known in
            known.count == text.count && known.indices.allSatisfy { known[$0] == text[$0] }
        }
        if !isSame {
            bytes = Array(text)
            read = Day(iso: String(decoding: text, as: UTF8.self))
        }
        return read
    }
}
