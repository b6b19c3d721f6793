import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Questions both ways: written down, assigned, answered, closed; nothing typed is lost.
@Suite struct QuestionTests {
    @Test func `a document is offered only where one came with the question`() {
        var robot = Robot(person: Fixture.chief)
        robot.go(to: .questions)
        robot.press(.enter)
        #expect(!robot.row(-1).contains("Xem văn bản"))
        robot.press(.enter)
        #expect(robot.message.contains("không kèm văn bản"))
        robot.press(.escape, .down, .enter)
        #expect(robot.row(-1).contains("Enter Xem văn bản"))
    }

    private static func opened(_ person: Person = Fixture.chief, deskFile: RobotDesk = RobotDesk()) -> Robot {
        var robot = Robot(person: person, deskFile: deskFile)
        robot.go(to: .questions)
        return robot
    }

    @Test func `the register has both ways, and its filters narrow it`() {
        var robot = Self.opened()
        #expect(robot.questionList?.rows?.count == 3)
        #expect(robot.screenText[0].contains("3 câu · 2 chờ trả lời"))
        robot.press(.function(4))
        robot.type("gui cap tren")
        robot.press(.enter)
        let surroundings = robot.workplace.surroundings
        #expect(robot.questionList?.shown(in: surroundings).map(\.question.direction) == [.sent])
    }

    @Test func `a question of a unit is written down with its task and the document that brought it`() throws {
        var robot = Self.opened()
        robot.press(.function(2))
        robot.type("dong van")
        robot.press(.enter, .character("4"), .enter)
        robot.type("Xin mẫu thiết kế mạng LAN.")
        robot.press(.tab, .tab)
        robot.type("4000")
        robot.press(.function(2))
        #expect(robot.figureStep?.faults[.document] != nil)
        robot.press(.control("u"), .character("1"), .function(2))
        #expect(robot.workplace.notice?.phrase.vi == "Đã ghi câu hỏi số 4.", "\(robot.screenText)")
        let question = try #require(robot.questionList?.rows?.first { $0.question.id.value == 4 })
        #expect(question.unit?.code == "dong-van" && question.question.task == .network)
        #expect(question.document?.number.number == 1)
        #expect(question.question.text == "Xin mẫu thiết kế mạng LAN.")
    }

    @Test func `what is wrong stands under its field, and all that was typed stays`() throws {
        var robot = Self.opened()
        robot.press(.function(2))
        robot.type("không có đơn vị này")
        robot.press(.tab, .tab, .tab)
        robot.press(.function(2))
        let state = try #require(robot.figureStep)
        #expect(Set(state.faults.keys) == [.unit, .text])
        #expect(state.focus == .unit && state.text(.unit) == "không có đơn vị này")
        robot.press(.escape)
        #expect(robot.figureStep != nil && robot.workplace.notice?.tone == .warning)
        robot.press(.escape)
        #expect(robot.figureStep == nil)
    }

    @Test func `a question to the superior office proposes its address and says to check it`() throws {
        var robot = Self.opened()
        robot.press(.function(2), .backTab)
        #expect(robot.figureStep?.focus == .direction)
        robot.press(.character(" "), .tab)
        #expect(robot.figureStep?.text(.recipient) == "tonghop@congdoanvn.org.vn")
        #expect(robot.screenText.contains { $0.contains("kiểm tra trước khi dùng") })
        robot.press(.tab, .tab)
        robot.type("Đề nghị hỗ trợ kinh phí.")
        robot.press(.function(2))
        let question = try #require(robot.questionList?.rows?.first { $0.question.id.value == 4 })
        #expect(question.question.direction == .sent && question.question.recipient == "tonghop@congdoanvn.org.vn")
    }

    @Test func `a mark of state secrets is refused by the office and kept nowhere`() {
        var robot = Self.opened()
        robot.press(.function(2))
        robot.type("ha son")
        robot.press(.enter, .enter)
        robot.type("Tối mật")
        robot.press(.function(2))
        #expect(robot.workplace.notice?.phrase == .secretMark)
        #expect(robot.figureStep?.text(.text) == "Tối mật")
        #expect(robot.workplace.stack.last?.keepable?.mayBeKept == false)
        #expect(robot.questionList?.rows?.count == 3)
    }

    @Test func `what is typed is kept and offered again after the program ended`() throws {
        var robot = Self.opened()
        robot.press(.function(2))
        robot.type("ha son")
        robot.press(.enter, .enter)
        robot.type("Xin kéo dài hạn nộp.")
        robot.serve(robot.workplace.keepDrafts(now: robot.now))
        let draft = try #require(robot.deskFile.drafts.values.first { $0.subject == .figures("question") })
        #expect(draft.texts["text"] == "Xin kéo dài hạn nộp.")
        let surroundings = robot.workplace.surroundings
        let again = try #require(FigureStepScreen.State(draft, in: surroundings))
        #expect(again.text(.text) == "Xin kéo dài hạn nộp." && again.text(.unit) == "LĐLĐ tỉnh Hà Sơn")
        #expect(again.formKey == draft.formKey && again.focus == .text)
    }

    @Test func `a question is answered, closed and opened again, and its history tells so`() throws {
        var robot = Self.opened()
        robot.type("so du")
        robot.press(.escape, .enter, .function(2), .enter)
        robot.type("Đã gửi hướng dẫn nhập số dư.")
        robot.press(.tab)
        robot.type("91/VP")
        robot.press(.function(2))
        #expect(robot.question?.detail?.question.question.state == .answered, "\(robot.screenText)")
        #expect(robot.question?.detail?.question.question.answerNumber == "91/VP")
        robot.press(.function(2))
        robot.type("dong")
        robot.press(.enter, .character("c"))
        #expect(robot.question?.detail?.question.question.state == .closed)
        robot.press(.function(2))
        robot.type("mo lai")
        robot.press(.enter)
        robot.type("đơn vị hỏi thêm")
        robot.press(.enter)
        let detail = try #require(robot.question?.detail)
        #expect(detail.question.question.state == .open)
        let commands = detail.history.map(\.command)
        #expect(
            commands == [
                "raise-question", "question-assign", "question-answer", "question-close", "question-reopen",
            ])
        #expect(robot.question?.lines(in: robot.workplace.surroundings).contains { $0.text.contains("91/VP") } == false)
    }

    @Test func `a question that nobody answered is closed with a reason, which its history tells`() throws {
        var robot = Self.opened()
        robot.type("so du")
        robot.press(.escape, .enter, .function(2))
        robot.type("dong")
        robot.press(.enter, .enter)
        #expect(robot.question?.detail?.question.question.state == .assigned, "an empty reason is none")
        robot.type("đơn vị rút câu hỏi")
        robot.press(.enter)
        let detail = try #require(robot.question?.detail)
        #expect(detail.question.question.state == .closed && detail.question.question.answer == nil)
        #expect(detail.history.last?.changes.contains { $0.new == "đơn vị rút câu hỏi" } == true)
    }

    @Test func `somebody of the office is named to answer, of those who may`() throws {
        var robot = Self.opened()
        robot.press(.enter, .function(2))
        robot.type("giao")
        robot.press(.enter)
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("no list of people")
            return
        }
        #expect(chooser.items.contains { $0.label.vi == Fixture.officer.name })
        robot.type("hoa")
        robot.press(.enter)
        let detail = try #require(robot.question?.detail)
        #expect(detail.question.question.state == .assigned && detail.question.assignee != nil)
        let step = HandleQuestion(question: QuestionID(3), step: .assign(Fixture.officer.id), seen: 1)
        let sent = robot.effects.contains { effect in
            if case .perform(.figures(.handle(step)), _) = effect { true } else { false }
        }
        #expect(sent, "\(robot.effects.suffix(4))")
    }

    @Test func `the document that brought a question opens from it`() {
        var robot = Self.opened()
        robot.type("so du")
        robot.press(.escape, .control("d"))
        guard case .document? = robot.workplace.stack.last else {
            Issue.record("no document")
            return
        }
    }

    @Test func `who may not read content sees that there are questions, not what they say`() {
        let person = Person(id: PersonID(9), login: "qt", name: "Quản trị", roles: [.administrator])
        var robot = Robot(person: person)
        robot.go(to: .questions)
        // Nobody of that name works in the office of the tests, so its owner answers; the words are what the query gives.
        #expect(robot.questionList?.rows?.count == 3)
        robot.press(.function(2))
        #expect(robot.figureStep == nil && robot.workplace.notice?.tone == .warning)
    }
}

extension Robot {
    var questionList: QuestionsScreen.State? {
        for case .figures(.questions(let state)) in workplace.stack { return state }
        return nil
    }
    var question: QuestionScreen.State? {
        for case .figures(.question(let state)) in workplace.stack { return state }
        return nil
    }
    var figureStep: FigureStepScreen.State? {
        for case .figures(.step(let state)) in workplace.stack { return state }
        return nil
    }
}
