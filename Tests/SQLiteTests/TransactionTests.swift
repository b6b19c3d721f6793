import SQLite
import Testing

@Suite struct TransactionTests {
    enum Refusal: Error, Equatable {
        case rule(Int)
        case sqlite(SQLiteError.Code)
    }

    let folder = TemporaryFolder()
    let connection: Connection

    init() throws {
        connection = try folder.connection()
        try connection.useWriteAheadLog()
        try connection.execute(
            script: """
                CREATE TABLE t(a INTEGER PRIMARY KEY);
                CREATE TABLE late(a REFERENCES t(a) DEFERRABLE INITIALLY DEFERRED);
                """)
    }

    func refusal(_ error: SQLiteError) -> Refusal { .sqlite(error.extendedCode) }

    /// A statement's error as a refusal.
    func refusing(_ body: () throws(SQLiteError) -> Void) throws(Refusal) {
        do throws(SQLiteError) { try body() } catch { throw refusal(error) }
    }

    func rows() throws -> [String] { try folder.connection().texts("SELECT a FROM t ORDER BY a") }

    @Test func `what a transaction returns comes out and its rows stay`() throws {
        let answer = try connection.transaction { () throws(SQLiteError) in
            try connection.execute("INSERT INTO t VALUES (1)")
            #expect(connection.isInTransaction)
            return 42
        }
        #expect(answer == 42)
        #expect(!connection.isInTransaction)
        #expect(try rows() == ["1"])
    }

    @Test func `a refusal inside keeps nothing and comes out as it was`() throws {
        #expect(throws: Refusal.rule(3)) {
            try connection.transaction(failure: refusal) { () throws(Refusal) in
                try refusing { () throws(SQLiteError) in try connection.execute("INSERT INTO t VALUES (1)") }
                throw .rule(3)
            }
        }
        #expect(!connection.isInTransaction)
        #expect(try rows() == [])
    }

    @Test func `an error of SQLite inside keeps nothing`() throws {
        let error = #expect(throws: SQLiteError.self) {
            try connection.transaction { () throws(SQLiteError) in
                try connection.execute("INSERT INTO t VALUES (1)")
                try connection.execute("INSERT INTO t VALUES (1)")
            }
        }
        #expect(error?.extendedCode == .primaryKeyConstraint)
        #expect(try rows() == [])
    }

    @Test func `a commit that is refused rolls back`() throws {
        #expect(throws: Refusal.sqlite(.foreignKeyConstraint)) {
            try connection.transaction(failure: refusal) { () throws(Refusal) in
                try refusing { () throws(SQLiteError) in try connection.execute("INSERT INTO late VALUES (9)") }
            }
        }
        #expect(!connection.isInTransaction)
        #expect(try connection.texts("SELECT a FROM late") == [])
    }

    @Test func `a transaction inside another is refused and the outer one goes on`() throws {
        try connection.transaction { () throws(SQLiteError) in
            try connection.execute("INSERT INTO t VALUES (1)")
            #expect(throws: SQLiteError.self) {
                try connection.transaction { () throws(SQLiteError) in
                    try connection.execute("INSERT INTO t VALUES (2)")
                }
            }
            #expect(connection.isInTransaction)
            try connection.execute("INSERT INTO t VALUES (3)")
        }
        #expect(try rows() == ["1", "3"])
    }

    @Test func `an error leaves no row open behind it`() throws {
        try connection.execute("INSERT INTO t VALUES (1), (2)")
        #expect(throws: Refusal.rule(1)) {
            try connection.transaction(failure: refusal) { () throws(Refusal) in
                try refusing { () throws(SQLiteError) in _ = try connection.prepare("SELECT a FROM t").step() }
                throw .rule(1)
            }
        }
        #expect(connection.busyStatements == 0)
        #expect(!connection.isInTransaction)
    }

    @Test func `rows walked outside go on after a transaction inside was undone`() throws {
        try connection.execute("INSERT INTO t VALUES (1), (2), (3)")
        var seen: [Int] = []
        try connection.prepare("SELECT a FROM t ORDER BY a").forEachRow { row throws(SQLiteError) in
            seen.append(row.int(0))
            #expect(throws: Refusal.rule(0)) {
                try connection.transaction(failure: refusal) { () throws(Refusal) in throw .rule(0) }
            }
        }
        #expect(seen == [1, 2, 3])
    }

    @Test func `a read transaction sees one state and lets others write`() throws {
        let other = try folder.connection()
        try connection.execute("INSERT INTO t VALUES (1)")
        try connection.readTransaction { () throws(SQLiteError) in
            let count = try connection.prepare("SELECT count(*) FROM t")
            #expect(try count.step())
            #expect(count.int(0) == 1)
            count.reset()
            try other.execute("INSERT INTO t VALUES (2)")
            #expect(try count.step())
            #expect(count.int(0) == 1)
            count.reset()
        }
        #expect(try connection.texts("SELECT count(*) FROM t") == ["2"])
    }

    @Test func `a write in a read transaction is undone and reported`() throws {
        let error = #expect(throws: SQLiteError.self) {
            try connection.readTransaction { () throws(SQLiteError) in
                try connection.execute("INSERT INTO t VALUES (1)")
            }
        }
        #expect(error?.code == .misuse)
        #expect(try rows() == [])
    }
}
