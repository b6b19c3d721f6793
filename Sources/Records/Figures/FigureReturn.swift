/// The key of a return.
public struct ReturnID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A period of a form, opened and closed by a person's word.
public struct FigurePeriod: Equatable, Sendable {
    /// Its key.
    public let id: Int64
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The day by which returns are due.
    public var due: Day
    /// When it was opened.
    public let openedOn: Day
    /// When it was closed; `nil` while figures can be written.
    public var closedOn: Day?

    /// Puts one together.
    public init(
        id: Int64, form: String, period: ReportingPeriod, due: Day, openedOn: Day, closedOn: Day? = nil
    ) {
        self.id = id
        self.form = form
        self.period = period
        self.due = due
        self.openedOn = openedOn
        self.closedOn = closedOn
    }

    /// Whether figures can be written.
    public var isOpen: Bool { closedOn == nil }
}

/// What one unit owes for one form and period, and how it stands.
public struct FigureReturn: Equatable, Sendable {
    /// Its key.
    public let id: ReturnID
    /// The form's code.
    public let form: String
    /// The period.
    public let period: ReportingPeriod
    /// The unit.
    public let unit: IssuerID
    /// Where it stands.
    public var state: ReturnState
    /// By when it is due.
    public var due: Day
    /// The day its figures first came; `nil` until then.
    public var receivedOn: Day?
    /// The incoming document that brought them.
    public var document: DocumentID?
    /// Why it was sent back or opened again.
    public var reason: String?
    /// How often the unit was reminded.
    public var reminders: Int
    /// When last.
    public var remindedOn: Day?
    /// Counts the changes, so that two people do not overwrite each other.
    public var version: Int
    /// The day its period was closed; `nil` while it is open. It is the period's and is not written with the return.
    public let closedOn: Day?

    /// Puts a return together.
    public init(
        id: ReturnID, form: String, period: ReportingPeriod, unit: IssuerID, state: ReturnState = .asked, due: Day,
        receivedOn: Day? = nil, document: DocumentID? = nil, reason: String? = nil, reminders: Int = 0,
        remindedOn: Day? = nil, version: Int = 1, closedOn: Day? = nil
    ) {
        self.id = id
        self.form = form
        self.period = period
        self.unit = unit
        self.state = state
        self.due = due
        self.receivedOn = receivedOn
        self.document = document
        self.reason = reason
        self.reminders = reminders
        self.remindedOn = remindedOn
        self.version = version
        self.closedOn = closedOn
    }

    /// How it stands to its day.
    public func timing(on today: Day) -> ReturnTiming {
        ReturnTiming(due: due, receivedOn: receivedOn, today: lastDayCounted(today))
    }

    /// The day up to which days are counted: a closed period waits for nothing any more.
    func lastDayCounted(_ today: Day) -> Day { closedOn.map { min($0, today) } ?? today }

    /// Whether the unit is to send something: nothing has come, or it was sent back.
    public var isOwed: Bool { state == .asked || state == .sentBack }
}

/// The key of a confirmed lack of conditions.
public struct LackID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// That a unit cannot have a LAN yet (task 4), as this office confirmed it.
public struct ConfirmedLack: Equatable, Sendable {
    /// Its key.
    public let id: LackID
    /// The unit.
    public let unit: IssuerID
    /// Why, in words.
    public let reason: String
    /// Who confirmed it.
    public let confirmedBy: PersonID
    /// When.
    public let confirmedOn: Day
    /// The first day of the first period for which it holds.
    public let holdsFrom: Day
    /// Until when it holds without being looked at again.
    public let reviewOn: Day
    /// The document that says so.
    public let document: DocumentID?
    /// The first day of the first period for which it does not hold any more; `nil` while it holds.
    public var endedOn: Day?

    /// Puts one together.
    public init(
        id: LackID, unit: IssuerID, reason: String, confirmedBy: PersonID, confirmedOn: Day, holdsFrom: Day,
        reviewOn: Day,
        document: DocumentID? = nil, endedOn: Day? = nil
    ) {
        self.id = id
        self.unit = unit
        self.reason = reason
        self.confirmedBy = confirmedBy
        self.confirmedOn = confirmedOn
        self.holdsFrom = holdsFrom
        self.reviewOn = reviewOn
        self.document = document
        self.endedOn = endedOn
    }

    /// Whether it is to be looked at for a period; whether its review day is past is for the judging.
    public func covers(_ period: ReportingPeriod) -> Bool {
        guard holdsFrom <= period.lastDay else { return false }
        if let endedOn { return period.firstDay < endedOn }
        return true
    }

    /// As far as judging needs it.
    public var lack: LackOfConditions { LackOfConditions(reason: reason, reviewOn: reviewOn) }
}
