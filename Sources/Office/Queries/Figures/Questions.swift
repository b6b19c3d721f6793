public import Records

/// The register of questions and problems, both ways.
public struct ListQuestions: Query {
    /// Which way; `nil` for both.
    public let direction: UnitQuestion.Direction?
    /// Of one unit, by its code; `nil` for all.
    public let unit: String?
    /// Only those that wait for an answer.
    public let isWaiting: Bool

    /// Asks for questions.
    public init(direction: UnitQuestion.Direction? = nil, unit: String? = nil, isWaiting: Bool = false) {
        self.direction = direction
        self.unit = unit
        self.isWaiting = isWaiting
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [StandingQuestion] {
        let unit = try unit.map { (code) throws(OfficeError) in try reader.watched(code).id }
        return try reader.questions(for: actor) { question in
            (direction == nil || question.direction == direction) && (unit == nil || question.unit == unit)
                && (!isWaiting || question.isWaiting)
        }
    }
}

/// A question with the names of who asks and who answers.
public struct StandingQuestion: Equatable, Sendable {
    /// The question; without its words for who may not see content.
    public let question: UnitQuestion
    /// Who asks; `nil` for one that this office sends up.
    public let unit: Unit?
    /// The document that brought it or carried it up.
    public let document: NamedDocument?
    /// Who is to answer it.
    public let assignee: String?

    /// Puts one together.
    public init(_ question: UnitQuestion, unit: Unit?, document: NamedDocument?, assignee: String?) {
        self.question = question
        self.unit = unit
        self.document = document
        self.assignee = assignee
    }
}

/// One question with its history.
public struct AskQuestion: Query {
    /// Which one.
    public let question: QuestionID

    /// Asks for a question.
    public init(_ question: QuestionID) { self.question = question }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> QuestionDetail? {
        guard let found = try reader.questions(for: actor, where: { $0.id == question }).first else { return nil }
        var history = try reader.history(RecordKey(.question, question.value))
        if !Visibility(of: actor).seesContent { history = history.map(\.withoutContent) }
        return QuestionDetail(question: found, history: history)
    }
}

/// A question as its own screen shows it.
public struct QuestionDetail: Equatable, Sendable {
    /// The question.
    public let question: StandingQuestion
    /// Its journal, the oldest first.
    public let history: [HistoryEntry]

    /// Puts a detail together.
    public init(question: StandingQuestion, history: [HistoryEntry]) {
        self.question = question
        self.history = history
    }
}

extension Reader {
    /// Questions with their names, the newest first. An administrator sees that they are there, not what they say.
    func questions(
        for actor: Actor, where isWanted: (UnitQuestion) -> Bool
    ) throws(OfficeError) -> [StandingQuestion] {
        let tree = try unitTree()
        let seesWords = Visibility(of: actor).seesContent
        var result: [StandingQuestion] = []
        for found in try figures.questions() where isWanted(found) {
            var question = found
            if !seesWords {
                question.text = ""
                question.answer = question.answer.map { _ in "" }
            }
            result.append(
                StandingQuestion(
                    question, unit: question.unit.flatMap { tree[id: $0] },
                    document: try named(question.document, for: actor),
                    assignee: try question.assignee.map { (id) throws(OfficeError) in try name(of: id) }))
        }
        return result
    }
}
