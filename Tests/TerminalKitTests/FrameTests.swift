import TerminalKit
import Testing

private func drawn(_ columns: Int, _ rows: Int = 1, lineArt: LineArt = .unicode, _ draw: (inout Surface) -> Void)
    -> [String]
{
    var surface = Surface(size: Size(columns: columns, rows: rows), lineArt: lineArt)
    draw(&surface)
    return surface.text()
}

@Test(arguments: [
    (30, " Văn bản đến     214 / 48.213"), (24, " Văn bản … 214 / 48.213"), (20, " Văn bản đến"), (8, " Văn b…"),
])
func `the title is cut and its numbers are not`(_ columns: Int, _ expected: String) {
    let line = drawn(columns) { $0.drawTitleBar("Văn bản đến", trailing: "214 / 48.213") }
    #expect(line == [expected])
}

@Test func `the footer shows keys and labels in their meanings`() {
    var surface = Surface(size: Size(columns: 24, rows: 1))
    surface.drawFooter(
        [FooterItem(keyName: "F2", label: "Lưu"), FooterItem(keyName: "F4", label: "Tra", isEnabled: false)], row: 0)
    #expect(
        surface.snapshot()
            == " F2 Lưu  F4 Tra\n== styles\nkKKkkkkkkxxxxxxkkkkkkkkk\n== cursor none focus none\n")
}

@Test func `a footer item that does not fit whole is not begun`() {
    let items = [FooterItem(keyName: "F2", label: "Lưu"), FooterItem(keyName: "F4", label: "Tra")]
    #expect(drawn(15) { $0.drawFooter(items, row: 0) } == [" F2 Lưu  F4 Tra"])
    #expect(drawn(14) { $0.drawFooter(items, row: 0) } == [" F2 Lưu"])
}

@Test func `a message is cut with a sign`() {
    #expect(drawn(12) { $0.drawMessage("Đã lưu số 12 vào sổ", row: 0) } == [" Đã lưu số…"])
    #expect(drawn(12) { $0.drawMessage("", row: 0) } == [""])
}

@Test(arguments: [
    (1, 4, 40, " Nhập ██████░░░░░░░░░░░░░░░░░░░░░ 1/4 25%"), (4, 4, 20, " Nhập ██████ 4/4 100%"),
])
func `a long job shows its share`(_ done: Int, _ total: Int, _ columns: Int, _ expected: String) {
    let line = drawn(columns + 2) { $0.drawProgress("Nhập", done: done, total: total, row: 0) }
    #expect(line == [expected])
}

@Test func `a long job of unknown length shows how much is done, and 100 only at the end`() {
    #expect(drawn(20) { $0.drawProgress("Nhập", done: 512, total: 0, row: 0) } == [" Nhập           512"])
    #expect(drawn(20) { $0.drawProgress("Nhập", done: 999, total: 1000, row: 0) } == [" Nhập  999/1000 99%"])
    #expect(drawn(14) { $0.drawProgress("Nhập", done: 5, total: 1000, row: 0) } == [" N… 5/1000 0%"])
    #expect(drawn(9) { $0.drawProgress("Nhập", done: 5, total: 1000, row: 0) } == [""])
}

@Test func `a box stands in the middle over what was there`() {
    let lines = drawn(16, 5, lineArt: .ascii) {
        $0.fill($0.area, character: "x")
        $0.drawBox(title: "Hỏi", lines: ["Xoá?", "Không"])
    }
    #expect(
        lines == [
            "xxx+- Hỏi -+xxxx", "xxx| Xoá?  |xxxx", "xxx| Không |xxxx", "xxx+-------+xxxx", "xxxxxxxxxxxxxxxx",
        ])
}

@Test func `a box is never larger than the surface and breaks long lines`() {
    let lines = drawn(16, 4, lineArt: .ascii) {
        $0.drawBox(title: "Một tiêu đề dài", lines: ["Văn bản đến hôm nay", "hết"])
    }
    #expect(lines == ["  +- Một t~ -+", "  | Văn bản  |", "  | đến hôm  |", "  +----------+"])
}
