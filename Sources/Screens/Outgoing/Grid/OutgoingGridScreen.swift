import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form in which many signed documents get their numbers at once: above what is common to them, below a row for each.
enum OutgoingGridScreen {
    /// What is common to all rows.
    enum Common: String, CaseIterable, Sendable {
        case secret
        case type
        case symbol
        case date
        case signer
        case signerTitle = "signer-title"
        case manner
        case recipients
        case copiesTo = "copies-to"
        case keeper
        case copies
    }

    enum Field: Hashable, Sendable {
        case common(Common)
        /// Trích yếu of a row.
        case subject(Int)
        /// To whom a row goes where that is not what all have.
        case recipients(Int)
    }

    struct State: OutgoingKept, FieldForm {
        /// The same key again returns the same numbers, should the answer be lost.
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        var isFilled = true
        /// How many rows stand on the form, the empty one at the end with them.
        var rowCount = 1
        var help: OutgoingHelp?
        var asked: PrepareOutgoing?
        var helpTicket: Ticket?
        /// Whether a paper looks like another one is asked before they get their numbers.
        var twinsTicket: Ticket?
        var saveTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension OutgoingGridScreen.Field {
    /// Stable name in drafts.
    var name: String {
        switch self {
        case .common(let common): common.rawValue
        case .subject(let row): "row.\(row).subject"
        case .recipients(let row): "row.\(row).recipients"
        }
    }

    /// Reads the stable name.
    init?(name: String) {
        if let common = OutgoingGridScreen.Common(rawValue: name) {
            self = .common(common)
            return
        }
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count == 3, parts[0] == "row", let row = Int(parts[1]), row >= 0,
            row < RegisterOutgoingMany.most
        else { return nil }
        switch parts[2] {
        case "subject": self = .subject(row)
        case "recipients": self = .recipients(row)
        default: return nil
        }
    }

    /// The field of the form for one document that is filled in the same way.
    var alike: OutgoingFormScreen.Field {
        switch self {
        case .common(let common): OutgoingFormScreen.Field(rawValue: common.rawValue) ?? .notes
        case .subject: .subject
        case .recipients: .recipients
        }
    }

    /// The row that it belongs to.
    var row: Int? {
        switch self {
        case .common: nil
        case .subject(let row), .recipients(let row): row
        }
    }
}

extension OutgoingGridScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .common: alike.hint
        case .subject: .hintGridSubject
        case .recipients: .hintGridRecipients
        }
    }
    var help: FieldHelp { alike.help }
    var isDay: Bool { alike.isDay }
    // A row is one line.
    var isLong: Bool { false }
    var holdsNames: Bool { alike.holdsNames }
    var limit: Int { alike.limit }
    var takesWords: Bool { alike.takesWords }
}

extension OutgoingGridScreen.State {
    init(formKey: String, in surroundings: Surroundings) {
        self.formKey = formKey
        changedAt = surroundings.now
        focus = .common(.secret)
        initial = [
            .common(.secret): "khong", .common(.date): surroundings.today.shown,
            .common(.manner): SigningManner.own.code,
        ]
        fill()
    }

    /// The form as it was kept.
    init(_ draft: FormDraft, in surroundings: Surroundings) {
        self.init(formKey: draft.formKey, in: surroundings)
        var foreign: [String: String] = [:]
        for (name, text) in draft.texts {
            guard let field = OutgoingGridScreen.Field(name: name) else {
                foreign[name] = text
                continue
            }
            if let row = field.row { rowCount = max(rowCount, row + 1) }
            fields[field] = TextField(text, limit: field.limit)
        }
        fill()
        focus = OutgoingGridScreen.Field(name: draft.focus).flatMap { order.contains($0) ? $0 : nil } ?? focus
        changedAt = draft.changedAt
        keeping = FormKeeping(kept: stamp, at: draft.changedAt, foreign: foreign)
    }

    mutating func fill() {
        for field in order where fields[field] == nil {
            fields[field] = TextField(initial[field] ?? "", limit: field.limit)
        }
    }

    static var commons: [OutgoingGridScreen.Field] {
        OutgoingGridScreen.Common.allCases.map { .common($0) }
    }

    var order: [OutgoingGridScreen.Field] {
        Self.commons + (0..<rowCount).flatMap { [.subject($0), .recipients($0)] }
    }

    /// The common fields that Enter goes to, then the subjects.
    var path: [OutgoingGridScreen.Field] {
        Self.commons.filter { field in
            switch field {
            case .common(.secret), .common(.type), .common(.recipients): true
            case .common(.symbol), .common(.signer): help != nil && blank(text(field))
            default: false
            }
        } + (0..<rowCount).map { .subject($0) }
    }

    /// The type that is written or begun.
    var type: DocumentType? { DocumentTypes.matching(name: text(.common(.type))) }

    func label(_ field: OutgoingGridScreen.Field) -> Phrase {
        switch field {
        case .common(.secret): .fieldSecret
        case .common, .subject, .recipients: field.alike.recorded?.phrase ?? .fieldNotes
        }
    }

    func isChoice(_ field: OutgoingGridScreen.Field) -> Bool {
        field == .common(.secret) || field == .common(.manner)
    }

    func choices(_ field: OutgoingGridScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .common(.secret): [("khong", .no), ("co", .yes)]
        case .common(.manner): SigningManner.allCases.map { ($0.code, $0.phrase) }
        default: []
        }
    }

    func hasChooser(_ field: OutgoingGridScreen.Field) -> Bool {
        switch field {
        case .common(.type), .common(.signer), .common(.manner), .common(.recipients), .common(.copiesTo),
            .recipients:
            true
        case .common, .subject: false
        }
    }

    /// What continues a text is the same as in the form for one document.
    func offers(for text: String, in field: OutgoingGridScreen.Field, _ surroundings: Surroundings) -> [String] {
        guard hasChooser(field), !isChoice(field) else { return [] }
        return OutgoingFormScreen.State(.register, formKey: "", in: surroundings)
            .offers(for: text, in: field.alike, surroundings)
    }

    mutating func complete(_ field: OutgoingGridScreen.Field, in surroundings: Surroundings) {
        switch field {
        case .common(.type):
            if let type {
                set(field, to: type.nameVi)
            } else {
                faults[field] = .typeNotKnown(quoted(text(field)))
            }
        case .common(.copies):
            if Int(trim(text(field))) == nil { faults[field] = .numberNotUnderstood(quoted(text(field))) }
        default: break
        }
    }

    func fieldCells(_ field: OutgoingGridScreen.Field, room: Int) -> Int {
        switch field {
        case .common(.date): min(room, 11)
        case .common(.secret), .common(.copies): min(room, 8)
        case .common(.symbol), .common(.manner): min(room, 24)
        case .common(.type), .common(.signer): min(room, 44)
        case .common, .subject, .recipients: room
        }
    }

    func echo(of field: OutgoingGridScreen.Field, _ surroundings: Surroundings) -> String? {
        if field == .common(.symbol) {
            return help.map { surroundings.nextNumber($0, on: asked?.day) }
        }
        return dayEcho(of: field, surroundings)
    }

    var secretField: OutgoingGridScreen.Field? { .common(.secret) }
    func chooserPurpose(_ field: OutgoingGridScreen.Field) -> Purpose { .outgoing(.gridField(field)) }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .outgoing(.form(action)) }

    func keys(in surroundings: Surroundings) -> [Binding] { usualKeys(.contextGrid, in: surroundings) }

    // MARK: How it is kept

    var stamp: Int { order.reduce(rowCount) { $0 + (fields[$1]?.revision ?? 0) } }
    var draft: FormDraft {
        var kept = keeping.foreign
        for field in order where text(field) != initial[field] ?? "" { kept[field.name] = text(field) }
        return FormDraft(
            formKey: formKey, subject: .outgoing(OutgoingPurpose.many.code), texts: kept, focus: focus.name,
            changedAt: changedAt)
    }

    mutating func forgetTickets() { (helpTicket, twinsTicket, saveTicket, asked) = (nil, nil, nil, nil) }
}
