extension TypingMethod {
    /// What the keys of a whole text make: each syllable by itself, everything between them as it is.
    ///
    /// A word that holds Vietnamese letters already stays as it is.
    public func composed(_ text: String, tones: ToneStyle) -> String {
        var result = ""
        var word = ""
        var isForeign = false
        var followsDigit = false
        var previous: Character = " "
        func finish() {
            guard !word.isEmpty else { return }
            result +=
                isForeign
                ? word : Composition(keys: word, method: self, tones: tones, followsDigit: followsDigit).text
            word = ""
            isForeign = false
        }
        for character in text {
            let isLetter = character.isLetter
            if isLetter || isKey(character, behindLetter: !word.isEmpty) {
                if word.isEmpty { followsDigit = previous.isASCII && previous.isNumber }
                if isLetter, !character.isASCII { isForeign = true }
                word.append(character)
            } else {
                finish()
                result.append(character)
            }
            previous = character
        }
        finish()
        return result
    }

    /// The keys that show these letters, marks right behind their letters and the tone last; `nil` for what is no word.
    func keys(showing text: [Character]) -> String? {
        var keys = ""
        var tone = Tone.level
        for character in text {
            if self == .vni, character.isASCII, character.isNumber {
                keys.append(character)
                continue
            }
            guard let parts = VietnameseLetter.parts(of: character) else { return nil }
            let letter = parts.letter
            for key in [letter.base] + self.keys(for: letter.mark, on: letter.base) {
                let isCapital = letter.isUpper && key >= UInt8(ascii: "a")
                keys.append(Character(Unicode.Scalar(isCapital ? key & ~0x20 : key)))
            }
            if parts.tone != .level { tone = parts.tone }
        }
        if let key = key(for: tone) { keys.append(Character(Unicode.Scalar(key))) }
        return keys
    }
}
