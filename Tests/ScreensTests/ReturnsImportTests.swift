import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Returns that come in as a file: chosen, shown as it would be entered, entered or refused; and forms that go out.
@Suite struct ReturnsImportTests {
    /// What a file would do in the world of figures: one return that is owed, one that replaces what stands.
    static func plan() -> ReturnsPlan {
        var plan = ReturnsPlan()
        func figures(_ text: String) -> [String: EnteredFigure] {
            FigureWorld.figures(text, asOf: FigureWorld.period.lastDay).compactMapValues(\.self)
        }
        plan.items = [
            .init(
                unit: "ha-son", name: "LĐLĐ tỉnh Hà Sơn", figures: figures("1.1=46 1.2=43"),
                replaced: [
                    .init(code: "1.1", old: .count(45), new: .count(46)),
                    .init(code: "1.2", old: .count(42), new: .count(43)),
                ], isReceived: true),
            .init(
                unit: "binh-loc", name: "LĐLĐ tỉnh Bình Lộc", figures: figures("1.1=50 1.2=40 1.3=30"), replaced: [],
                isReceived: false),
        ]
        plan.same = ["Công đoàn ngành B Việt Nam"]
        plan.blank = ["Công đoàn Tổng công ty X Việt Nam"]
        plan.remarks = [
            .init(
                place: .returnsPlace(sheet: "Bình Lộc", cell: nil, row: 9),
                reason: Phrase(vi: "1.3 đổi hơn một nửa so với kỳ trước", en: "1.3 changed by more than half"))
        ]
        return plan
    }

    /// A file with so many places to be mended.
    static func faulty(_ count: Int = 2) -> ReturnsPlan {
        var plan = plan()
        plan.problems = (0..<count).map { place in
            .init(
                place: .returnsPlace(sheet: nil, cell: "B\(place + 4)", row: place + 4),
                reason: .returnsValue(code: "1.1", text: "nhiều", .returnsNotACount))
        }
        plan.bad = 1
        return plan
    }

    static let dropped = FileAnswer.dropFolder(
        path: "/drop/binh",
        [
            DroppedFile(name: "thu.pdf", bytes: 90_000, changedAt: Fixture.now),
            DroppedFile(name: "quy3.xlsx", bytes: 12_000, changedAt: Fixture.now),
        ])

    /// A person in front of a file that was read.
    static func reading(
        _ answer: FileAnswer, person: Person = Fixture.chief, language: Language = .vi, columns: Int = 80,
        rows: Int = 24
    ) -> Robot {
        var robot = Robot(person: person, language: language, columns: columns, rows: rows)
        robot.go(to: .returns)
        robot.fileAnswers = [dropped, answer]
        robot.press(.control("t"), .enter, .enter)
        return robot
    }

    private func requests(_ robot: Robot) -> [ReturnsRequest] {
        robot.fileWork.compactMap { if case .readReturns(let request) = $0 { request } else { nil } }
    }

    private func value(_ robot: Robot, _ unit: String, _ code: String) throws -> FigureValue? {
        let question = FigureQuestion.entry(AskReturnEntry(unit: unit, form: "ct02", period: FigureWorld.period))
        guard case .entry(let entry) = try robot.figures.world().answer(question, as: "hung") else { return nil }
        return entry.facts.first { $0.fact.code == code }?.fact.value
    }

    // MARK: Choosing

    @Test func `spreadsheets stand first in the drop folder, and the chosen one is read for form and period`() throws {
        let robot = Self.reading(.returnsRead(Self.plan()))
        #expect(
            requests(robot) == [
                ReturnsRequest(
                    source: .dropped("quy3.xlsx"), form: "ct02", period: FigureWorld.period, language: .vi)
            ])
        #expect(robot.importing?.plan == Self.plan())
        #expect(robot.figureDeeds.isEmpty, "nothing is written by reading")
        #expect(robot.row(0).contains("quy3.xlsx"))
    }

    @Test func `alone a path may be typed; where others share the host it may not`() {
        var robot = Robot(person: Fixture.chief)
        robot.go(to: .returns)
        robot.press(.control("t"), .down, .enter)
        robot.type("/tmp/Quy3.csv")
        robot.press(.enter)
        #expect(requests(robot).map(\.source) == [.path("/tmp/Quy3.csv")])

        var shared = Robot(person: Fixture.chief)
        shared.workplace.surroundings.isSharedHost = true
        shared.go(to: .returns)
        shared.press(.control("t"), .down, .enter)
        #expect(shared.message.contains("chỉ dùng thư mục trao đổi"))
        #expect(requests(shared).isEmpty)
    }

    @Test func `who may not enter figures is told so, and so is everybody once the period is closed`() throws {
        var officer = Robot(person: Fixture.leader)
        officer.go(to: .returns)
        officer.press(.control("t"))
        #expect(officer.workplace.overlays.isEmpty && officer.message.contains("Nhập từ tệp"))

        var chief = Robot(person: Fixture.chief)
        chief.go(to: .returns)
        chief.act(.closePeriod)
        chief.press(.character("c"), .control("t"))
        #expect(chief.message.contains("kỳ đã khóa"))
    }

    // MARK: Entering

    @Test func `all is entered at once with the document that brought it, and the cursor is on the first that came in`()
        throws
    {
        var robot = Self.reading(.returnsRead(Self.plan()))
        #expect(try value(robot, "ha-son", "1.1") == .count(45))
        robot.type("1")
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty, "figures of a return that is in are not replaced without a reason")
        robot.type("phiếu gửi lại")
        robot.press(.enter)
        #expect(robot.figureDeeds.count == 1)
        guard case .importReturns(let command)? = robot.figureDeeds.first else {
            Issue.record("nothing entered")
            return
        }
        #expect(command.rows.map(\.unit) == ["ha-son", "binh-loc"])
        #expect(command.rows.allSatisfy { $0.document != nil } && command.reason == "phiếu gửi lại")
        #expect(try value(robot, "ha-son", "1.1") == .count(46))
        #expect(try value(robot, "binh-loc", "1.3") == .count(30))
        #expect(robot.importing == nil)
        #expect(robot.message == "Đã nhập 2 phiếu quý III/2026: 5 số liệu, thay 2, 1 phiếu như đã có.")
        let returns = try #require(robot.returns)
        let rows = returns.rows(in: robot.workplace.surroundings)
        #expect(["ha-son", "binh-loc"].contains(returns.current(rows)?.unit.code))
        #expect(returns.list.cursor == rows.firstIndex { ["ha-son", "binh-loc"].contains($0.unit.code) })
    }

    @Test func `the day of arrival is the document's, until somebody types another`() {
        var robot = Self.reading(.returnsRead(Self.plan()))
        #expect(robot.importing?.received.text == "24/11/2026")
        robot.type("1500")
        robot.press(.enter)
        let day = robot.importing?.brought.document?.content.arrivedOn.shown
        #expect(day != nil && robot.importing?.received.text == day && robot.importing?.focus == .received)
        robot.retype("20/11/2026")
        robot.press(.tab)
        robot.retype("1501")
        robot.press(.tab)
        #expect(robot.importing?.received.text == "20/11/2026")
    }

    @Test func `a number that is none, and a day to come, keep all out and stay where they are typed`() {
        var robot = Self.reading(.returnsRead(Self.plan()))
        robot.type("9999")
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        #expect(robot.message.contains("9999") && robot.importing?.focus == .document)
        robot.press(.control("u"), .tab)
        robot.retype("25/11/2026")
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty && robot.importing?.focus == .received)
        #expect(robot.importing?.received.text == "25/11/2026")
    }

    @Test func `F4 offers documents, and the chosen one is looked up`() {
        var robot = Self.reading(.returnsRead(Self.plan()))
        robot.press(.function(4), .enter)
        #expect(robot.importing?.brought.document?.number.shownWithYear == robot.importing?.brought.field.text)
    }

    @Test func `what the office refuses stays on the screen, and the file is held against it again`() throws {
        var robot = Self.reading(.returnsRead(Self.plan()))
        robot.refusal = .refused(.returnAccepted("LĐLĐ tỉnh Hà Sơn", FigureWorld.period))
        robot.fileAnswers = [.returnsRead(Self.faulty())]
        robot.press(.function(2))
        robot.type("sửa")
        robot.press(.enter)
        #expect(robot.importing?.plan?.problems.count == 2)
        #expect(robot.message.contains("LĐLĐ tỉnh Hà Sơn"))
        #expect(try value(robot, "ha-son", "1.1") == .count(45))
    }

    // MARK: Refusing

    @Test func `a file with faults enters nothing, tells every place, and is read again once it is mended`() {
        var robot = Self.reading(.returnsRead(Self.faulty(30)))
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty && robot.message.contains("tệp còn chỗ cần sửa"))
        #expect(robot.said.contains("Ô B4: 1.1: \"nhiều\" không phải là số"))
        #expect(!robot.said.contains("Ô B33"))
        robot.press(.pageDown, .pageDown, .pageDown)
        #expect(robot.said.contains("Ô B33"))
        robot.fileAnswers = [.returnsRead(Self.plan())]
        robot.press(.function(5))
        #expect(robot.importing?.whyNot == nil && requests(robot).count == 2)
    }

    @Test func `a file that cannot be read says why, and its screen stays`() {
        var robot = Self.reading(.refused(.unfit(.workbookOldExcel)))
        #expect(robot.said.contains("Tệp .xls cũ chưa đọc được") && robot.said.contains("F5 đọc lại"))
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        robot.press(.escape)
        #expect(robot.importing == nil && robot.returns != nil)
    }

    @Test func `while it is read Esc stops it, and only then leaves`() {
        var robot = Robot(person: Fixture.chief)
        robot.go(to: .returns)
        robot.fileAnswers = [Self.dropped]
        robot.press(.control("t"), .enter, .enter)
        #expect(robot.importing?.reading != nil)
        robot.now = robot.now.adding(seconds: 2)
        robot.hear(.progress(done: 3, total: 9))
        #expect(robot.message.contains("3 / 9"))
        robot.press(.escape)
        #expect(robot.importing?.reading == nil && robot.said.contains("Đã dừng, chưa ghi gì"))
        robot.press(.escape)
        #expect(robot.importing == nil)
    }

    @Test func `when somebody writes meanwhile the file is held against the office anew, and what is typed stays`() {
        var robot = Self.reading(.returnsRead(Self.plan()))
        robot.type("12")
        robot.fileAnswers = [.returnsRead(Self.plan())]
        robot.refresh()
        #expect(requests(robot).count == 2 && robot.importing?.brought.field.text == "12")
    }

    // MARK: Blank forms

    @Test func `a blank form goes out for all units or the chosen ones, and it is said where it lies`() {
        var robot = Robot(person: Fixture.chief)
        robot.go(to: .returns)
        robot.fileAnswers = [.saved(path: "/drop/binh/bieu-trong-ct02-2026-Q3.xlsx")]
        robot.press(.function(7), .enter)
        #expect(robot.message == "Đã ghi biểu trống vào /drop/binh/bieu-trong-ct02-2026-Q3.xlsx.")
        robot.press(.function(7), .down, .down, .down, .down, .down, .down, .enter)
        let asked = robot.fileWork.compactMap { if case .blankForm(let request) = $0 { request } else { nil } }
        #expect(
            asked == [
                BlankFormRequest(
                    form: "ct02", period: FigureWorld.period, units: nil, kind: .sheets,
                    name: "bieu-trong-ct02-2026-Q3", language: .vi),
                BlankFormRequest(
                    form: "ct02", period: FigureWorld.period, units: ["binh-loc"], kind: .csv,
                    name: "bieu-trong-ct02-2026-Q3-binh-loc", language: .vi),
            ])
    }
}

extension Robot {
    var importing: ReturnsImportScreen.State? {
        if case .figures(.importing(let state))? = workplace.stack.last { state } else { nil }
    }
}
