/// The days that a report is of.
public enum ReportSpan: Hashable, Sendable {
    /// A week, by the Monday that it begins with.
    case week(monday: Day)
    /// A month, by its first day.
    case month(first: Day)
    /// A quarter, half a year or a year.
    case period(ReportingPeriod)
    /// Any days, both ends included.
    case days(from: Day, to: Day)

    /// The week that a day lies in.
    public static func week(of day: Day) -> ReportSpan {
        .week(monday: day.adding(days: 1 - day.weekday.rawValue))
    }

    /// The month that a day lies in.
    public static func month(of day: Day) -> ReportSpan { .month(first: day.adding(days: 1 - day.day)) }

    /// Reads "2026-W48", "2026-11", "2026-Q3", "2026-H1", "2026", "2026-11-01..2026-11-15"; a single day, "2026-11-24", is
    /// the day alone.
    public init?(code: some StringProtocol) {
        let text = code.uppercased()
        if let period = ReportingPeriod(code: text) {
            self = .period(period)
            return
        }
        if let gap = text.firstRange(of: "..") {
            guard let from = Day(iso: text[..<gap.lowerBound]), let to = Day(iso: text[gap.upperBound...]), from <= to
            else { return nil }
            self = .days(from: from, to: to)
        } else if let day = Day(iso: text) {
            self = .days(from: day, to: day)
        } else if text.utf8.count == 8, text.dropFirst(4).hasPrefix("-W") {
            guard let year = Self.number(text.prefix(4)), let week = Self.number(text.suffix(2)), year > 0,
                let monday = Self.monday(ofWeek: week, year: year)
            else { return nil }
            self = .week(monday: monday)
        } else {
            guard text.utf8.count == 7, let first = Day(iso: text + "-01") else { return nil }
            self = .month(first: first)
        }
    }

    /// The stable name, as it is read.
    public var code: String {
        switch self {
        case .week(let monday):
            let (year, week) = Self.week(ofMonday: monday)
            return "\(Self.padded(year, 4))-W\(Self.padded(week, 2))"
        case .month(let first): return String(first.iso.prefix(7))
        case .period(let period): return period.code
        case .days(let from, let to): return from == to ? from.iso : "\(from.iso)..\(to.iso)"
        }
    }

    /// Its first day.
    public var firstDay: Day {
        switch self {
        case .week(let monday): monday
        case .month(let first): first
        case .period(let period): period.firstDay
        case .days(let from, _): from
        }
    }

    /// Its last day.
    public var lastDay: Day {
        switch self {
        case .week(let monday): monday.adding(days: 6)
        case .month(let first): first.adding(days: Day.length(ofMonth: first.month, year: first.year) - 1)
        case .period(let period): period.lastDay
        case .days(_, let to): to
        }
    }

    /// The one before it: of the same length, and of the same kind.
    public var previous: ReportSpan {
        switch self {
        case .week(let monday): .week(monday: monday.adding(days: -7))
        case .month(let first): .month(of: first.adding(days: -1))
        case .period(let period): .period(period.previous)
        case .days(let from, let to): .days(from: from.adding(days: from - to - 1), to: from.adding(days: -1))
        }
    }

    /// The same days a year before; the last of February stands for a day that the year has not.
    public var yearBefore: ReportSpan {
        switch self {
        case .week(let monday): .week(monday: monday.adding(days: -364))
        case .month(let first): .month(first: Self.yearBefore(first))
        case .period(let period):
            ReportingPeriod(year: period.year - 1, kind: period.kind, index: period.index).map { .period($0) } ?? self
        case .days(let from, let to): .days(from: Self.yearBefore(from), to: Self.yearBefore(to))
        }
    }

    private static func yearBefore(_ day: Day) -> Day {
        let (year, month, number) = day.civil
        return Day(year: year - 1, month: month, day: number) ?? Day(year: year - 1, month: month, day: 28) ?? day
    }

    // MARK: Weeks of ISO 8601

    /// The week of a year that a Monday begins: of the year that its Thursday lies in.
    public static func week(ofMonday monday: Day) -> (year: Int, week: Int) {
        let thursday = monday.adding(days: 3)
        let year = thursday.year
        guard let newYear = Day(year: year, month: 1, day: 1) else { return (year, 1) }
        return (year, (thursday - newYear) / 7 + 1)
    }

    static func monday(ofWeek week: Int, year: Int) -> Day? {
        guard let fourth = Day(year: year, month: 1, day: 4), week >= 1 else { return nil }
        let monday = fourth.adding(days: 1 - fourth.weekday.rawValue + 7 * (week - 1))
        return Self.week(ofMonday: monday) == (year, week) ? monday : nil
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard text.utf8.allSatisfy({ asciiDigit($0) != nil }) else { return nil }
        return Int(text)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
