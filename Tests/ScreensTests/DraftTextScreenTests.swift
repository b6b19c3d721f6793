import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Texts of drafts, written, kept, compared; over a real office with four drafts, the newest DT13 written, the oldest a report.
@Suite struct DraftTextScreenTests {
    private func text(_ robot: Robot) -> OutgoingTextScreen.State? {
        if case .outgoing(.text(let state))? = robot.workplace.stack.last { state } else { nil }
    }

    private static func atText(_ keys: Key...) -> Robot {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.enter, .control("o"))
        for key in keys { robot.press(key) }
        return robot
    }

    @Test func `what is typed keeps its lines, and Ctrl+S makes a version without leaving the editor`() {
        var robot = Self.atText(.function(2))
        robot.type("A")
        robot.press(.enter)
        robot.type("B")
        robot.press(.control("s"))
        #expect(robot.workplace.isInEditor && robot.message.contains("bản 3"))
        #expect(text(robot)?.isDirty == false && text(robot)?.base == 3)
        robot.type("C")
        #expect(text(robot)?.isDirty == true)
        robot.press(.control("s"), .escape)
        #expect(text(robot)?.newest?.number == 4)
        #expect(text(robot)?.newest?.text.hasPrefix("A\nBCI. ") == true)
        #expect(text(robot)?.view.lines.first?.text == "A")
    }

    @Test
    func `leaving with something typed puts it aside, and it comes back with its caret and all that can be undone`() {
        var robot = Self.atText(.function(2))
        robot.type("Mới ")
        robot.press(.escape, .escape)
        #expect(robot.workplace.asides.count == 1)
        robot.press(.control("o"))
        #expect(text(robot)?.isDirty == true && text(robot)?.editor.text.hasPrefix("Mới ") == true)
        robot.press(.function(2), .control("z"))
        #expect(text(robot)?.editor.text.hasPrefix("Mới ") == false)
    }

    @Test func `a version saved elsewhere meanwhile is told, and nothing is overwritten unasked`() throws {
        var robot = Self.atText(.function(2))
        robot.type("Của tôi ")
        let world = try robot.outgoing.world()
        let id = try #require(text(robot)?.id)
        let seen = try #require(text(robot)?.detail?.document.version)
        try world.perform(SaveDraft(document: id, seenVersion: seen, text: "Của người khác"), on: "2026-11-24")
        robot.press(.control("s"))
        #expect(text(robot)?.isDirty == true && text(robot)?.editor.text.hasPrefix("Của tôi ") == true)
        #expect(text(robot)?.newest?.text == "Của người khác")
        robot.press(.escape, .function(8))
        #expect(robot.screen.contains("- Của người khác"))
        robot.press(.control("s"))
        #expect(robot.workplace.overlays.count == 1)
        robot.press(.character("c"))
        #expect(text(robot)?.newest?.text.hasPrefix("Của tôi ") == true && text(robot)?.newest?.number == 4)
    }

    @Test func `a mark of state secrets keeps a text from being kept anywhere`() {
        var robot = Self.atText(.function(2))
        robot.type("MẬT")
        robot.press(.enter)
        #expect(text(robot)?.mayBeKept == false)
        robot.press(.control("s"))
        #expect(text(robot)?.newest?.number == 2)
    }

    @Test func `figures are refreshed, what a person wrote stays, and what was refreshed is told`() throws {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"))
        let before = try #require(text(robot)?.editor.text)
        #expect(before.contains("{Văn bản đi trong kỳ: 8}"))
        robot.press(.function(5))
        let after = try #require(text(robot)?.editor.text)
        #expect(after == before.replacing("{Văn bản đi trong kỳ: 8}", with: "{Văn bản đi trong kỳ: 9}"))
        #expect(text(robot)?.origin == .refreshed && robot.message.contains("1 số liệu"))
        // The change lies far below the first screen; it is shown at once.
        robot.press(.function(8))
        #expect(robot.screen.contains("{Văn bản đi trong kỳ: 9}") && robot.screen.contains("{Văn bản đi trong kỳ: 8}"))
        robot.press(.control("s"))
        #expect(text(robot)?.newest?.origin == .refreshed)
    }

    @Test func `a report that is there is opened, not made twice`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(7))
        robot.type("thang")
        robot.press(.enter)
        #expect(robot.workplace.overlays.count == 1)
        robot.press(.character("c"))
        #expect(robot.outgoingDocument?.detail?.document.report?.kind == .month)
    }

    @Test func `a report of another period is begun with its figures`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(7))
        robot.type("bao cao thong ke")
        robot.press(.enter)
        #expect(text(robot)?.report?.kind == .documents)
        #expect(text(robot)?.newest?.origin == .composed)
        #expect(text(robot)?.editor.text.contains("{bảng: ") == true)
    }

    @Test func `a figure that is chosen stands where the caret is`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"), .function(2), .function(4))
        robot.type("van ban di trong ky")
        robot.press(.enter)
        #expect(robot.workplace.isInEditor)
        #expect(text(robot)?.editor.text.hasPrefix("{Văn bản đi trong kỳ: ") == true)
    }

    @Test func `reports whose day is near or past stand first among what can be begun`() throws {
        var robot = Robot.atOutgoing()
        try robot.outgoing.world().perform(
            SetReportDuty(kind: .week, due: DueRule(code: "5"), recipients: nil, symbolTail: nil, ends: false),
            on: "2026-11-02")
        robot.press(.function(7))
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("nothing to choose from")
            return
        }
        #expect(chooser.items[1].label.vi.contains("hạn ") && chooser.items[1].text.hasPrefix("report:week/"))
        #expect(Set(chooser.items.map(\.text)).count == chooser.items.count)
    }

    @Test func `what is read and given back goes on paper, and into no file`() throws {
        var robot = Robot.atOutgoing()
        let world = try robot.outgoing.world()
        robot.openDrafts(.enter)
        let document = try #require(robot.outgoingDocument?.detail?.document)
        var content = document.content
        content.circulation = .returnAfterReading
        try world.perform(
            SaveDraft(document: document.id, seenVersion: document.version, content: content), on: "2026-11-24")
        robot.press(.function(5), .function(8), .enter)
        #expect(robot.message.contains("không ghi ra tệp"))
        robot.press(.function(8), .end, .enter)
        #expect(!robot.message.contains("không ghi ra tệp"))
    }

    @Test func `the main key of a draft pressed once too often takes nothing back`() {
        var robot = Robot.atOutgoing(person: Fixture.leader)
        robot.openDrafts(.enter, .function(2), .function(2), .function(2))
        #expect(robot.outgoingDocument?.detail?.document.state == .signed)
        // The number is the clerk's; what is left to a leader is giving it back, which has the other key.
        robot.press(.function(2))
        #expect(robot.outgoingDocument?.detail?.document.state == .signed && robot.workplace.overlays.isEmpty)
        robot.press(.function(4))
        #expect(robot.workplace.overlays.count == 1)
    }
}
