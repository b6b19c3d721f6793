import Office
import Records
import Testing

@testable import Screens

@Suite struct IssuerBookTests {
    @Test(arguments: [
        ("snv", "Sở Nội vụ tỉnh Lam Giang"), ("tld", "Tổng Liên đoàn Lao động Việt Nam"),
        ("so y", "Sở Y tế tỉnh Lam Giang"), ("may ben", "Công ty TNHH May Bến Thượng"),
    ])
    func `initials and words without marks find a name`(_ typed: String, _ expected: String) {
        let book = IssuerBook(Fixture.issuers, uses: [:], today: Fixture.today)
        #expect(book.matches(typed, limit: 5).first == expected)
    }

    @Test func `of two that fit alike the one used more comes first`() {
        var book = IssuerBook(Fixture.issuers, uses: ["Sở Y tế tỉnh Lam Giang": 3], today: Fixture.today)
        #expect(book.matches("so", limit: 2) == ["Sở Y tế tỉnh Lam Giang", "Sở Nội vụ tỉnh Lam Giang"])
        for _ in 0..<4 { book.noteUse(of: "Sở Nội vụ tỉnh Lam Giang") }
        #expect(book.matches("so", limit: 2) == ["Sở Nội vụ tỉnh Lam Giang", "Sở Y tế tỉnh Lam Giang"])
    }

    @Test func `a new name is offered once it was used`() {
        var book = IssuerBook(Fixture.issuers, uses: [:], today: Fixture.today)
        #expect(!book.contains("Báo Lao động"))
        book.noteUse(of: "Báo Lao động")
        #expect(book.matches("bao lao", limit: 3) == ["Báo Lao động"])
    }
}
