import Interchange
import TestSupport
import Testing

@Suite struct WorkbookIntakeTests {
    private func cells(_ xml: String) throws -> [WorkbookCell] {
        guard case .workbook(let workbook) = try Filters.read(HandMadeWorkbook(cells: xml).bytes) else {
            Issue.record("refused")
            return []
        }
        return workbook.sheets[0].rows.first?.cells ?? []
    }

    @Test(arguments: [
        (#"<c t="s"><v>0</v></c>"#, WorkbookCell.text("Đơn vị")),
        (#"<c t="s"><v>1</v></c>"#, .text("LĐLĐ tỉnh")),
        (#"<c t="inlineStr"><is><t>có</t><rPh><t>đọc</t></rPh></is></c>"#, .text("có")),
        (#"<c t="str"><f>A1&amp;"x"</f><v>kết quả</v></c>"#, .text("kết quả")),
        (#"<c t="str"><v>a_x000A_b</v></c>"#, .text("a\nb")),
        (#"<c><v>1.2E3</v></c>"#, .number("1200")), (#"<c><v>42.0</v></c>"#, .number("42")),
        (#"<c><v>1.204</v></c>"#, .number("1.204")), (#"<c t="n"><v>0.5</v></c>"#, .number("0.5")),
        (#"<c><f>0.1*420</f><v>42.000000000000007</v></c>"#, .number("42")),
        (#"<c><v>-3</v></c>"#, .number("-3")), (#"<c t="b"><v>1</v></c>"#, .truth(true)),
        (#"<c t="b"><v>0</v></c>"#, .truth(false)), (#"<c t="e"><v>#REF!</v></c>"#, .fault("#REF!")),
        (#"<c><f>A1+1</f></c>"#, .uncalculated), (#"<c><f>A1+1</f><v></v></c>"#, .uncalculated),
        (#"<c s="1"><v>46115</v></c>"#, .day("46115")), (#"<c s="2"><v>46115</v></c>"#, .day("46115")),
        (#"<c s="3"><v>46115</v></c>"#, .number("46115")), (#"<c t="d"><v>2026-04-03</v></c>"#, .day("2026-04-03")),
    ])
    func `each kind of cell is read as what it is`(xml: String, cell: WorkbookCell) throws {
        #expect(try cells("<row>\(xml)</row>") == [cell])
    }

    @Test func `cells and rows stand where they say, empty ones are kept between and dropped behind`() throws {
        let xml = #"<row r="3"><c r="B3"><v>1</v></c><c r="D3" s="3"/></row><row r="5"/><row><c><v>2</v></c></row>"#
        guard case .workbook(let workbook) = try Filters.read(HandMadeWorkbook(cells: xml).bytes) else {
            Issue.record("refused")
            return
        }
        #expect(
            workbook.sheets[0].rows == [
                WorkbookRow(number: 3, cells: [.empty, .number("1")]), WorkbookRow(number: 6, cells: [.number("2")]),
            ])
    }

    @Test func `sheets come in the order of their tabs, hidden ones marked, with merged cells`() throws {
        var book = HandMadeWorkbook()
        book.book = """
            <x:workbook xmlns:x="m" xmlns:r="r"><x:sheets>
            <x:sheet name="Hai" sheetId="2" r:id="rId5"/><x:sheet name="Một" sheetId="1" state="hidden" r:id="rId1"/>
            <x:sheet name="Biểu đồ" sheetId="3" r:id="rId6"/></x:sheets></x:workbook>
            """
        book.bookRelations = HandMadeWorkbook.relations([
            ("rId1", "worksheet", "worksheets/sheet1.xml", nil),
            ("rId5", "worksheet", "/xl/worksheets/sheet2.xml", nil),
            ("rId6", "chartsheet", "chartsheets/sheet1.xml", nil), ("rId2", "sharedStrings", "sharedStrings.xml", nil),
        ])
        book.sheets.append(
            """
            <x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>gộp</x:t></x:is></x:c></x:row>
            </x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>
            """)
        guard case .workbook(let workbook) = try Filters.read(book.bytes) else {
            Issue.record("refused")
            return
        }
        #expect(workbook.sheets.map(\.name) == ["Hai", "Một"])
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(workbook.sheets[0].merges == [CellRange("A1:B2")])
        #expect(workbook.sheets[0].rows[0].cells == [.text("gộp")])
        #expect(workbook.sheets[1].rows[0].cells == [.text("Đơn vị")])
    }

    @Test func `what was written is read as it was drawn, and what looks like a formula stays a text`() throws {
        let drawn = DrawnWorkbook(sheets: [
            DrawnSheet(
                name: "LĐLĐ Lam Giang", widths: [12, 40], frozenRows: 1,
                rows: [
                    [DrawnCell("Mã số", .heading), DrawnCell("Đoàn viên ỡ ậ Ế Ữ", .heading)],
                    [DrawnCell("1.10", .label), DrawnCell("=1+1", .label), DrawnCell("@x", .words)],
                    [
                        DrawnCell("", .entry, rule: .count(atMost: 9, refusal: "không")),
                        DrawnCell(
                            "1 = Có, chưa", .entry, rule: .oneOf(["0 = Chưa", "1 = Có, chưa"], refusal: "không")),
                    ],
                ])
        ])
        guard case .workbook(let workbook) = try Filters.read(try Filters.write(drawn)) else {
            Issue.record("refused")
            return
        }
        #expect(workbook.sheets.map(\.name) == ["LĐLĐ Lam Giang", DrawnWorkbook.choicesSheet])
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(
            workbook.sheets[0].rows == [
                WorkbookRow(number: 1, cells: [.text("Mã số"), .text("Đoàn viên ỡ ậ Ế Ữ")]),
                WorkbookRow(number: 2, cells: [.text("1.10"), .text("=1+1"), .text("@x")]),
                WorkbookRow(number: 3, cells: [.empty, .text("1 = Có, chưa")]),
            ])
        #expect(workbook.sheets[1].rows.map(\.cells) == [[.text("0 = Chưa")], [.text("1 = Có, chưa")]])
    }

    @Test func `a message that is no workbook is refused by the writer`() throws {
        for input in [[], [0, 0, 0, 2, 0x7B, 0x7D], Array("PK".utf8)] as [[UInt8]] {
            let result = try runProcess(BuiltPrograms.path("vanthu-typeset"), ["xlsx"], environment: [:], input: input)
            #expect(result.status == .exited(1))
            #expect(try TypesetRefusal(encoded: result.stdout) == .malformed)
        }
        let twice = DrawnSheet(name: "A", widths: [], rows: [[DrawnCell("x")]])
        let other = DrawnSheet(name: "a", widths: [], rows: [[DrawnCell("y")]])
        let result = try runProcess(
            BuiltPrograms.path("vanthu-typeset"), ["xlsx"], environment: [:],
            input: try DrawnWorkbook(sheets: [twice, other]).encoded())
        #expect(try TypesetRefusal(encoded: result.stdout) == .malformed)
    }

    @Test(arguments: ["vanthu-intake", "vanthu-typeset"])
    func `a filter that is not told what to do says so by its code and nothing else`(name: String) throws {
        for arguments in [[], ["odt"], ["xlsx", "xlsx"]] as [[String]] {
            let result = try runProcess(BuiltPrograms.path(name), arguments, environment: [:])
            #expect(result.status == .exited(64))
            #expect(result.stdout.isEmpty)
        }
    }
}
