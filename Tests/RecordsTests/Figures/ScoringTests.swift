import Records
import Testing

/// The reference score, computed by hand beside it.
@Suite struct ScoringTests {
    static let period = ReportingPeriod(code: "2026-Q3") ?? ReportingPeriod(of: Day(number: 0), kind: .quarter)
    static let today = Day(year: 2026, month: 10, day: 5) ?? Day(number: 0)

    /// Facts as one writes them: "1.2=42".
    static func facts(_ texts: String..., asOf: Day = period.lastDay) -> [String: FactFigure] {
        var facts: [String: FactFigure] = [:]
        for text in texts {
            let parts = text.split(separator: "=").map(String.init)
            guard parts.count == 2, let row = ShippedForms.sixTasks.row(parts[0]),
                let value = FigureValue(canonical: parts[1], kind: row.kind)
            else {
                Issue.record("no fact: \(text)")
                continue
            }
            facts[parts[0]] = FactFigure(value, asOf: asOf)
        }
        return facts
    }

    static func assess(
        _ facts: [String: FactFigure], _ kind: UnitKind = .provincial, lack: LackOfConditions? = nil,
        rule: ScoringRule = ScoringRule(), today: Day = ScoringTests.today
    ) -> UnitAssessment {
        Scoring.assess(kind, facts: facts, lack: lack, in: period, by: rule, today: today)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let task: LetterTask
        let facts: [String: FactFigure]
        var rule = ScoringRule()
        var kind = UnitKind.provincial
        let status: TaskStatus
        let score: Int?
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        // (36/42 = 85.71 %, 8/8 = 100 %) : 2 = 92.86
        Case(
            name: "shares of their bases, averaged", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=36", "1.4=8", "1.5=8"), status: .underWay, score: 93),
        Case(
            name: "everything reached", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8"), status: .met, score: 100),
        // (10/42 = 23.80 %, 2/8 = 25 %) : 2 = 24.40
        Case(
            name: "less than half", task: .computers, facts: facts("1.1=45", "1.2=42", "1.3=10", "1.4=8", "1.5=2"),
            status: .behind, score: 24),
        Case(
            name: "a missing row leaves no score and is not good", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=42", "1.4=8"), status: .underWay, score: nil),
        Case(
            name: "a missing base is missing too", task: .computers, facts: facts("1.3=42", "1.4=8", "1.5=8"),
            status: .underWay, score: nil),
        Case(name: "nothing reported", task: .computers, facts: facts("2.1=3"), status: .notReported, score: nil),
        Case(
            name: "task 1 does not address a lower union", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8"), kind: .commune, status: .notAddressed,
            score: nil),
        Case(
            name: "the office may address it all the same", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8"),
            rule: ScoringRule(addressed: [.computers: [.commune]]), kind: .commune, status: .met, score: 100),
        // 1.5 does not count: 36/42 = 85.71
        Case(
            name: "a weight of nothing leaves a row out", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=36"), rule: ScoringRule(weights: ["1.5": 0]), status: .underWay,
            score: 86),
        // 1/32 = 3.125 % of a target of 25 % is 12.5: a half goes up
        Case(
            name: "half a point goes up", task: .staff, facts: facts("1.1=32", "6.4=1"),
            rule: ScoringRule(targets: ["6.4": IndicatorTarget(.share(2_500))]), status: .behind, score: 13),
        // (3 · 85.71 + 1 · 50) : 4 = 76.78
        Case(
            name: "weights weigh", task: .computers, facts: facts("1.1=45", "1.2=42", "1.3=36", "1.4=8", "1.5=4"),
            rule: ScoringRule(weights: ["1.3": 3]), status: .underWay, score: 77),
        // target 80 %: 36/42 is more than that, 8/8 too
        Case(
            name: "a target of the office is what counts", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=36", "1.4=8", "1.5=8"),
            rule: ScoringRule(targets: ["1.3": IndicatorTarget(.share(8_000), setBy: "Lê Thị Hoa", setOn: today)]),
            status: .met, score: 100),
        Case(
            name: "a share of nothing does not count", task: .computers,
            facts: facts("1.1=45", "1.2=42", "1.3=42", "1.4=0", "1.5=0"), status: .met, score: 100),
        // (40/45 = 88.88, 45/45, 90/100, state 2 of 2) : 4 = 94.72
        Case(
            name: "without an inspection task 2 has a score and is not met", task: .internet,
            facts: facts("1.1=45", "2.1=40", "2.2=45", "2.3=100", "2.4=90", "2.5=2"), status: .underWay, score: 95),
        Case(
            name: "all reached but not inspected is not met", task: .internet,
            facts: facts("1.1=45", "2.1=45", "2.2=45", "2.3=100", "2.4=100", "2.5=2"), status: .underWay, score: 100),
        Case(
            name: "inspected without a case is met", task: .internet,
            facts: facts("1.1=45", "2.1=45", "2.2=45", "2.3=100", "2.4=100", "2.5=2", "2.6=0"), status: .met,
            score: 100),
        Case(
            name: "one case found and the task is behind, whatever the score", task: .internet,
            facts: facts("1.1=45", "2.1=45", "2.2=45", "2.3=100", "2.4=100", "2.5=2", "2.6=1"), status: .behind,
            score: 100),
        // (1 of 2 = 50, 2 of 2 = 100, 20/45 = 44.44) : 3 = 64.81
        Case(
            name: "states by their place", task: .software, facts: facts("1.1=45", "3.1=1", "3.2=2", "3.5=20"),
            status: .underWay, score: 65),
        Case(
            name: "a count without a target is told and does not count", task: .software,
            facts: facts("1.1=45", "3.1=2", "3.2=2", "3.3=1", "3.5=45"), status: .met, score: 100),
        // 3.3 = 1 of 4 = 25: (100 + 100 + 25 + 100) : 4 = 81.25
        Case(
            name: "with a target it counts", task: .software,
            facts: facts("1.1=45", "3.1=2", "3.2=2", "3.3=1", "3.5=45"),
            rule: ScoringRule(targets: ["3.3": IndicatorTarget(.count(4))]), status: .underWay, score: 81),
        // 4.2 = 50, the four others nothing yet: 50 : 5
        Case(
            name: "what needs a LAN is nothing while there is none", task: .network, facts: facts("4.1=1", "4.2=1"),
            status: .behind, score: 10),
        // (100 + 20/40 = 50 + 100 + 0 + 4/8 = 50) : 5 = 60
        Case(
            name: "a LAN in use", task: .network,
            facts: facts("1.4=8", "4.1=1", "4.2=2", "4.3t=40", "4.3=20", "4.4=yes", "4.5=no", "4.6=4"),
            status: .underWay, score: 60),
        // (100 + 100 + 3/4 = 75) : 3 = 91.66; 5.2, 5.4 have no target
        Case(
            name: "a running site", task: .site,
            facts: facts("5.1=2", "5.2=12", "5.3=yes", "5.5=4", "5.5b=3"), status: .underWay, score: 92),
        Case(
            name: "officers trained of all", task: .staff, facts: facts("1.1=45", "6.1=2", "6.4=30"),
            status: .underWay, score: 67),
    ]

    @Test(arguments: cases) func `a task is judged as computed by hand`(_ one: Case) {
        let task = Self.assess(one.facts, one.kind, rule: one.rule)[one.task]
        #expect(task.status == one.status)
        #expect(task.score == one.score)
    }

    @Test func `no conditions for a LAN hold with a reason until they are to be looked at again`() {
        let facts = Self.facts("4.1=0", "4.2=0")
        let lack = LackOfConditions(reason: "trụ sở đang xây", reviewOn: Self.today)
        let task = Self.assess(facts, lack: lack)[.network]
        #expect(task.status == .notApplicable && task.score == nil && task.lack == lack)
        let later = Self.assess(facts, lack: lack, today: Self.today.adding(days: 1))[.network]
        #expect(later.status == .behind && later.score == 0)
        #expect(Self.assess(facts)[.network].status == .behind, "without a confirmed reason it is judged")
        let changed = Self.facts("4.1=1", "4.2=0")
        #expect(Self.assess(changed, lack: lack)[.network].status == .behind, "conditions came")
    }

    @Test func `figures from before the period are told as old`() {
        let old = Self.facts(
            "1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8", asOf: Self.period.firstDay.adding(days: -1))
        let task = Self.assess(old)[.computers]
        #expect(task.isStale && task.status == .met && task.score == 100)
        #expect(!Self.assess(Self.facts("1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8"))[.computers].isStale)
    }

    @Test func `the total is the mean of the tasks that count, and none while one of them has none`() {
        var facts = Self.facts(
            "1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8", "2.1=45", "2.2=45", "2.3=100", "2.4=100", "2.5=2", "3.1=2",
            "3.2=2", "3.5=45", "4.1=0", "4.2=0", "5.1=1", "5.5=0", "5.5b=0", "6.4=45")
        let lack = LackOfConditions(reason: "trụ sở đang xây", reviewOn: Self.today)
        let unit = Self.assess(facts, lack: lack)
        // Tasks 1, 2, 3, 6: 100; task 5: (50 + 0) : 2 = 25; task 4 does not apply: 425 : 5
        #expect(unit.tasks.map(\.score) == [100, 100, 100, nil, 25, 100])
        #expect(unit.total == 85)
        #expect(!unit.lacksReports)
        // Task 5 weighs nothing.
        #expect(Self.assess(facts, lack: lack, rule: ScoringRule(taskWeights: [.site: 0])).total == 100)
        facts["6.4"] = nil
        let short = Self.assess(facts, lack: lack)
        #expect(short.total == nil && short[.staff].status == .notReported)
        // A lower union is judged by the tasks that address it.
        #expect(
            Self.assess(Self.facts("1.1=4"), .commune).tasks.filter { $0.status == .notAddressed }.map(\.task) == [
                .computers, .site,
            ])
    }

    @Test func `the sum names every row with what it was judged by`() {
        let task = Self.assess(Self.facts("1.1=45", "1.2=42", "1.3=36", "1.4=8"))[.computers]
        #expect(task.lines.map(\.indicator.code) == ["1.1", "1.2", "1.3", "1.4", "1.5"])
        #expect(task.lines.map(\.judgement) == [.context, .context, .grade(8_571), .context, .missing])
        #expect(task.lines[2].target == IndicatorTarget(.share(10_000)))
        #expect(task.lines[2].base?.value == .count(42))
        #expect(task.lines.map(\.weight) == [0, 0, 1, 0, 1])
    }

    @Test func `a merged unit carries the sums, the lowest states and what all have said`() {
        let one = Self.facts("1.2=40", "1.3=20", "3.1=2", "4.4=yes", "5.5=3")
        let two = Self.facts("1.2=10", "1.3=10", "3.1=1", "4.4=no", asOf: Self.period.firstDay)
        let whole = MergedFacts.combined([one, two], indicators: SixTasks.indicators)
        #expect(whole["1.2"] == FactFigure(.count(50), asOf: Self.period.firstDay))
        #expect(whole["1.3"]?.value == .count(30))
        #expect(whole["3.1"]?.value == .state(1))
        #expect(whole["4.4"]?.value == .yes(false))
        #expect(whole["5.5"] == nil, "part of a sum would look like a fall")
        #expect(MergedFacts.combined([one], indicators: SixTasks.indicators) == one)
    }
}
