extension JSONDecoding {
    /// A string or name; `at` stands on its opening quotation mark.
    mutating func string() throws(JSONFault) -> String {
        let opening = at
        at += 1
        var start = at
        var unescaped: [UInt8] = []
        while true {
            guard at < source.count else { throw fault(.unexpectedEnd) }
            let byte = source[at]
            if byte == 0x22 { break }
            if byte < 0x20 { throw fault(.controlCharacter(byte)) }
            at += 1
            if at - opening - 1 > limits.textBytes { throw fault(.textTooLong, opening) }
            if byte == 0x5C {
                unescaped.append(contentsOf: source[start..<at - 1])
                try escape(into: &unescaped)
                start = at
            }
        }
        let last = UnsafeBufferPointer(rebasing: source[start..<at])
        at += 1
        let text: String?
        if unescaped.isEmpty {
            text = String(validating: last, as: UTF8.self)
        } else {
            unescaped.append(contentsOf: last)
            text = String(validating: unescaped, as: UTF8.self)
        }
        guard let text else { throw fault(.malformedUTF8, opening) }
        return text
    }

    /// What stands after the backslash.
    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        let start = at - 1
        guard at < source.count else { throw fault(.unexpectedEnd) }
        let byte = source[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            let unit = try codeUnit(start)
            guard UTF16.isLeadSurrogate(unit) else {
                guard let scalar = Unicode.Scalar(unit) else { throw fault(.loneSurrogate, start) }
                text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
                return
            }
            guard at + 1 < source.count, source[at] == 0x5C, source[at + 1] == UInt8(ascii: "u") else {
                throw fault(.loneSurrogate, start)
            }
            at += 2
            let low = try codeUnit(at - 2)
            guard UTF16.isTrailSurrogate(low) else { throw fault(.loneSurrogate, start) }
            let scalar = UTF16.decode(UTF16.EncodedScalar([unit, low]))
            text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        default: throw fault(.malformedEscape, start)
        }
    }

    private mutating func codeUnit(_ start: Int) throws(JSONFault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard at < source.count else { throw fault(.unexpectedEnd) }
            let digit: UInt8
            switch source[at] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = source[at] - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = source[at] - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = source[at] - UInt8(ascii: "A") + 10
            default: throw fault(.malformedEscape, start)
            }
            unit = unit << 4 | UInt16(digit)
            at += 1
        }
        return unit
    }
}
