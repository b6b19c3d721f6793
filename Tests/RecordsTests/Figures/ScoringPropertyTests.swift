import Records
import Testing

/// What must hold for any facts.
@Suite struct ScoringPropertyTests {
    /// The same numbers on every machine.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state
            value ^= value >> 33
            value = value &* 0xFF51_AFD7_ED55_8CCD
            return value ^ value >> 33
        }
    }

    private func randomFacts(_ dice: inout Dice) -> [String: FactFigure] {
        var facts: [String: FactFigure] = [:]
        for row in SixTasks.indicators where Int.random(in: 0..<12, using: &dice) > 0 {
            let value: FigureValue =
                switch row.kind {
                case .count: .count(Int.random(in: 0...40, using: &dice))
                case .state(let states): .state(Int.random(in: states.indices, using: &dice))
                case .yesNo: .yes(Bool.random(using: &dice))
                case .text: .text("x")
                }
            facts[row.code] = FactFigure(value, asOf: ScoringTests.period.lastDay)
        }
        return facts
    }

    private func rule(_ dice: inout Dice) -> ScoringRule {
        var rule = ScoringRule()
        for row in SixTasks.indicators {
            if Bool.random(using: &dice) { rule.weights[row.code] = Int.random(in: 0...3, using: &dice) }
            guard Bool.random(using: &dice) else { continue }
            switch row.kind {
            case .count:
                let goal = Int.random(in: 0...30, using: &dice)
                rule.targets[row.code] = IndicatorTarget(row.base == nil ? .count(goal) : .share(goal * 300))
            case .state: rule.targets[row.code] = IndicatorTarget(.state(Int.random(in: 1...2, using: &dice)))
            case .yesNo, .text: break
            }
        }
        return rule
    }

    @Test func `an improvement by direction never lowers a score`() {
        var dice = Dice(state: 7)
        for _ in 0..<400 {
            let facts = randomFacts(&dice)
            let rule = rule(&dice)
            let before = ScoringTests.assess(facts, rule: rule)
            for row in SixTasks.indicators where row.direction != .context {
                guard let fact = facts[row.code] else { continue }
                var better = facts
                switch (fact.value, row.kind) {
                case (.count(let count), _):
                    better[row.code] = FactFigure(
                        .count(max(0, row.direction == .up ? count + 1 : count - 1)), asOf: fact.asOf)
                case (.state(let place), .state(let states)) where place + 1 < states.count:
                    better[row.code] = FactFigure(.state(place + 1), asOf: fact.asOf)
                case (.yes, _): better[row.code] = FactFigure(.yes(true), asOf: fact.asOf)
                default: continue
                }
                let after = ScoringTests.assess(better, rule: rule)
                for task in LetterTask.allCases {
                    if let old = before[task].score, let new = after[task].score {
                        #expect(new >= old, "\(row.code) of \(fact.value)")
                    }
                }
                if let old = before.total, let new = after.total { #expect(new >= old, "\(row.code)") }
            }
        }
    }

    @Test func `taking a fact away never raises a score and never makes a task met`() {
        var dice = Dice(state: 11)
        for _ in 0..<400 {
            let facts = randomFacts(&dice)
            let rule = rule(&dice)
            let before = ScoringTests.assess(facts, rule: rule)
            for code in facts.keys.sorted() {
                var fewer = facts
                fewer[code] = nil
                let after = ScoringTests.assess(fewer, rule: rule)
                for task in LetterTask.allCases {
                    if let new = after[task].score {
                        let old = before[task].score
                        #expect(old.map { new <= $0 } == true, "\(code) of \(task)")
                    }
                    if after[task].status == .met { #expect(before[task].status == .met, "\(code) of \(task)") }
                }
                if let new = after.total { #expect(before.total.map { new <= $0 } == true, "\(code)") }
            }
        }
    }

    @Test func `the order in which facts came does not matter`() {
        var dice = Dice(state: 13)
        let facts = randomFacts(&dice)
        let once = ScoringTests.assess(facts)
        for _ in 0..<20 {
            var again: [String: FactFigure] = [:]
            for (code, fact) in facts.shuffled(using: &dice) { again[code] = fact }
            #expect(ScoringTests.assess(again) == once)
        }
    }

    @Test func `the total of the rows that are needed for it is the total of the whole sheet`() {
        var dice = Dice(state: 17)
        var known = 0
        for _ in 0..<600 {
            let facts = randomFacts(&dice)
            var rule = rule(&dice)
            for task in LetterTask.allCases where Bool.random(using: &dice) {
                rule.taskWeights[task] = Int.random(in: 0...3, using: &dice)
            }
            let kind = UnitKind.allCases.filter(\.reports).randomElement(using: &dice) ?? .provincial
            let review = ScoringTests.period.lastDay.adding(days: Int.random(in: -5...5, using: &dice))
            let lack = Bool.random(using: &dice) ? LackOfConditions(reason: "trụ sở tạm", reviewOn: review) : nil
            let plan = ScoringPlan(rule: rule, period: ScoringTests.period)
            let sheet = plan.sheet(of: facts)
            let today = ScoringTests.period.lastDay
            let whole = plan.assess(kind, sheet, lack: lack, today: today).total
            let narrow = zip(sheet, plan.neededForTotal).map { $1 ? $0 : nil }
            #expect(plan.total(kind, narrow, lack: lack, today: today) == whole)
            #expect(plan.total(kind, sheet, lack: lack, today: today) == whole)
            #expect(plan.outline(kind, sheet, lack: lack, today: today).total == whole)
            if whole != nil { known += 1 }
        }
        // Random facts that never come to a total would prove nothing.
        #expect(known > 20)
    }
}
