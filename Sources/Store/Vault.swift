import Digest
import Office
import Records
import SQLite

/// An open office file with what its tables share: the connection, the writer's lock, and which rows a transaction touched.
///
/// The tables are extensions, one file each.
final class Vault {
    /// The office file.
    let path: String
    let connection: Connection
    let lock: WriterLock?

    /// Rows written in the running transaction, in the order of writing.
    var touched: [RecordKey] = []
    /// Which rows those are.
    var touchedOnce: Set<RecordKey> = []
    /// The newest entry of the journal as the running transaction knows it.
    var head: (sequence: Int64, hash: [UInt8])?
    /// What the running transaction knows already, so that an import does not ask for each row: issuers by name, the next
    /// place of each day, and totals to be raised before the commit.
    var known = TransactionMemory()
    /// Words that `search_word` holds for certain.
    var knownWords: Set<String> = []
    /// How often words had been taken out of `search_word` when those were learned.
    var knownForgettings = 0
    /// What is being looked for inside files.
    var contentLooks = ContentLooks()
    /// What issuers answer to in short, as it was read last.
    var issuerInitials: IssuerInitials?
    /// Reused for canonical bytes.
    var buffer: [UInt8] = []
    /// Column names of each kind, made once.
    var sealedColumns: [RecordKind: RowSeal.Columns] = [:]

    init(path: String, connection: Connection, lock: WriterLock?) {
        self.path = path
        self.connection = connection
        self.lock = lock
    }

    /// The log is written back in the commit that makes it this many pages long, under the writer's lock (6 MB; nobody
    /// waits longer than 50 ms for it). The file keeps its length, because lengthening it at each commit costs more.
    static let logPages = 1_500

    /// Runs a body in one write transaction, alone among all processes.
    func transact(_ body: () throws(OfficeError) -> Void) throws(OfficeError) {
        guard let lock else { throw .store(.readOnly(path: path)) }
        let done: Void? = try lock.whileHeld { () throws(OfficeError) in
            touched.removeAll(keepingCapacity: true)
            touchedOnce.removeAll(keepingCapacity: true)
            head = nil
            // Outside, others may change what was learned inside.
            var isKept = false
            defer {
                known = TransactionMemory()
                if !isKept { knownWords = [] }
            }
            try connection.transaction(failure: { .store(fault($0, path: self.path)) }) { () throws(OfficeError) in
                try refuseNewerSchema()
                try recallForgettings()
                try body()
                try indexTexts()
                try raiseTotals()
                guard touched.isEmpty else { preconditionFailure("a row was written that no journal note seals") }
            }
            isKept = true
        }
        guard done != nil else { throw .store(.busy) }
    }

    /// Empties the log when nobody writes, tidies the search index a little, and lets go of bytes that no document took:
    /// when idle and on exit.
    func settle(at now: Instant?) {
        if let now {
            collectBlobs(at: now)
            clearFreed(steps: Self.clearSteps)
        }
        for _ in 0..<Self.indexSteps {
            guard let hasIndexed = lock?.whileHeld(waits: false, { (try? indexed()) ?? false }), hasIndexed else {
                break
            }
        }
        for _ in 0..<Self.mergeSteps {
            // Whoever holds the lock does it later; nothing is lost by leaving it.
            guard let hasMerged = lock?.whileHeld(waits: false, { (try? mergeIndexes()) ?? false }), hasMerged else {
                break
            }
        }
        _ = lock?.whileHeld(waits: false) { _ = try? connection.checkpointTruncate() }
    }

    /// How many steps of clearing what was destroyed there are at one rest.
    private static let clearSteps = 64
    /// How many texts of files are brought into the index at one rest, each in a write of its own.
    private static let indexSteps = 64
    /// How many pages of the index one step merges: some milliseconds, so that nobody waits long for the lock.
    static let mergePages = 64
    /// The most steps at one rest.
    private static let mergeSteps = 16

    /// Merges parts of the indexes that are of one size.
    /// - Returns: `false` when there was nothing to merge.
    private func mergeIndexes() throws(SQLiteError) -> Bool {
        let ofDocuments = try merge("INSERT INTO search_text (search_text, rank) VALUES ('merge', ?1)")
        let ofFiles = try merge("INSERT INTO file_text (file_text, rank) VALUES ('merge', ?1)")
        let ofContents = try merge("INSERT INTO content_text (content_text, rank) VALUES ('merge', ?1)")
        let ofPapers = try merge("INSERT INTO paper_text (paper_text, rank) VALUES ('merge', ?1)")
        return ofDocuments || ofFiles || ofContents || ofPapers
    }

    /// Brings the text of one file into the index, or out of it.
    /// - Returns: `false` when there was nothing to do.
    private func indexed() throws(OfficeError) -> Bool {
        try connection.transaction(failure: { .store(fault($0, path: self.path)) }) { () throws(OfficeError) in
            try contentStep()
        }
    }

    private func merge(_ sql: StaticString) throws(SQLiteError) -> Bool {
        try connection.transaction { () throws(SQLiteError) in
            let before = connection.totalChanges
            let statement = try connection.prepare(sql)
            try statement.bind(1, Self.mergePages)
            try statement.run()
            // Two changes or more mean that something was merged (sqlite.org/fts5.html, "The merge command").
            return connection.totalChanges - before >= 2
        }
    }

    /// Remembers a row that was written, for the journal to seal.
    func touch(_ key: RecordKey) {
        if touchedOnce.insert(key).inserted { touched.append(key) }
    }

    private func refuseNewerSchema() throws(OfficeError) {
        let found = try stored { () throws(SQLiteError) in try connection.userVersion }
        guard found <= Schema.version else { throw .store(.newer(found: Int(found), known: Int(Schema.version))) }
    }
}

/// What one transaction has learned; forgotten with it.
struct TransactionMemory {
    var issuers: [String: Issuer] = [:]
    var places: [Day: Int64] = [:]
    /// The next place of each day among files.
    var filePlaces: [Day: Int64] = [:]
    var totals: [String: Int] = [:]
    /// The texts that the index still holds of documents to which a version was added.
    var indexedTexts: [OutgoingID: String?] = [:]
}

/// The schemas that this program knows.
enum Schema {
    /// "VNTH": marks an office file.
    static let applicationID: Int32 = 0x564E_5448
    /// In ascending order.
    static let migrations = [
        Migration(version: 1, sql: schema0001), Migration(version: 2, sql: schema0002),
        Migration(version: 3, sql: schema0003), Migration(version: 4, sql: schema0004),
        Migration(version: 5, sql: schema0005), Migration(version: 6, sql: schema0006),
        Migration(version: 7, sql: schema0007), Migration(version: 8, sql: schema0008),
        Migration(version: 9, sql: schema0009), Migration(version: 10, sql: schema0010),
        Migration(version: 11, sql: schema0011),
    ]
    /// The newest.
    static let version: Int32 = 11
}
