import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Fixture {
    static func draft(
        _ key: String, _ subject: FormDraft.Subject = .register, seconds: Int = -600, _ texts: [String: String]
    ) -> FormDraft {
        FormDraft(
            formKey: key, subject: subject, texts: texts, focus: "subject", changedAt: now.adding(seconds: seconds))
    }

    /// Drafts of an earlier run: a registration of yesterday, a correction and a late insert of today.
    static var deskFile: RobotDesk {
        var desk = RobotDesk()
        for draft in [
            draft(
                "a-1", seconds: -86_400,
                ["arrived": "23/11/2026", "issuer": "Sở Nội vụ tỉnh Lam Giang", "symbol": "12/BC-SNV"]),
            draft(
                "a-2", .correct(DocumentID(1530), version: 1, number: RegisterNumber(year: 2026, number: 1530)),
                seconds: -900, ["subject": "trích yếu sửa lại"]),
            draft("a-3", .insert(after: RegisterNumber(year: 2026, number: 1520)), ["issuer": "Tỉnh ủy Lam Giang"]),
        ] {
            desk.drafts[draft.formKey] = draft
        }
        return desk
    }

    static let template = FormTemplate(
        name: "Báo cáo tuần của Sở", texts: ["issuer": "Sở Nội vụ tỉnh Lam Giang", "type": "Báo cáo", "copies": "2"])
}

extension Workplace {
    /// For comparing a form with what it was before it was kept.
    mutating func setKeeping(_ keeping: FormKeeping?) {
        guard let keeping, case .form(var form) = stack.last else { return }
        form.keeping = keeping
        stack[stack.count - 1] = .form(form)
    }
}

extension Robot {
    /// The time goes on, and the loop looks whether something is due.
    mutating func wait(milliseconds: Int64) {
        now = Instant(milliseconds: now.milliseconds + milliseconds)
        if let due = workplace.draftsDue, due <= now { serve(workplace.keepDrafts(now: now)) }
    }

    /// A second run of the program by the same person, over the same desk file.
    func again(as person: Person = Fixture.clerk) -> Robot {
        var robot = Robot(person: person, deskFile: deskFile)
        robot.deskFile.open = []
        robot.handled = handled
        return robot
    }

    var keepings: [FormDraft] {
        effects.compactMap { if case .keeping(.keepDraft(let draft, _, _)) = $0 { draft } else { nil } }
    }
}

@Suite struct DraftTests {
    @Test func `what is typed is kept within two seconds, also while somebody types without a pause`() {
        var robot = Robot()
        #expect(robot.workplace.draftsDue == nil)
        robot.press(.control("n"), .tab, .tab, .tab)
        #expect(robot.workplace.draftsDue == nil, "nothing is typed, nothing wakes the loop")
        let start = robot.now
        for letter in "Báo Lao động của Tổng Liên đoàn" {
            robot.type(String(letter))
            robot.wait(milliseconds: 100)
        }
        #expect(robot.keepings.count == 2, "every one and a half seconds, and not with every key")
        #expect(robot.deskFile.drafts["k-1"]?.texts["issuer"]?.hasPrefix("Báo Lao động của Tổng") == true)
        #expect(robot.keepings.first.map { $0.changedAt.milliseconds - start.milliseconds < 2_000 } == true)
        let kept = robot.keepings.count
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts["k-1"]?.texts["issuer"] == "Báo Lao động của Tổng Liên đoàn")
        robot.wait(milliseconds: 1_500)
        robot.press(.left, .tab)
        robot.wait(milliseconds: 5_000)
        #expect(robot.keepings.count <= kept + 1, "moving about writes nothing")
        #expect(robot.workplace.draftsDue == nil)
    }

    @Test func `the form says when it was kept`() {
        var robot = Robot()
        robot.fill()
        #expect(!robot.screen.contains("Bản nhập đã giữ"))
        robot.wait(milliseconds: 1_500)
        #expect(robot.row(-2).contains(" Bản nhập đã giữ lúc 15:02:12 "))
        robot.press(.control("s"), .tab, .tab, .tab)
        robot.type("b")
        robot.wait(milliseconds: 1_500)
        #expect(robot.row(-2).contains("Đã cấp số đến 1534."))
        #expect(robot.row(-2).contains("Bản nhập đã giữ lúc 15:02:14"))
    }

    @Test func `a run that was killed is followed by one that offers every letter`() {
        var robot = Robot()
        robot.fill()
        robot.wait(milliseconds: 1_500)
        var next = robot.again()
        #expect(next.screen.contains("Còn bản nhập dở lúc 15:02 (Sở Nội vụ tỉnh Lam Giang, 1235/QĐ-SNV)."))
        next.press(.control("n"), .enter)
        #expect(next.form?.texts == robot.form?.texts)
        #expect(next.form?.focus == robot.form?.focus)
        #expect(next.deskFile.open == ["k-1"])
        next.press(.control("s"))
        #expect(next.registered?.formKey == "k-1", "saved again it answers with the same number")
        #expect(next.deskFile.drafts.isEmpty)
    }

    @Test(arguments: [[Key.escape], [.function(10)], [.control("q"), .control("q")]])
    func `a form that is left is kept at once`(_ keys: [Key]) {
        var robot = Robot()
        robot.fill()
        for key in keys { robot.press(key) }
        #expect(robot.deskFile.drafts["k-1"]?.texts["symbol"] == "1235/QĐ-SNV")
    }

    @Test(arguments: [Effect.quit, .suspend])
    func `before the program ends or sleeps everything is kept`(_ effect: Effect) {
        var robot = Robot()
        robot.fill()
        let effects = robot.workplace.following([effect], withoutTrace: true)
        #expect(effects.last == effect)
        guard case .keeping(.keepDraft(let draft, _, _)) = effects.first else {
            Issue.record("nothing was kept")
            return
        }
        #expect(draft.formKey == "k-1")
    }

    @Test func `a saved form, an emptied one and a dropped one leave the desk file`() {
        var robot = Robot()
        robot.fill()
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.control("s"))
        #expect(robot.deskFile.drafts.isEmpty)
        robot.press(.tab, .tab, .tab)
        robot.type("Sở")
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.control("u"))
        #expect(robot.deskFile.drafts.isEmpty)
        robot.type("Sở")
        robot.press(.escape)
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.control("n"), .delete, .character("c"))
        #expect(robot.deskFile.drafts.isEmpty)
        #expect(robot.message == "Đã bỏ bản nhập dở.")
    }

    @Test func `a form with a secret mark leaves the desk file at once and without a trace`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.type("Công an tỉnh")
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
        robot.press(.backTab, .backTab, .backTab, .character("c"))
        #expect(robot.deskFile.drafts.count == 1, "asked first")
        robot.press(.character("c"))
        #expect(robot.deskFile.drafts.isEmpty)
        #expect(
            robot.effects.contains {
                if case .keeping(.dropDraft("k-1", withoutTrace: true, _)) = $0 { true } else { false }
            })
    }

    @Test func `a mark of secrets typed as a text is not kept either`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.type("Công an tỉnh Lam Giang")
        robot.press(.tab, .tab, .tab, .tab)
        robot.type("Tối mật")
        robot.wait(milliseconds: 1_500)
        robot.press(.escape, .control("q"))
        #expect(robot.deskFile.drafts.isEmpty)
        #expect(robot.screen.contains("Còn 1 bản nhập dở, thoát là mất."))
        #expect(robot.workplace.draftsDue == nil)
    }

    @Test func `several drafts are offered as a list with a blank form`() {
        var robot = Robot(deskFile: Fixture.deskFile)
        robot.press(.control("n"))
        #expect(robot.screen.contains("14:52  chèn sau số 1520/2026, Tỉnh ủy Lam Giang"))
        #expect(robot.screen.contains("14:47  sửa số đến 1530/2026"))
        #expect(robot.screen.contains("15:02 23/11  Văn bản đến: Sở Nội vụ tỉnh Lam Giang, 12/BC-SNV"))
        robot.type("so noi vu")
        robot.press(.enter)
        #expect(robot.form?.text(.symbol) == "12/BC-SNV")
        #expect(robot.form?.text(.arrived) == "23/11/2026", "the day of arrival is the day it was typed for")
        #expect(robot.workplace.asides.count == 2)
        robot.press(.escape, .control("n"), .control("n"))
        #expect(robot.form?.hasTyped == false)
        robot.press(.escape, .control("n"), .delete, .character("c"))
        #expect(robot.workplace.asides.map(\.draft.formKey) == ["a-1", "a-2"])
        #expect(robot.deskFile.drafts["a-3"] == nil)
    }

    @Test func `a correction goes on over the entry as it is now`() {
        var robot = Robot(deskFile: Fixture.deskFile)
        robot.version = 4
        robot.press(.control("n"), .down, .enter)
        #expect(robot.form?.base?.version == 4)
        #expect(robot.form?.text(.subject) == "trích yếu sửa lại")
        #expect(robot.form?.text(.issuer) == Fixture.document(1530).content.issuer)
        #expect(robot.message.contains("Văn bản đã được sửa từ đó"))
        robot.press(.backTab, .backTab, .backTab, .backTab, .backTab, .backTab, .backTab, .backTab)
        robot.type("sửa")
        robot.press(.function(2))
        guard case .correct(let command) = robot.deeds.last else {
            Issue.record("no correction was sent")
            return
        }
        #expect(command.seenVersion == 4)
        #expect(command.content.subject == "trích yếu sửa lại")
        #expect(robot.deskFile.drafts["a-2"] == nil)
    }

    @Test func `a draft of a correction is taken up when the correction is opened again`() {
        var desk = RobotDesk()
        let subject = FormDraft.Subject.correct(
            DocumentID(1533), version: 2, number: RegisterNumber(year: 2026, number: 1533))
        desk.drafts["a-9"] = Fixture.draft("a-9", subject, ["notes": "đã hỏi lại"])
        var robot = Robot(deskFile: desk)
        robot.press(.character("2"), .enter, .control("e"))
        #expect(robot.form?.formKey == "a-9")
        #expect(robot.form?.text(.notes) == "đã hỏi lại")
        #expect(robot.message == "Đang nhập tiếp bản đã cất.")
    }

    @Test func `a draft that another window has open is not taken`() {
        var robot = Robot(deskFile: Fixture.deskFile)
        robot.deskFile.elsewhere = ["a-3"]
        robot.press(.control("n"), .enter)
        #expect(robot.form == nil)
        #expect(robot.message == "! Bản này đang mở ở cửa sổ khác của cùng người. Nhập tiếp ở đó.")
        #expect(robot.workplace.asides.map(\.draft.formKey) == ["a-1", "a-2"])
        #expect(robot.deskFile.drafts.count == 3, "what is open elsewhere is not dropped")
    }

    @Test func `newer text of another window wins over the copy here`() {
        var robot = Robot()
        robot.fill()
        robot.press(.escape)
        robot.deskFile.drafts["k-1"]?.texts["subject"] = "viết ở nơi khác"
        robot.deskFile.drafts["k-1"]?.changedAt = robot.now.adding(seconds: 60)
        robot.press(.control("n"), .enter)
        #expect(robot.form?.text(.subject) == "viết ở nơi khác")
    }

    @Test func `a copy that must not overwrite is kept under a key of its own`() {
        var robot = Robot()
        robot.fill()
        robot.wait(milliseconds: 1_500)
        robot.deskFile.drafts["k-1"]?.texts["subject"] = "viết ở nơi khác"
        robot.deskFile.drafts["k-1"]?.changedAt = robot.now.adding(seconds: 60)
        robot.press(.backTab)
        robot.type("x")
        robot.wait(milliseconds: 1_500)
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts["k-1"]?.texts["subject"] == "viết ở nơi khác")
        #expect(robot.form?.formKey == "k-2")
        #expect(robot.deskFile.drafts["k-2"]?.texts["issuer"] == "Sở Nội vụ tỉnh Lam Giang")
    }

    @Test func `what another window put aside is offered here`() {
        var robot = Robot()
        robot.deskFile = Fixture.deskFile
        robot.serve(robot.workplace.listDrafts(now: robot.now))
        #expect(robot.workplace.asides.count == 3)
        robot.deskFile.drafts["a-1"] = nil
        robot.serve(robot.workplace.listDrafts(now: robot.now))
        #expect(robot.workplace.asides.map(\.draft.formKey) == ["a-2", "a-3"])
    }

    @Test func `without a desk file it is said once and the form goes on from memory`() {
        var robot = Robot()
        robot.deskFile.isBroken = true
        robot.fill()
        robot.wait(milliseconds: 1_500)
        #expect(robot.message.hasPrefix("! Chưa giữ được bản nhập dở"))
        #expect(!robot.screen.contains("đã giữ lúc"))
        robot.press(.home)
        robot.wait(milliseconds: 60_000)
        #expect(robot.message == "")
        let typed = robot.form?.texts
        robot.press(.escape, .control("q"))
        #expect(robot.screen.contains("Còn 1 bản nhập dở, thoát là mất."))
        robot.press(.enter, .control("n"), .enter)
        #expect(robot.form?.texts == typed)
        robot.deskFile.isBroken = false
        robot.type("1")
        robot.wait(milliseconds: 20_000)
        #expect(robot.deskFile.drafts.count == 1, "it is tried again")
    }

    @Test func `a clock that is set back puts nothing off`() {
        var robot = Robot()
        robot.fill()
        robot.now = robot.now.adding(seconds: -3_600)
        robot.press(.home)
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts.count == 1)
    }

    @Test func `every field has a name of its own, and texts of a later program's fields survive`() {
        #expect(Set(FormField.allCases.map(\.name)).count == FormField.allCases.count)
        var desk = RobotDesk()
        desk.drafts["a-1"] = Fixture.draft("a-1", .register, ["subject": "mời họp", "later-field": "hội trường"])
        var robot = Robot(deskFile: desk)
        robot.press(.control("n"), .enter)
        robot.type(" giao ban")
        robot.wait(milliseconds: 1_500)
        #expect(robot.deskFile.drafts["a-1"]?.texts["subject"] == "mời họp giao ban")
        #expect(robot.deskFile.drafts["a-1"]?.texts["later-field"] == "hội trường")
    }
}
