import Office
import Phrases
import Records
import Reports
import TerminalKit
import Testing

@testable import Screens

/// A round before the chairman: document 1532 of the fixtures, and as many older ones as are asked for.
enum Round {
    static func document(_ number: Int, proposed: Bool = true) -> IncomingDocument {
        var document = Fixture.document(number)
        var handling = Handling(state: .submitted, version: 2)
        handling.leader = Fixture.leader.id
        if proposed {
            handling.proposal = HandlingProposal(
                text: "", lead: .department(DepartmentID(number.isMultiple(of: 2) ? 2 : 3)),
                deadline: Fixture.day(2026, 11, 30), by: Fixture.chief.id)
        }
        document.handling = handling
        return document
    }

    static func robot(
        _ person: Person, count: Int, proposed: Bool = true, language: Language = .vi, columns: Int = 80, rows: Int = 24
    ) -> Robot {
        var robot = Robot(person: person, language: language, columns: columns, rows: rows)
        for number in 1401..<1400 + count {
            robot.handled[DocumentID(Int64(number))] = document(number, proposed: proposed)
        }
        robot.press(.character("6"))
        return robot
    }

    /// Chooses a list of the chairman's by its beginning.
    static func choose(_ stage: String, _ robot: inout Robot) {
        robot.press(.function(4))
        robot.type(stage)
        robot.press(.enter)
    }
}

extension Robot {
    var round: RoundScreen.State? {
        if case .round(let state) = workplace.stack.last { state } else { nil }
    }

    /// The steps taken so far.
    var steps: [HandleIncoming] {
        deeds.compactMap { if case .handle(let command) = $0 { command } else { nil } }
    }

    mutating func setHandled(_ document: IncomingDocument) { handled[document.id] = document }
}

@Suite struct RoundTests {
    private let ban = Party.department(DepartmentID(2))
    private let finance = Party.department(DepartmentID(3))
    private let day = Fixture.day(2026, 11, 30)

    @Test func `forty coded notes with proposed leads take five keys each, and one to save them all`() {
        var robot = Round.robot(Fixture.leader, count: 40)
        #expect(robot.round?.rows.count == 40)
        var keys = 0
        func press(_ pressed: Key...) {
            for key in pressed { robot.press(key) }
            keys += pressed.count
        }
        for _ in 0..<40 { press(.enter, .enter, .character("t"), .character("m"), .enter) }
        #expect(keys <= 5 * 40)
        #expect(robot.round?.unsaved == 40)
        #expect(robot.steps.isEmpty, "nothing is written before it is saved")
        press(.function(2))
        #expect(robot.steps.count == 40)
        #expect(
            robot.steps.first
                == HandleIncoming(
                    document: DocumentID(1401), seenVersion: 2,
                    step: .instruct(
                        leader: Fixture.leader.id,
                        text: "Chuyển Ban Tài chính nghiên cứu, tham mưu; báo cáo Thường trực trước 30/11/2026.",
                        to: Distribution(lead: finance), deadline: day)))
        #expect(robot.round?.rows.isEmpty == true, "what was saved leaves the list")
        #expect(robot.message == "Đã ghi ý kiến chỉ đạo: 40 / 40 văn bản.")
    }

    @Test func `each line has its own lead, supporters behind a semicolon, day and words`() {
        var robot = Round.robot(Fixture.leader, count: 3, proposed: false)
        robot.type("tai")
        robot.press(.enter, .backTab)
        robot.type("; to chuc")
        robot.press(.enter)
        robot.type("+3")
        robot.press(.enter)
        robot.type("Khẩn trương làm.")
        robot.press(.enter)
        robot.press(.tab, .tab)
        robot.type("lu")
        robot.press(.control("s"))
        #expect(
            robot.steps.map(\.step) == [
                .instruct(
                    leader: Fixture.leader.id, text: "Khẩn trương làm.",
                    to: Distribution(lead: finance, support: [ban]), deadline: Fixture.day(2026, 11, 27)),
                .instruct(leader: Fixture.leader.id, text: "Lưu VP.", to: Distribution(), deadline: nil),
            ])
        #expect(robot.round?.rows.map(\.document.number.number) == [1532])
    }

    @Test func `what is laid up or sent on is for information, and short names stand in every place`() {
        var robot = Round.robot(Fixture.leader, count: 2, proposed: false)
        robot.type("tai; to chuc")
        robot.press(.down)
        robot.press(.up, .tab, .tab)
        robot.type("sg")
        robot.press(.control("s"))
        #expect(
            robot.steps.map(\.step) == [
                .instruct(
                    leader: Fixture.leader.id, text: "Sao gửi các ban để biết, thực hiện.",
                    to: Distribution(information: [finance, ban]), deadline: nil)
            ])
    }

    @Test func `a proposal that is not accepted is not taken`() {
        var robot = Round.robot(Fixture.leader, count: 2)
        robot.press(.tab, .tab)
        robot.type("dy")
        robot.press(.function(2))
        #expect(
            robot.steps.map(\.step) == [
                .instruct(leader: Fixture.leader.id, text: "Đồng ý.", to: Distribution(), deadline: nil)
            ])
    }

    @Test func `a line whose document went another way meanwhile goes with its newest version all the same`() {
        var robot = Round.robot(Fixture.leader, count: 1)
        robot.press(.enter, .enter, .character("t"), .character("m"), .enter)
        let id = robot.round?.rows.first?.document.id ?? DocumentID(0)
        robot.refused = [id: .refused(.changedMeanwhile(by: "Trần Văn Hùng", at: Fixture.now))]
        var newer = Round.document(Int(id.value))
        newer.handling?.version = 9
        newer.handling?.state = .instructed
        robot.setHandled(newer)
        robot.press(.function(2))
        robot.refused = [:]
        robot.press(.function(2))
        #expect(robot.steps.last?.seenVersion == 9)
    }

    @Test func `a refused line stays with its text and the reason, and goes with the version that is there now`() {
        var robot = Round.robot(Fixture.leader, count: 3)
        for _ in 0..<2 { robot.press(.enter, .enter, .character("t"), .character("m"), .enter) }
        robot.refused = [DocumentID(1402): .refused(.changedMeanwhile(by: "Trần Văn Hùng", at: Fixture.now))]
        var newer = Round.document(1402)
        newer.handling?.version = 7
        robot.setHandled(newer)
        robot.press(.function(2))
        #expect(robot.round?.rows.map(\.document.number.number) == [1402, 1532])
        #expect(robot.round?.rows.first?.text(.text) == "tm")
        #expect(robot.round?.rows.first?.refusal?.vi.contains("Trần Văn Hùng") == true)
        #expect(robot.message.hasPrefix("! Đã ghi ý kiến chỉ đạo: 1 / 2 văn bản."))
        #expect(robot.round?.place == 0, "the cursor is where something is to be done")
        robot.refused = [:]
        robot.press(.function(2))
        #expect(robot.steps.last?.seenVersion == 7)
        #expect(robot.round?.rows.map(\.document.number.number) == [1532])
    }

    @Test func `a line that is wrong stays and says so, the others are saved`() {
        var robot = Round.robot(Fixture.leader, count: 3)
        robot.press(.tab)
        robot.type("32/13")
        robot.press(.enter)
        robot.type("lu")
        robot.press(.enter, .enter, .enter)
        robot.type("dt")
        robot.press(.function(2))
        #expect(robot.steps.map(\.document) == [DocumentID(1402)])
        #expect(robot.round?.rows.first?.text(.deadline) == "32/13")
        #expect(robot.round?.place == 0)
        #expect(robot.round?.cell == .deadline)
        #expect(
            robot.message == "! Số 1402: đã ghi ý kiến chỉ đạo. 1 dòng chưa lưu: sửa dòng có dấu ! rồi F2.",
            "what was not saved is told with what was")
        #expect(robot.row(4).hasPrefix(">!  1401"), "the cursor's line shows that it is wrong")
        #expect(robot.screen.contains("! ") && robot.round?.current?.refusal?.vi.contains("tháng 13") == true)
        robot.press(.function(2))
        #expect(robot.message.contains("tháng 13"))
        #expect(robot.steps.count == 1)
    }

    @Test func `the clerk submits what is marked to the chairman, then enters the notes naming both`() {
        var robot = Robot(person: Fixture.clerk)
        robot.press(.character("6"))
        let numbers = robot.round?.rows.map(\.document.number.number) ?? []
        #expect(numbers == [1520, 1521, 1522, 1523, 1524, 1533])
        robot.press(.character(" "), .down, .character(" "), .function(2))
        #expect(
            robot.steps
                == [1520, 1522].map {
                    HandleIncoming(document: DocumentID($0), seenVersion: 1, step: .submit(leader: Fixture.leader.id))
                })
        #expect(robot.round?.rows.count == 4)
        Round.choose("đang trình", &robot)
        #expect(robot.row(1).contains("Lò Quang Sơn (nhập thay: Nguyễn Thị Lan)"))
        #expect(robot.round?.rows.map(\.document.number.number) == [1520, 1522, 1532])
        robot.press(.tab, .tab)
        robot.type("lu")
        robot.press(.function(2))
        #expect(
            robot.steps.last?.step
                == .instruct(leader: Fixture.leader.id, text: "Lưu VP.", to: Distribution(), deadline: nil))
    }

    @Test func `without a mark all are submitted, once that is said`() {
        var robot = Robot(person: Fixture.clerk)
        robot.press(.character("6"), .function(2))
        #expect(robot.screen.contains("Trình 6 văn bản cho"))
        robot.press(.enter)
        #expect(robot.steps.isEmpty)
        robot.press(.function(2), .character("c"))
        #expect(robot.message.contains("Đã trình"))
        #expect(robot.steps.count == 6)
        #expect(robot.round?.rows.isEmpty == true)
    }

    @Test func `the clerk proposes nothing, and is told whose that is`() {
        var robot = Robot(person: Fixture.clerk)
        robot.press(.character("6"))
        robot.type("t")
        #expect(robot.round?.isTyping == false)
        robot.press(.control("s"))
        #expect(robot.message.contains("Chánh Văn phòng"))
    }

    @Test func `the chief's proposal is saved and its document submitted with one key`() {
        var robot = Robot(person: Fixture.chief)
        robot.press(.character("6"))
        robot.type("tokt")
        robot.press(.enter)
        robot.type("+5")
        robot.press(.enter)
        robot.type("tham mưu trả lời")
        robot.press(.escape, .insert, .function(2))
        #expect(
            robot.steps == [
                HandleIncoming(
                    document: DocumentID(1520), seenVersion: 1,
                    step: .propose(text: "tham mưu trả lời", lead: ban, deadline: Fixture.day(2026, 12, 1))),
                HandleIncoming(
                    document: DocumentID(1520), seenVersion: 2, step: .submit(leader: Fixture.leader.id)),
            ])
        #expect(robot.message == "Số 1520: đã trình Lò Quang Sơn.")
    }

    @Test func `the chief proposes for what is before the leader, and it stays there`() {
        var robot = Round.robot(Fixture.chief, count: 1)
        Round.choose("đề xuất", &robot)
        #expect(robot.round?.stage == .proposals)
        robot.press(.tab, .tab)
        robot.type("xin gia hạn trả lời")
        robot.press(.function(2))
        #expect(robot.steps.last?.step == .propose(text: "xin gia hạn trả lời", lead: nil, deadline: nil))
        #expect(robot.round?.rows.count == 1)
        #expect(robot.round?.unsaved == 0)
    }

    @Test func `what is typed is kept when the round is left, and asked about before the program ends`() {
        var robot = Round.robot(Fixture.leader, count: 3)
        robot.press(.enter, .enter, .character("t"), .character("m"), .enter, .escape, .escape)
        #expect(robot.round == nil)
        #expect(robot.message.contains("1 dòng chưa lưu"))
        robot.press(.control("q"))
        #expect(robot.screen.contains("Còn 1 dòng ý kiến chưa lưu"))
        robot.press(.enter, .character("6"))
        #expect(robot.round?.rows.first?.text(.text) == "tm")
        robot.press(.function(10))
        #expect(robot.round == nil)
        robot.press(.character("6"), .function(2))
        #expect(robot.steps.map(\.document) == [DocumentID(1401)])
        robot.press(.escape, .escape, .control("q"))
        #expect(robot.effects.last == .quit)
    }

    @Test func `words typed to a document that went another way stay in sight`() {
        var robot = Round.robot(Fixture.leader, count: 2)
        robot.press(.tab, .tab)
        robot.type("dy")
        var gone = Round.document(1401)
        gone.handling?.state = .routed
        robot.setHandled(gone)
        robot.refresh()
        #expect(robot.round?.rows.map(\.document.number.number) == [1532, 1401])
        #expect(robot.round?.rows.last?.text(.text) == "dy")
        #expect(robot.round?.rows.last?.refusal?.vi.contains("người khác xử lý") == true)
    }

    @Test func `the whole form takes over what is typed, and supporters stand in their own field`() {
        var robot = Round.robot(Fixture.leader, count: 1)
        robot.type("tai")
        robot.press(.enter, .backTab)
        robot.type("; to chuc")
        robot.press(.enter, .enter)
        robot.type("tm")
        robot.press(.function(6))
        guard case .step(let form) = robot.workplace.stack.last else {
            Issue.record("no form")
            return
        }
        #expect(form.text(.lead) == "Ban Tài chính")
        #expect(form.text(.support) == "Ban Tổ chức - Kiểm tra")
        #expect(
            form.text(.text) == "Chuyển Ban Tài chính nghiên cứu, tham mưu; báo cáo Thường trực trước 30/11/2026.")
        robot.press(.function(2))
        #expect(robot.round?.rows.isEmpty == true, "the line is done in the grid too")
    }

    @Test func `the usual notes are chosen from a list and stand as their code`() {
        var robot = Round.robot(Fixture.leader, count: 2)
        robot.press(.tab, .tab, .function(4))
        robot.type("lưu")
        robot.press(.enter)
        #expect(robot.round?.rows.first?.text(.text) == "lu")
        #expect(robot.round?.place == 1)
    }

    @Test func `marked documents get one word together`() {
        var robot = Round.robot(Fixture.leader, count: 3)
        robot.press(.escape, .character("*"), .character(";"), .enter)
        guard case .step(let form) = robot.workplace.stack.last else {
            Issue.record("no form")
            return
        }
        #expect(form.purpose == .step(.instruct))
        #expect(form.documents.count == 3)
    }

    @Test func `the list for the pen is shown, saved and printed`() {
        var robot = Round.robot(Fixture.clerk, count: 3)
        Round.choose("đang trình", &robot)
        robot.press(.function(8))
        #expect(robot.screen.contains("DANH SÁCH VĂN BẢN TRÌNH"))
        robot.press(.function(8))
        #expect(robot.message == "Đã ghi tệp /drop/lan/danh-sach-trinh-2026-11-24.txt")
        guard case .paper(.save(_, let text), _) = robot.effects.last else {
            Issue.record("nothing saved")
            return
        }
        #expect(text.contains("Kính trình: Lò Quang Sơn"))
        #expect(text.contains("Chủ trì: Ban Tài chính"))
        robot.paperFault = .noPrinterProgram
        robot.press(.function(2))
        #expect(robot.message.contains("cups-client"))
        robot.press(.escape)
        #expect(robot.round?.rows.count == 3)
    }

    @Test func `the round is for those who submit, propose or instruct`() {
        var robot = Robot(person: Fixture.officer)
        robot.press(.character("6"))
        #expect(robot.round == nil)
        #expect(!robot.screen.contains("Trình, cho ý kiến"))
    }

    @Test func `one key routes what is marked as the leader said`() {
        var robot = Robot(person: Fixture.clerk)
        var other = Fixture.document(1531)
        other = IncomingDocument(
            id: DocumentID(1530), number: RegisterNumber(year: 2026, number: 1530), issuerID: other.issuerID,
            content: other.content, state: .registered, voidReason: nil, paperArrivedOn: nil, version: 1,
            registeredAt: other.registeredAt, registeredBy: other.registeredBy, handling: other.handling)
        robot.setHandled(other)
        robot.press(.character("2"), .control("r"))
        #expect(robot.message.contains("chưa có ý kiến chỉ đạo"))
        #expect(robot.steps.isEmpty)
        robot.press(.down, .down, .character(" "), .character(" "), .control("r"))
        #expect(
            robot.steps
                == [1530, 1531].map {
                    HandleIncoming(
                        document: DocumentID($0), seenVersion: 3, step: .route(to: Distribution(), deadline: nil))
                })
        #expect(robot.message == "Đã chuyển: 2 / 2 văn bản.")
    }
}
