import Office
import Phrases
import Records
import TerminalKit

/// The screens of the six tasks: units, their figures, returns and questions.
enum FiguresScreen: Equatable, Sendable {
    /// Units × six tasks.
    case board(BoardScreen.State)
    /// The four fields of the directive.
    case fields(FourFieldsScreen.State)
    /// One task across the units.
    case task(TaskScreen.State)
    /// What changed since another period.
    case changes(ChangesScreen.State)
    /// One unit with its tasks, facts, returns, questions.
    case unit(UnitScreen.State)
    /// One fact with all that it was before.
    case fact(FactScreen.State)
    /// The return of a unit, to be filled in.
    case entry(ReturnEntryScreen.State)
    /// Who owes a return, and who has sent it.
    case returns(ReturnsScreen.State)
    /// Returns that come from a file.
    case importing(ReturnsImportScreen.State)
    /// The register of questions and problems.
    case questions(QuestionsScreen.State)
    /// One question with its answer and history.
    case question(QuestionScreen.State)
    /// The units that report here.
    case units(UnitsScreen.State)
    /// Targets, weights and whom a task addresses.
    case scoring(ScoringScreen.State)
    /// The form in which a question, a unit or a setting is filled in.
    case step(FigureStepScreen.State)
}

/// What each of these screens is to the workplace.
protocol FigureScreenState: ScreenState {
    /// Carries out an action of its own table; others are left.
    mutating func take(_ action: FiguresAction, in surroundings: inout Surroundings) -> [Step]
}

extension FiguresScreen {
    /// The screen in front, whichever it is.
    var state: any FigureScreenState {
        get {
            switch self {
            case .board(let state): state
            case .fields(let state): state
            case .task(let state): state
            case .changes(let state): state
            case .unit(let state): state
            case .fact(let state): state
            case .entry(let state): state
            case .returns(let state): state
            case .importing(let state): state
            case .questions(let state): state
            case .question(let state): state
            case .units(let state): state
            case .scoring(let state): state
            case .step(let state): state
            }
        }
        set {
            switch newValue {
            case let state as BoardScreen.State: self = .board(state)
            case let state as FourFieldsScreen.State: self = .fields(state)
            case let state as TaskScreen.State: self = .task(state)
            case let state as ChangesScreen.State: self = .changes(state)
            case let state as UnitScreen.State: self = .unit(state)
            case let state as FactScreen.State: self = .fact(state)
            case let state as ReturnEntryScreen.State: self = .entry(state)
            case let state as ReturnsScreen.State: self = .returns(state)
            case let state as ReturnsImportScreen.State: self = .importing(state)
            case let state as QuestionsScreen.State: self = .questions(state)
            case let state as QuestionScreen.State: self = .question(state)
            case let state as UnitsScreen.State: self = .units(state)
            case let state as ScoringScreen.State: self = .scoring(state)
            case let state as FigureStepScreen.State: self = .step(state)
            default: preconditionFailure("a screen of figures that is no case")
            }
        }
    }
}

/// What a key does on one of these screens.
enum FiguresAction: Equatable, Sendable {
    case board(BoardScreen.Action)
    case fields(FourFieldsScreen.Action)
    case task(TaskScreen.Action)
    case changes(ChangesScreen.Action)
    case unit(UnitScreen.Action)
    case fact(FactScreen.Action)
    case entry(ReturnEntryScreen.Action)
    case returns(ReturnsScreen.Action)
    case importing(ReturnsImportScreen.Action)
    case questions(QuestionsScreen.Action)
    case question(QuestionScreen.Action)
    case units(UnitsScreen.Action)
    case scoring(ScoringScreen.Action)
    case step(FigureStepScreen.Action)

    /// Whether it only moves a cursor or types.
    var isMovement: Bool {
        switch self {
        case .board(let action): action.isMovement
        case .fields(let action): action.isMovement
        case .task(let action): action.isMovement
        case .changes(let action): action.isMovement
        case .unit(let action): action.isMovement
        case .fact(let action): action.isMovement
        case .entry(let action): action.isMovement
        case .returns(let action): action.isMovement
        case .importing(let action): action.isMovement
        case .questions(let action): action.isMovement
        case .question(let action): action.isMovement
        case .units(let action): action.isMovement
        case .scoring(let action): action.isMovement
        case .step(let action): action.isMovement
        }
    }
}
