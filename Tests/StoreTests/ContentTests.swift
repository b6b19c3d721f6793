import Office
import Records
import SQLite
import TestSupport
import Testing

@testable import Store

/// Documents found by the texts inside their files. Today is 24/11/2026.
@Suite struct ContentTests {
    /// An office with a document whose file holds a text.
    private func office(
        _ text: String = "Điều 5. Định mức khoán xăng xe là 120 lít mỗi quý.", subject: String = "quy chế chi tiêu"
    ) throws -> (SampleOffice, DocumentID, AttachmentID) {
        let office = try SampleOffice()
        let (document, attachment) = try office.registerText(text, subject: subject)
        return (office, document, attachment)
    }

    @Test(arguments: [
        ("khoán xăng xe ", ["1"]), ("khoan xang xe", ["1"]), ("khoản ", []), ("\"xăng xe là\"", ["1"]),
        ("\"xe xăng\"", []), ("chi tiêu xăng ", ["1"]), ("noi-dung:xăng", ["1"]), ("content:120", ["1"]),
        ("noi-dung:tiêu", []), ("nội-dung:\"định mức\"", ["1"]), ("xăng -lít", []), ("xăng -máy", ["1"]),
        ("xăng cq:snv", ["1"]), ("xăng cq:tld", []), ("xăng khan:hoatoc", []), ("xăng nam:2026", ["1"]),
        ("xăng nam:2025", []), ("xăng tu:25/11/2026", []), ("xăng so:12", ["1"]), ("xăng so:99", []),
        ("xăng loai:bc", ["1"]), ("xăng loai:gm", []),
    ]) func `a search finds a document by words of its files as by its own`(
        _ query: String, _ numbers: [String]
    ) throws {
        let (office, _, _) = try office()
        #expect(try office.search(query) == numbers, "\(query)")
        var filter = IncomingFilter()
        filter.search = SearchQuery.parse(query, today: SampleOffice.today).0
        #expect(try office.file.office.ask(CountIncoming(filter: filter), by: office.owner).value == numbers.count)
    }

    @Test func `what changes of a document changes what is found`() throws {
        let (office, id, attachment) = try office()
        let (later, _) = try office.registerText("xăng dầu", subject: "khác")
        #expect(try office.search("xăng ") == ["2", "1"])
        // A corrected day moves the document in the list, and its files with it.
        var content = try office.document(later).content
        content.arrivedOn = SampleOffice.today.adding(days: -3)
        try office.correct(later, content)
        #expect(try office.search("xăng ") == ["1"], "what is to be made anew is not shown as it was")
        office.file.settle()
        #expect(try office.search("xăng ") == ["1", "2"])
        content.subject = "công văn về nhiên liệu"
        try office.correct(later, content)
        office.file.settle()
        #expect(try office.search("nhiên liệu xăng ") == ["2"])
        #expect(try office.search("khác xăng ") == [])
        // Taken out, a file is no part of its document.
        _ = try office.file.office.perform(
            RemoveAttachment(attachment: attachment, reason: "nhầm"), by: office.owner, at: SampleOffice.now)
        #expect(try office.search("khoán ") == [])
        office.file.settle()
        #expect(try office.search("khoán ") == [])
        #expect(try office.search("xăng ") == ["2"])
        // A void number stays visible, with what it holds.
        _ = try office.file.office.perform(
            VoidIncoming(document: later, seenVersion: try office.document(later).version, reason: "trùng"),
            by: office.owner, at: SampleOffice.now)
        office.file.settle()
        #expect(try office.search("xăng ") == ["2"])
        #expect(try office.document(id).state == .registered)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `merged issuers keep their documents found by text`() throws {
        let (office, _, _) = try office()
        try office.register(office.content("a", issuer: "So Noi vu", symbol: "1/X"))
        let issuers = try office.file.office.ask(ListIssuers(), by: office.owner)
        let named = { (name: String) in try #require(issuers.first { $0.name == name }).id }
        _ = try office.file.office.perform(
            MergeIssuers(from: named("Sở Nội vụ tỉnh Lam Giang"), into: named("So Noi vu")), by: office.owner,
            at: SampleOffice.now)
        office.file.settle()
        #expect(try office.search("xăng ") == ["1"])
        #expect(try office.search("xăng cq:\"so noi vu\"") == ["1"])
    }

    @Test func `the same bytes are found in each document that has them, and a text that comes later too`() throws {
        let office = try SampleOffice()
        let bytes = Array("cùng một tệp".utf8)
        var attachments: [Records.Attachment] = []
        for subject in ["một", "hai"] {
            let document = try office.register(office.content(subject)).document
            attachments += try office.attach([office.stage(bytes, "a.txt")], to: document).attachments
        }
        #expect(Set(attachments.map(\.blob)).count == 1)
        #expect(try office.search("nghị quyết ") == [])
        try office.keep("nghị quyết đại hội", attachments[0].blob)
        #expect(try office.search("nghị quyết ") == ["2", "1"])
        try office.keep("biên bản đại hội", attachments[0].blob)
        #expect(try office.search("nghị quyết ") == [])
        #expect(try office.search("biên bản hai ") == ["2"])
        let third = try office.register(office.content("ba")).document
        _ = try office.attach([office.stage(bytes, "b.txt")], to: third)
        office.file.settle()
        #expect(try office.search("biên bản ") == ["3", "2", "1"])
    }

    @Test func `nobody finds by a text what they may not read`() throws {
        let (office, id, attachment) = try office()
        let officer = try office.addPerson("binh", [.officer])
        let other = try office.addPerson("hoa", [.officer])
        let administrator = try office.addPerson("quan", [.administrator])
        let search = SearchQuery.parse("xăng ", today: SampleOffice.today).0
        func hit(_ actor: Actor) throws -> HitSentence? {
            try office.file.office.ask(ShowHit(attachment, search), by: actor)
        }
        for actor in [officer, other, administrator] {
            #expect(try office.search("xăng ", by: actor) == [])
            #expect(try hit(actor) == nil)
        }
        _ = try office.file.office.perform(
            HandleIncoming(
                document: id, seenVersion: try office.document(id).handling?.version ?? 0,
                step: .route(to: Distribution(lead: .person(officer.person.id)), deadline: nil)),
            by: office.owner, at: SampleOffice.now)
        #expect(try office.search("xăng ", by: officer) == ["1"])
        #expect(try hit(officer)?.text == "Điều 5. Định mức khoán xăng xe là 120 lít mỗi quý.")
        #expect(try office.search("xăng ", by: other) == [])
        #expect(try office.search("xăng ", by: administrator) == [] && hit(administrator) == nil)
        #expect(try office.search("so:12", by: administrator) == ["1"], "outer fields are still searched")
    }

    @Test func `pages from both ends hold what a plain walk finds, whatever narrows it`() throws {
        let office = try SampleOffice()
        // Every third document has a text, every fifth is urgent, every fourth says it in its subject.
        for number in 1...90 {
            let content = office.content(number % 4 == 0 ? "báo cáo thỏa ước" : "báo cáo") {
                $0.urgency = number % 5 == 0 ? .express : .normal
                $0.arrivedOn = SampleOffice.today.adding(days: -(90 - number) / 7)
            }
            let document = try office.register(content).document
            if number % 3 == 0 {
                let file = try office.attach([office.stage(Array("\(number)".utf8), "a.txt")], to: document)
                try office.keep("bản thỏa ước lao động số \(number)", file.attachments[0].blob)
            }
        }
        for (query, wanted) in [
            ("thỏa ước ", { (number: Int) in number % 4 == 0 || number % 3 == 0 }),
            ("thỏa ước khan:hoatoc", { (number: Int) in number % 5 == 0 && (number % 4 == 0 || number % 3 == 0) }),
            ("noi-dung:thỏa khan:hoatoc", { (number: Int) in number % 15 == 0 }),
        ] {
            var filter = IncomingFilter()
            filter.search = SearchQuery.parse(query, today: SampleOffice.today).0
            let expected = (1...90).reversed().filter(wanted)
            try expectPages(filter, expected, in: office, "\(query)")
            let count = try office.file.office.ask(CountIncoming(filter: filter), by: office.owner)
            #expect(count.value == expected.count && !count.isCapped)
            let capped = try office.file.office.ask(CountIncoming(filter: filter, cap: 2), by: office.owner)
            #expect(capped == IncomingCount(value: 2, isCapped: true))
        }
    }

    @Test func `a word in few files among many documents is found to the last one, and counted`() throws {
        let office = try SampleOffice()
        for number in 1...150 {
            let content = office.content("báo cáo") {
                $0.urgency = number == 100 ? .express : .normal
                $0.arrivedOn = SampleOffice.today.adding(days: -(150 - number) / 9)
            }
            let document = try office.register(content).document
            guard number % 50 == 0 else { continue }
            let files = try office.attach([office.stage(Array("\(number)".utf8), "a.txt")], to: document)
            try office.keep("thỏa ước số \(number)", files.attachments[0].blob)
        }
        for (query, expected) in [
            ("thỏa ước khan:thuong", [150, 50]), ("thỏa ước khan:hoatoc", [100]), ("thỏa loai:bc", [150, 100, 50]),
        ] {
            var filter = IncomingFilter()
            filter.search = SearchQuery.parse(query, today: SampleOffice.today).0
            try expectPages(filter, expected, in: office, query)
            for cap in [3, 1000] {
                let count = try office.file.office.ask(CountIncoming(filter: filter, cap: cap), by: office.owner)
                #expect(count == IncomingCount(value: expected.count, isCapped: false), "\(query)")
            }
        }
    }

    /// Expects pages of any length, from either end, to hold what is expected.
    private func expectPages(
        _ filter: IncomingFilter, _ expected: [Int], in office: SampleOffice, _ name: String
    ) throws {
        for limit in [1, 3, 7, 100] {
            var down: [Int] = []
            var anchor = PageAnchor.newest
            while true {
                let page = try office.file.office.ask(
                    ListIncoming(filter: filter, anchor: anchor, limit: limit), by: office.owner)
                down += page.map(\.document.number.number)
                guard let last = page.last, page.count == limit else { break }
                anchor = .olderThan(last.place)
            }
            #expect(down == expected, "\(name) by \(limit)")
            var up: [Int] = []
            anchor = .oldest
            while true {
                let page = try office.file.office.ask(
                    ListIncoming(filter: filter, anchor: anchor, limit: limit), by: office.owner)
                up = page.map(\.document.number.number) + up
                guard let first = page.first, page.count == limit else { break }
                anchor = .newerThan(first.place)
            }
            #expect(up == expected, "\(name) upwards by \(limit)")
        }
    }

    @Test func `documents of many files are found through a filter that leaves few, and through one that hits none`()
        throws
    {
        let office = try SampleOffice()
        // The oldest and the newest have eight files with the words; between them stand urgent ones without any.
        for number in 1...90 {
            let content = office.content("báo cáo") {
                $0.urgency = number % 7 == 0 || (31...60).contains(number) ? .express : .normal
                $0.arrivedOn = SampleOffice.today.adding(days: -(90 - number) / 9)
            }
            let document = try office.register(content).document
            guard !(31...60).contains(number) else { continue }
            let files = try office.attach(
                (0..<8).map { try office.stage(Array("\(number) \($0)".utf8), "\($0).txt") }, to: document)
            for file in files.attachments { try office.keep("thỏa ước số \(number)", file.blob) }
        }
        for (query, wanted) in [
            ("thỏa ước ", { (number: Int) in !(31...60).contains(number) }),
            ("thỏa ước khan:hoatoc", { (number: Int) in number % 7 == 0 && !(31...60).contains(number) }),
            ("thỏa khan:thuong", { (number: Int) in number % 7 != 0 && !(31...60).contains(number) }),
            ("noi-dung:83 khan:hoatoc", { (_: Int) in false }),
        ] {
            var filter = IncomingFilter()
            filter.search = SearchQuery.parse(query, today: SampleOffice.today).0
            let expected = (1...90).reversed().filter(wanted)
            try expectPages(filter, expected, in: office, query)
            let count = try office.file.office.ask(CountIncoming(filter: filter), by: office.owner)
            #expect(count == IncomingCount(value: expected.count, isCapped: false), "\(query)")
        }
        // Counting gives up before it has looked through more than four files for each document of the cap.
        var filter = IncomingFilter()
        filter.search = SearchQuery.parse("thỏa ước ", today: SampleOffice.today).0
        let cut = try office.file.office.ask(CountIncoming(filter: filter, cap: 40), by: office.owner)
        #expect(cut.isCapped && (20..<40).contains(cut.value))
    }
}

extension SampleOffice {
    /// A document with one file whose text is kept.
    func registerText(_ text: String, subject: String) throws -> (DocumentID, AttachmentID) {
        let document = try register(content(subject)).document
        let file = try attach([stage(Array(text.utf8), "tep.txt")], to: document).attachments[0]
        try keep(text, file.blob)
        return (document, file.id)
    }

    /// Keeps a text as the queue does, and brings it into the index.
    func keep(_ text: String, _ blob: BlobID) throws {
        try file.office.texts.keep(blob, .text(TakenText(text: text)), Self.now)
        while try file.office.texts.index() {}
    }

    func correct(_ id: DocumentID, _ content: IncomingContent) throws {
        _ = try file.office.perform(
            CorrectIncoming(
                document: id, seenVersion: try document(id).version, content: content, reason: "ghi nhầm"),
            by: owner, at: Self.now)
    }
}
