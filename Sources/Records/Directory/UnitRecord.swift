/// What kind of unit of the union a record is.
public enum UnitKind: Int, CaseIterable, Sendable, Hashable {
    /// Tổng Liên đoàn.
    case confederation = 0
    /// Liên đoàn Lao động tỉnh, thành phố.
    case provincial = 1
    /// Công đoàn ngành Trung ương.
    case industry = 2
    /// Công đoàn tổng công ty, tập đoàn trực thuộc Tổng Liên đoàn.
    case corporation = 3
    /// Anything else: never asked for figures.
    case other = 4
    /// Liên đoàn Lao động quận, huyện, thị xã, until district governments ended on 1 July 2025.
    case district = 5
    /// Công đoàn ngành địa phương.
    case localIndustry = 6
    /// Công đoàn các khu công nghiệp, khu kinh tế.
    case zone = 7
    /// Công đoàn xã, phường, đặc khu.
    case commune = 8
    /// Công đoàn cơ sở trực thuộc.
    case base = 9

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .confederation: "tong-lien-doan"
        case .provincial: "tinh-thanh"
        case .industry: "nganh"
        case .corporation: "tong-cong-ty"
        case .other: "khac"
        case .district: "huyen"
        case .localIndustry: "nganh-dia-phuong"
        case .zone: "khu-cong-nghiep"
        case .commune: "xa-phuong"
        case .base: "co-so"
        }
    }

    /// Whether units of the kind send figures to the body above them.
    public var reports: Bool { self != .confederation && self != .other }

    /// The kinds below a provincial federation or a union of an industry or corporation.
    ///
    /// - Source: Law on Trade Unions 50/2024/QH15, levels "công đoàn cấp trên trực tiếp cơ sở" and "công đoàn cơ sở".
    public static let lower: Set<UnitKind> = [.district, .localIndustry, .zone, .commune, .base]
}

/// A unit of the union in the shipped directory. A unit that changed its name or borders is two records with a link.
public struct UnitRecord: Equatable, Sendable {
    /// Stable name, "ldld-nghe-an".
    public let code: String
    /// What kind.
    public let kind: UnitKind
    /// Full Vietnamese name.
    public let nameVi: String
    /// Abbreviation, for completion; the unit's own practice in symbols may differ.
    public let abbreviation: String?
    /// First day; `nil` when before August 2010.
    public let validFrom: Day?
    /// Last day; `nil` while it stands.
    public let validTo: Day?
    /// Code of the unit that followed it; `nil` for none.
    public let successor: String?
    /// Code of the unit above it.
    public let parent: String?
    /// Whether the source leaves a doubt, mostly about a day.
    public let sourceUnsure: Bool
    /// Where the record comes from, and what is in doubt.
    public let source: String
    /// E-mail address; `nil` unless known.
    public let email: String?

    /// Puts a record together.
    public init(
        code: String, kind: UnitKind, nameVi: String, abbreviation: String?, validFrom: Day? = nil,
        validTo: Day? = nil, successor: String? = nil, parent: String?, sourceUnsure: Bool = false, source: String,
        email: String? = nil
    ) {
        self.code = code
        self.kind = kind
        self.nameVi = nameVi
        self.abbreviation = abbreviation
        self.validFrom = validFrom
        self.validTo = validTo
        self.successor = successor
        self.parent = parent
        self.sourceUnsure = sourceUnsure
        self.source = source
        self.email = email
    }

    /// Whether the unit stood on a day.
    public func isValid(on day: Day) -> Bool {
        if let validFrom, day < validFrom { return false }
        if let validTo, day > validTo { return false }
        return true
    }

    /// Whether the Confederation addresses it in its letters: the provincial unions, those of industries and of
    /// corporations.
    public var isAddressed: Bool {
        switch kind {
        case .provincial, .industry, .corporation: true
        case .confederation, .other, .district, .localIndustry, .zone, .commune, .base: false
        }
    }
}

/// The directory of units shipped with the program, from August 2010 on.
public enum UnitDirectory {
    /// All records, those of the past included.
    public static let all: [UnitRecord] =
        confederation + ProvincialUnions.records + IndustryUnions.records + CorporationUnions.records

    /// Each record by its code.
    public static let byCode: [String: UnitRecord] = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    /// The records that stood on a day.
    public static func valid(on day: Day) -> [UnitRecord] { all.filter { $0.isValid(on: day) } }

    /// The units that the Confederation addressed on a day: 51 since July 2025.
    public static func addressed(on day: Day) -> [UnitRecord] { valid(on: day).filter(\.isAddressed) }

    private static let confederation: [UnitRecord] = [
        UnitRecord(
            code: ConfederationCode.body, kind: .confederation, nameVi: "Tổng Liên đoàn Lao động Việt Nam",
            abbreviation: "TLĐ", parent: nil, source: "Luật Công đoàn"),
        UnitRecord(
            code: ConfederationCode.office, kind: .other, nameVi: "Văn phòng Tổng Liên đoàn Lao động Việt Nam",
            abbreviation: "VP TLĐ", parent: ConfederationCode.body,
            source: "Văn bản hướng dẫn thực hiện Chỉ thị 02/CT-ĐCT ngày 02/8/2010",
            email: "tonghop@congdoanvn.org.vn"),
    ]
}

/// Codes that other records name.
enum ConfederationCode {
    static let body = "tld"
    static let office = "van-phong-tld"
}

/// Days on which units changed.
enum UnitChange {
    /// Resolution 202/2025/QH15: 34 provinces and cities from 1 July 2025.
    static let lastOfMergedProvinces = Day(year: 2025, month: 6, day: 30)
    static let firstOfNewProvinces = Day(year: 2025, month: 7, day: 1)
    /// Resolution 175/2024/QH15: the city of Huế from 1 January 2025.
    static let lastOfThuaThienHue = Day(year: 2024, month: 12, day: 31)
    static let firstOfHue = Day(year: 2025, month: 1, day: 1)
}
