/// A row that refers to one that does not exist.
public struct DanglingReference: Equatable, Sendable {
    /// The table of the row.
    public let table: String
    /// The row; `nil` in a table without rowid.
    public let rowid: Int64?
    /// The table referred to.
    public let parent: String
}

extension Connection {
    /// Reads the whole file and names what is damaged, without comparing indexes with rows: about 1 s per GB.
    ///
    /// - Returns: SQLite's sentences, at most 100; empty when the file is sound.
    public func quickCheck() throws(SQLiteError) -> [String] {
        try findings("PRAGMA quick_check(100)")
    }

    /// As `quickCheck`, and compares every index with its rows; several times slower.
    public func integrityCheck() throws(SQLiteError) -> [String] {
        try findings("PRAGMA integrity_check(100)")
    }

    /// The rows that refer to nothing, which the other checks do not look for.
    public func foreignKeyCheck() throws(SQLiteError) -> [DanglingReference] {
        var found: [DanglingReference] = []
        try prepare("PRAGMA foreign_key_check").forEachRow { row in
            found.append(DanglingReference(table: row.text(0), rowid: row.int64OrNil(1), parent: row.text(2)))
        }
        return found
    }

    private func findings(_ sql: StaticString) throws(SQLiteError) -> [String] {
        var lines: [String] = []
        do throws(SQLiteError) {
            try prepare(sql).forEachRow { lines.append($0.text(0)) }
        } catch let error where error.code == .corrupt || error.code == .notADatabase {
            // Some damage ends the check itself; that is an answer too.
            lines.append(error.message)
        }
        return lines == ["ok"] ? [] : lines
    }
}
