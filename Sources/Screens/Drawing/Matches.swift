import Records
import Text

/// Finds what a search matched in a text, so that it can be shown.
struct MatchMarker {
    private let words: [SearchTermWord]

    init(_ query: SearchQuery?) {
        words = (query?.terms ?? []).filter { !$0.negated }.flatMap { term in
            switch term.match {
            case .word(let text, let exact, let prefix): [SearchTermWord(text, exact: exact, prefix: prefix)]
            case .phrase(let words): words
            }
        }
    }

    var isEmpty: Bool { words.isEmpty }

    /// The matched parts of a text as cells from its start.
    func ranges(in text: String) -> [Range<Int>] {
        guard !words.isEmpty else { return [] }
        var bytes: [Range<Int>] = []
        var text = text
        text.withUTF8 { buffer in
            SyllableTokenizer().forEachWord(in: buffer) { start, end, exact, folded in
                if words.contains(where: { Self.fits($0, exact, folded) }) { bytes.append(start..<end) }
                return true
            }
        }
        let utf8 = text.utf8
        return bytes.map { range in
            let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
            let before = cells(String(text[..<start]))
            return before..<before + cells(String(text[start..<end]))
        }
    }

    private static func fits(
        _ word: SearchTermWord, _ exact: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let form = word.exact ? exact : folded
        if word.prefix { return form.starts(with: word.text.utf8) }
        return form.elementsEqual(word.text.utf8)
    }
}
