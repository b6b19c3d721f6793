import DocumentModel
import DocumentSamples
import Records
import Reports
import TestSupport
import Testing

@Suite struct LetterTests {
    @Test(arguments: Samples.letters.map(\.name))
    func `each letter in the form of its type`(name: String) throws {
        let letter = try #require(Samples.letters.first { $0.name == name })
        expectSnapshot(DocumentText.file(Letter.tree(letter.content)), named: "letter-\(name)")
    }

    @Test(arguments: Samples.forms.map(\.name))
    func `each book and form`(name: String) throws {
        let form = try #require(Samples.forms.first { $0.name == name })
        expectSnapshot(DocumentText.file(form.tree), named: "form-\(name)")
    }

    @Test(arguments: [
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG", "LIÊN ĐOÀN LAO ĐỘNG\nTỈNH LAM GIANG"),
        ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM"),
        ("LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HỒ CHÍ MINH", "LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ HỒ CHÍ MINH"),
        ("CÔNG ĐOÀN CƠ SỞ", "CÔNG ĐOÀN CƠ SỞ"), ("MỘT", "MỘT"), ("", ""),
    ])
    func `a long name stands in lines of about one length`(name: String, lines: String) {
        #expect(Letter.head(superior: nil, issuer: name).issuer == lines)
    }

    @Test func `an old letter prints in the form of its time`() {
        var content = Samples.content("bao-cao", "15/BC-LĐLĐ", "Kết quả")
        content.day = Day(year: 2019, month: 5, day: 20)
        #expect(Letter.tree(content).setup.numbering == .bottomRight)
        content.day = Day(year: 2020, month: 3, day: 4)
        #expect(Letter.tree(content).setup.numbering == .bottomRight)
        content.day = Day(year: 2020, month: 3, day: 5)
        #expect(Letter.tree(content).setup.numbering == .topCentre)
        content.day = nil
        #expect(Letter.tree(content).setup.numbering == .topCentre)
    }

    @Test func `on every day each type has one form and no more`() throws {
        for text in ["2015-01-01", "2020-03-04", "2020-03-05", "2026-11-24"] {
            let day = try #require(Day(iso: text))
            let valid = LetterForms.all.filter { $0.isValid(on: day) }
            #expect(Set(valid.map(\.typeCode)).count == valid.count)
            for code in [
                "cong-van", "bao-cao", "thong-bao", "ke-hoach", "to-trinh", "quyet-dinh", "huong-dan", "chi-thi",
            ]
                + ["giay-moi", "giay-gioi-thieu", "bien-ban", "phieu-gui"]
            {
                #expect(LetterForms.form(of: code, on: day)?.typeCode == code)
            }
            #expect(LetterForms.form(of: "nghi-quyet", on: day)?.naming == .title)
        }
    }

    @Test func `a letter without its number leaves room for it, and for the day`() {
        var content = Samples.content("cong-van", "      /LĐLĐ-VP", "xin ý kiến")
        content.day = nil
        guard case .head(let head) = Letter.tree(content).blocks.first else {
            Issue.record("no head")
            return
        }
        #expect(head.number == "Số:       /LĐLĐ-VP")
        #expect(head.dateline == "Lam Giang, ngày      tháng      năm 2026")
        #expect(head.subject == "V/v xin ý kiến")
    }

    @Test func `a day below ten and the first months have their zero`() {
        let head = Letter.head(
            superior: nil, issuer: "A", place: "Lam Giang", day: Day(year: 2026, month: 2, day: 9))
        #expect(head.dateline == "Lam Giang, ngày 09 tháng 02 năm 2026")
    }
}
