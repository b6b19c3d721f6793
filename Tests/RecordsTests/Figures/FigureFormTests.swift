import Records
import Testing

@Suite struct FigureFormTests {
    @Test(
        arguments: [
            ("2026-Q3", "2026-07-01", "2026-09-30", "2026-Q2", "2026-Q4"),
            ("2026-Q1", "2026-01-01", "2026-03-31", "2025-Q4", "2026-Q2"),
            ("2025-H2", "2025-07-01", "2025-12-31", "2025-H1", "2026-H1"),
            ("2024", "2024-01-01", "2024-12-31", "2023", "2025"),
        ])
    func `a period has its days and its neighbours`(_ row: (String, String, String, String, String)) throws {
        let period = try #require(ReportingPeriod(code: row.0))
        #expect(period.code == row.0)
        #expect(period.firstDay.iso == row.1 && period.lastDay.iso == row.2)
        #expect(period.previous.code == row.3 && period.next.code == row.4)
        #expect(ReportingPeriod(of: period.lastDay, kind: period.kind) == period)
        #expect(period.previous < period && period < period.next)
    }

    @Test(arguments: ["2026-Q5", "2026-Q0", "2026-H3", "26-Q1", "2026-", "2026-Q", "2026-X1", "", "2026-Q11", "２０２６"])
    func `what is no period is not read as one`(_ text: String) {
        #expect(ReportingPeriod(code: text) == nil)
    }

    @Test func `values are read back as they were written, and nothing else is a value`() {
        let states = FigureKind.state([FigureState("a", "a"), FigureState("b", "b")])
        let pairs: [(FigureValue, FigureKind)] = [
            (.count(0), .count), (.count(42), .count), (.state(1), states), (.yes(true), .yesNo), (.yes(false), .yesNo),
            (.text("x y"), .text),
        ]
        for (value, kind) in pairs { #expect(FigureValue(canonical: value.canonical, kind: kind) == value) }
        for text in ["-1", "1.5", "1 000", "01", "+1", "", "9999999999", "yes"] {
            #expect(FigureValue(canonical: text, kind: .count) == nil, "\(text)")
        }
        #expect(FigureValue(canonical: "2", kind: states) == nil)
        #expect(FigureValue(canonical: "", kind: .text) == nil)
    }

    @Test func `parts are not greater than their whole, states agree with figures, jumps are asked about`() {
        let form = ShippedForms.sixTasks
        let values: [String: FigureValue] = [
            "1.1": .count(40), "1.2": .count(42), "1.3": .count(41), "4.1": .state(0), "4.2": .state(1),
            "4.3t": .count(50), "4.3": .count(10), "4.4": .yes(false), "5.1": .count(2), "6.1": .count(2),
        ]
        let before: [String: FigureValue] = ["1.1": .count(41), "4.3t": .count(20), "6.1": .count(0)]
        #expect(
            form.findings(in: values, before: before) == [
                .exceeds("1.2", 42, of: "1.1", 40), .needed("4.1a", because: "4.1"),
                .againstState("4.2", of: "4.1"), .jump("4.3t", from: 20, to: 50), .againstState("4.3", of: "4.2"),
                .malformed("5.1"),
            ])
        #expect(form.findings(in: [:]).isEmpty, "what is not filled in is not wrong")
        #expect(form.findings(in: values, before: before).filter(\.isDoubt).map(\.code) == ["4.3t"])
    }

    @Test(arguments: [
        (42, 18, true), (42, 22, false), (42, 63, false), (42, 64, true), (0, 3, false), (0, 4, true), (3, 6, false),
    ])
    func `a change of more than half is a jump, small numbers are none`(_ row: (Int, Int, Bool)) {
        let form = ShippedForms.sixTasks
        let jumps = form.findings(in: ["1.1": .count(row.1)], before: ["1.1": .count(row.0)])
        #expect(jumps.isEmpty != row.2)
    }

    @Test func `the shipped forms hang together`() {
        for form in ShippedForms.all {
            let codes = form.rows.map(\.code)
            #expect(Set(codes).count == codes.count)
            for row in form.rows {
                if let base = row.base { #expect(form.row(base)?.kind == .count, "\(row.code)") }
                if let condition = row.condition {
                    guard case .state(let states)? = form.row(condition.code)?.kind else {
                        Issue.record("\(row.code)")
                        continue
                    }
                    #expect(states.indices.contains(condition.least))
                }
                if row.base != nil {
                    #expect(
                        form.row(row.base ?? "")?.direction == .context,
                        "\(row.code): a better base would lower the share")
                }
                #expect(row.letterTarget == nil || row.code == "1.3", "only 1.3 has a target in the letter")
            }
            for check in form.checks {
                switch check {
                case .atMost(let left, let right), .onlyWhen(let left, let right, _),
                    .neededBelow(let left, let right, _):
                    #expect(form.row(left) != nil && form.row(right) != nil)
                }
            }
        }
    }

    @Test func `a return goes its way, and what stands is opened again first`() {
        #expect(ReturnRule.next(.receive, from: .asked) == .received)
        #expect(ReturnRule.next(.check, from: .received) == .checked)
        #expect(ReturnRule.next(.accept, from: .checked) == .accepted)
        #expect(ReturnRule.next(.accept, from: .received) == nil, "nobody has looked at it")
        #expect(ReturnRule.next(.receive, from: .accepted) == nil)
        #expect(ReturnRule.next(.reopen, from: .accepted) == .received)
        #expect(ReturnRule.next(.sendBack, from: .asked) == nil)
        let due = ScoringTests.today
        #expect(ReturnTiming(due: due, receivedOn: nil, today: due) == .notIn)
        #expect(ReturnTiming(due: due, receivedOn: nil, today: due.adding(days: 3)) == .overdue(3))
        #expect(ReturnTiming(due: due, receivedOn: due, today: due.adding(days: 9)) == .inTime)
        #expect(ReturnTiming(due: due, receivedOn: due.adding(days: 2), today: due.adding(days: 9)) == .late(2))
    }
}
