public import Records

/// What arrived in a period and what became of it, by register, outcome, urgency, type, issuer and handler. Exact, and
/// each figure carries the list of exactly its rows.
public struct AskStatistics: Query {
    /// The first day of arrival.
    public let from: Day
    /// The last day of arrival.
    public let to: Day
    /// The day that counts as today.
    public let today: Day

    /// How many issuers have a line of their own.
    public static let mostIssuers = 12

    /// Asks for the figures of a period.
    public init(from: Day, to: Day, today: Day) {
        self.from = from
        self.to = to
        self.today = today
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IncomingStatistics {
        guard actor.may(.readStatistics) else { throw .refused(.notPermitted(.readStatistics)) }
        let calendar = WorkCalendar(holidays: try reader.holidays())
        var tally = Tally(calendar: calendar)
        try reader.incomingTraits(from, to, calendar.lastMissed(on: today), Visibility(of: actor)) { tally.count($0) }
        let sections = [
            StatisticsSection(kind: .registers, lines: registers(tally)),
            StatisticsSection(kind: .outcomes, lines: outcomes(tally)),
            StatisticsSection(kind: .urgencies, lines: urgencies(tally)),
            StatisticsSection(kind: .types, lines: types(tally)),
            StatisticsSection(kind: .issuers, lines: try issuers(tally, reader)),
            StatisticsSection(kind: .handlers, lines: handlers(tally, try reader.people(), try reader.departments())),
        ]
        return IncomingStatistics(
            from: from, to: to, today: today, sections: sections.filter { !$0.lines.isEmpty })
    }

    // MARK: Lines

    /// All that arrived in the period.
    private func filter(_ change: (inout IncomingFilter) -> Void) -> IncomingFilter {
        var filter = IncomingFilter()
        filter.from = from
        filter.to = to
        change(&filter)
        return filter
    }

    private func line(
        _ subject: StatisticsLine.Subject, _ count: Int?, _ change: (inout IncomingFilter) -> Void
    ) -> StatisticsLine {
        StatisticsLine(subject: subject, figures: [Figure(count: count ?? 0, filter: filter(change))])
    }

    private func registers(_ tally: Tally) -> [StatisticsLine] {
        let valid = Register.allCases.reduce(0) { $0 + tally.registers[$1, default: 0] }
        return [line(.arrived, valid) { $0.without = [.void] }]
            + Register.allCases.map { register in
                line(.register(register), tally.registers[register]) {
                    $0.register = register
                    $0.without = [.void]
                }
            } + [line(.void, tally.outcomes[.void]) { $0.standing = .void }]
    }

    private func outcomes(_ tally: Tally) -> [StatisticsLine] {
        IncomingOutcome.allCases.filter { $0 != .void }.map { outcome in
            line(.outcome(outcome), tally.outcomes[outcome]) {
                outcome.narrow(&$0, today: today, calendar: tally.calendar)
            }
        }
    }

    // Tasks have no type, urgency or issuer that came from outside: these lines are of documents alone.

    private func urgencies(_ tally: Tally) -> [StatisticsLine] {
        Urgency.allCases.filter { tally.urgencies[$0] != nil || $0.rawValue <= Urgency.express.rawValue }
            .map { urgency in
                line(.urgency(urgency), tally.urgencies[urgency]) {
                    $0.urgency = urgency
                    $0.without = [.void, .tasks]
                }
            }
    }

    private func types(_ tally: Tally) -> [StatisticsLine] {
        // The most frequent first; of equals the one whose code comes first, so that two runs are the same.
        let found = tally.types.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }
        return found.map { code, count in
            line(.type(code), count) {
                if let code { $0.typeCode = code } else { $0.standing = .untyped }
                $0.without = [.void, .tasks]
            }
        }
    }

    private func issuers(_ tally: Tally, _ reader: Reader) throws(OfficeError) -> [StatisticsLine] {
        let found = tally.issuers.sorted { ($1.value, $0.key.value) < ($0.value, $1.key.value) }
        var lines: [StatisticsLine] = []
        for (id, count) in found.prefix(Self.mostIssuers) {
            let name = try reader.issuer(id)?.name ?? ""
            lines.append(
                line(.issuer(id, name: name), count) {
                    $0.issuer = id
                    $0.without = [.void, .tasks]
                })
        }
        let rest = found.dropFirst(Self.mostIssuers)
        guard !rest.isEmpty else { return lines }
        let count = rest.reduce(0) { $0 + $1.value }
        return lines + [
            line(.otherIssuers(count: rest.count), count) {
                $0.otherIssuers = found.prefix(Self.mostIssuers).map(\.key)
                $0.without = [.void, .tasks]
            }
        ]
    }

    private func handlers(_ tally: Tally, _ people: [Person], _ departments: [Department]) -> [StatisticsLine] {
        var lines: [StatisticsLine] = []
        var left = Set(tally.handlers.keys)
        for department in departments {
            let own = Party.department(department.id)
            let members = people.filter { $0.department == department.id }.map { Party.person($0.id) }
            let found = ([own] + members).filter(left.contains)
            guard !found.isEmpty else { continue }
            left.subtract(found)
            // A department's line holds what its people lead: who has it within is the department's own affair.
            lines.append(handler(.department(department.id), of: [own] + members, tally))
            lines += members.filter(found.contains).map { handler(.handler($0), of: [$0], tally) }
        }
        for person in people where left.contains(.person(person.id)) {
            lines.append(handler(.handler(.person(person.id)), of: [.person(person.id)], tally))
        }
        return lines
    }

    private func handler(
        _ subject: StatisticsLine.Subject, of parties: [Party], _ tally: Tally
    ) -> StatisticsLine {
        let open: Set<IncomingOutcome> = [.openInTime, .overdue, .openWithoutDeadline]
        let done: Set<IncomingOutcome> = [.doneInTime, .doneLate, .doneWithoutDeadline]
        func figure(_ outcomes: Set<IncomingOutcome>, _ change: (inout IncomingFilter) -> Void) -> Figure {
            let count = parties.reduce(0) { sum, party in
                sum + (tally.handlers[party] ?? [:]).reduce(0) { $0 + (outcomes.contains($1.key) ? $1.value : 0) }
            }
            return Figure(
                count: count,
                filter: filter {
                    $0.leads = parties
                    change(&$0)
                })
        }
        return StatisticsLine(
            subject: subject,
            figures: HandlerColumn.allCases.map { column in
                switch column {
                case .given: figure(open.union(done)) { _ in }
                case .done: figure(done) { $0.states = [.completed] }
                case .doneInTime:
                    figure([.doneInTime]) {
                        IncomingOutcome.doneInTime.narrow(&$0, today: today, calendar: tally.calendar)
                    }
                case .doneLate:
                    figure([.doneLate]) { IncomingOutcome.doneLate.narrow(&$0, today: today, calendar: tally.calendar) }
                case .open: figure(open) { $0.states = HandlingState.allCases.filter(\.isOpen) }
                case .overdue:
                    figure([.overdue]) { IncomingOutcome.overdue.narrow(&$0, today: today, calendar: tally.calendar) }
                }
            })
    }

    /// Counts in one pass.
    private struct Tally {
        let calendar: WorkCalendar
        var registers: [Register: Int] = [:]
        var outcomes: [IncomingOutcome: Int] = [:]
        var urgencies: [Urgency: Int] = [:]
        var types: [String?: Int] = [:]
        var issuers: [IssuerID: Int] = [:]
        var handlers: [Party: [IncomingOutcome: Int]] = [:]

        mutating func count(_ traits: IncomingTraits) {
            let outcome = traits.outcome
            outcomes[outcome, default: 0] += 1
            guard !traits.isVoid else { return }
            registers[traits.register, default: 0] += 1
            if let lead = traits.lead { handlers[lead, default: [:]][outcome, default: 0] += 1 }
            guard traits.register != .task else { return }
            urgencies[traits.urgency, default: 0] += 1
            types[traits.typeCode, default: 0] += 1
            issuers[traits.issuer, default: 0] += 1
        }
    }
}

/// A number and the list of exactly what it counts.
public struct Figure: Equatable, Sendable {
    /// Exact.
    public let count: Int
    /// The list.
    public let filter: IncomingFilter

    /// Puts a figure together.
    public init(count: Int, filter: IncomingFilter) {
        self.count = count
        self.filter = filter
    }
}

/// The figures of a period.
public struct IncomingStatistics: Equatable, Sendable {
    /// The first day of arrival.
    public let from: Day
    /// The last day of arrival.
    public let to: Day
    /// The day on which "open" and "overdue" were told.
    public let today: Day
    /// What was counted, one way after another.
    public let sections: [StatisticsSection]

    /// Puts statistics together.
    public init(from: Day, to: Day, today: Day, sections: [StatisticsSection]) {
        self.from = from
        self.to = to
        self.today = today
        self.sections = sections
    }
}

/// One way of counting.
public struct StatisticsSection: Equatable, Sendable {
    /// By what.
    public enum Kind: String, CaseIterable, Equatable, Sendable {
        case registers, outcomes, urgencies, types, issuers, handlers
    }

    /// By what.
    public let kind: Kind
    /// What was found.
    public let lines: [StatisticsLine]

    /// Puts a section together.
    public init(kind: Kind, lines: [StatisticsLine]) {
        self.kind = kind
        self.lines = lines
    }
}

/// The columns of the lines of handlers.
public enum HandlerColumn: String, CaseIterable, Equatable, Sendable {
    /// All that they lead.
    case given
    /// Settled.
    case done
    /// Settled by the deadline.
    case doneInTime = "done-in-time"
    /// Settled after it.
    case doneLate = "done-late"
    /// Not settled.
    case open
    /// Not settled, the deadline is past.
    case overdue
}

/// A line of figures: one, or for handlers one for each `HandlerColumn`.
public struct StatisticsLine: Equatable, Sendable {
    /// What is counted.
    public enum Subject: Equatable, Sendable {
        case arrived
        case void
        case register(Register)
        case outcome(IncomingOutcome)
        case urgency(Urgency)
        /// `nil` where no type was recognised.
        case type(String?)
        case issuer(IssuerID, name: String)
        /// So many issuers that have no line of their own.
        case otherIssuers(count: Int)
        /// A department with all its people.
        case department(DepartmentID)
        /// One party by itself.
        case handler(Party)
    }

    /// What is counted.
    public let subject: Subject
    /// How many.
    public let figures: [Figure]

    /// Puts a line together.
    public init(subject: Subject, figures: [Figure]) {
        self.subject = subject
        self.figures = figures
    }
}
