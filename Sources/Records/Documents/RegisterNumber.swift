/// A number of a register: "12", or "12a" for a late insert, in the book of one year.
public struct RegisterNumber: Hashable, Sendable, Comparable {
    /// Which register.
    public let register: Register
    /// The year of the book.
    public let year: Int
    /// The number proper, from 1.
    public let number: Int
    /// The letter of a late insert, lower case; empty for a plain number.
    public let suffix: String

    /// Puts a number together.
    public init(_ register: Register = .incoming, year: Int, number: Int, suffix: String = "") {
        self.register = register
        self.year = year
        self.number = number
        self.suffix = suffix
    }

    /// Reads "12/2026", "12a/2026", or "12" in the year given; "Đ12" is of the petitions, "V12" of the tasks.
    /// - Returns: `nil` when the text is no number of a register.
    public init?(_ text: some StringProtocol, year assumed: Int? = nil) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard var first = parts.first else { return nil }
        let register = first.first.flatMap(Register.init(mark:)) ?? .incoming
        if register != .incoming { first = first.dropFirst() }
        let digits = first.prefix { $0.isASCII && $0.isNumber }
        let suffix = first.dropFirst(digits.count).lowercased()
        guard let number = Int(digits), number > 0, number <= 9_999_999, Self.isSuffix(suffix) else { return nil }
        let year: Int?
        if parts.count == 2 {
            year = parts[1].count == 4 ? Int(parts[1]) : nil
        } else {
            year = assumed
        }
        guard let year, (1900...2200).contains(year) else { return nil }
        self.init(register, year: year, number: number, suffix: suffix)
    }

    /// A suffix is empty or one or two small letters a–z.
    public static func isSuffix(_ text: String) -> Bool {
        text.utf8.count <= 2 && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// As it stands in the register: "12", "12a"; "Đ12" outside of the incoming register. Never with a thousands point.
    public var shown: String { "\(register.mark)\(number)\(suffix)" }

    /// With its year: "12a/2026".
    public var shownWithYear: String { "\(shown)/\(year)" }

    /// Order of the registers.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.register.order, left.number, left.suffix)
            < (right.year, right.register.order, right.number, right.suffix)
    }

    /// The next free letter after the suffixes taken at a number: a, b … z.
    /// - Returns: `nil` when all are taken.
    public static func nextSuffix(after taken: some Sequence<String>) -> String? {
        let used = Set(taken)
        let letters = "abcdefghijklmnopqrstuvwxyz"
        return letters.lazy.map(String.init).first { !used.contains($0) }
    }
}

/// The registers whose numbers the office gives.
public enum Register: String, CaseIterable, Sendable, Hashable {
    /// Sổ đăng ký văn bản đến.
    case incoming
    /// Sổ đăng ký đơn, thư: a book of its own, as offices keep it where letters are many.
    case petition
    /// Work that no document brought: tasks of meetings and calls, handled like documents.
    case task

    /// What stands before a number so that it is not taken for one of another register.
    public var mark: String {
        switch self {
        case .incoming: ""
        case .petition: "Đ"
        case .task: "V"
        }
    }

    /// The register whose numbers begin with a letter; also typed small or without its stroke.
    init?(mark: Character) {
        switch mark {
        case "Đ", "đ", "D", "d": self = .petition
        case "V", "v": self = .task
        default: return nil
        }
    }

    var order: Int {
        switch self {
        case .incoming: 0
        case .petition: 1
        case .task: 2
        }
    }
}

/// The book of one register, series and year; opened and closed deliberately (Decree 30/2020, art. 15 and 22: numbers
/// run from 1 January to 31 December).
public struct YearBook: Equatable, Sendable {
    /// Which register.
    public let register: Register
    /// The calendar year.
    public let year: Int
    /// When it was opened.
    public let openedOn: Day
    /// When it was closed; `nil` while open.
    public let closedOn: Day?

    /// Puts a book together.
    public init(register: Register, year: Int, openedOn: Day, closedOn: Day?) {
        self.register = register
        self.year = year
        self.openedOn = openedOn
        self.closedOn = closedOn
    }
}
