import Glibc

/// A new, empty folder of the test's own, removed with everything in it when the value is let go.
public final class TemporaryFolder {
    /// The absolute path, without a slash at the end.
    public let path: String

    /// Makes the folder.
    public init() throws(SystemFault) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/vanthu-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw SystemFault("mkdtemp") }
        path = String(cString: made)
    }

    deinit {
        Self.remove(path)
    }

    /// The path of a file or folder within.
    public func path(of name: String) -> String {
        "\(path)/\(name)"
    }

    /// Writes a file, making it or replacing its content.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws(SystemFault) -> String {
        try Files.write(bytes, to: path(of: name))
        return path(of: name)
    }

    /// Writes a file of text.
    @discardableResult
    public func write(_ text: String, to name: String) throws(SystemFault) -> String {
        try write(Array(text.utf8), to: name)
    }

    /// All bytes of a file.
    public func read(_ name: String) throws(SystemFault) -> [UInt8] {
        try Files.read(path(of: name))
    }

    /// The names within, in byte order, without `.` and `..`.
    public func names() throws(SystemFault) -> [String] {
        try Files.names(in: path)
    }

    private static func remove(_ path: String) {
        // A folder the test took its own rights away from is opened up first; links are removed, never followed.
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return }
        if facts.st_mode & S_IFMT == S_IFDIR {
            chmod(path, 0o700)
            for name in (try? Files.names(in: path)) ?? [] { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}

/// Runs the body with a new folder that is removed afterwards.
public func withTemporaryFolder<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(folder) }
}
