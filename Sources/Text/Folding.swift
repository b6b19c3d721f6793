/// A text without marks and capitals, for search: "Đoàn" → "doan". Everything but letters stays.
public func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if let letter = VietnameseLetters.letter(scalar.value) {
            bytes.append(letter.base)
        } else if scalar.value < 0x80 {
            bytes.append(UInt8(scalar.value))
        } else {
            return foldedSlowly(text)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func foldedSlowly(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in decomposed(nfc(text)) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: continue
        default: break
        }
        if let letter = VietnameseLetters.letter(scalar.value) {
            result.append(Unicode.Scalar(letter.base))
        } else {
            result.append(contentsOf: String(scalar).lowercased().unicodeScalars)
        }
    }
    return String(result)
}

/// A text in small letters with its marks, tones in their old places: hoà = hòa, Thuỷ = thủy. For exact search.
public func exact(_ text: String) -> String {
    let text = nfc(text)
    var result = String.UnicodeScalarView()
    var word: [Letter] = []
    func flush() {
        settleTone(&word)
        for letter in word {
            if let scalar = Unicode.Scalar(VietnameseLetters.smallScalar(letter)) { result.append(scalar) }
        }
        word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
        if let letter = VietnameseLetters.letter(scalar.value) {
            word.append(letter)
        } else {
            flush()
            result.append(contentsOf: scalar.value < 0x80 ? String(scalar).unicodeScalars : lowered(scalar))
        }
    }
    flush()
    return String(result)
}

private func lowered(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    scalar.properties.lowercaseMapping.unicodeScalars
}
