import CSQLite

/// What SQLite answered when it could not do what it was asked.
///
/// It never holds a bound value: those are citizens' data, and an error ends in logs.
/// Catching reads as English: `catch where error.code == .busy`, `catch where error.extendedCode == .fsync`.
public struct SQLiteError: Error, Equatable, Sendable {
    /// The primary result code.
    public let code: Code

    /// The extended result code; equal to `code` where SQLite knows nothing closer.
    public let extendedCode: Code

    /// SQLite's sentence, in English, for a log rather than for a screen.
    public let message: String

    /// The statement, with its placeholders; `nil` where no statement was involved.
    public let sql: String?

    /// An error made by this module itself in SQLite's terms.
    init(_ extendedCode: Code, _ message: String, sql: String? = nil) {
        self.code = extendedCode.primary
        self.extendedCode = extendedCode
        self.message = message
        self.sql = sql
    }

    /// The error that `database` reports for the call that has just answered `result`.
    init(_ result: Int32, from database: OpaquePointer?, sql: String? = nil, hidingValues: Bool = false) {
        let text = database.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(result)
        let message = text.map { String(cString: $0) } ?? ""
        let code = Code(rawValue: result)
        self.init(
            code,
            hidingValues && code == .generic ? Self.withoutValues(message) : message,
            sql: sql)
    }

    /// Cuts what FTS5 and JSON quote from a bound value (`fts5: syntax error near "…"`, `no such column: …`).
    static func withoutValues(_ message: String) -> String {
        let bytes = Array(message.utf8)
        let head = Array("fts5: ".utf8)
        var end = bytes.starts(with: head) ? head.count : 0
        while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: ":") {
            end += 1
        }
        while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

extension SQLiteError {
    /// A result code, primary or extended.
    ///
    /// - Source: sqlite.org/rescode.html
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// SQLite's number.
        public let rawValue: Int32

        /// A code by SQLite's number.
        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The primary code that an extended one belongs to.
        public var primary: Code { Code(rawValue: rawValue & 0xFF) }

        /// A mistake in the SQL, or a refusal without a code of its own.
        public static let generic = Code(rawValue: SQLITE_ERROR)
        /// Another connection holds the lock.
        public static let busy = Code(rawValue: SQLITE_BUSY)
        /// A conflict inside this very connection.
        public static let locked = Code(rawValue: SQLITE_LOCKED)
        /// Stopped by `interrupt`, a time limit or a cancel.
        public static let interrupt = Code(rawValue: SQLITE_INTERRUPT)
        /// The file or its folder may not be written.
        public static let readOnly = Code(rawValue: SQLITE_READONLY)
        /// The operating system failed a read, a write or a sync.
        public static let ioError = Code(rawValue: SQLITE_IOERR)
        /// The file is damaged.
        public static let corrupt = Code(rawValue: SQLITE_CORRUPT)
        /// No space is left.
        public static let full = Code(rawValue: SQLITE_FULL)
        /// The file cannot be opened.
        public static let cantOpen = Code(rawValue: SQLITE_CANTOPEN)
        /// A text, a blob or a statement is over the limit.
        public static let tooBig = Code(rawValue: SQLITE_TOOBIG)
        /// A rule of the schema refuses the row.
        public static let constraint = Code(rawValue: SQLITE_CONSTRAINT)
        /// A value of the wrong type for its column.
        public static let mismatch = Code(rawValue: SQLITE_MISMATCH)
        /// A call that this module's rules forbid.
        public static let misuse = Code(rawValue: SQLITE_MISUSE)
        /// No such parameter.
        public static let range = Code(rawValue: SQLITE_RANGE)
        /// The file is no SQLite database.
        public static let notADatabase = Code(rawValue: SQLITE_NOTADB)

        /// A sync to disk failed: dirty pages may be lost, the process must end.
        public static let fsync = Code(rawValue: csqlite_ioerr_fsync)
        /// A sync of a folder failed: the same holds.
        public static let folderFsync = Code(rawValue: csqlite_ioerr_dir_fsync)
        /// A read transaction may not become a write transaction: others have written since.
        public static let busySnapshot = Code(rawValue: csqlite_busy_snapshot)
        /// The path holds a symbolic link.
        public static let symbolicLink = Code(rawValue: csqlite_cantopen_symlink)
        /// A CHECK refuses the row.
        public static let checkConstraint = Code(rawValue: csqlite_constraint_check)
        /// A STRICT table refuses the type.
        public static let typeConstraint = Code(rawValue: csqlite_constraint_datatype)
        /// A reference to a row that does not exist.
        public static let foreignKeyConstraint = Code(rawValue: csqlite_constraint_foreignkey)
        /// NULL where a value is required.
        public static let notNullConstraint = Code(rawValue: csqlite_constraint_notnull)
        /// The primary key exists already.
        public static let primaryKeyConstraint = Code(rawValue: csqlite_constraint_primarykey)
        /// A trigger refuses the change.
        public static let triggerConstraint = Code(rawValue: csqlite_constraint_trigger)
        /// The values exist already.
        public static let uniqueConstraint = Code(rawValue: csqlite_constraint_unique)
    }
}

extension SQLiteError: CustomStringConvertible {
    /// Code, sentence and statement on one line, for a log.
    public var description: String {
        let head = "SQLite \(extendedCode.rawValue): \(message)"
        guard let sql else { return head }
        return "\(head) [\(sql.split(whereSeparator: \.isWhitespace).joined(separator: " "))]"
    }
}
