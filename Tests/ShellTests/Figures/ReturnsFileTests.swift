import Interchange
import Phrases
import Records
import TestSupport
import Testing

@testable import Shell

@Suite struct ReturnsFileTests {
    private let units = [
        ReturnUnit(code: "ldld-nghe-an", name: "Liên đoàn Lao động tỉnh Nghệ An", abbreviation: "LĐLĐ Nghệ An"),
        ReturnUnit(code: "ldld-ha-tinh", name: "Liên đoàn Lao động tỉnh Hà Tĩnh", abbreviation: "LĐLĐ Hà Tĩnh"),
    ]

    private func file(
        _ bytes: [UInt8], _ name: String, folder: String? = BuiltPrograms.folder
    ) throws(Failure) -> ReturnsFile {
        try ReturnsFile(bytes, name: name, WorkbookFiles(programFolder: folder))
    }

    private func reading(
        _ bytes: [UInt8], _ name: String, folder: String? = BuiltPrograms.folder
    ) throws(Failure) -> ReturnReading {
        try file(bytes, name, folder: folder).reading(of: ShippedForms.sixTasks, units: units, period: nil)
    }

    @Test func `a filled workbook gives its returns, the same as the CSV file of the same cells`() throws {
        let rows = [["Đơn vị", "1.1", "4.2", "4.4", "5.1a"], ["LĐLĐ Nghệ An", "1.204", "Đang dùng", "x", "=a"]]
        let drawn = DrawnWorkbook(sheets: [
            DrawnSheet(name: "A", widths: [], rows: rows.map { $0.map { DrawnCell($0) } })
        ])
        var csv = CSVWriter()
        for row in rows { csv.append(row) }
        let xlsx = try WorkbookFiles(programFolder: BuiltPrograms.folder).write(drawn)
        let values: [String: FigureValue] = [
            "1.1": .count(1204), "4.2": .state(2), "4.4": .yes(true), "5.1a": .text("=a"),
        ]
        for (bytes, name) in [(xlsx, "a.xlsx"), (xlsx, "-"), (csv.bytes, "a.csv"), (csv.bytes, "-")] {
            let reading = try reading(bytes, name)
            #expect(reading.problems.isEmpty)
            #expect(reading.entries.map(\.unit) == ["ldld-nghe-an"])
            #expect(reading.entries.map(\.values) == [values])
        }
        #expect(try file(xlsx, "a.xlsx").hash == file(xlsx, "b.xlsx").hash)
        #expect(try file(xlsx, "a.xlsx").hash != file(csv.bytes, "a.csv").hash)
    }

    @Test(
        arguments: [
            (Array("a;b\n".utf8), "a.xlsx", ".csv"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a.xls", "không phải bảng tính"),
            ([0x50, 0x4B, 3, 4], "a.csv", "bị hỏng"), ([], "a.xlsx", "rỗng"),
        ] as [([UInt8], String, String)])
    func `a file that is no workbook says what it is and what to do`(bytes: [UInt8], name: String, part: String) {
        do {
            _ = try file(bytes, name)
            Issue.record("read")
        } catch {
            #expect(error.code == .badData)
            #expect(error.sentence?.vi.contains(part) == true, "\(error.sentence?.vi ?? "")")
        }
    }

    @Test func `without its filter a workbook is refused with the program's name, and CSV goes on working`() throws {
        do {
            _ = try file([0x50, 0x4B, 3, 4], "a.xlsx", folder: "/nowhere")
            Issue.record("read")
        } catch { #expect(error.sentence?.vi.contains("vanthu-intake") == true) }
        #expect(try reading(Array("Đơn vị;1.1\nLĐLĐ Nghệ An;1\n".utf8), "a.csv", folder: nil).entries.count == 1)
    }

    @Test func `every problem is a sentence with its place as a spreadsheet names it`() throws {
        let csv = """
            Đơn vị;Kỳ;1.1;1.2;4.2;4.4;1.2;Lạ
            LĐLĐ Hà Tinhh;;1;1,204;;;;
            LĐLĐ Nghệ An;tháng 9;nhiều;-3;Sắp có;?;;
            LĐLĐ Nghệ An;;42.5;9999999999;;;;
            Tổng cộng;;1;;;;;
            """
        let problems = try reading(Array(csv.utf8), "a.csv").problems
            .map { $0.phrase(ShippedForms.sixTasks, among: units, .vi).vi }
        #expect(
            problems == [
                "Ô G1: cột thứ hai của dòng 1.2, cột đầu ở ô D1. Giữ một cột.",
                "Ô H1: \"Lạ\" không phải dòng nào của biểu.",
                "Ô D2: 1.2: \"1,204\" có dấu phẩy, không rõ là phần nghìn hay phần lẻ. Ghi liền, không dấu.",
                "Ô A2: chưa có đơn vị \"LĐLĐ Hà Tinhh\". Gần giống: Liên đoàn Lao động tỉnh Hà Tĩnh.",
                "Ô B3: \"tháng 9\" không phải là kỳ báo cáo. Ghi như 2026-Q3 hoặc Quý III/2026.",
                "Ô C3: 1.1: \"nhiều\" không phải là số. Ghi số nguyên từ 0, hoặc để trống.",
                "Ô D3: 1.2: \"-3\" nhỏ hơn 0.",
                "Ô E3: 4.2: \"Sắp có\" chưa hiểu. Ghi một trong: 0 = Chưa có; 1 = Đang lập; 2 = Đang dùng.",
                "Ô F3: 4.4: \"?\" chưa hiểu. Ghi Có hoặc Không.", "Ô C4: 1.1: \"42.5\" không phải số nguyên.",
                "Ô D4: 1.2: \"9999999999\" lớn quá mức tin được.",
                "Dòng 4: đơn vị ldld-nghe-an có hai phiếu, phiếu đầu ở dòng 3. Giữ một phiếu.",
                "Ô A5: dòng \"Tổng cộng\" không đọc; tổng do chương trình tính.",
            ], "\(problems)")
    }
}
