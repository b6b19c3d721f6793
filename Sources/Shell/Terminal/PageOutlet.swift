import Glibc
import Records
import Reports
import Screens
import Text

/// Takes pages of text out of the office: into the person's drop folder, or to the printer.
struct PageOutlet {
    /// The office's file.
    let office: String
    /// Whose drop folder it is.
    let login: String

    /// How long the printing program may take, in milliseconds: it only hands the page to a queue.
    private static let printingTime: Int32 = 10_000

    func run(_ work: PaperWork) -> PaperAnswer {
        do throws(PaperFault) {
            switch work {
            case .save(let name, let text): return .saved(path: cleaned(try save(text, as: name)))
            case .print(let title, let text, let sheet):
                try print(text, title: title, sheet)
                return .printed
            }
        } catch { return .failed(error) }
    }

    // MARK: The drop folder

    /// Writes a new file; one that is there is never written over, the next free name is taken.
    /// - Returns: its path.
    func save(_ text: String, as name: String) throws(PaperFault) -> String {
        let places = FilePlaces(office: office, login: login)
        let shown = places.dropFolder
        guard let own = try? places.openDropFolder() else { throw .folder(path: shown) }
        let name = Self.fileName(name)
        for count in 1...999 {
            let file = count == 1 ? "\(name).txt" : "\(name)-\(count).txt"
            let descriptor = openat(own.descriptor, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { throw .file(path: "\(shown)/\(file)") }
            let isWritten = Self.write(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
            let isClosed = close(descriptor) == 0
            guard isWritten, isClosed else {
                unlinkat(own.descriptor, file, 0)
                throw .file(path: "\(shown)/\(file)")
            }
            return "\(shown)/\(file)"
        }
        throw .file(path: "\(shown)/\(name).txt")
    }

    /// A name in which nothing leads elsewhere.
    private static func fileName(_ name: String) -> String {
        let kept = cleaned(name).filter { $0 != "/" && $0 != "\0" }.drop { $0 == "." }
        return kept.isEmpty ? "vanthu" : String(kept.prefix(100))
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    // MARK: The printer

    private func print(_ text: String, title: String, _ sheet: TextPage.Sheet) throws(PaperFault) {
        guard let program = ChildProgram.find("lp") else { throw .noPrinterProgram }
        let folder = office.lastIndex(of: "/").map { String(office[..<$0]) } ?? "."
        // A file that loses its name at once: the program reads it at its own pace, and nothing of it stays.
        let file = "\(folder)/.page-\(getpid())-\(UInt64.random(in: .min ... .max))"
        let input = open(file, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        unlink(file)
        guard input >= 0 else { throw .file(path: folder) }
        defer { close(input) }
        guard Self.write(Array(text.utf8), to: input), lseek(input, 0, SEEK_SET) == 0 else {
            throw .file(path: folder)
        }
        var arguments = [program, "-t", Self.fileName(title), "-o", "media=A4", "-o", "cpi=10", "-o", "lpi=6"]
        if sheet == .landscape { arguments += ["-o", "landscape"] }
        guard Self.start(program, arguments, input: input) else { throw .printer }
    }

    /// Runs a program on an input, with nothing of what it says, for a while at most.
    /// - Returns: whether it ended well.
    private static func start(_ program: String, _ arguments: [String], input: Int32) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer {
            for word in words { free(word) }
        }
        var child: pid_t = 0
        guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { return false }
        var status: Int32 = 0
        var waited: Int32 = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            guard waited < printingTime else {
                kill(child, SIGKILL)
                waitpid(child, &status, 0)
                return false
            }
            usleep(20_000)
            waited += 20
        }
        return status == 0
    }
}
