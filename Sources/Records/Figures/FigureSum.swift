/// What a row comes to over many units. Officers, computers, sites are summed; a share over all is the sum of its parts over
/// the sum of its wholes, never a mean of percentages.
public struct FigureSum: Equatable, Sendable {
    /// What the row adds up to.
    public enum Whole: Equatable, Sendable {
        /// A count over the units that reported it.
        case count(Int)
        /// A count and the whole of which it is a part, over the units that reported both.
        case part(Int, of: Int)
        /// How many units are in each state, the lowest first.
        case states([Int])
        /// How many units say yes.
        case yes(Int)
        /// Words are not summed.
        case words
    }

    /// The row's code.
    public let code: String
    /// What it comes to.
    public let whole: Whole
    /// How many units reported it.
    public let reported: Int
    /// How many units there are.
    public let units: Int

    /// The share in hundredths of a percent, for a part of something.
    public var share: Int? {
        guard case .part(let part, let whole) = whole, whole > 0 else { return nil }
        return part * 10_000 / whole
    }

    /// Sums a row over units.
    public init(_ row: Indicator, over facts: [[String: FactFigure]]) {
        code = row.code
        units = facts.count
        switch row.kind {
        case .count:
            if let base = row.base {
                var (part, all, count) = (0, 0, 0)
                for unit in facts {
                    guard case .count(let value)? = unit[row.code]?.value, case .count(let of)? = unit[base]?.value
                    else { continue }
                    part += value
                    all += of
                    count += 1
                }
                whole = .part(part, of: all)
                reported = count
            } else {
                var (sum, count) = (0, 0)
                for unit in facts {
                    guard case .count(let value)? = unit[row.code]?.value else { continue }
                    sum += value
                    count += 1
                }
                whole = .count(sum)
                reported = count
            }
        case .state(let states):
            var counts = states.map { _ in 0 }
            for unit in facts {
                if case .state(let place)? = unit[row.code]?.value, counts.indices.contains(place) {
                    counts[place] += 1
                }
            }
            whole = .states(counts)
            reported = counts.reduce(0, +)
        case .yesNo:
            let said = facts.compactMap { $0[row.code]?.value }
            whole = .yes(said.filter { $0 == .yes(true) }.count)
            reported = said.count
        case .text:
            whole = .words
            reported = facts.filter { $0[row.code] != nil }.count
        }
    }
}

/// The row whose sum tells of a task at a glance, in the matrix's lines of sums and under its cells.
extension LetterTask {
    /// Its code in the shipped form.
    public var leadingRow: String {
        switch self {
        case .computers: "1.3"
        case .internet: "2.2"
        case .software: "3.1"
        case .network: "4.2"
        case .site: "5.1"
        case .staff: "6.4"
        }
    }
}

/// Which unit needs attention before another: who reported nothing first, then the lower total – where a row is missing the mean
/// of the tasks that have a score, so that one forgotten row makes nobody the worst – then more tasks "chưa đạt".
public struct AttentionRank: Comparable, Sendable {
    private let key: [Int]

    /// The rank of a unit that stands like this.
    public init(_ outline: UnitOutline) {
        let behind = outline.statuses.filter { $0 == .behind }.count
        let isSilent = outline.statuses.allSatisfy { $0 == .notReported || $0 == .notAddressed }
        let known = outline.scores.compactMap(\.self)
        let mean = known.isEmpty ? 0 : known.reduce(0, +) / known.count
        // Of whom less than half is known nobody can say that they stand well: the mean of the rest would hide them.
        let missing = outline.statuses.filter { $0 == .notReported }.count
        let isMostlySilent = missing * 2 > outline.statuses.filter { $0 != .notAddressed }.count
        key = [isSilent ? 0 : isMostlySilent ? 1 : 2, outline.total ?? mean, -behind]
    }

    /// More attention first.
    public static func < (left: AttentionRank, right: AttentionRank) -> Bool {
        left.key.lexicographicallyPrecedes(right.key)
    }
}

/// Which way a unit went with a task between two periods.
public struct TaskChange: Equatable, Sendable {
    /// The task.
    public let task: LetterTask
    /// Before.
    public let before: (status: TaskStatus, score: Int?)
    /// After.
    public let after: (status: TaskStatus, score: Int?)

    /// Puts a change together.
    public init(
        task: LetterTask, before: (status: TaskStatus, score: Int?), after: (status: TaskStatus, score: Int?)
    ) {
        self.task = task
        self.before = before
        self.after = after
    }

    /// Which way it went.
    public enum Trend: Int, Comparable, Sendable, CaseIterable {
        /// Worse.
        case fell
        /// Nothing is known any more, or known again: no way to tell.
        case untold
        /// Better.
        case rose

        /// Worse first.
        public static func < (left: Trend, right: Trend) -> Bool { left.rawValue < right.rawValue }
    }

    /// Which way: by the score where both have one, else by the status where both are judged.
    public var trend: Trend {
        if let old = before.score, let new = after.score, old != new { return new > old ? .rose : .fell }
        guard let old = Self.rank(before.status), let new = Self.rank(after.status), old != new else { return .untold }
        return new > old ? .rose : .fell
    }

    /// Points gained or lost; `nil` where one of both has no score.
    public var points: Int? {
        guard let old = before.score, let new = after.score else { return nil }
        return new - old
    }

    private static func rank(_ status: TaskStatus) -> Int? {
        switch status {
        case .behind: 0
        case .underWay: 1
        case .met: 2
        case .notApplicable, .notAddressed, .notReported: nil
        }
    }

    /// The tasks that stand otherwise than before, in the letter's order.
    public static func between(_ old: UnitOutline, _ new: UnitOutline) -> [TaskChange] {
        LetterTask.allCases.compactMap { task in
            let (before, after) = (old[task], new[task])
            guard before.status != after.status || before.score != after.score else { return nil }
            return TaskChange(task: task, before: before, after: after)
        }
    }

    /// Whether two tell the same.
    public static func == (left: TaskChange, right: TaskChange) -> Bool {
        left.task == right.task && left.before == right.before && left.after == right.after
    }
}
