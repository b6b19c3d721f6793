import CSQLite

/// A compiled statement: bind, step, read columns.
///
/// Parameters are counted from 1 and columns from 0, as in SQLite. Texts and blobs are copied when bound.
public final class Statement {
    let raw: OpaquePointer

    /// Whether `forEachRow` is walking the rows.
    private(set) var isWalking = false

    /// How many columns a row has.
    public let columnCount: Int

    init(raw: OpaquePointer) {
        self.raw = raw
        self.columnCount = Int(sqlite3_column_count(raw))
    }

    deinit {
        sqlite3_finalize(raw)
    }

    /// The SQL with its placeholders.
    public var sql: String {
        sqlite3_sql(raw).map { String(cString: $0) } ?? ""
    }

    /// Whether the statement only reads.
    public var isReadOnly: Bool {
        sqlite3_stmt_readonly(raw) != 0
    }

    /// Goes to the next row.
    ///
    /// After the last row, and after an error, the statement is reset and keeps its bindings: the next `step` runs
    /// it anew. Whoever stops before the last row calls `reset`, or leaves it to `row`, `rows` and `forEachRow`.
    /// - Returns: `false` when there is no row, or no further one.
    public func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(raw) {
        case SQLITE_ROW:
            return true
        case SQLITE_DONE:
            sqlite3_reset(raw)
            return false
        case let result:
            let error = failure(result)
            sqlite3_reset(raw)
            throw error
        }
    }

    /// Runs to the end and drops the rows: for INSERT, UPDATE, DELETE.
    public func run() throws(SQLiteError) {
        while try step() {}
    }

    /// Lets go of the rows; the bindings stay.
    public func reset() {
        // Its answer repeats the error of the last step, which has been thrown already.
        sqlite3_reset(raw)
    }

    /// Makes every parameter NULL.
    public func clearBindings() {
        sqlite3_clear_bindings(raw)
    }

    private func failure(_ result: Int32) -> SQLiteError {
        SQLiteError(
            result, from: sqlite3_db_handle(raw), sql: sql, hidingValues: sqlite3_bind_parameter_count(raw) > 0)
    }
}

// MARK: - Rows

/// Why rows could not be read.
public enum RowError: Error, Equatable, Sendable {
    /// SQLite could not find the rows.
    case sqlite(SQLiteError)
    /// A row holds what it must not.
    case decoding(DecodingFault)
}

extension Statement {
    /// All rows, decoded; nothing stays open.
    public func rows<Value>(
        _ decode: (Statement) throws(DecodingFault) -> Value
    ) throws(RowError) -> [Value] {
        var values: [Value] = []
        try forEachRow(failure: RowError.sqlite) { row throws(RowError) in
            values.append(try Self.decoded(row, decode))
        }
        return values
    }

    /// The first row, decoded; `nil` where there is none. Nothing stays open.
    public func row<Value>(
        _ decode: (Statement) throws(DecodingFault) -> Value
    ) throws(RowError) -> Value? {
        defer { reset() }
        let found: Bool
        do { found = try step() } catch { throw RowError.sqlite(error) }
        return found ? try Self.decoded(self, decode) : nil
    }

    /// Hands each row to `body`; nothing stays open, however it ends.
    ///
    /// - Parameter failure: SQLite's error in the caller's own terms.
    public func forEachRow<Failure: Error>(
        failure: (SQLiteError) -> Failure,
        _ body: (Statement) throws(Failure) -> Void
    ) throws(Failure) {
        let outer = isWalking
        isWalking = true
        defer {
            isWalking = outer
            reset()
        }
        while true {
            do throws(SQLiteError) {
                guard try step() else { return }
            } catch {
                throw failure(error)
            }
            try body(self)
        }
    }

    /// Hands each row to `body`; nothing stays open, however it ends.
    public func forEachRow(_ body: (Statement) throws(SQLiteError) -> Void) throws(SQLiteError) {
        try forEachRow(failure: { $0 }, body)
    }

    private static func decoded<Value>(
        _ row: Statement, _ decode: (Statement) throws(DecodingFault) -> Value
    ) throws(RowError) -> Value {
        do { return try decode(row) } catch { throw RowError.decoding(error) }
    }
}
