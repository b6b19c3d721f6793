import Testing

@testable import Text

struct SearchFormsTests {
    @Test func `all 134 accented letters fold to their base, composed or not`() {
        for (letter, base) in Alphabet.accented {
            #expect(folded(String(letter)) == base)
            #expect(folded(Alphabet.apart(String(letter))) == base)
            #expect(carriesMarks(String(letter)))
        }
    }

    @Test(arguments: [
        ("Đoàn", "doan"), ("ĐOÀN", "doan"), ("Ðường ðó", "duong do"), ("Tổng Liên đoàn", "tong lien doan"),
        ("12/BC-LĐLĐ", "12/bc-ldld"), ("Cư M'gar", "cu m'gar"), ("Cư M’gar", "cu m’gar"),
        ("café Müller", "cafe muller"),
        ("Số: “Mật”", "so: “mat”"), ("が", "か"), ("Ελλάδα", "ελλαδα"), ("İstanbul", "istanbul"), ("  ", "  "), ("", ""),
    ])
    func `folding drops marks and case and keeps what is between words`(_ given: String, _ wanted: String) {
        #expect(folded(given) == wanted)
    }

    @Test(arguments: [
        ("hoà", "hòa"), ("hoá", "hóa"), ("toả", "tỏa"), ("loã", "lõa"), ("hoạ", "họa"), ("loá", "lóa"), ("oà", "òa"),
        ("khoẻ", "khỏe"), ("loè", "lòe"), ("hoẹ", "họe"), ("loé", "lóe"), ("choẽ", "chõe"), ("thuỷ", "thủy"),
        ("thuý", "thúy"), ("tuỳ", "tùy"), ("luỹ", "lũy"), ("truỵ", "trụy"), ("uỷ", "ủy"), ("Uỷ ban", "ủy ban"),
        ("HOÀ BÌNH", "hòa bình"), ("KHOẺ", "khỏe"), ("Thuỷ-Hoà", "thủy-hòa"),
    ])
    func `the new place of a tone becomes the old one, which stays`(_ new: String, _ old: String) {
        #expect(exact(new) == old)
        #expect(exact(old) == old)
        #expect(exact(Alphabet.apart(new.lowercased())) == old)
    }

    @Test(arguments: [
        "quý", "quà", "quỹ", "quỳ", "quả", "giá", "già", "hoàn", "hoài", "khuỷu", "ngoèo", "toán", "thuế", "huyện",
        "tuyết", "suýt", "khoét", "xoáy", "của", "mía", "hoà2",
    ])
    func `a tone whose place is fixed stays`(_ word: String) {
        #expect(exact(word) == word)
    }

    @Test(arguments: [
        ("ĐOÀN Thanh Niên", "đoàn thanh niên"), ("Ðoàn", "đoàn"), ("Ⓐ ≠ Ü", "ⓐ ≠ ü"), ("12/BC–LĐLĐ", "12/bc–lđlđ"),
        ("A\u{300}", "à"), ("", ""),
    ])
    func `the exact form keeps marks and what is between words`(_ given: String, _ wanted: String) {
        #expect(Array(exact(given).utf8) == Array(wanted.utf8))
    }

    @Test(arguments: [
        ("bao", false), ("báo", true), ("bâo", true), ("băo", true), ("bơo", true), ("doan", false), ("đoan", true),
        ("ĐOAN", true), ("BAO 12", false), ("ba\u{301}o", true), ("", false), ("12/bc-ld", false),
    ])
    func `a word with any mark or đ is matched exactly`(_ word: String, _ wanted: Bool) {
        #expect(carriesMarks(word) == wanted)
    }

    @Test func `words come in order with both forms`() {
        #expect(
            words("Uỷ ban, M’nông 2") == [
                SearchWord(exact: "ủy", folded: "uy"), SearchWord(exact: "ban", folded: "ban"),
                SearchWord(exact: "m", folded: "m"), SearchWord(exact: "nông", folded: "nong"),
                SearchWord(exact: "2", folded: "2"),
            ])
        #expect(words("uỷ ban").map(\.hasMarks) == [true, false])
        #expect(words(" - …").isEmpty)
    }
}
