/// How sure a row of the retention schedule is.
public enum RuleCertainty: Int, CaseIterable, Sendable, Hashable {
    /// Read in the legal text.
    case read = 0
    /// Told by a second source.
    case told = 1
    /// A proposal of the program, by the nearest kind that the law lists: the office decides.
    case proposed = 2

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .read: "read"
        case .told: "told"
        case .proposed: "proposed"
        }
    }
}

/// The key of a row of the retention schedule.
public struct RetentionRuleID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A row of the retention schedule (bảng thời hạn bảo quản): which records are kept how long, by which source, and when that holds.
public struct RetentionRule: Equatable, Sendable {
    /// Its key; 0 while it is not stored.
    public let id: RetentionRuleID
    /// Its short name, unique among rows that hold on one day: "02.1".
    public var code: String
    /// The group that it stands under: "Tổ chức, cán bộ".
    public var group: String
    /// Which records.
    public var title: String
    /// How long they are kept.
    public var period: RetentionPeriod
    /// The text that it rests on.
    public var source: String
    /// How sure it is.
    public var certainty: RuleCertainty
    /// The first day on which it holds.
    public var validFrom: Day
    /// The last one; `nil` while it holds.
    public var validTo: Day?

    /// Puts a row together.
    public init(
        id: RetentionRuleID = RetentionRuleID(0), code: String, group: String, title: String, period: RetentionPeriod,
        source: String, certainty: RuleCertainty, validFrom: Day, validTo: Day? = nil
    ) {
        self.id = id
        self.code = code
        self.group = group
        self.title = title
        self.period = period
        self.source = source
        self.certainty = certainty
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool { validFrom <= day && validTo.map { day <= $0 } ?? true }
}

/// The office's retention schedule, with the rows of all times.
public struct RetentionSchedule: Equatable, Sendable {
    /// Every row.
    public let rules: [RetentionRule]

    /// Puts a schedule together.
    public init(_ rules: [RetentionRule]) { self.rules = rules }

    /// The rows that hold on a day, in the order of their codes.
    public func rules(on day: Day) -> [RetentionRule] {
        rules.filter { $0.holds(on: day) }.sorted { Self.isBefore($0.code, $1.code) }
    }

    /// The row of a code on a day.
    public func rule(_ code: String, on day: Day) -> RetentionRule? {
        rules.first { $0.code == code && $0.holds(on: day) }
    }

    /// The period of a file that falls under several rows: the longest (Circular 10/2022/TT-BNV, art. 5: what is worth more decides).
    public func period(of codes: [String], on day: Day) -> RetentionPeriod? {
        RetentionPeriod.longest(of: codes.compactMap { rule($0, on: day)?.period })
    }

    /// The order of codes: part by part, numbers by their value, so that 10 follows 9.
    static func isBefore(_ left: String, _ right: String) -> Bool {
        let (a, b) = (left.split(separator: "."), right.split(separator: "."))
        for (x, y) in zip(a, b) where x != y {
            if let m = Int(x), let n = Int(y), m != n { return m < n }
            return x < y
        }
        return a.count < b.count
    }
}
