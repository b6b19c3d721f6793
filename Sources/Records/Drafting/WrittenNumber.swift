/// Numbers as Vietnamese papers write them: "1.234", "12,5".
public enum WrittenNumber {
    /// A count with points between thousands.
    public static func text(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        return text
    }

    /// A number with digits behind the comma: all of them, so that numbers below each other are read as one kind.
    public static func text(_ digits: Int, places: Int) -> String {
        guard places > 0 else { return text(digits) }
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let magnitude = Int(digits.magnitude)
        var rest = String(magnitude % scale)
        rest = String(repeating: "0", count: places - rest.count) + rest
        return (digits < 0 ? "-" : "") + text(magnitude / scale) + ",\(rest)"
    }

    /// A share of a whole in percent, with one digit behind the comma where there is one, a half upwards; `nil` of nothing.
    public static func share(_ part: Int, of whole: Int) -> String? {
        guard whole > 0 else { return nil }
        let tenths = (2000 * part.magnitude + UInt(whole)) / (2 * UInt(whole))
        let share = tenths.isMultiple(of: 10) ? text(Int(tenths / 10)) : text(Int(tenths), places: 1)
        return (part < 0 && tenths > 0 ? "-" : "") + share + "%"
    }

    /// A gain or loss: "+12", "-3", "0".
    public static func change(_ value: Int) -> String { (value > 0 ? "+" : "") + text(value) }

    /// Reads a whole text as a number: its digits, and how many of them stand behind the comma.
    ///
    /// Points part thousands and nothing else; a number that begins with a needless zero is a name.
    public static func read(_ text: String) -> (digits: Int, places: Int)? {
        var rest = Substring(text)
        var isNegative = false
        if let sign = rest.first, "+-−".contains(sign) {
            isNegative = sign != "+"
            rest.removeFirst()
        }
        let parts = rest.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? parts[1] : ""
        guard groups.allSatisfy({ isDigits($0) }), parts.count == 1 || isDigits(fraction), fraction.utf8.count <= 9
        else {
            return nil
        }
        if groups.count > 1 {
            guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
        }
        let whole = groups.joined()
        guard whole == "0" || whole.first != "0", whole.utf8.count + fraction.utf8.count <= 15,
            let digits = Int(whole + fraction)
        else { return nil }
        return (isNegative ? -digits : digits, fraction.utf8.count)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { asciiDigit($0) != nil }
    }
}
