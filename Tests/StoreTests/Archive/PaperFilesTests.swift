import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// Files of papers that stand in no register. Today is 24/11/2026.
@Suite struct PaperFilesTests {
    private static let today = SampleOffice.today
    private static let word = "qzxwvkjhgf"

    /// A file of the officer with a registered document, then two papers; the paper's key is the first one's.
    private func filled(
        _ sample: SampleProcedures, _ notation: String = "01.TC"
    ) throws -> (file: RecordFile, papers: [FileItemID]) {
        var content = sample.archive.content(notation)
        content.maker = try sample.person(.officer)
        content.department = sample.department
        let file = try sample.archive.open(content)
        let (document, _) = try sample.incoming([Array("một".utf8)], key: "k\(notation)")
        let filled = try sample.archive.perform(
            PutInFile(
                file: file.id,
                [
                    FileAddition(.incoming(document)), FileAddition(.loose(LoosePaper(title: "Biên bản họp"))),
                    FileAddition(.loose(LoosePaper(title: "Ảnh đại hội"))),
                ]))
        let rows = try sample.archive.detail(file.id).rows
        return (filled.file, rows.filter(\.isPaper).map(\.item.id))
    }

    @discardableResult
    private func attach(
        _ sample: SampleProcedures, _ bytes: [[UInt8]], to paper: FileItemID, _ role: Role? = nil
    ) throws -> [AttachmentID] {
        let files = try bytes.enumerated().map { try sample.office.stage($1, "quét-\($0).pdf") }
        return try sample.perform(AttachFiles(to: .paper(paper), files: files), role).attachments.map(\.id)
    }

    private func found(
        _ sample: SampleProcedures, _ text: String, _ role: Role? = nil, _ change: (inout FileFilter) -> Void = { _ in }
    ) throws -> [String] {
        var filter = FileFilter()
        filter.search = text.isEmpty ? nil : SearchQuery.parse(text, today: Self.today).0
        change(&filter)
        var titles: [String] = []
        var anchor: Int64?
        repeat {
            let page = try sample.ask(FindInFiles(filter: filter, before: anchor, limit: 1), role)
            titles += page.rows.map(\.title)
            anchor = page.next
        } while anchor != nil
        return titles
    }

    @Test func `a paper gets files, the file's history tells it, and who sees the file reads them`() throws {
        let sample = try SampleProcedures()
        let (file, papers) = try filled(sample)
        let bytes = Array("bản quét".utf8)
        let added = try attach(sample, [bytes, [1, 2]], to: papers[0], .officer)
        #expect(sample.read(added[0]) == .success(bytes))
        let detail = try sample.archive.detail(file.id)
        #expect(detail.rows.map(\.attachments) == [0, 2, 0], "a document's files stand at the document")
        let entry = try #require(detail.history.last)
        #expect(entry.command == AttachFiles.name)
        #expect(entry.changes[0] == FieldChange("loose-paper", from: nil, to: "Biên bản họp"))
        #expect(entry.changes.count == 3)
        for role in Role.allCases {
            let seen = try sample.ask(ListAttachments(of: .paper(papers[0])), role)
            let isWhole = try sample.ask(ShowFile(.key(file.id)), role)?.isWhole == true
            #expect(seen.count == (isWhole ? 2 : 0), "\(role)")
            #expect(try (sample.ask(ReadAttachment(added[0], piece: 0), role) != nil) == isWhole, "\(role)")
        }
        #expect(try sample.ask(ListAttachments(of: .paper(papers[0])), .administrator).isEmpty)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `files come and go while the file takes papers, by who may keep it`() throws {
        let sample = try SampleProcedures()
        let (file, papers) = try filled(sample)
        let added = try attach(sample, [[1]], to: papers[0])
        let staged = try sample.office.stage([9], "x.pdf")
        let command = AttachFiles(to: .paper(papers[0]), files: [staged])
        #expect(try sample.refused(command, .administrator) == .notPermitted(.keepFiles))
        let stranger = try sample.office.addPerson("khach", [.officer])
        #expect(
            refusal { () throws(OfficeError) in
                try sample.office.file.office.perform(command, by: stranger, at: SampleOffice.now)
            } == .archive(.unseen))
        #expect(
            try sample.refused(AttachFiles(to: .paper(FileItemID(999)), files: [staged])) == .noSuchRecord)
        let document = try #require(try sample.archive.detail(file.id).rows.first).item.id
        #expect(
            try sample.refused(AttachFiles(to: .paper(document), files: [staged])) == .noSuchRecord,
            "what stands in a register has its files there")
        #expect(
            try sample.refused(RemoveAttachment(attachment: added[0], reason: "  ")) != nil, "a reason is wanted")
        let removed = try sample.perform(RemoveAttachment(attachment: added[0], reason: "quét mờ"), .officer)
        #expect(removed.attachments[0].removal?.reason == "quét mờ")
        try sample.perform(
            WeedItem(file: file.id, item: papers[1], reason: "trùng"), .officer)
        #expect(
            try sample.refused(AttachFiles(to: .paper(papers[1]), files: [staged]))
                == .archive(.weededPaper("Ảnh đại hội")))
        let gone = try sample.archived("02.TC")
        let paper = try #require(try sample.archive.detail(gone.id).rows.first).item.id
        #expect(
            try sample.refused(AttachFiles(to: .paper(paper), files: [staged]), .officer)
                == .archive(.fixed(gone.name.description, .archived)))
        try sample.perform(AttachFiles(to: .paper(paper), files: [staged]), .archivist)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `the text of a paper's files is taken out and found in the search of the archive`() throws {
        let sample = try SampleProcedures()
        let (_, papers) = try filled(sample)
        let (other, others) = try filled(sample, "02.TC")
        let ids = try attach(sample, [[1], [2]], to: papers[0]) + attach(sample, [[3]], to: others[0])
        for (number, id) in ids.enumerated() {
            let attachment = try #require(try sample.attachment(id))
            #expect(
                try sample.office.file.office.texts.waiting(nil, 10, SampleOffice.now).contains { $0.attachment == id })
            try sample.office.keep("tệp số \(number) nói về \(Self.word)", attachment.blob)
        }
        #expect(try found(sample, Self.word) == ["Biên bản họp", "Biên bản họp"], "each paper once, across pages")
        #expect(try found(sample, "noi-dung:\(Self.word) hs:02.TC") == ["Biên bản họp"])
        #expect(try found(sample, "\(Self.word) so:9/CV").isEmpty, "what is asked of fields holds for scans too")
        #expect(try found(sample, "\(Self.word) cq:\"sở nội vụ\"").isEmpty)
        #expect(try found(sample, "\(Self.word) -cq:\"sở nội vụ\"").count == 2)
        #expect(try found(sample, "\(Self.word) ảnh").isEmpty)
        #expect(
            try found(sample, "biên bản ") == ["Biên bản họp", "Biên bản họp"],
            "once, though title and text both say it")
        #expect(try found(sample, Self.word, .administrator).isEmpty)
        #expect(try sample.office.search(Self.word).isEmpty, "no list of documents has it")
        #expect(
            try sample.refused(WeedItem(file: other.id, item: others[0], reason: "trùng"))
                == .archive(.paperHasFiles("Biên bản họp", 1)), "nothing is left where nobody comes to it")
        try sample.perform(RemoveAttachment(attachment: ids[2], reason: "để nhầm"))
        try sample.perform(WeedItem(file: other.id, item: others[0], reason: "trùng"))
        sample.office.file.settle()
        #expect(try found(sample, Self.word) == ["Biên bản họp"])
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `papers without a scan are listed by what is written of them, and by conditions alone`() throws {
        let sample = try SampleProcedures()
        let (file, papers) = try filled(sample)
        let letter = LoosePaper(
            symbol: "05/CV-CĐ", date: Day(iso: "2019-03-02"), title: "Thư cảm ơn", author: "Công đoàn xã Hưng Đạo")
        let other = try sample.archived("02.TC", retention: .permanent, [.loose(letter)])
        #expect(try found(sample, "biên bản") == ["Biên bản họp"])
        #expect(try found(sample, "bien ban ho") == ["Biên bản họp"], "the last word is not finished")
        #expect(try found(sample, "so:5/CV-CĐ") == ["Thư cảm ơn"])
        #expect(try found(sample, "cq:\"hưng đạo\"") == ["Thư cảm ơn"])
        #expect(try found(sample, "thư hưng đạo 05/cv") == ["Thư cảm ơn"], "words of all fields together")
        #expect(try found(sample, "noi-dung:thư").isEmpty, "the text of no file says it")
        #expect(try found(sample, "ký:thư").isEmpty && found(sample, "thư loai:cv").isEmpty)
        #expect(try found(sample, "thư khan:hoatoc").isEmpty && found(sample, "thư nguoi:owner").isEmpty)
        #expect(try found(sample, "thư -ơn").isEmpty && found(sample, "thư -ảnh") == ["Thư cảm ơn"])
        #expect(try found(sample, "thư tu:1/3/2019 den:3/3/2019") == ["Thư cảm ơn"])
        #expect(try found(sample, "thư tu:3/3/2019").isEmpty && found(sample, "biên tu:1/1/2000").isEmpty)
        #expect(try found(sample, "biên hs:02.TC").isEmpty && found(sample, "biên hs:01.TC") == ["Biên bản họp"])
        #expect(try found(sample, "") { $0.periods = [.permanent] } == ["Thư cảm ơn"])
        #expect(
            try found(sample, "") { $0.states = [.open] } == ["văn bản k01.TC", "Ảnh đại hội", "Biên bản họp"],
            "behind the documents, the newest first")
        #expect(try found(sample, "").isEmpty, "nothing was asked")
        for role in Role.allCases {
            let isWhole = try sample.ask(ShowFile(.key(file.id)), role)?.isWhole == true
            #expect(try found(sample, "biên bản", role).isEmpty != isWhole, "\(role)")
        }
        #expect(try found(sample, "biên bản", .administrator).isEmpty)
        try sample.perform(WeedItem(file: file.id, item: papers[0], reason: "trùng"), .officer)
        #expect(try found(sample, "biên bản").isEmpty)
        #expect(try found(sample, "thư") == ["Thư cảm ơn"] && other.id != file.id)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `many papers come page by page, those found by their texts in their places among the others`() throws {
        let sample = try SampleProcedures()
        let first = try filled(sample)
        for hundred in 0..<3 {
            let many = (1...100).map { FileAddition(.loose(LoosePaper(title: "Phiếu \(hundred * 100 + $0)"))) }
            _ = try sample.archive.perform(PutInFile(file: first.file.id, many))
        }
        let papers = try sample.archive.detail(first.file.id).rows.filter { $0.title.hasPrefix("Phiếu") }.map(\.item.id)
        for index in [4, 150, 299] {
            let ids = try attach(sample, [[UInt8(index % 256), 7]], to: papers[index])
            try sample.office.keep("phiếu \(Self.word)", try #require(try sample.attachment(ids[0])).blob)
        }
        let all = try found(sample, "phiếu")
        #expect(all == (1...300).reversed().map { "Phiếu \($0)" })
        #expect(try found(sample, "phiếu \(Self.word)") == ["Phiếu 300", "Phiếu 151", "Phiếu 5"])
        #expect(try found(sample, "") { $0.states = [.open] }.count == 303)
    }

    @Test func `what belongs to papers is destroyed with their file, even of a paper that was taken out`() throws {
        let sample = try SampleProcedures()
        let secret = Array("CHỈ-CÓ-TRONG-TỆP-NÀY".utf8)
        let file = try sample.archived("01.TC", [.loose(LoosePaper(title: "Một")), .loose(LoosePaper(title: "Hai"))])
        let rows = try sample.archive.detail(file.id).rows
        let first = try attach(
            sample, [secret + [UInt8](repeating: 0x41, count: 3 << 20)], to: rows[0].item.id, .archivist)
        let second = try attach(sample, [Array("hai".utf8)], to: rows[1].item.id, .archivist)
        try sample.office.keep("trước \(Self.word) sau", try #require(try sample.attachment(second[0])).blob)
        try sample.perform(RemoveAttachment(attachment: second[0], reason: "để nhầm"), .archivist)
        try sample.perform(WeedItem(file: file.id, item: rows[1].item.id, reason: "trùng"), .archivist)
        sample.office.file.settle()
        let disposal = try sample.bring(try sample.propose([try sample.file(file.id)]), to: .destroyed)
        let line = try #require(try sample.ask(ShowDisposal(disposal.id, on: Self.today))).lines[0]
        #expect(line.item.destroyed?.attachments == 2)
        #expect(sample.office.file.clearDestroyed())
        let bytes = try readAll(sample.office.path) + readAll(sample.office.path + "-wal")
        #expect(!bytes.contains(secret) && !bytes.contains(Array(Self.word.utf8.dropFirst(2))))
        #expect(try sample.attachment(first[0])?.destroyedIn == disposal.id)
        #expect(try sample.archive.verify().isEmpty)
    }

    @Test func `an older file keeps its attachments as they were sealed, and takes those of papers`() throws {
        let sample = try SampleProcedures()
        let (_, papers) = try filled(sample)
        let path = sample.office.folder.path + "/old.backup"
        _ = try sample.office.file.backUp(to: path)
        let connection = try Connection(path: path)
        try registerSearch(on: connection)
        try connection.execute(script: withoutTenthSchema)
        try connection.setUserVersion(9)
        try connection.close()
        _ = try OfficeFile.restore(path, to: sample.office.folder.path + "/new.db")
        let migrated = try OfficeFile.open(at: sample.office.folder.path + "/new.db")
        defer { migrated.close() }
        #expect(try migrated.verify().findings.isEmpty)
        var filter = FileFilter()
        filter.search = SearchQuery.parse("ảnh đại", today: Self.today).0
        let listed = try migrated.office.ask(FindInFiles(filter: filter, limit: 9), by: sample.office.owner).rows
        #expect(listed.map(\.title) == ["Ảnh đại hội"], "papers of an older file are listed")
        let staging = try migrated.office.stage("a.pdf", by: sample.office.owner, at: SampleOffice.now)
        try staging.append([1, 2, 3])
        let staged = try staging.finish(at: SampleOffice.now)
        let done = try migrated.office.perform(
            AttachFiles(to: .paper(papers[0]), files: [staged]), by: sample.office.owner, at: SampleOffice.now)
        #expect(
            try migrated.office.ask(ReadAttachment(done.attachments[0].id, piece: 0), by: sample.office.owner) == [
                1, 2, 3,
            ])
        #expect(try migrated.verify().findings.isEmpty)
        // The wall stands in the file itself.
        let raw = try Connection(path: migrated.path)
        defer { try? raw.close() }
        for script in [
            "UPDATE attachment SET item_id = NULL", "DELETE FROM attachment",
            """
            INSERT INTO attachment (item_id, blob_id, name, kind, bytes, sha256, position, added_at, added_by)
            SELECT (SELECT min(id) FROM file_item WHERE incoming_id IS NOT NULL), blob_id, name, kind, bytes, sha256, 9, added_at,
                added_by FROM attachment LIMIT 1
            """,
        ] {
            #expect(throws: SQLiteError.self, "\(script)") { try raw.execute(script: script) }
        }
    }
}

extension [UInt8] {
    fileprivate func contains(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].starts(with: needle) { return true }
            start = found + 1
        }
        return false
    }
}
