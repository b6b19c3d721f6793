import CFileSystem
import Glibc
import Screens
import Text

/// Prints through `lp`, which hands what it gets to the queue of a printer.
struct Printer: Sendable {
    /// Which printer; `nil` for the one that the machine prefers.
    var name: String?
    /// Folders in which its programs are looked for; `nil` for those of the environment.
    var path: String?

    /// How long the printing program may take, in milliseconds: it only hands the page to a queue.
    private static let time: Int32 = 10_000
    /// How much is read of what is said of printers.
    private static let mostSaid = 1 << 16

    /// Hands bytes over: a text, or a PDF.
    /// - Parameters:
    ///   - title: what the queue shows.
    ///   - options: further words for `lp`.
    func print(_ bytes: [UInt8], title: String, options: [String] = []) throws(PaperFault) {
        guard let program = find("lp") else { throw .noPrinterProgram }
        // In memory: the program reads it at its own pace, and nothing of it stays.
        let input = vt_memory_file()
        guard input >= 0 else { throw .printer }
        defer { close(input) }
        guard FileOutlet.writeAll(bytes, to: input), lseek(input, 0, SEEK_SET) == 0 else { throw .printer }
        var words = [program, "-t", String(cleaned(title).prefix(100))]
        if let name { words += ["-d", name] }
        guard Self.start(program, words + options, input: input) else { throw .printer }
    }

    private func find(_ program: String) -> String? {
        path.map { ChildProgram.find(program, in: $0) } ?? ChildProgram.find(program)
    }

    // MARK: What printers there are

    /// The names of the printers, the one that the machine prefers first; none where nothing tells of them.
    func installed() -> [String] {
        guard let program = find("lpstat") else { return [] }
        // Older programs do not know -e; -a names those that take something, with more words behind the name.
        var names = Self.said(by: program, "-e") ?? []
        if names.isEmpty { names = Self.said(by: program, "-a") ?? [] }
        names = names.compactMap { $0.split(separator: " ").first.map(String.init) }
        // "system default destination: NAME"
        let preferred = Self.said(by: program, "-d")?.first.flatMap { line in
            line.lastIndex(of: ":").map { line[line.index(after: $0)...].filter { $0 != " " } }
        }
        guard let preferred, let place = names.firstIndex(of: preferred) else { return names }
        names.remove(at: place)
        return [preferred] + names
    }

    /// The lines that a program says; `nil` when it fails.
    private static func said(by program: String, _ option: String) -> [String]? {
        let output = vt_memory_file()
        guard output >= 0 else { return nil }
        defer { close(output) }
        guard start(program, [program, option], output: output) else { return nil }
        var bytes = [UInt8](repeating: 0, count: mostSaid)
        let count = pread(output, &bytes, bytes.count, 0)
        guard count >= 0, let text = decodedUTF8(bytes[..<count]) else { return nil }
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }

    // MARK: Running

    /// Runs a program on an input, for a while at most, with nothing of what it says unless an output is given. It keeps
    /// its environment and its network: the queue may be on another machine.
    /// - Returns: whether it ended well.
    private static func start(
        _ program: String, _ arguments: [String], input: Int32? = nil, output: Int32? = nil
    ) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        func connect(_ stream: Int32, _ descriptor: Int32?, _ mode: Int32) {
            if let descriptor {
                posix_spawn_file_actions_adddup2(&actions, descriptor, stream)
            } else {
                posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", mode, 0)
            }
        }
        connect(0, input, O_RDONLY)
        connect(1, output, O_WRONLY)
        connect(2, nil, O_WRONLY)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        // What is read of its output is read in one language.
        var settings: [UnsafeMutablePointer<CChar>?] = []
        var place: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = environ
        while let entry = place.pointee {
            if strncmp(entry, "LC_ALL=", 7) != 0, strncmp(entry, "LANGUAGE=", 9) != 0 { settings.append(strdup(entry)) }
            place += 1
        }
        settings += [strdup("LC_ALL=C.UTF-8"), nil]
        defer {
            for word in words + settings { free(word) }
        }
        var child: pid_t = 0
        guard posix_spawn(&child, program, &actions, nil, &words, &settings) == 0 else { return false }
        var status: Int32 = 0
        var waited: Int32 = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            guard waited < time else {
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
