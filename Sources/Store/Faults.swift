import Office
import SQLite

/// SQLite's errors in the office's terms.
///
/// - Parameter path: the office file, said to a person.
func fault(_ error: SQLiteError, path: String) -> StoreFault {
    switch error.extendedCode {
    case .fsync, .folderFsync: return .syncFailed
    case .symbolicLink: return .notPlainFile(path: path)
    default: break
    }
    switch error.code {
    case .busy, .locked: return .busy
    case .full: return .diskFull
    case .readOnly: return .readOnly(path: path)
    case .corrupt: return .damaged(detail: error.message)
    case .notADatabase: return .foreign(path: path)
    case .cantOpen: return .cannotOpen(path: path, detail: error.message)
    default: return .failed(detail: error.description)
    }
}

/// Errors of reading rows in the office's terms.
func fault(_ error: RowError, table: String, path: String) -> StoreFault {
    switch error {
    case .sqlite(let error): fault(error, path: path)
    case .decoding(let error): .undecodable(table: table, column: error.column, id: 0)
    }
}

extension Vault {
    /// Runs what may fail in SQLite.
    func stored<T>(_ body: () throws(SQLiteError) -> T) throws(OfficeError) -> T {
        do { return try body() } catch { throw .store(fault(error, path: path)) }
    }

    /// Runs what may fail in SQLite or in decoding a table's row.
    func rows<T>(of table: String, _ body: () throws(RowError) -> T) throws(OfficeError) -> T {
        do { return try body() } catch { throw .store(fault(error, table: table, path: path)) }
    }
}

/// Binds a statement's parameters one after another.
struct Binding {
    private let statement: Statement
    private var index = 0

    /// Begins with the first parameter.
    init(_ statement: Statement) { self.statement = statement }

    mutating func add(_ value: Int64?) throws(SQLiteError) {
        index += 1
        try statement.bind(index, value)
    }

    mutating func add(_ value: Int?) throws(SQLiteError) {
        index += 1
        try statement.bind(index, value)
    }

    mutating func add(_ value: String?) throws(SQLiteError) {
        index += 1
        try statement.bind(index, value)
    }

    mutating func add(_ value: [UInt8]?) throws(SQLiteError) {
        index += 1
        try statement.bind(index, value)
    }

    mutating func add(_ value: Bool) throws(SQLiteError) {
        index += 1
        try statement.bind(index, value ? 1 : 0)
    }
}

/// Reads a row's columns one after another, strictly.
struct Columns {
    let row: Statement
    private(set) var index = -1

    /// Begins with the first column.
    init(_ row: Statement) { self.row = row }

    mutating func int() throws(DecodingFault) -> Int {
        index += 1
        return try row.requiredInt(index)
    }

    mutating func int64() throws(DecodingFault) -> Int64 {
        index += 1
        return try row.requiredInt64(index)
    }

    mutating func intOrNil() throws(DecodingFault) -> Int? {
        index += 1
        return try row.optionalInt(index)
    }

    mutating func int64OrNil() throws(DecodingFault) -> Int64? {
        index += 1
        return try row.optionalInt64(index)
    }

    mutating func text() throws(DecodingFault) -> String {
        index += 1
        return try row.requiredText(index)
    }

    mutating func textOrNil() throws(DecodingFault) -> String? {
        index += 1
        return try row.optionalText(index)
    }

    mutating func bool() throws(DecodingFault) -> Bool { try int() == 1 }

    /// A value made from a text; a fault when it cannot be made.
    mutating func text<T>(_ make: (String) -> T?) throws(DecodingFault) -> T {
        guard let value = make(try text()) else { throw row.unacceptable(index) }
        return value
    }

    /// A value made from an integer; a fault when it cannot be made.
    mutating func int<T>(_ make: (Int) -> T?) throws(DecodingFault) -> T {
        guard let value = make(try int()) else { throw row.unacceptable(index) }
        return value
    }

    /// A value made from a text, `nil` for NULL.
    mutating func textOrNil<T>(_ make: (String) -> T?) throws(DecodingFault) -> T? {
        guard let text = try textOrNil() else { return nil }
        guard let value = make(text) else { throw row.unacceptable(index) }
        return value
    }

    mutating func skip() { index += 1 }
}
