/// Where a file stands (Decree 30/2020, art. 29–31; Law on Archives 2024).
public enum FileState: Int, CaseIterable, Sendable, Hashable {
    /// Đang lập.
    case open = 0
    /// Đã kết thúc, chưa nộp lưu.
    case closed = 1
    /// Đã nộp, chờ Lưu trữ nhận.
    case submitted = 2
    /// Trả lại để hoàn thiện.
    case returned = 3
    /// Đã nộp lưu: it lies in the current archive.
    case archived = 4
    /// Đã giao Lưu trữ lịch sử.
    case handedOver = 5
    /// Đã hủy: the description stays.
    case destroyed = 6

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .open: "dang-lap"
        case .closed: "da-ket-thuc"
        case .submitted: "cho-nhan"
        case .returned: "tra-lai"
        case .archived: "luu-tru"
        case .handedOver: "da-giao"
        case .destroyed: "da-huy"
        }
    }

    /// Whether its maker still answers for what lies in it.
    public var isWithMaker: Bool {
        switch self {
        case .open, .closed, .returned: true
        case .submitted, .archived, .handedOver, .destroyed: false
        }
    }

    /// Whether documents may be put in, taken out and put in another order by its maker.
    public var takesDocuments: Bool { self == .open || self == .returned }

    /// Whether the office still has it.
    public var isHere: Bool { self != .handedOver && self != .destroyed }
}

/// A step of a file.
public enum FileStep: String, CaseIterable, Sendable, Hashable {
    /// Closes it: the work has ended.
    case close
    /// Opens it again, with the reason.
    case reopen
    /// Hands it to the current archive.
    case submit
    /// Takes it back before the archive has looked at it.
    case withdraw
    /// The archive gives it back to be completed, with the reason.
    case giveBack = "give-back"
    /// The archive takes it.
    case receive
    /// A leader consents that the department keeps it after the day on which it was due.
    case keepBack = "keep-back"
    /// Hands it to the historical archive.
    case handOver = "hand-over"
    /// Destroys it after the whole procedure.
    case destroy

    /// The right that it takes.
    public var act: Act {
        switch self {
        case .close, .reopen, .submit, .withdraw: .keepFiles
        case .giveBack, .receive, .handOver: .receiveFiles
        case .keepBack: .consentToKeepBack
        case .destroy: .destroyFiles
        }
    }

    /// Whether it says why.
    public var wantsReason: Bool {
        switch self {
        case .reopen, .giveBack, .keepBack: true
        case .close, .submit, .withdraw, .receive, .handOver, .destroy: false
        }
    }
}

/// Which steps of a file are possible where, and where they lead.
public enum FileStepRule {
    /// The state after a step; `nil` where it has no place.
    public static func next(_ state: FileState, _ step: FileStep) -> FileState? {
        switch (step, state) {
        case (.close, .open), (.close, .returned): .closed
        case (.reopen, .closed): .open
        case (.submit, .closed): .submitted
        case (.withdraw, .submitted): .closed
        case (.giveBack, .submitted): .returned
        case (.receive, .submitted): .archived
        case (.keepBack, .closed), (.keepBack, .returned): state
        case (.handOver, .archived): .handedOver
        case (.destroy, .archived): .destroyed
        // What is kept for less than five years need not go to the archive (art. 31(3)(c)), and falls due where it lies.
        case (.destroy, .closed): .destroyed
        default: nil
        }
    }

    /// The steps that are possible in a state.
    public static func steps(in state: FileState) -> [FileStep] {
        FileStep.allCases.filter { next(state, $0) != nil }
    }
}
