/// What makes a day differ from its weekday.
public enum HolidayKind: Int, CaseIterable, Sendable, Hashable {
    /// A holiday of the solar calendar.
    case fixed = 0
    /// A holiday of the lunar calendar.
    case lunar = 1
    /// A rest day instead of a holiday on a weekend, or exchanged for another day.
    case swap = 2
    /// A Saturday or Sunday worked for an exchanged day.
    case makeUp = 3

    /// Whether people work on it.
    public var isWorking: Bool { self == .makeUp }

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .fixed: "fixed"
        case .lunar: "lunar"
        case .swap: "swap"
        case .makeUp: "make-up"
        }
    }
}

/// A day of the holiday table.
public struct Holiday: Equatable, Sendable {
    /// Which day.
    public let day: Day
    /// Its Vietnamese name.
    public let nameVi: String
    /// Its English name.
    public let nameEn: String
    /// Holiday, rest day by exchange, or day worked.
    public let kind: HolidayKind
    /// Whether it was worked out ahead of the yearly announcement, or a doubt remains.
    public let provisional: Bool
    /// The law or announcement it rests on.
    public let source: String

    /// Puts a holiday together.
    public init(day: Day, nameVi: String, nameEn: String, kind: HolidayKind, provisional: Bool, source: String) {
        self.day = day
        self.nameVi = nameVi
        self.nameEn = nameEn
        self.kind = kind
        self.provisional = provisional
        self.source = source
    }
}

/// Which days are worked: Monday to Friday, but for the holiday table.
public struct WorkCalendar: Sendable, Equatable {
    /// Days that differ from their weekday, ascending, each with the sum of all differences up to it.
    private let exceptions: [Exception]

    private struct Exception: Equatable {
        let day: Int
        let isWorking: Bool
        let sum: Int
    }

    /// A calendar with a table; where two lines name one day, the one that makes it worked wins.
    public init(holidays: [Holiday]) {
        var byDay: [Int: Bool] = [:]
        for holiday in holidays {
            byDay[holiday.day.number] = holiday.kind.isWorking || byDay[holiday.day.number] == true
        }
        var sum = 0
        var exceptions: [Exception] = []
        for (number, isWorking) in byDay.sorted(by: { $0.key < $1.key }) {
            let isWeekend = Day(number: number).weekday.isWeekend
            guard isWorking == isWeekend else { continue }
            sum += isWorking ? 1 : -1
            exceptions.append(Exception(day: number, isWorking: isWorking, sum: sum))
        }
        self.exceptions = exceptions
    }

    /// Whether people work on a day.
    public func isWorkingDay(_ day: Day) -> Bool {
        let place = exceptionsUp(to: day.number)
        if place > 0, exceptions[place - 1].day == day.number { return exceptions[place - 1].isWorking }
        return !day.weekday.isWeekend
    }

    /// The last of so many working days after a day; before it for a negative count; the day itself for 0.
    public func adding(workingDays: Int, to day: Day) -> Day {
        var left = workingDays.magnitude
        var found = day
        while left > 0 {
            found = found.adding(days: workingDays > 0 ? 1 : -1)
            if isWorkingDay(found) { left -= 1 }
        }
        return found
    }

    /// How many working days lie after the first day up to and with the second; negative when the second is earlier.
    public func workingDays(from first: Day, to second: Day) -> Int { count(second.number) - count(first.number) }

    /// The last day whose deadlines are missed on a day: a term that ends on a rest day runs to the end of the next
    /// working day (Civil Code 2015, art. 148(5)), so it is missed from the day after that.
    public func lastMissed(on today: Day) -> Day { adding(workingDays: -1, to: today) }

    /// Working days from 0001-01-01 up to and with a day.
    private func count(_ number: Int) -> Int {
        let days = number + 1
        let weeks = days >= 0 ? days / 7 : (days - 6) / 7
        let place = exceptionsUp(to: number)
        return weeks * 5 + min(days - weeks * 7, 5) + (place > 0 ? exceptions[place - 1].sum : 0)
    }

    /// How many exceptions lie on or before a day.
    private func exceptionsUp(to number: Int) -> Int {
        var low = 0
        var high = exceptions.count
        while low < high {
            let middle = (low + high) / 2
            if exceptions[middle].day <= number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
