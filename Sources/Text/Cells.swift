/// Cells that a grapheme takes in a terminal: 0, 1 or 2. Ambiguous widths count 1 (design §7).
public func cells(_ character: Character) -> Int {
    var width = 0
    var isFirst = true
    for scalar in character.unicodeScalars {
        if isFirst {
            if scalar.value < 0x300 { width = scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) ? 1 : 0 } else {
                width = cells(of: scalar)
            }
            isFirst = false
        } else if scalar.value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar.value) {
            // Emoji presentation and skin tones: drawn as one picture of two cells.
            width = 2
        }
    }
    return width
}

/// Cells that a text takes.
public func cells(_ text: String) -> Int {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return bytes.count }
    return text.reduce(0) { $0 + cells($1) }
}

private func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // Vietnamese and the rest of what offices write lies below the first wide range.
    if value < 0x1100 {
        return value < 0x370 ? 0 : isZero(scalar) ? 0 : 1
    }
    if isWide(value) { return 2 }
    if (0x1EA0...0x1EF9).contains(value) { return 1 }
    return isZero(scalar) ? 0 : 1
}

private func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
}

/// East Asian Wide and Fullwidth, and emoji that are pictures by default (Unicode 15, EastAsianWidth.txt, shortened to runs).
private let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1B000...0x1B2FB,
    0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F1FF, 0x1F200...0x1F265,
    0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
    0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D,
    0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
    0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC,
    0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
]

private func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count - 1
    while low <= high {
        let middle = (low + high) / 2
        if value < wideRanges[middle].lowerBound {
            high = middle - 1
        } else if value > wideRanges[middle].upperBound {
            low = middle + 1
        } else {
            return true
        }
    }
    return false
}

/// A text cut at so many cells, "…" its last cell when something was cut; never through a grapheme.
public func clipped(_ text: String, to limit: Int) -> String {
    guard limit > 0 else { return "" }
    var width = 0
    var kept = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
        width += cells(text[index])
        if width > limit { return text[..<kept] + "…" }
        index = text.index(after: index)
        // What fits beside the sign that something follows.
        if width <= limit - 1 { kept = index }
    }
    return text
}

/// Lines of at most so many cells, broken at blanks; a longer word is broken hard. Newlines break too.
public func wrapped(_ text: String, width limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var line = ""
        var width = 0
        for word in paragraph.split(separator: " ") {
            var rest = word
            while true {
                let need = rest.reduce(0) { $0 + cells($1) }
                if width + (width > 0 ? 1 : 0) + need <= limit {
                    line += (width > 0 ? " " : "") + rest
                    width += (width > 0 ? 1 : 0) + need
                    break
                }
                if width > 0 {
                    lines.append(line)
                    line = ""
                    width = 0
                    continue
                }
                var cut = rest.startIndex
                var taken = 0
                while cut < rest.endIndex, taken + cells(rest[cut]) <= limit {
                    taken += cells(rest[cut])
                    cut = rest.index(after: cut)
                }
                // A grapheme wider than the whole line still has to go somewhere.
                if cut == rest.startIndex { cut = rest.index(after: cut) }
                lines.append(String(rest[..<cut]))
                rest = rest[cut...]
                if rest.isEmpty { break }
            }
        }
        lines.append(line)
    }
    return lines
}
