import Records
import Testing

@Suite struct ReportReferenceTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    @Test(arguments: [
        ("2026-W48", "2026-11-23", "2026-11-29", "2026-W47", "2025-W48"),
        ("2026-W01", "2025-12-29", "2026-01-04", "2025-W52", "2025-W01"),
        ("2020-W53", "2020-12-28", "2021-01-03", "2020-W52", "2019-W53"),
        ("2026-11", "2026-11-01", "2026-11-30", "2026-10", "2025-11"),
        ("2026-01", "2026-01-01", "2026-01-31", "2025-12", "2025-01"),
        ("2026-Q1", "2026-01-01", "2026-03-31", "2025-Q4", "2025-Q1"),
        ("2026-H2", "2026-07-01", "2026-12-31", "2026-H1", "2025-H2"),
        ("2026", "2026-01-01", "2026-12-31", "2025", "2025"),
        ("2026-11-01..2026-11-15", "2026-11-01", "2026-11-15", "2026-10-17..2026-10-31", "2025-11-01..2025-11-15"),
        ("2024-02-29", "2024-02-29", "2024-02-29", "2024-02-28", "2023-02-28"),
    ])
    func `a span is read, has its days, the one before and the one of the year before`(
        _ code: String, _ first: String, _ last: String, _ previous: String, _ year: String
    ) throws {
        let span = try #require(ReportSpan(code: code.lowercased()))
        #expect(span.firstDay == Self.day(first) && span.lastDay == Self.day(last))
        #expect(span.previous.code == previous)
        #expect(span.yearBefore.code == year || code == "2020-W53")
        #expect(span.code == code)
    }

    @Test(arguments: [
        "", "2026-W00", "2026-W54", "2025-W53", "2026-13", "2026-Q5", "W48", "2026-11-31", "2026-11-02..2026-11-01",
        "2026-Wab",
    ])
    func `what is no span is none`(_ code: String) { #expect(ReportSpan(code: code) == nil) }

    @Test(arguments: [
        "six-tasks/2026-Q3", "six-tasks/2026-H1/ldld-ha-noi", "week/2026-W48", "month/2026-11", "quarter/2026-Q3",
        "half-year/2026-H1", "year/2026", "documents/2026-11", "adhoc/2026-11-01..2026-11-15", "six-tasks/2026/a/b",
    ])
    func `the canonical text is read back`(_ text: String) throws {
        #expect(try #require(ReportReference(canonical: text)).canonical == text)
    }

    @Test(arguments: [
        "", "quarter", "quarter/2026-H1", "week/2026-11", "month/2026-Q1", "year/2026-Q1", "six-tasks/2026-11",
        "quarter/2026-Q3/ldld-ha-noi", "six-tasks/2026-Q3/", "quarter/2026-q3", "other/2026",
    ])
    func `what is no report is none`(_ text: String) { #expect(ReportReference(canonical: text) == nil) }

    @Test func `every kind has a usual span that it takes, and one before it`() throws {
        for kind in ReportKind.allCases {
            let span = kind.usual(on: Self.day("2026-11-24"))
            let reference = try #require(ReportReference(kind, span))
            #expect(reference.previous.span == span.previous)
            #expect(ReportReference(canonical: reference.previous.canonical) == reference.previous)
        }
    }
}
