public import Records

/// What waits, as numbers that lead to their lists.
public struct AskDesk: Query {
    /// The day that counts as today.
    public let today: Day

    /// Asks for the desk of a day.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Desk {
        let visibility = Visibility(of: actor)
        func count(_ filter: IncomingFilter) throws(OfficeError) -> IncomingCount {
            try CountIncoming(filter: filter).answer(from: reader, for: actor)
        }
        var lines: [DeskLine] = []
        for kind in DeskLine.Kind.allCases {
            guard let filter = kind.filter(today: today) else {
                guard actor.may(.reserveNumber) else { continue }
                lines.append(
                    DeskLine(
                        kind: kind,
                        count: IncomingCount(value: try reader.reservations(false).count, isCapped: false)))
                continue
            }
            lines.append(DeskLine(kind: kind, count: try count(filter)))
        }
        let total = visibility.all ? try reader.incomingTotal(nil) : nil
        let books = try reader.books()
        return Desk(
            today: today, lines: lines, total: total,
            isYearOpen: books.contains { $0.year == today.year && $0.closedOn == nil })
    }
}

/// The desk of a person.
public struct Desk: Equatable, Sendable {
    /// Its day.
    public let today: Day
    /// The numbers.
    public let lines: [DeskLine]
    /// All documents ever registered; `nil` for a person who may not see all.
    public let total: Int?
    /// Whether this year's book is open.
    public let isYearOpen: Bool

    /// Puts a desk together.
    public init(today: Day, lines: [DeskLine], total: Int?, isYearOpen: Bool) {
        self.today = today
        self.lines = lines
        self.total = total
        self.isYearOpen = isYearOpen
    }
}

/// One number of the desk.
public struct DeskLine: Equatable, Sendable {
    /// What is counted.
    public enum Kind: String, CaseIterable, Equatable, Sendable {
        /// Arrived today.
        case arrivedToday = "arrived-today"
        /// This year.
        case arrivedThisYear = "arrived-this-year"
        /// This year, nobody written as receiver.
        case unrouted
        /// This year, type not recognised.
        case untyped
        /// This year, void numbers.
        case void
        /// Numbers kept for someone.
        case reserved

        /// The list that the number leads to; `nil` for kept numbers, which have a list of their own.
        public func filter(today: Day) -> IncomingFilter? {
            var filter = IncomingFilter(year: today.year)
            switch self {
            case .arrivedToday:
                filter.from = today
                filter.to = today
            case .arrivedThisYear: break
            case .unrouted: filter.standing = .unrouted
            case .untyped: filter.standing = .untyped
            case .void: filter.standing = .void
            case .reserved: return nil
            }
            return filter
        }
    }

    /// What.
    public let kind: Kind
    /// How many.
    public let count: IncomingCount

    /// Puts a line together.
    public init(kind: Kind, count: IncomingCount) {
        self.kind = kind
        self.count = count
    }
}

/// What forms and lists need once: the office, its people, departments, books, calendar, and the issuers to offer.
public struct AskOffice: Query {
    /// Asks for it.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> OfficeFacts {
        OfficeFacts(
            profile: try reader.profile(), people: try reader.people(), departments: try reader.departments(),
            books: try reader.books(), holidays: try reader.holidays())
    }
}

/// The office and its lists.
public struct OfficeFacts: Equatable, Sendable {
    /// The office's own fields.
    public let profile: OfficeProfile
    /// Everybody.
    public let people: [Person]
    /// Departments.
    public let departments: [Department]
    /// Books, newest first.
    public let books: [YearBook]
    /// Calendar.
    public let holidays: [Holiday]

    /// Puts the facts together.
    public init(
        profile: OfficeProfile, people: [Person], departments: [Department], books: [YearBook], holidays: [Holiday]
    ) {
        self.profile = profile
        self.people = people
        self.departments = departments
        self.books = books
        self.holidays = holidays
    }
}

/// All issuers that may be offered for completion; only to those who register.
public struct ListIssuers: Query {
    /// Asks for them.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [Issuer] {
        guard Visibility(of: actor).all || actor.may(.mergeIssuers) else { return [] }
        return try reader.issuers()
    }
}

/// The numbers kept and not used yet, or all that were ever kept.
public struct ListReservations: Query {
    /// Whether those that were used or are void are listed too.
    public let all: Bool

    /// Asks for them.
    public init(all: Bool = false) { self.all = all }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [Reservation] {
        guard actor.may(.reserveNumber) else { return [] }
        return try reader.reservations(all)
    }
}
