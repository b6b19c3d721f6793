import Records
import Testing

@Suite struct ArrangementTests {
    @Test func `levels lie in one another as archives arrange them`() {
        let fitting: Set<[Int]> = [[0, -1], [1, 0], [1, 1], [2, 1], [2, 0]]
        for level in ArchiveLevel.allCases {
            for parent in [nil] + ArchiveLevel.allCases.map({ Optional($0) }) {
                #expect(level.fits(in: parent) == fitting.contains([level.rawValue, parent?.rawValue ?? -1]))
            }
        }
    }

    @Test(arguments: [
        ("Kho 1 - G02 - T3", "Kho 1 - G02 - T3"), ("Kho 1/G02", "Kho 1 - G02"), ("Kho Tầng 2", "Kho Tầng 2"),
        ("K1–G2–T3", "K1 - G2 - T3"),
    ]) func `a shelf mark is read`(_ text: String, _ shown: String) { #expect(ShelfMark(text)?.description == shown) }

    @Test(arguments: [
        ("Kho 1 - G02 - T3", "kho 1", true), ("Kho 1 - G02 - T3", "Kho 1 - G02", true), ("Kho 1", "Kho", true),
        ("Kho 10", "Kho 1", false), ("Kho 1 - G02", "Kho 1 - G2", false), ("Kho 1 - G02", "G02", false),
        ("Kho 1", "Kho 1 - G02", false), ("Kho 2 - G02", "Kho 1 - G02", false),
    ]) func `a place holds what is told more exactly`(_ own: String, _ place: String, _ isInside: Bool) throws {
        #expect(try #require(ShelfMark(own)).lies(in: try #require(ShelfMark(place))) == isInside)
    }

    @Test(arguments: ["", " - ", "a-b-c-d"]) func `what is no shelf mark is none`(_ text: String) {
        #expect(ShelfMark(text) == nil)
    }

    private func heading(_ place: Int, _ depth: Int, _ title: String, _ short: String? = nil) -> FilingEntry {
        FilingEntry(
            id: FilingEntryID(Int64(place)), year: 2026, place: place, row: .heading(depth: depth), title: title,
            abbreviation: short)
    }

    private func file(_ place: Int, _ notation: String, _ title: String, maker: Int64? = nil) -> FilingEntry {
        FilingEntry(
            id: FilingEntryID(Int64(place)), year: 2026, place: place,
            row: .file(FilingPlan(notation: notation, retention: .years(20), maker: maker.map { PersonID($0) })),
            title: title)
    }

    @Test func `headings are counted in Roman and Arabic numerals`() {
        let entries = [
            heading(1, 1, "Tổ chức"), heading(2, 2, "Cán bộ"), file(3, "01.TC", "a"), heading(4, 2, "Biên chế"),
            heading(5, 1, "Tài chính"), heading(6, 2, "Thu"), file(7, "01.TCh", "b"),
        ]
        #expect(FilingRule.ordinals(of: entries) == ["I", "1", "", "2", "II", "1", ""])
    }

    @Test func `the next notation follows the highest under its heading`() {
        let entries = [file(1, "01.TCCB", "a"), file(2, "09.TCCB", "b"), file(3, "12.VP", "c"), file(4, "x", "d")]
        #expect(FilingRule.nextNotation("TCCB", after: entries) == "10.TCCB")
        #expect(FilingRule.nextNotation("VP", after: entries) == "13.VP")
        #expect(FilingRule.nextNotation("TC", after: entries) == "01.TC")
    }

    @Test func `next year's list is proposed from this year's`() {
        var ended = file(4, "03.VP", "Hồ sơ đã thôi")
        ended.isEnded = true
        let entries = [
            heading(1, 1, "Văn phòng", "VP"), file(2, "01.VP", "Báo cáo năm 2026 theo NQ 12026", maker: 1),
            file(3, "02.VP", "Lịch công tác 2026", maker: 2), ended,
        ]
        let proposal = FilingRule.proposal(from: entries, to: 2027) { $0 == PersonID(1) }
        #expect(proposal.map(\.title) == ["Văn phòng", "Báo cáo năm 2027 theo NQ 12026", "Lịch công tác 2027"])
        #expect(proposal.map(\.place) == [1, 2, 3])
        #expect(proposal.allSatisfy { $0.year == 2027 })
        #expect(
            proposal.map { row in if case .file(let plan) = row.row { plan.maker } else { nil } } == [
                nil, PersonID(1), nil,
            ])
    }

    @Test func `a path names a place from the fonds down`() {
        #expect(ArchivePath("P01/02/H0123")?.codes == ["P01", "02", "H0123"])
        #expect(ArchivePath("P01")?.description == "P01")
        for wrong in ["", "/", "P01//H1", "P01/"] { #expect(ArchivePath(wrong) == nil) }
    }
}
