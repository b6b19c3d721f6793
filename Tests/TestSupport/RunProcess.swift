import Glibc

/// What a finished program left behind.
public struct ProcessResult: Hashable, Sendable {
    /// How it ended.
    public let status: ProcessStatus
    /// All it wrote to standard output.
    public let stdout: [UInt8]
    /// All it wrote to standard error.
    public let stderr: [UInt8]

    /// Standard output as text, broken UTF-8 repaired.
    public var output: String { String(decoding: stdout, as: UTF8.self) }
    /// Standard error as text, broken UTF-8 repaired.
    public var errors: String { String(decoding: stderr, as: UTF8.self) }
}

/// Why a program gave no result.
public enum ProcessFault: Error, Hashable, Sendable {
    /// It could not be started, read or written.
    case system(SystemFault)
    /// It had not ended in time and was killed; what it had written so far.
    case timedOut(stdout: [UInt8], stderr: [UInt8])
}

/// Runs a program to its end, feeding and draining its three streams at once, so that no size of output blocks it.
///
/// - Parameters:
///   - path: the program, looked up in `PATH` when it has no slash.
///   - environment: the whole environment; without it `PATH`, `HOME` and a UTF-8 locale.
///   - input: the bytes of standard input; a program may end without reading them.
public func runProcess(
    _ path: String, _ arguments: [String] = [], environment: [String: String]? = nil, input: [UInt8] = [],
    timeoutMilliseconds: Int = 30_000
) throws(ProcessFault) -> ProcessResult {
    do {
        return try RunningProcess.run(
            path, arguments, environment ?? Spawning.ownEnvironment, input,
            TimeLimit(milliseconds: timeoutMilliseconds))
    } catch {
        switch error {
        case .fault(let fault): throw .system(fault)
        case .late(let stdout, let stderr): throw .timedOut(stdout: stdout, stderr: stderr)
        }
    }
}

private enum RunningProcess {
    enum Failure: Error {
        case fault(SystemFault)
        case late(stdout: [UInt8], stderr: [UInt8])
    }

    static func run(
        _ path: String, _ arguments: [String], _ environment: [String: String], _ input: [UInt8],
        _ limit: TimeLimit
    ) throws(Failure) -> ProcessResult {
        do {
            let stdin = try Pipe()
            let stdout = try Pipe()
            let stderr = try Pipe()
            let actions: [SpawnAction] = [
                .duplicate(stdin.reading, as: 0), .duplicate(stdout.writing, as: 1), .duplicate(stderr.writing, as: 2),
            ]
            let child = try Spawning.start(
                path, arguments: arguments, environment: environment, actions: actions, newSession: false)
            stdin.closeReading()
            stdout.closeWriting()
            stderr.closeWriting()
            var streams = Streams(input: input[...])
            do {
                while try streams.turn(stdin, stdout, stderr, limit) {}
                if let status = try Spawning.waitForStatus(of: child, until: limit) {
                    return ProcessResult(status: status, stdout: streams.stdout, stderr: streams.stderr)
                }
            } catch {
                Spawning.end(child)
                throw error
            }
            Spawning.end(child)
            throw Failure.late(stdout: streams.stdout, stderr: streams.stderr)
        } catch let fault as SystemFault {
            throw .fault(fault)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .fault(SystemFault("run", code: 0))
        }
    }
}

private struct Streams {
    var input: ArraySlice<UInt8>
    var stdout: [UInt8] = []
    var stderr: [UInt8] = []

    /// Moves bytes once; `false` when both outputs have ended or the time is over.
    mutating func turn(_ stdin: Pipe, _ out: Pipe, _ err: Pipe, _ limit: TimeLimit) throws(SystemFault) -> Bool {
        if input.isEmpty { stdin.closeWriting() }
        if out.reading < 0, err.reading < 0 { return false }
        // poll passes over negative descriptors.
        var waiting = [
            pollfd(fd: stdin.writing, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: out.reading, events: Int16(POLLIN), revents: 0),
            pollfd(fd: err.reading, events: Int16(POLLIN), revents: 0),
        ]
        if limit.isOver { return false }
        guard poll(&waiting, 3, limit.left) > 0 else { return true }
        if waiting[0].revents != 0 {
            let count = stdin.write(input)
            if count < 0 { stdin.closeWriting() } else { input = input.dropFirst(count) }
        }
        if waiting[1].revents != 0, let piece = try Descriptor.read(out.reading) {
            if piece.isEmpty { out.closeReading() } else { stdout += piece }
        }
        if waiting[2].revents != 0, let piece = try Descriptor.read(err.reading) {
            if piece.isEmpty { err.closeReading() } else { stderr += piece }
        }
        return true
    }
}

private final class Pipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    init() throws(SystemFault) {
        let ends = try Spawning.closedToChildren()
        reading = ends.reading
        writing = ends.writing
    }

    deinit {
        closeReading()
        closeWriting()
    }

    func closeReading() {
        if reading >= 0 { close(reading) }
        reading = -1
    }

    func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }

    /// Writes what the pipe takes; −1 when nobody reads any more.
    ///
    /// SIGPIPE is held back for this thread meanwhile and taken away, so that it ends nothing.
    func write(_ bytes: ArraySlice<UInt8>) -> Int {
        var brokenPipe = sigset_t()
        var before = sigset_t()
        sigemptyset(&brokenPipe)
        sigaddset(&brokenPipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
        // A pipe that polls writable takes PIPE_BUF (4096) bytes without blocking.
        let count = bytes.withUnsafeBytes { Glibc.write(writing, $0.baseAddress, min($0.count, 4096)) }
        let code = errno
        if count < 0, code == EPIPE {
            var now = timespec()
            sigtimedwait(&brokenPipe, nil, &now)
        }
        pthread_sigmask(SIG_SETMASK, &before, nil)
        return count < 0 && code == EINTR ? 0 : count
    }
}
