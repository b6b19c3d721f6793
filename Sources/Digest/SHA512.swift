import CDigest

/// SHA-512 (FIPS 180-4) over bytes that arrive in pieces: the digest that BagIt prefers.
public struct SHA512: ~Copyable {
    private var context = SHA2_CTX()

    /// A digest over no bytes yet.
    public init() {
        SHA512Init(&context)
    }

    /// Appends bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        SHA512Update(&context, start.assumingMemoryBound(to: UInt8.self), bytes.count)
    }

    /// Appends bytes.
    public mutating func update(_ bytes: [UInt8]) {
        SHA512Update(&context, bytes, bytes.count)
    }

    /// Appends the UTF-8 of a text as it is, without normalising it.
    public mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    /// The digest of everything appended.
    public consuming func finish() -> SHA512Digest {
        let bytes = [UInt8](unsafeUninitializedCapacity: SHA512Digest.byteCount) { buffer, count in
            SHA512Final(buffer.baseAddress, &context)
            count = SHA512Digest.byteCount
        }
        return SHA512Digest(exactly: bytes)
    }

    /// The digest of bytes that are all at hand.
    public static func digest(of bytes: [UInt8]) -> SHA512Digest {
        var sum = SHA512()
        sum.update(bytes)
        return sum.finish()
    }

    /// The digest of a text's UTF-8.
    public static func digest(of text: String) -> SHA512Digest {
        var sum = SHA512()
        sum.update(text)
        return sum.finish()
    }
}

/// The 64 bytes that SHA-512 yields.
public struct SHA512Digest: Hashable, Sendable {
    /// How many bytes a digest has.
    public static let byteCount = 64

    /// The 64 bytes.
    public let bytes: [UInt8]

    init(exactly bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A digest read back from storage.
    /// - Returns: `nil` unless there are exactly 64 bytes.
    public init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// A digest read back from text.
    /// - Returns: `nil` unless there are exactly 128 hexadecimal digits, of either case.
    public init?(hex: String) {
        guard let bytes = Hexadecimal.bytes(of: hex) else { return nil }
        self.init(bytes)
    }

    /// 128 lower-case hexadecimal digits.
    public var hex: String {
        bytes.withUnsafeBytes(Hexadecimal.text(of:))
    }
}

extension SHA512Digest: CustomStringConvertible {
    /// The digest as `hex`.
    public var description: String { hex }
}
