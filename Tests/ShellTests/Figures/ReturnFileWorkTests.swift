import Interchange
import Office
import Phrases
import Records
import Screens
import Store
import TestSupport
import Testing

@testable import Shell

/// What the screens want of files of returns, on a real office with the real filters.
@Suite struct ReturnFileWorkTests {
    private static let period =
        ReportingPeriod(code: "2026-Q3") ?? ReportingPeriod(of: Instant(milliseconds: 0).officeDay, kind: .quarter)

    private func trial() throws -> Trial {
        let trial = try Trial.watching()
        try trial.perform(OpenPeriod(form: "ct02", period: Self.period, due: trial.now.officeDay))
        return trial
    }

    private func worker(_ trial: Trial, isShared: Bool = false) throws -> FileWorker {
        let file = try OfficeFile.open(at: trial.path("office.db"))
        let owner = try #require(try file.owner())
        let now = trial.now
        return FileWorker(
            office: file.office, actor: Actor(person: owner),
            places: FilePlaces(office: trial.path("office.db"), login: owner.login, isShared: isShared),
            clock: { now }, workbooks: WorkbookFiles(programFolder: BuiltPrograms.folder))
    }

    private func request(_ source: FileSource) -> FileWork {
        .readReturns(ReturnsRequest(source: source, form: "ct02", period: Self.period, language: .vi))
    }

    private func form(_ kind: BlankFormRequest.Kind, units: [String]? = nil) -> FileWork {
        .blankForm(
            BlankFormRequest(
                form: "ct02", period: Self.period, units: units, kind: kind, name: "bieu", language: .vi))
    }

    private func plan(_ answer: FileAnswer) throws -> ReturnsPlan {
        guard case .returnsRead(let plan) = answer else { throw Missing(answer) }
        return plan
    }

    private struct Missing: Error {
        let answer: FileAnswer
        init(_ answer: FileAnswer) { self.answer = answer }
    }

    @Test func `a form that went into the drop folder comes back filled in, and is told before it is entered`() throws {
        let trial = try trial()
        let worker = try worker(trial)
        guard case .saved(let path, _) = worker.run(form(.sheets, units: ["ldld-nghe-an"]), .none) else {
            Issue.record("not written")
            return
        }
        #expect(path == "\(worker.places.dropFolder)/bieu.xlsx")
        let files = WorkbookFiles(programFolder: BuiltPrograms.folder)
        let within = String(path.dropFirst(trial.folder.count + 1))
        let read = try files.read(trial.bytes(of: within))
        let values = ["1.1": "120", "1.2": "110", "4.4": "Có"]
        let rows = read.sheets[0].rows.map { row -> [DrawnCell] in
            row.cells.enumerated().map { place, cell in
                place == 2 ? DrawnCell(values[row.cells[0].words] ?? cell.words) : DrawnCell(cell.words)
            }
        }
        let filled = DrawnWorkbook(sheets: [DrawnSheet(name: read.sheets[0].name, widths: [], rows: rows)])
        let folder = String(worker.places.dropFolder.dropFirst(trial.folder.count + 1))
        _ = trial.write(try files.write(filled), to: "\(folder)/ve.xlsx")

        let plan = try plan(worker.run(request(.dropped("ve.xlsx")), .none))
        #expect(plan.problems.isEmpty && plan.items.map(\.unit) == ["ldld-nghe-an"])
        #expect(
            plan.items[0].figures.mapValues(\.value) == ["1.1": .count(120), "1.2": .count(110), "4.4": .yes(true)])
        #expect(plan.items[0].replaced.isEmpty)
        let asked = AskReturnEntry(unit: "ldld-nghe-an", form: "ct02", period: Self.period)
        #expect(try trial.ask(asked).facts.isEmpty, "reading writes nothing")

        let day = trial.now.officeDay
        try trial.perform(
            ImportReturns(form: "ct02", period: Self.period, rows: plan.rows(receivedOn: day, document: nil)))
        #expect(try trial.ask(asked).facts.count == 3)
        #expect(try self.plan(worker.run(request(.dropped("ve.xlsx")), .none)).same.count == 1)
    }

    @Test func `what would replace a figure that stands is told with both values`() throws {
        let trial = try trial()
        let worker = try worker(trial)
        let first = trial.write("Đơn vị;1.1;1.2\nLĐLĐ Nghệ An;120;110\nldld-ha-tinh;80;75\n", to: "a.csv")
        let plan = try plan(worker.run(request(.path(first)), .none))
        try trial.perform(
            ImportReturns(
                form: "ct02", period: Self.period, rows: plan.rows(receivedOn: trial.now.officeDay, document: nil)))
        let second = trial.write("Đơn vị;1.1;1.2;1.3\nLĐLĐ Nghệ An;121;110;90\nldld-ha-tinh;80;75\n", to: "b.csv")
        let again = try self.plan(worker.run(request(.path(second)), .none))
        #expect(again.items.map(\.replaced) == [[.init(code: "1.1", old: .count(120), new: .count(121))]])
        #expect(again.replacedCount == 1 && again.figureCount == 3 && again.same.count == 1)
    }

    @Test func `one bad value is told at its cell, and the rest of the file is still shown`() throws {
        let trial = try trial()
        let path = trial.write("Đơn vị;1.1;1.2\nLĐLĐ Nghệ An;nhiều;110\nldld-ha-tinh;80;75\n", to: "a.csv")
        let plan = try plan(try worker(trial).run(request(.path(path)), .none))
        #expect(plan.problems.map(\.place.vi) == ["ô B2"])
        #expect(plan.bad == 1 && plan.items.map(\.unit) == ["ldld-ha-tinh"])
    }

    @Test func `where others share the host a path outside the drop folder is refused, the drop folder is not`() throws
    {
        let trial = try trial()
        let worker = try worker(trial, isShared: true)
        let outside = trial.write("Đơn vị;1.1\nLĐLĐ Nghệ An;120\n", to: "a.csv")
        #expect(worker.run(request(.path(outside)), .none) == .refused(.unreadable(name: outside)))
        #expect(worker.run(request(.dropped("../../a.csv")), .none) == .refused(.missing(name: "../../a.csv")))
        guard case .saved(let path, _) = worker.run(form(.csv), .none) else {
            Issue.record("not written")
            return
        }
        #expect(path == "\(worker.places.dropFolder)/bieu.csv")
        let back = worker.run(request(.dropped("bieu.csv")), .none)
        #expect(try plan(back).items.isEmpty, "nothing is filled in")
    }

    @Test(arguments: BlankFormRequest.Kind.allCases) func `a form is written in every kind, never over another`(
        kind: BlankFormRequest.Kind
    ) throws {
        let trial = try trial()
        let worker = try worker(trial)
        var paths: Set<String> = []
        for _ in 0..<2 {
            if case .saved(let path, _) = worker.run(form(kind, units: ["ldld-nghe-an"]), .none) { paths.insert(path) }
        }
        #expect(paths.count == 2)
    }

    @Test func `a file that is no workbook, and work that is stopped, are told as what they are`() throws {
        let trial = try trial()
        let worker = try worker(trial)
        let path = trial.write("abc", to: "a.xlsx")
        #expect(worker.run(request(.path(path)), .none) == .refused(.unfit(.workbookPlainText)))
        let stopped = WorkControl(isCancelled: { true }, progress: { _, _ in })
        #expect(worker.run(request(.path(path)), stopped) == .refused(.cancelled))
        #expect(worker.run(form(.sheets), stopped) == .refused(.cancelled))
    }
}
