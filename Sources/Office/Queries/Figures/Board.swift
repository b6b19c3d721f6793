public import Records

/// How every unit stands with the six tasks in a period, what changed, and who has not reported.
public struct AskBoard: Query {
    /// The period; `nil` for the newest that was opened.
    public let period: ReportingPeriod?
    /// The period to compare with; `nil` for the one before it.
    public let since: ReportingPeriod?
    /// How many periods the trend has, this one included.
    public let trend: Int
    /// The day that counts as today.
    public let today: Day

    /// Asks for the board of a period.
    public init(period: ReportingPeriod? = nil, since: ReportingPeriod? = nil, trend: Int = 20, today: Day) {
        self.period = period
        self.since = since
        self.trend = max(1, trend)
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Board {
        let form = try reader.formBook().sixTasks
        let opened = try reader.figures.periods(form.code)
        let period = self.period ?? Self.usual(opened, today: today)
        var trendPeriods = [period]
        while trendPeriods.count < trend { trendPeriods.append(trendPeriods[trendPeriods.count - 1].previous) }
        trendPeriods.reverse()
        let since = self.since ?? period.previous
        let periods = trendPeriods + (trendPeriods.contains(since) ? [] : [since])
        let settings = try reader.figures.settings()
        let plans = periods.map {
            ScoringPlan(rule: ScoringRule(indicators: form.rows, settings: settings, period: $0), period: $0)
        }
        let now = trendPeriods.count - 1
        let then = trendPeriods.firstIndex(of: since) ?? trendPeriods.count
        let tree = try reader.unitTree()
        let units = tree.standing(in: period).filter { form.levels.contains($0.kind) }
        let lacks = Dictionary(grouping: try reader.figures.lacks(), by: \.unit)
        let returns = Dictionary(
            try reader.figures.returns(form.code, period).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first }
        )
        let waiting = Dictionary(
            grouping: try reader.figures.questions().filter { $0.direction == .received && $0.isWaiting },
            by: \.unit)
        func lack(_ unit: Unit, _ place: Int) -> LackOfConditions? {
            Self.lack(lacks[unit.id] ?? [], in: periods[place])
        }
        func judgingDay(_ place: Int) -> Day { Self.judgingDay(periods[place], today: today) }
        // One period after the other, so that the values in hand are few.
        var trends: [[Int?]] = units.map { _ in trendPeriods.map { _ in nil } }
        for place in trendPeriods.indices where place != now && place != then {
            let figures = try PeriodFigures(
                form: form, period: periods[place], tree: tree, mask: plans[place].neededForTotal, from: reader)
            for (row, unit) in units.enumerated() {
                trends[row][place] = figures.sheet(of: unit).flatMap {
                    plans[place].total(unit.kind, $0, lack: lack(unit, place), today: judgingDay(place))
                }
            }
        }
        let current = try PeriodFigures(form: form, period: period, tree: tree, from: reader)
        let past = try PeriodFigures(form: form, period: since, tree: tree, from: reader)
        let rows = units.enumerated().map { row, unit in
            let sheet = current.sheet(of: unit) ?? current.blank
            let before = past.sheet(of: unit)
            let assessment = plans[now].assess(unit.kind, sheet, lack: lack(unit, now), today: judgingDay(now))
            let outline = before.map {
                plans[then].outline(unit.kind, $0, lack: lack(unit, then), today: judgingDay(then))
            }
            var trend = trends[row]
            trend[now] = assessment.total
            if then < trend.count { trend[then] = outline?.total }
            return BoardRow(
                unit: unit, facts: current.facts(sheet), assessment: assessment, before: outline,
                factsBefore: before.map(past.facts) ?? [:], trend: trend, figureReturn: returns[unit.id],
                waitingQuestions: waiting[unit.id]?.count ?? 0)
        }
        return Board(
            form: form, period: period, since: since, standing: opened.first { $0.period == period },
            periods: opened.map(\.period), trendPeriods: trendPeriods, rule: plans[now].rule, rows: rows)
    }

    /// The newest period that was opened and has begun; else the last quarter that has ended.
    static func usual(_ opened: [FigurePeriod], today: Day) -> ReportingPeriod {
        opened.first { $0.period.firstDay <= today }?.period
            ?? ReportingPeriod(of: today, kind: .quarter).previous
    }

    /// A period is judged as it was on its last day, so that what lapsed later does not change the past.
    static func judgingDay(_ period: ReportingPeriod, today: Day) -> Day { min(today, period.lastDay) }

    /// The lack of conditions that is to be looked at for a period: the latest.
    static func lack(_ lacks: [ConfirmedLack], in period: ReportingPeriod) -> LackOfConditions? {
        lacks.filter { $0.covers(period) }.max { ($0.holdsFrom, $0.id) < ($1.holdsFrom, $1.id) }?.lack
    }
}

/// The matrix of units and tasks.
public struct Board: Equatable, Sendable {
    /// The form, with the rows that the office added.
    public let form: FigureForm
    /// The period.
    public let period: ReportingPeriod
    /// With which it is compared.
    public let since: ReportingPeriod
    /// How the period stands; `nil` where it was never opened.
    public let standing: FigurePeriod?
    /// The periods that were opened, the newest first.
    public let periods: [ReportingPeriod]
    /// The periods of the trend, the oldest first.
    public let trendPeriods: [ReportingPeriod]
    /// How this period is judged.
    public let rule: ScoringRule
    /// The units of the period, in the order of the directory.
    public let rows: [BoardRow]

    /// Puts a board together.
    public init(
        form: FigureForm, period: ReportingPeriod, since: ReportingPeriod, standing: FigurePeriod?,
        periods: [ReportingPeriod], trendPeriods: [ReportingPeriod], rule: ScoringRule, rows: [BoardRow]
    ) {
        self.form = form
        self.period = period
        self.since = since
        self.standing = standing
        self.periods = periods
        self.trendPeriods = trendPeriods
        self.rule = rule
        self.rows = rows
    }
}

/// How one unit stands.
public struct BoardRow: Equatable, Sendable {
    /// The unit.
    public let unit: Unit
    /// Its values by row.
    public let facts: [String: FactFigure]
    /// How it stands with each task, with the sums.
    public let assessment: UnitAssessment
    /// How it, or those who went into it, stood in the period compared with; `nil` where nothing is known.
    public let before: UnitOutline?
    /// The values of the period compared with.
    public let factsBefore: [String: FactFigure]
    /// The totals over the board's trend periods; `nil` where there is none.
    public let trend: [Int?]
    /// Its return; `nil` where none was asked.
    public let figureReturn: FigureReturn?
    /// How many of its questions wait for an answer.
    public let waitingQuestions: Int

    /// Puts a row together.
    public init(
        unit: Unit, facts: [String: FactFigure], assessment: UnitAssessment, before: UnitOutline?,
        factsBefore: [String: FactFigure], trend: [Int?], figureReturn: FigureReturn?, waitingQuestions: Int
    ) {
        self.unit = unit
        self.facts = facts
        self.assessment = assessment
        self.before = before
        self.factsBefore = factsBefore
        self.trend = trend
        self.figureReturn = figureReturn
        self.waitingQuestions = waitingQuestions
    }

    /// The values that count in the sums of a row: none where its task does not address the unit, for then no score rests on them.
    public func facts(for row: Indicator) -> [String: FactFigure]? {
        guard let task = row.task else { return facts }
        return assessment[task].status == .notAddressed ? nil : facts
    }

    /// Points of the total gained or lost since the period compared with; `nil` where one of both has none.
    public var change: Int? {
        guard let now = assessment.total, let then = before?.total else { return nil }
        return now - then
    }
}
