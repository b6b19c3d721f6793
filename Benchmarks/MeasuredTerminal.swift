import Glibc
import TestSupport

/// What a key did: how long until the last byte of the repaint was read, and how many bytes it had.
struct Reply {
    let nanoseconds: Int64
    /// How long until the first part of the repaint had come, where it came in parts: a screen that was added to later.
    let first: Int64
    let bytes: Int
}

/// The program on a pseudo-terminal, timed: the clock is read as bytes arrive, and the screen is drawn from them only
/// after the reply has ended, so that drawing it here adds nothing to the figure.
final class MeasuredTerminal {
    private(set) var screen: TerminalEmulator
    let program: ChildProcess
    private let master: Int32
    private var isClosed = false
    private var piece = [UInt8](repeating: 0, count: 65_536)
    private var arrived: [UInt8] = []

    /// A reply has ended when so many milliseconds brought no byte: longer than the longest budget of a key, so that a
    /// second part of a repaint counts too.
    private static let quiet: Int32 = 20
    /// Bytes after so many nanoseconds without any are another part of the repaint.
    private static let pause: Int64 = 700_000
    /// How long a key may take until its first byte; a key that shows nothing costs this long.
    private static let patience: Int32 = 2_000

    /// The first screen: how long after the start its last byte came.
    private(set) var first = Reply(nanoseconds: 0, first: 0, bytes: 0)

    /// Starts the program and waits for its first screen.
    init(_ path: String, _ arguments: [String], rows: Int = 24, columns: Int = 80) throws(BenchFault) {
        // What posix_openpt, unlockpt and ptsname do, which the Swift module of the C library leaves out.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        guard master >= 0 else { throw FileWork.failure("open /dev/ptmx") }
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        let setLock: UInt = 0x4004_5431  // TIOCSPTLCK of asm-generic/ioctls.h
        let getNumber: UInt = 0x8004_5430  // TIOCGPTN
        guard ioctl(master, setLock, &isLocked) == 0, ioctl(master, getNumber, &number) == 0,
            ioctl(master, UInt(TIOCSWINSZ), &size) == 0
        else {
            let fault = FileWork.failure("ioctl /dev/ptmx")
            close(master)
            throw fault
        }
        var environment = ChildProcess.plainEnvironment
        environment["TERM"] = "xterm-256color"
        let start = monotonic()
        do throws(BenchFault) {
            program = try ChildProcess(
                path, arguments, environment: environment,
                streams: [.terminal("/dev/pts/\(number)"), .descriptor(0), .descriptor(0)], newSession: true)
        } catch {
            close(master)
            throw error
        }
        screen = TerminalEmulator(rows: rows, columns: columns)
        // The terminal is switched over well before the first frame comes.
        var bytes = 0
        repeat {
            guard let reply = receive(since: start, patience: 10_000), !isClosed else {
                throw BenchFault("the program did not draw a screen: \(said)")
            }
            bytes += reply.bytes
            first = Reply(nanoseconds: reply.nanoseconds, first: reply.first, bytes: bytes)
        } while !isFull
    }

    /// Whether the first and the last line show something: a frame is whole then.
    private var isFull: Bool { screen.lines.first?.isEmpty == false && screen.lines.last?.isEmpty == false }

    deinit {
        program.end()
        close(master)
    }

    /// Presses a key and waits until its repaint has ended; `nil` when it showed nothing.
    func press(_ key: TerminalKey) throws(BenchFault) -> Reply? {
        try press(bytes: key.bytes(in: screen.modes))
    }

    /// Presses a key whose repaint is not measured.
    func act(_ keys: TerminalKey...) throws(BenchFault) {
        for key in keys { _ = try press(key) }
    }

    private func press(bytes: [UInt8]) throws(BenchFault) -> Reply? {
        if isClosed { throw BenchFault("the program has ended: \(said)") }
        takeLeftovers()
        let start = monotonic()
        guard write(master, bytes, bytes.count) == bytes.count else { throw FileWork.failure("write to the terminal") }
        let reply = receive(since: start, patience: Self.patience)
        if isClosed { throw BenchFault("the program has ended: \(said)") }
        return reply
    }

    /// Leaves the program with Ctrl+Q and waits until it has ended.
    func quit() {
        let keys = TerminalKey.control("q").bytes(in: screen.modes)
        _ = write(master, keys, keys.count)
        _ = receive(since: monotonic(), patience: Self.patience)
        program.waitForEnd(milliseconds: 2_000)
    }

    /// A figure in KiB of /proc/PID/status, "VmHWM".
    func memory(_ name: String) throws(BenchFault) -> Int {
        let path = "/proc/\(program.id)/status"
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileWork.failure(path) }
        defer { close(file) }
        let count = read(file, &piece, piece.count)
        let text = String(decoding: piece.prefix(max(0, count)), as: UTF8.self)
        for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
            if let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) {
                return number
            }
        }
        throw BenchFault("\(path) has no \(name)")
    }

    /// What stands on the screen, on one line.
    private var said: String {
        screen.lines.filter { !$0.isEmpty }.prefix(2).joined(separator: " / ")
    }

    /// Reads until the reply has ended.
    private func receive(since start: Moment, patience: Int32) -> Reply? {
        var last: Moment?
        var firstPart: Moment?
        var bytes = 0
        while !isClosed {
            var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            let found = poll(&waiting, 1, last == nil ? patience : Self.quiet)
            if found < 0, errno == EINTR { continue }
            if found <= 0 { break }
            let count = read(master, &piece, piece.count)
            let now = monotonic()
            if count > 0 {
                if firstPart == nil, let last, now - last >= Self.pause { firstPart = last }
                last = now
                bytes += count
                arrived += piece[..<count]
            } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
                // The end of a pseudo-terminal is the error EIO.
                isClosed = true
            }
        }
        draw()
        return last.map { Reply(nanoseconds: $0 - start, first: (firstPart ?? $0) - start, bytes: bytes) }
    }

    private func takeLeftovers() {
        while true {
            let count = read(master, &piece, piece.count)
            guard count > 0 else { break }
            arrived += piece[..<count]
        }
        draw()
    }

    private func draw() {
        screen.feed(arrived)
        arrived.removeAll(keepingCapacity: true)
        guard !screen.answers.isEmpty, !isClosed else { return }
        let answers = screen.answers
        screen.answers = []
        _ = write(master, answers, answers.count)
    }
}
