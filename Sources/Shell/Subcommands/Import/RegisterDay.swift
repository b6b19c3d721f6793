import Records

/// Days as registers and spreadsheets write them: whole dates only, for a file has no today.
enum RegisterDay {
    /// Reads "2026-11-24", "24/11/2026", "24-11-26", "24.11.2026", with or without a time behind.
    static func read(_ text: String) -> Day? {
        if let day = Day(iso: text), years.contains(day.year) { return day }
        guard let numbers = numbers(text) else { return nil }
        let (first, second, third) = numbers
        let isYearFirst = first.digits == 4
        guard isYearFirst ? third.digits <= 2 : first.digits <= 2 && (third.digits == 4 || third.digits == 2),
            second.digits <= 2
        else { return nil }
        var year = isYearFirst ? first.value : third.value
        // Registers begun in the last century write two digits too.
        if !isYearFirst, third.digits == 2 { year += year <= 69 ? 2000 : 1900 }
        guard years.contains(year) else { return nil }
        return Day(year: year, month: second.value, day: isYearFirst ? third.value : first.value)
    }

    /// Whether a text is written like a day, though the calendar may have none such.
    static func hasForm(_ text: String) -> Bool { numbers(text) != nil }

    private static let years = 1900...2200

    /// Three numbers with the same mark between them; behind them nothing, or a blank or "T" and a time.
    private static func numbers(
        _ text: String
    ) -> (first: (value: Int, digits: Int), second: (value: Int, digits: Int), third: (value: Int, digits: Int))? {
        var found: [(value: Int, digits: Int)] = [(0, 0)]
        var mark: UInt8?
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                guard found[found.count - 1].digits < 4 else { return nil }
                found[found.count - 1].value = found[found.count - 1].value * 10 + Int(byte - 0x30)
                found[found.count - 1].digits += 1
            } else if byte == 0x20 || byte == UInt8(ascii: "T") {
                break
            } else {
                guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."),
                    mark == nil || mark == byte, found.count < 3
                else { return nil }
                mark = byte
                found.append((0, 0))
            }
        }
        guard found.count == 3, found.allSatisfy({ $0.digits > 0 }) else { return nil }
        return (found[0], found[1], found[2])
    }
}
