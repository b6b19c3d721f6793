import Glibc
import Office
import Phrases
import Records
import Store
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import Screens
@testable import Shell

/// A real office with a fonds, in a folder of its own: a series with two boxes, a series without, files in several states. Its incoming
/// documents have the numbers 1 to 8. Today is 24/11/2026.
final class ArchiveWorld {
    let folder: TemporaryFolder
    let file: OfficeFile
    private let owner: Actor
    private let door = Mutex(())
    private(set) var people: [String: Person] = [:]

    /// - Parameter files: how many files lie in the first box.
    init(files: Int = 9) throws {
        umask(0o077)
        folder = try TemporaryFolder()
        file = try OfficeFile.create(at: folder.path + "/office.db")
        let person = Person(
            id: PersonID(0), login: "owner", name: "Đinh Văn Long", roles: Set(Role.allCases), isOwner: true)
        let profile = OfficeProfile(
            name: "LĐLĐ tỉnh Lam Giang", superior: nil, place: "Lam Giang", code: "LG.CD", isDemo: true, unitCode: "thu"
        )
        owner = Actor(
            person: try file.office.found(
                profile, owner: person, units: [], holidays: HolidayTable.shipped, at: FigureWorld.at("2026-01-05")))
        for (login, name, title, roles) in [
            ("an", "Ngô Minh An", "Cán bộ lưu trữ", [Role.archivist]),
            ("hoa", "Phạm Thị Hoa", "Chuyên viên", [.officer]),
            ("lan", "Nguyễn Thị Lan", "Văn thư", [.clerk]),
        ] {
            try perform(
                AddPerson(person: Person(id: PersonID(0), login: login, name: name, title: title, roles: Set(roles))))
            people[login] = try file.person(login: login)
        }
        for number in 1...8 {
            let content = IncomingContent(
                arrivedOn: Fixture.day(2026, 9, number), issuer: "Sở Nội vụ tỉnh Lam Giang",
                symbol: .parse("\(number)/SNV-VL"), subject: "đề nghị báo cáo số liệu lao động, đợt \(number)")
            try perform(RegisterIncoming(content: content, formKey: "in-\(number)"))
        }
        try fill(files: files)
    }

    private func fill(files: Int) throws {
        func node(
            _ level: ArchiveLevel, _ parent: ArchiveNodeID?, _ code: String, _ title: String, _ shelf: String? = nil
        )
            throws -> ArchiveNodeID
        {
            let content = NodeContent(code: code, title: title, shelf: shelf.flatMap { ShelfMark($0) })
            return try perform(MakeNode(level, below: parent, content: content)).node.id
        }
        let fonds = try node(.fonds, nil, "P01", "Phông Liên đoàn Lao động tỉnh Lam Giang", "Kho 1")
        let staff = try node(.series, fonds, "01", "Tổ chức, cán bộ")
        let office = try node(.series, fonds, "02", "Văn phòng, tổng hợp")
        let box = try node(.box, staff, "H01", "Hộp số 1", "Kho 1 - G02 - T3")
        _ = try node(.box, staff, "H02", "Hộp số 2", "Kho 1 - G02 - T4")
        for number in 1...max(1, files) {
            var content = FileContent(
                notation: "\(number < 10 ? "0" : "")\(number).TCCB", year: 2026,
                title: "Hồ sơ quy hoạch, bổ nhiệm cán bộ công đoàn đợt \(number) năm 2026",
                retention: number.isMultiple(of: 3) ? .permanent : .years(number.isMultiple(of: 2) ? 20 : 2))
            content.startedOn = Fixture.day(2026, 1, 5)
            content.maker = people["hoa"]?.id
            if number == 1 { content.workEndedOn = Fixture.day(2026, 10, 30) }
            try perform(OpenFile(content: content, in: box, formKey: "file-\(number)"))
        }
        var meeting = FileContent(
            notation: "05.VP", year: 2026, title: "Hồ sơ hội nghị Ban Chấp hành lần thứ 12", retention: .permanent)
        meeting.maker = people["lan"]?.id
        let open = try perform(OpenFile(content: meeting, in: office, formKey: "meeting")).file
        try perform(
            PutInFile(
                file: open.id,
                [
                    FileAddition(.incoming(DocumentID(2)), sheets: SheetSpan(1, 3)),
                    FileAddition(.incoming(DocumentID(5)), sheets: SheetSpan(4, 4)),
                    FileAddition(
                        .loose(
                            LoosePaper(
                                date: Fixture.day(2026, 9, 20), title: "Biên bản hội nghị", author: "Thư ký đoàn"))),
                ]))
        let staging = try file.office.stage("biên bản.pdf", by: owner, at: FigureWorld.at("2026-11-23"))
        try [UInt8]("%PDF-1.7 biên bản".utf8).withUnsafeBytes { try staging.append($0) }
        let scan = try staging.finish(at: FigureWorld.at("2026-11-23"))
        for row in try detail(open.id)?.rows ?? [] where row.isPaper {
            try perform(AttachFiles(to: .paper(row.item.id), files: [scan]))
        }
    }

    @discardableResult
    func perform<C: Command>(_ command: C, on day: String = "2026-11-23") throws -> C.Receipt {
        try file.office.perform(command, by: owner, at: FigureWorld.at(day), trustingClock: true)
    }

    /// The same by one of the people.
    @discardableResult
    func perform<C: Command>(_ command: C, as login: String, on day: String = "2026-11-23") throws -> C.Receipt {
        let actor = Actor(person: try #require(people[login]))
        return try file.office.perform(command, by: actor, at: FigureWorld.at(day), trustingClock: true)
    }

    func ask<Q: Query>(_ query: Q) throws -> Q.Answer {
        try file.office.ask(query, by: owner, on: Fixture.today)
    }

    /// Somebody who came into the office later.
    func know(_ login: String) throws { people[login] = try file.person(login: login) }

    /// The series without boxes.
    func series() throws -> ArchiveNodeID? {
        let path = try #require(ArchivePath("P01/02"))
        return try file.office.ask(FindNode(.path(path)), by: owner, on: Fixture.today)?.node.id
    }

    func detail(_ id: RecordFileID) throws -> FileDetail? {
        try file.office.ask(ShowFile(.key(id)), by: owner, on: Fixture.today)
    }

    func facts() throws -> OfficeFacts {
        try file.office.ask(AskOffice(), by: owner, on: Fixture.today)
    }

    func answer(_ question: ArchiveQuestion, _ ticket: Ticket, as actor: Actor) -> Message {
        message(ticket) { () throws(OfficeError) in
            try file.office.answer(question, by: actor, on: Fixture.today)
        }
    }

    func receipt(_ deed: ArchiveDeed, _ ticket: Ticket, as actor: Actor, at now: Instant) -> Message {
        message(ticket) { () throws(OfficeError) in try file.office.receipt(deed, by: actor, at: now) }
    }

    func answer(_ question: OutgoingQuestion, _ ticket: Ticket, as actor: Actor) -> Message {
        outgoingMessage(ticket) { () throws(OfficeError) in
            try file.office.answer(question, by: actor, on: Fixture.today)
        }
    }

    func receipt(_ deed: OutgoingDeed, _ ticket: Ticket, as actor: Actor, at now: Instant) -> Message {
        outgoingMessage(ticket) { () throws(OfficeError) in try file.office.receipt(deed, by: actor, at: now) }
    }

    private func message(_ ticket: Ticket, _ body: () throws(OfficeError) -> ArchiveAnswer) -> Message {
        door.withLock { _ in
            do throws(OfficeError) { return .archive(try body(), ticket) } catch { return .failed(error, ticket) }
        }
    }

    private func outgoingMessage(_ ticket: Ticket, _ body: () throws(OfficeError) -> OutgoingAnswer) -> Message {
        door.withLock { _ in
            do throws(OfficeError) { return .outgoing(try body(), ticket) } catch { return .failed(error, ticket) }
        }
    }
}

/// Such an office, made when it is first asked.
final class LazyArchive {
    private var made: ArchiveWorld?

    func world() throws -> ArchiveWorld {
        if let made { return made }
        let world = try ArchiveWorld()
        try world.proceed()
        try world.stations()
        try world.plan()
        try world.hold()
        made = world
        return world
    }

    convenience init(_ world: ArchiveWorld) {
        self.init()
        made = world
    }

    /// The files in which a document lies, where the office was made already.
    func files(of source: FileItemSource, as actor: Actor) -> [RecordFile] {
        (try? made?.file.office.ask(ListFilesOf(source), by: actor, on: Fixture.today)) ?? []
    }

    func answer(_ question: ArchiveQuestion, _ ticket: Ticket, as actor: Actor) -> Message {
        guard let world = try? world() else { return .failed(.refused(.noSuchRecord), ticket) }
        return world.answer(question, ticket, as: actor)
    }

    func receipt(_ deed: ArchiveDeed, _ ticket: Ticket, as actor: Actor, at now: Instant) -> Message {
        guard let world = try? world() else { return .failed(.refused(.noSuchRecord), ticket) }
        return world.receipt(deed, ticket, as: actor, at: now)
    }
}

extension Robot {
    /// Somebody of an office with an archive, in front of its fonds.
    static func atArchive(
        _ login: String = "an", files: Int = 9, language: Language = .vi, columns: Int = 80, rows: Int = 24
    ) throws -> Robot {
        let world = try ArchiveWorld(files: files)
        let person = try #require(world.people[login])
        var robot = Robot(person: person, language: language, columns: columns, rows: rows, facts: try world.facts())
        robot.archive = LazyArchive(world)
        robot.press(.character("4"))
        return robot
    }

    /// The level or search in front.
    var tree: TreeScreen.State? {
        if case .archive(.tree(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The file in front.
    var recordFile: FileScreen.State? {
        if case .archive(.file(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The form of the archive in front.
    var archiveForm: ArchiveFormScreen.State? {
        if case .archive(.form(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The list of duties in front.
    var dueFiles: DueFilesScreen.State? {
        if case .archive(.due(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The codes of the rows of the level.
    var treeCodes: [String] {
        tree?.window.rows.map { row in
            switch row.content {
            case .node(let found): found.node.code
            case .file(let file): file.name.description
            }
        } ?? []
    }
}
