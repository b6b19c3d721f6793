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
                    entered_at, ended_by, ended_at
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
                    entered_at, ended_by, ended_at
                FROM fact WHERE unit_id = ?1 AND form = ?2 AND period = ?3 AND code = ?4 AND ended_at IS NULL
                UNION ALL
                SELECT id, unit_id, form, period, code, value, as_of, source, document_id, source_text, entered_by,
                    entered_at, ended_by, ended_at
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

    /// Hands over the values that stand for a form and periods, from the index alone.
    func cells(
        _ form: String, _ periods: [ReportingPeriod], _ indicators: [Indicator],
        _ visit: (IssuerID, Int, Int, FactFigure) -> Void
    ) throws(OfficeError) {
        var places: [UInt64: Int] = [:]
        for (place, row) in indicators.enumerated() { places[Self.packed(row.code.utf8)] = place }
        for (period, wanted) in periods.enumerated() {
            try rows(of: "fact") { () throws(RowError) in
                let statement = try prepared(
                    """
                    SELECT unit_id, code, value, as_of FROM fact
                    WHERE form = ?1 AND period = ?2 AND ended_at IS NULL ORDER BY unit_id
                    """)
                do throws(SQLiteError) {
                    try statement.bind(1, form)
                    try statement.bind(2, wanted.code)
                } catch { throw .sqlite(error) }
                var (dayBytes, day): ([UInt8], Day?) = ([], nil)
                _ = try statement.rows { row throws(DecodingFault) in
                    guard let place = row.withColumn(1, { Self.packedText($0) }).flatMap({ places[$0] }) else { return }
                    guard let value = Self.value(row, indicators[place].kind) else { throw row.unacceptable(2) }
                    // Values of one return mostly are of one day.
                    let isSame = row.withColumn(3) { column in
                        if case .text(let bytes) = column { bytes.elementsEqual(dayBytes) } else { false }
                    }
                    if !isSame {
                        let text = try row.requiredText(3)
                        guard let read = Day(iso: text) else { throw row.unacceptable(3) }
                        (dayBytes, day) = (Array(text.utf8), read)
                    }
                    guard let day else { throw row.unacceptable(3) }
                    visit(IssuerID(row.int64(0)), period, place, FactFigure(value, asOf: day))
                }
            }
        }
    }

    /// A count, state or yes without making a text of it first; anything else through its text.
    private static func value(_ row: Statement, _ kind: FigureKind) -> FigureValue? {
        switch kind {
        case .count, .state:
            let number: Int? = row.withColumn(2) { column in
                guard case .text(let bytes) = column, (1...9).contains(bytes.count) else { return nil }
                // "007" is not how a count is kept.
                if bytes[0] == 0x30, bytes.count > 1 { return nil }
                var number = 0
                for byte in bytes {
                    guard (0x30...0x39).contains(byte) else { return nil }
                    number = number * 10 + Int(byte - 0x30)
                }
                return number
            }
            guard let number else { return nil }
            if case .state(let states) = kind {
                return states.indices.contains(number) ? .state(number) : nil
            }
            return .count(number)
        case .yesNo, .text: return FigureValue(canonical: row.text(2), kind: kind)
        }
    }

    /// The codes of rows are of eight bytes at most, so that they fit into a number.
    private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func packedText(_ column: ColumnValue) -> UInt64? {
        guard case .text(let bytes) = column, bytes.count <= 8 else { return nil }
        return packed(bytes)
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
            let statement = try connection.prepare("UPDATE fact SET ended_by = ?1, ended_at = ?2 WHERE id = ?3")
            var values = Binding(statement)
            try values.add(ending.by.value)
            try values.add(ending.at.milliseconds)
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
        var ending: Fact.Ending?
        if let endedBy, let endedAt {
            ending = Fact.Ending(by: PersonID(endedBy), at: Instant(milliseconds: endedAt))
        }
        return Fact(
            id: id, unit: unit, form: form, period: period, code: code, value: value, asOf: asOf, source: source,
            enteredBy: enteredBy, enteredAt: enteredAt, ended: ending)
    }
}
