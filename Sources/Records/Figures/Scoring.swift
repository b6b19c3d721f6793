/// The one function that makes a reference score (Điểm tham khảo) out of facts.
///
/// - A missing value is never zero and never good: the task has no score, and is not met.
/// - What hangs on a condition (4.3 on a LAN in use) is nothing while the condition is not met, so that meeting it never lowers a score.
/// - A share of nothing does not count.
/// - What only an inspection can know changes no score: cases make a task "chưa đạt", no inspection keeps it from "đạt".
///
/// All sums are of whole numbers, so the same facts give the same score on every machine.
public enum Scoring {
    /// Grades are in hundredths of a percent.
    static let full = 10_000

    /// How a unit stands with all tasks.
    /// - Parameters:
    ///   - kind: what kind of unit it is.
    ///   - facts: the period's values by code.
    ///   - lack: why it cannot have a LAN, where that was confirmed.
    public static func assess(
        _ kind: UnitKind, facts: [String: FactFigure], lack: LackOfConditions? = nil, in period: ReportingPeriod,
        by rule: ScoringRule, today: Day
    ) -> UnitAssessment {
        let tasks = LetterTask.allCases.map {
            assess($0, of: kind, facts: facts, lack: lack, in: period, by: rule, today: today)
        }
        var sum = 0
        var weights = 0
        var isWhole = true
        for task in tasks {
            let weight = rule.taskWeights[task.task] ?? 1
            guard weight > 0, task.status != .notAddressed, task.status != .notApplicable else { continue }
            guard let score = task.exact else {
                isWhole = false
                continue
            }
            sum += weight * score
            weights += weight
        }
        let total = isWhole && weights > 0 ? points(sum, of: weights) : nil
        return UnitAssessment(tasks: tasks.map(\.shown), total: total)
    }

    /// A task with its grade before it is rounded to points.
    private struct Judged {
        let task: LetterTask
        let status: TaskStatus
        let exact: Int?
        let isStale: Bool
        let lines: [ScoreLine]
        let lack: LackOfConditions?

        var shown: TaskAssessment {
            TaskAssessment(
                task: task, status: status, score: exact.map { points($0, of: 1) }, isStale: isStale, lines: lines,
                lack: lack)
        }
    }

    private static func assess(
        _ task: LetterTask, of kind: UnitKind, facts: [String: FactFigure], lack: LackOfConditions?,
        in period: ReportingPeriod, by rule: ScoringRule, today: Day
    ) -> Judged {
        guard rule.addresses(kind, task) else {
            return Judged(task: task, status: .notAddressed, exact: nil, isStale: false, lines: [], lack: nil)
        }
        let rows = rule.indicators.filter { $0.task == task && $0.isValid(in: period) }
        let lines = rows.map { line($0, facts: facts, by: rule) }
        let used = lines.filter { $0.weight > 0 }.flatMap { [$0.fact, $0.base] }.compactMap(\.self)
        let isStale = used.contains { $0.asOf < period.firstDay }
        // A reason that is to be looked at again has lost its force.
        if task == .network, let lack, !lack.reason.isEmpty, lack.reviewOn >= today,
            facts["4.1"]?.value == .state(0)
        {
            return Judged(
                task: task, status: .notApplicable, exact: nil, isStale: isStale, lines: lines, lack: lack)
        }
        guard lines.contains(where: { $0.fact != nil }) else {
            return Judged(task: task, status: .notReported, exact: nil, isStale: false, lines: lines, lack: nil)
        }
        let exact = grade(lines)
        return Judged(
            task: task, status: status(lines, exact: exact, by: rule), exact: exact, isStale: isStale, lines: lines,
            lack: nil)
    }

    // MARK: One row

    private static func line(_ row: Indicator, facts: [String: FactFigure], by rule: ScoringRule) -> ScoreLine {
        let fact = facts[row.code]
        let base = row.base.flatMap { facts[$0] }
        let target = rule.target(of: row)
        func judged(_ judgement: ScoreLine.Judgement) -> ScoreLine {
            let counts: Bool =
                switch judgement {
                case .grade, .conditionUnmet, .missing: true
                case .emptyBase, .inspected, .notInspected, .context: false
                }
            return ScoreLine(
                indicator: row, fact: fact, base: base, target: target,
                weight: counts ? rule.weights[row.code] ?? 1 : 0, judgement: judgement)
        }
        if row.isInspected {
            guard case .count(let cases)? = fact?.value else { return judged(.notInspected) }
            return judged(.inspected(cases: cases))
        }
        guard rule.isGraded(row) else { return judged(.context) }
        if let condition = row.condition {
            guard case .state(let place)? = facts[condition.code]?.value else { return judged(.missing) }
            if place < condition.least { return judged(.conditionUnmet) }
        }
        guard let value = fact?.value else { return judged(.missing) }
        switch (value, row.kind) {
        case (.yes(let isYes), _): return judged(.grade(isYes ? full : 0))
        case (.state(let place), .state(let states)):
            var goal = max(1, states.count - 1)
            if case .state(let wanted)? = target?.goal { goal = max(1, wanted) }
            return judged(.grade(part(place, of: goal)))
        case (.count(let count), _):
            if case .count(let goal)? = target?.goal {
                return judged(.grade(row.direction == .down ? rest(count, atMost: goal) : part(count, of: goal)))
            }
            guard row.base != nil else { return judged(.context) }
            guard case .count(let whole)? = base?.value else { return judged(.missing) }
            guard whole > 0 else { return judged(.emptyBase) }
            var goal = full
            if case .share(let share)? = target?.goal { goal = share }
            return judged(.grade(share(count, of: whole, goal: goal, direction: row.direction)))
        case (.state, _), (.text, _): return judged(.context)
        }
    }

    /// How much of a goal is reached; a goal of nothing is always reached.
    private static func part(_ value: Int, of goal: Int) -> Int {
        goal <= 0 ? full : min(full, value * full / goal)
    }

    /// How well something stays below a most.
    private static func rest(_ value: Int, atMost most: Int) -> Int {
        value <= most ? full : most * full / value
    }

    private static func share(_ value: Int, of whole: Int, goal: Int, direction: IndicatorDirection) -> Int {
        let share = min(full, value * full / whole)
        return direction == .down ? rest(share, atMost: goal) : part(share, of: goal)
    }

    // MARK: A task

    /// The weighted grade of the rows that count; `nil` where one of them is missing or none is left.
    private static func grade(_ lines: [ScoreLine]) -> Int? {
        var sum = 0
        var weights = 0
        for line in lines where line.weight > 0 {
            switch line.judgement {
            case .grade(let grade): sum += line.weight * grade
            case .conditionUnmet: break
            case .missing, .emptyBase, .inspected, .notInspected, .context: return nil
            }
            weights += line.weight
        }
        return weights > 0 ? sum / weights : nil
    }

    private static func status(_ lines: [ScoreLine], exact: Int?, by rule: ScoringRule) -> TaskStatus {
        let hasCases = lines.contains { line in
            if case .inspected(let cases) = line.judgement { cases > 0 } else { false }
        }
        if hasCases { return .behind }
        guard let exact else { return .underWay }
        if exact < rule.behindBelow * 100 { return .behind }
        let isWhole = lines.allSatisfy { line in
            switch line.judgement {
            case .grade(let grade): grade == full
            case .conditionUnmet, .missing, .notInspected: false
            case .emptyBase, .inspected, .context: true
            }
        }
        return isWhole ? .met : .underWay
    }

    /// Hundredths of a percent over weights as whole points, half a point upwards.
    private static func points(_ sum: Int, of weights: Int) -> Int {
        (2 * sum + 100 * weights) / (200 * weights)
    }
}
