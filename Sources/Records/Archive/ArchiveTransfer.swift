/// The key of a transfer.
public struct TransferID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// Where a transfer goes.
public enum TransferKind: Int, CaseIterable, Sendable, Hashable {
    /// To the current archive (Decree 30/2020, art. 30).
    case current = 0
    /// On to the historical archive, of a body outside.
    case historical = 1

    /// Stable name on the command line.
    public var code: String { self == .current ? "current" : "historical" }
}

/// Where a transfer stands: both parties confirm it.
public enum TransferState: Int, CaseIterable, Sendable, Hashable {
    /// Being put together by who gives.
    case prepared = 0
    /// Who gives has confirmed list and minutes.
    case given = 1
    /// Who takes has confirmed them too: done.
    case taken = 2
    /// Given up before it was taken; its files are free again.
    case dropped = 3

    /// Stable name on the command line.
    public var code: String {
        switch self {
        case .prepared: "dang-lap"
        case .given: "cho-nhan"
        case .taken: "da-nhan"
        case .dropped: "thoi"
        }
    }
}

/// A step of a transfer.
public enum TransferStep: String, CaseIterable, Sendable, Hashable {
    /// Puts files in or takes them out.
    case change
    /// The giving party confirms.
    case give
    /// The taking party confirms; files that it does not take are given back with their reasons.
    case take
    /// Gives it up.
    case drop

    /// The right that it takes.
    public func act(_ kind: TransferKind) -> Act {
        switch (self, kind) {
        case (.take, _), (_, .historical): .receiveFiles
        case (.change, .current), (.give, .current), (.drop, .current): .keepFiles
        }
    }
}

/// Which steps of a transfer are possible where, and where they lead.
public enum TransferRule {
    /// The state after a step; `nil` where it has no place.
    public static func next(_ state: TransferState, _ step: TransferStep) -> TransferState? {
        switch (step, state) {
        case (.change, .prepared): .prepared
        case (.give, .prepared): .given
        case (.take, .given): .taken
        case (.drop, .prepared), (.drop, .given): .dropped
        default: nil
        }
    }

    /// Whether a transfer waits for somebody: what is put together for who may give it, what was given for the archive.
    public static func awaits(_ transfer: ArchiveTransfer, _ actor: Actor) -> Bool {
        switch transfer.state {
        case .prepared: mayGoOn(with: transfer, actor) && actor.may(TransferStep.give.act(transfer.kind))
        case .given: actor.may(TransferStep.take.act(transfer.kind))
        case .taken, .dropped: false
        }
    }

    /// Whether somebody may go on with what another put together: besides that person the head of the department and the archive.
    public static func mayGoOn(with transfer: ArchiveTransfer, _ actor: Actor) -> Bool {
        actor.everyone.contains { person in
            person.id == transfer.giver || person.roles.contains(.archivist)
                || (person.roles.contains(.head) && transfer.department != nil
                    && person.department == transfer.department)
        }
    }
}

/// A transfer of files with its inventory and minutes, two copies of each (Decree 30/2020, art. 30(3)).
public struct ArchiveTransfer: Equatable, Sendable {
    /// Its key.
    public let id: TransferID
    /// Where it goes.
    public let kind: TransferKind
    /// Where it stands.
    public var state: TransferState
    /// Who gives: the department.
    public var department: DepartmentID?
    /// Who gives, as a person.
    public let giver: PersonID
    /// Who takes; of a transfer to the historical archive, the archivist who hands over.
    public var taker: PersonID?
    /// Of a transfer to the historical archive: the body that takes, and who signs for it.
    public var receiver: String?
    /// Tên khối tài liệu.
    public var title: String
    /// Mét giá, in centimetres.
    public var centimetres: Int?
    /// Số hộp (cặp).
    public var boxes: Int?
    /// Tình trạng tài liệu.
    public var condition: String?
    /// The day on which who gives confirmed.
    public var givenOn: Day?
    /// The day on which who takes confirmed.
    public var takenOn: Day?
    /// Why it was given up.
    public var reason: String?
    /// Raised with every change, from 1.
    public var version: Int

    /// Puts a transfer together.
    public init(
        id: TransferID, kind: TransferKind, state: TransferState = .prepared, department: DepartmentID? = nil,
        giver: PersonID, title: String, version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.department = department
        self.giver = giver
        self.title = title
        self.version = version
    }
}

/// A file in a transfer: a line of its inventory (mục lục hồ sơ, tài liệu nộp lưu).
public struct TransferItem: Equatable, Sendable {
    /// The file.
    public let file: RecordFileID
    /// Its place in the inventory, from 1.
    public var place: Int
    /// Ghi chú.
    public var notes: String?
    /// Why who takes did not take it.
    public var returned: String?

    /// Puts a line together.
    public init(file: RecordFileID, place: Int, notes: String? = nil, returned: String? = nil) {
        self.file = file
        self.place = place
        self.notes = notes
        self.returned = returned
    }
}

/// The key of a consent to keep a file back.
public struct KeptBackID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// That a department keeps a file after the day on which it was due, with a leader's written consent (Decree 30/2020, art. 31(3)(d)).
public struct KeptBack: Equatable, Sendable {
    /// Its key.
    public let id: KeptBackID
    /// The file.
    public let file: RecordFileID
    /// The last day.
    public let until: Day
    /// Why.
    public let reason: String
    /// Number and day of the paper of consent, where there is one.
    public let paper: String?
    /// Who consented.
    public let consentedBy: PersonID
    /// When.
    public let consentedOn: Day
    /// On which day it was ended before its last.
    public var endedOn: Day?
    /// Why.
    public var endReason: String?

    /// Puts a consent together.
    public init(
        id: KeptBackID, file: RecordFileID, until: Day, reason: String, paper: String? = nil, consentedBy: PersonID,
        consentedOn: Day, endedOn: Day? = nil, endReason: String? = nil
    ) {
        self.id = id
        self.file = file
        self.until = until
        self.reason = reason
        self.paper = paper
        self.consentedBy = consentedBy
        self.consentedOn = consentedOn
        self.endedOn = endedOn
        self.endReason = endReason
    }
}

/// What stands against keeping a file back.
public enum KeepBackObstacle: Hashable, Sendable {
    /// It need not be handed over at all, or its work has not ended.
    case notOwed
    /// It lies with its maker no more.
    case wrongState(FileState)
    /// The last day is not after the one on which it is due, or too late: between these two.
    case outOfBounds(after: Day, atMost: Day)
    /// The last day to which it could be kept back has passed.
    case tooLate(Day)

    /// What stands against it (art. 31(3)(d): two years at most).
    public static func of(_ file: RecordFile, until: Day, today: Day) -> KeepBackObstacle? {
        guard FileStepRule.next(file.state, .keepBack) != nil else { return .wrongState(file.state) }
        guard let due = ArchiveDeadline.transfer(of: file.content),
            let last = ArchiveDeadline.lastKeptBack(of: file.content)
        else { return .notOwed }
        // A consent that has run out when it is given keeps nothing back.
        guard last > today else { return .tooLate(last) }
        let after = max(due, today)
        return until > after && until <= last ? nil : .outOfBounds(after: after, atMost: last)
    }
}
