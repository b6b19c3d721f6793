/// How the office numbers its outgoing documents, from a day on: data with validity dates, because the head of the office decides it
/// (Decree 30/2020, art. 15(1): one series or one per type) and may decide anew.
public struct NumberingPolicy: Equatable, Sendable {
    /// Which documents share a series of numbers.
    public enum Grouping: Equatable, Sendable {
        /// Chung một hệ thống số.
        case common
        /// Mỗi tên loại một hệ thống số.
        case byType
        /// These types have a series each, the others share one.
        case ownTypes(Set<String>)
    }

    /// How long numbers run before they begin again from 1.
    public enum Cycle: Equatable, Sendable {
        /// From 1 January to 31 December (art. 15(1)).
        case year
        /// By the term of the body, counted from its first day: the practice of Party bodies.
        case term(from: Day)
    }

    /// The first day on which numbers are given so.
    public let validFrom: Day
    /// Which documents share a series.
    public let grouping: Grouping
    /// When numbers begin again.
    public let cycle: Cycle

    /// Puts a policy together.
    public init(validFrom: Day, grouping: Grouping, cycle: Cycle = .year) {
        self.validFrom = validFrom
        self.grouping = grouping
        self.cycle = cycle
    }

    /// What holds where an office has decided nothing: one series, by the year.
    public static let usual = NumberingPolicy(validFrom: Day(number: 0), grouping: .common)

    /// The policy of a day among all that were ever set.
    public static func holding(on day: Day, among policies: [NumberingPolicy]) -> NumberingPolicy {
        policies.filter { $0.validFrom <= day }.max { $0.validFrom < $1.validFrom } ?? .usual
    }

    /// The series of a type's documents: empty for the common one, else the type's code.
    public func series(of typeCode: String) -> String {
        switch grouping {
        case .common: ""
        case .byType: typeCode
        case .ownTypes(let types): types.contains(typeCode) ? typeCode : ""
        }
    }

    /// The book that a day's numbers stand in: its year, or the first year of the term.
    public func bookYear(of day: Day) -> Int {
        switch cycle {
        case .year: day.year
        case .term(let from): from.year
        }
    }

    /// Whether numbers given under another policy may go on under this one from its first day without a number coming twice: the
    /// series begin anew where the books begin anew.
    /// - Parameter given: the newest day on which a number was given; `nil` where none was.
    public func canBegin(after given: Day?) -> Bool {
        guard let given else { return true }
        guard validFrom > given else { return false }
        switch cycle {
        case .year: return validFrom.month == 1 && validFrom.day == 1
        // A term has a book of its own, unless another began in the same year.
        case .term(let from): return from.year > given.year
        }
    }
}

extension NumberingPolicy.Grouping {
    /// Stable name: "common", "by-type", "own:nghi-quyet,quyet-dinh".
    public var code: String {
        switch self {
        case .common: "common"
        case .byType: "by-type"
        case .ownTypes(let types): "own:" + types.sorted().joined(separator: ",")
        }
    }

    /// Reads a stable name.
    public init?(code: String) {
        switch code {
        case "common": self = .common
        case "by-type": self = .byType
        case let own where own.hasPrefix("own:") && own.count > 4:
            self = .ownTypes(Set(own.dropFirst(4).split(separator: ",").map(String.init)))
        default: return nil
        }
    }
}

extension NumberingPolicy.Cycle {
    /// Stable name: "year", "term:2023-12-01".
    public var code: String {
        switch self {
        case .year: "year"
        case .term(let from): "term:\(from.iso)"
        }
    }
}
