import Text

/// A unit that sends figures to the office: a row of the directory with a stable code and a kind that reports.
public struct Unit: Equatable, Sendable {
    /// Its row in the directory of issuers, so that documents and figures belong to the same unit.
    public let id: IssuerID
    /// Stable name, "ldld-nghe-an".
    public let code: String
    /// Full name.
    public let name: String
    /// Abbreviation; `nil` unless known.
    public let abbreviation: String?
    /// Its group.
    public let kind: UnitKind
    /// First day; `nil` from the beginning.
    public let validFrom: Day?
    /// Last day; `nil` while it stands.
    public let validTo: Day?
    /// Code of the unit that followed it.
    public let successor: String?
    /// E-mail address; `nil` unless known.
    public let email: String?
    /// Whether its source leaves a doubt.
    public let isUnsure: Bool

    /// Puts a unit together.
    public init(
        id: IssuerID, code: String, name: String, kind: UnitKind, abbreviation: String? = nil, validFrom: Day? = nil,
        validTo: Day? = nil, successor: String? = nil, email: String? = nil, isUnsure: Bool = false
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.abbreviation = abbreviation
        self.kind = kind
        self.validFrom = validFrom
        self.validTo = validTo
        self.successor = successor
        self.email = email
        self.isUnsure = isUnsure
    }

    /// The unit in a row of the directory; `nil` for a row that is none or does not report.
    public init?(_ issuer: Issuer) {
        guard let code = issuer.unitCode, issuer.kind.reports, issuer.mergedInto == nil else { return nil }
        self.init(
            id: issuer.id, code: code, name: issuer.name, kind: issuer.kind, abbreviation: issuer.abbreviation,
            validFrom: issuer.validFrom, validTo: issuer.validTo, successor: issuer.successorCode, email: issuer.email,
            isUnsure: issuer.isUnsure)
    }

    /// Its name as short as the field writes it: "LĐLĐ Nghệ An", "CĐ ngành Y tế", "CĐ TCT Hàng không".
    public var shortName: String {
        for (long, short) in Self.shortenings where name.hasPrefix(long) {
            return short + name.dropFirst(long.count)
        }
        return name
    }

    private static let shortenings: [(String, String)] = [
        ("Liên đoàn Lao động tỉnh ", "LĐLĐ "), ("Liên đoàn Lao động thành phố ", "LĐLĐ TP "),
        ("Liên đoàn Lao động ", "LĐLĐ "), ("LĐLĐ tỉnh ", "LĐLĐ "), ("LĐLĐ thành phố ", "LĐLĐ TP "),
        ("Công đoàn các khu công nghiệp", "CĐ các KCN"), ("Công đoàn Tổng công ty ", "CĐ TCT "),
        ("Công đoàn Tập đoàn ", "CĐ TĐ "), ("Công đoàn cơ sở ", "CĐCS "), ("Công đoàn ", "CĐ "),
    ]

    /// Whether it stood on a day.
    public func isValid(on day: Day) -> Bool {
        if let validFrom, day < validFrom { return false }
        if let validTo, day > validTo { return false }
        return true
    }

    /// Whether two rows of the directory that bear one name, written with or without marks, stand at the same time.
    public static func collide(_ left: Issuer, _ right: Issuer) -> Bool {
        guard left.parentCode == right.parentCode, folded(left.name) == folded(right.name) else { return false }
        if let end = left.validTo, let begin = right.validFrom, end < begin { return false }
        if let end = right.validTo, let begin = left.validFrom, end < begin { return false }
        return true
    }

    /// Whether a text is fit to be a unit's code: small letters, digits and hyphens, at most 40.
    public static func isCode(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count) && text.utf8.first != 0x2D
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

/// The units that an office watches, of all times, with who followed whom.
public struct UnitTree: Equatable, Sendable {
    /// All of them, in the order they were given.
    public let units: [Unit]
    private let byCode: [String: Int]
    private let byID: [IssuerID: Int]
    /// All who went into a unit at any time, itself among them, by its code.
    private let into: [String: [Int]]

    /// A tree over units.
    public init(_ units: [Unit]) {
        self.units = units
        let byCode = Dictionary(units.enumerated().map { ($1.code, $0) }) { first, _ in first }
        self.byCode = byCode
        byID = Dictionary(units.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var into: [String: [Int]] = [:]
        for (place, unit) in units.enumerated() {
            var seen: Set<String> = []
            var at: Unit? = unit
            // A circle of successors, which nobody should write, must not hold the program.
            while let here = at, seen.insert(here.code).inserted {
                into[here.code, default: []].append(place)
                at = here.successor.flatMap { code in byCode[code].map { units[$0] } }
            }
        }
        self.into = into
    }

    /// A unit by its code.
    public subscript(code code: String) -> Unit? { byCode[code].map { units[$0] } }

    /// A unit by its row.
    public subscript(id id: IssuerID) -> Unit? { byID[id].map { units[$0] } }

    /// The units of a period: those that stand on its last day, so that who was merged within it reports as the new unit.
    public func standing(in period: ReportingPeriod) -> [Unit] {
        let day = period.lastDay
        return units.filter { $0.isValid(on: day) }
    }

    /// The unit that stands on a day for one that may have ended: itself, or who followed it, followed on.
    public func current(of unit: Unit, on day: Day) -> Unit? {
        var at = unit
        for _ in 0...units.count {
            if at.isValid(on: day) { return at }
            guard let code = at.successor, let next = self[code: code] else { return nil }
            at = next
        }
        return nil
    }

    /// Who was, in a period, what a unit is: itself where it stood already, else all who went into it.
    public func parts(of unit: Unit, in period: ReportingPeriod) -> [Unit] {
        let day = period.lastDay
        if unit.isValid(on: day) { return [unit] }
        return (into[unit.code] ?? []).map { units[$0] }.filter { $0.isValid(on: day) }
    }

    /// All who went into a unit, at any time.
    public func predecessors(of unit: Unit) -> [Unit] {
        (into[unit.code] ?? []).map { units[$0] }.filter { $0.code != unit.code }
    }
}
