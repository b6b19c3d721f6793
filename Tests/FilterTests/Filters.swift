import Interchange
import TestSupport
import Testing

/// The filters as they were built.
enum Filters {
    /// What `vanthu-intake` says of bytes. That it ends by itself, with an answer, is part of every test.
    static func read(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> IntakeAnswer {
        let result = try runProcess(BuiltPrograms.path("vanthu-intake"), ["xlsx"], environment: [:], input: bytes)
        let answer = try IntakeAnswer(encoded: result.stdout)
        let code: Int32 =
            switch answer {
            case .workbook: 0
            case .refused: 1
            }
        #expect(result.status == .exited(code), sourceLocation: sourceLocation)
        #expect(result.errors.isEmpty, "\(result.errors)", sourceLocation: sourceLocation)
        return answer
    }

    /// The file that `vanthu-typeset` makes of a workbook.
    static func write(_ workbook: DrawnWorkbook) throws -> [UInt8] {
        let result = try runProcess(
            BuiltPrograms.path("vanthu-typeset"), ["xlsx"], environment: [:], input: try workbook.encoded())
        try #require(result.status == .exited(0), "\(result.errors)")
        return result.stdout
    }
}

/// A workbook of Office Open XML made by hand, part by part.
struct HandMadeWorkbook {
    var types = #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#
    var root = relations([("rId1", "officeDocument", "xl/workbook.xml", nil)])
    var book = """
        <workbook xmlns:r="x"><sheets><sheet name="Lam Giang" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
    var bookRelations = relations([
        ("rId1", "worksheet", "worksheets/sheet1.xml", nil), ("rId2", "sharedStrings", "sharedStrings.xml", nil),
        ("rId3", "styles", "styles.xml", nil),
    ])
    var texts = "<sst><si><t>Đơn vị</t></si><si><r><t>LĐLĐ </t></r><r><t>tỉnh</t></r></si></sst>"
    var styles = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>
        """
    var sheets = [#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>"#]
    /// Parts besides those.
    var others: [(String, String)] = []
    /// A part that gets a checksum that is not its own.
    var wrongSum: String?

    /// With the cells of one sheet.
    init(cells: String? = nil) {
        if let cells { sheets = ["<worksheet><sheetData>\(cells)</sheetData></worksheet>"] }
    }

    var zip: ZIPBuilder {
        var parts = [
            ("[Content_Types].xml", types), ("_rels/.rels", root), ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", bookRelations), ("xl/sharedStrings.xml", texts), ("xl/styles.xml", styles),
        ]
        for (place, sheet) in sheets.enumerated() { parts.append(("xl/worksheets/sheet\(place + 1).xml", sheet)) }
        var zip = ZIPBuilder()
        for (name, content) in parts + others {
            let bytes = Array(content.utf8)
            let sum = ZIPBuilder.crc32(bytes) ^ (name == wrongSum ? 1 : 0)
            zip.add(name, packed: bytes, method: 0, size: bytes.count, crc: sum)
        }
        return zip
    }

    var bytes: [UInt8] { zip.bytes }

    static func relations(_ list: [(id: String, kind: String, target: String, mode: String?)]) -> String {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let lines = list.map { relation in
            let mode = relation.mode.map { " TargetMode=\"\($0)\"" } ?? ""
            return "<Relationship Id=\"\(relation.id)\" Type=\"\(base)/\(relation.kind)\" "
                + "Target=\"\(relation.target)\"\(mode)/>"
        }
        return "<Relationships>\(lines.joined())</Relationships>"
    }
}
