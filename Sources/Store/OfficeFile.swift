public import Office
public import Records
import SQLite

/// An office: one file. Opens it with every check that a person should hear about, and makes the office's ports real.
public final class OfficeFile {
    /// Where it is.
    public let path: String
    /// The door to everything in it.
    public let office: Office
    let vault: Vault

    private init(path: String, vault: Vault) {
        self.path = path
        self.vault = vault
        office = Office(port: StorePort.port(of: vault))
    }

    /// Makes a new, empty office file, readable by its owner alone.
    public static func create(at path: String) throws(StoreFault) -> OfficeFile {
        guard let path = FileFacts.resolved(path) else {
            throw .cannotOpen(path: path, detail: "no such folder")
        }
        guard FileFacts.kind(of: path) == .nothing else { throw .exists(path: path) }
        try refuseNetwork(path)
        // Of two that make it at once, one is refused here.
        guard FileFacts.make(path) else {
            throw FileFacts.kind(of: path) == .nothing ? .readOnly(path: path) : .exists(path: path)
        }
        do throws(StoreFault) {
            let vault = try vault(at: path, mode: .readWriteCreate)
            let done: Void? = try vault.lock?.whileHeld { () throws(StoreFault) in try migrate(vault) }
            guard done != nil else { throw .busy }
            return OfficeFile(path: path, vault: vault)
        } catch {
            for suffix in ["", "-wal", "-shm", ".lock"] { FileFacts.remove(path + suffix) }
            throw error
        }
    }

    /// Opens an office file.
    /// - Parameter readOnly: nothing will be written; an older schema is refused then.
    public static func open(at path: String, readOnly: Bool = false) throws(StoreFault) -> OfficeFile {
        guard let resolved = FileFacts.resolved(path) else { throw .missing(path: path) }
        switch FileFacts.kind(of: resolved) {
        case .nothing: throw .missing(path: path)
        case .other: throw .notPlainFile(path: path)
        case .plainFile: break
        }
        try refuseNetwork(resolved)
        guard FileFacts.isWritable(resolved), FileFacts.isWritable(FileFacts.folder(of: resolved)) else {
            throw .readOnly(path: path)
        }
        let vault = try vault(at: resolved, mode: readOnly ? .readOnly : .readWrite)
        switch try schemaState(vault) {
        case .current: break
        case .empty: throw .foreign(path: path)
        case .older:
            guard !readOnly else { throw .readOnly(path: path) }
            let done: Void? = try vault.lock?.whileHeld { () throws(StoreFault) in try migrate(vault) }
            guard done != nil else { throw .busy }
        }
        FileFacts.closeToOthers(resolved)
        return OfficeFile(path: resolved, vault: vault)
    }

    /// Empties the write-ahead log when nobody writes: when idle, and on exit.
    /// - Parameter now: the time, so that staged bytes that waited too long are let go; without it they stay.
    public func settle(at now: Instant? = nil) { vault.settle(at: now) }

    // MARK: What takes longer than a key may wait

    /// Begins to look for something: what is found inside files comes as far as there is time. Pages and counts hold what was found until
    /// then, counts as "or more"; `goOnLooking` finds the rest.
    /// - Parameter mayGoOn: whether there is time; `nil` looks to the end.
    public func look(while mayGoOn: (() -> Bool)?) { vault.contentLooks.begin(mayGoOn) }

    /// From now on looks go to the end again; what was cut stays cut.
    public func letLooksEnd() { vault.contentLooks.mayGoOn = nil }

    /// Whether something that was asked for since then was not looked for to the end.
    public var isLookCut: Bool { vault.contentLooks.isCut }

    /// Goes on looking for what was cut.
    /// - Returns: whether it may be asked for again now: all of it was found, or somebody wrote.
    public func goOnLooking(while mayGoOn: @escaping () -> Bool) throws(OfficeError) -> Bool {
        vault.contentLooks.mayGoOn = mayGoOn
        defer { vault.contentLooks.mayGoOn = nil }
        return try vault.goOnLooking()
    }

    /// Closes the file.
    public func close() {
        // Statements are the connection's own; a file that will not close is let go with the process.
        try? vault.connection.close()
    }

    /// A person by short name.
    public func person(login: String) throws(OfficeError) -> Person? { try vault.person(login: login) }

    /// Who owns the machine.
    public func owner() throws(OfficeError) -> Person? { try vault.people().first(where: \.isOwner) }

    /// The account of the machine that owns the file.
    public var ownerAccount: UInt32? { FileFacts.owner(of: path) }

    private static func refuseNetwork(_ path: String) throws(StoreFault) {
        if let kind = FileFacts.networkFileSystem(at: FileFacts.folder(of: path)) {
            throw .networkFileSystem(path: path, kind: kind)
        }
    }

    static func vault(at path: String, mode: Connection.Mode) throws(StoreFault) -> Vault {
        var lock: WriterLock?
        if mode != .readOnly {
            guard let opened = WriterLock(path: path + ".lock") else { throw .readOnly(path: path) }
            lock = opened
        }
        do {
            let connection = try Connection(path: path, mode: mode)
            // Before anything else is asked: a file of another program must not be changed.
            switch mode {
            case .readOnly: break
            case .readWrite:
                if try isOurs(connection) {
                    // Before the log is made: it takes the rights of the file.
                    for suffix in ["", "-wal", "-shm"] { FileFacts.closeToOthers(path + suffix) }
                    try connection.useWriteAheadLog()
                }
            case .readWriteCreate: try connection.useWriteAheadLog()
            }
            // Every commit of an office's writing connection happens under the writer's lock.
            if lock != nil { try connection.checkpointInCommits(pages: Vault.logPages) }
            try registerSearch(on: connection)
            return Vault(path: path, connection: connection, lock: lock)
        } catch { throw fault(error, path: path) }
    }

    private static func isOurs(_ connection: Connection) throws(SQLiteError) -> Bool {
        guard try connection.applicationID == Schema.applicationID else { return false }
        return try connection.userVersion <= Schema.version
    }

    private static func schemaState(_ vault: Vault) throws(StoreFault) -> SchemaState {
        do {
            return try Migrator.state(
                of: vault.connection, known: Schema.migrations, applicationID: Schema.applicationID)
        } catch { throw refusal(error, path: vault.path) }
    }

    private static func migrate(_ vault: Vault) throws(StoreFault) {
        do {
            try Migrator.migrate(vault.connection, to: Schema.migrations, applicationID: Schema.applicationID)
        } catch { throw refusal(error, path: vault.path) }
    }

    private static func refusal(_ error: MigrationRefusal, path: String) -> StoreFault {
        switch error {
        case .newer(let found, let known): .newer(found: Int(found), known: Int(known))
        case .foreign: .foreign(path: path)
        case .danglingReferences(let version, let count):
            .damaged(detail: "schema \(version): \(count) rows refer to nothing")
        case .sqlite(let error, _): fault(error, path: path)
        }
    }
}

extension OfficeFile {
    /// Opens a backup for checking and copying: nothing is written into it, and any older schema will do.
    static func openBackup(_ path: String) throws(StoreFault) -> OfficeFile {
        let vault = try vault(at: path, mode: .readOnly)
        switch try schemaState(vault) {
        case .current, .older: return OfficeFile(path: path, vault: vault)
        case .empty: throw .foreign(path: path)
        }
    }
}
