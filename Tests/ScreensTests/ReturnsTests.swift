import Office
import Phrases
import Records
import Reports
import TerminalKit
import Testing

@testable import Screens

/// Who has not reported: what stands first, what is reminded, and what is done with several at once.
@Suite struct ReturnsTests {
    @Test func `who may take no step is told who may, by the key itself`() {
        var robot = Robot(person: Fixture.leader)
        robot.go(to: .returns)
        robot.press(.character(";"))
        #expect(robot.workplace.overlays.isEmpty && robot.message.contains("Chánh Văn phòng"))
    }

    private static func opened(_ person: Person = Fixture.chief) -> Robot {
        var robot = Robot(person: person)
        robot.go(to: .returns)
        return robot
    }

    private func shown(_ robot: Robot) -> [String] {
        robot.returns?.rows(in: robot.workplace.surroundings).map(\.unit.code) ?? []
    }

    @Test func `what is owed longest stands first, what is in follows in the order of the directory`() throws {
        let robot = Self.opened()
        #expect(shown(robot).prefix(2) == ["binh-loc", "nganh-a"])
        let book = try #require(robot.returns?.book)
        let count = ReturnCount(book.rows.map(\.figureReturn), today: Fixture.today)
        #expect(count.asked == book.rows.count && count.asked == 8)
        #expect([count.inTime, count.late, count.overdue, count.sentBack, count.notDue] == [5, 1, 1, 1, 0])
        let line = robot.screenText.first { $0.contains("Yêu cầu 8") } ?? ""
        #expect(line.contains("Yêu cầu 8 · đã nộp 6 (đúng hạn 5, chậm 1) · còn 2 (quá hạn 1, trả lại 1)"))
    }

    @Test func `letters narrow the list, the filter does so by standing, and both are told`() {
        var robot = Self.opened()
        robot.type("nganh")
        #expect(shown(robot) == ["nganh-a", "nganh-b"])
        robot.press(.escape, .function(4))
        robot.type("tra lai")
        robot.press(.enter)
        #expect(shown(robot) == ["nganh-a"])
        #expect(robot.screenText.contains { $0.contains("Trả lại để sửa") && $0.contains("Lọc:") })
        robot.press(.backspace, .control("u"), .escape, .function(4))
        robot.type("tat ca")
        robot.press(.enter)
        #expect(shown(robot).count == 8)
    }

    @Test func `that units were reminded without a letter is recorded at once`() {
        var robot = Self.opened()
        robot.press(.character("*"), .function(2), .end, .enter)
        let reminded = robot.returns?.book?.rows.filter { $0.figureReturn.reminders == 1 }.map(\.unit.code) ?? []
        #expect(Set(reminded) == ["binh-loc", "nganh-a"])
        #expect(robot.returns?.marks == [])
        #expect(robot.screenText.contains { $0.contains("1 · 24/11") })
    }

    @Test func `the text of a reminder is looked over before any draft is made, and leaving it records nothing`() {
        var robot = Self.opened()
        robot.press(.character("*"), .function(2), .enter)
        #expect(robot.merge?.addressees?.map(\.name) == ["Công đoàn ngành A Việt Nam", "LĐLĐ tỉnh Bình Lộc"])
        #expect(robot.merge?.text(.subject) == "đôn đốc nộp {Loại báo cáo}, {Kỳ báo cáo}")
        robot.press(.function(6))
        let text = robot.screenText.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(text.contains("như gửi") && text.contains("30/09/2026"), "\(text)")
        robot.press(.escape)
        #expect(robot.merge == nil && robot.returns?.book?.rows.allSatisfy { $0.figureReturn.reminders == 0 } == true)
        #expect(robot.workplace.asides.isEmpty)
    }

    @Test func `a step with several is taken one by one; what was refused stays marked with the reason`() throws {
        var robot = Self.opened()
        robot.press(.character("*"))
        // The first of those that are in joins the two that are owed.
        robot.press(.down, .down, .character(" "), .character(";"))
        robot.type("kiem tra")
        robot.press(.enter)
        let state = try #require(robot.returns)
        let checked = state.book?.rows.filter { $0.figureReturn.state == .checked }.count
        #expect(checked == 1)
        #expect(state.marks.count == 2 && state.refusals.count == 2)
        #expect(robot.workplace.notice?.phrase.vi.contains("xong 1/3 phiếu") == true)
        robot.press(.home)
        #expect(robot.screenText.contains { $0.contains("không kiểm tra được") })
    }

    @Test func `a return is sent back only with its reason, and accepted only by the chief`() {
        var robot = Self.opened(Fixture.officer)
        robot.press(.down, .down, .character(";"))
        robot.type("chot")
        robot.press(.enter)
        #expect(robot.workplace.notice?.phrase.vi.contains("Chánh Văn phòng") == true)
        robot.press(.control("u"))
        robot.type("tra lai")
        robot.press(.enter, .enter)
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("no question")
            return
        }
        #expect(question.isEmptyRefused)
        robot.type("sai dòng 1.3")
        robot.press(.enter)
        #expect(robot.returns?.book?.rows.contains { $0.figureReturn.reason == "sai dòng 1.3" } == true)
    }

    @Test func `a period is opened with its due day, closed and opened again`() throws {
        var robot = Self.opened()
        robot.act(.openPeriod)
        robot.type("quy iv/2026 phieu")
        robot.press(.enter)
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("no question: \(robot.screenText)")
            return
        }
        #expect(question.field.text == "31/12/2026")
        robot.press(.control("u"))
        robot.type("25/12/2026")
        robot.press(.enter)
        let opened = try #require(robot.returns?.book)
        #expect(opened.period.code == "2026-Q4" && opened.standing?.due.iso == "2026-12-25")
        #expect(opened.rows.count == 8 && opened.rows.allSatisfy { $0.figureReturn.isOwed })
        // A period that runs cannot be closed; one that is over can.
        robot.act(.closePeriod)
        robot.press(.character("c"))
        #expect(robot.returns?.book?.standing?.isOpen == true)
        robot.press(.function(6))
        robot.type("quy iii phieu")
        robot.press(.enter)
        robot.act(.closePeriod)
        robot.press(.character("c"))
        #expect(robot.returns?.book?.standing?.isOpen == false)
        robot.act(.reopenPeriod)
        robot.press(.enter)
        #expect(robot.returns?.book?.standing?.isOpen == false, "an empty reason is none")
        robot.type("hai đơn vị nộp bổ sung")
        robot.press(.enter)
        #expect(robot.returns?.book?.standing?.isOpen == true)
    }

    @Test func `Enter opens the return for who may enter it, and the unit for others`() {
        var clerk = Self.opened(Fixture.clerk)
        clerk.press(.enter)
        guard case .figures(.entry(let entry))? = clerk.workplace.stack.last else {
            Issue.record("no return")
            return
        }
        #expect(entry.unit == "binh-loc" && entry.period == FigureWorld.period)
        var leader = Self.opened(Fixture.leader)
        leader.press(.enter)
        guard case .figures(.unit(let unit))? = leader.workplace.stack.last else {
            Issue.record("no unit")
            return
        }
        #expect(unit.unit == "binh-loc")
        leader.press(.escape)
    }
}

extension Robot {
    var returns: ReturnsScreen.State? {
        for case .figures(.returns(let state)) in workplace.stack { return state }
        return nil
    }

    var screenText: [String] { workplace.view().text() }
}
