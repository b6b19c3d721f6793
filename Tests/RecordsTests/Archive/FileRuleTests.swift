import Records
import Testing

@Suite struct FileRuleTests {
    private let today = Day(iso: "2026-11-28") ?? Day(number: 0)

    private func content(_ retention: RetentionPeriod, _ change: (inout FileContent) -> Void = { _ in }) -> FileContent
    {
        var content = FileContent(notation: "01.TCCB", year: 2026, title: "Hồ sơ đại hội", retention: retention)
        content.maker = PersonID(4)
        content.startedOn = Day(iso: "2026-01-05")
        content.workEndedOn = Day(iso: "2026-11-20")
        content.closingNote = "Hồ sơ gồm 3 văn bản."
        content.sheets = 9
        change(&content)
        return content
    }

    private func items(_ sheets: [String?]) -> [FileItem] {
        sheets.enumerated().map { place, text in
            FileItem(
                id: FileItemID(Int64(place + 1)), file: RecordFileID(1), place: place + 1,
                source: .incoming(DocumentID(Int64(place + 1))), sheets: text.flatMap { SheetSpan($0) })
        }
    }

    private func faults(_ content: FileContent, _ items: [FileItem], unsettled: Int = 0) -> [FileFault] {
        ClosingRule.faults(closing: content, items: items, unsettled: unsettled, today: today)
    }

    @Test func `a whole permanent file is closed`() {
        #expect(faults(content(.permanent), items(["1-3", "4", "5-9"])) == [])
        #expect(faults(content(.permanent), items(["1-3", "3-4", "5-9"])) == [], "two documents may share a sheet")
    }

    @Test func `sheets are numbered from five years on and the list is written of permanent files`() {
        let without = items([nil, nil])
        #expect(faults(content(.permanent), without) == [.sheetsNotNumbered(2)])
        #expect(faults(content(.years(20)), without) == [])
        #expect(faults(content(.years(5)) { $0.sheets = nil }, without) == [.missing(.sheets)])
        #expect(faults(content(.years(4)) { $0.sheets = nil }, without) == [])
        #expect(
            faults(
                content(.permanent) {
                    $0.sheets = nil; $0.carrier = .electronic
                }, without) == [])
    }

    @Test func `sheets run on and add up`() {
        #expect(faults(content(.permanent), items(["1-3", "2-4", "5-9"])) == [.sheetsCross(2)])
        #expect(faults(content(.permanent), items(["1-3", "4-8"])) == [.sheetsDoNotAddUp(written: 9, counted: 8)])
        // Nobody has to write the list of a file kept for five years; a whole one does not contradict the number.
        #expect(faults(content(.years(5)), items(["1-3", "4-8"])) == [.sheetsDoNotAddUp(written: 9, counted: 8)])
    }

    @Test func `the closing note is written always`() {
        #expect(faults(content(.years(1)) { $0.closingNote = nil }, items([nil])) == [.missing(.closingNote)])
    }

    @Test func `nothing in it may still be worked on, and something must be in it`() {
        #expect(faults(content(.years(1)), items([nil]), unsettled: 2) == [.unsettled(2)])
        #expect(faults(content(.years(1)), []) == [.empty])
        var weeded = items([nil])
        weeded[0].weeded = "bản trùng"
        #expect(faults(content(.years(1)), weeded) == [.empty])
    }

    @Test func `who made it and when the work ended must be known`() {
        #expect(
            faults(
                content(.years(1)) {
                    $0.maker = nil; $0.workEndedOn = nil
                }, items([nil]))
                == [.missing(.workEndedOn), .missing(.maker)])
    }

    @Test func `a description holds together`() {
        func own(_ change: (inout FileContent) -> Void) -> [FileFault] {
            ClosingRule.faults(of: content(.permanent, change), today: today)
        }
        #expect(own { _ in } == [])
        #expect(own { $0.title = "" } == [.missing(.title)])
        #expect(own { $0.notation = "" } == [.missing(.notation)])
        #expect(own { $0.notation = String(repeating: "1", count: 21) } == [.tooLong(.notation, 20)])
        #expect(own { $0.title = String(repeating: "a", count: 501) } == [.tooLong(.title, 500)])
        #expect(own { $0.startedOn = Day(iso: "2026-11-21") } == [.endsBeforeStart])
        #expect(own { $0.workEndedOn = Day(iso: "2026-11-29") } == [.dayAhead(.workEndedOn)])
        #expect(own { $0.notes = "Tối mật" } == [.secretMark(.notes)])
    }

    @Test(arguments: [("12", 12, 12), ("12-15", 12, 15), (" 3 - 4 ", 3, 4)])
    func `sheets are read`(_ text: String, _ first: Int, _ last: Int) throws {
        let span = try #require(SheetSpan(text))
        #expect((span.first, span.last) == (first, last))
    }

    @Test(arguments: ["", "0", "5-3", "a", "1-2-3", "-4", "4-", "100001"])
    func `what is no span of sheets is none`(_ text: String) { #expect(SheetSpan(text) == nil) }

    @Test func `a file's name is its notation and the year of its list`() {
        #expect(FileName("01.TCCB/2026") == FileName(notation: "01.TCCB", year: 2026))
        #expect(FileName("01/TCCB/2026")?.description == "01/TCCB/2026")
        #expect(FileName("01.TCCB") == nil)
        #expect(FileName("01.TCCB", year: 2025)?.year == 2025)
        #expect(FileName("/2026") == nil)
        #expect(FileName("") == nil)
    }
}
