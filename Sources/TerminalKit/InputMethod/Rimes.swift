import Text

/// The beginnings and ends that Vietnamese syllables are made of.
///
/// A syllable is one of the initials and one of the rimes. While it is typed it is the beginning of one, and its marks
/// may come last: `tieng` is on the way to *tiếng*.
enum Rimes {
    /// All rimes, with their marks, without tones.
    static let all = VietnameseSyllable.rimes

    /// The initials; *qu* and *gi* are whole ones.
    static let initials = VietnameseSyllable.initials

    /// Ends and beginnings of names from the Central Highlands, which are written so and not otherwise: *Đắk, Lắk,
    /// M'Đrắk, Krông, Prông*. Their marks must stand, lest every "task" become a name.
    private static let highland = (ends: ["ăk"], kr: ["ô", "ôn", "ông"], dr: ["ă", "ăk"])

    /// Letters packed into a number, to be looked up.
    static func pack(_ letters: some Sequence<VietnameseLetter>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1.code) }
    }

    private static func letters(_ text: String) -> [VietnameseLetter] {
        text.compactMap { VietnameseLetter.parts(of: $0)?.letter }
    }

    static func pack(_ text: String) -> UInt64 { pack(letters(text)) }

    /// Every beginning of a rime with all its marks.
    static let marked: Set<UInt64> = {
        var found: Set<UInt64> = []
        for rime in all.map(letters) {
            for length in 1...rime.count { found.insert(pack(rime[..<length])) }
        }
        // ưo, which a final makes ươ.
        found.insert(pack("ưo"))
        return found.union(highland.ends.map { pack($0) })
    }()

    /// Every beginning of a rime with any of its marks still to come.
    static let begun: Set<UInt64> = {
        var found: Set<UInt64> = []
        for rime in all.map(letters) {
            for length in 1...rime.count { found.formUnion(withoutMarks(rime[..<length])) }
        }
        return found.union(highland.ends.map { pack($0) })
    }()

    /// Whole closed rimes with any of their marks still to come: these take a tone before the marks (`tiengse`). Open
    /// *ie, uo* and all with *uê, êu* wait for the mark, or "user" and "lies" would be toned.
    static let closed: Set<UInt64> = {
        var found: Set<UInt64> = []
        for rime in all where !rime.hasPrefix("uê") && rime != "êu" {
            let letters = letters(rime)
            if letters.last?.isVowel == false || letters.count > 2 { found.formUnion(withoutMarks(letters[...])) }
        }
        return found
    }()

    private static func withoutMarks(_ rime: ArraySlice<VietnameseLetter>) -> Set<UInt64> {
        var variants: [[VietnameseLetter]] = [[]]
        for letter in rime {
            var plain = letter
            plain.mark = .none
            let both = letter.mark == .none ? [letter] : [letter, plain]
            variants = variants.flatMap { start in both.map { start + [$0] } }
        }
        return Set(variants.map { pack($0) })
    }

    static let initialCodes: Set<UInt64> = Set(initials.map { pack($0) })
    private static let krong: Set<UInt64> = Set(highland.kr.map { pack($0) })
    private static let drak: Set<UInt64> = Set(highland.dr.map { pack($0) })

    /// Initials before which or behind which not every rime is written.
    private static let (stroked, ak) = (pack("đ"), pack("ak"))
    private static let (c, g, gh, ng, ngh, qu) = (pack("c"), pack("g"), pack("gh"), pack("ng"), pack("ngh"), pack("qu"))
    private static let (kr, pr, dr) = (pack("kr"), pack("pr"), pack("đr"))

    /// Whether the letters are a rime, or the beginning of one whose marks may still come. *Đak* is a highland name too.
    static func isBegun(_ rime: some Collection<VietnameseLetter>, behind initial: some Collection<VietnameseLetter>)
        -> Bool
    {
        guard rime.count < 6 else { return false }
        let code = pack(rime)
        return begun.contains(code) || (code == ak && pack(initial) == stroked)
    }

    /// Whether the letters of an initial and what has been typed of a rime may stand together.
    static func fit(_ initial: some Collection<VietnameseLetter>, _ rime: some Collection<VietnameseLetter>) -> Bool {
        let code = pack(initial)
        guard let first = rime.first else { return code == 0 || initialCodes.contains(code) }
        switch code {
        case 0: return true
        case kr, pr: return krong.contains(pack(rime))
        case dr: return drak.contains(pack(rime))
        default: break
        }
        guard initialCodes.contains(code) else { return false }
        let isFront = first.base == UInt8(ascii: "e") || first.base == UInt8(ascii: "i")
        let isY = first.base == UInt8(ascii: "y")
        if isY, rime.count > 1, code != qu { return false }
        switch code {
        case c: return !isFront && !isY
        // "gi" before a consonant, as in gìn; before a vowel it is an initial of its own, but giêng is written with one i.
        case g, ng: return !isY && (!isFront || (code == g && first.base == UInt8(ascii: "i")))
        case gh, ngh: return isFront
        case qu: return first.base != UInt8(ascii: "u")
        default: return true
        }
    }
}
