import CFileSystem
import Glibc
import Screens

/// Prints through `lp`, which hands what it gets to the queue of a printer.
struct Printer: Sendable {
    /// Which printer; `nil` for the one that the machine prefers.
    var name: String?

    /// How long the printing program may take, in milliseconds: it only hands the page to a queue.
    private static let time: Int32 = 10_000

    /// Hands bytes over: a text, or a PDF.
    /// - Parameters:
    ///   - title: what the queue shows.
    ///   - options: further words for `lp`.
    func print(_ bytes: [UInt8], title: String, options: [String] = []) throws(PaperFault) {
        guard let program = ChildProgram.find("lp") else { throw .noPrinterProgram }
        // In memory: the program reads it at its own pace, and nothing of it stays.
        let input = vt_memory_file()
        guard input >= 0 else { throw .printer }
        defer { close(input) }
        guard FileOutlet.writeAll(bytes, to: input), lseek(input, 0, SEEK_SET) == 0 else { throw .printer }
        var words = [program, "-t", PageOutlet.fileName(title)]
        if let name { words += ["-d", name] }
        guard Self.start(program, words + options, input: input) else { throw .printer }
    }

    /// Runs the program on an input, with nothing of what it says, for a while at most. It keeps its environment and its
    /// network: the queue may be on another machine.
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
