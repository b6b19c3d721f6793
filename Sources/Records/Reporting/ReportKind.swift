/// A kind of report that an office makes again and again.
public enum ReportKind: String, CaseIterable, Sendable, Hashable {
    /// Báo cáo tình hình thực hiện sáu nhiệm vụ theo Chỉ thị 02/CT-ĐCT.
    case sixTasks = "six-tasks"
    /// Báo cáo tuần, for the weekly meeting.
    case week
    /// Báo cáo tháng.
    case month
    /// Báo cáo quý.
    case quarter
    /// Báo cáo sáu tháng đầu năm.
    case halfYear = "half-year"
    /// Báo cáo năm.
    case year
    /// Báo cáo thống kê văn bản đến, văn bản đi.
    case documents
    /// Báo cáo đột xuất, chuyên đề.
    case adhoc

    /// The code of the document type that it is issued as.
    public var typeCode: String { "bao-cao" }

    /// Whether it is asked for one unit, too.
    public var isOfUnits: Bool { self == .sixTasks }

    /// Whether a report of the kind can be of these days.
    public func takes(_ span: ReportSpan) -> Bool {
        switch (self, span) {
        case (.sixTasks, .period): true
        case (.week, .week), (.month, .month): true
        case (.quarter, .period(let period)): period.kind == .quarter
        case (.halfYear, .period(let period)): period.kind == .half
        case (.year, .period(let period)): period.kind == .year
        case (.documents, _), (.adhoc, _): true
        case (.sixTasks, _), (.week, _), (.month, _), (.quarter, _), (.halfYear, _), (.year, _): false
        }
    }

    /// What is reported on, on a day: what runs, for the registers; what was last ended, for the units, who report afterwards.
    public func usual(on today: Day) -> ReportSpan {
        switch self {
        case .sixTasks: .period(ReportingPeriod(of: today, kind: .quarter).previous)
        case .week: .week(of: today)
        case .month, .documents, .adhoc: .month(of: today)
        case .quarter: .period(ReportingPeriod(of: today, kind: .quarter))
        case .halfYear: .period(ReportingPeriod(of: today, kind: .half))
        case .year: .period(ReportingPeriod(of: today, kind: .year))
        }
    }
}
