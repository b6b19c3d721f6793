import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Keys that work everywhere, with something in front of the screen; and what the last lines say.
@Suite struct PassingTests {
    private func isPalette(_ robot: Robot) -> Bool {
        if case .palette = robot.workplace.overlays.last { true } else { false }
    }

    @Test func `from the choice of a report F10 leads to the desk, Ctrl+N to a form, F9 to the palette`() {
        var chooser = Robot()
        chooser.type("8")
        #expect(chooser.workplace.overlays.count == 1)
        var robot = chooser
        robot.press(.function(10))
        #expect(robot.workplace.overlays.isEmpty)
        #expect(robot.workplace.stack.count == 1)
        robot = chooser
        robot.press(.control("n"))
        #expect(robot.workplace.overlays.isEmpty)
        #expect(robot.form != nil)
        for key in [Key.function(9), .alt("9")] {
            robot = chooser
            robot.press(key)
            #expect(isPalette(robot))
            robot.press(.escape)
            #expect(robot.workplace.overlays.isEmpty)
        }
    }

    @Test func `F10 in a chooser of a form puts the form aside`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.type("Sở Nội vụ")
        robot.press(.function(4))
        #expect(!robot.workplace.overlays.isEmpty)
        robot.press(.function(10))
        #expect(robot.workplace.overlays.isEmpty)
        #expect(robot.workplace.stack.count == 1)
        #expect(robot.workplace.asides.count == 1)
        #expect(robot.workplace.notice == Notice(.formPutAside))
    }

    @Test func `what means nothing behind a chooser is said`() {
        var robot = Robot()
        robot.press(.control("n"), .enter, .function(4))
        #expect(!robot.workplace.overlays.isEmpty)
        robot.press(.control("n"))
        #expect(robot.workplace.notice == Notice(.overlayKeyNot("Ctrl+N"), .warning))
        #expect(!robot.workplace.overlays.isEmpty)
    }

    @Test func `a reason that is being typed is not lost to F10`() {
        var robot = Robot()
        robot.workplace.overlays = [.question(QuestionOverlay(.voidMarked, .keyUp, line: .keyUp, text: "gõ nhầm"))]
        robot.press(.function(10))
        #expect(robot.workplace.overlays.count == 1)
        #expect(robot.workplace.notice == Notice(.overlayHoldsText, .warning))
    }

    @Test func `Home and End go to the ends of a chooser`() {
        var robot = Robot()
        robot.type("8")
        robot.press(.end)
        guard case .chooser(let chooser) = robot.workplace.overlays.last else {
            Issue.record("no chooser")
            return
        }
        #expect(chooser.cursor == chooser.items.count - 1)
        robot.press(.home)
        guard case .chooser(let first) = robot.workplace.overlays.last else { return }
        #expect(first.cursor == 0)
    }

    @Test func `going to the shell is not offered where there is none, and a failure is said`() {
        var robot = Robot()
        robot.workplace.surroundings.display.hasShell = false
        #expect(robot.workplace.everywhere(.suspend).isEmpty)
        let binding = robot.workplace.surroundings.everywhere(inForm: false, onDesk: true)
            .first { $0.action == .everywhere(.suspend) }
        #expect(binding?.disabledReason == Phrase.whyNoShell.vi)
        robot.workplace.tellNotStopped()
        #expect(robot.workplace.notice == Notice(.suspendFailed, .warning))
    }

    @Test(arguments: [40, 60, 80, 120]) func `the sign of typing stands beside whole words of the hint`(_ columns: Int)
    {
        for language in [Language.vi, .en] {
            var robot = Robot(language: language, columns: columns, preferences: Preferences([.typing: "off-telex"]))
            robot.workplace.surroundings.showsTyping = true
            robot.press(.control("n"), .enter, .function(1))
            let last = robot.workplace.view().text().last ?? ""
            let sign = robot.workplace.surroundings.text(.typingOffSign)
            #expect(last.contains(sign))
            let hint = last.replacing(sign, with: "").trimmed
            let whole = robot.workplace.surroundings.text(.helpHint).split(separator: " · ").map(String.init)
            for part in hint.split(separator: " · ") { #expect(whole.contains(String(part)), "\(part)") }
        }
    }

    @Test func `a remark is cut behind a part, else behind a word`() {
        let said = "T2 24/11/2026 (còn 5 ngày làm việc), lịch nghỉ năm này là tạm tính"
        #expect(toWholeParts(said, width: 80) == said)
        #expect(toWholeParts(said, width: 50) == "T2 24/11/2026 (còn 5 ngày làm việc) …")
        #expect(toWholeParts(said, width: 30) == "T2 24/11/2026 …")
        #expect(toWholeParts("lịch nghỉ năm này", width: 12) == "lịch nghỉ …")
        #expect(toWholeWords("nghiêng", width: 4) == "ngh…")
        #expect(toWholeWords("a b", width: 0).isEmpty)
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
