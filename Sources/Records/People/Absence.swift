/// Somebody is away and another acts for them between two days (design §10: the journal names both).
public struct Absence: Equatable, Sendable {
    /// Its key.
    public let id: AbsenceID
    /// Who is away.
    public let person: PersonID
    /// Who acts for them.
    public let deputy: PersonID
    /// The first day.
    public let from: Day
    /// The last day; brought forward when they come back early.
    public var to: Day

    /// Puts an absence together.
    public init(id: AbsenceID, person: PersonID, deputy: PersonID, from: Day, to: Day) {
        self.id = id
        self.person = person
        self.deputy = deputy
        self.from = from
        self.to = to
    }

    /// Whether it is in force on a day.
    public func covers(_ day: Day) -> Bool { from <= day && day <= to }
}

/// The key of an absence.
public struct AbsenceID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}
