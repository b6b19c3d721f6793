import Glibc

/// The programs that were built: they stand beside the tests.
public enum BuiltPrograms {
    /// Their folder.
    public static let folder: String = {
        // The runner may be the toolchain's own; the tests' bundle is then its argument.
        let runner = realpath("/proc/self/exe", nil)
        defer { free(runner) }
        let paths = [runner.map { String(cString: $0) } ?? ""] + CommandLine.arguments
        let folders = paths.map { path in String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) }
        return folders.first { access("\($0)/vanthu", X_OK) == 0 } ?? "."
    }()

    /// The path of one.
    public static func path(_ name: String) -> String { "\(folder)/\(name)" }
}
