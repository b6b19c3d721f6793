import Phrases
import Records

/// What a question or chooser in front of a screen of figures is for.
enum FigureAsking: Equatable, Sendable {
    /// The value of the figure that is being entered.
    case value
    /// Where it comes from.
    case source
    /// The period that is shown.
    case period
    /// What is done with a unit.
    case unitWork
    /// Why a return is sent back.
    case sendBack
    /// Why an accepted return is opened again.
    case reopen
    /// Why values of a return that was received are changed.
    case correction
    /// Why a unit has no conditions.
    case lackReason
    /// When that is looked at again.
    case lackReview(reason: String)
    case endLack
    /// Writing what the registers count.
    case registers
    /// The document that brought a return.
    case document

    /// Whether the line takes words, and no day.
    var takesWords: Bool {
        switch self {
        case .lackReview: false
        case .value, .source, .period, .unitWork, .sendBack, .reopen, .correction, .lackReason, .endLack, .registers,
            .document:
            true
        }
    }

    /// Whether the line is a reason.
    var takesReason: Bool {
        switch self {
        case .sendBack, .reopen, .correction, .lackReason: true
        case .value, .source, .period, .unitWork, .lackReview, .endLack, .registers, .document: false
        }
    }

    /// What F1 says of the line.
    var help: (FieldHelp, Phrase?)? {
        switch self {
        case .sendBack: (.returnStepReason, nil)
        case .reopen: (.returnStepReason, nil)
        case .correction: (.figureReason, nil)
        case .lackReason: (.lackReason, nil)
        case .lackReview: (.lackReview, .hintDay)
        case .value, .source, .period, .unitWork, .endLack, .registers, .document: nil
        }
    }
}
