public import Records

/// The page for the chief's weekly meeting (Báo cáo giao ban tuần): what arrived, what was done, what is late, what comes.
/// Documents and tasks together; each number carries the list of exactly its rows.
public struct AskWeek: Query {
    /// A day of the week that is told about.
    public let day: Day
    /// The day that counts as today: what is late is late today.
    public let today: Day
    /// How many rows of each list are read: a page for a meeting names the worst.
    public let limit: Int

    /// Asks for the page of a week.
    public init(day: Day, today: Day, limit: Int = 40) {
        self.day = day
        self.today = today
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> WeekPage {
        guard actor.may(.readStatistics) else { throw .refused(.notPermitted(.readStatistics)) }
        let visibility = Visibility(of: actor)
        let calendar = WorkCalendar(holidays: try reader.holidays())
        let (monday, sunday) = (day.monday, day.monday.adding(days: 6))
        var parts: [WeekPart] = []
        for kind in WeekPart.Kind.allCases {
            let filter = kind.filter(monday: monday, today: today, calendar: calendar)
            let count = try reader.incomingCount(filter, visibility, Int.max).value
            let documents =
                kind.namesDocuments && count > 0 ? try reader.incomingByDeadline(filter, visibility, limit) : []
            parts.append(WeekPart(kind: kind, figure: Figure(count: count, filter: filter), documents: documents))
        }
        let meetings = try reader.meetings(sunday.adding(days: 1), sunday.adding(days: 7), visibility)
        return WeekPage(monday: monday, today: today, parts: parts, meetings: meetings)
    }
}

/// The page of a week.
public struct WeekPage: Equatable, Sendable {
    /// Its first day.
    public let monday: Day
    /// The day on which it was made.
    public let today: Day
    /// Its parts in order.
    public let parts: [WeekPart]
    /// The invitations of the week after it, by day and hour.
    public let meetings: [IncomingDocument]

    /// Puts a page together.
    public init(monday: Day, today: Day, parts: [WeekPart], meetings: [IncomingDocument]) {
        self.monday = monday
        self.today = today
        self.parts = parts
        self.meetings = meetings
    }

    /// Its last day.
    public var sunday: Day { monday.adding(days: 6) }
    /// The first day of the week after it.
    public var nextMonday: Day { monday.adding(days: 7) }
}

/// A number of the page with what it names.
public struct WeekPart: Equatable, Sendable {
    /// What is counted.
    public enum Kind: String, CaseIterable, Equatable, Sendable {
        case arrivedIncoming = "arrived-incoming"
        case arrivedPetitions = "arrived-petitions"
        case givenTasks = "given-tasks"
        case done
        case doneLate = "done-late"
        /// Late today.
        case overdue
        /// Due from today to the end of the week.
        case dueThisWeek = "due-this-week"
        case dueNextWeek = "due-next-week"
        case openTasks = "open-tasks"
        case givenBack = "given-back"
        /// Before a leader for more than one working day.
        case waiting

        /// Whether the documents are named, not only counted.
        public var namesDocuments: Bool {
            switch self {
            case .arrivedIncoming, .arrivedPetitions, .givenTasks, .done, .doneLate: false
            case .overdue, .dueThisWeek, .dueNextWeek, .openTasks, .givenBack, .waiting: true
            }
        }

        /// The list behind the number.
        func filter(monday: Day, today: Day, calendar: WorkCalendar) -> IncomingFilter {
            let sunday = monday.adding(days: 6)
            var filter = IncomingFilter()
            func arrived(_ register: Register) {
                filter.register = register
                filter.from = monday
                filter.to = sunday
                filter.without = [.void]
            }
            switch self {
            case .arrivedIncoming: arrived(.incoming)
            case .arrivedPetitions: arrived(.petition)
            case .givenTasks: arrived(.task)
            case .done: filter.settled = DaySpan(from: monday, to: sunday)
            case .doneLate:
                filter.settled = DaySpan(from: monday, to: sunday)
                filter.timeliness = .late
            case .overdue: filter.due = .missed(on: today, by: calendar)
            case .dueThisWeek:
                // What fell on the rest days before is due on the first working day of this week.
                let missed = calendar.lastMissed(on: max(monday, today))
                filter.due = DaySpan(from: missed.adding(days: 1), to: sunday)
            case .dueNextWeek: filter.due = DaySpan(from: sunday.adding(days: 1), to: sunday.adding(days: 7))
            case .openTasks:
                filter.register = .task
                filter.states = HandlingState.allCases.filter(\.isOpen)
            case .givenBack: filter.states = [.givenBack]
            case .waiting:
                // Laid before the leader yesterday, it has waited one working day; earlier, more.
                filter.states = [.submitted]
                filter.submitted = DaySpan(to: calendar.adding(workingDays: -1, to: today).adding(days: -1))
            }
            return filter
        }
    }

    /// What is counted.
    public let kind: Kind
    /// How many, and the list.
    public let figure: Figure
    /// The first of them by deadline, where they are named.
    public let documents: [IncomingDocument]

    /// Puts a part together.
    public init(kind: Kind, figure: Figure, documents: [IncomingDocument]) {
        self.kind = kind
        self.figure = figure
        self.documents = documents
    }
}

/// Invitations of some days, by day and hour: the week's list of meetings. Everybody sees those that concern them.
public struct ListMeetings: Query {
    /// The first day.
    public let from: Day
    /// The last day.
    public let to: Day

    /// Asks for the meetings of some days.
    public init(from: Day, to: Day) {
        self.from = from
        self.to = to
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [IncomingDocument] {
        try reader.meetings(from, to, Visibility(of: actor))
    }
}

extension Day {
    /// The Monday of the day's week.
    public var monday: Day { adding(days: 1 - weekday.rawValue) }
}
