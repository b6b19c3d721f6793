/// How Vietnamese letters are made out of the keys of a plain keyboard.
public enum TypingMethod: String, CaseIterable, Sendable {
    /// Letters: `aa ee oo dd aw ow uw`, tones `s f r x j`, `z` takes the tone away.
    case telex
    /// Digits: `6` hat, `7` horn, `8` breve, `9` đ, tones `1` to `5`, `0` takes the tone away.
    case vni

    /// What the method is called, the same in every language.
    public var name: String {
        switch self {
        case .telex: "Telex"
        case .vni: "VNI"
        }
    }
}

/// Where the tone of an open *oa*, *oe* and *uy* stands.
public enum ToneStyle: String, CaseIterable, Sendable {
    /// hòa, khỏe, thủy
    case old
    /// hoà, khoẻ, thuỷ
    case new
}

/// What one key means to a method, besides being itself.
enum TypingSign: Equatable {
    case tone(Tone)
    /// Takes the tone away.
    case noTone
    /// The hat on this letter, or on whichever may have one.
    case hat(UInt8?)
    /// Telex `w`: horn or breve, or ư by itself.
    case hook
    case horn
    case breve
    case stroke
    /// A letter and nothing more.
    case plain
}

extension TypingMethod {
    /// What a key means.
    /// - Parameter key: as a small ASCII letter or a digit.
    func sign(of key: UInt8) -> TypingSign {
        switch self {
        case .telex: Self.telexSign(key)
        case .vni: Self.vniSign(key)
        }
    }

    private static func telexSign(_ key: UInt8) -> TypingSign {
        switch key {
        case UInt8(ascii: "s"): .tone(.acute)
        case UInt8(ascii: "f"): .tone(.grave)
        case UInt8(ascii: "r"): .tone(.hook)
        case UInt8(ascii: "x"): .tone(.tilde)
        case UInt8(ascii: "j"): .tone(.dot)
        case UInt8(ascii: "z"): .noTone
        case UInt8(ascii: "w"): .hook
        case UInt8(ascii: "d"): .stroke
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): .hat(key)
        default: .plain
        }
    }

    private static func vniSign(_ key: UInt8) -> TypingSign {
        switch key {
        case UInt8(ascii: "1"): .tone(.acute)
        case UInt8(ascii: "2"): .tone(.grave)
        case UInt8(ascii: "3"): .tone(.hook)
        case UInt8(ascii: "4"): .tone(.tilde)
        case UInt8(ascii: "5"): .tone(.dot)
        case UInt8(ascii: "0"): .noTone
        case UInt8(ascii: "6"): .hat(nil)
        case UInt8(ascii: "7"): .horn
        case UInt8(ascii: "8"): .breve
        case UInt8(ascii: "9"): .stroke
        default: .plain
        }
    }

    /// The keys that a mark and a tone are typed with behind a letter.
    func keys(for mark: Mark, on base: UInt8) -> [UInt8] {
        switch (self, mark) {
        case (_, .none): []
        case (.telex, .hat), (.telex, .stroke): [base]
        case (.telex, .breve), (.telex, .horn): [UInt8(ascii: "w")]
        case (.vni, .hat): [UInt8(ascii: "6")]
        case (.vni, .horn): [UInt8(ascii: "7")]
        case (.vni, .breve): [UInt8(ascii: "8")]
        case (.vni, .stroke): [UInt8(ascii: "9")]
        }
    }

    /// The key of a tone; `nil` for the level one.
    func key(for tone: Tone) -> UInt8? {
        guard tone != .level else { return nil }
        return (UInt8(ascii: "0")...UInt8(ascii: "z")).first { sign(of: $0) == .tone(tone) }
    }

    /// Whether a character may be a key of a syllable. Digits are keys of VNI alone, and only behind a letter.
    func isKey(_ character: Character, behindLetter: Bool) -> Bool {
        guard let byte = character.asciiValue else { return false }
        if character.isLetter { return true }
        return self == .vni && behindLetter && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
