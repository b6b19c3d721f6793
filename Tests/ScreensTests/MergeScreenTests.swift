import Office
import Records
import TerminalKit
import Testing

@testable import Screens

/// Reminders as drafts, and numbers for several drafts.
@Suite struct MergeScreenTests {
    private func opened(_ keys: Key...) -> Robot {
        var robot = Robot.atOutgoing()
        robot.press(.control("p"), .function(2))
        for key in keys { robot.press(key) }
        return robot
    }

    @Test func `each of those who owe gets a draft of the text that was looked over`()
        throws
    {
        var robot = opened(.enter)
        let names = try #require(robot.merge?.addressees).map(\.name)
        #expect(names.count == 3)
        robot.press(.function(2))
        #expect(robot.merge == nil && robot.message == "Đã lập 3 dự thảo.")
        robot.press(.escape)
        robot.openDrafts()
        let drafts = robot.outgoingList?.window.rows.map(\.document) ?? []
        let made = drafts.filter { $0.content.subject == "đôn đốc trả lời văn bản số 05/LĐLĐ-VP" }
        #expect(Set(made.map(\.content.recipientsShown)) == Set(names))
    }

    @Test func `the other way has another text until a person wrote one`() {
        var robot = opened(.enter, .up, .up, .up, .right)
        #expect(robot.merge?.isOne == true && robot.merge?.editor.text.contains("{Danh sách}") == true)
        robot.press(.down, .down, .down, .enter)
        robot.type("Kính gửi. ")
        robot.press(.function(2), .up, .up, .up, .right)
        #expect(robot.merge?.isOne == false && robot.merge?.editor.text.hasPrefix("Kính gửi. ") == true)
        #expect(robot.merge?.hasTyped == true)
    }

    @Test func `an unknown field is told and nothing is made; one without a value is asked about`() {
        var robot = opened(.enter, .enter)
        robot.type("{Nguoi nhan}")
        robot.press(.function(2), .function(2))
        #expect(robot.merge != nil && robot.message.contains("Không có ô {Nguoi nhan} (ở dòng 1 của nội dung)"))
        robot.press(.enter)
        for _ in 0..<12 { robot.press(.backspace) }
        robot.type("{Kỳ báo cáo}")
        robot.press(.function(2), .function(2))
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("no question")
            return
        }
        #expect(question.purpose == .outgoing(.mergeOpen))
        robot.press(.character("c"))
        #expect(robot.message == "Đã lập 3 dự thảo.")
    }

    @Test func `what is written goes on after it was put aside, to the same units`() {
        var robot = opened(.enter, .enter)
        robot.type("Kính gửi. ")
        robot.press(.function(2), .escape)
        #expect(robot.merge == nil && robot.workplace.asides.count == 1)
        robot.press(.function(2), .enter)
        #expect(robot.merge?.editor.text.hasPrefix("Kính gửi. ") == true && robot.merge?.addressees?.count == 3)
    }

    @Test func `signed drafts get their numbers, the others are named with the reason`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.character("*"), .character(" "), .character(";"), .enter)
        #expect(robot.message.contains("Đã cấp số 1/2 văn bản. DT"), "\(robot.message)")
        let page = robot.page?.lines.joined(separator: "\n") ?? ""
        #expect(page.contains("10/BC-LĐLĐ") && page.contains("văn bản đang soạn"), "\(page)")
    }

    @Test func `who may not number sees why, and marks are taken away again`() {
        var robot = Robot.atOutgoing(person: Fixture.officer)
        robot.openDrafts(.character(" "), .character(";"))
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("no chooser")
            return
        }
        #expect(chooser.items.first?.disabled != nil)
        robot.press(.end, .enter)
        guard case .outgoing(.list(let list))? = robot.workplace.stack.last else {
            Issue.record("no list")
            return
        }
        #expect(list.marks.isEmpty)
    }
}
