import Office
import Records
import SQLite
import Testing

@testable import Store

@Suite struct `The tree of the archive` {
    @Test func `a level lies only where it may, under a code of its own`() throws {
        let archive = try SampleArchive()
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(
                    MakeNode(.fonds, below: archive.fonds.id, content: NodeContent(code: "P02", title: "Phông")))
            } == .archive(.nodeMisplaced(.fonds)))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(
                    MakeNode(.series, below: archive.box.id, content: NodeContent(code: "1", title: "Nhóm")))
            } == .archive(.nodeMisplaced(.series)))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(
                    MakeNode(.box, below: archive.series.id, content: NodeContent(code: "H01", title: "Hộp")))
            } == .archive(.nodeCodeTaken("H01")))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(MakeNode(.fonds, below: nil, content: NodeContent(code: "P01", title: "Phông")))
            } == .archive(.nodeCodeTaken("P01")))
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(
                    MakeNode(.box, below: archive.series.id, content: NodeContent(code: "a/b", title: "Hộp")))
            } == .archive(.nodeMalformed("a/b")))
    }

    @Test func `a page goes on where the last one ended, nodes first and then files`() throws {
        let archive = try SampleArchive()
        _ = try archive.node(.box, below: archive.series.id, "H02")
        for number in 1...5 { try archive.open(archive.content("0\(number).TCCB"), in: archive.series.id) }
        let first = try archive.ask(ListArchive(below: archive.series.id, limit: 3))
        #expect(first.line.map(\.code) == ["P01", "01"])
        #expect(first.nodes.map(\.node.code) == ["H01", "H02"])
        #expect(first.files.map(\.content.notation) == ["01.TCCB"])
        let place = try #require(first.files.last?.place)
        let second = try archive.ask(ListArchive(below: archive.series.id, anchor: .afterFile(place), limit: 3))
        #expect(second.nodes.isEmpty)
        #expect(second.files.map(\.content.notation) == ["02.TCCB", "03.TCCB", "04.TCCB"])
        let before = try archive.ask(ListArchive(below: archive.series.id, anchor: .beforeFile(4), limit: 2))
        #expect(before.files.map(\.content.notation) == ["02.TCCB", "03.TCCB"])
        let last = try archive.ask(ListArchive(below: archive.series.id, anchor: .last, limit: 2))
        #expect(last.files.map(\.content.notation) == ["04.TCCB", "05.TCCB"])
        let node = try #require(first.nodes.first?.node)
        let rest = try archive.ask(
            ListArchive(below: archive.series.id, anchor: .afterNode(NodeAnchor(after: node)), limit: 1))
        #expect(rest.nodes.map(\.node.code) == ["H02"])
    }

    @Test func `files are put in order, and two of them exchanged, without a change of anything else`() throws {
        let archive = try SampleArchive()
        for notation in ["10.TCCB", "02.TCCB", "01.TCCB"] { try archive.open(archive.content(notation)) }
        func codes() throws -> [String] {
            try archive.ask(ListArchive(below: archive.box.id, limit: 9)).files.map(\.content.notation)
        }
        #expect(try archive.perform(OrderFiles(in: archive.box.id, .all(.code))) == 3)
        #expect(try codes() == ["01.TCCB", "02.TCCB", "10.TCCB"])
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(OrderFiles(in: archive.box.id, .all(.code))) }
                == .nothingChanged)
        let files = try archive.ask(ListArchive(below: archive.box.id, limit: 9)).files
        _ = try archive.perform(OrderFiles(in: archive.box.id, .exchange(files[0].id, files[2].id)))
        #expect(try codes() == ["10.TCCB", "02.TCCB", "01.TCCB"])
        #expect(try archive.search("quy hoạch") == ["01.TCCB", "02.TCCB", "10.TCCB"])
        #expect(try archive.detail(files[0].id).file.version == files[0].version)
        let lan = try archive.office.addPerson("lan", [.officer])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(OrderFiles(in: archive.box.id, .all(.code)), by: lan)
            } == .notPermitted(.arrangeArchive))
        #expect(
            refusal { () throws(OfficeError) in try archive.perform(OrderFiles(in: archive.fonds.id, .all(.code))) }
                == .archive(.noFilesInFonds("P01")))
        #expect(try archive.verify() == [])
    }

    @Test func `totals of a branch follow each file into its state and its place, and no page counts`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        try archive.open(archive.content("02.TCCB"))
        func totals() throws -> [[FileState: Int]?] {
            try [archive.fonds, archive.series, archive.box].map { node in
                try archive.ask(FindNode(.key(node.id)))?.row.totals
            }
        }
        #expect(try totals() == [[.open: 2], [.open: 2], [.open: 2]])
        let other = try archive.node(.box, below: archive.fonds.id, "H09")
        _ = try archive.perform(PlaceFiles([(file.id, file.version)], to: other.id))
        #expect(try totals() == [[.open: 2], [.open: 1], [.open: 1]])
        let series = try archive.node(.series, below: archive.fonds.id, "02")
        _ = try archive.perform(MoveNode(node: archive.box.id, seenVersion: 1, to: series.id))
        #expect(try totals() == [[.open: 2], [:], [.open: 1]])
        #expect(try archive.ask(FindNode(.key(series.id)))?.row.files == 1)
        #expect(try archive.verify() == [])
    }

    @Test func `what is moved takes its branch along: paths, totals and what a search in the branch finds`() throws {
        let archive = try SampleArchive()
        try archive.open(archive.content())
        let above = try archive.node(.series, below: archive.fonds.id, "02")
        #expect(try archive.search("quy hoạch", in: archive.series.id) == ["01.TCCB"])
        #expect(try archive.search("quy hoạch", in: above.id) == [])
        _ = try archive.perform(MoveNode(node: archive.series.id, seenVersion: 1, to: above.id))
        #expect(try archive.search("quy hoạch", in: above.id) == ["01.TCCB"])
        #expect(try archive.search("quy hoạch", in: archive.fonds.id) == ["01.TCCB"])
        let found = try #require(try archive.ask(FindNode(.path(ArchivePath(["P01", "02", "01", "H01"])))))
        #expect(found.node.id == archive.box.id)
        #expect(try archive.ask(FindNode(.path(ArchivePath(["P01", "01"])))) == nil)
        #expect(try archive.office.file.vault.path(of: archive.box.id).hasPrefix("/1/"))
        _ = try archive.perform(MoveNode(node: archive.box.id, seenVersion: 1, to: archive.fonds.id))
        #expect(try archive.search("quy hoạch", in: above.id) == [])
        #expect(try archive.search("quy hoạch", in: archive.box.id) == ["01.TCCB"])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(MoveNode(node: above.id, seenVersion: 1, to: archive.series.id))
            } == .archive(.nodeInItself("P01/02")))
        #expect(try archive.verify() == [])
    }

    @Test func `where a box stands is told by what lies above it until it has a mark of its own`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        #expect(try archive.detail(file.id).shelf == nil)
        var content = NodeContent(archive.series)
        content.shelf = ShelfMark("Kho 1 - G02")
        _ = try archive.perform(ChangeNode(node: archive.series.id, seenVersion: 1, content: content))
        #expect(try archive.detail(file.id).shelf?.description == "Kho 1 - G02")
        content = NodeContent(archive.box)
        content.shelf = ShelfMark("Kho 1 - G02 - T3")
        content.title = "Hộp quy hoạch"
        _ = try archive.perform(ChangeNode(node: archive.box.id, seenVersion: 1, content: content))
        #expect(try archive.detail(file.id).shelf?.description == "Kho 1 - G02 - T3")
        let found = try #require(try archive.ask(FindNode(.key(archive.box.id))))
        #expect(found.node.title == "Hộp quy hoạch")
        #expect(found.history.map(\.command) == [MakeNode.name, ChangeNode.name])
        #expect(
            refusal { () throws(OfficeError) in
                try archive.perform(ChangeNode(node: archive.box.id, seenVersion: 1, content: content))
            } != nil)
    }

    @Test func `an officer sees their own files among many, page by page, and no totals`() throws {
        let archive = try SampleArchive()
        let lan = try archive.office.addPerson("lan", [.officer])
        for number in 1...9 {
            let content = archive.content("0\(number).TCCB") { content in
                if number % 3 == 0 { content.maker = lan.person.id }
            }
            try archive.open(content)
        }
        let page = try archive.ask(ListArchive(below: archive.box.id, limit: 2), by: lan)
        #expect(page.files.map(\.content.notation) == ["03.TCCB", "06.TCCB"])
        let rest = try archive.ask(ListArchive(below: archive.box.id, anchor: .afterFile(6), limit: 2), by: lan)
        #expect(rest.files.map(\.content.notation) == ["09.TCCB"])
        let last = try archive.ask(ListArchive(below: archive.box.id, anchor: .last, limit: 2), by: lan)
        #expect(last.files.map(\.content.notation) == ["06.TCCB", "09.TCCB"])
        let above = try archive.ask(ListArchive(below: archive.series.id, limit: 5), by: lan)
        #expect(above.nodes.map(\.totals) == [nil])
        #expect(above.nodes.map(\.node.title) == ["Hộp số 1"])
    }

    @Test func `an administrator sees codes and states, and no word of what files are about`() throws {
        let archive = try SampleArchive()
        let file = try archive.open(archive.content())
        let admin = try archive.office.addPerson("quantri", [.administrator])
        let page = try archive.ask(ListArchive(below: archive.box.id, limit: 5), by: admin)
        #expect(page.files.map(\.content.title) == [""])
        #expect(page.line.map(\.title) == ["", "", ""])
        let detail = try archive.detail(file.id, by: admin)
        #expect(!detail.isWhole && detail.rows.isEmpty)
        #expect(try archive.search("quy hoạch", by: admin) == [])
        #expect(try archive.search("01.TCCB", by: admin) == ["01.TCCB"])
    }
}
