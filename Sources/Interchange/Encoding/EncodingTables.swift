/// What the bytes of older encodings mean.
///
/// - Source: TCVN 5712:1993 VN1, RFC 1456 and the tables of Windows, as glibc has them.
enum EncodingTables {
    /// Windows-1252 from 0x80 to 0x9F; five bytes have no letter and stay controls.
    static let westernSigns = scalars(
        """
        €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\
        \u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
        """)

    /// TCVN 5712 VN1 from 0x80. Fonts of TCVN3 have signs of Windows-1252 below 0xA0 instead of toned capitals.
    static let tcvn = scalars(
        """
        ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ\
        ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\
        \u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\
        \u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ\
        ẮẦẨẪẤỀặầẩẫấậèỂẻẽ\
        éẹềểễếệìỉỄẾỒĩíịò\
        Ổỏõóọồổỗốộờởỡớợù\
        ỖủũúụừửữứựỳỷỹýỵỐ
        """)

    /// TCVN 5712 VN1 has capitals on controls as well.
    static let tcvnControls: [UInt8: Unicode.Scalar] = [
        0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ",
        0x16: "Ý", 0x17: "Ỵ",
    ]

    /// VISCII 1.1 from 0x80.
    static let viscii = scalars(
        """
        ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ\
        ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
        Õắằặấầẩậẽẹếềểễệố\
        ồổỗỠƠộờởịỰỨỪỬơớƯ\
        ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ\
        ĐứÒÓÔạỷừửÙÚỹỵÝỡư\
        àáâãảăữẫèéêẻìíĩỉ\
        đựòóôõỏọụùúũủýợỮ
        """)

    /// VISCII has capitals on controls as well.
    static let visciiControls: [UInt8: Unicode.Scalar] = [
        0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
    ]

    /// Where Windows-1258 differs from Windows-1252.
    static let windows1258: [UInt8: Unicode.Scalar] = [
        0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}", 0xE3: "ă",
        0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
    ]

    /// Windows-1252.
    static func western(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? westernSigns[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The byte of Windows-1252 that a letter has; letters of old fonts come as such into files of Unicode.
    static func westernByte(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        return westernBytes[scalar]
    }

    private static let westernBytes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: westernSigns.enumerated().map { ($1, UInt8($0 + 0x80)) })

    private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
