public import Office
import SQLite

/// What `doctor` sees of an office and its place.
public struct Examination: Equatable, Sendable {
    /// SQLite's version.
    public let sqliteVersion: String
    /// The file's schema and the newest that this program knows.
    public let schema: Int
    /// Length of the office file.
    public let bytes: Int
    /// Length of its write-ahead log.
    public let logBytes: Int
    /// Free bytes on its disk.
    public let freeBytes: Int
    /// Whether group or others may read the file or its folder.
    public let isOpenToOthers: Bool
    /// The kind of network file system it lies on; `nil` for a local disk.
    public let network: String?
    /// Documents in it.
    public let documents: Int
    /// The journal's newest entry.
    public let head: JournalHead?
    /// What SQLite's quick check found; empty when all is well.
    public let problems: [String]
}

extension OfficeFile {
    /// Looks at the office and its place.
    public func examine() throws(OfficeError) -> Examination {
        let connection = vault.connection
        let problems = try vault.stored { () throws(SQLiteError) in try connection.quickCheck() }
        let schema = try vault.stored { () throws(SQLiteError) in try connection.userVersion }
        return Examination(
            sqliteVersion: Connection.libraryVersion, schema: Int(schema), bytes: FileFacts.size(of: path),
            logBytes: FileFacts.size(of: path + "-wal"), freeBytes: FileFacts.freeBytes(at: FileFacts.folder(of: path)),
            isOpenToOthers: ["", "-wal", "-shm"].contains { FileFacts.isOpenToOthers(path + $0) },
            network: FileFacts.networkFileSystem(at: FileFacts.folder(of: path)),
            documents: try vault.total(year: nil), head: try head(), problems: problems)
    }
}
