import CSQLite

/// Upper bounds that SQLite enforces for one connection, against runaway values and hostile files.
///
/// - Source: sqlite.org/limits.html and sqlite.org/security.html
public struct Limits: Equatable, Sendable {
    /// The most bytes that a text, a blob or a whole row may have.
    public var valueBytes: Int32

    /// The most bytes that a statement may have.
    public var sqlBytes: Int32

    /// How deep an expression may nest.
    public var expressionDepth: Int32

    /// How many SELECTs one UNION may join.
    public var compoundSelects: Int32

    /// The most bytes that a pattern of LIKE or GLOB may have.
    public var likePatternBytes: Int32

    /// How deep triggers may call each other.
    public var triggerDepth: Int32

    /// Sets all bounds.
    public init(
        valueBytes: Int32, sqlBytes: Int32, expressionDepth: Int32, compoundSelects: Int32,
        likePatternBytes: Int32, triggerDepth: Int32
    ) {
        self.valueBytes = valueBytes
        self.sqlBytes = sqlBytes
        self.expressionDepth = expressionDepth
        self.compoundSelects = compoundSelects
        self.likePatternBytes = likePatternBytes
        self.triggerDepth = triggerDepth
    }

    /// For the office's own files: room for long texts and attachment chunks of 1 MiB.
    public static let office = Limits(
        valueBytes: 64 << 20, sqlBytes: 1_000_000, expressionDepth: 200, compoundSelects: 50,
        likePatternBytes: 1_000, triggerDepth: 20)

    /// For files of unsure origin, such as a backup brought on a stick, before they have been checked.
    public static let untrusted = Limits(
        valueBytes: 8 << 20, sqlBytes: 100_000, expressionDepth: 50, compoundSelects: 10,
        likePatternBytes: 100, triggerDepth: 5)

    func apply(to database: OpaquePointer) {
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, valueBytes)
        sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, sqlBytes)
        sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, expressionDepth)
        sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, compoundSelects)
        sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, likePatternBytes)
        sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, triggerDepth)
        // One, because VACUUM attaches a database of its own.
        sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 1)
        sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0)
    }
}
