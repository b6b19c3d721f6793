import Office
import Records
import Testing

@testable import Store

/// What lies in a file is seen by the archivist, whoever it was given to (design §10), in lists, search, counts, detail and copies.
@Suite struct FiledVisibilityTests {
    private let archive: SampleArchive
    private let luu: Actor
    private let file: RecordFile
    private let filed: DocumentID
    private let letter: OutgoingID

    init() throws {
        archive = try SampleArchive()
        let office = archive.office
        luu = try office.addPerson("luu", [.archivist])
        file = try archive.open(archive.content())
        filed = try office.register(office.content("thuộc hồ sơ")).document
        _ = try office.register(office.content("không thuộc hồ sơ", symbol: "15/GM"))
        var content = OutgoingContent(typeCode: "cong-van", symbolTail: "LĐLĐ-VP", subject: "Về việc thuộc hồ sơ")
        content.date = SampleOffice.today
        content.signer = "Lò Quang Sơn"
        content.recipients = [Recipient("Sở Nội vụ tỉnh Lam Giang")]
        letter = try archive.perform(RegisterOutgoing(content: content, formKey: "letter")).document
        _ = try archive.perform(
            PutInFile(file: file.id, [FileAddition(.incoming(filed)), FileAddition(.outgoing(letter))]))
    }

    private func incoming() throws -> [DocumentID] {
        let rows = try archive.ask(ListIncoming(filter: IncomingFilter(year: 2026), limit: 100), by: luu)
        #expect(
            try archive.ask(CountIncoming(filter: IncomingFilter(year: 2026)), by: luu).value == rows.count)
        return rows.map(\.document.id)
    }

    private func outgoing() throws -> [OutgoingID] {
        try archive.ask(ListOutgoing(filter: .register(), limit: 100), by: luu).map(\.document.id)
    }

    @Test func `it is listed, counted, found and opened, and nothing else is`() throws {
        #expect(try incoming() == [filed])
        #expect(try outgoing() == [letter])
        #expect(try archive.office.search("thuộc hồ sơ ", by: luu) == ["1"])
        #expect(try archive.ask(ShowIncoming(.key(filed)), by: luu)?.document.content.subject == "thuộc hồ sơ")
        #expect(try archive.ask(ShowIncoming(.number(RegisterNumber(year: 2026, number: 2))), by: luu) == nil)
        #expect(try archive.ask(ShowOutgoing(.key(letter)), by: luu)?.isWhole == true)
        #expect(try archive.detail(file.id, by: luu).rows.allSatisfy(\.mayBeOpened))
    }

    @Test func `a copy is made of it for a reader, and of nothing that lies in no file`() throws {
        var content = CopyContent(form: .whole, symbolTail: CopyForm.whole.symbolTail(office: "LĐLĐ"))
        content.date = SampleOffice.today
        content.count = 1
        content.recipients = ["Báo Lam Giang"]
        content.signer = "Lò Quang Sơn"
        _ = try archive.perform(MakeCopy(of: .incoming(filed), content: content, formKey: "a"), by: luu)
        let other = try #require(
            try archive.ask(ShowIncoming(.number(RegisterNumber(year: 2026, number: 2))))?.document.id)
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(MakeCopy(of: .incoming(other), content: content, formKey: "b"), by: luu)
            } == .noSuchRecord)
    }

    @Test func `what is taken out of the last file is not seen any more`() throws {
        let item = try #require(try archive.detail(file.id).rows.first { $0.item.source == .incoming(filed) }?.item)
        _ = try archive.perform(WeedItem(file: file.id, item: item.id, reason: "nhầm hồ sơ"))
        #expect(try incoming() == [])
        #expect(try outgoing() == [letter])
        #expect(try archive.office.search("thuộc hồ sơ ", by: luu) == [])
        #expect(try archive.ask(ShowIncoming(.key(filed)), by: luu) == nil)
    }

    @Test func `an officer does not see it for that`() throws {
        let mai = try archive.office.addPerson("mai", [.officer])
        #expect(try archive.ask(ShowIncoming(.key(filed)), by: mai) == nil)
        #expect(try archive.ask(ListOutgoing(filter: .register(), limit: 9), by: mai).isEmpty)
    }
}
