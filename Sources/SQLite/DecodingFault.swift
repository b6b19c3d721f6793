/// How SQLite stores a value.
public enum StorageClass: Equatable, Sendable {
    /// No value.
    case null
    /// A signed integer of 64 bits.
    case integer
    /// A floating-point number.
    case real
    /// A text in UTF-8.
    case text
    /// Bytes.
    case blob
}

/// A stored value that is not what its column must hold: a damaged file or a fault of the program.
///
/// It names the place and never the value.
public struct DecodingFault: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// A value of another kind.
        case found(StorageClass)
        /// A text that is no UTF-8.
        case malformedText
        /// A value of the right kind that the reader does not accept.
        case unacceptable
    }

    /// The column's name as the statement gives it.
    public let column: String

    /// What the reader asked for.
    public let expected: StorageClass

    /// What is wrong.
    public let problem: Problem

    /// The statement, with its placeholders.
    public let sql: String

    /// A fault found by a reader of rows.
    public init(column: String, expected: StorageClass, problem: Problem, sql: String) {
        self.column = column
        self.expected = expected
        self.problem = problem
        self.sql = sql
    }
}
