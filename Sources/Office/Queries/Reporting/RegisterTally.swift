import Records

/// What came in on some days.
struct IncomingTally {
    private(set) var outcomes: [IncomingOutcome: Int] = [:]
    private(set) var types: [String?: Int] = [:]
    private(set) var ways: [TransportWay: Int] = [:]
    private(set) var handlers: [Party: [IncomingOutcome: Int]] = [:]
    /// Of work that nobody leads.
    private(set) var unled: [IncomingOutcome: Int] = [:]
    private var unfollowed = 0
    private var arrived = 0
    private var petitions = 0
    private var urgent = 0

    mutating func count(_ traits: IncomingTraits) {
        guard !traits.isVoid else { return }
        let outcome = traits.outcome
        // What is led is work, whatever book it stands in.
        if let lead = traits.lead {
            handlers[lead, default: [:]][outcome, default: 0] += 1
        } else if traits.register == .incoming, outcome != .notFollowed, outcome != .sentBack {
            unled[outcome, default: 0] += 1
        }
        // An office without a book of its own for them enters them among the documents.
        if traits.register == .petition || traits.register == .incoming && traits.typeCode == DocumentTypes.petitionCode
        {
            petitions += 1
        }
        guard traits.register == .incoming else { return }
        if outcome == .notFollowed, traits.deadline != .none { unfollowed += 1 }
        arrived += 1
        if traits.urgency != .normal { urgent += 1 }
        outcomes[outcome, default: 0] += 1
        types[traits.typeCode, default: 0] += 1
        ways[traits.way, default: 0] += 1
    }

    /// Whether anybody followed any of the documents in the program, or there were none.
    var isFollowed: Bool { arrived == 0 || outcomes.contains { $0.key != .notFollowed && $0.value > 0 } }

    /// A count as a report tells it; `nil` where nobody followed the documents in the program, so that nothing is known of what
    /// became of them.
    func told(_ figure: ReportFigure.Incoming) -> Int? {
        switch figure {
        case .arrived, .petitions, .urgent, .withDeadline, .unfollowed: count(figure)
        case .inTime, .late, .openInTime, .overdue, .open, .shareInTime: isFollowed ? count(figure) : nil
        }
    }

    func count(_ figure: ReportFigure.Incoming) -> Int {
        func sum(_ wanted: [IncomingOutcome]) -> Int { wanted.reduce(0) { $0 + outcomes[$1, default: 0] } }
        return switch figure {
        case .arrived: arrived
        case .petitions: petitions
        case .urgent: urgent
        case .withDeadline: sum([.doneInTime, .doneLate, .openInTime, .overdue]) + unfollowed
        case .unfollowed: unfollowed
        case .openInTime: sum([.openInTime])
        case .inTime: sum([.doneInTime])
        case .late: sum([.doneLate])
        case .overdue: sum([.overdue])
        case .open: sum([.openInTime, .overdue, .openWithoutDeadline])
        case .shareInTime: 0
        }
    }

    func outcomes(of parties: [Party]) -> [IncomingOutcome: Int] {
        parties.reduce(into: [:]) { sum, party in sum.merge(handlers[party] ?? [:], uniquingKeysWith: +) }
    }
}

/// What went out on some days. A void number is no document.
struct OutgoingTally {
    private(set) var types: [String?: Int] = [:]
    private(set) var ways: [TransportWay?: Int] = [:]
    private(set) var departments: [DepartmentID?: Int] = [:]
    private var registered = 0
    private var recalled = 0
    private var electronic = 0

    mutating func count(_ document: OutgoingDocument) {
        guard document.state != .void else { return }
        let content = document.content
        registered += 1
        if document.state == .recalled { recalled += 1 }
        if content.way?.isNetwork == true { electronic += 1 }
        types[content.typeCode, default: 0] += 1
        ways[content.way, default: 0] += 1
        departments[content.department, default: 0] += 1
    }

    func count(_ figure: ReportFigure.Outgoing) -> Int {
        if let code = figure.typeCode { return types[code, default: 0] }
        return switch figure {
        case .electronic: electronic
        case .shareElectronic: 0
        case .recalled: recalled
        case .registered, .letters, .decisions, .reports, .plans: registered
        }
    }
}
