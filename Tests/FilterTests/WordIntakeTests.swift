import DocumentModel
import DocumentSamples
import Interchange
import Records
import Reports
import TestSupport
import Testing

/// Documents of word processors as they are taken in.
enum Word {
    /// What `vanthu-intake` says of bytes. That it ends by itself, with an answer, is part of every test.
    static func read(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> WordAnswer {
        let result = try runProcess(BuiltPrograms.path("vanthu-intake"), ["docx"], environment: [:], input: bytes)
        let answer = try WordAnswer(encoded: result.stdout)
        let code: Int32 = if case .text = answer { 0 } else { 1 }
        #expect(result.status == .exited(code), sourceLocation: sourceLocation)
        #expect(result.errors.isEmpty, "\(result.errors)", sourceLocation: sourceLocation)
        return answer
    }

    /// The text of a document that is read.
    static func text(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        guard case .text(let word) = try read(bytes, sourceLocation: sourceLocation) else {
            Issue.record("not read", sourceLocation: sourceLocation)
            return ""
        }
        return DraftText(word).text
    }

    /// A document made by hand.
    static func made(
        _ body: String, others: [(String, String)] = [], relations: [(String, String)] = []
    ) -> ZIPBuilder {
        var zip = ZIPBuilder()
        let own = relations.enumerated().map { ("rId\($0 + 1)", $1.0, $1.1, nil as String?) }
        zip.add("_rels/.rels", HandMadeWorkbook.relations([("rId1", "officeDocument", "word/document.xml", nil)]))
        zip.add("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>")
        zip.add("word/_rels/document.xml.rels", HandMadeWorkbook.relations(own))
        for (name, content) in others { zip.add(name, content) }
        return zip
    }

    static func run(_ text: String, _ looks: String = "") -> String {
        "<w:r>\(looks.isEmpty ? "" : "<w:rPr>\(looks)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func line(_ content: String) -> String { "<w:p>\(content)</w:p>" }
}

@Suite struct WordIntakeTests {
    private static let draft = Samples.draft

    @Test(arguments: ["bao-cao", "cong-van", "ke-hoach", "giay-moi"])
    func `a text goes out as DOCX and comes back as it was`(_ type: String) throws {
        let file = try Typeset.file(Samples.drafted(type, Self.draft), "docx")
        #expect(try Word.text(file) == Self.draft.text)
    }

    @Test func `a decision comes back with what it rests on`() throws {
        let text =
            "Căn cứ Luật Công đoàn;\nTheo đề nghị của Văn phòng.\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ kiểm tra.\n"
        #expect(try Word.text(Typeset.file(Samples.drafted("quyet-dinh", DraftText(text)), "docx")) == text)
    }

    @Test func `figures that were changed or lost in a word processor are told`() throws {
        let back = DraftText(Self.draft.text.replacing("1.234", with: "1.235").replacing("{Báo cáo: 34}", with: "34"))
        let came = DraftText(try Word.text(Typeset.file(Samples.drafted("bao-cao", back), "docx")))
        let fates = Self.draft.returned(as: came).map { ($0.label, $0.fate) }
        #expect(fates.map(\.0) == ["Văn bản đến trong kỳ", "Đơn, thư", "Báo cáo"])
        #expect(fates.map(\.1) == [.changed, .same, .lost])
    }

    @Test func `what Word makes is read: pieces of a word, lists, changes, controls of either name`() throws {
        let lists = """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/>
            <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num></w:numbering>
            """
        func listed(_ list: Int, _ level: Int, _ text: String) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr><w:rPr><w:b/></w:rPr></w:pPr>\(Word.run(text))</w:p>"
        }
        let body =
            listed(1, 0, "Một") + listed(1, 1, "nhỏ") + listed(1, 1, "nữa") + listed(1, 0, "Hai") + listed(2, 0, "gạch")
            + Word.line(
                Word.run("Tha", "<w:b/>") + Word.run("nh", "<w:b w:val=\"1\"/>")
                    + Word.run(" lập", "<w:b w:val=\"0\"/>"))
            + Word.line("<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>" + Word.run("thêm") + "</w:ins>")
            + Word.line(
                "<w:sdt><w:sdtPr><w:alias w:val=\"A\"/></w:sdtPr><w:sdtContent>" + Word.run("1.") + Word.run("234")
                    + "</w:sdtContent></w:sdt>" + Word.run(" và") + "<w:r><w:br/><w:t>dòng mới</w:t></w:r>")
            + Word.line(Word.run("I. ĐẬM", "<w:b/>")) + Word.line("<w:r><w:instrText>PAGE</w:instrText></w:r>")
            + Word.line(
                "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>")
        let file = Word.made(
            body, others: [("word/numbering.xml", lists)], relations: [("numbering", "numbering.xml")])
        #expect(
            try Word.text(file.bytes) == """
                I. Một
                1. nhỏ
                2. nữa

                II. Hai
                - gạch
                **Thanh** lập
                thêm
                {A: 1.234} và
                dòng mới

                I. ĐẬM

                """)
    }

    @Test func `without bookmarks what stands between head and signature is the text`() throws {
        func table(_ text: String) -> String { "<w:tbl><w:tr><w:tc>\(Word.line(Word.run(text)))</w:tc></w:tr></w:tbl>" }
        let body =
            table("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + Word.line(Word.run("Nội dung")) + table("Nơi nhận:")
            + Word.line(Word.run("sau"))
        #expect(try Word.text(Word.made(body).bytes) == "Nội dung\n")
    }

    // MARK: Hostile files

    private func expect(
        _ bytes: [UInt8], _ refusal: IntakeRefusal, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(
            try Word.read(bytes, sourceLocation: sourceLocation) == .refused(refusal), sourceLocation: sourceLocation)
    }

    @Test func `what is no document is named for what it is`() throws {
        try expect([], .empty)
        try expect(Array("chữ".utf8), .plainText)
        try expect(HandMadeWorkbook().bytes, .notWorkbook)
        var plain = ZIPBuilder()
        plain.add("a.txt", "x")
        try expect(plain.bytes, .notWorkbook)
        var odt = ZIPBuilder()
        odt.add("mimetype", "application/vnd.oasis.opendocument.text")
        odt.add("content.xml", "<office:document-content/>")
        try expect(odt.bytes, .openDocument)
    }

    @Test func `a document that is cut off anywhere is damaged, never half read`() throws {
        let whole = Word.made(Word.line(Word.run("chữ"))).bytes
        for length in stride(from: 4, to: whole.count, by: 53) { try expect(Array(whole[..<length]), .damaged) }
        try expect(Word.made("<w:p>").bytes, .damaged)
    }

    @Test func `document types, depth, parts twice and too many parts are refused`() throws {
        var entity = ZIPBuilder()
        entity.add("_rels/.rels", HandMadeWorkbook.relations([("rId1", "officeDocument", "word/document.xml", nil)]))
        entity.add(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>"
        )
        try expect(entity.bytes, .hostile)
        try expect(
            Word.made(String(repeating: "<w:x>", count: 80) + String(repeating: "</w:x>", count: 80)).bytes, .hostile)
        var twice = Word.made("")
        twice.add("WORD/document.xml", "<w:document xmlns:w=\"w\"/>")
        try expect(twice.bytes, .hostile)
        var many = Word.made("")
        for number in 0...IntakeLimits.parts { many.add("p\(number)", "x") }
        try expect(many.bytes, .tooManyParts)
    }

    @Test func `what grows beyond its packing, and endless text, is refused`() throws {
        var bomb = ZIPBuilder()
        bomb.add("_rels/.rels", HandMadeWorkbook.relations([("rId1", "officeDocument", "word/document.xml", nil)]))
        let blanks = ZIPBuilder.packedBlanks(300 << 20)
        bomb.add("word/document.xml", packed: blanks.packed, method: 8, size: blanks.size, crc: 0)
        try expect(bomb.bytes, .tooManyBytes)
        let word = String(repeating: "chữ ", count: 30_000)
        try expect(Word.made(Word.line(Word.run(word))).bytes, .tooMuchText)
        let lines = String(repeating: Word.line(""), count: WordLimits.paragraphs + 1)
        try expect(Word.made(lines).bytes, .tooMuchText)
    }
}
