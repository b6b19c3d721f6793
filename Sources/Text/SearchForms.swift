/// The form in which text is searched without regard to marks, case and punctuation: "Đoàn – Hội" → "doan hoi".
///
/// The folded words, one space between them. Marks are dropped, letters are lower case, đ Đ ð Ð are d. What is no
/// letter, number or mark only separates, the apostrophes ' ’ ` ʼ included: "Cư M'gar" → "cu m gar".
public func folded(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    forEachWord(of: text) { _, _, _, folded in
        if !result.isEmpty { result.append(0x20) }
        result.append(contentsOf: folded)
        return true
    }
    return String(decoding: result, as: UTF8.self)
}

/// The form in which text is searched with its marks: lower case, normal form C, *hoà* as *hòa*.
///
/// Tones of open oa, oe and uy stand on the first vowel, ð is đ. What is between the words stays.
public func exact(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var done = 0
        SyllableTokenizer().forEachWord(in: bytes) { start, end, exact, _ in
            appendLowered(UnsafeBufferPointer(rebasing: bytes[done..<start]), to: &result)
            result.append(contentsOf: exact)
            done = end
            return true
        }
        appendLowered(UnsafeBufferPointer(rebasing: bytes[done...]), to: &result)
        return String(decoding: result, as: UTF8.self)
    }
}

/// True when a word carries a tone, a hat, a breve, a horn or another mark, or has a đ: the search then matches it
/// exactly.
public func carriesMarks(_ word: String) -> Bool {
    var found = false
    forEachWord(of: word) { _, _, exact, folded in
        found = !exact.elementsEqual(folded)
        return !found
    }
    return found
}

/// One word of a query in its two search forms.
public struct SearchWord: Equatable, Sendable {
    /// Lower case with marks.
    public let exact: String
    /// Lower case without marks.
    public let folded: String

    /// A word whose forms are known.
    public init(exact: String, folded: String) {
        self.exact = exact
        self.folded = folded
    }

    /// True when the search matches the word with its marks.
    public var hasMarks: Bool { exact != folded }
}

/// The words of a text in order, repeats included.
public func words(_ text: String) -> [SearchWord] {
    var result: [SearchWord] = []
    forEachWord(of: text) { _, _, exact, folded in
        result.append(
            SearchWord(exact: String(decoding: exact, as: UTF8.self), folded: String(decoding: folded, as: UTF8.self)))
        return true
    }
    return result
}

private func forEachWord(
    of text: String, _ emit: (Int, Int, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
) {
    var text = text
    text.withUTF8 { SyllableTokenizer().forEachWord(in: $0, emit) }
}

private func appendLowered(_ gap: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    if gap.allSatisfy({ $0 < 0x80 }) {
        result.append(contentsOf: gap)
    } else {
        result.append(contentsOf: WordForms.lowered(String(decoding: gap, as: UTF8.self)).utf8)
    }
}
