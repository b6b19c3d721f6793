public import Phrases
public import Records

/// The days that a report is of.
public enum ReportPeriod: Equatable, Sendable {
    case thisWeek
    case nextWeek
    case lastWeek
    case month
    case lastMonth
    case quarter
    case year
    /// Typed.
    case days(Day, Day)

    /// Those that are offered by name.
    public static let named: [ReportPeriod] = [
        .thisWeek, .nextWeek, .lastWeek, .month, .lastMonth, .quarter, .year,
    ]

    /// The first and the last day.
    public func days(_ today: Day) -> (from: Day, to: Day) {
        func months(_ year: Int, _ first: Int, _ count: Int) -> (from: Day, to: Day) {
            let last = first + count - 1
            guard let from = Day(year: year, month: first, day: 1),
                let to = Day(year: year, month: last, day: Day.length(ofMonth: last, year: year))
            else { return (today, today) }
            return (from, to)
        }
        func week(_ shift: Int) -> (from: Day, to: Day) {
            let monday = today.adding(days: 1 - today.weekday.rawValue + 7 * shift)
            return (monday, monday.adding(days: 6))
        }
        switch self {
        case .thisWeek: return week(0)
        case .nextWeek: return week(1)
        case .lastWeek: return week(-1)
        case .month: return months(today.year, today.month, 1)
        case .lastMonth:
            return today.month == 1 ? months(today.year - 1, 12, 1) : months(today.year, today.month - 1, 1)
        case .quarter: return months(today.year, (today.month - 1) / 3 * 3 + 1, 3)
        case .year: return months(today.year, 1, 12)
        case .days(let from, let to): return (from, to)
        }
    }

    /// Its name.
    public var phrase: Phrase {
        switch self {
        case .thisWeek: .periodThisWeek
        case .nextWeek: .periodNextWeek
        case .lastWeek: .periodLastWeek
        case .month: .periodMonth
        case .lastMonth: .periodLastMonth
        case .quarter: .periodQuarter
        case .year: .periodYear
        case .days: .periodDays
        }
    }
}
