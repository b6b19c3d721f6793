import TerminalKit
import Testing

private func surface(_ columns: Int, _ rows: Int = 1, _ draw: (inout Surface) -> Void) -> Surface {
    var result = Surface(size: Size(columns: columns, rows: rows))
    draw(&result)
    return result
}

private func line(_ columns: Int, _ draw: (inout Surface) -> Void) -> String {
    surface(columns, 1, draw).text()[0]
}

private func rows(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

@Test func `text is written in cells and the next column is returned`() {
    var surface = Surface(size: Size(columns: 10, rows: 1))
    #expect(surface.put("Kế", at: 1, row: 0, style: .text) == 3)
    #expect(surface.put("作业", at: 3, row: 0, style: .match) == 7)
    #expect(surface.text() == [" Kế作业"])
    #expect(surface[row: 0, column: 3] == Cell(character: "作", style: .match))
    #expect(surface[row: 0, column: 4] == Cell(character: " ", style: .match, isContinuation: true))
}

@Test func `text stops at the limit and at the edge, a wide character whole or not at all`() {
    #expect(line(4) { $0.put("abcdef", at: 0, row: 0, style: .text) } == "abcd")
    #expect(line(9) { $0.put("abcdef", at: 2, row: 0, style: .text, limit: 3) } == "  abc")
    #expect(line(4) { $0.put("abc作d", at: 0, row: 0, style: .text) } == "abc")
    #expect(line(9) { $0.put("作业", at: 0, row: 0, style: .text, limit: 3) } == "作")
    #expect(line(9) { $0.put("abc", at: 0, row: 0, style: .text, limit: -1) } == "")
}

@Test func `text that begins left of the surface shows its rest`() {
    #expect(line(5) { $0.put("abcdef", at: -2, row: 0, style: .text) } == "cdef")
    #expect(line(5) { $0.put("作b", at: -1, row: 0, style: .text) } == " b")
}

@Test(arguments: [
    Position(column: 0, row: -1), Position(column: 0, row: 3), Position(column: 8, row: 0),
    Position(column: .max, row: 0), Position(column: .min, row: 0), Position(column: 0, row: .max),
    Position(column: -200, row: 0),
])
func `drawing outside changes nothing`(_ place: Position) {
    let drawn = surface(8, 3) {
        $0.put("作abc", at: place.column, row: place.row, style: .danger)
        $0.put("作abc", at: place.column, row: place.row, style: .danger, limit: .max)
    }
    #expect(drawn == Surface(size: Size(columns: 8, rows: 3)))
}

@Test func `a surface without cells takes every drawing`() {
    for size in [
        Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: -3, rows: 5), Size(columns: 5, rows: 0),
    ] {
        var surface = Surface(size: size)
        surface.put("作", at: 0, row: 0, style: .text)
        surface.rule(row: 0)
        surface.fill(surface.area.inset(left: -1, top: -1, right: -1, bottom: -1), style: .danger)
        surface.setStyle(.marked, over: Area(column: -1, row: -1, columns: 9, rows: 9))
        surface.drawTitleBar("Title", trailing: "12")
        surface.drawFooter([FooterItem(keyName: "F1", label: "Help")], row: 0)
        surface.drawMessage("Message", row: 0)
        surface.drawProgress("Job", done: 1, total: 2, row: 0)
        surface.drawBox(title: "Box", lines: ["a"])
        TextField("abc").draw(into: &surface, column: 0, row: 0, columns: 3, focused: true)
        #expect(surface.text().count == size.rows)
    }
}

@Test(arguments: [
    (0, "x", "x 业"), (1, "x", " x业"), (2, "x", "作x"), (1, "日", " 日"), (2, "日", "作日"),
])
func `half of an overwritten wide character becomes a blank`(_ column: Int, _ text: String, _ expected: String) {
    let drawn = surface(5) {
        $0.put("作业", at: 0, row: 0, style: .text)
        $0.put(text, at: column, row: 0, style: .text)
    }
    #expect(drawn.text() == [expected])
    let same = surface(5) { $0.put(expected, at: 0, row: 0, style: .text) }
    #expect(drawn == same)
}

@Test func `hostile characters are shown and move nothing`() {
    #expect(line(30) { $0.put("a\u{1B}[2Jb\nc\u{202E}d", at: 0, row: 0, style: .text) } == "a‹U+001B›[2Jb c‹U+202E›d")
}

@Test func `a mark without a letter takes no cell`() {
    #expect(line(5) { $0.put("\u{301}a", at: 0, row: 0, style: .text) } == "a")
}

@Test func `style changes leave the characters and take wide ones whole`() {
    let drawn = surface(6) {
        $0.put("a作b", at: 0, row: 0, style: .text)
        $0.setStyle(.marked, over: Area(column: 2, row: 0, columns: 1, rows: 1))
    }
    #expect(drawn.text() == ["a作b"])
    let styles = (0..<6).map { drawn[row: 0, column: $0].style }
    #expect(styles == [.text, .marked, .marked, .text, .text, .text])
}

@Test func `a rule and a fill use the surface's line characters`() {
    #expect(line(4) { $0.rule(row: 0) } == "────")
    var ascii = Surface(size: Size(columns: 4, rows: 1), lineArt: .ascii)
    ascii.rule(row: 0)
    #expect(ascii.text() == ["----"])
    #expect(line(4) { $0.fill(Area(column: 1, row: 0, columns: 2, rows: 1), character: "·") } == " ··")
    #expect(line(4) { $0.fill(Area(column: 0, row: 0, columns: 4, rows: 1), character: "作") } == "")
}

@Test func `an overlay is clipped, keeps wide characters whole and brings its cursor`() {
    var overlay = Surface(size: Size(columns: 4, rows: 2))
    overlay.put("作业", at: 0, row: 0, style: .overlay)
    overlay.put("abcd", at: 0, row: 1, style: .overlay)
    overlay.cursor = Position(column: 1, row: 1)
    let drawn = surface(6, 3) {
        $0.fill($0.area, character: ".")
        $0.draw(overlay, at: Position(column: 3, row: 1))
    }
    #expect(drawn.text() == ["......", "...作", "...abc"])
    #expect(drawn.cursor == Position(column: 4, row: 2))
    let left = surface(4, 1) { $0.draw(overlay, at: Position(column: -1, row: 0)) }
    #expect(left.text() == [" 业"])
    #expect(left.cursor == Position(column: 0, row: 1))
    let outside = surface(4, 1) { $0.draw(overlay, at: Position(column: 40, row: 0)) }
    #expect(outside == Surface(size: Size(columns: 4, rows: 1)))
}

@Test func `a snapshot shows text, meanings and cursor`() {
    let drawn = surface(8, 3) {
        $0.put("Tên", at: 0, row: 0, style: .label)
        $0.put("An", at: 4, row: 0, style: .fieldFocused)
        $0.put("!", at: 2, row: 2, style: .danger)
        $0.cursor = Position(column: 6, row: 0)
    }
    #expect(
        rows(drawn.snapshot()) == [
            "Tên An", "", "  !", "== styles", "lll.EE", "", "..!", "== cursor 0,6 focus none", "",
        ])
}

@Test func `areas are split and inset and never negative`() {
    let area = Area(column: 1, row: 2, columns: 10, rows: 5)
    #expect(area.split(top: 2).rest == Area(column: 1, row: 4, columns: 10, rows: 3))
    #expect(area.split(bottom: 2).bottom == Area(column: 1, row: 5, columns: 10, rows: 2))
    #expect(area.split(left: 4).rest == Area(column: 5, row: 2, columns: 6, rows: 5))
    #expect(area.split(right: 40).right == area)
    #expect(area.inset(left: 6, right: 6).isEmpty)
    #expect(area.centered(Size(columns: 4, rows: 9)) == Area(column: 4, row: 2, columns: 4, rows: 5))
    #expect(
        area.intersection(Area(column: 8, row: 0, columns: 9, rows: 3)) == Area(column: 8, row: 2, columns: 3, rows: 1))
}

@Test func `every meaning has its own letter in snapshots`() {
    let drawn = surface(Style.allCases.count) {
        for (column, style) in Style.allCases.enumerated() { $0.put("x", at: column, row: 0, style: style) }
    }
    #expect(rows(drawn.snapshot())[2] == ".Tlf-eEdCMw!gmKkxso")
}
