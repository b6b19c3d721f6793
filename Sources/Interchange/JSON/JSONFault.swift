/// Why bytes are no JSON text that is accepted, and where.
public struct JSONFault: Error, Hashable, Sendable {
    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// A byte that cannot stand here.
        case unexpectedByte(UInt8)
        /// The text ends too early.
        case unexpectedEnd
        /// Something follows the value.
        case trailingBytes
        /// A number with a leading zero, an empty fraction or the like.
        case malformedNumber
        /// A whole number beyond 64 bits, or any number beyond a double.
        case numberOutOfRange
        /// A control character that must be written as an escape.
        case controlCharacter(UInt8)
        /// A backslash with something that JSON does not know.
        case malformedEscape
        /// Half of a surrogate pair, which is no character.
        case loneSurrogate
        /// A text that is no UTF-8.
        case malformedUTF8
        /// An object names the same member twice.
        case duplicateKey(String)
        /// More levels than `JSONLimits.depth`.
        case tooDeep
        /// More bytes than `JSONLimits.bytes`.
        case tooLarge
        /// A text of more than `JSONLimits.textBytes`.
        case textTooLong
        /// More values in the whole text than `JSONLimits.values`.
        case tooManyValues
    }

    /// What is wrong.
    public let kind: Kind
    /// The byte, from 0.
    public let offset: Int
    /// The line, from 1.
    public let line: Int
    /// The byte within the line, from 1.
    public let column: Int

    /// A fault at a place.
    public init(kind: Kind, offset: Int, line: Int, column: Int) {
        self.kind = kind
        self.offset = offset
        self.line = line
        self.column = column
    }

    init(_ kind: Kind, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var line = 1
        var lineStart = 0
        for place in 0..<min(offset, bytes.count) where bytes[place] == 0x0A {
            line += 1
            lineStart = place + 1
        }
        self.init(kind: kind, offset: offset, line: line, column: offset - lineStart + 1)
    }
}

/// How much a JSON text may ask of memory and stack.
public struct JSONLimits: Hashable, Sendable {
    /// The most bytes of the whole text.
    public let bytes: Int
    /// The most arrays and objects inside one another.
    public let depth: Int
    /// The most bytes of one string or name as written.
    public let textBytes: Int
    /// The most values of the whole text, counting arrays and objects too: `[0,0,…]` costs far more memory than bytes.
    public let values: Int

    /// Limits of one's own.
    public init(bytes: Int, depth: Int, textBytes: Int, values: Int) {
        self.bytes = bytes
        self.depth = depth
        self.textBytes = textBytes
        self.values = values
    }

    /// 64 MiB, 64 levels, 16 MiB a string, two million values.
    public static let standard = JSONLimits(bytes: 64 << 20, depth: 64, textBytes: 16 << 20, values: 2_000_000)
}
