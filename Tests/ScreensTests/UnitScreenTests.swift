import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct UnitScreenTests {
    private let period = FigureWorld.period

    /// Puts the cursor on a row by typing its code.
    private func go(to code: String, _ robot: inout Robot) {
        robot.type(code)
        robot.press(.escape)
    }

    private func history(_ code: String, _ robot: Robot, unit: String = "dong-van") throws -> [SourcedFact] {
        let query = AskFactHistory(unit: unit, form: "ct02", period: period, code: code)
        guard case .factHistory(let found) = try robot.figures.world().answer(.factHistory(query), as: "chief") else {
            return []
        }
        return found
    }

    @Test(arguments: LetterTask.allCases) func `from a task it is Enter to the document behind it`(_ task: LetterTask) {
        var robot = Robot.atUnit(task: task)
        let lines = robot.unit?.lines(in: robot.workplace.surroundings) ?? []
        #expect(robot.unit?.currentRow(lines)?.indicator.task == task)
        robot.press(.enter)
        guard case .document(let shown)? = robot.workplace.stack.last else {
            Issue.record("no document stands there")
            return
        }
        #expect(shown.document == (try? robot.figures.world().document))
        robot.press(.escape)
        #expect(
            robot.unit?.currentRow(robot.unit?.lines(in: robot.workplace.surroundings) ?? [])?.indicator.task == task)
    }

    @Test func `a row without a document opens its values, and back the cursor stands where it stood`() {
        var robot = Robot.atUnit("ha-son")
        go(to: "2.6", &robot)
        robot.press(.enter)
        #expect(robot.fact?.code == "2.6")
        #expect(robot.said.contains("Biên bản số 05 ngày 12/9/2026"))
        robot.press(.escape)
        let lines = robot.unit?.lines(in: robot.workplace.surroundings) ?? []
        #expect(robot.unit?.currentRow(lines)?.indicator.code == "2.6")
    }

    @Test func `a document that one may not see is named with who may`() {
        var robot = Robot.atUnit(person: Fixture.officer)
        go(to: "1.3", &robot)
        robot.press(.enter)
        #expect(robot.unit != nil)
        #expect(robot.message.contains("Văn thư, Chánh Văn phòng, Thường trực xem được"))
    }

    @Test func `missing is never 0 and an inspection that was not made is told`() {
        var robot = Robot.atUnit("nganh-a")
        go(to: "2.6", &robot)
        #expect(robot.said.contains("Chưa kiểm tra"))
        robot.press(.escape)
        go(to: "3.5", &robot)
        #expect(robot.said.contains("chưa có số liệu"))
        let rows = robot.unit?.lines(in: robot.workplace.surroundings) ?? []
        guard let line = robot.unit?.currentRow(rows) else {
            Issue.record("no row")
            return
        }
        #expect(line.valuePhrase == .noFigure)
        #expect(line.pointsCell == Phrase("--"))
    }

    @Test func `a merged unit is told of, its figures of before as those of the merged`() {
        let robot = Robot.atUnit("tan-thuan-hai", period: ReportingPeriod(code: "2025-Q2") ?? period)
        #expect(robot.said.contains("Sáp nhập từ: LĐLĐ tỉnh Tân Hải, LĐLĐ tỉnh Tân Thuận"))
        var row = robot
        go(to: "1.3", &row)
        #expect(row.said.contains("Cộng của các đơn vị đã sáp nhập"))
        let old = Robot.atUnit("tan-hai")
        #expect(old.said.contains("nay thuộc LĐLĐ tỉnh Tân Thuận Hải"))
    }

    // MARK: A figure mended where it is shown

    @Test func `a figure is mended where it is shown, with source, day and reason; the old value stays`() throws {
        var robot = Robot.atUnit()
        go(to: "1.3", &robot)
        robot.press(.function(2))
        robot.retype("30")
        // Source: the second one, an incoming document.
        robot.press(.tab, .character(" "), .tab)
        robot.type("1")
        robot.press(.tab, .tab)
        robot.type("đơn vị đính chính")
        robot.press(.function(2))
        // 14 became 30: more than half is asked about once.
        if robot.unit?.editor != nil { robot.press(.function(2)) }
        #expect(robot.unit?.editor == nil)
        #expect(robot.message == "Đã ghi dòng 1.3: 30.")
        let found = try history("1.3", robot)
        #expect(found.count == 2)
        #expect(found.first?.fact.value == .count(30))
        #expect(found.first?.fact.source == .document(try robot.figures.world().document))
        #expect(found.last?.fact.value == .count(14))
        #expect(found.last?.fact.ended != nil)
        #expect(robot.said.contains("30/40 75%"))
    }

    @Test func `what cannot stand beside the other rows is told while it is typed and not sent`() {
        var robot = Robot.atUnit()
        go(to: "1.3", &robot)
        robot.press(.function(2))
        robot.retype("41")
        #expect(robot.said.contains("nhiều hơn 40"))
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        #expect(robot.unit?.editor?.text(.value) == "41")
    }

    @Test func `a standing value does not change without a reason`() {
        var robot = Robot.atUnit()
        go(to: "1.5", &robot)
        robot.press(.function(2))
        robot.retype("3")
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        #expect(robot.unit?.editor?.focus == .reason)
        #expect(robot.said.contains("Ghi lý do"))
    }

    @Test func `what only an inspection knows asks for its minutes`() throws {
        var robot = Robot.atUnit()
        go(to: "2.6", &robot)
        robot.press(.function(2))
        robot.type("0")
        robot.press(.function(2))
        #expect(robot.unit?.editor?.focus == .reference)
        robot.type("Biên bản số 7 ngày 20/9/2026")
        robot.press(.control("s"))
        #expect(robot.unit?.editor == nil)
        #expect(try history("2.6", robot).first?.fact.source == .inspection("Biên bản số 7 ngày 20/9/2026"))
    }

    @Test func `Ctrl+D opens the document behind a row, a return or a question, and says where there is none`() throws {
        var robot = Robot.atUnit()
        go(to: "1.3", &robot)
        robot.press(.control("d"))
        guard case .document(let shown)? = robot.workplace.stack.last else {
            Issue.record("no document")
            return
        }
        #expect(try shown.document == robot.figures.world().document)
        robot.press(.escape, .backspace, .end, .control("d"))
        guard case .document? = robot.workplace.stack.last else {
            Issue.record("the question came with a document")
            return
        }
        var bare = Robot.atUnit("ha-son")
        bare.press(.control("d"))
        #expect(bare.message.contains("số liệu này không kèm văn bản"))
        bare.press(.end, .control("d"))
        #expect(bare.message.contains("không kèm văn bản"))
    }

    // MARK: The return's steps and the rest

    @Test func `the return is sent back with its reason through the chooser`() throws {
        var robot = Robot.atUnit()
        robot.press(.function(4))
        robot.type("tra phieu")
        robot.press(.enter)
        robot.type("mục 3 ghi thiếu")
        robot.press(.enter)
        #expect(robot.message == "Đã trả lại để sửa phiếu của LĐLĐ tỉnh Đồng Vân.")
        #expect(robot.unit?.sheet?.current?.figureReturn.state == .sentBack)
        #expect(robot.said.contains("mục 3 ghi thiếu"))
    }

    @Test func `what cannot be done with a return says why`() {
        let robot = Robot.atUnit("tct-y", person: Fixture.officer)
        guard let unit = robot.unit else {
            Issue.record("no unit")
            return
        }
        let surroundings = robot.workplace.surroundings
        #expect(unit.whyNot(.accept, in: surroundings)?.vi.contains("cần quyền của") == true)
        #expect(unit.whyNot(.check, in: surroundings) == .whyReturnIs(.returnAccepted))
        #expect(unit.whyNot(.confirmLack, in: surroundings)?.vi.contains("cần quyền của") == true)
        let closed = Robot.atUnit(period: ReportingPeriod(code: "2026-Q1") ?? period)
        #expect(closed.unit?.whyNot(.check, in: closed.workplace.surroundings) == .whyUnitPeriodClosed)
    }

    @Test func `what the registers count goes into two rows, after a question with both numbers`() throws {
        var robot = Robot.atUnit()
        robot.press(.function(4))
        robot.type("tu so")
        robot.press(.enter)
        #expect(robot.said.contains("1 văn bản của đơn vị đã đến"))
        robot.press(.character("c"))
        #expect(robot.figureDeeds.count == 2)
        for code in ["2.3", "2.4"] {
            #expect(try history(code, robot).first?.fact.source == .registers, "\(code)")
            #expect(try history(code, robot).first?.fact.value == .count(1), "\(code)")
        }
    }

    @Test func `a lack of conditions is confirmed with reason and review day, and taken back`() throws {
        var robot = Robot.atUnit("nganh-b")
        robot.press(.function(4))
        robot.type("xac nhan chua co")
        robot.press(.enter, .control("u"))
        robot.type("nhà thuê, không kéo được dây")
        robot.press(.enter, .control("u"))
        robot.type("31/3/2027")
        robot.press(.enter)
        #expect(robot.unit?.sheet?.lack?.reason == "nhà thuê, không kéo được dây")
        #expect(robot.unit?.sheet?.lack?.reviewOn == Day(iso: "2027-03-31"))
        robot.press(.function(4))
        robot.type("bo xac nhan")
        robot.press(.enter, .character("c"))
        #expect(robot.unit?.sheet?.lack == nil, "it does not hold for the period any more")
        #expect(robot.unit?.whyNot(.endLack, in: robot.workplace.surroundings) == .whyNoLack)
    }

    @Test func `documents and questions of the unit are one choice away`() throws {
        var robot = Robot.atUnit()
        robot.press(.function(4))
        robot.type("van ban den")
        robot.press(.enter)
        guard case .list(let list)? = robot.workplace.stack.last else {
            Issue.record("no list")
            return
        }
        #expect(list.filter.issuer != nil)
        robot.press(.escape)
        robot.press(.function(4))
        robot.type("cau hoi")
        robot.press(.enter)
        guard case .figures(.questions)? = robot.workplace.stack.last else {
            Issue.record("no questions")
            return
        }
    }

    @Test func `another period is chosen and the cursor stays on its row`() {
        var robot = Robot.atUnit()
        go(to: "1.5", &robot)
        robot.press(.backspace)
        robot.press(.function(6))
        robot.type("2026-Q2")
        robot.press(.enter)
        #expect(robot.unit?.period == ReportingPeriod(code: "2026-Q2"))
        let lines = robot.unit?.lines(in: robot.workplace.surroundings) ?? []
        #expect(robot.unit?.currentRow(lines)?.indicator.code == "1.5")
    }

    @Test func `letters and codes narrow the rows, Backspace takes that away`() {
        var robot = Robot.atUnit()
        robot.type("mang lan")
        let rows = robot.unit?.lines(in: robot.workplace.surroundings).compactMap { line in
            if case .row(let score) = line.kind { score.indicator.code } else { nil }
        }
        #expect(rows == ["4.1", "4.2", "4.3", "4.5"])
        robot.press(.escape)
        #expect(robot.unit?.isInLine == false)
        #expect(robot.unit?.line.text == "mang lan")
        robot.press(.backspace)
        #expect(robot.unit?.line.isEmpty == true)
    }

    @Test func `the values of a row tell what replaced what`() {
        var robot = Robot.atUnit()
        go(to: "1.4", &robot)
        robot.press(.function(2))
        robot.retype("10")
        robot.press(.tab, .tab, .tab)
        robot.type("gộp ban")
        robot.press(.function(2))
        robot.press(.function(8))
        #expect(robot.fact?.values?.count == 2)
        robot.press(.down)
        #expect(robot.said.contains("thay bằng 10"))
        robot.press(.enter)
        guard case .document? = robot.workplace.stack.last else {
            Issue.record("no document")
            return
        }
    }
}
