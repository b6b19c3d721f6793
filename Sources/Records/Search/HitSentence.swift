import Text

/// The sentence of a text in which a search hits, with the places of the hits in it.
///
/// Words are compared as the index compares them: a word typed with marks matches exactly, one without marks matches all, the
/// unfinished last one what begins with it, and a phrase words beside each other.
public struct HitSentence: Equatable, Sendable {
    /// The sentence; where it is long, the part around its first hit, with "…" where something is left out.
    public let text: String
    /// The hits in it, in order and apart, counted in characters as people count them.
    public let hits: [Range<Int>]

    /// Puts one together.
    public init(text: String, hits: [Range<Int>]) {
        self.text = text
        self.hits = hits
    }

    /// The longest sentence shown whole, in characters.
    public static let longest = 240

    /// The best sentence: the one with most different terms of the search, the first of those; `nil` where none hits.
    public static func find(in text: String, _ query: SearchQuery, longest: Int = HitSentence.longest) -> HitSentence? {
        let matchers = query.terms.filter { !$0.negated && ($0.field == nil || $0.field == .content) }.map(\.match)
        guard !matchers.isEmpty, !text.isEmpty else { return nil }
        var text = nfc(text)
        return text.withUTF8 { bytes in
            let words = Self.words(in: bytes)
            var best: (sentence: Range<Int>, hits: [Range<Int>], count: Int)?
            for sentence in sentences(in: bytes) {
                let own = words[Self.slice(of: words, in: sentence)]
                var hits: [Range<Int>] = []
                var count = 0
                for match in matchers {
                    let found = Self.places(of: match, in: own)
                    if !found.isEmpty { count += 1 }
                    hits += found
                }
                if count > best?.count ?? 0 { best = (sentence, hits, count) }
                if count == matchers.count { break }
            }
            return best.map { shown(bytes, $0.sentence, $0.hits, longest) }
        }
    }

    // MARK: Words and sentences

    private struct Word {
        let range: Range<Int>
        let exact: [UInt8]
        let folded: [UInt8]
    }

    private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
        var words: [Word] = []
        SyllableTokenizer().forEachWord(in: bytes) { start, end, exact, folded in
            words.append(Word(range: start..<end, exact: Array(exact), folded: Array(folded)))
            return true
        }
        return words
    }

    private static func slice(of words: [Word], in sentence: Range<Int>) -> Range<Int> {
        let start = firstIndex(words) { $0.range.lowerBound >= sentence.lowerBound }
        return start..<max(start, firstIndex(words) { $0.range.lowerBound >= sentence.upperBound })
    }

    private static func firstIndex(_ words: [Word], _ isBehind: (Word) -> Bool) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(words[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The sentences of a text. A full stop ends one where a blank follows and no digit or single capital comes before: "8.3.",
    /// "TS. Nguyễn", "Điều 5." go on; a line end ends one where an empty line, a list or a capital follows.
    private static func sentences(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        func close(_ end: Int) {
            if end > start { sentences.append(start..<end) }
            start = end
        }
        for at in bytes.indices {
            let next = at + 1 < bytes.count ? bytes[at + 1] : 0x0A
            switch bytes[at] {
            case 0x21, 0x3F, 0x3B: if isBlank(next) { close(at + 1) }
            case 0x2E: if isBlank(next), !isAbbreviation(bytes, at, from: start) { close(at + 1) }
            case 0x0A: if isLineOfItsOwn(bytes, at) { close(at + 1) }
            default: continue
            }
        }
        close(bytes.count)
        return sentences
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ stop: Int, from start: Int) -> Bool {
        var at = stop
        while at > start, !isBlank(bytes[at - 1]), bytes[at - 1] != 0x28 { at -= 1 }
        let word = bytes[at..<stop]
        guard !word.isEmpty else { return true }
        if word.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) {
            return word.count <= 2 || word.contains(0x2E)
        }
        return word.count <= 3 && word.allSatisfy { (0x41...0x5A).contains($0) || $0 >= 0x80 || $0 == 0x2E }
            && (0x41...0x5A).contains(word[word.startIndex])
    }

    /// Lines of a paragraph of a PDF go on; headings, items of lists and paragraphs do not.
    private static func isLineOfItsOwn(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        var next = end + 1
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.count else { return true }
        let byte = bytes[next]
        // Letters with marks may be of either case: the bytes of đ, ư, ơ and ă are looked at, others go on.
        return byte == 0x0A || byte == 0x2D || byte == 0x2B || byte == 0x2A || (0x30...0x39).contains(byte)
            || (0x41...0x5A).contains(byte) || (byte == 0xC4 && next + 1 < bytes.count && bytes[next + 1] == 0x90)
    }

    // MARK: Hits

    private static func places(of match: Term.Match, in words: ArraySlice<Word>) -> [Range<Int>] {
        let wanted: [SearchTermWord] =
            switch match {
            case .word(let text, let exact, let prefix): [SearchTermWord(text, exact: exact, prefix: prefix)]
            case .phrase(let list): list
            }
        guard !wanted.isEmpty, words.count >= wanted.count else { return [] }
        let patterns = wanted.map { Array($0.text.utf8) }
        var found: [Range<Int>] = []
        for at in words.startIndex...(words.endIndex - wanted.count) {
            let fits = wanted.indices.allSatisfy { place in
                let word = wanted[place].exact ? words[at + place].exact : words[at + place].folded
                return wanted[place].prefix ? word.starts(with: patterns[place]) : word == patterns[place]
            }
            if fits { found.append(words[at].range.lowerBound..<words[at + wanted.count - 1].range.upperBound) }
        }
        return found
    }

    // MARK: What is shown

    private static func shown(
        _ bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, _ hits: [Range<Int>], _ longest: Int
    ) -> HitSentence {
        // Blanks and line ends are one blank; each character remembers whether it is part of a hit.
        var marks: [Bool] = Array(repeating: false, count: sentence.count)
        for hit in hits { for at in hit { marks[at - sentence.lowerBound] = true } }
        var characters: [(Character, Bool)] = []
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[sentence]), as: UTF8.self)
        var at = 0
        for character in text {
            let isHit = marks[at]
            at += character.utf8.count
            if character.isWhitespace {
                if let last = characters.last, last.0 != " " { characters.append((" ", isHit)) }
            } else {
                characters.append((character, isHit))
            }
        }
        while characters.last?.0 == " " { characters.removeLast() }
        var window = characters.startIndex..<characters.endIndex
        if characters.count > longest {
            let first = characters.firstIndex { $0.1 } ?? 0
            var start = min(max(0, first - longest / 3), characters.count - longest)
            // Words are not cut.
            while start > 0, start < first, characters[start - 1].0 != " " { start += 1 }
            var end = start + longest
            if end < characters.count {
                while end > first + 1, characters[end].0 != " " { end -= 1 }
            } else {
                end = characters.count
            }
            window = start..<end
        }
        var shown = window.lowerBound > 0 ? "…" : ""
        let offset = shown.count
        var ranges: [Range<Int>] = []
        for (place, (character, isHit)) in characters[window].enumerated() {
            shown.append(character)
            guard isHit else { continue }
            let own = place + offset
            if let last = ranges.last, last.upperBound == own {
                ranges[ranges.count - 1] = last.lowerBound..<(own + 1)
            } else {
                ranges.append(own..<(own + 1))
            }
        }
        if window.upperBound < characters.count { shown += "…" }
        return HitSentence(text: shown, hits: ranges)
    }
}
