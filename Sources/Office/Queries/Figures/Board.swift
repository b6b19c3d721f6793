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
        // Of the others the totals alone are shown.
        let masks = periods.indices.map { $0 == now || $0 == then ? nil : plans[$0].neededForTotal }
        let sheets = try FigureSheets(form: form, periods: periods, masks: masks, from: reader)
        let lacks = Dictionary(grouping: try reader.figures.lacks(), by: \.unit)
        let returns = Dictionary(
            try reader.figures.returns(form.code, period).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first }
        )
        let waiting = Dictionary(
            grouping: try reader.figures.questions().filter { $0.direction == .received && $0.isWaiting },
            by: \.unit)
        let rows = sheets.tree.standing(in: period).filter { form.levels.contains($0.kind) }.map { unit in
            let lack = lacks[unit.id] ?? []
            func outline(_ place: Int) -> UnitOutline? {
                guard let sheet = sheets.sheet(of: unit, at: place) else { return nil }
                return plans[place].outline(
                    unit.kind, sheet, lack: Self.lack(lack, in: periods[place]),
                    today: Self.judgingDay(periods[place], today: today))
            }
            let sheet = sheets.sheet(of: unit, at: now) ?? form.rows.map { _ in nil }
            return BoardRow(
                unit: unit, facts: sheets.facts(sheet),
                assessment: plans[now].assess(
                    unit.kind, sheet, lack: Self.lack(lack, in: period), today: Self.judgingDay(period, today: today)),
                before: outline(then), factsBefore: sheets.sheet(of: unit, at: then).map(sheets.facts) ?? [:],
                trend: trendPeriods.indices.map { outline($0)?.total },
                figureReturn: returns[unit.id], waitingQuestions: waiting[unit.id]?.count ?? 0)
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

    /// Points of the total gained or lost since the period compared with; `nil` where one of both has none.
    public var change: Int? {
        guard let now = assessment.total, let then = before?.total else { return nil }
        return now - then
    }
}

/// The values of many units over some periods, as sheets in the order of a form's rows.
struct FigureSheets {
    let form: FigureForm
    let periods: [ReportingPeriod]
    let tree: UnitTree
    private var sheets: [IssuerID: [[FactFigure?]?]] = [:]

    /// - Parameter masks: of which rows a period is read; `nil` for all of them, with their days.
    init(
        form: FigureForm, periods: [ReportingPeriod], masks: [[Bool]?]? = nil, from reader: Reader
    ) throws(OfficeError) {
        self.form = form
        self.periods = periods
        tree = try reader.unitTree()
        let empty: [[FactFigure?]?] = periods.map { _ in nil }
        let blank: [FactFigure?] = form.rows.map { _ in nil }
        var found: [IssuerID: [[FactFigure?]?]] = [:]
        // Values come unit by unit and period by period: the sheet in hand is put away when another begins.
        var (unit, place): (IssuerID?, Int) = (nil, 0)
        var sheet = blank
        func putAway() {
            guard let unit else { return }
            found[unit, default: empty][place] = sheet
        }
        let wanted = periods.enumerated().map { (period: $1, mask: masks?[$0]) }
        try reader.figures.cells(form.code, wanted, form.rows) { id, period, row, figure in
            if id != unit || period != place {
                putAway()
                (unit, place, sheet) = (id, period, blank)
            }
            sheet[row] = figure
        }
        putAway()
        sheets = found
    }

    /// The values of a unit in a period, of all who were what it is now; `nil` where nothing is known.
    func sheet(of unit: Unit, at place: Int) -> [FactFigure?]? {
        let parts = tree.parts(of: unit, in: periods[place])
        let known = parts.compactMap { sheets[$0.id]?[place] }
        guard !known.isEmpty else { return nil }
        if parts.count == 1 { return known[0] }
        // One that did not report leaves its values missing in the whole.
        let blank: [FactFigure?] = form.rows.map { _ in nil }
        return MergedFacts.combined(parts.map { sheets[$0.id]?[place] ?? blank }, indicators: form.rows)
    }

    /// A sheet by the codes of its rows.
    func facts(_ sheet: [FactFigure?]) -> [String: FactFigure] {
        var facts: [String: FactFigure] = [:]
        for (place, figure) in sheet.enumerated() { if let figure { facts[form.rows[place].code] = figure } }
        return facts
    }
}
