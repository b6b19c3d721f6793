import Records
import Testing

@Suite struct UnitTreeTests {
    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
    static func period(_ code: String) -> ReportingPeriod {
        ReportingPeriod(code: code) ?? ReportingPeriod(of: Day(number: 0), kind: .quarter)
    }

    static func unit(
        _ code: String, from: String? = nil, to: String? = nil, into successor: String? = nil
    ) -> Unit {
        Unit(
            id: IssuerID(Int64(code.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF)), code: code, name: code,
            kind: .provincial, validFrom: from.map(day), validTo: to.map(day), successor: successor)
    }

    /// a stands; b1 and b2 became b, and b became c a year later.
    static let tree = UnitTree([
        unit("a"), unit("b1", to: "2025-06-30", into: "b"), unit("b2", to: "2025-06-30", into: "b"),
        unit("b", from: "2025-07-01", to: "2026-06-30", into: "c"), unit("c", from: "2026-07-01"),
    ])

    @Test(arguments: [
        ("2025-Q2", ["a", "b1", "b2"]), ("2025-H1", ["a", "b1", "b2"]), ("2025-Q3", ["a", "b"]), ("2025", ["a", "b"]),
        ("2026-Q3", ["a", "c"]),
    ])
    func theUnitsOfAPeriodAreThoseOfItsLastDay(_ code: String, _ expected: [String]) {
        #expect(Self.tree.standing(in: Self.period(code)).map(\.code) == expected)
    }

    @Test(arguments: [
        ("c", "2025-Q2", ["b1", "b2"]), ("c", "2025-Q4", ["b"]), ("c", "2026-Q3", ["c"]),
        ("b", "2025-Q1", ["b1", "b2"]),
        ("b1", "2025-Q3", []), ("a", "2020-Q1", ["a"]),
    ])
    func aUnitsPastIsThatOfAllWhoWentIntoIt(_ code: String, _ period: String, _ expected: [String]) throws {
        let unit = try #require(Self.tree[code: code])
        #expect(Self.tree.parts(of: unit, in: Self.period(period)).map(\.code) == expected)
    }

    @Test func whoFollowedIsFollowedOn() throws {
        let unit = try #require(Self.tree[code: "b1"])
        #expect(Self.tree.current(of: unit, on: Self.day("2026-08-01"))?.code == "c")
        let last = try #require(Self.tree[code: "c"])
        #expect(Self.tree.predecessors(of: last).map(\.code) == ["b1", "b2", "b"])
    }

    @Test func aCircleOfSuccessorsEndsAllTheSame() throws {
        let circle = UnitTree([
            Self.unit("x", to: "2020-01-01", into: "y"), Self.unit("y", to: "2020-01-01", into: "x"),
        ])
        let unit = try #require(circle[code: "x"])
        #expect(circle.current(of: unit, on: Self.day("2026-01-01")) == nil)
        #expect(circle.predecessors(of: unit).map(\.code) == ["y"])
    }

    @Test(arguments: [
        ("Liên đoàn Lao động tỉnh Lam Giang", "LĐLĐ Lam Giang"),
        ("Liên đoàn Lao động thành phố Lam Giang", "LĐLĐ TP Lam Giang"),
        ("Công đoàn ngành Y tế tỉnh Lam Giang", "CĐ ngành Y tế tỉnh Lam Giang"),
        ("Công đoàn Tổng công ty M Việt Nam", "CĐ TCT M Việt Nam"), ("Hội Luật gia", "Hội Luật gia"),
    ])
    func namesAreShortenedAsTheFieldDoes(_ name: String, _ short: String) {
        #expect(Unit(id: IssuerID(1), code: "x", name: name, kind: .base).shortName == short)
    }

    @Test(arguments: [
        ("ldld-nghe-an", true), ("a1", true), ("", false), ("-a", false), ("Nghệ An", false), ("A", false),
        (String(repeating: "a", count: 41), false),
    ])
    func codesOfUnits(_ code: String, _ isGood: Bool) { #expect(Unit.isCode(code) == isGood) }
}
