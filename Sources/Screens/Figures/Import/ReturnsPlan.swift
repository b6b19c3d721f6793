public import Office
public import Phrases
public import Records

/// What an import of returns would do, known before anything is written.
public struct ReturnsPlan: Equatable, Sendable {
    /// A figure that stands and would be replaced.
    public struct Replaced: Equatable, Sendable {
        /// The row's code.
        public let code: String
        /// What stands.
        public let old: FigureValue
        /// What the file says.
        public let new: FigureValue

        /// Puts one together.
        public init(code: String, old: FigureValue, new: FigureValue) {
            self.code = code
            self.old = old
            self.new = new
        }
    }

    /// A return that is taken over.
    public struct Item: Equatable, Sendable {
        /// The unit's code.
        public let unit: String
        /// Its name.
        public let name: String
        /// The values by row.
        public let figures: [String: EnteredFigure]
        /// Which of them replace another, in the order of the form.
        public let replaced: [Replaced]
        /// Whether the return came in before, so that another figure is a correction.
        public let isReceived: Bool

        /// Puts one together.
        public init(
            unit: String, name: String, figures: [String: EnteredFigure], replaced: [Replaced], isReceived: Bool
        ) {
            self.unit = unit
            self.name = name
            self.figures = figures
            self.replaced = replaced
            self.isReceived = isReceived
        }
    }

    /// Something to be said, with where it stands.
    public struct Word: Equatable, Sendable {
        /// "Ô B7".
        public let place: Phrase
        /// What.
        public let reason: Phrase

        /// Puts one together.
        public init(place: Phrase, reason: Phrase) {
            self.place = place
            self.reason = reason
        }
    }

    /// What is written.
    public var items: [Item] = []
    /// The names of units whose returns say what stands already.
    public var same: [String] = []
    /// The names of units whose returns are there and empty.
    public var blank: [String] = []
    /// Returns that need mending first.
    public var bad = 0
    /// What must be mended.
    public var problems: [Word] = []
    /// What only has to be known.
    public var remarks: [Word] = []

    /// A plan of nothing.
    public init() {}

    /// All returns of the file.
    public var count: Int { items.count + same.count + bad }

    /// How many figures there are.
    public var figureCount: Int { items.reduce(0) { $0 + $1.figures.count } }

    /// How many of them replace another.
    public var replacedCount: Int { items.reduce(0) { $0 + $1.replaced.count } }

    /// Returns that came in before and of which standing figures become others.
    public var replacements: [Item] { items.filter { $0.isReceived && !$0.replaced.isEmpty } }

    /// How many standing figures of such returns become others.
    public var correctedCount: Int { replacements.reduce(0) { $0 + $1.replaced.count } }

    /// What is handed to the office.
    /// - Parameters:
    ///   - receivedOn: the day on which they came.
    ///   - document: the incoming document that brought them.
    public func rows(receivedOn: Day, document: DocumentID?) -> [ImportReturns.Row] {
        items.map { item in
            ImportReturns.Row(
                unit: item.unit, figures: item.figures.mapValues(Optional.some), receivedOn: receivedOn,
                document: document)
        }
    }
}

/// A file of returns that is to be read and held against the office.
public struct ReturnsRequest: Equatable, Sendable {
    /// Where it is.
    public let source: FileSource
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// Of what is said about it.
    public let language: Language

    /// Asks for a file to be read.
    public init(source: FileSource, form: String, period: ReportingPeriod, language: Language) {
        self.source = source
        self.form = form
        self.period = period
        self.language = language
    }
}

/// A blank form that is to be written into the drop folder.
public struct BlankFormRequest: Equatable, Sendable {
    /// How it is written.
    public enum Kind: String, CaseIterable, Sendable {
        /// A workbook with a sheet for each unit.
        case sheets
        /// A workbook with a line for each unit.
        case lines
        /// CSV with a line for each unit.
        case csv
        /// Pages of text for the pen.
        case text
    }

    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The units' codes; `nil` for all that send the form in.
    public let units: [String]?
    /// How it is written.
    public let kind: Kind
    /// The file's name without its ending.
    public let name: String
    /// Of the words in it.
    public let language: Language

    /// Asks for a form.
    public init(
        form: String, period: ReportingPeriod, units: [String]?, kind: Kind, name: String, language: Language
    ) {
        self.form = form
        self.period = period
        self.units = units
        self.kind = kind
        self.name = name
        self.language = language
    }
}
