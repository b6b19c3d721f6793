/// What an indicator is to reach, and who says so.
public struct IndicatorTarget: Equatable, Sendable {
    /// What is to be reached.
    public enum Goal: Equatable, Sendable {
        /// A share of the base, in hundredths of a percent: 10,000 is all.
        case share(Int)
        /// A count.
        case count(Int)
        /// A state, by its place.
        case state(Int)
    }

    /// What is to be reached.
    public let goal: Goal
    /// Who set it: a name; `nil` where the letter does.
    public let setBy: String?
    /// When; `nil` where the letter does.
    public let setOn: Day?

    /// Puts a target together.
    public init(_ goal: Goal, setBy: String? = nil, setOn: Day? = nil) {
        self.goal = goal
        self.setBy = setBy
        self.setOn = setOn
    }
}

/// How facts become a reference score: the indicators, and what the office set. Empty by default but for what the letter says.
public struct ScoringRule: Equatable, Sendable {
    /// The rows that count, by code.
    public let indicators: [Indicator]
    /// Targets that the office set, by code.
    public var targets: [String: IndicatorTarget]
    /// How much a row counts beside the others of its task, by code; 1 where nothing is set, 0 leaves it out.
    public var weights: [String: Int]
    /// How much a task counts beside the others; 1 where nothing is set, 0 leaves it out.
    public var taskWeights: [LetterTask: Int]
    /// The kinds of units that a task addresses, where the office sees it otherwise than the letter.
    public var addressed: [LetterTask: Set<UnitKind>]
    /// A task's score below this is "chưa đạt", in points.
    public var behindBelow: Int

    /// A rule over indicators; nothing set unless told.
    public init(
        indicators: [Indicator] = SixTasks.indicators, targets: [String: IndicatorTarget] = [:],
        weights: [String: Int] = [:], taskWeights: [LetterTask: Int] = [:],
        addressed: [LetterTask: Set<UnitKind>] = [:], behindBelow: Int = 50
    ) {
        self.indicators = indicators
        self.targets = targets
        self.weights = weights
        self.taskWeights = taskWeights
        self.addressed = addressed
        self.behindBelow = behindBelow
    }

    /// Whether a task is for units of a kind.
    public func addresses(_ kind: UnitKind, _ task: LetterTask) -> Bool {
        (addressed[task] ?? task.addressed).contains(kind)
    }

    /// What a row is to reach; `nil` where neither the office nor the letter says.
    public func target(of indicator: Indicator) -> IndicatorTarget? {
        targets[indicator.code] ?? indicator.letterTarget.map { IndicatorTarget(.share($0)) }
    }

    /// Whether a row has a grade: it is better one way, and there is something to measure it by.
    func isGraded(_ indicator: Indicator) -> Bool {
        guard indicator.direction != .context, !indicator.isInspected, (weights[indicator.code] ?? 1) > 0 else {
            return false
        }
        switch indicator.kind {
        case .state, .yesNo: return true
        case .count: return indicator.base != nil || target(of: indicator) != nil
        case .text: return false
        }
    }
}
