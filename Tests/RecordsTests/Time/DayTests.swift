import Records
import Testing

struct DayTests {
    static let days: [(Int, Int, Int, Int, String, String, Weekday)] = [
        (1, 1, 1, 0, "0001-01-01", "01/01/0001", .monday),
        (1, 12, 31, 364, "0001-12-31", "31/12/0001", .monday),
        (1900, 2, 28, 693_653, "1900-02-28", "28/02/1900", .wednesday),
        (1900, 3, 1, 693_654, "1900-03-01", "01/03/1900", .thursday),
        (1970, 1, 1, 719_162, "1970-01-01", "01/01/1970", .thursday),
        (2000, 2, 29, 730_178, "2000-02-29", "29/02/2000", .tuesday),
        (2010, 8, 2, 733_985, "2010-08-02", "02/08/2010", .monday),
        (2026, 11, 24, 739_943, "2026-11-24", "24/11/2026", .tuesday),
    ]

    @Test(arguments: days)
    func `a date is a number, and the number the date`(
        _ year: Int, _ month: Int, _ day: Int, _ number: Int, _ iso: String, _ shown: String, _ weekday: Weekday
    ) throws {
        let found = try #require(Day(year: year, month: month, day: day))
        #expect(found.number == number)
        #expect(found.iso == iso)
        #expect(found.shown == shown)
        #expect(found.weekday == weekday)
        #expect(Day(iso: iso) == found)
        #expect(Day(number: number).civil == (year, month, day))
    }

    @Test func `every day of four centuries follows the one before it`() {
        var expected = (year: 1900, month: 1, day: 1)
        var number = Day(year: 1900, month: 1, day: 1)?.number ?? 0
        while expected.year < 2300 {
            #expect(Day(number: number).civil == expected)
            #expect(Day(year: expected.year, month: expected.month, day: expected.day)?.number == number)
            if expected.day < Day.length(ofMonth: expected.month, year: expected.year) {
                expected.day += 1
            } else {
                expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
            }
            number += 1
        }
        #expect(number == Day(year: 2300, month: 1, day: 1)?.number)
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1),
    ])
    func `a date that the calendar has not is none`(_ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "2026-1-5", "2026/11/24", " 2026-11-24", "2026-11-24T", "2026-02-30", "", "２026-11-24", "-026-11-24",
    ])
    func `an ISO day is read strictly`(_ text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `days are added and subtracted across a leap day`() throws {
        let before = try #require(Day(iso: "2028-02-28"))
        let after = try #require(Day(iso: "2028-03-01"))
        #expect(before.adding(days: 2) == after)
        #expect(after - before == 2)
        #expect(before - after == -2)
        #expect(before < after)
    }
}
