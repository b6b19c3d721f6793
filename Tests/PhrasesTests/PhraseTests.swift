import Phrases
import Testing

@Suite struct PhraseTests {
    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (1533, "1.533", "1,533"),
        (1_234_567, "1.234.567", "1,234,567"), (-4200, "-4.200", "-4,200"),
    ])
    func `counts have the thousands sign of the language`(_ value: Int, _ vi: String, _ en: String) {
        #expect(Phrase.count(value) == Phrase(vi: vi, en: en))
    }

    @Test func `a capped count says that there are more`() {
        #expect(Phrase.documents(1000, orMore: true) == Phrase(vi: "1.000+ văn bản", en: "1,000+ documents"))
        #expect(Phrase.documents(1).en == "1 document")
    }

    @Test func `a label inside a sentence begins small`() {
        #expect(Phrase.missing(.fieldSubject).vi == "Chưa có trích yếu. Nhập trích yếu rồi lưu lại.")
        #expect(Phrase(vi: "LAN", en: "LAN").inside.vi == "LAN")
    }

    @Test func `roles are joined with the last word of the language`() {
        let roles = Phrase.orList([.roleClerk, .roleChief, .roleAdministrator])
        #expect(roles.vi == "văn thư, Chánh Văn phòng hoặc quản trị")
        #expect(roles.en == "clerk, chief of office or administrator")
    }

    @Test func `a number of a document never has a thousands point`() {
        #expect(Phrase.numberGiven(number: "1533").vi == "Đã cấp số đến 1533. Ghi số này vào dấu ĐẾN.")
    }

    @Test func `an unknown command of the journal keeps its name`() {
        #expect(Phrase.journalCommand("register-incoming").vi == "đăng ký")
        #expect(Phrase.journalCommand("later-command") == Phrase("later-command"))
    }
}
