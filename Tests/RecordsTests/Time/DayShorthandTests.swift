import Records
import Testing

struct DayShorthandTests {
    private static let today = "2026-11-24"

    private func parse(
        _ text: String, _ direction: DayShorthand.Direction = .past, today: String = today
    ) throws(DayFault) -> String {
        guard let day = Day(iso: today) else { return "bad test" }
        let calendar = WorkCalendar(holidays: HolidayTable.shipped)
        return try DayShorthand.parse(text, today: day, direction: direction, holidays: calendar).iso
    }

    @Test(arguments: [
        (".", "2026-11-24"), ("-1", "2026-11-23"), ("-30", "2026-10-25"), ("+0", "2026-11-24"), ("+5", "2026-12-01"),
        ("24", "2026-11-24"), ("23", "2026-11-23"), ("25", "2026-10-25"), ("31", "2026-10-31"), ("5", "2026-11-05"),
        ("23/11", "2026-11-23"), ("25/11", "2025-11-25"), ("29/02", "2024-02-29"), ("1/1", "2026-01-01"),
        ("23/11/26", "2026-11-23"), ("23/11/2026", "2026-11-23"), ("23-11-2026", "2026-11-23"),
        ("23.11.2026", "2026-11-23"), ("231126", "2026-11-23"), ("23112026", "2026-11-23"), (" 23 ", "2026-11-23"),
        ("2026-11-23", "2026-11-23"), ("1/2/70", "1970-02-01"), ("1/2/69", "2069-02-01"), ("20/05/1957", "1957-05-20"),
    ])
    func `a document's day is the latest not after today`(_ text: String, _ iso: String) throws {
        #expect(try parse(text) == iso)
    }

    @Test(arguments: [
        ("24", "2026-11-24"), ("23", "2026-12-23"), ("31", "2026-12-31"), ("23/11", "2026-11-23"),
        ("15/1", "2027-01-15"),
        ("24/11", "2026-11-24"), ("29/2", "2028-02-29"), ("23/11/26", "2026-11-23"),
    ])
    func `a deadline is the next day, with a month the nearest`(_ text: String, _ iso: String) throws {
        #expect(try parse(text, .future) == iso)
    }

    @Test func `a day that last month has not is found in the month before it`() throws {
        #expect(try parse("31", today: "2026-03-15") == "2026-01-31")
        #expect(try parse("30", today: "2027-01-02") == "2026-12-30")
        #expect(try parse("31", .future, today: "2026-11-01") == "2026-12-31")
    }

    @Test(arguments: [
        ("31/02", 31, 2, 2026), ("30/02/25", 30, 2, 2025), ("310426", 31, 4, 2026), ("1/13", 1, 13, 2026),
    ])
    func `a day that the calendar has not is told by its parts`(_ text: String, _ day: Int, _ month: Int, _ year: Int)
        throws
    {
        let today = try #require(Day(iso: Self.today))
        let missing = try #require(DayShorthand.missing(text, today: today))
        #expect(missing.day == day && missing.month == month && missing.year == year)
        #expect(DayShorthand.missing("32", today: today)?.month == nil)
    }

    @Test func `working days ahead step over Tết`() throws {
        #expect(try parse("+1", .future, today: "2026-02-13") == "2026-02-23")
    }

    @Test(
        arguments: [
            ("", .notUnderstood), ("mai", .notUnderstood), ("1/2/3/4", .notUnderstood), ("23/", .notUnderstood),
            ("123", .notUnderstood), ("1234", .notUnderstood), ("1/2/026", .notUnderstood), ("+", .notUnderstood),
            ("-x", .notUnderstood), ("2311126", .notUnderstood), ("123/1", .notUnderstood),
            ("30/02", .noSuchDay), ("30/02/2026", .noSuchDay), ("32", .noSuchDay), ("0", .noSuchDay),
            ("1/13", .noSuchDay), ("310426", .noSuchDay), ("2026-02-30", .noSuchDay),
            ("1/1/1899", .outOfRange), ("1/1/2201", .outOfRange), ("+99999999", .outOfRange), ("-99999", .outOfRange),
            ("1899-12-31", .outOfRange),
        ] as [(String, DayFault)])
    func `what is no day is refused with the reason`(_ text: String, _ fault: DayFault) {
        #expect(throws: fault) { try parse(text) }
    }
}
