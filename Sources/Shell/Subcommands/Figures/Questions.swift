import Interchange
import Office
import Phrases
import Records
import Screens
import Text

/// The register of questions and problems.
extension Subcommand {
    static let questionList = Subcommand(
        words: ["question", "list"], options: [.unit, .everyone],
        summary: Phrase(
            vi: "câu hỏi, vướng mắc đang chờ trả lời (--everyone: tất cả)",
            en: "questions that wait for an answer (--everyone: all)")
    ) { (run) throws(Failure) in
        let session = try run.session()
        var code: String?
        if let text = run.arguments.filled(.unit) {
            code = try session.unit(text, in: try session.ask(AskUnits())).code
        }
        let questions = try session.ask(ListQuestions(unit: code, isWaiting: !run.arguments.has(.everyone)))
        guard !run.wantsJSON else { return run.write(.array(questions.map { $0.shape(today: run.today) })) }
        for standing in questions {
            let question = standing.question
            let parts: [Phrase] = [
                Phrase("\(question.id.value)"), Phrase(question.raisedOn.shown),
                standing.unit.map { Phrase($0.name) } ?? question.direction.phrase, question.state.phrase,
                question.isWaiting
                    ? .questionWaits(question.answerDays(today: run.today))
                    : .questionTook(question.answerDays(today: run.today)),
                Phrase(clipped(cleaned(question.text), to: 60)),
            ]
            run.say(.list(parts, separator: " · "))
        }
        if questions.isEmpty { run.output.remark(Phrase.noQuestions.in(run.language)) }
    }

    static let questionRaise = Subcommand(
        words: ["question", "raise"], options: [.text, .unit, .task, .date, .source, .recipient, .key],
        summary: Phrase(
            vi: "ghi câu hỏi của đơn vị (--unit), hoặc câu hỏi gửi cấp trên",
            en: "write down a unit's question (--unit), or one to be sent up")
    ) { (run) throws(Failure) in
        let text = try run.arguments.required(.text)
        let session = try run.session()
        var unit: Unit?
        if let named = run.arguments.filled(.unit) {
            unit = try session.unit(named, in: try session.ask(AskUnits()), on: run.today)
        }
        let task = try run.arguments.filled(.task).map { (text) throws(Failure) in
            try run.letterTask(text, of: CommandOption.task.flag)
        }
        var document: DocumentID?
        if let number = run.arguments.filled(.source) { document = try session.source(try run.number(number)) }
        let question = try session.perform(
            RaiseQuestion(
                unit: unit?.code, task: task, text: text, raisedOn: try run.day(.date) ?? run.today,
                document: document, recipient: run.arguments.filled(.recipient),
                formKey: run.arguments.filled(.key) ?? Invocation.freshKey()),
            at: run.writingTime)
        try run.tell(question.id, in: session) { .questionKept($0) }
    }

    static let questionAssign = Subcommand(
        words: ["question", "assign"], operands: [Phrase(vi: "SỐ", en: "NUMBER"), Phrase(vi: "TÊN", en: "LOGIN")],
        required: 2, summary: Phrase(vi: "giao một người trả lời", en: "give it to somebody to answer")
    ) { (run) throws(Failure) in
        let id = try run.questionNumber()
        let session = try run.session()
        let person = try session.person(run.arguments.words[1])
        _ = try session.perform(HandleQuestion(question: id, step: .assign(person.id)), at: run.writingTime)
        try run.tell(id, in: session) { .questionAssignedTo($0, person.name) }
    }

    static let questionAnswer = Subcommand(
        words: ["question", "answer"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1,
        options: [.text, .symbol, .date],
        summary: Phrase(vi: "ghi câu trả lời, số văn bản trả lời", en: "write down the answer and its letter's number")
    ) { (run) throws(Failure) in
        let id = try run.questionNumber()
        let text = try run.arguments.required(.text)
        let session = try run.session()
        _ = try session.perform(
            HandleQuestion(
                question: id,
                step: .answer(text, number: run.arguments.filled(.symbol), on: try run.day(.date) ?? run.today)),
            at: run.writingTime)
        try run.tell(id, in: session) { .questionAnsweredNow($0) }
    }

    static let questionClose = Subcommand(
        words: ["question", "close"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1, options: [.reason],
        summary: Phrase(
            vi: "đóng câu hỏi; chưa trả lời thì cần --reason",
            en: "close a question; without an answer it wants --reason")
    ) { (run) throws(Failure) in
        let id = try run.questionNumber()
        let session = try run.session()
        let step = QuestionAct.close(run.arguments.filled(.reason))
        _ = try session.perform(HandleQuestion(question: id, step: step), at: run.writingTime)
        try run.tell(id, in: session) { .questionClosedNow($0) }
    }

    static let questionReopen = Subcommand(
        words: ["question", "reopen"], operands: [Phrase(vi: "SỐ", en: "NUMBER")], required: 1, options: [.reason],
        summary: Phrase(vi: "mở lại câu hỏi, có lý do", en: "open a question again, with the reason")
    ) { (run) throws(Failure) in
        let id = try run.questionNumber()
        let reason = try run.arguments.required(.reason)
        let session = try run.session()
        _ = try session.perform(HandleQuestion(question: id, step: .reopen(reason)), at: run.writingTime)
        try run.tell(id, in: session) { .questionReopenedNow($0) }
    }
}

extension Invocation {
    fileprivate func questionNumber() throws(Failure) -> QuestionID {
        let text = arguments.words[0]
        guard let number = Int64(text), number > 0 else {
            throw .usage(
                .usageBadValue(Phrase(vi: "SỐ", en: "NUMBER").in(language), value: text, expected: "1, 2, 3 …"))
        }
        return QuestionID(number)
    }

    fileprivate func tell(
        _ id: QuestionID, in session: Session, _ said: (Int64) -> Phrase
    ) throws(Failure) {
        guard let found = try session.ask(ListQuestions()).first(where: { $0.question.id == id }) else { return }
        guard !wantsJSON else { return write(found.shape(today: today)) }
        say(said(id.value))
    }
}
