public import Glibc

/// Why a program on a pseudo-terminal did not do what a test waits for.
public enum PseudoTerminalFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// A call to the system failed.
    case system(SystemFault)
    /// What was waited for did not come in time; the screen as it was then.
    case timedOut(String, screen: String)
    /// The program closed its terminal before what was waited for came; the screen it left.
    case closed(String, screen: String)

    /// What happened, with the screen.
    public var description: String {
        switch self {
        case .system(let fault): fault.description
        case .timedOut(let what, let screen): "waited in vain for: \(what)\n\(screen)"
        case .closed(let what, let screen): "the program ended before: \(what)\n\(screen)"
        }
    }
}

/// A program on a terminal of its own, of the kind `xterm-256color`, whose screen a test reads and whose keys it presses.
///
/// Nothing here sleeps: all waiting is for output, and each wait has a time limit.
public final class PseudoTerminal {
    /// The screen.
    public private(set) var screen: TerminalEmulator
    /// Every byte the program wrote.
    public private(set) var log: [UInt8] = []
    /// The program's process, which leads a session of its own.
    public let child: pid_t

    private var master: Int32
    private var isClosed = false
    private var status: ProcessStatus?

    /// Starts a program on a new terminal.
    ///
    /// - Parameters:
    ///   - path: the program, looked up in `PATH` when it has no slash.
    ///   - environment: added to `PATH`, `HOME`, a UTF-8 locale and `TERM`.
    ///   - width: the columns that this terminal gives a character.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24,
        columns: Int = 80, width: @escaping @Sendable (Unicode.Scalar) -> Int = terminalWidth(of:)
    ) throws(SystemFault) {
        let (master, slave) = try Self.open()
        do throws(SystemFault) {
            try Self.setSize(master, rows, columns)
            guard fcntl(master, F_SETFL, O_RDWR | O_NONBLOCK) == 0 else { throw SystemFault("fcntl") }
            var settings = Spawning.ownEnvironment
            settings["TERM"] = "xterm-256color"
            settings.merge(environment) { $1 }
            // The session is new before the files are opened, so the first terminal opened becomes its own.
            child = try Spawning.start(
                path, arguments: arguments, environment: settings,
                actions: [.open(slave, as: 0), .duplicate(0, as: 1), .duplicate(0, as: 2)], newSession: true)
        } catch {
            close(master)
            throw error
        }
        self.master = master
        screen = TerminalEmulator(rows: rows, columns: columns, width: width)
    }

    deinit {
        if status == nil { Spawning.end(child) }
        if master >= 0 { close(master) }
    }

    // MARK: Input

    /// Writes bytes as if typed, reading output meanwhile so that neither side blocks.
    public func send(_ bytes: [UInt8], timeoutMilliseconds: Int = 10_000) throws(PseudoTerminalFault) {
        let limit = TimeLimit(milliseconds: timeoutMilliseconds)
        var rest = bytes[...]
        while !rest.isEmpty {
            if limit.isOver { throw .timedOut("the program to read its input", screen: screen.text) }
            if isClosed || master < 0 { throw .closed("reading its input", screen: screen.text) }
            var waiting = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&waiting, 1, limit.left) > 0 else { continue }
            if waiting.revents & Int16(POLLIN | POLLHUP) != 0 { try drain() }
            if waiting.revents & Int16(POLLOUT) != 0 {
                let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
                if count > 0 { rest = rest.dropFirst(count) }
                if count < 0, errno != EAGAIN, errno != EINTR { throw .system(SystemFault("write")) }
            }
        }
    }

    /// Types a text.
    public func send(_ text: String) throws(PseudoTerminalFault) {
        try send(Array(text.utf8))
    }

    /// Presses keys one after another.
    public func press(_ keys: TerminalKey...) throws(PseudoTerminalFault) {
        for key in keys { try send(key.bytes(in: screen.modes)) }
    }

    /// Gives the terminal another size; the kernel tells the program by SIGWINCH.
    public func resize(rows: Int, columns: Int) throws(PseudoTerminalFault) {
        do { try Self.setSize(master, rows, columns) } catch { throw .system(error) }
        screen.resize(rows: rows, columns: columns)
    }

    /// Sends the program a signal.
    public func kill(_ signal: Int32) {
        if status == nil { Glibc.kill(child, signal) }
    }

    /// Closes the terminal, as when a connection breaks; the program gets SIGHUP.
    public func hangUp() {
        if master >= 0 { close(master) }
        master = -1
        isClosed = true
    }

    // MARK: Waiting

    /// Reads output until the screen is as wanted.
    ///
    /// - Parameter what: what is waited for, in words, for the failure's text.
    public func waitUntil(
        _ what: String, timeoutMilliseconds: Int = 10_000, _ isReached: (TerminalEmulator) -> Bool
    ) throws(PseudoTerminalFault) {
        let limit = TimeLimit(milliseconds: timeoutMilliseconds)
        while !isReached(screen) {
            if isClosed { throw .closed(what, screen: screen.text) }
            if limit.isOver { throw .timedOut(what, screen: screen.text) }
            try read(within: limit.left)
        }
    }

    /// Reads output until a line of the screen contains the text.
    public func waitForText(_ text: String, timeoutMilliseconds: Int = 10_000) throws(PseudoTerminalFault) {
        try waitUntil("“\(text)”", timeoutMilliseconds: timeoutMilliseconds) { screen in
            screen.lines.contains { $0.contains(text) }
        }
    }

    /// Reads output until none has come for so long, or the program has closed its terminal.
    public func waitForIdle(
        quietMilliseconds: Int = 50, timeoutMilliseconds: Int = 10_000
    ) throws(PseudoTerminalFault) {
        let limit = TimeLimit(milliseconds: timeoutMilliseconds)
        while !isClosed {
            if limit.isOver { throw .timedOut("\(quietMilliseconds) ms without output", screen: screen.text) }
            let before = log.count
            try read(within: Int32(quietMilliseconds))
            if log.count == before { return }
        }
    }

    /// Reads output until the program has ended, and all it wrote last.
    public func waitExit(timeoutMilliseconds: Int = 10_000) throws(PseudoTerminalFault) -> ProcessStatus {
        let limit = TimeLimit(milliseconds: timeoutMilliseconds)
        while status == nil {
            do { status = try Spawning.status(of: child) } catch { throw .system(error) }
            if status != nil { break }
            if limit.isOver { throw .timedOut("the program's end", screen: screen.text) }
            if isClosed { poll(nil, 0, 2) } else { try read(within: 10) }
        }
        if !isClosed { try drain() }
        guard let status else { throw .timedOut("the program's end", screen: screen.text) }
        return status
    }

    // MARK: The terminal's settings

    /// The line discipline's settings as the program has set them, readable after its end too.
    public func settings() throws(SystemFault) -> termios {
        var settings = termios()
        guard tcgetattr(master, &settings) == 0 else { throw SystemFault("tcgetattr") }
        return settings
    }

    /// Whether the terminal is as a shell leaves it for a program: lines are edited and echoed (ICANON, ECHO).
    public func isCooked() throws(SystemFault) -> Bool {
        let flags = try settings().c_lflag
        return flags & tcflag_t(ICANON) != 0 && flags & tcflag_t(ECHO) != 0
    }

    /// What posix_openpt, unlockpt and ptsname do, which the Swift module of the C library leaves out.
    private static func open() throws(SystemFault) -> (master: Int32, slave: String) {
        let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard master >= 0 else { throw SystemFault("open /dev/ptmx") }
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        let setLock: UInt = 0x4004_5431  // TIOCSPTLCK of asm-generic/ioctls.h
        let getNumber: UInt = 0x8004_5430  // TIOCGPTN
        guard ioctl(master, setLock, &isLocked) == 0, ioctl(master, getNumber, &number) == 0 else {
            let fault = SystemFault("ioctl /dev/ptmx")
            close(master)
            throw fault
        }
        return (master, "/dev/pts/\(number)")
    }

    private static func setSize(_ master: Int32, _ rows: Int, _ columns: Int) throws(SystemFault) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { throw SystemFault("TIOCSWINSZ") }
    }

    private func read(within milliseconds: Int32) throws(PseudoTerminalFault) {
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, milliseconds) > 0 { try drain() }
    }

    /// Reads what there is. The end of a pseudo-terminal is the error EIO, once the last program has closed it.
    private func drain() throws(PseudoTerminalFault) {
        do {
            while let bytes = try Descriptor.read(master), !bytes.isEmpty {
                log += bytes
                screen.feed(bytes)
            }
        } catch {
            guard error.code == EIO else { throw .system(error) }
            isClosed = true
            return
        }
        if !screen.answers.isEmpty {
            let answers = screen.answers
            screen.answers = []
            try send(answers)
        }
    }
}
