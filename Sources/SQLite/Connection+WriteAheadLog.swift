import CSQLite

extension Connection {
    /// Writes through a write-ahead log, each commit on disk before it returns, and never checkpoints by itself.
    ///
    /// The mode stays with the file; durability and checkpoints belong to the connection, so each connection that
    /// writes calls this.
    /// - Throws: `.busy` while another connection uses the file in its old mode, `.misuse` where it cannot be had.
    public func useWriteAheadLog() throws(SQLiteError) {
        let mode = try prepare(dynamic: "PRAGMA journal_mode = WAL")
        let isWAL = try mode.step() && mode.text(0) == "wal"
        mode.reset()
        guard isWAL else { throw SQLiteError(.misuse, "no write-ahead log for this file", sql: mode.sql) }
        try execute(script: "PRAGMA synchronous = FULL")
    }

    /// Writes the log back in each commit that finds it so long; readers are never waited for.
    ///
    /// Only for a connection whose every commit happens under a lock that keeps other processes from writing and
    /// checkpointing meanwhile (the "WAL-reset bug", see `checkpointTruncate`).
    public func checkpointInCommits(pages: Int) throws(SQLiteError) {
        try check(sqlite3_wal_autocheckpoint(handle, Int32(clamping: pages)))
    }

    /// Moves the log into the file and makes it empty, without waiting for anyone.
    ///
    /// Only under a lock that keeps every other process from writing meanwhile (the "WAL-reset bug" of SQLite up
    /// to 3.51.2, sqlite.org/wal.html).
    /// - Returns: `false` when a reader or a writer was in the way: what could be moved is moved, the log stays.
    @discardableResult
    public func checkpointTruncate() throws(SQLiteError) -> Bool {
        let patience = busyWait?.limit ?? 0
        setBusyWait(milliseconds: 0)
        defer { setBusyWait(milliseconds: patience) }
        let result = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        if result & 0xFF == SQLITE_BUSY { return false }
        try check(result)
        return true
    }
}
