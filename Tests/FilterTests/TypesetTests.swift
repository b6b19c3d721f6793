import DocumentModel
import DocumentSamples
import Glibc
import Interchange
import Reports
import TestSupport
import Testing

@Suite struct TypesetTests {
    private static let documents =
        Samples.letters.map { ($0.name, Letter.tree($0.content)) } + Samples.forms.map { ($0.name, $0.tree) }
        + [("drafted", Samples.drafted("bao-cao"))]
    private static func tree(_ name: String) throws -> DocumentTree {
        try #require(documents.first { $0.0 == name }).1
    }
    private static func millimetres(_ points: Double) -> Double { points * 25.4 / 72 }

    // MARK: Words

    @Test(arguments: documents.map(\.0).filter { !$0.hasSuffix("register") })
    func `every word of a document stands in its PDF, letter for letter, and no other`(name: String) throws {
        let tree = try Self.tree(name)
        let pages = try Typeset.pages(of: Typeset.file(tree, "pdf"))
        var found = Typeset.words(in: pages.flatMap { $0.map(\.text) }.joined(separator: " "))
        // The numbers of pages are no words of the document; the first has none, and papers in two copies have none at all.
        if tree.setup.numbering != .none {
            for number in 1...pages.count where number > 1 { found[Array(String(number).utf8), default: 0] -= 1 }
        }
        #expect(found.filter { $0.value != 0 } == Typeset.words(in: Typeset.texts(of: tree).joined(separator: " ")))
    }

    @Test(arguments: documents.map(\.0))
    func `every word of a document stands in its DOCX`(name: String) throws {
        let tree = try Self.tree(name)
        let text = try Typeset.text(ofWord: Typeset.file(tree, "docx"))
        // "1" is what a word processor shows for a page's number until it has counted.
        let extra = Typeset.texts(of: tree).count(where: \.isEmpty) > 0 && name.hasSuffix("register") ? " 1" : ""
        #expect(
            Typeset.words(in: text)
                == Typeset.words(in: Typeset.texts(of: tree).joined(separator: " ") + extra))
    }

    @Test func `the same document is the same file for word processors`() throws {
        let tree = try Self.tree("bao-cao")
        #expect(try Typeset.file(tree, "docx") == Typeset.file(tree, "docx"))
    }

    // MARK: Geometry

    @Test func `the first page keeps its margins, the state's title right, the union's name left`() throws {
        let page = try #require(try Typeset.pages(of: Typeset.file(Self.tree("cong-van"), "pdf")).first)
        for word in page {
            #expect(Self.millimetres(word.left) >= 29.5, "\(word)")
            #expect(Self.millimetres(word.right) <= 190.5, "\(word)")
            #expect(Self.millimetres(word.top) >= 19, "\(word)")
            #expect(Self.millimetres(word.bottom) <= 277.5, "\(word)")
        }
        let nation = try #require(page.first { $0.text == "CỘNG" })
        let last = try #require(page.first { $0.text == "NAM" && $0.top == nation.top })
        // In one line, in the right half of the paper.
        #expect(Self.millimetres(nation.left) > 95)
        #expect(Self.millimetres(last.right) < 190.5)
        let superior = try #require(page.first { $0.text == "TỔNG" })
        #expect(superior.top == nation.top)
        let issuer = try #require(page.first { $0.text == "GIANG" })
        #expect(Self.millimetres(issuer.right) < 97)
        let number = try #require(page.first { $0.text == "Số:" })
        let dateline = try #require(page.first { $0.text == "Lam" })
        #expect(abs(number.bottom - dateline.bottom) < 1)
        #expect(number.top > issuer.bottom)
        let subject = try #require(page.first { $0.text == "V/v" })
        #expect(subject.top >= number.bottom - 2)
        let recipients = try #require(page.first { $0.text == "Nơi" })
        let signer = try #require(page.first { $0.text == "TM." })
        #expect(Self.millimetres(recipients.left) < 31)
        #expect(Self.millimetres(signer.left) > 110)
        #expect(abs(recipients.top - signer.top) < 6)
    }

    @Test func `pages are numbered in the middle of the upper margin, the first is not`() throws {
        let pages = try Typeset.pages(of: Typeset.file(Samples.longReport(pages: 4), "pdf"))
        #expect(pages.count > 2)
        #expect(try #require(pages.first).allSatisfy { Self.millimetres($0.top) >= 19 })
        for (place, page) in pages.enumerated().dropFirst() {
            let number = try #require(page.first { Self.millimetres($0.bottom) < 19 })
            #expect(number.text == "\(place + 1)")
            // Between margins of 30 and 20 mm the middle is 110 mm from the left edge.
            #expect(abs(Self.millimetres((number.left + number.right) / 2) - 110) < 1)
        }
    }

    @Test func `before 2020 the number stood at the foot on the right`() throws {
        var tree = Samples.longReport(pages: 3)
        tree.setup.numbering = .bottomRight
        let page = try Typeset.pages(of: Typeset.file(tree, "pdf"))[1]
        let number = try #require(page.first { Self.millimetres($0.top) > 277.5 })
        #expect(number.text == "2")
        #expect(abs(Self.millimetres(number.right) - 190) < 1)
    }

    @Test func `an annex that lies across has pages that do`() throws {
        let result = try runProcess(
            "pdfinfo", ["-f", "1", "-l", "2", "-"], input: try Typeset.file(Self.tree("bao-cao"), "pdf"))
        #expect(result.output.contains("Page    1 size:  595.276 x 841.89"), "\(result.output)")
        #expect(result.output.contains("Page    2 size:  841.89 x 595.276"), "\(result.output)")
    }

    @Test func `the letters of the font go with the file`() throws {
        let result = try runProcess("pdffonts", ["-"], input: try Typeset.file(Self.tree("bao-cao"), "pdf"))
        let fonts = result.output.split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            #expect(font.contains("Tinos") || font.contains("TimesNewRoman"), "\(font)")
            #expect(font.contains("yes yes yes"), "\(font)")
        }
    }

    // MARK: Pages

    @Test(arguments: 24...38)
    func `a signature never stands on a page without the last two lines of the text`(count: Int) throws {
        var content = Samples.content("bao-cao", "1/BC-LĐLĐ", "Thử")
        content.body = (1...count).map { .text(.body, "Dòng\($0) của văn bản.") }
        let pages = try Typeset.pages(of: Typeset.file(Letter.tree(content), "pdf"))
        let page = try #require(pages.first { $0.contains { $0.text == "TM." } })
        for line in [count - 1, count] { #expect(page.contains { $0.text == "Dòng\(line)" }, "\(count)") }
        let all = pages.flatMap { $0.map(\.text).filter { $0.hasPrefix("Dòng") } }
        #expect(all == (1...count).map { "Dòng\($0)" })
    }

    @Test(arguments: [400, 430, 460, 490, 520, 550])
    func `of a long paragraph two lines stand above the signature too`(count: Int) throws {
        var content = Samples.content("bao-cao", "1/BC-LĐLĐ", "Thử")
        content.body = [.text(.body, (1...count).map { "chữ\($0)" }.joined(separator: " "))]
        let pages = try Typeset.pages(of: Typeset.file(Letter.tree(content), "pdf"))
        let page = try #require(pages.first { $0.contains { $0.text == "TM." } })
        #expect(Set(page.filter { $0.text.hasPrefix("chữ") }.map(\.top)).count >= 2)
    }

    @Test func `no row of a register is parted, and its heading stands on each page`() throws {
        var lines: [IncomingLine] = []
        for place in 1...60 {
            var line = IncomingLine()
            line.number = "\(place)"
            line.subject =
                "mđ\(place) " + String(repeating: "chữ dài thêm dòng ", count: place % 7 * 4) + "mc\(place)"
            lines.append(line)
        }
        let book = RegisterBook(office: Samples.office, year: 2026, printedOn: Samples.day, lines: .incoming(lines))
        let pages = try Typeset.pages(of: Typeset.file(book.tree, "pdf"))
        let table = pages.filter { $0.contains { $0.text.hasPrefix("mđ") } }
        #expect(table.count > 4)
        for page in table {
            let words = Set(page.map(\.text))
            #expect(words.isSuperset(of: ["(1)", "(10)", "giả", "yếu"]))
            #expect(page.allSatisfy { Self.millimetres($0.bottom) <= 190.5 })
            for word in words where word.hasPrefix("mđ") { #expect(words.contains("mc" + word.dropFirst(2))) }
        }
        #expect(table.flatMap { $0.map(\.text).filter { $0.hasPrefix("mđ") } } == (1...60).map { "mđ\($0)" })
        // The closing page says how many pages there are.
        let last = try #require(pages.last).map(\.text).joined(separator: " ")
        #expect(last.contains("Sổ gồm \(pages.count) trang"))
    }

    @Test func `a row longer than a page goes over pages without losing a word`() throws {
        let long = (1...3000).map { "chữ\($0)" }.joined(separator: " ")
        let table = DocumentTable(
            columns: [TableColumn(1), TableColumn(1)], headings: [["A", "B"].map { .heading($0) }],
            rows: [["trước", "x"], [TableCell(long), "y"], ["sau", "z"]])
        let pages = try Typeset.pages(
            of: Typeset.file(DocumentTree(title: "", blocks: [.table(table)]), "pdf"))
        #expect(pages.count > 3)
        let words = pages.flatMap { $0.map(\.text) }
        #expect(words.filter { $0.hasPrefix("chữ") } == (1...3000).map { "chữ\($0)" })
        #expect(words.contains("sau"))
        #expect(pages.allSatisfy { $0.allSatisfy { Self.millimetres($0.bottom) <= 277.5 } })
    }

    @Test func `more recipients than a page holds go on below`() throws {
        var content = Samples.content("cong-van", "1/LĐLĐ-VP", "thử")
        content.copies = (1...200).map { "Đơn vị thứ\($0)" }
        let pages = try Typeset.pages(of: Typeset.file(Letter.tree(content), "pdf"))
        let found = pages.flatMap { $0.map(\.text) }.filter { $0.hasPrefix("thứ") }
        #expect(found == (1...200).map { "thứ\($0);" })
    }

    @Test func `an empty document is one empty page`() throws {
        let pages = try Typeset.pages(of: Typeset.file(DocumentTree(title: "", blocks: []), "pdf"))
        #expect(pages == [[]])
    }

    // MARK: For word processors

    @Test func `rows and headings are held together in word processors as well`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Typeset.file(Self.tree("incoming-register"), "docx"), to: "a.docx")
        let xml = try runProcess("unzip", ["-p", path, "word/document.xml"]).output
        let rows = xml.split(separator: "<w:tr>").count - 1
        #expect(xml.split(separator: "<w:cantSplit/>").count - 1 == rows)
        #expect(xml.split(separator: "<w:tblHeader/>").count - 1 == 2)
        #expect(xml.contains("w:orient=\"landscape\""))
        #expect(xml.contains("<w:titlePg/>"))
        let styles = try runProcess("unzip", ["-p", path, "word/styles.xml"]).output
        #expect(styles.contains("<w:name w:val=\"heading 4\"/>"))
    }
}
