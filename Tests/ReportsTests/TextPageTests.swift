import Testing
import Text

@testable import Reports

@Suite struct TextPageTests {
    private func page(rows: Int, leastRowLines: Int = 1) -> TextPage {
        TextPage(
            sheet: .portrait, head: [.pair("LĐLĐ TỈNH", "CỘNG HÒA"), .empty, .centre("DANH SÁCH")],
            columns: [
                .init("Số", width: 4, .right), .init("Trích yếu", width: 12), .init("Ý kiến", width: 8, .pen),
            ],
            rows: (1...max(1, rows)).map { .cells([String($0), "kế hoạch tuyên truyền", ""]) },
            leastRowLines: leastRowLines, foot: [.right("Văn thư")], pageWord: "Trang")
    }

    @Test func `cells are wrapped, numbers stand at the right, and the pen has lines to write on`() {
        #expect(
            page(rows: 1, leastRowLines: 3).lines == [
                "    LĐLĐ TỈNH        CỘNG HÒA", "", "            DANH SÁCH", "+------+--------------+----------+",
                "|  Số  |  Trích yếu   |  Ý kiến  |", "+------+--------------+----------+",
                "|    1 | kế hoạch     | ........ |", "|      | tuyên truyền | ........ |",
                "|      |              |          |", "+------+--------------+----------+",
                "                           Văn thư",
            ])
    }

    @Test func `no sheet is longer than the paper, rows stay whole, and the heading stands on each`() throws {
        let sheets = page(rows: 60).sheets
        #expect(sheets.count == 4)
        for (place, sheet) in sheets.enumerated() {
            #expect(sheet.count == 62)
            #expect(sheet.last.map { trimmed($0) } == "Trang \(place + 1)/4")
            #expect(sheet.count { $0.contains("Trích yếu") } == 1)
            #expect(sheet.count { $0.contains("kế hoạch") } == sheet.count { $0.contains("tuyên truyền") })
        }
        let numbers = sheets.joined().compactMap { line in
            line.hasPrefix("|") ? Int(trimmed(String(line.dropFirst().prefix(6)))) : nil
        }
        #expect(numbers == Array(1...60))
        #expect(page(rows: 60).text.split(separator: "\u{0C}").count == 4)
    }

    @Test func `one sheet has no number, and a page without rows still has its heading`() {
        #expect(page(rows: 2).sheets.count == 1)
        #expect(!page(rows: 2).text.contains("Trang"))
        var empty = page(rows: 1)
        empty.rows = []
        #expect(empty.lines.contains("|  Số  |  Trích yếu   |  Ý kiến  |"))
    }

    @Test func `a row longer than a sheet is broken, and nothing of it is lost`() {
        var long = page(rows: 1)
        let words = (1...400).map { "từ\($0)" }
        long.rows = [.cells(["1", words.joined(separator: " "), ""])]
        let sheets = long.sheets
        #expect(sheets.allSatisfy { $0.count <= 62 })
        let all = sheets.joined().joined(separator: " ")
        #expect(words.allSatisfy { all.contains($0) })
    }

    @Test func `what could steer a terminal is visible, and a group’s heading goes across`() {
        var page = page(rows: 1)
        page.rows = [.heading("NHÓM"), .cells(["1", "a\u{1B}[2J", ""])]
        #expect(page.lines.contains("| NHÓM                           |"))
        #expect(!page.text.contains("\u{1B}"))
        #expect(page.lines.contains { $0.contains("‹U+001B›") })
    }

    private func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
