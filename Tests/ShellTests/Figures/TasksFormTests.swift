import Interchange
import Records
import Screens
import TestSupport
import Testing

@testable import Shell

@Suite struct TasksFormTests {
    private func trial() throws -> Trial {
        try Trial.watching()
    }

    @Test func `on paper it has every row with how it is filled in, its due day and where it goes back to`() throws {
        let trial = try trial()
        let page = trial("tasks", "form", "--period", "2026-Q3", "--unit", "ldld-nghe-an")
        #expect(page.code == 0)
        let text = page.out
        for part in [
            "Đơn vị: Liên đoàn Lao động tỉnh Nghệ An", "PHIẾU SỐ LIỆU THỰC HIỆN CHỈ THỊ 02/CT-ĐCT", "Quý III/2026",
            "Hạn nộp: 30/09/2026", "LĐLĐ tỉnh Lam Giang", "Mã biểu: ct02", "| 1.3 ", "| 6.5b ", "NGƯỜI LẬP BIỂU",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(page.lines.allSatisfy { $0.count <= 78 })
        #expect(trial("--lang", "en", "tasks", "form").out.contains("| Officers able to use a"))
    }

    @Test func `without a unit one page serves all, for the quarter of today`() throws {
        let text = try trial()("tasks", "form", "--form", "tk").out
        #expect(text.contains("Đơn vị: ........"))
        #expect(text.contains("Quý IV/2026"))
        #expect(text.contains("TK.9"))
        #expect(!text.contains("1.3"))
    }

    @Test(arguments: ["xlsx", "csv"], ["sheets", "lines"])
    func `a file has the units that stood on the period's last day, and is read back by the program`(
        ending: String, shape: String
    ) throws {
        let trial = try trial()
        let path = trial.path("bieu.\(ending)")
        let done = trial("tasks", "form", "--period", "2026-Q3", "--shape", shape, "--output", path)
        #expect(done.code == 0, "\(done.err)")
        #expect(done.out.contains("bieu.\(ending)"))
        #expect(trial.mode(of: "bieu.\(ending)") == 0o600)
        let units = UnitDirectory.addressed(on: try #require(Day(year: 2026, month: 9, day: 30)))
            .map { ReturnUnit(code: $0.code, name: $0.nameVi, abbreviation: $0.abbreviation) }
        let file = try ReturnsFile(
            trial.bytes(of: "bieu.\(ending)"), name: path, WorkbookFiles(programFolder: BuiltPrograms.folder))
        let reading = file.reading(of: ShippedForms.sixTasks, units: units, period: nil)
        #expect(reading.problems.isEmpty, "\(reading.problems.prefix(3))")
        #expect(reading.entries.isEmpty)
        #expect(Set(reading.blankUnits) == Set(units.map(\.code)))
        let before = trial("tasks", "form", "--period", "2024", "--json", "--output", trial.path("cu.txt"))
        #expect((before.json?["units"]?.integer ?? 0) > Int64(units.count))
    }

    @Test func `nothing is written over, and what cannot be written leaves nothing`() throws {
        let trial = try trial()
        let path = trial.write("của người khác", to: "bieu.csv")
        let refused = trial("tasks", "form", "--output", path)
        #expect(refused.code == 73)
        #expect(refused.err.contains("không ghi đè"))
        #expect(String(decoding: trial.bytes(of: "bieu.csv"), as: UTF8.self) == "của người khác")
        let nowhere = trial("tasks", "form", "--output", trial.path("none/a.csv"))
        #expect(nowhere.code == 73 && nowhere.err.contains("Không ghi được"))
        trial.programFolder = nil
        let missing = trial("tasks", "form", "--output", trial.path("a.xlsx"))
        #expect(missing.code == 1)
        #expect(missing.err.contains("vanthu-typeset"))
        #expect(!trial.exists("a.xlsx"))
    }

    @Test(arguments: [
        (["--form", "x"], 64, "Các biểu có: ct02, tk"), (["--period", "Q9"], 64, "quý 3/2026"),
        (["--output", "a.doc"], 64, ".xlsx"), (["--shape", "x"], 64, "sheets"),
        (["--unit", "LĐLĐ tỉnh Nghệ Tĩnh"], 66, "Gần giống: Liên đoàn Lao động tỉnh Nghệ An"),
    ])
    func `what it does not know it says, with what there is`(options: [String], code: Int32, part: String) throws {
        let result = try trial().run(["tasks", "form"] + options)
        #expect(result.code == code)
        #expect(result.err.contains(part), "\(result.err)")
        #expect(result.out.isEmpty)
    }

    @Test func `programs get the rows and the units`() throws {
        let json = try #require(try trial()("tasks", "form", "--period", "2026-Q3", "--json").json)
        #expect(json["due"]?.string == "2026-09-30")
        #expect(json["rows"]?.array?.first?["code"]?.string == "1.1")
        #expect(json["units"]?.array?.contains { $0["code"]?.string == "ldld-nghe-an" } == true)
    }

    @Test func `an office that watches no units still gives forms, and says that the unit is left open`() throws {
        let trial = Trial.founded()
        trial.programFolder = BuiltPrograms.folder
        let done = trial("tasks", "form", "--output", trial.path("a.xlsx"))
        #expect(done.code == 0)
        #expect(done.err.contains("chưa có đơn vị nào"))
        #expect(trial("tasks", "form", "--unit", "ldld-nghe-an").code == 1)
    }

    @Test func `where others share the host the file goes into the drop folder`() throws {
        let trial = try trial()
        let places = FilePlaces(office: trial.path("office.db"), login: "lan", isShared: true)
        let path = try NewFile(places: places).write([7], to: "/etc/bieu.csv")
        #expect(path == trial.path("drop/lan/bieu.csv"))
        #expect(trial.bytes(of: "drop/lan/bieu.csv") == [7])
        #expect(throws: FileRefusal.exists(path: path)) { try NewFile(places: places).write([8], to: "bieu.csv") }
    }
}
