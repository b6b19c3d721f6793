import Interchange
import TestSupport
import Testing

/// Text as `vanthu-intake` takes it out.
@Suite struct TextIntakeTests {
    /// What the filter says of bytes. That it ends by itself, with an answer, is part of every test.
    private func read(
        _ bytes: [UInt8], _ source: TextSource, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> TextAnswer {
        let result = try runProcess(
            BuiltPrograms.path("vanthu-intake"), [source.rawValue], environment: [:], input: bytes)
        let answer = try TextAnswer(encoded: result.stdout)
        let code: Int32 = if case .text = answer { 0 } else { 1 }
        #expect(result.status == .exited(code), sourceLocation: sourceLocation)
        #expect(result.errors.isEmpty, "\(result.errors)", sourceLocation: sourceLocation)
        return answer
    }

    private func text(
        _ bytes: [UInt8], _ source: TextSource, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String? {
        guard case .text(let found) = try read(bytes, source, sourceLocation: sourceLocation) else { return nil }
        return found.text
    }

    private func openDocument(_ body: String, before: String = "", others: [(String, String)] = []) -> ZIPBuilder {
        var zip = ZIPBuilder()
        zip.add("mimetype", "application/vnd.oasis.opendocument.text")
        zip.add(
            "content.xml",
            "<?xml version=\"1.0\"?>\(before)<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body>\(body)</office:body></office:document-content>"
        )
        for (name, content) in others { zip.add(name, content) }
        return zip
    }

    // MARK: What is read

    @Test func `a text of OpenDocument gives its paragraphs, tables and signs`() throws {
        let body = """
            <text:tracked-changes><text:p>đã bỏ</text:p></text:tracked-changes><text:h>BÁO CÁO</text:h>
            <text:p>Kính gửi:<text:s text:c="2"/><text:span>Ban</text:span><text:tab/>Tổ chức<text:line-break/>tỉnh<office:annotation><text:p>ghi</text:p></office:annotation></text:p>
            <table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="1000"/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>
            """
        #expect(
            try text(openDocument(body).bytes, .openDocument) == "BÁO CÁO\nKính gửi:  Ban\tTổ chức\ntỉnh\na b\tc")
    }

    @Test func `a document of Word and a workbook give their text, letters of old fonts put right`() throws {
        let body =
            Word.line(Word.run("Tæng Liªn ®oµn Lao ®éng")) + Word.line(Word.run("Hà Nội"))
            + "<w:tbl><w:tr><w:tc>\(Word.line(Word.run("Sè")))</w:tc><w:tc>\(Word.line(Word.run("12")))</w:tc></w:tr></w:tbl>"
        guard case .text(let found) = try read(Word.made(body).bytes, .word) else {
            Issue.record("not read")
            return
        }
        #expect(found.text == "Tổng Liên đoàn Lao động\nHà Nội\nSố\t12")
        #expect(found.encoding == .tcvn3)
        let cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Đoàn</t></is></c><c r=\"C1\"><v>1.5</v></c></row>"
        #expect(try text(HandMadeWorkbook(cells: cells).bytes, .workbook)?.hasSuffix("\nĐoàn\t1.5") == true)
    }

    @Test func `text, tables, pages and mail are read in any encoding`() throws {
        let tcvn: [UInt8] = [
            0x48, 0xE5, 0x20, 0x73, 0xAC, 0x20, 0x76, 0xD2, 0x20, 0x74, 0xE6, 0x20, 0x63, 0x68, 0xF8, 0x63,
        ]
        for source in [TextSource.plain, .csv, .html, .xml] {
            guard case .text(let found) = try read(tcvn, source) else {
                Issue.record("\(source) not read")
                continue
            }
            #expect(found.text == "Hồ sơ về tổ chức" && found.encoding == .tcvn3 && found.certainty != .certain)
        }
        #expect(try text(Array("Subject: =?utf-8?q?B=C3=A1o?=\n\nKính".utf8), .mail) == "Subject: Báo\n\nKính")
        let page = Array("<meta charset=\"viscii\"><p>Kh".utf8) + [0xE4] + Array("i</p>".utf8)
        #expect(try text(page, .html) == "Khải")
    }

    @Test func `a text longer than a message has in one string comes whole, and one longer than is kept is cut`() throws
    {
        let long = String(repeating: "ế\"\u{1}", count: 700_000)
        #expect(try text(Array(long.utf8), .plain) == long)
        guard case .text(let cut) = try read(Array(String(repeating: "ế", count: 6 << 20).utf8), .plain) else {
            Issue.record("not read")
            return
        }
        #expect(cut.isCut && cut.text.utf8.count <= ExtractedText.longest && cut.text.hasSuffix("ế"))
    }

    // MARK: What is refused

    @Test func `what has no text, is locked or broken is named`() throws {
        for source in TextSource.allCases { #expect(try read([], source) == .refused(.empty)) }
        #expect(try read([0x4D, 0x5A, 0, 0, 0x90, 1, 2, 0x80], .plain) == .refused(.notText))
        #expect(try read(Array("abc".utf8), .openDocument) == .refused(.plainText))
        let locked = openDocument(
            "", others: [("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>")])
        #expect(try read(locked.bytes, .openDocument) == .refused(.encrypted))
        let whole = openDocument("<text:p>Kính gửi</text:p>").bytes
        for length in stride(from: 4, to: whole.count, by: 41) {
            #expect(try read(Array(whole[..<length]), .openDocument) == .refused(.damaged))
        }
        var other = ZIPBuilder()
        other.add("a.txt", "x")
        #expect(try read(other.bytes, .openDocument) == .refused(.notText))
    }

    @Test(arguments: [
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    ]) func `entities are refused in OpenDocument and stay letters in pages`(_ type: String) throws {
        #expect(try read(openDocument("<text:p>&b;</text:p>", before: type).bytes, .openDocument) == .refused(.hostile))
        for source in [TextSource.xml, .html] {
            let found = try #require(try text(Array("\(type)<a>&b;&a;</a>".utf8), source))
            #expect(found.utf8.count < 200 && !found.contains("root:"))
        }
    }

    @Test func `bombs, elements without end and parts twice are stopped`() throws {
        let deep = String(repeating: "<text:p>", count: 100) + String(repeating: "</text:p>", count: 100)
        #expect(try read(openDocument(deep).bytes, .openDocument) == .refused(.hostile))
        let blanks = ZIPBuilder.packedBlanks(60 << 20)
        var bomb = ZIPBuilder()
        bomb.add("content.xml", packed: blanks.packed, method: 8, size: blanks.size, crc: 0)
        #expect(try read(bomb.bytes, .openDocument) == .refused(.tooManyBytes))
        var twice = openDocument("")
        twice.add("CONTENT.XML", "<x/>")
        #expect(try read(twice.bytes, .openDocument) == .refused(.hostile))
        // Names that lead out are names: nothing is written by them.
        let leading = openDocument("<text:p>a</text:p>", others: [("../../../tmp/x", "b"), ("/etc/x", "c")])
        #expect(try text(leading.bytes, .openDocument) == "a")
        let wide = openDocument("<text:p>\(String(repeating: "<text:s text:c=\"999999999\"/>", count: 1000))a</text:p>")
        #expect(try text(wide.bytes, .openDocument)?.utf8.count == 100_001)
    }

    @Test func `more than is read is refused before it is looked at`() throws {
        #expect(try read(Array(repeating: 0x61, count: IntakeLimits.bytes + 1), .plain) == .refused(.tooManyBytes))
    }

    @Test func `whatever bytes are changed, there is an answer`() throws {
        var chance = Chance(seed: 20_261_128)
        let mail = Array(
            "Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nS8OtbmggZ+G7rWk=\r\n--b--"
                .utf8)
        let files: [([UInt8], TextSource)] = [
            (openDocument("<text:p>Kính <text:s/>gửi</text:p>").bytes, .openDocument), (mail, .mail),
            (Word.made(Word.line(Word.run("Kính gửi"))).bytes, .word),
        ]
        for (whole, source) in files {
            for _ in 0..<40 {
                var bytes = whole
                for _ in 0...chance.next(below: 4) {
                    let place = chance.next(below: bytes.count)
                    switch chance.next(below: 3) {
                    case 0: bytes[place] ^= 1 << UInt8(chance.next(below: 8))
                    case 1: bytes[place] = UInt8(chance.next(below: 256))
                    default: bytes.remove(at: place)
                    }
                }
                _ = try read(bytes, source)
            }
        }
    }
}
