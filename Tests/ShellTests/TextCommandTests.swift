import Glibc
import Interchange
import TestSupport
import Testing

@testable import Shell

/// Texts inside files from the command line: taken out, found, shown in their sentence. Today is 24/11/2026.
@Suite struct TextCommandTests {
    private let trial = Trial.founded()

    init() {
        trial.programFolder = BuiltPrograms.folder
        trial.register("quy chế chi tiêu nội bộ")
        trial.register("công văn khác", symbol: "7/KH-SNV")
    }

    @Test func `files give their texts, those that fail are told with their reason, and are tried again when asked`() {
        let old: [UInt8] = [
            0x48, 0xE5, 0x20, 0x73, 0xAC, 0x20, 0x76, 0xD2, 0x20, 0x74, 0xE6, 0x20, 0x63, 0x68, 0xF8, 0x63,
        ]
        trial(
            "attach", "1", trial.write("Định mức khoán xăng xe. Điều khác.", to: "a.txt"),
            trial.write(old, to: "cu.txt"))
        trial(
            "attach", "2", trial.write("%PDF-1.4 trailer<</Encrypt 1 0 R>>", to: "khoa.pdf"),
            trial.write("PK\u{3}\u{4}hỏng", to: "hong.docx"),
            trial.write("<!DOCTYPE html><html><body><p>Kính gửi <b>Ban</b></p></body></html>", to: "trang.html"))
        #expect(trial("archive", "extract", "--limit", "1").out.contains("Còn chờ: 4 tệp."))
        let done = trial("archive", "extract")
        #expect(done.code == 0, "\(done.err)")
        #expect(done.out.contains("1/2026 · a.txt: chữ trong tệp: tìm được"), "\(done.out)")
        #expect(done.out.contains("1/2026 · cu.txt: chữ trong tệp: tìm được · chuyển từ TCVN3"), "\(done.out)")
        #expect(done.out.contains("2/2026 · khoa.pdf: chưa đọc được chữ: Tệp có mật khẩu"), "\(done.out)")
        #expect(trial("archive", "extract").err.contains("Không còn tệp nào chờ"))
        let failed = trial("archive", "extract", "--list", "--json").json?.array ?? []
        #expect(failed.contains { $0["name"] == "khoa.pdf" && $0["fault"] == "locked" && $0["state"] == "failed" })
        #expect(trial("archive", "extract", "--list").out.contains("khoa.pdf"))
        let again = trial("archive", "extract", "--repeat", "--json").json?.array ?? []
        #expect(again.count == failed.count && !again.isEmpty)
        let listed = trial("show", "attachments", "1", "--json").json?.array ?? []
        #expect(listed.map { $0["text"] } == ["done", "done"])
        #expect(trial("show", "attachments", "2").out.contains("Bỏ mật khẩu"))
        // Lists find by the texts, and show where.
        let found = trial("search", "khoán", "xăng")
        #expect(found.lines.count == 2 && found.lines.last == "    a.txt: Định mức khoán xăng xe.", "\(found.out)")
        #expect(
            trial("search", "noi-dung:\"hồ sơ về\"", "--json").json?.array?.first?["hit"]?["attachment"] == "cu.txt")
        #expect(trial("search", "kính", "gửi").lines.last == "    trang.html: Kính gửi Ban")
        #expect(trial("search", "-noi-dung:xăng", "quy").code == 64)
        #expect(trial("verify").code == 0)
    }

    @Test func `the archive's search shows file, place, document and sentence`() {
        trial("attach", "1", trial.write("Thỏa ước lao động. Định mức khoán xăng xe là 120 lít.", to: "a.txt"))
        trial("archive", "make", "P01", "--title", "Phông Liên đoàn")
        trial("archive", "make", "P01/01", "--title", "Tài chính")
        trial("archive", "make", "P01/01/H01", "--level", "box", "--title", "Hộp 1", "--shelf", "Kho 1 - G02 - T3")
        trial(
            "archive", "open", "01.TC", "--title", "Hồ sơ chi tiêu", "--retention", "10 năm", "--in", "P01/01/H01",
            "--begun", "05/01/2026")
        trial("archive", "add", "01.TC", "1")
        #expect(trial("search", "in:archive", "xăng").lines.isEmpty, "the text waits")
        trial("archive", "extract")
        let found = trial("search", "in:archive", "khoán", "xăng")
        #expect(found.lines.count == 2, "\(found.out)\(found.err)")
        #expect(
            found.lines.first?.contains("01.TC/2026") == true && found.out.contains("P01/01/H01 (Kho 1 - G02 - T3)"))
        #expect(found.lines.last == "    a.txt: Định mức khoán xăng xe là 120 lít.")
        let json = trial("search", "in:archive", "khoan", "xang", "--json").json?.array
        #expect(json?.count == 1 && json?.first?["code"] == "01.TC/2026" && json?.first?["path"] == "P01/01/H01")
        #expect(json?.first?["document"]?["sentence"] == "Định mức khoán xăng xe là 120 lít.")
        #expect(json?.first?["document"]?["attachment"] == "a.txt")
        #expect(trial("search", "in:P01/01", "xăng").lines.count == 2)
        trial("archive", "make", "P02", "--title", "Phông khác")
        #expect(trial("search", "in:P02", "xăng").lines.isEmpty)
    }

    @Test func `a missing program is one sentence, and its files wait on`() {
        trial.programFolder = "/nowhere"
        trial("attach", "1", trial.write("PK\u{3}\u{4}[Content_Types].xml word/document.xml", to: "a.docx"))
        let result = trial("archive", "extract")
        #expect(result.code == 0)
        let isDocx = trial("show", "attachments", "1", "--json").json?.array?.first?["kind"] == "docx"
        if isDocx { #expect(result.err.contains("vanthu-intake") && result.out.contains("Còn chờ: 1 tệp.")) }
    }

    @Test func `words of a scan are found`() throws {
        guard access("/usr/bin/tesseract", X_OK) == 0, access("/usr/bin/pdftoppm", X_OK) == 0 else {
            print("tesseract-ocr is not installed: run Scripts/setup.sh; the scan is not read")
            return
        }
        // A page set by our own typesetter, drawn as a picture: print of the size of letters.
        let paper = trial("print", "slip", "1", "--output", trial.path("phieu.pdf"))
        try #require(paper.code == 0, "\(paper.err)")
        _ = try runProcess(
            "/usr/bin/pdftoppm",
            ["-r", "200", "-gray", "-png", "-singlefile", trial.path("phieu.pdf"), trial.path("quet")])
        #expect(trial("attach", "2", trial.path("quet.png")).code == 0)
        let done = trial("archive", "extract")
        #expect(done.out.contains("quet.png: chữ trong tệp: nhận dạng từ ảnh"), "\(done.out)\(done.err)")
        #expect(trial("search", "noi-dung:\"chi tiêu\"").lines.count == 2)
    }
}
