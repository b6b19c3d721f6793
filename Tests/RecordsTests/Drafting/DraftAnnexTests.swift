import Records
import Testing

@Suite struct DraftAnnexTests {
    private func lines(_ blocks: [DraftBlock]) -> [String] {
        blocks.map { block in
            switch block {
            case .paragraph(_, _, let runs): runs.map(\.text).joined()
            case .table(_, let table): "bảng \(table.rows.count)"
            }
        }
    }

    @Test func `annexes begin with their line and go to the end`() {
        var blocks = DraftText("I. A\nHết.\nPHỤ LỤC I: SỐ LIỆU\n| a |\n| 1 |\nPHỤ LỤC 2\nDANH SÁCH\nMột").blocks
        let annexes = DraftAnnexes.take(from: &blocks)
        #expect(lines(blocks) == ["I. A", "Hết."])
        #expect(annexes.map(\.number) == ["I", "2"])
        #expect(annexes.map(\.title) == ["SỐ LIỆU", "DANH SÁCH"])
        #expect(annexes.map { lines($0.blocks) } == [["bảng 2"], ["Một"]])
    }

    @Test(arguments: ["Phụ lục kèm theo", "PHỤ LỤCX", "Gửi PHỤ LỤC", "phụ lục I"])
    func `a sentence about an annex is none`(_ line: String) {
        var blocks = DraftText(line).blocks
        #expect(DraftAnnexes.take(from: &blocks).isEmpty && blocks.count == 1)
    }

    @Test func `what stood on paper becomes the line again`() {
        let paper = DraftText("PHỤ LỤC\nSỐ LIỆU\n(Kèm theo Báo cáo số 1/BC-LĐLĐ ngày 1 tháng 2 năm 2026 của LĐLĐ)\nChữ")
            .blocks
        #expect(lines(DraftAnnexes.rejoined(paper)) == ["PHỤ LỤC SỐ LIỆU", "Chữ"])
        #expect(lines(DraftAnnexes.rejoined(DraftText("PHỤ LỤC II\nCHỮ HOA").blocks)) == ["PHỤ LỤC II CHỮ HOA"])
        #expect(DraftAnnexes.rejoined([]).isEmpty)
    }
}
