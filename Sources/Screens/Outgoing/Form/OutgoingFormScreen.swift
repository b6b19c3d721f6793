import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form in which a signed document gets its number, an entry of the outgoing register is corrected, or a document is issued.
enum OutgoingFormScreen {
    struct State: OutgoingKept, FieldForm {
        let purpose: OutgoingPurpose
        /// The same key again returns the same number, should the answer to a registration be lost.
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        /// The document that is corrected or issued; until it is known the form waits.
        var detail: OutgoingDetail?
        var isFilled = false
        /// The departments of the day, to choose from.
        let departments: [Department]
        /// What the office proposes, for the question that it answers.
        var help: OutgoingHelp?
        var asked: PrepareOutgoing?
        var helpTicket: Ticket?
        var detailTicket: Ticket?
        /// The incoming documents that are answered, on their way to the save that waits for them.
        var answered: [RegisterNumber: IncomingDocument] = [:]
        var awaited: [Ticket: RegisterNumber] = [:]
        /// The document that is replaced, by the name that was typed.
        var replaced: Replaced?
        var replacedTicket: Ticket?
        /// Whether the paper looks like one that is registered is asked before it gets a number.
        var twinsTicket: Ticket?
        /// What a list of numbers is read for.
        var listTicket: Ticket?
        var saveTicket: Ticket?
        var savesNext = false
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension OutgoingFormScreen {
    /// A document that is replaced.
    struct Replaced: Equatable, Sendable {
        let name: OutgoingName
        let id: OutgoingID
    }
}

extension OutgoingFormScreen.State {
    /// - Parameter type: the type that the form begins with: that of the one before, where several are registered.
    init(_ purpose: OutgoingPurpose, formKey: String, type: String = "", in surroundings: Surroundings) {
        self.purpose = purpose
        self.formKey = formKey
        changedAt = surroundings.now
        let today = surroundings.today
        departments = surroundings.facts.departments.filter { ($0.validTo ?? today) >= today }
        focus = .secret
        focus = order.first ?? .secret
        guard purpose.isNew else { return }
        initial = [.type: type]
        if purpose == .register { initial[.date] = surroundings.today.shown }
        // Who drafts does it for the own department; who registers does so for any.
        if purpose == .draft, let own = surroundings.actor.person.department,
            departments.contains(where: { $0.id == own })
        {
            initial[.department] = "\(own.value)"
        }
        initial.merge(Self.usual) { own, _ in own }
        fill()
    }

    /// What choices stand at before anybody chose.
    static var usual: [OutgoingFormScreen.Field: String] {
        [
            .secret: "khong", .manner: SigningManner.own.code, .urgency: Urgency.normal.code,
            .circulation: Circulation.open.code,
        ]
    }

    var order: [OutgoingFormScreen.Field] {
        switch purpose {
        case .register: OutgoingFormScreen.Field.allCases.filter { $0 != .reason }
        // What it replaces is said once, when it is registered or begun.
        case .correct: OutgoingFormScreen.Field.allCases.filter { $0 != .secret && $0 != .replaces }
        case .issue: [.handedOver, .way, .receivedBy]
        case .draft, .redraft:
            OutgoingFormScreen.Field.allCases.filter { field in
                switch field {
                case .date, .handedOver, .receivedBy, .reason: false
                case .secret, .replaces: purpose == .draft
                case .type, .symbol, .subject, .signer, .signerTitle, .manner, .recipients, .copiesTo, .keeper, .copies,
                    .answers, .answerWanted, .answerDue, .department, .urgency, .circulation, .way, .notes:
                    true
                }
            }
        case .step, .text, .many, .copy, .merge, .setup: []
        }
    }

    /// The common fields, and what the office could not propose.
    var path: [OutgoingFormScreen.Field] {
        guard purpose.isNew else { return order }
        return order.filter { field in
            switch field {
            case .secret, .type, .subject, .recipients, .answers: true
            case .symbol, .signer: help != nil && blank(text(field))
            case .date, .signerTitle, .manner, .copiesTo, .keeper, .copies, .replaces, .answerWanted, .answerDue,
                .department,
                .urgency, .circulation, .notes, .way, .handedOver, .receivedBy, .reason:
                false
            }
        }
    }

    /// The type that is written or begun.
    var type: DocumentType? { DocumentTypes.matching(name: text(.type)) }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .outgoing(.form(action)) }

    var secretField: OutgoingFormScreen.Field? { .secret }
    var savesAtEnd: Bool { !purpose.isNew }
    func chooserPurpose(_ field: OutgoingFormScreen.Field) -> Purpose { .outgoing(.field(field)) }
    func editorTarget(_ field: OutgoingFormScreen.Field) -> LargeEditor.Target? { .outgoingField(field) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextOutgoingForm
        let usual = usualKeys(topic, unless: isFilled ? nil : .whyLoading, in: surroundings)
        guard purpose == .register else { return usual }
        return [
            surroundings.binding([.control("s")], Self.action(.saveNext), .keySaveNext, topic, weight: 90),
            surroundings.binding([.function(2)], Self.action(.save), .keySaveClose, topic, weight: 85),
        ] + usual.dropFirst()
    }
}

// MARK: How it is kept

extension OutgoingFormScreen.State {
    mutating func forgetTickets() {
        (helpTicket, detailTicket, saveTicket, asked) = (nil, nil, nil, nil)
        (replacedTicket, twinsTicket, listTicket) = (nil, nil, nil)
        awaited = [:]
    }

    /// A form that begins anew has nothing of what stands in it; only its day is that on which it is gone on with.
    var draft: FormDraft { draft(.outgoing(purpose.code)) { purpose.isNew && $0 != .date } }

    /// The form as it was kept; what was not touched is taken from the office as it is now.
    /// - Returns: `nil` when it is no such form.
    init?(_ draft: FormDraft, in surroundings: Surroundings) {
        guard case .outgoing(let code) = draft.subject, let purpose = OutgoingPurpose(code: code) else { return nil }
        self.init(purpose, formKey: draft.formKey, in: surroundings)
        takeUp(draft)
    }
}
