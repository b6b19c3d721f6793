import Office
import Phrases
import Records
import TerminalKit

/// One figure entered or mended where it is shown: the value, where it comes from, of which day it is, and why it changes.
struct FactEditor: Equatable, Sendable {
    enum Field: CaseIterable, Equatable, Sendable {
        case value, source, reference, asOf, reason
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        /// Enter: behind the last field it saves.
        case next
        case nextOfAll, previousOfAll
        case change(by: Int)
        case lookUp
        /// Opens a text over the whole screen.
        case enlarge
        case save
        case leave
    }

    let unit: String
    /// How the unit is called, for offering a draft again.
    let name: String
    let form: FigureForm
    let period: ReportingPeriod
    let row: Indicator
    /// What stands now.
    var standing: SourcedFact?
    /// The other values of the unit, against which it is checked.
    let values: [String: FigureValue]
    /// Those of the last period.
    let before: [String: FigureValue]
    var fields: [Field: TextField]
    let initial: [Field: String]
    var source: FactSource.Kind
    let initialSource: FactSource.Kind
    var focus = Field.value
    var faults: [Field: Phrase] = [:]
    /// The document that the number typed is of.
    var document: IncomingDocument?
    /// The text for which a doubt was told: saved again, it stands.
    var questioned: String?
    var lookup: Ticket?
    var deed: Ticket?
    /// Whether it is saved as soon as the document is found.
    var savesThen = false
    /// Whether somebody else changed the figure, so that what stands is read anew.
    var isOvertaken = false
    var isDone = false
    /// The key under which it is kept; given when something is typed.
    var formKey = ""
    var keeping = FormKeeping()
    var changedAt: Instant
    /// Counts the changes that are no letters.
    var marks = 0

    init(
        unit: String, name: String, form: FigureForm, period: ReportingPeriod, row: Indicator, standing: SourcedFact?,
        values: [String: FigureValue], before: [String: FigureValue], in surroundings: Surroundings
    ) {
        self.unit = unit
        self.name = name
        self.form = form
        self.period = period
        self.row = row
        self.standing = standing
        self.values = values
        self.before = before
        changedAt = surroundings.now
        source = standing?.fact.source.kind ?? (row.isInspected ? .inspection : .returned)
        initialSource = source
        var texts: [Field: String] = [:]
        if let fact = standing?.fact {
            texts[.value] = FigureReading.text(of: fact.value, in: row, surroundings.language)
            texts[.reference] =
                fact.source.words ?? (fact.source.document == nil ? nil : standing?.document?.number.shownWithYear)
            texts[.asOf] = fact.asOf.shown
        } else {
            texts[.asOf] = min(period.lastDay, surroundings.today).shown
        }
        initial = texts
        var fields: [Field: TextField] = [:]
        for field in Field.allCases {
            fields[field] = TextField(texts[field] ?? "", limit: field == .value ? row.kind.limit : TextLimits.figure)
        }
        // A value that stands is typed over, not into.
        if !row.kind.isText { fields[.value]?.selectAll() }
        self.fields = fields
    }

    /// The fields that it asks for now, in order.
    var order: [Field] {
        var order: [Field] = [.value, .source]
        switch source {
        case .document, .inspection, .said: order.append(.reference)
        case .returned, .registers: break
        }
        order.append(.asOf)
        if standing != nil { order.append(.reason) }
        return order
    }

    func text(_ field: Field) -> String { fields[field]?.text ?? "" }

    /// The sources to choose from: rows that only an inspection knows have no others than its minutes or a document.
    var sources: [FactSource.Kind] {
        if row.isInspected { return [.inspection, .document] }
        return [.returned, .document, .inspection, .said] + (initialSource == .registers ? [.registers] : [])
    }

    var hasTyped: Bool {
        source != initialSource || Field.allCases.contains { text($0) != initial[$0] ?? "" }
    }

    /// What is to be said of the value as it is typed.
    var findings: [FigureFinding] {
        guard case .value(let value) = FigureReading.read(text(.value), for: row) else { return [] }
        var values = values
        values[row.code] = value
        let rows = form.findings(in: values, before: before)
        return rows.filter { $0.code == row.code || (!$0.isDoubt && $0.other == row.code) }
    }

    /// Whether Vietnamese is typed in the field in focus.
    var takesWords: Bool {
        switch focus {
        case .value: row.kind == .text
        case .reference: source != .document
        case .reason: true
        case .source, .asOf: false
        }
    }

    /// Whether the text in focus opens over the whole screen.
    var isLong: Bool {
        switch focus {
        case .value: row.kind.isText
        case .reference: source != .document
        case .reason: true
        case .source, .asOf: false
        }
    }

    /// Takes what stands now in place of what stood when it was opened; what is typed stays.
    mutating func meet(_ standing: SourcedFact?) {
        guard isOvertaken else { return }
        isOvertaken = false
        self.standing = standing
    }

    /// The field that takes what is typed; `nil` where letters choose.
    var focusedField: TextField? { focus == .source ? nil : fields[focus] }
}

extension FigureKind {
    var isText: Bool { if case .text = self { true } else { false } }
}

extension FigureFinding {
    /// The other row that it speaks of.
    var other: String? {
        switch self {
        case .exceeds(_, _, let other, _), .againstState(_, let other), .needed(_, let other): other
        case .malformed, .jump: nil
        }
    }
}

extension FactSource.Kind {
    /// As it is chosen.
    var phrase: Phrase {
        switch self {
        case .returned: .sourceReturn
        case .document: .sourceKindDocument
        case .registers: .sourceRegisters
        case .inspection: .sourceKindInspection
        case .said: .sourceKindSaid
        }
    }
}
