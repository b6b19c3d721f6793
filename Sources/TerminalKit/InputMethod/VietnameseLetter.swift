/// What a letter has above or in it, tones apart.
enum Mark: UInt8, CaseIterable {
    case none
    /// â ê ô
    case hat
    /// ă
    case breve
    /// ơ ư
    case horn
    /// đ
    case stroke
}

/// The six tones in the order in which the methods name them.
enum Tone: UInt8, CaseIterable {
    /// ngang
    case level
    /// sắc
    case acute
    /// huyền
    case grave
    /// hỏi
    case hook
    /// ngã
    case tilde
    /// nặng
    case dot

    /// Whether a syllable that ends in p, t, c or ch may have it; one that is not toned yet may get it.
    var goesWithStop: Bool { self == .level || self == .acute || self == .dot }
}

/// A letter of a syllable that is being typed.
struct VietnameseLetter: Equatable {
    /// As a small ASCII letter.
    var base: UInt8
    var mark = Mark.none
    var isUpper = false
    /// Whether one key was all of it: Telex `w` for ư.
    var isLone = false

    /// Letter and mark in one byte.
    var code: UInt8 { (base & 0x1F) | mark.rawValue << 5 }

    var isVowel: Bool { Self.isVowel(base) }

    static func isVowel(_ base: UInt8) -> Bool {
        switch base {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// The letter as it is written.
    func character(_ tone: Tone = .level) -> Character {
        if let forms = Self.forms[code] { return forms[Int(tone.rawValue) + (isUpper ? Tone.allCases.count : 0)] }
        return Character(Unicode.Scalar(isUpper ? base & ~0x20 : base))
    }

    /// A written letter taken apart; `nil` for what is no letter of Vietnamese.
    static func parts(of character: Character) -> (letter: VietnameseLetter, tone: Tone)? {
        if let found = reversed[character] { return found }
        guard let byte = character.asciiValue, character.isLetter else { return nil }
        return (VietnameseLetter(base: byte | 0x20, isUpper: byte & 0x20 == 0), .level)
    }

    private static let rows: [(base: Character, mark: Mark, forms: String)] = [
        ("a", .none, "aáàảãạAÁÀẢÃẠ"), ("a", .breve, "ăắằẳẵặĂẮẰẲẴẶ"), ("a", .hat, "âấầẩẫậÂẤẦẨẪẬ"),
        ("e", .none, "eéèẻẽẹEÉÈẺẼẸ"), ("e", .hat, "êếềểễệÊẾỀỂỄỆ"), ("i", .none, "iíìỉĩịIÍÌỈĨỊ"),
        ("o", .none, "oóòỏõọOÓÒỎÕỌ"), ("o", .hat, "ôốồổỗộÔỐỒỔỖỘ"), ("o", .horn, "ơớờởỡợƠỚỜỞỠỢ"),
        ("u", .none, "uúùủũụUÚÙỦŨỤ"), ("u", .horn, "ưứừửữựƯỨỪỬỮỰ"), ("y", .none, "yýỳỷỹỵYÝỲỶỸỴ"),
        ("d", .stroke, "đđđđđđĐĐĐĐĐĐ"),
    ]

    private static let forms: [UInt8: [Character]] = Dictionary(
        uniqueKeysWithValues: rows.map { row in
            (VietnameseLetter(base: row.base.asciiValue ?? 0, mark: row.mark).code, Array(row.forms))
        })

    private static let reversed: [Character: (letter: VietnameseLetter, tone: Tone)] = {
        var found: [Character: (letter: VietnameseLetter, tone: Tone)] = [:]
        for row in rows {
            for (place, character) in row.forms.enumerated() where found[character] == nil {
                let letter = VietnameseLetter(
                    base: row.base.asciiValue ?? 0, mark: row.mark, isUpper: place >= Tone.allCases.count)
                let tone = Tone(rawValue: UInt8(place % Tone.allCases.count)) ?? .level
                found[character] = (letter, row.mark == .stroke ? .level : tone)
            }
        }
        return found
    }()
}
