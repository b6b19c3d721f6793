/// The form in which text is searched without regard to marks and case: "Đoàn – Hội" → "doan – hoi".
///
/// Marks are dropped, letters are lower case, đ Đ ð Ð are d. What is between the words stays, apostrophes included;
/// `words` leaves it out.
public func folded(_ text: String) -> String {
    rewritten(text, gap: WordForms.folded) { _, folded in folded }
}

/// The form in which text is searched with its marks: lower case, normal form C, *hoà* as *hòa*.
///
/// Tones of open oa, oe and uy stand on the first vowel, ð is đ. What is between the words stays.
public func exact(_ text: String) -> String {
    rewritten(text, gap: WordForms.lowered) { exact, _ in exact }
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

/// The text with each word in one of its forms; what is between the words goes through `gap` unless it is ASCII.
private func rewritten(
    _ text: String, gap: (String) -> String,
    word: (_ exact: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>
) -> String {
    var text = text
    return text.withUTF8 { bytes in
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        func append(_ between: Slice<UnsafeBufferPointer<UInt8>>) {
            if between.allSatisfy({ $0 < 0x80 }) {
                result.append(contentsOf: between)
            } else {
                result.append(contentsOf: gap(String(decoding: between, as: UTF8.self)).utf8)
            }
        }
        var done = 0
        SyllableTokenizer().forEachWord(in: bytes) { start, end, exact, folded in
            append(bytes[done..<start])
            result.append(contentsOf: word(exact, folded))
            done = end
            return true
        }
        append(bytes[done...])
        return String(decoding: result, as: UTF8.self)
    }
}
