import SQLite
import Testing

@Suite struct StatementTests {
    let connection: Connection

    init() throws {
        connection = try Connection(path: ":memory:", mode: .readWriteCreate)
    }

    /// What SQLite itself says about a bound value.
    func seen(_ bind: (Statement) throws(SQLiteError) -> Void) throws -> String {
        let statement = try connection.prepare(
            "SELECT typeof(?1) || ' ' || length(CAST(?1 AS BLOB)) || ' ' || quote(?1)")
        try bind(statement)
        defer { statement.reset() }
        #expect(try statement.step())
        return statement.isNull(0) ? "NULL" : statement.text(0)
    }

    @Test func `values arrive as what they are`() throws {
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, 5_000_000_000) } == "integer 10 5000000000")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, Int64.min) } == "integer 20 -9223372036854775808")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, 1.5) } == "real 3 1.5")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, "sổ") } == "text 4 'sổ'")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, "") } == "text 0 ''")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, [0, 255]) } == "blob 2 X'00FF'")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, [UInt8]()) } == "blob 0 X''")
    }

    @Test func `nothing is NULL, whatever its type`() throws {
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, nil as String?) } == "NULL")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, nil as [UInt8]?) } == "NULL")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, nil as Int?) } == "NULL")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, nil as Int64?) } == "NULL")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, nil as Double?) } == "NULL")
        #expect(try seen { s throws(SQLiteError) in try s.bindNull(1) } == "NULL")
    }

    @Test func `lent buffers bind like the values they hold, empty ones too`() throws {
        let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, text: none) } == "text 0 ''")
        #expect(try seen { s throws(SQLiteError) in try s.bind(1, blob: UnsafeRawBufferPointer(none)) } == "blob 0 X''")
    }

    @Test(arguments: [
        "a\0b", "", "\0", "Tờ trình số 12-TTr/BTV", "h\u{F2}a", "ho\u{300}a", "a'b\"c;--", "😀",
        String(repeating: "ế", count: 100_000),
    ])
    func `a text comes back byte for byte`(_ text: String) throws {
        let statement = try connection.prepare("SELECT ?1")
        try statement.bind(1, text)
        let back = try statement.row { row throws(DecodingFault) in try row.requiredText(0) }
        // Comparing texts would take NFC and NFD for the same.
        #expect(back.map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func `bytes come back and an empty blob is not NULL`() throws {
        let statement = try connection.prepare("SELECT ?1, ?2, ?3")
        try statement.bind(1, [0, 1, 255])
        try statement.bind(2, [UInt8]())
        #expect(try statement.step())
        #expect(statement.bytes(0) == [0, 1, 255])
        #expect(statement.bytesOrNil(1) == [])
        #expect(statement.bytesOrNil(2) == nil)
        #expect(statement.textOrNil(2) == nil)
        #expect(statement.intOrNil(2) == nil)
        #expect(statement.int64OrNil(2) == nil)
    }

    @Test func `parameters can be named`() throws {
        let statement = try connection.prepare("SELECT :year, :note, :year")
        try statement.bind(":year", 2026)
        try statement.bind(":note", "x")
        #expect(statement.parameterCount == 2)
        #expect(try statement.step())
        #expect(statement.int(0) == 2026)
        #expect(statement.text(1) == "x")
        #expect(statement.int(2) == 2026)
    }

    @Test func `binding beyond the parameters is an error`() throws {
        let statement = try connection.prepare("SELECT ?1")
        let error = #expect(throws: SQLiteError.self) { try statement.bind(2, 1) }
        #expect(error?.code == .range)
    }

    @Test func `the same literal is the same statement, with nothing left bound or open`() throws {
        func ask() throws -> Statement { try connection.prepare("SELECT ?1, ?2") }
        let first = try ask()
        try first.bind(1, "citizen")
        #expect(try first.step())
        #expect(connection.busyStatements == 1)
        let second = try ask()
        #expect(first === second)
        #expect(connection.busyStatements == 0)
        #expect(try second.step())
        #expect(second.isNull(0))
    }

    @Test func `a literal may be used again while its rows are being walked`() throws {
        try connection.execute(
            script: "CREATE TABLE unit(id INTEGER, parent INTEGER); INSERT INTO unit VALUES (1,0),(2,1),(3,1),(4,2)")
        func below(_ parent: Int) throws(SQLiteError) -> [Int] {
            let statement = try connection.prepare("SELECT id FROM unit WHERE parent = ?1 ORDER BY id")
            try statement.bind(1, parent)
            var found: [Int] = []
            try statement.forEachRow { row throws(SQLiteError) in
                let id = row.int(0)
                found.append(id)
                found += try below(id)
            }
            return found
        }
        #expect(try below(0) == [1, 2, 4, 3])
        #expect(connection.busyStatements == 0)
    }

    @Test func `walking rows leaves nothing open when it stops with an error`() throws {
        struct Stop: Error, Equatable {}
        let statement = try connection.prepare("SELECT 1 UNION ALL SELECT 2")
        #expect(throws: Stop()) {
            try statement.forEachRow(failure: { _ in Stop() }) { _ throws(Stop) in throw Stop() }
        }
        #expect(connection.busyStatements == 0)
        #expect(try statement.row { row throws(DecodingFault) in row.int(0) } == 1)
        #expect(connection.busyStatements == 0)
    }

    @Test func `rows are decoded in order and no row is nil`() throws {
        let two = try connection.prepare("SELECT 1 UNION ALL SELECT 2")
        #expect(try two.rows { row throws(DecodingFault) in try row.requiredInt(0) } == [1, 2])
        let none = try connection.prepare("SELECT 1 WHERE 0")
        #expect(try none.row { row throws(DecodingFault) in try row.requiredInt(0) } == nil)
    }

    @Test func `strict reading names the column and what was found, never the value`() throws {
        let statement = try connection.prepare(
            "SELECT NULL AS a, 7 AS b, 'secret' AS c, CAST(x'FF' AS TEXT) AS d, x'01' AS e, 1.5 AS f")
        #expect(try statement.step())
        func fault(_ read: () throws(DecodingFault) -> Void) -> DecodingFault? {
            do { try read() } catch { return error }
            return nil
        }
        let text = fault { () throws(DecodingFault) in _ = try statement.requiredText(0) }
        #expect(text?.column == "a")
        #expect(text?.expected == .text)
        #expect(text?.problem == .found(.null))
        let number = fault { () throws(DecodingFault) in _ = try statement.requiredInt64(2) }
        #expect(number?.column == "c")
        #expect(number?.problem == .found(.text))
        let malformed = fault { () throws(DecodingFault) in _ = try statement.requiredText(3) }
        #expect(malformed?.problem == .malformedText)
        let optional = fault { () throws(DecodingFault) in _ = try statement.optionalText(1) }
        #expect(optional?.problem == .found(.integer))
        #expect(try statement.optionalText(0) == nil)
        #expect(try statement.optionalInt(1) == 7)
        #expect(try statement.optionalBytes(4) == [1])
        #expect(try statement.optionalDouble(5) == 1.5)
        #expect(statement.unacceptable(2).problem == .unacceptable)
        #expect(statement.unacceptable(2).column == "c")
    }

    @Test func `lent columns are told apart without copying`() throws {
        let statement = try connection.prepare("SELECT NULL, -1, 0.5, 'á', x'00FF', '', x''")
        #expect(statement.columnCount == 7)
        #expect(try statement.step())
        let seen = (0..<7).map { index in
            statement.withColumn(index) { value in
                switch value {
                case .null: "null"
                case .integer(let number): "\(number)"
                case .real(let number): "\(number)"
                case .text(let bytes): "text \(Array(bytes))"
                case .blob(let bytes): "blob \(Array(bytes))"
                }
            }
        }
        #expect(seen == ["null", "-1", "0.5", "text [195, 161]", "blob [0, 255]", "text []", "blob []"])
    }

    @Test func `after the last row the statement runs anew with its bindings`() throws {
        try connection.execute("CREATE TABLE t(a)")
        let insert = try connection.prepare("INSERT INTO t VALUES (?1)")
        for value in 1...3 {
            try insert.bind(1, value)
            try insert.run()
        }
        try insert.run()
        #expect(try connection.texts("SELECT a FROM t") == ["1", "2", "3", "3"])
        #expect(connection.lastInsertRowID == 4)
        try connection.execute("UPDATE t SET a = 0 WHERE a = 3")
        #expect(connection.changes == 2)
    }

    @Test(arguments: ["", "  ", "-- nothing", "SELECT 1; SELECT 2", "SELECT 1; DROP TABLE t", "SELECT 1\0; SELECT 2"])
    func `one statement is one statement`(_ sql: String) {
        let error = #expect(throws: SQLiteError.self) { try connection.prepare(dynamic: sql) }
        #expect(error?.code == .misuse)
    }

    @Test func `a closing semicolon is no second statement`() throws {
        #expect(try connection.prepare(dynamic: "SELECT 1;\n ").step())
    }

    @Test func `a script stops at its first mistake and names that statement`() throws {
        let error = #expect(throws: SQLiteError.self) {
            try connection.execute(
                script: "CREATE TABLE a(x); -- first\nINSERT INTO missing VALUES (1);\nCREATE TABLE b(x);")
        }
        #expect(error?.code == .generic)
        #expect(error?.message == "no such table: missing")
        #expect(error?.sql?.contains("INSERT INTO missing") == true)
        #expect(try connection.texts("SELECT name FROM sqlite_schema") == ["a"])
        #expect(throws: SQLiteError.self) { try connection.execute(script: "CREATE TABLE c(x);\0DROP TABLE a") }
    }
}
