import SQLite
import Testing

@Suite struct ConnectionTests {
    let folder = TemporaryFolder()

    @Test(arguments: [
        ("PRAGMA foreign_keys", "1"), ("PRAGMA trusted_schema", "0"), ("PRAGMA cell_size_check", "1"),
        ("PRAGMA temp_store", "2"), ("PRAGMA cache_size", "-8192"), ("PRAGMA wal_autocheckpoint", "0"),
    ])
    func `every connection has the safe settings`(_ setting: (question: String, answer: String)) throws {
        let connection = try folder.connection()
        #expect(try connection.texts(setting.question) == [setting.answer])
    }

    @Test func `nothing is mapped into memory`() throws {
        let connection = try folder.connection()
        try connection.execute("CREATE TABLE t(a)")
        #expect(try connection.texts("PRAGMA mmap_size") == ["0"])
    }

    @Test func `write-ahead mode is durable and survives a reopening`() throws {
        let first = try folder.connection()
        try first.useWriteAheadLog()
        #expect(try first.texts("PRAGMA journal_mode") == ["wal"])
        #expect(try first.texts("PRAGMA synchronous") == ["2"])
        #expect(try first.texts("PRAGMA wal_autocheckpoint") == ["0"])
        try first.close()
        #expect(try folder.connection().texts("PRAGMA journal_mode") == ["wal"])
    }

    @Test func `closing leaves the log and a checkpoint empties it`() throws {
        let first = try folder.connection()
        try first.useWriteAheadLog()
        try first.execute(script: "CREATE TABLE t(a); INSERT INTO t VALUES (1)")
        try first.close()
        #expect(folder.size(of: "test.db-wal") > 0)

        let second = try folder.connection()
        try second.useWriteAheadLog()
        #expect(try second.texts("SELECT a FROM t") == ["1"])
        #expect(try second.checkpointTruncate())
        #expect(folder.size(of: "test.db-wal") == 0)
    }

    @Test func `a checkpoint steps back from a reader and says so`() throws {
        let writer = try folder.connection(busyMilliseconds: 60_000)
        try writer.useWriteAheadLog()
        try writer.execute(script: "CREATE TABLE t(a); INSERT INTO t VALUES (1)")
        let reader = try folder.connection()
        let rows = try reader.prepare("SELECT a FROM t")
        #expect(try rows.step())
        try writer.execute("INSERT INTO t VALUES (2)")
        #expect(try !writer.checkpointTruncate())
        rows.reset()
        #expect(try writer.checkpointTruncate())
    }

    @Test func `double quotes never make a text`() throws {
        let connection = try folder.connection()
        try connection.execute("CREATE TABLE t(a TEXT)")
        #expect(throws: SQLiteError.self) { try connection.execute("SELECT \"x\" FROM t") }
        #expect(throws: SQLiteError.self) { try connection.execute("CREATE INDEX i ON t(\"x\")") }
    }

    @Test func `a defensive connection refuses to write the schema by hand`() throws {
        let connection = try folder.connection()
        try connection.execute("CREATE TABLE t(a)")
        try connection.execute("PRAGMA writable_schema = ON")
        #expect(throws: SQLiteError.self) { try connection.execute("DELETE FROM sqlite_schema") }
        #expect(try connection.texts("SELECT name FROM sqlite_schema") == ["t"])
    }

    @Test func `a reference to nothing is refused by name of the rule`() throws {
        let connection = try folder.connection()
        try connection.execute(
            script: "CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p INTEGER REFERENCES p(id))")
        let error = #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO c VALUES (7)") }
        #expect(error?.code == .constraint)
        #expect(error?.extendedCode == .foreignKeyConstraint)
    }

    @Test func `a symbolic link is refused, as the file and as a folder on the way`() throws {
        try folder.connection("real.db").close()
        folder.link("link.db", to: "real.db")
        let error = #expect(throws: SQLiteError.self) { try folder.connection("link.db") }
        #expect(error?.code == .cantOpen)
        #expect(error?.extendedCode == .symbolicLink)

        let outer = TemporaryFolder()
        outer.link("way", to: "../" + folder.path.split(separator: "/").last.map(String.init)!)
        #expect(throws: SQLiteError.self) { try outer.connection("way/real.db", mode: .readOnly) }
    }

    @Test(arguments: ["", "a\0b"])
    func `a path that would mean another file is refused`(_ path: String) {
        let error = #expect(throws: SQLiteError.self) { try Connection(path: path, mode: .readWriteCreate) }
        #expect(error?.code == .cantOpen)
    }

    @Test func `a missing file is not created unless asked for`() {
        let error = #expect(throws: SQLiteError.self) { try folder.connection("none.db", mode: .readWrite) }
        #expect(error?.code == .cantOpen)
        #expect(folder.names == [])
    }

    @Test func `a file that is no database is refused on opening`() {
        folder.write([UInt8](repeating: 0x41, count: 4_096), to: "text.db")
        let error = #expect(throws: SQLiteError.self) { try folder.connection("text.db") }
        #expect(error?.code == .notADatabase)
    }

    @Test func `a read-only connection cannot write`() throws {
        try folder.connection().execute("CREATE TABLE t(a)")
        let reader = try folder.connection(mode: .readOnly)
        #expect(reader.isReadOnly)
        let error = #expect(throws: SQLiteError.self) { try reader.execute("INSERT INTO t VALUES (1)") }
        #expect(error?.code == .readOnly)
    }

    @Test func `the header's numbers are kept`() throws {
        let first = try folder.connection()
        try first.setApplicationID(-1_234_567_890)
        try first.setUserVersion(42)
        try first.close()
        let second = try folder.connection()
        #expect(try second.applicationID == -1_234_567_890)
        #expect(try second.userVersion == 42)
    }

    @Test func `the data version changes with another connection's commit and not with one's own`() throws {
        let mine = try folder.connection()
        try mine.useWriteAheadLog()
        let other = try folder.connection()
        let before = try mine.dataVersion
        try mine.execute("CREATE TABLE t(a)")
        #expect(try mine.dataVersion == before)
        try other.execute("INSERT INTO t VALUES (1)")
        #expect(try mine.dataVersion != before)
        #expect(mine.busyStatements == 0)
    }

    @Test func `closing waits for whoever still holds a statement`() throws {
        let connection = try folder.connection()
        var held: Statement? = try connection.prepare(dynamic: "SELECT 1")
        let error = #expect(throws: SQLiteError.self) { try connection.close() }
        #expect(error?.code == .busy)
        #expect(try held?.step() == true)
        held = nil
        try connection.close()
        try connection.close()
    }

    @Test func `a statement outlives its connection without harm`() throws {
        var connection: Connection? = try folder.connection()
        let statement = try #require(try connection?.prepare("SELECT 41 + 1"))
        connection = nil
        #expect(try statement.step())
        #expect(statement.int(0) == 42)
    }

    @Test func `a runaway query ends at its time limit and the next one runs`() throws {
        let connection = try folder.connection()
        let endless: StaticString =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        let error = #expect(throws: SQLiteError.self) {
            try connection.withTimeLimit(milliseconds: 5) { try connection.execute(endless) }
        }
        #expect(error?.code == .interrupt)
        #expect(try connection.texts("SELECT 1") == ["1"])
    }

    @Test func `a cancelled job leaves its query, also inside a wider limit`() throws {
        let connection = try folder.connection()
        let count = Count()
        let isCancelled = {
            count.asked += 1
            return count.asked == 3
        }
        let error = #expect(throws: SQLiteError.self) {
            try connection.withTimeLimit(milliseconds: 600_000) { () throws(SQLiteError) in
                try connection.stopping(when: isCancelled) { () throws(SQLiteError) in
                    try connection.execute(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
                }
            }
        }
        #expect(error?.code == .interrupt)
        #expect(count.asked == 3)
    }

    @Test func `a lock held elsewhere gives busy after the wait`() throws {
        let holder = try folder.connection()
        try holder.useWriteAheadLog()
        let waiting = try folder.connection(busyMilliseconds: 5)
        try holder.transaction { () throws(SQLiteError) in
            let error = #expect(throws: SQLiteError.self) { try waiting.transaction { () throws(SQLiteError) in } }
            #expect(error?.code == .busy)
        }
        try waiting.transaction { () throws(SQLiteError) in }
    }

    @Test func `values over the limit are refused`() throws {
        let connection = try Connection(path: folder.file("l.db"), mode: .readWriteCreate, limits: .untrusted)
        let statement = try connection.prepare("SELECT ?1")
        let error = #expect(throws: SQLiteError.self) {
            try statement.bind(1, [UInt8](repeating: 1, count: (8 << 20) + 1))
        }
        #expect(error?.code == .tooBig)
    }

    @Test func `a sound file has no findings and a broken reference is named`() throws {
        let connection = try folder.connection()
        try connection.execute(
            script: "CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p INTEGER REFERENCES p(id))")
        #expect(try connection.quickCheck() == [])
        #expect(try connection.integrityCheck() == [])
        #expect(try connection.foreignKeyCheck() == [])
        try connection.execute(script: "PRAGMA foreign_keys = OFF; INSERT INTO c VALUES (7)")
        #expect(try connection.foreignKeyCheck().map(\.table) == ["c"])
        #expect(try connection.foreignKeyCheck().map(\.rowid) == [1])
        #expect(connection.busyStatements == 0)
    }

    @Test func `damage is found`() throws {
        let connection = try folder.connection()
        try connection.execute(
            script: """
                CREATE TABLE t(a TEXT);
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
                INSERT INTO t SELECT hex(randomblob(50)) FROM n;
                """)
        try connection.close()
        folder.damage("test.db", at: 4_096 * 3, count: 2_000)
        let reopened = try folder.connection()
        #expect(try reopened.quickCheck() != [])
    }

    @Test func `the library names its version`() {
        #expect(Connection.libraryVersion.hasPrefix("3."))
    }

    private final class Count {
        var asked = 0
    }
}
