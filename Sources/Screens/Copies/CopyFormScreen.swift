import Office
import Phrases
import Records
import TerminalKit
import Text

/// What is copied, as a form is opened for it.
enum CopySubject: Equatable, Sendable {
    case incoming(DocumentID)
    case outgoing(OutgoingID)
    /// A paper that stands in no register.
    case paper
    /// A paper of a file that stands in no register, by its title.
    case loose(String)
    /// What lies in a file, for who reads it on the ground of a slip.
    indirect case reader(LoanID, CopySubject)

    /// What is copied, whoever it is for.
    var base: CopySubject { if case .reader(_, let subject) = self { subject } else { self } }
    /// The slip on whose ground it is copied.
    var loan: LoanID? { if case .reader(let loan, _) = self { loan } else { nil } }

    /// Stable name in drafts: "in:12", "out:3", "paper", "loan:5:in:12", "loan:5:loose:Biên bản".
    var code: String {
        switch self {
        case .incoming(let id): "in:\(id.value)"
        case .outgoing(let id): "out:\(id.value)"
        case .paper: "paper"
        case .loose(let title): "loose:\(title)"
        case .reader(let loan, let subject): "loan:\(loan.value):\(subject.code)"
        }
    }

    /// Reads the stable name.
    init?(code: String) {
        if code == "paper" {
            self = .paper
            return
        }
        let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "in":
            guard let key = Int64(parts[1]) else { return nil }
            self = .incoming(DocumentID(key))
        case "out":
            guard let key = Int64(parts[1]) else { return nil }
            self = .outgoing(OutgoingID(key))
        case "loose": self = .loose(parts[1])
        case "loan":
            let rest = parts[1].split(separator: ":", maxSplits: 1).map(String.init)
            guard rest.count == 2, let key = Int64(rest[0]), let subject = CopySubject(code: rest[1]) else {
                return nil
            }
            self = .reader(LoanID(key), subject)
        default: return nil
        }
    }
}

/// The form in which a document is copied, or the entry of a copy corrected.
enum CopyFormScreen {
    /// What the form is for.
    enum Purpose: Equatable, Sendable {
        case make(CopySubject)
        case correct(CopyID)
    }

    /// A field of the form, in its order.
    enum Field: String, CaseIterable, Sendable {
        case secret
        case form
        case source
        case part
        case recipients
        case count
        case signer
        case signerTitle = "signer-title"
        case manner
        case askedBy = "asked-by"
        case date
        case tail
        case circulation
        case notes
        case reason
    }

    struct State: OutgoingKept, FieldForm {
        let purpose: Purpose
        /// The same key again returns the same number, should the answer be lost.
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        var isFilled = false
        /// What is copied; until it is known the form waits.
        var source: CopiedDocument?
        /// The copy that is corrected.
        var detail: CopyDetail?
        /// What the office proposes.
        var help: CopyHelp?
        var sourceTicket: Ticket?
        /// Whether it is known who reads, where it is copied for a reader.
        var knowsReader = false
        var readerTicket: Ticket?
        var helpTicket: Ticket?
        var saveTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension CopyFormScreen.Purpose {
    /// Stable name in drafts: that of what is copied, or "correct:2".
    var code: String {
        switch self {
        case .make(let subject): subject.code
        case .correct(let id): "correct:\(id.value)"
        }
    }

    /// What is copied; `nil` where an entry is corrected.
    var subject: CopySubject? { if case .make(let subject) = self { subject } else { nil } }

    /// Reads the stable name.
    init?(code: String) {
        if let subject = CopySubject(code: code) {
            self = .make(subject)
        } else if code.hasPrefix("correct:"), let key = Int64(code.dropFirst(8)) {
            self = .correct(CopyID(key))
        } else {
            return nil
        }
    }
}

extension CopyFormScreen.Field: FormRow {
    /// The field of the register that it is.
    var recorded: CopyField? {
        switch self {
        case .secret, .reason: nil
        case .form: .form
        case .source: .source
        case .part: .part
        case .recipients: .recipients
        case .count: .count
        case .signer: .signer
        case .signerTitle: .signerTitle
        case .manner: .manner
        case .askedBy: .askedBy
        case .date: .date
        case .tail: .symbol
        case .circulation: .circulation
        case .notes: .notes
        }
    }

    init(_ field: CopyField) { self = Self.allCases.first { $0.recorded == field } ?? .notes }

    var hint: Phrase {
        switch self {
        case .secret: .hintSecret
        case .form, .manner, .circulation: .hintChoice
        case .date: .hintDay
        case .recipients: .hintOutRecipients
        case .count: .hintNumber
        case .tail: .hintCopyTail
        case .source, .part, .signer, .signerTitle, .askedBy, .notes: .hintPlain
        case .reason: .hintReason
        }
    }

    var help: FieldHelp {
        switch self {
        case .secret: .secret
        case .form: .copyForm
        case .source: .copySource
        case .part: .copyPart
        case .recipients: .copyRecipients
        case .count: .copyCount
        case .signer: .copySigner
        case .signerTitle: .outSignerTitle
        case .manner: .outManner
        case .askedBy: .copyAskedBy
        case .date: .copyDate
        case .tail: .copyTail
        case .circulation: .outCirculation
        case .notes: .outNotes
        case .reason: .outReason
        }
    }

    var isDay: Bool { self == .date }
    var isLong: Bool { [.source, .part, .recipients, .notes, .reason].contains(self) }
    var holdsNames: Bool { self == .recipients }
    var limit: Int { isDay ? FormField.dayLimit : TextField.usualLimit }
    var takesWords: Bool { ![.secret, .form, .manner, .circulation, .date, .count].contains(self) }
}

extension CopyFormScreen.State {
    init(_ purpose: CopyFormScreen.Purpose, formKey: String, in surroundings: Surroundings) {
        self.purpose = purpose
        self.formKey = formKey
        changedAt = surroundings.now
        focus = .form
        if case .make = purpose {
            focus = .secret
            initial = [.secret: "khong", .form: CopyForm.whole.code, .date: surroundings.today.shown, .count: "1"]
            initial[.manner] = SigningManner.own.code
            initial[.circulation] = Circulation.open.code
            switch purpose.subject?.base {
            case .paper: source = .paper("")
            case .loose(let title): source = .paper(title)
            case .incoming, .outgoing, .reader, nil: break
            }
            fill()
        }
    }

    /// The form as it was kept.
    init(_ draft: FormDraft, _ purpose: CopyFormScreen.Purpose, in surroundings: Surroundings) {
        self.init(purpose, formKey: draft.formKey, in: surroundings)
        takeUp(draft)
        keeping.foreign["symbol"] = nil
    }

    /// The form of copy that is chosen.
    var form: CopyForm { CopyForm.allCases.first { $0.code == text(.form) } ?? .whole }

    private var isPaper: Bool { if case .paper? = source { true } else { false } }

    var order: [CopyFormScreen.Field] {
        CopyFormScreen.Field.allCases.filter { field in
            switch field {
            case .secret: if case .make = purpose { true } else { false }
            case .source: purpose == .make(.paper)
            case .circulation: isPaper
            case .part: form == .extract
            case .reason: if case .correct = purpose { true } else { false }
            // Who asked is the reader of the slip.
            case .askedBy: purpose.subject?.loan == nil
            case .form, .recipients, .count, .signer, .signerTitle, .manner, .date, .tail, .notes: true
            }
        }
    }

    /// The common fields, and what the office could not propose.
    var path: [CopyFormScreen.Field] {
        guard case .make = purpose else { return order }
        return order.filter { field in
            switch field {
            case .secret, .form, .source, .part, .recipients, .count: true
            case .signer, .tail: help != nil && blank(text(field))
            case .signerTitle, .manner, .askedBy, .date, .circulation, .notes, .reason: false
            }
        }
    }

    func label(_ field: CopyFormScreen.Field) -> Phrase {
        switch field {
        case .secret: .fieldSecret
        case .reason: .fieldReason
        default: field.recorded?.phrase ?? .fieldNotes
        }
    }

    func isChoice(_ field: CopyFormScreen.Field) -> Bool { [.secret, .form, .manner, .circulation].contains(field) }

    func choices(_ field: CopyFormScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .secret: [("khong", .no), ("co", .yes)]
        case .form: CopyForm.allCases.map { ($0.code, $0.phrase) }
        case .manner: SigningManner.allCases.map { ($0.code, $0.phrase) }
        case .circulation: Circulation.allCases.map { ($0.code, $0.phrase) }
        case .source, .part, .recipients, .count, .signer, .signerTitle, .askedBy, .date, .tail, .notes, .reason: []
        }
    }

    func hasChooser(_ field: CopyFormScreen.Field) -> Bool {
        isChoice(field) && field != .secret || field == .recipients || field == .signer
    }

    private func signers(_ surroundings: Surroundings) -> [Person] {
        let roles: [Role] = [.chief, .leadership, .head]
        return roles.flatMap { role in
            surroundings.facts.people.filter { $0.isActive && $0.roles.contains(role) }
        }
    }

    /// Departments of the office, then bodies of the directory.
    private func receivers(for text: String, limit: Int, _ surroundings: Surroundings) -> [String] {
        let today = surroundings.today
        let own = surroundings.facts.departments.filter { ($0.validTo ?? today) >= today }.map { ($0.name, $0.code) }
        let ranked = Self.ranked(own, by: text)
        return Array((ranked + surroundings.issuers.matches(text, limit: limit)).prefix(limit))
    }

    func offers(for text: String, in field: CopyFormScreen.Field, _ surroundings: Surroundings) -> [String] {
        switch field {
        case .recipients: receivers(for: text, limit: OutgoingFormScreen.suggestionLimit, surroundings)
        case .signer: Array(Self.ranked(signers(surroundings).map { ($0.name, nil) }, by: text).prefix(5))
        default: []
        }
    }

    mutating func complete(_ field: CopyFormScreen.Field, in surroundings: Surroundings) {
        if field == .count, Int(trim(text(.count))) == nil {
            faults[.count] = .numberNotUnderstood(quoted(text(.count)))
        }
    }

    func fieldCells(_ field: CopyFormScreen.Field, room: Int) -> Int {
        switch field {
        case .date: min(room, 11)
        case .secret, .count: min(room, 8)
        case .form, .manner, .circulation, .tail: min(room, 24)
        case .signer, .askedBy: min(room, 44)
        case .source, .part, .recipients, .signerTitle, .notes, .reason: room
        }
    }

    func echo(of field: CopyFormScreen.Field, _ surroundings: Surroundings) -> String? {
        if field == .tail, case .make = purpose, let help {
            return surroundings.text(.outNextNumber(OutgoingNumber(year: 0, number: help.next).shown))
        }
        return dayEcho(of: field, surroundings)
    }

    var secretField: CopyFormScreen.Field? { .secret }
    var savesAtEnd: Bool { if case .correct = purpose { true } else { false } }
    func chooserPurpose(_ field: CopyFormScreen.Field) -> Purpose { .outgoing(.copyField(field)) }
    func editorTarget(_ field: CopyFormScreen.Field) -> LargeEditor.Target? { .copyField(field) }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .outgoing(.form(action)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(
            .contextCopyForm, unless: isFilled && source != nil ? nil : .whyLoading, in: surroundings)
    }

    func draw(on surface: inout Surface, in surroundings: Surroundings) {
        let name = detail.map { "\($0.row.copy.symbol)/\($0.row.copy.year)" } ?? source?.name ?? "…"
        let title: Phrase =
            purpose == .make(.paper) ? .copyFormPaperTitle : .outFormTitle(OutgoingPurpose.copy(purpose).phrase, name)
        guard drawHead(title, on: &surface, in: surroundings), let source else { return }
        guard purpose != .make(.paper) else { return drawFields(from: 2, on: &surface, in: surroundings) }
        let cited = surroundings.text(source.cited(office: surroundings.facts.profile.name))
        let whole = [cited, source.subject].filter { !$0.isEmpty }.joined(separator: ": ")
        surface.put(toWholeWords(whole, width: surface.size.columns - 4), at: 2, row: 2, style: .faint)
        drawFields(from: 3, on: &surface, in: surroundings)
    }

    // MARK: How it is kept

    var draft: FormDraft {
        draft(.outgoing(OutgoingPurpose.copy(purpose).code), called: detail?.row.copy.symbol ?? source?.name)
    }

    mutating func forgetTickets() {
        (sourceTicket, readerTicket, helpTicket, saveTicket) = (nil, nil, nil, nil)
    }
}
