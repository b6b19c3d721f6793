import Office
import Phrases
import Records
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

extension ArchiveWorld {
    /// Gives the documents 2 and 5, which lie in file 05.VP, a file each with a text.
    func fillTexts() throws {
        try text(
            "Điều 7. Mức khoán xăng xe của chuyên viên là 120 lít mỗi quý. Mức này áp dụng từ ngày 01 tháng 01 năm 2026.",
            of: 2, "quy-che-chi-tieu.txt")
        try text("Biên bản họp về thỏa ước lao động tập thể; mức khoán giữ nguyên.", of: 5, "bien-ban.txt")
    }

    private func text(_ text: String, of number: Int64, _ name: String) throws {
        let person = try #require(people["lan"])
        let staging = try file.office.stage(
            name, by: Actor(person: person), at: FigureWorld.at("2026-11-23"), limit: AttachmentRule.limit)
        try Array(text.utf8).withUnsafeBytes { bytes in try staging.append(bytes) }
        let staged = try staging.finish(at: FigureWorld.at("2026-11-23"))
        let added = try perform(AttachFiles(to: .incoming(DocumentID(number)), files: [staged]))
        try file.office.texts.keep(
            try #require(added.attachments.first).blob, .text(TakenText(text: text)), FigureWorld.at("2026-11-23"))
        while try file.office.texts.index() {}
    }
}

extension Robot {
    /// Somebody in front of the search of an archive with texts.
    static func atSearch(
        _ login: String = "an", language: Language = .vi, columns: Int = 80, rows: Int = 24
    ) throws -> Robot {
        let world = try ArchiveWorld()
        try world.fillTexts()
        let person = try #require(world.people[login])
        var robot = Robot(person: person, language: language, columns: columns, rows: rows, facts: try world.facts())
        robot.archive = LazyArchive(world)
        robot.press(.character("4"), .function(3))
        return robot
    }

    /// The search of the archive in front.
    var archiveSearch: ArchiveSearchScreen.State? {
        if case .archive(.search(let state))? = workplace.stack.last { state } else { nil }
    }

    /// What was kept for the person, the last of each name.
    func kept(_ name: PreferenceName) -> String? {
        effects.reversed().lazy.compactMap { effect in
            if case .keepPreference(name, let text) = effect { text } else { nil }
        }.first
    }
}

@Suite struct ArchiveSearchTests {
    @Test func `words of titles find files, words of texts find documents in them with their sentence`() throws {
        var robot = try Robot.atSearch()
        #expect(robot.screen.contains("Gõ chữ có trong tên hồ sơ"), "\(robot.screen)")
        robot.type("hội nghị")
        #expect(robot.archiveSearch?.part == .files && robot.archiveSearch?.files.rows.count == 1)
        robot.press(.escape)
        for _ in 0..<8 { robot.press(.backspace) }
        robot.type("khoan xang")
        #expect(robot.archiveSearch?.files.rows.isEmpty == true)
        #expect(robot.archiveSearch?.part == .documents && robot.archiveSearch?.documents.rows.count == 1)
        #expect(
            robot.screen.contains("quy-che-chi-tieu.txt: Điều 7. Mức khoán xăng xe của chuyên viên"), "\(robot.screen)")
        robot.press(.down, .enter)
        #expect(robot.recordFile?.detail?.file.name.description == "05.VP/2026")
        robot.press(.escape, .function(7))
        #expect(robot.archiveSearch?.part == .files && robot.screen.contains("F7"), "\(robot.screen)")
    }

    @Test(arguments: ["an", "lan"]) func `archivist and clerk open the document that lies in the file`(
        _ login: String
    ) throws {
        var robot = try Robot.atSearch(login)
        robot.type("thỏa ước ")
        robot.press(.down, .control("d"))
        guard case .document? = robot.workplace.stack.last else {
            Issue.record("the document was not opened: \(robot.screen)")
            return
        }
    }

    @Test func `who may not read the documents finds the files alone`() throws {
        var robot = try Robot.atSearch("hoa")
        robot.type("khoán ")
        #expect(robot.archiveSearch?.documents.rows.isEmpty == true && !robot.screen.contains("khoán xăng"))
        robot.press(.escape)
        for _ in 0..<6 { robot.press(.backspace) }
        robot.type("quy hoạch")
        #expect(robot.archiveSearch?.files.rows.count == 9)
    }

    @Test func `conditions are typed and chosen, wrong ones come back with what was typed`() throws {
        var robot = try Robot.atSearch()
        robot.type("hồ sơ")
        #expect(robot.archiveSearch?.files.rows.count == 10)
        robot.press(.function(4), .enter)
        robot.type("P01/01")
        robot.press(.enter)
        #expect(robot.archiveSearch?.files.rows.count == 9, "\(robot.screen)")
        #expect(robot.screen.contains("Trong P01/01"), "\(robot.screen)")
        robot.press(.function(4), .enter)
        robot.press(.control("a"))
        robot.type("P07")
        robot.press(.enter)
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("nothing is asked again: \(robot.screen)")
            return
        }
        #expect(question.field.text == "P07" && robot.message.contains("P07"), "\(robot.message)")
        robot.press(.escape)
        robot.press(.function(4), .down, .down, .down, .enter)
        robot.type("vĩnh viễn")
        robot.press(.enter)
        #expect(robot.archiveSearch?.criteria.retention == .permanent)
        #expect(robot.archiveSearch?.files.rows.count == 3, "\(robot.screen)")
        robot.press(.function(4), .down, .enter)
        robot.type("2027")
        robot.press(.enter)
        #expect(robot.archiveSearch?.criteria.from == Fixture.day(2027, 1, 1))
        #expect(robot.archiveSearch?.files.rows.isEmpty == true && robot.screen.contains("F4 bỏ bớt"))
        robot.press(.function(4), .end, .enter)
        #expect(robot.archiveSearch?.criteria == ArchiveCriteria() && robot.archiveSearch?.files.rows.count == 10)
    }

    @Test func `a place of the shelves is a condition, from its beginning on`() throws {
        var robot = try Robot.atSearch()
        func place(_ text: String) {
            robot.press(.function(4), .end, .up, .enter)
            robot.press(.control("a"))
            robot.type(text)
            robot.press(.enter)
        }
        place("kho 1 - g02 - t3")
        #expect(robot.archiveSearch?.files.rows.count == 9, "\(robot.screen)")
        #expect(robot.screen.contains("Để ở kho 1 - g02 - t3"), "\(robot.screen)")
        place("Kho 1")
        #expect(robot.archiveSearch?.files.rows.count == 10, "\(robot.screen)")
        place("Kho 1 - G02 - T4")
        #expect(robot.archiveSearch?.files.rows.isEmpty == true && robot.archiveSearch?.files.hasLoaded == true)
        place("a-b-c-d")
        guard case .question(let question)? = robot.workplace.overlays.last else {
            Issue.record("nothing is asked again: \(robot.screen)")
            return
        }
        #expect(question.field.text == "a-b-c-d" && robot.message.contains("a-b-c-d"), "\(robot.message)")
        robot.press(.escape, .function(6), .enter)
        robot.type("Tầng 4")
        robot.press(.enter)
        #expect(robot.kept(.archiveSearches) == "Tầng 4\tshelf=Kho 1 - G02 - T4")
        place("-")
        #expect(robot.archiveSearch?.criteria == ArchiveCriteria())
        robot.press(.function(6), .enter)
        #expect(robot.archiveSearch?.criteria.shelf == ShelfMark("Kho 1 - G02 - T4"))
    }

    @Test func `conditions alone list the documents that lie in their files`() throws {
        var robot = try Robot.atSearch()
        robot.press(.function(4), .enter)
        robot.type("P01/02")
        robot.press(.enter)
        #expect(robot.archiveSearch?.part == .files && robot.archiveSearch?.files.rows.count == 1, "\(robot.screen)")
        robot.press(.function(7))
        let symbols = robot.archiveSearch?.documents.rows.map(\.symbol)
        #expect(symbols == ["5/SNV-VL", "2/SNV-VL", ""], "\(robot.screen)")
        #expect(robot.archiveSearch?.documents.rows.last?.title == "Biên bản hội nghị", "a paper in no register")
        #expect(robot.archiveSearch?.documents.rows.allSatisfy { $0.attachment == nil } == true)
        robot.press(.down, .control("d"))
        guard case .document(let state)? = robot.workplace.stack.last else {
            Issue.record("the document was not opened: \(robot.screen)")
            return
        }
        #expect(state.document == DocumentID(2))
    }

    @Test func `F3 in a branch searches it, and again goes to the line`() throws {
        let world = try ArchiveWorld()
        let person = try #require(world.people["an"])
        var robot = Robot(person: person, facts: try world.facts())
        robot.archive = LazyArchive(world)
        robot.press(.character("4"), .enter, .enter, .function(3))
        #expect(robot.archiveSearch?.criteria.branch?.path == "P01/01", "\(robot.screen)")
        robot.press(.down)
        #expect(robot.archiveSearch?.isTyping == false)
        robot.press(.function(3))
        #expect(robot.archiveSearch?.isTyping == true)
    }

    @Test func `a search is kept under a name, comes back whole, is kept anew and dropped`() throws {
        var robot = try Robot.atSearch()
        robot.type("khoán")
        robot.press(.function(4), .down, .down, .down, .enter)
        robot.type("vĩnh")
        robot.press(.enter, .function(6), .enter)
        robot.type("Khoán; 100%")
        robot.press(.enter)
        #expect(robot.message == "Đã lưu lần tìm \"Khoán; 100%\".")
        let kept = try #require(robot.kept(.archiveSearches))
        #expect(kept == "Khoán%3B 100%25\tretention=permanent;words=khoán")
        robot.press(.function(4), .end, .enter)
        for _ in 0..<5 { robot.press(.backspace) }
        #expect(robot.archiveSearch?.search == nil && robot.archiveSearch?.files.rows.isEmpty == true)
        robot.press(.function(6), .enter)
        #expect(robot.archiveSearch?.line.text == "khoán" && robot.archiveSearch?.criteria.retention == .permanent)
        #expect(robot.archiveSearch?.documents.rows.count == 2, "\(robot.screen)")
        robot.press(.function(4), .end, .enter, .function(6), .down, .enter)
        robot.type("Khoán; 100%")
        robot.press(.enter)
        #expect(robot.kept(.archiveSearches) == "Khoán%3B 100%25\twords=khoán", "one of that name is replaced")
        robot.press(.function(6), .end, .enter, .enter)
        #expect(robot.kept(.archiveSearches) == "" && robot.message.contains("Đã xóa"))
        #expect(SavedSearches(text: "a\tcarrier=3").read("a") == nil, "a newer program's condition is not passed over")
    }

    @Test func `the result goes into a file or onto paper`() throws {
        var robot = try Robot.atSearch()
        robot.type("hồ sơ")
        robot.press(.function(8), .enter)
        guard case .saveFound(let export)? = robot.fileWork.last else {
            Issue.record("nothing is written: \(robot.screen)")
            return
        }
        #expect(!export.isOfDocuments && !export.isWorkbook && export.about == "Kết quả tìm: “hồ sơ”")
        robot.hear(.savedList(SavedList(path: "/drop/an/a.csv", count: 10, marked: [])))
        #expect(robot.message == "Đã ghi 10 dòng vào /drop/an/a.csv.")
        robot.press(.function(8), .end, .enter)
        #expect(robot.screen.contains("MỤC LỤC HỒ SƠ"), "\(robot.screen)")
        robot.press(.escape)
        #expect(robot.archiveSearch != nil)
        robot.press(.function(7))
        for _ in 0..<5 { robot.press(.backspace) }
        robot.type("khoán")
        robot.press(.function(8), .end, .enter)
        #expect(robot.screen.contains("TÌM THẤY TRONG HỒ SƠ"), "\(robot.screen)")
    }

    @Test func `the screen of a document's files tells what is known of their texts, and tries again`() {
        var robot = AttachmentScreenTests.robot()
        let id = Fixture.attachments[0].id
        robot.texts = [id: TextStanding(state: .failed, fault: .late, detail: "tesseract", tries: 1)]
        robot.press(.function(5))
        #expect(robot.screen.contains("chưa đọc được chữ: tesseract chạy quá lâu"), "\(robot.screen)")
        robot.fileAnswers = [.forgotten]
        robot.texts = [id: TextStanding(state: .waiting)]
        robot.press(.function(6))
        #expect(robot.fileWork.last == .readAgain(id) && robot.message.contains("Sẽ đọc lại chữ"))
        robot.press(.function(6))
        #expect(robot.fileWork.count == 1, "what waits is not asked for again")
    }
}

/// The search of the archive as people meet it most.
enum ArchiveSearchScene: String, CaseIterable {
    case archiveSearch, archiveSearchFiles, archiveSearchDocuments, archiveSearchNarrow, archiveSearchSaved

    func robot(language: Language, columns: Int, rows: Int) throws -> Robot {
        var robot = try Robot.atSearch(language: language, columns: columns, rows: rows)
        switch self {
        case .archiveSearch: break
        case .archiveSearchFiles:
            robot.type("quy hoạch ")
            robot.press(.down)
        case .archiveSearchDocuments:
            robot.type("khoán ")
            robot.press(.down)
        case .archiveSearchNarrow:
            robot.type("hồ sơ")
            robot.press(.function(4))
        case .archiveSearchSaved:
            robot.type("khoán")
            robot.press(.function(6), .enter)
            robot.type("Mức khoán")
            robot.press(.enter, .function(6))
        }
        return robot
    }
}

@Suite struct ArchiveSearchSnapshotTests {
    @Test(arguments: ArchiveSearchScene.allCases) func `each screen at 80 by 24 in Vietnamese`(
        _ scene: ArchiveSearchScene
    ) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: ArchiveSearchScene.allCases) func `each screen at 80 by 24 in English`(
        _ scene: ArchiveSearchScene
    ) throws {
        expectSnapshot(
            try scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: ArchiveSearchScene.allCases) func `each screen at 132 by 43 in Vietnamese`(
        _ scene: ArchiveSearchScene
    ) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test func `the least size still holds a document with its sentence`() throws {
        expectSnapshot(
            try ArchiveSearchScene.archiveSearchDocuments.robot(language: .vi, columns: 40, rows: 12).screen,
            named: "archiveSearchDocuments-40x12-vi")
    }
}
