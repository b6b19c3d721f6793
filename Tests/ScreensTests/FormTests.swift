import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Robot {
    /// The form in front.
    var form: IncomingFormScreen.State? {
        if case .form(let state) = workplace.stack.last { state } else { nil }
    }

    var registered: RegisterIncoming? {
        for case .register(let command) in deeds.reversed() { return command }
        return nil
    }
}

@Suite struct FormTests {
    @Test func `thirty four keys and the typed subject register a routine document`() {
        var robot = Robot()
        robot.fill()
        robot.press(.control("s"))
        var content = IncomingContent(
            arrivedOn: Fixture.today, issuer: "Sở Nội vụ tỉnh Lam Giang", symbol: DocumentSymbol.parse("1235/QĐ-SNV"),
            subject: "phê duyệt kế hoạch tập huấn cán bộ công đoàn năm 2027")
        content.date = Fixture.day(2026, 11, 23)
        content.typeCode = "quyet-dinh"
        content.recipient = "Ban Tổ chức - Kiểm tra"
        content.recipientDepartment = DepartmentID(2)
        content.deadline = Fixture.day(2026, 11, 27)
        #expect(robot.deeds == [.register(RegisterIncoming(content: content, formKey: "k-1", seenTwins: []))])
        #expect(robot.message == "Đã cấp số đến 1534. Ghi số này vào dấu ĐẾN.")
    }

    @Test func `after saving with Ctrl+S a blank form stands ready with its own key`() {
        var robot = Robot()
        robot.fill()
        robot.press(.control("s"))
        #expect(robot.form?.formKey == "k-2")
        #expect(robot.form?.hasTyped == false)
        #expect(robot.form?.focus == .secret)
        robot.press(.enter)
        #expect(robot.message.contains("1534"), "the number stays in sight while it is written on the paper")
    }

    @Test func `F2 saves and goes back to the screen below`() {
        var robot = Robot()
        robot.fill()
        robot.press(.function(2))
        #expect(robot.deeds.count == 1)
        #expect(robot.form == nil)
        #expect(robot.effects.contains(.noteIssuerUse("Sở Nội vụ tỉnh Lam Giang")))
        #expect(robot.workplace.surroundings.done.first?.documents == [DocumentID(1534)])
    }

    @Test(arguments: [Key.character("c"), .character("y"), .character(" "), .right, .left])
    func `a secret mark ends the form at once, keeps nothing and names the paper book`(_ yes: Key) {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.type("Công an tỉnh")
        robot.press(.backTab, .backTab, .backTab)
        let before = robot.effects.count
        robot.press(yes)
        #expect(robot.screen.contains("Văn bản có dấu mật"))
        var other = robot
        other.press(.enter)
        #expect(other.form?.text(.issuer) == "Công an tỉnh", "a slip of the hand loses nothing")
        robot.press(.character("c"))
        #expect(robot.form == nil)
        #expect(robot.workplace.asides.isEmpty)
        #expect(robot.deeds.isEmpty)
        #expect(!robot.effects[before...].contains { if case .noteIssuerUse = $0 { true } else { false } })
        #expect(
            robot.message == "! Có dấu mật: không nhập trên máy nối mạng. Ghi Sổ bí mật nhà nước (giấy).")
        #expect(robot.workplace.surroundings.previousForm == nil)
    }

    @Test(arguments: [Key.escape, .function(10)])
    func `a form with a secret mark is not offered again`(_ leave: Key) {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.type("Công an tỉnh")
        robot.press(.backTab, .backTab, .backTab, .character(" "), .character("c"), leave, .control("n"))
        #expect(robot.workplace.asides.isEmpty)
        #expect(robot.workplace.overlays.isEmpty)
        let blank = IncomingFormScreen.State(
            mode: .register(nil), formKey: "k-2", in: robot.workplace.surroundings)
        #expect(robot.form == blank, "not even what could be undone is left")
        #expect(robot.workplace.surroundings.previousForm == nil)
    }

    @Test func `the workplace keeps no form with a secret mark, whoever asks`() {
        var robot = Robot()
        robot.press(.control("n"))
        guard var form = robot.form else {
            Issue.record("no form was opened")
            return
        }
        form.set(.secret, to: "co")
        robot.workplace.stack[1] = .form(form)
        var other = robot
        _ = robot.workplace.run([.putAside], at: 1)
        _ = other.workplace.act(.everywhere(.desk))
        for workplace in [robot.workplace, other.workplace] {
            #expect(workplace.stack.count == 1)
            #expect(workplace.asides.isEmpty)
            #expect(workplace.unsavedForms == 0)
        }
    }

    @Test func `a mark of secrets typed as a subject is not registered`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.type("Công an tỉnh Lam Giang")
        robot.press(.tab, .tab, .tab, .tab)
        robot.type("Tối mật")
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.faults[.subject] == .secretMark)
    }

    @Test func `what does not fit into a field is said, pasted and typed`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.handle(.paste(String(repeating: "a ", count: 1_999)))
        #expect(robot.message == "")
        robot.handle(.paste("bcd"))
        #expect(robot.message == "! Ô này chứa tối đa 4.000 ký tự; phần thừa đã bỏ.")
        #expect(robot.form?.fields[FormField.issuer.rawValue].count == 4_000)
        robot.press(.left)
        #expect(robot.message == "", "a cut is said once")
        robot.type("e")
        #expect(robot.message == "! Ô này chứa tối đa 4.000 ký tự; phần thừa đã bỏ.")
    }

    @Test func `a reason that does not fit is said`() {
        var robot = Robot.inList
        robot.press(.enter, .delete)
        robot.handle(.paste(String(repeating: "a", count: 4_001)))
        #expect(robot.message == "! Ô này chứa tối đa 4.000 ký tự; phần thừa đã bỏ.")
    }

    @Test func `a fault quotes no more of a text than tells it apart`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .control("u"))
        robot.handle(.paste(String(repeating: "x", count: 500)))
        robot.press(.tab)
        #expect(robot.form?.faults[.arrived] == .dayNotUnderstood(String(repeating: "x", count: FormField.dayLimit)))
    }

    @Test func `saving goes to the first fault and clears nothing`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.type("TLD")
        robot.press(.tab, .tab)
        robot.type("40/11")
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.focus == .date)
        #expect(robot.form?.text(.date) == "40/11")
        #expect(robot.form?.text(.issuer) == "TLD")
        #expect(
            robot.form?.faults == [
                .date: .noSuchDay(40, month: 11, year: 2026), .subject: .missing(.fieldSubject),
            ])
    }

    @Test func `Enter takes the offered issuer, Tab keeps what was typed`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.type("snv")
        #expect(robot.form?.suggestions == ["Sở Nội vụ tỉnh Lam Giang"])
        robot.press(.enter)
        #expect(robot.form?.text(.issuer) == "Sở Nội vụ tỉnh Lam Giang")
        #expect(robot.form?.focus == .symbol)

        var other = Robot()
        other.press(.control("n"), .enter)
        other.type("snv")
        other.press(.tab)
        #expect(other.form?.text(.issuer) == "snv")
    }

    @Test func `the second key press saves what was doubted, a changed field is asked about again`() {
        var robot = Robot()
        robot.fill()
        robot.press(.backTab, .backTab, .backTab, .backTab, .backTab, .control("u"))
        robot.type("1/3")
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.warnings == [.doubtOld(day: "01/03/2026", key: "Ctrl+S")])
        robot.press(.control("u"))
        robot.type("2/3")
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        robot.press(.control("s"))
        #expect(robot.deeds.count == 1)
    }

    @Test(arguments: [(true, nil), (false, PersonID(3))])
    func `a name that two active people have stands as text alone`(_ isNamesakeActive: Bool, _ person: PersonID?) {
        let namesake = Person(
            id: PersonID(4), login: "hoa2", name: "Phạm Thị Hoa", department: DepartmentID(3), roles: [.officer],
            isActive: isNamesakeActive)
        let robot = Robot(facts: Fixture.facts(others: [namesake]))
        var texts = FormTexts(Fixture.document(1530).content)
        texts[.recipient] = "Phạm Thị Hoa"
        let content = FormReading(texts, base: nil, in: robot.workplace.surroundings).content
        #expect(content?.recipient == "Phạm Thị Hoa")
        #expect(content?.recipientPerson == person)
        #expect(content?.recipientDepartment == nil)
    }

    @Test func `Esc puts what was typed aside and Ctrl+N brings it back`() {
        var robot = Robot()
        robot.fill()
        let before = robot.form
        robot.press(.escape)
        #expect(robot.form == nil)
        #expect(robot.workplace.unsavedForms == 1)
        robot.press(.control("n"), .enter)
        #expect(robot.form?.keeping.kept == before?.stamp)
        robot.workplace.setKeeping(before?.keeping)
        #expect(robot.form == before)
        #expect(robot.workplace.unsavedForms == 1)
    }

    @Test func `an untouched form leaves nothing behind`() {
        var robot = Robot()
        robot.press(.control("n"), .escape)
        #expect(robot.workplace.asides.isEmpty)
        #expect(robot.workplace.unsavedForms == 0)
    }

    @Test func `Delete drops the form put aside and opens a blank one`() {
        var robot = Robot()
        robot.fill()
        robot.press(.escape, .control("n"), .delete, .character("c"))
        #expect(robot.workplace.asides.isEmpty)
        #expect(robot.form?.hasTyped == false)
    }

    @Test func `a refused save keeps every word`() {
        var robot = Robot()
        robot.fill()
        let typed = robot.form?.texts
        robot.refusal = .store(.diskFull)
        robot.press(.control("s"))
        #expect(robot.form?.texts == typed)
        #expect(robot.message.hasPrefix("! Ổ đĩa đầy, chưa lưu được. Phần đang nhập còn nguyên."))
        robot.press(.control("s"))
        #expect(robot.deeds.count == 2)
        #expect(robot.registered?.formKey == "k-1", "the same form asks with the same key")
    }

    @Test func `a correction is sent with the version that was seen and its reason`() {
        var robot = Robot()
        robot.press(.character("2"), .enter, .control("e"))
        for _ in 0..<7 { robot.press(.tab) }
        robot.type(" (sửa)")
        robot.press(.function(2))
        #expect(robot.form?.faults[.reason] == .reasonMissing)
        #expect(robot.form?.focus == .reason)
        robot.type("ghi thiếu chữ")
        robot.press(.function(2))
        guard case .correct(let command) = robot.deeds.last else {
            Issue.record("no correction was sent")
            return
        }
        #expect(command.document == DocumentID(1533))
        #expect(command.seenVersion == 2)
        #expect(command.reason == "ghi thiếu chữ")
        #expect(
            command.content.subject == "báo cáo nhanh vụ ngừng việc tập thể tại Công ty CP Giày Lam Giang (sửa)")
        var unchanged = command.content
        unchanged.subject = Fixture.document(1533).content.subject
        #expect(unchanged == Fixture.document(1533).content, "nothing else was touched")
    }

    @Test func `a document changed meanwhile can be compared and taken over without losing what was typed`() {
        var robot = Robot()
        robot.press(.character("2"), .enter, .control("e"))
        for _ in 0..<7 { robot.press(.tab) }
        robot.type(" (sửa)")
        for _ in 0..<15 { robot.press(.tab) }
        robot.type("ghi thiếu chữ")
        robot.refusal = .refused(.changedMeanwhile(by: "Trần Văn Minh", at: Fixture.now))
        robot.press(.function(2))
        #expect(
            robot.message.hasPrefix("! Trần Văn Minh vừa sửa văn bản này (15:02). Phần đang nhập còn nguyên. F8 xem."))
        robot.press(.function(8))
        #expect(robot.workplace.overlays.count == 1)
        robot.press(.function(2))
        #expect(robot.form?.text(.subject).hasSuffix("(sửa)") == true)
        #expect(robot.form?.isOutrun == false)
        robot.press(.function(2))
        #expect(robot.deeds.count == 2)
    }

    @Test func `F6 takes the field of the document before`() {
        var robot = Robot()
        robot.press(.control("n"), .enter, .function(6))
        #expect(robot.message == "Chưa có văn bản trước để lấy lại.")
        robot.press(.escape)
        robot.fill()
        robot.press(.control("s"), .enter, .function(6))
        #expect(robot.form?.text(.issuer) == "Sở Nội vụ tỉnh Lam Giang")
    }

    @Test func `a kept number is used for the document`() {
        var robot = Robot()
        robot.goToReservations()
        robot.press(.down, .enter, .enter)
        robot.type("snv")
        robot.press(.enter, .tab, .tab, .tab)
        robot.type("xin ý kiến")
        robot.press(.function(2))
        #expect(robot.registered?.reservation == ReservationID(2))
    }

    @Test func `the chief of office inserts late, a clerk is told whose right it is`() {
        var robot = Robot(person: Fixture.chief)
        robot.press(.character("2"), .enter, .insert, .enter)
        #expect(robot.form?.mode == .insert(after: RegisterNumber(year: 2026, number: 1533)))
        var clerk = Robot()
        clerk.press(.character("2"), .enter, .insert)
        #expect(clerk.message == "! Chèn số sau số này: cần quyền của Chánh Văn phòng.")
    }

    @Test func `every field of the record has its field in the form`() {
        for field in IncomingField.allCases { #expect(FormField(field).recorded == field) }
    }

    @Test(arguments: ["2026-11-24", "x"]) func `the texts of a document read back as the same content`(_ notes: String)
    {
        var content = Fixture.document(1530).content
        content.notes = notes
        content.arrivedAt = HourMinute(hour: 8, minute: 15)
        content.pages = 12
        content.copies = 2
        content.sender = "Văn phòng Tổng Liên đoàn"
        content.signer = "Nguyễn Văn Bình"
        content.handedOverOn = Fixture.today
        content.receivedBy = "Phạm Thị Hoa"
        content.deadline = Fixture.day(2026, 11, 30)
        content.urgency = .expressTimed
        content.circulation = .returnAfterReading
        let robot = Robot()
        let reading = FormReading(FormTexts(content), base: content, in: robot.workplace.surroundings)
        #expect(reading.faults == [:])
        #expect(reading.content == content)
    }
}
