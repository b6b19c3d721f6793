/// How many returns of a form and period stand where. What is in and what is owed add up to what was asked.
public struct ReturnCount: Equatable, Sendable {
    /// In by the due day.
    public private(set) var inTime = 0
    /// In after it.
    public private(set) var late = 0
    /// Not in, and the due day is past.
    public private(set) var overdue = 0
    /// Sent back to the unit and not in again.
    public private(set) var sentBack = 0
    /// Not in, with time left.
    public private(set) var notDue = 0

    /// All that came in and was not sent back.
    public var received: Int { inTime + late }
    /// All that units still have to send.
    public var owed: Int { overdue + sentBack + notDue }
    /// All that was asked for.
    public var asked: Int { received + owed }

    /// Counts returns as they stand on a day.
    public init(_ returns: some Sequence<FigureReturn>, today: Day) {
        for found in returns {
            switch (found.state, found.timing(on: today)) {
            case (.sentBack, _): sentBack += 1
            case (.asked, .overdue): overdue += 1
            case (.asked, .notIn), (.asked, .inTime), (.asked, .late): notDue += 1
            case (.received, .late), (.checked, .late), (.accepted, .late): late += 1
            case (.received, _), (.checked, _), (.accepted, _): inTime += 1
            }
        }
    }
}

extension FigureReturn {
    /// How many days the unit lets the office wait beyond the due day; 0 for what is in, or not yet due.
    public func daysOwed(on today: Day) -> Int { isOwed ? max(0, lastDayCounted(today) - due) : 0 }
}
