import Office
import Phrases
import Records

/// What a question or choice in front of a screen of units, returns and questions is for.
enum UnitAsking: Equatable, Sendable {
    // Returns.
    case returnFilter
    case returnPeriod
    case returnSteps
    case sendBack
    case reopenReturns
    case openPeriod
    case periodDue(form: String, ReportingPeriod)
    case closePeriod
    /// Why a closed period is opened again.
    case reopenPeriod(form: String, ReportingPeriod)
    // Returns as files.
    case importSource
    case importDrop
    case importPath
    /// The document that brought a file.
    case importDocument
    /// What came in with one.
    case importedUnits
    case blankForm
    // Questions.
    case questionFilter
    case questionSteps(QuestionID)
    case assignQuestion(QuestionID)
    case closeQuestion(QuestionID)
    case reopenQuestion(QuestionID)
    // Units.
    case unitFilter
    case unitSteps
    // Forms.
    case field(FigureStepScreen.Field)
    /// Setting a target in the place of the letter's.
    case overrideLetter

    /// What F1 says of its line; `nil` where nothing is typed.
    var help: (FieldHelp, Phrase?)? {
        switch self {
        case .sendBack, .reopenReturns: (.returnReason, nil)
        case .reopenPeriod: (.periodReason, nil)
        case .reopenQuestion: (.questionReason, nil)
        case .closeQuestion: (.questionCloseReason, nil)
        case .periodDue: (.periodDue, .hintDay)
        case .importPath: (.filePath, nil)
        case .returnFilter, .returnPeriod, .returnSteps, .openPeriod, .closePeriod, .importSource,
            .importDrop, .importDocument, .importedUnits, .blankForm, .questionFilter,
            .questionSteps, .assignQuestion, .unitFilter, .unitSteps, .field, .overrideLetter:
            nil
        }
    }

    /// Whether the line is a reason.
    var takesReason: Bool {
        switch self {
        case .sendBack, .reopenReturns, .reopenPeriod, .reopenQuestion, .closeQuestion: true
        case .returnFilter, .returnPeriod, .returnSteps, .openPeriod, .periodDue, .closePeriod,
            .importSource, .importDrop, .importPath, .importDocument, .importedUnits, .blankForm,
            .questionFilter, .questionSteps, .assignQuestion, .unitFilter, .unitSteps, .field,
            .overrideLetter:
            false
        }
    }

    /// Whether the line takes words, and no day or path.
    var takesWords: Bool { if case .periodDue = self { false } else { !takesPath } }

    /// Whether the line is a path.
    var takesPath: Bool { self == .importPath }
}
