import CSQLite

/// A literal's place in memory: the same literal in the source is the same statement.
struct StatementKey: Hashable {
    let start: UnsafePointer<UInt8>
    let count: Int
}

extension Connection {
    /// The statement for a literal, compiled once per connection and handed out again: reset, nothing bound.
    ///
    /// A literal whose rows are being walked by `forEachRow` right now gets a second statement, so recursion is safe.
    /// - Throws: `.generic` for a mistake in the SQL, `.misuse` for none or more than one statement.
    public func prepare(_ sql: StaticString) throws(SQLiteError) -> Statement {
        guard sql.hasPointerRepresentation else { throw SQLiteError(.misuse, "no statement", sql: "\(sql)") }
        let key = StatementKey(start: sql.utf8Start, count: sql.utf8CodeUnitCount)
        if let known = statements[key], !known.isWalking {
            known.reset()
            known.clearBindings()
            return known
        }
        let fresh = try compile(
            UnsafeBufferPointer(start: key.start, count: key.count), flags: UInt32(SQLITE_PREPARE_PERSISTENT))
        if statements[key] == nil { statements[key] = fresh }
        return fresh
    }

    /// A statement for SQL that was put together at run time, compiled anew and not kept.
    ///
    /// Only for pieces that are constants of the caller's source, such as one of several ORDER BY clauses.
    /// What a person typed is always bound, never part of the SQL.
    public func prepare(dynamic sql: String) throws(SQLiteError) -> Statement {
        let bytes = Array(sql.utf8)
        let attempt = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(SQLiteError) in try compile(buffer, flags: 0) }
        }
        return try attempt.get()
    }

    /// Runs a literal statement to its end; its rows, if any, are dropped.
    public func execute(_ sql: StaticString) throws(SQLiteError) {
        try prepare(sql).run()
    }

    /// Runs several statements one after another, as in a migration; their rows are dropped.
    ///
    /// The same rule as for `prepare(dynamic:)`: constants of the caller's source only.
    /// - Throws: the first error; what went before it stays done unless a transaction is open.
    public func execute(script: String) throws(SQLiteError) {
        let bytes = Array(script.utf8)
        let attempt = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(SQLiteError) in try runAll(buffer) }
        }
        try attempt.get()
    }

    private func runAll(_ script: UnsafeBufferPointer<UInt8>) throws(SQLiteError) {
        var rest = script[...]
        while !rest.isEmpty {
            let (statement, length) = try compileFirst(UnsafeBufferPointer(rebasing: rest), flags: 0)
            // SQLite reads up to a NUL and no further.
            guard length > 0 else { throw SQLiteError(.misuse, "a NUL in the script") }
            rest = rest.dropFirst(length)
            try statement?.run()
        }
    }

    private func compile(_ sql: UnsafeBufferPointer<UInt8>, flags: UInt32) throws(SQLiteError) -> Statement {
        let (statement, length) = try compileFirst(sql, flags: flags)
        guard let statement else { throw SQLiteError(.misuse, "no statement", sql: text(sql)) }
        let blank: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ";")]
        guard sql[length...].allSatisfy(blank.contains) else {
            throw SQLiteError(.misuse, "more than one statement", sql: text(sql))
        }
        return statement
    }

    /// The first statement and how many bytes it took; no statement where there is only space or a comment.
    private func compileFirst(
        _ sql: UnsafeBufferPointer<UInt8>, flags: UInt32
    ) throws(SQLiteError) -> (Statement?, Int) {
        var compiled: OpaquePointer?
        var length = 0
        let result = sql.withMemoryRebound(to: CChar.self) { bytes in
            var tail: UnsafePointer<CChar>?
            let result = sqlite3_prepare_v3(
                handle, bytes.baseAddress, Int32(clamping: bytes.count), flags, &compiled, &tail)
            if let tail, let start = bytes.baseAddress { length = tail - start }
            return result
        }
        try check(result, sql: text(sql))
        return (compiled.map { Statement(raw: $0) }, length)
    }

    /// The SQL for an error's report, at most its first 4,000 bytes.
    private func text(_ sql: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: sql.prefix(4_000), as: UTF8.self)
    }
}
