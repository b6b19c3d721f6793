/// Makes ZIP files by hand, sound ones and such as nobody should send.
public struct ZIPBuilder: Sendable {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An empty file.
    public init() {}

    /// Adds a part as it is.
    public mutating func add(_ name: String, _ content: [UInt8]) {
        add(name, packed: content, method: 0, size: content.count, crc: Self.crc32(content))
    }

    /// Adds a part as it is.
    public mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

    /// Adds a part whose facts need not be true.
    /// - Parameter flags: bit 0 says that it is locked.
    public mutating func add(
        _ name: String, packed: [UInt8], method: UInt16, size: Int, crc: UInt32, flags: UInt16 = 0
    ) {
        let offset = body.count
        let facts =
            Self.two(20) + Self.two(flags) + Self.two(method) + Self.two(0) + Self.two(0x21) + Self.four(crc)
            + Self.four(UInt32(packed.count)) + Self.four(UInt32(size)) + Self.two(UInt16(name.utf8.count))
            + Self.two(0)
        body += [0x50, 0x4B, 0x03, 0x04] + facts + Array(name.utf8) + packed
        directory += [0x50, 0x4B, 0x01, 0x02] + Self.two(20) + facts
        directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(UInt32(offset))
        directory += Array(name.utf8)
        count += 1
    }

    /// The whole file.
    public var bytes: [UInt8] {
        let end =
            [0x50, 0x4B, 0x05, 0x06] + Self.two(0) + Self.two(0) + Self.two(UInt16(count)) + Self.two(UInt16(count))
            + Self.four(UInt32(directory.count)) + Self.four(UInt32(body.count)) + Self.two(0)
        return body + directory + end
    }

    /// Blanks, packed a thousand times smaller: one literal and matches of 258 bytes, each in two bits (RFC 1951).
    public static func packedBlanks(_ wanted: Int) -> (packed: [UInt8], size: Int) {
        var bits = BitWriter()
        bits.put(1, 1)
        bits.put(2, 2)
        bits.put(29, 5)
        bits.put(0, 5)
        bits.put(14, 4)
        // The lengths of the codes for lengths, in the order of the standard: 18 in one bit, 2 and 1 in two.
        for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { bits.put(length, 3) }
        func zeros(_ count: Int) {
            bits.put(0, 1)
            bits.put(count - 11, 7)
        }
        // Codes are written from their highest bit: 1 is "10" and 2 is "11".
        func length(_ length: Int) {
            bits.put(1, 1)
            bits.put(length - 1, 1)
        }
        zeros(32)
        length(2)
        zeros(138)
        zeros(85)
        length(2)
        zeros(28)
        length(1)
        length(1)
        // The blank is "10", the end "11", a match of 258 bytes "0" and its distance "0".
        bits.put(1, 1)
        bits.put(0, 1)
        let matches = wanted / 258
        for _ in 0..<matches { bits.put(0, 2) }
        bits.put(1, 1)
        bits.put(1, 1)
        return (bits.bytes, matches * 258 + 1)
    }

    /// The checksum of ZIP.
    public static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private static func four(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}

private struct BitWriter {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func put(_ value: Int, _ count: Int) {
        for place in 0..<count {
            if used == 8 {
                bytes.append(0)
                used = 0
            }
            bytes[bytes.count - 1] |= UInt8(value >> place & 1) << used
            used += 1
        }
    }
}
