/// The scalars that nearly all office text is made of, with their search forms worked out once.
///
/// Covers U+0000–01B0 (ASCII, Latin letters, ơ and ư) and U+1EA0–1EF9 (the rest of the Vietnamese letters).
enum LetterTable {
    /// One scalar's answers, packed in 32 bits.
    struct Entry {
        /// A scalar that belongs to no word.
        static let separator = Entry(bits: 0)
        /// A scalar whose forms do not fit an entry.
        static let uncommon = Entry(bits: 1 << 24)

        let bits: UInt32

        /// A letter or digit with a one-scalar lower case and a one-byte folded form.
        init(lower: UInt32, folded: UInt8) {
            bits = lower | UInt32(folded) << 16 | 2 << 24
        }

        private init(bits: UInt32) {
            self.bits = bits
        }

        var isSeparator: Bool { bits == 0 }
        var isUncommon: Bool { bits == Entry.uncommon.bits }
        var lower: UInt32 { bits & 0xFFFF }
        var folded: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) }
    }

    private static let firstBlock: UInt32 = 0x01B1
    private static let secondBlock: ClosedRange<UInt32> = 0x1EA0...0x1EF9
    /// General punctuation holds spaces, dashes, quotes and format characters: no letter, no digit.
    private static let punctuation: ClosedRange<UInt32> = 0x2000...0x206F

    /// Every scalar covered, in the order of `index(of:)`.
    static let scalars = Array(0..<firstBlock) + Array(secondBlock)

    /// The entries, in the order of `index(of:)`.
    static let entries: [Entry] = scalars.map(entry)

    /// Where a scalar stands in a table of the covered scalars; `nil` when it is not covered.
    @inline(__always)
    static func index(of scalar: UInt32) -> Int? {
        if scalar < firstBlock { return Int(scalar) }
        let offset = scalar &- secondBlock.lowerBound
        return offset < UInt32(secondBlock.count) ? Int(offset + firstBlock) : nil
    }

    /// The answer for any scalar, malformed bytes included, from the entries given.
    @inline(__always)
    static func entry(of scalar: UInt32, in entries: UnsafeBufferPointer<Entry>) -> Entry {
        if let index = index(of: scalar) { return entries[index] }
        return punctuation.contains(scalar) || scalar > 0x10FFFF ? .separator : .uncommon
    }

    private static func entry(_ value: UInt32) -> Entry {
        guard let scalar = Unicode.Scalar(value), WordPart(of: value) == .letter else { return .separator }
        let exact = WordForms.exact(String(scalar))
        let folded = WordForms.folded(String(scalar))
        guard let lower = exact.unicodeScalars.first, exact.unicodeScalars.count == 1, lower.value <= 0xFFFF,
            exact.utf8.count <= String(scalar).utf8.count,
            let letter = folded.utf8.first, folded.utf8.count == 1
        else { return .uncommon }
        return Entry(lower: lower.value, folded: letter)
    }
}
