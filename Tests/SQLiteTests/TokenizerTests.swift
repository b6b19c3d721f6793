import SQLite
import Testing

/// Splits at spaces; a word with capitals is followed, at the same place, by its lower-case spelling.
/// A query gets its words as they are, so that capitals ask for the exact spelling.
private func spellings(
    _ bytes: UnsafeBufferPointer<UInt8>, _ reason: TokenizerReason,
    _ emit: (UnsafeBufferPointer<UInt8>, Int, Int, Bool) -> Bool
) {
    var start = 0
    while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        if end > start {
            let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
            guard emit(word, start, end, false) else { return }
            let lower = word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            if reason == .document || reason == .auxiliary, !lower.elementsEqual(word) {
                guard lower.withUnsafeBufferPointer({ emit($0, start, end, true) }) else { return }
            }
        }
        start = end + 1
    }
}

@Suite struct TokenizerTests {
    let folder = TemporaryFolder()
    let connection: Connection

    init() throws {
        connection = try folder.connection()
        try connection.registerTokenizer(name: "spellings", spellings)
        try connection.execute(
            script: """
                CREATE VIRTUAL TABLE words USING fts5(body, tokenize = 'spellings', prefix = '1 2');
                INSERT INTO words(rowid, body) VALUES
                    (1, 'Bao Cao quarter'), (2, 'bao cao quarter'), (3, 'bao gom Cao'), (4, '');
                """)
    }

    func search(_ query: String) throws -> [Int] {
        let statement = try connection.prepare("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid")
        try statement.bind(1, query)
        return try statement.rows { row throws(DecodingFault) in try row.requiredInt(0) }
    }

    @Test(arguments: [
        ("bao", [1, 2, 3]), ("Bao", [1]), ("cao", [1, 2, 3]), ("Cao", [1, 3]), ("ca*", [1, 2, 3]), ("Ca*", [1, 3]),
        ("qua*", [1, 2]), ("\"bao cao\"", [1, 2]), ("\"Bao cao\"", [1]), ("\"bao gom cao\"", [3]),
        ("\"bao Cao\" quarter", [1]), ("\"bao quarter\"", []), ("nothing", []),
    ])
    func `words, spellings, beginnings and phrases are found`(_ example: (query: String, rows: [Int])) throws {
        #expect(try search(example.query) == example.rows)
    }

    @Test func `the index agrees with the rows, also after changes`() throws {
        try connection.execute(
            script: """
                UPDATE words SET body = 'Moi Cao' WHERE rowid = 2;
                DELETE FROM words WHERE rowid = 1;
                INSERT INTO words(words) VALUES ('integrity-check');
                INSERT INTO words(words) VALUES ('optimize');
                INSERT INTO words(words) VALUES ('integrity-check');
                """)
        #expect(try search("moi") == [2])
        #expect(try search("quarter") == [])
        #expect(try connection.integrityCheck() == [])
    }

    @Test func `offsets point into the text as it was given`() throws {
        let statement = try connection.prepare(
            "SELECT highlight(words, 0, '[', ']') FROM words WHERE words MATCH 'cao' ORDER BY rowid")
        let marked = try statement.rows { row throws(DecodingFault) in try row.requiredText(0) }
        #expect(marked == ["Bao [Cao] quarter", "bao [cao] quarter", "bao gom [Cao]"])
    }

    @Test func `a tokenizer is told what it works for`() throws {
        let log = Log()
        try connection.registerTokenizer(name: "telling") { bytes, reason, emit in
            log.reasons.append(reason)
            _ = emit(bytes, 0, bytes.count, false)
        }
        try connection.execute(
            script: """
                CREATE VIRTUAL TABLE told USING fts5(body, tokenize = 'telling');
                INSERT INTO told VALUES ('x');
                """)
        #expect(log.reasons == [.document])
        log.reasons = []
        try connection.execute("SELECT rowid FROM told WHERE told MATCH 'x'")
        try connection.execute("SELECT rowid FROM told WHERE told MATCH 'x*'")
        try connection.execute("SELECT highlight(told, 0, '', '') FROM told WHERE told MATCH 'x'")
        #expect(log.reasons == [.query, .prefixQuery, .query, .auxiliary])
    }

    @Test func `a tokenizer lives as long as its connection and no longer`() throws {
        var log: Log? = Log()
        weak let kept = log
        do {
            let short = try folder.connection("short.db")
            try short.registerTokenizer(name: "keeping") { [log] bytes, reason, emit in
                log?.reasons.append(reason)
                _ = emit(bytes, 0, bytes.count, false)
            }
            log = nil
            try short.execute(
                script: "CREATE VIRTUAL TABLE w USING fts5(a, tokenize = 'keeping'); INSERT INTO w VALUES ('x')")
            #expect(kept?.reasons == [.document])
            try short.close()
        }
        #expect(kept == nil)
    }

    @Test func `a connection without the tokenizer refuses and leaves the index alone`() throws {
        let other = try folder.connection()
        let error = #expect(throws: SQLiteError.self) { try other.execute("INSERT INTO words VALUES ('x')") }
        #expect(error?.message == "no such tokenizer: spellings")
    }

    private final class Log {
        var reasons: [TokenizerReason] = []
    }
}
