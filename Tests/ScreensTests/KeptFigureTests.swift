import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// A figure half entered is kept like a form.
@Suite struct KeptFigureTests {
    private func typed() -> Robot {
        var robot = Robot.atUnit()
        robot.type("1.4")
        robot.press(.escape, .function(2))
        robot.retype("10")
        robot.press(.tab, .tab, .tab)
        robot.type("gộp ban")
        return robot
    }

    private func again(_ robot: Robot) -> Robot {
        var next = robot.again(as: Fixture.chief)
        next.figures = robot.figures
        return next
    }

    @Test func `it survives a kill and goes on where it was left`() throws {
        var robot = typed()
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
        var next = again(robot)
        #expect(next.said.contains("Số liệu 1.4 quý III/2026, LĐLĐ tỉnh Đồng Vân"))
        next.press(.control("n"), .enter)
        let editor = try #require(next.fact?.editor)
        #expect(editor.text(.value) == "10" && editor.text(.reason) == "gộp ban" && editor.focus == .reason)
        #expect(editor.text(.asOf) == "25/09/2026", "what was not touched is the office's")
        next.press(.function(2))
        #expect(next.fact?.values?.first?.fact.value == .count(10))
        #expect(next.deskFile.drafts.isEmpty, "what is saved is no draft any more")
    }

    @Test func `Esc puts it aside, F2 on the same row goes on with it`() throws {
        var robot = typed()
        robot.press(.escape)
        #expect(robot.unit != nil && robot.unit?.editor == nil)
        #expect(robot.message.contains("Đã cất số liệu nhập dở"))
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.backspace, .down, .function(2))
        #expect(robot.unit?.editor?.row.code == "1.5", "another row is another figure")
        robot.press(.escape, .up, .function(2))
        #expect(robot.fact?.editor?.text(.reason) == "gộp ban")
        #expect(robot.workplace.asides.isEmpty)
    }

    @Test func `F10 puts it aside, and quitting is asked about`() {
        var robot = typed()
        robot.press(.function(10))
        #expect(robot.workplace.asides.count == 1)
        var other = typed()
        other.press(.control("q"))
        #expect(other.screen.contains("1 bản nhập dở"))
        var blank = Robot.atUnit()
        blank.press(.function(2), .escape)
        #expect(blank.workplace.asides.isEmpty && blank.unit?.editor == nil)
    }

    @Test func `a day that stands is typed over, not into`() {
        var robot = Robot.atUnit()
        robot.press(.function(2), .tab, .tab)
        #expect(robot.unit?.editor?.focus == .asOf)
        robot.type("24/9")
        robot.press(.tab)
        #expect(robot.unit?.editor?.text(.asOf) == "24/09/2026")
    }

    @Test func `who changed the figure meanwhile is named with the value, and what was typed is saved over it`() throws
    {
        var robot = Robot.atUnit("nganh-a")
        robot.type("1.3")
        robot.press(.escape, .function(2))
        robot.retype("27")
        robot.press(.tab, .tab, .tab)
        robot.type("đếm lại")
        robot.saveElsewhere("1.3", 26)
        robot.press(.function(2))
        #expect(robot.message.contains("Đinh Văn Long vừa sửa số liệu này"))
        #expect(robot.unit?.editor?.text(.value) == "27" && robot.said.contains("đang là 26"))
        robot.press(.function(2))
        #expect(robot.unit?.sheet?["1.3"]?.fact.value == .count(27))
    }

    @Test func `words of a figure open over the whole screen`() {
        var robot = typed()
        robot.press(.control("o"))
        robot.press(.end)
        robot.type(" theo quyết định")
        robot.press(.escape)
        #expect(robot.unit?.editor?.text(.reason) == "gộp ban theo quyết định")
    }
}
