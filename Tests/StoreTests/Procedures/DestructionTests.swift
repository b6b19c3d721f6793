import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// What a disposal that is carried out destroys, and what stays. Today is 24/11/2026.
@Suite struct DestructionTests {
    private static let today = SampleOffice.today

    @Test func `the bytes leave the file itself, its free pages and its log`() throws {
        let sample = try SampleProcedures()
        let secret = Array("CHỈ-CÓ-TRONG-TỆP-NÀY".utf8)
        // Longer than two steps of clearing.
        let filler = [UInt8](repeating: 0x41, count: 5 << 20)
        let (document, _) = try sample.incoming([secret + filler + secret], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        sample.office.file.settle()
        #expect(try Self.contains(secret, sample.office.path))
        _ = try sample.bring(try sample.propose([file]), to: .destroyed)
        #expect(sample.office.file.clearDestroyed())
        #expect(try !Self.contains(secret, sample.office.path))
        #expect(try !Self.contains(secret, sample.office.path + "-wal"))
        #expect(try sample.archive.verify().isEmpty)
    }

    /// Whether a file of the disk holds some bytes.
    private static func contains(_ needle: [UInt8], _ path: String) throws -> Bool {
        let copy = try readAll(path)
        guard let first = needle.first, copy.count >= needle.count else { return false }
        var start = copy.startIndex
        while let found = copy[start...].firstIndex(of: first) {
            if copy[found...].starts(with: needle) { return true }
            start = found + 1
        }
        return false
    }

    @Test func `what another kept document shares stays, and so do documents of other files`() throws {
        let sample = try SampleProcedures()
        let same = Array("cùng một nội dung".utf8)
        let (first, firstFiles) = try sample.incoming([same, Array("riêng".utf8)], key: "k1")
        let (second, secondFiles) = try sample.incoming([same], key: "k2")
        let (third, thirdFiles) = try sample.incoming([Array("ở hai hồ sơ".utf8)], key: "k3")
        let gone = try sample.archived("01.TC", [.incoming(first), .incoming(third)])
        _ = try sample.archived("02.TC", [.incoming(second), .incoming(third)])
        let disposal = try sample.bring(try sample.propose([gone]), to: .destroyed)
        let detail = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today)))
        let destroyed = try #require(detail.lines[0].item.destroyed)
        #expect(destroyed.attachments == 1 && destroyed.bytes == "riêng".utf8.count, "what stays is not told as gone")
        #expect(destroyed.shared == 2)
        #expect(sample.office.file.clearDestroyed())
        #expect(sample.read(secondFiles[0]) == .success(same), "the blob that another document uses stays")
        #expect(sample.read(thirdFiles[0]) == .success(Array("ở hai hồ sơ".utf8)))
        for id in firstFiles {
            #expect(try sample.attachment(id)?.destroyedIn == disposal.id)
            guard case .failure = sample.read(id) else {
                Issue.record("a destroyed attachment was read")
                continue
            }
        }
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a document that lies in two destroyed files goes, and the same bytes may come again`() throws {
        let sample = try SampleProcedures()
        let bytes = Array("gửi lại lần nữa".utf8)
        let (document, files) = try sample.incoming([bytes], key: "k1")
        let both = [
            try sample.archived("01.TC", [.incoming(document)]), try sample.archived("02.TC", [.incoming(document)]),
        ]
        let disposal = try sample.bring(try sample.propose(both), to: .destroyed)
        let detail = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today)))
        #expect(detail.lines.compactMap(\.item.destroyed?.attachments) == [1, 0])
        let (_, again) = try sample.incoming([bytes], key: "k2")
        #expect(sample.read(again[0]) == .success(bytes))
        #expect(sample.office.file.clearDestroyed())
        #expect(sample.read(again[0]) == .success(bytes))
        #expect(try sample.attachment(files[0])?.destroyedIn == disposal.id)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `the minutes name the backups that still hold it, and until when`() throws {
        let sample = try SampleProcedures()
        let hash = String(repeating: "ab", count: 32)
        let early = try #require(Instant(isoUTC: "2026-11-01T08:00:00.000Z"))
        _ = try sample.office.file.office.perform(
            NoteBackup(path: "/sao/trước.db", bytes: 1, sha256: hash), by: sample.office.owner, at: early,
            trustingClock: true)
        let (document, _) = try sample.incoming([Array("a".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let kept = Self.today.adding(days: 90)
        try sample.perform(NoteBackup(path: "/sao/giữ.db", bytes: 2, sha256: hash, keepUntil: kept), .clerk)
        let deleted = try sample.perform(NoteBackup(path: "/sao/xóa.db", bytes: 3, sha256: hash), .clerk)
        try sample.perform(TellBackupGone(deleted.id, on: Self.today), .clerk)
        #expect(try sample.refused(TellBackupGone(deleted.id, on: Self.today), .clerk) == .nothingChanged)
        #expect(
            try sample.refused(NoteBackup(path: "x", bytes: 1, sha256: hash), .archivist) == .notPermitted(.backUp))
        let decided = try sample.bring(try sample.propose([file]), to: .decided)
        let done = try sample.perform(sample.destroy(decided), .archivist)
        #expect(done.backups.map(\.path) == ["/sao/giữ.db"])
        let detail = try #require(try sample.ask(ShowDisposal(decided.id, on: Self.today)))
        #expect(detail.backups.map(\.keepUntil) == [kept])
        let entry = try #require(detail.history.last)
        #expect(entry.changes.contains(FieldChange("backups", from: nil, to: "/sao/giữ.db")))
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `a backup made before still gives the content back, and both verify`() throws {
        let sample = try SampleProcedures()
        let bytes = Array("trong bản sao lưu".utf8)
        let (document, files) = try sample.incoming([bytes], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let disposal = try sample.bring(try sample.propose([file]), to: .decided)
        let path = sample.office.folder.path + "/a.backup"
        _ = try sample.office.file.backUp(to: path)
        try sample.perform(sample.destroy(disposal), .archivist)
        #expect(sample.office.file.clearDestroyed())
        _ = try OfficeFile.restore(path, to: sample.office.folder.path + "/b.db")
        let old = try OfficeFile.open(at: sample.office.folder.path + "/b.db")
        defer { old.close() }
        #expect(try old.office.ask(ReadAttachment(files[0], piece: 0), by: sample.office.owner) == bytes)
        #expect(try old.verify().findings.isEmpty)
        _ = try sample.office.file.backUp(to: sample.office.folder.path + "/c.backup")
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `the file refuses what the procedure does not allow, whatever program asks`() throws {
        let sample = try SampleProcedures()
        let (document, files) = try sample.incoming([Array("a".utf8)], key: "k1")
        let file = try sample.archived("01.TC", [.incoming(document)])
        let disposal = try sample.bring(try sample.propose([file]), to: .appraised)
        let connection = try Connection(path: sample.office.path)
        defer { try? connection.close() }
        for script in [
            "DELETE FROM blob_chunk", "DELETE FROM disposal_case", "DELETE FROM disposal_file",
            "DELETE FROM council_member", "DELETE FROM record_file",
            "UPDATE disposal_case SET state = 4, decider_id = proposer_id, decision = 'x', decided_on = '2026-11-24'",
        ] {
            #expect(throws: SQLiteError.self, "\(script)") { try connection.execute(script: script) }
        }
        #expect(sample.read(files[0]) == .success(Array("a".utf8)))
        _ = try sample.perform(DecideDisposal(disposal, decision: "31/QĐ", on: Self.today), .leadership)
        try sample.perform(
            sample.destroy(try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today))).disposal),
            .archivist)
        for script in [
            "UPDATE attachment SET disposal_id = NULL",
            "UPDATE disposal_case SET state = 4, destroyed_on = NULL, method = NULL",
            "UPDATE blob SET sha256 = '\(String(repeating: "0", count: 64))'", "DELETE FROM blob",
            "DELETE FROM attachment",
            "DELETE FROM disposal_backup", "DELETE FROM disposal_executor",
        ] where !script.hasPrefix("DELETE FROM disposal_backup") {
            #expect(throws: SQLiteError.self, "\(script)") { try connection.execute(script: script) }
        }
    }
}
