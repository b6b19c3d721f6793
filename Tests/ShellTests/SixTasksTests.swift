import Interchange
import Testing

@testable import Shell

/// Units and their six tasks from the command line. Today is 24/11/2026.
@Suite struct SixTasksTests {
    /// An office that watches two units, with the third quarter open.
    static func watching() -> Trial {
        let trial = Trial.founded()
        trial("unit", "own", "lam-giang")
        trial("unit", "add", "kcn", "--name", "Công đoàn các khu công nghiệp", "--group", "khu-cong-nghiep")
        trial("unit", "add", "y-te", "--name", "Công đoàn ngành Y tế", "--group", "nganh-dia-phuong")
        trial("tasks", "open", "2026-Q3", "--due", "22/9/2026")
        return trial
    }

    @Test func boardIsAnArrayOfUnitsWithTheirTasks() {
        let trial = Self.watching()
        for (row, value) in [("2.1", "9"), ("1.1", "10")] {
            #expect(trial("tasks", "set", "kcn", row, value, "--period", "2026-Q3").code == 0)
        }
        let rows = trial("tasks", "--json").json?.array
        #expect(rows?.count == 2)
        #expect(rows?[0].object?.map(\.key) == ["unit", "name", "group", "period", "total", "change", "tasks"])
        #expect(rows?[0]["unit"] == "y-te" && rows?[0]["total"] == .null)
        let tasks = rows?[1]["tasks"]?.array
        #expect(tasks?.count == 6)
        #expect(tasks?[1].object?.map(\.key) == ["task", "status", "score"])
        // The letter's first task names no union of a zone; of the second rows are missing.
        #expect(tasks?[0]["status"] == "not-addressed" && tasks?[1]["status"] == "under-way")
        #expect(tasks?[1]["score"] == .null && tasks?[2]["status"] == "not-reported")
        #expect(trial("tasks", "--json", "--unit", "y-te", "--task", "2").json?.array?[0]["tasks"]?.array?.count == 1)
    }

    @Test func tableAndCSVSayTheSame() {
        let trial = Self.watching()
        trial("tasks", "set", "kcn", "4.2", "Đang dùng", "--period", "2026-Q3")
        let lines = trial("tasks").lines
        #expect(lines.first == "THỰC HIỆN CHỈ THỊ 02 · Quý III/2026")
        #expect(lines.last?.hasPrefix("Cộng 2 đơn vị") == true && lines.count == 7)
        #expect(lines.contains { $0.hasPrefix("CĐ ngành Y tế") && $0.contains("--") })
        let csv = trial("tasks", "--csv").out.split(separator: "\r\n").map(String.init)
        #expect(csv.count == 3 && csv[0].hasPrefix("Mã đơn vị"))
        #expect(csv[0].contains("Kỳ so sánh,Tổng kỳ so sánh,1 ") && csv[1].contains("2026-Q2,"))
        #expect(csv.contains { $0.hasPrefix("kcn") && $0.contains("2026-Q3") })
        #expect(trial("tasks", "--csv", "--json").code == 64)
    }

    @Test func explainingTellsFigureDaySourceTargetAndSum() {
        let trial = Self.watching()
        trial("register", "incoming", "--issuer", "Công đoàn ngành Y tế", "--subject", "báo cáo số liệu")
        for (row, value) in [("1.1", "45"), ("1.2", "40"), ("6.4", "9")] {
            trial("tasks", "set", "y-te", row, value, "--period", "2026-Q3", "--source", "1/2026")
        }
        #expect(trial("settings", "score", "target:6.4", "40%", "--since", "2026-Q1").code == 0)
        let lines = trial("tasks", "explain", "Công đoàn ngành Y tế", "6").lines
        #expect(lines[0] == "Công đoàn ngành Y tế · Quý III/2026 · 6. Tuyển dụng, sử dụng, bồi dưỡng cán bộ tin học")
        #expect(lines[1] == "Đang thực hiện · điểm tham khảo 50")
        let row = lines.first { $0.hasPrefix("  6.4 ") }
        // 9/45 = 20 % of 40 %
        #expect(
            row == "  6.4 Số cán bộ được học tập, bồi dưỡng tin học trong kỳ: 9/45 (20%) · số liệu 30/09/2026 · "
                + "văn bản đến 1/2026 · chỉ tiêu 40% (do cơ quan đặt: Trần Thị Lan, 24/11/2026) → 50 điểm")
        #expect(lines.last == "  (1 × 50) : 1 = 50 → 50 điểm")
        let shape = trial("tasks", "explain", "y-te", "6", "--json").json
        #expect(shape?["score"] == 50 && shape?["lines"]?.array?.count == 7)
        #expect(trial("tasks", "explain", "y-te", "7").code == 64)
        #expect(trial("tasks", "explain", "khong-co", "1").code == 66)
    }

    @Test(arguments: [
        (["kcn", "2.1", "chín"], 64), (["kcn", "9.9", "1"], 66), (["kcn", "4.2", "Đang mơ"], 64),
        (["kcn", "2.1", "9", "--source", "77/2026"], 66), (["kcn", "2.1", "5.5"], 64), (["kcn", "2.1", "1 2"], 64),
        (["kcn", "2.6", "0"], 1),
        (["kcn", "2.1", "9", "--registers", "--source", "x"], 64), (["kcn", "2.1", "-"], 1),
        (["kcn", "2.1", "9", "--figure-day", "25/11/2026"], 1),
    ])
    func aFigureThatCannotBeIsRefused(_ words: [String], _ code: Int) {
        let trial = Self.watching()
        let result = trial.run(["tasks", "set"] + words + ["--period", "2026-Q3"])
        #expect(result.code == Int32(code), "\(result.err)")
        #expect(result.remarks.count == 1)
        #expect(trial("tasks", "--json").json?.array?.allSatisfy { $0["total"] == .null } == true)
    }

    @Test func setNeedsItsPeriodAndAnOpenOne() {
        let trial = Self.watching()
        #expect(trial("tasks", "set", "kcn", "2.1", "9").code == 64)
        let result = trial("tasks", "set", "kcn", "2.1", "9", "--period", "2026-Q2")
        #expect(result.code == 1)
        #expect(
            result.err
                == "vanthu: Kỳ quý II/2026 của biểu ct02 chưa mở. Chánh Văn phòng mở kỳ rồi nhập lại.\n")
        #expect(trial("tasks", "set", "kcn", "2.1", "9", "--period", "2026-Q5").code == 64)
    }

    @Test(arguments: [("1.204", 1204), ("12 345", 12345), ("7", 7)])
    func pointsAndBlanksPartThousandsOnly(_ text: String, _ count: Int) {
        let trial = Self.watching()
        #expect(trial("tasks", "set", "kcn", "2.3", text, "--period", "2026-Q3").code == 0)
        let lines = trial("tasks", "explain", "kcn", "2", "--json").json?["lines"]?.array
        #expect(lines?.first { $0["indicator"] == "2.3" }?["value"]?.string == String(count))
    }

    @Test func aUnitThatComesOrEndsWithinAnOpenPeriodIsAskedOrNot() {
        let trial = Self.watching()
        #expect(trial("tasks", "open", "2026-Q4").code == 0)
        trial("unit", "add", "moi", "--name", "Công đoàn Mới", "--group", "co-so", "--from", "1/10/2026")
        trial("unit", "change", "kcn", "--to", "31/10/2026", "--successor", "moi")
        // Who ended stays asked for what ended before it, the new one is asked from its first period on.
        let newest = trial("tasks", "late", "--period", "2026-Q4", "--json").json?.array
        #expect(newest?.compactMap { $0["unit"]?.string }.sorted() == ["moi", "y-te"])
        let before = trial("tasks", "late", "--period", "2026-Q3", "--json").json?.array
        #expect(before?.compactMap { $0["unit"]?.string }.sorted() == ["kcn", "y-te"])
        #expect(trial("tasks", "set", "kcn", "2.1", "9", "--period", "2026-Q4").code == 1)
        #expect(trial("tasks", "set", "moi", "2.1", "9", "--period", "2026-Q4", "--figure-day", "1/11/2026").code == 0)
        #expect(trial("verify").code == 0)
    }

    @Test func lateNamesWhoOwesHowLong() {
        let trial = Self.watching()
        trial("tasks", "set", "kcn", "2.1", "9", "--period", "2026-Q3")
        let late = trial("tasks", "late", "--json").json?.array
        // A figure from elsewhere is no return.
        #expect(late?.map { $0["unit"] } == ["kcn", "y-te"] && late?[0]["days"] == 63)
        #expect(
            trial("tasks", "late").lines.first
                == "Phiếu số liệu thực hiện Chỉ thị 02/CT-ĐCT · Quý III/2026 · còn 2/2 đơn vị chưa nộp")
        #expect(trial("tasks", "close", "2026-Q3").code == 0)
        #expect(trial("tasks", "set", "kcn", "2.1", "8", "--period", "2026-Q3").code == 1)
    }

    @Test func aMergedUnitKeepsItsPastAndTheNewOneStandsInItsPlace() {
        let trial = Self.watching()
        trial("unit", "add", "moi", "--name", "Công đoàn Mới", "--group", "co-so", "--from", "1/10/2026")
        let merged = trial("unit", "change", "kcn", "--to", "30/9/2026", "--successor", "moi")
        #expect(merged.code == 0, "\(merged.err)")
        #expect(trial("unit", "list", "--json").json?.array?.map { $0["unit"] } == ["moi", "y-te"])
        let all = trial("unit", "list", "--everyone").lines
        #expect(all.contains { $0.hasPrefix("kcn") && $0.contains("đến 30/09/2026, nay là Công đoàn Mới") })
        #expect(trial("unit", "change", "kcn", "--successor", "kcn").code == 1)
        #expect(trial("unit", "add", "Mã lạ", "--name", "x", "--group", "co-so").code == 1)
        #expect(trial("unit", "add", "x", "--name", "x", "--group", "nhom-la").code == 64)
    }

    @Test func questionsGoBothWays() {
        let trial = Self.watching()
        #expect(trial("question", "raise", "--unit", "y-te", "--text", "Hỏi về phần mềm", "--task", "3").code == 0)
        #expect(trial("question", "raise", "--text", "Xin hướng dẫn", "--recipient", "vp@tld.example").code == 0)
        #expect(trial("question", "answer", "1", "--text", "Đã trả lời", "--symbol", "5/VP").code == 0)
        let waiting = trial("question", "list", "--json").json?.array
        #expect(waiting?.count == 1 && waiting?[0]["direction"] == "sent")
        #expect(trial("question", "close", "1").code == 0)
        #expect(trial("question", "answer", "1", "--text", "nữa").code == 1)
        #expect(trial("question", "reopen", "1").code == 64)
        #expect(trial("question", "close", "9").code == 66)
        #expect(trial("question", "list", "--everyone").lines.count == 2)
    }

    @Test func anOfficeAddsARowAndAFormOfItsOwn() {
        let trial = Self.watching()
        #expect(
            trial(
                "indicator", "add", "2.9", "--name", "Số hộp thư dùng chung", "--task", "2", "--kind", "count",
                "--direction", "up", "--base", "1.1"
            ).code == 0)
        trial("tasks", "set", "y-te", "1.1", "10", "--period", "2026-Q3")
        #expect(trial("tasks", "set", "y-te", "2.9", "11", "--period", "2026-Q3").code == 1)
        #expect(trial("tasks", "set", "y-te", "2.9", "7", "--period", "2026-Q3").code == 0)
        #expect(
            trial("tasks", "explain", "y-te", "2").lines.contains { $0.contains("2.9 Số hộp thư dùng chung: 7/10") })
        #expect(trial("indicator", "form", "xe", "--name", "Biểu xe").code == 0)
        #expect(trial("indicator", "add", "X.1", "--form", "xe", "--name", "Số xe").code == 0)
        #expect(trial("tasks", "open", "2026", "--form", "xe").code == 0)
        #expect(trial("tasks", "set", "y-te", "X.1", "2", "--period", "2026").code == 0)
        #expect(trial("tasks", "late", "--form", "xe").lines.count == 3)
        #expect(trial("verify").code == 0)
    }

    @Test func anOfficeWithoutUnitsSaysWhatToDo() {
        let trial = Trial.founded()
        let result = trial("tasks")
        #expect(result.code == 0 && result.err.contains("vanthu unit own"))
        #expect(trial("tasks", "open", "2026-Q3").code == 1)
        #expect(trial("tasks", "--json").out == "[]\n")
    }

    @Test func theInventedConfederationMergesItsUnitsInJuly2025() {
        let trial = Trial()
        #expect(trial("demo", "--profile", "confederation").code == 0)
        #expect(trial("tasks", "--period", "2025-Q2", "--json").json?.array?.count == 82)
        let now = trial("tasks", "--json").json?.array
        #expect(now?.count == 51 && now?.allSatisfy { $0["period"] == "2026-Q3" } == true)
        let later = trial("tasks", "--period", "2025-Q3", "--json").json?.array
        // Merged units carry their history: most of them have a change.
        let merged = later?.filter { row in row["unit"]?.string?.hasPrefix("tinh-moi") == true }
        #expect((merged?.filter { $0["change"] != .null }.count ?? 0) > 8)
        #expect(trial("demo", "--profile", "confederation", "--documents", "5").code == 64)
        #expect(trial("demo", "--profile", "khac").code == 64)
        #expect(trial("verify").code == 0)
    }
}
