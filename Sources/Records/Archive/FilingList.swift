import Text

/// The key of a row of a filing list.
public struct FilingEntryID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// Where a filing list stands (Decree 30/2020, art. 28).
public enum FilingListState: Int, CaseIterable, Sendable, Hashable {
    /// Đang soạn.
    case drafted = 0
    /// Đã phê duyệt: the ground on which files are opened.
    case approved = 1

    /// Stable name on the command line.
    public var code: String { self == .drafted ? "drafted" : "approved" }
}

/// The filing list of a year (Danh mục hồ sơ).
public struct FilingList: Equatable, Sendable {
    /// Its year.
    public let year: Int
    /// Where it stands.
    public var state: FilingListState
    /// The day of approval.
    public var approvedOn: Day?
    /// Who approved it.
    public var approvedBy: PersonID?
    /// Raised with every change, from 1.
    public var version: Int

    /// Puts a list together.
    public init(
        year: Int, state: FilingListState = .drafted, approvedOn: Day? = nil, approvedBy: PersonID? = nil,
        version: Int = 1
    ) {
        self.year = year
        self.state = state
        self.approvedOn = approvedOn
        self.approvedBy = approvedBy
        self.version = version
    }
}

/// What stands in a row of a filing list.
public enum FilingRow: Equatable, Sendable {
    /// A heading: large ones are counted in Roman numerals, small ones in Arabic (annex V). `depth` 1 or 2.
    case heading(depth: Int)
    /// A file to be made.
    case file(FilingPlan)
}

/// A file to be made in the year.
public struct FilingPlan: Equatable, Sendable {
    /// Số và ký hiệu hồ sơ: "01.TCCB".
    public var notation: String
    /// Thời hạn bảo quản.
    public var retention: RetentionPeriod
    /// The rows of the schedule that it follows from.
    public var rules: [String]
    /// Người lập.
    public var maker: PersonID?
    /// The maker's department.
    public var department: DepartmentID?

    /// Puts one together.
    public init(
        notation: String, retention: RetentionPeriod, rules: [String] = [], maker: PersonID? = nil,
        department: DepartmentID? = nil
    ) {
        self.notation = notation
        self.retention = retention
        self.rules = rules
        self.maker = maker
        self.department = department
    }
}

/// A row of a filing list.
public struct FilingEntry: Equatable, Sendable {
    /// Its key.
    public let id: FilingEntryID
    /// The list.
    public let year: Int
    /// Its place in the list, from 1.
    public var place: Int
    /// Heading or file.
    public var row: FilingRow
    /// Tên đề mục or tiêu đề hồ sơ.
    public var title: String
    /// Of a heading: the abbreviation that the notations of its files bear, "TCCB".
    public var abbreviation: String?
    /// Ghi chú.
    public var notes: String?
    /// Whether it was taken out again.
    public var isEnded: Bool

    /// Puts a row together.
    public init(
        id: FilingEntryID, year: Int, place: Int, row: FilingRow, title: String, abbreviation: String? = nil,
        notes: String? = nil, isEnded: Bool = false
    ) {
        self.id = id
        self.year = year
        self.place = place
        self.row = row
        self.title = title
        self.abbreviation = abbreviation
        self.notes = notes
        self.isEnded = isEnded
    }
}

/// How a filing list is counted and carried into the next year.
public enum FilingRule {
    /// The number that stands before each row: "I", "1", or nothing before a file, whose notation is its number.
    public static func ordinals(of entries: [FilingEntry]) -> [String] {
        var (large, small) = (0, 0)
        return entries.map { entry in
            switch entry.row {
            case .heading(let depth) where depth <= 1:
                (large, small) = (large + 1, 0)
                return romanNumeral(large)
            case .heading:
                small += 1
                return String(small)
            case .file: return ""
            }
        }
    }

    /// The next notation under a heading: the ordinal goes on after the highest under the same abbreviation, "04.TCCB".
    public static func nextNotation(_ abbreviation: String, after entries: [FilingEntry]) -> String {
        var highest = 0
        for entry in entries {
            guard case .file(let plan) = entry.row, let dot = plan.notation.firstIndex(of: "."),
                plan.notation[plan.notation.index(after: dot)...] == abbreviation,
                let ordinal = Int(plan.notation[..<dot])
            else { continue }
            highest = max(highest, ordinal)
        }
        let next = String(highest + 1)
        return (next.count < 2 ? "0" : "") + next + "." + abbreviation
    }

    /// The list that last year's proposes: the same headings and files, the year in the titles raised where it is last year's; what
    /// was taken out stays out. Makers who have left are left empty, so that somebody is named.
    public static func proposal(
        from entries: [FilingEntry], to year: Int, isActive: (PersonID) -> Bool
    ) -> [FilingEntry] {
        entries.filter { !$0.isEnded }.enumerated().map { place, entry in
            var row = entry.row
            if case .file(var plan) = row {
                if let maker = plan.maker, !isActive(maker) { plan.maker = nil }
                row = .file(plan)
            }
            return FilingEntry(
                id: FilingEntryID(0), year: year, place: place + 1, row: row,
                title: raised(entry.title, from: entry.year, to: year), abbreviation: entry.abbreviation,
                notes: entry.notes)
        }
    }

    /// A title with its year raised: only a whole number that is the year, so that "Nghị quyết 2026/NQ" of another year stays.
    private static func raised(_ title: String, from old: Int, to new: Int) -> String {
        var result = ""
        var digits = ""
        func flush() {
            result += digits == String(old) ? String(new) : digits
            digits = ""
        }
        for letter in title {
            if letter.isASCII, letter.isNumber {
                digits.append(letter)
            } else {
                flush()
                result.append(letter)
            }
        }
        flush()
        return result
    }
}
