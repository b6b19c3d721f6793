/// The key of a legal hold.
public struct LegalHoldID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// What a hold or a search is about: a file, or all that lies below a fonds, series or box.
public enum ArchiveScope: Hashable, Sendable {
    /// Everything below.
    case node(ArchiveNodeID)
    /// One file.
    case file(RecordFileID)
}

/// A legal hold (tạm dừng hủy): nothing below it is destroyed before it ends, whatever the schedule says.
public struct LegalHold: Equatable, Sendable {
    /// Its key.
    public let id: LegalHoldID
    /// What it stops.
    public let scope: ArchiveScope
    /// Why: an inspection, a complaint, a court.
    public let reason: String
    /// Its first day.
    public let from: Day
    /// Its last day; `nil` until it is ended.
    public var until: Day?
    /// Who set it.
    public let setBy: PersonID
    /// On which day it was ended.
    public var endedOn: Day?
    /// Why.
    public var endReason: String?

    /// Puts a hold together.
    public init(
        id: LegalHoldID, scope: ArchiveScope, reason: String, from: Day, until: Day? = nil, setBy: PersonID,
        endedOn: Day? = nil, endReason: String? = nil
    ) {
        self.id = id
        self.scope = scope
        self.reason = reason
        self.from = from
        self.until = until
        self.setBy = setBy
        self.endedOn = endedOn
        self.endReason = endReason
    }

    /// Whether it stops disposal on a day. It does so on its last day, and on the day on which it is ended no more.
    public func holds(on day: Day) -> Bool {
        guard from <= day else { return false }
        if let endedOn, day >= endedOn { return false }
        return until.map { day <= $0 } ?? true
    }
}
