/// The key of a fact.
public struct FactID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// Where a value comes from.
public enum FactSource: Equatable, Sendable {
    /// The unit's return for the period; which document brought it stands with the return.
    case returned
    /// A registered document.
    case document(DocumentID)
    /// The office's own registers: documents counted by their way.
    case registers
    /// Minutes of an inspection, in words: "Biên bản kiểm tra số 05 ngày 12/9/2026".
    case inspection(String)
    /// Anything else, in words.
    case said(String)

    /// The kinds of sources.
    public enum Kind: Int, CaseIterable, Sendable, Hashable {
        case returned = 0
        case document = 1
        case registers = 2
        case inspection = 3
        case said = 4

        /// Stable name in files, the journal and on the command line.
        public var code: String {
            switch self {
            case .returned: "return"
            case .document: "document"
            case .registers: "registers"
            case .inspection: "inspection"
            case .said: "said"
            }
        }
    }

    /// Its kind.
    public var kind: Kind {
        switch self {
        case .returned: .returned
        case .document: .document
        case .registers: .registers
        case .inspection: .inspection
        case .said: .said
        }
    }

    /// The registered document, where it is one.
    public var document: DocumentID? {
        if case .document(let id) = self { id } else { nil }
    }

    /// The words, where it has some.
    public var words: String? {
        switch self {
        case .inspection(let words), .said(let words): words
        case .returned, .document, .registers: nil
        }
    }

    /// Puts a source together from its parts; `nil` where they do not fit.
    public init?(kind: Kind, document: DocumentID?, words: String?) {
        switch (kind, document, words) {
        case (.returned, nil, nil): self = .returned
        case (.document, let id?, nil): self = .document(id)
        case (.registers, nil, nil): self = .registers
        case (.inspection, nil, let words?): self = .inspection(words)
        case (.said, nil, let words?): self = .said(words)
        case (.returned, _, _), (.document, _, _), (.registers, _, _), (.inspection, _, _), (.said, _, _): return nil
        }
    }
}

/// A value of one row of a form for a unit and a period, with where it comes from and who entered it.
///
/// A correction is a new fact: the old one stays, with when and by whom it was replaced.
public struct Fact: Equatable, Sendable {
    /// Its key.
    public let id: FactID
    /// The unit.
    public let unit: IssuerID
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The row's code.
    public let code: String
    /// The value.
    public let value: FigureValue
    /// Of which day it is.
    public let asOf: Day
    /// Where it comes from.
    public let source: FactSource
    /// Who entered it.
    public let enteredBy: PersonID
    /// When.
    public let enteredAt: Instant
    /// Who replaced or withdrew it, and when; `nil` while it stands.
    public var ended: Ending?

    /// Who ended a fact, when and why.
    public struct Ending: Equatable, Sendable {
        /// Who.
        public let by: PersonID
        /// When.
        public let at: Instant
        /// Why its value was replaced or withdrawn; `nil` where nobody had to say.
        public let why: String?

        /// Puts one together.
        public init(by: PersonID, at: Instant, why: String? = nil) {
            self.by = by
            self.at = at
            self.why = why
        }
    }

    /// Puts a fact together.
    public init(
        id: FactID, unit: IssuerID, form: String, period: ReportingPeriod, code: String, value: FigureValue,
        asOf: Day, source: FactSource, enteredBy: PersonID, enteredAt: Instant, ended: Ending? = nil
    ) {
        self.id = id
        self.unit = unit
        self.form = form
        self.period = period
        self.code = code
        self.value = value
        self.asOf = asOf
        self.source = source
        self.enteredBy = enteredBy
        self.enteredAt = enteredAt
        self.ended = ended
    }

    /// As far as judging needs it.
    public var figure: FactFigure { FactFigure(value, asOf: asOf) }

    /// Whether another says the same of the same row: nothing is to be replaced then.
    public func says(_ figure: EnteredFigure) -> Bool {
        value == figure.value && asOf == figure.asOf && source == figure.source
    }
}

/// A value as it is entered.
public struct EnteredFigure: Equatable, Sendable {
    /// The value.
    public var value: FigureValue
    /// Of which day it is. Copied forward from an earlier period it keeps its day, and shows as old.
    public var asOf: Day
    /// Where it comes from.
    public var source: FactSource

    /// Puts one together.
    public init(_ value: FigureValue, asOf: Day, source: FactSource = .returned) {
        self.value = value
        self.asOf = asOf
        self.source = source
    }
}
