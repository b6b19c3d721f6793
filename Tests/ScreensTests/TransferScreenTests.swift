import Office
import Phrases
import Records
import Reports
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Files handed in, taken, given back and kept back on screens, over a real office.
@Suite struct TransferScreenTests {
    /// From what is due with a duty and whose files: "nộp lưu", of everybody.
    private static func due(_ login: String, in world: ArchiveWorld, _ words: String) throws -> Robot {
        var robot = try Robot.proceeding(login, in: world, .control("p"), .function(4))
        robot.choose(words)
        return robot
    }

    private func world() throws -> ArchiveWorld {
        let world = try ArchiveWorld()
        try world.proceed()
        return world
    }

    @Test func `marked files are handed in, given by who made them and taken by the archive, one goes back`() throws {
        let world = try world()
        var hoa = try Self.due("hoa", in: world, "nộp lưu của tôi")
        #expect(hoa.dueFiles?.rows?.map(\.file.name.description) == ["21.VP/2025", "22.VP/2025"], "\(hoa.screenText)")
        hoa.press(.character("*"), .function(2))
        #expect(hoa.screen.contains("2 hồ sơ: 21.VP/2025, 22.VP/2025"), "\(hoa.screenText)")
        hoa.press(.function(2))
        #expect(hoa.archiveForm?.faults[.title] != nil && hoa.archiveForm?.focus == .title)
        hoa.type("Hồ sơ hội nghị năm 2025, đợt 2")
        hoa.fill(.metres, "1,x")
        hoa.press(.function(2))
        #expect(hoa.archiveForm?.faults[.metres] != nil, "\(hoa.screenText)")
        hoa.fill(.metres, "0,5")
        hoa.press(.function(2))
        #expect(hoa.message == "Lần giao nộp số 11: đang lập.", "\(hoa.screenText)")
        #expect(hoa.transfer?.detail?.transfer.centimetres == 50)
        hoa.press(.function(2))
        hoa.answer("32/13")
        #expect(hoa.screen.contains("32/13") && hoa.workplace.overlays.count == 1, "\(hoa.screenText)")
        hoa.answer("25/11/2026")
        #expect(hoa.transfer?.detail?.transfer.state == .prepared, "\(hoa.message)")
        #expect(hoa.screen.contains("25/11/2026") && hoa.message.contains("24/11/2026"), "asked again as it was typed")
        hoa.press(.escape, .function(2), .enter)
        #expect(hoa.message == "Lần giao nộp số 11: đã giao, chờ nhận.", "\(hoa.screenText)")
        #expect(try world.file("21.VP/2025").state == .submitted)

        var an = try Robot.proceeding("an", in: world, .control("l"), .down, .down, .enter)
        #expect(an.procedures?.rows?.map(\.number) == [11, 10], "\(an.screenText)")
        an.press(.enter, .down, .delete)
        an.type("thiếu tờ 3")
        an.press(.enter)
        #expect(an.screen.contains("sẽ trả lại: thiếu tờ 3"), "\(an.screenText)")
        #expect(an.kept(.returning)?.hasSuffix("\tthiếu tờ 3") == true, "kept at once, for a crash too")
        an.press(.escape, .enter)
        #expect(an.screen.contains("sẽ trả lại: thiếu"), "it stands there when one comes back")
        an.press(.function(2))
        #expect(an.screen.contains("Nhận 1 hồ sơ, trả lại 1 hồ sơ?"), "\(an.screenText)")
        an.press(.enter)
        #expect(an.message == "Lần giao nộp số 11: đã nhận.", "\(an.screenText)")
        #expect(try world.file("21.VP/2025").state == .archived)
        #expect(try world.file("22.VP/2025").reason == "thiếu tờ 3")
        #expect(try world.transfer(11).transfer.taker == world.people["an"]?.id)
        #expect(an.kept(.returning) == "" && an.screen.contains("1 hồ sơ"), "what went back is not counted")
        #expect(an.screen.contains("trả lại: thiếu tờ 3"), "\(an.screenText)")
        an.press(.function(2))
        #expect(an.workplace.overlays.isEmpty && an.message.contains("không còn bước nào"), "\(an.message)")
    }

    @Test func `a transfer is begun by the names of its files, a wrong name keeps what is typed`() throws {
        let world = try world()
        var hoa = try Robot.proceeding("hoa", in: world, .control("l"), .down, .down, .enter, .function(2))
        hoa.fill(.files, "21.VP/2025; 99.VP/2025")
        hoa.press(.function(2))
        #expect(hoa.archiveForm?.focus == .title, "\(hoa.screenText)")
        hoa.fill(.title, "Hồ sơ hội nghị")
        hoa.press(.function(2))
        #expect(hoa.archiveForm?.focus == .files && hoa.message.contains("99.VP/2025"), "\(hoa.screenText)")
        #expect(hoa.archiveForm?.text(.title) == "Hồ sơ hội nghị")
        hoa.fill(.files, "21.VP/2025; 23.VP/2025")
        hoa.press(.function(2))
        #expect(hoa.message.contains("23.VP/2025") && hoa.archiveForm?.focus == .files, "\(hoa.screenText)")
        hoa.fill(.files, "21.VP/2025")
        hoa.press(.escape)
        #expect(hoa.procedures != nil)
        hoa.press(.function(2))
        #expect(hoa.archiveForm?.text(.title) == "Hồ sơ hội nghị", "what was put aside comes back")
        hoa.press(.function(2))
        #expect(hoa.transfer?.rows.map(\.file.name.description) == ["21.VP/2025"], "\(hoa.screenText)")
    }

    @Test func `while it is being put together files come in and go out, and each has its remark`() throws {
        let world = try world()
        var hoa = try Robot.proceeding("hoa", in: world, .control("l"), .down, .down, .enter, .function(2))
        hoa.fill(.files, "21.VP/2025")
        hoa.fill(.title, "Hồ sơ hội nghị")
        hoa.press(.function(2), .function(7))
        hoa.type("22.VP/2025")
        hoa.press(.function(2))
        #expect(hoa.transfer?.rows.count == 2, "\(hoa.screenText)")
        hoa.press(.end, .function(6))
        hoa.type("thiếu phụ lục")
        hoa.press(.enter)
        #expect(hoa.transfer?.rows.last?.item.notes == "thiếu phụ lục", "\(hoa.screenText)")
        hoa.press(.home, .delete, .character("c"))
        #expect(hoa.transfer?.rows.map(\.item.notes) == ["thiếu phụ lục"], "\(hoa.screenText)")
        // A remark is taken away by emptying its line.
        hoa.press(.function(6), .control("u"), .enter)
        #expect(hoa.workplace.overlays.isEmpty && hoa.transfer?.rows.map(\.item.notes) == [nil], "\(hoa.screenText)")
        hoa.press(.control("e"))
        hoa.fill(.condition, "tốt")
        hoa.press(.function(2))
        #expect(hoa.transfer?.detail?.transfer.condition == "tốt" && hoa.transfer?.rows.count == 1, "\(hoa.screenText)")
        hoa.press(.function(4), .enter)
        hoa.type("chờ bổ sung")
        hoa.press(.enter)
        #expect(hoa.message == "Lần giao nộp số 11: thôi giao nộp.", "\(hoa.screenText)")
        #expect(hoa.screen.contains("Lý do: chờ bổ sung"))
    }

    @Test func `what another changed meanwhile is read anew, and nothing typed is lost`() throws {
        let world = try world()
        let transfer = try world.perform(
            PrepareTransfer(
                .current, text: TransferText(title: "Hồ sơ"), files: [try world.file("21.VP/2025").id], formKey: "x"),
            as: "hoa")
        var hoa = try Robot.proceeding("hoa", in: world, .control("l"), .down, .down, .enter, .enter)
        var an = try Robot.proceeding("an", in: world, .control("l"), .down, .down, .enter, .enter, .control("e"))
        an.fill(.condition, "hơi ẩm")
        hoa.press(.function(2))
        try world.perform(
            ChangeTransfer(
                transfer, text: TransferText(title: "Hồ sơ hội nghị"),
                files: [TransferItem(file: try world.file("21.VP/2025").id, place: 1)]), as: "hoa")
        hoa.press(.enter)
        #expect(hoa.transfer?.detail?.transfer.state == .prepared && hoa.message.contains("Phạm Thị Hoa"))
        #expect(hoa.screen.contains("Hồ sơ hội nghị"), "\(hoa.screenText)")
        an.press(.function(2))
        #expect(an.archiveForm?.text(.condition) == "hơi ẩm", "\(an.screenText)")
        #expect(an.archiveForm?.text(.title) == "Hồ sơ hội nghị", "what was not touched is as it is now")
        an.press(.function(2))
        #expect(an.transfer?.detail?.transfer.condition == "hơi ẩm", "\(an.screenText)")
    }

    @Test
    func `only who made it, the head and the archive go on with a transfer, and others see no more than their own`()
        throws
    {
        let world = try world()
        var binh = try Robot.proceeding("binh", in: world, .control("l"), .down, .down, .enter, .enter)
        #expect(binh.transfer?.detail?.transfer.id == TransferID(10))
        binh.press(.function(4))
        #expect(binh.workplace.overlays.isEmpty, "\(binh.screenText)")
        binh.press(.function(2))
        #expect(binh.message.contains("lưu trữ"), "\(binh.message)")
        let minh = try Robot.proceeding("minh", in: world, .control("l"), .down, .down, .enter)
        #expect(minh.procedures?.rows?.count == 1)
        var quan = try Robot.proceeding("quan", in: world, .control("l"), .down, .down, .enter)
        #expect(quan.screen.contains("(không hiện theo quyền)") && !quan.screen.contains("hội nghị"))
        quan.press(.enter)
        #expect(quan.screen.contains("Đã giao, chờ nhận") && !quan.screen.contains("tốt, đủ tờ"), "\(quan.screenText)")
    }

    @Test func `what bars a file is told beside it, and it is not taken along`() throws {
        let world = try world()
        var an = try Self.due("an", in: world, "giao lưu trữ lịch sử của mọi người")
        #expect(an.dueFiles?.rows?.map(\.file.name.description) == ["25.VP/2010"], "\(an.screenText)")
        try world.perform(
            AskForFile(
                try world.file("25.VP/2010").id, reader: .person(try #require(world.people["hoa"]).id),
                purpose: "đọc", manner: .takenOut, formKey: "slip"))
        try world.perform(StepLoan(.permit, try #require(try world.ask(ListLoans(LoanFilter(limit: 1))).first).loan))
        an.press(.function(5))
        #expect(an.screen.contains("Hồ sơ 25.VP/2010 đang cho mượn."), "\(an.screenText)")
        an.press(.function(2))
        #expect(an.archiveForm == nil && an.message.contains("đang cho mượn"), "\(an.message)")
    }

    @Test func `a permanent file goes on to the historical archive once it is named who takes it`() throws {
        let world = try world()
        var an = try Robot.proceeding("an", in: world)
        an.type("25.VP")
        an.press(.enter, .function(2))
        #expect(
            an.archiveForm?.purpose == .transfer(.historical, [try world.file("25.VP/2010").id]), "\(an.screenText)")
        an.press(.function(2), .function(2), .enter)
        #expect(an.message.contains("Chưa ghi cơ quan nhận"), "\(an.screenText)")
        an.press(.control("e"))
        an.fill(.receiver, "Lưu trữ lịch sử Tỉnh ủy Lam Giang")
        an.press(.function(2), .function(2), .enter, .function(2), .enter)
        #expect(try world.file("25.VP/2010").state == .handedOver, "\(an.screenText)")
    }

    @Test func `a leader lets a file be kept back within two years, and ends it`() throws {
        let world = try world()
        var minh = try Self.due("minh", in: world, "nộp lưu của mọi người")
        minh.press(.function(6))
        minh.type("01/01/2030")
        minh.fill(.reason, "đang dùng để xây dựng nghị quyết")
        minh.press(.function(2))
        #expect(minh.archiveForm?.focus == .until && minh.message.contains("không quá 2 năm"), "\(minh.screenText)")
        minh.fill(.until, "31/12/2027")
        minh.fill(.consent, "12/LĐLĐ-VP")
        minh.press(.function(2))
        #expect(minh.message == "Hồ sơ 21.VP/2025 được giữ lại đến 31/12/2027.", "\(minh.screenText)")
        let place = try #require(minh.dueFiles?.rows?.firstIndex { $0.file.name.description == "21.VP/2025" })
        minh.press(.home)
        for _ in 0..<place { minh.press(.down) }
        minh.press(.enter, .control("b"))
        #expect(minh.screen.contains("đang dùng để xây dựng nghị quyết"), "\(minh.screenText)")
        minh.press(.function(4))
        minh.choose("thôi giữ")
        minh.type("đã xong")
        minh.press(.enter)
        #expect(minh.message == "Hồ sơ 21.VP/2025 không được giữ lại nữa.", "\(minh.screenText)")
        #expect(try world.file("21.VP/2025").keptBackUntil == nil)
        let hoa = try Self.due("hoa", in: world, "nộp lưu của tôi")
        let key = try #require(hoa.workplace.stack.last).keys(in: hoa.workplace.surroundings).first {
            $0.keys == [.function(6)]
        }
        #expect(key?.disabledReason != nil)
    }

    @Test func `from a closed file itself the first step is to hand it in, and reopening stands behind it`() throws {
        var hoa = try Robot.proceeding("hoa", .enter, .down, .enter)
        for _ in 0..<20 where hoa.tree?.current?.file?.name.description != "21.VP/2025" { hoa.press(.down) }
        hoa.press(.enter)
        #expect(hoa.recordFile?.next(hoa.workplace.surroundings) == [.handIn, .step(.reopen)], "\(hoa.screenText)")
        hoa.press(.function(2))
        #expect(hoa.archiveForm?.text(.title) == "Hồ sơ hội nghị Ban Chấp hành năm 2025, tập 21", "\(hoa.screenText)")
        hoa.press(.escape, .function(4))
        hoa.choose("mở lại")
        hoa.type("bổ sung")
        hoa.press(.enter)
        #expect(hoa.recordFile?.detail?.file.state == .open, "\(hoa.screenText)")
    }

    @Test func `inventory and minutes are read before they are printed or written`() throws {
        for (place, words) in ["MỤC LỤC HỒ SƠ", "BIÊN BẢN"].enumerated() {
            var an = try Robot.proceeding("an", .control("l"), .down, .down, .enter, .enter, .function(8))
            for _ in 0..<place { an.press(.down) }
            an.press(.enter)
            #expect(an.screen.contains(words), "\(an.screenText)")
            an.press(.function(8))
            #expect(an.message.contains(".pdf"), "\(an.message)")
        }
    }

    @Test func `the palette leads to transfers and cases from anywhere`() throws {
        var robot = try Robot.proceeding("an", .escape, .function(9))
        robot.choose("nop luu ho so")
        #expect(robot.procedures?.subject == .transfers, "\(robot.screenText)")
        robot.press(.function(9))
        robot.choose("huy tai lieu")
        #expect(robot.procedures?.subject == .disposals, "\(robot.screenText)")
    }

    @Test func `those that are done, and those in one state, are shown by the filter`() throws {
        var an = try Robot.proceeding("an", .control("l"), .down, .down, .enter)
        #expect(an.procedures?.rows?.count == 1)
        an.press(.function(4), .end, .enter)
        #expect(an.procedures?.rows?.count == 10)
        an.type("25.VP")
        #expect(an.procedures?.shown(in: an.workplace.surroundings).isEmpty == true)
        an.press(.control("u"))
        an.type("năm 2010")
        #expect(an.procedures?.shown(in: an.workplace.surroundings).map(\.number) == [9, 8, 7, 6, 5])
        an.press(.escape, .function(4))
        an.choose("thôi giao")
        #expect(an.screen.contains("Không có lần giao nộp nào"), "\(an.screenText)")
    }
}

/// What the papers of a transfer take out of what was typed.
@Suite struct TransferPaperTests {
    @Test(arguments: [
        ("Lưu trữ lịch sử tỉnh Lam Giang, bà Trần Thị Mai", "Lưu trữ lịch sử tỉnh Lam Giang", "Trần Thị Mai"),
        ("Trung tâm Lưu trữ lịch sử, Sở Nội vụ, ông Lê Văn Hòa", "Trung tâm Lưu trữ lịch sử, Sở Nội vụ", "Lê Văn Hòa"),
        ("Trung tâm Lưu trữ lịch sử, Sở Nội vụ", "Trung tâm Lưu trữ lịch sử, Sở Nội vụ", ""),
        ("Lưu trữ lịch sử", "Lưu trữ lịch sử", ""),
    ]) func `a receiving body and who signs for it stand apart`(_ text: String, _ body: String, _ person: String) {
        let told = TransferPapers.receiver(text)
        #expect(told.body == body && told.person == person)
    }

    @Test func `the minutes name the lists in which the files stand`() throws {
        let world = try ArchiveWorld()
        try world.proceed()
        let file = try world.file("25.VP/2010")
        var papers = TransferPapers(
            office: try world.facts().profile, day: Fixture.day(2026, 11, 24), title: "Khối", giver: "Ban",
            giverPerson: ("A", ""), taker: nil, takerPerson: ("B", ""), lines: [ArchiveLine(file)], boxes: nil,
            centimetres: nil, condition: "")
        func basis() -> String { "\(papers.minutes)" }
        papers.listYears = [2010]
        #expect(basis().contains("Danh mục hồ sơ năm 2010 và"))
        papers.listYears = [2010, 2012]
        #expect(basis().contains("Danh mục hồ sơ các năm 2010, 2012 và"))
        papers.listYears = [2010, 2011, 2012, 2015]
        #expect(basis().contains("Danh mục hồ sơ các năm 2010 - 2015 và"))
        papers.listYears = []
        #expect(basis().contains("Danh mục hồ sơ năm 2026 và"))
    }
}
