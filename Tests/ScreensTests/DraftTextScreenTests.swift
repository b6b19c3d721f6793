import Office
import Phrases
import Records
import TerminalKit
import Testing
import Text

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
        #expect(text(robot)?.isDirty == true && text(robot)?.written.text.hasPrefix("Mới ") == true)
        robot.press(.function(2), .control("z"))
        #expect(text(robot)?.written.text.hasPrefix("Mới ") == false)
    }

    @Test func `a version saved elsewhere meanwhile is told, and nothing is overwritten unasked`() throws {
        var robot = Self.atText(.function(2))
        robot.type("Của tôi ")
        let world = try robot.outgoing.world()
        let id = try #require(text(robot)?.id)
        let seen = try #require(text(robot)?.detail?.document.version)
        try world.perform(SaveDraft(document: id, seenVersion: seen, text: "Của người khác"), on: "2026-11-24")
        robot.press(.control("s"))
        #expect(text(robot)?.isDirty == true && text(robot)?.written.text.hasPrefix("Của tôi ") == true)
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
        let before = try #require(text(robot)?.written.text)
        #expect(before.contains("{Văn bản đi trong kỳ: 8}"))
        robot.press(.function(5))
        let after = try #require(text(robot)?.written.text)
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
        #expect(text(robot)?.written.text.contains("{bảng: ") == true)
    }

    @Test func `a period that is not understood stays in the box, and one as people write it is taken`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(7))
        robot.type("thong ke")
        robot.press(.down, .enter)
        robot.type("thang muoi")
        robot.press(.enter)
        #expect(robot.message.contains("không dùng được") && robot.message.contains("quý III/2026"))
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("what was typed is gone")
            return
        }
        #expect(question.field.text == "thang muoi")
        robot.press(.control("u"))
        robot.type("quý 3")
        robot.press(.enter)
        #expect(text(robot)?.report?.span.code == "2026-Q3")
    }

    @Test
    func `what is seen in place of the text gives way to it, and what was saved is no longer kept beside the office`() {
        var robot = Self.atText(.function(2))
        robot.type("A ")
        robot.serve(robot.workplace.keepDrafts(now: robot.now))
        #expect(robot.screen.contains("giữ lúc"))
        robot.press(.control("s"), .escape)
        #expect(!robot.screen.contains("giữ lúc"), "\(robot.screen)")
        robot.press(.function(8), .escape)
        #expect(text(robot)?.shows == .text)
        robot.press(.function(6), .escape, .escape)
        #expect(text(robot) == nil)
    }

    @Test(arguments: [40, 60, 80, 132]) func `the head of a letter is never wider than the screen`(_ columns: Int) {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"))
        robot.handle(.resized(Size(columns: columns, rows: 24)))
        robot.press(.function(6))
        let lines = text(robot)?.view.lines.prefix { !$0.text.contains("BÁO CÁO") }.map(\.text) ?? []
        #expect(lines.joined(separator: " ").contains("năm"))
        #expect(lines.allSatisfy { cells($0) <= columns - 2 }, "\(lines)")
    }

    @Test func `a letter is printed on the printer that is chosen, and the way out stays open when none is`() {
        var robot = Robot.atOutgoing()
        robot.printers = ["Canon_VP", "HP_Van_thu"]
        robot.openDrafts(.enter, .function(8), .end, .enter)
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("nothing to choose from")
            return
        }
        #expect(chooser.items.map(\.text) == ["Canon_VP", "HP_Van_thu"] && chooser.cursor == 0)
        robot.press(.escape)
        #expect(robot.message.isEmpty)
        robot.press(.function(8), .end, .enter, .down, .enter)
        #expect(robot.message == "Đã gửi tới máy in.")
        guard case .paper(.printing(.letter, let printer), _)? = robot.effects.last else {
            Issue.record("not printed")
            return
        }
        #expect(printer == "HP_Van_thu")
    }

    @Test func `a figure that is chosen stands where the caret is`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"), .function(2), .function(4))
        robot.type("van ban di trong ky")
        robot.press(.enter)
        #expect(robot.workplace.isInEditor)
        #expect(text(robot)?.written.text.hasPrefix("{Văn bản đi trong kỳ: ") == true)
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

    // MARK: Places left open

    @Test func `F3 in the editor goes from one open place to the next and says how many are left`() {
        var robot = Self.atText(.function(2))
        robot.press(.function(3))
        #expect(robot.message.contains("Không còn chỗ"))
        robot.handle(.paste("[…]\nGồm […] việc.\n"))
        robot.press(.function(3))
        #expect(robot.workplace.isInEditor && robot.message.contains("Còn 2 chỗ"))
        robot.type("x")
        robot.press(.function(3))
        #expect(robot.message.contains("Còn 1 chỗ"))
        robot.type("y")
        robot.press(.function(3))
        #expect(robot.message.contains("Không còn chỗ"))
        #expect(text(robot)?.written.text.hasPrefix("x\nGồm y việc.\n") == true)
    }

    @Test func `submitting with open places asks first, and goes on when a person says so`() throws {
        var robot = Robot.atOutgoing()
        let world = try robot.outgoing.world()
        robot.openDrafts(.enter)
        let document = try #require(robot.outgoingDocument?.detail?.document)
        try world.perform(
            SaveDraft(document: document.id, seenVersion: document.version, text: "I. […]\nII. […]"), on: "2026-11-24")
        robot.press(.function(5))
        #expect(robot.outgoingDocument?.detail?.openPlaces == 2)
        robot.press(.function(4))
        robot.type("trinh")
        robot.press(.enter)
        #expect(robot.screen.contains("còn 2 chỗ […]"))
        robot.press(.escape)
        #expect(robot.outgoingDocument?.detail?.document.state == .drafting)
        robot.press(.function(4))
        robot.type("trinh")
        robot.press(.enter, .character("c"))
        #expect(robot.outgoingDocument?.detail?.document.state == .checking)
    }

    // MARK: From a word processor

    /// The newest draft, into which a file of the given text was taken.
    private func taking(_ answer: FileAnswer, _ keys: Key..., then: (inout Robot) -> Void = { _ in }) -> Robot {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"))
        robot.fileAnswers = [answer]
        robot.press(.control("t"), .down, .enter)
        robot.type("/tmp/dt.docx")
        robot.press(.enter)
        then(&robot)
        return robot
    }

    @Test func `what comes back from Word is shown as changes with what became of the figures, and saved as from Word`()
        throws
    {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"))
        let sent = try #require(text(robot)?.written.text)
        let label = "Văn bản đi trong kỳ"
        let came =
            sent.replacing("{\(label): 8}", with: "{\(label): 11}").replacing("[…]", with: "Viết ở Word.")
        robot = taking(.word(came))
        #expect(robot.fileWork == [.readWord(.path("/tmp/dt.docx"))])
        #expect(text(robot)?.written.text == came && text(robot)?.shows == .changes && text(robot)?.isDirty == true)
        #expect(robot.message.contains("1 số liệu bị sửa, 0 bị mất"), "\(robot.message)")
        #expect(robot.screen.contains("+ ") && robot.screen.contains("- "))
        robot.press(.control("s"))
        #expect(text(robot)?.newest?.origin == .word && text(robot)?.newest?.text == came)
        #expect(text(robot)?.isDirty == false)
        // Typed on, it is no longer what Word had.
        robot = taking(.word(came)) { robot in
            robot.press(.function(2))
            robot.type("x")
            robot.press(.control("s"), .escape)
        }
        #expect(text(robot)?.newest?.origin == .typed)
    }

    @Test func `a figure that is no mark any more is told as lost, the same text as nothing new`() throws {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.end, .enter, .control("o"))
        let sent = try #require(text(robot)?.written.text)
        robot = taking(.word(sent.replacing("{Văn bản đi trong kỳ: 8}", with: "8")))
        #expect(robot.message.contains("mất"), "\(robot.message)")
        robot = taking(.word(sent))
        #expect(text(robot)?.isDirty == false && robot.message == Phrase.draftSameText.vi)
    }

    @Test func `a file that is no document of Word, or built to do harm, changes nothing and says what to do`() {
        for fault in [Phrase.wordNone, .wordHostile, .wordDamaged, .wordTooLarge] {
            let robot = taking(.refused(.unfit(fault)))
            #expect(robot.message == "! " + fault.vi && text(robot)?.isDirty == false && text(robot)?.shows == .text)
        }
    }

    @Test func `the drop folder offers files of Word first, an empty one is said`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.enter, .control("o"))
        let files = ["a.pdf", "dt.docx"].map { DroppedFile(name: $0, bytes: 10, changedAt: Fixture.now) }
        robot.fileAnswers = [.dropFolder(path: "/tha", files), .word("Nội dung mới")]
        robot.press(.control("t"), .enter)
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("no files to choose from")
            return
        }
        #expect(chooser.items.map(\.text) == ["dt.docx", "a.pdf"])
        robot.press(.enter)
        #expect(robot.fileWork.last == .readWord(.dropped("dt.docx")) && text(robot)?.written.text == "Nội dung mới")
        robot.fileAnswers = [.dropFolder(path: "/tha", [])]
        robot.press(.control("t"), .enter)
        #expect(robot.message.contains("/tha"))
    }
}
