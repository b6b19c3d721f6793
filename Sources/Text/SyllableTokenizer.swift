/// Splits a text into words as the search index knows them, each exact and folded.
///
/// A word is a run of letters, digits and marks; all else parts words.
public struct SyllableTokenizer: Sendable {
    /// Makes a tokenizer; it holds nothing.
    public init() {}

    /// Calls `emit` for each word of UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8; malformed bytes part words.
    ///   - emit: where the word begins and ends in the bytes, its exact form (`exact`) and its folded form (`folded`);
    ///     the buffers are valid during the call only. Answers `false` to stop.
    public func forEachWord(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ emit: (
            _ start: Int, _ end: Int, _ exact: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
        ) -> Bool
    ) {
        var word = WordBuffer()
        var index = 0
        var start = -1
        while index < bytes.count {
            let (scalar, length) = Self.scalar(in: bytes, at: index)
            if word.take(scalar) {
                if start < 0 { start = index }
            } else if start >= 0 {
                guard word.finish(bytes, start, index, emit) else { return }
                start = -1
            }
            index += length
        }
        if start >= 0 { _ = word.finish(bytes, start, bytes.count, emit) }
    }

    /// The scalar at a place and its length in bytes; a malformed byte is U+FFFD of length 1.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length {
            let next = bytes[index + offset]
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(next & 0x3F)
        }
        return (value, length)
    }
}

/// A word being read, and its two forms.
private struct WordBuffer {
    private var letters: [Letter] = []
    /// Digits stand as letters of their own byte; a word with anything else goes the slow way.
    private var isPlain = true
    private var exactBytes: [UInt8] = []
    private var foldedBytes: [UInt8] = []

    /// Takes a scalar into the word; `false` when it parts words.
    mutating func take(_ scalar: UInt32) -> Bool {
        if let letter = VietnameseLetters.letter(scalar) {
            letters.append(letter)
            return true
        }
        if scalar < 0x80 {
            guard (0x30...0x39).contains(scalar) else { return false }
            letters.append(Letter(base: UInt8(scalar), shape: .plain, tone: 0, isCapital: false))
            return true
        }
        guard scalar != 0xFFFD, let scalar = Unicode.Scalar(scalar), isWordScalar(scalar) else { return false }
        isPlain = false
        return true
    }

    mutating func finish(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
        _ emit: (
            _ start: Int, _ end: Int, _ exact: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
        ) -> Bool
    ) -> Bool {
        exactBytes.removeAll(keepingCapacity: true)
        foldedBytes.removeAll(keepingCapacity: true)
        if isPlain {
            settleTone(&letters)
            for letter in letters {
                foldedBytes.append(letter.base)
                if letter.shape == .plain, letter.tone == 0 {
                    exactBytes.append(letter.base)
                } else {
                    Self.append(VietnameseLetters.smallScalar(letter), to: &exactBytes)
                }
            }
        } else {
            let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
            exactBytes.append(contentsOf: exact(text).utf8)
            foldedBytes.append(contentsOf: folded(text).utf8)
        }
        letters.removeAll(keepingCapacity: true)
        isPlain = true
        // A word of marks alone folds to nothing.
        guard !foldedBytes.isEmpty else { return true }
        return exactBytes.withUnsafeBufferPointer { exact in
            foldedBytes.withUnsafeBufferPointer { folded in emit(start, end, exact, folded) }
        }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value < 0x80 {
            bytes.append(UInt8(value))
        } else if value < 0x800 {
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        } else {
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }
}

/// Letters, numbers and the marks that belong to them.
private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        true
    default: false
    }
}

/// A word of a text, as a search compares it.
public struct SearchWord: Equatable, Sendable {
    /// Small letters with marks, tone in its old place.
    public let exact: String
    /// Small letters without marks.
    public let folded: String

    /// Whether it carries marks, so that a search means exactly it.
    public var hasMarks: Bool { exact != folded }
}

/// The words of a text.
public func words(_ text: String) -> [SearchWord] {
    var text = text
    var found: [SearchWord] = []
    text.withUTF8 { bytes in
        SyllableTokenizer().forEachWord(in: bytes) { _, _, exact, folded in
            found.append(
                SearchWord(exact: String(decoding: exact, as: UTF8.self), folded: String(decoding: folded, as: UTF8.self)))
            return true
        }
    }
    return found
}

/// Whether a word carries a tone, hat, breve, horn or the stroke of đ.
public func carriesMarks(_ word: String) -> Bool { exact(word) != folded(word) }
