/// One thing that the office sets for the reference score ("do cơ quan đặt"), from a period on.
public struct ScoringSetting: Equatable, Sendable {
    /// What is set.
    public enum Subject: Hashable, Sendable {
        /// What a row is to reach.
        case target(String)
        /// How much a row counts beside the others of its task.
        case weight(String)
        /// How much a task counts beside the others.
        case taskWeight(LetterTask)
        /// The kinds of units that a task addresses.
        case addressed(LetterTask)
        /// The score below which a task is "chưa đạt".
        case behindBelow

        /// Stable name in files and on the command line: "target:1.5", "weight:1.5", "task-weight:2", "addressed:1",
        /// "behind-below".
        public var code: String {
            switch self {
            case .target(let row): "target:\(row)"
            case .weight(let row): "weight:\(row)"
            case .taskWeight(let task): "task-weight:\(task.rawValue)"
            case .addressed(let task): "addressed:\(task.rawValue)"
            case .behindBelow: "behind-below"
            }
        }

        /// Reads the stable name.
        public init?(code: String) {
            let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
            switch (parts.first, parts.count) {
            case ("behind-below", 1): self = .behindBelow
            case ("target", 2): self = .target(parts[1])
            case ("weight", 2): self = .weight(parts[1])
            case ("task-weight", 2):
                guard let task = Int(parts[1]).flatMap(LetterTask.init) else { return nil }
                self = .taskWeight(task)
            case ("addressed", 2):
                guard let task = Int(parts[1]).flatMap(LetterTask.init) else { return nil }
                self = .addressed(task)
            default: return nil
            }
        }
    }

    /// What is set.
    public let subject: Subject
    /// The first day of the first period for which it holds.
    public let from: Day
    /// The canonical text of what it is set to; `nil` takes an earlier setting back from that day on.
    public let value: String?
    /// Who set it.
    public let setBy: String
    /// When.
    public let setOn: Day

    /// Puts one together.
    public init(subject: Subject, from: Day, value: String?, setBy: String, setOn: Day) {
        self.subject = subject
        self.from = from
        self.value = value
        self.setBy = setBy
        self.setOn = setOn
    }

    /// Whether a text is a value of its subject: a share "80%", a count or a state's place for a target by what the row holds,
    /// a whole number from 0 to 100 for a weight or a score, kinds of units joined by commas for whom a task addresses.
    public static func accepts(_ text: String, for subject: Subject, rows: [Indicator]) -> Bool {
        switch subject {
        case .target(let code):
            guard let row = rows.first(where: { $0.code == code }) else { return false }
            return goal(text, for: row) != nil
        case .weight(let code):
            guard rows.contains(where: { $0.code == code && $0.direction != .context }) else { return false }
            return points(text) != nil
        case .taskWeight, .behindBelow: return points(text) != nil
        case .addressed: return kinds(text) != nil
        }
    }

    private static func points(_ text: String) -> Int? {
        guard let number = Int(text), (0...100).contains(number), text == String(number) else { return nil }
        return number
    }

    private static func kinds(_ text: String) -> Set<UnitKind>? {
        if text.isEmpty { return [] }
        var kinds: Set<UnitKind> = []
        for code in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let kind = UnitKind.allCases.first(where: { $0.code == code && $0.reports }) else { return nil }
            kinds.insert(kind)
        }
        return kinds
    }

    /// A target as it is written, for a row: "80%" of its base, a count, or the place of a state.
    public static func goal(_ text: String, for row: Indicator) -> IndicatorTarget.Goal? {
        guard row.direction != .context, !row.isInspected else { return nil }
        switch row.kind {
        case .count:
            if row.base != nil {
                guard text.hasSuffix("%"), let share = Int(text.dropLast()), (0...100).contains(share) else {
                    return nil
                }
                return .share(share * 100)
            }
            guard let count = Int(text), (0...FigureValue.largestCount).contains(count) else { return nil }
            return .count(count)
        case .state(let states):
            guard let place = Int(text), (1..<max(1, states.count)).contains(place) else { return nil }
            return .state(place)
        case .yesNo, .text: return nil
        }
    }
}

extension ScoringRule {
    /// The rule of a period: of what the office set for each subject, what holds on its last day.
    public init(indicators: [Indicator], settings: [ScoringSetting], period: ReportingPeriod) {
        self.init(indicators: indicators)
        var newest: [ScoringSetting.Subject: ScoringSetting] = [:]
        for setting in settings where setting.from <= period.lastDay {
            if let known = newest[setting.subject], known.from > setting.from { continue }
            newest[setting.subject] = setting
        }
        for (subject, setting) in newest {
            guard let value = setting.value else { continue }
            switch subject {
            case .target(let code):
                guard let row = indicators.first(where: { $0.code == code }),
                    let goal = ScoringSetting.goal(value, for: row)
                else { continue }
                targets[code] = IndicatorTarget(goal, setBy: setting.setBy, setOn: setting.setOn)
            case .weight(let code): weights[code] = Int(value)
            case .taskWeight(let task): taskWeights[task] = Int(value)
            case .addressed(let task):
                addressed[task] = Set(
                    UnitKind.allCases.filter { value.split(separator: ",").contains(Substring($0.code)) })
            case .behindBelow: behindBelow = Int(value) ?? behindBelow
            }
        }
    }
}
