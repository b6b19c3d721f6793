public import Records

/// What the office has to report, by when, and what of it is done.
public struct AskReportDuties: Query {
    /// The day that counts as today.
    public let today: Day

    /// How many days ahead a report that is owed is told.
    public static let ahead = 10

    /// Asks what is due on a day.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [OwedReport] {
        let calendar = WorkCalendar(holidays: try reader.holidays())
        var owed: [OwedReport] = []
        for duty in try reader.reports.duties() {
            for reference in duty.owed(on: today) {
                // Whether it is done is known to all who are reminded; under which symbol, to who may see the document.
                let made = try reader.outgoing.ofReport(reference, .everything)
                let sent = made.first { $0.state == .issued }
                // What was given up, recalled or made void is begun anew.
                let begun = sent == nil ? made.first { $0.state.isOpen } : nil
                let seen = try (sent ?? begun).flatMap { (found) throws(OfficeError) in
                    try reader.outgoing.document(found.id, Visibility(of: actor))
                }
                owed.append(
                    OwedReport(
                        reference: reference, duty: duty, due: duty.due.due(of: reference.span, by: calendar),
                        today: today, sent: sent?.issuedOn, symbol: sent == nil ? nil : seen?.symbol,
                        isBegun: begun != nil, begun: begun == nil ? nil : seen))
            }
        }
        return owed.sorted { ($0.due, $0.reference.canonical) < ($1.due, $1.reference.canonical) }
    }
}

/// A report that the office owes.
public struct OwedReport: Equatable, Sendable {
    /// Which.
    public let reference: ReportReference
    /// Why it is owed.
    public let duty: ReportDuty
    /// By when.
    public let due: Day
    /// The day on which it was asked.
    public let today: Day
    /// When it was sent; `nil` while it is owed.
    public let sent: Day?
    /// The symbol under which it was sent.
    public let symbol: String?
    /// Whether somebody has begun it.
    public let isBegun: Bool
    /// What is begun; `nil` for who may not see it.
    public let begun: OutgoingDocument?

    /// Puts one together.
    public init(
        reference: ReportReference, duty: ReportDuty, due: Day, today: Day, sent: Day? = nil, symbol: String? = nil,
        isBegun: Bool = false, begun: OutgoingDocument? = nil
    ) {
        self.reference = reference
        self.duty = duty
        self.due = due
        self.today = today
        self.sent = sent
        self.symbol = symbol
        self.isBegun = isBegun
        self.begun = begun
    }

    /// How it stands.
    public enum Standing: String, CaseIterable, Sendable {
        /// Sent by the day.
        case done
        /// Sent after it.
        case doneLate = "done-late"
        /// The day is past.
        case late
        /// The day is near or today.
        case due
        /// The day is far.
        case ahead
    }

    /// How it stands on the day on which it was asked.
    public var standing: Standing {
        if let sent { return sent <= due ? .done : .doneLate }
        if due < today { return .late }
        return due - today <= AskReportDuties.ahead ? .due : .ahead
    }

    /// Whether somebody has to do something.
    public var isPressing: Bool { standing == .late || standing == .due }
}

/// The duties that were set, one for each kind.
public struct ListReportDuties: Query {
    /// Asks for the duties.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [ReportDuty] {
        try reader.reports.duties()
    }
}

/// The newest document that carries the report before this one: last period's, to write on from.
public struct LastReport: Query {
    /// The report that is being written.
    public let reference: ReportReference

    /// Asks for last period's report.
    public init(before reference: ReportReference) { self.reference = reference }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> OutgoingDocument? {
        try reader.outgoing.ofReport(reference.previous, Visibility(of: actor)).first { !$0.isOuterView }
    }
}
