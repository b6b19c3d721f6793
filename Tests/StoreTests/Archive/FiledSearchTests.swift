import Office
import Records
import TestSupport
import Testing

@testable import Store

/// Documents in files, found by what describes them and by the texts inside their attachments. Today is 24/11/2026.
@Suite struct FiledSearchTests {
    private func found(
        _ sample: SampleProcedures, _ words: String, _ role: Role? = nil, limit: Int = 50,
        _ change: (inout FileFilter) -> Void = { _ in }
    ) throws -> [FiledRow] {
        var filter = FileFilter()
        filter.search = SearchQuery.parse(words, today: SampleOffice.today).0
        change(&filter)
        var rows: [FiledRow] = []
        var anchor: Int64?
        while true {
            let page = try sample.ask(FindInFiles(filter: filter, before: anchor, limit: limit), role)
            rows += page.rows
            guard let next = page.next else { return rows }
            anchor = next
        }
    }

    /// Three documents in two files, one of them in both; a fourth lies in none.
    private func filled() throws -> (SampleProcedures, first: RecordFile, second: RecordFile) {
        let sample = try SampleProcedures()
        var documents: [DocumentID] = []
        for (key, text) in [
            ("k1", "Định mức khoán xăng xe năm nay."), ("k2", "Thỏa ước lao động tập thể."),
            ("k3", "Khoán xăng xe và thỏa ước."), ("k4", "Xăng xe ngoài hồ sơ."),
        ] {
            let (document, files) = try sample.incoming([Array(text.utf8)], key: key)
            try sample.office.keep(text, try #require(try sample.attachment(files[0])).blob)
            documents.append(document)
        }
        let first = try sample.archived("01.TC", [.incoming(documents[0]), .incoming(documents[2])])
        let second = try sample.archived(
            "02.TC", retention: .permanent, ended: "2015-06-30", [.incoming(documents[1]), .incoming(documents[2])])
        return (sample, first, second)
    }

    @Test func `what lies in files is found by text and title, once for each file, the newest first`() throws {
        let (sample, first, second) = try filled()
        let rows = try found(sample, "xăng xe ")
        #expect(rows.map(\.title) == ["văn bản k3", "văn bản k3", "văn bản k1"])
        #expect(Set(rows.prefix(2).map(\.file.id)) == [first.id, second.id])
        #expect(rows.allSatisfy { $0.attachment != nil && $0.attachmentName?.hasSuffix(".pdf") == true })
        #expect(rows.last?.path.description.isEmpty == false)
        #expect(try found(sample, "xăng xe ", limit: 1).count == 3, "pages of one row hold the same")
        let titled = try found(sample, "văn bản k2 ")
        #expect(titled.map(\.file.id) == [second.id])
        #expect(try found(sample, "k4 ").isEmpty)
        let search = SearchQuery.parse("thỏa ước", today: SampleOffice.today).0
        let hit = try #require(try found(sample, "thỏa ước ").first?.attachment)
        #expect(try sample.ask(ShowHit(hit, search))?.text == "Khoán xăng xe và thỏa ước.")
    }

    @Test func `branch, retention, state, year and file narrow it`() throws {
        let (sample, first, second) = try filled()
        func files(_ change: (inout FileFilter) -> Void) throws -> [RecordFileID] {
            try found(sample, "khoán ", nil, change).map(\.file.id)
        }
        #expect(try files { $0.periods = [.permanent] } == [second.id])
        #expect(try files { $0.year = 2010 } == [first.id, first.id])
        #expect(try files { $0.states = [.open] } == [])
        #expect(try files { $0.states = [.archived] }.count == 3)
        let line = try sample.archive.detail(first.id).line
        #expect(try files { $0.branch = line.first?.id }.count == 3)
        let other = try sample.archive.node(.fonds, below: nil, "P09")
        #expect(try files { $0.branch = other.id } == [])
        #expect(try found(sample, "khoán hs:02.TC").map(\.file.id) == [second.id])
        #expect(try found(sample, "khoán nam:2015").map(\.file.id) == [second.id])
        #expect(try found(sample, "khoán tu:25/11/2026").isEmpty)
    }

    @Test func `the archivist reads what is filed, an officer what they see, an administrator nothing`() throws {
        let (sample, _, _) = try filled()
        #expect(try found(sample, "xăng xe ", .archivist).count == 3)
        #expect(try found(sample, "xăng xe ", .administrator).isEmpty)
        // The officer makes the files and sees how they are described, but none of these documents was given to them.
        #expect(try found(sample, "xăng xe ", .officer).isEmpty)
        #expect(try found(sample, "văn bản k2 ", .officer).map(\.attachment) == [nil])
        let hit = try #require(try found(sample, "xăng xe ").first?.attachment)
        let search = SearchQuery.parse("xăng", today: SampleOffice.today).0
        #expect(try sample.ask(ShowHit(hit, search), .archivist) != nil)
        #expect(try sample.ask(ShowHit(hit, search), .officer) == nil)
        #expect(try sample.ask(ShowHit(hit, search), .administrator) == nil)
        // A document in no file is none of the archivist's.
        var filter = IncomingFilter()
        filter.search = SearchQuery.parse("xăng ngoài", today: SampleOffice.today).0
        #expect(try sample.ask(ListIncoming(filter: filter, limit: 9), .archivist).isEmpty)
    }
}
