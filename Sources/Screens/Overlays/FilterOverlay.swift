import Office
import Phrases
import Records

/// What a list is narrowed by.
struct FilterOverlay: Equatable, Sendable {
    enum Row: Int, CaseIterable, Equatable, Sendable {
        case year, register, state, due, lead, type, urgency, circulation, standing
    }

    /// The deadlines that are asked for, by name.
    enum Due: CaseIterable, Equatable, Sendable {
        case overdue, today, thisWeek, nextWeek

        /// The days, all those of open documents.
        func days(_ today: Day, _ calendar: WorkCalendar) -> DaySpan {
            let monday = today.monday
            return switch self {
            case .overdue: .missed(on: today, by: calendar)
            case .today: DaySpan(from: today, to: today)
            case .thisWeek: DaySpan(from: monday, to: monday.adding(days: 6))
            case .nextWeek: DaySpan(from: monday.adding(days: 7), to: monday.adding(days: 13))
            }
        }

        var phrase: Phrase {
            switch self {
            case .overdue: .filterOverdue
            case .today: .today
            case .thisWeek: .periodThisWeek
            case .nextWeek: .periodNextWeek
            }
        }
    }

    var filter: IncomingFilter
    var row = Row.year
    private let years: [Int]
    private let today: Day
    private let calendar: WorkCalendar
    /// Departments with all their people, then people, by name.
    private let leads: [(name: String, parties: [Party])]

    init(_ filter: IncomingFilter, in surroundings: Surroundings) {
        let facts = surroundings.facts
        self.filter = filter
        today = surroundings.today
        calendar = surroundings.calendar
        years = facts.books.filter { $0.register == .incoming }.map(\.year)
        let departments = facts.departments.map { department in
            (
                department.name,
                [Party.department(department.id)]
                    + facts.people.filter { $0.department == department.id }.map { Party.person($0.id) }
            )
        }
        leads = departments + facts.people.filter(\.mayBeHandler).map { ($0.name, [Party.person($0.id)]) }
    }

    static func == (left: FilterOverlay, right: FilterOverlay) -> Bool {
        left.filter == right.filter && left.row == right.row && left.today == right.today
            && left.years == right.years && left.leads.map(\.parties) == right.leads.map(\.parties)
    }

    mutating func move(by rows: Int) {
        row = Row(rawValue: max(0, min(Row.allCases.count - 1, row.rawValue + rows))) ?? row
    }

    mutating func change(by steps: Int) {
        func turned<Value: Equatable>(_ value: Value?, _ values: [Value]) -> Value? {
            let all: [Value?] = [nil] + values.map { $0 }
            let place = (all.firstIndex { $0 == value } ?? 0) + steps
            return all[(place % all.count + all.count) % all.count]
        }
        switch row {
        case .year: filter.year = turned(filter.year, years)
        case .register: filter.register = turned(filter.register, Register.allCases)
        case .state:
            let state = turned(filter.states.count == 1 ? filter.states.first : nil, HandlingState.allCases)
            filter.states = state.map { [$0] } ?? []
        case .due: filter.due = turned(filter.due, Due.allCases.map { $0.days(today, calendar) })
        case .lead:
            filter.leads = turned(filter.leads.isEmpty ? nil : filter.leads, leads.map(\.parties)) ?? []
        case .type: filter.typeCode = turned(filter.typeCode, DocumentTypes.all.map(\.code))
        case .urgency: filter.urgency = turned(filter.urgency, Urgency.allCases)
        case .circulation: filter.circulation = turned(filter.circulation, Circulation.allCases)
        case .standing: filter.standing = turned(filter.standing, IncomingFilter.Standing.allCases)
        }
    }

    mutating func clear() { filter = IncomingFilter(year: filter.year) }

    /// The value of a row in words.
    func value(of row: Row) -> Phrase {
        switch row {
        case .year: filter.year.map { Phrase(String($0)) } ?? .filterAllYears
        case .register: filter.register?.phrase ?? .any
        case .state:
            filter.states.isEmpty
                ? .any
                : filter.states.count == 1 ? filter.states[0].phrase : .filterSeveral(.count(filter.states.count))
        case .due:
            filter.due.map { due in
                Due.allCases.first { $0.days(today, calendar) == due }?.phrase
                    ?? .filterDue(from: due.from?.shown, to: due.to?.shown)
            } ?? .any
        case .lead:
            filter.leads.isEmpty
                ? .any
                : leads.first { $0.parties == filter.leads }.map { Phrase($0.name) }
                    ?? .filterSeveral(.count(filter.leads.count))
        case .type: typePhrase(filter.typeCode) ?? .any
        case .urgency: filter.urgency?.phrase ?? .any
        case .circulation: filter.circulation?.phrase ?? .any
        case .standing: filter.standing?.phrase ?? .any
        }
    }

    static func label(of row: Row) -> Phrase {
        switch row {
        case .year: .fieldYear
        case .register: .fieldBook
        case .state: .fieldHandling
        case .due: .fieldDeadline
        case .lead: .roleLead
        case .type: .fieldType
        case .urgency: .fieldUrgency
        case .circulation: .fieldCirculation
        case .standing: .filterStanding
        }
    }
}
