public import Records

/// A return with the unit and the document that brought it.
public struct StandingReturn: Equatable, Sendable {
    /// The return.
    public let figureReturn: FigureReturn
    /// The document that brought it.
    public let document: NamedDocument?
    /// The unit that owes it.
    public let unit: Unit

    /// Puts one together.
    public init(_ figureReturn: FigureReturn, document: NamedDocument?, unit: Unit) {
        self.figureReturn = figureReturn
        self.document = document
        self.unit = unit
    }
}

/// What each unit owes for a form and period: who has not reported.
public struct AskReturns: Query {
    /// The form's code.
    public let form: String
    /// The period; `nil` for the newest that was opened.
    public let period: ReportingPeriod?
    /// The day that counts as today.
    public let today: Day

    /// Asks for the returns of a form.
    public init(form: String = ShippedForms.sixTasks.code, period: ReportingPeriod? = nil, today: Day) {
        self.form = form
        self.period = period
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> ReturnBook {
        let form = try reader.form(form)
        let opened = try reader.figures.periods(form.code)
        let period = self.period ?? AskBoard.usual(opened, today: today)
        let tree = try reader.unitTree()
        var rows: [StandingReturn] = []
        let returns = Dictionary(
            try reader.figures.returns(form.code, period).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first }
        )
        // In the order of the directory; a return of a unit that the office no longer watches is still its return.
        for unit in tree.units {
            guard let found = returns[unit.id] else { continue }
            // Of a unit that ended within the period only what had come already is told.
            guard unit.isValid(on: period.lastDay) || !found.isOwed else { continue }
            rows.append(StandingReturn(found, document: try reader.named(found.document, for: actor), unit: unit))
        }
        return ReturnBook(
            form: form, period: period, standing: opened.first { $0.period == period }, periods: opened.map(\.period),
            rows: rows, isWatching: !tree.units.isEmpty)
    }
}

/// The returns of a form and period.
public struct ReturnBook: Equatable, Sendable {
    /// The form.
    public let form: FigureForm
    /// The period.
    public let period: ReportingPeriod
    /// How the period stands; `nil` where it was never opened.
    public let standing: FigurePeriod?
    /// The periods that were opened, the newest first.
    public let periods: [ReportingPeriod]
    /// The returns, in the order of the directory.
    public let rows: [StandingReturn]
    /// Whether the office watches any units.
    public let isWatching: Bool

    /// Puts a book together.
    public init(
        form: FigureForm, period: ReportingPeriod, standing: FigurePeriod?, periods: [ReportingPeriod],
        rows: [StandingReturn], isWatching: Bool
    ) {
        self.form = form
        self.period = period
        self.standing = standing
        self.periods = periods
        self.rows = rows
        self.isWatching = isWatching
    }
}

/// The return of one unit, to be filled in: its values, and those of the last period beside them.
public struct AskReturnEntry: Query {
    /// The unit's code.
    public let unit: String
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod

    /// Asks for a return.
    public init(unit: String, form: String, period: ReportingPeriod) {
        self.unit = unit
        self.form = form
        self.period = period
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> ReturnEntry {
        let form = try reader.form(form)
        let tree = try reader.unitTree()
        guard let unit = tree[code: unit] else { throw .refused(.unknownUnit(self.unit)) }
        let past = try PeriodFigures(form: form, period: period.previous, tree: tree, watched: unit, from: reader)
        let found = try reader.figures.returns(form.code, period).first { $0.unit == unit.id }
        return ReturnEntry(
            unit: unit, form: form, period: period,
            standing: try reader.figures.periods(form.code).first { $0.period == period },
            figureReturn: try found.map { (found) throws(OfficeError) in
                StandingReturn(found, document: try reader.named(found.document, for: actor), unit: unit)
            },
            facts: try reader.sourced(try reader.figures.facts(unit.id, form.code, period), for: actor),
            before: past.sheet(of: unit).map(past.facts) ?? [:])
    }
}

/// A return to be filled in.
public struct ReturnEntry: Equatable, Sendable {
    /// The unit.
    public let unit: Unit
    /// The form.
    public let form: FigureForm
    /// The period.
    public let period: ReportingPeriod
    /// How the period stands; `nil` where it was never opened.
    public let standing: FigurePeriod?
    /// The return; `nil` where none was asked.
    public let figureReturn: StandingReturn?
    /// The values that stand.
    public let facts: [SourcedFact]
    /// The values of the last period, of all who were what the unit is now.
    public let before: [String: FactFigure]

    /// Puts one together.
    public init(
        unit: Unit, form: FigureForm, period: ReportingPeriod, standing: FigurePeriod?, figureReturn: StandingReturn?,
        facts: [SourcedFact], before: [String: FactFigure]
    ) {
        self.unit = unit
        self.form = form
        self.period = period
        self.standing = standing
        self.figureReturn = figureReturn
        self.facts = facts
        self.before = before
    }
}
