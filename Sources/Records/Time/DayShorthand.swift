/// Why a typed day is none.
public enum DayFault: Error, Equatable, Sendable {
    /// The text has no form of a day.
    case notUnderstood
    /// The calendar has no such day, 30/02.
    case noSuchDay
    /// Before 1900 or after 2200.
    case outOfRange
}

/// The short ways in which clerks type a day.
public enum DayShorthand {
    /// Where a day without month or year is looked for.
    public enum Direction: Sendable, Hashable {
        /// The latest such day not after today: days of documents.
        case past
        /// The next such day not before today; of a day with its month the nearest on either side: deadlines. What was
        /// due yesterday is not due in a year.
        case future
    }

    /// The day, month and year of a text that has the form of a day which the calendar has not: "31/02" of 2026.
    ///
    /// Without a month the calendar has no such day at all.
    public static func missing(_ text: some StringProtocol, today: Day) -> (day: Int, month: Int?, year: Int)? {
        let bytes = Array(text.utf8.prefix(64)).filter { $0 != UInt8(ascii: " ") }[...]
        guard let numbers = try? numbers(bytes), let day = numbers.first else { return nil }
        guard numbers.count > 1 else { return (day, nil, today.year) }
        return (day, numbers[1], numbers.count < 3 ? today.year : numbers[2])
    }

    /// Reads "." today, "-1" yesterday, "+5" five working days ahead, "23", "23/11", "23/11/26", "23/11/2026",
    /// "23-11-2026", "23.11.2026", "231126", "23112026" and "2026-11-23".
    ///
    /// Two-digit years 00–69 are of this century, the others of the last.
    /// - Parameters:
    ///   - text: what was typed; spaces around do not count.
    ///   - today: the day that counts as today.
    ///   - direction: which way a day without month or year is looked for.
    ///   - holidays: the calendar that "+5" counts in.
    public static func parse(
        _ text: some StringProtocol, today: Day, direction: Direction, holidays: WorkCalendar
    ) throws(DayFault) -> Day {
        var bytes = Array(text.utf8.prefix(64))[...]
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        guard let first = bytes.first else { throw .notUnderstood }
        if bytes.count == 1, first == UInt8(ascii: ".") { return today }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            guard let count = number(bytes.dropFirst()) else { throw .notUnderstood }
            // 4 digits reach 27 years; more leaves the range in any case.
            guard bytes.count <= 6 else { throw .outOfRange }
            let day =
                first == UInt8(ascii: "-")
                ? today.adding(days: -count) : holidays.adding(workingDays: count, to: today)
            return try checked(day)
        }
        if let iso = Day(iso: String(decoding: bytes, as: UTF8.self)) { return try checked(iso) }
        return try date(bytes, today: today, direction: direction)
    }

    private static func date(
        _ bytes: ArraySlice<UInt8>, today: Day, direction: Direction
    ) throws(DayFault) -> Day {
        let numbers = try numbers(bytes)
        if numbers.count == 1 { return try nearest(day: numbers[0], to: today, direction) }
        if numbers.count == 2 { return try nearest(day: numbers[0], month: numbers[1], to: today, direction) }
        guard (1900...2200).contains(numbers[2]) else { throw .outOfRange }
        guard let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) else { throw .noSuchDay }
        return day
    }

    /// Day, month and year as far as they are written; the year in full.
    private static func numbers(_ bytes: ArraySlice<UInt8>) throws(DayFault) -> [Int] {
        let separators: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")]
        var parts = bytes.split(maxSplits: 3, omittingEmptySubsequences: false) { separators.contains($0) }
        if parts.count == 1, bytes.count == 6 || bytes.count == 8 {
            let start = bytes.startIndex
            parts = [bytes[start..<start + 2], bytes[start + 2..<start + 4], bytes[(start + 4)...]]
        }
        if parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 { parts.reverse() }
        var numbers: [Int] = []
        for part in parts {
            guard let number = number(part) else { throw .notUnderstood }
            numbers.append(number)
        }
        guard (1...3).contains(parts.count), parts.prefix(2).allSatisfy({ $0.count <= 2 }) else { throw .notUnderstood }
        guard numbers.count == 3 else { return numbers }
        switch parts[2].count {
        case 2: numbers[2] = fullYear(numbers[2])
        case 4: break
        default: throw .notUnderstood
        }
        return numbers
    }

    /// The year that two digits stand for.
    static func fullYear(_ twoDigits: Int) -> Int { twoDigits <= 69 ? 2000 + twoDigits : 1900 + twoDigits }

    private static func nearest(day: Int, to today: Day, _ direction: Direction) throws(DayFault) -> Day {
        var (year, month, _) = today.civil
        // A year has every day from 1 to 31 in one of its months.
        for _ in 0...12 {
            if let found = Day(year: year, month: month, day: day), fits(found, today, direction) {
                return try checked(found)
            }
            month += direction == .past ? -1 : 1
            if month == 0 { (year, month) = (year - 1, 12) }
            if month == 13 { (year, month) = (year + 1, 1) }
        }
        throw .noSuchDay
    }

    private static func nearest(day: Int, month: Int, to today: Day, _ direction: Direction) throws(DayFault) -> Day {
        if direction == .future {
            // The nearest on either side; of two as near the one ahead.
            let around = (-8...8).compactMap { Day(year: today.year + $0, month: month, day: day) }
            guard let found = around.min(by: { (abs($0 - today), $1) < (abs($1 - today), $0) }) else {
                throw .noSuchDay
            }
            return try checked(found)
        }
        // 29/02 is at most eight years away, across a century without leap day.
        for step in 0...8 {
            let year = today.year + (direction == .past ? -step : step)
            if let found = Day(year: year, month: month, day: day), fits(found, today, direction) {
                return try checked(found)
            }
        }
        throw .noSuchDay
    }

    private static func fits(_ day: Day, _ today: Day, _ direction: Direction) -> Bool {
        switch direction {
        case .past: day <= today
        case .future: day >= today
        }
    }

    private static func checked(_ day: Day) throws(DayFault) -> Day {
        guard (1900...2200).contains(day.year) else { throw .outOfRange }
        return day
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        var value = 0
        for byte in digits {
            guard let digit = asciiDigit(byte) else { return nil }
            value = value * 10 + digit
        }
        return value
    }
}
