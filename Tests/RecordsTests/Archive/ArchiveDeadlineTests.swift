import Records
import Testing

@Suite struct ArchiveDeadlineTests {
    private func content(_ end: String?, _ retention: RetentionPeriod, _ matter: FileMatter = .general) -> FileContent {
        var content = FileContent(notation: "01.VP", year: 2024, title: "Hồ sơ thử", retention: retention)
        content.workEndedOn = end.flatMap { Day(iso: $0) }
        content.matter = matter
        return content
    }

    @Test func `the new law holds from the first of July 2025`() {
        #expect(ArchiveDeadline.law2024.iso == "2025-07-01")
    }

    /// Counted by hand from Decree 30/2020, art. 30(2), and the law of 2024.
    @Test(arguments: [
        ("2023-05-10", 10, FileMatter.general, "2024-05-10"), ("2024-02-29", 10, .general, "2025-02-28"),
        ("2023-02-28", 10, .general, "2024-02-28"), ("2025-06-30", 10, .general, "2026-06-30"),
        ("2025-07-01", 10, .general, "2026-12-31"), ("2025-12-31", 10, .general, "2026-12-31"),
        ("2026-01-01", 5, .general, "2027-12-31"), ("2025-11-30", 20, .construction, "2026-02-28"),
        ("2024-11-30", 20, .construction, "2025-02-28"), ("2023-11-30", 20, .construction, "2024-02-29"),
    ]) func `a file goes to the archive by its day`(_ end: String, _ years: Int, _ matter: FileMatter, _ due: String) {
        #expect(ArchiveDeadline.transfer(of: content(end, .years(years), matter))?.iso == due)
    }

    @Test func `what is kept for less than five years need not go to the archive`() {
        #expect(ArchiveDeadline.transfer(of: content("2023-05-10", .years(4))) == nil)
        #expect(ArchiveDeadline.transfer(of: content("2023-05-10", .permanent))?.iso == "2024-05-10")
        #expect(ArchiveDeadline.transfer(of: content("2023-05-10", .long))?.iso == "2024-05-10")
    }

    @Test func `nothing is due while the work goes on`() {
        #expect(ArchiveDeadline.transfer(of: content(nil, .years(20))) == nil)
        #expect(ArchiveDeadline.lastKeptBack(of: content(nil, .years(20))) == nil)
    }

    @Test func `a file is kept back for two years at most after the day on which it was due`() {
        #expect(ArchiveDeadline.lastKeptBack(of: content("2023-05-10", .years(10)))?.iso == "2026-05-10")
        #expect(ArchiveDeadline.lastKeptBack(of: content("2025-07-01", .years(10)))?.iso == "2028-12-31")
    }

    @Test(arguments: [
        ("2012-03-01", "2013-05-01", "2022-12-31"), ("2020-03-01", "2025-06-30", "2030-12-31"),
        ("2020-03-01", "2025-07-01", "2030-07-01"), ("2020-03-01", "2028-02-29", "2033-02-28"),
    ]) func `permanent files go on to the historical archive`(_ end: String, _ taken: String, _ due: String) {
        #expect(
            ArchiveDeadline.historicalTransfer(of: content(end, .permanent), archivedOn: Day(iso: taken))?.iso == due)
    }

    @Test func `others stay`() {
        #expect(
            ArchiveDeadline.historicalTransfer(
                of: content("2012-03-01", .years(20)), archivedOn: Day(iso: "2013-05-01")) == nil)
        #expect(ArchiveDeadline.historicalTransfer(of: content("2012-03-01", .permanent), archivedOn: nil) == nil)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-12-31", 2, "2025-02-28"),
        ("2024-11-15", 3, "2025-02-15"), ("2024-02-29", 48, "2028-02-29"),
    ]) func `months are added within the calendar`(_ day: String, _ months: Int, _ result: String) throws {
        #expect(try #require(Day(iso: day)).adding(months: months).iso == result)
    }
}
