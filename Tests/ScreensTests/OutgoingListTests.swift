import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// The outgoing register and one of its documents, over a real office.
@Suite struct OutgoingListTests {
    private func symbols(_ robot: Robot) -> [String] { robot.outgoingList?.window.rows.map(\.document.symbol) ?? [] }

    @Test func `the digit 3 of the desk opens the register, the newest first, with its count in the title`() {
        let robot = Robot.atOutgoing()
        #expect(symbols(robot).first == "09/LĐLĐ-VP")
        #expect(symbols(robot).count == 9)
        #expect(robot.row(0).contains("VĂN BẢN ĐI 2026") && robot.row(0).contains("9 văn bản"))
    }

    @Test func `a register of any length is walked to its end and back with few rows in memory`() {
        var robot = Robot.atOutgoing(documents: 700)
        robot.press(.end)
        #expect(robot.outgoingList?.current?.number?.number == 1)
        robot.press(.home)
        #expect(robot.outgoingList?.current?.number?.number == 700)
        for _ in 0..<45 { robot.press(.pageDown) }
        #expect(robot.outgoingList?.current?.number?.number == 1)
        #expect((robot.outgoingList?.window.rows.count ?? 0) <= RowWindow<OutgoingRow>.most)
    }

    @Test func `typing searches, Backspace in the empty line clears it`() {
        var robot = Robot.atOutgoing()
        robot.type("thang cong nhan")
        #expect(symbols(robot) == ["07/KH-LĐLĐ", "03/KH-LĐLĐ"])
        for _ in 0..<15 { robot.press(.backspace) }
        #expect(symbols(robot).count == 9)
        robot.type("loai:")
        #expect(symbols(robot).count == 9)
        robot.type("qd ")
        #expect(symbols(robot) == ["06/QĐ-LĐLĐ", "02/QĐ-LĐLĐ"])
    }

    @Test func `the filter narrows by state, then by type, and takes all back`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(4))
        robot.type("chờ phát hành")
        robot.press(.enter)
        #expect(symbols(robot) == ["09/LĐLĐ-VP"])
        #expect(robot.row(0).contains("Chờ phát hành"))
        robot.press(.function(4))
        robot.type("báo cáo")
        robot.press(.enter)
        #expect(symbols(robot) == [])
        robot.press(.function(4), .enter)
        robot.press(.function(4), .home)
        robot.press(.enter)
        #expect(symbols(robot).count == 9)
    }

    @Test func `a document shows its columns, and Enter opens the incoming one that it answers`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter)
        #expect(robot.outgoingDocument?.detail?.document.symbol == "09/LĐLĐ-VP")
        for text in ["Chờ phát hành", "Lò Quang Sơn · TM. BAN THƯỜNG VỤ / CHỦ TỊCH", "Lưu VT", "12/2026"] {
            #expect(robot.screen.contains(text), "\(text)")
        }
        robot.press(.enter)
        guard case .document(let state)? = robot.workplace.stack.last else {
            Issue.record("the incoming document is not in front")
            return
        }
        #expect(state.document == DocumentID(12))
    }

    @Test func `what has left the office is not made void, and only who may recalls it`() {
        var robot = Robot.atOutgoing()
        robot.press(.down, .enter, .delete)
        #expect(robot.workplace.overlays.isEmpty)
        #expect(robot.message.contains("cần quyền của"))
        var leader = Robot.atOutgoing(person: Fixture.chief)
        leader.press(.down, .enter, .delete)
        leader.type("sai nội dung")
        leader.press(.enter)
        #expect(leader.message == "08/BC-LĐLĐ: đã thu hồi.")
        #expect(leader.outgoingDocument?.detail?.document.state == .recalled)
        #expect(leader.outgoingDocument?.detail?.document.reason == "sai nội dung")
        leader.press(.function(2))
        #expect(leader.message.contains("văn bản đã thu hồi"))
    }

    @Test func `a number that was not issued is made void with its reason and stays in the list`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter, .delete)
        robot.type("cấp nhầm")
        robot.press(.enter, .escape)
        #expect(symbols(robot).first == "09/LĐLĐ-VP")
        #expect(robot.row(4).contains("Đã hủy số"))
    }

    // MARK: Answers and files

    @Test func `the letters nobody answered lead to their recipients, and those to what came`() {
        var robot = Robot.atOutgoing()
        robot.press(.control("p"))
        #expect(robot.row(0).contains("VĂN BẢN ĐI CHƯA ĐƯỢC TRẢ LỜI") && robot.screen.contains("05/LĐLĐ-VP"))
        robot.press(.enter)
        #expect(robot.screen.contains("0/3 nơi đã trả lời"))
        #expect(robot.row(3).contains("Sở Nội vụ tỉnh Lam Giang") && robot.row(3).contains("Một phần"))
        #expect(robot.row(4).contains("Công đoàn ngành Giáo dục") && robot.row(4).contains("Chưa trả lời"))
        robot.press(.down, .enter)
        #expect(robot.message.contains("chưa có văn bản trả lời"))
        robot.press(.up, .enter)
        guard case .document(let state)? = robot.workplace.stack.last else {
            Issue.record("the reply is not in front")
            return
        }
        #expect(state.document == DocumentID(12))
        robot.press(.escape, .function(4))
        robot.type("quá hạn")
        robot.press(.enter)
        #expect(robot.row(6).allSatisfy { $0 == " " } && robot.row(5).contains("LĐLĐ thành phố"))
        robot.type("giao duc")
        #expect(robot.row(3).contains("Giáo dục") && !robot.screen.contains("LĐLĐ thành phố"))
    }

    @Test func `those who owe are reminded: a draft for each, or only that they were`() throws {
        var robot = Robot.atOutgoing()
        robot.press(.control("p"), .enter, .function(2))
        #expect(robot.screen.contains("ĐÔN ĐỐC 3 NƠI"))
        robot.press(.enter)
        #expect(robot.merge?.addressees?.count == 3 && robot.message.isEmpty)
        robot.press(.function(2))
        #expect(robot.message == "Đã lập 3 dự thảo.")
        robot.press(.function(2), .end, .enter)
        #expect(robot.message == "Đã ghi đôn đốc 3 nơi.")
        #expect(robot.row(4).contains("24/11"))
    }

    @Test func `the table goes out as it is shown`() {
        var robot = Robot.atOutgoing()
        robot.press(.control("p"), .enter, .function(8))
        let tables = robot.effects.compactMap { effect -> [[String]]? in
            if case .files(.saveTable(_, let rows), _) = effect { rows } else { nil }
        }
        #expect(tables.first?.count == 4 && tables.first?[1][1] == "Sở Nội vụ tỉnh Lam Giang")
        #expect(tables.first?[1][4] == "12/2026" && tables.first?[2][6] == "2")
    }

    @Test func `a document asks for nothing: who answered is disabled with the reason`() {
        var robot = Robot.atOutgoing()
        robot.press(.enter, .control("p"))
        #expect(robot.message.contains("không yêu cầu trả lời"))
        robot.press(.control("t"))
        #expect(robot.row(0).contains("TỆP CỦA VĂN BẢN ĐI 09/LĐLĐ-VP/2026"))
    }

    @Test func `every choice of the filter is known by its own name, and an unknown one is none`() {
        var choices: [OutgoingListScreen.FilterChoice] = [
            .all, .drafts, .copies, .year(nil), .year(2026), .type("bao-cao"),
        ]
        choices += OutgoingState.allCases.map { .state($0) }
        for choice in choices { #expect(OutgoingListScreen.FilterChoice(code: choice.code) == choice) }
        for code in ["", "everything", "state:", "state:x", "year:x", "x:y"] {
            #expect(OutgoingListScreen.FilterChoice(code: code) == nil, "\(code)")
        }
    }

    @Test func `an answer that is none of the choices leaves the filter as it is`() {
        var robot = Robot.atOutgoing()
        robot.openDrafts()
        let before = robot.outgoingList?.filter
        guard case .outgoing(.list(var state))? = robot.workplace.stack.last else { return }
        #expect(state.take(.chosen("nothing", .outgoing(.filter)), in: &robot.workplace.surroundings).isEmpty)
        #expect(state.filter == before && before == .drafts)
    }

    @Test func `the list to submit has what waits for the leader, from the drafts and from every action`() throws {
        var robot = Robot.atOutgoing()
        let world = try robot.outgoing.world()
        robot.openDrafts(.function(8))
        #expect(robot.message.contains("Không có gì chờ Lò Quang Sơn"), "\(robot.message)")
        robot.press(.enter)
        let draft = try #require(robot.outgoingDocument?.detail?.document)
        var seen = draft.version
        for step in [OutgoingStep.submit, .approve] {
            seen = try world.perform(
                StepOutgoing(document: draft.id, seenVersion: seen, step: step), on: "2026-11-24"
            ).document.version
        }
        robot.press(.escape, .function(8))
        let lines = robot.page?.lines.joined(separator: "\n") ?? ""
        for words in ["DANH MỤC TRÌNH KÝ", "Kính trình: Lò Quang Sơn", draft.shortName, "quý IV năm 2026"] {
            #expect(lines.contains(words), "\(words): \(lines)")
        }
        #expect(robot.page?.name == "DANH MỤC TRÌNH KÝ 2026-11-24")
    }

    // MARK: Numbers and both registers

    @Test func `a number goes to what bears it, a sign more searches`() throws {
        var robot = Robot.atOutgoing()
        let world = try robot.outgoing.world()
        var late = OutgoingContent(typeCode: "bao-cao", symbolTail: "BC-LĐLĐ", subject: "báo cáo chèn")
        late.date = Fixture.day(2026, 11, 20)
        late.signer = "Lò Quang Sơn"
        late.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
        try world.perform(
            InsertLateOutgoing(content: late, after: 5, reason: "quên", formKey: "late"), on: "2026-11-23")
        robot.press(.function(5))
        for typed in ["5", "05"] {
            robot.type(typed)
            #expect(symbols(robot) == ["05/LĐLĐ-VP"], "\(typed)")
            robot.press(.backspace, .backspace)
        }
        robot.type("5a")
        #expect(symbols(robot) == ["05a/BC-LĐLĐ"])
        robot.press(.control("u"))
        robot.type("77")
        #expect(symbols(robot).isEmpty)
        robot.press(.control("u"))
        for search in ["so:5 ", "5/LĐLĐ", "so:5/ldld", "05/LĐLĐ"] {
            robot.type(search)
            #expect(symbols(robot) == ["05/LĐLĐ-VP"], "\(search)")
            robot.press(.control("u"))
        }
        #expect(symbols(robot).count == 10)
    }

    @Test func `F3 searches the register in front, again the same words in the other one, and back`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(3))
        #expect(robot.outgoingList?.isTyping == true)
        robot.type("thang cong nhan")
        #expect(robot.row(0).contains("văn bản đến: 214 (F3)"))
        robot.press(.function(3))
        guard case .list(let list)? = robot.workplace.stack.last else {
            Issue.record("the incoming register is not in front")
            return
        }
        #expect(list.line.text == "thang cong nhan" && list.filter.search != nil && list.filter.year == 2026)
        #expect(robot.row(0).contains("văn bản đi: 2 (F3)"))
        robot.press(.function(3))
        #expect(symbols(robot) == ["07/KH-LĐLĐ", "03/KH-LĐLĐ"] && robot.workplace.stack.count == 2)
        robot.press(.escape, .enter, .function(3))
        #expect(robot.outgoingList?.line.isEmpty == true && robot.outgoingList?.filter == .register())
    }

    @Test func `an officer finds the drafts beside what has its number`() throws {
        var robot = Robot.atOutgoing(person: Fixture.officer)
        #expect(robot.outgoingList?.window.rows.contains { $0.document.number == nil } == true)
        robot.press(.escape)
        #expect(!robot.screen.contains("cấp số, đăng ký, phát hành") && robot.screen.contains("dự thảo của tôi"))
    }

    @Test func `registering stands once among all actions, under both of its keys`() {
        var robot = Robot.atOutgoing()
        robot.press(.function(9))
        guard case .palette(let palette)? = robot.workplace.overlays.last else { return }
        #expect(palette.items.count { $0.label == Phrase.keyRegister && $0.reason == nil } == 1)
        robot.press(.escape, .control("n"))
        guard case .outgoing(.form)? = robot.workplace.stack.last else {
            Issue.record("no form of the outgoing register")
            return
        }
    }
}
