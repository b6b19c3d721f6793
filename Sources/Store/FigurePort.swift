import Office
import Records
import SQLite

extension StorePort {
    static func figureLedger(of vault: Vault) -> FigureLedger {
        FigureLedger(
            forms: vault.figureForms,
            addForm: { (form) throws(OfficeError) in try vault.add(form) },
            indicators: vault.addedIndicators,
            addIndicator: { (indicator) throws(OfficeError) in try vault.add(indicator) },
            endIndicator: { (id, day) throws(OfficeError) in try vault.endIndicator(id, on: day) },
            units: vault.units,
            unit: { (code) throws(OfficeError) in try vault.unit(code) },
            period: { (form, period) throws(OfficeError) in try vault.figurePeriod(form, period) },
            periods: vault.figurePeriods,
            addPeriod: { (period) throws(OfficeError) in try vault.add(period) },
            updatePeriod: { (period) throws(OfficeError) in try vault.update(period) },
            figureReturn: { (unit, form, period) throws(OfficeError) in
                try vault.figureReturn(of: unit, form, period)
            },
            returnOf: { (id) throws(OfficeError) in try vault.figureReturn(id) },
            addReturn: { (found) throws(OfficeError) in try vault.add(found) },
            updateReturn: { (found) throws(OfficeError) in try vault.update(found) },
            facts: { (unit, form, period) throws(OfficeError) in try vault.facts(of: unit, form, period) },
            addFact: { (fact) throws(OfficeError) in try vault.add(fact) },
            endFact: { (id, ending) throws(OfficeError) in try vault.end(id, ending) },
            settings: vault.scoringSettings,
            putSetting: { (setting) throws(OfficeError) in try vault.put(setting) },
            lacks: { (unit) throws(OfficeError) in try vault.lacks(of: unit) },
            addLack: { (lack) throws(OfficeError) in try vault.add(lack) },
            endLack: { (id, day) throws(OfficeError) in try vault.endLack(id, on: day) },
            question: { (id) throws(OfficeError) in try vault.question(id) },
            questionOfForm: { (key) throws(OfficeError) in try vault.question(form: key) },
            addQuestion: { (question, key) throws(OfficeError) in try vault.add(question, formKey: key) },
            updateQuestion: { (question) throws(OfficeError) in try vault.update(question) })
    }

    static func figureReader(of vault: Vault) -> FigureReader {
        FigureReader(
            forms: vault.figureForms,
            indicators: vault.addedIndicators,
            units: vault.units,
            unit: { (code) throws(OfficeError) in try vault.unit(code) },
            periods: { (form) throws(OfficeError) in try vault.figurePeriods(form) },
            returns: { (form, period) throws(OfficeError) in try vault.figureReturns(form, period) },
            returnsOf: { (unit) throws(OfficeError) in try vault.figureReturns(of: unit) },
            facts: { (unit, form, period) throws(OfficeError) in try vault.facts(of: unit, form, period) },
            factHistory: { (unit, form, period, code) throws(OfficeError) in
                try vault.factHistory(of: unit, form, period, code)
            },
            cells: { (form, period, mask, indicators, units, visit) throws(OfficeError) in
                try vault.cells(form, period, mask, indicators, units, visit)
            },
            settings: vault.scoringSettings,
            lacks: { () throws(OfficeError) in try vault.lacks() },
            questions: vault.questions,
            arrivals: { (unit, from, to) throws(OfficeError) in try vault.arrivals(of: unit, from, to) })
    }
}

extension Vault {
    /// How many documents of a unit arrived on these days, and how many of them over the Internet: by e-mail, exchange or
    /// the operations software. A fax is none of these.
    func arrivals(of unit: IssuerID, _ from: Day, _ to: Day) throws(OfficeError) -> (all: Int, electronic: Int) {
        guard from <= to else { return (0, 0) }
        var filter = IncomingFilter(register: .incoming)
        filter.issuer = unit
        filter.from = from
        filter.to = to
        filter.without = [.void]
        guard let match = try match(filter, .everything), case .words(let words) = match else { return (0, 0) }
        let span = Self.span(of: filter)
        let found: (Int, Int)? = try rows(of: "incoming_document") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT count(*), coalesce(sum(d.way IN (2, 3, 5)), 0)
                FROM (SELECT rowid AS place FROM search_text
                    WHERE search_text MATCH ?3 AND rowid BETWEEN ?1 AND ?2) AS found
                JOIN search_entry AS e ON e.place = found.place JOIN incoming_document AS d ON d.id = e.id
                """)
            do throws(SQLiteError) {
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, words)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in (row.int(0), row.int(1)) }
        }
        return found ?? (0, 0)
    }
}
