import Testing
import Text

struct CleaningTests {
    @Test(
        arguments: [
            0x00, 0x07, 0x08, 0x0B, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x061C, 0x180E, 0x200B,
            0x200C,
            0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067,
            0x2068,
            0x2069, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0000, 0xE0001, 0xE0041, 0xE007F, 0x10FFFF,
        ] as [UInt32])
    func `a hostile character is shown by its number`(_ value: UInt32) throws {
        let text = "a" + String(try #require(Unicode.Scalar(value))) + "b"
        let digits = String(value, radix: 16, uppercase: true)
        let shown = "a‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›b"
        #expect(cleaned(text) == shown)
        #expect(cleaned(text, keepingNewlines: true) == shown)
        #expect(!isClean(text))
        #expect(isClean(shown))
    }

    @Test(arguments: [
        "", "Tổng Liên đoàn", "a\u{A0}b – “c”…", "中文 😀 ❤\u{FE0F}", "12/BC-LĐLĐ", "Vie\u{323}\u{302}t", "‹U+202E›", "🇻🇳",
        "नमस्ते",
    ])
    func `clean text stays`(_ text: String) {
        #expect(cleaned(text) == text)
        #expect(isClean(text))
    }

    @Test func `the result is in normal form C`() {
        #expect(Array(cleaned("a\u{300}\u{1B}").utf8) == Array("à‹U+001B›".utf8))
        #expect(Array(cleaned("a\u{300}").utf8) == Array("à".utf8))
    }

    @Test(arguments: [
        ("a\nb", "a b", "a\nb"), ("a\r\nb", "a b", "a\nb"), ("a\tb", "a b", "a b"), ("a\n\n\tb", "a b", "a\n\n b"),
        ("a\rb", "a‹U+000D›b", "a‹U+000D›b"), ("\n", " ", "\n"), ("a\r\n\r\nb", "a b", "a\n\nb"),
        ("\u{1B}[2J", "‹U+001B›[2J", "‹U+001B›[2J"),
    ])
    func `newlines and tabs become one space, or stay when asked`(_ text: String, _ one: String, _ several: String) {
        #expect(cleaned(text) == one)
        #expect(cleaned(text, keepingNewlines: true) == several)
        #expect(!isClean(text))
    }

    @Test func `a deep stack of marks is capped`() {
        let stack = "x" + String(repeating: "\u{336}", count: 40) + "y"
        #expect(cleaned(stack).unicodeScalars.count == 10)
        #expect(!isClean(stack))
        #expect(cappedMarks(stack, at: 2) == "x\u{336}\u{336}y")
        #expect(cappedMarks("tie\u{302}\u{301}ng") == "tie\u{302}\u{301}ng")
    }
}
