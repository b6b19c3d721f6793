/// A day as it stands in a typed search.
///
/// Without a year, the first day (tu:) is the latest that has come: nothing has arrived after today. The last day (den:)
/// belongs to the first where that has no year either, so that "tu:1/12 den:31/12" is one month; else it is the day of
/// this year, or of this month, also when it is still to come.
struct WrittenDay {
    let text: String
    let position: Int

    /// The day, looked for in one direction; `nil` when it is none.
    func day(today: Day, _ direction: DayShorthand.Direction) -> Day? {
        let calendar = WorkCalendar(holidays: [])
        do throws(DayFault) {
            return try DayShorthand.parse(text, today: today, direction: direction, holidays: calendar)
        } catch {
            return nil
        }
    }

    /// How many of day, month and year are written; `nil` for ".", "-1" and days in one piece.
    private var parts: Int? {
        guard text.utf8.first.flatMap(asciiDigit) != nil else { return nil }
        let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        return parts.count == 1 && parts[0].utf8.count > 2 ? nil : parts.count
    }

    /// Whether it is the same day whatever the direction.
    var isWhole: Bool { parts.map { $0 > 2 } ?? true }

    /// The day as the last one of a span.
    func lastDay(today: Day, from first: Day?, isFromWhole: Bool) -> Day? {
        guard !isWhole, let past = day(today: today, .past) else { return day(today: today, .past) }
        if let first, !isFromWhole { return day(today: first, .future) }
        var found = past
        if let coming = day(today: today, .future), coming.year == today.year,
            parts == 2 || coming.civil.month == today.civil.month
        {
            found = coming
        }
        guard let first, found < first else { return found }
        return day(today: first, .future)
    }
}
