/// Letters that are one scalar, one grapheme and one cell each and combine with nothing: printable scalars below U+0300 without the
/// soft hyphen, and Latin Extended Additional. Nearly every Vietnamese text is made of them alone, and is read by its bytes.
public enum CommonLetters {
    @inline(__always)
    static func contains(_ scalar: UInt32) -> Bool {
        if scalar < 0x7F { return scalar >= 0x20 }
        return scalar >= 0xA0 && scalar < 0x300 && scalar != 0xAD || scalar >= 0x1E00 && scalar < 0x1F00
    }

    /// How many letters a text has, newlines not counted; `nil` where it has anything else.
    /// - Parameters:
    ///   - bytes: well-formed UTF-8.
    ///   - keepingNewlines: whether "\n" may stand between them.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>, keepingNewlines: Bool = false) -> Int? {
        var count = 0
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0x20...0x7E: place += 1
            case 0xC2:
                guard bytes[place + 1] >= 0xA0, bytes[place + 1] != 0xAD else { return nil }
                place += 2
            case 0xC3...0xCB: place += 2
            case 0xE1:
                guard (0xB8...0xBB).contains(bytes[place + 1]) else { return nil }
                place += 3
            case 0x0A where keepingNewlines:
                place += 1
                continue
            default: return nil
            }
            count += 1
        }
        return count
    }

    /// How many bytes the letter takes that begins with a byte.
    @inline(__always)
    static func bytes(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : 3 }

    /// The lines of a text as graphemes, and which of them are blanks; `nil` where it has other letters.
    public static func lines(of text: String) -> [(characters: [Character], blanks: [Bool])]? {
        var text = text
        return text.withUTF8 { bytes in
            guard count(bytes, keepingNewlines: true) != nil else { return nil }
            var lines: [(characters: [Character], blanks: [Bool])] = []
            var start = 0
            while true {
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                var characters: [Character] = []
                var blanks: [Bool] = []
                characters.reserveCapacity(end - start)
                blanks.reserveCapacity(end - start)
                var place = start
                while place < end {
                    let first = bytes[place]
                    let scalar: UInt32 =
                        switch Self.bytes(first) {
                        case 1: UInt32(first)
                        case 2: UInt32(first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
                        default:
                            UInt32(first & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
                                | UInt32(bytes[place + 2] & 0x3F)
                        }
                    // What was counted above is no surrogate.
                    characters.append(Character(Unicode.Scalar(scalar) ?? " "))
                    blanks.append(first == 0x20)
                    place += Self.bytes(first)
                }
                lines.append((characters, blanks))
                guard end < bytes.count else { return lines }
                start = end + 1
            }
        }
    }
}
