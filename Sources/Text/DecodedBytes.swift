/// The text of bytes that came from outside, or `nil` when they are not strict UTF-8.
///
/// One byte-order mark at the start is dropped; nothing is repaired and nothing is normalised.
public func decodedUTF8(_ bytes: some Collection<UInt8>) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard bytes.starts(with: mark) else { return String(validating: bytes, as: UTF8.self) }
    return String(validating: bytes.dropFirst(mark.count), as: UTF8.self)
}

/// One scalar read from bytes, and how many bytes it takes.
struct DecodedScalar {
    /// What stands for a byte that begins no valid scalar; it lies outside Unicode.
    static let malformed = DecodedScalar(value: .max, width: 1)

    let value: UInt32
    let width: Int

    /// The scalar beginning at an offset; overlong forms, surrogates and cut sequences are malformed.
    @inline(__always)
    static func at(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> DecodedScalar {
        let lead = bytes[offset]
        if lead < 0x80 { return DecodedScalar(value: UInt32(lead), width: 1) }
        let width = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard width > 0, offset + width <= bytes.count else { return malformed }
        var value = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for step in 1..<width {
            let next = bytes[offset + step]
            guard next & 0xC0 == 0x80 else { return malformed }
            value = value << 6 | UInt32(next & 0x3F)
        }
        let isShortest = width == 2 || (width == 3 ? value >= 0x800 : value >= 0x1_0000)
        guard isShortest, value < 0x11_0000, !(0xD800...0xDFFF).contains(value) else { return malformed }
        return DecodedScalar(value: value, width: width)
    }
}
