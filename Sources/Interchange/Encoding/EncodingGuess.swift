import Text

/// How sure it is that bytes are what they were taken for.
public enum EncodingCertainty: String, CaseIterable, Sendable, Hashable {
    /// There is a byte order mark, or nothing else fits.
    case certain
    /// Nearly all words are Vietnamese in it, and in nothing else.
    case likely
    /// There are too few letters with marks, or two encodings fit alike: a person should look.
    case doubtful
}

/// What an unnamed text is taken for.
///
/// Bytes that are sound UTF-8 are that. Of the others, and of text whose letters came as those of Windows-1252 out of a file in
/// an old font, each encoding is tried, and the one decides in which most words with marks are Vietnamese syllables.
public struct EncodingGuess: Equatable, Sendable {
    /// The encoding.
    public let encoding: TextEncoding
    /// How sure that is.
    public let certainty: EncodingCertainty
    /// The text in it, in normal form C.
    public let text: String

    /// The beginning, for a person to judge by.
    public func preview(_ longest: Int = 200) -> String {
        let head = text.drop(while: \.isWhitespace).prefix(longest)
        return String(head) + (head.endIndex < text.endIndex ? "…" : "")
    }

    /// As many bytes as are looked at before one is chosen.
    private static let sample = 256 << 10

    /// What bytes are.
    public static func of(_ bytes: [UInt8]) -> EncodingGuess {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return unicode(bytes, .utf8, .certain) }
        if bytes.starts(with: [0xFF, 0xFE]) { return unicode(bytes, .utf16LittleEndian, .certain) }
        if bytes.starts(with: [0xFE, 0xFF]) { return unicode(bytes, .utf16BigEndian, .certain) }
        if let encoding = pairs(bytes) { return unicode(bytes, encoding, .likely) }
        if decodedUTF8(bytes) != nil {
            let text = TextEncoding.utf8.decode(bytes)
            return mended(text) ?? EncodingGuess(encoding: .utf8, certainty: .certain, text: text)
        }
        let head = sampled(bytes)
        let candidates = ([.windows1252] + TextEncoding.legacy).map { ($0, WordScore(of: $0.decode(head))) }
        guard let best = best(of: candidates), best.score.share >= 0.7 else {
            let marked = candidates.first?.1.marked ?? 0
            return EncodingGuess(
                encoding: .windows1252, certainty: marked >= 3 ? .likely : .doubtful,
                text: TextEncoding.windows1252.decode(bytes))
        }
        return EncodingGuess(
            encoding: best.encoding, certainty: best.certainty, text: best.encoding.decode(bytes))
    }

    /// What a text of Unicode is whose letters are those of an old font; `nil` where it is what it seems.
    ///
    /// In a workbook or a document of .VnTime "Liên đoàn" stands as "Liªn ®oµn".
    public static func mended(_ text: String) -> EncodingGuess? {
        guard let bytes = OldFont.bytes(of: text) else { return nil }
        let own = WordScore(of: text)
        let head = sampled(bytes)
        let candidates = TextEncoding.legacy.map { ($0, WordScore(of: $0.decode(head))) }
        guard let best = best(of: candidates), best.score.good >= 3, best.score.share >= 0.8,
            best.score.share >= own.share + 0.3
        else { return nil }
        return EncodingGuess(encoding: best.encoding, certainty: best.certainty, text: best.encoding.decode(bytes))
    }

    private static func unicode(
        _ bytes: [UInt8], _ encoding: TextEncoding, _ certainty: EncodingCertainty
    ) -> EncodingGuess {
        EncodingGuess(encoding: encoding, certainty: certainty, text: encoding.decode(bytes))
    }

    /// UTF-16 without a mark: every other byte is 0 where the letters are Latin.
    private static func pairs(_ bytes: [UInt8]) -> TextEncoding? {
        let head = bytes.prefix(4096)
        // A few bytes of a program look like letters too.
        guard head.count >= 16, head.contains(0) else { return nil }
        var zeros = [0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 2] += 1 }
        let half = head.count / 2
        if zeros[1] * 10 >= half * 4, zeros[0] * 20 <= half { return .utf16LittleEndian }
        if zeros[0] * 10 >= half * 4, zeros[1] * 20 <= half { return .utf16BigEndian }
        return nil
    }

    /// The beginning up to a line end, so that no word is cut.
    private static func sampled(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > sample else { return bytes }
        let head = bytes[..<sample]
        return Array(head.lastIndex(of: 0x0A).map { head[..<$0] } ?? head)
    }

    private typealias Choice = (encoding: TextEncoding, score: WordScore, certainty: EncodingCertainty)

    /// The best one; the earlier one where two are alike.
    private static func best(of candidates: [(TextEncoding, WordScore)]) -> Choice? {
        var order = candidates.enumerated().filter { $0.element.1.marked > 0 }
        order.sort { ($1.element.1.worth, $0.offset) < ($0.element.1.worth, $1.offset) }
        guard let first = order.first?.element else { return nil }
        let second = order.dropFirst().first?.element.1.share ?? 0
        let (encoding, score) = first
        let certainty: EncodingCertainty =
            if score.marked >= 20, score.share >= 0.95, second <= 0.6 {
                .certain
            } else if score.marked >= 4,
                score.share >= 0.85, second < score.share - 0.15
            { .likely } else { .doubtful }
        return (encoding, score, certainty)
    }
}

/// Text in letters of an old font within a file of Unicode.
public enum OldFont {
    /// Puts right one text of a file that was recognised as a whole, such as a cell of a workbook. A text that is Vietnamese as
    /// it stands, and in the old letters is not, stays.
    public static func mended(_ text: String, _ encoding: TextEncoding) -> String {
        guard let bytes = bytes(of: text) else { return text }
        let mended = encoding.decode(bytes)
        let (before, after) = (WordScore(of: text).worth, WordScore(of: mended).worth)
        if after != before { return after > before ? mended : text }
        // "Hà" would be "HỔ": small letters of old fonts are small ones.
        return capitals(mended) > capitals(text) ? text : mended
    }

    private static func capitals(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.properties.isUppercase ? 1 : 0) }
    }

    /// The bytes that the letters of a text have in Windows-1252; `nil` where one has none, or all are ASCII.
    static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var isPlain = true
        for scalar in text.unicodeScalars {
            guard let byte = EncodingTables.westernByte(scalar) else { return nil }
            if byte >= 0x80 { isPlain = false }
            bytes.append(byte)
        }
        return isPlain ? nil : bytes
    }
}

/// How many words of a text that have letters beyond ASCII are Vietnamese.
struct WordScore {
    private(set) var marked = 0
    private(set) var good = 0

    var share: Double { marked == 0 ? 0 : Double(good) / Double(marked) }
    var worth: Int { good - 3 * (marked - good) }

    init(of text: String) {
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if Self.parts(scalar) {
                count(word)
                word.removeAll(keepingCapacity: true)
            } else {
                word.append(scalar)
            }
        }
        count(word)
    }

    private mutating func count(_ scalars: [Unicode.Scalar]) {
        var word = scalars[...]
        while let first = word.first, Self.isSign(first) { word.removeFirst() }
        while let last = word.last, Self.isSign(last) { word.removeLast() }
        guard word.contains(where: { $0.value >= 0x80 }) else { return }
        marked += 1
        guard word.allSatisfy({ $0.properties.isAlphabetic || $0.properties.canonicalCombiningClass != .notReordered })
        else {
            return
        }
        // No capital follows a small letter.
        var isSmall = false
        for scalar in word {
            if scalar.properties.isUppercase, isSmall { return }
            if scalar.properties.isLowercase { isSmall = true }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word)
        // Abbreviations of capitals are no syllables, but known: "LĐLĐ", "NĐ-CP", "TƯ".
        if VietnameseSyllable.isOne(String(view)) || (word.count <= 6 && word.allSatisfy(Self.isOfAbbreviation)) {
            good += 1
        }
    }

    private static func isOfAbbreviation(_ scalar: Unicode.Scalar) -> Bool {
        ("A"..."Z").contains(scalar) || ["Đ", "Ư", "Ă", "Â", "Ê", "Ô", "Ơ"].contains(scalar)
    }

    /// What stands between words.
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: false
        case 0..<0x80, 0xA0, 0x2010...0x2027, 0x2030...0x205F: true
        default: false
        }
    }

    /// Signs that stand at the edge of a word and are letters of older encodings within one.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        ["«", "»", "°", "§", "·", "×", "¿", "¡", "€", "₫", "²", "³", "½"].contains(scalar)
    }
}
