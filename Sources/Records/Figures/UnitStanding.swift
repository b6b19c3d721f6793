/// Where a unit stands over all tasks, in one word. Each unit is exactly one of these, so that their counts add up to all.
public enum UnitStanding: Int, CaseIterable, Sendable, Hashable {
    /// Chưa báo cáo: nothing that counts is known.
    case silent = 0
    /// Báo cáo thiếu: some task that counts is not reported.
    case partial = 1
    /// Chưa đạt: everything is reported, a task is behind.
    case behind = 2
    /// Đang thực hiện: no task is behind, one is under way.
    case underWay = 3
    /// Đạt: every task that is judged is met.
    case met = 4
    /// Không đánh giá: no task is judged.
    case exempt = 5

    /// Of a unit that stands like this.
    public init(_ outline: UnitOutline) {
        let statuses = Set(outline.statuses)
        let isJudged = !statuses.isDisjoint(with: [.met, .underWay, .behind])
        if statuses.contains(.notReported) {
            self = isJudged ? .partial : .silent
        } else if statuses.contains(.behind) {
            self = .behind
        } else if statuses.contains(.underWay) {
            self = .underWay
        } else {
            self = isJudged ? .met : .exempt
        }
    }
}
