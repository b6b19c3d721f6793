import Interchange
import TestSupport
import Testing

@testable import Shell

/// Copies, many documents at once and the papers of a day, from the command line. Today is 24/11/2026.
@Suite struct CopyCommandTests {
    private static let fields = [
        "--recipient", "Ban Tổ chức; Ban Tài chính", "--copies", "3", "--signer", "Trần Văn Sơn", "--signer-title",
        "BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG", "--manner", "tl",
    ]

    private static func trial() -> Trial {
        let trial = Trial.founded()
        trial.programFolder = BuiltPrograms.folder
        trial.register("về việc báo cáo số liệu")
        trial.register("kế hoạch thanh tra", symbol: "7/KH-SNV", "--circulation", "noi-bo")
        _ = trial.run([
            "register", "outgoing", "--type", "QĐ", "--subject", "thành lập tổ giúp việc", "--signer", "Trần Văn Sơn",
            "--recipient", "Công đoàn ngành Y tế; Sở Nội vụ", "--copies-to", "Lưu: VT", "--handed-over", "24/11",
        ])
        return trial
    }

    @Test func `a document of either register and a paper are copied in one series`() {
        let trial = Self.trial()
        let first = trial.run(["register", "copy", "1", "--form", "sao-y"] + Self.fields)
        #expect(first.code == 0 && first.out == "Đã cấp số bản sao 01/SY-LĐLĐ.\n", "\(first.err)")
        let second = trial.run(
            ["register", "copy", "1/QĐ-LĐLĐ", "--form", "TrS", "--part", "Điều 3", "--asked-by", "Công an tỉnh"]
                + Self.fields)
        #expect(second.out == "Đã cấp số bản sao 02/TrS-LĐLĐ.\n", "\(second.err)")
        let third = trial.run(
            ["register", "copy", "--unregistered", "Bằng khen số 7", "--form", "sao lục", "--json"] + Self.fields)
        #expect(third.json?["symbol"] == "03/SL-LĐLĐ" && third.json?["number"]?.integer == 3)
        let marked = trial.run(["register", "copy", "2", "--form", "sao-y"] + Self.fields)
        #expect(marked.code == 0 && marked.err.contains("LƯU HÀNH NỘI BỘ"), "\(marked.err)")
        let rows = trial("list", "copies", "--json").json?.array
        #expect(rows?.compactMap { $0["symbol"]?.string }.first == "04/SY-LĐLĐ" && rows?.count == 4)
        #expect(rows?[2]["source"]?["name"] == "01/QĐ-LĐLĐ/2026" && rows?[2]["part"] == "Điều 3")
        #expect(trial("list", "copies", "--form", "trich-sao").lines.count == 1)
        let csv = trial("list", "copies", "--csv")
        #expect(csv.out.split(whereSeparator: \.isNewline).count == 5 && csv.out.contains("902/SNV-VL"))
        #expect(trial("show", "copy", "2/TrS-LĐLĐ/2026").lines.first == "02/TrS-LĐLĐ/2026")
        #expect(trial("show", "copy", "2").out.contains("Công an tỉnh"))
        #expect(trial("verify").code == 0)
    }

    @Test(arguments: [
        (["register", "copy", "--form", "sao-y"], 64, "--unregistered"),
        (["register", "copy", "1"], 64, "--form"), (["register", "copy", "1", "--form", "xyz"], 64, "sao-luc"),
        (["register", "copy", "9", "--form", "sao-y"], 66, "9/2026"),
        (["register", "copy", "9/QĐ-LĐLĐ", "--form", "sao-y"], 66, "9/QĐ-LĐLĐ"),
        (["register", "copy", "1/QĐ-LĐLĐ", "--form", "sao-luc"], 1, "bản gốc"),
        (["register", "copy", "1", "--form", "trich-sao"], 1, "ần được trích"),
        (["register", "copy", "1", "--form", "sao-y", "--part", "Điều 1"], 1, "toàn bộ"),
        (["register", "copy", "1", "--form", "sao-y", "--symbol", "SL-LĐLĐ"], 1, "SY-"),
        (["register", "copy", "1", "--form", "sao-y", "--date", "+1"], 1, "chưa đến"),
        (["register", "copy", "1", "--form", "sao-y", "--secret"], 1, "mật"),
    ])
    func `what cannot be copied is refused with the reason and its code`(
        _ line: [String], _ code: Int, _ words: String
    ) {
        let trial = Self.trial()
        let result = trial.run(line + Self.fields)
        #expect(result.code == Int32(code) && result.err.contains(words), "\(result.code) \(result.err)")
        #expect(result.out.isEmpty && trial("list", "copies").out.isEmpty)
    }

    @Test func `a copy is corrected and made void with a reason, and printed as long as it stands`() {
        let trial = Self.trial()
        _ = trial.run(["register", "copy", "1", "--form", "sao-y"] + Self.fields)
        #expect(
            trial("correct", "copy", "1", "--form", "trich-sao", "--part", "mục II", "--reason", "gõ sai").code == 0)
        #expect(trial("list", "copies").out.hasPrefix("01/TrS-LĐLĐ"))
        #expect(trial("correct", "copy", "1", "--void", "--copies", "2", "--reason", "x").code == 64)
        #expect(trial("correct", "copy", "1").code == 64)
        let sheet = trial("print", "copy", "1")
        for text in ["TRÍCH SAO", "Số: 01/TrS-LĐLĐ", "TL. BAN THƯỜNG VỤ", "Trích mục II", "- Ban Tổ chức;"] {
            #expect(sheet.out.contains(text), "\(text)")
        }
        let path = trial.path("sao.pdf")
        #expect(trial("print", "copy", "1", "--output", path).lines == ["Đã ghi \(path)."])
        #expect(trial.bytes(of: "sao.pdf").starts(with: Array("%PDF-1.".utf8)))
        let book = trial("print", "register", "copies")
        for word in "SỔ ĐĂNG KÝ BẢN SAO VĂN BẢN 1 lần sao không có số trống SHA-256".split(separator: " ") {
            #expect(book.out.contains(word), "\(word)")
        }
        #expect(trial("correct", "copy", "1", "--void").code == 1)
        #expect(trial("correct", "copy", "1", "--void", "--reason", "nhầm").out == "Đã hủy số bản sao 01/TrS-LĐLĐ.\n")
        #expect(trial("print", "copy", "1").code == 1)
        #expect(trial("print", "register", "copies", "--year", "2025").code == ExitCode.notFound.rawValue)
    }

    @Test func `a copy of our own text prints it, another its last page alone, and says so`() {
        let trial = Self.trial()
        _ = trial.run(["register", "copy", "1", "--form", "sao-y"] + Self.fields)
        let alone = trial("print", "copy", "1")
        #expect(
            alone.out.contains("SAO Y") && alone.err.contains("không giữ nội dung công văn số 902/SNV-VL"),
            "\(alone.err)")
        let body = trial.write("Điều 1. Thành lập tổ.\nĐiều 2. Hiệu lực từ ngày ký.", to: "qd.txt")
        _ = trial.run([
            "draft", "new", "--type", "QĐ", "--subject", "kiện toàn tổ giúp việc", "--signer", "Trần Văn Sơn",
            "--recipient", "Sở Nội vụ", "--body", body,
        ])
        for step in ["submit", "approve", "sign", "number"] {
            #expect(trial("draft", step, "DT2").code == 0, "\(step)")
        }
        #expect(trial("issue", "outgoing", "2/QĐ-LĐLĐ").code == 0)
        _ = trial.run(["register", "copy", "2/QĐ-LĐLĐ", "--form", "sao-y"] + Self.fields)
        let whole = trial("print", "copy", "2")
        for words in ["CỘNG HÒA", "Điều 1. Thành lập tổ.", "Điều 2. Hiệu lực", "SAO Y", "Số: 02/SY-LĐLĐ"] {
            #expect(whole.out.contains(words), "\(words) \(whole.err)")
        }
        _ = trial.run(["register", "copy", "2/QĐ-LĐLĐ", "--form", "TrS", "--part", "Điều 2"] + Self.fields)
        let part = trial("print", "copy", "3")
        #expect(part.out.contains("Điều 2. Hiệu lực") && !part.out.contains("Thành lập tổ.") && part.err.isEmpty)
    }

    @Test func `the list to submit names the leader, and what waits for the signature`() {
        let trial = Self.trial()
        trial("user", "add", "--login", "son", "--name", "Trần Văn Sơn", "--roles", "leadership")
        let nothing = trial("print", "submissions", "son")
        #expect(nothing.code == ExitCode.notFound.rawValue && nothing.err.contains("Trần Văn Sơn"), "\(nothing.err)")
        let body = trial.write("I. […]", to: "bc.txt")
        _ = trial.run([
            "draft", "new", "--type", "BC", "--subject", "kết quả quý III", "--recipient", "Sở Nội vụ", "--signer",
            "Trần Văn Sơn", "--body", body,
        ])
        #expect(trial("draft", "submit", "DT2").err.contains("1 chỗ […]"))
        trial("draft", "approve", "DT2")
        trial("route", "submit", "1", "--leader", "son")
        let list = trial("print", "submissions", "son")
        for words in ["DANH MỤC TRÌNH KÝ", "DT2", "kết quả quý III", "902/SNV-VL"] {
            #expect(list.out.contains(words), "\(words) \(list.err)")
        }
        #expect(trial("print", "submissions", "ai").code == ExitCode.notFound.rawValue)
        #expect(trial("print", "submissions", "son", "--output", trial.path("t.pdf")).code == 0)
        #expect(trial.bytes(of: "t.pdf").starts(with: Array("%PDF-1.".utf8)))
        // The text of a draft is found, where drafts are looked for.
        #expect(trial("search", "ket qua", "--register", "drafts").lines.count == 1)
        #expect(trial("search", "ket qua").out.isEmpty)
    }

    @Test
    func `the rows of a file become documents with numbers in their order, and the same file again the same ones`() {
        let trial = Self.trial()
        let path = trial.write(
            "Trích yếu;Nơi nhận;Số lượng bản\ncông nhận BCH CĐCS A;CĐCS A;3\n\ncông nhận BCH CĐCS B;;\n", to: "r.csv")
        let line = [
            "register", "outgoing", "--type", "QĐ", "--rows", path, "--signer", "Trần Văn Sơn", "--recipient",
            "Các công đoàn cơ sở",
        ]
        let made = trial.run(line)
        #expect(made.code == 0, "\(made.err)")
        #expect(made.lines.count == 3 && made.lines[0].hasPrefix("02/QĐ-LĐLĐ") && made.lines[1].hasSuffix("CĐCS B"))
        #expect(made.lines[2] == "Đã cấp 2 số: từ 02/QĐ-LĐLĐ đến 03/QĐ-LĐLĐ.")
        #expect(trial.run(line).out.contains("Không cấp thêm số"))
        let rows = trial("list", "outgoing", "--json").json?.array
        #expect(rows?.count == 3 && rows?[0]["recipients"]?.array == ["Các công đoàn cơ sở"])
        #expect(rows?[1]["recipients"]?.array == ["CĐCS A"])
        for (text, words) in [
            ("Nội dung,Màu\na,b\n", "Màu"), ("Nơi nhận\na\n", "Trích yếu"), ("Trích yếu\n", "không có dòng"),
            ("Trích yếu,Số bản\na,nhiều\n", "Dòng 2"),
        ] {
            let other = trial.write(text, to: "x.csv")
            let refused = trial("register", "outgoing", "--type", "QĐ", "--rows", other, "--signer", "S")
            #expect(refused.code == 65 && refused.err.contains(words), "\(refused.err)")
        }
        let secret = trial.write("Trích yếu\na\nTối mật\n", to: "y.csv")
        let refused = trial.run([
            "register", "outgoing", "--type", "QĐ", "--rows", secret, "--signer", "S", "--recipient", "B",
        ])
        // A line is named as it stands in the file.
        #expect(refused.code == 1 && refused.err.contains("Dòng 3 của tệp"), "\(refused.err)")
        #expect(trial("list", "outgoing", "--json").json?.array?.count == 3)
        #expect(trial.run(line + ["--subject", "x"]).code == 64)
    }

    @Test func `the papers of a document and of a day are shown as text or written`() {
        let trial = Self.trial()
        trial("settings", "departments", "--add", "Ban Tổ chức", "--code", "TC")
        trial("settings", "departments", "--add", "Ban Tài chính", "--code", "TCh")
        trial("route", "to", "1", "--lead", "Ban Tổ chức", "--support", "Ban Tài chính", "--deadline", "+5")
        let slip = trial("print", "slip", "1")
        for text in ["PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN", "902/SNV-VL", "Ban Tổ chức", "Ban Tài chính", "Số đến: 1;"] {
            #expect(slip.out.contains(text), "\(text): \(slip.err)")
        }
        #expect(trial("print", "stamp", "1").out.contains("ĐẾN"))
        let envelopes = trial("print", "envelope", "1/QĐ-LĐLĐ").out
        #expect(envelopes.contains("Công đoàn ngành Y tế") && envelopes.contains("Sở Nội vụ"))
        #expect(!envelopes.contains("Lưu: VT"))
        let one = trial("print", "envelope", "1", "--recipient", "sở nội vụ", "--size", "220x109")
        #expect(one.code == 0 && !one.out.contains("Y tế"))
        #expect(trial("print", "envelope", "1", "--recipient", "ai đó").code == ExitCode.notFound.rawValue)
        #expect(trial("print", "envelope", "1", "--size", "a").code == 64)
        let handed = trial("print", "hand-over")
        #expect(handed.out.contains("SỔ CHUYỂN GIAO VĂN BẢN ĐẾN") && handed.out.contains("Ban Tài chính"))
        let part = trial("print", "hand-over", "--department", "TC")
        #expect(part.code == 0 && part.out.contains("Ban Tổ chức") && !part.out.contains("Ban Tài chính"))
        #expect(trial("print", "hand-over", "outgoing").out.contains("01/QĐ-LĐLĐ"))
        #expect(trial("print", "hand-over", "--date", "20/11").code == ExitCode.notFound.rawValue)
        #expect(trial("print", "hand-over", "both").code == 64)
        let closing = trial("print", "closing")
        #expect(closing.out.contains("PHIẾU CHỐT SỔ NGÀY") && closing.out.contains("SHA-256"))
        #expect(closing.err.contains("chưa hết"))
        #expect(trial("print", "closing", "--date", "+1").code != 0)
        let path = trial.path("phieu.docx")
        #expect(trial("print", "slip", "1", "--output", path).lines == ["Đã ghi \(path)."])
        #expect(trial.bytes(of: "phieu.docx").starts(with: Array("PK".utf8)))
    }
}
