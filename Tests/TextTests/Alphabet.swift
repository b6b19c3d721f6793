/// The Vietnamese letters that carry marks, written out: each row is a letter with the five tones after it.
enum Alphabet {
    static let vowels: [(base: Character, row: String)] = [
        ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"), ("i", "iìỉĩíị"),
        ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("u", "uùủũúụ"), ("u", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
    ]

    /// The 134 accented letters, both cases, with their bases.
    static let accented: [(letter: Character, base: String)] = {
        var found: [(Character, String)] = [("đ", "d"), ("Đ", "d")]
        for (base, row) in vowels {
            for letter in row where letter != base {
                found.append((letter, String(base)))
                found.append((Character(letter.uppercased()), String(base)))
            }
        }
        return found
    }()

    /// The text with every mark as a scalar of its own.
    static func apart(_ text: String) -> String {
        let marks: [(Unicode.Scalar, row: String)] = [
            ("\u{300}", "àằầèềìòồờùừỳ"), ("\u{309}", "ảẳẩẻểỉỏổởủửỷ"), ("\u{303}", "ãẵẫẽễĩõỗỡũữỹ"),
            ("\u{301}", "áắấéếíóốớúứý"), ("\u{323}", "ạặậẹệịọộợụựỵ"),
        ]
        let plain = "aăâeêioôơuưy"
        let shapes: [Character: String] = [
            "ă": "a\u{306}", "â": "a\u{302}", "ê": "e\u{302}", "ô": "o\u{302}", "ơ": "o\u{31B}", "ư": "u\u{31B}",
        ]
        var result = ""
        for character in text {
            var base = character
            var tone = ""
            for (mark, row) in marks {
                if let place = row.firstIndex(of: character) {
                    base = plain[plain.index(plain.startIndex, offsetBy: row.distance(from: row.startIndex, to: place))]
                    tone = String(mark)
                }
            }
            result += (shapes[base] ?? String(base)) + tone
        }
        return result
    }
}
