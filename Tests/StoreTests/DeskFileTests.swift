import Glibc
import Office
import Records
import SQLite
import Store
import TestSupport
import Testing

@Suite struct DeskFileTests {
    let folder: TemporaryFolder

    init() throws {
        umask(0o077)
        folder = try TemporaryFolder()
    }

    private var office: String { folder.path(of: "office.db") }

    private func desk() throws -> DeskFile { try DeskFile(besideOffice: office) }

    private func draft(_ key: String, at milliseconds: Int64 = 1_000, _ body: String = "nội dung") -> DraftRow {
        DraftRow(key: key, kind: "register", changedAt: Instant(milliseconds: milliseconds), body: body)
    }

    @Test func `drafts are a person's own, the latest last`() throws {
        let desk = try desk()
        #expect(try desk.keepDraft(draft("b", at: 2_000), of: "lan", isOpen: false))
        #expect(try desk.keepDraft(draft("a", at: 3_000), of: "lan", isOpen: false))
        #expect(try desk.keepDraft(draft("c"), of: "hoa", isOpen: false))
        #expect(try desk.drafts(of: "lan").map(\.key) == ["b", "a"])
        #expect(try desk.drafts(of: "hoa") == [draft("c")])
        #expect(try desk.takeDraft("c", of: "lan") == .gone)
        #expect(try !desk.keepDraft(draft("c", at: 9_000), of: "lan", isOpen: false), "nobody writes over another's")
        try desk.dropDraft("c", of: "lan", withoutTrace: false)
        #expect(try desk.drafts(of: "hoa").count == 1)
    }

    @Test func `newer text is never overwritten by older`() throws {
        let first = try desk()
        let second = try desk()
        #expect(try first.keepDraft(draft("a", at: 2_000, "mới"), of: "lan", isOpen: false))
        #expect(try !second.keepDraft(draft("a", at: 1_000, "cũ"), of: "lan", isOpen: true))
        #expect(try first.drafts(of: "lan") == [draft("a", at: 2_000, "mới")])
    }

    @Test func `what one program has open no other takes, lists or overwrites, until it is gone`() throws {
        let second = try desk()
        do {
            let first = try desk()
            #expect(try first.keepDraft(draft("a"), of: "lan", isOpen: true))
            #expect(try second.drafts(of: "lan").isEmpty)
            #expect(try first.drafts(of: "lan").count == 1)
            #expect(try second.takeDraft("a", of: "lan") == .heldElsewhere)
            #expect(try !second.keepDraft(draft("a", at: 9_000), of: "lan", isOpen: true))
        }
        // The first has ended without a word, as when it was killed.
        #expect(try second.takeDraft("a", of: "lan") == .taken(draft("a")))
        let third = try desk()
        #expect(try third.takeDraft("a", of: "lan") == .heldElsewhere)
        #expect(try second.keepDraft(draft("a"), of: "lan", isOpen: false))
        #expect(try third.takeDraft("a", of: "lan") == .taken(draft("a")))
    }

    @Test(arguments: [false, true]) func `a dropped draft leaves no bytes in any file`(withoutTrace: Bool) throws {
        let desk = try desk()
        let canary = "hoamaibitmat"
        // Among others, small and larger than a page, rewritten as while somebody types.
        for round in 1...30 {
            for other in 0..<6 {
                let body = String(repeating: "khác \(other) ", count: round * 9)
                _ = try desk.keepDraft(draft("o-\(other)", at: Int64(round), body), of: "lan", isOpen: false)
            }
            let body = String(repeating: "\(canary) ", count: round * 17)
            #expect(try desk.keepDraft(draft("a", at: Int64(round), body), of: "lan", isOpen: true))
        }
        #expect(try holding(canary) == ["office.desk.db"])
        try desk.dropDraft("a", of: "lan", withoutTrace: withoutTrace)
        #expect(try holding(canary) == [])
        #expect(try desk.drafts(of: "lan").count == 6)
    }

    @Test func `a desk of the first schema is brought up to date and keeps what it has`() throws {
        let path = folder.path(of: "office.desk.db")
        let old = try Connection(path: path, mode: .readWriteCreate)
        try old.execute(
            script: """
                CREATE TABLE use_count (
                    kind TEXT NOT NULL, key TEXT NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (kind, key)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE preference (
                    person TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (person, name)
                ) STRICT, WITHOUT ROWID;
                INSERT INTO preference VALUES ('lan', 'language', 'en');
                """)
        try old.setApplicationID(0x564E_5444)
        try old.setUserVersion(1)
        try old.close()
        let desk = try desk()
        #expect(try desk.preference("language", of: "lan") == "en")
        #expect(try desk.keepDraft(draft("a"), of: "lan", isOpen: false))
    }

    @Test func `templates are a person's own and replaced by name`() throws {
        let desk = try desk()
        try desk.keepTemplate("Giao ban", "1", of: "lan")
        try desk.keepTemplate("Giao ban", "2", of: "lan")
        try desk.keepTemplate("Báo cáo", "3", of: "lan")
        try desk.keepTemplate("Giao ban", "4", of: "hoa")
        #expect(try desk.templates(of: "lan").map { $0.name + $0.body } == ["Báo cáo3", "Giao ban2"])
        try desk.dropTemplate("Giao ban", of: "lan")
        #expect(try desk.templates(of: "lan").map(\.name) == ["Báo cáo"])
        #expect(try desk.templates(of: "hoa").map(\.body) == ["4"])
    }

    @Test func `another connection's write is noticed`() throws {
        let first = try desk()
        let second = try desk()
        let before = try first.dataVersion()
        _ = try second.keepDraft(draft("a"), of: "lan", isOpen: false)
        #expect(try first.dataVersion() != before)
    }

    /// The names of the files that hold a text.
    private func holding(_ text: String) throws -> [String] {
        try folder.names().filter { try folder.read($0).firstRange(of: Array(text.utf8)) != nil }
    }
}
