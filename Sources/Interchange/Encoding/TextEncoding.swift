/// A way in which letters are written as bytes. The raw value is its name between the programs and on the command line.
public enum TextEncoding: String, CaseIterable, Sendable, Hashable {
    /// Unicode of today.
    case utf8 = "utf-8"
    /// Unicode in pairs of bytes, the lower first, as Windows writes it.
    case utf16LittleEndian = "utf-16le"
    /// Unicode in pairs of bytes, the higher first.
    case utf16BigEndian = "utf-16be"
    /// The letters of western Europe; what nothing else fits is read by it.
    case windows1252 = "windows-1252"
    /// TCVN3, "ABC": the fonts .VnTime and .VnArial, most office files of the North before about 2005. The toned capitals of
    /// TCVN 5712:1993 VN1 are read too.
    case tcvn3 = "tcvn3"
    /// VNI for Windows: the fonts VNI-Times and their like, in the South. A letter with its mark is two bytes.
    case vni = "vni"
    /// VISCII 1.1 (RFC 1456), of mail and Unix.
    case viscii = "viscii"
    /// The code page of Vietnamese Windows: tones are bytes of their own behind the letter.
    case windows1258 = "windows-1258"

    /// The name that people know it by.
    public var name: String {
        switch self {
        case .utf8: "Unicode (UTF-8)"
        case .utf16LittleEndian, .utf16BigEndian: "Unicode (UTF-16)"
        case .windows1252: "Windows-1252"
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        case .viscii: "VISCII"
        case .windows1258: "Windows-1258"
        }
    }

    /// Those of Vietnamese before Unicode.
    public static let legacy: [TextEncoding] = [.tcvn3, .vni, .viscii, .windows1258]

    /// Whether it is one of them.
    public var isLegacy: Bool { Self.legacy.contains(self) }

    /// The encoding that a message or a page says it is written in; `nil` for one that is not read.
    ///
    /// - Source: the registry of character sets of IANA, and the names that Vietnamese mail programs wrote.
    public init?(label: some StringProtocol) {
        var key = ""
        for scalar in label.lowercased().unicodeScalars
        where scalar.isASCII && scalar.properties.isAlphabetic || isDigit(scalar) {
            key.unicodeScalars.append(scalar)
        }
        switch key {
        case "utf8", "usascii", "ascii", "unicode11utf8", "ansix341968": self = .utf8
        case "utf16", "utf16le", "ucs2", "unicode": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        case "iso88591", "latin1", "windows1252", "cp1252", "iso885915", "l1": self = .windows1252
        case "windows1258", "cp1258", "xcp1258": self = .windows1258
        case "viscii", "csviscii", "xviscii", "viscii111": self = .viscii
        case "tcvn", "tcvn5712", "tcvn57121", "xvietnamesetcvn", "xviettcvn", "xviettcvn5712", "tcvn3": self = .tcvn3
        case "xvietnamesevni", "xvietvni", "vni", "xvni": self = .vni
        default: return nil
        }
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
