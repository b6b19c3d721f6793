import Records
import Testing

@Suite struct OfficeShorthandTests {
    @Test(arguments: [
        ("bcdk", "báo cáo định kỳ"), ("gửi bcdk", "gửi báo cáo định kỳ"), ("(cdcs", "(công đoàn cơ sở"),
        ("hỗ trợ nld", "hỗ trợ người lao động"), ("bch", "Ban Chấp hành"),
    ])
    func `an abbreviation at the end is written out`(_ text: String, _ expanded: String) {
        #expect(OfficeShorthand.match(atEndOf: text)?.expanded == expanded)
    }

    @Test(arguments: ["", "bcdk ", "abcdk", "BCH", "báo", "bcdk,", "1bch", "902/bcdkx"])
    func `what only looks like one, or stands in capitals as on the paper, is left`(_ text: String) {
        #expect(OfficeShorthand.match(atEndOf: text) == nil)
    }

    @Test func `each abbreviation stands once, in small letters without marks`() {
        let typed = OfficeShorthand.all.map(\.typed)
        #expect(Set(typed).count == typed.count)
        #expect(typed.count >= 30)
        for text in typed {
            #expect(text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }, "\(text)")
            #expect(OfficeShorthand.match(atEndOf: text)?.typed == text)
        }
    }
}
