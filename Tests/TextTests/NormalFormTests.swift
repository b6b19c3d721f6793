import Testing

@testable import Text

struct NormalFormTests {
    @Test(arguments: [
        ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "tiếng Việt"), ("e\u{302}\u{301}", "ế"), ("ê\u{301}", "ế"),
        ("o\u{31B}\u{323}", "ợ"), ("\u{212A}", "K"), ("\u{2000}", "\u{2002}"), ("\u{1100}\u{1161}", "가"),
        ("a\u{323}\u{302}", "ậ"), ("m\u{300}", "m\u{300}"), ("“Đoàn – Hội”… 中한", "“Đoàn – Hội”… 中한"), ("", ""),
    ])
    func `text is brought to composed letters`(_ given: String, _ wanted: String) {
        #expect(Array(nfc(given).unicodeScalars) == Array(wanted.unicodeScalars))
    }

    @Test func `every accented letter is one scalar afterwards`() {
        #expect(Alphabet.accented.count == 134)
        for (letter, _) in Alphabet.accented {
            #expect(nfc(Alphabet.apart(String(letter))).unicodeScalars.count == 1)
        }
    }

    @Test func `the quick scan never passes a scalar that the full algorithm changes`() {
        for value in UInt32(0)...0x1_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in [String(scalar), "a" + String(scalar)] where isSurelyComposed(text) {
                #expect(Array(composed(text).utf8) == Array(text.utf8), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: ["Tổng Liên đoàn", "01/BC-LĐLĐ, “mật” – 5.000 ₫…", "中文 버 🎉", ""])
    func `common text needs only the quick scan`(_ text: String) {
        #expect(isSurelyComposed(text))
    }

    @Test(
        arguments: [
            ([0x41, 0xC3, 0xA0], "Aà"), ([0xEF, 0xBB, 0xBF, 0x41], "A"), ([], ""), ([0xEF, 0xBB, 0xBF], ""),
            ([0xC0, 0x80], nil), ([0xED, 0xA0, 0x80], nil), ([0x41, 0xC3], nil), ([0x80], nil),
            ([0xFF, 0xFE, 0x41, 0], nil),
            ([0xF4, 0x90, 0x80, 0x80], nil), ([0x61, 0xCC, 0x80], "a\u{300}"),
        ] as [([UInt8], String?)])
    func `bytes are text only when they are strict UTF-8`(_ bytes: [UInt8], _ wanted: String?) {
        #expect(decodedUTF8(bytes).map { Array($0.utf8) } == wanted.map { Array($0.utf8) })
    }
}
