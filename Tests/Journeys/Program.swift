import Glibc
import TestSupport
import Testing

/// The program that was built, and offices to try it on.
enum Program {
    /// The path of the program: it stands beside the tests.
    static let path: String = {
        // The runner may be the toolchain's own; the tests' bundle is then its argument.
        let runner = realpath("/proc/self/exe", nil)
        defer { free(runner) }
        let paths = [runner.map { String(cString: $0) } ?? ""] + CommandLine.arguments
        let folders = paths.map { path in String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) }
        let found = folders.first { access("\($0)/vanthu", X_OK) == 0 }
        return "\(found ?? ".")/vanthu"
    }()

    /// What a journey's program finds around it: nothing of the machine that the tests run on.
    static let environment = [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]

    /// Runs a subcommand on an office.
    @discardableResult
    static func run(_ arguments: [String], office: String, milliseconds: Int = 20_000) throws -> ProcessResult {
        try runProcess(
            path, ["--office", office] + arguments, environment: environment, timeoutMilliseconds: milliseconds)
    }

    /// Makes an office and returns its path.
    static func office(in folder: TemporaryFolder) throws -> String {
        let path = folder.path(of: "office.db")
        let made = try run(["init", "--name", "LĐLĐ tỉnh Lam Giang", "--code", "LG.01"], office: path)
        try #require(made.status == .exited(0), "\(made.errors)")
        return path
    }

    /// Opens the terminal program on an office.
    static func terminal(
        _ office: String, rows: Int = 24, columns: Int = 80, arguments: [String] = [], term: String? = nil,
        environment more: [String: String] = [:],
        width: @escaping @Sendable (Unicode.Scalar) -> Int = terminalWidth(of:)
    ) throws -> PseudoTerminal {
        var environment = environment.merging(more) { $1 }
        if let term { environment["TERM"] = term }
        return try PseudoTerminal(
            path, ["--office", office] + arguments, environment: environment, rows: rows,
            columns: columns, width: width)
    }
}
