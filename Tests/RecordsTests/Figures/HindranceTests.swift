import Records
import Testing

/// Which row is told first when somebody asks why a task is not met.
@Suite struct HindranceTests {
    private static func found(_ task: LetterTask, _ texts: String..., rule: ScoringRule = ScoringRule())
        -> TaskAssessment
    {
        var facts: [String: FactFigure] = [:]
        for text in texts { facts.merge(ScoringTests.facts(text)) { _, new in new } }
        return ScoringTests.assess(facts, rule: rule)[task]
    }

    @Test func `the row that loses most points, weights counted`() {
        // 36/42 loses 14, 2/8 loses 75.
        let found = Self.found(.computers, "1.1=45", "1.2=42", "1.3=36", "1.4=8", "1.5=2")
        #expect(found.hindrance?.indicator.code == "1.5")
        // 10/42 loses 76 twice.
        let weighted = Self.found(
            .computers, "1.1=45", "1.2=42", "1.3=20", "1.4=8", "1.5=2", rule: ScoringRule(weights: ["1.3": 3]))
        #expect(weighted.hindrance?.indicator.code == "1.3")
    }

    @Test func `what is not reported before all that loses points`() {
        let found = Self.found(.computers, "1.1=45", "1.2=42", "1.3=1", "1.4=8")
        #expect(found.hindrance?.indicator.code == "1.5" && found.missing == ["1.5"])
        #expect(Self.found(.computers, "1.3=1", "1.4=8", "1.5=8").missing == ["1.2"], "of a share its whole")
    }

    @Test func `cases that an inspection found before everything`() {
        let found = Self.found(.internet, "1.1=45", "2.1=0", "2.2=0", "2.3=9", "2.4=0", "2.5=0", "2.6=2")
        #expect(found.hindrance?.indicator.code == "2.6")
    }

    @Test func `a row that hangs on another speaks for that one`() {
        let found = Self.found(.network, "4.1=1", "4.2=1")
        #expect(found.hindrance?.indicator.code == "4.2")
    }

    @Test func `what is met or not judged is hindered by nothing`() {
        #expect(Self.found(.computers, "1.1=45", "1.2=42", "1.3=42", "1.4=8", "1.5=8").hindrance == nil)
        #expect(Self.found(.computers, "2.1=3").hindrance == nil)
    }
}
