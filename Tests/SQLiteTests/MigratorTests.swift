import SQLite
import Testing

@Suite struct MigratorTests {
    static let ours: Int32 = 0x5654_4855
    static let first = Migration(version: 1, sql: "CREATE TABLE a(x INTEGER PRIMARY KEY); INSERT INTO a VALUES (1)")
    static let second = Migration(
        version: 2, sql: "CREATE TABLE b(a INTEGER REFERENCES a(x) ON DELETE CASCADE); INSERT INTO b VALUES (1)")

    let folder = TemporaryFolder()
    let connection: Connection

    init() throws {
        connection = try folder.connection()
    }

    func migrate(_ migrations: [Migration]) throws(MigrationRefusal) -> [Int32] {
        try Migrator.migrate(connection, to: migrations, applicationID: Self.ours)
    }

    func state(_ migrations: [Migration]) throws(MigrationRefusal) -> SchemaState {
        try Migrator.state(of: connection, known: migrations, applicationID: Self.ours)
    }

    @Test func `an empty file gets every step and then lacks none`() throws {
        #expect(try state([Self.first, Self.second]) == .empty)
        #expect(try migrate([Self.first, Self.second]) == [1, 2])
        #expect(try connection.userVersion == 2)
        #expect(try connection.applicationID == Self.ours)
        #expect(try connection.texts("SELECT a FROM b") == ["1"])
        #expect(try state([Self.first, Self.second]) == .current)
        #expect(try migrate([Self.first, Self.second]) == [])
    }

    @Test func `an older file gets only what it lacks`() throws {
        #expect(try migrate([Self.first]) == [1])
        #expect(try state([Self.first, Self.second]) == .older(found: 1))
        #expect(try migrate([Self.first, Self.second]) == [2])
    }

    @Test func `a newer file is refused untouched`() throws {
        _ = try migrate([Self.first, Self.second])
        #expect(throws: MigrationRefusal.newer(found: 2, known: 1)) { try migrate([Self.first]) }
        #expect(try connection.userVersion == 2)
    }

    @Test func `another program's file is refused untouched`() throws {
        try connection.setApplicationID(7)
        #expect(throws: MigrationRefusal.foreign(applicationID: 7)) { try migrate([Self.first]) }
        try connection.setApplicationID(0)
        try connection.execute("CREATE TABLE bookmarks(url)")
        #expect(throws: MigrationRefusal.foreign(applicationID: 0)) { try migrate([Self.first]) }
        #expect(try connection.texts("SELECT name FROM sqlite_schema") == ["bookmarks"])
        #expect(try connection.userVersion == 0)
    }

    @Test func `a step that fails leaves the file at the step before`() throws {
        let broken = Migration(version: 2, sql: "CREATE TABLE c(x); INSERT INTO nowhere VALUES (1)")
        let error = #expect(throws: MigrationRefusal.self) { try migrate([Self.first, broken]) }
        guard case .sqlite(let cause, version: 2) = error else {
            Issue.record("not the step's error: \(String(describing: error))")
            return
        }
        #expect(cause.message == "no such table: nowhere")
        #expect(try connection.userVersion == 1)
        #expect(try connection.texts("SELECT name FROM sqlite_schema") == ["a"])
        #expect(!connection.isInTransaction)
        #expect(try connection.texts("PRAGMA foreign_keys") == ["1"])
    }

    @Test func `a table can be rebuilt without its references acting`() throws {
        let rebuild = Migration(
            version: 3,
            sql: """
                CREATE TABLE a2(x INTEGER PRIMARY KEY, note TEXT);
                INSERT INTO a2(x) SELECT x FROM a;
                DROP TABLE a;
                ALTER TABLE a2 RENAME TO a;
                """)
        #expect(try migrate([Self.first, Self.second, rebuild]) == [1, 2, 3])
        #expect(try connection.texts("SELECT a FROM b") == ["1"])
        #expect(try connection.texts("PRAGMA foreign_keys") == ["1"])
    }

    @Test func `a step that leaves references to nothing is undone`() throws {
        let careless = Migration(version: 3, sql: "DELETE FROM a")
        #expect(throws: MigrationRefusal.danglingReferences(version: 3, count: 1)) {
            try migrate([Self.first, Self.second, careless])
        }
        #expect(try connection.texts("SELECT x FROM a") == ["1"])
        #expect(try connection.userVersion == 2)
    }
}
