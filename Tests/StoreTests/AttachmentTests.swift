import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

@Suite struct AttachmentTests {
    /// Bytes that are all different from file to file and cross chunks.
    static func bytes(_ count: Int, seed: UInt8 = 0) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) ^ seed }
    }

    @Test func `bytes come back as they went in, whatever pieces they came in`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        for (place, length) in [1, Staging.chunk - 1, Staging.chunk, Staging.chunk + 1, 2 * Staging.chunk + 7]
            .enumerated()
        {
            let bytes = Self.bytes(length, seed: UInt8(place))
            let file = try office.stage(bytes, "tệp \(place)", pieces: 700_001)
            #expect(file.bytes == length)
            let added = try office.attach([file], to: document).attachments
            #expect(try office.read(added[0].id) == bytes)
        }
        #expect(try office.list(document).map(\.position) == [1, 2, 3, 4, 5])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `number and files are one transaction`() throws {
        let office = try SampleOffice()
        let staged = [try office.stage([1, 2, 3], "a.pdf"), try office.stage([4], "b.pdf")]
        let command = RegisterIncoming(content: office.content(), formKey: "k", files: staged)
        let done = try office.file.office.perform(command, by: office.owner, at: SampleOffice.now)
        #expect(try office.list(done.document).map(\.name) == ["a.pdf", "b.pdf"])
        let again = try office.file.office.perform(command, by: office.owner, at: SampleOffice.now)
        #expect(again.wasRepeat && again.document == done.document)
        #expect(try office.list(done.document).count == 2)

        let late = InsertLateIncoming(
            content: office.content("khác"), after: done.number, reason: "sót", formKey: "l", files: [staged[0]])
        let inserted = try office.file.office.perform(late, by: office.owner, at: SampleOffice.now)
        #expect(try office.list(inserted.document).map(\.name) == ["a.pdf"])

        let gone = StagedFile(blob: BlobID(99), name: "x", kind: .pdf, bytes: 3, sha256: staged[0].sha256)
        let bad = RegisterIncoming(content: office.content("nữa"), formKey: "m", files: [gone])
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(bad, by: office.owner, at: SampleOffice.now)
            } == .stagedFileGone(name: "x"))
        #expect(try office.register(office.content("sau")).number.number == 2, "no number was spent")
        let history = try #require(try office.file.office.ask(ShowIncoming(.key(done.document)), by: office.owner))
            .history
        #expect(history[0].changes.map(\.field) == ["number", "attachment", "attachment"])
    }

    @Test func `a value made up outside is no file`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let real = try office.stage([1, 2, 3], "a.pdf")
        for file in [
            StagedFile(blob: real.blob, name: "a", kind: .pdf, bytes: 4, sha256: real.sha256),
            StagedFile(blob: real.blob, name: "a", kind: .pdf, bytes: 3, sha256: String(repeating: "0", count: 64)),
        ] {
            #expect(
                refusal { () throws(OfficeError) in try office.attach([file], to: document) }
                    == .stagedFileGone(name: "a"))
        }
        #expect(refusal { () throws(OfficeError) in try office.attach([], to: document) } == .nothingChanged)
        #expect(
            refusal { () throws(OfficeError) in try office.attach([real], to: DocumentID(99)) } == .noSuchRecord)
    }

    @Test func `the same content twice is kept once`() throws {
        let office = try SampleOffice()
        let first = try office.register(office.content()).document
        let second = try office.register(office.content("khác")).document
        let bytes = Self.bytes(Staging.chunk + 5)
        let one = try office.stage(bytes, "một.pdf")
        let two = try office.stage(bytes, "hai.pdf")
        #expect(one.blob == two.blob && one.sha256 == two.sha256)
        try office.attach([one], to: first)
        try office.attach([two], to: second)
        #expect(
            refusal { () throws(OfficeError) in try office.attach([two], to: first) }
                == .attachment(.alreadyAttached(name: "một.pdf")))
        office.file.settle(at: SampleOffice.now.adding(seconds: 90_000))
        #expect(try office.count("SELECT count(*) FROM blob") == 1)
        #expect(try office.count("SELECT count(*) FROM blob_chunk") == 2)
        #expect(try office.read(office.list(second)[0].id) == bytes)
    }

    @Test func `what no document took goes after a day, what is attached never`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        try office.attach([try office.stage([7], "giữ.pdf")], to: document)
        let waiting = try office.stage(Self.bytes(5 * Staging.chunk), "chờ.pdf")
        let cancelled = try office.file.office.stage("dừng.pdf", by: office.owner, at: SampleOffice.now)
        try cancelled.append(Self.bytes(Staging.chunk, seed: 9))
        office.file.settle()
        office.file.settle(at: SampleOffice.now.adding(seconds: 3600))
        #expect(try office.count("SELECT count(*) FROM blob") == 3, "an hour is no day")
        cancelled.discard()
        office.file.settle(at: SampleOffice.now.adding(seconds: 3600))
        #expect(try office.count("SELECT count(*) FROM blob") == 2, "what was given up goes at once")
        office.file.settle(at: SampleOffice.now.adding(seconds: 90_000))
        #expect(try office.count("SELECT count(*) FROM blob") == 1)
        #expect(try office.count("SELECT count(*) FROM blob_chunk") == 1)
        #expect(
            refusal { () throws(OfficeError) in try office.attach([waiting], to: document) }
                == .stagedFileGone(name: "chờ.pdf"))
        #expect(try office.read(office.list(document)[0].id) == [7])
    }

    @Test func `a process that ends between staging and registering leaves no record and no bytes for long`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let other = try OfficeFile.open(at: office.path)
        let half = try other.office.stage("dở.pdf", by: office.owner, at: SampleOffice.now)
        try half.append(Self.bytes(Staging.chunk + 1))
        let whole = try other.office.stage("xong.pdf", by: office.owner, at: SampleOffice.now)
        try whole.append([1, 2, 3])
        _ = try whole.finish(at: SampleOffice.now)
        other.close()
        #expect(try office.list(document).isEmpty && office.file.verify().findings.isEmpty)
        #expect(try office.register(office.content("sau")).number.number == 2)
        office.file.settle(at: SampleOffice.now.adding(seconds: 90_000))
        #expect(try office.count("SELECT count(*) FROM blob") == 0)
        #expect(try office.count("SELECT count(*) FROM blob_chunk") == 0)
    }

    @Test func `staged again, bytes that were about to go wait another day`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        _ = try office.stage([1, 2], "a.pdf")
        let later = SampleOffice.now.adding(seconds: 80_000)
        let again = try office.stage([1, 2], "a.pdf", at: later)
        office.file.settle(at: SampleOffice.now.adding(seconds: 90_000))
        try office.attach([again], to: document)
        #expect(try office.read(office.list(document)[0].id) == [1, 2])
    }

    @Test func `taken out with a reason, a file keeps its bytes and may come again`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let file = try office.stage([1, 2, 3], "nhầm.pdf")
        let added = try office.attach([file], to: document).attachments[0]
        func remove(_ reason: String) throws(OfficeError) -> ChangedAttachments {
            try office.file.office.perform(
                RemoveAttachment(attachment: added.id, reason: reason), by: office.owner, at: SampleOffice.now)
        }
        #expect(refusal { () throws(OfficeError) in try remove("  ") } == .reasonMissing)
        #expect(try remove(" đính nhầm ").attachments[0].removal?.reason == "đính nhầm")
        #expect(refusal { () throws(OfficeError) in try remove("lại") } == .attachmentRemoved(name: "nhầm.pdf"))
        #expect(try office.read(added.id) == [1, 2, 3])
        #expect(try office.attach([file], to: document).attachments[0].position == 2)
        #expect(try office.list(document).map { $0.removal == nil } == [false, true])
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a void number takes no files and loses none`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let added = try office.attach([try office.stage([1], "a.pdf")], to: document).attachments[0]
        let void = VoidIncoming(document: document, seenVersion: 1, reason: "nhầm")
        let number = try office.file.office.perform(void, by: office.owner, at: SampleOffice.now).document.number
        let file = try office.stage([2], "b.pdf")
        #expect(refusal { () throws(OfficeError) in try office.attach([file], to: document) } == .alreadyVoid(number))
        let removal = RemoveAttachment(attachment: added.id, reason: "x")
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(removal, by: office.owner, at: SampleOffice.now)
            } == .alreadyVoid(number))
    }

    @Test func `limits are refused before a byte too much is kept`() throws {
        let office = try SampleOffice()
        func stage(_ bytes: [UInt8], _ name: String = "a.pdf") throws(OfficeError) -> StagedFile {
            try office.stage(bytes, name, limit: 1000)
        }
        #expect(try stage(Self.bytes(1000)).bytes == 1000)
        #expect(
            refusal { () throws(OfficeError) in try stage(Self.bytes(1001)) }
                == .attachment(.tooLarge(name: "a.pdf", limit: 1000)))
        #expect(refusal { () throws(OfficeError) in try stage([]) } == .attachment(.empty(name: "a.pdf")))
        #expect(
            refusal { () throws(OfficeError) in try stage([1], "Tối mật.pdf") }
                == .attachment(.secretMark(name: "Tối mật.pdf")))
        // Who drafts brings files for what he drafts; to incoming documents he adds none.
        let officer = try office.addPerson("hoa", [.officer])
        let file = try office.stage([1], "a", by: officer)
        let document = try office.register(office.content()).document
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    AttachFiles(to: .incoming(document), files: [file]), by: officer, at: SampleOffice.now)
            } == .notPermitted(.attach))
        let administrator = try office.addPerson("quan", [.administrator])
        #expect(
            refusal { () throws(OfficeError) in try office.stage([1], "a", by: administrator) }
                == .notPermitted(.attach))
    }

    @Test func `who sees all of a document sees its files, who sees less sees none`() throws {
        let office = try SampleOffice()
        let hoa = try office.addPerson("hoa", [.officer])
        let given = try office.register(office.content { $0.recipientPerson = hoa.person.id }).document
        let other = try office.register(office.content("khác")).document
        for document in [given, other] {
            try office.attach([try office.stage([1, UInt8(document.value)], "a.pdf")], to: document)
        }
        let cases: [(Actor, Bool, Bool)] = [
            (office.owner, true, true), (hoa, true, false), (try office.addPerson("lan", [.clerk]), true, true),
            (try office.addPerson("an", [.leadership]), true, true),
            (try office.addPerson("quan", [.administrator]), false, false),
            (try office.addPerson("luu", [.archivist]), false, false),
        ]
        for (actor, seesGiven, seesOther) in cases {
            for (document, sees) in [(given, seesGiven), (other, seesOther)] {
                #expect(try office.list(document, by: actor).count == (sees ? 1 : 0), "\(actor.person.login)")
                let id = try office.list(document)[0].id
                #expect(try office.file.office.ask(ShowAttachment(id), by: actor).map(\.id) == (sees ? id : nil))
                #expect((try office.file.office.ask(ReadAttachment(id, piece: 0), by: actor) != nil) == sees)
            }
        }
    }

    @Test func `bytes of a document can be neither deleted nor changed nor added to`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        try office.attach([try office.stage([1], "a.pdf")], to: document)
        let connection = try Connection(path: office.path)
        for sql in [
            "DELETE FROM attachment", "DELETE FROM blob", "DELETE FROM blob_chunk",
            "UPDATE blob_chunk SET bytes = x'00'",
            "UPDATE blob SET is_finished = 0", "INSERT INTO blob_chunk VALUES (1, 1, x'00')",
        ] {
            #expect(throws: SQLiteError.self, "\(sql)") { try connection.execute(script: sql) }
        }
    }

    @Test func `a flipped byte, a lost chunk and an altered row are named`() throws {
        func findings(_ sql: String) throws -> [VerificationFinding] {
            let office = try SampleOffice()
            let document = try office.register(office.content()).document
            try office.attach([try office.stage(Self.bytes(Staging.chunk + 9), "a.pdf")], to: document)
            let connection = try Connection(path: office.path)
            try connection.execute(script: "DROP TRIGGER chunk_is_kept; DROP TRIGGER chunk_is_fixed;")
            try connection.execute(script: sql)
            try connection.close()
            return try office.file.verify().findings
        }
        let altered = VerificationFinding.attachmentAltered(attachment: 1, name: "a.pdf")
        #expect(try findings("SELECT 1").isEmpty)
        #expect(try findings("UPDATE blob_chunk SET bytes = zeroblob(9) WHERE sequence = 1") == [altered])
        #expect(try findings("DELETE FROM blob_chunk WHERE sequence = 0") == [altered])
        #expect(
            try findings("UPDATE attachment SET name = 'b.pdf'") == [
                .rowAltered(RecordKey(.attachment, 1), sealedBy: 4)
            ])
    }

    @Test func `backup and restore keep files and those taken out`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let bytes = Self.bytes(2 * Staging.chunk + 1)
        let added = try office.attach(
            [try office.stage(bytes, "lớn.pdf"), try office.stage([5], "nhầm.pdf")], to: document
        ).attachments
        let removal = RemoveAttachment(attachment: added[1].id, reason: "nhầm")
        _ = try office.file.office.perform(removal, by: office.owner, at: SampleOffice.now)
        _ = try office.file.backUp(to: office.folder.path + "/a.backup")
        _ = try OfficeFile.restore(office.folder.path + "/a.backup", to: office.folder.path + "/b.db")
        let restored = try OfficeFile.open(at: office.folder.path + "/b.db")
        defer { restored.close() }
        let list = try restored.office.ask(ListAttachments(of: .incoming(document)), by: office.owner)
        #expect(try list == office.list(document))
        let pieces = try (0..<3).map { piece in
            try #require(try restored.office.ask(ReadAttachment(added[0].id, piece: piece), by: office.owner))
        }
        #expect(Array(pieces.joined()) == bytes)
        #expect(try restored.office.ask(ReadAttachment(added[0].id, piece: 3), by: office.owner) == nil)
    }

    @Test func `files kept before outgoing documents had any stay as they were sealed`() throws {
        let office = try SampleOffice()
        let document = try office.register(office.content()).document
        let bytes: [UInt8] = [1, 2, 3]
        let added = try office.attach([try office.stage(bytes, "a.pdf"), try office.stage([4], "b.pdf")], to: document)
        _ = try office.file.office.perform(
            RemoveAttachment(attachment: added.attachments[1].id, reason: "nhầm"), by: office.owner,
            at: SampleOffice.now)
        let path = office.folder.path + "/old.backup"
        _ = try office.file.backUp(to: path)
        let connection = try Connection(path: path)
        try registerSearch(on: connection)
        try connection.execute(script: withoutFifthSchema)
        try connection.setUserVersion(4)
        try connection.close()
        _ = try OfficeFile.restore(path, to: office.folder.path + "/new.db")
        let migrated = try OfficeFile.open(at: office.folder.path + "/new.db")
        defer { migrated.close() }
        #expect(try migrated.verify().findings.isEmpty)
        let list = try migrated.office.ask(ListAttachments(of: .incoming(document)), by: office.owner)
        #expect(list.map(\.name) == ["a.pdf", "b.pdf"] && list[1].removal?.reason == "nhầm")
        #expect(try migrated.office.ask(ReadAttachment(list[0].id, piece: 0), by: office.owner) == bytes)
    }

    @Test func `a backup of an older schema is still checked and restored`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        _ = try office.file.backUp(to: office.folder.path + "/old.backup")
        let connection = try Connection(path: office.folder.path + "/old.backup")
        try registerSearch(on: connection)
        try connection.execute(
            script: withoutFourthSchema + "DROP TABLE attachment; DROP TABLE blob_chunk; DROP TABLE blob")
        try connection.setUserVersion(2)
        try connection.close()
        let receipt = try OfficeFile.restore(
            office.folder.path + "/old.backup", to: office.folder.path + "/new.db")
        #expect(receipt.documents == 1)
        let restored = try OfficeFile.open(at: office.folder.path + "/new.db")
        defer { restored.close() }
        #expect(try restored.verify().findings.isEmpty)
    }
}

extension Staging {
    func append(_ bytes: [UInt8]) throws(OfficeError) {
        let outcome = bytes.withUnsafeBytes { buffer in
            Result { () throws(OfficeError) in try append(buffer) }
        }
        try outcome.get()
    }
}

extension SampleOffice {
    func stage(
        _ bytes: [UInt8], _ name: String, pieces: Int = 1 << 20, by actor: Actor? = nil, at now: Instant? = nil,
        limit: Int = AttachmentRule.limit
    ) throws(OfficeError) -> StagedFile {
        let now = now ?? Self.now
        let staging = try file.office.stage(name, by: actor ?? owner, at: now, limit: limit)
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(pieces))
            do throws(OfficeError) { try staging.append(piece) } catch {
                staging.discard()
                throw error
            }
            rest = rest.dropFirst(pieces)
        }
        return try staging.finish(at: now)
    }

    @discardableResult
    func attach(_ files: [StagedFile], to document: DocumentID) throws(OfficeError) -> ChangedAttachments {
        try file.office.perform(AttachFiles(to: .incoming(document), files: files), by: owner, at: Self.now)
    }

    func list(_ document: DocumentID, by actor: Actor? = nil) throws(OfficeError) -> [Records.Attachment] {
        try file.office.ask(ListAttachments(of: .incoming(document)), by: actor ?? owner)
    }

    func read(_ id: AttachmentID) throws(OfficeError) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = 0
        while let next = try file.office.ask(ReadAttachment(id, piece: piece), by: owner) {
            bytes += next
            piece += 1
        }
        return bytes
    }

    func count(_ sql: String) throws -> Int {
        let connection = try Connection(path: path)
        defer { try? connection.close() }
        let statement = try connection.prepare(dynamic: sql)
        defer { statement.reset() }
        return try statement.step() ? statement.int(0) : -1
    }
}
