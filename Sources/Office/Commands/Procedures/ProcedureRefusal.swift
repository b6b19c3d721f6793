public import Records

/// A rule about transfers, disposal, loans and holds that said no. Files are named as they are written: "01.TCCB/2026".
public enum ProcedureRefusal: Error, Equatable, Sendable {
    /// No such transfer, or none that this person may see.
    case unknownTransfer
    /// No such case, or none that this person may see.
    case unknownDisposal
    /// No such loan, or none that this person may see.
    case unknownLoan
    /// No such hold, or none that this person may see.
    case unknownHold
    /// The form's key was used before for something else.
    case formKeyUsed
    /// No file is named.
    case noFile
    /// A file is named twice.
    case fileTwice(String)
    /// The file does not stand in the transfer or case.
    case fileNotListed(String)
    /// The step has no place where the file stands.
    case fileState(String, FileState)
    /// The step has no place where the transfer stands.
    case transferState(TransferState)
    /// The file cannot be handed over.
    case transfer(String, TransferBar)
    /// Only who puts a transfer together changes and gives it, or the head of the department.
    case transferNotYours
    /// A transfer to the historical archive names the body that takes.
    case receiverMissing
    /// A day lies after today, or before what came before it.
    case dayOutOfOrder(from: Day?, to: Day)
    /// The file cannot be kept back so.
    case keepBack(String, KeepBackObstacle)
    /// The file is not kept back.
    case notKeptBack(String)
    /// Something stands against the step of a disposal.
    case disposal(DisposalObstacle)
    /// The file may not be destroyed.
    case disposalFile(String, DisposalBar)
    /// Somebody else's opinion: each member gives their own.
    case opinionNotOwn
    /// Something stands against the step of a loan.
    case loan(String, LoanObstacle)
    /// The reader is no person of the office any more, or has no name.
    case readerMissing
    /// A hold ends on its first day or later.
    case holdBackwards
    /// The hold has ended.
    case holdEnded(on: Day)
    /// The attachment was destroyed in a case.
    case destroyed(String, DisposalID)
}
