/// The key of an opinion that was asked for.
public struct DraftOpinionID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// What somebody says of a draft.
public enum OpinionView: Int, CaseIterable, Sendable, Hashable {
    /// Nhất trí.
    case agrees = 0
    /// Nhất trí, có ý kiến bổ sung.
    case remarks = 1
    /// Không nhất trí.
    case disagrees = 2

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .agrees: "nhat-tri"
        case .remarks: "co-y-kien"
        case .disagrees: "khong-nhat-tri"
        }
    }

    /// Whether it says nothing without words.
    public var wantsText: Bool { self != .agrees }
}

/// An opinion on a draft: asked for, and perhaps given (Decree 30/2020, art. 10(3): who drafts asks those concerned).
public struct DraftOpinion: Equatable, Sendable {
    /// What was said.
    public struct Answer: Equatable, Sendable {
        /// Agrees or not.
        public let view: OpinionView
        /// In words.
        public let text: String?
        /// When.
        public let at: Instant
        /// Who wrote it down: for a department its head, or who entered a paper for it.
        public let by: PersonID

        /// Puts an answer together.
        public init(view: OpinionView, text: String?, at: Instant, by: PersonID) {
            self.view = view
            self.text = text
            self.at = at
            self.by = by
        }
    }

    /// Its key.
    public let id: DraftOpinionID
    /// The draft.
    public let document: OutgoingID
    /// The version of the text that was shown; 0 where there was none.
    public let version: Int
    /// Who is asked.
    public let asked: Party
    /// When.
    public let askedAt: Instant
    /// By whom.
    public let askedBy: PersonID
    /// By which day it is wanted.
    public let due: Day?
    /// What was said; `nil` while it is awaited.
    public var answer: Answer?

    /// Puts an opinion together.
    public init(
        id: DraftOpinionID, document: OutgoingID, version: Int, asked: Party, askedAt: Instant, askedBy: PersonID,
        due: Day?, answer: Answer? = nil
    ) {
        self.id = id
        self.document = document
        self.version = version
        self.asked = asked
        self.askedAt = askedAt
        self.askedBy = askedBy
        self.due = due
        self.answer = answer
    }
}
