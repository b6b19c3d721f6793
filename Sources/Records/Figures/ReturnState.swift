/// Where the return of a unit for a form and period stands.
public enum ReturnState: Int, CaseIterable, Sendable, Hashable {
    /// Đã yêu cầu: nothing has come yet.
    case asked = 0
    /// Đã nhận.
    case received = 1
    /// Trả lại để sửa.
    case sentBack = 2
    /// Đã kiểm tra.
    case checked = 3
    /// Đã chốt.
    case accepted = 4

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .asked: "asked"
        case .received: "received"
        case .sentBack: "sent-back"
        case .checked: "checked"
        case .accepted: "accepted"
        }
    }
}

/// What is done to a return.
public enum ReturnAct: String, CaseIterable, Sendable, Hashable {
    /// Its figures came, or were corrected.
    case receive
    /// Back to the unit, with the reason.
    case sendBack = "send-back"
    /// Looked through.
    case check
    /// Chốt: its figures stand.
    case accept
    /// Opened again, with the reason.
    case reopen
}

/// The steps that a return may take.
public enum ReturnRule {
    /// The state after an act; `nil` where the act has no place.
    public static func next(_ act: ReturnAct, from state: ReturnState) -> ReturnState? {
        switch (state, act) {
        case (.asked, .receive), (.received, .receive), (.sentBack, .receive), (.checked, .receive): .received
        case (.received, .sendBack), (.checked, .sendBack): .sentBack
        case (.received, .check): .checked
        case (.checked, .accept): .accepted
        case (.accepted, .reopen): .received
        case (.asked, _), (.received, _), (.sentBack, _), (.checked, _), (.accepted, _): nil
        }
    }

    /// Whether replacing a value that stands in it is a correction, which wants a reason. One that was sent back has its reason.
    public static func isMended(_ state: ReturnState) -> Bool { state == .received || state == .checked }

    /// Whether its figures may still be written.
    public static func isOpen(_ state: ReturnState) -> Bool { state != .accepted }
}

/// How a return stands to its day, as lists tell it.
public enum ReturnTiming: Equatable, Sendable {
    /// Chưa nộp: there is time left.
    case notIn
    /// Quá hạn nộp: so many days.
    case overdue(Int)
    /// Đã nhận, in time.
    case inTime
    /// Nhận chậm: so many days.
    case late(Int)

    /// Of a return that is due on a day.
    /// - Parameter receivedOn: the day its figures first came; `nil` while they have not.
    public init(due: Day, receivedOn: Day?, today: Day) {
        if let receivedOn {
            self = receivedOn > due ? .late(receivedOn - due) : .inTime
        } else {
            self = today > due ? .overdue(today - due) : .notIn
        }
    }
}
