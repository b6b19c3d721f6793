import CSQLite

/// An open database file.
///
/// It belongs to one owner on one thread at a time (opened without SQLite's own mutex). Statements must not
/// stay open between two uses: see `busyStatements`.
///
/// Every connection: no symbolic links in the path, defensive, untrusted schema, no double-quoted strings,
/// foreign keys on, damaged cells noticed, temporary tables in memory, 8 MiB of cache, no memory map.
/// A checkpoint happens only when asked for (`checkpointTruncate`).
public final class Connection {
    /// Who may write.
    public enum Mode: Sendable {
        /// Read only; a database in write-ahead mode still needs a folder that can be written.
        case readOnly
        /// Read and write a file that exists.
        case readWrite
        /// Read and write, and create the file where it is missing.
        case readWriteCreate
    }

    /// The path as given to `init`.
    public let path: String

    private var database: OpaquePointer?
    var statements: [StatementKey: Statement] = [:]
    var busyWait: BusyWait?
    var stopCheck: StopCheck?

    /// Opens a database file and makes it safe.
    ///
    /// No component of the path may be a symbolic link: resolve the folder first where that matters.
    /// - Parameters:
    ///   - path: the file, or `:memory:`.
    ///   - mode: who may write.
    ///   - limits: upper bounds that SQLite itself enforces.
    ///   - busyMilliseconds: how long to wait for another process's lock.
    /// - Throws: `.cantOpen` (`.symbolicLink`), `.notADatabase`, `.corrupt`, `.busy`.
    public init(
        path: String,
        mode: Mode = .readWrite,
        limits: Limits = .office,
        busyMilliseconds: Int = 2_000
    ) throws(SQLiteError) {
        // A NUL would cut the name short, and an empty name means a nameless temporary file.
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw SQLiteError(.cantOpen, "the path is empty or holds a NUL")
        }
        let access =
            switch mode {
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWrite: SQLITE_OPEN_READWRITE
            case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        let flags = access | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
        var opened: OpaquePointer?
        let result = sqlite3_open_v2(path, &opened, flags, nil)
        guard result == SQLITE_OK, let opened else {
            let error = SQLiteError(result, from: opened)
            sqlite3_close_v2(opened)
            throw error
        }
        self.path = path
        self.database = opened
        setBusyWait(milliseconds: busyMilliseconds)
        limits.apply(to: opened)
        try makeSafe()
    }

    deinit {
        guard let database else { return }
        // A statement that outlives this object keeps the handle alive: it must not call back into us.
        sqlite3_progress_handler(database, 0, nil, nil)
        sqlite3_busy_handler(database, nil, nil)
        statements.removeAll()
        sqlite3_close_v2(database)
    }

    /// The handle; use after `close` is a programmer's mistake.
    var handle: OpaquePointer {
        guard let database else { preconditionFailure("the connection to \(path) is closed") }
        return database
    }

    /// Closes the file at once instead of with the last reference. Closing twice is harmless.
    ///
    /// - Throws: `.busy` while someone still holds a `Statement`; the connection stays open then.
    public func close() throws(SQLiteError) {
        guard let database else { return }
        statements.removeAll()
        let result = sqlite3_close(database)
        guard result == SQLITE_OK else { throw SQLiteError(result, from: database) }
        self.database = nil
    }

    private func makeSafe() throws(SQLiteError) {
        try set(SQLITE_DBCONFIG_DEFENSIVE, to: true)
        try set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, to: false)
        try set(SQLITE_DBCONFIG_DQS_DDL, to: false)
        try set(SQLITE_DBCONFIG_DQS_DML, to: false)
        try set(SQLITE_DBCONFIG_ENABLE_FKEY, to: true)
        // A checkpoint that nobody asked for may race a writer of another process (the "WAL-reset bug",
        // sqlite.org/wal.html), so it must not depend on whether `useWriteAheadLog` was called.
        try set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, to: true)
        try check(sqlite3_wal_autocheckpoint(handle, 0))
        try execute(
            script: """
                PRAGMA cell_size_check = ON;
                PRAGMA secure_delete = ON;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -8192;
                PRAGMA mmap_size = 0;
                """)
    }

    /// Switches one of SQLite's options and makes sure that it took.
    func set(_ option: Int32, to on: Bool) throws(SQLiteError) {
        var now: Int32 = -1
        try check(csqlite_config_switch(handle, option, on ? 1 : 0, &now))
        guard now == (on ? 1 : 0) else {
            throw SQLiteError(.misuse, "this SQLite does not know option \(option)")
        }
    }

    /// Turns an answer other than OK into an error.
    func check(_ result: Int32, sql: String? = nil) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw SQLiteError(result, from: handle, sql: sql) }
    }
}

extension Connection {
    /// SQLite's version, such as `3.40.1`.
    public static var libraryVersion: String {
        String(cString: sqlite3_libversion())
    }

    /// Whether a transaction is open.
    public var isInTransaction: Bool {
        sqlite3_get_autocommit(handle) == 0
    }

    /// Whether the file can only be read, be it by mode or by the file system.
    public var isReadOnly: Bool {
        sqlite3_db_readonly(handle, "main") == 1
    }

    /// How many rows the last INSERT, UPDATE or DELETE touched itself.
    public var changes: Int {
        Int(sqlite3_changes64(handle))
    }

    /// How many rows all INSERTs, UPDATEs and DELETEs of this connection touched so far.
    public var totalChanges: Int {
        Int(sqlite3_total_changes64(handle))
    }

    /// The rowid of the last INSERT on this connection.
    public var lastInsertRowID: Int64 {
        sqlite3_last_insert_rowid(handle)
    }

    /// How many statements are stopped in the middle of their rows, which keeps a snapshot of the file open and
    /// lets its log grow. Zero whenever no call is running.
    public var busyStatements: Int {
        var count = 0
        var next = sqlite3_next_stmt(handle, nil)
        while let statement = next {
            if sqlite3_stmt_busy(statement) != 0 { count += 1 }
            next = sqlite3_next_stmt(handle, statement)
        }
        return count
    }
}
