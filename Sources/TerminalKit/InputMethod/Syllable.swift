/// The letters of a syllable taken apart into initial and rime.
struct Syllable {
    /// The letters with the horns that *ươ* is owed.
    private(set) var letters: [VietnameseLetter]
    /// How many of them are the initial; `nil` when the letters cannot be Vietnamese.
    private(set) var initialCount: Int?

    init(_ letters: [VietnameseLetter]) {
        self.letters = letters
        for count in Self.initialCounts(letters) {
            let whole = Self.withHorns(letters, from: count)
            guard Self.isBegun(whole, initialCount: count) else { continue }
            self.letters = whole
            initialCount = count
            return
        }
    }

    /// Whether the letters are a syllable or the beginning of one, marks that may still come left aside.
    static func canBe(_ letters: [VietnameseLetter]) -> Bool {
        initialCounts(letters).contains { isBegun(withHorns(letters, from: $0), initialCount: $0) }
    }

    private static func isBegun(_ letters: [VietnameseLetter], initialCount: Int) -> Bool {
        let rime = letters[initialCount...]
        let initial = letters[..<initialCount]
        return (rime.isEmpty || Rimes.isBegun(rime, behind: initial)) && Rimes.fit(initial, rime)
    }

    /// How long the initial may be. "gi" is one before a vowel, else the i is the rime's.
    private static func initialCounts(_ letters: [VietnameseLetter]) -> [Int] {
        let consonants = letters.prefix { !$0.isVowel }.count
        guard consonants < 5 else { return [] }
        guard consonants == 1, letters.count > 1, letters[1].mark == .none else { return [consonants] }
        if letters[0].base == UInt8(ascii: "q"), letters[1].base == UInt8(ascii: "u") { return [2] }
        if letters[0].base == UInt8(ascii: "g"), letters[1].base == UInt8(ascii: "i"), letters.count > 2,
            letters[2].isVowel
        {
            return [2, 1]
        }
        return [consonants]
    }

    /// One horn stands for both in *ươ*: `uwon`, `uown`. An open *ưo* waits, and *huơ, thuở, khuơ* have one alone.
    private static func withHorns(_ letters: [VietnameseLetter], from start: Int) -> [VietnameseLetter] {
        guard letters.count >= start + 2, letters[start].base == UInt8(ascii: "u"),
            letters[start + 1].base == UInt8(ascii: "o")
        else { return letters }
        let isOpen = letters.count == start + 2
        var letters = letters
        if letters[start].mark == .horn, letters[start + 1].mark == .none, !isOpen {
            letters[start + 1].mark = .horn
        } else if letters[start + 1].mark == .horn, letters[start].mark == .none {
            let initial = letters[..<start].map(\.base)
            let staysPlain = isOpen && [Array("h".utf8), Array("th".utf8), Array("kh".utf8)].contains(initial)
            if !staysPlain { letters[start].mark = .horn }
        }
        return letters
    }

    private var rime: ArraySlice<VietnameseLetter> { letters[(initialCount ?? 0)...] }

    /// Whether it may be shown with this tone.
    func takes(_ tone: Tone) -> Bool {
        guard initialCount != nil else { return false }
        let rime = rime
        guard tone != .level else { return true }
        guard !rime.isEmpty else { return false }
        let code = Rimes.pack(rime)
        guard Rimes.marked.contains(code) || Rimes.closed.contains(code) else { return false }
        return tone.goesWithStop || !Self.endsInStop(letters)
    }

    /// Whether letters end in p, t, c, ch or k, which not every tone goes with.
    static func endsInStop(_ letters: [VietnameseLetter]) -> Bool {
        switch letters.last?.base {
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "k"): true
        case UInt8(ascii: "h"): letters.dropLast().last?.base == UInt8(ascii: "c")
        default: false
        }
    }

    /// The syllable as it is written.
    /// - Parameter isFollowed: whether something stands behind it that is no part of it.
    func text(_ tone: Tone, _ style: ToneStyle, isFollowed: Bool = false) -> String {
        let place = tone == .level ? nil : tonePlace(style, isFollowed: isFollowed)
        var text = ""
        for (index, letter) in letters.enumerated() { text.append(letter.character(index == place ? tone : .level)) }
        return text
    }

    /// Which letter carries the tone.
    private func tonePlace(_ style: ToneStyle, isFollowed: Bool) -> Int? {
        let start = initialCount ?? letters.prefix { !$0.isVowel }.count
        let vowels = letters[start...].prefix { $0.isVowel }
        guard !vowels.isEmpty else { return letters.firstIndex { $0.isVowel } }
        if let marked = vowels.lastIndex(where: { $0.mark != .none }) { return marked }
        let isClosed = isFollowed || start + vowels.count < letters.count
        let bases = String(decoding: vowels.map(\.base), as: UTF8.self)
        switch bases {
        case _ where bases.utf8.count == 1: return start
        case "oa", "oe", "uy": return isClosed || style == .new ? start + 1 : start
        // On the way to iê, yê, uô and uê.
        case "ie", "ye", "uo", "ue": return start + 1
        case "uye": return start + 2
        default: return isClosed || bases.utf8.count > 2 ? start + 1 : start
        }
    }
}
