@_spi(_Unicode) import Swift

/// The text in Unicode normal form C, in which each Vietnamese letter is one scalar.
///
/// Text without a scalar that the form could change comes back as it is, after one scan of its bytes.
public func nfc(_ text: String) -> String {
    isSurelyComposed(text) ? text : composed(text)
}

/// The text in normal form C, by the full algorithm.
func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
}

/// The text in normal form D: letters followed by their marks.
func decomposed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfd)
    return String(scalars)
}

/// True when a scan of the bytes shows that normal form C changes nothing; false says nothing.
func isSurelyComposed(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { isSurelyComposed($0) } ?? false
}

/// True when every scalar is one that composes with nothing before it and has no other form.
///
/// Known to be so: below U+0300 · Latin Extended Additional (U+1E00–1EFF) · General Punctuation without the two
/// spaces U+2000/1 · currency signs · arrows-and-boxes blocks U+2500–27FF · U+4000–9FFF and U+B000–CFFF (Han, Hangul
/// syllables) · U+1F000–1FFFF (emoji). Source: DerivedNormalizationProps, NFC_Quick_Check, and combining class 0.
private func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
        let lead = bytes[at]
        switch lead {
        case 0x00..<0x80:
            at += 1
        case 0xC2...0xCB:
            at += 2
        case 0xE4...0xE9, 0xEB, 0xEC:
            at += 3
        case 0xE1 where (0xB8...0xBB).contains(bytes[at + 1]):
            at += 3
        case 0xE2 where isComposedPunctuation(bytes[at + 1], bytes[at + 2]):
            at += 3
        case 0xF0 where bytes[at + 1] == 0x9F:
            at += 4
        default:
            return false
        }
    }
    return true
}

/// The second and third byte of a scalar in U+2000–27FF that the normal form leaves alone.
private func isComposedPunctuation(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third > 0x81
    case 0x81, 0x82, 0x94...0x9F: true
    default: false
    }
}
