import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Files found, opened, filled, closed and placed on the screens, over a real office.
@Suite struct ArchiveScreenTests {
    @Test func `a paper in no register shows its files, a registered document shows them on its own screen`() throws {
        var robot = try Robot.atArchive("lan")
        robot.press(.enter, .down, .enter, .enter)
        #expect(robot.screen.contains("Biên bản hội nghị [1 tệp]"), "\(robot.screenText)")
        robot.press(.control("t"))
        #expect(robot.message.contains("tệp ở màn hình văn bản"), "\(robot.message)")
        for way in [Key.control("t"), .enter] {
            robot.press(.end, way)
            #expect(robot.screen.contains("TỆP CỦA TÀI LIỆU: Biên bản hội nghị"), "\(robot.screenText)")
            robot.press(.function(2))
            #expect(robot.screen.contains("THÊM TỆP TỪ ĐÂU"), "\(robot.screenText)")
            robot.press(.escape, .escape)
        }
    }

    @Test func `the files of a paper stay as they are where what lies in its file stays`() throws {
        let world = try ArchiveWorld()
        var sight = FileFilter()
        sight.search = SearchQuery.parse("hội nghị", today: Fixture.today).0
        let file = try #require(try world.ask(ListFiles(filter: sight, limit: 1)).first).file
        let paper = try #require(try world.detail(file.id)?.rows.first(where: \.isPaper))
        let robot = try Robot.atArchive("lan")
        for why in [Phrase.whyNotYourFile, nil] {
            let state = AttachmentsScreen.State(of: paper, in: file, whyFixed: why)
            let keys = AttachmentsScreen.keys(state, in: robot.workplace.surroundings)
            for key in [Key.function(2), .function(12)] {
                let binding = try #require(keys.first { $0.keys.contains(key) })
                #expect(binding.disabledReason == why.map(robot.workplace.surroundings.text), "\(key)")
            }
        }
    }

    // MARK: The tree

    @Test func `one goes from the fonds into boxes and back, the cursor on what was left`() throws {
        var robot = try Robot.atArchive()
        #expect(robot.treeCodes == ["P01"], "\(robot.screenText)")
        robot.press(.enter)
        #expect(robot.treeCodes == ["01", "02"] && robot.screen.contains("10 hồ sơ") == false)
        robot.press(.enter)
        #expect(robot.treeCodes == ["H01", "H02"])
        robot.press(.right)
        #expect(robot.treeCodes.count == 9 && robot.treeCodes[0] == "01.TCCB/2026")
        robot.press(.left)
        #expect(robot.treeCodes == ["H01", "H02"] && robot.tree?.current?.node?.node.code == "H01")
        robot.press(.escape)
        #expect(robot.treeCodes == ["01", "02"] && robot.tree?.current?.node?.node.code == "01")
        robot.press(.escape, .escape)
        #expect(robot.treeCodes == ["P01"] || robot.tree == nil)
        robot.press(.escape)
        #expect(robot.tree == nil)
    }

    @Test func `a level of any length is walked to its end and back without a row twice`() throws {
        var robot = try Robot.atArchive(files: 500)
        robot.press(.enter, .enter, .enter)
        var seen: [String] = []
        for _ in 0..<500 {
            if let name = robot.tree?.current?.file?.name.description { seen.append(name) }
            robot.press(.down)
        }
        #expect(seen.count == 500 && Set(seen).count == 500 && seen.last == "500.TCCB/2026")
        robot.press(.home)
        #expect(robot.tree?.current?.file?.name.description == "01.TCCB/2026")
        robot.press(.end)
        #expect(robot.tree?.current?.file?.name.description == "500.TCCB/2026")
        for _ in 0..<499 { robot.press(.up) }
        #expect(robot.tree?.current?.file?.name.description == "01.TCCB/2026")
    }

    @Test func `files are put in order at once, and one by one`() throws {
        var robot = try Robot.atArchive(files: 3)
        robot.press(.enter, .enter, .enter, .shiftDown)
        #expect(robot.treeCodes == ["02.TCCB/2026", "01.TCCB/2026", "03.TCCB/2026"])
        #expect(robot.tree?.current?.file?.name.description == "01.TCCB/2026")
        robot.press(.down, .shiftUp)
        #expect(robot.treeCodes == ["02.TCCB/2026", "03.TCCB/2026", "01.TCCB/2026"])
        robot.press(.home, .shiftUp)
        #expect(robot.message.contains("Không còn chỗ"), "\(robot.message)")
        robot.press(.function(6), .enter)
        #expect(robot.treeCodes == ["01.TCCB/2026", "02.TCCB/2026", "03.TCCB/2026"])
        #expect(robot.message == "Đã xếp thứ tự 3 hồ sơ trong P01/01/H01.", "\(robot.message)")
        robot.type("hồ sơ")
        robot.press(.function(6))
        #expect(robot.workplace.overlays.isEmpty && robot.message.contains("đang tìm"), "\(robot.message)")
    }

    @Test func `what is typed is searched in the branch alone`() throws {
        var robot = try Robot.atArchive()
        robot.type("hoi nghi")
        #expect(robot.treeCodes == ["05.VP/2026"] && robot.screen.contains("tìm thấy 1"))
        robot.press(.escape)
        #expect(robot.tree?.isTyping == false && robot.treeCodes == ["05.VP/2026"])
        robot.press(.escape, .enter, .enter)
        robot.type("hoi nghi")
        #expect(robot.treeCodes.isEmpty && robot.screen.contains("Không có hồ sơ nào khớp"))
        robot.press(.control("u"))
        robot.type("quy hoạch đợt 3")
        #expect(robot.treeCodes == ["03.TCCB/2026"], "\(robot.screenText)")
    }

    // MARK: Opening and filling

    @Test func `a file is opened in a box, filled with documents and a loose paper, and closed by the rules`() throws {
        var robot = try Robot.atArchive("hoa")
        robot.press(.enter, .enter, .enter, .function(2))
        robot.type("21.TCCB")
        robot.press(.enter)
        robot.type("Hồ sơ đại hội công đoàn cơ sở năm 2026")
        robot.press(.enter)
        robot.type("10 năm")
        robot.press(.enter, .function(2))
        #expect(robot.message == "Đã mở hồ sơ 21.TCCB/2026.", "\(robot.screenText)")
        #expect(robot.recordFile?.detail?.file.content.maker == robot.workplace.surroundings.actor.person.id)
        robot.press(.function(7))
        robot.press(.enter)
        robot.type("Biên bản kiểm phiếu")
        robot.press(.function(2))
        #expect(robot.message == "Đã đưa 1 văn bản vào hồ sơ 21.TCCB/2026.", "\(robot.screenText)")
        #expect(robot.recordFile?.rows.map(\.title) == ["Biên bản kiểm phiếu"])
        // Ten years: sheets have to be numbered, and a closing note to be written.
        robot.press(.function(2))
        #expect(robot.archiveForm?.purpose.files.count == 1 && robot.screen.contains("Còn thiếu"))
        robot.press(.function(2))
        #expect(robot.archiveForm != nil && !robot.message.isEmpty, "\(robot.screenText)")
    }

    @Test func `numbers that nobody knows are told at the field, and nothing that was typed is lost`() throws {
        var robot = try Robot.atArchive("lan")
        robot.press(.enter, .down, .enter, .enter)
        #expect(robot.recordFile?.detail?.file.name.description == "05.VP/2026")
        robot.press(.function(7))
        robot.type("3; 99")
        robot.press(.function(2))
        #expect(robot.archiveForm?.text(.documents) == "3; 99" && robot.message.contains("99"), "\(robot.message)")
        robot.press(.control("u"))
        robot.type("3; 4/2026; 2")
        robot.press(.function(2))
        #expect(robot.message == "Đã đưa 2 văn bản vào hồ sơ 05.VP/2026 (1 đã có).", "\(robot.message)")
        #expect(robot.recordFile?.rows.count == 5)
    }

    @Test func `documents change their places, and one that is taken out stays in the history with its reason`() throws
    {
        var robot = try Robot.atArchive("lan")
        robot.press(.enter, .down, .enter, .enter)
        let before = robot.recordFile?.rows.map(\.item.id) ?? []
        robot.press(.shiftDown)
        #expect(robot.recordFile?.rows.map(\.item.id) == [before[1], before[0], before[2]], "\(robot.message)")
        #expect(robot.recordFile?.current?.item.id == before[0])
        robot.press(.end, .delete)
        robot.type("bản trùng")
        robot.press(.enter)
        #expect(
            robot.recordFile?.rows.count == 3 && robot.message.contains("còn 1 tệp"), "a paper keeps its scans in reach"
        )
        robot.press(.home, .delete)
        robot.type("bản trùng")
        robot.press(.enter)
        #expect(robot.recordFile?.rows.count == 2 && robot.recordFile?.detail?.weeded.count == 1)
        robot.press(.control("b"))
        robot.press(.end)
        #expect(robot.screen.contains("bản trùng"))
    }

    // MARK: Closing

    @Test func `files are closed together; what lacks something stays marked with its reason`() throws {
        var robot = try Robot.atArchive("hoa")
        robot.press(.control("p"))
        #expect(robot.dueFiles?.rows?.count == 9, "\(robot.screenText)")
        robot.press(.character("*"), .function(2), .character("c"))
        #expect(robot.dueFiles?.closed == 0 && robot.message.contains("9 chưa được"), "\(robot.message)")
        #expect(robot.dueFiles?.marks.count == 9)
    }

    @Test func `a closed file is opened again with a reason, and another's file is left alone`() throws {
        var robot = try Robot.atArchive("lan")
        robot.press(.enter, .down, .enter, .enter, .control("e"))
        #expect(robot.archiveForm != nil)
        robot.press(.escape, .escape, .escape)
        robot.press(.up, .enter, .enter, .enter)
        #expect(robot.recordFile?.detail == nil || robot.recordFile?.detail?.isWhole == true)
        robot.press(.function(7))
        #expect(robot.archiveForm == nil)
    }

    // MARK: Places

    @Test func `marked files go to another box, and a path that is not there is told`() throws {
        var robot = try Robot.atArchive()
        robot.press(.enter, .enter, .enter, .character(" "), .character(" "), .function(4))
        #expect(robot.archiveForm?.details.count == 2)
        robot.type("P01/01/H09")
        robot.press(.function(2))
        #expect(robot.message.contains("P01/01/H09") && robot.archiveForm != nil)
        robot.press(.backspace)
        robot.type("2")
        robot.press(.function(2))
        #expect(robot.message == "Đã chuyển chỗ 2 hồ sơ.", "\(robot.message)")
        #expect(robot.treeCodes.count == 7)
    }

    @Test func `a box is made, written anew and moved`() throws {
        var robot = try Robot.atArchive()
        robot.press(.enter, .enter, .function(7))
        guard case .chooser? = robot.workplace.overlays.last else {
            Issue.record("no levels: \(robot.screenText)")
            return
        }
        robot.press(.down, .enter)
        robot.type("H03")
        robot.press(.enter)
        robot.type("Hộp số 3")
        robot.press(.function(2))
        #expect(
            robot.message == "Đã ghi P01/01/H03." && robot.treeCodes == ["H01", "H02", "H03"], "\(robot.screenText)")
        robot.press(.end, .function(4))
        robot.type("P01/02")
        robot.press(.function(2))
        #expect(robot.message == "Đã ghi P01/02/H03." && robot.treeCodes == ["H01", "H02"], "\(robot.screenText)")
    }

    @Test func `every purpose is read back from its stable name`() {
        let purposes: [ArchivePurpose] = [
            .open(ArchiveNodeID(3)), .correct(RecordFileID(4)), .add(RecordFileID(5)),
            .putIn([.incoming(DocumentID(12)), .outgoing(OutgoingID(7))]), .close(RecordFileID(6)),
            .place([RecordFileID(7), RecordFileID(8)]), .node(nil, .fonds), .node(ArchiveNodeID(2), .box),
            .changeNode(ArchiveNodeID(9)), .moveNode(ArchiveNodeID(10)), .lend(nil), .lend(RecordFileID(11)),
            .extendLoan(LoanID(12)), .transfer(.current, []),
            .transfer(.historical, [RecordFileID(1), RecordFileID(2)]),
            .changeTransfer(TransferID(3)), .addToTransfer(TransferID(4)), .keepBack([RecordFileID(5)]), .propose([]),
            .propose([RecordFileID(6)]), .changeDisposal(DisposalID(7)), .addToDisposal(DisposalID(8)),
            .convene(DisposalID(9)), .opinion(DisposalID(10)), .appraise(DisposalID(11)), .decide(DisposalID(12)),
            .destroy(DisposalID(13)),
        ]
        for purpose in purposes { #expect(ArchivePurpose(code: purpose.code) == purpose, "\(purpose.code)") }
        for code in [
            "open", "open/x", "node/3/shelf", "place/", "tree/3", "lend/x", "extend/-", "transfer/current",
            "transfer/x/-",
            "keep-back/-", "put-in/", "put-in/-", "put-in/x3", "propose/x", "destroy/-",
        ] {
            #expect(ArchivePurpose(code: code) == nil)
        }
    }

    @Test func `what is typed of a file comes back after it was put aside`() throws {
        var robot = try Robot.atArchive("hoa")
        robot.press(.enter, .enter, .enter, .function(2))
        robot.type("31.TCCB")
        robot.press(.escape)
        #expect(robot.archiveForm == nil)
        robot.press(.function(2))
        #expect(robot.archiveForm?.text(.notation) == "31.TCCB")
    }
}

/// The screens of files as people meet them most.
enum ArchiveScene: String, CaseIterable {
    case treeFonds, treeBoxes, treeFiles, treeSearch, archiveFile, archiveFileAll, archivePaperFiles, archiveOpenForm,
        archiveAddForm, archiveCloseForm, dueFiles

    func robot(language: Language, columns: Int, rows: Int) throws -> Robot {
        let login =
            self == .treeFonds || self == .treeBoxes
            ? "an" : self == .dueFiles || self == .archiveOpenForm ? "hoa" : "lan"
        var robot = try Robot.atArchive(login, language: language, columns: columns, rows: rows)
        switch self {
        case .treeFonds: break
        case .treeBoxes: robot.press(.enter, .enter)
        case .treeFiles: robot.press(.enter, .enter, .enter, .down)
        case .treeSearch: robot.type("hội nghị")
        case .archiveFile: robot.press(.enter, .down, .enter, .enter)
        case .archiveFileAll: robot.press(.enter, .down, .enter, .enter, .control("b"))
        case .archivePaperFiles:
            robot.attachments = Fixture.attachments
            robot.press(.enter, .down, .enter, .enter, .end, .control("t"))
        case .archiveOpenForm:
            robot.press(.enter, .enter, .enter, .function(2))
            robot.type("21.TCCB")
            robot.press(.enter)
            robot.type("Hồ sơ đại hội công đoàn cơ sở năm 2026")
            robot.press(.enter)
            robot.type("10")
        case .archiveAddForm:
            robot.press(.enter, .down, .enter, .enter, .function(7))
            robot.type("3; 99")
            robot.press(.function(2))
        case .archiveCloseForm: robot.press(.enter, .down, .enter, .enter, .function(2))
        case .dueFiles: robot.press(.control("p"))
        }
        return robot
    }
}

@Suite struct ArchiveSnapshotTests {
    @Test(arguments: ArchiveScene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: ArchiveScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: ArchiveScene.allCases) func `each screen at 80 by 24 in English`(_ scene: ArchiveScene) throws {
        expectSnapshot(
            try scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: ArchiveScene.allCases) func `each screen at 132 by 43 in Vietnamese`(_ scene: ArchiveScene) throws
    {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test(arguments: [ArchiveScene.treeFiles, .archiveFile, .dueFiles])
    func `the least size still holds each screen`(_ scene: ArchiveScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
