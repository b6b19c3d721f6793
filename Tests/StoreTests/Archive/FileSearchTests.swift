import Office
import Records
import Testing

@testable import Store

@Suite struct `The search among files` {
    @Test func `words, codes, makers and years are found as in the registers, the newest year first`() throws {
        let archive = try SampleArchive()
        let lan = try archive.office.addPerson("lan", [.officer])
        try archive.open(archive.content("01.TCCB", "Hồ sơ quy hoạch cán bộ", year: 2025))
        try archive.open(
            archive.content("02.TCCB", "Hồ sơ bảo hộ lao động", year: 2026) {
                $0.maker = lan.person.id
                $0.keywords = "an toàn vệ sinh"
            })
        try archive.open(archive.content("01.TC", "Quyết toán tài chính", year: 2026, retention: .permanent))
        #expect(try archive.search("hồ sơ ") == ["02.TCCB", "01.TCCB"])
        #expect(try archive.search("ho so quy ") == ["01.TCCB"])
        // A word with marks is exact.
        #expect(try archive.search("báo ") == [])
        #expect(try archive.search("bảo ") == ["02.TCCB"])
        #expect(try archive.search("quyết to") == ["01.TC"])
        #expect(try archive.search("hs:01.TC ") == ["01.TC", "01.TCCB"])
        #expect(try archive.search("so:1.TCCB ") == ["01.TCCB"])
        #expect(try archive.search("nam:2026 ") == ["01.TC", "02.TCCB"])
        #expect(try archive.search("nguoi:lan ") == ["02.TCCB"])
        #expect(try archive.search("vệ sinh ") == ["02.TCCB"])
        #expect(try archive.search("hồ sơ -lao ") == ["01.TCCB"])
        #expect(try archive.search("khan:khan ") == [])
        var filter = FileFilter()
        filter.periods = [.permanent]
        #expect(try archive.ask(ListFiles(filter: filter, limit: 5)).map(\.file.content.notation) == ["01.TC"])
        #expect(try archive.ask(CountFiles(filter: filter)).value == 1)
        filter = FileFilter(year: 2026)
        filter.makers = [lan.person.id]
        filter.states = [.open]
        #expect(try archive.ask(ListFiles(filter: filter, limit: 5)).map(\.file.content.notation) == ["02.TCCB"])
        filter.states = [.closed]
        #expect(try archive.ask(CountFiles(filter: filter)).value == 0)
    }

    @Test func `files never stand in the lists of documents`() throws {
        let archive = try SampleArchive()
        try archive.open(archive.content())
        #expect(try archive.office.search("quy hoạch ") == [])
        #expect(try archive.ask(ListIncoming(filter: IncomingFilter(), limit: 5)).isEmpty)
        #expect(try archive.ask(ListOutgoing(filter: .register(), limit: 5)).isEmpty)
    }

    @Test func `pages go on by place in both directions`() throws {
        let archive = try SampleArchive()
        for number in 1...7 { try archive.open(archive.content("0\(number).TCCB")) }
        let first = try archive.ask(ListFiles(filter: FileFilter(), limit: 3))
        #expect(first.map(\.file.content.notation) == ["07.TCCB", "06.TCCB", "05.TCCB"])
        let last = try #require(first.last)
        let second = try archive.ask(ListFiles(filter: FileFilter(), anchor: .olderThan(last.place), limit: 3))
        #expect(second.map(\.file.content.notation) == ["04.TCCB", "03.TCCB", "02.TCCB"])
        let up = try archive.ask(ListFiles(filter: FileFilter(), anchor: .newerThan(last.place), limit: 1))
        #expect(up.map(\.file.content.notation) == ["06.TCCB"])
    }

    @Test func `an officer finds their own files alone, a head those of the department`() throws {
        let archive = try SampleArchive()
        let department = try archive.perform(
            AddDepartment(department: Department(id: DepartmentID(0), name: "Ban Tổ chức", code: "ToC")))
        let lan = try archive.office.addPerson("lan", [.officer], department: department)
        let hung = try archive.office.addPerson("hung", [.head], department: department)
        let mai = try archive.office.addPerson("mai", [.officer])
        try archive.open(archive.content("01.TCCB") { $0.maker = lan.person.id })
        try archive.open(archive.content("02.TCCB"))
        #expect(try archive.search("hồ sơ ", by: lan) == ["01.TCCB"])
        #expect(try archive.search("hồ sơ ", by: hung) == ["01.TCCB"])
        #expect(try archive.search("hồ sơ ", by: mai) == [])
        #expect(try archive.search("-lao hồ ", by: archive.office.owner) == ["02.TCCB", "01.TCCB"])
        #expect(try archive.search("cq:\"tổ chức\" ", by: hung) == ["01.TCCB"])
    }
}
