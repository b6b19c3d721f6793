/// Where a unit stands with a task.
public enum TaskStatus: Int, CaseIterable, Sendable, Hashable {
    /// Đạt.
    case met = 0
    /// Đang thực hiện.
    case underWay = 1
    /// Chưa đạt.
    case behind = 2
    /// Chưa có điều kiện: task 4 only, with reason and review date.
    case notApplicable = 3
    /// Không thuộc diện: the task does not address the unit.
    case notAddressed = 4
    /// Chưa báo cáo.
    case notReported = 5

    /// Stable name in files and on the command line.
    public var code: String {
        switch self {
        case .met: "met"
        case .underWay: "under-way"
        case .behind: "behind"
        case .notApplicable: "not-applicable"
        case .notAddressed: "not-addressed"
        case .notReported: "not-reported"
        }
    }
}

/// A value of one row for a unit and period, as far as judging needs it.
public struct FactFigure: Equatable, Sendable {
    /// The value.
    public let value: FigureValue
    /// Of which day it is.
    public let asOf: Day

    /// Puts one together.
    public init(_ value: FigureValue, asOf: Day) {
        self.value = value
        self.asOf = asOf
    }
}

/// Why a unit cannot have a LAN yet, as its superior confirmed it.
public struct LackOfConditions: Equatable, Sendable {
    /// Why, in words.
    public let reason: String
    /// Until when that holds without being looked at again.
    public let reviewOn: Day

    /// Puts one together.
    public init(reason: String, reviewOn: Day) {
        self.reason = reason
        self.reviewOn = reviewOn
    }
}

/// One line of the sum: a row, what it is measured by, and what it counts.
public struct ScoreLine: Equatable, Sendable {
    /// How a row was judged.
    public enum Judgement: Equatable, Sendable {
        /// So many hundredths of a percent of what is to be reached.
        case grade(Int)
        /// Nothing yet: what it needs is not there.
        case conditionUnmet
        /// No value was reported.
        case missing
        /// There is nothing of which it could be a part: it does not count.
        case emptyBase
        /// Known by an inspection: so many cases.
        case inspected(cases: Int)
        /// Nobody inspected it.
        case notInspected
        /// Shown beside the sum; it does not count.
        case context
    }

    /// The row.
    public let indicator: Indicator
    /// Its value.
    public let fact: FactFigure?
    /// The value of its base.
    public let base: FactFigure?
    /// What it is to reach.
    public let target: IndicatorTarget?
    /// How much it counts beside the others; 0 where it does not.
    public let weight: Int
    /// How it was judged.
    public let judgement: Judgement
}

/// How a unit stands with one task in a period, with the sum line by line.
public struct TaskAssessment: Equatable, Sendable {
    /// The task.
    public let task: LetterTask
    /// Where it stands.
    public let status: TaskStatus
    /// The reference score in whole points, 0 to 100; `nil` where there is none.
    public let score: Int?
    /// Whether a figure that it rests on is from before the period.
    public let isStale: Bool
    /// The sum.
    public let lines: [ScoreLine]
    /// Why it is not applicable.
    public let lack: LackOfConditions?
}

/// How a unit stands with all tasks in a period.
public struct UnitAssessment: Equatable, Sendable {
    /// The tasks in the letter's order.
    public let tasks: [TaskAssessment]
    /// The reference score over all; `nil` as long as a task that counts has none.
    public let total: Int?

    /// The status of one task.
    public subscript(task: LetterTask) -> TaskAssessment { tasks[task.rawValue - 1] }

    /// Whether anything that counts was not reported.
    public var lacksReports: Bool { tasks.contains { $0.status == .notReported } }
}

/// How a unit stands with all tasks in a period, without the sums.
public struct UnitOutline: Equatable, Sendable {
    /// Where it stands with each task, in the letter's order.
    public let statuses: [TaskStatus]
    /// The reference scores in whole points; `nil` where there is none.
    public let scores: [Int?]
    /// The reference score over all; `nil` as long as a task that counts has none.
    public let total: Int?

    /// Puts one together.
    public init(statuses: [TaskStatus], scores: [Int?], total: Int?) {
        self.statuses = statuses
        self.scores = scores
        self.total = total
    }

    /// Where it stands with one task.
    public subscript(task: LetterTask) -> (status: TaskStatus, score: Int?) {
        (statuses[task.rawValue - 1], scores[task.rawValue - 1])
    }
}

extension UnitAssessment {
    /// The same without the sums.
    public var outline: UnitOutline {
        UnitOutline(statuses: tasks.map(\.status), scores: tasks.map(\.score), total: total)
    }
}
