import Office
import Phrases
import Records

extension UnitScreen.Work {
    var phrase: Phrase {
        switch self {
        case .check: .workCheck
        case .accept: .workAccept
        case .sendBack: .workSendBack
        case .reopen: .workReopen
        case .confirmLack: .workConfirmLack
        case .endLack: .workEndLack
        case .registers: .workRegisters
        case .questions: .workQuestions
        case .documents: .workDocuments
        }
    }

    /// What a person must be allowed.
    var right: Act? {
        switch self {
        case .check, .sendBack: .checkReturns
        case .accept, .reopen: .acceptReturns
        case .confirmLack, .endLack: .confirmLack
        case .registers: .enterFigures
        case .questions: .readFigures
        case .documents: .readRegister
        }
    }

    var step: ReturnAct? {
        switch self {
        case .check: .check
        case .accept: .accept
        case .sendBack: .sendBack
        case .reopen: .reopen
        case .confirmLack, .endLack, .registers, .questions, .documents: nil
        }
    }
}

/// Opens a document that a figure came from, or says who may see it.
func openDocument(_ document: NamedDocument) -> [Step] {
    guard document.isVisible else { return [.say(.documentHidden(document.number.shownWithYear), .warning)] }
    return [.open(.document(.init(document: document.id)))]
}
