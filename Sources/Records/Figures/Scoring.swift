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
        let plan = ScoringPlan(rule: rule, period: period)
        return plan.assess(kind, plan.sheet(of: facts), lack: lack, today: today)
    }
}

/// A scoring rule made ready for one period, so that many units are judged quickly.
///
/// What is judged is a sheet: the values of one unit in the order of `codes`.
public struct ScoringPlan: Sendable {
    /// The rows in the order of a sheet.
    public let codes: [String]
    /// The place of each row in a sheet.
    public let places: [String: Int]
    /// The period.
    public let period: ReportingPeriod
    private let firstDay: Day

    /// The rule.
    public let rule: ScoringRule
    private let tasks: [TaskRows]
    /// The row that says whether there are conditions for a LAN.
    private let conditions: Int

    private struct TaskRows: Sendable {
        let task: LetterTask
        let weight: Int
        let rows: [Row]
    }

    /// What judging needs of a row; nothing in it is counted by reference, so that it is read thousands of times for nothing.
    private struct Row: Sendable {
        let place: Int
        let base: Int
        let condition: Int
        let least: Int
        let goal: IndicatorTarget.Goal?
        let weight: Int
        /// How many states it has; 0 for a count, yes or no.
        let states: Int
        let isGraded: Bool
        let isInspected: Bool
        let isLess: Bool
        let hasBase: Bool
        let hasCondition: Bool

        /// Where a base or condition is no row of the form.
        static let nowhere = -1
    }

    /// Makes a rule ready for a period.
    public init(rule: ScoringRule, period: ReportingPeriod) {
        self.rule = rule
        self.period = period
        firstDay = period.firstDay
        let codes = rule.indicators.map(\.code)
        let places = Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
        self.codes = codes
        self.places = places
        conditions = places["4.1"] ?? Row.nowhere
        tasks = LetterTask.allCases.map { task in
            let rows = rule.indicators.enumerated().filter { $1.task == task && $1.isValid(in: period) }.map {
                place, row in
                var states = 0
                if case .state(let all) = row.kind { states = all.count }
                return Row(
                    place: place, base: row.base.flatMap { places[$0] } ?? Row.nowhere,
                    condition: row.condition.flatMap { places[$0.code] } ?? Row.nowhere,
                    least: row.condition?.least ?? 0, goal: rule.target(of: row)?.goal,
                    weight: rule.weights[row.code] ?? 1, states: states, isGraded: rule.isGraded(row),
                    isInspected: row.isInspected, isLess: row.direction == .down, hasBase: row.base != nil,
                    hasCondition: row.condition != nil)
            }
            return TaskRows(task: task, weight: rule.taskWeights[task] ?? 1, rows: rows)
        }
    }

    /// The rows, by their places in a sheet, without which a total could be another: those that are graded, what they are parts of
    /// or hang on, and what tells of conditions. Statuses may rest on others too.
    public var neededForTotal: [Bool] {
        var needed = codes.map { _ in false }
        for row in tasks.flatMap(\.rows) where row.isGraded || row.isInspected {
            needed[row.place] = true
            if row.base >= 0 { needed[row.base] = true }
            if row.condition >= 0 { needed[row.condition] = true }
        }
        if conditions >= 0 { needed[conditions] = true }
        return needed
    }

    /// The values of a unit in the order of the rows.
    public func sheet(of facts: [String: FactFigure]) -> [FactFigure?] { codes.map { facts[$0] } }

    /// How a unit stands with all tasks, with the sums line by line.
    public func assess(
        _ kind: UnitKind, _ sheet: [FactFigure?], lack: LackOfConditions?, today: Day
    ) -> UnitAssessment {
        let judged = tasks.map { judge($0, of: kind, sheet, lack: lack, today: today) }
        return UnitAssessment(
            tasks: zip(tasks, judged).map { rows, judged in
                let isSilent = judged.status == .notAddressed
                return TaskAssessment(
                    task: rows.task, status: judged.status, score: judged.exact.map { points($0, of: 1) },
                    isStale: judged.isStale,
                    lines: isSilent
                        ? [] : rows.rows.map { line($0, sheet, counts: judged.status != .notApplicable) },
                    lack: judged.status == .notApplicable ? lack : nil)
            }, total: total(judged))
    }

    /// How a unit stands, without the sums: the same answer, for a trend over many periods.
    public func outline(
        _ kind: UnitKind, _ sheet: [FactFigure?], lack: LackOfConditions?, today: Day
    ) -> UnitOutline {
        let judged = tasks.map { judge($0, of: kind, sheet, lack: lack, today: today) }
        return UnitOutline(
            statuses: judged.map(\.status), scores: judged.map { $0.exact.map { points($0, of: 1) } },
            total: total(judged))
    }

    /// The reference score alone: the same number, for a trend of many units over many periods.
    public func total(_ kind: UnitKind, _ sheet: [FactFigure?], lack: LackOfConditions?, today: Day) -> Int? {
        var (sum, weights) = (0, 0)
        for rows in tasks where rows.weight > 0 {
            guard add(judge(rows, of: kind, sheet, lack: lack, today: today), of: rows, &sum, &weights) else {
                return nil
            }
        }
        return weights > 0 ? points(sum, of: weights) : nil
    }

    // MARK: All tasks

    /// A task with its grade before it is rounded to points.
    private struct Judged {
        var status: TaskStatus
        var exact: Int?
        var isStale = false
    }

    private func total(_ judged: [Judged]) -> Int? {
        var (sum, weights) = (0, 0)
        for (rows, task) in zip(tasks, judged) where rows.weight > 0 {
            guard add(task, of: rows, &sum, &weights) else { return nil }
        }
        return weights > 0 ? points(sum, of: weights) : nil
    }

    /// Adds a task to the total; `false` as long as something that counts has no score, for then there is no total.
    private func add(_ task: Judged, of rows: TaskRows, _ sum: inout Int, _ weights: inout Int) -> Bool {
        guard task.status != .notAddressed, task.status != .notApplicable else { return true }
        guard let score = task.exact else { return false }
        sum += rows.weight * score
        weights += rows.weight
        return true
    }

    // MARK: A task

    private func judge(
        _ rows: TaskRows, of kind: UnitKind, _ sheet: [FactFigure?], lack: LackOfConditions?, today: Day
    ) -> Judged {
        guard rule.addresses(kind, rows.task) else { return Judged(status: .notAddressed, exact: nil) }
        var (sum, weights) = (0, 0)
        var (isGradable, isWhole, hasCases, hasFacts, isStale) = (true, true, false, false, false)
        for row in rows.rows {
            if sheet[row.place] != nil { hasFacts = true }
            let judgement = judgement(of: row, sheet)
            switch judgement {
            case .grade(let grade):
                sum += row.weight * grade
                if grade < Scoring.full { isWhole = false }
            case .conditionUnmet: isWhole = false
            case .missing:
                isWhole = false
                if row.weight > 0 { isGradable = false }
            case .inspected(let cases): if cases > 0 { hasCases = true }
            case .notInspected: isWhole = false
            case .emptyBase, .context: break
            }
            guard judgement.counts, row.weight > 0 else { continue }
            weights += row.weight
            if isOld(row.place, sheet) || isOld(row.base, sheet) { isStale = true }
        }
        // A reason that is to be looked at again has lost its force.
        if rows.task == .network, let lack, !lack.reason.isEmpty, lack.reviewOn >= today,
            conditions >= 0, case .state(0)? = sheet[conditions]?.value
        {
            return Judged(status: .notApplicable, exact: nil, isStale: isStale)
        }
        guard hasFacts else { return Judged(status: .notReported, exact: nil) }
        let exact = isGradable && weights > 0 ? rounded(sum, by: weights) : nil
        return Judged(
            status: status(exact, hasCases: hasCases, isWhole: isWhole), exact: exact, isStale: isStale)
    }

    private func status(_ exact: Int?, hasCases: Bool, isWhole: Bool) -> TaskStatus {
        if hasCases { return .behind }
        guard let exact else { return .underWay }
        if exact < rule.behindBelow * 100 { return .behind }
        return isWhole ? .met : .underWay
    }

    private func isOld(_ place: Int, _ sheet: [FactFigure?]) -> Bool {
        guard place >= 0, let figure = sheet[place] else { return false }
        return figure.asOf < firstDay
    }

    // MARK: One row

    /// Of a task without conditions no row counts.
    private func line(_ row: Row, _ sheet: [FactFigure?], counts: Bool) -> ScoreLine {
        let judgement = counts ? judgement(of: row, sheet) : .context
        let indicator = rule.indicators[row.place]
        return ScoreLine(
            indicator: indicator, fact: sheet[row.place], base: row.base >= 0 ? sheet[row.base] : nil,
            target: rule.target(of: indicator), weight: judgement.counts ? row.weight : 0, judgement: judgement)
    }

    private func judgement(of row: Row, _ sheet: [FactFigure?]) -> ScoreLine.Judgement {
        if row.isInspected {
            guard case .count(let cases)? = sheet[row.place]?.value else { return .notInspected }
            return .inspected(cases: cases)
        }
        guard row.isGraded else { return .context }
        if row.hasCondition {
            guard row.condition >= 0, case .state(let state)? = sheet[row.condition]?.value else { return .missing }
            if state < row.least { return .conditionUnmet }
        }
        switch sheet[row.place]?.value {
        case nil: return .missing
        case .yes(let isYes)?: return .grade(isYes ? Scoring.full : 0)
        case .state(let place)?:
            guard row.states > 0 else { return .context }
            var goal = max(1, row.states - 1)
            if case .state(let wanted)? = row.goal { goal = max(1, wanted) }
            return .grade(part(place, of: goal))
        case .count(let count)?:
            if case .count(let goal)? = row.goal {
                return .grade(row.isLess ? rest(count, atMost: goal) : part(count, of: goal))
            }
            guard row.hasBase else { return .context }
            guard row.base >= 0, case .count(let whole)? = sheet[row.base]?.value else { return .missing }
            guard whole > 0 else { return .emptyBase }
            var goal = Scoring.full
            if case .share(let share)? = row.goal { goal = share }
            if row.isLess {
                return .grade(rest(min(Scoring.full, rounded(count * Scoring.full, by: whole)), atMost: goal))
            }
            // In one division: a share rounded first would cost a point at the half.
            guard goal > 0 else { return .grade(Scoring.full) }
            return .grade(min(Scoring.full, rounded(count * Scoring.full * Scoring.full, by: whole * goal)))
        case .text?: return .context
        }
    }

    /// How much of a goal is reached; a goal of nothing is always reached.
    private func part(_ value: Int, of goal: Int) -> Int {
        goal <= 0 ? Scoring.full : min(Scoring.full, rounded(value * Scoring.full, by: goal))
    }

    /// How well something stays below a most.
    private func rest(_ value: Int, atMost most: Int) -> Int {
        value <= most ? Scoring.full : rounded(most * Scoring.full, by: value)
    }

    /// A quotient of numbers from 0, a half upwards.
    private func rounded(_ value: Int, by divisor: Int) -> Int { (2 * value + divisor) / (2 * divisor) }

    /// Hundredths of a percent over weights as whole points, half a point upwards.
    private func points(_ sum: Int, of weights: Int) -> Int {
        (2 * sum + 100 * weights) / (200 * weights)
    }
}

extension ScoreLine.Judgement {
    /// Whether a row so judged weighs in the sum.
    var counts: Bool {
        switch self {
        case .grade, .conditionUnmet, .missing: true
        case .emptyBase, .inspected, .notInspected, .context: false
        }
    }
}
