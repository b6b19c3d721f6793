import Office
import Records
import Store

/// The board of the six tasks: 82 units with every row filled in over 20 periods. They are half years: the quarters are the demo's own.
struct FigureRows {
    let path: String
    let offices: Offices

    private static let units = 82
    private static let periods = 20

    private static var newest: ReportingPeriod {
        ReportingPeriod(of: Offices.now.officeDay, kind: .half).previous
    }

    func rows() throws(BenchFault) -> [Row] {
        try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let filling = monotonic()
            let facts = try fill(copy)
            let filled = Double(monotonic() - filling) / 1e9
            try offices.settle(copy)
            return [
                Row("figures of returns entered, a second", shown(Double(facts) / max(filled, 1e-9), digits: 0))
            ] + (try queries(copy))
        }
    }

    private func fill(_ copy: String) throws(BenchFault) -> Int {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let owner = try attempt(copy, { try file.owner() }) else { throw BenchFault("\(copy) has no owner") }
        let actor = Actor(person: owner)
        let now = Offices.now
        func perform<C: Command>(_ command: C) throws(BenchFault) -> C.Receipt {
            try attempt(copy) { () throws(OfficeError) in try file.office.perform(command, by: actor, at: now) }
        }
        _ = try perform(SetOwnUnit(code: "bench"))
        for place in 0..<Self.units {
            let kind: UnitKind = place < 63 ? .provincial : place < 74 ? .industry : .corporation
            _ = try perform(
                AddUnit(code: "bench-\(place)", fields: UnitFields(name: "Đơn vị đo \(place)", kind: kind)))
        }
        var facts = 0
        var period = Self.newest
        for place in 0..<Self.periods {
            _ = try perform(OpenPeriod(form: ShippedForms.sixTasks.code, period: period))
            let rows = (0..<Self.units).map { unit in
                ImportReturns.Row(
                    unit: "bench-\(unit)", figures: Self.figures(unit, place, asOf: period.lastDay),
                    receivedOn: period.lastDay)
            }
            facts += rows.reduce(0) { $0 + $1.figures.count }
            _ = try perform(ImportReturns(form: ShippedForms.sixTasks.code, period: period, rows: rows))
            period = period.previous
        }
        return facts
    }

    /// Every row of the form, consistent in itself.
    private static func figures(_ unit: Int, _ place: Int, asOf day: Day) -> [String: EnteredFigure?] {
        let level = (unit * 37 + place * 11) % 50
        var figures: [String: EnteredFigure?] = [:]
        for row in ShippedForms.sixTasks.rows where !row.isInspected {
            let value: FigureValue =
                switch row.kind {
                case .count: .count(row.base == nil ? 100 : 50 + level)
                case .state(let states): .state(states.count - 1)
                case .yesNo: .yes(level > 20)
                case .text: .text("https://don-vi-\(unit).example")
                }
            figures[row.code] = EnteredFigure(value, asOf: day)
        }
        return figures
    }

    private func queries(_ copy: String) throws(BenchFault) -> [Row] {
        let file = try attempt(copy) { try OfficeFile.open(at: copy) }
        defer { file.close() }
        guard let owner = try attempt(copy, { try file.owner() }) else { throw BenchFault("\(copy) has no owner") }
        let actor = Actor(person: owner)
        let today = Offices.now.officeDay
        var board = Samples()
        var sheet = Samples()
        var totals = 0
        for turn in 0..<40 {
            var start = monotonic()
            let answer = try attempt(copy) { () throws(OfficeError) in
                try file.office.ask(AskBoard(period: Self.newest, trend: Self.periods, today: today), by: actor)
            }
            board.add(monotonic() - start)
            totals = answer.rows.reduce(0) { $0 + $1.trend.compactMap(\.self).count }
            start = monotonic()
            _ = try attempt(copy) { () throws(OfficeError) in
                try file.office.ask(AskUnitSheet(unit: "bench-\(turn)", today: today), by: actor)
            }
            sheet.add(monotonic() - start)
        }
        guard totals == Self.units * Self.periods else { throw BenchFault("the trend has \(totals) totals") }
        return [
            Row(
                "board of 82 units × 6 tasks × 20 periods, p99", board.percentile(99),
                "p50 \(shown(nanoseconds: board.median))", budgetMilliseconds: 50),
            Row("one unit with its trend, p99", sheet.percentile(99), budgetMilliseconds: 50),
        ]
    }
}
