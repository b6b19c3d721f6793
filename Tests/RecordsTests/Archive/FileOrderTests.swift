import Records
import Testing

@Suite struct FileOrderTests {
    private func file(_ notation: String, _ title: String, _ day: Int?, year: Int = 2026) -> RecordFile {
        var content = FileContent(notation: notation, year: year, title: title, retention: .permanent)
        content.startedOn = day.map { Day(number: $0) }
        return RecordFile(
            id: RecordFileID(1), content: content, state: .open, node: ArchiveNodeID(1), place: 1, documents: 0,
            version: 1, createdAt: Instant(milliseconds: 0), createdBy: PersonID(1))
    }

    @Test(arguments: [
        (FileOrder.code, ["02.TCCB", "10.TCCB", "01.VP", "TCCB", "01.TCCB"]),
        (.day, ["01.VP", "10.TCCB", "02.TCCB", "01.TCCB", "TCCB"]),
        (.title, ["TCCB", "10.TCCB", "01.VP", "02.TCCB", "01.TCCB"]),
    ])
    func `files are put in order as the table says`(_ order: FileOrder, _ wanted: [String]) {
        let files = [
            file("01.VP", "Đoàn viên", 10), file("10.TCCB", "Bổ nhiệm", 20), file("TCCB", "Ẩn phẩm", nil),
            file("02.TCCB", "Êm", 30), file("01.TCCB", "Yên", 40, year: 2027),
        ]
        #expect(order.sorted(files).map(\.content.notation) == wanted)
    }

    @Test func `what an order does not tell apart stays as it lies`() {
        let files = [file("b", "Hồ sơ", nil), file("a", "Hồ sơ", nil)]
        #expect(FileOrder.title.sorted(files).map(\.content.notation) == ["b", "a"])
        #expect(FileOrder.day.sorted(files).map(\.content.notation) == ["b", "a"])
    }
}
