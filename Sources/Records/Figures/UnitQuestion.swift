/// The key of a question.
public struct QuestionID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A question or problem of carrying out the directive: raised by a unit, or sent up by this office.
///
/// - Source: the guidance letter's last paragraph asks units to bring what is to be discussed or settled to the
///   Confederation's Office.
public struct UnitQuestion: Equatable, Sendable {
    /// Which way it goes.
    public enum Direction: Int, CaseIterable, Sendable, Hashable {
        /// A unit asks this office.
        case received = 0
        /// This office asks the Confederation's Office.
        case sent = 1

        /// Stable name in files and on the command line.
        public var code: String {
            switch self {
            case .received: "received"
            case .sent: "sent"
            }
        }
    }

    /// Where it stands.
    public enum State: Int, CaseIterable, Sendable, Hashable {
        /// Written down.
        case open = 0
        /// Somebody is to answer it.
        case assigned = 1
        /// Answered.
        case answered = 2
        /// Done with.
        case closed = 3

        /// Stable name in files and on the command line.
        public var code: String {
            switch self {
            case .open: "open"
            case .assigned: "assigned"
            case .answered: "answered"
            case .closed: "closed"
            }
        }
    }

    /// Its key, which is its number.
    public let id: QuestionID
    /// Which way it goes.
    public let direction: Direction
    /// Who asks; `nil` for one that this office sends up.
    public let unit: IssuerID?
    /// The task that it is about; `nil` for none of them.
    public var task: LetterTask?
    /// The question in words.
    public var text: String
    /// The day it was raised.
    public let raisedOn: Day
    /// The document that brought it or carried it up.
    public var document: DocumentID?
    /// To whom it was sent, where it goes up: an address that is data of the office.
    public var recipient: String?
    /// Who is to answer it.
    public var assignee: PersonID?
    /// Where it stands.
    public var state: State
    /// The answer in words.
    public var answer: String?
    /// The number of the letter that answers it.
    public var answerNumber: String?
    /// The day of the answer.
    public var answeredOn: Day?
    /// The day it was closed.
    public var closedOn: Day?
    /// Counts the changes.
    public var version: Int

    /// Puts a question together.
    public init(
        id: QuestionID, direction: Direction, unit: IssuerID?, task: LetterTask?, text: String, raisedOn: Day,
        document: DocumentID? = nil, recipient: String? = nil, assignee: PersonID? = nil, state: State = .open,
        answer: String? = nil, answerNumber: String? = nil, answeredOn: Day? = nil, closedOn: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.direction = direction
        self.unit = unit
        self.task = task
        self.text = text
        self.raisedOn = raisedOn
        self.document = document
        self.recipient = recipient
        self.assignee = assignee
        self.state = state
        self.answer = answer
        self.answerNumber = answerNumber
        self.answeredOn = answeredOn
        self.closedOn = closedOn
        self.version = version
    }

    /// Days from the question to its answer, or to today while there is none. It is told, and counts for no score: that a unit
    /// asks is nothing against it.
    public func answerDays(today: Day) -> Int { max(0, (answeredOn ?? today) - raisedOn) }

    /// Whether it waits for an answer.
    public var isWaiting: Bool { state == .open || state == .assigned }
}

/// What is done with a question.
public enum QuestionAct: Equatable, Sendable {
    /// Somebody of the office is to answer it.
    case assign(PersonID)
    /// Answered, in words and perhaps by a letter.
    case answer(String, number: String?, on: Day)
    /// Done with; why, where there is no answer.
    case close(String?)
    /// Looked at again, with the reason.
    case reopen(String)

    /// The acts without what they carry.
    public enum Kind: String, CaseIterable, Sendable, Hashable {
        case assign
        case answer
        case close
        case reopen
    }

    /// Which act it is.
    public var kind: Kind {
        switch self {
        case .assign: .assign
        case .answer: .answer
        case .close: .close
        case .reopen: .reopen
        }
    }
}

/// The steps that a question may take.
public enum QuestionRule {
    /// The state after an act; `nil` where the act has no place. An answer may be mended while the question is not closed.
    public static func next(_ act: QuestionAct.Kind, from state: UnitQuestion.State) -> UnitQuestion.State? {
        switch (state, act) {
        case (.open, .assign), (.assigned, .assign): .assigned
        case (.open, .answer), (.assigned, .answer), (.answered, .answer): .answered
        case (.answered, .close), (.open, .close), (.assigned, .close): .closed
        case (.closed, .reopen), (.answered, .reopen): .open
        case (.open, .reopen), (.assigned, .reopen), (.answered, .assign), (.closed, .assign), (.closed, .answer),
            (.closed, .close):
            nil
        }
    }
}
