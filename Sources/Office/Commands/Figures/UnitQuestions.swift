public import Records

/// Writes a question or problem down: raised by a unit, or to be sent up by this office.
public struct RaiseQuestion: Command {
    public static let act = Act.handleQuestions
    public static let name = "raise-question"

    /// Who asks, by code; `nil` for one that this office sends up.
    public let unit: String?
    /// The task that it is about.
    public let task: LetterTask?
    /// The question in words.
    public let text: String
    /// The day it was raised.
    public let raisedOn: Day
    /// The document that brought it.
    public let document: DocumentID?
    /// To whom it goes, for one that is sent up.
    public let recipient: String?
    /// The form's own key: the same key again returns the same question.
    public let formKey: String

    /// Asks to write a question down.
    public init(
        unit: String?, task: LetterTask?, text: String, raisedOn: Day, document: DocumentID? = nil,
        recipient: String? = nil, formKey: String
    ) {
        self.unit = unit
        self.task = task
        self.text = text
        self.raisedOn = raisedOn
        self.document = document
        self.recipient = recipient
        self.formKey = formKey
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<UnitQuestion> {
        if let before = try ledger.figures.questionOfForm(formKey) { return .doneBefore(before) }
        let text = try unmarked(withinLimit(trimmed(text)))
        guard !text.isEmpty else { throw .refused(.textMissing) }
        guard raisedOn <= now.officeDay else { throw .refused(.figureInFuture(raisedOn)) }
        let unit = try unit.map { (code) throws(OfficeError) in try ledger.watched(code) }
        if let document { _ = try ledger.requireSource(document, for: actor) }
        let recipient = try spoken(recipient)
        let draft = UnitQuestion(
            id: QuestionID(0), direction: unit == nil ? .sent : .received, unit: unit?.id, task: task, text: text,
            raisedOn: raisedOn, document: document, recipient: unit == nil ? recipient : nil)
        let id = try ledger.figures.addQuestion(draft, formKey)
        guard let question = try ledger.figures.question(id) else { throw .refused(.noSuchRecord) }
        var changes = [
            FieldChange("direction", from: nil, to: draft.direction.code), FieldChange("text", from: nil, to: text),
        ]
        if let unit { changes.append(FieldChange("unit", from: nil, to: unit.code)) }
        if let task { changes.append(FieldChange("task", from: nil, to: String(task.rawValue))) }
        return .recorded(question, [JournalNote(subject: RecordKey(.question, id.value), changes: changes)])
    }
}

/// Takes a step with a question: assigns, answers, closes it or opens it again.
public struct HandleQuestion: Command {
    public static let act = Act.handleQuestions
    public static let name = "handle-question"

    /// Which question.
    public let question: QuestionID
    /// The step.
    public let step: QuestionAct
    /// The version that the person saw; `nil` takes what stands.
    public let seen: Int?

    /// Asks for a step.
    public init(question: QuestionID, step: QuestionAct, seen: Int? = nil) {
        self.question = question
        self.step = step
        self.seen = seen
    }

    public var name: String { "question-\(step.kind.rawValue)" }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<UnitQuestion> {
        guard var found = try ledger.figures.question(question) else { throw .refused(.noSuchRecord) }
        if let seen, seen != found.version { throw try ledger.changedMeanwhile(RecordKey(.question, found.id.value)) }
        guard let next = QuestionRule.next(step.kind, from: found.state) else {
            throw .refused(.questionStepNotAllowed(step.kind, found.state))
        }
        let today = now.officeDay
        var changes = next == found.state ? [] : [FieldChange("state", from: found.state.code, to: next.code)]
        switch step {
        case .assign(let id):
            guard let person = try ledger.person(id), person.isActive else { throw .refused(.nobodyNamed) }
            guard person.roles.contains(where: { $0.may(.handleQuestions) || $0 == .leadership }) else {
                throw .refused(.unfitParty(person.name))
            }
            guard found.assignee != id else { throw .refused(.nothingChanged) }
            let before = try found.assignee.flatMap { (id) throws(OfficeError) in try ledger.person(id)?.name }
            changes.append(FieldChange("assignee", from: before, to: person.name))
            found.assignee = id
        case .answer(let text, let number, let day):
            let answer = try unmarked(withinLimit(trimmed(text)))
            guard !answer.isEmpty else { throw .refused(.textMissing) }
            guard day <= today else { throw .refused(.figureInFuture(day)) }
            guard day >= found.raisedOn else { throw .refused(.answerTooEarly(found.raisedOn)) }
            changes.append(FieldChange("answer", from: found.answer, to: answer))
            found.answer = answer
            found.answerNumber = try spoken(number)
            found.answeredOn = day
        case .close(let reason):
            // What nobody answered does not end silently.
            let why = try found.answer == nil ? unmarked(requireReason(reason ?? "")) : spoken(reason)
            if let why { changes.append(FieldChange("reason", from: nil, to: why)) }
            found.closedOn = today
        case .reopen(let reason):
            changes.append(FieldChange("reason", from: nil, to: try unmarked(requireReason(reason))))
            found.closedOn = nil
            found.answer = nil
            found.answerNumber = nil
            found.answeredOn = nil
            found.assignee = nil
        }
        found.state = next
        found.version += 1
        try ledger.figures.updateQuestion(found)
        return .recorded(found, [JournalNote(subject: RecordKey(.question, found.id.value), changes: changes)])
    }
}
