import Glibc
import Interchange
import TestSupport
import Testing

@testable import Shell

@Suite struct PrintRegisterTests {
    private func trial() -> Trial {
        let trial = Trial.founded()
        trial.programFolder = BuiltPrograms.folder
        trial.register("về việc báo cáo số liệu")
        trial.register("mời họp", symbol: "12/GM-SNV", "--type", "giay-moi", "--urgency", "hoa-toc", "--hour", "08:30")
        trial.register("kế hoạch thanh tra", symbol: "7/KH-SNV", "--circulation", "noi-bo")
        trial("correct", "incoming", "1", "--void", "--reason", "ghi nhầm")
        return trial
    }

    @Test(arguments: [("pdf", "%PDF-1."), ("docx", "PK"), ("xlsx", "PK")])
    func `the register goes into a file of each kind`(kind: String, start: String) {
        let trial = trial()
        let path = trial.path("so.\(kind)")
        let done = trial("print", "register", "incoming", "--output", path)
        #expect(done.code == 0, "\(done.err)")
        #expect(done.lines == ["Đã ghi sổ vào \(path): 3 văn bản."])
        #expect(done.err.contains("lưu hành nội bộ"), "\(done.err)")
        #expect(trial.bytes(of: "so.\(kind)").starts(with: Array(start.utf8)))
        let again = trial("print", "register", "incoming", "--output", path)
        #expect(again.code != 0)
        #expect(again.err.contains(path))
    }

    @Test func `without a file the book is shown as text, whole and in order`() throws {
        let shown = trial()("print", "register", "incoming")
        #expect(shown.code == 0, "\(shown.err)")
        for text in [
            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Năm: 2026", "Từ số 1 đến số 3", "Đã hủy", "Hỏa tốc", "Lưu hành", "TRANG KHÓA SỔ",
            "Số đã hủy: 1;", "không có số trống", "Sổ chưa khóa", "SHA-256",
        ] {
            // Narrow columns part words.
            for word in text.split(separator: " ") { #expect(shown.out.contains(word), "\(word)") }
        }
        let first = try #require(shown.out.firstRange(of: "902/SNV"))
        let last = try #require(shown.out.firstRange(of: "7/KH-SNV"))
        #expect(first.lowerBound < last.lowerBound)
    }

    @Test func `a part of the numbers is a part of the book`() {
        let trial = trial()
        let part = trial("print", "register", "incoming", "--from", "2", "--to", "2")
        #expect(part.out.contains("Từ số 2 đến số 2"))
        #expect(!part.out.contains("902/SNV"))
        #expect(!part.out.contains("7/KH-SNV"))
        #expect(trial("print", "register", "incoming", "--from", "3", "--to", "2").code == 64)
        #expect(trial("print", "register", "incoming", "--from", "x").code == 64)
        let nothing = trial("print", "register", "incoming", "--year", "2025")
        #expect(nothing.code == ExitCode.notFound.rawValue)
        #expect(nothing.err.contains("2025"))
    }

    @Test func `what is no kind of file is refused before the office is opened`() {
        let trial = Trial()
        #expect(trial("print", "register", "incoming", "--output", "a.odt").code == 64)
        #expect(trial("print", "register", "incoming", "--output", "a.pdf", "--printer", "x").code == 64)
    }

    @Test func `only whoever sees every line prints the book`() {
        let trial = trial()
        trial("user", "add", "hung", "--name", "Lê Hùng", "--roles", "officer")
        let refused = trial("--as", "hung", "print", "register", "incoming")
        #expect(refused.code == ExitCode.notPermitted.rawValue, "\(refused.err)")
        #expect(refused.out.isEmpty)
    }

    @Test func `a letter that cannot be printed is named, other kinds of files are written`() {
        let trial = trial()
        trial.register("thư của 漢 văn", symbol: "1/X")
        let refused = trial("print", "register", "incoming", "--output", trial.path("a.pdf"))
        #expect(refused.code == ExitCode.refused.rawValue)
        #expect(refused.err.contains("“漢” (U+6F22)"), "\(refused.err)")
        #expect(!trial.exists("a.pdf"))
        #expect(trial("print", "register", "incoming", "--output", trial.path("a.docx")).code == 0)
    }

    @Test func `without the filter one sentence says so`() {
        let trial = trial()
        trial.programFolder = trial.folder
        let refused = trial("print", "register", "incoming", "--output", trial.path("a.pdf"))
        #expect(refused.code == ExitCode.refused.rawValue)
        #expect(refused.remarks.contains { $0.contains("vanthu-typeset") })
    }

    @Test(
        arguments: [
            ([1, 2, 3], []), ([1, 3], ["2"]), ([1, 2, 2, 6, 9], ["3–5", "7–8"]), ([5], []), ([], []),
        ] as [([Int], [String])])
    func `gaps between numbers are found`(numbers: [Int], gaps: [String]) {
        #expect(Invocation.gaps(numbers) == gaps)
    }
}
