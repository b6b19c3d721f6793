import Text

/// The ways in which mail carries bytes as letters.
enum MailCoding {
    /// The bytes of a body.
    /// - Parameter way: the value of Content-Transfer-Encoding, small.
    static func decoded(_ body: ArraySlice<UInt8>, _ way: String) -> [UInt8] {
        switch way {
        case "base64": base64(body)
        case "quoted-printable": quotedPrintable(body)
        default: Array(body)
        }
    }

    /// Base64 (RFC 4648); whatever is no sign of it is passed over, and it ends at the first "=" (RFC 2045, 6.8).
    static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B: value = 62
            case 0x2F: value = 63
            case 0x3D: return result
            default: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    /// Quoted-printable (RFC 2045, 6.7); an "=" that escapes nothing stays.
    static func quotedPrintable(_ text: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        var at = text.startIndex
        while at < text.endIndex {
            let byte = text[at]
            at += 1
            if isHeader, byte == 0x5F {
                result.append(0x20)
            } else if byte == 0x3D {
                if at + 1 < text.endIndex, let high = hex(text[at]), let low = hex(text[at + 1]) {
                    result.append(high << 4 | low)
                    at += 2
                } else if let end = softEnd(text, at) {
                    at = end
                } else {
                    result.append(byte)
                }
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Where the line after a soft line end begins; blanks may have come before the end on the way.
    private static func softEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var at = start
        while at < text.endIndex, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
        if at == text.endIndex { return at }
        if text[at] == 0x0D, at + 1 < text.endIndex, text[at + 1] == 0x0A { return at + 2 }
        return text[at] == 0x0A ? at + 1 : nil
    }

    /// "%20" (RFC 2231).
    static func percent(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        while at < text.count {
            if text[at] == 0x25, at + 2 < text.count, let high = hex(text[at + 1]), let low = hex(text[at + 2]) {
                result.append(high << 4 | low)
                at += 3
            } else {
                result.append(text[at])
                at += 1
            }
        }
        return result
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

/// Words of headers in an encoding of their own: "=?UTF-8?B?Q8O0bmcgdsSDbg==?=" (RFC 2047).
enum MailWords {
    /// A header's value with its encoded words decoded; words of one encoding that follow each other are one run of bytes, because
    /// some programs cut letters in two.
    static func decoded(_ value: [UInt8]) -> String {
        var result = ""
        var plain: [UInt8] = []
        var run: (bytes: [UInt8], encoding: TextEncoding?) = ([], nil)
        var hasRun = false
        func closeRun() {
            guard hasRun else { return }
            result += run.encoding.map { $0.decode(run.bytes) } ?? EncodingGuess.of(run.bytes).text
            run = ([], nil)
            hasRun = false
        }
        func closePlain() {
            guard !plain.isEmpty else { return }
            result += EncodingGuess.of(plain).text
            plain = []
        }
        var at = 0
        while at < value.count {
            guard value[at] == 0x3D, let word = word(value, at) else {
                if hasRun {
                    // Blanks between two encoded words are none.
                    let next = value[at...].firstIndex { $0 > 0x20 } ?? value.count
                    if next > at, next < value.count, self.word(value, next) != nil {
                        at = next
                        continue
                    }
                    closeRun()
                }
                plain.append(value[at])
                at += 1
                continue
            }
            closePlain()
            if hasRun, run.encoding != word.encoding { closeRun() }
            run.encoding = word.encoding
            run.bytes += word.bytes
            hasRun = true
            at = word.end
        }
        closeRun()
        closePlain()
        return nfc(result)
    }

    private static func word(_ value: [UInt8], _ start: Int) -> (bytes: [UInt8], encoding: TextEncoding?, end: Int)? {
        guard start + 5 < value.count, value[start] == 0x3D, value[start + 1] == 0x3F,
            let first = value[(start + 2)...].prefix(64).firstIndex(of: 0x3F), first + 2 < value.count,
            value[first + 2] == 0x3F
        else { return nil }
        // A word ends with "?="; a question mark stands in none.
        guard let end = value[(first + 3)...].prefix(1000).firstIndex(of: 0x3F), end + 1 < value.count,
            value[end + 1] == 0x3D
        else { return nil }
        // "utf-8*vi": a language may follow (RFC 2231, 5).
        let label = String(decoding: value[(start + 2)..<first].prefix { $0 != 0x2A }, as: UTF8.self)
        let text = value[(first + 3)..<end]
        switch value[first + 1] {
        case 0x42, 0x62: return (MailCoding.base64(text), TextEncoding(label: label), end + 2)
        case 0x51, 0x71:
            return (MailCoding.quotedPrintable(text, isHeader: true), TextEncoding(label: label), end + 2)
        default: return nil
        }
    }
}
