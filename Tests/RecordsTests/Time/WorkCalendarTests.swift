import Records
import Testing

struct WorkCalendarTests {
    private let calendar = WorkCalendar(holidays: HolidayTable.shipped)

    @Test(arguments: [
        ("2026-11-23", true), ("2026-11-21", false), ("2026-11-22", false),
        ("2024-04-29", false), ("2024-05-04", true), ("2024-05-05", false), ("2025-04-26", true),
        ("2025-05-02", false), ("2024-02-14", false), ("2024-02-15", true), ("2025-09-01", false),
        ("2026-04-27", false), ("2026-01-02", false), ("2026-01-10", true), ("2027-05-03", false),
        ("2030-01-01", true),
    ])
    func `weekdays are worked but for holidays, weekends but for make-up days are not`(
        _ iso: String, _ works: Bool
    ) throws {
        #expect(calendar.isWorkingDay(try #require(Day(iso: iso))) == works)
    }

    @Test(arguments: [
        ("2025-04-25", 1, "2025-04-26"), ("2025-04-29", 1, "2025-05-05"), ("2024-02-07", 1, "2024-02-15"),
        ("2026-11-23", 5, "2026-12-01"), ("2026-11-21", 0, "2026-11-21"), ("2024-02-15", -1, "2024-02-07"),
        ("2026-11-22", 1, "2026-11-23"), ("2026-11-22", -1, "2026-11-20"),
    ])
    func `working days are counted from the day after`(_ from: String, _ count: Int, _ to: String) throws {
        let start = try #require(Day(iso: from))
        #expect(calendar.adding(workingDays: count, to: start).iso == to)
    }

    @Test func `counting between two days agrees with walking day by day`() throws {
        let start = try #require(Day(iso: "2023-12-25"))
        var walked = 0
        for step in 1...1900 {
            let day = start.adding(days: step)
            if calendar.isWorkingDay(day) { walked += 1 }
            #expect(calendar.workingDays(from: start, to: day) == walked)
            #expect(calendar.workingDays(from: day, to: start) == -walked)
        }
    }

    @Test(arguments: [
        // A Friday is missed from the Saturday on; a Saturday and a Sunday run to the Monday.
        ("2026-11-20", "2026-11-21"), ("2026-11-21", "2026-11-24"), ("2026-11-22", "2026-11-24"),
        ("2026-11-23", "2026-11-24"),
        // Tết 2024, 8 to 14 February; a make-up Saturday is a day like any other.
        ("2024-02-09", "2024-02-16"), ("2024-05-04", "2024-05-05"),
    ])
    func `a deadline on a rest day is missed after the next working day`(_ due: String, _ missed: String) throws {
        let (due, missed) = (try #require(Day(iso: due)), try #require(Day(iso: missed)))
        #expect(due <= calendar.lastMissed(on: missed))
        #expect(due > calendar.lastMissed(on: missed.adding(days: -1)))
    }

    @Test func `a day named as rest and as worked is worked`() throws {
        let saturday = try #require(Day(iso: "2026-11-21"))
        func line(_ kind: HolidayKind) -> Holiday {
            Holiday(day: saturday, nameVi: "", nameEn: "", kind: kind, provisional: false, source: "")
        }
        #expect(WorkCalendar(holidays: [line(.makeUp), line(.swap)]).isWorkingDay(saturday))
        #expect(WorkCalendar(holidays: [line(.swap), line(.makeUp)]).isWorkingDay(saturday))
    }
}

struct HolidayTableTests {
    @Test func `no day stands twice and days are in order`() {
        let numbers = HolidayTable.shipped.map(\.day.number)
        #expect(numbers == Array(Set(numbers)).sorted())
    }

    @Test(arguments: [2024, 2025, 2026, 2027, 2028])
    func `each year has the days that the Labour Code gives`(_ year: Int) {
        let lines = HolidayTable.shipped.filter { $0.day.year == year }
        func count(_ name: String) -> Int { lines.filter { $0.nameVi == name }.count }
        #expect(count("Tết Dương lịch") == 1)
        #expect(count("Tết Nguyên đán") == 5)
        #expect(count("Giỗ Tổ Hùng Vương") == 1)
        #expect(count("Ngày Chiến thắng") == 1)
        #expect(count("Quốc tế Lao động") == 1)
        #expect(count("Quốc khánh") == 2)
    }

    @Test(arguments: [2024, 2025, 2026, 2027, 2028])
    func `a holiday on a weekend is made good, an exchanged day worked`(_ year: Int) {
        let lines = HolidayTable.shipped.filter { $0.day.year == year }
        let lost = lines.filter { ($0.kind == .fixed || $0.kind == .lunar) && $0.day.weekday.isWeekend }.count
        let worked = lines.filter { $0.kind == .makeUp }.count
        let given = lines.filter { $0.kind == .swap }.count
        #expect(given == lost + worked)
        #expect(lines.allSatisfy { $0.kind != .makeUp || $0.day.weekday.isWeekend })
        #expect(lines.allSatisfy { $0.kind != .swap || !$0.day.weekday.isWeekend })
    }

    @Test func `what was not announced yet is provisional, and every line has a source`() {
        #expect(HolidayTable.shipped.filter { $0.day.year >= 2027 }.allSatisfy { $0.provisional })
        #expect(HolidayTable.shipped.filter { $0.day.year <= 2025 }.allSatisfy { !$0.provisional })
        #expect(HolidayTable.shipped.allSatisfy { !$0.source.isEmpty })
    }

    @Test(arguments: ["2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04"])
    func `the Hùng Kings' day is the tenth of the third lunar month`(_ iso: String) {
        #expect(HolidayTable.shipped.contains { $0.day.iso == iso && $0.nameEn == "Hùng Kings' Day" })
    }
}
