import Testing

@testable import Text

struct SyllableTokenizerTests {
    private struct Found: Equatable {
        let start: Int
        let end: Int
        let exact: String
        let folded: String

        init(_ start: Int, _ end: Int, _ exact: String, _ folded: String) {
            self.start = start
            self.end = end
            self.exact = exact
            self.folded = folded
        }
    }

    private func found(_ bytes: [UInt8], limit: Int = .max) -> [Found] {
        var all: [Found] = []
        bytes.withUnsafeBufferPointer { buffer in
            SyllableTokenizer().forEachWord(in: buffer) { start, end, exact, folded in
                let exact = String(decoding: exact, as: UTF8.self)
                all.append(Found(start, end, exact, String(decoding: folded, as: UTF8.self)))
                return all.count < limit
            }
        }
        return all
    }

    @Test func `offsets are bytes of the text given`() {
        #expect(
            found(Array(" Báo cáo số 12/BC-LĐLĐ.".utf8)) == [
                Found(1, 5, "báo", "bao"), Found(6, 10, "cáo", "cao"), Found(11, 15, "số", "so"),
                Found(16, 18, "12", "12"), Found(19, 21, "bc", "bc"), Found(22, 28, "lđlđ", "ldld"),
            ])
    }

    @Test func `marks apart from their letters belong to the word`() {
        #expect(
            found(Array("ba\u{301}o hoa\u{300}, x".utf8)) == [
                Found(0, 5, "báo", "bao"), Found(6, 11, "hòa", "hoa"), Found(13, 14, "x", "x"),
            ])
    }

    @Test func `a mark without a letter begins no word`() {
        #expect(found(Array(" \u{301}a".utf8)) == [Found(3, 4, "a", "a")])
        #expect(found(Array("=\u{338}".utf8)).isEmpty)
    }

    @Test func `scripts mix`() {
        #expect(
            found(Array("中文x Ελ😀Ж¼\u{200B}ö".utf8)) == [
                Found(0, 7, "中文x", "中文x"), Found(8, 12, "ελ", "ελ"), Found(16, 20, "ж¼", "ж¼"),
                Found(23, 25, "ö", "o"),
            ])
    }

    @Test func `malformed bytes separate`() {
        #expect(
            found([0x61, 0xFF, 0x62, 0xC3, 0x63, 0xED, 0xA0, 0x80, 0x64, 0xE1, 0xBA]) == [
                Found(0, 1, "a", "a"), Found(2, 3, "b", "b"), Found(4, 5, "c", "c"), Found(8, 9, "d", "d"),
            ])
    }

    @Test func `false ends the walk`() {
        #expect(found(Array("một hai ba".utf8), limit: 2).map(\.folded) == ["mot", "hai"])
        #expect(found([]).isEmpty)
    }

    @Test(arguments: [190, 191, 192, 193, 1_000])
    func `a word of any length is one word`(_ length: Int) {
        let word = String(repeating: "Đ", count: length)
        let wanted = Found(
            0, 2 * length, String(repeating: "đ", count: length), String(repeating: "d", count: length))
        #expect(found(Array(word.utf8)) == [wanted])
    }

    @Test(arguments: [
        "hoà", "thuỷ", "quý", "khoẻ", "luỹ", "loã", "uỵ", "Öl", "ﬁ", "ß", "Ð", "İ", "K", "ǅ", "Straße", "½m²",
    ])
    func `the quick forms are those of the general way`(_ word: String) {
        for text in [word, word.uppercased(), Alphabet.apart(word), "x" + word, word + "n"] {
            let all = found(Array(text.utf8))
            #expect(all.map(\.exact) == [WordForms.exact(text)])
            #expect(all.map(\.folded) == [WordForms.folded(text)])
        }
    }

    @Test func `every scalar's quick forms are those of the general way`() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value), WordPart(of: value) == .letter else { continue }
            let all = found(Array(String(scalar).utf8))
            #expect(all.map { Array($0.exact.utf8) } == [Array(WordForms.exact(String(scalar)).utf8)])
            #expect(all.map { Array($0.folded.utf8) } == [Array(WordForms.folded(String(scalar)).utf8)])
        }
    }
}
