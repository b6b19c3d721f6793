import Interchange
import Records
import Testing

@Suite struct InventoryTests {
    private static let list = """
        LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG;;;;;;
        MỤC LỤC HỒ SƠ, TÀI LIỆU NỘP LƯU;;;;;;
        Hộp số;Số, ký hiệu hồ sơ;Tiêu đề hồ sơ;Thời gian tài liệu;Thời hạn bảo quản;Số tờ;Ghi chú
        (1);(2);(3);(4);(5);(6);(7)
        ;;I. VĂN PHÒNG;;;;
        ;;1. Tổng hợp;;;;
        01;01;Báo cáo năm 1998;12/01/1998 - 30/12/1998;Vĩnh viễn;1.204 tờ;
        ;02;Công văn trao đổi;1998-1999;Lâu dài;45;rách bìa
        02;03;Hồ sơ thi đua;3/1999 – 15/4/1999;20 năm;;
        ;;Tổng cộng: 3 hồ sơ;;;;
        """

    private func read(_ text: String) -> InventoryReading { InventoryReader.read(csv: Array(text.utf8)) }

    private func day(_ iso: String) -> Day? { Day(iso: iso) }

    @Test func `a list on paper's form is read: headings, boxes that go on, spans, periods`() {
        let reading = read(Self.list)
        #expect(reading.problems.map(\.kind) == [.rowLeftOut("Tổng cộng: 3 hồ sơ")])
        #expect(reading.isSound && reading.encoding == .utf8)
        let rows = reading.rows
        #expect(rows.map(\.notation) == ["01", "02", "03"] && rows.map(\.box) == ["01", "01", "02"])
        #expect(rows.map(\.place.row) == [7, 8, 9])
        #expect(rows[0].sections == ["I. VĂN PHÒNG", "1. Tổng hợp"])
        #expect(rows.map(\.retention) == [.permanent, .long, .years(20)])
        #expect(rows.map(\.sheets) == [1204, 45, nil] && rows[1].notes == "rách bìa")
        #expect(rows[0].span?.start.first == day("1998-01-12") && rows[0].span?.end.last == day("1998-12-30"))
        #expect(rows[1].span?.start.first == day("1998-01-01") && rows[1].span?.end.last == day("1999-12-31"))
        #expect(rows[2].span?.start.first == day("1999-03-01") && rows[2].span?.end.isExact == true)
    }

    @Test(arguments: TextEncoding.legacy) func `the same list is read in every old encoding`(_ encoding: TextEncoding) {
        let reading = InventoryReader.read(csv: EncodingTests.encoded(Self.list.replacing("–", with: "-"), encoding))
        #expect(reading.encoding == encoding && reading.certainty != .doubtful)
        #expect(reading.rows.map(\.title) == ["Báo cáo năm 1998", "Công văn trao đổi", "Hồ sơ thi đua"])
        #expect(reading.rows.map(\.retention) == [.permanent, .long, .years(20)])
        #expect(reading.preview.hasPrefix("LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG"))
    }

    @Test func `what a person says of the letters goes before what is recognised`() {
        let bytes = EncodingTests.encoded("Tiêu đề hồ sơ;Số tờ\nHồ sơ;2\n", .tcvn3)
        #expect(InventoryReader.read(csv: bytes, as: .tcvn3).rows.first?.title == "Hồ sơ")
        #expect(InventoryReader.read(csv: bytes, as: .tcvn3).certainty == .certain)
        #expect(InventoryReader.read(csv: bytes, as: .viscii).problems.map(\.kind).contains(.noHeading))
        let inUnicode = Array("TÝ sè;Tiªu ®Ò hå s¬;Sè tê\n1;Hå s¬;2".utf8)
        #expect(InventoryReader.read(csv: inUnicode, as: .tcvn3).rows.first?.title == "Hồ sơ")
    }

    @Test func `a workbook in an old font is read, its numbers and days too`() {
        func text(_ words: String...) -> [WorkbookCell] { words.map { $0.isEmpty ? .empty : .text($0) } }
        let rows: [[WorkbookCell]] = [
            text("Hép sè", "Tiªu ®Ò hå s¬", "Ngµy b¾t ®Çu", "Ngµy kÕt thóc", "Thêi h¹n b¶o qu¶n", "Sè tê"),
            [
                .number("1"), .text("B¸o c¸o cña Liªn ®oµn Lao ®éng"), .day("1998-01-12"), .text("1998"),
                .text("VÜnh viÔn"), .number("12"),
            ],
            [.number("1"), .text("Hà Nội"), .fault("#REF!"), .empty, .number("20"), .number("12.5")],
        ]
        let sheet = WorkbookSheet(
            name: "Môc lôc", rows: rows.enumerated().map { WorkbookRow(number: $0 + 1, cells: $1) })
        let hidden = WorkbookSheet(name: "x", isHidden: true, rows: sheet.rows)
        let reading = InventoryReader.read(Workbook(sheets: [sheet, hidden]))
        #expect(reading.encoding == .tcvn3)
        #expect(reading.rows.map(\.title) == ["Báo cáo của Liên đoàn Lao động", "Hà Nội"])
        #expect(reading.rows[0].span?.end.last == day("1998-12-31") && reading.rows[0].retention == .permanent)
        #expect(reading.rows.map(\.isSound) == [true, false])
        #expect(
            reading.problems.map(\.kind) == [
                .noValue, .badNumber(.sheets, "12.5"), .sheetNotRead,
            ])
        #expect(reading.problems[0].place == ReturnPlace(sheet: "Mục lục", row: 3, column: 3))
    }

    @Test func `every wrong cell is told at its place, and the row is not taken`() {
        let reading = read(
            """
            Hồ sơ số,Tiêu đề,Bắt đầu,Kết thúc,Thời hạn,Số tờ,Năm,Kho nào
            1,A,31/02/1990,1991,forever,x,1990,k
            2,B,1991,1990,10,3,90,
            3,,1990,1991,10,3,1990,
            3,C,1990,1991,10,3,1990,
            3,D,1990,1991,10,3,1990,
            12345678901234567890x,E,,,,,,
            """)
        #expect(
            reading.problems.map { "\($0.place.row ?? 0):\($0.place.column ?? 0) \($0.kind)" } == [
                "1:8 unknownHeading(\"Kho nào\")", "2:3 badSpan(\"31/02/1990\")",
                "2:6 badNumber(Interchange.InventoryColumn.sheets, \"x\")",
                "2:5 badRetention(\"forever\")", "3:4 spanBackwards",
                "3:7 badNumber(Interchange.InventoryColumn.year, \"90\")",
                "4:2 noTitle", "6:1 twice(row: 5)", "7:1 tooLong(Interchange.InventoryColumn.notation, limit: 20)",
            ])
        #expect(reading.sound.map(\.title) == ["C"])
    }

    @Test func `headings are known without marks and with hints, and twice is told`() {
        let reading = read("STT,TIEU DE HO SO (ghi rõ),Tiêu đề,So to\n1,A,B,3\n")
        #expect(reading.problems.map(\.kind) == [.headingTwice(.title)])
        #expect(reading.rows.first?.notation == "1" && reading.rows.first?.title == "A")
        #expect(read("a,b\n1,2\n").problems.map(\.kind) == [.sheetNotRead, .noHeading])
        #expect(read("").problems.map(\.kind).contains(.noHeading))
    }

    @Test(arguments: [
        ("1990", "1990-01-01", "1990-12-31"), ("02/1992", "1992-02-01", "1992-02-29"),
        ("5.6.1991", "1991-06-05", "1991-06-05"),
        ("từ 1/1990 đến 12/1991", "1990-01-01", "1991-12-31"),
        ("Từ ngày 02/3/1990 đến ngày 15/4/1990", "1990-03-02", "1990-04-15"),
        ("02/3 – 15/4/1990", "1990-03-02", "1990-04-15"), ("1975-1980", "1975-01-01", "1980-12-31"),
        ("01/02/1990\n03/02/1990", "1990-02-01", "1990-02-03"), ("1990-05-12", "1990-05-12", "1990-05-12"),
    ]) func `spans of old lists are read as people wrote them`(_ text: String, _ first: String, _ last: String) {
        let span = InventorySpan(text)
        #expect(span?.start.first?.iso == first && span?.end.last?.iso == last)
    }

    @Test(arguments: ["", "khoảng 1990", "32/1/1990", "13/1990", "1991-1990", "90", "1990-1991-1992", "đầu năm"])
    func `what is no span is none`(_ text: String) {
        #expect(InventorySpan(text) == nil)
    }
}
