import Office
import Records
import Store
import TestSupport

/// The board of the six tasks: 82 units with every row filled in over 20 quarters.
struct FigureRows {
    let path: String
    let offices: Offices

    private static let units = 82
    private static let periods = 20

    private static var newest: ReportingPeriod {
        ReportingPeriod(of: Offices.now.officeDay, kind: .quarter)
    }

    func rows() throws(BenchFault) -> [Row] {
        try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let filling = monotonic()
            let facts = try fill(copy)
            let filled = Double(monotonic() - filling) / 1e9
            try offices.settle(copy)
            return [
                Row("figures of returns entered, a second", shown(Double(facts) / max(filled, 1e-9), digits: 0))
            ] + (try queries(copy)) + (try screen(copy))
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
            // Where the demo has it open it is closed, so that opening it asks these units too.
            let form = ShippedForms.sixTasks.code
            _ = try? file.office.perform(ClosePeriod(form: form, period: period), by: actor, at: now)
            _ = try perform(OpenPeriod(form: form, period: period, reason: "đo"))
            let day = min(period.lastDay, now.officeDay)
            let rows = (0..<Self.units).map { unit in
                ImportReturns.Row(
                    unit: "bench-\(unit)", figures: Self.figures(unit, place, asOf: day),
                    receivedOn: day)
            }
            facts += rows.reduce(0) { $0 + $1.figures.count }
            _ = try perform(ImportReturns(form: form, period: period, rows: rows))
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

    /// The board on the screen: opened from the desk, its cursor moved, a unit opened and left.
    private func screen(_ copy: String) throws(BenchFault) -> [Row] {
        offices.forgetDesk(of: copy)
        let terminal = try MeasuredTerminal(offices.program, ["--office", copy])
        var opened = Samples()
        var moved = Samples()
        var unit = Samples()
        for _ in 0..<20 {
            if let reply = try terminal.press(.text("5")) { opened.add(reply.nanoseconds) }
            for key in [TerminalKey.down, .right, .down, .left] {
                if let reply = try terminal.press(key) { moved.add(reply.nanoseconds) }
            }
            if let reply = try terminal.press(.enter) { unit.add(reply.nanoseconds) }
            _ = try terminal.press(.function(10))
        }
        let shown = terminal.screen.lines.joined(separator: "\n")
        guard opened.count > 0, unit.count > 0 else { throw BenchFault("the board does not open:\n\(shown)") }
        terminal.quit()
        return [
            Row("key to screen, p99: the board opens", opened.percentile(99), budgetMilliseconds: 50),
            Row("key to screen, p99: a cell of the board", moved.percentile(99), budgetMilliseconds: 8),
            Row("key to screen, p99: a unit opens from its cell", unit.percentile(99), budgetMilliseconds: 50),
        ]
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
        // Budgets are for a warm file; what the first look costs is told beside.
        let begun = monotonic()
        _ = try attempt(copy) { () throws(OfficeError) in
            try file.office.ask(AskBoard(trend: Self.periods, today: today), by: actor)
        }
        let first = monotonic() - begun
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
            Row("the first board after opening the file", shown(nanoseconds: first)),
            Row(
                "board of 82 units × 6 tasks × 20 quarters, p99", board.percentile(99),
                "p50 \(shown(nanoseconds: board.median))", budgetMilliseconds: 50),
            Row("one unit with its trend, p99", sheet.percentile(99), budgetMilliseconds: 50),
        ]
    }
}
