public import Records

/// A figure of a report as it is now.
public struct AnsweredFigure: Equatable, Sendable {
    /// What it counts.
    public let figure: ReportFigure
    /// What stands in a text; `FigureMark.unknownValue` where nothing is known.
    public let value: String
    /// The first day that is counted.
    public let from: Day
    /// The last day that is counted.
    public let to: Day

    /// Puts one together.
    public init(figure: ReportFigure, value: String, from: Day, to: Day) {
        self.figure = figure
        self.value = value
        self.from = from
        self.to = to
    }
}

/// All that a report's text can hold, as it is now.
public struct ReportAnswers: Equatable, Sendable {
    /// The figures, each label once.
    public let figures: [AnsweredFigure]
    /// The rows of the tables by name, the heading first.
    public let tables: [String: [[String]]]

    /// The names of tables of which nothing is known.
    public let unknownTables: Set<String>
    /// Whether figures are unknown because the person does not see the whole of the registers.
    public let isPartlyHidden: Bool

    /// Puts answers together.
    public init(
        figures: [AnsweredFigure], tables: [String: [[String]]], unknownTables: Set<String> = [],
        isPartlyHidden: Bool = false
    ) {
        self.figures = figures
        self.tables = tables
        self.unknownTables = unknownTables
        self.isPartlyHidden = isPartlyHidden
    }

    /// A text with these values; what a person wrote stays as it is.
    public func refreshed(_ text: DraftText) -> RefreshedText {
        var fresh = text.refreshed(figures: values, tables: tables, unknown: unknownTables)
        fresh.isPartlyHidden = isPartlyHidden
        return fresh
    }

    /// The values by label.
    public var values: [String: String] {
        Dictionary(figures.map { ($0.figure.label, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The labels that mean something in the report.
    public var labels: Set<String> { Set(figures.map(\.figure.label)) }

    /// The names of its tables.
    public var tableNames: Set<String> { Set(tables.keys) }
}

/// The figures and tables of a report, asked of the registers and the units' returns as the person may see them.
///
/// A value that is not known – nobody registered then, no return, or a person who may not see the whole register – is "?", never zero.
public struct AskFigures: Query {
    /// Which report.
    public let reference: ReportReference
    /// The day that counts as today.
    public let today: Day

    /// Asks the figures of a report.
    public init(_ reference: ReportReference, today: Day) {
        self.reference = reference
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> ReportAnswers {
        guard actor.may(.readFigures) else { throw .refused(.notPermitted(.readFigures)) }
        let book = try reader.formBook()
        var rows: [Indicator] = []
        var units: ReportUnits?
        if case .period(let period) = reference.span {
            rows = (book.sixTasks.rows + (book.statistics.periods.contains(period.kind) ? book.statistics.rows : []))
                .filter { $0.isValid(in: period) }
            units = try ReportUnits(reference, period, book, today: today, from: reader, for: actor)
        }
        let contents = ReportContents(reference, rows: rows)
        var registers = try ReportRegisters(reference.span, today: today, from: reader, for: actor)
        var figures: [AnsweredFigure] = []
        for figure in contents.figures {
            let span = registers.days(of: figure.variant)
            let value: String?
            switch figure.source {
            case .incoming(let count): value = try registers.value(count, figure.variant)
            case .outgoing(let count): value = try registers.value(count, figure.variant)
            case .board, .task, .row: value = units?.value(figure)
            case .countedUntil: value = min(today, reference.span.lastDay).shown
            }
            figures.append(
                AnsweredFigure(
                    figure: figure, value: value ?? FigureMark.unknownValue, from: span.lowerBound, to: span.upperBound)
            )
        }
        var tables: [String: [[String]]] = [:]
        var unknown: Set<String> = []
        for table in contents.tables {
            if let rows = try registers.rows(table) ?? units?.rows(table) {
                tables[table.name] = rows
            } else {
                tables[table.name] = table.unknownRows
                unknown.insert(table.name)
            }
        }
        return ReportAnswers(
            figures: figures, tables: tables, unknownTables: unknown,
            isPartlyHidden: !registers.seesAll
                && contents.figures.contains { figure in
                    switch figure.source {
                    case .incoming, .outgoing: true
                    case .board, .task, .row, .countedUntil: false
                    }
                })
    }
}

/// The figures and tables of a text beside what they are now.
public struct ComparedFigures: Equatable, Sendable {
    /// The figures, in order.
    public let figures: [FigureComparison]
    /// The tables, in order.
    public let tables: [TableComparison]
    /// Whether some cannot be told because the person does not see the whole of the registers.
    public let isPartlyHidden: Bool

    /// Puts them together.
    public init(figures: [FigureComparison], tables: [TableComparison], isPartlyHidden: Bool) {
        self.figures = figures
        self.tables = tables
        self.isPartlyHidden = isPartlyHidden
    }
}

/// The figures and tables of a text beside what they are now.
public struct CompareFigures: Query {
    /// The text.
    public let text: DraftText
    /// Which report it is.
    public let reference: ReportReference
    /// The day that counts as today.
    public let today: Day

    /// Asks what has changed since a text was written.
    public init(_ text: DraftText, _ reference: ReportReference, today: Day) {
        self.text = text
        self.reference = reference
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> ComparedFigures {
        let answers = try AskFigures(reference, today: today).answer(from: reader, for: actor)
        return ComparedFigures(
            figures: text.compared(with: answers.values),
            tables: text.compared(withTables: answers.tables, unknown: answers.unknownTables),
            isPartlyHidden: answers.isPartlyHidden)
    }
}

/// A text with the figures and tables of today; what a person wrote stays as it is.
public struct RefreshFigures: Query {
    /// The text.
    public let text: DraftText
    /// Which report it is.
    public let reference: ReportReference
    /// The day that counts as today.
    public let today: Day

    /// Asks for a text with the figures of today.
    public init(_ text: DraftText, _ reference: ReportReference, today: Day) {
        self.text = text
        self.reference = reference
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> RefreshedText {
        try AskFigures(reference, today: today).answer(from: reader, for: actor).refreshed(text)
    }
}

/// A report as it is begun: what the outgoing document says, and its text with the figures in it.
public struct ComposeReport: Query {
    /// Which report.
    public let reference: ReportReference
    /// The day that counts as today.
    public let today: Day

    /// Asks for a report.
    public init(_ reference: ReportReference, today: Day) {
        self.reference = reference
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> ComposedReport {
        let profile = try reader.profile()
        var unit: Unit?
        if let code = reference.unit {
            unit = try reader.unitTree()[code: code]
            guard unit != nil else { throw .refused(.unknownUnit(code)) }
        }
        let answers = try AskFigures(reference, today: today).answer(from: reader, for: actor)
        let outline = ReportOutline.text(of: reference, office: profile.name, unitName: unit?.name, today: today)
        let help = try PrepareOutgoing(
            typeCode: reference.kind.typeCode, department: actor.person.department, day: today
        ).answer(from: reader, for: actor)
        let duty = try reader.reports.duties().first { $0.kind == reference.kind && !$0.isEnded }
        var content = OutgoingContent(
            typeCode: reference.kind.typeCode, symbolTail: duty?.symbolTail ?? help.symbolTail ?? "BC",
            subject: reference.subject(unitName: unit?.name))
        content.recipients = profile.superior.map { [Recipient($0)] } ?? []
        if let named = duty?.recipients, !named.isEmpty { content.recipients = named.map { Recipient($0) } }
        content.signer = help.signer
        content.signerPerson = help.signerPerson
        content.signerTitle = help.signerTitle
        // Union reports are signed for the standing organ, by whichever of its leaders.
        content.manner = help.manner ?? .collective
        content.department = actor.person.department
        content.drafter = actor.person.id
        return ComposedReport(
            reference: reference, content: content,
            text: answers.refreshed(outline).text, answers: answers)
    }
}

/// A report as it is begun.
public struct ComposedReport: Equatable, Sendable {
    /// Which report it is.
    public let reference: ReportReference
    /// What the outgoing document says: type, symbol, subject, recipients, who usually signs.
    public let content: OutgoingContent
    /// Its text.
    public let text: DraftText
    /// The figures that are in it, and those that could be.
    public let answers: ReportAnswers

    /// Puts one together.
    public init(reference: ReportReference, content: OutgoingContent, text: DraftText, answers: ReportAnswers) {
        self.reference = reference
        self.content = content
        self.text = text
        self.answers = answers
    }
}
