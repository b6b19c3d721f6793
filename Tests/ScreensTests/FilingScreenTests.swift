import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The filing list of a year written, approved and printed, over a real office.
@Suite struct FilingScreenTests {
    @Test func `a year without a list is begun, and who may not is told why`() throws {
        let world = try ArchiveWorld()
        var hoa = try Robot.atDesk(.filingList, "hoa", in: world)
        #expect(hoa.filing?.hasLoaded == true && hoa.filing?.detail == nil)
        #expect(hoa.screen.contains("Chưa có danh mục hồ sơ năm 2026"), "\(hoa.screenText)")
        hoa.press(.function(2))
        #expect(hoa.filing?.detail == nil && !hoa.message.isEmpty)
        var an = try Robot.atDesk(.filingList, "an", in: world)
        an.press(.function(2))
        #expect(an.filing?.detail?.list.state == .drafted, "\(an.screenText)")
        #expect(an.screen.contains("Danh mục chưa có dòng nào"), "\(an.screenText)")
    }

    @Test func `a row goes below the one under the cursor with the code of its heading`() throws {
        var robot = try Robot.atDesk(.filingList)
        robot.press(.down, .down, .function(7), .enter)
        #expect(robot.filingForm?.text(.notation) == "03.TCCB" && robot.filingForm?.text(.place) == "4")
        robot.press(.enter)
        robot.type("Hồ sơ khen thưởng năm 2026")
        robot.press(.enter)
        robot.type("10 nam")
        robot.press(.enter)
        robot.type("hoa")
        robot.press(.enter)
        #expect(
            robot.filingNames
                == ["Tổ chức, cán bộ", "Công tác cán bộ", "01.TCCB", "03.TCCB", "02.TCCB", "Văn phòng", "01.VP"],
            "\(robot.screenText)")
        #expect(robot.message == "Danh mục hồ sơ năm 2026 có 7 dòng.")
    }

    @Test(arguments: [("5 nam", "5 năm"), ("5", "5 năm"), ("50", "50 năm"), ("vinh", "Vĩnh viễn"), ("7 năm", "7 năm")])
    func `a period is what was typed, never a longer one that begins so`(_ typed: String, _ period: String) throws {
        var robot = try Robot.atDesk(.filingList)
        robot.press(.function(7), .enter, .tab, .tab)
        robot.type(typed)
        robot.press(.enter)
        #expect(robot.filingForm?.text(.retention) == period, "\(robot.screenText)")
    }

    @Test func `what is wrong in a row is told at its field, and nothing that was typed is lost`() throws {
        var robot = try Robot.atDesk(.filingList)
        robot.press(.function(7), .enter, .control("u"))
        robot.type("01.VP")
        robot.press(.enter)
        robot.type("Hồ sơ thi đua")
        robot.press(.enter)
        robot.type("mãi mãi")
        robot.press(.function(2))
        #expect(robot.filingForm?.faults[.retention] != nil && robot.filingForm?.focus == .retention)
        robot.press(.control("u"))
        robot.type("5 năm")
        robot.press(.enter)
        robot.type("không có ai")
        robot.press(.function(2))
        #expect(robot.filingForm?.faults[.maker] != nil, "\(robot.screenText)")
        robot.press(.control("u"))
        robot.press(.function(2))
        #expect(robot.filingForm?.faults[.notation] != nil && robot.message.contains("01.VP"), "\(robot.screenText)")
        #expect(robot.filingForm?.text(.title) == "Hồ sơ thi đua")
        robot.press(.escape)
        #expect(robot.filing != nil)
        robot.press(.function(7), .enter)
        #expect(robot.filingForm?.text(.title) == "Hồ sơ thi đua", "\(robot.screenText)")
    }

    @Test func `rows are moved, corrected and taken out`() throws {
        var robot = try Robot.atDesk(.filingList)
        robot.press(.down, .down, .shiftDown)
        #expect(robot.filingNames.prefix(4) == ["Tổ chức, cán bộ", "Công tác cán bộ", "02.TCCB", "01.TCCB"])
        #expect(robot.filing?.list.cursor == 3)
        robot.press(.shiftUp)
        #expect(robot.filingNames.prefix(4) == ["Tổ chức, cán bộ", "Công tác cán bộ", "01.TCCB", "02.TCCB"])
        robot.press(.enter, .enter, .end)
        robot.type(" (bổ sung)")
        robot.press(.function(2))
        #expect(
            robot.filing?.detail?.entry("01.TCCB")?.title.hasSuffix("2028 (bổ sung)") == true, "\(robot.screenText)")
        robot.press(.delete, .character("c"))
        #expect(robot.filingNames.contains("01.TCCB") == false, "\(robot.screenText)")
    }

    @Test func `a list is approved by a leader once every file has a maker, and then keeps its rows`() throws {
        let world = try ArchiveWorld()
        try world.lend()
        try world.plan()
        var minh = try Robot.atDesk(.filingList, "minh", in: world)
        minh.press(.function(2), .character("c"))
        #expect(minh.filing?.detail?.list.state == .drafted && minh.message.contains("1 hồ sơ"), "\(minh.message)")
        var an = try Robot.atDesk(.filingList, "an", in: world)
        an.press(.end, .enter, .tab, .tab, .tab, .tab)
        #expect(an.filingForm?.focus == .maker)
        an.type("lan")
        an.press(.enter)
        minh = try Robot.atDesk(.filingList, "minh", in: world)
        minh.press(.function(2), .character("c"))
        #expect(minh.message == "Đã phê duyệt danh mục hồ sơ năm 2026.", "\(minh.screenText)")
        an = try Robot.atDesk(.filingList, "an", in: world)
        an.press(.end, .enter)
        #expect(an.filingForm == nil && an.message.contains("phê duyệt"), "\(an.message)")
        an.press(.function(7))
        #expect(an.workplace.overlays.count == 1)
    }

    @Test func `the list of another year is looked at, and this one goes on paper`() throws {
        var robot = try Robot.atDesk(.filingList)
        robot.press(.function(8))
        #expect(robot.screen.contains("DANH MỤC HỒ SƠ") && robot.filing == nil, "\(robot.screenText)")
        robot.press(.escape, .function(4))
        robot.type("2025")
        robot.press(.enter)
        #expect(robot.filing?.year == 2025 && robot.filing?.detail == nil, "\(robot.screenText)")
    }

    @Test(arguments: [
        FilingPurpose.row(2026, nil, .file), .row(2026, FilingEntryID(12), .small), .hold(nil),
    ]) func `a form is found again by the name of its draft`(_ purpose: FilingPurpose) {
        #expect(FilingPurpose(code: purpose.code) == purpose)
    }

    @Test(arguments: ["", "row", "row/x/-/file", "row/2026/x/file", "row/2026/-/none", "hold/1", "open/3"])
    func `other names are no form of these`(_ code: String) { #expect(FilingPurpose(code: code) == nil) }
}

/// What may not be destroyed yet.
@Suite struct HoldScreenTests {
    @Test func `a file and a branch are held, each with a reason, and no other name is`() throws {
        var robot = try Robot.atDesk(.holds)
        #expect(robot.holds?.rows?.map(\.name) == ["P01/02"])
        robot.press(.function(7))
        robot.type("không có")
        robot.press(.enter)
        robot.type("vụ án")
        robot.press(.function(2))
        #expect(
            robot.holdForm?.faults[.scope] != nil && robot.holdForm?.text(.reason) == "vụ án", "\(robot.screenText)")
        robot.press(.control("u"))
        robot.type("02.TCCB/2026")
        robot.press(.enter, .enter)
        robot.type("1/1/2026")
        robot.press(.function(2))
        #expect(robot.holdForm?.faults[.until] != nil, "\(robot.screenText)")
        robot.press(.control("u"))
        robot.type("31/12/2027")
        robot.press(.function(2))
        #expect(robot.message == "Đã tạm dừng hủy 02.TCCB/2026.", "\(robot.screenText)")
        robot.press(.function(7))
        robot.type("P01/01")
        robot.press(.enter)
        robot.type("thanh tra")
        robot.press(.function(2))
        #expect(robot.holds?.rows?.map(\.name) == ["P01/01", "02.TCCB/2026", "P01/02"], "\(robot.screenText)")
    }

    @Test func `a hold ends with a reason and stays to be read`() throws {
        var robot = try Robot.atDesk(.holds)
        robot.press(.function(2), .enter)
        #expect(robot.workplace.overlays.count == 1)
        robot.type("đã có kết luận")
        robot.press(.enter)
        #expect(robot.message == "Đã thôi tạm dừng hủy P01/02.", "\(robot.screenText)")
        #expect(robot.holds?.rows?.isEmpty == true)
        robot.press(.function(6), .down)
        #expect(robot.holds?.rows?.count == 2 && robot.screen.contains("đã có kết luận"), "\(robot.screenText)")
    }

    @Test func `who may not hold sees the reason at the key, and no hold on what they do not see`() throws {
        var robot = try Robot.atDesk(.holds, "hoa")
        #expect(robot.holds?.rows?.isEmpty == true)
        robot.press(.function(7))
        #expect(robot.holdForm == nil && !robot.message.isEmpty)
        robot.press(.function(6))
        #expect(robot.holds?.rows?.map(\.name) == ["01.TCCB/2026"], "\(robot.screenText)")
    }
}

/// These lists and forms as people meet them.
enum FilingScene: String, CaseIterable {
    case filingList, filingForm, holds, holdForm, archiveDesks

    func robot(language: Language, columns: Int, rows: Int) throws -> Robot {
        func at(_ desk: ArchiveDesk) throws -> Robot {
            try Robot.atDesk(desk, language: language, columns: columns, rows: rows)
        }
        var robot = try at(self == .holds || self == .holdForm ? .holds : .filingList)
        switch self {
        case .filingList: robot.press(.down, .down)
        case .filingForm: robot.press(.down, .down, .function(7), .enter)
        case .holds: robot.press(.function(6))
        case .holdForm:
            robot.press(.function(7))
            robot.type("02.TCCB/2026")
            robot.press(.enter)
            robot.type("Khiếu nại về bổ nhiệm")
        case .archiveDesks: robot.press(.escape, .control("l"))
        }
        return robot
    }
}

@Suite struct FilingSnapshotTests {
    @Test(arguments: FilingScene.allCases) func `each screen at 80 by 24 in Vietnamese`(_ scene: FilingScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-vi")
    }

    @Test(arguments: FilingScene.allCases) func `each screen at 80 by 24 in English`(_ scene: FilingScene) throws {
        expectSnapshot(
            try scene.robot(language: .en, columns: 80, rows: 24).screen, named: "\(scene.rawValue)-80x24-en")
    }

    @Test(arguments: FilingScene.allCases) func `each screen at 132 by 43 in Vietnamese`(_ scene: FilingScene) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 132, rows: 43).screen, named: "\(scene.rawValue)-132x43-vi")
    }

    @Test(arguments: [FilingScene.filingList, .holds]) func `the least size still holds the lists`(
        _ scene: FilingScene
    ) throws {
        expectSnapshot(
            try scene.robot(language: .vi, columns: 40, rows: 12).screen, named: "\(scene.rawValue)-40x12-vi")
    }
}
