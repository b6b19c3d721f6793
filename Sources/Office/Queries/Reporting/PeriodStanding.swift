import Records

/// How units, or one, stood in a period, for a report.
struct PeriodStanding {
    /// The units with their assessments.
    let rows: [BoardRow]
    private let form: FigureForm
    private let rule: ScoringRule
    /// The values of the statistics form by unit.
    private let statistics: [IssuerID: [String: FactFigure]]
    /// Whether it is about one unit, whose scores are no means.
    private let isOfOne: Bool

    /// - Parameter watched: the one unit that is told of; `nil` for all.
    /// - Returns: `nil` where the period was never opened and nothing is known of it.
    init?(
        _ period: ReportingPeriod, statistics form: FigureForm?, watched: Unit?, tree: UnitTree, today: Day,
        from reader: Reader, for actor: Actor
    ) throws(OfficeError) {
        let board = try AskBoard(period: period, trend: 1, today: today).answer(from: reader, for: actor)
        var rows = board.rows
        if let watched { rows = rows.filter { $0.unit.id == watched.id } }
        guard board.standing != nil || rows.contains(where: { !$0.facts.isEmpty }) else { return nil }
        self.rows = rows
        self.form = board.form
        rule = board.rule
        isOfOne = watched != nil
        var statistics: [IssuerID: [String: FactFigure]] = [:]
        if let form {
            let figures = try PeriodFigures(form: form, period: period, tree: tree, watched: watched, from: reader)
            let units = watched.map { [$0] } ?? tree.standing(in: period).filter { form.levels.contains($0.kind) }
            for unit in units { statistics[unit.id] = figures.sheet(of: unit).map(figures.facts) ?? [:] }
        }
        self.statistics = statistics
    }

    private init(_ whole: PeriodStanding, _ rows: [BoardRow]) {
        self.rows = rows
        form = whole.form
        rule = whole.rule
        statistics = [:]
        isOfOne = whole.isOfOne
    }

    /// The units of a group.
    func of(_ kind: UnitKind) -> PeriodStanding { PeriodStanding(self, rows.filter { $0.unit.kind == kind }) }

    // MARK: Numbers

    func number(_ count: ReportFigure.Board) -> Number? {
        func standing(_ wanted: UnitStanding) -> Number {
            Number(digits: rows.count { UnitStanding($0.assessment.outline) == wanted })
        }
        switch count {
        case .units: return Number(digits: rows.count)
        case .reported: return Number(digits: rows.count - standing(.silent).digits)
        case .missing: return standing(.silent)
        case .partial: return standing(.partial)
        case .met: return standing(.met)
        case .underWay: return standing(.underWay)
        case .behind: return standing(.behind)
        case .meanScore: return mean(rows.compactMap(\.assessment.total))
        case .rose, .fell: return nil
        }
    }

    func number(_ task: LetterTask, _ count: ReportFigure.OfTask) -> Number? {
        func status(_ wanted: TaskStatus) -> Number {
            Number(digits: rows.count { $0.assessment[task].status == wanted })
        }
        switch count {
        case .met: return status(.met)
        case .underWay: return status(.underWay)
        case .behind: return status(.behind)
        case .notApplicable: return status(.notApplicable)
        case .notReported: return status(.notReported)
        case .score: return mean(rows.compactMap { $0.assessment[task].score })
        case .status: return nil
        }
    }

    private func mean(_ values: [Int]) -> Number? {
        isOfOne ? values.first.map { Number(digits: $0) } : Number(meanOf: values)
    }

    func status(of task: LetterTask) -> TaskStatus? { isOfOne ? rows.first?.assessment[task].status : nil }

    // MARK: Rows of forms

    private func factsByUnit(for row: Indicator) -> [IssuerID: [String: FactFigure]] {
        guard row.task != nil else { return statistics }
        return Dictionary(
            rows.compactMap { found in found.facts(for: row).map { (found.unit.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private func facts(for row: Indicator) -> [[String: FactFigure]] { Array(factsByUnit(for: row).values) }

    // MARK: Changes

    /// The gain or loss of a count over the units that reported it in both periods; `nil` where none did.
    func sumChange(_ row: Indicator, since before: PeriodStanding) -> Int? {
        let then = before.factsByUnit(for: row)
        let changes = factsByUnit(for: row).compactMap { unit, facts -> Int? in
            guard case .count(let new)? = facts[row.code]?.value, case .count(let old)? = then[unit]?[row.code]?.value
            else { return nil }
            return new - old
        }
        return changes.isEmpty ? nil : changes.reduce(0, +)
    }

    /// The gain or loss of a mean over the units that have a score in both periods; `nil` where none has.
    func meanChange(since before: PeriodStanding, _ score: (BoardRow) -> Int?) -> Number? {
        let then = Dictionary(before.rows.map { ($0.unit.id, score($0)) }, uniquingKeysWith: { first, _ in first })
        let both = rows.compactMap { row -> (new: Int, old: Int)? in
            guard let new = score(row), let old = then[row.unit.id] ?? nil else { return nil }
            return (new, old)
        }
        guard let new = mean(both.map(\.new)), let old = mean(both.map(\.old)) else { return nil }
        return Number(digits: new.digits - old.digits, places: new.places)
    }

    /// What a count comes to, as the board sums it; `nil` where nobody reported it.
    func sum(_ row: Indicator) -> Int? {
        let found = FigureSum(row, over: facts(for: row))
        guard found.reported > 0 else { return nil }
        switch found.whole {
        case .count(let value), .part(let value, of: _): return value
        case .states, .yes, .words: return nil
        }
    }

    /// How many reported a row.
    func reported(_ row: Indicator) -> Int { FigureSum(row, over: facts(for: row)).reported }

    /// What a row comes to in words: a number, or how many are in which state.
    func words(_ row: Indicator) -> String? {
        let found = FigureSum(row, over: facts(for: row))
        guard found.reported > 0 else { return nil }
        switch found.whole {
        case .count(let value), .part(let value, of: _): return WrittenNumber.text(value)
        case .states(let counts):
            guard case .state(let states) = row.kind else { return nil }
            let named = zip(states, counts).filter { $0.1 > 0 }
            return isOfOne
                ? named.first?.0.nameVi
                : named.map { "\($0.0.nameVi): \(WrittenNumber.text($0.1))" }.joined(separator: "; ")
        case .yes(let count):
            return isOfOne ? (count > 0 ? "Có" : "Không") : "Có: \(WrittenNumber.text(count))"
        case .words: return nil
        }
    }

    /// What a row is to reach: a share, or for one unit a count.
    func plan(_ code: String, isOfUnit: Bool) -> String? {
        guard let row = form.row(code), let target = rule.target(of: row) else { return nil }
        switch target.goal {
        case .share(let share):
            return (share.isMultiple(of: 100) ? WrittenNumber.text(share / 100) : WrittenNumber.text(share, places: 2))
                + "%"
        case .count(let count): return isOfUnit ? WrittenNumber.text(count) : nil
        case .state(let place):
            guard isOfUnit, case .state(let states) = row.kind, states.indices.contains(place) else { return nil }
            return states[place].nameVi
        }
    }
}
