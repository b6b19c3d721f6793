import Testing
import Text

struct CellsTests {
    @Test func `each Vietnamese letter takes one cell, composed or not`() {
        for (letter, _) in Alphabet.accented {
            #expect(cells(letter) == 1)
            #expect(cells(Alphabet.apart(String(letter))) == 1)
        }
    }

    @Test(
        arguments: [
            ("a", 1), (" ", 1), ("½", 1), ("…", 1), ("“", 1), ("─", 1), ("█", 1), ("☆", 1), ("①", 1), ("°", 1),
            ("Ж", 1),
            ("中", 2), ("한", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("　", 2), ("㎡", 2), ("😀", 2), ("✅", 2), ("⚠", 1),
            ("⚠\u{FE0F}", 2), ("❤\u{FE0F}", 2), ("🇻🇳", 2), ("👩‍👧", 2), ("👍🏽", 2), ("1\u{FE0F}\u{20E3}", 2), ("𠀀", 2),
            ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0), ("\u{AD}", 0), ("\u{7}", 0),
            ("\u{7F}", 0),
            ("\u{85}", 0), ("\n", 0), ("\r\n", 0), ("\u{2028}", 0), ("e\u{301}\u{301}\u{301}", 1),
        ] as [(Character, Int)])
    func `a grapheme takes the cells of its first scalar or its emoji form`(_ character: Character, _ wanted: Int) {
        #expect(cells(character) == wanted)
        #expect(cells(String(character)) == wanted)
    }

    @Test(arguments: [("", 0), ("Liên đoàn", 9), ("中文 a", 6), ("Vie\u{323}\u{302}t", 4), ("a\tb", 2), ("🇻🇳🇻🇳", 4)])
    func `a text takes the sum`(_ text: String, _ wanted: Int) {
        #expect(cells(text) == wanted)
    }
}
