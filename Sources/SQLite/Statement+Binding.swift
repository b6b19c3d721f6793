import CSQLite

extension Statement {
    /// How many parameters there are.
    public var parameterCount: Int {
        Int(sqlite3_bind_parameter_count(raw))
    }

    /// The place of a named parameter, written with its sign: `":year"`. A name the SQL lacks is a programmer's mistake.
    public func parameter(_ name: StaticString) -> Int {
        let index = name.withUTF8Buffer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { sqlite3_bind_parameter_index(raw, $0.baseAddress) }
        }
        precondition(index > 0, "no parameter \(name) in \(sql)")
        return Int(index)
    }

    /// Binds NULL.
    public func bindNull(_ index: Int) throws(SQLiteError) {
        try checkBinding(sqlite3_bind_null(raw, Int32(clamping: index)))
    }

    /// Binds an integer.
    public func bind(_ index: Int, _ value: Int64) throws(SQLiteError) {
        try checkBinding(sqlite3_bind_int64(raw, Int32(clamping: index), value))
    }

    /// Binds an integer.
    public func bind(_ index: Int, _ value: Int) throws(SQLiteError) {
        try bind(index, Int64(value))
    }

    /// Binds an integer, or NULL.
    public func bind(_ index: Int, _ value: Int64?) throws(SQLiteError) {
        if let value { try bind(index, value) } else { try bindNull(index) }
    }

    /// Binds an integer, or NULL.
    public func bind(_ index: Int, _ value: Int?) throws(SQLiteError) {
        if let value { try bind(index, Int64(value)) } else { try bindNull(index) }
    }

    /// Binds a floating-point number, or NULL. SQLite stores NaN as NULL.
    public func bind(_ index: Int, _ value: Double?) throws(SQLiteError) {
        if let value {
            try checkBinding(sqlite3_bind_double(raw, Int32(clamping: index), value))
        } else {
            try bindNull(index)
        }
    }

    /// Binds a text with all its bytes as they are (no normalising, NULs included), or NULL.
    public func bind(_ index: Int, _ value: String?) throws(SQLiteError) {
        guard var value else { return try bindNull(index) }
        let result = value.withUTF8 { bindText(index, $0) }
        try checkBinding(result)
    }

    /// Binds UTF-8 as a text. An empty buffer is an empty text.
    public func bind(_ index: Int, text: UnsafeBufferPointer<UInt8>) throws(SQLiteError) {
        try checkBinding(bindText(index, text))
    }

    /// Binds a blob, or NULL. An empty array is an empty blob.
    public func bind(_ index: Int, _ value: [UInt8]?) throws(SQLiteError) {
        guard let value else { return try bindNull(index) }
        try checkBinding(value.withUnsafeBytes { bindBlob(index, $0) })
    }

    /// Binds bytes as a blob. An empty buffer is an empty blob.
    public func bind(_ index: Int, blob: UnsafeRawBufferPointer) throws(SQLiteError) {
        try checkBinding(bindBlob(index, blob))
    }

    // A nil pointer would bind NULL, whatever the length: the empty cases need a value of their own.

    private func bindText(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard !bytes.isEmpty else { return csqlite_bind_text(raw, Int32(clamping: index), "", 0) }
        return bytes.withMemoryRebound(to: CChar.self) {
            csqlite_bind_text(raw, Int32(clamping: index), $0.baseAddress, UInt64($0.count))
        }
    }

    private func bindBlob(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(raw, Int32(clamping: index), 0) }
        return csqlite_bind_blob(raw, Int32(clamping: index), bytes.baseAddress, UInt64(bytes.count))
    }

    private func checkBinding(_ result: Int32) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw SQLiteError(result, from: sqlite3_db_handle(raw), sql: sql) }
    }
}

extension Statement {
    /// Binds an integer by name.
    public func bind(_ name: StaticString, _ value: Int) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds an integer by name.
    public func bind(_ name: StaticString, _ value: Int64) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds an integer, or NULL, by name.
    public func bind(_ name: StaticString, _ value: Int?) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds an integer, or NULL, by name.
    public func bind(_ name: StaticString, _ value: Int64?) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds a floating-point number, or NULL, by name.
    public func bind(_ name: StaticString, _ value: Double?) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds a text, or NULL, by name.
    public func bind(_ name: StaticString, _ value: String?) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds a blob, or NULL, by name.
    public func bind(_ name: StaticString, _ value: [UInt8]?) throws(SQLiteError) { try bind(parameter(name), value) }
    /// Binds NULL by name.
    public func bindNull(_ name: StaticString) throws(SQLiteError) { try bindNull(parameter(name)) }
}
