import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct KeptReturnTests {
    private func typed() -> Robot {
        var robot = Robot.atReturn()
        robot.type("5")
        robot.press(.enter)
        robot.type("20")
        return robot
    }

    /// The same person in a new run of the program, over the same office and desk file.
    private func again(_ robot: Robot) -> Robot {
        var next = robot.again(as: Fixture.chief)
        next.figures = robot.figures
        return next
    }

    private static let screen = FiguresScreen.entry(
        .init(unit: "nganh-a", form: "ct02", period: FigureWorld.period))

    @Test func `a return half typed survives a kill and is taken up where it is opened again`() {
        var robot = typed()
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
        #expect(robot.row(-2).contains("Bản nhập đã giữ lúc"))

        var next = again(robot)
        #expect(next.said.contains("Phiếu ct02 quý III/2026, Công đoàn ngành A Việt Nam"))
        next.open(Self.screen)
        #expect(next.filledIn?.text(.row("1.5")) == "5")
        #expect(next.filledIn?.text(.row("2.1")) == "20")
        #expect(next.filledIn?.focus == .row("2.1"))
        #expect(next.filledIn?.text(.row("1.1")) == "30", "what was not touched is the office's")
        #expect(next.workplace.asides.isEmpty)
        next.press(.function(2))
        #expect(next.filledIn == nil)
        #expect(next.deskFile.drafts.isEmpty, "what is saved is no draft any more")
    }

    @Test func `Esc puts it aside, Ctrl+N goes on with it`() {
        var robot = typed()
        robot.press(.escape)
        #expect(robot.filledIn == nil)
        #expect(robot.message.contains("Đã cất phiếu nhập dở"))
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.control("n"), .enter)
        #expect(robot.filledIn?.text(.row("2.1")) == "20")
    }

    @Test func `F10 puts it aside, too, and a blank one is not kept`() {
        var robot = typed()
        robot.press(.function(10))
        #expect(robot.workplace.asides.count == 1)
        var blank = Robot.atReturn()
        blank.press(.escape)
        #expect(blank.workplace.asides.isEmpty)
        #expect(blank.deskFile.drafts.isEmpty)
    }

    @Test func `copied rows come back with their day, confirmed ones as confirmed`() {
        var robot = Robot.atReturn("tct-x")
        robot.press(.function(8))
        robot.wait(milliseconds: 1_500)
        var next = again(robot)
        next.open(.entry(.init(unit: "tct-x", form: "ct02", period: FigureWorld.period)))
        #expect(next.filledIn?.isOld("1.3") == false)

        var copied = Robot.atReturn()
        copied.press(.function(6))
        copied.wait(milliseconds: 1_500)
        next = again(copied)
        next.open(Self.screen)
        #expect(next.filledIn?.copied["2.1"] == Day(iso: "2026-06-30"))
        #expect(next.filledIn?.isOld("2.1") == true)
    }

    @Test func `quitting with a return half typed is asked about, and it is kept`() {
        var robot = typed()
        robot.press(.control("q"))
        #expect(robot.screen.contains("1 bản nhập dở"))
        #expect(robot.deskFile.drafts.count == 1)
    }

    @Test func `another return is not mistaken for the one put aside`() {
        var robot = typed()
        robot.press(.escape)
        robot.open(.entry(.init(unit: "dong-van", form: "ct02", period: FigureWorld.period)))
        #expect(robot.filledIn?.unit == "dong-van")
        #expect(robot.workplace.asides.count == 1)
    }
}
