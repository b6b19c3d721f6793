/// A key whose bytes compare as Vietnamese dictionaries order: letters a ă â b c d đ e ê …, then tones ngang, huyền, hỏi,
/// ngã, sắc, nặng over the whole text, then small before capital. Digits stand before letters, blanks before all.
///
/// Stored beside names and compared by SQLite; the C library's `vi_VN` is wrong for letters with two marks.
public func collationKey(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    letters.reserveCapacity(text.utf8.count + 2)
    for scalar in nfc(text).unicodeScalars {
        if let letter = VietnameseLetters.letter(scalar.value) {
            letters.append(primary(letter))
            tones.append(letter.tone + 1)
            cases.append(letter.isCapital ? 2 : 1)
            continue
        }
        switch scalar.value {
        case 0x30...0x39: letters.append(UInt8(0x30 + scalar.value - 0x30))
        case 0x20, 0xA0, 0x09: letters.append(0x02)
        case 0x21..<0x80: letters.append(0x03 + UInt8(scalar.value % 0x2C))
        default:
            appendForeign(scalar, to: &letters)
        }
        tones.append(1)
        cases.append(1)
    }
    return letters + [0] + trimmed(tones) + [0] + trimmed(cases)
}

/// Trailing weights of the commonest kind say nothing and cost bytes.
private func trimmed(_ weights: [UInt8]) -> ArraySlice<UInt8> {
    weights.prefix((weights.lastIndex { $0 != 1 } ?? -1) + 1)
}

/// Each letter's place in the alphabet, with room for the shaped letters behind their base.
private func primary(_ letter: Letter) -> UInt8 {
    let place = UInt8(0x40) + (letter.base - 0x61) * 4
    return switch letter.shape {
    case .plain: place
    case .breve, .stroke: place + 1
    case .circumflex: place + (letter.base == 0x61 ? 2 : 1)
    case .horn: place + 2
    }
}

/// Letters of other alphabets: by their base where they have one in Latin, behind z otherwise.
private func appendForeign(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    if let base = decomposed(String(scalar)).first, let letter = VietnameseLetters.letter(base.value) {
        letters.append(primary(letter))
    } else {
        letters.append(0xF0)
        letters.append(contentsOf: String(scalar).utf8)
    }
}
