import Records
import Testing

@testable import Interchange

@Suite struct ReturnReaderTests {
    private static let units = [
        ReturnUnit(code: "ldld-lam-giang", name: "Liên đoàn Lao động tỉnh Lam Giang", abbreviation: "LĐLĐ Lam Giang"),
        ReturnUnit(code: "ldld-hoa-binh", name: "Liên đoàn Lao động tỉnh Hòa Bình", abbreviation: "LĐLĐ Hòa Bình"),
        ReturnUnit(code: "cd-a", name: "Công đoàn Á", abbreviation: "CĐA"),
        ReturnUnit(code: "cd-b", name: "Công đoàn Ạ", abbreviation: "CĐA"),
    ]
    private let reader = ReturnReader(form: ShippedForms.sixTasks, units: Self.units)

    private func read(_ csv: String) -> ReturnReading { reader.read(csv: Array(csv.utf8)) }

    private func problems(_ csv: String) -> [String] {
        read(csv).problems.map { "\($0.place.cell ?? $0.place.row.map(String.init) ?? "-") \($0.kind)" }
    }

    // MARK: One unit on each line

    @Test func `a table with one unit on each line is read by codes, labels or both, with or without marks`() {
        let reading = read(
            """
            STT;Mã ĐV;Đơn vị;1.1;So can bo biet su dung may tinh;"1.3 Trong đó: được trang bị máy tính để làm việc";LAN;5.1a
            1;ldld-lam-giang;;120;1.100;42,0;Đang dùng;lamgiang.vn
            2;;lien doan lao dong tinh Hoà Bình;-;;0;0 = Chưa có;
            """)
        #expect(reading.problems.isEmpty, "\(reading.problems)")
        #expect(
            reading.entries == [
                ReadReturn(
                    unit: "ldld-lam-giang", period: nil,
                    values: [
                        "1.1": .count(120), "1.2": .count(1100), "1.3": .count(42), "4.2": .state(2),
                        "5.1a": .text("lamgiang.vn"),
                    ], place: ReturnPlace(sheet: nil, row: 2), isSound: true),
                ReadReturn(
                    unit: "ldld-hoa-binh", period: nil, values: ["1.3": .count(0), "4.2": .state(0)],
                    place: ReturnPlace(sheet: nil, row: 3), isSound: true),
            ])
    }

    @Test func `codes may stand in a row of their own below the labels, and lines above say form and period`() {
        let reading = read(
            """
            PHIẾU SỐ LIỆU;;
            Mã biểu:;ct02;
            Kỳ báo cáo: Quý III/2026;;
            Tên đơn vị;Tổng số;Máy tính
            ;1.1;1.2
            LĐLĐ Lam Giang;120;110
            """)
        #expect(reading.problems.isEmpty, "\(reading.problems)")
        #expect(reading.entries.map(\.values) == [["1.1": .count(120), "1.2": .count(110)]])
        #expect(reading.entries.first?.period?.code == "2026-Q3")
    }

    @Test func `a column may give each line its period`() {
        let reading = read("Đơn vị;Kỳ;1.1\nLĐLĐ Lam Giang;2026-Q2;1\nLĐLĐ Lam Giang;2026-Q3;2\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.entries.map { $0.period?.code } == ["2026-Q2", "2026-Q3"])
    }

    @Test func `units whose line is empty are told and make no return; notes below the table are passed over`() {
        let reading = read("Đơn vị;1.1;1.2\nLĐLĐ Lam Giang;;-\nLĐLĐ Hòa Bình;1;\n;;\nNgười lập biểu;;\n")
        #expect(reading.blankUnits == ["ldld-lam-giang"])
        #expect(reading.entries.map(\.unit) == ["ldld-hoa-binh"])
        #expect(reading.problems.isEmpty)
    }

    @Test(arguments: [
        ("Đơn vị;1.1;9.9;Lạ\nLĐLĐ Lam Giang;1;2;3\n", [#"C1 headingUnknown("9.9")"#, #"D1 headingUnknown("Lạ")"#]),
        ("Đơn vị;1.1;Tổng số cán bộ cơ quan\nLĐLĐ Lam Giang;1;2\n", [#"C1 columnTwice(code: "1.1""#]),
        (
            "Đơn vị;1.1 Số ban chuyên môn;1.2\nLĐLĐ Lam Giang;1;2\n",
            [#"B1 headingContradicts(code: "1.1", label: "1.4")"#]
        ),
        ("Đơn vị;1.1\nLĐLĐ Mai Sơn;1\n", [#"A2 unitUnknown("LĐLĐ Mai Sơn")"#]),
        ("Đơn vị;1.1\nCĐA;1\n", [#"A2 unitAmbiguous("CĐA")"#]),
        ("Đơn vị;1.1\n;1\n", ["2 unitMissing"]),
        ("Đơn vị;1.1\nTổng cộng;1\n", [#"A2 totalLine("Tổng cộng")"#]),
        (
            "Mã đơn vị;Đơn vị;1.1\ncd-a;LĐLĐ Lam Giang;1\n",
            [#"A2 unitContradicts(code: "cd-a", name: "LĐLĐ Lam Giang")"#]
        ),
        ("Đơn vị;1.1\nLĐLĐ Lam Giang;1\nldld-lam-giang;2\n", [#"3 unitTwice(code: "ldld-lam-giang""#]),
        ("Đơn vị;Kỳ;1.1\nLĐLĐ Lam Giang;tháng 9;1\n", [#"B2 periodMalformed("tháng 9")"#]),
        ("Mã biểu:;tk\nĐơn vị;1.1\nLĐLĐ Lam Giang;1\n", [#"B1 otherForm("tk")"#]),
        (
            "Đơn vị;1.1;4.2;4.4\nLĐLĐ Lam Giang;nhiều;9;?\n",
            ["B2 value(code: \"1.1\"", "C2 value(code: \"4.2\"", "D2 value(code: \"4.4\""]
        ),
        ("Trích yếu;Ngày đến\nx;y\n", ["- sheetNotRead"]),
        ("", ["A1 line"]),
        ("Đơn vị;1.1\nLĐLĐ Lam Giang;\"1\n", ["B2 line"]),
    ])
    func `everything that is not understood is told at its place`(csv: String, wanted: [String]) {
        let found = problems(csv)
        #expect(found.count == wanted.count, "\(found)")
        for (found, wanted) in zip(found, wanted) {
            #expect(found.replacing("Interchange.", with: "").hasPrefix(wanted), "\(found)")
        }
    }

    @Test func `a return with a problem is marked, the others are sound, and of two for one unit neither is`() {
        let reading = read("Đơn vị;1.1;1.2\nLĐLĐ Lam Giang;1;nhiều\nLĐLĐ Hòa Bình;1;2\n")
        #expect(reading.entries.map(\.isSound) == [false, true])
        #expect(reading.entries[0].values == ["1.1": .count(1)])
        #expect(!reading.isSound)
        #expect(read("Đơn vị;1.1\nCĐA;1\ncd-a;1\ncd-a;2\n").entries.map(\.isSound) == [false, false])
        #expect(read("Đơn vị;9.9;1.1\nLĐLĐ Lam Giang;1;1\n").isSound)
    }

    @Test func `names that differ in marks alone are told apart by them`() {
        let reading = read("Đơn vị;1.1\nCông đoàn Ạ;1\n")
        #expect(reading.entries.map(\.unit) == ["cd-b"])
        #expect(problems("Đơn vị;1.1\ncong doan a;1\n").count == 1)
    }

    // MARK: Blocks

    @Test func `blocks of one unit are read below one another, with a period of their own`() {
        let reading = read(
            """
            Phiếu số liệu
            Đơn vị: LĐLĐ Lam Giang
            Kỳ: Quý III/2026
            Mã số;Chỉ tiêu;Số liệu
            1. Máy tính;;
            1.1;Tổng số cán bộ cơ quan;120
            ;Số cán bộ biết sử dụng máy tính;1.100
            4.2;Mạng LAN;Đang dùng
            Đơn vị:;ldld-hoa-binh
            1.1;Tổng số cán bộ cơ quan;-
            1.2;;7
            """)
        #expect(reading.problems.isEmpty, "\(reading.problems)")
        #expect(reading.entries.map(\.unit) == ["ldld-lam-giang", "ldld-hoa-binh"])
        #expect(
            reading.entries.map(\.values) == [
                ["1.1": .count(120), "1.2": .count(1100), "4.2": .state(2)], ["1.2": .count(7)],
            ])
        #expect(reading.entries.map { $0.period?.code } == ["2026-Q3", nil])
        #expect(reading.entries.map(\.place.row) == [1, 9])
    }

    @Test func `words that look like a field are words where they stand for a row`() {
        let reading = read("Đơn vị:;cd-a;\nMã số;Chỉ tiêu;Số liệu\n3.4;x;Đơn vị: khác\n5.1a;x;Kỳ: 2026\n1.1;x;3\n")
        #expect(
            reading.entries.map(\.values) == [
                ["3.4": .text("Đơn vị: khác"), "5.1a": .text("Kỳ: 2026"), "1.1": .count(3)]
            ])
    }

    @Test
    func `without a head the value stands behind code and label, or beside the code where it can be nothing else`() {
        let reading = read("Đơn vị:;LĐLĐ Lam Giang;\n1.1;120;\n4.2;Mạng LAN;2\n3.4;tên phần mềm;\n5.1a;;lamgiang.vn\n")
        #expect(
            reading.entries.map(\.values) == [["1.1": .count(120), "4.2": .state(2), "5.1a": .text("lamgiang.vn")]])
    }

    @Test(arguments: [
        ("1.1;x;1\n", ["1 unitMissing"]),
        ("Đơn vị:;LĐLĐ Lam Giang\n1.1;x;1\n1.1;x;2\n", [#"A3 rowTwice(code: "1.1""#]),
        ("Đơn vị:;LĐLĐ Lam Giang\n1.1;Số ban chuyên môn;1\n", [#"A2 headingContradicts(code: "1.1", label: "1.4")"#]),
        ("Đơn vị:;LĐLĐ Lam Giang\nMã;Chỉ tiêu;Số liệu\n9.9;x;1\n1.1;;1\n", [#"A3 headingUnknown("9.9")"#]),
        ("Đơn vị:;LĐLĐ Lam Giang;Kỳ:;tháng 9\n1.1;x;1\n", [#"D1 periodMalformed("tháng 9")"#]),
        ("Đơn vị: LĐLĐ Mai Sơn\n1.1;x;1\n", [#"A1 unitUnknown("LĐLĐ Mai Sơn")"#]),
        ("Đơn vị: ……\nMã biểu: tk\n1.1;x;1\n", ["1 unitMissing", #"A2 otherForm("tk")"#]),
    ])
    func `what is wrong in a block is told at its place`(csv: String, wanted: [String]) {
        let found = problems(csv)
        #expect(found.count == wanted.count, "\(found)")
        for (found, wanted) in zip(found, wanted) { #expect(found.hasPrefix(wanted), "\(found)") }
    }

    // MARK: Workbooks

    private func sheet(_ name: String, hidden: Bool = false, _ rows: [[WorkbookCell]], merges: [String] = [])
        -> WorkbookSheet
    {
        WorkbookSheet(
            name: name, isHidden: hidden,
            rows: rows.enumerated().map { WorkbookRow(number: $0 + 1, cells: $1) },
            merges: merges.compactMap { CellRange($0) })
    }

    @Test func `each sheet is read by its own shape; hidden ones and others are told and passed over`() {
        let reading = reader.read(
            Workbook(sheets: [
                sheet("Bảng", [[.text("Đơn vị"), .number("1.1")], [.text("LĐLĐ Lam Giang"), .number("120")]]),
                sheet("HB", [[.text("Đơn vị:"), .text("LĐLĐ Hòa Bình")], [.number("1.1"), .empty, .number("7")]]),
                sheet("Ẩn", hidden: true, [[.text("Đơn vị"), .text("1.1")], [.text("CĐA"), .number("1")]]),
                sheet("Hướng dẫn", [[.text("Đọc kỹ")]]), sheet("Sheet3", []),
            ]))
        #expect(reading.entries.map(\.unit) == ["ldld-lam-giang", "ldld-hoa-binh"])
        #expect(reading.entries.map(\.values) == [["1.1": .count(120)], ["1.1": .count(7)]])
        #expect(reading.problems.map(\.kind) == [.sheetHidden, .sheetNotRead])
        #expect(reading.problems.map(\.place.sheet) == ["Ẩn", "Hướng dẫn"])
        #expect(reading.isSound)
    }

    @Test func `a merged cell over several values is no value of any`() {
        let lines = reader.read(
            Workbook(sheets: [
                sheet(
                    "A", [[.text("Đơn vị"), .text("1.1"), .text("1.2")], [.text("cd-a"), .number("1")]],
                    merges: ["B2:C2"])
            ]))
        #expect(lines.problems.map(\.kind) == [.mergedValue(code: "1.1")])
        let block = reader.read(
            Workbook(sheets: [
                sheet(
                    "B",
                    [
                        [.text("Đơn vị: cd-a")], [.text("1.1"), .text("a"), .number("5")], [.text("1.2"), .text("b")],
                        [.text("1.3"), .text("c"), .number("6")],
                    ], merges: ["C2:C3", "C4:D4", "A1:D1"])
            ]))
        #expect(block.problems.map(\.place.cell) == ["C2"])
        #expect(block.entries.map(\.values) == [["1.3": .count(6)]])
    }

    @Test func `numbers, days and formulas of a spreadsheet are told from texts`() {
        let reading = reader.read(
            Workbook(sheets: [
                sheet(
                    "A",
                    [
                        [.text("Đơn vị"), .text("1.1"), .text("1.2"), .text("1.3"), .text("1.4")],
                        [.text("cd-a"), .number("1.204"), .text("1.204"), .day("46115"), .uncalculated],
                    ])
            ]))
        #expect(reading.entries.map(\.values) == [["1.2": .count(1204)]])
        #expect(reading.problems.map(\.place.cell) == ["B2", "D2", "E2"])
    }

    @Test func `a row that is not asked for in the period is no row of the form`() throws {
        let gone = Indicator(
            "9.1", task: nil, "Cũ", "Old", direction: .up, origin: .office, validTo: Day(year: 2025, month: 12, day: 31)
        )
        let form = FigureForm(
            code: "f", nameVi: "F", nameEn: "F", rows: [gone], checks: [], levels: [.other], periods: [.year],
            dueAfter: 0)
        let cells = "Đơn vị;9.1\ncd-a;1\n"
        for (year, count) in [(2025, 1), (2026, 0)] {
            let reader = ReturnReader(form: form, units: Self.units, period: ReportingPeriod(code: "\(year)"))
            #expect(reader.read(csv: Array(cells.utf8)).entries.count == count)
        }
    }

    @Test func `the form that a file says it is can be asked for first`() {
        let grid = CSVGrid.read(Array("Phiếu\nForm: tk\n".utf8))
        #expect(ReturnReader.formCode(in: grid.workbook) == "tk")
        #expect(ReturnReader.formCode(in: CSVGrid.read(Array("a;b\n".utf8)).workbook) == nil)
    }

    @Test func `every separator, with and without a title above, gives the same`() {
        for separator in [",", ";", "\t"] {
            for title in ["", "Phiếu số liệu\n"] {
                let text = title + ["Đơn vị;1.1", "LĐLĐ Lam Giang;7", "LĐLĐ Hòa Bình;8"].joined(separator: "\n")
                let reading = read(text.replacing(";", with: separator))
                #expect(
                    reading.entries.map(\.values) == [["1.1": .count(7)], ["1.1": .count(8)]], "\(separator)\(title)")
            }
        }
    }

    @Test func `units that are called alike are found, the most alike first`() {
        #expect(ReturnUnit.similar(to: "LĐLĐ Lam Giang mới", among: Self.units).map(\.code) == ["ldld-lam-giang"])
        #expect(ReturnUnit.similar(to: "LĐLĐ tỉnh Mai Sơn", among: Self.units).isEmpty)
        #expect(ReturnUnit.find("hoa binh", among: Self.units) == nil)
        for text in ["LDLD HOA BINH", "LĐLĐ tỉnh Hòa Bình", "Liên đoàn Lao động Hoà Bình"] {
            #expect(ReturnUnit.find(text, among: Self.units)?.code == "ldld-hoa-binh", "\(text)")
        }
    }
}
