import Office
import Records
import TestSupport
import Testing

@testable import Store

/// Looking inside files while there is little time: what is found later is all that a look without haste finds. Today is 24/11/2026.
@Suite struct ContentLookTests {
    /// Documents over many days; every third has a file with common words, every thirtieth one with rare words, and some papers too.
    private func office() throws -> SampleProcedures {
        let sample = try SampleProcedures()
        let office = sample.office
        for number in 1...120 {
            let content = office.content("báo cáo") {
                $0.urgency = number % 5 == 0 ? .express : .normal
                $0.arrivedOn = SampleOffice.today.adding(days: -(120 - number) / 2)
            }
            let document = try office.register(content).document
            guard number % 3 == 0 else { continue }
            let file = try office.attach([office.stage(Array("\(number)".utf8), "a.txt")], to: document)
            let rare = number % 30 == 0 ? "nghiệm thu" : "thu nghiệm"
            try office.keep("thỏa ước lao động \(rare) số \(number)", file.attachments[0].blob)
        }
        let file = try sample.archived("01.TC", [.loose(LoosePaper(title: "Phiếu")), .loose(LoosePaper(title: "Thư"))])
        for row in try sample.archive.detail(file.id).rows where row.isPaper {
            let staged = try office.stage(Array(row.title.utf8), "quét.pdf")
            let added = try sample.perform(AttachFiles(to: .paper(row.item.id), files: [staged])).attachments
            try office.keep("thỏa ước nghiệm thu", added[0].blob)
        }
        return sample
    }

    /// What a list, its count and the archive's search say.
    private struct Said: Equatable {
        var rows: [Int]
        var count: IncomingCount
        var papers: [String]
    }

    private func said(_ sample: SampleProcedures, _ query: String) throws -> Said {
        var filter = IncomingFilter()
        filter.search = SearchQuery.parse(query, today: SampleOffice.today).0
        var files = FileFilter()
        files.search = filter.search
        return Said(
            rows: try sample.ask(ListIncoming(filter: filter, limit: 50)).map(\.document.number.number),
            count: try sample.ask(CountIncoming(filter: filter)),
            papers: try sample.ask(FindInFiles(filter: files, limit: 50)).rows.map(\.title))
    }

    @Test(arguments: [
        "thỏa ước ", "\"thu nghiệm thỏa\"", "\"nghiệm thu\"", "\"nghiệm thu\" khan:hoatoc", "noi-dung:thỏa khan:hoatoc",
        "thỏa -nghiệm", "noi-dung:\"ước lao\" den:1/11/2026", "báo cáo",
    ]) func `what had no time is found afterwards, a little each time`(_ query: String) throws {
        let sample = try office()
        let file = sample.office.file
        let whole = try said(sample, query)
        for patience in [0, 1, 3, 10] {
            // Nothing is known from before.
            try sample.office.register(sample.office.content("khác") { $0.arrivedOn = SampleOffice.today })
            var steps = patience
            file.look {
                steps -= 1
                return steps >= 0
            }
            let first = try said(sample, query)
            #expect(Set(first.rows).isSubset(of: whole.rows), "\(query), \(patience)")
            #expect(first.rows == first.rows.sorted(by: >))
            #expect(first.count.value <= whole.count.value)
            if first.count.value < whole.count.value { #expect(first.count.isCapped, "\(query): told as 'or more'") }
            if first.rows != whole.rows || first.papers != whole.papers { #expect(file.isLookCut, "\(query)") }
            file.letLooksEnd()
            var rounds = 0
            while file.isLookCut, rounds < 200 {
                rounds += 1
                var more = 2
                let isDone = try file.goOnLooking {
                    more -= 1
                    return more >= 0
                }
                guard isDone else { continue }
                var least = 6
                file.look {
                    least -= 1
                    return least >= 0
                }
                _ = try said(sample, query)
                file.letLooksEnd()
            }
            #expect(rounds < 200, "\(query): each round goes further")
            #expect(try said(sample, query) == whole, "\(query), \(patience)")
        }
        #expect(try said(sample, "nghiệm thu khác").rows.isEmpty)
    }

    @Test func `a look that is cut again and again goes on where it was`() throws {
        let office = try SampleOffice()
        for number in 1...260 {
            let content = office.content("báo cáo") {
                $0.urgency = number % 90 == 0 ? .express : .normal
                $0.arrivedOn = SampleOffice.today.adding(days: -(260 - number) / 4)
            }
            let document = try office.register(content).document
            let file = try office.attach([office.stage(Array("\(number)".utf8), "a.txt")], to: document)
            try office.keep("thỏa ước số \(number)", file.attachments[0].blob)
        }
        let file = office.file
        var filter = IncomingFilter()
        filter.search = SearchQuery.parse("thỏa ước khan:hoatoc", today: SampleOffice.today).0
        func page() throws -> [Int] {
            try file.office.ask(ListIncoming(filter: filter, limit: 200), by: office.owner).map(
                \.document.number.number)
        }
        func patience(_ steps: Int) -> () -> Bool {
            var left = steps
            return {
                left -= 1
                return left >= 0
            }
        }
        // The page alone is asked, twice, each time cut after some rows; then it is gone on with in several rounds.
        for steps in [3, 4, 5, 6, 8] {
            try office.register(office.content("khác"))
            for _ in 0..<2 {
                file.look(while: patience(steps))
                #expect(Set(try page()).isSubset(of: [90, 180]))
                file.letLooksEnd()
            }
            var rounds = 0
            while file.isLookCut, try !file.goOnLooking(while: patience(2)), rounds < 500 { rounds += 1 }
            #expect(rounds < 500)
            #expect(try page() == [180, 90], "\(steps)")
        }
    }

    @Test func `the oldest first is found as well, a little each time`() throws {
        let sample = try office()
        let file = sample.office.file
        for query in ["thỏa ước ", "\"nghiệm thu\"", "thỏa khan:hoatoc"] {
            var filter = IncomingFilter()
            filter.search = SearchQuery.parse(query, today: SampleOffice.today).0
            let asked = ListIncoming(filter: filter, anchor: .oldest, limit: 50)
            let whole = try sample.ask(asked).map(\.document.number.number)
            try sample.office.register(sample.office.content("khác"))
            file.look { false }
            let first = try sample.ask(asked).map(\.document.number.number)
            file.letLooksEnd()
            #expect(first == whole || file.isLookCut, "what is not there is known to be missing")
            #expect(try file.goOnLooking { true })
            #expect(try sample.ask(asked).map(\.document.number.number) == whole)
        }
    }

    @Test func `other words let go of what was cut, and so does a write`() throws {
        let sample = try office()
        let file = sample.office.file
        file.look { false }
        _ = try said(sample, "\"nghiệm thu\"")
        #expect(file.isLookCut)
        file.look { false }
        #expect(!file.isLookCut, "nobody waits for it any more")
        _ = try said(sample, "\"nghiệm thu\"")
        #expect(file.isLookCut)
        file.letLooksEnd()
        try sample.office.register(sample.office.content("nghiệm thu") { $0.arrivedOn = SampleOffice.today })
        #expect(try file.goOnLooking { true } && !file.isLookCut, "it is asked for anew")
        #expect(try said(sample, "\"nghiệm thu\"").rows == [121, 120, 90, 60, 30])
    }
}
