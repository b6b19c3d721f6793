import Text

extension TextEncoding {
    /// The text that bytes are in this encoding, in normal form C. What has no meaning becomes U+FFFD, so there is always an
    /// answer; whether it is the right one is `EncodingGuess`'s question. A byte order mark is left out.
    public func decode(_ bytes: [UInt8]) -> String {
        switch self {
        case .utf8:
            nfc(String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self))
        case .utf16LittleEndian: Self.utf16(bytes, lowFirst: true)
        case .utf16BigEndian: Self.utf16(bytes, lowFirst: false)
        case .windows1252: Self.mapped(bytes, EncodingTables.western)
        case .windows1258:
            Self.mapped(bytes) { EncodingTables.windows1258[$0] ?? EncodingTables.western($0) }
        case .viscii:
            Self.mapped(bytes) { byte in
                byte < 0x80
                    ? EncodingTables.visciiControls[byte] ?? Unicode.Scalar(byte)
                    : EncodingTables.viscii[Int(byte) - 0x80]
            }
        case .tcvn3: TCVN3.decode(bytes)
        case .vni: VNI.decode(bytes)
        }
    }

    private static func mapped(_ bytes: [UInt8], _ letter: (UInt8) -> Unicode.Scalar) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(letter(byte)) }
        return nfc(String(scalars))
    }

    private static func utf16(_ bytes: [UInt8], lowFirst: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = 0
        while at + 1 < bytes.count {
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(lowFirst ? second << 8 | first : first << 8 | second)
            at += 2
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return nfc(String(decoding: units, as: UTF16.self))
    }
}

/// TCVN3, in which bytes below 0xA0 are signs of Windows in most files and toned capitals in some.
private enum TCVN3 {
    static func decode(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        var at = 0
        while at < bytes.count {
            guard isOfWord(bytes[at]) else {
                scalars.append(Unicode.Scalar(bytes[at] == 0xA0 ? 0x20 : bytes[at]))
                at += 1
                continue
            }
            let start = at
            var isOpen = false
            while at < bytes.count, isOfWord(bytes[at]) {
                isOpen = isOpen || isOpenByte(bytes[at])
                at += 1
            }
            let word = bytes[start..<at]
            scalars.append(contentsOf: isOpen ? decided(word) : word.map { letter($0) })
        }
        return nfc(String(scalars))
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (byte >= 0x80 && byte != 0xA0)
            || EncodingTables.tcvnControls[byte] != nil
    }

    /// Whether a byte is a letter in one table and a sign in the other.
    private static func isOpenByte(_ byte: UInt8) -> Bool { (0x80...0x9F).contains(byte) || byte < 0x20 }

    private static func letter(_ byte: UInt8) -> Unicode.Scalar {
        byte < 0x80
            ? EncodingTables.tcvnControls[byte] ?? Unicode.Scalar(byte) : EncodingTables.tcvn[Int(byte) - 0x80]
    }

    private static func sign(_ byte: UInt8) -> Unicode.Scalar {
        isOpenByte(byte) ? (byte < 0x20 ? Unicode.Scalar(byte) : EncodingTables.western(byte)) : letter(byte)
    }

    /// A word with such bytes: what makes a Vietnamese syllable decides, signs at its edges left aside.
    private static func decided(_ word: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        let most = 3
        let before = min(most, word.prefix(while: isOpenByte).count)
        let behind = min(most, word.reversed().prefix(while: isOpenByte).count)
        for front in 0...before {
            for back in 0...behind where front + back < word.count {
                let core = word.dropFirst(front).dropLast(back)
                // A dash or bullet between blanks is more common than a word of one capital.
                if core.count == 1, let only = core.first, only >= 0x80 { continue }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: core.map(letter))
                guard core.contains(where: isOpenByte) || front + back > 0, VietnameseSyllable.isOne(String(view))
                else {
                    continue
                }
                return word.prefix(front).map(sign) + core.map(letter) + word.suffix(back).map(sign)
            }
        }
        return word.map(sign)
    }
}

/// VNI for Windows: the letter, and behind it the letter of Windows-1252 that stands for its mark.
///
/// - Source: the table of the VNI fonts (bangma), letters of *i*, *ơ*, *ư*, *đ* and *ỵ* of their own.
private enum VNI {
    static func decode(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        var at = 0
        while at < bytes.count {
            let (base, mark, isCapital) = letter(bytes[at])
            at += 1
            guard var last = base else { continue }
            if isCapital { last = capital(last) }
            scalars.append(last)
            scalars.append(contentsOf: mark)
            guard at < bytes.count, takesMarks(last) else { continue }
            if let marks = marks(behind: small(last), bytes[at]) {
                scalars.append(contentsOf: marks)
                at += 1
            }
        }
        return nfc(String(scalars))
    }

    /// A byte that begins a letter: the letter, a mark that it has of its own, whether it is a capital.
    private static func letter(_ byte: UInt8) -> (Unicode.Scalar?, [Unicode.Scalar], Bool) {
        let scalar = EncodingTables.western(byte)
        let isCapital = (0xC0...0xDE).contains(byte)
        switch isCapital ? byte | 0x20 : byte {
        case 0xF4: return ("ơ", [], isCapital)
        case 0xF6: return ("ư", [], isCapital)
        case 0xF1: return ("đ", [], isCapital)
        case 0xE6: return ("i", ["\u{309}"], isCapital)
        case 0xF3: return ("i", ["\u{303}"], isCapital)
        case 0xF2: return ("i", ["\u{323}"], isCapital)
        case 0xEE: return ("y", ["\u{323}"], isCapital)
        default: return (scalar, [], false)
        }
    }

    private static func takesMarks(_ scalar: Unicode.Scalar) -> Bool {
        ["a", "e", "o", "u", "y", "ơ", "ư"].contains(small(scalar))
    }

    private static func marks(behind base: Unicode.Scalar, _ byte: UInt8) -> [Unicode.Scalar]? {
        let mark = (0xC0...0xDE).contains(byte) ? byte | 0x20 : byte
        switch mark {
        case 0xF9: return ["\u{301}"]
        case 0xF8: return ["\u{300}"]
        case 0xFB: return ["\u{309}"]
        case 0xF5: return ["\u{303}"]
        case 0xEF: return ["\u{323}"]
        default: break
        }
        if ["a", "e", "o"].contains(base) {
            switch mark {
            case 0xE2: return ["\u{302}"]
            case 0xE1: return ["\u{302}", "\u{301}"]
            case 0xE0: return ["\u{302}", "\u{300}"]
            case 0xE5: return ["\u{302}", "\u{309}"]
            case 0xE3: return ["\u{302}", "\u{303}"]
            case 0xE4: return ["\u{302}", "\u{323}"]
            default: break
            }
        }
        guard base == "a" else { return nil }
        switch mark {
        case 0xEA: return ["\u{306}"]
        case 0xE9: return ["\u{306}", "\u{301}"]
        case 0xE8: return ["\u{306}", "\u{300}"]
        case 0xFA: return ["\u{306}", "\u{309}"]
        case 0xFC: return ["\u{306}", "\u{303}"]
        case 0xEB: return ["\u{306}", "\u{323}"]
        default: return nil
        }
    }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    }
}
