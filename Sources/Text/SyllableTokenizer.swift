/// Finds the words of a text and gives each in its two search forms.
///
/// A word is a maximal run of letters, numbers and marks that begins with a letter or number; everything else,
/// malformed bytes included, separates. Vietnamese writes each syllable as a word.
public struct SyllableTokenizer: Sendable {
    /// A tokenizer; it holds no state.
    public init() {}

    /// Walks UTF-8 bytes and hands over each word in order, until `emit` returns false.
    ///
    /// - Parameter emit: takes the byte offsets of the word (`start..<end`), and its `exact` and `folded` forms as
    ///   UTF-8. Both buffers are valid during the call only.
    public func forEachWord(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ emit: (
            _ start: Int, _ end: Int, _ exact: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
        ) -> Bool
    ) {
        LetterTable.entries.withUnsafeBufferPointer { entries in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * WordReader.room) { buffer in
                var reader = WordReader(bytes: bytes, entries: entries, buffer: buffer)
                while let end = reader.readWord() {
                    let goesOn: Bool
                    if reader.isCommon {
                        goesOn = emit(reader.start, end, reader.exact, reader.folded)
                    } else {
                        goesOn = Self.emitUncommon(bytes, reader.start, end, emit)
                    }
                    guard goesOn else { return }
                }
            }
        }
    }

    private static func emitUncommon(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
        _ emit: (Int, Int, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        var exact = WordForms.exact(word)
        var folded = WordForms.folded(word)
        return exact.withUTF8 { exactBytes in
            folded.withUTF8 { foldedBytes in emit(start, end, exactBytes, foldedBytes) }
        }
    }
}

/// Reads words one after the other, writing the forms of common ones into a buffer of fixed size.
private struct WordReader {
    /// Bytes for each of the two forms; a longer word takes the general way.
    static let room = 192

    let bytes: UnsafeBufferPointer<UInt8>
    let entries: UnsafeBufferPointer<LetterTable.Entry>
    let exactRoom: UnsafeMutableBufferPointer<UInt8>
    let foldedRoom: UnsafeMutableBufferPointer<UInt8>

    private(set) var start = 0
    /// False when the word holds a scalar outside the table or is too long: its forms are not in the buffers.
    private(set) var isCommon = true
    private var at = 0
    private var exactCount = 0
    private var foldedCount = 0
    /// The last three lower-case scalars of the word, newest last, 0 for none.
    private var tail: (UInt32, UInt32, UInt32) = (0, 0, 0)

    init(
        bytes: UnsafeBufferPointer<UInt8>, entries: UnsafeBufferPointer<LetterTable.Entry>,
        buffer: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.bytes = bytes
        self.entries = entries
        exactRoom = UnsafeMutableBufferPointer(rebasing: buffer[..<Self.room])
        foldedRoom = UnsafeMutableBufferPointer(rebasing: buffer[Self.room...])
    }

    var exact: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: exactRoom[..<exactCount]) }
    var folded: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: foldedRoom[..<foldedCount]) }

    /// Goes to the end of the next word and returns that offset; `nil` when no word is left.
    @inline(__always)
    mutating func readWord() -> Int? {
        skipSeparators()
        guard at < bytes.count else { return nil }
        start = at
        exactCount = 0
        foldedCount = 0
        tail = (0, 0, 0)
        isCommon = true
        while at < bytes.count {
            let scalar = DecodedScalar.at(at, in: bytes)
            let entry = LetterTable.entry(of: scalar.value, in: entries)
            if entry.isSeparator { break }
            if entry.isUncommon || exactCount + 4 > Self.room {
                if skipUncommonRest() { return at }
                break
            }
            write(entry)
            at += scalar.width
        }
        placeTone()
        return at
    }

    private mutating func skipSeparators() {
        while at < bytes.count {
            let scalar = DecodedScalar.at(at, in: bytes)
            let entry = LetterTable.entry(of: scalar.value, in: entries)
            if !entry.isSeparator, !entry.isUncommon || WordPart(of: scalar.value) == .letter { return }
            at += scalar.width
        }
    }

    /// Goes to the end of a word from here on by the general rule; false when the word ended just before.
    private mutating func skipUncommonRest() -> Bool {
        let from = at
        while at < bytes.count {
            let scalar = DecodedScalar.at(at, in: bytes)
            if WordPart(of: scalar.value) == .separator { break }
            at += scalar.width
        }
        if at == from { return false }
        isCommon = false
        return true
    }

    @inline(__always)
    private mutating func write(_ entry: LetterTable.Entry) {
        foldedRoom[foldedCount] = entry.folded
        foldedCount += 1
        tail = (tail.1, tail.2, entry.lower)
        writeExact(entry.lower)
    }

    @inline(__always)
    private mutating func writeExact(_ scalar: UInt32) {
        if scalar < 0x80 {
            exactRoom[exactCount] = UInt8(truncatingIfNeeded: scalar)
            exactCount += 1
        } else if scalar < 0x800 {
            exactRoom[exactCount] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
            exactRoom[exactCount + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            exactCount += 2
        } else {
            exactRoom[exactCount] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
            exactRoom[exactCount + 1] = UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F)
            exactRoom[exactCount + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            exactCount += 3
        }
    }

    @inline(__always)
    private mutating func placeTone() {
        guard let (toned, plain) = TonePlacement.moved(first: tail.0, second: tail.1, last: tail.2) else { return }
        exactCount -= (tail.1 < 0x80 ? 1 : 2) + (tail.2 < 0x800 ? 2 : 3)
        writeExact(toned)
        writeExact(plain)
    }
}
