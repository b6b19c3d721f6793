import Interchange
import Phrases
import Records
import TestSupport
import Testing
import Text

@testable import Screens
@testable import Shell

@Suite struct ComposedReportTests {
    private func trial() -> Trial {
        let trial = Trial.founded()
        trial.programFolder = BuiltPrograms.folder
        trial.register()
        return trial
    }

    @Test func `every kind of report is shown as it would be printed, and says what is open`() {
        let trial = trial()
        for kind in ReportKind.allCases {
            let shown = trial("report", kind.rawValue)
            #expect(shown.code == 0, "\(kind) \(shown.err)")
            #expect(shown.out.contains("BÁO CÁO") && shown.out.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
            #expect(!shown.out.contains("{"), "\(kind)")
            #expect(shown.err.contains("[…]"), "\(shown.err)")
        }
    }

    @Test(arguments: [("pdf", "%PDF-1."), ("docx", "PK"), ("xlsx", "PK"), ("txt", " ")])
    func `a report goes into a file of each kind`(_ kind: String, _ start: String) {
        let trial = trial()
        let path = trial.path("bc.\(kind)")
        let done = trial("report", "documents", "--period", "2026-11", "--output", path)
        #expect(done.code == 0, "\(done.err)")
        #expect(done.lines == ["Đã ghi báo cáo vào \(path)."])
        #expect(trial.bytes(of: "bc.\(kind)").starts(with: Array(start.utf8)))
    }

    @Test func `the tables of a report are sheets with numbers`() throws {
        let trial = trial()
        trial("report", "documents", "--period", "2026-11", "--output", trial.path("bc.xlsx"))
        let book = try WorkbookFiles(programFolder: BuiltPrograms.folder).read(trial.bytes(of: "bc.xlsx"))
        #expect(book.sheets.map(\.name).first == "1 Văn bản đến theo loại")
        #expect(book.sheets.count == 7)
        let numbers = book.sheets[0].rows.flatMap(\.cells).filter { cell in
            if case .number = cell { true } else { false }
        }
        #expect(numbers.count >= 2)
    }

    @Test(arguments: [
        (["report", "quarter", "--period", "2026-H1"], "quý IV/2026"),
        (["report", "week", "--period", "x"], "tuần 48/2026"),
        (["report", "month", "--period", "2026-11-01"], "tháng 11/2026"),
    ])
    func `a period that the kind does not have is refused with one that it has`(_ arguments: [String], _ hint: String) {
        let refused = trial().run(arguments)
        #expect(refused.code == 64 && refused.remarks.count <= 2)
        #expect(refused.err.contains(hint), "\(refused.err)")
    }

    @Test func `other programs get the figures as labels and values, missing ones as null`() throws {
        let shown = trial()("report", "month", "--period", "2026-11", "--json")
        let figures = try #require(shown.json?["figures"]?.array)
        let arrived = try #require(figures.first { $0["label"]?.string == "Văn bản đến trong kỳ" })
        #expect(arrived["value"]?.string == "1")
        #expect(arrived["from"]?.string == "2026-11-01" && arrived["to"]?.string == "2026-11-30")
        let before = try #require(figures.first { $0["label"]?.string == "Văn bản đến trong kỳ, cùng kỳ năm trước" })
        #expect(before["value"] == .null)
    }

    @Test func `a book that was begun elsewhere is not known before its first entry here`() throws {
        let trial = Trial()
        trial(
            "init", "--name", "LĐLĐ tỉnh Lam Giang", "--code", "H40.01", "--owner-name", "Trần Thị Lan",
            "--last-number", "700")
        trial.register()
        func arrived(_ period: String) throws -> JSONValue? {
            let shown = trial("report", "adhoc", "--period", period, "--json")
            return try #require(shown.json?["figures"]?.array).first { $0["label"]?.string == "Văn bản đến trong kỳ" }?[
                "value"]
        }
        #expect(try arrived("2026-11") == .null)
        #expect(try arrived("2026-11-24..2026-11-30") == .string("1"))
    }

    @Test func `reports that are owed are set, told by the desk and listed`() throws {
        let trial = trial()
        let set = trial("settings", "report", "month", "--due", "20", "--to", "Tỉnh ủy; Tổng Liên đoàn")
        #expect(set.code == 0 && set.out.contains("ngày 20 của tháng cuối kỳ · Tỉnh ủy; Tổng Liên đoàn"), "\(set.err)")
        #expect(trial("settings", "report").out == set.out)
        #expect(trial("desk").out.contains("tháng 11 năm 2026") && trial("desk").out.contains("quá 4 ngày"))
        let due = try #require(trial("report", "due", "--json").json?.array?.first)
        #expect(due["report"]?.string == "month/2026-11" && due["standing"]?.string == "late")
        #expect(trial("settings", "report", "week", "--due", "9").code == 64)
        #expect(trial("settings", "report", "none").code == 64)
        #expect(trial("settings", "report", "month", "--end").out.contains("thôi gửi"))
        #expect(!trial("desk").out.contains("tháng 11 năm 2026"))
    }

    @Test func `a report goes its way from its draft to Word and back, and is printed when nothing is open`() throws {
        let trial = trial()
        let begun = trial("report", "month", "--period", "2026-11", "--draft")
        #expect(begun.code == 0, "\(begun.err)")
        let name = try #require(begun.out.split(separator: " ").first { $0.hasPrefix("DT") }).filter {
            $0 != "." && $0 != "\n"
        }
        let open = trial("print", "document", name)
        #expect(open.code == ExitCode.refused.rawValue && open.err.contains("Dòng "), "\(open.err)")
        #expect(trial("print", "document", name, "--incomplete").out.contains("BÁO CÁO"))
        #expect(trial("draft", "figures", name).out.contains("vẫn đúng"))
        trial.register("về việc thứ hai")
        #expect(trial("draft", "figures", name).out.contains("nay là 2 (khi viết: 1)"))
        let fresh = trial("draft", "refresh", name)
        #expect(fresh.code == 0 && fresh.out.contains("bản 2"), "\(fresh.err)")
        let sent = trial("print", "document", name, "--incomplete", "--output", trial.path("dt.docx"))
        #expect(sent.code == 0, "\(sent.err)")
        // Nothing was changed in the word processor: the text is the same.
        let text = trial("draft", "read", name).out
        #expect(
            try WordFiles(programFolder: BuiltPrograms.folder).read(trial.bytes(of: "dt.docx")).text.contains(
                "{Văn bản đến trong kỳ: 2}"))
        let own = trial.write(
            text.replacing("[…]", with: "Lời của người soạn.").replacing(": ?}", with: ": 0}"), to: "own.txt")
        #expect(trial("draft", "write", name, "--body", own).code == 0)
        #expect(trial("print", "document", name, "--output", trial.path("dt.pdf")).code == 0)
        let back = trial("draft", "write", name, "--body", trial.path("dt.docx"))
        #expect(back.code == 0 && back.err.contains("đã đổi"), "\(back.out) \(back.err)")
        #expect(trial("draft", "figures", "DT99").code == ExitCode.notFound.rawValue)
    }

    @Test func `a report that is begun is not begun again unless that is said`() {
        let trial = trial()
        let draft = ["report", "month", "--period", "tháng 11/2026", "--draft"]
        #expect(trial.run(draft).code == 0)
        let again = trial.run(draft)
        #expect(again.code == ExitCode.refused.rawValue && again.err.contains("DT1") && again.err.contains("--another"))
        #expect(trial("draft", "list", "--json").json?.array?.count == 1)
        #expect(trial.run(draft + ["--another"]).code == 0)
    }

    @Test func `drafts of one report are told apart in the list`() {
        let trial = trial()
        for quarter in ["quý 2/2026", "quý 3/2026"] { trial("report", "quarter", "--period", quarter, "--draft") }
        let lines = trial("draft", "list").lines
        #expect(lines.count == 2 && lines.allSatisfy { cells($0) <= 80 }, "\(lines)")
        #expect(lines.first?.hasSuffix("quý IV năm 2026") == true && lines.last?.hasSuffix("quý III năm 2026") == true)
    }

    @Test func `who signs a report and what it is about can be said, and the known title comes with the name`() {
        let trial = trial()
        let shown = trial(
            "report", "adhoc", "--period", "01/11/2026 - 20/11/2026", "--subject", "vụ cháy tại Công ty May",
            "--signer", "lan")
        #expect(shown.out.contains("Vụ cháy tại Công ty May"), "\(shown.out) \(shown.err)")
        #expect(!shown.out.contains("đột xuất"))
        let signed = trial(
            "report", "month", "--signer", "Lê Văn An", "--signer-title", "Phó Chủ tịch", "--manner", "KT")
        #expect(signed.out.contains("KT. ") && signed.out.contains("PHÓ CHỦ TỊCH") && signed.out.contains("Lê Văn An"))
    }

    @Test func `a document without a text is not printed`() {
        let trial = trial()
        trial(
            "register", "outgoing", "--type", "bao-cao", "--symbol", "BC-LĐLĐ", "--subject", "kết quả", "--recipient",
            "Tỉnh ủy", "--signer",
            "Sơn")
        let refused = trial("print", "document", "1/BC-LĐLĐ")
        #expect(refused.code == ExitCode.refused.rawValue && refused.err.contains("bản dự thảo"), "\(refused.err)")
    }

    @Test func `what reports say in Records is what the screens say`() {
        for status in TaskStatus.allCases { #expect(status.written == status.phrase.vi) }
        for kind in UnitKind.allCases { #expect(kind.writtenGroup == kind.phrase.vi) }
        for task in LetterTask.allCases { #expect(task.written == task.phrase.vi) }
        for way in TransportWay.allCases { #expect(way.written == way.phrase.vi) }
        for value in [0, 999, 1000, -1234, 1_234_567] { #expect(WrittenNumber.text(value) == Phrase.count(value).vi) }
    }
}
