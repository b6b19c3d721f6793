/// Why a file cannot be handed over.
public enum TransferBar: Hashable, Sendable {
    /// To the current archive go files that are closed, to the historical one those that lie in the archive.
    case wrongState(FileState)
    /// The historical archive takes what is kept permanently (Law on Archives 2011, art. 21; 2024).
    case notPermanent
    /// It is on loan.
    case onLoan
    /// It stands in another transfer.
    case inOtherTransfer(TransferID)
    /// It stands in an open disposal case.
    case inDisposal(DisposalID)
    /// A transfer has the files of one department.
    case otherDepartment

    /// What bars a file from a transfer, the gravest first; `nil` where nothing does.
    public static func of(
        _ file: RecordFile, _ kind: TransferKind, department: DepartmentID?, loans: [FileLoan], transfer: TransferID?,
        disposal: DisposalID?
    ) -> TransferBar? {
        switch kind {
        case .current:
            guard FileStepRule.next(file.state, .submit) != nil else { return .wrongState(file.state) }
            if let department, let own = file.content.department, own != department { return .otherDepartment }
        case .historical:
            guard FileStepRule.next(file.state, .handOver) != nil else { return .wrongState(file.state) }
            guard file.content.retention == .permanent else { return .notPermanent }
        }
        if loans.contains(where: \.state.binds) { return .onLoan }
        if let transfer { return .inOtherTransfer(transfer) }
        return disposal.map { .inDisposal($0) }
    }
}
