/// The key of a disposal case.
public struct DisposalID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// Where a disposal stands: a procedure, never a delete (Law on Archives 2011, art. 28; guidance 879/VTLTNN-NVĐP).
public enum DisposalState: Int, CaseIterable, Sendable, Hashable {
    /// The list and its explanation are being put together.
    case proposed = 0
    /// Before the council, whose members give their opinions.
    case council = 1
    /// The council has agreed; the superior body's archive appraises it.
    case appraisal = 2
    /// Appraised; the leader decides.
    case appraised = 3
    /// Decided: it may be destroyed.
    case decided = 4
    /// Destroyed, with minutes.
    case destroyed = 5
    /// Given up or refused; its files are free again.
    case refused = 6

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .proposed: "de-nghi"
        case .council: "hoi-dong"
        case .appraisal: "tham-tra"
        case .appraised: "cho-quyet-dinh"
        case .decided: "da-quyet-dinh"
        case .destroyed: "da-huy"
        case .refused: "khong-huy"
        }
    }

    /// Whether its files may be in no other case.
    public var isOpen: Bool { self != .destroyed && self != .refused }
}

/// A step of a disposal.
public enum DisposalStep: String, CaseIterable, Sendable, Hashable {
    /// Changes list, title or explanation.
    case change
    /// Forms the council and lays the list before it.
    case convene
    /// A member says what they think.
    case opine
    /// The council's vote is counted: a majority agrees.
    case conclude
    /// The superior body's archive has answered.
    case appraise
    /// The leader decides.
    case decide
    /// It is destroyed, with minutes.
    case destroy
    /// Refused or given up, with the reason.
    case refuse
    /// Takes a file out of the list, with the reason: to keep more is possible at any time.
    case spare

    /// The right that it takes.
    public var act: Act {
        switch self {
        case .change, .spare: .proposeDisposal
        case .convene, .conclude: .conveneCouncil
        case .opine: .giveDisposalOpinion
        case .appraise: .proposeDisposal
        case .decide: .decideDisposal
        case .refuse: .conveneCouncil
        case .destroy: .destroyFiles
        }
    }
}

/// What a member of a council is.
public enum CouncilSeat: Int, CaseIterable, Sendable, Hashable {
    /// Chủ tịch Hội đồng.
    case chair = 0
    /// Thư ký: the archivist.
    case secretary = 1
    /// Ủy viên: a leader of the unit whose records they are, somebody who knows the matter.
    case member = 2
}

/// A member of a council with their opinion.
public struct CouncilMember: Equatable, Sendable {
    /// Who.
    public let person: PersonID
    /// As what.
    public let seat: CouncilSeat
    /// Whether they agree; `nil` while they have not said.
    public var agrees: Bool?
    /// Their words; a refusal has some.
    public var words: String?
    /// When they said it.
    public var at: Instant?

    /// Puts a member together.
    public init(person: PersonID, seat: CouncilSeat, agrees: Bool? = nil, words: String? = nil, at: Instant? = nil) {
        self.person = person
        self.seat = seat
        self.agrees = agrees
        self.words = words
        self.at = at
    }
}

/// A file in a disposal case: a line of the list of what has run out, and afterwards of what was destroyed.
public struct DisposalFile: Equatable, Sendable {
    /// The file.
    public let file: RecordFileID
    /// Its place in the list, from 1.
    public var place: Int
    /// Lý do: why it is destroyed, where that is more than the end of its period.
    public var ground: String?
    /// Why it was taken out of the list again; it stays in the case.
    public var spared: String?
    /// What was destroyed; `nil` before.
    public var destroyed: DestroyedContent?

    /// Puts a line together.
    public init(
        file: RecordFileID, place: Int, ground: String? = nil, spared: String? = nil, destroyed: DestroyedContent? = nil
    ) {
        self.file = file
        self.place = place
        self.ground = ground
        self.spared = spared
        self.destroyed = destroyed
    }
}

/// What of a file was destroyed.
public struct DestroyedContent: Equatable, Sendable {
    /// How many documents lay in it.
    public var documents: Int
    /// How many attachments of theirs are gone.
    public var attachments: Int
    /// How many bytes those had.
    public var bytes: Int
    /// How many attachments stay, because their documents lie in another file that is kept.
    public var shared: Int
    /// How many documents lost the text that was written in the program; 0 in cases of before this was told.
    public var texts: Int
    /// How many such documents keep theirs, because they lie in another file that is kept.
    public var textsKept: Int

    /// Puts the amounts together.
    public init(
        documents: Int, attachments: Int = 0, bytes: Int = 0, shared: Int = 0, texts: Int = 0, textsKept: Int = 0
    ) {
        self.documents = documents
        self.texts = texts
        self.textsKept = textsKept
        self.attachments = attachments
        self.bytes = bytes
        self.shared = shared
    }
}

extension [DisposalFile] {
    /// Those that are in the list now, in their order.
    public var listed: [DisposalFile] { filter { $0.spared == nil }.sorted { $0.place < $1.place } }
}

/// A disposal case.
public struct DisposalCase: Equatable, Sendable {
    /// Its key.
    public let id: DisposalID
    /// Tên khối tài liệu.
    public var title: String
    /// Bản thuyết minh.
    public var explanation: String?
    /// Where it stands.
    public var state: DisposalState
    /// Who proposed it.
    public let proposer: PersonID
    /// The council.
    public var council: [CouncilMember]
    /// What the superior body's archive answered: its paper, number and day.
    public var appraisal: String?
    /// Who decided.
    public var decider: PersonID?
    /// The decision's number and day, or the reason of a refusal.
    public var decision: String?
    /// The day of the decision.
    public var decidedOn: Day?
    /// How it was destroyed.
    public var method: String?
    /// Who destroyed it, and who stood by.
    public var executors: [PersonID]
    /// The day of destruction.
    public var destroyedOn: Day?
    /// Raised with every change, from 1.
    public var version: Int

    /// Puts a case together.
    public init(
        id: DisposalID, title: String, explanation: String? = nil, state: DisposalState = .proposed, proposer: PersonID,
        version: Int = 1
    ) {
        self.id = id
        self.title = title
        self.explanation = explanation
        self.state = state
        self.proposer = proposer
        council = []
        executors = []
        self.version = version
    }
}
