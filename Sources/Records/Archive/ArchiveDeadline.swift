/// By when a file goes to which archive, and how long a department may keep it back.
///
/// Where the law has changed, the one holds that was in force on the day that it counts from.
public enum ArchiveDeadline {
    /// The day from which the Law on Archives 2024 holds.
    public static let law2024 = Day(number: 739_432)

    /// From so many years on a file must go to the current archive (Decree 30/2020, art. 31(3)(c)).
    public static let transferFrom = 5
    /// Files may be kept back for so many years after the day on which they were due (art. 31(3)(d)).
    public static let keptBackAtMost = 2

    /// The last day for handing a file to the current archive.
    ///
    /// - Source: Decree 30/2020, art. 30(2): one year from the day on which the work ended, for construction three months from its
    ///   settlement; Law on Archives 2024 (from 01/7/2025): one year from the year in which the work ended.
    /// - Returns: `nil` while the work has not ended, and for files that need not be handed over.
    public static func transfer(of content: FileContent) -> Day? {
        guard let end = content.workEndedOn, content.retention.lasts(atLeast: transferFrom) else { return nil }
        if content.matter == .construction { return end.adding(months: 3) }
        if end >= law2024 { return Day(year: end.year + 1, month: 12, day: 31) }
        return end.adding(months: 12)
    }

    /// The last day for handing a permanent file to the historical archive.
    ///
    /// - Source: Law on Archives 2011, art. 21: ten years from the year in which the work ended; Law on Archives 2024: five years from
    ///   the day on which the current archive took it.
    public static func historicalTransfer(of content: FileContent, archivedOn: Day?) -> Day? {
        guard content.retention == .permanent, let archivedOn, let end = content.workEndedOn else { return nil }
        if archivedOn >= law2024 { return archivedOn.adding(months: 60) }
        return Day(year: end.year + 10, month: 12, day: 31)
    }

    /// The last day until which a file may be kept back; `nil` where it need not be handed over at all.
    public static func lastKeptBack(of content: FileContent) -> Day? {
        transfer(of: content)?.adding(months: keptBackAtMost * 12)
    }
}

extension Day {
    /// The same day of the month so many months later; the month's last day where it has no such day.
    public func adding(months: Int) -> Day {
        let total = year * 12 + month - 1 + months
        let (year, month) = (total / 12, total % 12 + 1)
        let day = min(self.day, Day.length(ofMonth: month, year: year))
        return Day(year: year, month: month, day: day) ?? self
    }
}
