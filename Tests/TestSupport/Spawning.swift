import Glibc
import Synchronization

/// How a program ended.
public enum ProcessStatus: Hashable, Sendable {
    /// It returned this exit code.
    case exited(Int32)
    /// This signal ended it.
    case signalled(Int32)

    init(waited: Int32) {
        let signal = waited & 0x7F
        self = signal == 0 ? .exited(waited >> 8 & 0xFF) : .signalled(signal)
    }
}

/// What a descriptor of the new program is made of.
enum SpawnAction {
    case duplicate(Int32, as: Int32)
    case open(String, as: Int32)
}

enum Spawning {
    /// Held while a pipe is made close-on-exec and while a program starts: a program started in between, by a test
    /// that runs at the same time, would inherit the pipe's ends and hold them open.
    private static let gate = Mutex(())

    /// A pipe whose ends no child inherits unless they are named.
    static func closedToChildren() throws(SystemFault) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        let code = gate.withLock { _ in
            guard pipe(&ends) == 0 else { return errno }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return 0
        }
        if code != 0 { throw SystemFault("pipe", code: code) }
        return (ends[0], ends[1])
    }

    /// Starts a program with clean signals; every descriptor not named here must be close-on-exec.
    static func start(
        _ path: String, arguments: [String], environment: [String: String], actions: [SpawnAction], newSession: Bool
    ) throws(SystemFault) -> pid_t {
        var fileActions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&fileActions)
        defer { posix_spawn_file_actions_destroy(&fileActions) }
        for action in actions {
            let code =
                switch action {
                case .duplicate(let from, let to): posix_spawn_file_actions_adddup2(&fileActions, from, to)
                case .open(let file, let to): posix_spawn_file_actions_addopen(&fileActions, to, file, O_RDWR, 0)
                }
            if code != 0 { throw SystemFault("posix_spawn_file_actions", code: code) }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        if newSession { flags |= 0x80 }  // POSIX_SPAWN_SETSID, which the Swift module of the C library leaves out
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            for word in words + settings { free(word) }
        }
        var child: pid_t = 0
        let code = gate.withLock { _ in
            posix_spawnp(&child, path, &fileActions, &attributes, &words, &settings)
        }
        if code != 0 { throw SystemFault("posix_spawn \(path)", code: code) }
        return child
    }

    /// The status of a child that has ended, `nil` while it runs. Call it no more once it has given a status.
    static func status(of child: pid_t) throws(SystemFault) -> ProcessStatus? {
        var status: Int32 = 0
        while true {
            let waited = waitpid(child, &status, WNOHANG)
            if waited == child { return ProcessStatus(waited: status) }
            if waited == 0 { return nil }
            if errno != EINTR { throw SystemFault("waitpid") }
        }
    }

    /// Waits in short slices: a child has no descriptor that would tell of its end.
    static func waitForStatus(of child: pid_t, until limit: TimeLimit) throws(SystemFault) -> ProcessStatus? {
        while true {
            if let status = try status(of: child) { return status }
            if limit.isOver { return nil }
            poll(nil, 0, 2)
        }
    }

    /// Ends a child at once and takes its status, so that nothing of it remains.
    @discardableResult
    static func end(_ child: pid_t) -> ProcessStatus {
        kill(child, SIGKILL)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return ProcessStatus(waited: status)
    }

    /// The environment of this process, for programs that need its `PATH`.
    static var ownEnvironment: [String: String] {
        var result: [String: String] = [:]
        for name in ["PATH", "HOME", "LD_LIBRARY_PATH", "PYTHONPATH"] {
            if let value = getenv(name) { result[name] = String(cString: value) }
        }
        result["LC_ALL"] = "C.UTF-8"
        return result
    }
}
