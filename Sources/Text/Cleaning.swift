/// How many marks a grapheme keeps; more than these is no writing but an attack on the screen.
private let markLimit = 8

/// A text as it may go to a terminal, a log or a header: normal form C, everything that controls or hides shown as
/// `‹U+202E›`, newlines and tabs one blank each.
///
/// - Parameter keepingNewlines: newlines stay, for texts of several lines.
public func cleaned(_ text: String, keepingNewlines: Bool = false) -> String {
    if isClean(text) { return nfc(text) }
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in nfc(text.replacing("\r\n", with: "\n")).unicodeScalars {
        if scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .enclosingMark {
            marks += 1
            if marks > markLimit { continue }
        } else {
            marks = 0
        }
        if scalar == "\n", keepingNewlines {
            result.append(scalar)
        } else if scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar.value == 0x2028 || scalar.value == 0x2029 {
            result.append(" ")
        } else if isHostile(scalar) {
            result.append(contentsOf: "‹U+\(hexadecimal(scalar.value))›".unicodeScalars)
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}

/// Whether a text can be shown as it is: nothing in it controls a terminal, hides or turns letters round.
public func isClean(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
        let value = scalar.value
        if value >= 0x20, value < 0x7F { marks = 0; continue }
        if value < 0xA0 { return false }
        if value < 0x300 || (0x1EA0...0x1EF9).contains(value) {
            if value == 0xAD { return false }
            marks = 0
            continue
        }
        if isHostile(scalar) || value == 0x2028 || value == 0x2029 { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark:
            marks += 1
            if marks > markLimit { return false }
        default: marks = 0
        }
    }
    return true
}

/// Controls, bidirectional controls, and what is not seen (Unicode TR 36; reliability of screens and logs).
private func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0xAD, 0x61C, 0x180E: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
    case 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
}

private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// The text of UTF-8 bytes without a byte order mark; `nil` when they are malformed.
public func decodedUTF8(_ bytes: some Collection<UInt8>) -> String? {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes.dropFirst(0)
    return String(validating: body, as: UTF8.self)
}
