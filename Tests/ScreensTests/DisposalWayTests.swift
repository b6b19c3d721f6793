import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The whole life of a file on screens, each step by who takes it.
@Suite struct DisposalWayTests {
    private func decision(_ agrees: [String: Bool], in world: ArchiveWorld) throws {
        for login in ["binh", "an", "hoa"] {
            var robot = try Robot.proceeding(login, in: world, .control("l"), .enter, .function(2))
            if agrees[login] == false {
                robot.press(.character(" "))
                robot.fill(.words, "còn dùng để tra cứu")
            }
            robot.press(.function(2))
            #expect(robot.message.hasPrefix("Đã ghi ý kiến về hồ sơ hủy số"), "\(robot.screenText)")
        }
    }

    /// - Parameter before: how many cases were proposed before: each form has a key of its own.
    private func propose(_ title: String, after before: Int, in world: ArchiveWorld) throws {
        var an = try Robot.proceeding("an", in: world)
        an.type("41.VP")
        an.press(.enter)
        for _ in 0..<before { an.press(.function(8), .escape) }
        an.press(.function(2))
        an.fill(.title, title)
        an.press(.function(2))
        #expect(an.disposal != nil, "\(an.screenText)")
        var binh = try Robot.proceeding("binh", in: world, .control("l"), .enter, .function(2))
        binh.fill(.chair, "Lê Văn Bình")
        binh.fill(.members, "Phạm Thị Hoa")
        binh.press(.function(2))
        #expect(binh.message.contains("hội đồng đang xét"), "\(binh.screenText)")
    }

    /// Opened, filled, closed and handed in by Hoa, taken by An.
    private func file(in world: ArchiveWorld) throws {
        var hoa = try Robot.proceeding("hoa", in: world, .enter, .down, .enter, .function(2))
        hoa.type("41.VP")
        hoa.fill(.year, "2012")
        hoa.fill(.title, "Hồ sơ công việc năm 2012")
        hoa.fill(.retention, "5 năm")
        hoa.fill(.started, "05/01/2012")
        hoa.press(.function(2))
        #expect(hoa.recordFile?.detail?.file.name.description == "41.VP/2012", "\(hoa.screenText)")
        hoa.press(.function(7))
        hoa.fill(.paper, "Báo cáo năm 2012")
        hoa.fill(.sheets, "1-4")
        hoa.press(.function(2), .function(2))
        hoa.fill(.ended, "20/12/2012")
        hoa.fill(.closingNote, "Hồ sơ gồm 4 tờ.")
        hoa.press(.function(2))
        #expect(hoa.recordFile?.detail?.file.state == .closed, "\(hoa.screenText)")
        hoa.press(.function(4))
        hoa.choose("nộp lưu")
        hoa.press(.function(2), .function(2), .enter)
        #expect(hoa.transfer?.detail?.transfer.state == .given, "\(hoa.screenText)")
        var an = try Robot.proceeding("an", in: world, .control("r"), .enter, .function(2), .enter)
        #expect(an.transfer?.detail?.transfer.state == .taken, "\(an.screenText)")
        an.press(.enter)
        #expect(an.recordFile?.detail?.file.state == .archived, "\(an.screenText)")
    }

    @Test func `filed, handed in, proposed, refused, proposed again, agreed, decided by another and destroyed by two`()
        throws
    {
        let world = try ArchiveWorld()
        try world.proceed()
        try file(in: world)

        try propose("Hồ sơ năm 2012", after: 0, in: world)
        try decision(["an": false, "hoa": false], in: world)
        var binh = try Robot.proceeding("binh", in: world, .control("l"), .enter, .function(2))
        #expect(binh.message.contains("Hội đồng không đồng ý"), "\(binh.message)")
        binh.press(.function(4))
        binh.choose("không hủy")
        binh.type("hai thành viên không đồng ý")
        binh.press(.enter)
        #expect(try world.disposal(1).disposal.state == .refused)
        #expect(try world.file("41.VP/2012").state == .archived)

        try propose("Hồ sơ năm 2012, lần hai", after: 1, in: world)
        try decision(["hoa": false], in: world)
        binh = try Robot.proceeding("binh", in: world, .control("l"), .enter, .function(2))
        #expect(binh.screen.contains("2/3 thành viên đồng ý hủy"), "\(binh.screenText)")
        binh.press(.character("c"))
        #expect(binh.message == "Hồ sơ hủy số 2: chờ thẩm tra.", "\(binh.screenText)")
        var an = try Robot.proceeding("an", in: world, .control("l"), .enter, .function(2))
        an.type("Công văn 15/TLĐ ngày 01/11/2026: đồng ý")
        an.press(.function(2))
        #expect(an.message == "Hồ sơ hủy số 2: chờ quyết định.", "\(an.screenText)")
        an.press(.function(2))
        #expect(an.archiveForm == nil && an.message.contains("Thường trực"), "\(an.message)")

        var nga = try Robot.proceeding("nga", in: world, .control("l"), .enter, .function(2))
        nga.type("31/QĐ-LĐLĐ")
        nga.press(.function(2))
        #expect(nga.message == "Hồ sơ hủy số 2: đã quyết định hủy.", "\(nga.screenText)")

        an.press(.function(5), .function(2))
        an.type("Ngô Minh An")
        an.fill(.method, "nghiền bột giấy, xóa tệp")
        an.press(.function(2))
        #expect(an.archiveForm?.focus == .executors && an.message.contains("hai người"), "\(an.screenText)")
        an.fill(.executors, "Ngô Minh An; Ngô Minh An")
        an.press(.function(2))
        #expect(an.archiveForm?.focus == .executors, "the same person twice is one: \(an.screenText)")
        an.fill(.executors, "Ngô Minh An; Nguyễn Thị Lan")
        an.fill(.day, "23/11/2026")
        an.press(.function(2), .character("c"))
        #expect(an.archiveForm?.focus == .day && an.message.contains("Ngày hủy"), "\(an.screenText)")
        an.fill(.day, "24/11/2026")
        an.press(.function(2))
        #expect(an.screen.contains("Hủy 1 hồ sơ theo quyết định 31/QĐ-LĐLĐ?"), "\(an.screenText)")
        an.press(.enter)
        #expect(an.archiveForm != nil, "no is the default: \(an.screenText)")
        #expect(try world.file("41.VP/2012").state == .archived)
        an.press(.function(2), .character("c"))
        #expect(an.message.hasPrefix("Đã hủy theo hồ sơ hủy số 2"), "\(an.screenText)")
        #expect(try world.file("41.VP/2012").state == .destroyed)
        an.press(.function(8), .end, .enter)
        #expect(an.screen.contains("BIÊN BẢN HỦY TÀI LIỆU") || an.screen.contains("hủy tài liệu"), "\(an.screenText)")
        #expect(an.screen.contains("Nguyễn Thị Lan") || an.screen.contains("NGUYỄN THỊ LAN"), "\(an.screenText)")

        let acts = try world.disposal(2).history.map(\.command)
        #expect(
            acts == [
                "propose-disposal", "convene-council", "give-council-opinion", "give-council-opinion",
                "give-council-opinion", "conclude-council", "record-appraisal", "decide-disposal", "destroy-files",
            ], "\(acts)")
        #expect(try world.disposal(1).history.last?.command == "refuse-disposal")
        let own = try world.detail(try world.file("41.VP/2012").id)?.history.map(\.command) ?? []
        #expect(
            own == ["open-file", "put-in-file", "close-file", "give-transfer", "take-transfer", "destroy-files"],
            "\(own)")
    }
}
