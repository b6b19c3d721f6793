import Office
import Phrases
import Records
import TerminalKit
import Text

/// Drafts of one text for many units: the text is looked over, with what each gets in it, before anything is made.
enum MergeScreen {
    /// What the units owe.
    enum Origin: Equatable, Sendable {
        /// An answer to a letter of ours.
        case letter(OutgoingID)
        /// A return.
        case returns(form: String, ReportingPeriod)
    }

    /// A field of the form.
    enum Field: String, CaseIterable, Sendable {
        case way
        case subject
        case copiesTo = "copies-to"
        /// The text, which has an editor of its own.
        case body
    }

    enum Action: Equatable, Sendable {
        case scroll(ListMove)
        /// The text as one of them gets it, or with its fields.
        case asSent
        /// Offers fields while one writes.
        case insertField
    }

    struct State: OutgoingKept, FieldForm {
        let origin: Origin
        /// Whom of those that owe something it goes to.
        let names: [String]
        var formKey: String
        var fields: [MergeScreen.Field: TextField] = [:]
        var focus = MergeScreen.Field.body
        var faults: [MergeScreen.Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [MergeScreen.Field: String] = [:]
        var isFilled = false
        /// Whether it was kept of an earlier run: nothing is proposed then.
        var isKept = false
        /// The text, with its fields.
        var editor = TextEditor("", limit: DraftRule.longestText)
        /// The text that is proposed for each way, to see whether another was written.
        var proposals: [String: ReminderProposal] = [:]
        /// Those who still owe something, with the values of the fields; until they are known the form waits.
        var addressees: [MergeAddressee]?
        var view = TextView()
        var top = 0
        var showsAsSent = false
        var originTicket: Ticket?
        var addresseesTicket: Ticket?
        var saveTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }

    /// The codes of the ways: one letter to each, or one to all.
    static let each = "each"
    static let one = "one"

    /// Whom a text that was kept goes to.
    static func names(of draft: FormDraft) -> [String] {
        (draft.texts["names"] ?? "").split(separator: Character("\n")).map { String($0) }
    }
}

extension MergeScreen.Origin {
    /// Stable name in drafts: "letter/12", "returns/ct02/2026-Q3".
    var code: String {
        switch self {
        case .letter(let id): "letter/\(id.value)"
        case .returns(let form, let period): "returns/\(form)/\(period.code)"
        }
    }

    /// Reads the stable name.
    init?(code: some StringProtocol) {
        let parts = String(code).split(separator: "/").map { String($0) }
        switch parts.first {
        case "letter":
            guard parts.count == 2, let id = Int64(parts[1]) else { return nil }
            self = .letter(OutgoingID(id))
        case "returns":
            guard parts.count == 3, let period = ReportingPeriod(code: parts[2]) else { return nil }
            self = .returns(form: parts[1], period)
        default: return nil
        }
    }
}

extension MergeScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .way: .hintChoice
        case .subject: .hintMergeSubject
        case .copiesTo: .hintOutRecipients
        case .body: .hintMergeText
        }
    }

    var help: FieldHelp {
        switch self {
        case .way: .mergeWay
        case .subject: .outSubject
        case .copiesTo: .outCopiesTo
        case .body: .mergeText
        }
    }

    var isDay: Bool { false }
    var isLong: Bool { self == .body }
    var takesWords: Bool { self == .subject || self == .copiesTo }
    var holdsNames: Bool { self == .copiesTo }
    var limit: Int { TextField.usualLimit }
}

extension MergeScreen.State {
    /// - Parameter way: "each" or "one".
    init(_ origin: MergeScreen.Origin, names: [String], way: String, formKey: String, in surroundings: Surroundings) {
        self.origin = origin
        self.names = names
        self.formKey = formKey
        fields[.way] = TextField(way, limit: MergeScreen.Field.way.limit)
        changedAt = surroundings.now
    }

    /// The form as it was kept.
    init(_ draft: FormDraft, _ origin: MergeScreen.Origin, in surroundings: Surroundings) {
        self.init(
            origin, names: MergeScreen.names(of: draft), way: MergeScreen.each, formKey: draft.formKey,
            in: surroundings)
        editor = TextEditor(draft.texts["text"] ?? "", limit: DraftRule.longestText)
        isKept = true
        takeUp(draft)
    }

    var isOne: Bool { text(.way) == MergeScreen.one }
    var order: [MergeScreen.Field] { [.way, .subject, .copiesTo, .body] }

    func label(_ field: MergeScreen.Field) -> Phrase {
        switch field {
        case .way: .mergeWay
        case .subject: .fieldSubject
        case .copiesTo: OutgoingField.copiesTo.phrase
        case .body: .mergeText
        }
    }

    /// The text takes no letters here: they open its editor.
    func isChoice(_ field: MergeScreen.Field) -> Bool { field == .way || field == .body }

    func choices(_ field: MergeScreen.Field) -> [(code: String, phrase: Phrase)] {
        field == .way ? [(MergeScreen.each, .mergeEach), (MergeScreen.one, .mergeOne)] : []
    }

    func hasChooser(_ field: MergeScreen.Field) -> Bool { field == .way || field == .copiesTo }

    func offers(for text: String, in field: MergeScreen.Field, _ surroundings: Surroundings) -> [String] {
        guard field == .copiesTo else { return [] }
        return surroundings.issuers.matches(text, limit: OutgoingFormScreen.suggestionLimit)
    }

    func fieldCells(_ field: MergeScreen.Field, room: Int) -> Int { field == .way ? min(room, 26) : room }
    func echo(of field: MergeScreen.Field, _ surroundings: Surroundings) -> String? { nil }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .outgoing(.form(action)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextMerge
        let loading: Phrase? = isFilled ? nil : .whyLoading
        func key(_ keys: [Key], _ action: MergeScreen.Action, _ label: Phrase, weight: Int = 0) -> Binding {
            surroundings.binding(keys, .outgoing(.merge(action)), label, topic, weight: weight, unless: loading)
        }
        return [
            surroundings.binding(
                [.function(2), .control("s")], Self.action(.save), .keyMergeMake, topic, weight: 90,
                needs: .draftOutgoing, unless: loading),
            key([.function(6)], .asSent, showsAsSent ? .keyWholeText : .keyMergeAsSent, weight: 65),
            key([.pageUp], .scroll(.pageUp), .keyPageUp), key([.pageDown], .scroll(.pageDown), .keyPageDown),
        ] + formKeys(topic, in: surroundings) + [
            surroundings.binding([.escape], Self.action(.back), hasTyped ? .keyPutAside : .keyBack, topic, weight: 80)
        ]
    }

    /// On the text Enter opens its editor, and there is nothing to change by a blank.
    private func formKeys(_ topic: Phrase, in surroundings: Surroundings) -> [Binding] {
        let keys = fieldKeys(topic, in: surroundings)
        guard focus == .body else { return keys }
        let writes = surroundings.binding([.enter], Self.action(.next), .draftWrites, topic, weight: 75)
        return [writes] + keys.filter { key in ![.enter, .left, .right].contains { key.keys.contains($0) } }
    }

    // MARK: How it is kept

    /// Whether the text is another than the one that is proposed.
    var isTextChanged: Bool {
        isFilled && !proposals.values.contains { $0.text == editor.text }
    }

    var hasTyped: Bool { isFilled && (isTextChanged || order.contains { text($0) != initial[$0] ?? "" }) }
    var stamp: Int { order.reduce(editor.revision) { $0 + (fields[$1]?.revision ?? 0) } }
    var mayBeKept: Bool {
        !SecretMark.isMark(text(.subject)) && !SecretMark.isMark(text(.copiesTo))
            && !editor.shortLines(upTo: SecretMark.longest).contains { SecretMark.isMark($0) }
    }

    var draft: FormDraft {
        var texts = draft(.outgoing(OutgoingPurpose.merge(origin).code)).texts
        texts["way"] = text(.way)
        texts["subject"] = text(.subject)
        texts["text"] = editor.text
        texts["names"] = names.joined(separator: "\n")
        return FormDraft(
            formKey: formKey, subject: .outgoing(OutgoingPurpose.merge(origin).code), texts: texts,
            focus: focus.rawValue, changedAt: changedAt)
    }

    mutating func forgetTickets() { (originTicket, addresseesTicket, saveTicket) = (nil, nil, nil) }
}
