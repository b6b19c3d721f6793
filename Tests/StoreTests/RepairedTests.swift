import Glibc
import Office
import Records
import SQLite
import Store
import TestSupport
import Testing

/// Faults that were found in use, each held by a test.
@Suite struct RepairedTests {
    @Test func `a form's key used for another document is refused, not answered with the first number`() throws {
        let office = try SampleOffice()
        let first = try office.register(office.content("báo cáo quý", symbol: "1/BC-SNV"), key: "k")
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.perform(
                    RegisterIncoming(content: office.content("khác hẳn", symbol: "2/BC-SNV"), formKey: "k"),
                    by: office.owner, at: SampleOffice.now)
            } == .formKeyUsed(first.number))
    }

    @Test func `a spelling merged twice leads to the last issuer, and its duplicates are found`() throws {
        let office = try SampleOffice()
        let door = office.file.office
        for (index, name) in ["May Một", "May Hai", "May Ba"].enumerated() {
            try office.register(office.content("kế hoạch \(index)", issuer: name, symbol: "\(index + 5)/KH-BT"))
        }
        let issuers = try door.ask(ListIssuers(), by: office.owner)
        func id(_ name: String) throws -> IssuerID { try #require(issuers.first { $0.name == name }).id }
        _ = try door.perform(
            MergeIssuers(from: id("May Một"), into: id("May Hai")), by: office.owner, at: SampleOffice.now)
        _ = try door.perform(
            MergeIssuers(from: id("May Hai"), into: id("May Ba")), by: office.owner, at: SampleOffice.now)
        let found = try door.ask(
            FindDuplicates(issuer: "May Ba", symbol: .parse("5/KH-BT"), year: 2026, subject: "x"), by: office.owner)
        #expect(found.map(\.document.content.subject) == ["kế hoạch 0"])
        var filter = IncomingFilter()
        filter.issuer = try id("May Ba")
        #expect(try door.ask(ListIncoming(filter: filter, limit: 10), by: office.owner).count == 3)
        #expect(try office.file.verify().findings.isEmpty)
    }

    @Test func `a number of a closed year cannot be void, and a running year cannot be closed`() throws {
        let office = try SampleOffice()
        let door = office.file.office
        _ = try door.perform(OpenBook(year: 2025), by: office.owner, at: SampleOffice.now)
        let made = try office.register(office.content(on: Day(iso: "2025-12-30") ?? SampleOffice.today))
        _ = try door.perform(CloseBook(year: 2025), by: office.owner, at: SampleOffice.now)
        #expect(
            refusal { () throws(OfficeError) in
                try door.perform(
                    VoidIncoming(document: made.document, seenVersion: 1, reason: "nhầm"), by: office.owner,
                    at: SampleOffice.now)
            } == .bookClosed(year: 2025, on: SampleOffice.today))
        #expect(
            refusal { () throws(OfficeError) in
                try door.perform(CloseBook(year: 2026), by: office.owner, at: SampleOffice.now)
            } == .yearNotOver(year: 2026))
    }

    @Test func `who was put out reads nothing more in a program that is still open`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        let clerk = try office.addPerson("lan", [.clerk])
        var gone = clerk.person
        gone.isActive = false
        _ = try office.file.office.perform(ChangePerson(person: gone), by: office.owner, at: SampleOffice.now)
        #expect(
            refusal { () throws(OfficeError) in
                try office.file.office.ask(ListIncoming(filter: IncomingFilter(), limit: 5), by: clerk)
            } == .unknownPerson("lan"))
    }

    @Test func `who sees a document is a change of its own and stands in the journal`() throws {
        let office = try SampleOffice()
        let made = try office.register(office.content { $0.recipient = "Hoa" })
        let officer = try office.addPerson("hoa", [.officer])
        var content = try office.document(made.document).content
        content.recipientPerson = officer.person.id
        _ = try office.file.office.perform(
            CorrectIncoming(document: made.document, seenVersion: 1, content: content, reason: "đã có tài khoản"),
            by: office.owner, at: SampleOffice.now)
        let detail = try #require(try office.file.office.ask(ShowIncoming(.key(made.document)), by: office.owner))
        #expect(detail.history.last?.changes.first?.field == "recipient-person")
    }

    @Test func `void kept numbers stay in the list of all`() throws {
        let office = try SampleOffice()
        let door = office.file.office
        let hour = SampleOffice.now.adding(seconds: 3600)
        let kept = try door.perform(
            ReserveNumber(holder: "Ban A", expiresAt: hour), by: office.owner, at: SampleOffice.now)
        _ = try door.perform(
            VoidReservation(reservation: kept.id, reason: "không dùng"), by: office.owner, at: SampleOffice.now)
        #expect(try door.ask(ListReservations(), by: office.owner).isEmpty)
        #expect(try door.ask(ListReservations(all: true), by: office.owner).map(\.voidReason) == ["không dùng"])
    }

    @Test func `a late insert is found by its letter while typing`() throws {
        let office = try SampleOffice()
        for index in 1...3 { try office.register(office.content("văn bản \(index)")) }
        for key in ["a", "b"] {
            _ = try office.file.office.perform(
                InsertLateIncoming(
                    content: office.content("sót \(key)"), after: RegisterNumber(year: 2026, number: 2), reason: "sót",
                    formKey: key), by: office.owner, at: SampleOffice.now)
        }
        #expect(try office.search("2a") == ["2a"])
    }

    @Test func `the unfinished word finds common long words and nothing else`() throws {
        let office = try SampleOffice()
        try office.register(office.content("đại hội công đoàn"))
        try office.register(office.content("doanh nghiệp giải thể"))
        try office.register(office.content("đoan trang"))
        #expect(try office.search("doan") == ["3", "2", "1"])
        #expect(try office.search("doanh") == ["2"])
        #expect(try office.search("doanz") == [])
    }

    @Test func `a number of the journal at the end of numbers is a finding, not a crash`() throws {
        let office = try SampleOffice()
        let connection = try Connection(path: office.path)
        try connection.execute(
            script: """
                INSERT INTO journal SELECT 9223372036854775807, at, person_id, person, acting_for, command, subject_kind,
                    subject_id, change, sealed, hash, hash FROM journal WHERE sequence = 2
                """)
        try connection.close()
        #expect(try !office.file.verify().findings.isEmpty)
    }

    @Test func `the files beside an office that others could read are closed to them`() throws {
        let office = try SampleOffice()
        let path = office.path
        office.file.close()
        for suffix in ["", "-wal", "-shm"] { chmod(path + suffix, 0o644) }
        let again = try OfficeFile.open(at: path)
        var facts = stat()
        for suffix in ["", "-wal", "-shm"] where stat(path + suffix, &facts) == 0 {
            #expect(facts.st_mode & 0o077 == 0, "\(suffix)")
        }
        #expect(try !again.examine().isOpenToOthers)
    }

    @Test func `of two offices made at one place at once, one stands`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path(of: "o.db")
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { (try? OfficeFile.create(at: path)) != nil } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(made == 1 && access(path, F_OK) == 0)
    }
}
