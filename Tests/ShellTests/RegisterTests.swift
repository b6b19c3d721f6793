import Interchange
import Testing

@testable import Shell

@Suite struct RegisterTests {
    @Test func `the number is said in one sentence`() {
        let result = Trial.founded().register()
        #expect(result.code == 0)
        #expect(result.out == "Đã cấp số đến 1. Ghi số này vào dấu ĐẾN.\n")
        #expect(result.err.isEmpty)
    }

    @Test func `with json the number is an object of exactly three members`() {
        let result = Trial.founded().register("x", symbol: "1/BC-VP", "--json")
        #expect(result.out == "{\"number\":1,\"suffix\":null,\"year\":2026}\n")
    }

    @Test func `every field is kept as given`() {
        let trial = Trial.founded()
        let result = trial(
            "register", "incoming", "--issuer", "Tỉnh ủy Lam Giang", "--symbol", "45-KH/TU", "--date", "20/11",
            "--type", "ke hoach", "--subject", "tổ chức đại hội", "--arrived", "-1", "--hour", "8:15", "--urgency",
            "Hỏa tốc", "--circulation", "noi-bo", "--way", "email", "--signer", "Lò Văn Sơn", "--pages", "3",
            "--copies", "2", "--sender", "Văn phòng Tỉnh ủy", "--recipient", "Trần Thị Lan", "--deadline", "30/11",
            "--notes", "kèm phụ lục", "--handed-over", ".", "--received-by", "Lan")
        #expect(result.code == 0)
        #expect(result.err.isEmpty)
        let shown = trial("show", "incoming", "1", "--json").json
        let texts = [
            "symbol": "45-KH/TU", "date": "2026-11-20", "type": "Kế hoạch", "typeCode": "ke-hoach",
            "subject": "tổ chức đại hội", "arrived": "2026-11-23", "hour": "08:15", "urgency": "hoa-toc",
            "circulation": "noi-bo", "way": "thu-dien-tu", "signer": "Lò Văn Sơn", "sender": "Văn phòng Tỉnh ủy",
            "recipient": "Trần Thị Lan", "deadline": "2026-11-30", "notes": "kèm phụ lục", "handedOver": "2026-11-24",
            "receivedBy": "Lan", "issuer": "Tỉnh ủy Lam Giang", "state": "registered", "registeredBy": "lan",
        ]
        for (key, value) in texts { #expect(shown?[key]?.string == value, "\(key)") }
        #expect(shown?["pages"]?.integer == 3)
        #expect(shown?["copies"]?.integer == 2)
        #expect(shown?["voidReason"] == .null)
        #expect(shown?["history"]?.array?.count == 1)
    }

    @Test(arguments: [
        ("933/QĐ-TLĐ", "quyet-dinh"), ("4133/TLĐ-ToC", "cong-van"), ("45-KH/TU", "ke-hoach"), ("12/BC-CĐCS", "bao-cao"),
    ])
    func `without a type the symbol tells it`(_ symbol: String, code: String) {
        let trial = Trial.founded()
        trial.register("x", symbol: symbol)
        #expect(trial("show", "incoming", "1", "--json").json?["typeCode"]?.string == code)
    }

    @Test(arguments: [
        ("--urgency", "Khẩn", "urgency", "khan"), ("--urgency", "khan", "urgency", "khan"),
        ("--urgency", "very urgent", "urgency", "thuong-khan"), ("--urgency", "thuong-khan", "urgency", "thuong-khan"),
        ("--urgency", "Thường", "urgency", "thuong"), ("--circulation", "Lưu hành nội bộ", "circulation", "noi-bo"),
        ("--circulation", "internal", "circulation", "noi-bo"), ("--way", "Trục liên thông", "way", "truc-lien-thong"),
        ("--way", "by hand", "way", "truc-tiep"), ("--way", "e-mail", "way", "thu-dien-tu"),
        ("--way", "FAX", "way", "fax"),
        ("--type", "qđ", "typeCode", "quyet-dinh"), ("--type", "Giấy mời", "typeCode", "giay-moi"),
        ("--type", "giay-moi", "typeCode", "giay-moi"),
    ])
    func `values are codes, Vietnamese words with or without marks, or English words`(
        _ option: String, _ word: String, _ key: String, _ code: String
    ) {
        let trial = Trial.founded()
        #expect(trial.register("x", symbol: "1/X", option, word).code == 0)
        #expect(trial("show", "incoming", "1", "--json").json?[key]?.string == code)
    }

    @Test func `the same key again returns the same number and spends none`() {
        let trial = Trial.founded()
        #expect(trial.register("a", symbol: "1/X", "--key", "k").code == 0)
        let again = trial.register("a", symbol: "1/X", "--key", "k")
        #expect(again.out == "Đã đăng ký từ trước: số đến 1.\n")
        #expect(again.err.isEmpty)
        #expect(trial.register("b", symbol: "2/X", "--json").json?["number"]?.integer == 2)
    }

    @Test func `a secret document is refused before anything is opened`() {
        let trial = Trial()
        let result = trial("register", "incoming", "--secret", "--issuer", "x", "--subject", "y")
        #expect(result.code == 1)
        #expect(result.err == "vanthu: Có dấu mật: không nhập trên máy nối mạng. Ghi Sổ bí mật nhà nước (giấy).\n")
        #expect(Trial.founded().register("Tuyệt mật").code == 1)
    }

    static let refusals: [([String], Int32)] = [
        (["--subject", ""], 64), (["--arrived", "25/11/2026"], 1), (["--pages", "0"], 1),
        (["--arrived", "1/3/2025"], 1),
        (["--reservation", "9"], 66), (["--after", "9", "--reason", "x"], 1), (["--after", "0", "--reason", "x"], 64),
        (["--after", "1", "--reservation", "2"], 64),
    ]

    @Test(arguments: refusals)
    func `what a rule refuses spends no number`(_ options: [String], code: Int32) {
        let trial = Trial.founded()
        var line = ["register", "incoming", "--issuer", "x", "--symbol", "1/X"]
        if !options.contains("--subject") { line += ["--subject", "y"] }
        let result = trial.run(line + options)
        #expect(result.code == code)
        #expect(result.out.isEmpty)
        #expect(result.remarks.count == 1)
        #expect(trial.register("z", symbol: "2/X", "--json").json?["number"]?.integer == 1)
    }

    @Test func `doubts and likely duplicates are remarks and the number is given`() {
        let trial = Trial.founded()
        trial.register("về việc báo cáo tình hình việc làm quý III")
        let result = trial.register(
            "về việc báo cáo tình hình việc làm quý III", symbol: "0902/snv-vl", "--urgency", "hoa-toc", "--date",
            "1/2/2026")
        #expect(result.code == 0)
        #expect(
            result.remarks == [
                "lưu ý: văn bản ngày 01/02/2026, đã hơn 60 ngày.",
                "lưu ý: văn bản khẩn từ Thượng khẩn trở lên cần giờ đến (--hour).",
                "lưu ý: nghi trùng số đến 1/2026 ngày 24/11/2026: cùng cơ quan, cùng số.",
            ])
        let english = trial.register("z", symbol: "hai chín", "--lang", "en")
        #expect(english.remarks.count == 1)
        #expect(english.remarks[0].hasPrefix("note: the symbol \"hai chín\""))
    }

    @Test func `paper that follows an e-mail is pointed to its number`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "7/BC-X", "--way", "email")
        let result = trial.register("a", symbol: "7/BC-X", "--way", "post")
        #expect(result.err.contains("vanthu correct incoming 1/2026 --paper"))
    }

    @Test func `a late insert takes a letter and wants a reason`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X")
        #expect(trial.register("b", symbol: "2/X", "--after", "1").code == 1)
        let result = trial.register("b", symbol: "2/X", "--after", "1", "--reason", "sót", "--json")
        #expect(result.out == "{\"number\":1,\"suffix\":\"a\",\"year\":2026}\n")
        #expect(
            trial.register("c", symbol: "3/X", "--after", "1/2026", "--reason", "sót").out.hasPrefix("Đã chèn số 1b"))
        #expect(trial("show", "incoming", "1a").code == 0)
        #expect(trial.register("d", symbol: "4/X", "--json").json?["number"]?.integer == 2)
    }

    @Test func `a kept number is used, and another one is not there`() {
        let trial = Trial.founded()
        #expect(
            trial("settings", "reserve", "--for", "Ban Tổ chức", "--until", "26/11 17:00").out
                == "Đã giữ số 1 cho Ban Tổ chức đến 17:00 ngày 26/11/2026. Hết hạn cần ghi hủy số.\n")
        #expect(trial.register("a", symbol: "1/X", "--json").json?["number"]?.integer == 2)
        #expect(trial.register("b", symbol: "2/X", "--reservation", "1", "--json").json?["number"]?.integer == 1)
        #expect(trial.register("c", symbol: "3/X", "--reservation", "1").code == 66)
    }

    @Test func `a new year begins at one when its book is opened`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X")
        // What is written keeps the clock's own day, whatever counts as today.
        #expect(trial.register("b", symbol: "2/X", "--as-of", "04/01/2027").code == 1)
        trial.now = Trial.newYear
        let early = trial.register("b", symbol: "2/X")
        #expect(early.code == 1)
        #expect(early.err.contains("vanthu settings open-year 2027"))
        #expect(trial("settings", "open-year", "2027").code == 0)
        let first = trial.register("b", symbol: "2/X", "--json")
        #expect(first.out == "{\"number\":1,\"suffix\":null,\"year\":2027}\n")
    }
}
