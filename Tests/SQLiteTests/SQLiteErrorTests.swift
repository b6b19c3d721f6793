import Testing

@testable import SQLite

@Suite struct SQLiteErrorTests {
    let connection: Connection

    init() throws {
        connection = try Connection(path: ":memory:", mode: .readWriteCreate)
        try connection.execute(
            script: """
                CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT UNIQUE CHECK (length(name) < 20)) STRICT;
                CREATE VIRTUAL TABLE words USING fts5(body);
                CREATE TRIGGER no_delete BEFORE DELETE ON person
                BEGIN SELECT RAISE(ABORT, 'rows stay: always'); END;
                """)
    }

    @Test func `an error has codes, a sentence and the statement, and no value`() throws {
        let insert = try connection.prepare("INSERT INTO person(name) VALUES (?1)")
        try insert.bind(1, "Nguyễn Thị Lan")
        try insert.run()
        let error = #expect(throws: SQLiteError.self) { try insert.run() }
        #expect(error?.code == .constraint)
        #expect(error?.extendedCode == .uniqueConstraint)
        #expect(error?.message == "UNIQUE constraint failed: person.name")
        #expect(error?.sql == "INSERT INTO person(name) VALUES (?1)")
        #expect(
            error?.description
                == "SQLite 2067: UNIQUE constraint failed: person.name [INSERT INTO person(name) VALUES (?1)]")
    }

    @Test(arguments: ["\"bí mật", "bí mật: x", "bí AND", "(bí", "NEAR(bí, bí)", "{bí} : x", "bí *)"])
    func `what a person searched for never stands in an error`(_ query: String) throws {
        let search = try connection.prepare("SELECT rowid FROM words WHERE words MATCH ?1")
        try search.bind(1, query)
        let error = #expect(throws: SQLiteError.self) { try search.run() }
        #expect(error?.description.contains("bí") == false)
        #expect(error?.message.isEmpty == false)
    }

    @Test func `rules are told apart by their extended codes`() throws {
        func code(_ sql: String) -> SQLiteError.Code? {
            do { try connection.execute(script: sql) } catch { return error.extendedCode }
            return nil
        }
        #expect(code("INSERT INTO person VALUES (1, 'a')") == nil)
        #expect(code("INSERT INTO person VALUES (1, 'b')") == .primaryKeyConstraint)
        #expect(code("INSERT INTO person VALUES (2, 'a')") == .uniqueConstraint)
        #expect(code("INSERT INTO person VALUES (2, 'aaaaaaaaaaaaaaaaaaaaaaaaa')") == .checkConstraint)
        #expect(code("INSERT INTO person VALUES ('x', 'c')") == .mismatch)
        #expect(code("INSERT INTO person VALUES (3, x'00')") == .typeConstraint)
        #expect(code("DELETE FROM person") == .triggerConstraint)
    }

    @Test func `a trigger's own sentence is kept whole`() throws {
        try connection.execute("INSERT INTO person VALUES (1, 'a')")
        let delete = try connection.prepare("DELETE FROM person WHERE id = ?1")
        try delete.bind(1, 1)
        let error = #expect(throws: SQLiteError.self) { try delete.run() }
        #expect(error?.message == "rows stay: always")
    }

    @Test func `a failed sync has its number and counts as an error of the disk`() {
        #expect(SQLiteError.Code.fsync.rawValue == 1034)
        #expect(SQLiteError.Code.folderFsync.rawValue == 1290)
        #expect(SQLiteError.Code.symbolicLink.rawValue == 1550)
        let error = SQLiteError(.fsync, "x")
        #expect(error.code == .ioError)
        #expect(error.extendedCode == .fsync)
    }

    @Test(arguments: [
        ("fts5: syntax error near \"x y\"", "fts5: syntax error near"), ("no such column: a: b", "no such column"),
        ("unterminated string", "unterminated string"), ("expected integer, got \"x\"", "expected integer, got"),
        ("", ""),
    ])
    func `quoted values are cut from a sentence`(_ example: (whole: String, cut: String)) {
        #expect(SQLiteError.withoutValues(example.whole) == example.cut)
    }
}
