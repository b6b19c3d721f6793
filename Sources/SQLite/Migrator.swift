import CSQLite

/// One step of the schema: frozen SQL and the version that the file has afterwards.
public struct Migration: Equatable, Sendable {
    /// The file's `user_version` after this step; counted from 1.
    public let version: Int32

    /// The statements, without BEGIN and COMMIT.
    public let sql: String

    /// A step of the schema.
    public init(version: Int32, sql: String) {
        self.version = version
        self.sql = sql
    }
}

/// Why a file was not brought to the newest schema. It is as it was before the step that failed.
public enum MigrationRefusal: Error, Equatable, Sendable {
    /// A newer program wrote this file.
    case newer(found: Int32, known: Int32)
    /// Another program's file: it has this `application_id`, or none and tables of its own.
    case foreign(applicationID: Int32)
    /// The step would leave rows that refer to nothing.
    case danglingReferences(version: Int32, count: Int)
    /// SQLite refused, in this step or before the first one.
    case sqlite(SQLiteError, version: Int32?)
}

/// How a file's schema stands to the known migrations.
public enum SchemaState: Equatable, Sendable {
    /// Nothing in it yet.
    case empty
    /// A step or more is missing.
    case older(found: Int32)
    /// The newest schema.
    case current
}

/// Brings a file's schema up to date.
public enum Migrator {
    /// Looks at a file without changing it.
    ///
    /// - Throws: `.newer`, `.foreign`, `.sqlite`.
    public static func state(
        of connection: Connection, known migrations: [Migration], applicationID: Int32
    ) throws(MigrationRefusal) -> SchemaState {
        let newest = newestVersion(of: migrations)
        let id: Int32
        let found: Int32
        let isBare: Bool
        do throws(SQLiteError) {
            id = try connection.applicationID
            found = try connection.userVersion
            isBare = try connection.number("SELECT count(*) FROM sqlite_schema") == 0
        } catch {
            throw .sqlite(error, version: nil)
        }
        if id == 0, found == 0, isBare { return .empty }
        guard id == applicationID, found >= 0 else { throw .foreign(applicationID: id) }
        guard found <= newest else { throw .newer(found: found, known: newest) }
        return found == newest ? .current : .older(found: found)
    }

    /// Applies the steps that a file lacks, each in a transaction of its own together with its version number.
    ///
    /// Several processes may call it at once: each step looks again under the lock. Foreign keys do not act while
    /// a step runs, so that it can rebuild a table, and are checked over the whole file before it is kept.
    /// - Parameter migrations: in ascending order of version.
    /// - Returns: the versions applied, in order.
    @discardableResult
    public static func migrate(
        _ connection: Connection, to migrations: [Migration], applicationID: Int32
    ) throws(MigrationRefusal) -> [Int32] {
        var applied: [Int32] = []
        if try state(of: connection, known: migrations, applicationID: applicationID) == .current { return applied }
        // Inside a transaction this switch does nothing.
        precondition(!connection.isInTransaction, "a migration needs transactions of its own")
        try setForeignKeys(false, on: connection)
        do throws(MigrationRefusal) {
            for migration in migrations {
                let isNew = try connection.transaction(failure: { .sqlite($0, version: migration.version) }) {
                    () throws(MigrationRefusal) in
                    let state = try state(of: connection, known: migrations, applicationID: applicationID)
                    guard migration.isMissing(in: state) else { return false }
                    try migration.apply(to: connection, applicationID: applicationID)
                    return true
                }
                if isNew { applied.append(migration.version) }
            }
        } catch {
            try setForeignKeys(true, on: connection)
            throw error
        }
        try setForeignKeys(true, on: connection)
        return applied
    }

    private static func newestVersion(of migrations: [Migration]) -> Int32 {
        var newest: Int32 = 0
        for migration in migrations {
            precondition(migration.version > newest, "migrations ascend from 1")
            newest = migration.version
        }
        return newest
    }

    private static func setForeignKeys(_ on: Bool, on connection: Connection) throws(MigrationRefusal) {
        do throws(SQLiteError) {
            try connection.set(SQLITE_DBCONFIG_ENABLE_FKEY, to: on)
        } catch {
            throw .sqlite(error, version: nil)
        }
    }
}

extension Migration {
    fileprivate func isMissing(in state: SchemaState) -> Bool {
        switch state {
        case .empty: true
        case .older(let found): version > found
        case .current: false
        }
    }

    fileprivate func apply(to connection: Connection, applicationID: Int32) throws(MigrationRefusal) {
        let dangling: Int
        do throws(SQLiteError) {
            try connection.execute(script: sql)
            precondition(connection.isInTransaction, "migration \(version) ends its transaction itself")
            dangling = try connection.foreignKeyCheck().count
            try connection.setApplicationID(applicationID)
            try connection.setUserVersion(version)
        } catch {
            throw .sqlite(error, version: version)
        }
        guard dangling == 0 else { throw .danglingReferences(version: version, count: dangling) }
    }
}
