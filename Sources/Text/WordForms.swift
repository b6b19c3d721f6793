/// What a scalar is to a word.
enum WordPart {
    /// A letter or a number: begins and continues a word.
    case letter
    /// A mark: continues a word, begins none.
    case mark
    /// Anything else.
    case separator

    /// The part that a scalar plays. U+02BC is a letter to Unicode, but an apostrophe in names like *Mʼnông*.
    init(of scalar: UInt32) {
        guard scalar != 0x02BC, let known = Unicode.Scalar(scalar) else {
            self = .separator
            return
        }
        switch known.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            self = .letter
        case .nonspacingMark, .spacingMark, .enclosingMark:
            self = .mark
        default:
            self = .separator
        }
    }
}

/// The two search forms of one word, worked out letter by letter for any script.
enum WordForms {
    /// Normal form C, lower case, ð as đ, tone placement normalised.
    static func exact(_ word: String) -> String {
        var scalars = Array(lowered(word).unicodeScalars)
        for index in scalars.indices where scalars[index] == "ð" { scalars[index] = "đ" }
        let end = scalars.count
        if end >= 2,
            let (toned, plain) = TonePlacement.moved(
                first: end >= 3 ? scalars[end - 3].value : 0,
                second: scalars[end - 2].value, last: scalars[end - 1].value),
            let tonedScalar = Unicode.Scalar(toned), let plainScalar = Unicode.Scalar(plain)
        {
            scalars[end - 2] = tonedScalar
            scalars[end - 1] = plainScalar
        }
        return text(of: scalars)
    }

    /// Lower case without marks, đ and ð as d.
    static func folded(_ word: String) -> String {
        var kept: [Unicode.Scalar] = []
        for scalar in decomposed(lowered(word)).unicodeScalars where WordPart(of: scalar.value) != .mark {
            kept.append(scalar == "đ" || scalar == "ð" ? "d" : scalar)
        }
        return nfc(text(of: kept))
    }

    /// Lower case in normal form C, which is made first: case is defined on composed letters.
    static func lowered(_ text: String) -> String {
        nfc(nfc(text).lowercased())
    }

    private static func text(of scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
