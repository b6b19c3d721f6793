import Interchange
import TestSupport
import Testing

@testable import Shell

/// Files of papers in the archive, from the command line. Today is 24/11/2026.
@Suite struct ArchivePaperFilesTests {
    /// A file with a registered document on its first line and a paper on its second.
    private static func filled() -> Trial {
        let trial = Trial.founded()
        trial("archive", "make", "P01", "--title", "Phông Liên đoàn Lao động tỉnh")
        trial("archive", "make", "P01/01", "--title", "Tổ chức, cán bộ")
        trial.register("về việc báo cáo số liệu")
        trial("archive", "open", "01.TCCB", "--title", "Hồ sơ quy hoạch", "--retention", "10 năm", "--in", "P01/01")
        trial("archive", "add", "01.TCCB", "1", "--loose", "Biên bản họp", "--date", "20/11/2026")
        return trial
    }

    @Test func `a paper gets its scans by its line, lists them, gives them back and lets one go with a reason`() {
        let trial = Self.filled()
        let done = trial(
            "archive", "attach", "01.TCCB", "2", trial.write("một", to: "một.txt"), trial.write("hai", to: "hai.txt"))
        #expect(
            done.code == 0
                && done.out == "Đã thêm vào tài liệu \"Biên bản họp\", hồ sơ 01.TCCB/2026: một.txt, hai.txt.\n",
            "\(done.out) \(done.err)")
        let listed = trial("archive", "attachments", "01.TCCB", "2", "--json").json?.array
        #expect(listed?.compactMap { $0["name"]?.string } == ["một.txt", "hai.txt"])
        #expect(listed?.first?["text"] == "waiting")
        #expect(trial("archive", "file", "01.TCCB").out.contains("Biên bản họp [2 tệp]"))
        let items = trial("archive", "file", "01.TCCB", "--json").json?["items"]?.array
        #expect(items?.map { $0["attachments"] } == [.null, .integer(2)])
        #expect(trial("archive", "attachment", "save", "01.TCCB", "2", "2", trial.path("ra.txt")).code == 0)
        #expect(trial.bytes(of: "ra.txt") == Array("hai".utf8))
        #expect(trial("archive", "attachment", "remove", "01.TCCB", "2", "1").code == 1, "a reason is wanted")
        #expect(trial("archive", "attachment", "remove", "01.TCCB", "2", "1", "--reason", "quét mờ").code == 0)
        #expect(trial("archive", "attachments", "01.TCCB", "2").out.contains("quét mờ"))
        #expect(trial("archive", "file", "01.TCCB").out.contains("[1 tệp]"))
        #expect(trial("verify").code == 0)
    }

    @Test func `a line that is not there, one of a register, and another's file are refused with what to do`() {
        let trial = Self.filled()
        let path = trial.write("một", to: "một.txt")
        let registered = trial("archive", "attach", "01.TCCB", "1", path)
        #expect(registered.code == 1 && registered.err.contains("vanthu attach 1/2026"), "\(registered.err)")
        let missing = trial("archive", "attach", "01.TCCB", "9", path)
        #expect(missing.code == 66 && missing.err.contains("không có dòng 9"), "\(missing.err)")
        #expect(trial("archive", "attachments", "09.X", "1").code == 66)
        #expect(trial("archive", "attachment", "save", "01.TCCB", "2", "1", trial.path("x")).code == 66)
        #expect(trial("archive", "attach", "01.TCCB", "2").code == 64)
        trial("user", "add", "--login", "binh", "--name", "Dương Quang Bình", "--roles", "officer")
        #expect(trial("archive", "attach", "01.TCCB", "2", path, "--as", "binh").code == 66)
    }

    @Test func `a scan circulates no further than its file`() {
        let trial = Self.filled()
        trial.register("tài liệu họp", symbol: "9/TB-SNV", "--circulation", "xem-xong-tra-lai")
        trial("archive", "attach", "01.TCCB", "2", trial.write("một", to: "một.txt"))
        // What is narrowest in a file is the file's own mark, and its papers' with it.
        #expect(trial("archive", "add", "01.TCCB", "2").code == 0)
        #expect(trial("archive", "attachment", "save", "01.TCCB", "2", "1", trial.path("ra.txt")).code == 1)
        #expect(trial.bytes(of: "ra.txt").isEmpty)
    }
}
