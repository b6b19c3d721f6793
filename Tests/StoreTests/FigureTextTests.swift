import Office
import Records
import Store
import Testing

/// What is said about units in words: no mark of state secrets enters, and a question's history is told.
@Suite struct FigureTextTests {
    private static let period = ReportingPeriod(of: SampleOffice.today, kind: .quarter).previous

    private static func office() throws -> SampleOffice {
        let sample = try SampleOffice()
        func perform(_ command: some Command) throws {
            _ = try sample.file.office.perform(command, by: sample.owner, at: SampleOffice.now)
        }
        try perform(SetOwnUnit(code: "ldld-lam-giang"))
        try perform(AddUnit(code: "ha-son", fields: UnitFields(name: "LĐLĐ huyện Hà Sơn", kind: .district)))
        try perform(OpenPeriod(form: "ct02", period: period))
        return sample
    }

    private func refusal(_ sample: SampleOffice, _ command: some Command) -> Refusal? {
        do throws(OfficeError) {
            _ = try sample.file.office.perform(command, by: sample.owner, at: SampleOffice.now)
            return nil
        } catch .refused(let refusal) { return refusal } catch { return nil }
    }

    private static func raise(_ text: String, unit: String? = "ha-son", recipient: String? = nil) -> RaiseQuestion {
        RaiseQuestion(
            unit: unit, task: .network, text: text, raisedOn: SampleOffice.today, recipient: recipient, formKey: "k")
    }

    private static func enter(_ figure: EnteredFigure, _ code: String) -> EnterReturn {
        EnterReturn(
            unit: "ha-son", form: "ct02", period: period, figures: [code: figure], receivedOn: SampleOffice.today)
    }

    @Test func `a text that is a mark of state secrets is refused wherever words are written`() throws {
        let sample = try Self.office()
        let today = SampleOffice.today
        #expect(refusal(sample, Self.raise("Tuyệt mật")) == .secretMark)
        #expect(refusal(sample, Self.raise("câu hỏi", unit: nil, recipient: "MẬT")) == .secretMark)
        let question = try sample.file.office.perform(
            Self.raise("Xin mẫu thiết kế."), by: sample.owner, at: SampleOffice.now)
        for step in [
            QuestionAct.answer(" tối  mật ", number: nil, on: today), .answer("đã gửi", number: "Mật", on: today),
        ] { #expect(refusal(sample, HandleQuestion(question: question.id, step: step)) == .secretMark) }
        let close = HandleQuestion(question: question.id, step: .close("đơn vị rút"))
        #expect(refusal(sample, HandleQuestion(question: question.id, step: .close("Mật"))) == .secretMark)
        #expect(refusal(sample, close) == nil)
        #expect(refusal(sample, HandleQuestion(question: question.id, step: .reopen("toi mat"))) == .secretMark)

        let words = EnteredFigure(.text("Tối mật"), asOf: today, source: .returned)
        #expect(refusal(sample, Self.enter(words, "4.1a")) == .secretMark)
        let source = EnteredFigure(.count(3), asOf: today, source: .said("mật"))
        #expect(refusal(sample, Self.enter(source, "1.1")) == .secretMark)
        let lack = EnteredFigure(.state(0), asOf: today, source: .returned)
        let why = EnteredFigure(.text("trụ sở đang xây"), asOf: today, source: .returned)
        let entered = EnterReturn(
            unit: "ha-son", form: "ct02", period: Self.period, figures: ["4.1": lack, "4.1a": why], receivedOn: today)
        #expect(refusal(sample, entered) == nil)
        let confirmed = ConfirmLack(
            unit: "ha-son", since: Self.period, reason: "Mật", reviewOn: today.adding(days: 90))
        #expect(refusal(sample, confirmed) == .secretMark)
        let sentBack = StepReturn(
            unit: "ha-son", form: "ct02", period: Self.period, step: .sendBack, reason: "tuyet mat")
        #expect(refusal(sample, sentBack) == .secretMark)
    }

    @Test func `a question comes with its history, without the words for who may not read content`() throws {
        let sample = try Self.office()
        let question = try sample.file.office.perform(
            Self.raise("Xin mẫu thiết kế."), by: sample.owner, at: SampleOffice.now)
        let answer = QuestionAct.answer("Gửi kèm.", number: "5/VP", on: SampleOffice.today)
        _ = try sample.file.office.perform(
            HandleQuestion(question: question.id, step: answer), by: sample.owner, at: SampleOffice.now)
        func detail(_ actor: Actor) throws -> QuestionDetail? {
            try sample.file.office.ask(AskQuestion(question.id), by: actor, on: SampleOffice.today)
        }
        let whole = try #require(try detail(sample.owner))
        #expect(whole.history.map(\.command) == ["raise-question", "question-answer"])
        #expect(whole.history[1].changes.contains(FieldChange("answer", from: nil, to: "Gửi kèm.")))
        #expect(whole.question.question.answerNumber == "5/VP")
        let hidden = try #require(try detail(try sample.addPerson("quan", [.administrator])))
        #expect(hidden.question.question.text.isEmpty && hidden.question.question.answer == "")
        #expect(hidden.history.flatMap(\.changes).allSatisfy { $0.new == nil && $0.old == nil })
        #expect(
            try sample.file.office.ask(AskQuestion(QuestionID(99)), by: sample.owner, on: SampleOffice.today) == nil)
    }
}
