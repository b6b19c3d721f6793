extension JSONValue {
    /// The value as JSON text; `pretty` puts every member and element on a line of its own, indented by two spaces.
    public func encoded(pretty: Bool = false) -> String {
        var bytes: [UInt8] = []
        append(to: &bytes, pretty: pretty)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the value as UTF-8 JSON text.
    ///
    /// What must not reach a terminal or a script raw (control characters, bidirectional marks, invisible spaces,
    /// U+2028 and U+2029) is written as `\uXXXX`, so the bytes may be shown as they are. A number that is
    /// infinite or not a number has no JSON form and is written as `null`.
    public func append(to bytes: inout [UInt8], pretty: Bool = false) {
        JSONEncoding.append(self, to: &bytes, indent: pretty ? 0 : nil)
    }
}

enum JSONEncoding {
    /// `indent` is the depth of a pretty text, `nil` for a compact one.
    static func append(_ value: JSONValue, to bytes: inout [UInt8], indent: Int?) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
        case .integer(let number): append(number, to: &bytes)
        case .number(let number):
            bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
        case .string(let text): append(text, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            let inner = indent.map { $0 + 1 }
            for place in values.indices {
                startItem(place, to: &bytes, indent: inner)
                append(values[place], to: &bytes, indent: inner)
            }
            if !values.isEmpty { startLine(to: &bytes, indent: indent) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            let inner = indent.map { $0 + 1 }
            for place in members.indices {
                startItem(place, to: &bytes, indent: inner)
                append(members[place].key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if indent != nil { bytes.append(0x20) }
                append(members[place].value, to: &bytes, indent: inner)
            }
            if !members.isEmpty { startLine(to: &bytes, indent: indent) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func startItem(_ place: Int, to bytes: inout [UInt8], indent: Int?) {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        startLine(to: &bytes, indent: indent)
    }

    private static func startLine(to bytes: inout [UInt8], indent: Int?) {
        guard let indent else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indent * 2))
    }

    private static func append(_ number: Int64, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Runs that need no escape are copied whole; that is nearly every text.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { source in
            var copied = 0
            var at = 0
            while at < source.count {
                guard let escape = escape(source, at) else {
                    at += 1
                    continue
                }
                bytes.append(contentsOf: source[copied..<at])
                append(escape.scalar, to: &bytes)
                at += escape.length
                copied = at
            }
            bytes.append(contentsOf: source[copied..<source.count])
        }
        bytes.append(0x22)
    }

    /// The character to be escaped that starts at `at`, with its length in bytes. The source is valid UTF-8.
    private static func escape(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int)? {
        let byte = source[at]
        switch byte {
        case 0x00...0x1F, 0x22, 0x5C, 0x7F: return (UInt32(byte), 1)
        case 0xC2:
            let next = source[at + 1]
            return next < 0xA0 ? (UInt32(next), 2) : nil
        case 0xD8: return source[at + 1] == 0x9C ? (0x061C, 2) : nil
        case 0xE2, 0xEF:
            let scalar = UInt32(byte & 0x0F) << 12 | UInt32(source[at + 1] & 0x3F) << 6 | UInt32(source[at + 2] & 0x3F)
            switch scalar {
            case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return (scalar, 3)
            default: return nil
            }
        default: return nil
        }
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x22, 0x5C: bytes.append(UInt8(scalar))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt32] {
                let digit = UInt8(truncatingIfNeeded: scalar >> shift) & 0x0F
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}
