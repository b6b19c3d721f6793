import Phrases
import Records

/// A screen about units that the list of every action leads to; the board itself is a line of the desk.
enum FigurePlace: CaseIterable, Equatable, Sendable {
    case changes, returns, fields, questions, units, scoring

    var phrase: Phrase {
        switch self {
        case .changes: .contextChanges
        case .returns: .contextReturns
        case .fields: .contextFields
        case .questions: .contextQuestions
        case .units: .contextUnits
        case .scoring: .contextScoring
        }
    }

    /// The screen as it is opened.
    var screen: FiguresScreen {
        switch self {
        case .changes: .changes(.init())
        case .returns: .returns(.init())
        case .fields: .fields(.init())
        case .questions: .questions(.init())
        case .units: .units(.init())
        case .scoring: .scoring(.init())
        }
    }
}
