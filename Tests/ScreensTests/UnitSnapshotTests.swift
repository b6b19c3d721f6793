import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The screens of one unit as officers meet them most.
enum UnitScene: String, CaseIterable {
    case unit, unitTask, unitMissing, unitFigure, unitWork, fact, returnBlank, returnTyped, returnCopied
    case returnClosed, returnConflict, returnText

    func robot(language: Language, columns: Int, rows: Int) -> Robot {
        func unit(_ code: String = "dong-van", _ task: LetterTask? = nil) -> Robot {
            .atUnit(code, task: task, language: language, columns: columns, rows: rows)
        }
        func entry(_ code: String) -> Robot { .atReturn(code, language: language, columns: columns, rows: rows) }
        switch self {
        case .unit: return unit()
        case .unitTask:
            var robot = unit("nganh-b", .network)
            robot.press(.down)
            return robot
        case .unitMissing: return unit("nganh-a", .internet)
        case .unitFigure:
            var robot = unit("dong-van", .computers)
            robot.press(.down, .down, .function(2))
            robot.retype("41")
            robot.press(.tab)
            return robot
        case .unitWork:
            var robot = unit()
            robot.press(.function(4))
            return robot
        case .fact:
            var robot = unit()
            robot.type("1.4")
            robot.press(.escape, .function(2))
            robot.retype("10")
            robot.press(.tab, .tab, .tab)
            robot.type("gộp ban")
            robot.press(.function(2), .function(8), .down)
            return robot
        case .returnBlank: return entry("binh-loc")
        case .returnTyped:
            var robot = entry("nganh-a")
            robot.type("7")
            robot.press(.enter)
            robot.type("10")
            robot.press(.enter)
            return robot
        case .returnCopied:
            var robot = entry("nganh-a")
            robot.press(.function(6))
            return robot
        case .returnClosed: return entry("tct-y")
        case .returnConflict:
            var robot = entry("nganh-a")
            robot.type("5")
            robot.press(.enter)
            robot.type("20")
            robot.saveElsewhere("2.1", 25)
            robot.press(.function(2))
            return robot
        case .returnText:
            var robot = entry("nganh-a")
            for _ in 0..<60 where robot.filledIn?.focus != .row("3.4") { robot.press(.tab) }
            robot.type("sổ quỹ")
            robot.press(.control("o"))
            return robot
        }
    }
}

@Suite struct UnitSnapshotTests {
    @Test(arguments: UnitScene.allCases) func `each at 80 by 24 in Vietnamese`(_ scene: UnitScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: UnitScene.allCases) func `each at 80 by 24 in English`(_ scene: UnitScene) {
        expectSnapshot(
            scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: [UnitScene.unit, .fact, .returnTyped]) func `each at 132 by 43`(_ scene: UnitScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test(arguments: [UnitScene.unitTask, .unitFigure, .fact, .returnTyped]) func `the least size holds each`(
        _ scene: UnitScene
    ) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
