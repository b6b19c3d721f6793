/// A calendar day of the office, proleptic Gregorian, without a time zone.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 0001-01-01, which is 0.
    public let number: Int

    /// The day at a number of days after 0001-01-01.
    public init(number: Int) { self.number = number }

    /// The day of a date; `nil` when the calendar has no such day. Years run from 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
        // Years begin in March here, so that the leap day is the last of its year.
        let shiftedYear = month > 2 ? year : year - 1
        let shiftedMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
        let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
        number = shiftedYear * 365 + leapDays + dayOfYear - Self.daysBeforeYearOne
    }

    /// Reads "2026-11-24" and nothing else.
    public init?(iso: some StringProtocol) {
        var digits = (0, 0, 0)
        var index = 0
        for byte in iso.utf8 {
            switch index {
            case 4, 7:
                guard byte == UInt8(ascii: "-") else { return nil }
            case 0...9:
                guard let digit = asciiDigit(byte) else { return nil }
                if index < 4 {
                    digits.0 = digits.0 * 10 + digit
                } else if index < 7 {
                    digits.1 = digits.1 * 10 + digit
                } else {
                    digits.2 = digits.2 * 10 + digit
                }
            default: return nil
            }
            index += 1
        }
        guard index == 10 else { return nil }
        self.init(year: digits.0, month: digits.1, day: digits.2)
    }

    /// The year.
    public var year: Int { civil.year }

    /// The month, 1 to 12.
    public var month: Int { civil.month }

    /// The day of the month, 1 to 31.
    public var day: Int { civil.day }

    /// The day of the week.
    public var weekday: Weekday {
        // 0001-01-01 was a Monday.
        Weekday.allCases[((number % 7) + 7) % 7]
    }

    /// "2026-11-24", as it is stored and exchanged.
    public var iso: String {
        let (year, month, day) = civil
        guard (0...9999).contains(year) else { return "\(year)-\(month)-\(day)" }
        return String(unsafeUninitializedCapacity: 10) { text in
            writeDigits(year, 4, at: 0, into: text)
            text[4] = UInt8(ascii: "-")
            writeDigits(month, 2, at: 5, into: text)
            text[7] = UInt8(ascii: "-")
            writeDigits(day, 2, at: 8, into: text)
            return 10
        }
    }

    /// "24/11/2026", as people read it.
    public var shown: String {
        let (year, month, day) = civil
        guard (0...9999).contains(year) else { return "\(day)/\(month)/\(year)" }
        return String(unsafeUninitializedCapacity: 10) { text in
            writeDigits(day, 2, at: 0, into: text)
            text[2] = UInt8(ascii: "/")
            writeDigits(month, 2, at: 3, into: text)
            text[5] = UInt8(ascii: "/")
            writeDigits(year, 4, at: 6, into: text)
            return 10
        }
    }

    /// The day so many days later, or earlier for a negative count.
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// How many days the left day lies after the right one.
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }

    /// Calendar order.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// How many days a month has.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// From 0000-03-01 to 0001-01-01.
    private static let daysBeforeYearOne = 306

    /// Year, month and day together; cheaper than one by one.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + Self.daysBeforeYearOne
        let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }
}

/// A day of the week; Monday is 1, as in ISO 8601.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether nobody works on it by the week alone.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// The value of an ASCII digit.
func asciiDigit(_ byte: UInt8) -> Int? {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    return Int(byte - UInt8(ascii: "0"))
}

/// Writes a number as so many ASCII digits, with leading zeros.
func writeDigits(_ value: Int, _ count: Int, at start: Int, into text: UnsafeMutableBufferPointer<UInt8>) {
    var rest = value
    for place in (start..<start + count).reversed() {
        text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
    }
}
