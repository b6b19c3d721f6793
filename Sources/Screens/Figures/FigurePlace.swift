import Phrases
import Records

/// The screens of the six tasks that the list of every action leads to; the board itself is a line of the desk.
enum FigurePlace: CaseIterable, Equatable, Sendable {
    case changes
    case returns
    case fields
    case questions

    var phrase: Phrase {
        switch self {
        case .changes: .contextChanges
        case .returns: .keyBoardReturns
        case .fields: .contextFields
        case .questions: .keyBoardQuestions
        }
    }

    var screen: FiguresScreen {
        switch self {
        case .changes: .changes(.init())
        case .returns: .returns(.init())
        case .fields: .fields(.init())
        case .questions: .questions(.init())
        }
    }
}

extension FiguresAction {
    /// Whether it only moves a cursor or is what typing does.
    var isMovement: Bool {
        switch self {
        case .board(let action): action.isMovement
        case .fields(let action): action.isMovement
        case .task(let action): action.isMovement
        case .changes(let action): action.isMovement
        case .unit, .fact, .entry, .returns, .questions: false
        }
    }
}
