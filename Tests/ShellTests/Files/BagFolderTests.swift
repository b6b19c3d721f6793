import Digest
import Glibc
import Interchange
import Phrases
import Records
import TestSupport
import Testing

@testable import Shell

@Suite struct BagFolderTests {
    private let trial = Trial()

    private var folder: OpenFolder { OpenFolder(path: trial.folder) ?? OpenFolder(descriptor: -1) }

    private func payload(_ path: String, _ bytes: [UInt8], sha256: String? = nil, said: Int? = nil) throws -> BagPayload
    {
        BagPayload(path: try BagPath(path), bytes: said ?? bytes.count, sha256: sha256) { place in
            Array(bytes.dropFirst(place * BagWriter.piece).prefix(BagWriter.piece))
        }
    }

    private func content(_ payload: [BagPayload]) throws -> BagContent {
        let documents = payload.enumerated().map { place, file in
            DescribedDocument([.ordinal: String(place + 1), .subject: "Văn bản \(place + 1)"], payload: [file.path])
        }
        return BagContent(
            organization: "LĐLĐ tỉnh Lam Giang", identifier: "01.TCCB/2026",
            title: "Hồ sơ về việc tổ chức Đại hội Công đoàn tỉnh Lam Giang lần thứ XIX, nhiệm kỳ 2023 - 2028",
            day: try #require(Day(year: 2026, month: 11, day: 28)),
            description: BagDescription(files: [
                DescribedFile([.notation: "01.TCCB", .year: "2026", .title: "Đại hội"], documents: documents)
            ]), payload: payload)
    }

    private var sample: [BagPayload] {
        get throws {
            [
                try payload("data/0001/Báo cáo quý 3.pdf", Array("Kính gửi".utf8)),
                // Longer than a piece, and as long as two.
                try payload("data/0002/a.bin", Array(repeating: 7, count: BagWriter.piece + 3)),
                try payload("data/0002/b 100%.bin", Array(repeating: 9, count: 2 * BagWriter.piece)),
                try payload("data/0003/empty.txt", []),
            ]
        }
    }

    @discardableResult
    private func write(_ content: BagContent, as name: String = "bag", _ control: WorkControl = .none) throws
        -> BagInfo.Oxum
    {
        try BagWriter().write(content, in: folder, as: name, shown: trial.path(name), control)
    }

    private func read(_ name: String = "bag", limit: Int = 1 << 30) throws -> BagFolder.Reading {
        try BagFolder(try #require(OpenFolder(path: trial.path(name))), limit: limit).read(.none)
    }

    private func refusals(_ name: String = "bag") throws -> [BagProblem.Kind] {
        try read(name).problems.filter { !$0.isRemark }.map(\.kind)
    }

    private var hidden: [String] {
        folder.names().map { String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }.filter {
            $0.hasPrefix(".")
        }
    }

    // MARK: Written and read

    @Test func `a bag is written whole, read back and opened`() throws {
        let oxum = try write(try content(try sample))
        #expect(oxum == .init(bytes: 11 + BagWriter.piece + 3 + 2 * BagWriter.piece, files: 4))
        let reading = try read()
        #expect(reading.isSound && reading.problems.isEmpty)
        #expect(
            reading.payload.map(\.path.text) == [
                "data/0001/Báo cáo quý 3.pdf", "data/0002/a.bin", "data/0002/b 100%.bin", "data/0003/empty.txt",
            ])
        #expect(reading.payload[0].sha256 == SHA256.digest(of: "Kính gửi").hex)
        #expect(reading.info["External-Identifier"] == "01.TCCB/2026" && reading.info["Bagging-Date"] == "2026-11-28")
        #expect(reading.description?.files.first?.documents.count == 4)
        #expect(hidden.isEmpty)
        let bag = BagFolder(try #require(OpenFolder(path: trial.path("bag"))))
        let opened = try #require(bag.open(reading.payload[0].path))
        defer { close(opened) }
        #expect(try ContentExtractor.bytes(of: opened, 8) == Array("Kính gửi".utf8).prefix(8).map { $0 })
        #expect(
            String(decoding: trial.bytes(of: "bag/bagit.txt"), as: UTF8.self)
                == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        var facts = stat()
        #expect(stat(trial.path("bag/data/0002/a.bin"), &facts) == 0 && facts.st_mode & 0o777 == 0o600)
    }

    @Test func `a bag without payload is one too`() throws {
        try write(try content([]))
        #expect(try read().isSound)
    }

    @Test func `nothing that is there is written over, and what fails leaves nothing`() throws {
        mkdir(trial.path("bag"), 0o700)
        #expect(throws: BagFault.exists(path: trial.path("bag"))) { try write(try content(try sample)) }
        symlink("/tmp/none", trial.path("link"))
        #expect(throws: BagFault.exists(path: trial.path("link"))) { try write(try content(try sample), as: "link") }
        #expect(throws: BagFault.badName) { try write(try content(try sample), as: "../x") }
        let stopped = WorkControl(isCancelled: { true }, progress: { _, _ in })
        #expect(throws: BagFault.cancelled) { try write(try content(try sample), as: "b", stopped) }
        let broken = try payload("data/a", [1, 2], sha256: String(repeating: "0", count: 64))
        #expect(throws: BagFault.altered(broken.path)) {
            try write(try content([try payload("data/deep/b", [1]), broken]), as: "b")
        }
        let short = try payload("data/a", [1, 2], said: 3)
        #expect(throws: BagFault.altered(short.path)) { try write(try content([short]), as: "b") }
        #expect(hidden.isEmpty && !trial.exists("b"))
    }

    @Test func `a payload that some system could not keep is not begun`() throws {
        func kinds(_ files: [BagPayload]) throws -> [BagProblem.Kind] {
            let content = try content(files)
            do throws(BagFault) {
                _ = try BagWriter().write(content, in: folder, as: "b", shown: "b", .none)
                return []
            } catch {
                guard case .unsound(let problems) = error else { return [] }
                return problems.map(\.kind)
            }
        }
        let (small, large) = (try payload("data/a", [1]), try payload("data/A", [2]))
        #expect(try kinds([small, large]) == [.caseClash(large.path)])
        #expect(try kinds([small, small]) == [.listedTwice(small.path)])
        #expect(try kinds([try payload("a", [1])]) == [.wrongPlace])
    }

    // MARK: Damaged and foreign

    private func append(_ text: String, to name: String) {
        _ = trial.write(trial.bytes(of: name) + Array(text.utf8), to: name)
    }

    @Test func `whatever byte is changed in a bag, it is refused`() throws {
        try write(try content([try payload("data/a.txt", Array("Kính gửi".utf8))]))
        for name in [
            "data/a.txt", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "bag-info.txt",
            "bagit.txt", "metadata/ho-so.json", "metadata/van-ban.csv",
        ] {
            let whole = trial.bytes(of: "bag/\(name)")
            for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 9)) {
                var bytes = whole
                bytes[place] ^= 1
                _ = trial.write(bytes, to: "bag/\(name)")
                #expect(try !read().isSound, "\(name) at \(place)")
            }
            _ = trial.write(Array(whole.dropLast(2)), to: "bag/\(name)")
            #expect(try !read().isSound, "\(name) cut")
            _ = trial.write(whole, to: "bag/\(name)")
        }
        #expect(try read().isSound)
    }

    @Test func `missing, additional and linked files are told apart`() throws {
        let path = try BagPath("data/a.txt")
        try write(try content([try payload("data/a.txt", [1, 2])]))
        _ = trial.write([1], to: "bag/data/more.txt")
        #expect(try refusals().contains(.unlisted(try BagPath("data/more.txt"))))
        unlink(trial.path("bag/data/more.txt"))
        symlink("/etc/hostname", trial.path("bag/data/link.txt"))
        #expect(try refusals() == [.notPlain])
        unlink(trial.path("bag/data/link.txt"))
        symlink("/etc", trial.path("bag/data/folder"))
        #expect(try refusals() == [.notPlain])
        unlink(trial.path("bag/data/folder"))
        mkfifo(trial.path("bag/data/pipe"), 0o600)
        #expect(try refusals() == [.notPlain])
        unlink(trial.path("bag/data/pipe"))
        _ = trial.write([], to: "bag/fetch.txt")
        #expect(try read().isSound, "an empty list fetches nothing")
        append("https://a.vn/x 1 data/x\n", to: "bag/fetch.txt")
        #expect(try refusals() == [.fetches])
        unlink(trial.path("bag/fetch.txt"))
        rename(trial.path("bag/data/a.txt"), trial.path("a.txt"))
        #expect(try refusals().contains(.missing(path)))
        symlink(trial.path("a.txt"), trial.path("bag/data/a.txt"))
        #expect(try refusals().contains(.notPlain), "a link to the right bytes is a link")
    }

    @Test func `a folder that is no bag, one without manifests and one that is too large are refused`() throws {
        mkdir(trial.path("none"), 0o700)
        #expect(try refusals("none") == [.badDeclaration, .noPayload, .noManifest])
        try write(try content(try sample))
        #expect(try read(limit: 100).problems.map(\.kind).contains(.tooManyBytes))
        for digest in BagDigest.allCases { unlink(trial.path("bag/\(digest.manifest)")) }
        _ = trial.write([], to: "bag/manifest-md5.txt")
        let reading = try read()
        #expect(!reading.isSound && reading.problems.map(\.kind).contains(.noManifest))
        #expect(reading.problems.map(\.kind).contains(.otherDigest("manifest-md5.txt")))
    }

    @Test func `every problem is one sentence with its place`() throws {
        let path = try BagPath("data/a.txt")
        #expect(
            BagProblem(file: "manifest-sha256.txt", line: 3, .listedTwice(path)).phrase.vi
                == "manifest-sha256.txt, dòng 3: data/a.txt ghi hai lần.")
        #expect(
            BagFault.unsound([BagProblem(.unlistedTag(path)), BagProblem(.noManifest)]).phrase.vi.hasPrefix(
                "Gói hồ sơ (BagIt) có 1 lỗi nên không nhận. Lỗi đầu: thiếu manifest-sha256.txt"))
    }

    // MARK: Another program's word

    /// Says so and passes where `make test` could not install the validator of the Library of Congress.
    @Test func `the validator bagit takes our bags and refuses damaged ones, where it is installed`() throws {
        let known = try runProcess("python3", ["-c", "import bagit"])
        guard known.status == .exited(0) else {
            print("bagit from PyPI is not installed: bags are not checked by another program (pip install bagit).")
            return
        }
        func validate() throws -> Bool {
            try runProcess("python3", ["-m", "bagit", "--validate", "--quiet", trial.path("bag")]).status == .exited(0)
        }
        try write(try content(try sample.filter { !$0.path.text.contains("%") }))
        #expect(try validate())
        let whole = trial.bytes(of: "bag/data/0002/a.bin")
        _ = trial.write(Array(whole.dropLast()) + [8], to: "bag/data/0002/a.bin")
        #expect(try !validate())
        #expect(try refusals().contains(.altered(try BagPath("data/0002/a.bin"))))
        // And we take theirs.
        mkdir(trial.path("theirs"), 0o700)
        _ = trial.write(Array("Kính gửi".utf8), to: "theirs/báo cáo.txt")
        let made = try runProcess(
            "python3", ["-m", "bagit", "--quiet", "--contact-name", "Lê Thị Hoa", trial.path("theirs")])
        #expect(made.status == .exited(0))
        let reading = try read("theirs")
        #expect(reading.isSound && reading.payload.map(\.path.text) == ["data/báo cáo.txt"])
        #expect(reading.info["Contact-Name"] == "Lê Thị Hoa" && reading.description == nil)
    }
}
