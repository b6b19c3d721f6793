import CDigest

/// SHA-256 (FIPS 180-4) over bytes that arrive in pieces.
///
/// The whole state lies in the value itself: making one costs no allocation, so one per row is cheap.
public struct SHA256: ~Copyable {
    private var context = SHA2_CTX()

    /// A digest over no bytes yet.
    public init() {
        SHA256Init(&context)
    }

    /// Appends bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        SHA256Update(&context, start.assumingMemoryBound(to: UInt8.self), bytes.count)
    }

    /// Appends bytes.
    public mutating func update(_ bytes: [UInt8]) {
        SHA256Update(&context, bytes, bytes.count)
    }

    /// Appends the UTF-8 of a text as it is, without normalising it.
    public mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    /// The digest of everything appended.
    public consuming func finish() -> SHA256Digest {
        var words: SHA256Digest.Words = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { raw in
            guard let start = raw.baseAddress else { return }
            SHA256Final(start.assumingMemoryBound(to: UInt8.self), &context)
        }
        return SHA256Digest(words: words)
    }

    /// The digest of bytes that are all at hand.
    public static func digest(of bytes: UnsafeRawBufferPointer) -> SHA256Digest {
        var sum = SHA256()
        sum.update(bytes)
        return sum.finish()
    }

    /// The digest of bytes that are all at hand.
    public static func digest(of bytes: [UInt8]) -> SHA256Digest {
        var sum = SHA256()
        sum.update(bytes)
        return sum.finish()
    }

    /// The digest of a text's UTF-8.
    public static func digest(of text: String) -> SHA256Digest {
        var sum = SHA256()
        sum.update(text)
        return sum.finish()
    }
}

/// The 32 bytes that SHA-256 yields.
public struct SHA256Digest: Hashable, Sendable {
    /// The 32 bytes in memory order; words, so that a digest needs no allocation of its own.
    typealias Words = (UInt64, UInt64, UInt64, UInt64)

    /// How many bytes a digest has.
    public static let byteCount = 32

    private let words: Words

    init(words: Words) {
        self.words = words
    }

    /// A digest read back from storage.
    /// - Returns: `nil` unless there are exactly 32 bytes.
    public init?(_ bytes: some Sequence<UInt8>) {
        var words: Words = (0, 0, 0, 0)
        let fits = withUnsafeMutableBytes(of: &words) { raw in
            var count = 0
            for byte in bytes {
                guard count < raw.count else { return false }
                raw[count] = byte
                count += 1
            }
            return count == raw.count
        }
        guard fits else { return nil }
        self.words = words
    }

    /// A digest read back from text.
    /// - Returns: `nil` unless there are exactly 64 hexadecimal digits, of either case.
    public init?(hex: String) {
        guard let bytes = Hexadecimal.bytes(of: hex) else { return nil }
        self.init(bytes)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes { [UInt8]($0) }
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String {
        withUnsafeBytes(Hexadecimal.text(of:))
    }

    /// Lends the 32 bytes without copying them; they are valid inside `body` only.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        Swift.withUnsafeBytes(of: words, body)
    }

    /// Whether both hold the same 32 bytes.
    public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool {
        left.words == right.words
    }

    /// Feeds the 32 bytes to a hash table.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}

extension SHA256Digest: CustomStringConvertible {
    /// The digest as `hex`.
    public var description: String { hex }
}
