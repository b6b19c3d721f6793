import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Robot {
    var step: StepScreen.State? {
        if case .step(let state) = workplace.stack.last { state } else { nil }
    }
}

@Suite struct KeptStepTests {
    private static let note = "đã gọi Sở, hẹn trả lời thứ sáu"

    /// Number 1527, in the officer's hands.
    private static func inHand(version: Int = 3) -> IncomingDocument {
        var document = Fixture.document(1527)
        document.handling?.version = version
        document.handling?.assignments = [Assignment(role: .lead, party: .person(Fixture.officer.id))]
        return document
    }

    /// Somebody who has opened a step of a document in the list.
    private func opening(_ step: String, of number: Int, as person: Person) -> Robot {
        var robot = Robot(person: person)
        robot.setHandled(Self.inHand())
        robot.press(.character("2"))
        for _ in 0..<(1533 - number) { robot.press(.down) }
        robot.press(.function(2))
        robot.type(step)
        robot.press(.enter)
        return robot
    }

    /// An officer with a note that is kept.
    private func noting() -> Robot {
        var robot = opening("ghi chú", of: 1527, as: Fixture.officer)
        robot.type(Self.note)
        robot.wait(milliseconds: 1_500)
        return robot
    }

    @Test func `a step is kept within two seconds and offered after a kill to who registers nothing`() {
        let robot = noting()
        #expect(robot.deskFile.drafts.count == 1)
        #expect(robot.row(-2).contains("Bản nhập đã giữ lúc 15:02:12"))
        #expect(robot.workplace.draftsDue == nil)

        var next = robot.again(as: Fixture.officer)
        #expect(next.screen.contains("Còn bản nhập dở lúc 15:02 (Ghi chú giải quyết, số 1527). Ctrl+N nhập tiếp."))
        #expect(next.row(-1).contains("Nhập tiếp"))
        next.setHandled(Self.inHand(version: 9))
        next.press(.control("n"), .control("n"))
        #expect(next.message == "! Bản mới: cần quyền của văn thư hoặc Chánh Văn phòng.")
        next.press(.control("n"), .enter)
        #expect(next.step?.text(.text) == Self.note)
        #expect(next.message.contains("Văn bản đã được xử lý tiếp từ đó"))
        next.press(.function(2))
        #expect(
            next.steps == [HandleIncoming(document: DocumentID(1527), seenVersion: 9, step: .note(Self.note))],
            "what is saved is said of the document as it is now")
        #expect(next.deskFile.drafts.isEmpty)
        #expect(next.workplace.asides.isEmpty && !next.row(-1).contains("Nhập tiếp"))
    }

    @Test func `a step that has no place any more says why, with its text kept`() {
        var next = noting().again(as: Fixture.officer)
        next.refused[DocumentID(1527)] = .refused(
            .changedMeanwhile(by: "Trần Văn Hùng", at: Fixture.now))
        next.press(.control("n"), .enter, .function(2))
        #expect(next.message.contains("Nội dung đã gõ còn đây"))
        #expect(next.step?.text(.text) == Self.note)
        #expect(next.deskFile.drafts.count == 1)
    }

    @Test func `what was filled in already, emptied or changed comes back as it was typed`() {
        var robot = opening("ghi ý kiến", of: 1532, as: Fixture.clerk)
        #expect(robot.step?.text(.deadline) == "30/11/2026")
        robot.type("Khẩn trương")
        robot.press(.backTab, .control("u"))
        robot.wait(milliseconds: 1_500)
        var next = robot.again()
        #expect(next.screen.contains("(Ghi ý kiến chỉ đạo, số 1532)"))
        next.press(.control("n"), .enter)
        #expect(next.step?.text(.text) == "Khẩn trương")
        #expect(next.step?.text(.deadline) == "")
        #expect(next.step?.text(.lead) == robot.step?.text(.lead), "what was left alone is the office's proposal")
        #expect(next.step?.focus == .deadline)
    }

    @Test func `the same step opened again goes on with the draft`() {
        var next = noting().again(as: Fixture.officer)
        next.press(.character("2"), .down, .down, .down, .down, .down, .down, .function(2))
        next.type("ghi chú")
        next.press(.enter)
        #expect(next.step?.text(.text) == Self.note)
        #expect(next.workplace.asides.isEmpty)
    }

    @Test func `a step thrown away leaves the desk file, one that holds a mark of secrets is never in it`() {
        var robot = noting()
        robot.press(.escape, .escape)
        #expect(robot.step == nil)
        #expect(robot.deskFile.drafts.isEmpty)

        var secret = opening("ghi chú", of: 1527, as: Fixture.officer)
        secret.type("Tối mật")
        secret.wait(milliseconds: 1_500)
        secret.press(.control("q"))
        #expect(secret.deskFile.drafts.isEmpty)
        #expect(secret.screen.contains("thoát là mất"))
    }

    @Test func `before the program ends a step is kept, and the question says so`() {
        var robot = opening("ghi chú", of: 1527, as: Fixture.officer)
        robot.type(Self.note)
        robot.press(.control("q"))
        #expect(robot.screen.contains("Còn 1 bản nhập dở, đã giữ lại."))
        #expect(robot.deskFile.drafts.count == 1)
    }

    @Test func `a task is kept with its key, so that it is given once`() {
        var robot = Robot()
        robot.press(.character("7"))
        robot.type("chuẩn bị hội nghị")
        robot.press(.enter)
        robot.wait(milliseconds: 1_500)
        let key = robot.deskFile.drafts.keys.first
        var next = robot.again()
        #expect(next.screen.contains("(Giao việc: chuẩn bị hội nghị)"))
        next.press(.control("n"), .enter)
        next.type("Giao ban 23/11")
        next.press(.enter)
        next.type("vp")
        next.press(.enter, .function(2))
        guard case .giveTask(let task) = next.deeds.last else {
            Issue.record("no task was given")
            return
        }
        #expect(task.formKey == key)
        #expect(next.deskFile.drafts.isEmpty)
    }

    @Test func `a form that comes forward puts aside the step that stood before it`() {
        var robot = Robot()
        robot.fill()
        robot.press(.function(3), .escape)
        robot.press(.function(2))
        robot.type("trả lại nơi gửi")
        robot.press(.enter)
        robot.type("sai địa chỉ")
        let typed = robot.step?.fields
        #expect(typed != nil, "\(robot.screen)")
        robot.press(.function(3), .control("n"))
        #expect(robot.form?.hasTyped == true)
        #expect(robot.workplace.asides.count == 1)
        robot.press(.escape, .control("n"), .down, .enter)
        #expect(robot.step?.fields == typed)
    }
}
