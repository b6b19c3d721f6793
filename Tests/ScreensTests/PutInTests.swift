import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension Robot {
    /// Somebody in front of the incoming register, whose newest documents are 8 to 1: an office with an archive has them too.
    static func atRegister(
        _ login: String = "lan", world given: ArchiveWorld? = nil, language: Language = .vi, columns: Int = 80,
        rows: Int = 24
    ) throws -> Robot {
        let world = try given ?? ArchiveWorld()
        let person = try #require(world.people[login])
        var robot = Robot(person: person, language: language, columns: columns, rows: rows, facts: try world.facts())
        robot.archive = LazyArchive(world)
        robot.missing = 1525
        robot.press(.character("2"))
        return robot
    }

    /// The incoming register in front.
    var register: IncomingListScreen.State? {
        if case .list(let state)? = workplace.stack.last { state } else { nil }
    }
}

/// Documents of lists put into a file in one step.
@Suite struct PutInTests {
    private func names(in world: ArchiveWorld, _ name: String) throws -> [String?] {
        let file = try #require(FileName(name))
        return try world.ask(ShowFile(.name(file, fonds: nil)))?.rows.map(\.name) ?? []
    }

    @Test func `marked documents go into the first file that is offered, and the list stands where it stood`() throws {
        let world = try ArchiveWorld()
        var robot = try Robot.atRegister(world: world)
        robot.press(.character(" "), .character(" "), .control("l"))
        #expect(robot.archiveForm?.documents == [.incoming(DocumentID(7)), .incoming(DocumentID(8))])
        #expect(robot.screen.contains("7/2026 · đề nghị báo cáo số liệu lao động, đợt 7"), "\(robot.screenText)")
        #expect(robot.screen.contains("> 05.VP/2026 · 3 văn bản · Hồ sơ hội nghị"), "\(robot.screenText)")
        robot.press(.enter)
        #expect(robot.message == "Đã đưa 2 văn bản vào hồ sơ 05.VP/2026.", "\(robot.screenText)")
        #expect(robot.register?.marks.isEmpty == true && robot.register?.current?.id == DocumentID(6))
        #expect(try names(in: world, "05.VP/2026") == ["2/2026", "5/2026", nil, "7/2026", "8/2026"])
    }

    @Test func `what lies there already is told and left out; marks stay where nothing was put in`() throws {
        var robot = try Robot.atRegister()
        robot.press(.down, .down, .down, .character(" "), .character(" "), .control("l"), .enter)
        #expect(robot.message == "Đã đưa 1 văn bản vào hồ sơ 05.VP/2026 (1 đã có).", "\(robot.screenText)")
        robot.press(.up, .up, .character(" "), .control("l"), .enter)
        #expect(robot.archiveForm?.faults[.target] != nil && robot.message.contains("05.VP/2026"), "\(robot.message)")
        robot.press(.escape)
        #expect(robot.register?.marks.count == 1)
    }

    @Test func `the file filled last is offered first, then one's own, then those of others`() throws {
        let world = try ArchiveWorld()
        let third = try #require(try world.ask(ShowFile(.name(FileName(notation: "03.TCCB", year: 2026), fonds: nil))))
        let paper = FileAddition(.loose(LoosePaper(title: "Biên bản")))
        try world.perform(PutInFile(file: third.file.id, [paper]), as: "an")
        var content = FileContent(notation: "09.VP", year: 2026, title: "Hồ sơ công tác lưu trữ", retention: .years(10))
        content.maker = world.people["an"]?.id
        let node = try #require(try world.series())
        try world.perform(OpenFile(content: content, in: node, formKey: "own"), as: "an")
        var robot = try Robot.atRegister("an", world: world)
        robot.press(.control("l"))
        let offered = robot.archiveForm?.suggestions.map { $0.split(separator: " ")[0] } ?? []
        #expect(offered.prefix(2) == ["03.TCCB/2026", "09.VP/2026"] && offered.count == 6, "\(offered)")
        robot.press(.function(4))
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("no list: \(robot.screenText)")
            return
        }
        #expect(chooser.items.count == 11 && Set(chooser.items.map(\.text)).count == 11)
    }

    @Test func `words of the title find a file among those that were not offered`() throws {
        let world = try ArchiveWorld(files: 130)
        // The archivist sees the documents that lie in a file already.
        var robot = try Robot.atRegister("an", world: world)
        robot.press(.down, .down, .down, .control("l"))
        #expect(robot.archiveForm?.putIn.all.contains { $0.name.description == "07.TCCB/2026" } == false)
        robot.type("quy hoạch đợt 7 ")
        #expect(robot.archiveForm?.suggestions.first?.hasPrefix("07.TCCB/2026") == true, "\(robot.screenText)")
        robot.press(.control("u"))
        robot.type("07.tc")
        #expect(robot.archiveForm?.suggestions.first?.hasPrefix("07.TCCB/2026") == true, "\(robot.screenText)")
        robot.press(.function(2))
        #expect(robot.message == "Đã đưa 1 văn bản vào hồ sơ 07.TCCB/2026.", "\(robot.screenText)")
        #expect(try names(in: world, "07.TCCB/2026") == ["5/2026"])
    }

    @Test func `a file that is none, or no longer open, is told at the field and nothing is lost`() throws {
        var robot = try Robot.atRegister()
        robot.press(.control("l"))
        robot.type("99.XX")
        robot.press(.function(2))
        #expect(robot.archiveForm?.text(.target) == "99.XX" && robot.message.contains("99.XX"), "\(robot.message)")
        // A name typed whole needs no list.
        robot.press(.control("u"))
        robot.type("01.TCCB/2026")
        robot.press(.function(2))
        #expect(robot.archiveForm?.faults[.target] != nil, "another's file: \(robot.screenText)")
        robot.press(.escape)
        #expect(robot.register != nil)
        robot.press(.control("l"))
        #expect(robot.archiveForm?.text(.target) == "01.TCCB/2026", "\(robot.screenText)")
    }

    @Test func `who has no open file hears what to do`() throws {
        let world = try ArchiveWorld()
        try world.perform(
            AddPerson(person: Person(id: PersonID(0), login: "mai", name: "Lê Thị Mai", roles: [.officer])))
        try world.know("mai")
        var robot = try Robot.atRegister("mai", world: world)
        robot.press(.control("l"))
        #expect(robot.screen.contains("Chưa có hồ sơ đang lập nào của bạn."), "\(robot.screenText)")
        robot.press(.enter)
        #expect(robot.archiveForm?.faults[.target] == .putInNoFile)
    }

    @Test func `the list of what is done with marks offers it, and a void number says why not`() throws {
        var robot = try Robot.atRegister()
        robot.press(.character(" "), .character(";"))
        robot.type("hồ sơ")
        robot.press(.enter)
        #expect(robot.archiveForm?.documents == [.incoming(DocumentID(8))], "\(robot.screenText)")
        var state = IncomingListScreen.State(filter: IncomingFilter())
        state.marks[DocumentID(1529)] = Fixture.document(1529)
        state.marks[DocumentID(8)] = Fixture.document(8)
        #expect(state.whyNotFiled == .whyMarkedVoid("1529"))
        let keys = IncomingListScreen.keys(state, in: robot.workplace.surroundings)
        #expect(keys.first { $0.keys == [.control("l")] }?.disabledReason?.contains("1529") == true)
    }

    @Test func `a document's screen does the same, and names the files in which it lies`() throws {
        var robot = try Robot.atRegister()
        robot.press(.enter)
        #expect(!robot.screen.contains("Trong hồ sơ"))
        robot.press(.control("l"), .enter)
        #expect(robot.message == "Đã đưa 1 văn bản vào hồ sơ 05.VP/2026.", "\(robot.screenText)")
        robot.press(.end)
        guard case .document(let state)? = robot.workplace.stack.last else {
            Issue.record("not back: \(robot.screenText)")
            return
        }
        let lines = IncomingDocumentScreen.lines(of: state, in: robot.workplace.surroundings)
        #expect(lines.first { $0.label == "Trong hồ sơ" }?.text.hasPrefix("05.VP/2026 · Hồ sơ hội nghị") == true)
    }

    @Test func `outgoing documents go the same way once they have their number`() throws {
        var robot = try Robot.atRegister()
        robot.press(.escape, .character("3"), .down, .control("l"))
        guard case .outgoing(let id)? = robot.archiveForm?.documents.first else {
            Issue.record("no form: \(robot.screenText)")
            return
        }
        robot.press(.escape, .enter)
        guard case .outgoing(.document(let state))? = robot.workplace.stack.last else {
            Issue.record("no document: \(robot.screenText)")
            return
        }
        #expect(state.id == id)
        robot.press(.control("l"))
        #expect(robot.archiveForm?.documents == [.outgoing(id)])
        robot.press(.escape, .escape, .function(4), .down, .enter, .control("l"))
        #expect(robot.archiveForm == nil && robot.message.contains("Đưa vào hồ sơ"), "\(robot.screenText)")
    }

    @Test func `taking it back says how it is taken out`() {
        var robot = Robot()
        robot.undoable = [Undoable(entry: 7, at: Fixture.now, command: PutInFile.name, document: nil, way: .stands)]
        robot.press(.character("2"), .control("z"))
        #expect(robot.message.contains("Muốn lấy ra"), "\(robot.message)")
    }
}

/// The form at the sizes at which people meet it.
@Suite struct PutInSnapshotTests {
    private func offered(_ language: Language, _ columns: Int, _ rows: Int) throws -> Robot {
        let world = try ArchiveWorld()
        try world.perform(
            AddPerson(
                person: Person(
                    id: PersonID(0), login: "minh", name: "Trần Văn Minh", title: "Chánh Văn phòng", roles: [.chief])))
        try world.know("minh")
        var robot = try Robot.atRegister("minh", world: world, language: language, columns: columns, rows: rows)
        for _ in 0..<5 { robot.press(.character(" ")) }
        robot.press(.control("l"))
        return robot
    }

    @Test(arguments: Language.allCases) func `what is offered at 80 by 24`(_ language: Language) throws {
        expectSnapshot(try offered(language, 80, 24).screen, named: "putIn-80x24-\(language.rawValue)")
    }

    @Test func `what is offered in large and in the least size`() throws {
        expectSnapshot(try offered(.vi, 132, 43).screen, named: "putIn-132x43-vi")
        expectSnapshot(try offered(.vi, 40, 12).screen, named: "putIn-40x12-vi")
    }

    @Test(arguments: Language.allCases) func `what no file takes at 80 by 24`(_ language: Language) throws {
        var robot = try Robot.atRegister(language: language)
        robot.press(.control("l"))
        robot.type("99.XX")
        robot.press(.function(2))
        expectSnapshot(robot.screen, named: "putInUnknown-80x24-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases) func `a document that lies in a file at 80 by 24`(_ language: Language) throws {
        var robot = try Robot.atRegister(language: language)
        robot.press(.down, .down, .down, .enter)
        expectSnapshot(robot.screen, named: "documentInFile-80x24-\(language.rawValue)")
    }
}
