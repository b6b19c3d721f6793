import CSQLite

/// A whole copy of a database that is in use.
public enum Backup {
    /// How far a copy has come.
    public struct Progress: Equatable, Sendable {
        /// Pages copied.
        public let done: Int
        /// Pages in all.
        public let total: Int
    }

    /// Copies a database into a new file that stands for itself: without a log, and on disk when this returns.
    ///
    /// The copy is the state at the moment of the call, however much others write meanwhile; until it is done, the
    /// source's log cannot be emptied. If anything fails, no file is left behind.
    /// - Parameters:
    ///   - source: outside any transaction.
    ///   - path: must not exist; it is created for its owner alone (mode 0600).
    ///   - pagesPerStep: how many pages between two reports.
    ///   - progress: answers whether to go on.
    /// - Throws: `.cantOpen` where the path exists or cannot be created, `.interrupt` when `progress` said no,
    ///   `.full`, `.ioError`.
    public static func copy(
        from source: Connection,
        toPath path: String,
        pagesPerStep: Int = 1_024,
        progress: (Progress) -> Bool = { _ in true }
    ) throws(SQLiteError) {
        let file = try NewFile(path: path)
        do throws(SQLiteError) {
            try source.readTransaction { () throws(SQLiteError) in
                // Without a first read, the transaction has no snapshot yet, and every write of another process
                // would send the copy back to its beginning.
                _ = try source.number("SELECT count(*) FROM sqlite_schema")
                try fill(path, from: source, pagesPerStep: pagesPerStep, progress: progress)
            }
            try file.sync()
        } catch {
            file.remove()
            throw error
        }
    }

    private static func fill(
        _ path: String, from source: Connection, pagesPerStep: Int, progress: (Progress) -> Bool
    ) throws(SQLiteError) {
        let target = try Connection(path: path, mode: .readWrite)
        try copyPages(from: source, to: target, pagesPerStep: pagesPerStep, progress: progress)
        // The copy brings the source's write-ahead mode along, which a single file on read-only media cannot have.
        let mode = try target.prepare(dynamic: "PRAGMA journal_mode = DELETE")
        let isPlain = try mode.step() && mode.text(0) == "delete"
        mode.reset()
        guard isPlain else { throw SQLiteError(.misuse, "the copy keeps its log", sql: mode.sql) }
    }

    private static func copyPages(
        from source: Connection, to target: Connection, pagesPerStep: Int, progress: (Progress) -> Bool
    ) throws(SQLiteError) {
        guard let backup = sqlite3_backup_init(target.handle, "main", source.handle, "main") else {
            throw SQLiteError(sqlite3_extended_errcode(target.handle), from: target.handle)
        }
        var result = SQLITE_OK
        var isStopped = false
        while result == SQLITE_OK, !isStopped {
            result = sqlite3_backup_step(backup, Int32(clamping: max(pagesPerStep, 1)))
            let total = Int(sqlite3_backup_pagecount(backup))
            let report = Progress(done: total - Int(sqlite3_backup_remaining(backup)), total: total)
            isStopped = !progress(report) && result == SQLITE_OK
        }
        let ending = sqlite3_backup_finish(backup)
        if isStopped { throw SQLiteError(.interrupt, "the copy was stopped") }
        guard result == SQLITE_DONE else { throw SQLiteError(result, from: nil) }
        try target.check(ending)
    }
}
