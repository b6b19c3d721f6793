import Interchange
import TestSupport
import Testing

@testable import Shell

/// The archive from the command line. Today is 24/11/2026.
@Suite struct ArchiveCommandTests {
    private static func trial() -> Trial {
        let trial = Trial.founded()
        trial("archive", "make", "P01", "--title", "Phông Liên đoàn Lao động tỉnh")
        trial("archive", "make", "P01/01", "--title", "Tổ chức, cán bộ")
        trial("archive", "make", "P01/01/H01", "--level", "box", "--title", "Hộp số 1", "--shelf", "Kho 1 - G02 - T3")
        trial.register("về việc báo cáo số liệu")
        trial.register("kế hoạch thanh tra", symbol: "7/KH-SNV", "--circulation", "noi-bo")
        return trial
    }

    private static func opened() -> Trial {
        let trial = trial()
        trial(
            "archive", "open", "01.TCCB", "--title", "Hồ sơ quy hoạch cán bộ năm 2026", "--retention", "10 năm", "--in",
            "P01/01/H01", "--begun", "05/01/2026")
        return trial
    }

    @Test func `documents of both registers go into a file in one step, and say in which they lie`() {
        let trial = Self.opened()
        let made = trial(
            "register", "outgoing", "--type", "BC", "--subject", "báo cáo quý III", "--signer", "Trần Văn Sơn",
            "--recipient", "Tổng Liên đoàn")
        let symbol = "01/BC-LĐLĐ"
        let added = trial("archive", "add", "01.TCCB", "2", symbol, "1/2026")
        #expect(added.out == "Đã đưa 3 văn bản vào hồ sơ 01.TCCB/2026.\n", "\(made.err) \(added.err)")
        let items = trial("archive", "file", "01.TCCB", "--json").json?["items"]?.array
        #expect(items?.compactMap { $0["kind"]?.string } == ["incoming", "outgoing", "incoming"])
        #expect(trial("show", "outgoing", symbol, "--json").json?["inFiles"]?.array?.first == "01.TCCB/2026")
        #expect(trial("show", "incoming", "2", "--json").json?["inFiles"]?.array?.first == "01.TCCB/2026")
        // Conditions alone list the file and what lies in it.
        #expect(trial("search", "in:P01/01").lines.count == 4)
        #expect(trial("search", "in:archive").lines.count == 1)
    }

    @Test func `a file is opened, filled with documents in one step, and shown as JSON with stable names`() {
        let trial = Self.trial()
        let opened = trial(
            "archive", "open", "01.TCCB", "--title", "Hồ sơ quy hoạch cán bộ", "--retention", "10", "--in", "P01/01")
        #expect(opened.code == 0 && opened.out == "Đã mở hồ sơ 01.TCCB/2026.\n", "\(opened.err)")
        let added = trial("archive", "add", "01.TCCB", "1", "2/2026", "--loose", "Biên bản họp", "--date", "20/11")
        #expect(added.out == "Đã đưa 3 văn bản vào hồ sơ 01.TCCB/2026.\n", "\(added.err)")
        let again = trial("archive", "add", "01.TCCB", "1", "--loose", "Phiếu góp ý", "--json")
        #expect(again.json?["added"]?.integer == 1 && again.json?["already"]?.integer == 1, "\(again.err)")
        let list = trial("archive", "file", "--json").json?.array
        #expect(list?.count == 1)
        let file = list?.first
        #expect(file?["code"] == "01.TCCB/2026" && file?["title"] == "Hồ sơ quy hoạch cán bộ")
        #expect(file?["documents"]?.integer == 4 && file?["retention"] == "10" && file?["state"] == "dang-lap")
        let whole = trial("archive", "file", "01.TCCB/2026", "--json").json
        #expect(whole?["path"] == "P01/01" && whole?["circulation"] == "noi-bo" && whole?["due"] == "2026-12-31")
        #expect(
            whole?["items"]?.array?.compactMap { $0["kind"]?.string } == ["incoming", "incoming", "loose", "loose"])
        #expect(whole?["history"]?.array?.count == 3)
        let text = trial("archive", "file", "01.tccb")
        #expect(text.lines.first == "01.TCCB/2026" && text.out.contains("Biên bản họp"))
        #expect(
            trial("archive", "file", "--csv").out.contains("Hồ sơ quy hoạch cán bộ;")
                || trial("archive", "file", "--csv").out.contains("Hồ sơ quy hoạch cán bộ,"))
        #expect(trial("search", "hs:01.TCCB").lines.count == 2)
        #expect(trial("show", "incoming", "1", "--json").json?["inFiles"]?.array?.first == "01.TCCB/2026")
        #expect(trial("show", "incoming", "2").lines.last == "Hồ sơ: 01.TCCB/2026 Hồ sơ quy hoạch cán bộ")
        #expect(trial("verify").code == 0)
    }

    @Test func `a file is put in order, its sheets numbered, closed with its note, and opened again with a reason`() {
        let trial = Self.opened()
        trial("archive", "add", "01.TCCB", "1", "2")
        let ordered = trial("archive", "correct", "01.TCCB", "--order", "2 1", "--item-sheets", "1-4; 5")
        #expect(ordered.out == "Đã sửa hồ sơ 01.TCCB/2026.\n", "\(ordered.err)")
        let items = trial("archive", "file", "01.TCCB", "--json").json?["items"]?.array
        #expect(items?.compactMap { $0["name"]?.string } == ["2/2026", "1/2026"])
        #expect(items?.compactMap { $0["sheets"]?.string } == ["1-4", "5"])
        let missing = trial("archive", "close", "01.TCCB", "--ended", "20/11")
        #expect(missing.code == 64)
        let refused = trial("archive", "close", "01.TCCB", "--work-ended", "20/11", "--sheets", "5")
        #expect(refused.code == 1 && refused.err.contains("Chưa kết thúc được"), "\(refused.err)")
        let weeded = trial("archive", "correct", "01.TCCB", "--take-out", "1")
        #expect(weeded.code == 1)
        #expect(trial("archive", "correct", "01.TCCB", "--take-out", "9", "--reason", "thừa").code == 66)
        #expect(trial("archive", "correct", "01.TCCB", "--title", "x", "--order", "1 2").code == 64)
        #expect(trial("archive", "correct", "01.TCCB").code == 64)
        for number in ["1", "2"] { trial("settle", "done", number, "--result", "filed") }
        trial("archive", "correct", "01.TCCB", "--take-out", "1", "--reason", "để nhầm")
        trial("archive", "correct", "01.TCCB", "--take-out", "1", "--reason", "để nhầm")
        trial("archive", "add", "01.TCCB", "--loose", "Biên bản")
        let closed = trial(
            "archive", "close", "01.TCCB", "09.X", "--work-ended", "20/11", "--sheets", "5", "--closing-note",
            "01 văn bản")
        #expect(closed.code == 66 && closed.out.contains("đã kết thúc"), "\(closed.out) \(closed.err)")
        #expect(closed.err.contains("09.X"))
        #expect(trial("archive", "add", "01.TCCB", "1").code == 1)
        #expect(trial("archive", "due", "transfer").out.contains("31/12/2027"))
        #expect(trial("archive", "reopen", "01.TCCB").code == 1)
        #expect(trial("archive", "reopen", "01.TCCB", "--reason", "thiếu trang").code == 0)
        let due = trial("archive", "due", "close", "--json").json?.array
        #expect(due?.first?["duty"] == "close" && due?.first?["due"] == "2026-11-20", "\(String(describing: due))")
        #expect(trial("archive", "due", "--to", "19/11/2026").lines.isEmpty)
        #expect(trial("archive", "give-back", "01.TCCB", "--reason", "x").code == 1)
        #expect(trial("verify").code == 0)
    }

    @Test func `the tree is walked, nodes are retitled and moved, files placed, and a branch searched`() {
        let trial = Self.opened()
        #expect(trial("archive", "tree").out.contains("P01"))
        let below = trial("archive", "tree", "P01/01", "--json").json?.array
        #expect(below?.first?["path"] == "P01/01/H01" && below?.first?["files"]?.integer == 1)
        #expect(below?.first?["shelf"] == "Kho 1 - G02 - T3")
        #expect(trial("archive", "file", "--shelf", "kho 1").lines.count == 1)
        #expect(trial("search", "quy", "--shelf", "Kho 1 - G02").lines.count == 1)
        #expect(trial("search", "in:archive", "quy", "--shelf", "Kho 2").lines.isEmpty)
        #expect(trial("search", "quy", "--shelf", "Kho 1", "--register", "incoming").code == 64)
        trial("archive", "make", "P01/02", "--title", "Tài chính")
        #expect(trial("search", "in:P01/01", "quy", "hoạch").lines.count == 1)
        #expect(trial("search", "in:P01/02", "quy", "hoạch").lines.isEmpty)
        #expect(trial("archive", "move", "P01/01/H01", "--in", "P01/02").out == "Nay là P01/02/H01.\n")
        #expect(trial("search", "in:P01/02", "quy hoach").lines.count == 1)
        let found = trial("search", "in:archive", "quy", "hoạch", "--json").json?.array
        #expect(found?.first?["code"] == "01.TCCB/2026")
        #expect(trial("search", "quy hoạch", "--register", "archive").lines.count == 1)
        #expect(trial("archive", "place", "01.TCCB", "--in", "P01/01").out == "Đã chuyển 1 hồ sơ vào P01/01.\n")
        #expect(trial("archive", "place", "01.TCCB", "--in", "P01").code == 1)
        #expect(trial("archive", "arrange", "P01/01", "--by", "title").err.contains("Chưa sửa gì"))
        #expect(trial("archive", "arrange", "P01/01", "--by", "size").code == 64)
        let retitled = trial("archive", "retitle", "P01/02/H01", "--code", "H09", "--title", "Hộp cũ")
        #expect(retitled.out == "Đã sửa P01/02/H09.\n", "\(retitled.err)")
        #expect(trial("archive", "tree", "P01/02/H01").code == 66)
        #expect(trial("archive", "tree", "P01/02/H09").lines.isEmpty)
        #expect(trial("verify").code == 0)
    }

    @Test func `the retention schedule is brought in, set, and holds by its days`() {
        let trial = Self.opened()
        #expect(trial("settings", "retention").err.contains("--shipped"))
        #expect(trial("settings", "retention", "--shipped").code == 0)
        #expect(trial("settings", "retention", "--shipped").code == 1)
        let rules = trial("settings", "retention", "--json").json?.array
        #expect(rules?.first?["code"] == "1.1" && rules?.first?["retention"] == "permanent")
        #expect(rules?.first?["certainty"] == "read" && rules?.first?["validFrom"] == "2023-02-15")
        let set = trial(
            "settings", "retention", "set", "3.1", "--retention", "20 năm", "--source", "TT 99/2026", "--from",
            "01/07/2026")
        #expect(set.out == "Dòng 3.1 có hiệu lực từ 01/07/2026.\n", "\(set.err)")
        #expect(trial("settings", "retention", "set", "9.9", "--retention", "5").code == 64)
        let shorter = trial("archive", "correct", "01.TCCB", "--rules", "3.1")
        #expect(shorter.code == 1 && shorter.err.contains("20 năm"), "\(shorter.err)")
        let before = trial("settings", "retention", "--json", "--as-of", "01/06/2026").json?.array
        #expect(before?.first { $0["code"] == "3.1" }?["retention"] == "10")
    }

    @Test func `a filing list is begun, written, approved, and files are opened from it`() {
        let trial = Self.trial()
        #expect(trial("archive", "list").code == 66)
        #expect(trial("archive", "list", "propose", "2026").code == 0)
        trial("archive", "list", "set", "2026", "--title", "Tổ chức, cán bộ", "--abbreviation", "TCCB")
        let row = trial(
            "archive", "list", "set", "2026", "02.TCCB", "--title", "Hồ sơ bổ nhiệm năm 2026", "--retention", "20 năm",
            "--maker", "Trần Thị Lan")
        #expect(row.code == 0, "\(row.err)")
        #expect(trial("archive", "list", "approve", "2026").code == 0)
        #expect(trial("archive", "list", "approve", "2026").code == 1)
        let list = trial("archive", "list", "2026", "--json").json
        #expect(list?["state"] == "approved" && list?["rows"]?.array?.count == 2)
        #expect(trial("archive", "list").out.contains("I. Tổ chức, cán bộ (TCCB)"))
        #expect(trial("archive", "open", "02.TCCB").code == 0)
        let file = trial("archive", "file", "02.TCCB", "--json").json
        #expect(file?["title"] == "Hồ sơ bổ nhiệm năm 2026" && file?["retention"] == "20")
        #expect(trial("archive", "list", "propose", "2027").out.contains("2 dòng"))
        #expect(trial("archive", "list", "2027").out.contains("Hồ sơ bổ nhiệm năm 2027"))
    }

    @Test(arguments: [
        (["archive", "file", "09.X"], 66, "09.X"), (["archive", "tree", "P09"], 66, "P09"),
        (["archive", "open", "01.TCCB", "--title", "x", "--retention", "10", "--in", "P01/01"], 1, "01.TCCB/2026"),
        (["archive", "open", "02.TCCB", "--title", "x", "--retention", "mười", "--in", "P01/01"], 64, "--retention"),
        (["archive", "open", "02.TCCB", "--retention", "10"], 64, "--title"),
        (["archive", "open", "02.TCCB", "--title", "x", "--retention", "10", "--in", "P01"], 1, "P01"),
        (["archive", "add", "01.TCCB"], 64, "--loose"), (["archive", "add", "01.TCCB", "99"], 66, "99"),
        (["archive", "add", "01.TCCB", "--loose", "Tối mật"], 1, "mật"),
        (["archive", "make", "P01/01/H01", "--level", "box", "--title", "x"], 1, "H01"),
        (["archive", "due", "xyz"], 64, "transfer"), (["archive"], 64, "tree"),
    ])
    func `what cannot be done is refused with the reason and its code`(
        _ line: [String], _ code: Int, _ words: String
    ) {
        let trial = Self.opened()
        let result = trial.run(line)
        #expect(result.code == Int32(code) && result.err.contains(words), "\(result.code) \(result.err)")
        #expect(result.out.isEmpty)
    }

    @Test func `an officer sees and keeps their own files alone`() {
        let trial = Self.opened()
        trial("user", "add", "--login", "binh", "--name", "Dương Quang Bình", "--roles", "officer")
        #expect(trial("archive", "file", "--as", "binh").lines.isEmpty)
        #expect(trial("archive", "file", "01.TCCB", "--as", "binh").code == 66)
        #expect(trial("archive", "make", "P02", "--title", "x", "--as", "binh").code == 77)
        let own = trial(
            "archive", "open", "05.TCCB", "--title", "Hồ sơ thi đua", "--retention", "5", "--in", "P01/01", "--as",
            "binh")
        #expect(own.code == 0, "\(own.err)")
        #expect(trial("archive", "file", "--as", "binh").lines.count == 1)
        #expect(trial("search", "in:archive", "hồ", "sơ", "--as", "binh").lines.count == 1)
        #expect(trial("archive", "due", "--as", "binh").lines.count == 1)
        #expect(trial("archive", "file").lines.count == 2)
    }
}
