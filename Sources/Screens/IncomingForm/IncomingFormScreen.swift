import Office
import Phrases
import Records
import TerminalKit

/// The form in which an incoming document is registered, corrected, or inserted late.
enum IncomingFormScreen {
    /// What a form is for.
    enum Mode: Equatable, Sendable {
        /// A new document, perhaps under a number that was kept.
        case register(Reservation?)
        /// The entry of a document.
        case correct(IncomingDocument)
        /// A new document after a number that was given.
        case insert(after: RegisterNumber)
    }

    struct State: Equatable, Sendable {
        var mode: Mode
        /// The same key again returns the same number, should the answer to a registration be lost.
        var formKey: String
        var fields: [TextField]
        /// What stood in the form before anything was typed.
        var initial: FormTexts
        var focus = FormField.secret
        /// When something was typed last.
        var changedAt: Instant
        var faults: [FormField: Phrase] = [:]
        var suggestions: [String] = []
        /// The suggestion that Enter takes.
        var suggested: Int?
        /// Documents that may be the same, for what was asked in `checked`.
        var suspicions: [DuplicateSuspicion] = []
        var checked: FindDuplicates?
        /// What a person was asked to look at again, before the same content is saved all the same.
        var warnings: [Phrase] = []
        var confirmed: IncomingContent?
        var saving: Saving?
        var checkTicket: Ticket?
        /// Somebody else changed the document; F8 shows how.
        var isOutrun = false
        /// What the register knows that helps with this form.
        var helps = FormHelps()
        var showTicket: Ticket?
        var paperTicket: Ticket?
        /// Files that came in and are registered with the document.
        var files: [StagedFile] = []
        /// A file that is on its way in.
        var filesTicket: Ticket?
        /// How far the work with files is.
        var filesProgress: JobProgress?
        /// How far it is kept beside the office.
        var keeping = FormKeeping()
    }

    /// A save on its way.
    enum Saving: Equatable, Sendable {
        case checking(thenNext: Bool, FindDuplicates, Ticket)
        case writing(thenNext: Bool, IncomingContent, Ticket)
    }

    enum Action: Equatable, Sendable {
        case typed(FieldInput)
        case next
        case nextOfAll
        case previousOfAll
        case up
        case down
        case change(by: Int)
        case saveNext
        case saveClose
        case lookUp
        /// Opens the field in the large editor.
        case enlarge
        case asBefore
        case template
        case compare
        case files
        case newestScan
        case putAside
    }
}

extension IncomingFormScreen.State {
    init(mode: IncomingFormScreen.Mode, formKey: String, in surroundings: Surroundings) {
        self.mode = mode
        self.formKey = formKey
        var texts: FormTexts
        switch mode {
        case .register, .insert:
            texts = FormTexts()
            texts[.arrived] = surroundings.today.shown
            if case .insert = mode { texts[.arrived] = "" }
        case .correct(let document):
            texts = FormTexts(document.content)
        }
        initial = texts
        fields = FormField.allCases.map { TextField(texts[$0], limit: $0.limit) }
        changedAt = surroundings.now
    }

    var texts: FormTexts {
        var texts = FormTexts()
        for field in FormField.allCases { texts[field] = fields[field.rawValue].text }
        return texts
    }

    /// Whether the paper has a secret mark: such a form ends.
    var isSecret: Bool { text(.secret) == "co" }

    var hasTyped: Bool { texts != initial || !files.isEmpty }

    var isCorrection: Bool { if case .correct = mode { true } else { false } }

    /// Whether it asks for a reason.
    var wantsReason: Bool { if case .register = mode { false } else { true } }

    /// The document that is being corrected.
    var base: IncomingDocument? { if case .correct(let document) = mode { document } else { nil } }

    /// The book that the document goes into.
    var register: Register { Register(rawValue: text(.book)) ?? .incoming }

    /// The letters of ours that it replies to, as they are named.
    var repliesTo: [NamedAnswer] { NamedAnswer.all(in: clean(text(.replyTo))) }

    /// The type chosen, or that the symbol names.
    var typeCode: String? {
        let typed = text(.type)
        let type =
            blank(typed)
            ? recognisedType(of: DocumentSymbol.parse(text(.symbol)), on: nil) : DocumentTypes.matching(name: typed)
        return type?.code
    }

    /// The fields of this form: the reason only where one is due, the fields of a kind only for that kind or where they
    /// hold something.
    var order: [FormField] {
        let type = typeCode
        return FormField.allCases.filter { field in
            switch field {
            case .reason: wantsReason
            // Once somebody has it, or a leader's word stands, these change by a step alone.
            case .recipient, .deadline: base?.handling.map { $0.state == .registered || $0.state == .givenBack } ?? true
            // A number keeps its book.
            case .book: if case .register(nil) = mode { true } else { false }
            case .meetingDay, .meetingHour, .meetingPlace, .attendees:
                type == "giay-moi" || focus == field || !blank(text(field))
            // What a registered document replies to is said beside it, without a reason.
            case .replyTo: !isCorrection
            case .senderAddress:
                register == .petition || type == "don-thu" || focus == field || !blank(text(field))
            case .secret, .arrived, .hour, .issuer, .symbol, .date, .type, .subject, .urgency,
                .circulation, .way, .pages, .copies, .sender, .replyWanted, .replyDue, .signer, .handedOver,
                .receivedBy, .notes:
                true
            }
        }
    }

    /// The field that Enter goes to: the common ones, and what the others have made necessary.
    func fastPath(_ surroundings: Surroundings) -> [FormField] {
        order.filter { field in
            switch field {
            case .secret, .issuer, .symbol, .date, .subject, .recipient, .deadline, .reason: true
            case .meetingDay, .meetingHour, .meetingPlace, .attendees, .senderAddress: true
            case .type:
                recognisedType(of: DocumentSymbol.parse(text(.symbol)), on: nil) == nil || !blank(text(.type))
            case .hour: urgency.needsHour
            case .replyTo: !helps.cited.isEmpty || !blank(text(.replyTo))
            case .arrived: if case .insert = mode { true } else { false }
            case .book, .urgency, .circulation, .way, .pages, .copies, .sender, .signer, .handedOver, .receivedBy,
                .notes, .replyWanted, .replyDue:
                false
            }
        }
    }

    func text(_ field: FormField) -> String { fields[field.rawValue].text }

    /// Puts a text into a field; a person can undo it there.
    mutating func set(_ field: FormField, to text: String) {
        if fields[field.rawValue].text != text { fields[field.rawValue].text = text }
    }

    var urgency: Urgency { Urgency.allCases.first { $0.code == text(.urgency) } ?? .normal }

    /// What it is about, in a few words: for offering it again.
    func summary(_ language: Language) -> String {
        let parts = [text(.issuer), text(.symbol)].map(trim).filter { !$0.isEmpty }
        if !parts.isEmpty { return parts.joined(separator: ", ") }
        let subject = trim(text(.subject))
        return subject.isEmpty ? Phrase.formEmptyOne.in(language) : subject
    }
}
