import CProcess
import Glibc
import Screens

/// Runs another program on a file, with limits: time, memory, output, no files written, no network where the machine allows it.
enum ChildProgram {
    /// What a run is held to.
    struct Limits {
        var seconds = 20
        var memory: UInt64 = 1 << 30
        var output = 4 << 20
        /// Bytes of a file that it writes; none for whatever only reads.
        var file: UInt64 = 0
    }

    /// What a run gave.
    struct Result {
        /// Its exit code; `nil` when it was ended for its time or output, or by a signal.
        let code: Int32?
        /// What it wrote, as far as it was taken.
        let output: [UInt8]
        /// Whether it wrote more.
        let isCut: Bool
        /// Whether it was ended for its time.
        var isLate = false
    }

    /// Where a program is; `nil` when it is not installed. Only folders with an absolute path are looked in.
    static func find(_ name: String, in path: String? = getenv("PATH").map { String(cString: $0) }) -> String? {
        (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").filter { $0.hasPrefix("/") }
            .map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Runs a program with a file as its standard input and takes its standard output.
    static func run(
        _ path: String, _ arguments: [String], input: Int32, limits: Limits = Limits(), _ control: WorkControl
    ) -> Result? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        // Every other program is started by the same function, which closes what it was not given.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let errors = Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer {
            close(ends[0])
            if errors >= 0 { close(errors) }
        }
        let bounds = vt_limits(
            memory_bytes: limits.memory, cpu_seconds: UInt64(limits.seconds), file_bytes: limits.file, is_limited: 1)
        let child = start(path, arguments, input: input, output: ends[1], errors: errors, bounds)
        close(ends[1])
        guard child > 0 else { return nil }
        return collect(child, from: ends[0], limits, control)
    }

    /// Starts a program of the desktop that lives on by itself.
    /// - Returns: whether it took the file: it either still runs after a while or ended well.
    static func open(_ path: String, _ argument: String) -> Bool {
        let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
        guard nothing >= 0 else { return false }
        defer { close(nothing) }
        let free = vt_limits(memory_bytes: 0, cpu_seconds: 0, file_bytes: 0, is_limited: 0)
        let child = start(path, [argument], input: nothing, output: nothing, errors: nothing, free)
        guard child > 0 else { return false }
        for _ in 0..<200 {
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child { return status == 0 }
            usleep(20_000)
        }
        return true
    }

    private static func start(
        _ path: String, _ arguments: [String], input: Int32, output: Int32, errors: Int32, _ limits: vt_limits
    ) -> pid_t {
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        let kept =
            ["PATH", "HOME", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"]
            + ["XDG_CURRENT_DESKTOP", "XAUTHORITY", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS"]
        // tesseract is slower with more threads than with one where others work beside it (feasibility 8).
        var settings: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), strdup("OMP_THREAD_LIMIT=1")]
        for name in kept {
            if let value = getenv(name) { settings.append(strdup("\(name)=\(String(cString: value))")) }
        }
        settings.append(nil)
        defer {
            for word in words + settings { free(word) }
        }
        return vt_start(path, &words, &settings, input, output, errors, limits)
    }

    private static func collect(
        _ child: pid_t, from descriptor: Int32, _ limits: Limits, _ control: WorkControl
    ) -> Result {
        var output: [UInt8] = []
        var isCut = false
        let end = milliseconds() + limits.seconds * 1000
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        var isEnded = false
        var isLate = false
        while !isEnded {
            isLate = milliseconds() >= end
            guard !isLate, !control.isCancelled(), !isCut else { break }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 50) > 0 else { continue }
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { isEnded = true }
            if count > 0 {
                output.append(contentsOf: buffer[..<min(count, limits.output - output.count)])
                isCut = output.count >= limits.output
            }
        }
        // Its whole session, should it have started others; when it closed its output it may still be about to end.
        var status: Int32 = 0
        var hasEnded = false
        if isEnded {
            for _ in 0..<100 where !hasEnded {
                hasEnded = waitpid(child, &status, WNOHANG) == child
                if !hasEnded { usleep(5_000) }
            }
        }
        if !hasEnded {
            kill(-child, SIGKILL)
            kill(child, SIGKILL)
            while waitpid(child, &status, 0) < 0, errno == EINTR {}
            return Result(code: nil, output: output, isCut: isCut, isLate: isLate)
        }
        return Result(code: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: output, isCut: isCut)
    }

    private static func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
