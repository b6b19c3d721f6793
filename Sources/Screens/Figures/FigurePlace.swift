import Phrases
import Records

/// A screen about units that the list of every action leads to.
enum FigurePlace: CaseIterable, Equatable, Sendable {
    case returns, questions, units, scoring

    var phrase: Phrase {
        switch self {
        case .returns: .contextReturns
        case .questions: .contextQuestions
        case .units: .contextUnits
        case .scoring: .contextScoring
        }
    }

    /// The screen as it is opened.
    var screen: FiguresScreen {
        switch self {
        case .returns: .returns(.init())
        case .questions: .questions(.init())
        case .units: .units(.init())
        case .scoring: .scoring(.init())
        }
    }
}
