/// Where an incoming document stands between the register and its result (Decree 30/2020, art. 20, 23, 24).
public enum HandlingState: Int, CaseIterable, Sendable, Hashable {
    /// Đã đăng ký, chờ trình.
    case registered = 0
    /// Đã trình, chờ cho ý kiến.
    case submitted = 1
    /// Đã có ý kiến chỉ đạo, chờ chuyển.
    case instructed = 2
    /// Đã chuyển, chờ nhận.
    case routed = 3
    /// Đã nhận.
    case received = 4
    /// Đang giải quyết.
    case inHand = 5
    /// Đã giải quyết xong.
    case completed = 6
    /// Trả lại Văn thư: the handler gave it back, it waits to be routed anew.
    case givenBack = 7
    /// Đã trả lại nơi gửi: wrong address or incomplete (art. 21(2b)).
    case sentBack = 8

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .registered: "registered"
        case .submitted: "submitted"
        case .instructed: "instructed"
        case .routed: "routed"
        case .received: "received"
        case .inHand: "in-hand"
        case .completed: "completed"
        case .givenBack: "given-back"
        case .sentBack: "sent-back"
        }
    }

    /// Whether something is still to be done, so that a deadline can run out.
    public var isOpen: Bool {
        switch self {
        case .registered, .submitted, .instructed, .routed, .received, .inHand, .givenBack: true
        case .completed, .sentBack: false
        }
    }

    /// Whether those whom it is given to have it: from then on they see it.
    public var isWithHandlers: Bool {
        switch self {
        case .routed, .received, .inHand, .completed: true
        case .registered, .submitted, .instructed, .givenBack, .sentBack: false
        }
    }
}

/// What is done to a document on its way, each by its own right.
public enum HandlingAct: String, CaseIterable, Sendable, Hashable {
    /// Đề xuất của Văn phòng.
    case propose
    /// Trình.
    case submit
    /// Ý kiến chỉ đạo (bút phê).
    case instruct
    /// Chuyển xử lý.
    case route
    /// Phân công within the department.
    case assign
    /// Nhận.
    case receive
    /// Bắt đầu giải quyết.
    case start
    /// Ghi chú giải quyết.
    case note
    /// Xin gia hạn.
    case askExtension = "ask-extension"
    /// Cho hoặc không cho gia hạn.
    case decideExtension = "decide-extension"
    /// Hoàn thành.
    case complete
    /// Trả lại Văn thư.
    case giveBack = "give-back"
    /// Trả lại nơi gửi.
    case sendBack = "send-back"
    /// Mở lại.
    case reopen
}

/// The steps that a document may take. One table: what is not in it is refused, with what is.
public enum HandlingRule {
    /// The longest note, reason or result, in characters.
    public static let longestText = 4_000

    /// The state after an act; `nil` where the act has no place.
    /// - Parameter register: a task has no sender that it could be sent back to.
    public static func next(
        _ act: HandlingAct, from state: HandlingState, in register: Register = .incoming
    ) -> HandlingState? {
        if register == .task, act == .sendBack { return nil }
        return switch (state, act) {
        case (.registered, .propose), (.submitted, .propose), (.givenBack, .propose): state
        case (.registered, .submit), (.submitted, .submit), (.instructed, .submit), (.givenBack, .submit): .submitted
        case (.registered, .instruct), (.submitted, .instruct), (.instructed, .instruct), (.givenBack, .instruct):
            .instructed
        case (.registered, .route), (.submitted, .route), (.instructed, .route), (.givenBack, .route),
            (.routed, .route), (.received, .route), (.inHand, .route):
            .routed
        case (.routed, .assign), (.received, .assign), (.inHand, .assign): .routed
        case (.routed, .receive): .received
        // A supporter may sign for it after the lead has begun.
        case (.received, .receive), (.inHand, .receive), (.completed, .receive): state
        case (.received, .start): .inHand
        case (.routed, .note), (.received, .note), (.inHand, .note): state
        case (.received, .askExtension), (.inHand, .askExtension): state
        case (.received, .decideExtension), (.inHand, .decideExtension): state
        case (.received, .complete), (.inHand, .complete): .completed
        case (.routed, .giveBack), (.received, .giveBack), (.inHand, .giveBack): .givenBack
        case (.registered, .sendBack), (.submitted, .sendBack), (.instructed, .sendBack), (.givenBack, .sendBack):
            .sentBack
        case (.completed, .reopen): .inHand
        case (.sentBack, .reopen): .registered
        case (.registered, _), (.submitted, _), (.instructed, _), (.routed, _), (.received, _), (.inHand, _),
            (.completed, _), (.givenBack, _), (.sentBack, _):
            nil
        }
    }

    /// The acts that have a place in a state, in the order of the way.
    public static func allowed(in state: HandlingState, of register: Register = .incoming) -> [HandlingAct] {
        HandlingAct.allCases.filter { next($0, from: state, in: register) != nil }
    }

    /// Whether a number may still be void: what was settled is opened again first.
    public static func mayVoid(in state: HandlingState) -> Bool { state != .completed }
}
