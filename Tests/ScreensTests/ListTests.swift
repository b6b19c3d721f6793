import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Robot {
    var list: IncomingListScreen.State? {
        if case .list(let state) = workplace.stack.last { state } else { nil }
    }

    static var inList: Robot {
        var robot = Robot()
        robot.press(.character("2"))
        return robot
    }
}

@Suite struct ListTests {
    @Test func `the whole list is walked with a bounded number of rows in memory`() {
        var robot = Robot.inList
        for step in 1...110 {
            robot.press(.pageDown)
            #expect((robot.list?.window.rows.count ?? 0) <= RowWindow<IncomingRow>.most)
            let expected = min(1533, 1 + step * 13)
            #expect(robot.list?.window.position == expected)
            #expect(robot.list?.current?.number.number == 1534 - expected)
        }
        for _ in 0..<130 { robot.press(.pageUp) }
        #expect(robot.list?.current?.number.number == 1533)
        #expect(robot.list?.window.position == 1)
    }

    @Test func `End and Home are one question each`() {
        var robot = Robot.inList
        let before = robot.questions.count
        robot.press(.end)
        #expect(robot.list?.current?.number.number == 1)
        #expect(robot.list?.window.position == 1533)
        #expect(robot.questions.count == before + 1)
        robot.press(.up)
        #expect(robot.list?.current?.number.number == 2)
        robot.press(.home)
        #expect(robot.list?.current?.number.number == 1533)
        #expect(robot.questions.count == before + 2)
    }

    @Test func `letters search at once and Esc keeps what was found`() {
        var robot = Robot.inList
        robot.type("doi thoai")
        #expect(robot.list?.focus == .line)
        #expect(robot.list?.line.text == "doi thoai")
        let (query, _) = SearchQuery.parse("doi thoai", today: Fixture.today)
        #expect(robot.list?.filter.search == query)
        #expect(robot.list?.count?.value == 214)
        robot.press(.escape)
        #expect(robot.list?.focus == .rows)
        #expect(robot.list?.filter.search == query)
        robot.press(.escape)
        #expect(robot.list == nil)
    }

    @Test func `what an input method sends is one search`() {
        var robot = Robot.inList
        robot.type("d")
        robot.press(.backspace)
        robot.handle(.text("đối"))
        #expect(robot.list?.line.text == "đối")
    }

    @Test func `Backspace in the empty line takes every filter away`() {
        var robot = Robot.inList
        robot.press(.function(4), .down, .down, .down, .down, .down, .down, .right, .enter)
        #expect(robot.list?.filter.urgency == .normal)
        robot.press(.character("/"), .backspace)
        #expect(robot.list?.filter == IncomingFilter(year: 2026, register: .incoming))
    }

    @Test func `a mistake is a sentence and the rows stay`() {
        var robot = Robot.inList
        robot.type("bao cao ")
        let rows = robot.list?.window.rows
        // On its way the day is 3/11 for a letter, and no mistake before it is finished.
        robot.type("tu:32/11")
        #expect(robot.list?.mistake == nil)
        #expect(robot.list?.window.rows == rows)
        robot.type(" ")
        #expect(robot.list?.mistake == .searchBadDay("32/11"))
        #expect(robot.list?.window.rows == rows)
        #expect(robot.row(2).hasPrefix(" ! \"32/11\" không phải là ngày."))
    }

    @Test func `the name of a field on its way to a value is not searched as a word`() {
        var robot = Robot.inList
        robot.type("bao cao ")
        let (found, _) = SearchQuery.parse("bao cao ", today: Fixture.today)
        for text in ["t", "u"] { robot.type(text) }
        #expect(robot.list?.filter.search == found)
        for text in [":", "a", "b", "c"] {
            robot.type(text)
            #expect(robot.list?.filter.search == found, "after \"\(text)\"")
            #expect(robot.list?.mistake == nil)
        }
        robot.press(.enter)
        #expect(robot.list?.mistake == .searchBadDay("abc"))
        #expect(robot.list?.window.rows.isEmpty == false)
        robot.press(.backspace, .backspace, .backspace)
        robot.type("1/10")
        #expect(robot.list?.filter.search?.from == Fixture.day(2026, 10, 1))
        #expect(robot.list?.mistake == nil)
    }

    @Test(arguments: [
        ("loai:giay ", Phrase.searchUnknownType("giay")), ("loai:giay moi ", .searchUnknownType("giay")),
        ("tu:99/99 ", .searchBadDay("99/99")), ("loai: ", .searchEmptyField("loai")), ("% ", .searchNoWords("%")),
        ("' ", .searchNoWords("'")),
    ])
    func `what is finished and not understood is a sentence above the rows of what was`(
        _ typed: String, _ sentence: Phrase
    ) {
        var robot = Robot.inList
        robot.type("bao cao ")
        let search = robot.list?.filter.search
        robot.type(typed)
        #expect(robot.list?.mistake == sentence || robot.list?.mistake == nil && "%' ".contains(typed.first ?? "a"))
        #expect(robot.list?.filter.search == search)
        var alone = Robot.inList
        alone.press(.character("/"))
        for character in typed { alone.press(.character(character)) }
        #expect(alone.list?.mistake == sentence)
        #expect(alone.list?.filter.search == nil)
    }

    @Test func `Enter and Down say what is wrong in an unfinished word, and nothing is opened`() {
        var robot = Robot.inList
        robot.type("khan:vua")
        #expect(robot.list?.mistake == nil)
        robot.press(.enter)
        #expect(robot.list?.mistake == .searchUnknownUrgency("vua"))
        robot.press(.backspace)
        #expect(robot.list?.mistake == nil)
        robot.press(.down)
        #expect(robot.list?.mistake == .searchUnknownUrgency("vu"))
    }

    @Test func `the days of a search stand in full under the line`() {
        var robot = Robot.inList
        robot.type("tu:1/11 den:30/11")
        #expect(robot.row(2).contains("từ 01/11/2026 đến 30/11/2026"))
        var other = Robot.inList
        other.type("hạn:30 ")
        #expect(other.row(2).contains("\"hạn:\" không phải trường tìm"))
    }

    @Test(arguments: ["to so ", "sof", "tu", "-tu", "tu:", "nam:tu"])
    func `only a last word that is a field's name waits`(_ typed: String) {
        var robot = Robot.inList
        robot.press(.character("/"))
        robot.handle(.paste(typed))
        let isName = ["tu", "-tu", "tu:", "nam:tu"].contains(typed)
        #expect((robot.list?.filter.search == nil) == isName)
    }

    @Test func `an empty list does not say that nothing is there while texts inside files are looked through`() {
        var robot = Robot.inList
        robot.documents = 0
        robot.isCountCut = true
        robot.type("xyz ")
        #expect(robot.screen.contains("Đang tìm tiếp trong nội dung tệp…") && robot.screen.contains("0+"))
        robot.isCountCut = false
        robot.workplace.tellLooking()
        #expect(robot.message.contains("Đang tìm tiếp"))
        robot.serve(robot.workplace.readFound(now: Fixture.now))
        #expect(
            robot.screen.contains("Không có văn bản nào khớp.") && robot.message.isEmpty, "what was told is taken back")
    }

    @Test func `above an empty list a mistake does not stand beside the advice for finding more`() {
        var robot = Robot.inList
        robot.documents = 0
        robot.type("xyz ")
        #expect(robot.screen.contains("Không có văn bản nào khớp."))
        robot.type("tu:32/11 ")
        #expect(!robot.screen.contains("Không có văn bản nào khớp."))
        #expect(robot.screen.contains("Sửa câu tìm để xem danh sách."))
    }

    @Test(arguments: [0, 20, 120, 395, 700, 1532])
    func `a list that is read again stays on its row, its line and its position`(_ steps: Int) {
        var robot = Robot.inList
        for _ in 0..<steps { robot.press(.down) }
        for _ in 0..<min(steps, 3) { robot.press(.up) }
        let before = robot.screen
        let current = robot.list?.current
        robot.refresh()
        #expect(robot.list?.current == current)
        #expect(robot.screen == before)
        #expect((robot.list?.window.rows.count ?? 0) <= RowWindow<IncomingRow>.most)
        robot.press(.function(5))
        #expect(robot.screen == before)
    }

    @Test(arguments: [5, 120, 700])
    func `documents that came meanwhile move the position and not the row`(_ steps: Int) {
        var robot = Robot.inList
        robot.missing = 10
        robot.press(.function(5), .home)
        for _ in 0..<steps { robot.press(.down) }
        let current = robot.list?.current
        #expect(robot.list?.window.position == steps + 1)
        robot.missing = 0
        robot.refresh()
        #expect(robot.list?.current == current)
        #expect(robot.list?.window.position == steps + 11)
    }

    @Test func `digits go to a number, anything else makes them a search`() {
        var robot = Robot.inList
        robot.type("146")
        #expect(robot.list?.focus == .goTo)
        robot.press(.enter)
        #expect(robot.list?.current?.number.number == 146)
        #expect(robot.questions.contains(.place(PlaceIncoming(number: RegisterNumber(year: 2026, number: 146)))))
        robot.type("933/Q")
        #expect(robot.list?.focus == .line)
        #expect(robot.list?.line.text == "933/Q")
    }

    @Test func `an arrow leads from the search line back to the rows, where a blank marks`() {
        var robot = Robot.inList
        robot.type("bao")
        #expect(robot.list?.focus == .line)
        robot.press(.down)
        #expect(robot.list?.focus == .rows)
        robot.press(.character(" "))
        #expect(robot.list?.line.text == "bao")
        #expect(robot.list?.marks.count == 1)
    }

    @Test func `a number that was never given is said and the list stays`() {
        var robot = Robot.inList
        robot.press(.down)
        robot.type("99999")
        robot.press(.enter)
        #expect(robot.message == "! Không có số đến 99999. Danh sách giữ nguyên.")
        #expect(robot.list?.current?.number.number == 1532)
    }

    @Test func `marked documents are voided with one reason, one command each`() {
        var robot = Robot.inList
        robot.press(.character(" "), .character(" "), .character(";"))
        robot.type("huy so")
        robot.press(.enter)
        robot.type("đăng ký hai lần")
        robot.press(.enter)
        #expect(
            robot.deeds
                == [1532, 1533].map {
                    .void(VoidIncoming(document: DocumentID($0), seenVersion: 1, reason: "đăng ký hai lần"))
                })
        #expect(robot.list?.marks == [:])
        #expect(robot.message == "Đã làm 2 / 2 văn bản.")
    }

    @Test func `a refused document of several keeps its mark and is said`() {
        var robot = Robot.inList
        robot.press(.character(" "), .character(" "), .character(";"))
        robot.type("huy so")
        robot.press(.enter)
        robot.type("nhầm")
        robot.refusal = .refused(.alreadyVoid(RegisterNumber(year: 2026, number: 1532)))
        robot.press(.enter)
        #expect(robot.list.map { Array($0.marks.keys) } == [DocumentID(1532)])
        #expect(robot.message == "! Đã làm 1 / 2 văn bản. Số đến 1532 đã hủy.")
    }

    @Test func `an empty reason is not taken`() {
        var robot = Robot.inList
        robot.press(.character(" "), .character(";"))
        robot.type("huy so")
        robot.press(.enter, .enter)
        #expect(robot.deeds.isEmpty)
        #expect(robot.screen.contains("! Ghi lý do, hoặc Esc thôi."))
    }

    @Test func `an answer that came too late is dropped`() {
        var robot = Robot.inList
        let before = robot.workplace
        let late = Message.incoming(Fixture.rows(3), Ticket(number: 1))
        #expect(robot.workplace.handle(late, now: Fixture.now) == [])
        #expect(robot.workplace == before)
    }

    @Test func `the list is read again after a document was voided in front of it`() {
        var robot = Robot.inList
        robot.press(.enter, .delete)
        robot.type("nhầm")
        robot.press(.enter)
        let before = robot.questions.count
        robot.press(.escape)
        #expect(robot.questions.count == before + 2)
        #expect(robot.list?.current?.number.number == 1533)
    }

    @Test func `an officer sees no way to correct and is told whose right it is`() {
        var robot = Robot(person: Fixture.officer)
        robot.press(.character("2"), .control("e"))
        #expect(robot.message == "! Sửa: cần quyền của văn thư hoặc Chánh Văn phòng.")
    }

    @Test func `a window that grows is filled`() {
        var robot = Robot.inList
        for _ in 0..<3 { robot.press(.pageDown) }
        robot.handle(.resized(Size(columns: 132, rows: 60)))
        #expect(robot.list?.current?.number.number == 1494)
        let rows = robot.workplace.view().text()
        #expect(rows[4...40].allSatisfy { $0.contains("/") })
    }
}

@Suite struct MatchTests {
    @Test(arguments: [
        ("bao cao", "Báo cáo nhanh", [0..<3, 4..<7]), ("báo ", "bảo đảm, báo cáo", [9..<12]),
        ("hoi dong", "đại hội Công đoàn", [4..<7]), ("\"cong doan\" -nganh", "công đoàn ngành", [0..<4, 5..<9]),
        ("bao ca", "báo cáo", [0..<3, 4..<7]),
    ])
    func `what was found is marked`(_ typed: String, _ text: String, _ expected: [Range<Int>]) {
        let (query, _) = SearchQuery.parse(typed, today: Fixture.today)
        #expect(MatchMarker(query).ranges(in: text) == expected)
    }
}
