import Office
import Phrases
import Records
import Reports
import TerminalKit
import Testing

@testable import Screens

/// What a clerk or an officer is asked before something is done that cannot be taken back, over a real office.
@Suite struct OutgoingDoubtTests {
    private func form(_ robot: Robot) -> OutgoingFormScreen.State? {
        if case .outgoing(.form(let state))? = robot.workplace.stack.last { state } else { nil }
    }

    private func text(_ robot: Robot) -> OutgoingTextScreen.State? {
        if case .outgoing(.text(let state))? = robot.workplace.stack.last { state } else { nil }
    }

    private func registered(_ robot: Robot) -> [RegisterOutgoing] {
        robot.effects.compactMap {
            if case .perform(.outgoing(.register(let command)), _) = $0 { command } else { nil }
        }
    }

    // MARK: What is typed

    @Test(arguments: [Key.function(2), .control("s")])
    func `saving keeps the recipient that was typed, whatever is offered for it`(_ key: Key) {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.goTo(.recipients)
        robot.press(.control("u"))
        robot.type("Sở Y")
        #expect(form(robot)?.suggestions == ["Sở Y tế tỉnh Lam Giang"])
        robot.press(key)
        #expect(registered(robot).map { $0.content.recipients.map(\.name) } == [["Sở Y"]])
    }

    @Test func `an offer that was gone to is taken by saving, and Enter takes the first`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.goTo(.recipients)
        robot.press(.control("u"))
        robot.type("Sở")
        robot.press(.down)
        let second = form(robot)?.suggestions.dropFirst().first
        robot.press(.function(2))
        #expect(registered(robot).first?.content.recipients.first?.name == second && second != nil)
        robot.fillOutgoing()
        robot.goTo(.recipients)
        robot.press(.control("u"))
        robot.type("Sở Y")
        robot.press(.enter)
        #expect(form(robot)?.text(.recipients) == "Sở Y tế tỉnh Lam Giang")
    }

    @Test func `a form begun after another keeps on paper what that one left, through a crash`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.press(.control("s"))
        robot.press(.tab, .tab, .tab, .tab)
        robot.type("thứ hai")
        robot.wait(milliseconds: 2_000)
        let kept = robot.keepings.last
        #expect(kept?.texts["type"] == "Báo cáo" && kept?.texts["symbol"] == "BC-LĐLĐ")
        #expect(kept?.texts["signer"] == "Lò Quang Sơn" && kept?.texts["manner"] == SigningManner.collective.code)
        // The day is that on which one goes on.
        #expect(kept?.texts["date"] == nil)
        var again = robot.again()
        again.outgoing = robot.outgoing
        again.press(.character("3"), .function(2))
        let before = form(robot)
        for field in [OutgoingFormScreen.Field.type, .symbol, .signer, .signerTitle, .manner, .subject, .date] {
            #expect(form(again)?.text(field) == before?.text(field), "\(field)")
        }
    }

    @Test func `the title follows who signs, unless another was typed`() throws {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        let state = try #require(form(robot))
        let others = state.signers(robot.workplace.surroundings).filter { $0.name != state.text(.signer) }
        let other = try #require(others.first { $0.title != nil && $0.title != state.text(.signerTitle) })
        func sign(_ name: String) {
            robot.goTo(.signer)
            robot.press(.control("u"))
            robot.type(name)
        }
        sign(other.name)
        #expect(form(robot)?.text(.signerTitle) == other.title)
        robot.goTo(.signerTitle)
        robot.press(.control("u"))
        robot.type("Trưởng ban Tổ chức hội thi")
        sign(state.text(.signer))
        #expect(form(robot)?.text(.signerTitle) == "Trưởng ban Tổ chức hội thi")
    }

    // MARK: Before a number

    @Test func `a draft that is numbered in another year, or looks like a registered one, is asked about`() throws {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.down, .down, .enter, .function(2))
        let draft = try #require(robot.draftStep?.detail?.document)
        #expect(robot.draftStep?.step == .number)
        robot.press(.control("u"))
        robot.type("31/12/2025")
        robot.press(.function(2))
        #expect(robot.screen.contains("2025") && robot.numbered.isEmpty)
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("nothing was asked: \(robot.screenText)")
            return
        }
        #expect(question.purpose == .outgoing(.registerAnyway))
        robot.press(.escape, .control("u"))
        robot.type("24/11/2026")
        robot.press(.function(2))
        #expect(robot.numbered == [draft.id])
    }

    @Test func `a paper that looks like a registered one is asked about, and registered when a person says so`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        robot.press(.function(2))
        robot.fillOutgoing()
        robot.press(.function(2))
        #expect(registered(robot).count == 1 && robot.screen.contains("Nghi trùng"))
        #expect(robot.screen.contains("10/BC-LĐLĐ"))
        robot.press(.escape)
        #expect(form(robot)?.text(.subject) == "kết quả tổ chức Tết sum vầy năm 2026")
        robot.press(.function(2), .character("c"))
        #expect(robot.message == "Đã cấp số 11/BC-LĐLĐ.")
    }

    @Test func `equal rows of the grid are asked about by their places`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(6), .enter)
        robot.type("qđ")
        robot.press(.enter)
        robot.type("tld")
        robot.press(.enter)
        robot.type("khen thưởng")
        robot.press(.enter)
        robot.type("kỷ luật")
        robot.press(.enter)
        robot.type("Khen  thưởng")
        robot.press(.function(2))
        #expect(robot.grid != nil && robot.screen.contains("dòng 3 giống dòng 1"))
        robot.press(.character("c"))
        #expect(robot.message.contains("Đã cấp 3 số"))
    }

    @Test func `a day of another year is asked about, its number is told with the year`() throws {
        var robot = Robot.atOutgoing()
        let world = try robot.outgoing.world()
        try world.perform(OpenBook(year: 2025), on: "2026-11-23")
        robot.fillOutgoing()
        while form(robot)?.focus != .date { robot.press(.backTab) }
        robot.press(.control("u"))
        robot.type("31/12/2025")
        robot.press(.tab)
        #expect(robot.screen.contains("số tiếp theo: 01, sổ năm 2025"))
        robot.press(.function(2))
        #expect(registered(robot).isEmpty && robot.screen.contains("sổ năm 2025. Vẫn cấp số?"))
        robot.press(.character("c"))
        #expect(robot.message == "Đã cấp số 01/BC-LĐLĐ/2025.")
    }

    // MARK: Replacing

    @Test func `what it replaces is named or chosen, told on both, and replaced once`() throws {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing()
        while form(robot)?.focus != .replaces { robot.press(.tab) }
        robot.type("99/QĐ")
        robot.press(.function(2))
        #expect(form(robot)?.focus == .replaces && registered(robot).isEmpty)
        robot.press(.control("u"), .function(4))
        robot.type("06/")
        robot.press(.enter)
        #expect(form(robot)?.text(.replaces) == "06/QĐ-LĐLĐ/2026")
        robot.press(.function(2))
        #expect(robot.message == "Đã cấp số 10/BC-LĐLĐ.")
        robot.type("6")
        robot.press(.enter)
        #expect(robot.outgoingDocument?.detail?.replacements.map(\.symbol) == ["10/BC-LĐLĐ"])
        robot.press(.end)
        #expect(robot.screen.contains("ghi nhận được thay thế") && robot.screen.contains("10/BC-LĐLĐ/2026"))
        robot.press(.escape)
        robot.fillOutgoing()
        robot.press(.backTab, .backTab, .backTab, .backTab)
        while form(robot)?.focus != .subject { robot.press(.backTab) }
        robot.type(" (lần 2)")
        while form(robot)?.focus != .replaces { robot.press(.tab) }
        robot.type("6/QĐ-LĐLĐ")
        robot.press(.function(2))
        #expect(form(robot)?.faults[.replaces]?.vi.contains("đã được 10/BC-LĐLĐ thay thế") == true)
    }

    @Test func `F4 lists the open incoming documents, and a wrong number says so`() {
        var robot = Robot.atOutgoing()
        robot.fillOutgoing(answers: "9999")
        robot.press(.function(2))
        #expect(form(robot)?.faults[.answers]?.vi.contains("F4") == true)
        robot.press(.control("u"), .function(4))
        guard case .chooser(let chooser)? = robot.workplace.overlays.last, let first = chooser.items.first else {
            Issue.record("no list of incoming documents")
            return
        }
        robot.press(.enter)
        #expect(form(robot)?.text(.answers) == first.text)
        robot.press(.function(4), .down, .enter)
        #expect(form(robot)?.text(.answers) == "\(first.text); \(chooser.items[1].text)")
    }

    @Test func `each who may sign is offered once`() {
        var people = Fixture.facts().people
        people.removeAll { $0.id == Fixture.leader.id }
        let both = Person(
            id: Fixture.leader.id, login: "son", name: "Lò Quang Sơn", roles: [.leadership, .chief, .head])
        let facts = OfficeFacts(
            profile: Fixture.facts().profile, people: people + [both], departments: [], books: [], holidays: [])
        let robot = Robot(facts: facts)
        let state = OutgoingFormScreen.State(.register, formKey: "k", in: robot.workplace.surroundings)
        #expect(state.signers(robot.workplace.surroundings).count { $0.id == both.id } == 1)
    }

    // MARK: Before a draft goes on

    @Test func `a draft goes on without what was put aside only when a person says so, and its page tells of it`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.enter, .control("o"), .function(2))
        robot.type("Mới ")
        robot.press(.escape, .escape)
        #expect(robot.outgoingDocument != nil && robot.screen.contains("chưa thành bản"))
        func submit() {
            robot.press(.function(4))
            robot.type("trinh")
            robot.press(.enter)
        }
        submit()
        #expect(robot.screen.contains("chưa lưu thành bản"))
        robot.press(.escape)
        #expect(robot.outgoingDocument?.detail?.document.state == .drafting)
        submit()
        robot.press(.character("c"))
        #expect(robot.outgoingDocument?.detail?.document.state == .checking)
    }

    @Test func `the same is asked before it is approved and signed, and what is left cannot be saved then`() {
        var robot = Robot.atOutgoing(person: Fixture.chief)
        robot.openDrafts(.enter, .control("o"), .function(2))
        robot.type("Mới ")
        robot.press(.escape, .escape)
        for _ in 0..<2 {
            robot.press(.function(2))
            #expect(robot.screen.contains("chưa lưu thành bản"), "\(robot.screen)")
            robot.press(.character("c"))
        }
        #expect(robot.outgoingDocument?.detail?.document.state == .approved)
        robot.press(.control("o"))
        #expect(robot.row(1).contains("văn bản đã chốt"))
    }

    @Test func `submitting names whom nobody has heard yet`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.down, .enter)
        #expect(robot.outgoingDocument?.detail?.document.state == .opinions)
        robot.press(.function(4))
        robot.type("trinh")
        robot.press(.enter)
        #expect(robot.screen.contains("chưa có ý kiến của") && robot.screen.contains(Fixture.officer.name))
        robot.press(.character("c"))
        #expect(robot.outgoingDocument?.detail?.document.state == .checking)
    }

    @Test func `F8 in the question whether a text goes over a newer one shows what differs`() throws {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.enter, .control("o"), .function(2))
        robot.type("Của tôi ")
        let world = try robot.outgoing.world()
        let state = try #require(text(robot))
        let seen = try #require(state.detail?.document.version)
        try world.perform(SaveDraft(document: state.id, seenVersion: seen, text: "Của người khác"), on: "2026-11-24")
        robot.press(.control("s"), .control("s"))
        #expect(robot.workplace.overlays.last?.isQuestion == true)
        robot.press(.function(8))
        #expect(robot.workplace.overlays.isEmpty && robot.screen.contains("- Của người khác"))
        #expect(text(robot)?.isDirty == true)
        // In the editor the same key leads there too.
        robot.press(.function(8), .function(2), .function(8))
        #expect(robot.workplace.overlays.isEmpty && text(robot)?.shows == .changes)
    }

    @Test func `two windows on one draft each go on with their own text, and the other is told of`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts(.enter, .control("o"), .function(2))
        robot.type("Một ")
        var other = robot.again()
        other.outgoing = robot.outgoing
        // Each window has keys of its own for what it keeps.
        other.press(.control("n"), .escape, .character("3"))
        other.openDrafts(.enter, .control("o"), .function(2))
        other.now = Instant(milliseconds: robot.now.milliseconds + 60_000)
        other.type("Hai ")
        robot.press(.escape, .escape)
        other.deskFile.drafts.merge(robot.deskFile.drafts) { own, _ in own }
        other.press(.escape, .escape)
        robot.deskFile.drafts.merge(other.deskFile.drafts) { own, _ in own }
        robot.now = other.now
        robot.refresh()
        #expect(robot.workplace.asides.count == 2)
        robot.press(.control("o"))
        #expect(text(robot)?.written.text.hasPrefix("Một ") == true)
        #expect(robot.message.contains("bản nhập dở khác"))
    }

    // MARK: What is offered

    @Test func `a void number offers nothing that it refuses`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter, .delete)
        robot.type("cấp nhầm")
        robot.press(.enter)
        #expect(robot.outgoingDocument?.detail?.document.state == .void)
        for label in ["Sửa", "Hủy số", "Sao văn bản", "In bì"] {
            #expect(!robot.row(23).contains(label), "\(label)")
        }
    }

    @Test func `another's draft is given back, one's own is taken back`() throws {
        var robot = Robot.atOutgoing(person: Fixture.leader)
        let world = try robot.outgoing.world()
        robot.openDrafts(.enter)
        let draft = try #require(robot.outgoingDocument?.detail?.document)
        try world.perform(
            StepOutgoing(document: draft.id, seenVersion: draft.version, step: .submit), on: "2026-11-24")
        robot.press(.function(5))
        let next = robot.outgoingDocument?.next(in: robot.workplace.surroundings)
        #expect(next?.contains(.step(.giveBack)) == true && next?.contains(.step(.takeBack)) == false)
        robot.press(.function(4))
        robot.type("tra lai")
        robot.press(.enter)
        robot.type("thiếu số liệu")
        robot.press(.enter)
        #expect(robot.screen.contains("Bị trả lại"))
        robot.press(.escape)
        #expect(robot.row(4).contains("Bị trả lại"))
    }

    @Test func `a form of the outgoing register that is dropped opens none of the incoming one`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(2), .enter)
        robot.type("bc")
        robot.press(.escape, .escape, .control("n"), .delete, .character("c"))
        #expect(robot.workplace.asides.isEmpty && robot.workplace.stack.count == 1)
    }

    @Test func `the hand-over sheet writes a group by its name, and a letter names both keepers`() throws {
        var content = OutgoingContent(typeCode: "cong-van", symbolTail: "TLĐ-TC", subject: "báo cáo số liệu")
        content.date = Fixture.today
        content.recipients =
            ["A", "B", "C"].map { Recipient("LĐLĐ tỉnh \($0)", group: "Các LĐLĐ tỉnh") }
            + [Recipient("Tỉnh ủy"), Recipient("Lưu VT", isCopy: true)]
        let department = Department(id: DepartmentID(7), name: "Ban Tài chính", code: "TC")
        content.department = department.id
        let document = OutgoingDocument(
            id: OutgoingID(1), number: OutgoingNumber(year: 2026, number: 5), content: content, state: .issued,
            createdAt: Fixture.now, createdBy: Fixture.clerk.id)
        #expect(document.receivers == ["Các LĐLĐ tỉnh", "Tỉnh ủy"] && document.addressees.count == 4)
        let facts = OfficeFacts(
            profile: Fixture.facts().profile, people: [], departments: [department], books: [], holidays: [])
        let sheet = try #require(HandOverSheet(outgoing: [document], on: Fixture.today, facts: facts))
        let text = DocumentText.lines(sheet.tree, width: 120).joined(separator: "\n")
        #expect(text.contains("Các LĐLĐ tỉnh") && !text.contains("LĐLĐ tỉnh A"))
        #expect(LetterContent(document, text: "", facts: facts, today: Fixture.today).keeper == "VT, TC")
    }
}

extension Robot {
    /// Goes back to a field of the outgoing form.
    fileprivate mutating func goTo(_ field: OutgoingFormScreen.Field) {
        for _ in OutgoingFormScreen.Field.allCases {
            guard case .outgoing(.form(let state))? = workplace.stack.last, state.focus != field else { return }
            press(.backTab)
        }
    }
}

extension Robot {
    /// The form of a draft's step in front.
    fileprivate var draftStep: DraftStepScreen.State? {
        if case .outgoing(.step(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The drafts that were given a number.
    fileprivate var numbered: [OutgoingID] {
        effects.compactMap {
            if case .perform(.outgoing(.step(let command)), _) = $0, command.step == .number {
                command.document
            } else {
                nil
            }
        }
    }
}
