import Records
import Testing

@testable import Shell

struct DemoSubjectsTests {
    @Test(arguments: DemoGroup.allCases)
    func `every type that a group sends has a subject in every month of every year`(_ group: DemoGroup) throws {
        let subjects = DemoSubjects()
        for year in 1995...2045 {
            for month in 1...12 {
                let date = DemoDay(try #require(Day(year: year, month: month, day: 12)))
                for (type, _) in DemoShares.types(group) {
                    #expect(subjects.covers(group, type, on: date), "\(type) of \(date.key)")
                }
            }
        }
    }

    @Test(arguments: [
        ("{tet}", 2026, 11, 20, "Đinh Mùi năm 2027"), ("{tet}", 2026, 2, 3, "Bính Ngọ năm 2026"),
        ("{nam_kh}", 2025, 12, 1, "2026"), ("{nam_kh}", 2025, 9, 1, "2025"), ("{nam_bc}", 2026, 1, 9, "2025"),
        ("{thang_truoc}", 2026, 1, 9, "12/2025"), ("{thang}", 2026, 1, 9, "1/2026"),
        ("{quy}", 2026, 9, 18, "quý III năm 2026"), ("{quy}", 2026, 1, 5, "quý IV năm 2025"),
        ("{quy_toi}", 2026, 9, 18, "quý III, phương hướng nhiệm vụ quý IV năm 2026"),
        ("{quy_toi}", 2025, 12, 18, "quý IV năm 2025, phương hướng nhiệm vụ quý I năm 2026"),
        ("{ky}", 2026, 6, 2, "6 tháng đầu năm 2026"), ("{ky}", 2026, 2, 2, "năm 2025"),
        ("{nk}", 2026, 6, 2, "2026 - 2031"), ("{nk_cap}", 2022, 6, 2, "2023 - 2028"),
        ("{nk_cap}", 2026, 6, 2, "2025 - 2030"), ("{gd}", 2026, 6, 2, "2026 - 2030"),
        ("{gd}", 2025, 6, 2, "2021 - 2025"),
        ("ngày {ngay}", 2026, 6, 2, "ngày 9/6/2026"), ("tại {cty}", 2026, 6, 2, "tại Công ty CP Giày Lam Giang"),
        ("{ai}", 2026, 6, 2, "{ai}"),
    ])
    func `places in subjects are filled to suit the day`(
        _ text: String, _ year: Int, _ month: Int, _ day: Int, _ expected: String
    ) throws {
        let date = DemoDay(try #require(Day(year: year, month: month, day: day)))
        let facts = DemoFacts(
            date: date, soon: DemoDay(date.day.adding(days: 7)), names: ["Lý Thanh An"],
            firm: "Công ty CP Giày Lam Giang", place: nil)
        var random = DemoRandom(seed: 1)
        var filled = ""
        for piece in DemoPattern(text).pieces {
            switch piece {
            case .text(let words): filled += words
            case .slot(let slot): DemoSlots.fill(slot, facts, random: &random, into: &filled)
            }
        }
        #expect(filled == expected)
    }

    @Test func `shares of issuers and types are those of the field`() {
        let byGroup = DemoGroup.allCases.map { group in DemoShares.types(group).map(\.1).reduce(0, +) }
        #expect(byGroup == [140, 110, 80, 90, 130, 40, 240, 110, 30, 30])
        #expect(DemoGroup.allCases.map { DemoShares.ways($0).reduce(0, +) } == byGroup)
        let byType = DemoType.allCases.map { type in
            DemoGroup.allCases.flatMap(DemoShares.types).filter { $0.0 == type }.map(\.1).reduce(0, +)
        }
        #expect(byType == [460, 120, 110, 80, 60, 50, 40, 30, 20, 9, 6, 5, 7, 3])
        #expect(DemoShares.months.reduce(0, +) == 1000)
    }

    @Test func `every type is one of the office's document types with the same abbreviation`() throws {
        for type in DemoType.allCases {
            let known = try #require(DocumentTypes.byCode[type.code])
            #expect((known.abbreviation ?? "") == type.abbreviation)
        }
    }
}
