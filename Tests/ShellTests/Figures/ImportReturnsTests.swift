import Interchange
import Office
import Records
import TestSupport
import Testing

@testable import Shell

@Suite struct ImportReturnsTests {
    private static let quarter = "2026-Q3"

    /// An office whose third quarter of 2026 is open.
    private func trial() throws -> Trial {
        let trial = try Trial.watching()
        try trial.perform(
            OpenPeriod(
                form: "ct02", period: try #require(ReportingPeriod(code: Self.quarter)), due: trial.now.officeDay))
        return trial
    }

    private func facts(_ trial: Trial, _ unit: String) throws -> [String: FigureValue] {
        let period = try #require(ReportingPeriod(code: Self.quarter))
        let entry = try trial.ask(AskReturnEntry(unit: unit, form: "ct02", period: period))
        return Dictionary(uniqueKeysWithValues: entry.facts.map { ($0.fact.code, $0.fact.value) })
    }

    private let good = """
        Kỳ báo cáo: Quý III/2026;;;;
        Đơn vị;1.1;1.2;1.3;5.1a
        LĐLĐ Nghệ An;120;110;90;ldldnghean.vn
        ldld-ha-tinh;80;75;-;
        """

    @Test func `a file of returns is entered, and the same file again changes nothing`() throws {
        let trial = try trial()
        let path = trial.write(good, to: "a.csv")
        let dry = trial("import", "returns", path, "--dry-run")
        #expect(dry.code == 0, "\(dry.err)")
        #expect(dry.lines == ["Chạy thử: 2 phiếu, nhận được 2, như đã có 0, cần sửa 0. Chưa ghi gì."])
        #expect(try facts(trial, "ldld-nghe-an").isEmpty)
        let done = trial("import", "returns", path)
        #expect(done.code == 0, "\(done.err)")
        #expect(done.lines == ["Đã nhập quý III/2026: 2 phiếu, như đã có 0, bỏ qua 0."])
        #expect(
            try facts(trial, "ldld-nghe-an") == [
                "1.1": .count(120), "1.2": .count(110), "1.3": .count(90), "5.1a": .text("ldldnghean.vn"),
            ])
        #expect(try facts(trial, "ldld-ha-tinh") == ["1.1": .count(80), "1.2": .count(75)])
        let again = trial("import", "returns", path)
        #expect(again.lines == ["Đã nhập quý III/2026: 0 phiếu, như đã có 2, bỏ qua 0."])
        let mended = trial.write(good.replacing("120;110", with: "121;110"), to: "b.csv")
        let name = "Liên đoàn Lao động tỉnh Nghệ An"
        #expect(
            trial("import", "returns", mended, "--dry-run").lines.last
                == "Sẽ thay 1 số liệu đang dùng của 1 phiếu đã nhận: \(name) (1.1). Khi ghi cần --reason.")
        let refused = trial("import", "returns", mended)
        #expect(refused.code == 1)
        #expect(refused.err.contains("Tệp thay 1 số liệu đang dùng của 1 phiếu đã nhận: \(name) (1.1). Chưa ghi gì"))
        #expect(try facts(trial, "ldld-nghe-an")["1.1"] == .count(120))
        #expect(
            trial("import", "returns", mended, "--reason", "đơn vị gửi lại").lines == [
                "Đã nhập quý III/2026: 1 phiếu, như đã có 1, bỏ qua 0.",
                "Đã thay 1 số liệu đang dùng của 1 phiếu đã nhận: \(name) (1.1).",
            ])
        let json = trial("import", "returns", path, "--dry-run", "--json").json
        #expect(json?["replaced"] == 1 && json?["replacements"]?.array?[0]["unit"] == "ldld-nghe-an")
        #expect(
            trial("tasks", "explain", "ldld-nghe-an", "1").lines.contains {
                $0.hasPrefix("    trước đó 120 · ") && $0.hasSuffix(", lý do: đơn vị gửi lại")
            })
        let lines = trial("tasks", "explain", "ldld-nghe-an", "1", "--json").json?["lines"]?.array
        #expect(lines?[0]["earlier"]?.array?[0]["why"] == "đơn vị gửi lại")
        #expect(trial("verify").code == 0)
    }

    @Test func `a form that went out as a workbook comes back filled in`() throws {
        let trial = try trial()
        let files = WorkbookFiles(programFolder: BuiltPrograms.folder)
        #expect(
            trial("tasks", "form", "--period", Self.quarter, "--unit", "LĐLĐ Nghệ An", "--output", trial.path("a.xlsx"))
                .code == 0)
        // What a person's spreadsheet does: the cells as they were, with values beside some codes.
        let read = try files.read(trial.bytes(of: "a.xlsx"))
        let values = ["1.1": "120", "2.5": "1 = Có, chưa thành quy định", "4.2": "Đang dùng", "4.4": "Có"]
        let rows = read.sheets[0].rows.map { row -> [DrawnCell] in
            row.cells.enumerated().map { place, cell in
                place == 2 ? DrawnCell(values[row.cells[0].words] ?? cell.words) : DrawnCell(cell.words)
            }
        }
        let filled = DrawnWorkbook(sheets: [DrawnSheet(name: read.sheets[0].name, widths: [], rows: rows)])
        let path = trial.write(try files.write(filled), to: "b.xlsx")
        let done = trial("import", "returns", path)
        #expect(done.code == 0, "\(done.out)\(done.err)")
        #expect(
            try facts(trial, "ldld-nghe-an") == [
                "1.1": .count(120), "2.5": .state(1), "4.2": .state(2), "4.4": .yes(true),
            ])
    }

    @Test func `one bad value keeps everything out until it is mended or left out by word`() throws {
        let trial = try trial()
        let path = trial.write(good.replacing("80;75", with: "nhiều;75"), to: "a.csv")
        let refused = trial("import", "returns", path)
        #expect(refused.code == 65)
        #expect(refused.lines == ["Ô B4: 1.1: \"nhiều\" không phải là số. Ghi số nguyên từ 0, hoặc để trống."])
        #expect(refused.err.contains("chưa ghi gì"))
        #expect(try facts(trial, "ldld-nghe-an").isEmpty)
        let partly = trial("import", "returns", path, "--skip-bad")
        #expect(partly.code == 0)
        #expect(partly.lines.last == "Đã nhập quý III/2026: 1 phiếu, như đã có 0, bỏ qua 1.")
        #expect(try facts(trial, "ldld-ha-tinh").isEmpty)
        #expect(try !facts(trial, "ldld-nghe-an").isEmpty)
    }

    @Test(arguments: [
        ("1.2;1.3\nLĐLĐ Nghệ An;10;11", "Dòng 3"), ("4.1\nLĐLĐ Nghệ An;Chưa có", "Dòng 3"),
        ("Kỳ;1.1\nLĐLĐ Nghệ An;2026-Q2;1", "Dòng 3: phiếu của quý II/2026"),
        ("1.1\nLĐLĐ Nghệ Tĩnh;1", "Ô A3: chưa có đơn vị \"LĐLĐ Nghệ Tĩnh\". Gần giống: "),
    ])
    func `what the rules of the form or the period refuse is told before anything is written`(
        rest: String, wanted: String
    ) throws {
        let trial = try trial()
        let path = trial.write("Kỳ báo cáo: 2026-Q3;;\nĐơn vị;\(rest)\n", to: "a.csv")
        let refused = trial("import", "returns", path)
        #expect(refused.code == 65, "\(refused.out)\(refused.err)")
        #expect(refused.lines.count == 1)
        #expect(refused.lines.first?.hasPrefix(wanted) == true, "\(refused.out)")
        #expect(trial("import", "returns", path, "--skip-bad").code == 0)
        #expect(try facts(trial, "ldld-nghe-an").isEmpty)
    }

    @Test func `a file of which nothing is understood is refused, not entered as nothing`() throws {
        let trial = try trial()
        let path = trial.write("Đơn vị;1,2 x\nLĐLĐ Nghệ An;30\n", to: "a.csv")
        let result = trial("import", "returns", path, "--period", Self.quarter)
        #expect(result.code == 65 && result.out.isEmpty)
        #expect(result.err.contains("Chưa nhận ra đơn vị và dòng nào của biểu ct02"))
    }

    @Test func `a period that is not open or not said is refused`() throws {
        let trial = try trial()
        let path = trial.write("Đơn vị;1.1\nLĐLĐ Nghệ An;1\n", to: "a.csv")
        let unsaid = trial("import", "returns", path)
        #expect(unsaid.code == 64)
        #expect(unsaid.err.contains("--period"))
        let closed = trial("import", "returns", path, "--period", "2026-Q2")
        #expect(closed.code == 65)
        #expect(closed.out.contains("chưa mở"))
        #expect(trial("import", "returns", path, "--period", Self.quarter).code == 0)
    }

    @Test func `the document that brought the file stands with the return, and its day is the return's`() throws {
        let trial = try trial()
        trial.register("gửi phiếu số liệu quý III")
        let path = trial.write(good, to: "a.csv")
        #expect(trial("import", "returns", path, "--source", "99").code == 66)
        let done = trial("import", "returns", path, "--source", "1", "--json")
        #expect(done.code == 0, "\(done.err)")
        #expect(done.json?["written"]?.integer == 2)
        #expect(done.json?["period"]?.string == Self.quarter)
        let period = try #require(ReportingPeriod(code: Self.quarter))
        let entry = try trial.ask(AskReturnEntry(unit: "ldld-nghe-an", form: "ct02", period: period))
        #expect(entry.figureReturn?.document != nil)
        #expect(entry.figureReturn?.figureReturn.state == .received)
        #expect(entry.figureReturn?.figureReturn.receivedOn == trial.now.officeDay)
    }

    @Test func `a row that only inspections know is left out and told`() throws {
        let trial = try trial()
        let path = trial.write("Kỳ: 2026-Q3;;\nĐơn vị;1.1;2.6\nLĐLĐ Nghệ An;1;0\n", to: "a.csv")
        let done = trial("import", "returns", path)
        #expect(done.code == 0)
        #expect(done.err.contains("dòng 2.6 chỉ ghi theo biên bản kiểm tra"))
        #expect(try facts(trial, "ldld-nghe-an") == ["1.1": .count(1)])
    }

    @Test func `whoever may not enter figures is told before the file is read`() throws {
        let trial = try trial()
        #expect(trial("user", "add", "--login", "luu", "--name", "Lê Thị Lưu", "--roles", "archivist").code == 0)
        #expect(trial("--as", "luu", "import", "returns", trial.path("none.csv")).code == 77)
        #expect(trial("import", "returns", trial.path("none.csv")).code == 66)
    }
}
