/// The key by which Vietnamese text is put in order: keys compare byte by byte (`memcmp`, a BLOB in SQL).
///
/// First the letters of the whole text decide (a ă â b c d đ e ê … y z; spaces before signs before digits before
/// letters, digits one by one), then the tones (ngang huyền hỏi ngã sắc nặng), then case, lower before upper.
/// Control and format characters do not count. Source: the order of CLDR for `vi`.
public func collationKey(_ text: String) -> [UInt8] {
    var builder = CollationKeyBuilder(expecting: text.utf8.count)
    for scalar in nfc(text).unicodeScalars { builder.add(scalar) }
    return builder.key
}

/// What one scalar weighs.
private struct CollationWeight {
    /// Nothing is added.
    static let ignored = CollationWeight(primary: 0, tone: 0, isUpper: false)

    /// The letter; 0 when the scalar is none of the table's.
    let primary: UInt8
    let tone: UInt8
    let isUpper: Bool
}

/// The order of signs, letters and tones. Bytes 0 and 1 are kept free: 1 ends a level.
private enum CollationOrder {
    static let levelEnd: UInt8 = 1
    static let plain: UInt8 = 2
    static let upper: UInt8 = 3

    static let signs = Array(" _-–—,;:!?.…·'‘’\"“”()[]{}@*/\\&#%`^+<=>|~$".unicodeScalars)
    static let letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)
    static let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    /// Circumflex, breve and horn make another letter, not another tone.
    static let shapes: [Unicode.Scalar] = ["\u{302}", "\u{306}", "\u{31B}"]

    static let firstSign: UInt8 = 0x02
    static let otherSign: UInt8 = 0x3F
    static let firstDigit: UInt8 = 0x40
    static let firstLetter: UInt8 = 0x50
    static let otherLetter: UInt8 = 0xF0

    static let weights: [CollationWeight] = LetterTable.scalars.map { value in
        Unicode.Scalar(value).map(weight) ?? .ignored
    }

    /// The weight of a sign, a digit or a letter of the alphabet with at most marks on it; else primary 0.
    static func weight(of scalar: Unicode.Scalar) -> CollationWeight {
        if let place = signs.firstIndex(of: scalar) {
            return CollationWeight(primary: firstSign + UInt8(place), tone: plain, isUpper: false)
        }
        if ("0"..."9").contains(scalar) {
            return CollationWeight(primary: firstDigit + UInt8(scalar.value - 0x30), tone: plain, isUpper: false)
        }
        let lower = WordForms.exact(String(scalar))
        var base = String.UnicodeScalarView()
        var tone = plain
        for part in decomposed(lower).unicodeScalars {
            if WordPart(of: part.value) != .mark || shapes.contains(part) && isShaped(base) {
                base.append(part)
            } else if tone == plain {
                tone = toneWeight(part)
            }
        }
        let letter = Array(nfc(String(base)).unicodeScalars)
        guard letter.count == 1, let place = letters.firstIndex(of: letter[0]) else { return .ignored }
        let isUpper = scalar.properties.isUppercase
        return CollationWeight(primary: firstLetter + UInt8(place), tone: tone, isUpper: isUpper)
    }

    /// True for the one letter so far that a circumflex, breve or horn turns into another one.
    private static func isShaped(_ base: String.UnicodeScalarView) -> Bool {
        base.count == 1 && (base.first.map { "aeou".unicodeScalars.contains($0) } ?? false)
    }

    /// Tones in their order, foreign marks behind them.
    static func toneWeight(_ mark: Unicode.Scalar) -> UInt8 {
        if let place = tones.firstIndex(of: mark) { return plain + 1 + UInt8(place) }
        return 0x10 + UInt8(mark.value & 0x7F)
    }
}

private struct CollationKeyBuilder {
    private var primaries: [UInt8] = []
    private var tones: [UInt8] = []
    private var cases: [UInt8] = []
    private let weights = CollationOrder.weights

    init(expecting count: Int) {
        primaries.reserveCapacity(count + 16)
        tones.reserveCapacity(count)
        cases.reserveCapacity(count)
    }

    /// The three levels; what says "plain" at the end of a level is left out, which changes no order.
    var key: [UInt8] {
        var key = primaries
        for level in [tones, cases] {
            key.append(CollationOrder.levelEnd)
            let used = level.lastIndex { $0 != CollationOrder.plain } ?? -1
            key.append(contentsOf: level[...used])
        }
        return key
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        let weight: CollationWeight
        if let index = LetterTable.index(of: scalar.value) {
            weight = weights[index]
        } else {
            weight = CollationOrder.weight(of: scalar)
        }
        if weight.primary == 0 {
            addForeign(scalar)
        } else {
            add(weight.primary, tone: weight.tone, isUpper: weight.isUpper)
        }
    }

    private mutating func add(_ primary: UInt8, tone: UInt8, isUpper: Bool) {
        primaries.append(primary)
        tones.append(tone)
        cases.append(isUpper ? CollationOrder.upper : CollationOrder.plain)
    }

    /// Scalars without a place of their own: by their number, signs before digits, letters after z.
    private mutating func addForeign(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .unassigned:
            return
        case .spaceSeparator, .lineSeparator, .paragraphSeparator:
            add(CollationOrder.firstSign, tone: CollationOrder.plain, isUpper: false)
            return
        default:
            break
        }
        switch WordPart(of: scalar.value) {
        case .mark:
            if tones.last == CollationOrder.plain { tones[tones.count - 1] = CollationOrder.toneWeight(scalar) }
        case .letter:
            addNumbered(scalar, after: CollationOrder.otherLetter)
        case .separator:
            addNumbered(scalar, after: CollationOrder.otherSign)
        }
    }

    private mutating func addNumbered(_ scalar: Unicode.Scalar, after lead: UInt8) {
        let lower = WordForms.lowered(String(scalar)).unicodeScalars.first ?? scalar
        let isUpper = scalar.properties.isUppercase
        add(lead, tone: CollationOrder.plain, isUpper: isUpper)
        primaries.append(UInt8(truncatingIfNeeded: lower.value >> 16))
        primaries.append(UInt8(truncatingIfNeeded: lower.value >> 8))
        primaries.append(UInt8(truncatingIfNeeded: lower.value))
    }
}
