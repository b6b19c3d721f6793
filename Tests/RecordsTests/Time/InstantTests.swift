import Records
import Testing

struct InstantTests {
    static let moments: [(Int64, String, String, String)] = [
        (0, "1970-01-01T00:00:00.000Z", "1970-01-01", "01/01/1970 07:00"),
        (-1, "1969-12-31T23:59:59.999Z", "1970-01-01", "01/01/1970 06:59"),
        (1_795_507_331_123, "2026-11-24T08:02:11.123Z", "2026-11-24", "24/11/2026 15:02"),
        (1_795_539_599_999, "2026-11-24T16:59:59.999Z", "2026-11-24", "24/11/2026 23:59"),
        (1_795_539_600_000, "2026-11-24T17:00:00.000Z", "2026-11-25", "25/11/2026 00:00"),
    ]

    @Test(arguments: moments)
    func `a moment is written in UTC and shown in the office's time`(
        _ milliseconds: Int64, _ utc: String, _ day: String, _ shown: String
    ) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.isoUTC == utc)
        #expect(Instant(isoUTC: utc) == instant)
        #expect(instant.officeDay.iso == day)
        #expect(instant.officeShown == shown)
    }

    @Test func `the office's time of day has seconds`() {
        #expect(Instant(milliseconds: 1_795_507_331_123).officeTime == (15, 2, 11))
    }

    @Test(
        arguments: [
            ("2026-11-24T08:02:11Z", 1_795_507_331_000), ("2026-11-24T08:02:11.5Z", 1_795_507_331_500),
            ("2026-11-24T08:02:11.12Z", 1_795_507_331_120),
        ] as [(String, Int64)])
    func `a moment may be written with fewer digits`(_ text: String, _ milliseconds: Int64) {
        #expect(Instant(isoUTC: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-24", "2026-11-24T08:02:11", "2026-11-24T08:02:11.Z", "2026-11-24T24:00:00Z",
        "2026-11-24T08:60:00Z", "2026-11-31T08:02:11Z", "2026-11-24 08:02:11Z", "2026-11-24T08:02:11.1234Z",
    ])
    func `what is no moment in UTC is none`(_ text: String) {
        #expect(Instant(isoUTC: text) == nil)
    }

    @Test func `the farthest moments do not overflow`() {
        #expect(Instant(milliseconds: .max).officeDay > Instant(milliseconds: .min).officeDay)
    }
}

struct HourMinuteTests {
    @Test(arguments: [
        ("15:02", "15:02"), ("15h02", "15:02"), ("15H02", "15:02"), ("15g02", "15:02"), ("15.02", "15:02"),
        ("1502", "15:02"), ("802", "08:02"), ("8h", "08:00"), ("8", "08:00"), ("8:05", "08:05"), (" 23:59 ", "23:59"),
        ("00:00", "00:00"),
    ])
    func `a time of day is read as clerks write it`(_ text: String, _ shown: String) {
        #expect(HourMinute(text)?.shown == shown)
    }

    @Test(arguments: ["", "24:00", "12:60", "8:", "8:5", "h30", "15:02:11", "15-02", "12345", "x", "-1:00"])
    func `what is no time of day is none`(_ text: String) {
        #expect(HourMinute(text) == nil)
    }

    @Test func `times are ordered as on the clock`() throws {
        #expect(try #require(HourMinute("8h")) < #require(HourMinute("15:02")))
    }
}
