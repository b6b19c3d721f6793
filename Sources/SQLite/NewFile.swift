import Glibc

/// A file that did not exist before: SQLite itself cannot insist on that, nor sync a finished file and its folder.
///
/// Its descriptor is closed at once: closing one while SQLite has the file open would drop SQLite's locks.
struct NewFile {
    private let path: String

    /// Creates an empty file for its owner alone.
    /// - Throws: `.cantOpen` where the path exists, be it as a broken link, or the folder refuses.
    init(path: String) throws(SQLiteError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw SQLiteError(.cantOpen, "the path is empty or holds a NUL")
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw SQLiteError(.cantOpen, errno == EEXIST ? "the file exists" : "the file cannot be created")
        }
        close(descriptor)
        self.path = path
    }

    /// Forces the file and its name to disk; only when no connection has it open.
    func sync() throws(SQLiteError) {
        guard Self.sync(path, O_RDONLY) else { throw SQLiteError(.fsync, "the file did not reach the disk") }
        guard Self.sync(folder, O_RDONLY | O_DIRECTORY) else {
            throw SQLiteError(.folderFsync, "the file's name did not reach the disk")
        }
    }

    /// Removes the file again, with what SQLite may have put beside it.
    func remove() {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    }

    private var folder: String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func sync(_ path: String, _ flags: Int32) -> Bool {
        let descriptor = open(path, flags | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }
}
