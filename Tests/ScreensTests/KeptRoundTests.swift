import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct KeptRoundTests {
    /// The chairman has entered some notes, which are kept.
    private func noted(_ count: Int) -> Robot {
        var robot = Round.robot(Fixture.leader, count: count + 2)
        for _ in 0..<count { robot.press(.enter, .enter, .character("t"), .character("m"), .enter) }
        robot.wait(milliseconds: 1_500)
        return robot
    }

    @Test func `forty lines survive a kill and are saved with the versions of now`() {
        let robot = noted(40)
        #expect(robot.deskFile.drafts.count == 1, "one draft holds the whole round")
        #expect(robot.row(-2).contains("Bản nhập đã giữ lúc"))

        var next = robot.again(as: Fixture.leader)
        #expect(next.screen.contains("(Trình, cho ý kiến: 40 dòng chưa lưu)"))
        for number in 1401...1440 {
            var document = Round.document(number)
            document.handling?.version = 7
            next.setHandled(document)
        }
        next.press(.character("6"))
        #expect(next.message == "Nhập tiếp: 40 dòng đã gõ, chưa lưu. F2 lưu.")
        #expect(next.round?.rows.count == 42)
        #expect(next.round?.rows.first?.text(.text) == "tm")
        #expect(next.workplace.asides.isEmpty)
        next.press(.function(2))
        #expect(next.steps.count == 40)
        #expect(next.steps.allSatisfy { $0.seenVersion == 7 })
        #expect(next.deskFile.drafts.isEmpty, "what is saved is no draft any more")
    }

    @Test func `Ctrl+N goes on with the round, too`() {
        var next = noted(1).again(as: Fixture.leader)
        next.press(.control("n"), .enter)
        #expect(next.round?.unsaved == 1)
    }

    @Test func `lines saved leave the draft, lines refused stay in it`() {
        var robot = noted(2)
        robot.refused[DocumentID(1402)] = .refused(.changedMeanwhile(by: "Trần Văn Hùng", at: Fixture.now))
        robot.press(.function(2))
        robot.wait(milliseconds: 1_500)
        let draft = robot.deskFile.drafts.values.first
        #expect(draft?.roundDocuments == [DocumentID(1402)])
    }

    @Test func `a document that went another way is there with its text and says so`() {
        let robot = noted(2)
        var next = robot.again(as: Fixture.leader)
        var document = Round.document(1402)
        document.handling?.state = .routed
        next.setHandled(document)
        next.press(.character("6"))
        let gone = next.round?.rows.first { $0.document.id == DocumentID(1402) }
        #expect(gone?.text(.text) == "tm")
        #expect(gone?.refusal == .roundGone)
    }

    @Test func `what is typed in another of its lists comes back there`() {
        var robot = Round.robot(Fixture.chief, count: 3)
        robot.press(.enter)
        robot.type("Ban")
        robot.press(.escape)
        let typed = robot.round?.current?.document.id
        Round.choose("đang trình › đề xuất", &robot)
        robot.press(.tab, .tab)
        robot.type("xin gia hạn")
        robot.wait(milliseconds: 1_500)

        var next = robot.again(as: Fixture.chief)
        next.press(.character("6"))
        #expect(next.round?.stage == .proposals)
        #expect(next.round?.rows.first?.text(.text) == "xin gia hạn")
        #expect(next.round?.elsewhere.count == 1)
        next.press(.escape)
        Round.choose("chờ trình", &next)
        #expect(next.round?.rows.first { $0.document.id == typed }?.text(.lead) == "Ban")
        #expect(next.round?.unsaved == 2)
    }

    @Test func `emptied lines and a dropped round leave the desk file, a mark of secrets is never in it`() {
        var robot = Round.robot(Fixture.leader, count: 2)
        robot.press(.tab, .tab)
        robot.type("Tuyệt mật")
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.isEmpty)
        robot.type(" thì không")
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.control("u"))
        #expect(robot.deskFile.drafts.isEmpty)

        var next = noted(1).again(as: Fixture.leader)
        next.press(.control("n"), .delete, .character("c"))
        #expect(next.deskFile.drafts.isEmpty)
        #expect(next.message == "Đã bỏ bản nhập dở.")
        next.press(.character("6"))
        #expect(next.round?.unsaved == 0)
    }

    @Test func `leaving says that the lines are kept, or that they would be lost`() {
        var robot = noted(1)
        robot.press(.control("q"))
        #expect(robot.screen.contains("Còn 1 dòng ý kiến chưa lưu, đã giữ lại."))
        robot.press(.enter)
        robot.deskFile.isBroken = true
        robot.press(.character("x"), .control("q"))
        #expect(robot.screen.contains("Còn 2 dòng ý kiến chưa lưu, thoát là mất."))
    }
}
