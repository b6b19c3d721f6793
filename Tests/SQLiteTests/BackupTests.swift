import SQLite
import Testing

@Suite struct BackupTests {
    let folder = TemporaryFolder()
    let source: Connection

    init() throws {
        source = try folder.connection("office.db")
        try source.useWriteAheadLog()
        try source.setApplicationID(77)
        try source.setUserVersion(3)
        try source.execute(
            script: """
                CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT, c BLOB);
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                INSERT INTO t SELECT i, 'văn bản ' || i, zeroblob(i % 300) FROM n;
                """)
    }

    func content(_ connection: Connection) throws -> [String] {
        try connection.texts("SELECT quote(a) || quote(b) || quote(c) FROM t ORDER BY a")
    }

    @Test func `the copy holds the same rows and stands for itself`() throws {
        var reports: [Backup.Progress] = []
        try Backup.copy(from: source, toPath: folder.file("copy.db"), pagesPerStep: 16) {
            reports.append($0)
            return true
        }
        #expect(folder.names.filter { $0.hasPrefix("copy") } == ["copy.db"])
        #expect(folder.permissions(of: "copy.db") == 0o600)
        let copy = try folder.connection("copy.db", mode: .readOnly)
        #expect(try content(copy) == (try content(source)))
        #expect(try content(copy).count == 2_000)
        #expect(try copy.applicationID == 77)
        #expect(try copy.userVersion == 3)
        #expect(try copy.integrityCheck() == [])
        #expect(try copy.texts("PRAGMA journal_mode") == ["delete"])
        #expect(reports.count > 3)
        #expect(reports.last?.done == reports.last?.total)
        #expect(reports.map(\.done) == reports.map(\.done).sorted())
        #expect(!source.isInTransaction)
        #expect(source.busyStatements == 0)
    }

    @Test func `others may write meanwhile and the copy is the state of its beginning`() throws {
        let other = try folder.connection("office.db")
        let before = try content(source)
        var steps = 0
        try Backup.copy(from: source, toPath: folder.file("copy.db"), pagesPerStep: 8) { report in
            guard report.done < report.total else { return true }
            #expect(throws: Never.self) { try other.execute("UPDATE t SET b = b || '!' WHERE a < 100") }
            steps += 1
            // A copy that begins again with every write would never end.
            return steps < 100
        }
        let copy = try folder.connection("copy.db", mode: .readOnly)
        #expect(try content(copy) == before)
        #expect(try copy.integrityCheck() == [])
        #expect(try content(source) != before)
    }

    @Test func `an existing file is refused and left as it is`() throws {
        folder.write([1, 2, 3], to: "copy.db")
        let error = #expect(throws: SQLiteError.self) { try Backup.copy(from: source, toPath: folder.file("copy.db")) }
        #expect(error?.code == .cantOpen)
        #expect(folder.size(of: "copy.db") == 3)

        folder.link("broken.db", to: "nowhere")
        #expect(throws: SQLiteError.self) { try Backup.copy(from: source, toPath: folder.file("broken.db")) }
        #expect(!folder.names.contains("nowhere"))
    }

    @Test func `a copy that is stopped leaves nothing behind`() throws {
        let error = #expect(throws: SQLiteError.self) {
            try Backup.copy(from: source, toPath: folder.file("copy.db"), pagesPerStep: 4) { _ in false }
        }
        #expect(error?.code == .interrupt)
        #expect(folder.names.filter { $0.hasPrefix("copy") } == [])
        #expect(!source.isInTransaction)
    }
}
