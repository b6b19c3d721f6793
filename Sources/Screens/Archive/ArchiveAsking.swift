import Office
import Phrases
import Records

/// What a question or chooser in front of a screen of the archive is for.
enum ArchiveAsking: Equatable, Sendable {
    /// What is made below a node.
    case make
    /// What is done with a file, a transfer, a case.
    case steps
    /// A field of a form.
    case field(ArchiveFormScreen.Field)
    /// Why a file is opened again or given back.
    case reason(StepFile.Step)
    /// Why something is taken out of a file.
    case weed(FileItemID)
    /// These documents were put into a file: nothing is asked any more.
    case putIn([FileItemSource])
    /// This slip was written: nothing is asked any more.
    case lent(LoanID)
    /// Which duty is shown.
    case duty
    /// Whether the marked files are closed.
    case closeMarked
    /// Which slips are shown.
    case loanShow
    /// What of a file is copied for its reader.
    case loanCopy
    /// A step of a loan.
    case loan(LoanStep, LoanID)
    /// Why a file is kept back no more.
    case endKeepBack
    /// Which transfers or cases are shown.
    case procedureShow
    /// Which paper of a transfer or case.
    case paper
    /// A step of a transfer as the person saw it.
    case transfer(TransferStep, version: Int)
    /// A file is taken off the list of a transfer.
    case takeOff(RecordFileID)
    /// Why a file of a transfer goes back.
    case giveBack(RecordFileID)
    /// What is noted beside a file of a transfer.
    case itemNotes(RecordFileID)
    /// A step of a case as the person saw it.
    case disposal(DisposalStep, version: Int)
    /// Why a file of a case is kept.
    case spare(RecordFileID)
    /// Whether what a form says is destroyed.
    case destroy
    /// Which condition of a search is set.
    case narrow
    /// A condition of a search.
    case condition(ArchiveCriteria.Field)
    /// Which saved search is used.
    case savedSearch
    /// The name under which a search is kept.
    case searchName
    /// Which saved search is dropped.
    case dropSearch
    /// Where the result of a search goes.
    case foundExport
    /// Where an archivist goes from the tree.
    case desk
    /// In what order files are put.
    case order
    /// What a new row of the filing list is, and of which year the list is shown.
    case filingRow, filingYear
    case filingApprove
    /// Which row is taken out.
    case filingEnd(FilingEntryID)
    /// A field of a row, or of a hold.
    case filingField(FilingFormScreen.Field)
    case holdField(HoldFormScreen.Field)
    /// Why a hold ends.
    case endHold(LegalHoldID)

    /// Whether the line takes words, and no day.
    var takesWords: Bool {
        switch self {
        case .condition(let field): field == .shelf
        case .loan(.handOut, _), .transfer(.give, _), .transfer(.take, _): false
        default: true
        }
    }

    /// Whether the line is a reason.
    var takesReason: Bool {
        switch self {
        case .reason, .weed, .loan(.refuse, _), .loan(.withdraw, _), .endKeepBack, .transfer(.drop, _), .giveBack,
            .disposal, .spare, .endHold:
            true
        case .make, .steps, .field, .duty, .closeMarked, .loanShow, .loanCopy, .loan, .procedureShow, .paper, .transfer,
            .takeOff,
            .itemNotes, .destroy, .desk, .order, .filingRow, .filingYear, .filingApprove, .filingEnd, .filingField,
            .holdField, .putIn, .lent, .narrow, .condition, .savedSearch, .searchName, .dropSearch, .foundExport:
            false
        }
    }

    /// What F1 says of the line.
    var help: (FieldHelp, Phrase?)? {
        switch self {
        case .loan(.refuse, _), .loan(.withdraw, _): (.loanReason, nil)
        case .condition(.branch): (.narrowBranch, nil)
        case .condition(.shelf): (.narrowShelf, .hintShelf)
        case .condition: (.narrowDay, .hintDay)
        case .searchName: (.savedSearchName, nil)
        case .endHold: (.holdEndReason, nil)
        case .loan(.handOut, _): (.loanDue, nil)
        case .loan(.takeBack, _): (.loanCondition, nil)
        case .transfer(.give, _), .transfer(.take, _): (.transferDay, .hintDay)
        case .transfer, .giveBack, .endKeepBack: (.transferReason, nil)
        case .itemNotes: (.transferNotes, nil)
        case .disposal, .spare: (.disposalReason, nil)
        default: takesReason ? (.fileReason, nil) : nil
        }
    }
}
