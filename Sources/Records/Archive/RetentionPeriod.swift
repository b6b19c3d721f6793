import Text

/// How long a file is kept.
///
/// - Source: Circular 10/2022/TT-BNV, art. 3–4: permanent, or a number of years counted from the year in which the work ended. The two
///   old words stand in inventories made before Circular 09/2011 and say no number.
public enum RetentionPeriod: Hashable, Sendable {
    /// Vĩnh viễn.
    case permanent
    /// Có thời hạn: so many years, 1 to 99.
    case years(Int)
    /// Lâu dài, of old inventories: to be decided anew before anything is done with the file.
    case long
    /// Tạm thời, of old inventories: to be decided anew as well.
    case temporary

    /// Years that a file may be kept for.
    public static let bounds = 1...99

    /// Stable name in files and on the command line: "permanent", "20", "long", "temporary".
    public var code: String {
        switch self {
        case .permanent: "permanent"
        case .years(let years): String(years)
        case .long: "long"
        case .temporary: "temporary"
        }
    }

    /// Reads a stable name and nothing else.
    public init?(code: some StringProtocol) {
        switch code {
        case "permanent": self = .permanent
        case "long": self = .long
        case "temporary": self = .temporary
        default:
            guard !code.isEmpty, code.utf8.allSatisfy({ (48...57).contains($0) }), let years = Int(code),
                Self.bounds.contains(years), String(years) == code
            else { return nil }
            self = .years(years)
        }
    }

    /// Whether it lasts at least so many years; what old inventories leave open counts as long, because keeping too much can be
    /// mended and destroying too much cannot.
    public func lasts(atLeast years: Int) -> Bool {
        switch self {
        case .permanent, .long, .temporary: true
        case .years(let own): own >= years
        }
    }

    /// The first day on which the file may be proposed for disposal: years are counted from the year after that in which the work
    /// ended. `nil` for what never falls due by itself.
    public func dueForDisposal(workEnded day: Day) -> Day? {
        guard case .years(let years) = self else { return nil }
        return Day(year: day.year + years + 1, month: 1, day: 1)
    }

    /// The one that keeps longer: a file that falls under several rules is kept by the longest.
    public static func longest(of periods: [RetentionPeriod]) -> RetentionPeriod? {
        periods.max { $0.weight < $1.weight }
    }

    /// For comparing: what is open in an old inventory lies above the years that it may mean.
    private var weight: Int {
        switch self {
        case .years(let years): years
        case .temporary: 100
        case .long: 101
        case .permanent: 102
        }
    }
}

extension RetentionPeriod {
    /// Reads a period as people write it: "Vĩnh viễn", "20 năm", "20", "VV", "Lâu dài", "permanent", "20 years".
    public init?(written text: String) {
        guard !text.contains("-") else { return nil }
        let words = Text.words(text).map(\.folded)
        switch words.joined(separator: " ") {
        case "vinh vien", "vv", "permanent", "permanently": self = .permanent
        case "lau dai", "ld", "long": self = .long
        case "tam thoi", "tt", "temporary": self = .temporary
        default:
            guard let first = words.first, let period = RetentionPeriod(code: Self.withoutZeros(first)) else {
                return nil
            }
            let unit = words.dropFirst().joined(separator: " ")
            guard ["", "nam", "n", "year", "years"].contains(unit), case .years = period else { return nil }
            self = period
        }
    }

    private static func withoutZeros(_ word: String) -> String {
        let rest = word.drop { $0 == "0" }
        return rest.isEmpty ? word : String(rest)
    }
}
