import Office
import Phrases
import Records
import TerminalKit
import Text

/// The form of a group of recipients, or of a report that the office owes.
enum SetupFormScreen {
    /// What is set.
    enum Purpose: Equatable, Sendable {
        /// A group by its name; `nil` for a new one.
        case group(String?)
        /// The reports of a kind.
        case duty(ReportKind)
    }

    /// A field of the form.
    enum Field: String, CaseIterable, Sendable {
        case name
        case members
        /// How the day is told: a day of the last month, days or working days after the period.
        case dueWay = "due-way"
        case dueNumber = "due-number"
        case recipients
        case symbol
    }

    /// How the day of a report is told.
    enum DueWay: String, CaseIterable, Sendable {
        case day, after, working
    }

    struct State: OutgoingKept, FieldForm {
        let purpose: Purpose
        var formKey: String
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        var initial: [Field: String] = [:]
        var isFilled = false
        /// The groups there are, whose names a new one may not have.
        var groups: [RecipientGroup] = []
        var readTicket: Ticket?
        var saveTicket: Ticket?
        var isStale = true
        var changedAt: Instant
        var keeping = FormKeeping()
    }
}

extension SetupFormScreen.Purpose {
    /// Stable name in drafts: "group", "group/Khối thi đua số 3", "duty/quarter".
    var code: String {
        switch self {
        case .group(nil): "group"
        case .group(let name?): "group/\(name)"
        case .duty(let kind): "duty/\(kind.rawValue)"
        }
    }

    /// Reads the stable name.
    init?(code: some StringProtocol) {
        let parts = String(code).split(separator: "/", maxSplits: 1).map { String($0) }
        switch (parts.first, parts.count) {
        case ("group", 1): self = .group(nil)
        case ("group", 2): self = .group(parts[1])
        case ("duty", 2):
            guard let kind = ReportKind(rawValue: parts[1]), kind.recurs else { return nil }
            self = .duty(kind)
        default: return nil
        }
    }

    /// What it is about, in a few words.
    var phrase: Phrase {
        switch self {
        case .group(nil): .setupFormNewGroup
        case .group(let name?): .setupFormGroup(name)
        case .duty(let kind): .setupFormDuty(kind.phrase)
        }
    }
}

extension SetupFormScreen.Field: FormRow {
    var hint: Phrase {
        switch self {
        case .name: .hintPlain
        case .members, .recipients: .hintOutRecipients
        case .dueWay: .hintChoice
        case .dueNumber: .hintNumber
        case .symbol: .hintDutySymbol
        }
    }

    var help: FieldHelp {
        switch self {
        case .name: .groupName
        case .members: .groupMembers
        case .dueWay: .dutyWay
        case .dueNumber: .dutyNumber
        case .recipients: .dutyRecipients
        case .symbol: .dutySymbol
        }
    }

    var isDay: Bool { false }
    var isLong: Bool { self == .members }
    var takesWords: Bool { self == .name || self == .members || self == .recipients || self == .symbol }
    var holdsNames: Bool { self == .members || self == .recipients }
    /// A group may hold all units there are.
    var limit: Int { self == .members ? 20_000 : TextField.usualLimit }
}

extension SetupFormScreen.State {
    init(_ purpose: SetupFormScreen.Purpose, formKey: String, in surroundings: Surroundings) {
        self.purpose = purpose
        self.formKey = formKey
        changedAt = surroundings.now
        switch purpose {
        case .group(nil): focus = .name
        case .group: focus = .members
        case .duty: focus = .dueWay
        }
    }

    /// The form as it was kept.
    init(_ draft: FormDraft, _ purpose: SetupFormScreen.Purpose, in surroundings: Surroundings) {
        self.init(purpose, formKey: draft.formKey, in: surroundings)
        takeUp(draft)
    }

    var order: [SetupFormScreen.Field] {
        switch purpose {
        case .group(nil): [.name, .members]
        // The name is what the group is known by in letters that went out.
        case .group: [.members]
        case .duty: [.dueWay, .dueNumber, .recipients, .symbol]
        }
    }

    var isWeekly: Bool { purpose == .duty(.week) }

    func label(_ field: SetupFormScreen.Field) -> Phrase {
        switch field {
        case .name: .groupColumnName
        case .members: .groupFieldMembers
        case .dueWay: .dutyFieldWay
        case .dueNumber: .dutyFieldNumber
        case .recipients: .outFieldRecipients
        case .symbol: .outFieldTail
        }
    }

    func isChoice(_ field: SetupFormScreen.Field) -> Bool { field == .dueWay }

    func choices(_ field: SetupFormScreen.Field) -> [(code: String, phrase: Phrase)] {
        guard field == .dueWay else { return [] }
        return SetupFormScreen.DueWay.allCases.map { way in
            let phrase: Phrase =
                switch way {
                case .day: isWeekly ? .dutyWayWeekday : .dutyWayDay
                case .after: .dutyWayAfter
                case .working: .dutyWayWorking
                }
            return (way.rawValue, phrase)
        }
    }

    func hasChooser(_ field: SetupFormScreen.Field) -> Bool {
        switch field {
        case .members, .recipients, .dueWay: true
        case .name, .dueNumber, .symbol: false
        }
    }

    func offers(for text: String, in field: SetupFormScreen.Field, _ surroundings: Surroundings) -> [String] {
        guard field.holdsNames else { return [] }
        return surroundings.issuers.matches(text, limit: OutgoingFormScreen.suggestionLimit)
    }

    func fieldCells(_ field: SetupFormScreen.Field, room: Int) -> Int {
        switch field {
        case .dueNumber: min(room, 5)
        case .symbol: min(room, 24)
        case .dueWay: min(room, 40)
        case .name, .members, .recipients: room
        }
    }

    /// How the day of a report is understood.
    func echo(of field: SetupFormScreen.Field, _ surroundings: Surroundings) -> String? {
        guard field == .dueNumber, case .duty(let kind) = purpose, let rule, rule.fits(kind) else { return nil }
        return surroundings.text(rule.phrase(of: kind))
    }

    /// How many a group holds.
    func remark(on field: SetupFormScreen.Field, _ surroundings: Surroundings) -> (text: String, style: Style)? {
        let count = field == .members ? names(.members).count : 0
        return count == 0 ? nil : (surroundings.text(.groupMembersCount(.count(count))), .faint)
    }

    /// The day as it is typed; `nil` where it is none.
    var rule: DueRule? {
        let number = trim(text(.dueNumber))
        switch SetupFormScreen.DueWay(rawValue: text(.dueWay)) {
        case .day: return DueRule(code: number)
        case .after: return DueRule(code: "+\(number)")
        case .working: return DueRule(code: "+\(number)w")
        case nil: return nil
        }
    }

    /// Enter takes what is offered for a member, and another member may follow.
    var savesAtEnd: Bool { if case .duty = purpose { true } else { false } }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .outgoing(.form(action)) }

    func chooserPurpose(_ field: SetupFormScreen.Field) -> Purpose { .outgoing(.setupField(field)) }
    func editorTarget(_ field: SetupFormScreen.Field) -> LargeEditor.Target? { .setupMembers }

    func chooserItems(_ field: SetupFormScreen.Field, in surroundings: Surroundings) -> [ChooserOverlay.Item] {
        guard field.holdsNames else { return choiceItems(field) }
        return surroundings.issuers.matches("", limit: 300).map { .init(text: $0, label: Phrase($0)) }
    }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(
            .contextSetupForm, leaving: hasTyped ? .keyPutAside : .keyBack, unless: isFilled ? nil : .whyLoading,
            in: surroundings)
    }

    // MARK: How it is kept

    var draft: FormDraft { draft(.outgoing(OutgoingPurpose.setup(purpose).code)) }

    mutating func forgetTickets() { (readTicket, saveTicket) = (nil, nil) }
}
