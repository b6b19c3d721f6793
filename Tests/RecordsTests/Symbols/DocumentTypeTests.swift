import Records
import Testing

struct DocumentTypeTests {
    @Test func `codes are plain ASCII and stand once`() {
        let codes = DocumentTypes.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) } })
        #expect(DocumentTypes.all.allSatisfy { !$0.nameVi.isEmpty && !$0.nameEn.isEmpty && !$0.source.isEmpty })
    }

    @Test func `the decree of 2020 gives 29 types, 27 with abbreviation, and three copies`() {
        let types = DocumentTypes.all.filter { $0.source.hasPrefix("Nghị định 30/2020/NĐ-CP, Điều 7") }
        #expect(types.count == 29)
        #expect(types.filter { $0.abbreviation == nil }.map(\.code) == ["cong-van", "thu-cong"])
        #expect(DocumentTypes.all.filter { $0.source.hasPrefix("Nghị định 30/2020/NĐ-CP, Điều 25") }.count == 3)
    }

    @Test(arguments: [
        ("QĐ", "quyet-dinh"), ("qđ", "quyet-dinh"), ("qd", "quyet-dinh"), ("QyĐ", "quy-dinh"), ("CTr", "chuong-trinh"),
        ("CT", "chi-thi"), ("TTr", "to-trinh"), ("HĐ", "hop-dong"), ("HD", "huong-dan"), ("hd", "huong-dan"),
        ("ĐA", "de-an"), ("DA", "du-an"), ("CV", "cong-van"), ("CĐ", "cong-dien"), ("NĐ", "nghi-dinh"),
        ("TTLT", "thong-tu-lien-tich"), ("KL", "ket-luan"), ("SL", "ban-sao-luc"),
    ])
    func `an abbreviation names a type`(_ abbreviation: String, _ code: String) {
        #expect(DocumentTypes.byAbbreviation(abbreviation)?.code == code)
    }

    @Test func `the day of a document decides between types of one abbreviation`() {
        #expect(DocumentTypes.byAbbreviation("SL", on: Day(iso: "2026-11-24"))?.code == "ban-sao-luc")
        #expect(DocumentTypes.byAbbreviation("SL", on: Day(iso: "1957-05-20"))?.code == "sac-lenh")
        #expect(DocumentTypes.byAbbreviation("XYZ") == nil)
    }

    @Test(arguments: [
        ("Quyết định", "quyet-dinh"), ("QUYẾT ĐỊNH", "quyet-dinh"), ("quyet dinh", "quyet-dinh"),
        ("quyet-dinh", "quyet-dinh"), ("Quy định", "quy-dinh"), (" Báo  cáo ", "bao-cao"), ("BC", "bao-cao"),
        ("Nghị quyết của HĐND tỉnh", "nghi-quyet"), ("Nghị quyết HĐND xã", "nghi-quyet"),
        ("Nghị quyết liên tịch", "nghi-quyet-lien-tich"), ("Thông tư liên tịch", "thong-tu-lien-tich"),
        ("Quyết định của Chủ tịch UBND tỉnh", "quyet-dinh"), ("Bộ luật", "bo-luat"), ("Luật", "luat"),
        ("Pháp lệnh", "phap-lenh"), ("Sắc lệnh", "sac-lenh"), ("Đơn", "don-thu"), ("Đơn, thư", "don-thu"),
        ("Thư công", "thu-cong"), ("Giấy mời họp", "giay-moi"), ("Công văn", "cong-van"), ("Điều lệ", "dieu-le"),
        ("Thỏa thuận", "ban-thoa-thuan"), ("Thoả thuận", "ban-thoa-thuan"),
    ])
    func `a name in a register finds its type`(_ name: String, _ code: String) {
        #expect(DocumentTypes.matching(name: name)?.code == code)
    }

    @Test(arguments: ["", "Chuyện khác", "Thu chi", "Thủ tục", "Quyết"])
    func `a name that is no type finds none`(_ name: String) {
        #expect(DocumentTypes.matching(name: name) == nil)
    }
}
