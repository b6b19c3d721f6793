import Records
import SQLite
import Text

/// A document as bare SQLite takes it: what the program works out for each was worked out before the clock started.
struct BareDocument {
    let content: IncomingContent
    let issuer: Int64
    let key: String
    let tags: String

    init(_ content: IncomingContent, issuer: Int64, key: String) {
        self.content = content
        self.issuer = issuer
        self.key = key
        tags = "\u{1}t\(content.typeCode ?? "-") \u{1}i\(issuer) \u{1}u\(content.urgency.rawValue) \u{1}sr"
    }
}

/// The same writes without the program: the tables, indexes, tokenizer and statements of an office, `synchronous=FULL`,
/// `BEGIN IMMEDIATE` with a busy wait, and SQLite's own checkpoints. No rules, no hashes, no writer's lock.
final class BareOffice {
    private let connection: Connection
    private let now: Int64
    private let blank = [UInt8](repeating: 0, count: 32)
    private let seal = String(repeating: "0", count: 64)

    init(path: String, now: Instant) throws(BenchFault) {
        self.now = now.milliseconds
        connection = try attempt(path) {
            let connection = try Connection(path: path, busyMilliseconds: 60_000)
            try connection.useWriteAheadLog()
            try connection.execute(script: "PRAGMA wal_autocheckpoint = 1000")
            try BareOffice.registerWords(on: connection)
            return connection
        }
    }

    /// The key of an issuer, made where it is missing.
    func issuer(named name: String) throws(SQLiteError) -> Int64 {
        let find = try connection.prepare("SELECT id FROM issuer WHERE name_key = ?1 ORDER BY id DESC LIMIT 1")
        let key = exact(name)
        try find.bind(1, key)
        if try find.step() {
            defer { find.reset() }
            return find.int64(0)
        }
        let add = try connection.prepare(
            "INSERT INTO issuer (name, name_key, sort_key, kind, is_unsure) VALUES (?1, ?2, ?3, 'khac', 0)")
        try add.bind(1, name)
        try add.bind(2, key)
        try add.bind(3, collationKey(name))
        try add.run()
        return connection.lastInsertRowID
    }

    /// Documents with their issuers looked up; not a part of what is measured.
    func prepared(_ contents: [IncomingContent], key: String) throws(BenchFault) -> [BareDocument] {
        try attempt("issuers") {
            var keys: [String: Int64] = [:]
            var documents: [BareDocument] = []
            for (place, content) in contents.enumerated() {
                let issuer = try keys[content.issuer] ?? issuer(named: content.issuer)
                keys[content.issuer] = issuer
                documents.append(BareDocument(content, issuer: issuer, key: "\(key)-\(place)"))
            }
            return documents
        }
    }

    /// Registers documents in one transaction.
    func register(_ documents: ArraySlice<BareDocument>) throws(BenchFault) {
        try attempt("bare SQLite") {
            try connection.transaction { () throws(SQLiteError) in
                for document in documents { try add(document) }
            }
        }
    }

    private func add(_ document: BareDocument) throws(SQLiteError) {
        let year = document.content.arrivedOn.year
        let counter = try connection.prepare(
            """
            INSERT INTO counter (register, series, year, last) VALUES ('incoming', '', ?1, 1)
            ON CONFLICT (register, series, year) DO UPDATE SET last = last + 1 RETURNING last
            """)
        try counter.bind(1, year)
        var number = 0
        while try counter.step() { number = counter.int(0) }
        let place = try freePlace(on: document.content.arrivedOn)
        try insert(document, year: year, number: number, place: place)
        let id = connection.lastInsertRowID
        let entry = try connection.prepare("INSERT INTO search_entry (place, kind, id) VALUES (?1, 1, ?2)")
        try entry.bind(1, place)
        try entry.bind(2, id)
        try entry.run()
        try index(document, number: number, place: place)
        for name in ["incoming", "incoming:\(year)"] {
            let total = try connection.prepare(
                "INSERT INTO total (name, value) VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")
            try total.bind(1, name)
            try total.run()
        }
        try note(id, number: "\(number)/\(year)")
    }

    private func freePlace(on day: Day) throws(SQLiteError) -> Int64 {
        let first = Int64(day.number) << 24
        let last = try connection.prepare(
            "SELECT place FROM search_entry WHERE place >= ?1 AND place < ?2 ORDER BY place DESC LIMIT 1")
        try last.bind(1, first)
        try last.bind(2, first + 1 << 24)
        var place = first
        while try last.step() { place = last.int64(0) + 1 }
        return place
    }

    private func insert(_ document: BareDocument, year: Int, number: Int, place: Int64) throws(SQLiteError) {
        let content = document.content
        let row = try connection.prepare(
            """
            INSERT INTO incoming_document (year, number, suffix, place, arrived_on, issuer_id, issuer, symbol,
                symbol_number, symbol_key, date, type_code, subject, signer, urgency, circulation, way, state, version,
                registered_at, registered_by, form_key)
            VALUES (?1, ?2, '', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 0, 1, ?17, 1, ?18)
            """)
        try row.bind(1, year)
        try row.bind(2, number)
        try row.bind(3, place)
        try row.bind(4, content.arrivedOn.iso)
        try row.bind(5, document.issuer)
        try row.bind(6, content.issuer)
        try row.bind(7, content.symbol.raw)
        try row.bind(8, content.symbol.number)
        try row.bind(9, content.symbol.normalisedKey)
        try row.bind(10, content.date?.iso)
        try row.bind(11, content.typeCode)
        try row.bind(12, content.subject)
        try row.bind(13, content.signer)
        try row.bind(14, content.urgency.rawValue)
        try row.bind(15, content.circulation.rawValue)
        try row.bind(16, content.way.rawValue)
        try row.bind(17, now)
        try row.bind(18, document.key)
        try row.run()
    }

    private func index(_ document: BareDocument, number: Int, place: Int64) throws(SQLiteError) {
        let content = document.content
        let text = try connection.prepare(
            """
            INSERT INTO search_text (rowid, subject, symbol, issuer, people, more, tags)
            VALUES (?1, ?2, ?3, ?4, ?5, '', ?6)
            """)
        try text.bind(1, place)
        try text.bind(2, content.subject)
        try text.bind(3, "\(content.symbol.raw) \(number)")
        try text.bind(4, content.issuer)
        try text.bind(5, content.signer)
        try text.bind(6, document.tags)
        try text.run()
    }

    private func note(_ id: Int64, number: String) throws(SQLiteError) {
        let entry = try connection.prepare(
            """
            INSERT INTO journal (at, person_id, person, command, subject_kind, subject_id, change, sealed, previous, hash)
            VALUES (?1, 1, 'Nguyễn Thị Bình', 'register-incoming', 'incoming_document', ?2, ?3, ?4, ?5, ?6)
            """)
        try entry.bind(1, now)
        try entry.bind(2, id)
        try entry.bind(3, "number\t\\N\t\(number)\n")
        try entry.bind(4, "incoming_document\t\(id)\t\(seal)\n")
        try entry.bind(5, blank)
        try entry.bind(6, blank)
        try entry.run()
    }

    /// The words of the office's index: folded, and exact at the same place; tags as they are.
    private static func registerWords(on connection: Connection) throws(SQLiteError) {
        let words = SyllableTokenizer()
        try connection.registerTokenizer(name: "vanthu") { bytes, _, emit in
            if bytes.first == 1 {
                var start = 0
                while start < bytes.count {
                    let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
                    guard emit(UnsafeBufferPointer(rebasing: bytes[start..<end]), start, end, false) else { return }
                    start = end + 1
                }
                return
            }
            words.forEachWord(in: bytes) { start, end, exact, folded in
                guard emit(folded, start, end, false) else { return false }
                let isPlain = exact.count == folded.count && exact.elementsEqual(folded)
                return isPlain ? true : emit(exact, start, end, true)
            }
        }
    }
}
