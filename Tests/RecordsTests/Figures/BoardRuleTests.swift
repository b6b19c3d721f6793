import Records
import Testing

/// Sums, ranks, changes and settings of the board.
@Suite struct BoardRuleTests {
    static let period = ScoringTests.period

    @Test func aShareOverAllIsTheSumOfItsPartsOverTheSumOfItsWholes() throws {
        let row = try #require(ShippedForms.sixTasks.row("1.3"))
        let facts = [
            ScoringTests.facts("1.2=40", "1.3=10"), ScoringTests.facts("1.2=10", "1.3=10"),
            ScoringTests.facts("1.3=99"), [:],
        ]
        let sum = FigureSum(row, over: facts)
        // 20 of 50, not the mean of 25 % and 100 %; who lacks the whole is in neither.
        #expect(sum.whole == .part(20, of: 50) && sum.share == 4_000)
        #expect(sum.reported == 2 && sum.units == 4)
        let state = try #require(ShippedForms.sixTasks.row("5.1"))
        #expect(
            FigureSum(state, over: [ScoringTests.facts("5.1=2"), ScoringTests.facts("5.1=0"), [:]]).whole
                == .states([1, 0, 1]))
        let answer = try #require(ShippedForms.sixTasks.row("4.4"))
        #expect(
            FigureSum(answer, over: [ScoringTests.facts("4.4=yes"), ScoringTests.facts("4.4=no")]).whole == .yes(1))
    }

    static func outline(_ statuses: [TaskStatus], _ scores: [Int?], total: Int?) -> UnitOutline {
        UnitOutline(statuses: statuses, scores: scores, total: total)
    }

    @Test func whoReportedNothingComesFirstThenTheLowest() {
        let silent = Self.outline(
            [.notReported, .notReported, .notReported, .notReported, .notAddressed, .notReported],
            [nil, nil, nil, nil, nil, nil], total: nil)
        let weak = Self.outline(Array(repeating: .behind, count: 6), [10, 20, 10, 0, 10, 10], total: 10)
        // One row of the third task is missing: the mean of the others is 96.
        let forgetful = Self.outline(
            [.met, .underWay, .underWay, .met, .met, .underWay], [100, 90, nil, 100, 100, 90], total: nil)
        let good = Self.outline(Array(repeating: .met, count: 6), [97, 97, 97, 97, 97, 97], total: 97)
        // Five of six tasks were never reported: the one that is good says nothing of the unit.
        let nearlySilent = Self.outline(
            [.notReported, .notReported, .met, .notReported, .notReported, .notReported],
            [nil, nil, 100, nil, nil, nil],
            total: nil)
        let ranks = [good, forgetful, weak, nearlySilent, silent].map(AttentionRank.init)
        #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test(
        arguments: [
            (TaskStatus.underWay, 60, TaskStatus.underWay, 70, TaskChange.Trend.rose),
            (.met, 100, .underWay, 90, .fell), (.behind, nil, .underWay, nil, .rose),
            (.underWay, 60, .notReported, nil, .untold),
            (.notReported, nil, .met, 100, .untold), (.notApplicable, nil, .behind, 20, .untold),
        ] as [(TaskStatus, Int?, TaskStatus, Int?, TaskChange.Trend)])
    func aChangeIsToldByTheScoreElseByTheState(
        _ before: TaskStatus, _ old: Int?, _ after: TaskStatus, _ new: Int?, _ trend: TaskChange.Trend
    ) {
        let rest = Array(repeating: TaskStatus.met, count: 5)
        let nothing: [Int?] = [nil, nil, nil, nil, nil]
        let changes = TaskChange.between(
            Self.outline([before] + rest, [old] + nothing, total: nil),
            Self.outline([after] + rest, [new] + nothing, total: nil))
        #expect(changes.map(\.task) == [.computers] && changes.first?.trend == trend)
    }

    @Test func theOutlineIsTheAssessmentWithoutItsSums() {
        var chance: UInt64 = 5
        func next(_ bound: Int) -> Int {
            chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(chance >> 33) % bound
        }
        let rule = ScoringRule(
            targets: ["6.4": IndicatorTarget(.share(2_500)), "5.2": IndicatorTarget(.count(20))], weights: ["1.3": 3],
            taskWeights: [.site: 0])
        let plan = ScoringPlan(rule: rule, period: Self.period)
        for _ in 0..<400 {
            var facts: [String: FactFigure] = [:]
            for row in SixTasks.indicators where next(9) > 0 {
                let value: FigureValue =
                    switch row.kind {
                    case .count: .count(next(60))
                    case .state(let states): .state(next(states.count))
                    case .yesNo: .yes(next(2) == 0)
                    case .text: .text("x")
                    }
                facts[row.code] = FactFigure(value, asOf: Self.period.lastDay.adding(days: -next(140)))
            }
            let lack = next(3) == 0 ? LackOfConditions(reason: "x", reviewOn: ScoringTests.today) : nil
            let kind = UnitKind.allCases[next(UnitKind.allCases.count)]
            let whole = Scoring.assess(
                kind, facts: facts, lack: lack, in: Self.period, by: rule, today: ScoringTests.today)
            #expect(
                plan.outline(kind, plan.sheet(of: facts), lack: lack, today: ScoringTests.today) == whole.outline)
        }
    }

    @Test(arguments: [
        ("target:1.5", "80%", true), ("target:1.5", "80", false), ("target:1.5", "101%", false),
        ("target:5.2", "20", true), ("target:5.2", "20%", false), ("target:5.1", "2", true), ("target:5.1", "3", false),
        ("target:5.1", "0", false), ("target:1.1", "5", false), ("target:2.6", "0", false), ("target:9.9", "1", false),
        ("weight:1.5", "2", true), ("weight:1.5", "-1", false), ("weight:1.1", "2", false),
        ("task-weight:2", "0", true),
        ("behind-below", "60", true), ("behind-below", "101", false), ("addressed:1", "tinh-thanh,huyen", true),
        ("addressed:1", "", true), ("addressed:1", "khac", false), ("addressed:1", "x", false),
    ])
    func settingsAreOfTheirKind(_ subject: String, _ value: String, _ isGood: Bool) throws {
        let subject = try #require(ScoringSetting.Subject(code: subject))
        #expect(ScoringSetting.accepts(value, for: subject, rows: SixTasks.indicators) == isGood)
    }

    @Test func subjectsAreReadBackAsTheyAreWritten() {
        let subjects: [ScoringSetting.Subject] = [
            .target("1.5"), .weight("5.2"), .taskWeight(.network), .addressed(.site), .behindBelow,
        ]
        for subject in subjects { #expect(ScoringSetting.Subject(code: subject.code) == subject) }
        for text in ["", "target", "target:", "addressed:7", "task-weight:x", "behind-below:1", "x:1"] {
            #expect(ScoringSetting.Subject(code: text) == nil, "\(text)")
        }
    }

    @Test func theLatestSettingBeforeThePeriodsEndHolds() {
        func setting(_ from: String, _ value: String?) -> ScoringSetting {
            ScoringSetting(
                subject: .target("1.5"), from: Day(iso: from) ?? Day(number: 0), value: value, setBy: "Minh",
                setOn: ScoringTests.today)
        }
        let settings = [setting("2026-07-01", "80%"), setting("2025-01-01", "50%"), setting("2026-10-01", nil)]
        func goal(_ code: String) -> IndicatorTarget.Goal? {
            ScoringRule(indicators: SixTasks.indicators, settings: settings, period: UnitTreeTests.period(code))
                .targets["1.5"]?.goal
        }
        #expect(goal("2024-Q4") == nil && goal("2025-Q3") == .share(5_000))
        #expect(goal("2026-Q3") == .share(8_000) && goal("2026-Q4") == nil)
    }

    @Test func addedRowsStandBehindTheirTask() throws {
        let row = Indicator(
            "2.9", task: .internet, "Hộp thư chung", "Shared boxes", base: "1.1", direction: .up, origin: .office)
        let own = FigureForm(
            code: "xe", nameVi: "Biểu xe", nameEn: "Cars", rows: [], checks: [], levels: [.base], periods: [.year],
            dueAfter: 0)
        let car = Indicator("X.1", task: nil, "Số xe", "Cars", direction: .context, origin: .office)
        let book = FormBook(
            own: [own],
            added: [AddedIndicator(id: 1, form: "ct02", row: row), AddedIndicator(id: 2, form: "xe", row: car)])
        let codes = book.sixTasks.rows.map(\.code)
        #expect(codes.firstIndex(of: "2.9") == codes.firstIndex(of: "2.6").map { $0 + 1 })
        #expect(book.sixTasks.checks.contains(.atMost("2.9", "1.1")))
        #expect(book["xe"]?.rows.map(\.code) == ["X.1"] && book.form(of: "X.1")?.code == "xe")
    }

    @Test(arguments: ["count", "yes-no", "text", "state:Chưa có/None|Có/Yes", "state:A/A|B/B|C/C"])
    func kindsAreReadBackAsTheyAreWritten(_ text: String) {
        #expect(FigureKind(canonical: text)?.canonical == text)
    }

    @Test(arguments: ["", "state:", "state:Một", "state:|", "số"])
    func whatIsNoKindIsNone(_ text: String) { #expect(FigureKind(canonical: text) == nil) }
}
