import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct ReturnEntryTests {
    private let period = FigureWorld.period

    /// Puts the focus on a row.
    private func go(to code: String, _ robot: inout Robot) {
        for _ in 0..<60 where robot.filledIn?.focus != .row(code) { robot.press(.tab) }
        #expect(robot.filledIn?.focus == .row(code))
    }

    private func entry(_ unit: String, _ robot: Robot, form: String = "ct02") throws -> ReturnEntry? {
        let query = AskReturnEntry(unit: unit, form: form, period: period)
        guard case .entry(let found) = try robot.figures.world().answer(.entry(query), as: "chief") else { return nil }
        return found
    }

    private func fact(_ code: String, _ unit: String, _ robot: Robot, form: String = "ct02") throws -> Fact? {
        try entry(unit, robot, form: form)?.facts.first { $0.fact.code == code }?.fact
    }

    @Test func `the cursor waits at the first empty row, and rows are saved with day and document`() throws {
        var robot = Robot.atReturn()
        #expect(robot.filledIn?.focus == .row("1.5"))
        robot.type("5")
        robot.press(.enter)
        #expect(robot.filledIn?.focus == .row("2.1"))
        go(to: "2.5", &robot)
        robot.type("co quy")
        robot.press(.enter)
        #expect(robot.filledIn?.text(.row("2.5")) == "Có quy định")
        robot.type("1")
        robot.press(.backTab)
        go(to: "4.4", &robot)
        robot.press(.function(2))
        #expect(robot.message.hasPrefix("Đã ghi phiếu quý III/2026 của Công đoàn ngành A Việt Nam"))
        #expect(robot.filledIn == nil)
        #expect(try fact("1.5", "nganh-a", robot)?.value == .count(5))
        #expect(try fact("1.5", "nganh-a", robot)?.asOf == period.lastDay)
        #expect(try fact("2.5", "nganh-a", robot)?.value == .state(2))
        #expect(try fact("3.1", "nganh-a", robot)?.value == .state(1))
        #expect(try fact("1.1", "nganh-a", robot)?.value == .count(30), "rows that were not touched stay")
        #expect(try entry("nganh-a", robot)?.figureReturn?.figureReturn.state == .received)
    }

    @Test func `what is not understood stays in its field with the sentence`() {
        var robot = Robot.atReturn()
        robot.type("năm")
        robot.press(.enter)
        #expect(robot.said.contains("không phải là số đếm"))
        #expect(robot.filledIn?.text(.row("1.5")) == "năm")
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        #expect(robot.filledIn?.focus == .row("1.5"))
    }

    @Test func `more than the whole is told while it is typed`() {
        var robot = Robot.atReturn()
        robot.type("7")
        #expect(robot.said.contains("nhiều hơn 6"))
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
    }

    @Test func `a jump of more than half is questioned once, by Enter or by F2`() throws {
        var robot = Robot.atReturn()
        go(to: "2.1", &robot)
        robot.type("10")
        robot.press(.enter)
        #expect(robot.filledIn?.focus == .row("2.1"))
        #expect(robot.said.contains("đổi từ 40 thành 10"))
        #expect(robot.message.contains("Enter lần nữa"))
        robot.press(.enter)
        #expect(robot.filledIn?.focus == .row("2.2"))
        robot.type("9")
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        #expect(robot.said.contains("đổi từ 38 thành 9"))
        #expect(robot.message.contains("F2 lần nữa"))
        robot.press(.function(2))
        #expect(try fact("2.2", "nganh-a", robot)?.value == .count(9))
    }

    @Test func `copied rows keep their day and show as old until they are confirmed`() throws {
        var standing = Robot.atReturn()
        standing.press(.function(6))
        #expect(standing.filledIn?.text(.row("1.1")) == "30", "what stands is not copied over")
        var robot = Robot.atReturn("binh-loc")
        robot.press(.function(6))
        #expect(robot.message.contains("Đã chép"))
        #expect(robot.filledIn?.text(.row("2.1")) == "15")
        #expect(robot.filledIn?.isOld("2.1") == true)
        go(to: "2.1", &robot)
        robot.press(.enter)
        #expect(robot.filledIn?.isOld("2.1") == false)
        #expect(robot.filledIn?.isOld("2.2") == true)
        robot.press(.function(2))
        #expect(try fact("2.1", "binh-loc", robot)?.asOf == period.lastDay)
        #expect(try fact("2.2", "binh-loc", robot)?.asOf == Day(iso: "2026-06-30"))
    }

    @Test func `all old rows are confirmed by one key, those that stand, too`() throws {
        var robot = Robot.atReturn("tct-x")
        #expect(robot.filledIn?.isOld("1.3") == true)
        robot.press(.function(8))
        #expect(robot.filledIn?.isOld("1.3") == false)
        robot.press(.function(2))
        #expect(try fact("1.3", "tct-x", robot)?.asOf == period.lastDay)
        #expect(try fact("1.3", "tct-x", robot)?.value == .count(36))
    }

    @Test func `an emptied row is withdrawn`() throws {
        var robot = Robot.atReturn()
        go(to: "1.3", &robot)
        robot.press(.control("u"), .function(2))
        #expect(try fact("1.3", "nganh-a", robot) == nil)
        #expect(try fact("1.2", "nganh-a", robot)?.value == .count(28))
    }

    @Test func `the document that brought it is looked up and shown with its subject`() throws {
        var robot = Robot.atReturn("binh-loc")
        #expect(robot.filledIn?.focus == .document)
        robot.type("99999")
        robot.press(.tab)
        #expect(robot.said.contains("Không có số đến"))
        robot.press(.backTab)
        robot.retype("1")
        robot.press(.tab)
        #expect(robot.said.contains(Fixture.document(1).content.subject.prefix(10)))
        go(to: "1.1", &robot)
        robot.type("1.204")
        robot.press(.enter)
        #expect(robot.filledIn?.text(.row("1.1")) == "1204")
        robot.press(.function(2))
        if robot.filledIn != nil { robot.press(.function(2)) }
        let found = try entry("binh-loc", robot)
        #expect(found?.figureReturn?.document?.id == (try robot.figures.world().document))
        #expect(found?.figureReturn?.figureReturn.receivedOn == Fixture.today)
        #expect(try fact("1.1", "binh-loc", robot)?.value == .count(1204))
    }

    @Test func `the document that the office has is told with its subject, and nothing new is nothing to save`() {
        var robot = Robot.atReturn("dong-van")
        #expect(robot.said.contains(Fixture.document(1).content.subject.prefix(10)))
        robot.press(.function(2))
        #expect(robot.message.contains("Chưa nhập số liệu nào mới"))
        #expect(robot.figureDeeds.isEmpty)
    }

    @Test func `a correction of a return that came before asks why, once, and the history tells it`() throws {
        var robot = Robot.atReturn("dong-van")
        guard case .count(let old)? = try fact("1.1", "dong-van", robot)?.value else { return }
        go(to: "1.1", &robot)
        robot.retype("\(old + 1)")
        robot.press(.function(2))
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("no question: \(robot.said)")
            return
        }
        #expect(question.purpose == .figures(.correction))
        #expect(robot.figureDeeds.isEmpty)
        robot.press(.enter)
        #expect(robot.figureDeeds.isEmpty, "an empty reason is none")
        robot.type("đơn vị đính chính")
        robot.press(.enter)
        #expect(robot.filledIn == nil)
        let history = AskFactHistory(unit: "dong-van", form: "ct02", period: period, code: "1.1")
        guard case .factHistory(let values) = try robot.figures.world().answer(.factHistory(history), as: "chief")
        else {
            return
        }
        #expect(values.map(\.fact.value) == [.count(old + 1), .count(old)])
        #expect(values.last?.fact.ended?.why == "đơn vị đính chính")
    }

    @Test func `the documents of the unit are chosen from by F4`() {
        var robot = Robot.atReturn("binh-loc")
        robot.press(.function(4))
        #expect(robot.said.contains("VĂN BẢN ĐẾN CỦA ĐƠN VỊ") || robot.said.contains("Văn bản đến của đơn vị"))
        robot.type("1530")
        robot.press(.enter)
        #expect(robot.filledIn?.text(.document) == "1530/2026")
        #expect(robot.filledIn?.document?.number.number == 1530)
    }

    @Test func `who saved meanwhile is named, what was typed stays and is saved over the newer version`() throws {
        var robot = Robot.atReturn()
        robot.type("5")
        let figures: [String: EnteredFigure?] = ["2.1": EnteredFigure(.count(25), asOf: period.lastDay)]
        let other = EnterReturn(
            unit: "nganh-a", form: "ct02", period: period, figures: figures, receivedOn: Fixture.today)
        try robot.figures.world().perform(other, on: "2026-11-24")
        robot.press(.function(2))
        #expect(robot.message.contains("Đinh Văn Long vừa sửa phiếu này"))
        #expect(robot.filledIn?.text(.row("1.5")) == "5")
        #expect(robot.filledIn?.text(.row("2.1")) == "25")
        robot.press(.function(2))
        #expect(robot.filledIn == nil)
        #expect(try fact("1.5", "nganh-a", robot)?.value == .count(5))
        #expect(try fact("2.1", "nganh-a", robot)?.value == .count(25))
    }

    @Test func `what another person wrote stands beside what is typed, which stays and is saved by F2`() throws {
        var robot = Robot.atReturn()
        go(to: "2.1", &robot)
        robot.type("24")
        robot.saveElsewhere("2.1", 25)
        robot.press(.function(2))
        #expect(robot.message.contains("Đinh Văn Long vừa sửa phiếu này") && robot.message.contains("1 chỗ khác"))
        #expect(robot.said.contains("Đinh Văn Long đã ghi 25") && robot.said.contains("đang gõ: 24"))
        #expect(robot.filledIn?.text(.row("2.1")) == "24" && robot.filledIn?.focus == .row("2.1"))
        robot.press(.function(2))
        robot.type("đếm lại")
        robot.press(.enter)
        #expect(try fact("2.1", "nganh-a", robot)?.value == .count(24))
    }

    @Test func `an accepted return has no fields, says why, and F2 opens it again`() throws {
        var robot = Robot.atReturn("tct-y")
        #expect(!robot.screen.contains("["))
        #expect(robot.said.contains("Chỉ xem: phiếu đã chốt. F2 mở lại để sửa, ghi lý do."))
        #expect(robot.row(-1).contains("F2 Mở lại phiếu") && !robot.row(-1).contains("Lưu"))
        robot.press(.control("s"))
        #expect(robot.message.contains("phiếu đã chốt"))
        robot.press(.function(2))
        robot.type("sửa dòng 1.3")
        robot.press(.enter)
        #expect(try entry("tct-y", robot)?.figureReturn?.figureReturn.state == .received)
        #expect(robot.filledIn?.unit == "tct-y" && robot.screen.contains("["))
        var clerk = Robot.atReturn("tct-y", person: Fixture.clerk)
        #expect(clerk.said.contains("mở lại được."))
        clerk.press(.function(2))
        #expect(clerk.figureDeeds.isEmpty && clerk.message.contains("Chánh Văn phòng"))
    }

    @Test func `a row of words opens over the whole screen, and comes back with what is typed there`() {
        var robot = Robot.atReturn()
        go(to: "3.4", &robot)
        robot.press(.control("o"))
        robot.type("sổ quỹ")
        robot.press(.enter)
        robot.type("kế toán")
        robot.press(.function(2))
        #expect(robot.filledIn?.text(.row("3.4")) == "sổ quỹ kế toán")
        go(to: "3.5", &robot)
        robot.press(.control("o"))
        #expect(robot.workplace.overlays.isEmpty && !robot.message.isEmpty, "a number says why it does not")
    }

    @Test(arguments: [("tct-y", "2026-Q3", "phiếu đã chốt"), ("dong-van", "2026-Q1", "kỳ đã khóa")])
    func `what is accepted or closed can only be read, and says so`(_ unit: String, _ code: String, _ reason: String) {
        var robot = Robot.atReturn(unit, period: ReportingPeriod(code: code) ?? period)
        #expect(robot.said.contains("Chỉ xem: \(reason)"))
        let before = robot.filledIn?.fields
        robot.type("9")
        #expect(robot.filledIn?.fields == before)
        robot.press(.function(2))
        #expect(robot.figureDeeds.isEmpty)
        robot.press(.escape, .escape)
        #expect(robot.filledIn == nil)
        #expect(robot.workplace.asides.isEmpty)
    }

    @Test func `any form is filled in, words are typed in Vietnamese`() throws {
        var robot = Robot.atReturn("ha-son", form: "tk")
        #expect(robot.filledIn?.rows.map(\.code).first == "TK.1")
        go(to: "TK.1", &robot)
        robot.retype("215")
        robot.press(.function(2))
        robot.type("đơn vị đính chính")
        robot.press(.enter)
        #expect(try fact("TK.1", "ha-son", robot, form: "tk")?.value == .count(215))
        var words = Robot.atReturn()
        go(to: "3.4", &words)
        #expect(words.workplace.composedField != nil)
        go(to: "3.5", &words)
        #expect(words.workplace.composedField == nil)
    }

    @Test(arguments: [
        ("1.1", "1.204", "count(1204)"), ("1.1", "1 204", "count(1204)"), ("1.1", "0", "count(0)"), ("1.1", "1.5", ""),
        ("1.1", "-3", ""), ("1.1", "9999999999", ""), ("1.1", "1..2", ""), ("4.2", "2", "state(2)"), ("4.2", "3", ""),
        ("4.2", "dang", ""), ("4.2", "đang d", "state(2)"), ("4.2", "in use", "state(2)"), ("4.2", "4", ""),
        ("4.2", "chua", "state(0)"), ("4.4", "c", "yes(true)"), ("4.4", "Không", "yes(false)"), ("4.4", "2", ""),
        ("3.4", " sổ quỹ ", "text(\"sổ quỹ\")"),
    ])
    func `what is typed is read by what the row holds`(_ code: String, _ text: String, _ value: String) {
        guard let row = ShippedForms.sixTasks.row(code) else {
            Issue.record("no row")
            return
        }
        let read = FigureReading.read(text, for: row)
        if case .value(let found) = read {
            #expect("\(found)" == value)
        } else {
            #expect(value.isEmpty)
        }
    }
}
