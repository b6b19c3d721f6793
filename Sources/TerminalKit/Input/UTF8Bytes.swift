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
