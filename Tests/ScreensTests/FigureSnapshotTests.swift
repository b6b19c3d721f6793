import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The screens of the six tasks as a chief of office meets them most.
enum FigureScene: String, CaseIterable {
    case board
    case boardCell
    case boardTotal
    case boardGroups
    case boardFilter
    case boardOrder
    case taskComputers
    case taskUnits
    case changes
    case fourFields
    case returns
    case returnsMarked
    case returnsRefused
    case returnSteps
    case returnPeriods
    case returnOpening
    case returnsImport
    case returnsImportRefused
    case returnsBlank
    case reminders
    case questions
    case question
    case questionBare
    case questionForm
    case questionSentUp
    case questionAnswer
    case units
    case unitsOfAllTimes
    case unitForm
    case unitMerge
    case scoring
    case scoringForm

    func robot(language: Language, columns: Int, rows: Int) -> Robot {
        var robot = Robot(person: Fixture.chief, language: language, columns: columns, rows: rows)
        switch self {
        case .board: robot.press(.character("5"))
        case .boardCell: robot.press(.character("5"), .down, .down, .right)
        case .boardTotal:
            robot.press(.character("5"), .down)
            for _ in 0..<7 { robot.press(.right) }
        case .boardOrder: robot.press(.character("5"), .down, .right, .right, .function(7))
        case .boardGroups:
            robot.workplace.surroundings.preferences[.board] = "1,grouped"
            robot.press(.character("5"), .end, .up, .right, .right)
        case .boardFilter: robot.press(.character("5"), .function(4))
        case .taskComputers: robot.press(.character("5"), .up, .right, .enter)
        case .taskUnits:
            robot.press(.character("5"), .up, .right, .right, .right, .right, .enter)
            for _ in 0..<8 { robot.press(.down) }
            robot.press(.enter)
        case .changes: robot.press(.character("5"), .control("b"), .down)
        case .fourFields: robot.press(.character("5"), .control("l"), .down, .end, .up)
        case .returnsImport, .returnsImportRefused:
            let answer: FileAnswer =
                self == .returnsImport
                ? .returnsRead(ReturnsImportTests.plan()) : .returnsRead(ReturnsImportTests.faulty())
            robot = ReturnsImportTests.reading(answer, language: language, columns: columns, rows: rows)
            if self == .returnsImport {
                robot.type("1500")
                robot.press(.tab)
            }
        case .returns, .returnsMarked, .returnsRefused, .returnSteps, .returnPeriods, .returnOpening, .returnsBlank,
            .reminders:
            robot.go(to: .returns)
            playReturns(&robot)
        case .questions, .question, .questionBare, .questionForm, .questionSentUp, .questionAnswer:
            robot.go(to: .questions)
            playQuestions(&robot)
        case .units, .unitsOfAllTimes, .unitForm, .unitMerge:
            robot.go(to: .units)
            if self == .unitsOfAllTimes {
                robot.press(.function(4))
                robot.type("ca don vi")
                robot.press(.enter, .end)
            }
            if self == .unitForm { robot.press(.control("e"), .end) }
            if self == .unitMerge {
                robot.press(.function(2), .down, .enter)
                robot.type("ha s")
            }
        case .scoring, .scoringForm:
            robot.go(to: .scoring)
            if self == .scoringForm {
                robot.type("1.3")
                robot.press(.escape, .enter)
                robot.type("90%")
            }
        }
        return robot
    }
}

extension FigureScene {
    private func playReturns(_ robot: inout Robot) {
        switch self {
        case .returnsMarked: robot.press(.character("*"), .end)
        case .returnsRefused:
            robot.press(.character("*"), .down, .down, .down, .character(" "), .character(";"), .enter)
            robot.press(.home)
        case .returnSteps: robot.press(.end, .character(";"))
        case .returnPeriods: robot.press(.function(6))
        case .returnOpening:
            robot.act(.openPeriod)
            robot.type("2026-")
            robot.press(.enter)
        case .returnsBlank: robot.press(.function(7))
        case .reminders: robot.press(.character("*"), .function(2))
        default: break
        }
    }

    private func playQuestions(_ robot: inout Robot) {
        switch self {
        case .question: robot.press(.down, .enter)
        case .questionBare: robot.press(.enter)
        case .questionForm:
            robot.press(.function(2))
            robot.type("dong")
            robot.press(.enter, .character("3"), .enter)
            robot.type(
                "Phần mềm quản lý tài chính có dùng chung được cho các đơn vị trực thuộc không, và ai hỗ trợ khi lỗi?")
            robot.press(.tab, .control("u"))
            robot.type("31/13")
            robot.press(.tab)
        case .questionSentUp: robot.press(.function(2), .backTab, .character(" "), .tab)
        case .questionAnswer:
            robot.press(.down, .enter, .function(2), .enter)
            robot.type("Đã gửi hướng dẫn nhập số dư.")
        default: break
        }
    }
}

/// Any screen of the program, for what is true of all.
enum AnyScene: Equatable, Sendable {
    case office(Scene)
    case figures(FigureScene)

    static let all: [AnyScene] =
        Scene.allCases.map { .office($0) } + FigureScene.allCases.map { .figures($0) }

    func robot(language: Language, columns: Int, rows: Int) -> Robot {
        switch self {
        case .office(let scene): scene.robot(language: language, columns: columns, rows: rows)
        case .figures(let scene): scene.robot(language: language, columns: columns, rows: rows)
        }
    }
}

@Suite struct FigureSnapshotTests {
    @Test(arguments: FigureScene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: FigureScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: FigureScene.allCases) func `each screen at 80 by 24 in English`(_ scene: FigureScene) {
        expectSnapshot(
            scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: FigureScene.allCases) func `each screen at 132 by 43 in Vietnamese`(_ scene: FigureScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test(arguments: [FigureScene.board, .boardCell, .taskComputers, .fourFields])
    func `a window half as wide says as much in fewer words`(_ scene: FigureScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 60, rows: 20).screen, named: "\(scene.rawValue)-60x20-vi")
    }

    @Test(arguments: [
        FigureScene.board, .boardCell, .taskComputers, .changes, .fourFields, .returns, .questions, .questionForm,
        .units, .scoring,
    ])
    func `the least size still holds each screen`(_ scene: FigureScene) {
        expectSnapshot(
            scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
