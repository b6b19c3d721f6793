import Office
import Records
import Testing

@testable import Store

@Suite struct `Filing lists and the retention schedule` {
    @Test func `the rows that come along are brought in once, and a new one ends the old`() throws {
        let archive = try SampleArchive()
        #expect(try archive.perform(ShipRetention()) == ShippedRetention.rules.count)
        #expect(refusal { () throws(OfficeError) in try archive.perform(ShipRetention()) } == .nothingChanged)
        let from = try #require(Day(year: 2026, month: 7, day: 1))
        let rule = RetentionRule(
            code: "3.1", group: "Tổ chức, cán bộ", title: "Hồ sơ quy hoạch cán bộ", period: .years(20),
            source: "TT 99/2026", certainty: .read, validFrom: from)
        _ = try archive.perform(SetRetentionRule(rule))
        let schedule = try archive.ask(ShowRetention())
        #expect(schedule.rule("3.1", on: from)?.period == .years(20))
        #expect(schedule.rule("3.1", on: from.adding(days: -1))?.period == .years(10))
        #expect(schedule.rules(on: SampleArchive.today).count == ShippedRetention.rules.count)
        var early = rule
        early.validFrom = try #require(Day(year: 2020, month: 1, day: 1))
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(SetRetentionRule(early)) }
                == .archive(.rulesOverlap("3.1")))
        #expect(refusal { () throws(OfficeError) in try archive.perform(SetRetentionRule(rule)) } == .nothingChanged)
        #expect(try archive.verify() == [])
    }

    @Test func `a file is kept as long as the longest of its rules at least`() throws {
        let archive = try SampleArchive()
        _ = try archive.perform(ShipRetention())
        let content = archive.content(retention: .years(10)) { $0.rules = ["3.1", "3.3"] }
        #expect(
            refusal { () throws(OfficeError) in try archive.open(content) }
                == .archive(.shorterThanRules(.years(10), needed: .years(20))))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.open(archive.content(retention: .years(10)) { $0.rules = ["99"] })
            } == .archive(.unknownRule("99")))
        let file = try archive.open(archive.content(retention: .permanent) { $0.rules = ["3.1", "3.3"] })
        #expect(try archive.detail(file.id).file.content.rules == ["3.1", "3.3"])
    }

    @Test func `a list is begun from last year's, gets its makers, and is approved`() throws {
        let archive = try SampleArchive()
        let year = 2026
        var list = try archive.perform(ProposeFilingList(year: year))
        #expect(list.rows == 0)
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(ApproveFilingList(year: year, seenVersion: list.list.version))
            } == .archive(.listEmpty(year: year)))
        func row(_ row: FilingRow, _ title: String, _ abbreviation: String? = nil) throws(OfficeError) {
            list = try archive.perform(
                SetFilingEntry(
                    seenVersion: list.list.version,
                    entry: FilingEntry(
                        id: FilingEntryID(0), year: year, place: 0, row: row, title: title,
                        abbreviation: abbreviation)))
        }
        try row(.heading(depth: 1), "Tổ chức, cán bộ", "TCCB")
        try row(.file(FilingPlan(notation: "01.TCCB", retention: .years(10))), "Hồ sơ quy hoạch năm 2026")
        #expect(
            refusal { () throws(OfficeError) in
                try row(.file(FilingPlan(notation: "01.TCCB", retention: .years(10))), "Hồ sơ khác")
            } == .archive(.notationTaken("01.TCCB")))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(ApproveFilingList(year: year, seenVersion: list.list.version))
            } == .archive(.makersMissing(1, year: year)))
        var detail = try #require(try archive.ask(ShowFilingList(year: year)))
        var entry = try #require(detail.entry("01.TCCB"))
        guard case .file(var plan) = entry.row else {
            Issue.record("no file")
            return
        }
        plan.maker = archive.office.owner.person.id
        entry.row = .file(plan)
        list = try archive.perform(SetFilingEntry(seenVersion: list.list.version, entry: entry))
        list = try archive.perform(ApproveFilingList(year: year, seenVersion: list.list.version))
        #expect(list.list.state == .approved && list.list.approvedOn == SampleArchive.today)
        entry.title = "Khác"
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(SetFilingEntry(seenVersion: list.list.version, entry: entry))
            } == .archive(.listApproved(year: year)))
        #expect(
            refusal { () throws(OfficeError) in
                try row(.file(FilingPlan(notation: "02.TCCB", retention: .years(10))), "Hồ sơ không người lập")
            } == .archive(.makersMissing(1, year: year)), "an approved list takes no row that approval would refuse")
        let next = try archive.perform(ProposeFilingList(year: year + 1))
        #expect(next.rows == 2)
        detail = try #require(try archive.ask(ShowFilingList(year: year + 1)))
        #expect(detail.entries.map(\.title) == ["Tổ chức, cán bộ", "Hồ sơ quy hoạch năm 2027"])
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(ProposeFilingList(year: year + 1)) }
                == .archive(.listBegun(year: year + 1)))
        let help = try archive.ask(PrepareFile(year: year, notation: "01.TCCB"))
        #expect(help.content?.title == "Hồ sơ quy hoạch năm 2026")
        #expect(help.node?.code == "01")
        #expect(try archive.verify() == [])
    }

    @Test func `a row put between others moves them on`() throws {
        let archive = try SampleArchive()
        var list = try archive.perform(ProposeFilingList(year: 2026)).list
        for (place, title) in [(0, "một"), (0, "hai"), (2, "giữa")] {
            list = try archive.perform(
                SetFilingEntry(
                    seenVersion: list.version,
                    entry: FilingEntry(
                        id: FilingEntryID(0), year: 2026, place: place, row: .heading(depth: 1), title: title))
            ).list
        }
        #expect(try archive.ask(ShowFilingList(year: 2026))?.entries.map(\.title) == ["một", "giữa", "hai"])
        #expect(try archive.verify() == [])
    }

    @Test func `who may not, does not`() throws {
        let archive = try SampleArchive()
        let lan = try archive.office.addPerson("lan", [.officer])
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(ShipRetention(), by: lan) }
                == .notPermitted(.manageRetention))
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(ProposeFilingList(year: 2026), by: lan) }
                == .notPermitted(.manageFilingList))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(
                    MakeNode(.fonds, below: nil, content: NodeContent(code: "P9", title: "Phông")), by: lan)
            } == .notPermitted(.arrangeArchive))
    }
}
