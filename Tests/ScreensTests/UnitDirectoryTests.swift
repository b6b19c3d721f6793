import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// The units that report here, and what the office sets for the reference score.
@Suite struct UnitDirectoryTests {
    private static func opened(_ place: FigurePlace, _ person: Person = Fixture.chief) -> Robot {
        var robot = Robot(person: person)
        robot.go(to: place)
        return robot
    }

    private func unit(_ code: String, _ robot: Robot) -> Unit? { robot.units?.setup?.units[code: code] }

    @Test func `units that stand are shown, those that ended on demand`() {
        var robot = Self.opened(.units)
        #expect(robot.units?.rows(in: robot.workplace.surroundings).count == 8)
        robot.press(.function(4))
        robot.type("ca don vi")
        robot.press(.enter)
        #expect(robot.units?.rows(in: robot.workplace.surroundings).count == 10)
    }

    @Test func `a unit is added and changed`() throws {
        var robot = Self.opened(.units)
        robot.press(.function(2))
        robot.type("them")
        robot.press(.enter)
        robot.type("Công đoàn ngành C Việt Nam")
        robot.press(.tab)
        robot.type("nganh-c")
        robot.press(.tab, .character("c"), .function(2))
        #expect(unit("nganh-c", robot)?.name == "Công đoàn ngành C Việt Nam", "\(robot.screenText)")
        robot.type("nganh-c")
        robot.press(.escape, .control("e"))
        for _ in 0..<10 where robot.figureStep?.focus != .email { robot.press(.tab) }
        robot.type("vp@nganhc.example")
        robot.press(.function(2))
        #expect(unit("nganh-c", robot)?.email == "vp@nganhc.example")
    }

    @Test func `a merger ends one unit and names the other that follows it`() throws {
        var robot = Self.opened(.units)
        robot.type("binh loc")
        robot.press(.escape, .function(2))
        robot.type("sap nhap")
        robot.press(.enter)
        robot.type("ha son")
        robot.press(.enter, .control("u"))
        robot.type("31/10/2026")
        robot.press(.function(2))
        let merged = try #require(unit("binh-loc", robot))
        #expect(merged.successor == "ha-son" && merged.validTo?.iso == "2026-10-31", "\(robot.screenText)")
        #expect(robot.workplace.notice?.tone == .good)
    }

    @Test func `a successor without a last day is asked for one`() throws {
        var robot = Self.opened(.units)
        robot.press(.control("e"))
        for _ in 0..<10 where robot.figureStep?.focus != .successor { robot.press(.tab) }
        robot.type("ha son")
        robot.press(.enter, .function(2))
        #expect(robot.figureStep?.faults.keys.contains(.until) == true)
    }

    @Test func `who may not change units is told who may`() {
        var robot = Self.opened(.units, Fixture.leader)
        robot.press(.control("e"))
        #expect(robot.figureStep == nil && robot.workplace.notice?.tone == .warning)
    }

    // MARK: Scoring

    @Test func `the letter's own target is overridden only after a question`() throws {
        var robot = Self.opened(.scoring)
        robot.type("chi tieu 1.3")
        robot.press(.escape, .enter)
        robot.type("90%")
        robot.press(.function(2))
        guard case .question? = robot.workplace.overlays.last else {
            Issue.record("not asked: \(robot.screenText)")
            return
        }
        robot.press(.enter)
        #expect(robot.figureStep != nil)
        robot.press(.function(2), .character("c"))
        let setting = try #require(robot.scoring?.setup?.settings.first { $0.subject == .target("1.3") })
        #expect(setting.value == "90%" && setting.from == FigureWorld.period.firstDay)
        let told = robot.screenText.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(told.contains("thay mức 100% của văn bản hướng dẫn"))
    }

    @Test func `a weight, the line below which a task is behind and whom it addresses are set with name and period`()
        throws
    {
        var robot = Self.opened(.scoring)
        robot.press(.enter, .control("u"))
        robot.type("60")
        robot.press(.function(2))
        #expect(robot.scoring?.setting(.behindBelow, on: Fixture.today)?.value == "60", "\(robot.screenText)")
        #expect(robot.scoring?.setting(.behindBelow, on: Fixture.today)?.setBy == Fixture.chief.name)
        robot.press(.down, .enter, .control("u"))
        robot.type("nganh trung uong")
        robot.press(.enter, .function(2))
        #expect(
            robot.scoring?.setting(.addressed(.computers), on: Fixture.today)?.value == "nganh", "\(robot.screenText)")
        robot.press(.down, .enter, .control("u"))
        robot.type("101")
        robot.press(.function(2))
        #expect(robot.figureStep?.faults.keys.contains(.value) == true)
    }

    @Test func `a target is set by the chief and the leadership alone`() {
        var robot = Self.opened(.scoring, Fixture.clerk)
        robot.press(.enter)
        #expect(robot.figureStep == nil && robot.workplace.notice?.tone == .warning)
    }

    @Test(arguments: [
        FigureStepScreen.Purpose.question, .answer(QuestionID(12)), .addUnit, .changeUnit("ha-son"),
        .mergeUnit("ha-son"), .scoring(.target("1.5")), .scoring(.addressed(.site)), .scoring(.behindBelow),
    ])
    func `every purpose of the form is read back from its name`(_ purpose: FigureStepScreen.Purpose) {
        #expect(FigureStepScreen.Purpose(code: purpose.code) == purpose)
    }
}

extension Robot {
    var units: UnitsScreen.State? {
        for case .figures(.units(let state)) in workplace.stack { return state }
        return nil
    }
    var scoring: ScoringScreen.State? {
        for case .figures(.scoring(let state)) in workplace.stack { return state }
        return nil
    }
}
