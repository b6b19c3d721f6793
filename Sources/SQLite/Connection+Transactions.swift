import CSQLite

extension Connection {
    /// Runs `body` in one write transaction: all of it is kept, or nothing.
    ///
    /// The lock is taken first (`BEGIN IMMEDIATE`), so that nothing read inside can be outdated when it is written.
    /// A transaction inside another is refused and leaves the outer one as it is.
    /// - Parameter failure: SQLite's error in the caller's own terms.
    /// - Throws: what `body` throws, after everything has been rolled back; `.busy` in the caller's terms.
    public func transaction<Value, Failure: Error>(
        failure: (SQLiteError) -> Failure,
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try transaction(begin: "BEGIN IMMEDIATE", failure: failure, body)
    }

    /// Runs `body` in one write transaction; see `transaction(failure:_:)`.
    public func transaction<Value>(_ body: () throws(SQLiteError) -> Value) throws(SQLiteError) -> Value {
        try transaction(failure: { $0 }, body)
    }

    /// Runs `body` over one unchanging state of the file. It keeps the log from shrinking, so it should be short.
    ///
    /// - Throws: what `body` throws; `.misuse` in the caller's terms if something was written, which is undone.
    public func readTransaction<Value, Failure: Error>(
        failure: (SQLiteError) -> Failure,
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try transaction(begin: "BEGIN DEFERRED", failure: failure) { () throws(Failure) in
            let value = try body()
            guard sqlite3_txn_state(handle, "main") != SQLITE_TXN_WRITE else {
                throw failure(SQLiteError(.misuse, "a write inside a read transaction"))
            }
            return value
        }
    }

    /// Runs `body` over one unchanging state of the file; see `readTransaction(failure:_:)`.
    public func readTransaction<Value>(_ body: () throws(SQLiteError) -> Value) throws(SQLiteError) -> Value {
        try readTransaction(failure: { $0 }, body)
    }

    private func transaction<Value, Failure: Error>(
        begin: StaticString,
        failure: (SQLiteError) -> Failure,
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let outsideRows = busyStatements > 0
        do throws(SQLiteError) { try execute(begin) } catch { throw failure(error) }
        do throws(Failure) {
            let value = try body()
            do throws(SQLiteError) { try execute("COMMIT") } catch { throw failure(error) }
            return value
        } catch {
            // Rows that the error left open would keep the snapshot open; rows of a caller outside go on.
            if !outsideRows { resetBusyStatements() }
            rollBack()
            throw error
        }
    }

    /// Some errors, such as a full disk, have rolled back already. If rolling back fails, SQLite undoes the
    /// transaction when the file is next opened, and until then refuses the next one; the first error matters more.
    private func rollBack() {
        guard isInTransaction else { return }
        try? execute("ROLLBACK")
    }

    private func resetBusyStatements() {
        var next = sqlite3_next_stmt(handle, nil)
        while let statement = next {
            if sqlite3_stmt_busy(statement) != 0 { sqlite3_reset(statement) }
            next = sqlite3_next_stmt(handle, statement)
        }
    }
}
