public import Office
public import Phrases
public import Records

extension TransferKind {
    /// In words.
    public var phrase: Phrase { self == .current ? .transferCurrent : .transferHistorical }
}

extension TransferState {
    /// In words.
    public var phrase: Phrase {
        switch self {
        case .prepared: .transferPrepared
        case .given: .transferGiven
        case .taken: .transferTaken
        case .dropped: .transferDropped
        }
    }
}

extension DisposalState {
    /// In words.
    public var phrase: Phrase {
        switch self {
        case .proposed: .disposalProposed
        case .council: .disposalCouncil
        case .appraisal: .disposalAppraisal
        case .appraised: .disposalAppraised
        case .decided: .disposalDecided
        case .destroyed: .disposalDestroyed
        case .refused: .disposalRefused
        }
    }
}

extension CouncilSeat {
    /// In words.
    public var phrase: Phrase {
        switch self {
        case .chair: .seatChair
        case .secretary: .seatSecretary
        case .member: .seatMember
        }
    }
}

extension CouncilMember {
    /// What they said, in words.
    public var opinion: Phrase {
        switch agrees {
        case true?: .opinionAgrees
        case false?: .opinionRefuses
        case nil: .opinionNone
        }
    }
}

extension LoanState {
    /// In words.
    public var phrase: Phrase {
        switch self {
        case .asked: .loanAsked
        case .permitted: .loanPermitted
        case .out: .loanOut
        case .returned: .loanReturned
        case .refused: .loanRefused
        }
    }
}

extension LoanManner {
    /// In words.
    public var phrase: Phrase { self == .takenOut ? .loanTakenOut : .loanInRoom }
}

// MARK: Refusals

/// The sentence for a rule about transfers, disposal, loans and holds that said no.
public func sentence(for refusal: ProcedureRefusal) -> Phrase {
    switch refusal {
    case .unknownTransfer: .procTransferUnknown
    case .unknownDisposal: .procDisposalUnknown
    case .unknownLoan: .procLoanUnknown
    case .unknownHold: .procHoldUnknown
    case .formKeyUsed: .procFormKeyUsed
    case .noFile: .procNoFile
    case .fileTwice(let file): .procFileTwice(file)
    case .fileNotListed(let file): .procFileNotListed(file)
    case .fileState(let file, let state): .procFileState(file, state.phrase)
    case .transferState(let state): .procTransferState(state.phrase)
    case .transfer(let file, let bar): sentence(for: bar, file)
    case .transferNotYours: .transferNotYours
    case .receiverMissing: .transferReceiverMissing
    case .dayOutOfOrder(let from, let to): .procDayOutOfOrder(from: from?.shown, to: to.shown)
    case .keepBack(let file, let obstacle): sentence(for: obstacle, file)
    case .notKeptBack(let file): .notKeptBack(file)
    case .disposal(let obstacle): sentence(for: obstacle)
    case .disposalFile(let file, let bar): sentence(for: bar, file)
    case .opinionNotOwn: .opinionNotOwn
    case .loan(let file, let obstacle): sentence(for: obstacle, file)
    case .readerMissing: .loanReaderMissing
    case .holdBackwards: .holdBackwards
    case .holdEnded(let day): .holdEnded(day.shown)
    case .destroyed(let name, let id): .contentDestroyed(name, String(id.value))
    }
}

/// Why a file cannot be handed over.
public func sentence(for bar: TransferBar, _ file: String) -> Phrase {
    switch bar {
    case .wrongState(let state) where state.isWithMaker || state == .submitted:
        .transferNotClosed(file, state.phrase)
    case .wrongState(let state): .transferNotArchived(file, state.phrase)
    case .notPermanent: .transferNotPermanent(file)
    case .onLoan: .transferOnLoan(file)
    case .inOtherTransfer(let id): .transferInOther(file, String(id.value))
    case .inDisposal(let id): .transferInDisposal(file, String(id.value))
    case .otherDepartment: .transferOtherDepartment(file)
    }
}

/// Why a file is not kept back so.
public func sentence(for obstacle: KeepBackObstacle, _ file: String) -> Phrase {
    switch obstacle {
    case .notOwed: .keepBackNotOwed(file)
    case .wrongState(let state): .procFileState(file, state.phrase)
    case .outOfBounds(let after, let atMost): .keepBackBounds(file, after: after.shown, atMost: atMost.shown)
    case .tooLate(let last): .keepBackTooLate(file, last.shown)
    }
}

/// What stands against a step of a disposal.
public func sentence(for obstacle: DisposalObstacle) -> Phrase {
    switch obstacle {
    case .wrongState(let state): .disposalWrongState(state.phrase)
    case .proposerDecides: .disposalProposerDecides
    case .councilIncomplete: .disposalCouncilIncomplete
    case .proposerChairs: .disposalProposerChairs
    case .noMember: .disposalNoMember
    case .wordsMissing: .disposalWordsMissing
    case .opinionsMissing(let count): .disposalOpinionsMissing(count)
    case .noMajority(let agree, let refuse): .disposalNoMajority(agree: agree, refuse: refuse)
    case .empty: .disposalEmpty
    case .oneExecutor: .disposalOneExecutor
    case .dayOutOfOrder: .disposalDayOutOfOrder
    }
}

/// Why a file may not be destroyed.
public func sentence(for bar: DisposalBar, _ file: String) -> Phrase {
    switch bar {
    case .notDue(let day): .barNotDue(file, day?.shown)
    case .wrongState(let state): .barState(file, state.phrase)
    case .held(let reason, let until): .barHeld(file, reason, until?.shown)
    case .onLoan: .barOnLoan(file)
    case .inOtherCase(let id): .barOtherCase(file, String(id.value))
    }
}

/// What stands against a step of a loan.
public func sentence(for obstacle: LoanObstacle, _ file: String) -> Phrase {
    switch obstacle {
    case .notInArchive(let state): .loanNotInArchive(file, state.phrase)
    case .lentOut(let until): .loanLentOut(file, until?.shown)
    case .tooMany(let count): .loanTooMany(count)
    case .wrongState(let state): .loanWrongState(file, state.phrase)
    case .dueOutOfBounds(let from, let to): .loanDueBounds(from: from.shown, to: to.shown)
    case .dayOutOfOrder(let from, let to): .procDayOutOfOrder(from: from.shown, to: to.shown)
    case .notYours: .loanNotYours
    case .notInFile: .loanNotInFile(file)
    }
}

// MARK: The journal's codes

/// A code that the journal keeps of a procedure, in words; `nil` for fields that are no codes.
func procedureWord(_ field: String, _ text: String) -> Phrase? {
    switch field {
    case "transfer-state": TransferState.allCases.first { $0.code == text }?.phrase
    case "disposal-state": DisposalState.allCases.first { $0.code == text }?.phrase
    case "loan-state": LoanState.allCases.first { $0.code == text }?.phrase
    case "file-state": FileState.allCases.first { $0.code == text }?.phrase
    case "transfer-kind": TransferKind.allCases.first { $0.code == text }?.phrase
    case "loan-manner": LoanManner.allCases.first { $0.code == text }?.phrase
    case "council-opinion": text == "agree" ? .opinionAgrees : .opinionRefuses
    default: nil
    }
}
