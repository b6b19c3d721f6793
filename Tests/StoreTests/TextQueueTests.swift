import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// Texts that wait to be taken out, and what is kept of them. Today is 24/11/2026.
@Suite struct TextQueueTests {
    private static let now = SampleOffice.now

    /// An office with files of these names, one in each document.
    private func office(_ names: [String]) throws -> (SampleOffice, [Records.Attachment]) {
        let office = try SampleOffice()
        var files: [Records.Attachment] = []
        for name in names {
            let document = try office.register(office.content(name)).document
            files += try office.attach([office.stage(Array(name.utf8), name)], to: document).attachments
        }
        return (office, files)
    }

    @Test func `the newest file comes first, once for the same bytes, and not when it was taken out`() throws {
        let (office, files) = try office(["a.txt", "b.txt", "c.txt"])
        let texts = office.file.office.texts
        _ = try office.attach([office.stage(Array("c.txt".utf8), "lại.txt")], to: try #require(files[0].incoming))
        #expect(try texts.waiting(nil, 10, Self.now).map(\.name) == ["c.txt", "b.txt", "a.txt"])
        #expect(try texts.waiting(files[2].blob, 1, Self.now).map(\.name) == ["b.txt"])
        _ = try office.file.office.perform(
            RemoveAttachment(attachment: files[1].id, reason: "nhầm"), by: office.owner, at: Self.now)
        #expect(try texts.waiting(nil, 10, Self.now).map(\.name) == ["c.txt", "a.txt"])
        #expect(try texts.counts(10) == TextCounts(waiting: 2, failed: 0))
        #expect(try texts.counts(1).waiting == 1)
    }

    @Test func `bytes that one process has are left alone by others, for a while`() throws {
        let (office, files) = try office(["a.txt"])
        let texts = office.file.office.texts
        let blob = files[0].blob
        #expect(try texts.claim(blob, Self.now))
        #expect(try !texts.claim(blob, Self.now.adding(seconds: 60)))
        #expect(try texts.waiting(nil, 10, Self.now.adding(seconds: 60)).isEmpty)
        #expect(try texts.waiting(nil, 10, Self.now.adding(seconds: 601)).count == 1)
        try texts.release(blob)
        #expect(try texts.claim(blob, Self.now))
        try texts.keep(blob, .text(TakenText(text: "xong")), Self.now)
        #expect(try !texts.claim(blob, Self.now.adding(seconds: 6000)))
        #expect(try texts.counts(10) == TextCounts(waiting: 0, failed: 0))
    }

    @Test func `a failure is kept with its kind, told to those who may know, and may be repeated`() throws {
        let (office, files) = try office(["a.pdf", "b.pdf", "c.zip"])
        let texts = office.file.office.texts
        _ = try texts.claim(files[0].blob, Self.now)
        try texts.keep(files[0].blob, .fault(.late, detail: "tesseract"), Self.now)
        try texts.keep(files[1].blob, .fault(.locked, detail: nil), Self.now)
        try texts.keep(files[2].blob, .fault(.kind, detail: nil), Self.now)
        func failed(_ actor: Actor) throws -> [FailedText] {
            try office.file.office.ask(ListFailedTexts(limit: 10), by: actor)
        }
        let list = try failed(office.owner)
        #expect(list.map(\.attachment.name) == ["b.pdf", "a.pdf"] && list.map(\.document) == ["2/2026", "1/2026"])
        #expect(list[1].standing.fault == .late && list[1].standing.detail == "tesseract")
        #expect(list[1].standing.tries == 1 && list[1].standing.at == Self.now)
        #expect(try office.file.office.ask(ListFailedTexts(limit: 1), by: office.owner).count == 1)
        #expect(try failed(try office.addPerson("binh", [.officer])).isEmpty)
        #expect(try failed(try office.addPerson("quan", [.administrator])).isEmpty)
        let owner = FileOwner.incoming(try #require(files[2].incoming))
        let standing = try office.file.office.ask(ShowTexts(of: owner), by: office.owner)[files[2].id]
        #expect(standing?.state == .nothing && standing?.fault == .kind)
        #expect(try texts.retry(files[1].blob) == 1)
        #expect(try texts.waiting(nil, 10, Self.now).map(\.name) == ["b.pdf"])
        #expect(try texts.retry(nil) == 1 && texts.retry(nil) == 0)
        #expect(try failed(office.owner).isEmpty)
        #expect(try texts.counts(10) == TextCounts(waiting: 2, failed: 0))
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `texts are no records: an older file gets its queue by the migration`() throws {
        let (office, files) = try office(["a.txt", "b.txt"])
        try office.keep("có chữ", files[0].blob)
        let connection = try Connection(path: office.path)
        try registerSearch(on: connection)
        try connection.execute(
            script: withoutTenthSchema + """
                DROP TRIGGER text_of_attachment; DROP TRIGGER content_of_attachment; DROP TRIGGER content_of_incoming;
                DROP TRIGGER content_of_outgoing; DROP TABLE content_text; DROP TABLE content_entry; DROP TABLE content_due;
                DROP TABLE content_purge; DROP TABLE blob_text; PRAGMA user_version = 8;
                """)
        try connection.close()
        let again = try OfficeFile.open(at: office.path)
        defer { again.close() }
        #expect(try again.office.texts.waiting(nil, 10, Self.now).map(\.name) == ["b.txt", "a.txt"])
        #expect(try again.verify().findings.isEmpty)
    }
}

extension Records.Attachment {
    fileprivate var incoming: DocumentID? { if case .incoming(let id) = owner { id } else { nil } }
}
