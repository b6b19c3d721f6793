/// Where an outgoing document stands (Decree 30/2020, art. 10–14, 18).
public enum OutgoingState: Int, CaseIterable, Sendable, Hashable {
    /// Đang soạn.
    case drafting = 0
    /// Đang lấy ý kiến.
    case opinions = 1
    /// Đang kiểm tra, chờ duyệt.
    case checking = 2
    /// Đã duyệt, chờ ký.
    case approved = 3
    /// Đã ký, chờ cấp số.
    case signed = 4
    /// Đã cấp số, chờ phát hành.
    case numbered = 5
    /// Đã phát hành.
    case issued = 6
    /// Đã thu hồi.
    case recalled = 7
    /// Đã hủy số.
    case void = 8
    /// Thôi soạn.
    case dropped = 9

    /// Whether it stands in the register.
    public var isRegistered: Bool {
        switch self {
        case .drafting, .opinions, .checking, .approved, .signed, .dropped: false
        case .numbered, .issued, .recalled, .void: true
        }
    }

    /// Whether files may be added and taken out: not where the number is void or the draft given up. What was recalled still gets the
    /// paper that came back.
    public var takesFiles: Bool { self != .void && self != .dropped }

    /// Whether nobody has signed it yet.
    public var isUnsigned: Bool {
        switch self {
        case .drafting, .opinions, .checking, .approved: true
        case .signed, .numbered, .issued, .recalled, .void, .dropped: false
        }
    }

    /// Whether somebody still has to do something with it.
    public var isOpen: Bool { self.rawValue <= OutgoingState.numbered.rawValue }

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .drafting: "dang-soan"
        case .opinions: "lay-y-kien"
        case .checking: "cho-duyet"
        case .approved: "cho-ky"
        case .signed: "cho-so"
        case .numbered: "cho-phat-hanh"
        case .issued: "da-phat-hanh"
        case .recalled: "thu-hoi"
        case .void: "huy-so"
        case .dropped: "thoi-soan"
        }
    }
}

/// A step of an outgoing document.
public enum OutgoingStep: String, CaseIterable, Sendable, Hashable {
    /// Sends the draft to departments for their opinions.
    case askOpinions = "ask-opinions"
    /// Lays the draft before who checks it.
    case submit
    /// Gives it back with the reason.
    case giveBack = "give-back"
    /// Takes back what was sent out for opinions or laid before somebody: the drafter saw something himself.
    case takeBack = "take-back"
    /// Finds form and content in order: it may be signed.
    case approve
    /// Records the signature.
    case sign
    /// Gives number and day, after the signature (art. 15(2)).
    case number
    /// Sends it out.
    case issue
    /// Takes an issued document back (art. 18(4)).
    case recall
    /// Makes a number void; it stays in the register with the reason.
    case void
    /// Gives a draft up.
    case drop

    /// The right that it takes.
    public var act: Act {
        switch self {
        case .askOpinions, .submit, .takeBack, .drop: .draftOutgoing
        case .giveBack, .approve: .checkDraft
        case .sign: .signOutgoing
        case .number: .registerOutgoing
        case .issue: .issueOutgoing
        case .recall: .recallOutgoing
        case .void: .voidNumber
        }
    }

    /// Whether it says why.
    public var wantsReason: Bool {
        switch self {
        case .giveBack, .recall, .void, .drop: true
        case .askOpinions, .submit, .takeBack, .approve, .sign, .number, .issue: false
        }
    }
}

/// Which steps are possible where, and where they lead.
public enum OutgoingRule {
    /// The state after a step; `nil` where it has no place.
    public static func next(_ state: OutgoingState, _ step: OutgoingStep) -> OutgoingState? {
        switch (step, state) {
        // Asked again where somebody was forgotten.
        case (.askOpinions, .drafting), (.askOpinions, .opinions): .opinions
        case (.submit, .drafting), (.submit, .opinions): .checking
        // What is signed may still be found wrong by the clerk who gives the number (art. 14).
        case (.giveBack, .opinions), (.giveBack, .checking), (.giveBack, .approved), (.giveBack, .signed): .drafting
        case (.takeBack, .opinions), (.takeBack, .checking): .drafting
        case (.approve, .checking): .approved
        // Whoever signs may check and sign in one go; the state between is for where two people do it.
        case (.sign, .approved), (.sign, .checking): .signed
        case (.number, .signed): .numbered
        case (.issue, .numbered): .issued
        case (.recall, .issued): .recalled
        // What has left the office is recalled, not made void.
        case (.void, .numbered): .void
        case (.drop, .drafting), (.drop, .opinions), (.drop, .checking), (.drop, .approved), (.drop, .signed): .dropped
        default: nil
        }
    }

    /// The steps that are possible in a state.
    public static func steps(in state: OutgoingState) -> [OutgoingStep] {
        OutgoingStep.allCases.filter { next(state, $0) != nil }
    }
}
