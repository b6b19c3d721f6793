import DocumentModel
import DocumentSamples
import Glibc
import Interchange
import Reports
import TestSupport
import Testing

@Suite struct TypesetFaultTests {
    private func letter(_ subject: String) -> DocumentTree {
        Letter.tree(Samples.content("bao-cao", "1/BC-LĐLĐ", subject))
    }

    @Test(arguments: ["漢", "😀", "ا", "ก", "☃", "\u{E000}"])
    func `a letter that the font lacks is named, with the words around it`(letter: String) throws {
        let refusal = try Typeset.refusal(self.letter("Về việc \(letter) trong sổ"))
        guard case .letterMissing(let scalar, let near, _) = refusal else {
            Issue.record("\(refusal)")
            return
        }
        #expect(String(scalar) == letter)
        #expect(near.contains("việc \(letter) trong"))
        // Word processors bring letters of their own.
        #expect(try Typeset.text(ofWord: Typeset.file(self.letter("a \(letter)"), "docx")).contains(letter))
    }

    /// Settings of fontconfig that show one font file, or none.
    private func settings(_ font: String?, in folder: TemporaryFolder) throws -> [String: String] {
        mkdir(folder.path + "/fonts", 0o755)
        if let font { symlink(font, folder.path + "/fonts/a.ttf") }
        let text = "<fontconfig><dir>\(folder.path)/fonts</dir><cachedir>\(folder.path)/cache</cachedir></fontconfig>"
        return ["FONTCONFIG_FILE": try folder.write(text, to: "fonts.conf")]
    }

    @Test(arguments: ["/usr/share/fonts/truetype/croscore/Arimo-Regular.ttf", nil])
    func `without a font for Vietnamese there is an answer that says so`(font: String?) throws {
        let folder = try TemporaryFolder()
        let refusal = try Typeset.refusal(letter("Thử"), environment: settings(font, in: folder))
        #expect(refusal == .fontMissing)
    }

    @Test func `an account that may start nothing gets its pages as well`() throws {
        // Whoever is root is not held to the number of processes, so the filter runs as nobody.
        guard getuid() == 0 else { return }
        let folder = try TemporaryFolder()
        chmod(folder.path, 0o755)
        let copy = folder.path + "/vanthu-typeset"
        try #require(runProcess("cp", [BuiltPrograms.path("vanthu-typeset"), copy]).status == .exited(0))
        chmod(copy, 0o755)
        var everything = Samples.content("bao-cao", "1/BC-LĐLĐ", "Ω Ж א 1²")
        everything.body = Samples.reportBody + [.text(.cover, "LỚN"), .text(.note, "nhỏ Ωж")]
        let result = try runProcess(
            "setpriv", ["--reuid", "65534", "--regid", "65534", "--clear-groups", copy, "pdf"],
            input: try Letter.tree(everything).encoded())
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.stdout.starts(with: Array("%PDF-1.".utf8)))
    }

    @Test func `a word of a hundred thousand letters and a table of many columns end by themselves`() throws {
        let word = DocumentTree(title: "", blocks: [.text(.body, String(repeating: "ế", count: 40_000))])
        #expect(try Typeset.pages(of: Typeset.file(word, "pdf")).count > 10)
        let row = (0..<64).map { TableCell("\($0) chữ") }
        let wide = DocumentTable(
            columns: Array(repeating: TableColumn(1), count: 64), headings: [row],
            rows: Array(repeating: row, count: 100))
        #expect(!(try Typeset.file(DocumentTree(title: "", blocks: [.table(wide)]), "pdf").isEmpty))
        let headings = DocumentTree(title: "", blocks: (0..<2000).map { .text(.article, "Điều \($0)") })
        #expect(try Typeset.pages(of: Typeset.file(headings, "pdf")).count > 40)
    }

    @Test func `what no page can hold is refused, not cut off`() throws {
        let signer = Signer(authority: (0..<200).map { "Dòng \($0)" }, name: "A")
        let tree = DocumentTree(title: "", blocks: [.signature(SignatureBlock(signers: [signer]))])
        #expect(try Typeset.refusal(tree) == .malformed)
    }

    @Test(arguments: ["pdf", "docx"])
    func `a message that is no document is refused`(mode: String) throws {
        let wrong = try WireFrame.encode(.object([.init("title", .string("a"))]))
        for input in [[], [0, 0, 0, 2, 0x7B, 0x7D], Array("PK".utf8), wrong] as [[UInt8]] {
            let result = try runProcess(BuiltPrograms.path("vanthu-typeset"), [mode], environment: [:], input: input)
            #expect(result.status == .exited(1))
            #expect(try TypesetRefusal(encoded: result.stdout) == .malformed)
        }
    }
}
