/// Why bytes are no message between `vanthu` and one of its filters.
public enum WireFault: Error, Hashable, Sendable {
    /// Fewer bytes than the length in front needs.
    case tooShort
    /// More bytes than a message may have.
    case tooLong(limit: Int)
    /// The bytes after the length are not as many as it says.
    case wrongLength(said: Int, found: Int)
    /// What follows the length is no JSON.
    case notJSON(JSONFault)
    /// A member is missing or holds something else than it should.
    case unexpected(String)
}

/// The form of a message between `vanthu` and its filters: four bytes that say how long it is, the highest first, and
/// one JSON text.
///
/// The length tells a message that was cut off, by a limit or by the end of a process, from one that is whole.
public enum WireFrame {
    /// The most bytes of a message without its length.
    public static let largest = 48 << 20

    private static let limits = JSONLimits(bytes: largest, depth: 16, textBytes: 1 << 20, values: 4_000_000)

    /// The bytes of a message.
    public static func encode(_ value: JSONValue) throws(WireFault) -> [UInt8] {
        var bytes: [UInt8] = [0, 0, 0, 0]
        value.append(to: &bytes)
        let length = bytes.count - 4
        guard length <= largest else { throw .tooLong(limit: largest) }
        for place in 0..<4 { bytes[place] = UInt8(truncatingIfNeeded: length >> (8 * (3 - place))) }
        return bytes
    }

    /// The message that bytes are, from the first to the last.
    public static func decode(_ bytes: [UInt8]) throws(WireFault) -> JSONValue {
        guard bytes.count >= 4 else { throw .tooShort }
        let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length <= largest else { throw .tooLong(limit: largest) }
        guard bytes.count >= 4 + length else { throw .tooShort }
        guard bytes.count == 4 + length else { throw .wrongLength(said: length, found: bytes.count - 4) }
        do { return try JSONValue.decode(Array(bytes[4...]), limits: limits) } catch { throw .notJSON(error) }
    }
}

extension JSONValue {
    func wireMember(_ key: String) throws(WireFault) -> JSONValue {
        guard let value = self[key] else { throw .unexpected(key) }
        return value
    }

    func wireText(_ key: String) throws(WireFault) -> String {
        guard let text = self[key]?.string else { throw .unexpected(key) }
        return text
    }

    func wireTruth(_ key: String) throws(WireFault) -> Bool {
        guard let truth = self[key]?.bool else { throw .unexpected(key) }
        return truth
    }

    func wireNumber(_ key: String, in range: ClosedRange<Int>) throws(WireFault) -> Int {
        guard let number = self[key]?.integer, let value = Int(exactly: number), range.contains(value) else {
            throw .unexpected(key)
        }
        return value
    }

    func wireList(_ key: String, atMost limit: Int) throws(WireFault) -> [JSONValue] {
        guard let values = self[key]?.array, values.count <= limit else { throw .unexpected(key) }
        return values
    }
}
