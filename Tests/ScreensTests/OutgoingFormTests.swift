import Office
import Phrases
import Records
import Store
import TerminalKit
import Testing

@testable import Screens

/// The form of outgoing documents, over a real office whose newest number is 9.
@Suite struct OutgoingFormTests {
    private func form(_ robot: Robot) -> OutgoingFormScreen.State? {
        if case .outgoing(.form(let state))? = robot.workplace.stack.last { state } else { nil }
    }

    @Test func `the type proposes symbol, next number and who signed the last of it`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(2), .enter)
        robot.type("bc")
        robot.press(.enter)
        #expect(form(robot)?.text(.symbol) == "BC-LĐLĐ")
        #expect(form(robot)?.text(.signer) == "Lò Quang Sơn")
        #expect(form(robot)?.text(.signerTitle) == "CHỦ TỊCH")
        #expect(form(robot)?.text(.manner) == SigningManner.collective.code)
        #expect(form(robot)?.focus == .subject)
        #expect(robot.screen.contains("số tiếp theo: 10"))
    }

    @Test func `what is typed over a proposal stays when the type changes, the rest is proposed anew`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(2), .enter)
        robot.type("bc")
        robot.press(.tab, .tab, .tab, .tab, .control("u"))
        robot.type("Trần Văn Hùng")
        for _ in 0..<4 { robot.press(.backTab) }
        robot.press(.control("u"))
        robot.type("qđ")
        robot.press(.enter)
        #expect(form(robot)?.text(.symbol) == "QĐ-LĐLĐ")
        #expect(form(robot)?.text(.signer) == "Trần Văn Hùng")
    }

    @Test func `a paper is registered, its number is said, and the next form has its type and the next number`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.press(.control("s"))
        #expect(robot.message == "Đã cấp số 10/BC-LĐLĐ.")
        #expect(form(robot)?.text(.type) == "Báo cáo")
        #expect(form(robot)?.text(.subject) == "")
        #expect(robot.screen.contains("số tiếp theo: 11"))
        // What is only proposed is not put aside.
        robot.press(.escape)
        #expect(robot.workplace.asides.isEmpty)
        #expect(robot.outgoingList?.current?.symbol == "09/LĐLĐ-VP")
        #expect(robot.outgoingList?.window.rows.first?.document.symbol == "10/BC-LĐLĐ")
    }

    @Test func `the same form sent again is known and gives no other number`() throws {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        var again = robot
        robot.press(.function(2))
        again.press(.function(2))
        #expect(robot.message == "Đã cấp số 10/BC-LĐLĐ.")
        #expect(again.message.contains("Phiếu này đã đăng ký"))
    }

    @Test func `faults stand under their fields, the first one in focus`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(2), .enter)
        robot.type("bc")
        robot.press(.enter, .control("s"))
        #expect(form(robot)?.focus == .subject)
        #expect(form(robot)?.faults.keys.contains(.recipients) == true)
        robot.press(.backTab, .control("u"))
        robot.type("1/11")
        robot.press(.tab)
        robot.type("abc")
        robot.press(.enter)
        robot.type("tld")
        robot.press(.enter, .control("s"))
        #expect(form(robot)?.focus == .date)
        #expect(robot.message.contains("trước ngày của số 09"))
    }

    @Test func `a secret mark ends the form, and nothing of it is kept`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(2), .enter)
        robot.type("bc")
        robot.press(.backTab)
        robot.type("c")
        robot.type("c")
        #expect(robot.outgoingList != nil)
        #expect(robot.message.contains("Có dấu mật"))
        #expect(robot.workplace.asides.isEmpty && robot.deskFile.drafts.isEmpty)
        robot.fillOutgoing()
        robot.type("TỐI MẬT")
        robot.press(.escape)
        #expect(robot.workplace.asides.isEmpty && robot.deskFile.drafts.isEmpty)
    }

    @Test func `what is put aside comes back with every letter`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.press(.escape)
        #expect(robot.outgoingList != nil && robot.message.contains("Đã cất bản nhập dở"))
        robot.press(.function(2))
        #expect(form(robot)?.text(.subject) == "kết quả tổ chức Tết sum vầy năm 2026")
        #expect(form(robot)?.text(.recipients) == "Tổng Liên đoàn Lao động Việt Nam")
        robot.press(.function(2))
        #expect(robot.message == "Đã cấp số 10/BC-LĐLĐ.")
        #expect(robot.workplace.asides.isEmpty)
    }

    @Test func `several recipients are completed one after the other`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.press(.backTab)
        let place = form(robot)?.order.firstIndex(of: .recipients) ?? 0
        while let focus = form(robot)?.focus, focus != .recipients, place > 0 { robot.press(.backTab) }
        robot.type("; snv")
        robot.press(.enter)
        #expect(form(robot)?.text(.recipients) == "Tổng Liên đoàn Lao động Việt Nam; Sở Nội vụ tỉnh Lam Giang")
    }

    @Test func `an answered document that is open is offered, to complete it`() throws {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing(answers: "12; 15")
        robot.press(.function(2))
        let world = try robot.outgoing.world()
        let person = try #require(try world.file.person(login: "lan"))
        let answered = try world.file.office.ask(ShowIncoming(.key(DocumentID(15))), by: Actor(person: person))
        #expect(answered?.answers.map(\.symbol) == ["10/BC-LĐLĐ"])
        guard !robot.workplace.overlays.isEmpty else {
            // Nothing that is answered here is open: nothing is asked.
            #expect(robot.outgoingList != nil)
            return
        }
        robot.type("c")
        guard case .document? = robot.workplace.stack.last else {
            Issue.record("the answered document is not in front")
            return
        }
    }

    @Test func `what is answered in part, what is asked and by when are written from the form`() throws {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing(answers: "12 một phần; 15")
        robot.press(.tab, .tab)
        #expect(form(robot)?.focus == .answerWanted)
        robot.type("số liệu")
        robot.press(.tab)
        robot.type("30")
        robot.press(.tab)
        #expect(form(robot)?.text(.answerDue) == "30/11/2026")
        robot.press(.function(2))
        let world = try robot.outgoing.world()
        let name = try #require(OutgoingName("10/BC-LĐLĐ", year: 2026))
        let person = try #require(try world.file.person(login: "lan"))
        let found = try #require(
            try world.file.office.ask(ShowOutgoing(.name(name)), by: Actor(person: person))
        ).document
        #expect(found.answers == [AnsweredDocument(DocumentID(12), isPartial: true), AnsweredDocument(DocumentID(15))])
        #expect(found.content.answerWanted == "số liệu" && found.content.answerDue == Fixture.day(2026, 11, 30))
    }

    @Test func `a number that nobody has is told under the answered ones`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing(answers: "12; 9999")
        robot.press(.function(2))
        #expect(form(robot)?.focus == .answers)
        #expect(form(robot)?.faults[.answers] != nil)
    }

    @Test func `a document is issued with day, way and who signed for it`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter, .function(2))
        #expect(form(robot)?.text(.handedOver) == "24/11/2026")
        robot.press(.tab, .right, .right, .tab)
        robot.type("Bưu cục")
        robot.press(.function(2))
        let document = robot.outgoingDocument?.detail?.document
        #expect(document?.state == .issued && document?.issuedOn == Fixture.today)
        #expect(document?.content.way == .hand && document?.content.receivedBy == "Bưu cục")
    }

    @Test func `a correction wants its reason, keeps the number and what it answers`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter, .control("e"))
        for _ in 0..<3 { robot.press(.tab) }
        robot.type(" (sửa)")
        robot.press(.function(2))
        #expect(form(robot)?.focus == .reason)
        robot.type("gõ thiếu")
        robot.press(.function(2))
        let document = robot.outgoingDocument?.detail?.document
        #expect(document?.content.subject == "cung cấp số liệu lao động, công đoàn năm 2026 (sửa)")
        #expect(document?.number?.number == 9 && document?.answers.map(\.document) == [DocumentID(12)])
        #expect(document?.content.copies == 5)
    }

    @Test(arguments: [OutgoingPurpose.register, .correct(OutgoingID(12)), .issue(OutgoingID(3))])
    func `every purpose of the form is read back from its name`(_ purpose: OutgoingPurpose) {
        #expect(OutgoingPurpose(code: purpose.code) == purpose)
    }

    @Test func `every field of the form but its own questions is a field of the register`() {
        for field in OutgoingFormScreen.Field.allCases where ![.secret, .reason, .replaces].contains(field) {
            #expect(field.recorded != nil, "\(field)")
        }
    }
}
