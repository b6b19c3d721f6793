/// A time of day to the minute, as the register writes the hour of arrival.
public struct HourMinute: Hashable, Comparable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    /// A time of day; `nil` when the clock has none such.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads "15:02", "15h02", "15g02", "15.02", "1502", "802", "8h" and "8"; spaces around are allowed.
    public init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        let marks: [UInt8] = [
            UInt8(ascii: ":"), UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "g"), UInt8(ascii: "G"),
            UInt8(ascii: "."),
        ]
        let hourDigits: ArraySlice<UInt8>
        let minuteDigits: ArraySlice<UInt8>
        if let mark = bytes.firstIndex(where: marks.contains) {
            hourDigits = bytes[..<mark]
            minuteDigits = bytes[(mark + 1)...]
            let hourAlone = bytes[mark] != UInt8(ascii: ":") && bytes[mark] != UInt8(ascii: ".")
            guard minuteDigits.count == 2 || (minuteDigits.isEmpty && hourAlone) else { return nil }
        } else if bytes.count > 2 {
            hourDigits = bytes.dropLast(2)
            minuteDigits = bytes.suffix(2)
        } else {
            hourDigits = bytes
            minuteDigits = []
        }
        guard (1...2).contains(hourDigits.count) else { return nil }
        guard let hour = Self.value(hourDigits), let minute = Self.value(minuteDigits) else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// "15:02".
    public var shown: String {
        String(unsafeUninitializedCapacity: 5) { text in
            writeDigits(hour, 2, at: 0, into: text)
            text[2] = UInt8(ascii: ":")
            writeDigits(minute, 2, at: 3, into: text)
            return 5
        }
    }

    /// Order on the clock.
    public static func < (left: HourMinute, right: HourMinute) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard let digit = asciiDigit(byte) else { return nil }
            value = value * 10 + digit
        }
        return value
    }
}
