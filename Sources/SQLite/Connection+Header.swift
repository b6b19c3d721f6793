// The numbers in the file's header.

extension Connection {
    /// A number that changes when another connection has committed; comparable within this connection only.
    public var dataVersion: Int64 {
        get throws(SQLiteError) { try number("PRAGMA data_version") }
    }

    /// The version of the schema, kept in the file's header.
    public var userVersion: Int32 {
        get throws(SQLiteError) { Int32(truncatingIfNeeded: try number("PRAGMA user_version")) }
    }

    /// Sets the version of the schema; part of the transaction that is open.
    public func setUserVersion(_ version: Int32) throws(SQLiteError) {
        try execute(script: "PRAGMA user_version = \(version)")
    }

    /// The number in the file's header that says whose file it is.
    public var applicationID: Int32 {
        get throws(SQLiteError) { Int32(truncatingIfNeeded: try number("PRAGMA application_id")) }
    }

    /// Sets whose file it is; part of the transaction that is open.
    public func setApplicationID(_ id: Int32) throws(SQLiteError) {
        try execute(script: "PRAGMA application_id = \(id)")
    }

    /// The first column of the only row.
    func number(_ sql: StaticString) throws(SQLiteError) -> Int64 {
        let statement = try prepare(sql)
        defer { statement.reset() }
        return try statement.step() ? statement.int64(0) : 0
    }
}
