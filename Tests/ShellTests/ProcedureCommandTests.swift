import Interchange
import TestSupport
import Testing

@testable import Shell

/// Transfers, disposal, loans and holds from the command line. Today is 24/11/2026; the owner has every role.
@Suite struct ProcedureCommandTests {
    /// An office with a fonds, people, and closed files 01.TC/2010 and 02.TC/2010, whose periods have run out.
    private static func trial() -> Trial {
        let trial = Trial.founded()
        trial.programFolder = BuiltPrograms.folder
        for (login, roles) in [
            ("tuan", "leadership"), ("minh", "chief"), ("luu", "archivist"), ("cu", "officer"), ("vu", "clerk"),
            ("quan", "administrator"),
        ] {
            _ = trial("user", "add", "--login", login, "--name", "Người \(login)", "--roles", roles)
        }
        _ = trial("archive", "make", "P01", "--title", "Phông Liên đoàn", "--level", "fonds")
        _ = trial("archive", "make", "P01/01", "--title", "Tổ chức", "--level", "series")
        for notation in ["01.TC", "02.TC"] {
            _ = trial(
                "archive", "open", "\(notation)/2010", "--title", "Hồ sơ \(notation)", "--retention", "5", "--maker",
                "cu",
                "--begun", "05/01/2010", "--in", "P01/01")
            _ = trial("archive", "add", "\(notation)/2010", "--loose", "Biên bản", "--item-sheets", "1-4")
            _ = trial(
                "archive", "close", "\(notation)/2010", "--work-ended", "30/06/2010", "--closing-note",
                "Hồ sơ gồm 4 tờ.",
                "--sheets", "4")
        }
        return trial
    }

    private static func archived() -> Trial {
        let trial = trial()
        _ = trial("archive", "transfer", "prepare", "01.TC/2010", "02.TC/2010", "--title", "Hồ sơ 2010")
        _ = trial("archive", "transfer", "give", "1")
        _ = trial("archive", "transfer", "take", "1", "--as", "luu")
        return trial
    }

    @Test func `a transfer goes its way, and its papers stand in two copies`() {
        let trial = Self.trial()
        let made = trial.run([
            "archive", "transfer", "prepare", "01.TC/2010", "02.TC/2010", "--title", "Hồ sơ năm 2010", "--boxes", "2",
            "--shelf-length", "125", "--condition", "Tốt",
        ])
        #expect(made.code == 0 && made.out == "Lần giao nộp số 1: đang lập.\n", "\(made.err)")
        #expect(trial("archive", "transfer", "change", "1", "--remove", "02.TC/2010").code == 0)
        #expect(
            trial("archive", "transfer", "change", "1", "--add", "02.TC/2010", "--json").json?["state"] == "dang-lap")
        func notes() -> [String?] {
            trial("archive", "transfer", "show", "1", "--json").json?["files"]?.array?.map { $0["notes"]?.string } ?? []
        }
        #expect(
            trial("archive", "transfer", "change", "1", "--notes", "01.TC/2010: thiếu bìa; 02.TC/2010: mờ").code == 0)
        #expect(notes() == ["thiếu bìa", "mờ"])
        #expect(trial("archive", "transfer", "change", "1", "--notes", "01.TC/2010:").code == 0)
        #expect(notes() == [nil, "mờ"])
        #expect(trial("archive", "transfer", "change", "1", "--notes", "01.TC/2010").code == 64)
        #expect(trial("archive", "transfer", "give", "1").out == "Lần giao nộp số 1: đã giao, chờ nhận.\n")
        let taken = trial(
            "archive", "transfer", "take", "1", "--returned", "02.TC/2010: thiếu bìa", "--as", "luu", "--json")
        #expect(taken.json?["state"] == "da-nhan" && taken.json?["taker"] == "luu", "\(taken.err)")
        #expect(trial("archive", "file", "01.TC/2010", "--json").json?["state"] == "luu-tru")
        #expect(trial("archive", "file", "02.TC/2010", "--json").json?["state"] == "tra-lai")
        let shown = trial("archive", "transfer", "show", "1", "--json").json
        #expect(shown?["files"]?.array?.compactMap { $0["returned"]?.string } == ["thiếu bìa"])
        #expect(shown?["history"]?.array?.count == 7)
        #expect(trial("archive", "transfer", "list").out.isEmpty)
        #expect(trial("archive", "transfer", "list", "--all").lines.count == 1)
        let minutes = trial("print", "transfer-minutes", "1").out
        #expect(minutes.contains("hai bản") && minutes.contains("1,25 mét") && minutes.contains("thiếu bìa"))
        #expect(minutes.contains("Bản của bên giao") && minutes.contains("Bản của bên nhận"))
        #expect(trial("print", "transfer-inventory", "1").out.contains("01.TC/2010"))
        #expect(trial("verify").code == 0)
    }

    @Test func `a disposal from proposal to minutes, refused by one, agreed by two, by different people`() {
        let trial = Self.archived()
        #expect(trial("archive", "dispose", "due", "--json").json?.array?.count == 2)
        let made = trial(
            "archive", "dispose", "propose", "01.TC/2010", "02.TC/2010", "--title", "Hồ sơ năm 2010", "--text",
            "Hết hạn",
            "--as", "luu")
        #expect(made.out == "Hồ sơ hủy số 1: đang đề nghị.\n", "\(made.err)")
        #expect(trial("print", "disposal-list", "1").out.contains("ĐỀ NGHỊ HỦY"))
        let council = trial(
            "archive", "dispose", "council", "1", "--chair", "minh", "--secretary", "luu", "--member", "cu")
        #expect(council.out == "Hồ sơ hủy số 1: hội đồng đang xét.\n", "\(council.err)")
        #expect(trial("archive", "dispose", "opinion", "1", "refuse", "--as", "cu").code == 1)
        #expect(
            trial("archive", "dispose", "opinion", "1", "refuse", "--text", "Còn cần", "--as", "cu").code == 0)
        #expect(trial("archive", "dispose", "opinion", "1", "agree", "--as", "vu").code == 77)
        #expect(trial("archive", "dispose", "conclude", "1", "--as", "minh").err.contains("Còn 2 thành viên"))
        for login in ["minh", "luu"] { _ = trial("archive", "dispose", "opinion", "1", "agree", "--as", login) }
        #expect(trial("archive", "dispose", "conclude", "1", "--as", "minh").code == 0)
        #expect(trial("print", "council-minutes", "1").out.contains("Còn cần"))
        #expect(trial("print", "destruction-minutes", "1").code == 1)
        #expect(trial("archive", "dispose", "appraise", "1", "--text", "Công văn 15/TLĐ", "--as", "luu").code == 0)
        #expect(trial("archive", "dispose", "decide", "1", "--decision", "31/QĐ-LĐLĐ", "--as", "luu").code == 77)
        #expect(trial("archive", "dispose", "decide", "1", "--decision", "31/QĐ-LĐLĐ", "--as", "tuan").code == 0)
        #expect(trial("print", "disposal-decision", "1").out.contains("31/QĐ-LĐLĐ"))
        #expect(
            trial("archive", "dispose", "spare", "1", "02.TC/2010", "--reason", "Tìm thấy đơn", "--as", "luu").code == 0
        )
        let alone = trial(
            "archive", "dispose", "carry-out", "1", "--executors", "luu", "--method", "Nghiền", "--as", "luu")
        #expect(alone.code == 1 && alone.err.contains("hai người"))
        let done = trial(
            "archive", "dispose", "carry-out", "1", "--executors", "luu; vu", "--method", "Nghiền bột giấy", "--as",
            "luu")
        #expect(done.code == 0 && done.out.contains("Đã hủy theo hồ sơ hủy số 1"), "\(done.err)")
        #expect(trial("archive", "file", "01.TC/2010", "--json").json?["state"] == "da-huy")
        #expect(trial("archive", "file", "02.TC/2010", "--json").json?["state"] == "luu-tru")
        let minutes = trial("print", "destruction-minutes", "1").out
        #expect(minutes.contains("Nghiền bột giấy") && minutes.contains("Người luu") && !minutes.contains("02.TC"))
        let shown = trial("archive", "dispose", "show", "1").out
        #expect(shown.contains("Tìm thấy đơn") && shown.contains("hủy tài liệu, lập biên bản"))
        #expect(trial("archive", "dispose", "list", "--all", "--json").json?.array?.first?["state"] == "da-huy")
        #expect(trial("verify").code == 0)
    }

    @Test func `who proposes does not decide, though they own the machine`() {
        let trial = Self.archived()
        _ = trial("archive", "dispose", "propose", "01.TC/2010", "--title", "Hồ sơ năm 2010")
        _ = trial("archive", "dispose", "council", "1", "--chair", "minh", "--secretary", "luu", "--member", "cu")
        for login in ["minh", "luu", "cu"] { _ = trial("archive", "dispose", "opinion", "1", "agree", "--as", login) }
        _ = trial("archive", "dispose", "conclude", "1")
        _ = trial("archive", "dispose", "appraise", "1", "--text", "15/TLĐ")
        let own = trial("archive", "dispose", "decide", "1", "--decision", "31/QĐ")
        #expect(own.code == 1 && own.err.contains("không quyết định"))
        #expect(trial("archive", "dispose", "refuse", "1", "--reason", "Còn dùng").code == 0)
        #expect(trial("archive", "dispose", "show", "1", "--json").json?["state"] == "khong-huy")
    }

    @Test func `a file is asked for, permitted, handed out, copied from and given back`() {
        let trial = Self.archived()
        let slip = trial(
            "archive", "lend", "ask", "01.TC/2010", "--outside", "Trần Hưng, Công an tỉnh", "--purpose", "Xác minh",
            "--manner", "doc", "--as", "luu")
        #expect(slip.out == "Phiếu mượn số 1: chờ duyệt.\n", "\(slip.err)")
        #expect(trial("archive", "lend", "permit", "1", "--as", "luu").code == 77)
        #expect(trial("archive", "lend", "permit", "1", "--as", "minh").code == 0)
        let out = trial("archive", "lend", "out", "1", "--due", "25/11", "--as", "luu")
        #expect(out.out == "Phiếu mượn số 1: đang mượn, hạn trả 25/11/2026.\n", "\(out.err)")
        let copy = trial.run([
            "archive", "lend", "copy", "1", "--unregistered", "Biên bản", "--form", "sao-y", "--symbol", "SY-LĐLĐ",
            "--recipient", "Trần Hưng", "--copies", "1", "--signer", "Trần Văn Sơn",
        ])
        #expect(copy.out == "Đã cấp số bản sao 01/SY-LĐLĐ.\n", "\(copy.err)")
        let late = trial("archive", "lend", "list", "--overdue", "--as-of", "28/11/2026", "--json").json?.array
        #expect(late?.first?["daysLate"]?.integer == 3 && late?.first?["readerName"] == "Trần Hưng, Công an tỉnh")
        #expect(trial("archive", "dispose", "propose", "01.TC/2010", "--title", "x").err.contains("đang cho mượn"))
        #expect(trial("archive", "lend", "back", "1", "--condition", "Nguyên vẹn", "--as", "luu").code == 0)
        let readers = trial("archive", "lend", "readers", "01.TC/2010").out
        #expect(readers.contains("Trần Hưng") && readers.contains("01/SY-LĐLĐ"))
        #expect(trial("archive", "lend", "list").out.isEmpty)
        #expect(trial("print", "loan-slip", "1").out.contains("Xác minh"))
        #expect(trial("verify").code == 0)
    }

    @Test func `a hold stops disposal and names the file, and backups stand in the minutes`() {
        let trial = Self.archived()
        let hold = trial("archive", "hold", "place", "--in", "P01", "--reason", "Thanh tra", "--until", "31/12")
        #expect(hold.out == "Đã tạm dừng hủy (lệnh số 1).\n", "\(hold.err)")
        let refused = trial("archive", "dispose", "propose", "01.TC/2010", "--title", "x")
        #expect(refused.code == 1 && refused.err.contains("01.TC/2010") && refused.err.contains("Thanh tra"))
        #expect(trial("archive", "hold", "list", "01.TC/2010", "--json").json?.array?.first?["name"] == "P01")
        #expect(trial("archive", "hold", "end", "1", "--reason", "Xong").code == 0)
        #expect(trial("archive", "hold", "list").out.isEmpty)
        #expect(trial("backup", trial.path("a.backup"), "--until", "28/02/2027").code == 0)
        let backups = trial("list", "backups", "--json").json?.array
        #expect(backups?.first?["keepUntil"] == "2027-02-28")
        #expect(trial("settings", "backup-gone", "1").code == 0)
        #expect(trial("list", "backups").out.isEmpty && trial("list", "backups", "--all").lines.count == 1)
        #expect(trial("verify").code == 0)
    }

    @Test func `a file is kept back with consent`() {
        let trial = Self.trial()
        _ = trial(
            "archive", "open", "05.TC/2025", "--title", "Hồ sơ 05", "--retention", "10", "--maker", "cu", "--begun",
            "05/01/2025", "--in", "P01/01")
        _ = trial("archive", "add", "05.TC/2025", "--loose", "Biên bản", "--item-sheets", "1-4")
        _ = trial(
            "archive", "close", "05.TC/2025", "--work-ended", "31/12/2025", "--closing-note", "Đủ.", "--sheets", "4")
        let kept = trial(
            "archive", "transfer", "keep", "05.TC/2025", "--until", "30/06/2027", "--reason", "Đang dùng", "--as",
            "minh")
        #expect(kept.out == "Hồ sơ 05.TC/2025 được giữ lại đến 30/06/2027.\n", "\(kept.err)")
        let late = trial("archive", "transfer", "keep", "05.TC/2025", "--until", "30/06/2029", "--reason", "x")
        #expect(late.code == 1 && late.err.contains("31/12/2028"))
        #expect(trial("archive", "transfer", "release", "05.TC/2025", "--reason", "Xong").code == 0)
    }

    @Test(arguments: [
        (["archive", "transfer", "show", "9"], 66, "Không có lần giao nộp"),
        (["archive", "transfer", "show", "x"], 64, "Không hiểu"),
        (["archive", "dispose", "show", "9"], 66, "Không có hồ sơ hủy"),
        (["archive", "lend", "show", "9"], 66, "Không có phiếu mượn"),
        (["archive", "hold", "end", "9", "--reason", "x"], 66, "Không có lệnh"),
        (["archive", "hold", "place", "--reason", "x"], 64, "--in"),
        (["archive", "transfer", "prepare", "09.TC/2010", "--title", "x"], 66, "09.TC/2010"),
        (["archive", "transfer", "prepare", "01.TC/2010"], 64, "--title"),
        (["archive", "lend", "ask", "01.TC/2010", "--purpose", "x"], 1, "đã nộp lưu"),
        (["archive", "dispose", "opinion", "1", "maybe"], 66, "Không có hồ sơ hủy"),
        (["print", "filing-list", "2019"], 66, "2019"), (["print", "loan-slip", "1"], 66, "Không có phiếu mượn"),
        (["archive", "transfer", "list", "--as", "quan"], 0, ""),
    ])
    func `what does not fit says so and nothing is done`(_ words: [String], _ code: Int32, _ sentence: String) {
        let trial = Self.trial()
        let result = trial.run(words)
        #expect(result.code == code, "\(words): \(result.err)")
        #expect(result.err.contains(sentence), "\(result.err)")
    }

    @Test func `the finding aid and the filing list are printed`() {
        let trial = Self.archived()
        let aid = trial("print", "finding-aid", "P01").out
        #expect(aid.contains("01.TC/2010") && aid.contains("02.TC/2010") && aid.contains("Phông Liên đoàn"))
        #expect(trial("print", "finding-aid", "P01", "--as", "cu").code == 77)
        let pdf = trial("print", "finding-aid", "P01", "--output", trial.path("muc-luc.pdf"))
        #expect(pdf.code == 0, "\(pdf.err)")
    }
}
