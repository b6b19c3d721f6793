import Office
import Records
import SQLite
import Store
import Testing

@Suite struct VerificationTests {
    /// An office with a few acts, closed, and what was done to its file behind the program's back.
    static func findings(after tampering: [String]) throws -> [VerificationFinding] {
        let office = try SampleOffice()
        for index in 1...4 { try office.register(office.content("văn bản \(index)")) }
        let connection = try Connection(path: office.path)
        for sql in tampering { try connection.execute(script: sql) }
        try connection.close()
        return try office.file.verify().findings
    }

    static let unlock = "DROP TRIGGER journal_is_fixed; DROP TRIGGER journal_is_kept; DROP TRIGGER incoming_is_kept;"

    @Test func `an untouched office has no findings and a head`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        let report = try office.file.verify()
        #expect(report.findings.isEmpty && report.entries == 3 && report.head?.sequence == 3)
        #expect(report.head?.hash.count == 64)
    }

    @Test func `the journal refuses to be changed or deleted from`() throws {
        let office = try SampleOffice()
        let connection = try Connection(path: office.path)
        #expect(throws: SQLiteError.self) { try connection.execute(script: "UPDATE journal SET person = 'x'") }
        #expect(throws: SQLiteError.self) { try connection.execute(script: "DELETE FROM journal") }
        try office.register(office.content())
        #expect(throws: SQLiteError.self) { try connection.execute(script: "DELETE FROM incoming_document") }
    }

    @Test func `a changed entry is named`() throws {
        let found = try Self.findings(after: [Self.unlock, "UPDATE journal SET person = 'Ai đó' WHERE sequence = 3"])
        #expect(found == [.entryAltered(sequence: 3, at: SampleOffice.now.milliseconds)])
    }

    @Test func `a changed entry with a hash made to fit breaks the chain after it`() throws {
        let found = try Self.findings(after: [
            Self.unlock, "UPDATE journal SET hash = zeroblob(32) WHERE sequence = 3",
        ])
        #expect(found.contains(.chainBroken(sequence: 4, at: SampleOffice.now.milliseconds)))
    }

    @Test func `a removed entry is named`() throws {
        let found = try Self.findings(after: [Self.unlock, "DELETE FROM journal WHERE sequence = 4"])
        #expect(found.contains(.entryMissing(before: 5, at: SampleOffice.now.milliseconds)))
        #expect(found.contains(.rowUnsealed(RecordKey(.incoming, 2))))
    }

    @Test func `entries in another order break the chain`() throws {
        let found = try Self.findings(after: [
            Self.unlock, "UPDATE journal SET sequence = 99 WHERE sequence = 3",
            "UPDATE journal SET sequence = 3 WHERE sequence = 4", "UPDATE journal SET sequence = 4 WHERE sequence = 99",
        ])
        #expect(found.contains(.chainBroken(sequence: 3, at: SampleOffice.now.milliseconds)))
        #expect(found.contains(.entryAltered(sequence: 3, at: SampleOffice.now.milliseconds)))
    }

    @Test func `an inserted entry is named`() throws {
        let found = try Self.findings(after: [
            """
            INSERT INTO journal SELECT 7, at, person_id, person, acting_for, command, subject_kind, subject_id, change, sealed,
                hash, zeroblob(32) FROM journal WHERE sequence = 6
            """
        ])
        #expect(found.contains(.entryAltered(sequence: 7, at: SampleOffice.now.milliseconds)))
    }

    @Test func `a row changed behind an untouched journal is named`() throws {
        let found = try Self.findings(after: ["UPDATE incoming_document SET subject = 'khác' WHERE id = 3"])
        #expect(found == [.rowAltered(RecordKey(.incoming, 3), sealedBy: 5)])
    }

    @Test func `a person given a role behind the journal is named`() throws {
        let found = try Self.findings(after: ["UPDATE person SET roles = 'leadership' WHERE id = 1"])
        #expect(found == [.rowAltered(RecordKey(.person, 1), sealedBy: 1)])
    }

    @Test func `a removed row and a row of nobody are named`() throws {
        let found = try Self.findings(after: [
            Self.unlock, "DROP TRIGGER handling_is_kept", "DELETE FROM handling WHERE id = 2",
            "DELETE FROM incoming_document WHERE id = 2",
            "INSERT INTO department (name) VALUES ('Ban Ma')",
        ])
        #expect(found.contains(.rowMissing(RecordKey(.incoming, 2), sealedBy: 4)))
        #expect(found.contains(.rowMissing(RecordKey(.handling, 2), sealedBy: 4)))
        #expect(found.contains(.rowUnsealed(RecordKey(.department, 1))))
        #expect(found.contains(.totalWrong(name: "incoming:2026", kept: 4, counted: 3)))
    }

    @Test func `a counter behind its numbers is named`() throws {
        let found = try Self.findings(after: ["UPDATE counter SET last = 2"])
        #expect(found == [.counterBehind(year: 2026, counter: 2, highest: 4)])
    }

    @Test func `a counter ahead of its numbers would leave a gap and is named`() throws {
        let found = try Self.findings(after: ["UPDATE counter SET last = 99"])
        #expect(found == [.counterBehind(year: 2026, counter: 99, highest: 4)])
    }

    @Test func `a document taken out of the search is named`() throws {
        let found = try Self.findings(after: ["DELETE FROM search_entry WHERE id = 2"])
        #expect(found == [.searchIndexBroken(detail: "1, -1")])
    }
}
