import DocumentModel
import DocumentSamples
import Interchange
import Reports
import Testing

@Suite struct DocumentWireTests {
    @Test func `every letter and form survives the way to the filter`() throws {
        let trees = Samples.letters.map { Letter.tree($0.content) } + Samples.forms.map(\.tree)
        for tree in trees { #expect(try DocumentTree(encoded: tree.encoded()) == tree) }
    }

    @Test func `every block, role, number and mark survives too`() throws {
        let roles = ParagraphRole.allCases.map { role in
            DocumentBlock.paragraph(
                DocumentParagraph(
                    role, [DocumentRun("a", bold: true), DocumentRun("b", italic: true), .pageNumber, DocumentRun("ế")])
            )
        }
        let table = DocumentTable(
            columns: [TableColumn(1, .justified), TableColumn(2, .centre)],
            headings: [[.heading("x", span: 2)]],
            rows: [
                [TableCell("1,5", bold: true, italic: true, alignment: .right, value: TableValue(15, places: 1))], [],
            ],
            size: 30, leastHeight: 7, hasLines: false)
        let tree = DocumentTree(
            title: "T", setup: PageSetup(numbering: .none),
            blocks: roles + [.table(table), .pageBreak, .rule(3), .space(4), .section(.landscape)])
        #expect(try DocumentTree(encoded: tree.encoded()) == tree)
    }

    @Test func `texts travel composed and without what steers a printer`() throws {
        let tree = DocumentTree(title: "e\u{302}\u{301}", blocks: [.text(.body, "a\u{7}\nb\u{202E}")])
        let read = try DocumentTree(encoded: tree.encoded())
        #expect(read.title.unicodeScalars.elementsEqual("ế".unicodeScalars))
        #expect(read.blocks == [.text(.body, "a‹U+0007›\nb‹U+202E›")])
    }

    private func refused(_ tree: DocumentTree) -> Bool {
        guard let bytes = try? tree.encoded() else { return true }
        return (try? DocumentTree(encoded: bytes)) == nil
    }

    @Test func `what no paper can hold is refused`() {
        func tree(_ blocks: [DocumentBlock], _ setup: PageSetup = PageSetup()) -> DocumentTree {
            DocumentTree(title: "", setup: setup, blocks: blocks)
        }
        func table(_ widths: [Int], _ rows: [[TableCell]], size: Int = 24) -> DocumentBlock {
            .table(DocumentTable(columns: widths.map { TableColumn($0) }, rows: rows, size: size))
        }
        #expect(!refused(tree([table([1], [["a"]])])))
        #expect(refused(tree([], PageSetup(width: 60, left: 30, right: 20))))
        #expect(refused(tree([], PageSetup(top: -1))))
        #expect(refused(tree([table([], [])])))
        #expect(refused(tree([table([0], [])])))
        #expect(refused(tree([table([1], [["a", "b"]])])))
        #expect(refused(tree([table([1], [[TableCell("a", span: 2)]])])))
        #expect(refused(tree([table([1], [], size: 1000)])))
        #expect(refused(tree([table(Array(repeating: 1, count: 65), [])])))
        #expect(refused(tree([.text(.body, String(repeating: "a", count: DocumentLimits.textBytes + 1))])))
        #expect(refused(tree([.rule(0)])))
        #expect(refused(tree(Array(repeating: .pageBreak, count: DocumentLimits.blocks + 1))))
    }

    @Test func `why a file is not written survives the way back`() throws {
        let refusals: [TypesetRefusal] = [
            .malformed, .failed, .fontMissing, .letterMissing("漢", near: "chữ 漢 lạ", font: "Tinos"),
        ]
        for refusal in refusals { #expect(try TypesetRefusal(encoded: refusal.encoded()) == refusal) }
    }

    @Test func `the tables of a document become sheets, with numbers as numbers`() throws {
        let report = try #require(Samples.letters.first { $0.name == "bao-cao" })
        let workbook = try #require(DrawnWorkbook(tablesOf: Letter.tree(report.content)))
        #expect(workbook.sheets.count == 2)
        let sheet = workbook.sheets[0]
        #expect(sheet.rows[1].map(\.text) == ["TT", "Chỉ tiêu", "Quý III", "Quý IV"])
        #expect(sheet.rows[2][2].value == TableValue(84107))
        #expect(sheet.rows[3][3].value == TableValue(613, places: 1))
        #expect((sheet.frozenRows, sheet.repeatedRows) == (2, 1))
        let register = try #require(DrawnWorkbook(tablesOf: Samples.incoming(3).tree))
        #expect(register.sheets.map(\.rows.count) == [5])
        #expect(register.sheets[0].rows[1][0].text == "Ngày đến")
        #expect(register.sheets[0].rows[2].map(\.text).prefix(2) == ["05/01/2026", "1"])
        let letter = try #require(Samples.letters.first { $0.name == "cong-van" })
        #expect(DrawnWorkbook(tablesOf: Letter.tree(letter.content)) == nil)
        #expect(try DrawnWorkbook(encoded: workbook.encoded()) == workbook)
    }
}
