/// The text made safe to draw, log or put in a header: what could steer a terminal or mislead a reader is visible.
///
/// Normal form C first. Controls, line and paragraph separators, bidirectional and zero-width characters, soft
/// hyphens, tags and noncharacters are shown as "‹U+202E›"; a run of newlines and tabs becomes one space; at most
/// eight marks in a row stay (`cappedMarks`). Clean text comes back as it is.
/// - Parameter keepingNewlines: keep each "\n" and "\r\n" as "\n", for text of several lines.
public func cleaned(_ text: String, keepingNewlines: Bool = false) -> String {
    let text = nfc(text)
    if isHarmless(text, keepingNewlines: keepingNewlines) { return text }
    var result = String.UnicodeScalarView()
    var blanks = 0
    let scalars = Array(cappedMarks(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
        let isNewline = scalar == "\n" || scalar == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
        if isNewline && keepingNewlines {
            if scalar == "\n" { result.append(scalar) }
            blanks = 0
        } else if isNewline || scalar == "\t" {
            if blanks == 0 { result.append(" ") }
            blanks += 1
        } else {
            blanks = 0
            append(scalar, to: &result)
        }
    }
    return String(result)
}

/// Whether a text in normal form C has nothing that is acted on; the letters of nearly every text are told by their bytes.
private func isHarmless(_ text: String, keepingNewlines: Bool) -> Bool {
    let isCommon = text.utf8.withContiguousStorageIfAvailable { bytes in
        CommonLetters.count(bytes, keepingNewlines: keepingNewlines) != nil
    }
    if isCommon == true { return true }
    return !text.unicodeScalars.contains { needsCare($0.value) && !(keepingNewlines && $0 == "\n") }
}

/// True when `cleaned` has nothing to change in one-line text; the normal form does not count.
public func isClean(_ text: String) -> Bool {
    cleaned(text) == text
}

/// The text with at most `limit` marks in a row: deeper stacks ("Zalgo") spill over the lines around them.
public func cappedMarks(_ text: String, at limit: Int = 8) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
        depth = isMark(scalar.value) ? depth + 1 : 0
        if depth <= limit { result.append(scalar) }
    }
    return String(result)
}

private func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    guard isHostile(scalar.value) else {
        result.append(scalar)
        return
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    result.append(contentsOf: "‹U+\(padding)\(digits)›".unicodeScalars)
}

/// True for a scalar that `cleaned` may have to act on: hostile ones and marks.
private func needsCare(_ scalar: UInt32) -> Bool {
    isHostile(scalar) || isMark(scalar)
}

/// Marks begin at U+0300; the letters of Latin Extended Additional are the common case above it.
private func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300, !(0x1E00...0x1EFF).contains(scalar) else { return false }
    return WordPart(of: scalar) == .mark
}

/// The characters that are shown by their number. Newline and tab are among them; `cleaned` takes these first.
private func isHostile(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return scalar < 0x20 || (0x7F...0x9F).contains(scalar) || scalar == 0xAD }
    if (0x1E00...0x1EFF).contains(scalar) { return false }
    switch scalar {
    case 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
        0xFDD0...0xFDEF, 0xE0000...0xE007F:
        return true
    default:
        return scalar & 0xFFFE == 0xFFFE
    }
}

/// Whether a text has nothing that can be seen: blanks, and characters without a shape of their own such as U+200B.
public func saysNothing(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x21..<0x7F, 0xC0..<0x300, 0x1E00...0x1EFF: return false
        default: break
        }
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .control, .format, .unassigned, .surrogate: return true
        default: return false
        }
    }
}
