#if canImport(Testing)
import Glibc
public import Testing

/// The files of the repository, for tests that hold documents to what the sources say.
public enum SourceTree {
    /// The repository's folder.
    public static let root = folder(of: #filePath, up: 3)

    private static func folder(of file: String, up levels: Int) -> String {
        file.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
    }

    /// A file as text.
    public static func text(_ path: String) throws -> String {
        String(decoding: try Files.read("\(root)/\(path)"), as: UTF8.self)
    }

    /// The files of a folder and of those in it, in order.
    public static func files(below folder: String) throws -> [String] {
        try Files.names(in: "\(root)/\(folder)").flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            return name.contains(".") ? [path] : try files(below: path)
        }
    }

    /// Holds a file to what it should be. With `UPDATE_SNAPSHOTS=1` it is written instead.
    public static func expect(
        _ path: String, is wanted: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let found = try text(path)
        guard !found.utf8.elementsEqual(wanted.utf8) else { return }
        if getenv("UPDATE_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
            try Files.write(Array(wanted.utf8), to: "\(root)/\(path)")
            return
        }
        let difference = LineDifference.text(expected: found, actual: wanted)
        Issue.record(
            "\(path) is behind the sources; UPDATE_SNAPSHOTS=1 rewrites its tables:\n\(difference)",
            sourceLocation: sourceLocation)
    }
}
#endif
