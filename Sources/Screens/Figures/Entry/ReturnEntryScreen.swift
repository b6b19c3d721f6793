import Office
import Phrases
import Records
import TerminalKit

/// The return of one unit, filled in row by row beside the values of the last period. Works for any form.
enum ReturnEntryScreen {
    /// What is typed in.
    enum Field: Hashable, Sendable {
        case received, document, asOf
        case row(String)

        /// The row's code.
        var code: String? { if case .row(let code) = self { code } else { nil } }
    }

    struct State {
        let unit: String
        let form: String
        let period: ReportingPeriod
        /// The key under which it is kept; given when it is opened.
        var formKey = ""
        var entry: ReturnEntry?
        var fields: [Field: TextField] = [:]
        /// What stood in the fields before anything was typed.
        var initial: [Field: String] = [:]
        /// Rows whose value was copied from an earlier period and keeps its day, until it is confirmed.
        var copied: [String: Day] = [:]
        /// Rows that stand with an earlier day and were confirmed for this one.
        var confirmed: Set<String> = []
        /// The version on which what is typed rests: a refresh in between does not hide that somebody else saved.
        var base: Int?
        /// What another person wrote meanwhile in the fields that are typed in here, and who it was.
        var overtaken: [Field: String] = [:]
        var overtakenBy: Overtaker?
        var focus = Field.document
        /// What was not understood, under its field.
        var faults: [Field: Phrase] = [:]
        /// The texts for which a doubt was told: saved again, they stand.
        var questioned: [String: String] = [:]
        /// The document of the number typed.
        var document: IncomingDocument?
        /// The document that the office has for it already.
        var known: IncomingDocument?
        var top = 0
        var isStale = true
        var ticket: Ticket?
        var lookup: Ticket?
        var knowing: Ticket?
        var listing: Ticket?
        var deed: Ticket?
        /// Why values of a return that was received are changed; asked when it is saved.
        var reason: String?
        /// The step that opens an accepted return again.
        var reopening: Ticket?
        /// Whether it is saved as soon as the document is found.
        var savesThen = false
        /// When something was typed last.
        var changedAt = Instant(milliseconds: 0)
        var keeping = FormKeeping()
        /// Counts the changes that are no letters: rows copied and confirmed.
        var marks = 0

        init(unit: String, form: String, period: ReportingPeriod) {
            self.unit = unit
            self.form = form
            self.period = period
        }
    }

    /// Who saved the return meanwhile, and at what time of the day.
    struct Overtaker: Equatable, Sendable {
        let name: String
        let time: String
        /// Whether what they wrote is read already.
        var isRead = false
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        /// Enter: confirms what is old or doubtful, then goes on.
        case next
        case nextOfAll, previousOfAll
        case up, down, pageUp, pageDown
        case lookUp
        /// Opens a text over the whole screen.
        case enlarge
        case copyForward
        case confirmAll
        case save
        /// Opens an accepted return again.
        case reopen
        case refresh
        case back
    }
}

extension ReturnEntryScreen.Action {
    /// Whether it only moves between fields or types.
    var isMovement: Bool {
        switch self {
        case .typed, .next, .nextOfAll, .previousOfAll, .up, .down, .pageUp, .pageDown: true
        case .lookUp, .enlarge, .copyForward, .confirmAll, .save, .reopen, .refresh, .back: false
        }
    }
}

extension ReturnEntryScreen.State {
    func text(_ field: ReturnEntryScreen.Field) -> String { fields[field]?.text ?? "" }

    mutating func set(_ field: ReturnEntryScreen.Field, to text: String) {
        guard self.text(field) != text else { return }
        var changed = fields[field] ?? TextField(limit: limit(field))
        changed.text = text
        fields[field] = changed
    }

    func limit(_ field: ReturnEntryScreen.Field) -> Int {
        guard let code = field.code, let row = entry?.form.row(code) else { return 40 }
        return row.kind.limit
    }

    /// The rows of the form in the period.
    var rows: [Indicator] { entry.map { $0.form.rows(in: $0.period) } ?? [] }

    /// The rows that are filled in here: what only an inspection knows is entered on the unit's own screen.
    var openRows: [Indicator] { rows.filter { !$0.isInspected } }

    /// The fields in order. The day of arrival is written once.
    var order: [ReturnEntryScreen.Field] {
        let head: [ReturnEntryScreen.Field] =
            entry?.figureReturn?.figureReturn.receivedOn == nil
            ? [.received, .document, .asOf] : [.document, .asOf]
        return head + openRows.map { .row($0.code) }
    }

    /// The fact that stands in a row.
    func standing(_ code: String) -> SourcedFact? { entry?.facts.first { $0.fact.code == code } }

    /// Why nothing can be written; `nil` while it can.
    func whyClosed(in surroundings: Surroundings) -> Phrase? {
        surroundings.whyNot(.enterFigures) ?? entry?.whyClosed
    }

    /// Whether it can be read only because it was accepted: then it can be opened again.
    var isAccepted: Bool { entry?.standing?.isOpen == true && entry?.figureReturn?.figureReturn.state == .accepted }

    /// The row in focus, where it holds words.
    var longRow: Indicator? {
        guard let row = focus.code.flatMap({ entry?.form.row($0) }), row.kind.isText else { return nil }
        return row
    }

    /// What stands in the row after it was written in the large editor.
    mutating func mirror(_ text: String, caret: Int, toRow code: String, at now: Instant) {
        var field = fields[.row(code)] ?? TextField(limit: limit(.row(code)))
        field.mirror(text, caret: caret)
        fields[.row(code)] = field
        touched(.row(code), at: now)
    }

    /// Notes that something was typed in a field: it is of the day at the top.
    mutating func touched(_ field: ReturnEntryScreen.Field, at now: Instant) {
        changedAt = now
        faults[field] = nil
        if let code = field.code {
            copied[code] = nil
            confirmed.remove(code)
        }
        if field == .document { document = nil }
    }

    func isTouched(_ field: ReturnEntryScreen.Field) -> Bool { text(field) != initial[field] ?? "" }

    /// Of which day the value of a row is; `nil` where it is of the day that stands at the top.
    func day(of code: String) -> Day? {
        if let copied = copied[code] { return copied }
        if confirmed.contains(code) || isTouched(.row(code)) { return nil }
        return standing(code)?.fact.asOf
    }

    /// Whether a row's value is from before the period and nobody confirmed it.
    func isOld(_ code: String) -> Bool {
        guard !blank(text(.row(code))), let day = day(of: code) else { return false }
        return day < period.firstDay
    }

    /// What is typed, as far as it is understood; rows that are entered elsewhere as they stand.
    var values: [String: FigureValue] {
        var values = entry?.values ?? [:]
        for row in openRows {
            switch FigureReading.read(text(.row(row.code)), for: row) {
            case .value(let value): values[row.code] = value
            case .empty, .fault: values[row.code] = nil
            }
        }
        return values
    }

    /// What is to be said of them, row by row.
    var findings: [FigureFinding] {
        guard let entry else { return [] }
        return entry.form.findings(in: values, before: entry.before.mapValues(\.value))
    }

    /// Whether a doubt was told for what stands in its row now.
    func isQuestioned(_ finding: FigureFinding) -> Bool {
        questioned[finding.code] == text(.row(finding.code))
    }

    /// Doubts that nobody has looked at: what stands already was looked at when it was saved.
    var openDoubts: [FigureFinding] {
        findings.filter { $0.isDoubt && isTouched(.row($0.code)) && !isQuestioned($0) }
    }
}

extension ReturnEntryScreen.State: FigureScreenState {
    var takesText: Bool { true }
    var focusedField: TextField? { fields[focus] ?? TextField(limit: limit(focus)) }
    var composedField: TextField? {
        guard let code = focus.code, let row = entry?.form.row(code) else { return nil }
        return row.kind == .text ? focusedField : nil
    }
    var hasLine: Bool { true }

    func direct(_ event: Event) -> WorkplaceAction? {
        if event.typed != nil || event.isTextAtOnce { return event.fieldInput.map { .figures(.entry(.typed($0))) } }
        if case .key(let key) = event, key.editsText, ![.up, .down, .pageUp, .pageDown].contains(key) {
            return .figures(.entry(.typed(.key(key))))
        }
        return nil
    }

    func subject(in surroundings: Surroundings) -> HelpSubject? {
        switch focus {
        case .received: return HelpSubject(.returnReceivedOn, .returnReceived, typing: .hintDay)
        case .document: return HelpSubject(.enteredDocument, .returnDocument, typing: .hintNumber)
        case .asOf: return HelpSubject(.returnAsOf, .returnDay, typing: .hintDay)
        case .row(let code):
            guard let row = entry?.form.row(code) else { return nil }
            return HelpSubject(row.phrase, .figureValue, typing: FigureReading.choices(of: row))
        }
    }

    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step] {
        guard case .entry(let action) = action else { return [] }
        return update(action, in: &surroundings)
    }
}
