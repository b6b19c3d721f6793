import Interchange
import Testing

@testable import Shell

/// Outgoing documents from the command line. Today is 24/11/2026.
@Suite struct OutgoingCommandTests {
    private static func registered(_ more: String...) -> (Trial, Trial.Result) {
        let trial = Trial.founded()
        let result = trial.run(
            [
                "register", "outgoing", "--type", "BC", "--subject", "báo cáo quý III", "--signer", "Trần Văn Sơn",
                "--recipient",
                "Tổng Liên đoàn Lao động Việt Nam; UBND tỉnh", "--copies-to", "Lưu: VT",
            ] + more)
        return (trial, result)
    }

    @Test func `a signed document gets its number and symbol, and is listed and shown`() {
        let (trial, result) = Self.registered()
        #expect(result.code == 0 && result.out == "Đã cấp số 01/BC-LĐLĐ.\n")
        let rows = trial("list", "outgoing", "--json").json?.array
        #expect(
            rows?.first?.object?.map(\.key) == [
                "kind", "draft", "number", "suffix", "year", "symbol", "date", "type", "subject", "recipients", "state",
            ])
        #expect(rows?.count == 1 && rows?[0]["symbol"] == "01/BC-LĐLĐ" && rows?[0]["suffix"] == .null)
        #expect(rows?[0]["recipients"]?.array?.count == 3)
        for name in ["1/BC-LĐLĐ/2026", "01/bc-ldld", "1", "1/2026"] {
            #expect(trial("show", "outgoing", name).lines.first == "01/BC-LĐLĐ/2026", "\(name)")
        }
        let shown = trial("show", "outgoing", "1", "--json").json
        #expect(shown?["copiesTo"]?.array == ["Lưu: VT"] && shown?["history"]?.array?.count == 1)
        #expect(trial("list", "outgoing").lines.count == 1)
    }

    @Test(arguments: [
        (["show", "outgoing", "9"], 66, "15/BC-LĐLĐ/2026"), (["show", "outgoing", "BC"], 66, "BC"),
        (["register", "outgoing", "--type", "BC", "--subject", "x", "--recipient", "TLĐ"], 1, "gười ký"),
        (["register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S"], 1, "ơi nhận"),
        (
            [
                "register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S", "--recipient", "TLĐ",
                "--date", "+1",
            ], 1, "chưa đến"
        ),
        (
            [
                "register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S", "--recipient", "TLĐ",
                "--date", "23/11",
            ], 1, "Chánh Văn phòng"
        ),
        (
            [
                "register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S", "--recipient", "TLĐ",
                "--secret",
            ], 1, "mật"
        ),
        (
            ["register", "outgoing", "--type", "BC", "--subject", "Tối mật", "--signer", "S", "--recipient", "TLĐ"], 1,
            "mật"
        ),
        (
            [
                "register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S", "--recipient", "TLĐ",
                "--symbol", "BC 1",
            ], 1, "BC 1"
        ),
        (
            [
                "register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S", "--recipient", "TLĐ",
                "--answers", "9",
            ], 66, "9"
        ),
        (["correct", "outgoing", "1", "--recall", "--reason", "x"], 1, "thu hồi"),
        (["correct", "outgoing", "1"], 64, "--subject"),
        (["settings", "numbering", "by-type"], 1, "01/01"), (["settings", "set", "--symbol", "L Đ"], 1, "L Đ"),
    ])
    func `what cannot be is one sentence and writes nothing`(_ line: [String], _ code: Int, _ said: String) {
        let (trial, _) = Self.registered()
        let result = trial.run(line)
        #expect(Int(result.code) == code, "\(result.err)")
        #expect(result.remarks.count == 1 && result.err.contains(said), "\(result.err)")
        #expect(trial("list", "outgoing", "--json").json?.array?.count == 1)
        #expect(trial("show", "outgoing", "1", "--json").json?["version"] == 1)
    }

    @Test func `it is issued with day and way, corrected, and recalled with a reason`() {
        let (trial, _) = Self.registered()
        #expect(
            trial("issue", "outgoing", "1", "--way", "email", "--received-by", "Bưu cục").out
                == "01/BC-LĐLĐ: đã phát hành.\n")
        let issued = trial("show", "outgoing", "1", "--json").json
        #expect(
            issued?["state"] == "da-phat-hanh" && issued?["way"] == "thu-dien-tu" && issued?["issued"] == "2026-11-24")
        #expect(
            trial("correct", "outgoing", "1", "--subject", "báo cáo quý III/2026", "--reason", "gõ thiếu").code == 0)
        #expect(
            trial("correct", "outgoing", "1", "--recall", "--reason", "sai số liệu").out == "01/BC-LĐLĐ: đã thu hồi.\n")
        #expect(trial("list", "outgoing").out.contains("[Đã thu hồi] báo cáo quý III/20"))
        #expect(trial("list", "outgoing", "--stage", "da-phat-hanh").out.isEmpty)
        #expect(trial("verify").code == 0)
    }

    @Test func `an answer proposes to complete what it answers, a partial one does not`() {
        let trial = Trial.founded()
        trial("register", "incoming", "--issuer", "TLĐ", "--subject", "yêu cầu báo cáo")
        let line = [
            "register", "outgoing", "--type", "BC", "--subject", "báo cáo", "--signer", "S", "--recipient", "TLĐ",
            "--answers", "1",
        ]
        #expect(trial.run(line + ["--partial"]).err.isEmpty)
        #expect(trial.run(line).err.contains("settle done 1/2026"))
        #expect(trial("show", "outgoing", "1").out.contains("1/2026 (trả lời một phần)"))
    }

    @Test func `a number is kept, used and inserted late`() {
        let (trial, _) = Self.registered()
        #expect(
            trial("settings", "reserve-outgoing", "--type", "QĐ", "--for", "Ban Tổ chức", "--until", "25/11").out
                .hasPrefix("Đã giữ số 02"))
        let line = [
            "register", "outgoing", "--type", "QĐ", "--subject", "quyết định", "--signer", "S", "--recipient", "Ban",
        ]
        #expect(trial.run(line + ["--reservation", "2"]).out == "Đã cấp số 02/QĐ-LĐLĐ.\n")
        #expect(trial.run(line + ["--reservation", "2"]).code == 66)
        #expect(trial.run(line + ["--after", "1", "--reason", "quên"]).out == "Đã chèn số 01a/QĐ-LĐLĐ.\n")
        #expect(trial("verify").code == 0)
    }

    @Test func `the numbering is told and set from a new year on`() {
        let (trial, _) = Self.registered()
        #expect(trial("settings", "numbering").out == "Một hệ thống số chung\n")
        #expect(trial("settings", "numbering", "own:quyet-dinh", "--from", "01/01/2027").code == 0)
        #expect(trial("settings", "numbering", "--json").json?.array?[0]["grouping"] == "own:quyet-dinh")
    }

    @Test func `the register prints with all ten columns, in the order of its numbers, void ones with their reason`() {
        let (trial, _) = Self.registered("--copies", "12", "--keeper", "Ban Tổ chức")
        let line = [
            "register", "outgoing", "--subject", "kế hoạch", "--signer", "Nga", "--recipient", "LĐLĐ huyện", "--type",
            "KH",
        ]
        #expect(trial.run(line).code == 0)
        #expect(trial.run(line + ["--after", "1", "--reason", "quên"]).code == 0)
        trial("correct", "outgoing", "2", "--void", "--reason", "ký nhầm")
        let printed = trial("print", "register", "outgoing")
        let out = printed.out
        #expect(printed.code == 0 && printed.err.isEmpty)
        #expect(out.contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI") && out.contains("nhầm"))
        // On the cover stand the first and the last; in the table they follow each other.
        let places = ["| 01/BC", "| 01a/KH", "| 02/KH"].map { out.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        if let first = places[0], let late = places[1], let last = places[2] { #expect(first < late && late < last) }
        #expect(trial("print", "register", "outgoing", "--year", "2025").code == 66)
        #expect(trial("print", "register", "outgoing", "--from", "9", "--to", "1").code == 64)
    }

    // MARK: Files, answers, lists

    @Test func `a signed scan is attached, listed, saved and taken out`() {
        let (trial, _) = Self.registered()
        let path = trial.write(Array("bản ký".utf8), to: "ky.pdf")
        #expect(trial("attach", "outgoing", "1", path).out == "Đã thêm vào văn bản 01/BC-LĐLĐ: ky.pdf.\n")
        #expect(trial("show", "outgoing", "1").out.contains("ky.pdf"))
        #expect(trial("show", "outgoing", "1", "--json").json?["attachments"]?.array?.count == 1)
        #expect(trial("attachment", "save", "outgoing", "1", "1", trial.path("ra.pdf")).code == 0)
        #expect(trial.bytes(of: "ra.pdf") == Array("bản ký".utf8))
        #expect(trial("attachment", "save", "outgoing", "1", "2", trial.path("x.pdf")).code == 66)
        #expect(trial("attachment", "remove", "outgoing", "1", "1").code == 1)
        #expect(trial("attachment", "remove", "outgoing", "1", "1", "--reason", "nhầm").code == 0)
        #expect(trial("attach", "outgoing", "9", trial.path("ky.pdf")).code == 66)
        #expect(trial("verify").code == 0)
    }

    @Test func `who has not answered is listed with sums that add up`() {
        let (trial, _) = Self.registered("--reply-wanted", "số liệu", "--reply-due", "25/11")
        var rows = trial("list", "unanswered", "--json").json?.array
        #expect(rows?.count == 1 && rows?[0]["asked"] == 2 && rows?[0]["owed"] == 2 && rows?[0]["late"] == 0)
        let cited = trial(
            "register", "incoming", "--issuer", "UBND tỉnh", "--symbol", "7/UBND-VX", "--subject",
            "trả lời Báo cáo số 01/BC-LĐLĐ")
        #expect(cited.out.contains("--reply-to 01/BC-LĐLĐ") || cited.err.contains("--reply-to 01/BC-LĐLĐ"))
        #expect(trial("correct", "incoming", "1", "--reply-to", "1/BC-LĐLĐ một phần").code == 0)
        #expect(trial("correct", "incoming", "1", "--reply-to", "1", "--subject", "x", "--reason", "y").code == 64)
        let shown = trial("show", "replies", "1", "--json").json
        #expect(shown?["recipients"]?.array?.map { $0["state"] } == ["chua-tra-loi", "mot-phan"])
        #expect(trial("show", "incoming", "1").out.contains("01/BC-LĐLĐ/2026 (trả lời một phần)"))
        #expect(
            trial(
                "register", "incoming", "--issuer", "Tổng Liên đoàn Lao động Việt Nam", "--subject", "trả lời",
                "--reply-to", "1"
            ).code == 0)
        rows = trial("list", "unanswered", "--json").json?.array
        #expect(rows?[0]["answered"] == 1 && rows?[0]["partial"] == 1 && rows?[0]["owed"] == 0)
        let csv = trial("list", "unanswered", "--csv").out.split(whereSeparator: \.isNewline)
        #expect(csv.count == 2 && csv[1].contains("UBND tỉnh") && csv[1].contains("1/2026"))
        #expect(trial("list", "unanswered").lines.count == 3)
        #expect(
            trial("register", "incoming", "--issuer", "X", "--subject", "trả lời", "--reply-to", "77/X").code == 66)
        #expect(trial("list", "incoming").lines.count == 2, "what was refused spent no number")
        #expect(trial("verify").code == 0)
    }

    @Test func `of a letter that asked nothing nobody owes an answer`() {
        let (trial, _) = Self.registered()
        var shown = trial("show", "replies", "1", "--json").json
        #expect(shown?["asks"] == false && shown?["recipients"]?.array?.isEmpty == true)
        #expect(
            trial(
                "register", "incoming", "--issuer", "UBND tỉnh", "--subject", "cảm ơn", "--reply-to", "1"
            ).code == 0)
        shown = trial("show", "replies", "1", "--json").json
        #expect(shown?["recipients"]?.array?.map { $0["state"] } == ["da-tra-loi"])
    }

    @Test func `the outgoing list is printed as CSV, the search finds both registers`() {
        let (trial, _) = Self.registered()
        let csv = trial("list", "outgoing", "--csv").out.split(whereSeparator: \.isNewline)
        #expect(csv.count == 2 && csv[0].contains("Số, ký hiệu") && csv[1].contains("01/BC-LĐLĐ"))
        #expect(trial("list", "outgoing", "--csv", "--json").code == 64)
        trial.register()
        #expect(trial("search", "báo cáo").lines.allSatisfy { !$0.contains("01/BC-LĐLĐ") })
        #expect(trial("search", "--register", "outgoing", "báo cáo").lines.count == 1)
        let both = trial("search", "--register", "all", "báo").lines
        #expect(both.last?.hasPrefix("đi  01/BC-LĐLĐ") == true)
        #expect(trial("search", "--register", "x", "báo").code == 64)
        #expect(trial("help", "print", "register", "outgoing").out.contains("--from SỐ"))
    }

    @Test func `a group of recipients is set, listed, used and ended`() {
        let trial = Trial.founded()
        #expect(
            trial("settings", "groups", "Khối 2", "--recipient", "Sở A; Sở B").out == "Nhóm nơi nhận Khối 2: 2 nơi.\n")
        #expect(trial("settings", "groups", "khoi 2").lines == ["Sở A", "Sở B"])
        #expect(trial("settings", "groups").out.contains("Khối 2"))
        #expect(
            trial(
                "register", "outgoing", "--type", "BC", "--subject", "x", "--signer", "S", "--recipient",
                "Khối 2; Tỉnh ủy"
            ).code == 0)
        let shown = trial("show", "outgoing", "1").out
        #expect(shown.contains("Khối 2; Tỉnh ủy") && !shown.contains("Sở A"))
        #expect(trial("settings", "groups", "Khối 2", "--end").code == 0)
        #expect(trial("settings", "groups", "Khối 2").code == 66)
        #expect(trial("settings", "groups", "Khối 3", "--end").code == 66)
        #expect(trial("settings", "groups", "Khối 3", "--recipient", " ").code == 64)
        #expect(trial("verify").code == 0)
    }

    @Test func `a reminder is drafted for those who owe an answer`() {
        let (trial, _) = Self.registered("--reply-wanted", "số liệu", "--reply-due", "25/11")
        let path = trial.write(Array("Đề nghị {Tên đơn vị} gửi {Còn thiếu}.".utf8), to: "nhac.txt")
        let merged = trial(
            "draft", "merge", "--type", "CV", "--symbol", "LĐLĐ-VP", "--subject", "đôn đốc {Số ký hiệu}", "--body",
            path,
            "--owing", "1/BC-LĐLĐ")
        #expect(merged.code == 0 && merged.lines.count == 3 && merged.lines[2] == "Đã lập 2 dự thảo.")
        #expect(trial("draft", "read", "DT3").out.contains("Đề nghị UBND tỉnh gửi số liệu."))
        #expect(trial("draft", "merge", "--type", "CV", "--subject", "x", "--body", path).code == 64)
        let own = trial("draft", "merge", "--owing", "1/BC-LĐLĐ", "--one")
        #expect(own.code == 0 && own.lines.last == "Đã lập 1 dự thảo.", "\(own.err)")
        #expect(trial("draft", "read", "DT4").out.contains("| 2 | UBND tỉnh |"))
        let open = trial.write(Array("Gửi về {Thư điện tử}, {Nơi}.".utf8), to: "la.txt")
        let refused = trial("draft", "merge", "--owing", "1/BC-LĐLĐ", "--body", open)
        #expect(refused.code == 1 && refused.err.contains("Không có ô {Nơi} (ở dòng 1 của nội dung)"), "\(refused.err)")
        let empty = trial.write(Array("Gửi về {Thư điện tử}.".utf8), to: "trong.txt")
        let told = trial("draft", "merge", "--owing", "1/BC-LĐLĐ", "--body", empty)
        #expect(told.code == 1 && told.err.contains("--incomplete"), "\(told.err)")
        #expect(trial("draft", "merge", "--owing", "1/BC-LĐLĐ", "--body", empty, "--incomplete").code == 0)
        #expect(trial("verify").code == 0)
    }

    // MARK: What a clerk is told

    private static let line = [
        "register", "outgoing", "--type", "BC", "--subject", "báo cáo quý III", "--signer", "Trần Văn Sơn",
        "--recipient", "Tổng Liên đoàn Lao động Việt Nam",
    ]

    @Test func `a paper registered before is told of, a day of another year with its book`() {
        let (trial, _) = Self.registered()
        let again = trial.run(Self.line)
        #expect(again.code == 0 && again.out == "Đã cấp số 02/BC-LĐLĐ.\n")
        #expect(again.err.contains("Nghi trùng") && again.err.contains("01/BC-LĐLĐ"), "\(again.err)")
        trial("settings", "open-year", "2025")
        let old = trial.run(Self.line + ["--date", "31/12/2025"])
        #expect(old.out == "Đã cấp số 01/BC-LĐLĐ/2025.\n" && old.err.contains("sổ năm 2025"), "\(old.err)")
    }

    @Test func `a search that named no register tells what the outgoing one has`() {
        let (trial, _) = Self.registered()
        let found = trial("search", "quý", "III")
        #expect(found.out.isEmpty && found.err.contains("--register outgoing"), "\(found.err)")
        #expect(!trial("search", "quý", "III", "--register", "incoming").err.contains("--register outgoing"))
    }

    @Test func `a void number has no envelope`() {
        let (trial, _) = Self.registered()
        trial("correct", "outgoing", "1", "--void", "--reason", "nhầm")
        let result = trial("print", "envelope", "1")
        #expect(result.code == 1 && result.out.isEmpty && result.err.contains("không in bì"), "\(result.err)")
    }

    @Test func `help and history of an outgoing document speak of sending`() {
        let (trial, _) = Self.registered()
        for command in [["issue", "outgoing"], ["register", "outgoing"], ["correct", "outgoing"], ["draft", "new"]] {
            let help = trial.run(["help"] + command).out
            #expect(!help.contains("Phương thức nhận") && !help.contains("Ngày văn bản"), "\(command)")
            #expect(help.contains("Phương thức gửi"), "\(command)")
        }
        #expect(trial("help", "print", "closing").out.contains("Ngày chốt sổ"))
        trial("issue", "outgoing", "1", "--way", "email")
        let shown = trial("show", "outgoing", "1").out
        #expect(shown.contains("Phương thức gửi") && !shown.contains("Phương thức nhận"), "\(shown)")
        #expect(shown.contains("Ngày phát hành") && !shown.contains("Ngày chuyển"), "\(shown)")
    }

    @Test func `a numbered draft tells when it was begun and who numbered it when`() {
        let trial = Trial.founded()
        _ = trial.run(["draft", "new"] + Self.line.dropFirst(2))
        for step in ["submit", "approve", "sign", "number"] { trial("draft", step, "DT1") }
        let shown = trial("show", "outgoing", "1").out
        #expect(shown.contains("Lập dự thảo") && shown.contains("Cấp số") && !shown.contains("Vào sổ"), "\(shown)")
    }

    @Test func `a letter that asks for nothing has nobody who owes`() {
        let (trial, _) = Self.registered()
        let shown = trial("show", "replies", "1")
        #expect(!shown.out.contains("Chưa trả lời") && shown.err.contains("không yêu cầu trả lời"), "\(shown.err)")
    }

    @Test func `a wrong or missing choice names all that may be chosen`() {
        let (trial, _) = Self.registered()
        let type = trial("list", "outgoing", "--type", "ZZZ")
        #expect(type.code == 64 && type.err.contains("BC, ") && type.err.contains("QĐ"), "\(type.err)")
        let view = trial("draft", "opinion", "DT1")
        #expect(view.code == 64 && view.err.contains("--view") && view.err.contains("nhat-tri"), "\(view.err)")
        #expect(trial("help", "register", "copy").out.contains("--form sao-y|sao-luc|trich-sao"))
        let json = trial("print", "register", "outgoing", "--json")
        #expect(json.code == 64 && json.err.contains("--output"), "\(json.err)")
    }
}
