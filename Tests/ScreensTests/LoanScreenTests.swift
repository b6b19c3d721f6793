import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Files asked for, permitted, handed out and taken back at the loan desk, over a real office.
@Suite struct LoanScreenTests {
    @Test func `a file is asked for by its reader, permitted by a leader, handed out and taken back`() throws {
        let world = try ArchiveWorld()
        try world.lend()
        var hoa = try Robot.atLoans("hoa", in: world)
        hoa.press(.function(7))
        hoa.type("14.VP/2021")
        hoa.press(.enter)
        #expect(hoa.archiveForm?.text(.reader) == "Phạm Thị Hoa")
        hoa.press(.enter)
        hoa.type("soạn kỷ yếu")
        hoa.press(.function(2))
        #expect(hoa.message == "Phiếu mượn số 5: chờ duyệt.", "\(hoa.screenText)")
        #expect(hoa.loans?.rows?.first?.loan.purpose == "soạn kỷ yếu")

        var minh = try Robot.atLoans("minh", in: world)
        minh.press(.function(2), .character("c"))
        #expect(minh.message == "Phiếu mượn số 5: đã duyệt, chưa giao.", "\(minh.screenText)")

        var an = try Robot.atLoans("an", in: world)
        an.press(.function(2), .enter)
        #expect(an.message == "Phiếu mượn số 5: đang mượn, hạn trả 08/12/2026.", "\(an.screenText)")
        an.press(.function(2), .enter)
        #expect(an.message == "Phiếu mượn số 5: đã trả.", "\(an.screenText)")
        #expect(an.loans?.rows?.contains { $0.loan.id == LoanID(5) } == false)
    }

    @Test func `a new slip is under the cursor, a short name means a person, reading goes back the same day`() throws {
        let world = try ArchiveWorld()
        try world.lend()
        var an = try Robot.atLoans("an", in: world)
        an.press(.function(7))
        an.type("14.VP/2021")
        an.press(.enter)
        an.fill(.reader, "hoa")
        an.fill(.loanPurpose, "đọc")
        an.fill(.manner, LoanManner.inRoom.code)
        an.press(.function(2))
        #expect(an.message == "Phiếu mượn số 5: chờ duyệt.", "\(an.screenText)")
        let row = an.loans.flatMap { $0.current($0.shown(in: an.workplace.surroundings)) }
        #expect(row?.loan.id == LoanID(5), "the next key is meant for it")
        #expect(row?.loan.reader == .person(try #require(world.people["hoa"]).id))
        var minh = try Robot.atLoans("minh", in: world)
        minh.press(.function(2), .character("c"))
        an.press(.function(5), .function(2))
        #expect(an.screen.contains("14.VP/2021") && !an.screen.contains("Hạn trả:"), "\(an.screenText)")
        an.press(.character("c"))
        #expect(an.message == "Phiếu mượn số 5: đang mượn, hạn trả 24/11/2026.", "\(an.screenText)")
    }

    @Test func `something of the file is copied for its reader, through the register of copies`() throws {
        let world = try ArchiveWorld()
        try world.lend()
        var an = try Robot.atLoans("an", in: world)
        an.both = world
        let place = try #require(an.loans?.rows?.firstIndex { $0.loan.state == .out })
        for _ in 0..<place { an.press(.down) }
        let row = try #require(an.loans?.rows?[place])
        an.press(.control("w"))
        #expect(an.screen.contains("Sao gì trong hồ sơ \(row.file.name.description)?"), "\(an.screenText)")
        an.press(.enter)
        let reader = an.workplace.surroundings.facts.readerName(row.loan.reader)
        #expect(an.copyForm?.text(.recipients) == reader, "the copy goes to who reads: \(an.screenText)")
        #expect(an.copyForm?.order.contains(.askedBy) == false)
        an.press(.function(2))
        // In a new office nobody has signed yet.
        #expect(an.copyForm?.focus == .signer, "\(an.screenText)")
        an.type("Trần Văn Minh")
        an.press(.function(2))
        #expect(an.message.hasPrefix("Đã cấp số bản sao 01/"), "\(an.screenText)")
        let copies = try world.ask(ListReaders(of: row.file.id)).first { $0.loan.id == row.loan.id }?.copies
        #expect(copies?.count == 1 && copies?.first?.copy.content.askedBy == reader, "the file's history tells it")
        // A slip that nobody permitted is no ground.
        an.press(.escape, .end)
        #expect(an.loans?.rows?.last?.loan.state == .asked)
        an.press(.control("w"))
        #expect(an.workplace.overlays.isEmpty && an.message.contains("chưa duyệt"), "\(an.message)")
    }

    @Test(arguments: [
        CopySubject.incoming(DocumentID(12)), .outgoing(OutgoingID(3)), .paper, .loose("Biên bản: họp 2:1"),
        .reader(LoanID(5), .incoming(DocumentID(12))), .reader(LoanID(5), .loose("Biên bản: họp")),
    ]) func `what a copy is of is kept in drafts`(_ subject: CopySubject) {
        #expect(CopySubject(code: subject.code) == subject)
        #expect(CopyFormScreen.Purpose(code: CopyFormScreen.Purpose.make(subject).code) == .make(subject))
    }

    @Test func `who may not permit does not, and the key says why`() throws {
        var robot = try Robot.atLoans("hoa")
        robot.press(.end)
        #expect(robot.loans?.rows?.last?.loan.state == .asked)
        robot.press(.function(2))
        #expect(robot.workplace.overlays.isEmpty && !robot.message.isEmpty)
        #expect(robot.loans?.rows?.last?.loan.state == .asked)
    }

    @Test func `a leader refuses with a reason, and the reader gives up what was permitted`() throws {
        let world = try ArchiveWorld()
        try world.lend()
        var minh = try Robot.atLoans("minh", in: world)
        minh.press(.end, .delete, .enter)
        #expect(minh.workplace.overlays.count == 1)
        minh.type("đang chỉnh lý")
        minh.press(.enter)
        #expect(minh.message == "Phiếu mượn số 1: không duyệt, thôi mượn.", "\(minh.screenText)")
        var hoa = try Robot.atLoans("hoa", in: world)
        hoa.press(.delete)
        hoa.type("không cần nữa")
        hoa.press(.enter)
        #expect(hoa.message == "Phiếu mượn số 4: không duyệt, thôi mượn.", "\(hoa.screenText)")
        #expect(hoa.loans?.rows?.isEmpty == true)
        hoa.press(.function(4), .end, .enter)
        #expect(hoa.screen.contains("không cần nữa"), "\(hoa.screenText)")
    }

    @Test func `what is out too long is shown by itself, and is lengthened with a day and a reason`() throws {
        var robot = try Robot.atLoans("an")
        #expect(robot.loans?.rows?.map(\.loan.id.value) == [4, 2, 1])
        robot.press(.function(4))
        robot.type("qua han")
        robot.press(.enter)
        #expect(robot.loans?.rows?.map(\.loan.id.value) == [2] && robot.screen.contains("quá hạn 1 ngày"))
        robot.press(.function(6))
        robot.type("30/11/2026")
        robot.press(.function(2))
        #expect(robot.archiveForm?.faults[.reason] != nil, "\(robot.screenText)")
        robot.type("chưa đọc xong")
        robot.press(.function(2))
        #expect(robot.message == "Phiếu mượn số 2: đang mượn, hạn trả 30/11/2026.", "\(robot.screenText)")
        #expect(robot.loans?.rows?.isEmpty == true)
    }

    @Test func `a file that is out, a day that is past and a file that nobody knows are told at their fields`() throws {
        var robot = try Robot.atLoans("an")
        robot.press(.function(7))
        robot.type("12.VP/2021")
        robot.press(.enter)
        robot.type("Hoàng Văn Nam, Trường Đại học Lam Giang")
        #expect(robot.screen.contains("người ngoài cơ quan"), "\(robot.screenText)")
        robot.press(.enter)
        robot.type("làm luận văn")
        robot.press(.function(2))
        #expect(robot.archiveForm?.faults[.file] != nil && robot.archiveForm?.focus == .file, "\(robot.screenText)")
        robot.press(.control("u"))
        robot.type("99.VP/2021")
        robot.press(.function(2))
        #expect(robot.archiveForm?.faults[.file] != nil && robot.message.contains("99.VP/2021"), "\(robot.message)")
        robot.press(.control("u"))
        robot.type("14.VP/2021")
        robot.press(.tab, .tab, .tab, .tab)
        robot.type("01/11/2026")
        robot.press(.function(2))
        #expect(robot.archiveForm?.faults[.due] != nil, "\(robot.screenText)")
        robot.press(.control("u"))
        robot.type("1/12/2026")
        robot.press(.function(2))
        #expect(robot.message == "Phiếu mượn số 5: chờ duyệt.", "\(robot.screenText)")
        let loan = robot.loans?.rows?.first?.loan
        #expect(loan?.reader == .outside(name: "Hoàng Văn Nam", from: "Trường Đại học Lam Giang"))
        #expect(loan?.due == Fixture.day(2026, 12, 1))
    }

    @Test func `a day that is none is told, and nothing is handed out`() throws {
        var robot = try Robot.atLoans("an")
        robot.press(.function(2), .control("u"))
        robot.type("32/13")
        robot.press(.enter)
        #expect(robot.loans?.rows?.first?.loan.state == .permitted && !robot.message.isEmpty)
    }

    @Test func `a file in the archive is asked for from itself and tells who has read it`() throws {
        var robot = try Robot.atLoans("an")
        robot.press(.enter)
        #expect(robot.recordFile?.detail?.file.name.description == "13.VP/2021")
        robot.press(.control("b"))
        #expect(robot.recordFile?.readers.count == 1)
        #expect(robot.screen.contains("Lê Văn Tám, Báo Lam Giang"), "\(robot.screenText)")
        robot.press(.function(8))
        #expect(robot.archiveForm?.purpose == .lend(robot.archiveForm?.file?.id), "\(robot.screenText)")
    }

    @Test func `a file that lies with its maker is not lent`() throws {
        var robot = try Robot.atArchive("lan")
        robot.press(.enter, .down, .enter, .enter, .function(8))
        #expect(robot.archiveForm == nil && robot.message.contains("lưu trữ"), "\(robot.message)")
    }

    @Test func `the slip goes on paper`() throws {
        var robot = try Robot.atLoans("an")
        robot.press(.function(8))
        #expect(robot.screen.contains("13.VP/2021"), "\(robot.screenText)")
        #expect(robot.loans == nil)
    }
}

/// The loan desk as people meet it most.
enum LoanScene: String, CaseIterable {
    case loanDesk, loanHandOut, loanForm, loanReaders

    func robot(language: Language, columns: Int, rows: Int) throws -> Robot {
        var robot = try Robot.atLoans("an", language: language, columns: columns, rows: rows)
        switch self {
        case .loanDesk: robot.press(.down)
        case .loanHandOut: robot.press(.function(2))
        case .loanForm:
            robot.press(.function(7))
            robot.type("14.VP/2021")
            robot.press(.enter)
            robot.type("Hoàng Văn Nam, Trường Đại học Lam Giang")
            robot.press(.enter)
            robot.type("làm luận văn")
        case .loanReaders: robot.press(.enter, .control("b"))
        }
        return robot
    }
}

@Suite struct LoanSnapshotTests {
    @Test(arguments: LoanScene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: LoanScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: LoanScene.allCases) func `each screen at 80 by 24 in English`(_ scene: LoanScene) throws {
        expectSnapshot(
            try scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: LoanScene.allCases) func `each screen at 132 by 43 in Vietnamese`(_ scene: LoanScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test func `the least size still holds the desk`() throws {
        expectSnapshot(
            try LoanScene.loanDesk.robot(language: .vi, columns: 40, rows: 12).screen, named: "loanDesk-40x12-vi")
    }
}
