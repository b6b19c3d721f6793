import Office
import Records
import Store
import Testing

@Suite struct ListOrderTests {
    private func pages(
        _ office: SampleOffice, _ filter: IncomingFilter, from first: PageAnchor, _ next: (Int64) -> PageAnchor,
        isBackward: Bool
    ) throws -> [Int] {
        var found: [Int] = []
        var anchor = first
        while true {
            let page = try office.file.office.ask(
                ListIncoming(filter: filter, anchor: anchor, limit: 3), by: office.owner)
            let rows = isBackward ? page.reversed() : page
            found += rows.map(\.document.number.number)
            guard rows.count == 3, let last = rows.last else { return found }
            anchor = next(last.place)
        }
    }

    @Test(arguments: ["", "bao "])
    func `pages from the oldest are those from the newest the other way round`(_ words: String) throws {
        let office = try SampleOffice()
        for number in 1...11 {
            try office.register(
                office.content(
                    number.isMultiple(of: 4) ? "tờ trình" : "báo cáo", on: SampleOffice.today.adding(days: -number)))
        }
        var filter = IncomingFilter()
        filter.search = words.isEmpty ? nil : SearchQuery.parse(words, today: SampleOffice.today).0
        let down = try pages(office, filter, from: .newest, { .olderThan($0) }, isBackward: false)
        let up = try pages(office, filter, from: .oldest, { .newerThan($0) }, isBackward: true)
        #expect(up == down.reversed())
        #expect(down.count == (words.isEmpty ? 11 : 9))
        let middle = try office.file.office.ask(
            ListIncoming(filter: filter, anchor: .oldest, limit: 4), by: office.owner)
        let place = try #require(middle.first?.place)
        let since = try office.file.office.ask(
            ListIncoming(filter: filter, anchor: .since(place), limit: 2), by: office.owner)
        #expect(since.map(\.document.number.number) == up[3...4].reversed())
    }

    @Test func `what circulates freely is found by what it is not`() throws {
        let office = try SampleOffice()
        try office.register(office.content())
        try office.register(office.content { $0.circulation = .internalOnly })
        var filter = IncomingFilter()
        filter.circulation = .open
        let found = try office.file.office.ask(ListIncoming(filter: filter, limit: 9), by: office.owner)
        #expect(found.map(\.document.number.number) == [1])
    }
}
