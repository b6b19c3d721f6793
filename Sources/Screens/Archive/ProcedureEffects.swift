public import Office
public import Records

/// The questions about transfers, keeping back and disposal that screens ask.
public enum ProcedureQuestion: Equatable, Sendable {
    case transfers(ListTransfers)
    case transfer(ShowTransfer)
    case keptBack(ListKeptBack)
    case disposals(ListDisposals)
    case disposal(ShowDisposal)
}

/// The commands about them that screens give.
public enum ProcedureDeed: Equatable, Sendable {
    case prepare(PrepareTransfer)
    case changeTransfer(ChangeTransfer)
    case give(GiveTransfer)
    case take(TakeTransfer)
    case drop(DropTransfer)
    case keepBack(KeepBack)
    case endKeepBack(EndKeepBack)
    case propose(ProposeDisposal)
    case changeDisposal(ChangeDisposal)
    case spare(SpareFile)
    case convene(ConveneCouncil)
    case opine(GiveCouncilOpinion)
    case conclude(ConcludeCouncil)
    case appraise(RecordAppraisal)
    case decide(DecideDisposal)
    case refuse(RefuseDisposal)
    case destroy(DestroyFiles)
}

/// What comes back: one case per answer and receipt.
public enum ProcedureAnswer: Equatable, Sendable {
    case transfers([TransferRow])
    /// `nil` when it is not there or not seen.
    case transfer(TransferDetail?)
    case keptBack([KeptBack])
    case disposals([DisposalRow])
    /// `nil` when it is not there or not seen.
    case disposal(DisposalDetail?)
    /// A transfer begun, changed, or taken a step further.
    case transferred(ArchiveTransfer)
    /// Files are kept back.
    case kept([RecordFile])
    /// A file is kept back no more.
    case released(RecordFile)
    /// A case begun, changed, or taken a step further.
    case judged(DisposalCase)
    case destroyed(Destruction)
}
