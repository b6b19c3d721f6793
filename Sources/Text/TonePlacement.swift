/// Where the tone of an open *oa*, *oe* or *uy* stands.
///
/// Two spellings are in use: *hòa, khỏe, thủy* and *hoà, khoẻ, thuỷ*. The search treats them as equal by bringing
/// the second to the first. A final consonant or vowel fixes the place (*hoàn, hoài, khuỷu*), and so does *qu*,
/// whose u is no vowel (*quà, quý*).
enum TonePlacement {
    /// The last two letters of a word with the tone on the first of them, or `nil` when they already stay.
    ///
    /// The letters are lower case and in normal form C; `first` is the one before the two, 0 when there is none.
    @inline(__always)
    static func moved(first: UInt32, second: UInt32, last: UInt32) -> (UInt32, UInt32)? {
        guard last >= 0x80 else { return nil }
        if second == 0x6F { return movedToO(last) }
        if second == 0x75, first != 0x71 { return movedToU(last) }
        return nil
    }

    private static func movedToO(_ last: UInt32) -> (UInt32, UInt32)? {
        switch Unicode.Scalar(last) {
        case "à": pair("ò", "a")
        case "ả": pair("ỏ", "a")
        case "ã": pair("õ", "a")
        case "á": pair("ó", "a")
        case "ạ": pair("ọ", "a")
        case "è": pair("ò", "e")
        case "ẻ": pair("ỏ", "e")
        case "ẽ": pair("õ", "e")
        case "é": pair("ó", "e")
        case "ẹ": pair("ọ", "e")
        default: nil
        }
    }

    private static func movedToU(_ last: UInt32) -> (UInt32, UInt32)? {
        switch Unicode.Scalar(last) {
        case "ỳ": pair("ù", "y")
        case "ỷ": pair("ủ", "y")
        case "ỹ": pair("ũ", "y")
        case "ý": pair("ú", "y")
        case "ỵ": pair("ụ", "y")
        default: nil
        }
    }

    private static func pair(_ toned: Unicode.Scalar, _ plain: Unicode.Scalar) -> (UInt32, UInt32) {
        (toned.value, plain.value)
    }
}
