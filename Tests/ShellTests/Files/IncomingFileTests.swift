import Glibc
import Office
import Records
import Screens
import Store
import Synchronization
import Testing

@testable import Shell

/// Files under attack: what lies in a folder is not to be trusted, neither what it is nor that it stays.
@Suite struct IncomingFileTests {
    let trial = Trial.founded()

    init() {
        mkdir(trial.path("quét"), 0o700)
        trial.register()
    }

    func stage(
        _ source: FileSource, limit: Int = 5 << 20, isShared: Bool = false, _ control: WorkControl = .none
    ) throws -> FileAnswer {
        let file = try OfficeFile.open(at: trial.path("office.db"))
        defer { file.close() }
        let owner = try #require(try file.owner())
        let places = FilePlaces(
            office: trial.path("office.db"), login: owner.login, scanFolder: trial.path("quét"), isShared: isShared,
            home: trial.folder, limit: limit)
        let worker = FileWorker(
            office: file.office, actor: Actor(person: owner), places: places, clock: { trial.now })
        return worker.run(.stage([source]), control)
    }

    func refused(_ source: FileSource, limit: Int = 5 << 20) throws -> FileRefusal? {
        guard case .staged(let files, let refusals) = try stage(source, limit: limit) else { return nil }
        #expect(files.isEmpty)
        return refusals.first
    }

    func path(_ name: String) -> FileSource { .path(trial.path("quét/\(name)")) }

    @Test func `a plain file comes in whole, with its name, kind and digest`() throws {
        _ = trial.write("abc", to: "quét/Quyết định.txt")
        guard case .staged(let files, let refusals) = try stage(path("Quyết định.txt")) else { return }
        #expect(refusals.isEmpty && files.map(\.name) == ["Quyết định.txt"] && files[0].kind == .text)
        #expect(files[0].sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `links, pipes, devices, folders and what the system makes up are refused`() throws {
        symlink("/etc/passwd", trial.path("quét/link"))
        mkfifo(trial.path("quét/pipe"), 0o600)
        mkdir(trial.path("quét/folder"), 0o700)
        #expect(try refused(path("link")) == .link(name: "link"))
        #expect(try refused(path("pipe")) == .special(name: "pipe"))
        #expect(try refused(path("folder")) == .folder(name: "folder"))
        #expect(try refused(.path("/dev/zero")) == .special(name: "zero"))
        #expect(try refused(.path("/proc/self/status")) == .special(name: "status"))
        #expect(try refused(.path("/proc/cpuinfo")) == .special(name: "cpuinfo"))
        #expect(try refused(path("nothing")) == .missing(name: "nothing"))
        #expect(try refused(.path("/no/such/folder/a")) == .missing(name: "/no/such/folder/a"))
        #expect(try refused(.path("/")) == .folder(name: "/"))
        #expect(try refused(.path(trial.path("quét/.."))) == .folder(name: trial.path("quét/..")))
    }

    @Test func `the office's own files are never opened beside it`() throws {
        #expect(try refused(.path(trial.path("office.db"))) == .ownOffice(name: "office.db"))
        link(trial.path("office.db"), trial.path("quét/hard.db"))
        #expect(try refused(path("hard.db")) == .ownOffice(name: "hard.db"))
    }

    @Test func `empty and too long files are refused at the border`() throws {
        _ = trial.write("", to: "quét/empty")
        _ = trial.write([UInt8](repeating: 7, count: 1000), to: "quét/full")
        #expect(try refused(path("empty")) == .empty(name: "empty"))
        #expect(try refused(path("full"), limit: 999) == .tooLarge(name: "full", limit: 999))
        guard case .staged(let files, let refusals) = try stage(path("full"), limit: 1000) else { return }
        #expect(files.map(\.bytes) == [1000] && refusals.isEmpty)
    }

    @Test func `an unreadable file is said to be one`() throws {
        guard getuid() != 0 else { return }
        chmod(trial.write("x", to: "quét/closed"), 0)
        #expect(try refused(path("closed")) == .unreadable(name: "closed"))
    }

    @Test func `a file that grows, shrinks, is replaced or goes while it is read is refused`() throws {
        func during(_ change: @escaping @Sendable (String) -> Void) throws -> FileRefusal? {
            let file = trial.write([UInt8](repeating: 1, count: 3 << 20), to: "quét/a.pdf")
            // Between the pieces, as another process would.
            let control = WorkControl(isCancelled: { false }) { done, _ in if done == 1 << 20 { change(file) } }
            guard case .staged(let files, let refusals) = try stage(path("a.pdf"), control) else { return nil }
            #expect(files.isEmpty)
            return refusals.first
        }
        #expect(
            try during { path in
                let descriptor = open(path, O_WRONLY | O_APPEND)
                write(descriptor, "x", 1)
                close(descriptor)
            } == .changing(name: "a.pdf"))
        #expect(try during { truncate($0, 2 << 20) } == .changing(name: "a.pdf"))
        #expect(
            try during { path in
                let descriptor = open(path, O_WRONLY)
                pwrite(descriptor, "x", 1, 0)
                close(descriptor)
            } == .changing(name: "a.pdf"))
        #expect(try during { unlink($0) } == .vanished(name: "a.pdf"))
        #expect(try during { rename($0, $0 + ".old") } == .vanished(name: "a.pdf"))
        #expect(
            try during { path in
                rename(path, path + ".old")
                symlink("/etc/passwd", path)
            } == .changing(name: "a.pdf"))
    }

    @Test func `a name that changes hands all the time never leads to another file`() throws {
        let (good, evil) = (Array("good".utf8), Array("evil".utf8))
        let target = trial.write(evil, to: "secret")
        let name = trial.path("quét/swap")
        let jobs = Jobs<Int> {}
        let plain = trial.write(good, to: "quét/plain")
        let spare = trial.path("quét/spare")
        #expect(
            jobs.start(1) { control in
                while !control.isCancelled {
                    link(plain, spare)
                    rename(spare, name)
                    symlink(target, spare)
                    rename(spare, name)
                }
            })
        defer { jobs.stopAll() }
        for _ in 0..<100 {
            guard case .staged(let files, _) = try stage(.path(name)) else { continue }
            for file in files { #expect(file.bytes == 4 && file.sha256.hasPrefix("770e607624d6")) }
        }
    }

    @Test func `names of every kind come in and are harmless`() throws {
        for name in ["a\u{202E}fdp.exe", "a\u{1B}[2J.pdf", "a\nb.pdf", String(repeating: "x", count: 255)] {
            _ = trial.write("nội dung \(name.utf8.count)", to: "quét/\(name)")
            guard case .staged(let files, _) = try stage(path(name)) else { continue }
            let kept = try #require(files.first).name
            #expect(!kept.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E } && kept.utf8.count <= 255)
        }
        #expect(
            try refused(path(String(repeating: "x", count: 300))) == .missing(name: String(repeating: "x", count: 300)))
        // Written elsewhere with other bytes for the same letters.
        let decomposed = "Quye\u{302}\u{301}t.txt"
        _ = trial.write("nfd", to: "quét/\(decomposed)")
        guard case .staged(let files, _) = try stage(path("Quyết.txt")) else { return }
        #expect(files.map { Array($0.name.utf8) } == [Array("Quyết.txt".utf8)])
    }

    @Test func `the newest file of the scan folder is taken, unfinished and hidden ones are not`() throws {
        #expect(try refused(.newestScan) == .scanFolderEmpty(path: trial.path("quét")))
        for (place, name) in ["cũ.pdf", "mới.pdf", "dở.pdf.part", ".ẩn.pdf"].enumerated() {
            let file = trial.write("tệp \(name)", to: "quét/\(name)")
            var times = [timeval(tv_sec: 1000 + place, tv_usec: 0), timeval(tv_sec: 1000 + place, tv_usec: 0)]
            utimes(file, &times)
        }
        symlink("/etc/passwd", trial.path("quét/link"))
        guard case .staged(let files, _) = try stage(.newestScan) else { return }
        #expect(files.map(\.name) == ["mới.pdf"])
    }

    @Test func `a shared host has no way to a path`() throws {
        _ = trial.write("x", to: "quét/a")
        guard case .staged(let files, let refusals) = try stage(path("a"), isShared: true) else { return }
        #expect(files.isEmpty && refusals == [.unreadable(name: trial.path("quét/a"))])
    }

    @Test func `the drop folder is made for its person alone, and no link leads out of it`() throws {
        let file = try OfficeFile.open(at: trial.path("office.db"))
        defer { file.close() }
        let owner = try #require(try file.owner())
        let places = FilePlaces(office: trial.path("office.db"), login: owner.login)
        let worker = FileWorker(office: file.office, actor: Actor(person: owner), places: places, clock: { trial.now })
        #expect(worker.run(.listDropFolder, .none) == .dropFolder(path: places.dropFolder, []))
        #expect(trial.mode(of: "drop") == 0o700 && trial.mode(of: "drop/\(owner.login)") == 0o700)
        _ = trial.write("x", to: "drop/\(owner.login)/a.pdf")
        _ = trial.write("y", to: "drop/other")
        guard case .dropFolder(_, let listed) = worker.run(.listDropFolder, .none) else { return }
        #expect(listed.map(\.name) == ["a.pdf"])
        guard case .staged(let files, _) = worker.run(.stage([.dropped("a.pdf")]), .none) else { return }
        #expect(files.count == 1)
        guard case .staged(let none, let refusals) = worker.run(.stage([.dropped("../other")]), .none) else { return }
        #expect(none.isEmpty && refusals == [.missing(name: "../other")])
        rename(trial.path("drop/\(owner.login)"), trial.path("elsewhere"))
        symlink(trial.path("elsewhere"), trial.path("drop/\(owner.login)"))
        #expect(worker.run(.listDropFolder, .none) == .refused(.folderMissing(path: places.dropFolder)))
    }

    @Test func `stopped in the middle, nothing comes in and what was copied goes`() throws {
        _ = trial.write([UInt8](repeating: 1, count: 4 << 20), to: "quét/a.pdf")
        let pieces = Atomic(0)
        let control = WorkControl(
            isCancelled: { pieces.load(ordering: .relaxed) >= 2 },
            progress: { _, _ in pieces.add(1, ordering: .relaxed) })
        #expect(try stage(path("a.pdf"), control) == .refused(.cancelled))
        let file = try OfficeFile.open(at: trial.path("office.db"))
        defer { file.close() }
        file.settle(at: trial.now)
        let before = trial.bytes(of: "office.db").count
        #expect(before > 0)
        #expect(try file.verify().findings.isEmpty)
        // Room that was given back is used again: the same file needs no more.
        guard case .staged(let files, _) = try stage(path("a.pdf")) else { return }
        #expect(files.count == 1)
        file.settle(at: trial.now)
        #expect(trial.bytes(of: "office.db").count <= before + (3 << 20))
    }

    @Test func `a path is gone on with as far as the names agree`() {
        for name in ["báo cáo 1.pdf", "báo cáo 2.pdf", "kế hoạch.pdf"] { _ = trial.write("x", to: "quét/\(name)") }
        mkdir(trial.path("quét/thư mục"), 0o700)
        let places = FilePlaces(office: trial.path("office.db"), login: "lan", home: trial.folder)
        func completed(_ text: String) -> PathCompletion { places.completion(of: text) }
        #expect(completed("~/quét/b").text == "~/quét/báo cáo ")
        #expect(completed("~/quét/b").names == ["báo cáo 1.pdf", "báo cáo 2.pdf"])
        #expect(completed("~/quét/k") == PathCompletion(text: "~/quét/kế hoạch.pdf", names: []))
        #expect(completed("~/quét/t") == PathCompletion(text: "~/quét/thư mục/", names: []))
        #expect(completed("~/quét/z") == PathCompletion(text: "~/quét/z", names: []))
        #expect(completed("/no/such/x") == PathCompletion(text: "/no/such/x", names: []))
    }
}
