/// The deadline that is proposed for an urgent document.
///
/// Decree 30/2020, art. 24(2) says that documents with marks of urgency are dealt with at once and gives no number of
/// days; these are the office's own usage. They are offered, and a person's word goes before them.
public enum DeadlineRule {
    /// Working days after the arrival; 0 is the same day, `nil` where nothing is proposed.
    public static func workingDays(for urgency: Urgency) -> Int? {
        switch urgency {
        case .normal: nil
        case .urgent: 2
        case .veryUrgent: 1
        case .express, .expressTimed: 0
        }
    }

    /// The proposed day for a document that arrived on a day.
    public static func proposed(for urgency: Urgency, arrived: Day, calendar: WorkCalendar) -> Day? {
        workingDays(for: urgency).map { calendar.adding(workingDays: $0, to: arrived) }
    }

    /// The day that an urgent document gets when it is handed over and nobody named one; never before that day.
    public static func usual(for urgency: Urgency, arrived: Day, handedOver: Day, calendar: WorkCalendar) -> Day? {
        proposed(for: urgency, arrived: arrived, calendar: calendar).map { max($0, handedOver) }
    }
}
