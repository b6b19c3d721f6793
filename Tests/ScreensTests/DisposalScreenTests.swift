import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Files proposed for disposal, judged by a council, decided and destroyed on screens, over a real office.
@Suite struct DisposalScreenTests {
    private func world() throws -> ArchiveWorld {
        let world = try ArchiveWorld()
        try world.proceed()
        return world
    }

    /// Somebody in front of the newest case.
    private func atCase(_ login: String, in world: ArchiveWorld) throws -> Robot {
        try Robot.proceeding(login, in: world, .control("l"), .enter)
    }

    private func opine(_ login: String, agrees: Bool, _ words: String = "", in world: ArchiveWorld) throws -> Robot {
        var robot = try atCase(login, in: world)
        robot.press(.function(2))
        if !agrees { robot.press(.character(" ")) }
        if !words.isEmpty { robot.fill(.words, words) }
        robot.press(.function(2))
        return robot
    }

    @Test func `what has run out is proposed, what is held stays and says why`() throws {
        let world = try world()
        var an = try Robot.proceeding("an", in: world, .control("p"), .function(4))
        an.choose("hết thời hạn của mọi người")
        #expect(
            an.dueFiles?.rows?.prefix(4).map(\.file.name.description) == [
                "31.VP/2010", "32.VP/2010", "33.VP/2010", "34.VP/2010",
            ], "\(an.screenText)")
        an.press(.character(" "), .character(" "))
        #expect(an.screen.contains("Hồ sơ 33.VP/2010 đang tạm dừng hủy: đang thanh tra."), "\(an.screenText)")
        an.press(.character(" "), .function(2))
        #expect(an.message.contains("1 hồ sơ chưa đưa vào"), "\(an.message)")
        #expect(an.screen.contains("2 hồ sơ: 31.VP/2010, 32.VP/2010"), "\(an.screenText)")
        an.fill(.title, "Hồ sơ năm 2010")
        an.press(.function(2))
        #expect(an.message == "Hồ sơ hủy số 1: đang đề nghị.", "\(an.screenText)")
        #expect(an.disposal?.rows.map(\.file.name.description) == ["31.VP/2010", "32.VP/2010"])
        an.press(.function(7))
        an.type("33.VP/2010")
        an.press(.function(2))
        #expect(an.archiveForm?.focus == .files && an.message.contains("tạm dừng hủy"), "\(an.screenText)")
        an.fill(.files, "34.VP/2010")
        an.fill(.ground, "trùng với 05.VP/2009")
        an.press(.function(2), .end)
        #expect(an.screen.contains("trùng với 05.VP/2009"), "\(an.screenText)")
        an.press(.control("e"))
        an.fill(.explanation, "Hết thời hạn bảo quản.")
        an.press(.function(2))
        #expect(an.screen.contains("Hết thời hạn bảo quản."), "\(an.screenText)")
        an.press(.end, .delete)
        an.type("còn dùng")
        an.press(.enter)
        #expect(an.screen.contains("Được giữ lại: còn dùng"), "\(an.screenText)")
        #expect(an.disposal?.rows.count { $0.item.spared == nil } == 2)
        an.press(.delete)
        #expect(an.workplace.overlays.isEmpty && an.message.contains("đã được giữ lại"), "\(an.message)")
    }

    @Test func `a file whose period has run out is proposed from itself`() throws {
        var an = try Robot.proceeding("an")
        an.type("31.VP")
        an.press(.enter)
        #expect(an.recordFile?.next(an.workplace.surroundings).first == .propose, "\(an.screenText)")
        an.press(.function(2))
        #expect(an.archiveForm?.order == [.title, .explanation], "\(an.screenText)")
    }

    @Test func `a council that is none is told at its fields, and who proposed it does not chair`() throws {
        let world = try world()
        try world.perform(
            ProposeDisposal(title: "Hồ sơ 2010", files: [try world.file("31.VP/2010").id], formKey: "p"), as: "an")
        var binh = try atCase("binh", in: world)
        #expect(binh.screen.contains("Tiếp theo: lập Hội đồng"), "\(binh.screenText)")
        binh.press(.function(2))
        #expect(binh.archiveForm?.text(.secretary) == "Ngô Minh An", "\(binh.screenText)")
        binh.fill(.chair, "Ngô Minh An")
        binh.fill(.secretary, "Ai Đó")
        binh.press(.function(2))
        #expect(binh.archiveForm?.focus == .secretary && binh.message.contains("Ai Đó"), "\(binh.screenText)")
        binh.fill(.secretary, "Nguyễn Thị Lan")
        binh.fill(.members, "Phạm Thị Hoa")
        binh.press(.function(2))
        #expect(binh.archiveForm?.focus == .chair && binh.message.contains("không làm chủ tịch"), "\(binh.screenText)")
        binh.fill(.chair, "Phạm Thị Hoa")
        binh.press(.function(2))
        #expect(binh.archiveForm?.focus == .members, "\(binh.screenText)")
        binh.fill(.chair, "Lê Văn Bình")
        binh.press(.function(2))
        #expect(binh.message == "Hồ sơ hủy số 1: hội đồng đang xét.", "\(binh.screenText)")
        let an = try atCase("an", in: world)
        let hoa = try atCase("hoa", in: world)
        #expect(hoa.disposal?.main(hoa.workplace.surroundings) == .opine)
        #expect(an.disposal?.main(an.workplace.surroundings) == .conclude)
    }

    @Test func `each says what they think themselves, and the vote is counted when all have`() throws {
        let world = try world()
        _ = try world.council()
        var binh = try opine("binh", agrees: true, in: world)
        #expect(binh.screen.contains("đồng ý hủy: Lê Văn Bình"), "\(binh.screenText)")
        binh.press(.function(2))
        #expect(binh.message.contains("còn 2 thành viên chưa cho ý kiến"), "\(binh.message)")
        var hoa = try opine("hoa", agrees: false, in: world)
        #expect(hoa.archiveForm?.focus == .words, "\(hoa.screenText)")
        hoa.type("còn cần cho thanh tra")
        hoa.press(.function(2))
        #expect(hoa.screen.contains("không đồng ý: Phạm Thị Hoa"), "\(hoa.screenText)")
        hoa.press(.control("b"))
        #expect(hoa.screen.contains("không đồng ý · còn cần cho thanh"), "\(hoa.screenText)")
        let minh = try atCase("minh", in: world)
        #expect(minh.disposal?.whyNot(.opine, minh.workplace.surroundings) == .whyNoMember)
        _ = try opine("an", agrees: false, "chưa đủ căn cứ", in: world)
        binh.press(.function(5), .function(2))
        #expect(binh.message.contains("Hội đồng không đồng ý"), "\(binh.message)")
        binh.press(.function(4))
        binh.choose("không hủy")
        binh.type("Hội đồng không đồng ý")
        binh.press(.enter)
        #expect(binh.message == "Hồ sơ hủy số 1: không hủy.", "\(binh.screenText)")
        #expect(binh.screen.contains("Lý do: Hội đồng không đồng ý"))
        #expect(try world.disposal(1).disposal.council.map(\.agrees) == [true, false, false])
    }

    @Test func `who is no member sees no case, and an administrator no word of it`() throws {
        let world = try world()
        _ = try world.council()
        try world.perform(
            AddPerson(
                person: Person(
                    id: PersonID(0), login: "tam", name: "Lê Văn Tám", title: "Chuyên viên", roles: [.officer])))
        try world.know("tam")
        let tam = try Robot.proceeding("tam", in: world, .control("l"))
        #expect(tam.procedures?.rows?.isEmpty == true && tam.screen.contains("Không có hồ sơ hủy nào"))
        let quan = try atCase("quan", in: world)
        #expect(!quan.screen.contains("Hồ sơ hội nghị") && quan.screen.contains("đang xét"), "\(quan.screenText)")
    }

    @Test func `a decision that another overtook is refused, what is typed stays`() throws {
        let world = try world()
        var disposal = try world.council()
        for login in ["binh", "an", "hoa"] {
            disposal = try world.perform(GiveCouncilOpinion(on: disposal.id, agrees: true), as: login)
        }
        disposal = try world.perform(ConcludeCouncil(disposal), as: "binh")
        disposal = try world.perform(RecordAppraisal("Công văn 15/TLĐ", of: disposal), as: "an")
        var nga = try atCase("nga", in: world)
        nga.press(.function(2))
        #expect(nga.screen.contains("Thẩm tra: Công văn 15/TLĐ"), "\(nga.screenText)")
        nga.type("31/QĐ-LĐLĐ")
        disposal = try world.perform(
            SpareFile(try world.file("32.VP/2010").id, in: disposal, reason: "còn dùng"), as: "an")
        nga.press(.function(2))
        #expect(nga.archiveForm?.text(.decision) == "31/QĐ-LĐLĐ", "\(nga.screenText)")
        #expect(nga.message.contains("Ngô Minh An"), "\(nga.message)")
        #expect(nga.screen.contains("· 1 hồ sơ"), "\(nga.screenText)")
        nga.fill(.day, "25/11/2026")
        nga.press(.function(2))
        #expect(nga.archiveForm?.focus == .day && nga.message.contains("Ngày này chưa đến"), "\(nga.screenText)")
        nga.fill(.day, "24/11/2026")
        nga.press(.function(2))
        #expect(nga.message == "Hồ sơ hủy số 1: đã quyết định hủy.", "\(nga.screenText)")
    }

    @Test func `a paper that there is not yet says so, the list is there from the first day`() throws {
        let world = try world()
        _ = try world.council()
        var an = try atCase("an", in: world)
        an.press(.function(8), .down, .down, .enter)
        #expect(an.disposal != nil && !an.workplace.overlays.isEmpty, "\(an.screenText)")
        an.press(.up, .enter)
        #expect(an.screen.contains("BIÊN BẢN"), "\(an.screenText)")
        an.press(.escape, .function(8), .enter)
        #expect(an.screen.contains("DANH MỤC HỒ SƠ, TÀI LIỆU HẾT GIÁ TRỊ"), "\(an.screenText)")
    }
}
