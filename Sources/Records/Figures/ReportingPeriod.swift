/// A quarter, a half year or a year for which figures are reported.
public struct ReportingPeriod: Hashable, Comparable, Sendable {
    /// How long a period is.
    public enum Kind: Int, CaseIterable, Sendable, Hashable {
        /// Quý.
        case quarter = 0
        /// Sáu tháng.
        case half = 1
        /// Năm.
        case year = 2

        /// Periods of the kind in a year.
        public var perYear: Int {
            switch self {
            case .quarter: 4
            case .half: 2
            case .year: 1
            }
        }
    }

    /// The year.
    public let year: Int
    /// How long it is.
    public let kind: Kind
    /// Which of the year's periods of the kind, from 1.
    public let index: Int

    /// A period; `nil` when the year has none such.
    public init?(year: Int, kind: Kind, index: Int = 1) {
        guard (1...9999).contains(year), (1...kind.perYear).contains(index) else { return nil }
        self.year = year
        self.kind = kind
        self.index = index
    }

    private init(_ year: Int, _ kind: Kind, _ index: Int) {
        self.year = year
        self.kind = kind
        self.index = index
    }

    /// The period of a kind that a day lies in.
    public init(of day: Day, kind: Kind) {
        self.init(day.year, kind, (day.month - 1) / (12 / kind.perYear) + 1)
    }

    /// Reads "2026-Q3", "2026-H1" or "2026", capitals or not.
    public init?(code: some StringProtocol) {
        let parts = code.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count == 4, first.allSatisfy(\.isASCII), let year = Int(first) else {
            return nil
        }
        if parts.count == 1 {
            self.init(year: year, kind: .year)
        } else {
            guard parts.count == 2, parts[1].count == 2, let index = Int(parts[1].dropFirst()) else { return nil }
            switch parts[1].first {
            case "Q": self.init(year: year, kind: .quarter, index: index)
            case "H": self.init(year: year, kind: .half, index: index)
            default: return nil
            }
        }
    }

    /// The stable name: "2026-Q3", "2026-H1", "2026".
    public var code: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return switch kind {
        case .quarter: "\(padded)-Q\(index)"
        case .half: "\(padded)-H\(index)"
        case .year: padded
        }
    }

    private var months: Int { 12 / kind.perYear }

    /// Its first day.
    public var firstDay: Day { Self.day(year, (index - 1) * months + 1) }

    /// Its last day.
    public var lastDay: Day { next.firstDay.adding(days: -1) }

    /// The period of the same kind before it.
    public var previous: ReportingPeriod {
        index > 1 ? ReportingPeriod(year, kind, index - 1) : ReportingPeriod(year - 1, kind, kind.perYear)
    }

    /// The period of the same kind after it.
    public var next: ReportingPeriod {
        index < kind.perYear ? ReportingPeriod(year, kind, index + 1) : ReportingPeriod(year + 1, kind, 1)
    }

    private static func day(_ year: Int, _ month: Int) -> Day {
        // The first of a month of these years always is a day.
        Day(year: year, month: month, day: 1) ?? Day(number: 0)
    }

    /// By the first day; of those that begin together, the shorter first.
    public static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
        (left.year, (left.index - 1) * left.months, left.kind.rawValue)
            < (right.year, (right.index - 1) * right.months, right.kind.rawValue)
    }
}
