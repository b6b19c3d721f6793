import CSQLite

/// A stored value, lent without copying.
///
/// The buffers belong to SQLite: they are valid until the statement steps, resets or goes away.
public enum ColumnValue {
    /// No value.
    case null
    /// A signed integer of 64 bits.
    case integer(Int64)
    /// A floating-point number.
    case real(Double)
    /// A text's bytes; UTF-8 where this program wrote it.
    case text(UnsafeBufferPointer<UInt8>)
    /// Bytes.
    case blob(UnsafeRawBufferPointer)
}

extension Statement {
    /// The column's name, or its alias.
    public func columnName(_ index: Int) -> String {
        sqlite3_column_name(raw, Int32(clamping: index)).map { String(cString: $0) } ?? ""
    }

    /// How the current row stores the column.
    public func storageClass(_ index: Int) -> StorageClass {
        switch sqlite3_column_type(raw, Int32(clamping: index)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    /// Lends the column's value; it must not be kept beyond the current row.
    public func borrowedColumn(_ index: Int) -> ColumnValue {
        switch storageClass(index) {
        case .null: .null
        case .integer: .integer(int64(index))
        case .real: .real(double(index))
        case .text: .text(textBuffer(index))
        case .blob: .blob(blobBuffer(index))
        }
    }

    /// Lends the column's value to `body`.
    public func withColumn<Value, Failure: Error>(
        _ index: Int, _ body: (ColumnValue) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(borrowedColumn(index))
    }

    // MARK: Lenient: for columns whose table guarantees the type

    /// Whether the column is NULL.
    public func isNull(_ index: Int) -> Bool {
        sqlite3_column_type(raw, Int32(clamping: index)) == SQLITE_NULL
    }

    /// The column as an integer; SQLite converts what is none, NULL to 0.
    public func int64(_ index: Int) -> Int64 {
        sqlite3_column_int64(raw, Int32(clamping: index))
    }

    /// The column as an integer; SQLite converts what is none, NULL to 0.
    public func int(_ index: Int) -> Int {
        Int(int64(index))
    }

    /// The column as a floating-point number; SQLite converts what is none, NULL to 0.
    public func double(_ index: Int) -> Double {
        sqlite3_column_double(raw, Int32(clamping: index))
    }

    /// The column as a text; SQLite converts what is none, NULL to the empty text.
    public func text(_ index: Int) -> String {
        String(decoding: textBuffer(index), as: UTF8.self)
    }

    /// Lends the bytes of a text, without asking how it is stored: for columns whose table guarantees a text.
    public func withText<Value, Failure: Error>(
        _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(textBuffer(index))
    }

    /// The column as a text, `nil` for NULL.
    public func textOrNil(_ index: Int) -> String? {
        isNull(index) ? nil : text(index)
    }

    /// The column as an integer, `nil` for NULL.
    public func int64OrNil(_ index: Int) -> Int64? {
        isNull(index) ? nil : int64(index)
    }

    /// The column as an integer, `nil` for NULL.
    public func intOrNil(_ index: Int) -> Int? {
        isNull(index) ? nil : int(index)
    }

    /// The column as bytes; a text gives its UTF-8, NULL no bytes.
    public func bytes(_ index: Int) -> [UInt8] {
        [UInt8](blobBuffer(index))
    }

    /// The column as bytes, `nil` for NULL.
    public func bytesOrNil(_ index: Int) -> [UInt8]? {
        isNull(index) ? nil : bytes(index)
    }

    private func textBuffer(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        // The pointer first: asking for it may convert the value and so change its length.
        let start = sqlite3_column_text(raw, Int32(clamping: index))
        return UnsafeBufferPointer(start: start, count: byteCount(index, start != nil))
    }

    private func blobBuffer(_ index: Int) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(raw, Int32(clamping: index))
        return UnsafeRawBufferPointer(start: start, count: byteCount(index, start != nil))
    }

    private func byteCount(_ index: Int, _ exists: Bool) -> Int {
        exists ? Int(sqlite3_column_bytes(raw, Int32(clamping: index))) : 0
    }
}

// MARK: - Strict: what does not fit is a fault

extension Statement {
    /// The column as an integer.
    public func requiredInt64(_ index: Int) throws(DecodingFault) -> Int64 {
        try require(.integer, index)
        return int64(index)
    }

    /// The column as an integer.
    public func requiredInt(_ index: Int) throws(DecodingFault) -> Int {
        Int(try requiredInt64(index))
    }

    /// The column as a floating-point number.
    public func requiredDouble(_ index: Int) throws(DecodingFault) -> Double {
        try require(.real, index)
        return double(index)
    }

    /// The column as a text, which must be UTF-8.
    public func requiredText(_ index: Int) throws(DecodingFault) -> String {
        try require(.text, index)
        guard let text = String(validating: textBuffer(index), as: UTF8.self) else {
            throw fault(index, .text, .malformedText)
        }
        return text
    }

    /// The column as bytes.
    public func requiredBytes(_ index: Int) throws(DecodingFault) -> [UInt8] {
        try require(.blob, index)
        return bytes(index)
    }

    /// The column as an integer, `nil` for NULL.
    public func optionalInt64(_ index: Int) throws(DecodingFault) -> Int64? {
        isNull(index) ? nil : try requiredInt64(index)
    }

    /// The column as an integer, `nil` for NULL.
    public func optionalInt(_ index: Int) throws(DecodingFault) -> Int? {
        isNull(index) ? nil : try requiredInt(index)
    }

    /// The column as a floating-point number, `nil` for NULL.
    public func optionalDouble(_ index: Int) throws(DecodingFault) -> Double? {
        isNull(index) ? nil : try requiredDouble(index)
    }

    /// The column as a text, `nil` for NULL.
    public func optionalText(_ index: Int) throws(DecodingFault) -> String? {
        isNull(index) ? nil : try requiredText(index)
    }

    /// The column as bytes, `nil` for NULL.
    public func optionalBytes(_ index: Int) throws(DecodingFault) -> [UInt8]? {
        isNull(index) ? nil : try requiredBytes(index)
    }

    /// The fault to throw when a value of the right kind is none that the reader accepts.
    public func unacceptable(_ index: Int) -> DecodingFault {
        fault(index, storageClass(index), .unacceptable)
    }

    private func require(_ expected: StorageClass, _ index: Int) throws(DecodingFault) {
        let found = storageClass(index)
        guard found == expected else { throw fault(index, expected, .found(found)) }
    }

    private func fault(_ index: Int, _ expected: StorageClass, _ problem: DecodingFault.Problem) -> DecodingFault {
        DecodingFault(column: columnName(index), expected: expected, problem: problem, sql: sql)
    }
}
