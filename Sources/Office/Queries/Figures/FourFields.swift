public import Records

/// The four fields of Directive 02/CT-ĐCT for this office and its units in a period: information and reporting, IT, statistics,
/// clerical work and archives – from the program's own registers and the units' returns.
public struct AskFourFields: Query {
    /// The period; `nil` for the newest that was opened.
    public let period: ReportingPeriod?
    /// The day that counts as today.
    public let today: Day

    /// Asks for the second board.
    public init(period: ReportingPeriod? = nil, today: Day) {
        self.period = period
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FourFields {
        let board = try AskBoard(period: period, trend: 1, today: today).answer(from: reader, for: actor)
        let book = try reader.formBook()
        let statistics = try AskReturns(form: book.statistics.code, period: board.period, today: today)
            .answer(from: reader, for: actor)
        let statisticsByUnit = Dictionary(
            statistics.rows.map { ($0.unit.id, $0.figureReturn) }, uniquingKeysWith: { first, _ in first })
        // What the office itself has in hand is counted where the person may see the whole register.
        var own: FourFields.Register?
        if Visibility(of: actor).all {
            let from = board.period.firstDay
            let to = min(board.period.lastDay, today)
            if from <= to {
                let found = try AskStatistics(from: from, to: to, today: today).answer(from: reader, for: actor)
                own = FourFields.Register(statistics: found, from: from, to: to)
            }
        }
        return FourFields(
            period: board.period, periods: board.periods, six: board.form, statistics: book.statistics,
            own: own,
            rows: board.rows.map { row in
                FourFieldsRow(
                    unit: row.unit, outline: row.assessment.outline, six: row.figureReturn,
                    statistics: statisticsByUnit[row.unit.id], waitingQuestions: row.waitingQuestions)
            })
    }
}

/// The second board.
public struct FourFields: Equatable, Sendable {
    /// What the office's own incoming register says of a period.
    public struct Register: Equatable, Sendable {
        /// The counts with the filters of their rows.
        public let statistics: IncomingStatistics
        /// First day counted.
        public let from: Day
        /// Last day counted.
        public let to: Day

        /// Puts one together.
        public init(statistics: IncomingStatistics, from: Day, to: Day) {
            self.statistics = statistics
            self.from = from
            self.to = to
        }
    }

    /// The period.
    public let period: ReportingPeriod
    /// The periods that were opened, the newest first.
    public let periods: [ReportingPeriod]
    /// The return on the six tasks.
    public let six: FigureForm
    /// The union statistics.
    public let statistics: FigureForm
    /// The office's own register; `nil` for who may not see all of it, or a period that has not begun.
    public let own: Register?
    /// The units in the order of the directory.
    public let rows: [FourFieldsRow]

    /// Puts a board together.
    public init(
        period: ReportingPeriod, periods: [ReportingPeriod], six: FigureForm, statistics: FigureForm, own: Register?,
        rows: [FourFieldsRow]
    ) {
        self.period = period
        self.periods = periods
        self.six = six
        self.statistics = statistics
        self.own = own
        self.rows = rows
    }
}

/// One unit on the second board.
public struct FourFieldsRow: Equatable, Sendable {
    /// The unit.
    public let unit: Unit
    /// How it stands with the six tasks.
    public let outline: UnitOutline
    /// Its return on the six tasks; `nil` where none was asked.
    public let six: FigureReturn?
    /// Its statistics; `nil` where none were asked.
    public let statistics: FigureReturn?
    /// How many of its questions wait for an answer.
    public let waitingQuestions: Int

    /// Puts a row together.
    public init(
        unit: Unit, outline: UnitOutline, six: FigureReturn?, statistics: FigureReturn?, waitingQuestions: Int
    ) {
        self.unit = unit
        self.outline = outline
        self.six = six
        self.statistics = statistics
        self.waitingQuestions = waitingQuestions
    }

    /// Its returns of both forms.
    public var returns: [FigureReturn] { [six, statistics].compactMap(\.self) }
}
