import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension ArchiveWorld {
    /// Four files that lie in the archive, with slips: 11.VP is asked for by Hoa, 12.VP is out with Lan since yesterday and was to come
    /// back then, 13.VP was read by somebody from outside and is permitted to Hoa, 14.VP is free. Minh leads.
    func lend() throws {
        try addPerson("minh", "Trần Văn Minh", "Phó Chủ tịch", .leadership)
        let day = Fixture.day(2026, 11, 23)
        let files = try (11...14).map { try archived("\($0).VP") }
        let hoa = Reading.person(try #require(people["hoa"]).id)
        let lan = Reading.person(try #require(people["lan"]).id)
        try ask(files[0], hoa, "soạn báo cáo tổng kết nhiệm kỳ", "a")
        let out = try ask(files[1], lan, "đối chiếu nghị quyết", "b", .inRoom)
        try perform(StepLoan(.handOut, try perform(StepLoan(.permit, out)), on: day, due: day))
        let guest = Reading.outside(name: "Lê Văn Tám", from: "Báo Lam Giang")
        let read = try ask(files[2], guest, "viết bài kỷ niệm", "c", .inRoom)
        let given = try perform(StepLoan(.handOut, try perform(StepLoan(.permit, read)), on: day))
        try perform(StepLoan(.takeBack, given, on: day, words: "nguyên vẹn"))
        try perform(StepLoan(.permit, try ask(files[2], hoa, "viết lịch sử công đoàn", "d")))
    }

    func addPerson(_ login: String, _ name: String, _ title: String, _ role: Role) throws {
        try perform(
            AddPerson(person: Person(id: PersonID(0), login: login, name: name, title: title, roles: [role])))
        try know(login)
    }

    @discardableResult
    private func ask(
        _ file: RecordFile, _ reader: Reading, _ purpose: String, _ key: String, _ manner: LoanManner = .takenOut
    ) throws -> FileLoan {
        try perform(AskForFile(file.id, reader: reader, purpose: purpose, manner: manner, formKey: "loan-\(key)"))
    }

    /// A file of Hoa that is closed; its work ended on 20/12.
    func closed(_ notation: String, retention: RetentionPeriod = .years(20), ended: Int = 2021) throws -> RecordFile {
        var content = FileContent(
            notation: notation, year: ended,
            title: "Hồ sơ hội nghị Ban Chấp hành năm \(ended), tập \(notation.prefix(2))", retention: retention)
        content.maker = people["hoa"]?.id
        content.startedOn = Fixture.day(ended, 1, 5)
        content.workEndedOn = Fixture.day(ended, 12, 20)
        content.closingNote = "Hồ sơ gồm 1 tờ."
        content.sheets = 1
        let node = try #require(try series())
        let opened = try perform(OpenFile(content: content, in: node, formKey: "archived-\(notation)")).file
        let paper = FileItemSource.loose(LoosePaper(date: Fixture.day(ended, 12, 1), title: "Biên bản hội nghị"))
        let filled = try perform(PutInFile(file: opened.id, [FileAddition(paper, sheets: SheetSpan(1, 1))]))
        return try perform(StepFile(file: opened.id, seenVersion: filled.file.version, step: .close)).file
    }

    /// A file that was closed and handed to the archive.
    func archived(_ notation: String, retention: RetentionPeriod = .years(20), ended: Int = 2021) throws -> RecordFile {
        let opened = try closed(notation, retention: retention, ended: ended)
        let transfer = try perform(
            PrepareTransfer(
                .current, text: TransferText(title: "Hồ sơ năm \(ended)"), files: [opened.id],
                formKey: "transfer-\(notation)"))
        let day = Fixture.day(2026, 11, 23)
        try perform(TakeTransfer(try perform(GiveTransfer(transfer, on: day)), on: day))
        return try #require(try detail(opened.id)).file
    }
}

extension Robot {
    /// Somebody in front of the loan desk of an office that lends.
    static func atLoans(
        _ login: String, in world: ArchiveWorld? = nil, language: Language = .vi, columns: Int = 80, rows: Int = 24
    ) throws -> Robot {
        let own: ArchiveWorld
        if let world {
            own = world
        } else {
            own = try ArchiveWorld()
            try own.lend()
        }
        let person = try #require(own.people[login])
        var robot = Robot(person: person, language: language, columns: columns, rows: rows, facts: try own.facts())
        robot.archive = LazyArchive(own)
        robot.press(.character("4"), .control("k"))
        return robot
    }

    /// The loan desk in front.
    var loans: LoanDeskScreen.State? {
        if case .archive(.loans(let state))? = workplace.stack.last { state } else { nil }
    }
}
