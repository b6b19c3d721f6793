/// A moment, in UTC, to the millisecond.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int64

    /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Reads "2026-11-24T08:02:11.123Z"; the fraction may be missing or have one to three digits.
    public init?(isoUTC: some StringProtocol) {
        let bytes = Array(isoUTC.utf8)
        guard bytes.count == 20 || (22...24).contains(bytes.count), bytes.last == UInt8(ascii: "Z") else { return nil }
        guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":") else {
            return nil
        }
        guard let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard let digit = asciiDigit(byte) else { return nil }
                value = value * 10 + digit
            }
            return value
        }
        guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var fraction = 0
        if bytes.count > 20 {
            guard bytes[19] == UInt8(ascii: "."), let digits = number(20..<bytes.count - 1) else { return nil }
            fraction = digits
            for _ in bytes.count..<24 { fraction *= 10 }
        }
        let seconds = Int64(day.number - Self.epochDay) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        milliseconds = seconds * 1000 + Int64(fraction)
    }

    /// Midnight at the beginning of a day in the office, UTC+07:00.
    public init(startOf day: Day) {
        milliseconds = Int64(day.number - Self.epochDay) * 86_400_000 - Self.officeOffset
    }

    /// The calendar day in the office, UTC+07:00.
    public var officeDay: Day { Self.day(milliseconds, offset: Self.officeOffset) }

    /// The time of day in the office, UTC+07:00.
    public var officeTime: (hour: Int, minute: Int, second: Int) {
        let ofDay = Self.ofDay(milliseconds, offset: Self.officeOffset) / 1000
        return (ofDay / 3600, ofDay / 60 % 60, ofDay % 60)
    }

    /// "24/11/2026 15:02", the office's day and time.
    public var officeShown: String {
        let time = officeTime
        let clock = String(unsafeUninitializedCapacity: 6) { text in
            text[0] = UInt8(ascii: " ")
            writeDigits(time.hour, 2, at: 1, into: text)
            text[3] = UInt8(ascii: ":")
            writeDigits(time.minute, 2, at: 4, into: text)
            return 6
        }
        return officeDay.shown + clock
    }

    /// "2026-11-24T08:02:11.123Z", always with three digits of a second.
    public var isoUTC: String {
        let ofDay = Self.ofDay(milliseconds, offset: 0)
        let clock = String(unsafeUninitializedCapacity: 14) { text in
            text[0] = UInt8(ascii: "T")
            writeDigits(ofDay / 3_600_000, 2, at: 1, into: text)
            text[3] = UInt8(ascii: ":")
            writeDigits(ofDay / 60_000 % 60, 2, at: 4, into: text)
            text[6] = UInt8(ascii: ":")
            writeDigits(ofDay / 1000 % 60, 2, at: 7, into: text)
            text[9] = UInt8(ascii: ".")
            writeDigits(ofDay % 1000, 3, at: 10, into: text)
            text[13] = UInt8(ascii: "Z")
            return 14
        }
        return Self.day(milliseconds, offset: 0).iso + clock
    }

    /// The moment so many seconds later, or earlier for a negative count.
    public func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }

    /// Order in time.
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    private static let officeOffset: Int64 = 7 * 3_600_000
    private static let dayLength: Int64 = 86_400_000
    /// 1970-01-01 as a `Day.number`.
    private static let epochDay = 719_162

    private static func day(_ milliseconds: Int64, offset: Int64) -> Day {
        // The offset is added after the division, so that no moment overflows.
        let (quotient, rest) = milliseconds.quotientAndRemainder(dividingBy: dayLength)
        let carried = rest + offset
        let days = carried < 0 ? quotient - 1 : carried >= dayLength ? quotient + 1 : quotient
        return Day(number: Int(days) + epochDay)
    }

    private static func ofDay(_ milliseconds: Int64, offset: Int64) -> Int {
        let carried = (milliseconds % dayLength + offset) % dayLength
        return Int(carried < 0 ? carried + dayLength : carried)
    }
}
