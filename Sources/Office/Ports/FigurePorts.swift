public import Records

/// What the commands about figures need of a store, inside their transaction.
public struct FigureLedger {
    /// Forms that the office made.
    public var forms: () throws(OfficeError) -> [FigureForm]
    /// Adds a form and returns its key.
    public var addForm: (FigureForm) throws(OfficeError) -> Int64
    /// Rows that the office added, in order of creation.
    public var indicators: () throws(OfficeError) -> [AddedIndicator]
    /// Adds a row; the key in the value is ignored.
    public var addIndicator: (AddedIndicator) throws(OfficeError) -> Int64
    /// Writes the last day of an added row.
    public var endIndicator: (Int64, Day) throws(OfficeError) -> Void
    /// The rows of the directory that are units, of all times.
    public var units: () throws(OfficeError) -> [Issuer]
    /// The row of a unit's code.
    public var unit: (String) throws(OfficeError) -> Issuer?
    /// A period of a form.
    public var period: (String, ReportingPeriod) throws(OfficeError) -> FigurePeriod?
    /// All periods of all forms.
    public var periods: () throws(OfficeError) -> [FigurePeriod]
    /// Adds a period; the key in the value is ignored.
    public var addPeriod: (FigurePeriod) throws(OfficeError) -> Int64
    /// Writes the due day and the closing of a period.
    public var updatePeriod: (FigurePeriod) throws(OfficeError) -> Void
    /// What a unit owes for a form and period.
    public var figureReturn: (IssuerID, String, ReportingPeriod) throws(OfficeError) -> FigureReturn?
    /// A return.
    public var returnOf: (ReturnID) throws(OfficeError) -> FigureReturn?
    /// Adds a return; the key in the value is ignored.
    public var addReturn: (FigureReturn) throws(OfficeError) -> ReturnID
    /// Writes a return.
    public var updateReturn: (FigureReturn) throws(OfficeError) -> Void
    /// The facts that stand for a unit, form and period.
    public var facts: (IssuerID, String, ReportingPeriod) throws(OfficeError) -> [Fact]
    /// Adds a fact; the key in the value is ignored.
    public var addFact: (Fact) throws(OfficeError) -> FactID
    /// Writes that a fact was replaced or withdrawn.
    public var endFact: (FactID, Fact.Ending) throws(OfficeError) -> Void
    /// Everything set for the reference score.
    public var settings: () throws(OfficeError) -> [ScoringSetting]
    /// Adds a setting, or writes the one of the same subject and day; returns its key.
    public var putSetting: (ScoringSetting) throws(OfficeError) -> Int64
    /// The confirmed lacks of a unit.
    public var lacks: (IssuerID) throws(OfficeError) -> [ConfirmedLack]
    /// Adds a confirmed lack; the key in the value is ignored.
    public var addLack: (ConfirmedLack) throws(OfficeError) -> LackID
    /// Writes the end of a confirmed lack.
    public var endLack: (LackID, Day) throws(OfficeError) -> Void
    /// A question.
    public var question: (QuestionID) throws(OfficeError) -> UnitQuestion?
    /// The question that a form made before.
    public var questionOfForm: (String) throws(OfficeError) -> UnitQuestion?
    /// Adds a question under its form's key; the key in the value is ignored.
    public var addQuestion: (UnitQuestion, String) throws(OfficeError) -> QuestionID
    /// Writes a question.
    public var updateQuestion: (UnitQuestion) throws(OfficeError) -> Void

    /// A ledger over a store's own functions.
    public init(
        forms: @escaping () throws(OfficeError) -> [FigureForm],
        addForm: @escaping (FigureForm) throws(OfficeError) -> Int64,
        indicators: @escaping () throws(OfficeError) -> [AddedIndicator],
        addIndicator: @escaping (AddedIndicator) throws(OfficeError) -> Int64,
        endIndicator: @escaping (Int64, Day) throws(OfficeError) -> Void,
        units: @escaping () throws(OfficeError) -> [Issuer],
        unit: @escaping (String) throws(OfficeError) -> Issuer?,
        period: @escaping (String, ReportingPeriod) throws(OfficeError) -> FigurePeriod?,
        periods: @escaping () throws(OfficeError) -> [FigurePeriod],
        addPeriod: @escaping (FigurePeriod) throws(OfficeError) -> Int64,
        updatePeriod: @escaping (FigurePeriod) throws(OfficeError) -> Void,
        figureReturn: @escaping (IssuerID, String, ReportingPeriod) throws(OfficeError) -> FigureReturn?,
        returnOf: @escaping (ReturnID) throws(OfficeError) -> FigureReturn?,
        addReturn: @escaping (FigureReturn) throws(OfficeError) -> ReturnID,
        updateReturn: @escaping (FigureReturn) throws(OfficeError) -> Void,
        facts: @escaping (IssuerID, String, ReportingPeriod) throws(OfficeError) -> [Fact],
        addFact: @escaping (Fact) throws(OfficeError) -> FactID,
        endFact: @escaping (FactID, Fact.Ending) throws(OfficeError) -> Void,
        settings: @escaping () throws(OfficeError) -> [ScoringSetting],
        putSetting: @escaping (ScoringSetting) throws(OfficeError) -> Int64,
        lacks: @escaping (IssuerID) throws(OfficeError) -> [ConfirmedLack],
        addLack: @escaping (ConfirmedLack) throws(OfficeError) -> LackID,
        endLack: @escaping (LackID, Day) throws(OfficeError) -> Void,
        question: @escaping (QuestionID) throws(OfficeError) -> UnitQuestion?,
        questionOfForm: @escaping (String) throws(OfficeError) -> UnitQuestion?,
        addQuestion: @escaping (UnitQuestion, String) throws(OfficeError) -> QuestionID,
        updateQuestion: @escaping (UnitQuestion) throws(OfficeError) -> Void
    ) {
        self.forms = forms
        self.addForm = addForm
        self.indicators = indicators
        self.addIndicator = addIndicator
        self.endIndicator = endIndicator
        self.units = units
        self.unit = unit
        self.period = period
        self.periods = periods
        self.addPeriod = addPeriod
        self.updatePeriod = updatePeriod
        self.figureReturn = figureReturn
        self.returnOf = returnOf
        self.addReturn = addReturn
        self.updateReturn = updateReturn
        self.facts = facts
        self.addFact = addFact
        self.endFact = endFact
        self.settings = settings
        self.putSetting = putSetting
        self.lacks = lacks
        self.addLack = addLack
        self.endLack = endLack
        self.question = question
        self.questionOfForm = questionOfForm
        self.addQuestion = addQuestion
        self.updateQuestion = updateQuestion
    }
}

/// What the queries about figures need of a store.
public struct FigureReader {
    /// Forms that the office made.
    public var forms: () throws(OfficeError) -> [FigureForm]
    /// Rows that the office added, in order of creation.
    public var indicators: () throws(OfficeError) -> [AddedIndicator]
    /// The rows of the directory that are units, of all times, in Vietnamese order.
    public var units: () throws(OfficeError) -> [Issuer]
    /// The row of a unit's code.
    public var unit: (String) throws(OfficeError) -> Issuer?
    /// All periods of a form, the newest first.
    public var periods: (String) throws(OfficeError) -> [FigurePeriod]
    /// The returns of a form and period; of all periods without one.
    public var returns: (String, ReportingPeriod?) throws(OfficeError) -> [FigureReturn]
    /// The returns of a unit, the newest period first.
    public var returnsOf: (IssuerID) throws(OfficeError) -> [FigureReturn]
    /// The facts that stand for a unit, form and period.
    public var facts: (IssuerID, String, ReportingPeriod) throws(OfficeError) -> [Fact]
    /// Every fact of a row of a unit and period, the newest first: corrections keep the old value.
    public var factHistory: (IssuerID, String, ReportingPeriod, String) throws(OfficeError) -> [Fact]
    /// Hands over the values that stand for a form and period, row by row and in each row in the order of the units' numbers:
    /// which unit, which of the rows by its place, its value. What is not among the rows is left out. With a mask the masked
    /// rows alone, all as of the period's last day: enough for a total, and a fraction of the work. With units, of them alone.
    public var cells:
        (
            _ form: String, _ period: ReportingPeriod, _ mask: [Bool]?, _ rows: [Indicator], _ units: [IssuerID]?,
            _ visit: (IssuerID, Int, FactFigure) -> Void
        ) throws(OfficeError) -> Void
    /// Everything set for the reference score.
    public var settings: () throws(OfficeError) -> [ScoringSetting]
    /// All confirmed lacks of conditions.
    public var lacks: () throws(OfficeError) -> [ConfirmedLack]
    /// All questions, the newest first.
    public var questions: () throws(OfficeError) -> [UnitQuestion]
    /// How many documents of a unit (with the spellings merged into it) arrived on these days, and how many of them by
    /// electronic ways. Void numbers do not count.
    public var arrivals: (IssuerID, Day, Day) throws(OfficeError) -> (all: Int, electronic: Int)

    /// A reader over a store's own functions.
    public init(
        forms: @escaping () throws(OfficeError) -> [FigureForm],
        indicators: @escaping () throws(OfficeError) -> [AddedIndicator],
        units: @escaping () throws(OfficeError) -> [Issuer],
        unit: @escaping (String) throws(OfficeError) -> Issuer?,
        periods: @escaping (String) throws(OfficeError) -> [FigurePeriod],
        returns: @escaping (String, ReportingPeriod?) throws(OfficeError) -> [FigureReturn],
        returnsOf: @escaping (IssuerID) throws(OfficeError) -> [FigureReturn],
        facts: @escaping (IssuerID, String, ReportingPeriod) throws(OfficeError) -> [Fact],
        factHistory: @escaping (IssuerID, String, ReportingPeriod, String) throws(OfficeError) -> [Fact],
        cells:
            @escaping (
                String, ReportingPeriod, [Bool]?, [Indicator], [IssuerID]?, (IssuerID, Int, FactFigure) -> Void
            ) throws(OfficeError) -> Void,
        settings: @escaping () throws(OfficeError) -> [ScoringSetting],
        lacks: @escaping () throws(OfficeError) -> [ConfirmedLack],
        questions: @escaping () throws(OfficeError) -> [UnitQuestion],
        arrivals: @escaping (IssuerID, Day, Day) throws(OfficeError) -> (all: Int, electronic: Int)
    ) {
        self.forms = forms
        self.indicators = indicators
        self.units = units
        self.unit = unit
        self.periods = periods
        self.returns = returns
        self.returnsOf = returnsOf
        self.facts = facts
        self.factHistory = factHistory
        self.cells = cells
        self.settings = settings
        self.lacks = lacks
        self.questions = questions
        self.arrivals = arrivals
    }
}
