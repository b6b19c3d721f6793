import Glibc

/// A program started by the bench, with its streams on pipes or on a terminal of its own.
final class ChildProcess {
    enum Stream {
        case descriptor(Int32)
        /// The device of a new terminal, which becomes the program's own.
        case terminal(String)
    }

    let id: pid_t
    private var status: Int32?

    /// Starts a program, whose three streams are given in their order.
    init(
        _ path: String, _ arguments: [String], environment: [String: String], streams: [Stream], newSession: Bool
    ) throws(BenchFault) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (place, stream) in streams.enumerated() {
            switch stream {
            case .descriptor(let descriptor):
                posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
            case .terminal(let device):
                posix_spawn_file_actions_addopen(&actions, Int32(place), device, O_RDWR, 0)
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID, a macro that does not reach Swift everywhere.
        if newSession { posix_spawnattr_setflags(&attributes, 0x80) }
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            for word in words + settings { free(word) }
        }
        var child: pid_t = 0
        let code = posix_spawn(&child, path, &actions, &attributes, &words, &settings)
        guard code == 0 else {
            throw BenchFault("\(path): \(strerror(code).map { String(cString: $0) } ?? "error \(code)")")
        }
        id = child
    }

    deinit { end() }

    /// Waits for the end, and kills what has not ended by then.
    func waitForEnd(milliseconds: Int) {
        let limit = monotonic() + Int64(milliseconds) * 1_000_000
        while status == nil, monotonic() < limit {
            var waited: Int32 = 0
            if waitpid(id, &waited, WNOHANG) == id { status = waited } else { poll(nil, 0, 1) }
        }
        end()
    }

    /// Waits for the end.
    /// - Returns: the most memory that it had, in KiB.
    func memoryAtEnd() throws(BenchFault) -> Int {
        var waited: Int32 = 0
        var used = rusage()
        while wait4(id, &waited, 0, &used) < 0 {
            guard errno == EINTR else { throw BenchFault("the program is gone") }
        }
        status = waited
        guard waited == 0 else { throw BenchFault("the program ended with \(waited)") }
        return used.ru_maxrss
    }

    func end() {
        guard status == nil else { return }
        kill(id, SIGKILL)
        var waited: Int32 = 0
        while waitpid(id, &waited, 0) < 0, errno == EINTR {}
        status = waited
    }

    /// What a program needs of the environment of this one.
    static var plainEnvironment: [String: String] {
        var result = ["LC_ALL": "C.UTF-8"]
        for name in ["PATH", "HOME", "LD_LIBRARY_PATH"] {
            if let value = getenv(name) { result[name] = String(cString: value) }
        }
        return result
    }
}
