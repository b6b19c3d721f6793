/// The key of a report duty.
public struct ReportDutyID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// By when a report is due.
public enum DueRule: Hashable, Sendable {
    /// On a day of the last month of the period; for a week on a day of the week, Monday being 1.
    case day(Int)
    /// So many days after the last day of the period.
    case after(days: Int)
    /// So many working days after the last day of the period.
    case afterWorking(days: Int)

    /// Reads "20", "+5", "+5w".
    public init?(code: some StringProtocol) {
        var rest = Substring(code)
        let isAfter = rest.first == "+"
        if isAfter { rest.removeFirst() }
        let isWorking = isAfter && rest.last == "w"
        if isWorking { rest.removeLast() }
        guard (1...3).contains(rest.utf8.count), rest.utf8.allSatisfy({ asciiDigit($0) != nil }), let number = Int(rest)
        else { return nil }
        if isAfter {
            guard (0...120).contains(number) else { return nil }
            self = isWorking ? .afterWorking(days: number) : .after(days: number)
        } else {
            guard (1...31).contains(number) else { return nil }
            self = .day(number)
        }
    }

    /// The stable name, as it is read.
    public var code: String {
        switch self {
        case .day(let day): String(day)
        case .after(days: let days): "+\(days)"
        case .afterWorking(days: let days): "+\(days)w"
        }
    }

    /// Whether reports of a kind can be due so: a week has seven days.
    public func fits(_ kind: ReportKind) -> Bool {
        if case .day(let day) = self, kind == .week { return day <= 7 }
        return true
    }

    /// The day by which the report of some days is due. A month that is shorter means its last day.
    public func due(of span: ReportSpan, by calendar: WorkCalendar) -> Day {
        let last = span.lastDay
        switch self {
        case .day(let number):
            if case .week(let monday) = span { return monday.adding(days: min(number, 7) - 1) }
            let length = Day.length(ofMonth: last.month, year: last.year)
            return last.adding(days: min(number, length) - last.day)
        case .after(days: let days): return last.adding(days: days)
        case .afterWorking(days: let days): return calendar.adding(workingDays: days, to: last)
        }
    }
}

/// That the office owes reports of a kind: since when, by when, to whom.
public struct ReportDuty: Equatable, Sendable {
    /// Its key.
    public let id: ReportDutyID
    /// The kind; one duty for each.
    public let kind: ReportKind
    /// By when.
    public var due: DueRule
    /// To whom, as "Kính gửi" names them; empty for the body above.
    public var recipients: [String]
    /// The symbol after the number; `nil` for the usual one.
    public var symbolTail: String?
    /// Since when it is owed: of periods that ended before nobody asks.
    public var since: Day
    /// Whether it is owed no more.
    public var isEnded: Bool

    /// Puts a duty together.
    public init(
        id: ReportDutyID, kind: ReportKind, due: DueRule, recipients: [String] = [], symbolTail: String? = nil,
        since: Day, isEnded: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.due = due
        self.recipients = recipients
        self.symbolTail = symbolTail
        self.since = since
        self.isEnded = isEnded
    }

    /// The reports that are owed around a day: that of the period that runs, and of the two before it as far as the duty reaches.
    public func owed(on today: Day) -> [ReportReference] {
        guard !isEnded, let running = ReportReference(kind, kind.cycle(on: today)) else { return [] }
        let before = running.previous
        return [before.previous, before, running].filter { $0.span.lastDay >= since && kind.isOwed(of: $0.span) }
    }
}

extension ReportKind {
    /// Whether it comes again and again, so that it can be owed.
    public var recurs: Bool { self != .adhoc }

    /// Whether reports of the kind are owed of some days: the second half year is told by the year's report.
    fileprivate func isOwed(of span: ReportSpan) -> Bool {
        if self == .halfYear, case .period(let period) = span { return period.index == 1 }
        return true
    }

    /// The days that run on a day, of those that the kind is reported for.
    public func cycle(on today: Day) -> ReportSpan {
        self == .sixTasks ? .period(ReportingPeriod(of: today, kind: .quarter)) : usual(on: today)
    }
}
