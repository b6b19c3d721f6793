import Testing
import Text

struct LinesTests {
    @Test(arguments: [
        ("Liên đoàn", 9, "Liên đoàn"), ("Liên đoàn", 8, "Liên đo…"), ("Liên đoàn", 1, "…"), ("Liên đoàn", 0, ""),
        ("Liên đoàn", -1, ""), ("", 3, ""), ("", 0, ""), ("中文字", 6, "中文字"), ("中文字", 5, "中文…"), ("中文字", 4, "中…"),
        ("e\u{302}\u{301}e\u{302}\u{301}n", 2, "e\u{302}\u{301}…"), ("👩‍👧👩‍👧", 3, "👩‍👧…"), ("ab", 2, "ab"),
    ])
    func `text is cut at whole graphemes with a mark of it`(_ text: String, _ limit: Int, _ wanted: String) {
        #expect(clipped(text, to: limit) == wanted)
        #expect(cells(clipped(text, to: limit)) <= max(0, limit))
    }

    @Test(arguments: [
        ("công nhận Ban Chấp hành Công ty May", 20, "công nh…Công ty May"), ("Công ty May", 11, "Công ty May"),
        ("Công ty May", 6, "Cô…May"), ("abc", 1, "…"), ("abc", 0, ""), ("", 3, ""), ("中文字中文字", 7, "中…文字"),
    ])
    func `a text is cut in its middle, its end is seen`(_ text: String, _ limit: Int, _ wanted: String) {
        #expect(clippedInside(text, to: limit) == wanted)
        #expect(cells(clippedInside(text, to: limit)) <= max(0, limit))
    }

    @Test(arguments: [
        ("Báo cáo tháng", 8, ["Báo cáo", "tháng"]), ("Báo cáo tháng", 7, ["Báo cáo", "tháng"]),
        ("Báo cáo tháng", 13, ["Báo cáo tháng"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("ab abcdef", 3, ["ab", "abc", "def"]), ("abc def", 3, ["abc", "def"]), ("a  b", 4, ["a  b"]),
        ("a  b", 3, ["a", "b"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]), ("a\n", 5, ["a", ""]), ("   ", 2, [""]),
        ("中文字", 5, ["中文", "字"]), ("中", 1, ["…"]), ("abc", 0, []), ("  a b", 4, ["  a", "b"]), ("a ", 1, ["a"]),
    ])
    func `text is broken at spaces, long words where the line is full`(_ text: String, _ width: Int, _ wanted: [String])
    {
        #expect(wrapped(text, width: width) == wanted)
    }

    @Test(arguments: 1...12)
    func `no line is wider than asked and no letter is lost`(_ width: Int) {
        let text = "Tổng Liên đoàn Lao động Việt Nam: 12/BC-TLĐ,  nghiêngnghiêngnghiêng rất dài"
        let lines = wrapped(text, width: width)
        #expect(lines.allSatisfy { cells($0) <= width })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    /// "–" is no common letter, and takes one cell as "x" does.
    @Test(
        arguments: 1...12,
        ["x", "  xx ", "xxxxxxxxxxxxxx", "a x  bx", "Tổng Liên đoàn x Lao động  Việt Nam xxxx rất dài", " x\n\nx "])
    func `common letters are broken as all others are`(_ width: Int, _ text: String) {
        let other = text.replacing("x", with: "–")
        #expect(wrapped(other, width: width) == wrapped(text, width: width).map { $0.replacing("x", with: "–") })
    }
}
