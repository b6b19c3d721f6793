import Records

/// A working day of the invented office, taken apart once.
struct DemoDay: Sendable {
    let day: Day
    let year: Int
    let month: Int
    let dayOfMonth: Int
    /// Days of the year before it.
    let dayOfYear: Int
    /// 20261124, for comparing with bounds written in tables.
    let key: Int

    init(_ day: Day) {
        self.day = day
        (year, month, dayOfMonth) = day.civil
        dayOfYear = Day(year: year, month: 1, day: 1).map { day - $0 } ?? 0
        key = year * 10_000 + month * 100 + dayOfMonth
    }
}

/// The working days of the invented office, and how many documents arrive on each.
struct DemoCalendar: Sendable {
    /// Working days, ascending: some before the first arrival, for the days of documents, and some after the last, for
    /// deadlines.
    let days: [DemoDay]
    /// Arrivals on each of `days`.
    let arrivals: [Int]
    /// The first and the last day that can have arrivals, as indices of `days`.
    let first: Int
    let last: Int

    /// Documents dated up to so many working days before they arrive.
    static let longestLag = 80
    /// Deadlines up to so many working days ahead.
    static let longestDeadline = 25

    /// Spreads documents backwards from the last working day before today.
    ///
    /// Today stays empty: whoever makes an office at eight in the morning must not find the afternoon's post in it.
    init(documents: Int, today: Day, random: inout DemoRandom) {
        let yearly = Double(max(DemoShares.yearly, (documents + DemoShares.longestSpan - 1) / DemoShares.longestSpan))
        let span = Int(Double(documents) / yearly * 366) + Self.longestLag * 2 + 120
        let calendar = WorkCalendar(holidays: HolidayTable.shipped)
        var days: [DemoDay] = []
        days.reserveCapacity(span * 3 / 4)
        for number in (today.number - span)...(today.number + Self.longestDeadline * 2 + 45) {
            let day = Day(number: number)
            if !day.weekday.isWeekend, calendar.isWorkingDay(day), !Self.isHoliday(day) { days.append(DemoDay(day)) }
        }
        let last = (days.firstIndex { $0.day >= today } ?? days.count) - 1
        let weights = Self.weights(of: days)
        var arrivals = Array(repeating: 0, count: days.count)
        var first = last
        var left = documents
        var carried = 0.0
        var index = last
        while left > 0, index >= 0 {
            let due = yearly * weights[index] * (0.75 + 0.5 * random.fraction()) + carried
            let count = min(left, Int(due))
            carried = due - Double(Int(due))
            arrivals[index] = count
            left -= count
            first = index
            index -= 1
        }
        // Rounding of an estimate must never lose a document.
        if first >= 0 { arrivals[first] += left }
        (self.days, self.arrivals, self.first, self.last) = (days, arrivals, max(first, 0), last)
    }

    /// The share of a year's documents that each day gets: that of its month, more on Mondays and Fridays and in the
    /// last ten days of the months in which periods end.
    private static func weights(of days: [DemoDay]) -> [Double] {
        var weights = days.map { day in
            let heavy = day.day.weekday == .monday || day.day.weekday == .friday
            let closing = [3, 5, 9, 11].contains(day.month) && day.dayOfMonth > 20
            return (heavy ? 1.3 : 1) * (closing ? 1.4 : 1)
        }
        var start = 0
        while start < days.count {
            let month = days[start].key / 100
            let end = days[start...].firstIndex { $0.key / 100 != month } ?? days.count
            let whole = weights[start..<end].reduce(0, +)
            let share = Double(DemoShares.months[days[start].month - 1]) / 1000
            for index in start..<end { weights[index] *= share / whole }
            start = end
        }
        return weights
    }

    /// Holidays by rule, beside the shipped table, which knows a few years only.
    private static func isHoliday(_ day: Day) -> Bool {
        let (year, month, dayOfMonth) = day.civil
        switch (month, dayOfMonth) {
        case (1, 1), (4, 30), (5, 1), (9, 2): return true
        default: break
        }
        if kingsDays.indices.contains(year - 2007), kingsDays[year - 2007] == month * 100 + dayOfMonth { return true }
        let place = year - 1998
        guard newYears.indices.contains(place) else { return false }
        guard let newYear = Day(year: year, month: newYears[place] / 100, day: newYears[place] % 100) else {
            return false
        }
        return (-1...4).contains(day - newYear)
    }

    /// First day of the lunar year from 1998 on, as month × 100 + day.
    private static let newYears = [
        128, 216, 205, 124, 212, 201, 122, 209, 129, 217, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205,
        125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 202, 123, 211, 131, 219, 208,
    ]

    /// The Hùng Kings' day, a holiday from 2007 on.
    private static let kingsDays = [
        426, 415, 404, 423, 412, 331, 419, 409, 428, 416, 406, 425, 414, 402, 421, 410, 429, 418, 407, 426, 416, 404,
    ]
}
