import Interchange
import Office
import Records
import TestSupport
import Testing

@testable import Shell

/// What the command line says where figures, periods and questions want a reason or are compared.
@Suite struct FigureRuleLineTests {
    @Test func `a closed period is opened again with a reason, and late no more while it is closed`() {
        let trial = SixTasksTests.watching()
        #expect(trial("tasks", "close", "2026-Q3").code == 0)
        #expect(trial("tasks", "late", "--json").json?.array?.map { $0["days"] } == [63, 63])
        trial.now = trial.now.adding(seconds: 40 * 86_400)
        #expect(trial("tasks", "late", "--period", "2026-Q3", "--json").json?.array?.map { $0["days"] } == [63, 63])
        let refused = trial("tasks", "open", "2026-Q3")
        #expect(refused.code == 1 && refused.err.contains("lý do"))
        #expect(trial("tasks", "open", "2026-Q3", "--reason", "hai đơn vị nộp bổ sung").code == 0)
        #expect(trial("tasks", "late", "--period", "2026-Q3", "--json").json?.array?.map { $0["days"] } == [103, 103])
        let early = trial("tasks", "open", "2009-Q4")
        #expect(early.code == 1 && early.err.contains("01/01/2010"))
    }

    @Test func `a question without an answer is closed with a reason, and an empty text is said to be empty`() {
        let trial = SixTasksTests.watching()
        trial("question", "raise", "--unit", "y-te", "--text", "Hỏi về phần mềm")
        #expect(trial("question", "close", "1").code == 1)
        #expect(trial("question", "close", "1", "--reason", "đơn vị rút").code == 0)
        let empty = trial("question", "raise", "--unit", "y-te", "--text", "")
        #expect(empty.code == 64 && empty.err == "vanthu: --text để trống. Ghi nội dung sau --text.\n")
        #expect(trial("question", "raise", "--unit", "y-te").err.contains("Thiếu --text"))
    }

    @Test func `a name that stands already is refused with the other's code`() {
        let trial = SixTasksTests.watching()
        let twin = trial("unit", "add", "yte2", "--name", "cong doan nganh y te", "--group", "nganh-dia-phuong")
        #expect(twin.code == 1 && twin.err.contains("mã y-te"))
    }

    @Test func `a return that is in and silent of a task is not told as one that did not come`() {
        let trial = SixTasksTests.watching()
        let path = trial.write("Kỳ báo cáo: Quý III/2026\nĐơn vị;2.1\ny-te;9\n", to: "a.csv")
        #expect(trial("import", "returns", path).code == 0)
        #expect(
            trial("tasks", "explain", "y-te", "3").lines[1]
                == "Chưa báo cáo · phiếu đã nhận, chưa có số liệu của nhiệm vụ này")
        #expect(trial("tasks", "explain", "kcn", "3").lines[1] == "Chưa báo cáo")
    }

    @Test func `the table has sums by group and of all, and the sign of old figures beside the total`() {
        let trial = SixTasksTests.watching()
        for (unit, used) in [("kcn", "4"), ("y-te", "7")] {
            for (row, value) in [("1.1", "10"), ("2.2", used)] {
                trial("tasks", "set", unit, row, value, "--period", "2026-Q3")
            }
        }
        let lines = trial("tasks").lines
        let sums = lines.suffix(3)
        #expect(sums.map { $0.contains("4/10") || $0.contains("7/10") || $0.contains("11/20") } == [true, true, true])
        #expect(sums.last?.hasPrefix("Cộng 2 đơn vị") == true && sums.last?.contains("11/20") == true)
        // One group needs no sum of its own.
        #expect(trial("tasks", "--unit", "kcn").lines.count == 4)
    }

    @Test func `before a merger explaining tells what each part gave, and a part that is silent`() {
        let trial = SixTasksTests.watching()
        trial("unit", "add", "moi", "--name", "Công đoàn Mới", "--group", "nganh-dia-phuong", "--from", "1/10/2026")
        for code in ["kcn", "y-te"] { trial("unit", "change", code, "--to", "30/9/2026", "--successor", "moi") }
        trial("tasks", "set", "y-te", "2.1", "9", "--period", "2026-Q3")
        let lines = trial("tasks", "explain", "moi", "2", "--period", "2026-Q3").lines
        #expect(lines.contains("    Công đoàn các khu công nghiệp: chưa có số liệu"))
        #expect(lines.contains { $0.hasPrefix("    Công đoàn ngành Y tế: 9 · số liệu 30/09/2026 · ") })
        let ended = trial("tasks", "explain", "y-te", "2", "--period", "2026-Q3").lines
        #expect(ended.contains { $0.hasPrefix("  2.1 ") && $0.contains(": 9") })
        let json = trial("tasks", "explain", "moi", "2", "--period", "2026-Q3", "--json").json
        #expect(json?["lines"]?.array?[0]["parts"]?.array?.count == 2)
    }

    @Test func `the invented offices open their periods before the returns are due`() throws {
        let trial = Trial()
        #expect(trial("demo", "--profile", "confederation").code == 0)
        let periods = try trial.ask(AskFigureSetup()).periods["ct02"] ?? []
        #expect(periods.count > 4)
        for period in periods {
            #expect(period.openedOn < period.due && period.openedOn >= period.period.firstDay, "\(period.period.code)")
            if let closed = period.closedOn { #expect(closed > period.due) }
        }
        #expect(periods.first?.isOpen == true && periods.dropFirst().allSatisfy { !$0.isOpen })
        let newest = try trial.ask(AskReturns(today: trial.now.officeDay)).rows.map(\.figureReturn)
        let count = ReturnCount(newest, today: trial.now.officeDay)
        #expect(count.inTime > 0 && count.late > 0 && count.overdue > 0)
    }
}
