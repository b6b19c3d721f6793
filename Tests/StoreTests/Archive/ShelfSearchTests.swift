import Office
import Records
import Testing

@testable import Store

/// Files found by where they stand, and documents by conditions of their files alone.
@Suite struct ShelfSearchTests {
    private func stand(_ archive: SampleArchive, _ node: ArchiveNode, _ mark: String?) throws {
        let now = try #require(try archive.ask(FindNode(.key(node.id)))?.node)
        let content = NodeContent(
            code: now.code, title: now.title, shelf: mark.flatMap { ShelfMark($0) }, notes: now.notes)
        _ = try archive.perform(ChangeNode(node: node.id, seenVersion: now.version, content: content))
    }

    private func found(_ archive: SampleArchive, _ mark: String, _ words: String = "") throws -> [String] {
        var filter = FileFilter()
        filter.shelf = ShelfMark(mark)
        let search = SearchQuery.parse(words, today: SampleOffice.today).0
        filter.search = search.isEmpty ? nil : search
        let rows = try archive.ask(ListFiles(filter: filter, limit: 100)).map(\.file.content.notation)
        #expect(try archive.ask(CountFiles(filter: filter)).value == rows.count)
        return rows.sorted()
    }

    @Test func `a file stands where its box does, else its series, else its fonds`() throws {
        let archive = try SampleArchive()
        let second = try archive.node(.box, below: archive.series.id, "H02")
        let third = try archive.node(.box, below: archive.series.id, "H03")
        let other = try archive.node(.series, below: archive.fonds.id, "02")
        try archive.open(archive.content("01.TC"), in: archive.box.id)
        try archive.open(archive.content("02.TC"), in: second.id)
        try archive.open(archive.content("03.TC"), in: third.id)
        try archive.open(archive.content("04.TC"), in: archive.series.id)
        try archive.open(archive.content("05.TC"), in: other.id)
        #expect(try found(archive, "Kho 1").isEmpty)
        try stand(archive, archive.fonds, "Kho 1")
        #expect(try found(archive, "kho 1") == ["01.TC", "02.TC", "03.TC", "04.TC", "05.TC"])
        try stand(archive, archive.box, "Kho 1 - G02 - T3")
        try stand(archive, second, "Kho 2 - G02")
        try stand(archive, other, "Kho 10")
        #expect(try found(archive, "Kho 1") == ["01.TC", "03.TC", "04.TC"])
        #expect(try found(archive, "Kho") == ["01.TC", "02.TC", "03.TC", "04.TC", "05.TC"])
        #expect(try found(archive, "Kho 1 - G02") == ["01.TC"] && found(archive, "Kho 1/G02/T3") == ["01.TC"])
        #expect(try found(archive, "Kho 2") == ["02.TC"] && found(archive, "Kho 1 - G02 - T4").isEmpty)
        #expect(try found(archive, "Kho 1", "01.TC ") == ["01.TC"])
        // A box that is moved to another rack takes its files along.
        try stand(archive, archive.box, "Kho 2 - G02")
        #expect(try found(archive, "Kho 2") == ["01.TC", "02.TC"] && found(archive, "Kho 1") == ["03.TC", "04.TC"])
    }

    @Test func `a series of which every box stands in a place is asked for as one`() throws {
        let archive = try SampleArchive()
        try stand(archive, archive.box, "Kho 3")
        for number in 2...12 {
            let box = try archive.node(.box, below: archive.series.id, "H\(number)")
            try stand(archive, box, "Kho 3 - G\(number)")
            try archive.open(archive.content("\(number).TC"), in: box.id)
        }
        #expect(try found(archive, "Kho 3").count == 11)
        // What lies in the series itself stands nowhere.
        try archive.open(archive.content("99.TC"), in: archive.series.id)
        #expect(try found(archive, "Kho 3").count == 11 && found(archive, "Kho 3 - G12") == ["12.TC"])
    }

    @Test func `documents are listed by conditions of their files, page by page and each once for its file`() throws {
        let archive = try SampleArchive()
        let other = try archive.node(.series, below: archive.fonds.id, "02")
        try stand(archive, other, "Kho 2")
        let first = try archive.open(archive.content("01.TC", retention: .permanent))
        let second = try archive.open(archive.content("02.TC"), in: other.id)
        var documents: [DocumentID] = []
        for key in ["a", "b", "c", "d"] {
            let content = archive.office.content("văn bản \(key)", symbol: "\(documents.count + 1)/SNV")
            documents.append(try archive.office.register(content, key: key).document)
        }
        _ = try archive.perform(PutInFile(file: first.id, documents.prefix(2).map { FileAddition(.incoming($0)) }))
        _ = try archive.perform(PutInFile(file: second.id, documents[1...2].map { FileAddition(.incoming($0)) }))
        func listed(limit: Int = 100, _ change: (inout FileFilter) -> Void) throws -> [FileItemSource] {
            var filter = FileFilter()
            change(&filter)
            var rows: [FiledRow] = []
            var anchor: Int64?
            while true {
                let page = try archive.ask(FindInFiles(filter: filter, before: anchor, limit: limit))
                rows += page.rows
                guard let next = page.next else { return rows.map(\.source) }
                anchor = next
            }
        }
        let all = documents.map { FileItemSource.incoming($0) }
        #expect(try listed { $0.branch = archive.series.id } == [all[1], all[0]])
        #expect(try listed(limit: 1) { $0.branch = archive.fonds.id } == [all[2], all[1], all[1], all[0]])
        #expect(try listed { $0.periods = [.permanent] } == [all[1], all[0]])
        #expect(try listed { $0.shelf = ShelfMark("Kho 2") } == [all[2], all[1]])
        #expect(try listed { $0.states = [.archived] }.isEmpty)
        #expect(try listed { $0.year = 2025 }.isEmpty)
        // Without a condition nothing is asked.
        #expect(try listed { _ in }.isEmpty)
    }
}
