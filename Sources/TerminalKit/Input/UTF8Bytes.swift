/// What the decoder asks of bytes before they are text.
enum UTF8Bytes {
    /// How many bytes at the end begin a character that the next read may finish: 0 to 3.
    static func unfinishedTail(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes.suffix(3).reversed() {
            count += 1
            if byte & 0xC0 == 0x80 { continue }
            let length =
                switch byte {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 1
                }
            return count < length ? count : 0
        }
        return 0
    }

    /// Whether a byte belongs to text that is pasted: letters, line ends and tabs.
    static func isPlain(_ byte: UInt8) -> Bool {
        (byte >= 0x20 && byte != 0x7F) || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// How many characters the bytes begin.
    static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

    /// The text in pieces, with `nil` for each run of bytes between them that is no text.
    static func pieces(_ bytes: ArraySlice<UInt8>) -> [String?] {
        if let whole = String(validating: bytes, as: UTF8.self) { return [whole] }
        var pieces: [String?] = []
        var piece = String.UnicodeScalarView()
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while true {
            switch decoder.decode(&rest) {
            case .scalarValue(let scalar): piece.append(scalar)
            case .error:
                if !piece.isEmpty { pieces.append(String(piece)) }
                piece = String.UnicodeScalarView()
                if pieces.isEmpty || pieces.last != .some(nil) { pieces.append(nil) }
            case .emptyInput:
                if !piece.isEmpty { pieces.append(String(piece)) }
                return pieces
            }
        }
    }

    /// The bytes with CR LF and CR as LF: terminals send a pasted newline as CR.
    static func withNewlines(_ bytes: [UInt8]) -> [UInt8] {
        let carriageReturn = UInt8(ascii: "\r")
        let newline = UInt8(ascii: "\n")
        guard bytes.contains(carriageReturn) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == carriageReturn {
                result.append(newline)
            } else if byte != newline || previous != carriageReturn {
                result.append(byte)
            }
            previous = byte
        }
        return result
    }
}
