import Interchange
import Records
import Testing

@Suite struct BagTests {
    static func path(_ text: String) throws -> BagPath { try BagPath(text) }

    // MARK: Paths

    @Test(arguments: [
        ("", BagPath.Fault.empty), ("data//a", .empty), ("data/", .empty), ("/etc/passwd", .absolute),
        ("~/a", .absolute),
        ("C:/a", .absolute), ("\\\\host\\a", .absolute), ("../a", .escaping), ("data/../../a", .escaping),
        ("data/./a", .escaping), ("data/a\\..\\b", .forbiddenCharacter), ("data/a\nb", .forbiddenCharacter),
        ("data/a\rb", .forbiddenCharacter), ("data/a\0b", .forbiddenCharacter),
        ("data/a\u{202E}b", .forbiddenCharacter),
        ("data/a\u{200B}", .forbiddenCharacter), ("data/ba\u{301}o", .notNormal),
    ]) func `a path that leads out, hides or differs between systems is none`(_ text: String, _ fault: BagPath.Fault) {
        #expect(throws: fault) { try BagPath(text) }
        #expect(throws: fault) { try BagPath(manifest: text) }
    }

    @Test func `long and deep paths are none`() {
        #expect(throws: BagPath.Fault.tooLong) { try BagPath("data/" + String(repeating: "a", count: 256)) }
        #expect(throws: BagPath.Fault.tooLong) { try BagPath(String(repeating: "a/", count: 20) + "a") }
        #expect(throws: BagPath.Fault.tooLong) {
            try BagPath(Array(repeating: String(repeating: "a", count: 200), count: 6).joined(separator: "/"))
        }
    }

    @Test func `percent signs are escaped in manifests, and escaped line ends are refused`() throws {
        let path = try BagPath("data/100%25 báo cáo.pdf")
        #expect(path.manifestText == "data/100%2525 báo cáo.pdf")
        #expect(try BagPath(manifest: path.manifestText) == path)
        #expect(try BagPath(manifest: "data/100%.pdf").text == "data/100%.pdf")
        #expect(throws: BagPath.Fault.forbiddenCharacter) { try BagPath(manifest: "data/a%0Ab") }
        #expect(throws: BagPath.Fault.forbiddenCharacter) { try BagPath(manifest: "data/a%0db") }
        // Escapes are read after the parts, not before.
        #expect(try BagPath(manifest: "data/%2e%2e/a").text == "data/%2e%2e/a")
    }

    @Test(arguments: [
        ("Báo cáo/quý 3.pdf", "Báo cáo_quý 3.pdf"), ("..", "_"), ("CON.txt", "_CON.txt"), ("a: b*?", "a_ b__"),
        ("-rf", "rf"), (" .x. ", "x"), ("50%.doc", "50_.doc"), ("a\u{202E}b", "a‹U+202E›b"), ("", "_"),
    ]) func `names of files become names that every system keeps`(_ name: String, _ part: String) throws {
        #expect(BagName.part(name) == part)
        #expect(try BagPath("data/" + BagName.part(name)).isPayload)
        let long = BagName.part(String(repeating: "ế", count: 300) + ".pdf")
        #expect(long.utf8.count <= 120 && long.hasSuffix("ế.pdf"))
    }

    // MARK: Manifests

    private let sum = String(repeating: "ab", count: 32)

    @Test func `a manifest goes out in the order of its paths and comes back`() throws {
        let manifest = BagManifest([
            .init(try Self.path("data/b/ế.pdf"), sum),
            .init(try Self.path("data/a 100%.txt"), String(repeating: "0", count: 64)),
        ])
        let text = "\(String(repeating: "0", count: 64))  data/a 100%25.txt\n\(sum)  data/b/ế.pdf\n"
        #expect(String(decoding: manifest.encoded, as: UTF8.self) == text)
        let back = BagManifest.read(manifest.encoded, .sha256, file: "manifest-sha256.txt", isOfPayload: true)
        #expect(back.manifest == manifest && back.problems.isEmpty)
    }

    @Test func `what other programs write is read too`() {
        let text = "\(sum.uppercased()) *./data/a.txt\r\n\r\n\(sum)\tdata/b.txt"
        let read = BagManifest.read(Array(text.utf8), .sha256, file: "m", isOfPayload: true)
        #expect(read.problems.isEmpty)
        #expect(read.manifest.entries.map(\.path.text) == ["data/a.txt", "data/b.txt"])
        #expect(read.manifest.entries.map(\.digest) == [sum, sum])
    }

    @Test func `every line that is none is told with its number`() throws {
        let text = """
            \(sum)  data/a.txt
            \(sum)data/b.txt
            \(sum.dropLast())  data/c.txt
            \(sum)  ../d.txt
            \(sum)  bagit.txt
            \(sum)  data/a.txt
            \(sum)  data/A.TXT
            \(sum)
            zz\(sum.dropFirst(2))  data/e.txt
            """
        let read = BagManifest.read(Array(text.utf8), .sha256, file: "m", isOfPayload: true)
        let (small, large) = (try Self.path("data/a.txt"), try Self.path("data/A.TXT"))
        #expect(read.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 9])
        #expect(
            read.problems.map(\.kind) == [
                .badLine, .badLine, .badPath(.escaping), .wrongPlace, .listedTwice(small), .caseClash(large), .badLine,
                .badLine,
            ])
        #expect(read.manifest.entries.count == 1)
        let tags = BagManifest.read(Array("\(sum)  data/a.txt\n".utf8), .sha256, file: "t", isOfPayload: false)
        #expect(tags.problems.map(\.kind) == [.wrongPlace])
    }

    @Test func `a tag file that is no text, marked or endless is refused`() {
        func kinds(_ bytes: [UInt8]) -> [BagProblem.Kind] {
            BagManifest.read(bytes, .sha512, file: "m", isOfPayload: true).problems.map(\.kind)
        }
        #expect(kinds([0xFF, 0x20]) == [.notUTF8])
        #expect(kinds([0xEF, 0xBB, 0xBF, 0x61]) == [.byteOrderMark])
        #expect(kinds(Array(repeating: 0x61, count: BagLimits.lineBytes + 1)) == [.tooLong])
        #expect(kinds(Array(repeating: 0x0A, count: BagLimits.tagBytes + 1)) == [.tooLong])
    }

    // MARK: Declaration and information

    @Test func `the declaration is what RFC 8493 says, and others are told apart`() {
        #expect(BagDeclaration.problems(in: BagDeclaration.encoded).isEmpty)
        func kinds(_ text: String) -> [BagProblem.Kind] { BagDeclaration.problems(in: Array(text.utf8)).map(\.kind) }
        #expect(kinds("BagIt-Version: 0.97\r\nTag-File-Character-Encoding: utf-8\r\n") == [])
        #expect(kinds("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n") == [.unknownVersion("2.0")])
        #expect(kinds("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n") == [.otherEncoding("UTF-16")])
        #expect(kinds("BagIt-Version: 1.0\n") == [.badDeclaration])
        #expect(kinds("") == [.badDeclaration])
    }

    @Test func `long values are folded and come back whole`() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 28))
        let title = String(repeating: "Hồ sơ về việc tổ chức Đại hội Công đoàn tỉnh ", count: 8)
        let info = BagInfo.standard(
            organization: "LĐLĐ tỉnh Lam Giang", identifier: "01.TCCB/2026", description: title, day: day,
            oxum: .init(bytes: 1234, files: 5))
        let text = String(decoding: info.encoded, as: UTF8.self)
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 79 })
        #expect(text.contains("Payload-Oxum: 1234.5\n") && text.contains("Bagging-Date: 2026-11-28\n"))
        let back = BagInfo.read(info.encoded)
        #expect(back.problems.isEmpty)
        #expect(back.info["external-description"] == title.dropLast().description)
        #expect(back.info["Payload-Oxum"].flatMap { BagInfo.Oxum($0) } == .init(bytes: 1234, files: 5))
        let broken = BagInfo.read(Array(" a\nX: 1\nkhông có\n: b\n".utf8))
        #expect(broken.problems.map(\.line) == [1, 3, 4])
        #expect(
            BagInfo([.init("A", "x\nB: y")]).encoded == Array("A: x B: y\n".utf8), "no value makes a line of its own")
    }

    // MARK: The description

    static func description() throws -> BagDescription {
        let day = try #require(Day(year: 2026, month: 3, day: 2))
        var file = RecordFile(
            id: RecordFileID(1),
            content: FileContent(
                notation: "01.TCCB", year: 2026, title: "Đại hội \"XIX\"; =1+1", retention: .permanent),
            node: ArchiveNodeID(1), createdAt: Instant(milliseconds: 0), createdBy: PersonID(1))
        file.content.startedOn = day
        file.content.pages = 120
        var documents = [
            DescribedDocument(
                [
                    .ordinal: "1", .type: "Báo cáo", .number: "15", .symbol: "BC-LĐLĐ", .issued: day.iso,
                    .subject: "Kết quả", .signer: "Lê Thị Hoa",
                ],
                payload: [try path("data/01.TCCB-2026/0001/bao cao.pdf"), try path("data/01.TCCB-2026/0001/b.docx")]),
            DescribedDocument([.ordinal: "2", .subject: "Giấy rời"]),
        ]
        documents[0].sheets = "1-7"
        file.content.sheets = 24
        file.content.closingNote = "Hồ sơ gồm 24 tờ."
        file.content.rules = ["5", "12"]
        file.content.keywords = "đại hội"
        return BagDescription(files: [
            DescribedFile(
                file, organization: "000.00.12.H01", creator: "Trần Văn Nam", rights: "Thường", retention: "Vĩnh viễn",
                place: "P01/02/H0123", documents: documents)
        ])
    }

    @Test func `a description is written in the fields of annex VI and comes back`() throws {
        let description = try Self.description()
        let text = String(decoding: description.json, as: UTF8.self)
        #expect(
            text.contains("\"FileCode\": {\n        \"OrganId\": \"000.00.12.H01\",\n        \"FileCatalog\": \"2026\"")
        )
        #expect(text.contains("\"SignerInfo\": {\n            \"FullName\": \"Lê Thị Hoa\""))
        #expect(try BagDescription.read(description.json) == description)
        #expect(
            text.contains("\"Vanthu\": {\n        \"Sheets\": \"24\",\n        \"ClosingNote\": \"Hồ sơ gồm 24 tờ.\""))
        #expect(description.files[0].extras[.rules] == "5; 12" && description.files[0].extras[.condition] == nil)
        #expect(description.files[0].fields[.start] == "2026-03-02" && description.files[0].fields[.end] == nil)
    }

    @Test func `the tables say the same to people, and no field is a formula`() throws {
        let description = try Self.description()
        let files = String(decoding: description.filesCSV, as: UTF8.self)
        #expect(
            files.hasPrefix("\u{FEFF}FileCode.OrganId,FileCode.FileCatalog,FileCode.FileNotation,Title,Maintenance,"))
        #expect(
            files.contains(
                "000.00.12.H01,2026,01.TCCB,\"Đại hội \"\"XIX\"\"; =1+1\",Vĩnh viễn,Thường,Trần Văn Nam,Tiếng Việt,2026-03-02,,2,120,,P01/02/H0123"
            ))
        let rows = String(decoding: description.documentsCSV, as: UTF8.self).split(separator: "\r\n")
        #expect(rows.count == 3)
        #expect(rows[1].hasSuffix("data/01.TCCB-2026/0001/bao cao.pdf|data/01.TCCB-2026/0001/b.docx"))
    }

    @Test func `what is longer than the annex allows is kept and told`() {
        let file = DescribedFile([
            .title: String(repeating: "a", count: 501), .notation: "01.TCCB", .start: "2026-01-01",
        ])
        #expect(file.overlong == [.title])
        #expect(DescribedDocument([.pages: "1000", .subject: "x"]).overlong == [.pages])
    }

    @Test(
        arguments: [
            ("{", nil), ("{\"Format\":\"x\",\"Files\":[]}", nil), ("{\"Format\":\"vanthu-ho-so-1\"}", "Files"),
            ("{\"Format\":\"vanthu-ho-so-1\",\"Files\":[{}]}", "Files[1].Title"),
            ("{\"Format\":\"vanthu-ho-so-1\",\"Files\":[{\"Title\":[]}]}", "Files[1].Title"),
            ("{\"Format\":\"vanthu-ho-so-1\",\"Files\":[{\"Title\":\"a\"}]}", "Files[1].Documents"),
            (
                "{\"Format\":\"vanthu-ho-so-1\",\"Files\":[{\"Title\":\"a\",\"Documents\":[{\"Payload\":[\"../x\"]}]}]}",
                "Files[1].Documents[1].Payload[1]"
            ),
        ] as [(String, String?)]) func `a description that is none is refused with its place`(
            _ text: String, _ place: String?
        )
    {
        do throws(BagDescription.Fault) {
            _ = try BagDescription.read(Array(text.utf8))
            Issue.record("read")
        } catch {
            if let place { #expect(error == .wrong(place)) }
        }
    }
}
