import Records
import Testing

@Suite struct DeadlineRuleTests {
    @Test(arguments: [
        (Urgency.normal, nil), (.urgent, "30/11/2026"), (.veryUrgent, "27/11/2026"), (.express, "26/11/2026"),
        (.expressTimed, "26/11/2026"),
    ])
    func `the proposed deadline counts working days from the arrival`(_ urgency: Urgency, _ expected: String?) throws {
        // Thursday: two working days reach over the weekend.
        let arrived = try #require(Day(year: 2026, month: 11, day: 26))
        let calendar = WorkCalendar(holidays: [])
        #expect(DeadlineRule.proposed(for: urgency, arrived: arrived, calendar: calendar)?.shown == expected)
    }

    @Test func `holidays are not counted`() throws {
        let arrived = try #require(Day(year: 2027, month: 4, day: 29))
        let calendar = WorkCalendar(holidays: HolidayTable.shipped)
        let day = try #require(DeadlineRule.proposed(for: .urgent, arrived: arrived, calendar: calendar))
        #expect(calendar.workingDays(from: arrived, to: day) == 2)
        #expect(day > arrived.adding(days: 2))
    }
}
