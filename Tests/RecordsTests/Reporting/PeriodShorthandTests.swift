import Records
import Testing

@Suite struct PeriodShorthandTests {
    /// A Saturday of the 48th week.
    private static let today = Day(iso: "2026-11-28")

    @Test(arguments: [
        ("quý 3", "2026-Q3"), ("Quý III/2026", "2026-Q3"), ("Q3/2026", "2026-Q3"), ("q4", "2026-Q4"),
        ("quy iv nam 2025", "2025-Q4"), ("2026-Q4", "2026-Q4"), ("2026 quý 2", "2026-Q2"),
        ("10/2026", "2026-10"), ("tháng 10", "2026-10"), ("THÁNG 9 NĂM 2026", "2026-09"), ("t10/2026", "2026-10"),
        ("6 tháng đầu năm 2026", "2026-H1"), ("6 tháng đầu năm", "2026-H1"), ("sáu tháng cuối năm 2025", "2025-H2"),
        ("9 tháng đầu năm 2026", "2026-01-01..2026-09-30"), ("năm 2026", "2026"), ("2026", "2026"),
        ("tuần 48", "2026-W48"), ("Tuần 48/2026", "2026-W48"), ("week 48 of 2026", "2026-W48"),
        ("first half of 2026", "2026-H1"), ("month 10 of 2026", "2026-10"),
        ("01/11/2026 - 20/11/2026", "2026-11-01..2026-11-20"),
        ("từ ngày 1/11 đến ngày 20/11/2026", "2026-11-01..2026-11-20"),
        ("1-20/11/2026", "2026-11-01..2026-11-20"), ("1/11 – 20/11", "2026-11-01..2026-11-20"),
        ("2026-11-01 - 2026-11-20", "2026-11-01..2026-11-20"), ("ngày 5/11/26", "2026-11-05"),
    ])
    func `periods are read as people write them`(_ text: String, _ code: String) {
        #expect(PeriodShorthand.span(text, on: Self.today)?.code == code)
    }

    @Test(arguments: [
        // In January the last months are those of the year before; what begins sooner than it went wants its year.
        ("2027-01-05", "tháng 12", "2026-12"), ("2027-01-05", "quý 4", "2026-Q4"),
        ("2026-05-10", "tháng 11", "2025-11"),
        ("2026-05-10", "tháng 12", "2025-12"), ("2026-11-28", "tháng 12", nil), ("2026-11-28", "tuần 49", nil),
        ("2026-11-28", "tháng 12/2025", "2025-12"), ("2026-06-30", "6 tháng cuối năm", nil),
        ("2026-02-01", "6 tháng cuối năm", "2025-H2"),
    ])
    func `a year that is not written is the latest that has begun, or has to be written`(
        _ day: String, _ text: String, _ code: String?
    ) {
        #expect(PeriodShorthand.span(text, on: Day(iso: day))?.code == code)
    }

    @Test func `what may be of two years names both, the earlier first`() throws {
        let today = try #require(Self.today)
        #expect(PeriodShorthand.candidates("tháng 12", on: today).map(\.code) == ["2025-12", "2026-12"])
        #expect(PeriodShorthand.candidates("tháng 10", on: today).isEmpty)
        #expect(PeriodShorthand.candidates("hôm qua", on: today).isEmpty)
    }

    @Test(arguments: [
        "", "quý", "quý 5", "quý V/2026", "10", "tháng 13", "tuần 54/2026", "20/11/2026 - 01/11/2026", "31/02/2026",
        "năm", "hôm qua", "1 2 3 4 5 6 7", "2026 2027", "tháng mười",
    ])
    func `what is no period is none`(_ text: String) {
        #expect(PeriodShorthand.span(text, on: Self.today) == nil)
    }

    @Test func `without a day a year has to be written`() {
        #expect(PeriodShorthand.span("quý 3", on: nil) == nil && PeriodShorthand.span("1/11 - 20/11", on: nil) == nil)
        #expect(PeriodShorthand.period("quý 3/2026", on: nil)?.code == "2026-Q3")
        #expect(PeriodShorthand.period("tháng 10/2026", on: nil) == nil)
    }

    @Test(arguments: [
        "2026-W48", "2020-W53", "2026-11", "2026-Q1", "2026-Q4", "2026-H1", "2026-H2", "2026",
        "2026-11-01..2026-11-15", "2024-02-29",
    ])
    func `what is proposed and what stands on paper is read back`(_ code: String) throws {
        let span = try #require(ReportSpan(code: code))
        #expect(PeriodShorthand.span(span.typed, on: nil) == span)
        #expect(PeriodShorthand.span(span.written, on: nil) == span)
    }

    @Test func `the examples of every kind are of its days`() throws {
        let today = try #require(Self.today)
        for kind in ReportKind.allCases {
            let examples = kind.typedExamples(on: today).split(separator: ", ")
            #expect(!examples.isEmpty)
            for example in examples {
                let span = try #require(PeriodShorthand.span(example, on: today))
                #expect(kind.takes(span), "\(kind) \(example)")
            }
        }
    }
}
