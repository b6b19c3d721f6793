import Office
import Phrases
import Records
import TerminalKit

/// The form in which a question, its answer, a unit, a merger or a setting of the reference score is filled in.
enum FigureStepScreen {
    /// What is filled in.
    enum Purpose: Equatable, Sendable {
        /// A new question: of a unit, or sent up by this office.
        case question
        case answer(QuestionID)
        case addUnit
        /// A unit by its code.
        case changeUnit(String)
        /// Sáp nhập: the unit of the code ends, another follows.
        case mergeUnit(String)
        case scoring(ScoringSetting.Subject)
    }

    struct State: FigureScreenState, FieldForm {
        var purpose: Purpose
        var fields: [Field: TextField] = [:]
        var focus: Field
        var faults: [Field: Phrase] = [:]
        var suggestions: [String] = []
        var suggested: Int?
        /// The key under which it is kept; the same question sent again under it is known.
        var formKey: String
        /// What stood in the fields before anything was typed.
        var initial: [Field: String] = [:]
        /// What the fields begin with, where it is known before the office was asked.
        var given: [Field: String]
        /// The units, forms and settings; until they are known the form waits.
        var setup: FigureSetup?
        /// The question that is answered.
        var question: StandingQuestion?
        /// Whether the fields have their beginnings.
        var isFilled = false
        /// Whether a target in the place of the letter's was said yes to.
        var isOverriding = false
        var setupTicket: Ticket?
        var questionTicket: Ticket?
        /// The question for the document of a number that was typed.
        var documentTicket: Ticket?
        var changeTicket: Ticket?
        var isStale = true
        /// Whether leaving was tried with something typed: once more leaves it.
        var isLeaving = false
        var changedAt: Instant
        var keeping = FormKeeping()
    }

    typealias Action = FieldFormAction

    static let suggestionLimit = 6
}

extension FigureStepScreen.Purpose {
    /// Stable name in drafts: "question", "answer:12", "unit", "unit:ha-son", "merge:ha-son", "scoring:target:1.5".
    var code: String {
        switch self {
        case .question: "question"
        case .answer(let id): "answer:\(id.value)"
        case .addUnit: "unit"
        case .changeUnit(let code): "unit:\(code)"
        case .mergeUnit(let code): "merge:\(code)"
        case .scoring(let subject): "scoring:\(subject.code)"
        }
    }

    /// Reads the stable name.
    init?(code: String) {
        let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("question", 1): self = .question
        case ("unit", 1): self = .addUnit
        case ("answer", 2):
            guard let key = Int64(parts[1]) else { return nil }
            self = .answer(QuestionID(key))
        case ("unit", 2): self = .changeUnit(parts[1])
        case ("merge", 2): self = .mergeUnit(parts[1])
        case ("scoring", 2):
            guard let subject = ScoringSetting.Subject(code: parts[1]) else { return nil }
            self = .scoring(subject)
        default: return nil
        }
    }

    /// What it is about, in a few words, for offering a draft again.
    var phrase: Phrase {
        switch self {
        case .question: .figureStepQuestion
        case .answer(let id): .figureStepAnswer("\(id.value)")
        case .addUnit: .figureStepAddUnit
        case .changeUnit(let code): .figureStepChangeUnit(code)
        case .mergeUnit(let code): .figureStepMergeUnit(code)
        case .scoring(let subject): .figureStepScoring(subject.phrase)
        }
    }
}

extension FigureStepScreen.State {
    init(
        _ purpose: FigureStepScreen.Purpose, formKey: String, _ given: [FigureStepScreen.Field: String] = [:],
        in surroundings: Surroundings
    ) {
        self.purpose = purpose
        self.formKey = formKey
        self.given = given
        changedAt = surroundings.now
        focus = .text
        focus = order.first ?? .text
    }

    /// The fields that it asks for, in order. Who sends a question up is the office; who asks here is a unit.
    var order: [FigureStepScreen.Field] {
        switch purpose {
        case .question:
            [.direction, text(.direction) == UnitQuestion.Direction.sent.code ? .recipient : .unit, .task, .text, .day]
                + [.document]
        case .answer: [.text, .number, .day]
        case .addUnit: [.name, .code, .group, .abbreviation, .from, .until, .successor, .email]
        case .changeUnit: [.name, .group, .abbreviation, .from, .until, .successor, .email]
        case .mergeUnit: [.successor, .until]
        case .scoring(.addressed): [.groups, .since]
        case .scoring: [.value, .since]
        }
    }

    var hasUnsaved: Bool { hasTyped }

    static func action(_ action: FieldFormAction) -> WorkplaceAction { .figures(.step(action)) }

    func keys(in surroundings: Surroundings) -> [Binding] {
        usualKeys(
            .contextFigureStep, leaving: .keyBack, unless: isFilled ? nil : .whyLoading, in: surroundings)
    }
}
