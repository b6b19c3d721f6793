import Glibc
public import Phrases
public import Records
public import Store

/// What a run takes from outside, besides its arguments: so that a test can be all of it.
public struct Surroundings {
    /// Environment variables.
    public var environment: [String: String]
    /// Whether standard input and output are a terminal, so that the terminal program can run.
    public var isTerminal: Bool
    /// Whether standard error is one, so that progress is shown.
    public var showsProgress: Bool
    /// Columns of the terminal; 80 where there is none.
    public var width: Int
    /// The account that runs the program: its number and name.
    public var account: (number: UInt32, name: String)
    /// The clock, read here alone.
    public var clock: () -> Instant
    /// All of standard input; `nil` when it cannot be read.
    public var standardInput: () -> [UInt8]?
    /// What standard input has now, waiting for it: empty at its end, `nil` when it cannot be read.
    public var standardInputPart: () -> [UInt8]?
    /// The terminal program, on an open office.
    public var terminalProgram: TerminalProgram
    /// What a terminal without an office begins with; `nil` where that is a fault like any other.
    public var firstStart: FirstStartProgram?
    /// The folder of the running program, where its filters are too; `nil` when it is not known.
    public var programFolder: String?

    /// Puts surroundings together.
    public init(
        environment: [String: String], isTerminal: Bool, showsProgress: Bool, width: Int,
        account: (number: UInt32, name: String), clock: @escaping () -> Instant,
        standardInput: @escaping () -> [UInt8]?, standardInputPart: @escaping () -> [UInt8]?,
        terminalProgram: @escaping TerminalProgram, firstStart: FirstStartProgram? = nil,
        programFolder: String? = nil
    ) {
        self.environment = environment
        self.isTerminal = isTerminal
        self.showsProgress = showsProgress
        self.width = width
        self.account = account
        self.clock = clock
        self.standardInput = standardInput
        self.standardInputPart = standardInputPart
        self.terminalProgram = terminalProgram
        self.firstStart = firstStart
        self.programFolder = programFolder
    }

    /// Those of the process.
    public static func ofProcess(
        terminalProgram: @escaping TerminalProgram, firstStart: @escaping FirstStartProgram
    ) -> Surroundings {
        var environment: [String: String] = [:]
        for name in ["VANTHU_OFFICE", "XDG_DATA_HOME", "HOME", "COLUMNS"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        let account = getuid()
        let entry = getpwuid(account)
        return Surroundings(
            environment: environment, isTerminal: isatty(0) == 1 && isatty(1) == 1, showsProgress: isatty(2) == 1,
            width: columns(environment), account: (account, entry.map { String(cString: $0.pointee.pw_name) } ?? ""),
            clock: systemTime, standardInput: { readAll(descriptor: 0) },
            standardInputPart: { readPart(descriptor: 0) }, terminalProgram: terminalProgram, firstStart: firstStart,
            programFolder: ownFolder)
    }

    /// Where the program of this process lies, whatever link it was started by.
    private static var ownFolder: String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        let whole = String(cString: path)
        return whole.lastIndex(of: "/").map { String(whole[..<$0]) }
    }

    /// The machine's clock.
    static func systemTime() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    private static func columns(_ environment: [String: String]) -> Int {
        var size = winsize()
        if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }
}

/// What the terminal program starts with.
public struct TerminalStart {
    /// The office.
    public let file: OfficeFile
    /// Who is at the keyboard.
    public let actor: Actor
    /// The language of the screens.
    public let language: Language
    /// Whether `--lang` asked for it; otherwise the person's own preference goes before it.
    public let isLanguageAsked: Bool
    /// The clock.
    public let clock: () -> Instant
    /// How far `--as-of` moves what counts as today; what is written keeps the clock's time.
    public let shiftSeconds: Int
    /// The folder of the running program.
    public let programFolder: String?
}

/// The terminal program: runs until the person leaves it, and returns the exit code.
public typealias TerminalProgram = (TerminalStart) -> Int32

/// What the first start begins with: where the office will be, and what is known of whoever sits there.
public struct FirstStartFacts {
    /// Where the office will be.
    public let path: String
    /// The name of the account.
    public let account: String
    /// The language of the screens.
    public let language: Language
    /// The clock.
    public let clock: () -> Instant
}

/// How the first start ended.
public enum FirstStartEnd: Equatable, Sendable {
    /// There is an office now; where.
    case office(path: String)
    /// Nothing was made; the exit code.
    case left(code: Int32)
}

/// The first start: runs until there is an office or the person leaves.
public typealias FirstStartProgram = (FirstStartFacts) -> FirstStartEnd

/// All bytes that a descriptor gives; `nil` when reading fails.
func readAll(descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    let size = 1 << 20
    while true {
        let start = bytes.count
        var failed = false
        bytes.append(
            contentsOf: [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                var read = -1
                repeat { read = Glibc.read(descriptor, buffer.baseAddress, size) } while read < 0 && errno == EINTR
                failed = read < 0
                count = max(read, 0)
            })
        if failed { return nil }
        if bytes.count == start { return bytes }
    }
}

/// The bytes that a descriptor has now, waiting for the first: empty at the end, `nil` when reading fails.
func readPart(descriptor: Int32) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        var read = -1
        repeat { read = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while read < 0 && errno == EINTR
        failed = read < 0
        count = max(read, 0)
    }
    return failed ? nil : bytes
}

/// The arguments of the process without the program's name; `nil` when they are no UTF-8 text.
public func processArguments() -> [String]? {
    var arguments: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
        guard let raw = CommandLine.unsafeArgv[index] else { break }
        guard let text = String(validatingCString: raw) else { return nil }
        arguments.append(text)
    }
    return arguments
}
