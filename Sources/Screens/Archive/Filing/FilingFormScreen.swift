import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form of a row of a filing list: a file to be made, or a heading.
enum FilingFormScreen {
    /// A field of the form.
    enum Field: String, CaseIterable, Sendable {
        case notation, title, retention, rules, maker, abbreviation, place, notes
    }

    struct State: ArchiveKept, FieldForm {
        let year: Int
        let id: FilingEntryID?
        let kind: FilingPurpose.Kind
        /// Where a new row is to stand; `nil` for the end.
        var place: Int?
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        var isFilled = false
        /// The list as it was read; a row that somebody else changed since is told when it is saved.
        var detail: FilingListDetail?
        /// The rows of the retention schedule of today.
        var rules: [RetentionRule] = []
        var readTicket: Ticket?
        var ruleTicket: Ticket?
        var saveTicket: Ticket?
        /// Whether another row is written after this one is saved.
        var goesOn = false
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension FilingFormScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .notation: .hintFilingNotation
        case .retention: .hintRetention
        case .rules: .hintRetentionRules
        case .maker: .hintFileMaker
        case .abbreviation: .hintFilingAbbreviation
        case .place: .hintFilingPlace
        case .title, .notes: .hintPlain
        }
    }

    var help: FieldHelp {
        switch self {
        case .notation: .fileNotation
        case .title: .filingTitle
        case .retention: .fileRetention
        case .rules: .fileRules
        case .maker: .filingMaker
        case .abbreviation: .filingAbbreviation
        case .place: .filingPlace
        case .notes: .fileNotes
        }
    }

    var isDay: Bool { false }
    var isLong: Bool { self == .title || self == .notes }
    var takesWords: Bool { self != .rules && self != .place }
    var holdsNames: Bool { self == .rules }
    var limit: Int { TextField.usualLimit }
}

extension FilingFormScreen.State {
    init(
        _ year: Int, _ id: FilingEntryID?, _ kind: FilingPurpose.Kind, at place: Int? = nil, formKey: String,
        in surroundings: Surroundings
    ) {
        (self.year, self.id, self.kind, self.place, self.formKey) = (year, id, kind, place, formKey)
        changedAt = surroundings.now
        focus = kind == .file ? .notation : .title
    }

    var purpose: FilingPurpose { .row(year, id, kind) }

    var order: [FilingFormScreen.Field] {
        kind == .file
            ? [.notation, .title, .retention, .rules, .maker, .place, .notes] : [.title, .abbreviation, .place, .notes]
    }

    /// The common fields: the others are reached with Tab.
    var path: [FilingFormScreen.Field] {
        kind == .file ? [.notation, .title, .retention, .maker] : [.title, .abbreviation]
    }

    func label(_ field: FilingFormScreen.Field) -> Phrase {
        switch field {
        case .notation: .archiveFieldNotation
        case .title: kind == .file ? .fileFieldTitle : .filingFieldHeading
        case .retention: .fileFieldRetention
        case .rules: .fileFieldRules
        case .maker: .fileFieldMaker
        case .abbreviation: .filingFieldAbbreviation
        case .place: .filingFieldPlace
        case .notes: .fieldNotes
        }
    }

    func isChoice(_ field: FilingFormScreen.Field) -> Bool { false }
    func choices(_ field: FilingFormScreen.Field) -> [(code: String, phrase: Phrase)] { [] }
    func hasChooser(_ field: FilingFormScreen.Field) -> Bool {
        field == .retention || field == .rules || field == .maker
    }

    func offers(for text: String, in field: FilingFormScreen.Field, _ surroundings: Surroundings) -> [String] {
        switch field {
        case .maker: Array(Self.ranked(surroundings.fileMakers.map { ($0.name, $0.login) }, by: text).prefix(5))
        case .retention: surroundings.periods(for: text) { Self.ranked($0.map { ($0, nil) }, by: text) }
        case .notation, .title, .rules, .abbreviation, .place, .notes: []
        }
    }

    func chooserItems(_ field: FilingFormScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        switch field {
        case .maker:
            surroundings.fileMakers.map { .init(text: $0.name, label: Phrase($0.name), abbreviation: $0.login) }
        case .retention: surroundings.usualPeriods.map { .init(text: $0, label: Phrase($0)) }
        case .rules: rules.map { $0.item(in: surroundings) }
        case .notation, .title, .abbreviation, .place, .notes: []
        }
    }

    func fieldCells(_ field: FilingFormScreen.Field, room: Int) -> Int {
        switch field {
        case .place: min(room, 6)
        case .notation, .retention, .abbreviation: min(room, 24)
        case .maker: min(room, 44)
        case .title, .rules, .notes: room
        }
    }

    func echo(of field: FilingFormScreen.Field, _ surroundings: Surroundings) -> String? {
        guard field == .retention else { return nil }
        return RetentionPeriod(written: text(.retention)).map { surroundings.text($0.phrase) }
    }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .archive(.form(action)) }
    func chooserPurpose(_ field: FilingFormScreen.Field) -> Purpose { .archive(.filingField(field)) }
    func editorTarget(_ field: FilingFormScreen.Field) -> LargeEditor.Target? { .filingField(field) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(
            .contextFilingForm, leaving: hasTyped ? .keyPutAside : .keyBack, unless: isFilled ? nil : .whyLoading,
            in: surroundings)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let what: Phrase = kind == .file ? .filingFormFile : .filingFormHeading
        guard drawHead(.filingFormTitle(what, year), on: &surface, in: surroundings) else { return }
        drawFields(from: 2, on: &surface, in: surroundings)
    }

    // MARK: How it is kept

    var draft: FormDraft { draft(.archive(purpose.code), called: initial[.notation]) }

    mutating func forgetTickets() { (readTicket, ruleTicket, saveTicket) = (nil, nil, nil) }
}
