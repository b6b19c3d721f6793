public import Office
public import Records
import SQLite

/// What is no record, kept beside the office: forms that are not saved yet, templates, preferences, and how often an
/// issuer was used. It may be lost without losing a record, and is not journaled (design §3).
public final class DeskFile {
    let connection: Connection
    let path: String
    /// Tells other programs that this one lives; `nil` where its file cannot be made.
    let presence: DeskPresence?

    /// "VNTD".
    private static let applicationID: Int32 = 0x564E_5444
    private static let migrations = [
        Migration(
            version: 1,
            sql: """
                CREATE TABLE use_count (
                    kind TEXT NOT NULL,
                    key TEXT NOT NULL,
                    uses INTEGER NOT NULL,
                    PRIMARY KEY (kind, key)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE preference (
                    person TEXT NOT NULL,
                    name TEXT NOT NULL,
                    value TEXT NOT NULL,
                    PRIMARY KEY (person, name)
                ) STRICT, WITHOUT ROWID;
                """),
        Migration(
            version: 2,
            sql: """
                CREATE TABLE draft (
                    form_key TEXT NOT NULL PRIMARY KEY,
                    person TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    changed_at INTEGER NOT NULL,
                    holder INTEGER NOT NULL,
                    body TEXT NOT NULL
                ) STRICT;
                CREATE TABLE template (
                    person TEXT NOT NULL,
                    name TEXT NOT NULL,
                    body TEXT NOT NULL,
                    PRIMARY KEY (person, name)
                ) STRICT, WITHOUT ROWID;
                """),
        // Uses are counted by day, so that what was used long ago stops coming first. Counts without a day say nothing.
        Migration(
            version: 3,
            sql: """
                DROP TABLE use_count;
                CREATE TABLE use_day (
                    kind TEXT NOT NULL,
                    key TEXT NOT NULL,
                    day INTEGER NOT NULL,
                    uses INTEGER NOT NULL,
                    PRIMARY KEY (kind, key, day)
                ) STRICT, WITHOUT ROWID;
                """),
    ]

    /// How long a write waits for another program, in milliseconds: nobody's typing waits for what is no record.
    private static let patience = 500

    /// Uses of so many days count: what an office needed a season ago it may never need again.
    public static let countedDays = 90

    /// Opens the desk beside an office file, making it when it is not there.
    /// - Parameter office: the office file's path.
    public init(besideOffice office: String) throws(StoreFault) {
        let stem = office.hasSuffix(".db") ? String(office.dropLast(3)) : office
        guard let path = FileFacts.resolved(stem + ".desk.db") else {
            throw .cannotOpen(path: stem, detail: "no such folder")
        }
        self.path = path
        presence = DeskPresence(path: String(path.dropLast(3)) + ".lock")
        do {
            connection = try Connection(path: path, mode: .readWriteCreate, busyMilliseconds: Self.patience)
            // No record is in it: it may lose the last instants. What is deleted is overwritten: a form that turned out to
            // be of a secret document leaves nothing behind (design §9).
            try connection.execute(
                script: """
                    PRAGMA journal_mode = TRUNCATE;
                    PRAGMA synchronous = NORMAL;
                    PRAGMA secure_delete = ON;
                    """)
            try Migrator.migrate(connection, to: Self.migrations, applicationID: Self.applicationID)
        } catch let error as SQLiteError {
            throw fault(error, path: path)
        } catch {
            throw .foreign(path: path)
        }
        FileFacts.closeToOthers(path)
    }

    /// How often each key of a kind was used in the last 90 days.
    public func uses(of kind: String, today: Day) throws(StoreFault) -> [String: Int] {
        do {
            let statement = try connection.prepare(
                "SELECT key, sum(uses) FROM use_day WHERE kind = ?1 AND day > ?2 AND day <= ?3 GROUP BY key")
            try statement.bind(1, kind)
            try statement.bind(2, today.number - Self.countedDays)
            try statement.bind(3, today.number)
            var counts: [String: Int] = [:]
            try statement.forEachRow { (row) throws(SQLiteError) in counts[row.text(0)] = row.int(1) }
            return counts
        } catch { throw fault(error, path: path) }
    }

    /// Counts one more use of each key on a day, and forgets days that no longer count.
    public func count(_ kind: String, _ keys: [String], on day: Day) throws(StoreFault) {
        do {
            try connection.transaction { () throws(SQLiteError) in
                for key in keys {
                    let statement = try connection.prepare(
                        """
                        INSERT INTO use_day (kind, key, day, uses) VALUES (?1, ?2, ?3, 1)
                        ON CONFLICT (kind, key, day) DO UPDATE SET uses = uses + 1
                        """)
                    try statement.bind(1, kind)
                    try statement.bind(2, key)
                    try statement.bind(3, day.number)
                    try statement.run()
                    let forgotten = try connection.prepare(
                        "DELETE FROM use_day WHERE kind = ?1 AND key = ?2 AND day <= ?3")
                    try forgotten.bind(1, kind)
                    try forgotten.bind(2, key)
                    try forgotten.bind(3, day.number - Self.countedDays)
                    try forgotten.run()
                }
            }
        } catch { throw fault(error, path: path) }
    }

    /// A person's preference; `nil` when none was set.
    public func preference(_ name: String, of person: String) throws(StoreFault) -> String? {
        do {
            let statement = try connection.prepare("SELECT value FROM preference WHERE person = ?1 AND name = ?2")
            try statement.bind(1, person)
            try statement.bind(2, name)
            defer { statement.reset() }
            return try statement.step() ? statement.text(0) : nil
        } catch { throw fault(error, path: path) }
    }

    /// Keeps a person's preference.
    public func keep(_ name: String, _ value: String, of person: String) throws(StoreFault) {
        do {
            let statement = try connection.prepare(
                """
                INSERT INTO preference (person, name, value) VALUES (?1, ?2, ?3)
                ON CONFLICT (person, name) DO UPDATE SET value = excluded.value
                """)
            try statement.bind(1, person)
            try statement.bind(2, name)
            try statement.bind(3, value)
            try statement.run()
        } catch { throw fault(error, path: path) }
    }
}
