import Glibc
import Office
import Phrases
import Records
import Screens
import Store
import Testing

@testable import Shell

@Suite struct OutgoingFileTests {
    let trial = Trial.founded()
    let file: OfficeFile
    let worker: FileWorker

    init() throws {
        trial.register()
        file = try OfficeFile.open(at: trial.path("office.db"))
        let owner = try #require(try file.owner())
        let now = trial.now
        worker = FileWorker(
            office: file.office, actor: Actor(person: owner),
            places: FilePlaces(office: trial.path("office.db"), login: owner.login, home: trial.folder),
            clock: { now })
    }

    func attach(_ bytes: [UInt8], as name: String) throws -> AttachmentID {
        mkdir(trial.path("in"), 0o700)
        let path = trial.write(bytes, to: "in/\(name)")
        guard case .staged(let files, _) = worker.run(.stage([.path(path)]), .none) else { return AttachmentID(0) }
        let command = AttachFiles(to: .incoming(DocumentID(1)), files: files)
        return try file.office.perform(command, by: worker.actor, at: trial.now).attachments[0].id
    }

    @Test func `a copy is its owner's alone and never over another`() throws {
        let bytes = (0..<(3 << 20 | 5)).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let id = try attach(bytes, as: "a.pdf")
        #expect(worker.run(.save(id, .path(trial.path("b.pdf"))), .none) == .saved(path: trial.path("b.pdf")))
        #expect(trial.bytes(of: "b.pdf") == bytes && trial.mode(of: "b.pdf") == 0o600)
        #expect(worker.run(.save(id, .path(trial.path("b.pdf"))), .none) == .refused(.exists(path: "b.pdf")))
        symlink("/tmp/no-such-file-of-vanthu", trial.path("link.pdf"))
        #expect(worker.run(.save(id, .path(trial.path("link.pdf"))), .none) == .refused(.exists(path: "link.pdf")))
        mkdir(trial.path("out"), 0o700)
        #expect(worker.run(.save(id, .path(trial.path("out"))), .none) == .saved(path: trial.path("out/a.pdf")))
        #expect(
            worker.run(.save(id, .path(trial.path("no/a.pdf"))), .none)
                == .refused(.missing(name: trial.path("no/a.pdf"))))
        let drop = worker.places.dropFolder
        #expect(worker.run(.save(id, .dropFolder), .none) == .saved(path: drop + "/a.pdf"))
        #expect(worker.run(.save(id, .dropFolder), .none) == .saved(path: drop + "/a (2).pdf"))
    }

    @Test func `a copy stopped in the middle leaves no file`() throws {
        let id = try attach([UInt8](repeating: 1, count: 3 << 20), as: "a.pdf")
        let stopped = WorkControl(isCancelled: { true }, progress: { _, _ in })
        #expect(worker.run(.save(id, .path(trial.path("b.pdf"))), stopped) == .refused(.cancelled))
        #expect(!trial.exists("b.pdf"))
    }

    @Test func `text comes out of text, markup and office documents`() throws {
        func text(_ bytes: [UInt8], _ name: String) throws -> FileAnswer {
            worker.run(.readText(try attach(bytes, as: name)), .none)
        }
        let plain = try text(Array("Kính gửi\u{1B}[2J Ban\r\nTổ chức".utf8.filter { $0 != 0x1B }), "a.txt")
        #expect(plain == .text(AttachmentText(name: "a.txt", text: "Kính gửi[2J Ban\nTổ chức", isCut: false)))
        let html = try text(Array("<html><script>x()</script><p>Mời&nbsp;họp</p><p>8&#x1EAF;</p>".utf8), "a.html")
        #expect(html == .text(AttachmentText(name: "a.html", text: "Mời họp\n8ắ", isCut: false)))
        #expect(try text([0x4D, 0x5A, 0x90, 0], "a.exe") == .refused(.kindNotShown(.unknown)))
        #expect(try text(Array("   \n ".utf8), "blank.txt") == .refused(.noText(name: "blank.txt")))
        let long = try text(Array(String(repeating: "ế", count: 200_000).utf8), "long.txt")
        guard case .text(let shown) = long else {
            Issue.record("no text")
            return
        }
        #expect(shown.isCut && shown.text.utf8.count <= TextExtraction.longest + 20)
    }

    @Test func `another program is held to its time, its output and its place`() throws {
        let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(input) }
        func run(_ script: String, _ limits: ChildProgram.Limits = .init()) -> ChildProgram.Result? {
            ChildProgram.run("/bin/sh", ["-c", script], input: input, limits: limits, .none)
        }
        #expect(run("echo a; exit 3").map { [$0.code.map(Int.init) ?? -1, $0.output.count] } == [3, 2])
        var short = ChildProgram.Limits()
        short.seconds = 1
        #expect(run("sleep 30 & wait", short)?.code == nil)
        short.output = 1000
        let much = run("while :; do echo abcdefgh; done", short)
        #expect(much?.isCut == true && much?.output.count == 1000)
        let place = trial.path("written")
        _ = run("echo x > '\(place)'")
        #expect(trial.bytes(of: "written").isEmpty, "no file is written")
        #expect(run("ls /proc/self/fd | wc -l").map { String(decoding: $0.output, as: UTF8.self) } != nil)
        let names = run("exec 3>&- ; ls -l /proc/$$/fd")
        #expect(names.map { !String(decoding: $0.output, as: UTF8.self).contains("office.db") } == true)
    }

    @Test func `a missing program is one sentence with its package`() {
        #expect(ChildProgram.find("no-such-program-of-vanthu") == nil)
        #expect(ChildProgram.find("sh", in: "relative:/bin") == "/bin/sh")
        #expect(ChildProgram.find("sh", in: "bin:.") == nil)
        #expect(
            sentence(for: .programMissing(program: "pdftotext", package: "poppler-utils")).vi
                == "Máy chưa có pdftotext. Cài gói poppler-utils rồi làm lại.")
    }
}
