import Office
import Records
import Testing

@testable import Store

/// The open files that a person may put documents into.
@Suite struct `Files to be filled` {
    private let paper = FileAddition(.loose(LoosePaper(title: "Biên bản")))

    private func names(_ found: FilesToFill) -> [String] { found.all.map(\.content.notation) }

    @Test func `one's own come before those of others, and nobody is offered what they may not fill`() throws {
        let archive = try SampleArchive()
        let department = try archive.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "ToC")))
        let lan = try archive.office.addPerson("lan", [.officer], department: department)
        let hung = try archive.office.addPerson("hung", [.head], department: department)
        let luu = try archive.office.addPerson("luu", [.archivist])
        let clerk = try archive.office.addPerson("vanthu", [.clerk])
        let admin = try archive.office.addPerson("quantri", [.administrator])
        try archive.open(archive.content("01.TCCB") { $0.maker = lan.person.id })
        try archive.open(archive.content("02.TCCB") { $0.maker = luu.person.id })
        try archive.open(archive.content("03.TCCB"))
        // Who opened a file for another may fill it.
        try archive.open(archive.content("04.TCCB") { $0.maker = lan.person.id }, by: clerk)
        func offered(_ actor: Actor, _ search: SearchQuery? = nil) throws -> [String] {
            names(try archive.ask(ListFilesToFill(search, limit: 10), by: actor))
        }
        #expect(try offered(lan) == ["04.TCCB", "01.TCCB"])
        #expect(try offered(hung) == ["04.TCCB", "01.TCCB"])
        #expect(try offered(luu) == ["02.TCCB", "04.TCCB", "03.TCCB", "01.TCCB"])
        #expect(try offered(clerk) == ["04.TCCB"])
        #expect(try offered(admin).isEmpty)
        // Each that is offered takes a paper.
        for actor in [lan, hung, luu, clerk] {
            for file in try archive.ask(ListFilesToFill(limit: 10), by: actor).all {
                _ = try archive.perform(PutInFile(file: file.id, [paper]), by: actor)
            }
        }
    }

    @Test func `the one filled last stands first, until it is closed`() throws {
        let archive = try SampleArchive()
        let first = try archive.open(archive.content("01.TCCB", retention: .years(3)))
        let second = try archive.open(archive.content("02.TCCB"))
        #expect(try archive.ask(ListFilesToFill(limit: 10)).last == nil)
        _ = try archive.perform(PutInFile(file: second.id, [paper]))
        let filled = try archive.perform(PutInFile(file: first.id, [paper])).file
        #expect(names(try archive.ask(ListFilesToFill(limit: 10))) == ["01.TCCB", "02.TCCB"])
        let ending = FileEnding(workEndedOn: SampleArchive.today, closingNote: "Hết.")
        _ = try archive.perform(StepFile(file: first.id, seenVersion: filled.version, step: .close, ending: ending))
        let after = try archive.ask(ListFilesToFill(limit: 10))
        #expect(after.last?.content.notation == "02.TCCB" && names(after) == ["02.TCCB"])
        // Another person has filled nothing.
        let luu = try archive.office.addPerson("luu", [.archivist])
        #expect(try archive.ask(ListFilesToFill(limit: 10), by: luu).last == nil)
    }

    @Test func `words of the title and the code narrow what is offered`() throws {
        let archive = try SampleArchive()
        try archive.open(archive.content("01.TCCB", "Hồ sơ xếp lương năm 2026"))
        try archive.open(archive.content("02.VP", "Hồ sơ hội nghị tổng kết"))
        func offered(_ text: String) throws -> [String] {
            let query = SearchQuery.parse(text, today: SampleArchive.today).0
            return names(try archive.ask(ListFilesToFill(query, limit: 10)))
        }
        #expect(try offered("xep luo") == ["01.TCCB"] && offered("02.v") == ["02.VP"] && offered("hồ sơ").count == 2)
        #expect(try offered("không có").isEmpty)
    }

    @Test func `a document names the files in which it lies to those alone who see them`() throws {
        let archive = try SampleArchive()
        let admin = try archive.office.addPerson("quantri", [.administrator])
        let clerk = try archive.office.addPerson("vanthu", [.clerk])
        let file = try archive.open(archive.content())
        let document = try archive.office.register(archive.office.content()).document
        _ = try archive.perform(PutInFile(file: file.id, [FileAddition(.incoming(document))]))
        #expect(try archive.ask(ShowIncoming(.key(document)))?.files.map(\.id) == [file.id])
        #expect(try archive.ask(ShowIncoming(.key(document)), by: clerk)?.files.map(\.id) == [file.id])
        #expect(try archive.ask(ShowIncoming(.key(document)), by: admin)?.files == [])
    }
}
