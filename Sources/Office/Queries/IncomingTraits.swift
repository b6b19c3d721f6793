public import Records

/// What statistics count of one document.
public struct IncomingTraits: Equatable, Sendable {
    /// Its register.
    public let register: Register
    /// Its type; `nil` where none was recognised.
    public let typeCode: String?
    /// Its issuer, merges followed.
    public let issuer: IssuerID
    /// How urgent it is.
    public let urgency: Urgency
    /// How it came.
    public let way: TransportWay
    /// Whether its number is void.
    public let isVoid: Bool
    /// Where it stands; `nil` where nobody follows it.
    public let handling: HandlingState?
    /// How it stands, or stood, to its deadline.
    public let deadline: Deadline
    /// The one who leads, once it is with them.
    public let lead: Party?

    /// How a document stands to its deadline: an open one today, a settled one as its result says.
    public enum Deadline: Int, Equatable, Sendable {
        /// It has none.
        case none = 0
        /// The day is not past.
        case kept = 1
        /// The day is past.
        case missed = 2
    }

    /// Puts the traits of a document together.
    /// - Parameter lead: who is named to lead; counts only once it is with the handlers.
    public init(
        register: Register, typeCode: String?, issuer: IssuerID, urgency: Urgency, way: TransportWay = .post,
        isVoid: Bool, handling: HandlingState?, deadline: Deadline, lead: Party?
    ) {
        self.register = register
        self.typeCode = typeCode
        self.issuer = issuer
        self.urgency = urgency
        self.way = way
        self.isVoid = isVoid
        self.handling = handling
        self.deadline = deadline
        self.lead = !isVoid && handling?.isWithHandlers == true ? lead : nil
    }

    /// What became of it, each document one thing.
    public var outcome: IncomingOutcome {
        if isVoid { return .void }
        guard let handling else { return .notFollowed }
        if handling == .sentBack { return .sentBack }
        switch (handling.isOpen, deadline) {
        case (true, .none): return .openWithoutDeadline
        case (true, .kept): return .openInTime
        case (true, .missed): return .overdue
        case (false, .none): return .doneWithoutDeadline
        case (false, .kept): return .doneInTime
        case (false, .missed): return .doneLate
        }
    }
}

/// What became of a document: nothing is two of these, and everything is one.
public enum IncomingOutcome: Int, CaseIterable, Sendable {
    /// Settled by its deadline.
    case doneInTime = 0
    /// Settled after its deadline.
    case doneLate = 1
    /// Settled; it had no deadline.
    case doneWithoutDeadline = 2
    /// Open, the deadline is not past.
    case openInTime = 3
    /// Open, the deadline is past.
    case overdue = 4
    /// Open without a deadline.
    case openWithoutDeadline = 5
    /// Sent back to the sender.
    case sentBack = 6
    /// Taken over from an older register: nobody followed it here.
    case notFollowed = 7
    /// The number is void.
    case void = 8

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .doneInTime: "done-in-time"
        case .doneLate: "done-late"
        case .doneWithoutDeadline: "done-without-deadline"
        case .openInTime: "open-in-time"
        case .overdue: "overdue"
        case .openWithoutDeadline: "open-without-deadline"
        case .sentBack: "sent-back"
        case .notFollowed: "not-followed"
        case .void: "void"
        }
    }

    /// Narrows a filter to what is one of these.
    func narrow(_ filter: inout IncomingFilter, today: Day, calendar: WorkCalendar) {
        switch self {
        case .doneInTime: filter.timeliness = .onTime
        case .doneLate: filter.timeliness = .late
        case .doneWithoutDeadline:
            filter.states = [.completed]
            filter.without.append(.deadline)
        case .openInTime: filter.due = .ahead(on: today, by: calendar)
        case .overdue: filter.due = .missed(on: today, by: calendar)
        case .openWithoutDeadline:
            filter.states = HandlingState.allCases.filter(\.isOpen)
            filter.without.append(.deadline)
        case .sentBack: filter.states = [.sentBack]
        case .notFollowed: filter.without += [.followed, .void]
        case .void: filter.standing = .void
        }
    }
}
