public import Records

/// Everything about one unit in a period: tasks with their rows, facts with source and age, trend, returns, questions.
public struct AskUnitSheet: Query {
    /// The unit's code.
    public let unit: String
    /// The period; `nil` for the newest that was opened.
    public let period: ReportingPeriod?
    /// How many periods the trend has, this one included.
    public let trend: Int
    /// The day that counts as today.
    public let today: Day

    /// Asks about a unit.
    public init(unit: String, period: ReportingPeriod? = nil, trend: Int = 8, today: Day) {
        self.unit = unit
        self.period = period
        self.trend = max(2, trend)
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> UnitSheet {
        let form = try reader.formBook().sixTasks
        let opened = try reader.figures.periods(form.code)
        let period = self.period ?? AskBoard.usual(opened, today: today)
        var periods = [period]
        while periods.count < trend { periods.append(periods[periods.count - 1].previous) }
        periods.reverse()
        let tree = try reader.unitTree()
        guard let unit = tree[code: unit] else { throw .refused(.unknownUnit(self.unit)) }
        let settings = try reader.figures.settings()
        let lacks = try reader.figures.lacks().filter { $0.unit == unit.id }
        var history: [UnitSheet.Past] = []
        for period in periods {
            let plan = ScoringPlan(
                rule: ScoringRule(indicators: form.rows, settings: settings, period: period), period: period)
            let figures = try PeriodFigures(form: form, period: period, tree: tree, watched: unit, from: reader)
            let sheet = figures.sheet(of: unit)
            let outline = sheet.map {
                plan.outline(
                    unit.kind, $0, lack: AskBoard.lack(lacks, in: period),
                    today: AskBoard.judgingDay(period, today: today))
            }
            history.append(.init(period: period, facts: sheet.map(figures.facts) ?? [:], outline: outline))
        }
        let rule = ScoringRule(indicators: form.rows, settings: settings, period: period)
        let plan = ScoringPlan(rule: rule, period: period)
        let assessment = plan.assess(
            unit.kind, plan.sheet(of: history[history.count - 1].facts), lack: AskBoard.lack(lacks, in: period),
            today: AskBoard.judgingDay(period, today: today))
        let facts = try reader.figures.facts(unit.id, form.code, period)
        let returns = try reader.figures.returns(form.code, period)
        let parts = try tree.parts(of: unit, in: period).filter { $0.id != unit.id }.map {
            (part) throws(OfficeError) in
            UnitSheet.Part(
                unit: part,
                facts: try reader.sourced(try reader.figures.facts(part.id, form.code, period), for: actor),
                figureReturn: returns.first { $0.unit == part.id })
        }
        // A count of documents is told to whoever may see them all.
        var arrivals: UnitSheet.Arrivals?
        if Visibility(of: actor).all {
            let found = try reader.figures.arrivals(unit.id, period.firstDay, period.lastDay)
            arrivals = UnitSheet.Arrivals(all: found.all, electronic: found.electronic)
        }
        return UnitSheet(
            unit: unit, predecessors: tree.predecessors(of: unit),
            successor: unit.isValid(on: today) ? nil : tree.current(of: unit, on: today),
            form: form, period: period, standing: opened.first { $0.period == period },
            facts: try reader.sourced(facts, for: actor),
            history: history, assessment: assessment, rule: rule,
            returns: try reader.figures.returnsOf(unit.id).map { (found) throws(OfficeError) in
                StandingReturn(found, document: try reader.named(found.document, for: actor), unit: unit)
            },
            lack: lacks.filter { $0.covers(period) }.max { ($0.holdsFrom, $0.id) < ($1.holdsFrom, $1.id) },
            questions: try reader.questions(for: actor) { $0.unit == unit.id },
            arrivals: arrivals, parts: parts)
    }
}

/// One unit in a period.
public struct UnitSheet: Equatable, Sendable {
    /// A period of the trend.
    public struct Past: Equatable, Sendable {
        /// The period.
        public let period: ReportingPeriod
        /// The values then, of all who were what the unit is now.
        public let facts: [String: FactFigure]
        /// How it stood; `nil` where nothing is known.
        public let outline: UnitOutline?

        /// Puts one together.
        public init(period: ReportingPeriod, facts: [String: FactFigure], outline: UnitOutline?) {
            self.period = period
            self.facts = facts
            self.outline = outline
        }
    }

    /// What the office's own registers know of what the unit sent in the period.
    public struct Arrivals: Equatable, Sendable {
        /// All its documents that arrived.
        public let all: Int
        /// Of them by e-mail, exchange or the operations software.
        public let electronic: Int

        /// Puts one together.
        public init(all: Int, electronic: Int) {
            self.all = all
            self.electronic = electronic
        }
    }

    /// One of those who were, in the period, what the unit is now.
    public struct Part: Equatable, Sendable {
        /// The unit of that time.
        public let unit: Unit
        /// What it reported.
        public let facts: [SourcedFact]
        /// Its return; `nil` where none was asked.
        public let figureReturn: FigureReturn?

        /// Puts one together.
        public init(unit: Unit, facts: [SourcedFact], figureReturn: FigureReturn?) {
            self.unit = unit
            self.facts = facts
            self.figureReturn = figureReturn
        }

        /// The fact of a row.
        public subscript(code: String) -> SourcedFact? { facts.first { $0.fact.code == code } }
    }

    /// The unit.
    public let unit: Unit
    /// Those who went into it.
    public let predecessors: [Unit]
    /// The unit that it is now, where it has ended.
    public let successor: Unit?
    /// The form.
    public let form: FigureForm
    /// The period.
    public let period: ReportingPeriod
    /// How the period stands; `nil` where it was never opened.
    public let standing: FigurePeriod?
    /// The facts of the period with their sources.
    public let facts: [SourcedFact]
    /// The trend, the oldest first; the last is the period itself.
    public let history: [Past]
    /// How it stands, with the sums.
    public let assessment: UnitAssessment
    /// How it is judged.
    public let rule: ScoringRule
    /// Its returns, the newest period first.
    public let returns: [StandingReturn]
    /// The confirmed lack of conditions for a LAN.
    public let lack: ConfirmedLack?
    /// Its questions, the newest first.
    public let questions: [StandingQuestion]
    /// What the registers know; `nil` for who may not see all documents.
    public let arrivals: Arrivals?
    /// Whose values make up its own, for a period before it stood; empty for one in which it stood.
    public let parts: [Part]

    /// Puts a sheet together.
    public init(
        unit: Unit, predecessors: [Unit], successor: Unit?, form: FigureForm, period: ReportingPeriod,
        standing: FigurePeriod?, facts: [SourcedFact], history: [Past], assessment: UnitAssessment, rule: ScoringRule,
        returns: [StandingReturn], lack: ConfirmedLack?, questions: [StandingQuestion], arrivals: Arrivals?,
        parts: [Part] = []
    ) {
        self.unit = unit
        self.predecessors = predecessors
        self.successor = successor
        self.form = form
        self.period = period
        self.standing = standing
        self.facts = facts
        self.history = history
        self.assessment = assessment
        self.rule = rule
        self.returns = returns
        self.lack = lack
        self.questions = questions
        self.arrivals = arrivals
        self.parts = parts
    }

    /// Its return for the period; `nil` where none was asked.
    public var figureReturn: FigureReturn? {
        returns.first { $0.figureReturn.form == form.code && $0.figureReturn.period == period }?.figureReturn
    }

    /// The fact of a row.
    public subscript(code: String) -> SourcedFact? { facts.first { $0.fact.code == code } }
}

/// A registered document as a source: its number, and whether the person may open it.
public struct NamedDocument: Equatable, Sendable {
    /// Its key.
    public let id: DocumentID
    /// Its number.
    public let number: RegisterNumber
    /// Whether the person may see it.
    public let isVisible: Bool

    /// Names a document.
    public init(id: DocumentID, number: RegisterNumber, isVisible: Bool) {
        self.id = id
        self.number = number
        self.isVisible = isVisible
    }
}

/// A fact with the document behind it and the name of who entered it.
public struct SourcedFact: Equatable, Sendable {
    /// The fact.
    public let fact: Fact
    /// The document that says so: its own source, or the one that brought the unit's return.
    public let document: NamedDocument?
    /// Who entered it.
    public let enteredBy: String
    /// Who ended it, where it was replaced or withdrawn.
    public let endedBy: String?

    /// Puts one together.
    public init(fact: Fact, document: NamedDocument?, enteredBy: String, endedBy: String? = nil) {
        self.fact = fact
        self.document = document
        self.enteredBy = enteredBy
        self.endedBy = endedBy
    }
}

/// Every value that a row of a unit ever had for a period, the newest first.
public struct AskFactHistory: Query {
    /// The unit's code.
    public let unit: String
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The row's code.
    public let code: String

    /// Asks for the history of a value.
    public init(unit: String, form: String, period: ReportingPeriod, code: String) {
        self.unit = unit
        self.form = form
        self.period = period
        self.code = code
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [SourcedFact] {
        let unit = try reader.watched(unit)
        return try reader.sourced(try reader.figures.factHistory(unit.id, form, period, code), for: actor)
    }
}

extension Reader {
    /// Facts with what stands behind them: what they share is read once.
    func sourced(_ facts: [Fact], for actor: Actor) throws(OfficeError) -> [SourcedFact] {
        guard let first = facts.first else { return [] }
        let returns = try figures.returnsOf(first.unit)
        var documents: [DocumentID: NamedDocument?] = [:]
        var names: [PersonID: String] = [:]
        func named(_ id: PersonID) throws(OfficeError) -> String {
            if let known = names[id] { return known }
            let name = try name(of: id)
            names[id] = name
            return name
        }
        var result: [SourcedFact] = []
        for fact in facts {
            var id = fact.source.document
            if fact.source == .returned {
                id = returns.first { $0.form == fact.form && $0.period == fact.period }?.document
            }
            var document: NamedDocument?
            if let id {
                if let known = documents[id] {
                    document = known
                } else {
                    document = try self.named(id, for: actor)
                    documents[id] = document
                }
            }
            result.append(
                SourcedFact(
                    fact: fact, document: document, enteredBy: try named(fact.enteredBy),
                    endedBy: try fact.ended.map { (ending) throws(OfficeError) in try named(ending.by) }))
        }
        return result
    }

    /// A document as a source: its number is told to all who see figures, its content only to who may see it.
    func named(_ id: DocumentID?, for actor: Actor) throws(OfficeError) -> NamedDocument? {
        guard let id else { return nil }
        if let seen = try incoming(id, Visibility(of: actor)) {
            return NamedDocument(id: id, number: seen.number, isVisible: true)
        }
        guard let number = try incoming(id, .everything)?.number else { return nil }
        return NamedDocument(id: id, number: number, isVisible: false)
    }

    /// A person's name.
    func name(of id: PersonID) throws(OfficeError) -> String { try person(id)?.name ?? "" }
}
