import Records
import Testing

struct UnitDirectoryTests {
    private func count(_ kind: UnitKind, _ iso: String) throws -> Int {
        let day = try #require(Day(iso: iso))
        return UnitDirectory.valid(on: day).filter { $0.kind == kind }.count
    }

    @Test(arguments: [
        ("2010-08-02", 63), ("2024-12-31", 63), ("2025-01-01", 63), ("2025-06-30", 63), ("2025-07-01", 34),
        ("2026-11-24", 34),
    ])
    func `the provincial unions are 63 up to June 2025 and 34 after`(_ iso: String, _ expected: Int) throws {
        #expect(try count(.provincial, iso) == expected)
    }

    @Test(arguments: [("2025-06-30", 11, 8, 82), ("2025-07-01", 9, 8, 51), ("2026-01-01", 9, 8, 51)])
    func `the Confederation addresses 82 units up to June 2025 and 51 after`(
        _ iso: String, _ industry: Int, _ corporation: Int, _ addressed: Int
    ) throws {
        #expect(try count(.industry, iso) == industry)
        #expect(try count(.corporation, iso) == corporation)
        #expect(UnitDirectory.addressed(on: try #require(Day(iso: iso))).count == addressed)
    }

    @Test func `52 units were merged into 23, eleven stand as they were`() {
        let merged = UnitDirectory.all.filter { $0.successor?.hasSuffix("-2025") == true }
        #expect(merged.count == 52)
        #expect(Set(merged.compactMap(\.successor)).count == 23)
        let standing = UnitDirectory.all.filter {
            $0.kind == .provincial && $0.validTo == nil && !$0.code.hasSuffix("-2025")
        }
        #expect(standing.count == 11)
    }

    @Test func `codes stand once`() {
        #expect(UnitDirectory.byCode.count == UnitDirectory.all.count)
    }

    @Test func `every successor exists and stands from the day after`() throws {
        for unit in UnitDirectory.all {
            guard let code = unit.successor else { continue }
            let successor = try #require(UnitDirectory.byCode[code])
            let ended = try #require(unit.validTo)
            #expect(successor.isValid(on: ended.adding(days: 1)), "\(unit.code)")
            #expect(successor.kind == unit.kind)
        }
    }

    @Test func `each new provincial union took over the one of its own name`() {
        for unit in UnitDirectory.all where unit.code.hasSuffix("-2025") {
            let before = UnitDirectory.byCode[String(unit.code.dropLast(5))]
            #expect(before?.nameVi == unit.nameVi)
            #expect(before?.successor == unit.code)
        }
    }

    @Test func `no two units of one name stand on the same day`() throws {
        for iso in ["2010-08-02", "2020-01-01", "2025-06-30", "2025-07-01", "2026-11-24"] {
            let names = UnitDirectory.valid(on: try #require(Day(iso: iso))).map(\.nameVi)
            #expect(Set(names).count == names.count)
        }
    }

    @Test func `Thừa Thiên Huế became Huế at the new year of 2025`() {
        let before = UnitDirectory.byCode["ldld-thua-thien-hue"]
        #expect(before?.validTo?.iso == "2024-12-31")
        #expect(before?.successor == "ldld-hue")
        #expect(UnitDirectory.byCode["ldld-hue"]?.validFrom?.iso == "2025-01-01")
    }

    @Test func `parents exist, sources are named, and only the known address is there`() {
        for unit in UnitDirectory.all {
            #expect(unit.parent == nil || UnitDirectory.byCode[unit.parent ?? ""] != nil)
            #expect(!unit.source.isEmpty)
        }
        #expect(UnitDirectory.all.compactMap(\.email) == ["tonghop@congdoanvn.org.vn"])
    }
}

@Suite struct CompletionMeaningTests {
    @Test(
        arguments: [
            ("snv", "Sở Nội vụ tỉnh Lam Giang", true), ("SNV", "Sở Nội vụ tỉnh Lam Giang", true),
            ("noi vu", "Sở Nội vụ tỉnh Lam Giang", true), ("Sở Nội vụ", "Sở Nội vụ tỉnh Lam Giang", true),
            ("sở nội vụ t", "Sở Nội vụ tỉnh Lam Giang", true),
            ("Hội A", "Bảo hiểm xã hội tỉnh Lam Giang", false), ("Ban A", "Ban Nội chính Tỉnh ủy", false),
            ("Công ty B", "Công đoàn cơ sở Công ty CP Cơ khí Đập Đá Bạc", false),
            ("hoi a", "Bảo hiểm xã hội tỉnh Lam Giang", false), ("tld", "Tổng Liên đoàn Lao động Việt Nam", true),
        ])
    func `short forms stand for a name, what is written in full stands for itself`(
        _ row: (typed: String, name: String, isMeant: Bool)
    ) {
        #expect(CompletionKey.isMeant(row.name, by: row.typed) == row.isMeant)
    }
}
