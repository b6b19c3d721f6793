import Records
import Testing

@Suite struct ReportContentsTests {
    private static let rows = ShippedForms.sixTasks.rows + ShippedForms.statistics.rows
    static let references: [ReportReference] = ReportKind.allCases.flatMap { kind in
        ["2026-W48", "2026-11", "2026-Q3", "2026-H1", "2026", "2026-11-01..2026-11-15"].compactMap { code in
            ReportSpan(code: code).flatMap { ReportReference(kind, $0) }
        }
            + [ReportReference(kind, .period(ReportingPeriod(of: Day(number: 739_000), kind: .quarter)), unit: "a")]
            .compactMap(\.self)
    }

    @Test(arguments: references) func `labels are unique in a report and short enough for a word processor`(
        _ reference: ReportReference
    ) {
        let contents = ReportContents(reference, rows: Self.rows)
        let labels = contents.figures.map(\.label)
        #expect(Set(labels).count == labels.count)
        for label in labels + contents.tables.map({ "bảng: \($0.name)" }) {
            #expect(label.utf16.count <= 64, "\(label)")
            #expect(!label.contains { ":{}\n".contains($0) } || label.hasPrefix("bảng: "), "\(label)")
        }
    }

    @Test(arguments: references) func `an outline holds nothing but figures and tables that its report knows`(
        _ reference: ReportReference
    ) {
        let contents = ReportContents(reference, rows: Self.rows)
        for today in ["2026-01-01", "2026-11-24", "2028-01-01"].compactMap({ Day(iso: $0) }) {
            let text = ReportOutline.text(of: reference, office: "LĐLĐ tỉnh Lam Giang", unitName: "A", today: today)
            let faults = text.faults(labels: contents.labels, tables: contents.tableNames)
            #expect(faults.filter { !$0.isPardonable } == [])
            // Below the sentence that ends it stands nothing but an annex.
            var blocks = text.blocks
            let annexes = DraftAnnexes.take(from: &blocks)
            #expect(annexes.count == (text.text.contains("PHỤ LỤC") ? 1 : 0))
            guard case .paragraph(_, _, let runs)? = blocks.last else {
                Issue.record("no last line")
                continue
            }
            #expect(runs.map(\.text).joined().hasSuffix("Lam Giang./."))
            // It is written as one would write it by hand.
            #expect(DraftText(blocks: text.blocks).figures.map(\.label) == text.figures.map(\.label))
        }
    }

    @Test(arguments: [
        ("six-tasks/2026-Q3", "tổng hợp tình hình thực hiện Chỉ thị 02/CT-ĐCT quý III năm 2026"),
        ("six-tasks/2026-H1/a", "tình hình thực hiện Chỉ thị 02/CT-ĐCT của A 6 tháng đầu năm 2026"),
        ("week/2026-W48", "tình hình công tác tuần 48 năm 2026 (từ 23/11/2026 đến 29/11/2026)"),
        ("month/2026-12", "kết quả hoạt động công đoàn tháng 12 năm 2026, nhiệm vụ tháng 1 năm 2027"),
        ("quarter/2026-Q4", "kết quả hoạt động công đoàn quý IV năm 2026, nhiệm vụ quý I năm 2027"),
        ("year/2026", "tổng kết công tác công đoàn năm 2026, phương hướng, nhiệm vụ năm 2027"),
        ("documents/2026-11-01..2026-11-15", "thống kê công tác văn thư từ ngày 01/11/2026 đến ngày 15/11/2026"),
    ])
    func `a report says what it is about`(_ text: String, _ subject: String) throws {
        let reference = try #require(ReportReference(canonical: text))
        #expect(reference.subject(unitName: reference.unit == nil ? nil : "A") == subject)
    }
}

@Suite struct ReportDutyTests {
    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    @Test(arguments: [
        ("20", "2026-Q3", "2026-09-20"), ("31", "2026-02", "2026-02-28"), ("5", "2026-W48", "2026-11-27"),
        ("+5", "2026-Q3", "2026-10-05"), ("+0", "2026-11", "2026-11-30"), ("+3w", "2026-10", "2026-11-04"),
        ("+1w", "2026-W48", "2026-11-30"),
    ])
    func `a report is due on its day`(_ rule: String, _ span: String, _ due: String) throws {
        let rule = try #require(DueRule(code: rule))
        let span = try #require(ReportSpan(code: span))
        #expect(rule.due(of: span, by: WorkCalendar(holidays: [])) == Self.day(due))
        #expect(DueRule(code: rule.code) == rule)
    }

    @Test(arguments: ["", "0", "32", "+", "w", "+w", "5w", "+121", "-1", "+1000"]) func `what is no rule is none`(
        _ text: String
    ) {
        #expect(DueRule(code: text) == nil)
    }

    @Test func `a week has seven days to be due on`() {
        #expect(DueRule.day(7).fits(.week) && !DueRule.day(8).fits(.week) && DueRule.day(31).fits(.month))
    }

    @Test func `the second half year is told by the year's report`() {
        let duty = ReportDuty(id: ReportDutyID(1), kind: .halfYear, due: .day(10), since: Self.day("2025-01-01"))
        #expect(duty.owed(on: Self.day("2026-11-24")).map(\.span.code) == ["2026-H1"])
        #expect(duty.owed(on: Self.day("2026-05-24")).map(\.span.code) == ["2025-H1", "2026-H1"])
    }

    @Test func `what is owed begins with the duty, and ends with it`() {
        var duty = ReportDuty(id: ReportDutyID(1), kind: .month, due: .day(20), since: Self.day("2026-10-15"))
        #expect(duty.owed(on: Self.day("2026-11-24")).map(\.span.code) == ["2026-10", "2026-11"])
        #expect(duty.owed(on: Self.day("2027-03-01")).map(\.span.code) == ["2027-01", "2027-02", "2027-03"])
        duty.isEnded = true
        #expect(duty.owed(on: Self.day("2026-11-24")).isEmpty)
    }
}
