import Interchange
import TestSupport
import Testing

@Suite struct HostileWorkbookTests {
    private func expect(
        _ bytes: [UInt8], _ refusal: IntakeRefusal, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(
            try Filters.read(bytes, sourceLocation: sourceLocation) == .refused(refusal),
            sourceLocation: sourceLocation)
    }

    // MARK: What is no workbook

    /// A compound file with one stream of a name.
    private func compound(_ stream: String) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += Array(repeating: 0, count: 1016)
        var entry: [UInt8] = []
        for unit in stream.utf16 { entry += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        return bytes + entry + Array(repeating: 0, count: 512 - entry.count)
    }

    @Test func `what is no workbook is named for what it is`() throws {
        try expect([], .empty)
        try expect(compound("Workbook"), .oldExcel)
        try expect(compound("Book"), .oldExcel)
        try expect(compound("EncryptedPackage"), .encrypted)
        try expect(compound("WordDocument"), .notWorkbook)
        try expect(Array("Đơn vị;1.1;1.2\r\nLĐLĐ;1;2\r\n".utf8), .plainText)
        try expect([0xFF, 0xFE, 0x41, 0, 0x3B, 0], .plainText)
        try expect([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0, 0, 0xE2], .notWorkbook)
        try expect([0x09, 0x08, 0x10, 0x00, 0x00, 0x06], .oldExcel)
    }

    @Test func `other packed files are named too`() throws {
        var ods = ZIPBuilder()
        ods.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        ods.add("content.xml", "<office:document-content/>")
        try expect(ods.bytes, .openDocument)
        var letter = HandMadeWorkbook()
        letter.others = [("word/document.xml", "<w:document/>")]
        try expect(letter.bytes, .notWorkbook)
        var binary = HandMadeWorkbook()
        binary.root = HandMadeWorkbook.relations([("rId1", "officeDocument", "xl/workbook.bin", nil)])
        try expect(binary.bytes, .binaryWorkbook)
        var plain = ZIPBuilder()
        plain.add("a.txt", "x")
        try expect(plain.bytes, .notWorkbook)
        try expect(HandMadeWorkbook(cells: "").bytes, .noSheets)
    }

    // MARK: What is broken

    @Test func `a file that is cut off anywhere is damaged, never half read`() throws {
        let whole = HandMadeWorkbook().bytes
        for length in stride(from: 4, to: whole.count, by: 97) {
            try expect(Array(whole[..<length]), .damaged)
        }
    }

    @Test func `a part that is not as its checksum says is damaged`() throws {
        for part in ["_rels/.rels", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
            var book = HandMadeWorkbook()
            book.wrongSum = part
            try expect(book.bytes, .damaged)
        }
        // One that nothing refers to is not read.
        var book = HandMadeWorkbook()
        book.wrongSum = "[Content_Types].xml"
        guard case .workbook = try Filters.read(book.bytes) else {
            Issue.record("refused")
            return
        }
    }

    @Test func `a locked part is a password's`() throws {
        var zip = ZIPBuilder()
        zip.add("_rels/.rels", packed: Array(repeating: 9, count: 30), method: 0, size: 18, crc: 7, flags: 1)
        try expect(zip.bytes, .encrypted)
    }

    @Test(arguments: [
        #"<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>"#,
        #"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#, #"<row r="1"><c r="B2"><v>1</v></c></row>"#,
        #"<row r="0"><c><v>1</v></c></row>"#, #"<row r="1048577"><c><v>1</v></c></row>"#,
        #"<row><c r="XFE1"><v>1</v></c></row>"#, #"<row><c t="s"><v>2</v></c></row>"#,
        #"<row><c t="s"><v>-1</v></c></row>"#, #"<row><c><v>1,5</v></c></row>"#, #"<row><c><v>nan</v></c></row>"#,
        #"<row><c><v>0x1p3</v></c></row>"#, #"<row><c t="b"><v>2</v></c></row>"#, #"<row><c t="q"><v>2</v></c></row>"#,
        #"<c><v>1</v></c>"#, #"<row><c></row>"#, "<row><c><v>&nbsp;</v></c></row>",
    ])
    func `cells that are out of place or hold no value are damage`(cells: String) throws {
        try expect(HandMadeWorkbook(cells: cells).bytes, .damaged)
    }

    @Test func `parts that are referred to and not there are damage`() throws {
        var book = HandMadeWorkbook()
        book.bookRelations = HandMadeWorkbook.relations([("rId1", "worksheet", "worksheets/none.xml", nil)])
        try expect(book.bytes, .damaged)
        book.bookRelations = HandMadeWorkbook.relations([("rId1", "worksheet", "https://a.vn/x.xml", "External")])
        try expect(book.bytes, .damaged)
        book.bookRelations = HandMadeWorkbook.relations([("rId1", "worksheet", "../../../../etc/passwd", nil)])
        try expect(book.bytes, .damaged)
    }

    // MARK: What is made to do harm

    @Test(arguments: [
        "<!DOCTYPE x>",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://a.vn/\"> %a;]>",
    ])
    func `a document type is refused in whatever part it stands`(type: String) throws {
        for part in [\HandMadeWorkbook.root, \.book, \.bookRelations, \.texts, \.styles] as [WritableKeyPath] {
            var book = HandMadeWorkbook()
            book[keyPath: part] = type + book[keyPath: part]
            try expect(book.bytes, .hostile)
        }
        var book = HandMadeWorkbook()
        book.sheets[0] = type + book.sheets[0]
        try expect(book.bytes, .hostile)
    }

    @Test func `a bomb is stopped while it unpacks`() throws {
        let blanks = ZIPBuilder.packedBlanks(60 << 20)
        #expect(blanks.packed.count < 64 << 10)
        var zip = ZIPBuilder()
        zip.add("_rels/.rels", packed: blanks.packed, method: 8, size: blanks.size, crc: 0)
        try expect(zip.bytes, .tooManyBytes)
        // One that lies about how long it becomes.
        var lying = ZIPBuilder()
        lying.add("_rels/.rels", packed: blanks.packed, method: 8, size: 100, crc: 0)
        guard case .refused = try Filters.read(lying.bytes) else {
            Issue.record("a bomb was read")
            return
        }
        var promised = ZIPBuilder()
        promised.add("_rels/.rels", packed: [0], method: 8, size: 0x7FFF_FFFF, crc: 0)
        try expect(promised.bytes, .tooManyBytes)
    }

    @Test func `two parts of one name, and one part for two sheets, are refused`() throws {
        var zip = HandMadeWorkbook().zip
        zip.add("XL/Workbook.xml", "<workbook/>")
        try expect(zip.bytes, .hostile)
        var book = HandMadeWorkbook()
        book.book = """
            <workbook xmlns:r="x"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>
            """
        try expect(book.bytes, .hostile)
    }

    @Test func `elements without end and attributes without end are refused`() throws {
        let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
        try expect(HandMadeWorkbook(cells: deep).bytes, .hostile)
        let wide = "<row \((0..<70).map { "a\($0)=\"1\"" }.joined(separator: " "))/>"
        try expect(HandMadeWorkbook(cells: wide).bytes, .hostile)
    }

    // MARK: What is too much

    @Test func `more than the limits is refused with what there is too much of`() throws {
        var zip = HandMadeWorkbook().zip
        for number in 0...IntakeLimits.parts { zip.add("x/\(number)", "") }
        try expect(zip.bytes, .tooManyParts)

        var sheets = HandMadeWorkbook()
        let entries = (0...IntakeLimits.sheets).map { #"<sheet name="\#($0)" r:id="rId\#($0)"/>"# }.joined()
        sheets.book = "<workbook xmlns:r=\"x\"><sheets>\(entries)</sheets></workbook>"
        try expect(sheets.bytes, .tooManySheets)

        let last = CellPlace.letters(IntakeLimits.columns + 1)
        try expect(HandMadeWorkbook(cells: #"<row r="1"><c r="\#(last)1"><v>1</v></c></row>"#).bytes, .tooManyColumns)
        let low = IntakeLimits.rows + 1
        try expect(HandMadeWorkbook(cells: #"<row r="\#(low)"><c><v>1</v></c></row>"#).bytes, .tooManyRows)
        let long = String(repeating: "a", count: IntakeLimits.cellBytes + 1)
        try expect(
            HandMadeWorkbook(cells: "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>").bytes, .tooMuchText)
    }

    @Test func `one long text that many cells refer to is too much text`() throws {
        var book = HandMadeWorkbook()
        book.texts = "<sst><si><t>\(String(repeating: "a", count: 100_000))</t></si></sst>"
        let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1000)
        book.sheets = ["<worksheet><sheetData>\(rows)</sheetData></worksheet>"]
        try expect(book.bytes, .tooMuchText)
    }

    @Test func `cells far to the right on every row, which would be lines of nothing, are too much`() throws {
        let last = CellPlace.letters(IntakeLimits.columns)
        let rows = (1...600).map { "<row r=\"\($0)\"><c r=\"\(last)\($0)\"><v>1</v></c></row>" }.joined()
        try expect(HandMadeWorkbook(cells: rows).bytes, .tooMuchText)
    }

    @Test func `a file longer than is read is refused before it is looked at`() throws {
        try expect([0x50, 0x4B, 3, 4] + Array(repeating: 0, count: IntakeLimits.bytes), .tooManyBytes)
    }

    // MARK: Chance

    @Test func `whatever bytes are changed, there is an answer`() throws {
        let drawn = DrawnWorkbook(sheets: [
            DrawnSheet(name: "A", widths: [10], rows: [[DrawnCell("1.1", .label), DrawnCell("42", .entry)]])
        ])
        var chance = Chance(seed: 20_261_127)
        for whole in [HandMadeWorkbook().bytes, try Filters.write(drawn)] {
            for _ in 0..<120 {
                var bytes = whole
                for _ in 0...chance.next(below: 4) {
                    let place = chance.next(below: bytes.count)
                    switch chance.next(below: 3) {
                    case 0: bytes[place] ^= 1 << UInt8(chance.next(below: 8))
                    case 1: bytes[place] = UInt8(chance.next(below: 256))
                    default: bytes.remove(at: place)
                    }
                }
                _ = try Filters.read(bytes)
            }
        }
    }
}
