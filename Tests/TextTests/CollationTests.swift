import Testing

@testable import Text

struct CollationTests {
    private func comesBefore(_ left: String, _ right: String) -> Bool {
        collationKey(left).lexicographicallyPrecedes(collationKey(right))
    }

    @Test(arguments: [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ", "p"],
        ["p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z", "Ж", "中"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "man", "mă", "mằ", "mẳ", "mẵ", "mắ", "mặ", "mâ", "mầ", "mậ", "mb"],
        ["", " ", "-", ",", "'", "(", "/", "0", "01", "1", "10", "2", "9", "a"],
        ["an", "An", "AN", "àn", "Àn", "án", "ạn", "an a", "ana"],
        ["hải an", "hài bình", "hai cát", "hại dân"],
        ["An Thạnh 10", "An Thạnh 3", "An Thạnh Trung", "Ăn", "Ân", "B' Lá", "Ba Chẽ", "Bà Rịa - Vũng Tàu", "Ba Tiêu"],
        ["Da", "Dạ", "Dũng", "Đà", "Đạt", "Đông", "Em"],
    ])
    func `texts stand in Vietnamese order`(_ list: [String]) {
        for (left, right) in zip(list, list.dropFirst()) {
            #expect(comesBefore(left, right), "\(left) before \(right)")
            #expect(!comesBefore(right, left))
        }
    }

    @Test(arguments: ["Đường Trường Chinh", "ấm ẫm ợ", "quỹ"])
    func `composed and decomposed text have one key`(_ text: String) {
        #expect(collationKey(text) == collationKey(Alphabet.apart(text)))
    }

    @Test func `all toned letters weigh as their letter`() {
        for (_, row) in Alphabet.vowels {
            let letters = row.map { String($0) }
            for (left, right) in zip(letters, letters.dropFirst()) {
                #expect(comesBefore(left, right))
                #expect(comesBefore(right, letters[0] + "a"))
                #expect(comesBefore(left.uppercased(), right))
                #expect(comesBefore(left, left.uppercased()))
            }
        }
    }

    @Test func `control and format characters do not count`() {
        #expect(collationKey("a\u{0}n\u{200B}\u{AD}") == collationKey("an"))
        #expect(collationKey("a\u{A0}b") == collationKey("a b"))
    }

    @Test func `a mark without a composed letter counts as a tone`() {
        #expect(comesBefore("m", "m\u{300}"))
        #expect(comesBefore("m\u{300}", "n"))
        #expect(comesBefore("oz", "ôa"))
        #expect(comesBefore("ö", "ob"))
    }
}
