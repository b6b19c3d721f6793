import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form of a draft's step that asks for more than a word: whose opinion is wanted, what it is, or the day of the number.
enum DraftStepScreen {
    /// A field of the form.
    enum Field: String, CaseIterable, Sendable {
        /// Departments and people who are asked.
        case asked
        /// By when.
        case due
        /// Whose opinion it is.
        case whose
        case view
        case opinion
        /// The day of the number.
        case date
    }

    /// One of the opinions that wait: its key, and whose it is.
    struct Asked: Equatable, Sendable {
        let code: String
        let phrase: Phrase
    }

    struct State: OutgoingKept, FieldForm {
        let step: OutgoingPurpose.DraftStep
        let id: OutgoingID
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        /// The draft; until it is known the form waits.
        var detail: OutgoingDetail?
        var isFilled = false
        /// The opinions that may be given.
        var whose: [Asked] = []
        /// The number that comes next.
        var help: OutgoingHelp?
        var detailTicket: Ticket?
        var helpTicket: Ticket?
        var saveTicket: Ticket?
        /// The question whether the paper has a number already.
        var twinsTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension DraftStepScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .asked: .hintParties
        case .due, .date: .hintDay
        case .whose, .view: .hintChoice
        case .opinion: .hintPlain
        }
    }

    var help: FieldHelp {
        switch self {
        case .asked: .draftAsked
        case .due: .draftDue
        case .whose: .draftWhose
        case .view: .draftView
        case .opinion: .draftOpinion
        case .date: .outDate
        }
    }

    var isDay: Bool { self == .due || self == .date }
    var isAhead: Bool { self == .due }
    var isLong: Bool { self == .opinion }
    var takesWords: Bool { self == .asked || self == .opinion }
    var holdsNames: Bool { self == .asked }
    var limit: Int { isDay ? FormField.dayLimit : TextField.usualLimit }
}

extension DraftStepScreen.State {
    init(_ step: OutgoingPurpose.DraftStep, of id: OutgoingID, formKey: String, in surroundings: Surroundings) {
        self.step = step
        self.id = id
        self.formKey = formKey
        changedAt = surroundings.now
        focus = .asked
        focus = order[0]
    }

    /// The form as it was kept.
    init(_ draft: FormDraft, _ step: OutgoingPurpose.DraftStep, of id: OutgoingID, in surroundings: Surroundings) {
        self.init(step, of: id, formKey: draft.formKey, in: surroundings)
        takeUp(draft)
    }

    var order: [DraftStepScreen.Field] {
        switch step {
        case .ask: [.asked, .due]
        case .opinion: [.whose, .view, .opinion]
        case .number: [.date]
        }
    }

    func label(_ field: DraftStepScreen.Field) -> Phrase {
        switch field {
        case .asked: .draftAsked
        case .due: .draftOpinionDue
        case .whose: .draftWhose
        case .view: .draftOpinion
        case .opinion: .draftOpinionText
        case .date: .outFieldDate
        }
    }

    func isChoice(_ field: DraftStepScreen.Field) -> Bool { field == .whose || field == .view }

    /// The opinions that wait, those of the person first.
    func open(in people: [Person], _ actor: Actor) -> [DraftOpinion] {
        let authority = DraftAuthority(actor: actor, people: people)
        let open = (detail?.opinions ?? []).filter { $0.answer == nil && authority.mayAnswer($0.asked) }
        return open.filter { authority.isAsked($0.asked) } + open.filter { !authority.isAsked($0.asked) }
    }

    func choices(_ field: DraftStepScreen.Field) -> [(code: String, phrase: Phrase)] {
        switch field {
        case .view: OpinionView.allCases.map { ($0.code, $0.phrase) }
        case .whose: whose.map { ($0.code, $0.phrase) }
        case .asked, .due, .opinion, .date: []
        }
    }

    func hasChooser(_ field: DraftStepScreen.Field) -> Bool { field == .asked || isChoice(field) }

    func offers(for text: String, in field: DraftStepScreen.Field, _ surroundings: Surroundings) -> [String] {
        guard field == .asked else { return [] }
        return PartyReader(facts: surroundings.facts, today: surroundings.today).matches(text, limit: 6)
    }

    func fieldCells(_ field: DraftStepScreen.Field, room: Int) -> Int {
        switch field {
        case .due, .date: min(room, 11)
        case .view: min(room, 24)
        case .whose: min(room, 44)
        case .asked, .opinion: room
        }
    }

    func echo(of field: DraftStepScreen.Field, _ surroundings: Surroundings) -> String? {
        guard let shown = dayEcho(of: field, surroundings) else { return nil }
        guard field == .date, let next = help?.next else { return shown }
        return shown + " · " + surroundings.text(.outNextNumber(next.shown))
    }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .outgoing(.step(action)) }

    func chooserPurpose(_ field: DraftStepScreen.Field) -> Purpose { .outgoing(.stepField(field)) }
    func editorTarget(_ field: DraftStepScreen.Field) -> LargeEditor.Target? { .draftOpinion }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(.contextDraftStep, unless: isFilled ? nil : .whyLoading, in: surroundings)
    }

    // MARK: How it is kept

    var draft: FormDraft {
        draft(.outgoing(OutgoingPurpose.step(step, id).code), called: detail?.document.shortName)
    }

    mutating func forgetTickets() { (detailTicket, helpTicket, saveTicket, twinsTicket) = (nil, nil, nil, nil) }
}
