/// How a document was settled.
public enum Settlement: Int, CaseIterable, Sendable, Hashable {
    /// Đã trả lời bằng văn bản.
    case replied = 0
    /// Lưu, không phải trả lời.
    case filed = 1
    /// Đã thực hiện: done, told in words.
    case done = 2
    /// Để biết: closed when all had received it.
    case information = 3

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .replied: "replied"
        case .filed: "filed"
        case .done: "done"
        case .information: "information"
        }
    }
}

/// A later day asked for.
public struct ExtensionRequest: Equatable, Sendable {
    /// The day asked for.
    public let day: Day
    /// Why.
    public let reason: String
    /// Who asks.
    public let by: PersonID

    /// Puts a request together.
    public init(day: Day, reason: String, by: PersonID) {
        self.day = day
        self.reason = reason
        self.by = by
    }
}

/// What the office proposes to the leader beside a document (đề xuất của Văn phòng).
public struct HandlingProposal: Equatable, Sendable {
    /// In words.
    public let text: String
    /// Who should lead.
    public let lead: Party?
    /// By when.
    public let deadline: Day?
    /// Who proposes.
    public let by: PersonID

    /// Puts a proposal together.
    public init(text: String, lead: Party?, deadline: Day?, by: PersonID) {
        self.text = text
        self.lead = lead
        self.deadline = deadline
        self.by = by
    }
}

/// A leader's word on a document (ý kiến chỉ đạo, bút phê).
public struct Instruction: Equatable, Sendable {
    /// In words.
    public let text: String
    /// The leader whose word it is.
    public let leader: PersonID
    /// When it was entered.
    public let at: Instant
    /// Who entered it for the leader ("nhập thay"); `nil` when the leader did.
    public let enteredBy: PersonID?

    /// Puts an instruction together.
    public init(text: String, leader: PersonID, at: Instant, enteredBy: PersonID?) {
        self.text = text
        self.leader = leader
        self.at = at
        self.enteredBy = enteredBy
    }
}

/// The result of a document.
public struct HandlingResult: Equatable, Sendable {
    /// In what way it was settled.
    public let settlement: Settlement
    /// The number and symbol of the reply, or what was done.
    public let text: String?
    /// When.
    public let at: Instant
    /// By whom.
    public let by: PersonID
    /// Whether the deadline was missed, by the calendar of that day: a holiday announced later changes nothing.
    public let isLate: Bool

    /// Puts a result together.
    public init(settlement: Settlement, text: String?, at: Instant, by: PersonID, isLate: Bool) {
        self.settlement = settlement
        self.text = text
        self.at = at
        self.by = by
        self.isLate = isLate
    }
}

/// The way of a document through the office, beside its entry in the register.
///
/// A document taken over from an older register has none: nobody followed it here, and nothing of it waits.
public struct Handling: Equatable, Sendable {
    /// Where it stands.
    public var state: HandlingState
    /// Raised with every step, from 1: a step says which version it saw.
    public var version: Int
    /// The leader it was submitted to last.
    public var leader: PersonID?
    /// When it was submitted last.
    public var submittedAt: Instant?
    /// The office's proposal.
    public var proposal: HandlingProposal?
    /// The leader's word.
    public var instruction: Instruction?
    /// Who has it, or is to have it once it is routed.
    public var assignments: [Assignment]
    /// When it was routed last.
    public var routedAt: Instant?
    /// A later day that somebody asks for.
    public var extensionRequest: ExtensionRequest?
    /// What came of it.
    public var result: HandlingResult?
    /// Why it was given back, sent back or opened again, whichever was last.
    public var returnReason: String?

    /// A document that was just registered.
    public init(state: HandlingState = .registered, version: Int = 1, assignments: [Assignment] = []) {
        self.state = state
        self.version = version
        self.assignments = assignments
    }

    /// The one who leads.
    public var lead: Party? { assignments.first { $0.role == .lead }?.party }

    /// The parties of one part.
    public func parties(_ role: PartyRole) -> [Party] { assignments.filter { $0.role == role }.map(\.party) }

    /// Those who have not signed for it yet.
    public var awaited: [Party] {
        state.isWithHandlers ? assignments.filter { $0.receivedAt == nil }.map(\.party) : []
    }

    /// Whether it goes to everybody for information only: then receipt closes it.
    public var isForInformation: Bool { lead == nil && !assignments.isEmpty }
}
