import Phrases
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct SettingsTests {
    /// The settings with the cursor on a row.
    private func settings(on row: SettingsScreen.Row = .language) -> Robot {
        var robot = Robot()
        robot.press(.character("9"))
        for _ in SettingsScreen.Row.allCases where robot.settings?.row != row { robot.press(.down) }
        return robot
    }

    @Test(arguments: [
        (SettingsScreen.Row.theme, PreferenceName.theme, ["light", "dark", "contrast", "mono", "standard"]),
        (.lines, .lines, ["unicode", "ascii", "auto"]),
        (.typing, .typing, ["telex", "off-vni", "vni", "off-telex"]),
        (.toneStyle, .toneStyle, ["new", "old"]),
    ])
    func `each row goes round its values and each is kept at once`(
        _ row: SettingsScreen.Row, _ name: PreferenceName, _ codes: [String]
    ) {
        var robot = settings(on: row)
        for code in codes {
            robot.press(.right)
            #expect(robot.effects.last == .keepPreference(name, code))
            #expect(robot.workplace.surroundings.preferences[name] == code)
        }
        robot.press(.left)
        #expect(robot.workplace.surroundings.preferences[name] == codes[codes.count - 2])
        robot.press(.character(" "))
        #expect(robot.workplace.surroundings.preferences[name] == codes.last)
    }

    @Test func `another theme shows at once`() {
        var robot = settings(on: .theme)
        robot.press(.right, .right)
        #expect(robot.workplace.theme == .dark)
    }

    @Test func `Enter lists the values, and the one that is chosen holds`() {
        var robot = settings(on: .theme)
        robot.press(.enter)
        robot.type("tuong phan")
        robot.press(.enter)
        #expect(robot.workplace.theme == .contrast)
        #expect(robot.effects.last == .keepPreference(.theme, "contrast"))
        // The same again is no change.
        let count = robot.effects.count
        robot.press(.enter, .enter)
        #expect(robot.effects.count == count)
    }

    @Test func `the language changes in its row, and back`() {
        var robot = settings()
        robot.press(.right)
        #expect(robot.workplace.language == .en)
        #expect(robot.row(0).contains("SETTINGS"))
        robot.press(.right)
        #expect(robot.workplace.language == .vi)
    }

    @Test func `the columns of lists are chosen here too`() {
        var robot = settings(on: .columns)
        robot.press(.enter)
        guard case .columns(let columns) = robot.workplace.overlays.last else {
            Issue.record("no columns")
            return
        }
        robot.press(.end, .character(" "), .enter)
        #expect(robot.workplace.overlays.isEmpty && robot.settings?.row == .columns)
        let kept = robot.workplace.surroundings.preferences.columns.columns
        #expect(kept.count == columns.codes.count + 1)
    }

    @Test func `Settings are in the palette of every screen and open once`() {
        var robot = Robot.inList
        for _ in 0..<2 {
            robot.press(.function(9))
            robot.type("cai dat")
            robot.press(.enter)
        }
        #expect(robot.settings != nil)
        robot.press(.escape)
        #expect(robot.list != nil)
    }

    @Test func `the row of colours says what the terminal can`() {
        var robot = settings(on: .theme)
        #expect(robot.screen.contains("Màn hình này dùng được 256 màu."))
        robot.workplace.surroundings.display = Display(depth: .none)
        #expect(robot.screen.contains("Màn hình này không có màu."))
        robot.workplace.surroundings.display = Display(isColourUnwanted: true)
        #expect(robot.screen.contains("NO_COLOR"))
    }
}

extension Robot {
    var settings: SettingsScreen.State? {
        if case .settings(let state)? = workplace.stack.last { state } else { nil }
    }
}
