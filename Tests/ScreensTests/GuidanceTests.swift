import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Whether a screen says what is so: the keys of this person, the lists of this field, the words of this register.
@Suite struct GuidanceTests {
    private static let head = Person(
        id: PersonID(5), login: "cuong", name: "Trịnh Hữu Cường", department: DepartmentID(2), roles: [.head])
    private static let stranger = Person(
        id: PersonID(6), login: "thu", name: "Vũ Thị Thu", department: DepartmentID(3), roles: [.officer])

    private func footer(_ robot: Robot) -> String { robot.row(-1) }

    /// A document as its handlers have it, with the steps of a person before it.
    private func headRobot(at number: Int, _ change: (inout Handling) -> Void = { _ in }) -> Robot {
        var robot = Robot(person: Self.head, facts: Fixture.facts(others: [Self.head, Self.stranger]))
        var document = Fixture.document(number)
        if var handling = document.handling {
            change(&handling)
            document.handling = handling
        }
        robot.setHandled(document)
        robot.press(.character("2"))
        for _ in 0..<(1533 - number) { robot.press(.down) }
        return robot
    }

    private func choose(_ step: String, _ robot: inout Robot) {
        robot.press(.function(2))
        robot.type(step)
        robot.press(.enter)
    }

    // MARK: Keys

    @Test func `the footer shows a key only to those who may use it, the help says whose it is`() {
        var clerk = Robot()
        #expect(footer(clerk).contains("Ctrl+N"))
        clerk.press(.character("2"), .enter)
        #expect(footer(clerk).contains("Ctrl+E"))
        var officer = Robot(person: Fixture.officer)
        #expect(!footer(officer).contains("Ctrl+N"))
        officer.press(.character("2"), .enter)
        for key in ["F12", "Ctrl+E", "Del"] { #expect(!footer(officer).contains(key), "\(key)") }
        let correct = officer.workplace.stack.last?.table(in: officer.workplace.surroundings).bindings
            .first { $0.keys == [.control("e")] }
        #expect(correct?.disabledReason == "cần quyền của văn thư hoặc Chánh Văn phòng")
        officer.press(.control("t"))
        #expect(officer.screen.contains("Văn bản chưa có tệp nào."))
        #expect(!officer.screen.contains("F12"))
    }

    @Test func `F4 stands in the footer only where it opens a list`() {
        var robot = headRobot(at: 1528)
        choose("hoàn thành", &robot)
        #expect(robot.row(0).contains("HOÀN THÀNH"))
        #expect(!footer(robot).contains("F4"), "a result is written")
        robot.press(.backTab)
        #expect(footer(robot).contains("F4"), "a way of settling is chosen")
        var round = Round.robot(Fixture.leader, count: 2)
        #expect(footer(round).contains("F4"))
        round.press(.tab)
        #expect(!footer(round).contains("F4"))
        round.press(.tab)
        #expect(footer(round).contains("F4"))
    }

    // MARK: Forms

    @Test func `only people of the leading department are offered, and another is refused with the reason`() {
        var robot = headRobot(at: 1528)
        choose("phân công", &robot)
        robot.press(.function(4))
        guard case .chooser(let chooser) = robot.workplace.overlays.last else {
            Issue.record("no list")
            return
        }
        #expect(chooser.items.map(\.text) == [Fixture.officer.name, Self.head.name])
        robot.press(.escape)
        robot.type("Vũ Thị Thu")
        guard case .step(let form) = robot.workplace.stack.last else {
            Issue.record("no form")
            return
        }
        #expect(form.suggestions.isEmpty)
        robot.press(.function(2))
        guard case .step(let refused) = robot.workplace.stack.last else {
            Issue.record("no form")
            return
        }
        #expect(refused.faults[.assignee] == .partyElsewhere("Vũ Thị Thu", in: "Ban Tài chính"))
        #expect(robot.steps.isEmpty)
    }

    @Test func `a later day is asked for beside the present deadline`() {
        var robot = headRobot(at: 1528)
        choose("xin gia hạn", &robot)
        #expect(robot.screen.contains("Hạn đang có: T5 19/11/2026"))
        #expect(robot.screen.contains("Ngày xin gia hạn đến"))
        #expect(!robot.screen.contains("để trống nếu không có hạn"))
        #expect(FormField.meetingDay.hint == .hintMeetingDay)
    }

    @Test func `a letter in a field that is chosen is answered, a letter that chooses is not`() {
        var robot = Robot()
        robot.press(.control("n"))
        robot.type("k")
        #expect(robot.message.isEmpty)
        robot.type("x")
        #expect(robot.message == "Ô này chọn bằng phím Space, không gõ chữ; Enter sang ô sau.")
    }

    // MARK: Lists

    @Test func `a list that nothing waits in says so, a search without a find does not`() {
        var robot = Robot()
        robot.press(.tab, .down, .enter)
        #expect(robot.list?.filter.states == [.givenBack])
        #expect(robot.screen.contains("Mục này không có văn bản nào chờ."))
        robot.type("xyz ")
        #expect(robot.screen.contains("Không có văn bản nào khớp."))
    }

    @Test func `below the list stands who asks for which day and why, and why something came back`() {
        let asking = headRobot(at: 1528) {
            $0.extensionRequest = ExtensionRequest(
                day: Fixture.day(2026, 12, 5), reason: "chờ số liệu", by: Fixture.officer.id)
        }
        #expect(asking.screen.contains("Phạm Thị Hoa xin gia hạn đến 05/12/2026: chờ số liệu"))
        let back = headRobot(at: 1528) {
            $0.state = .givenBack
            $0.returnReason = "không thuộc ban"
        }
        #expect(back.screen.contains("Lý do: không thuộc ban"))
    }

    @Test func `beside a deadline stands how far it is, and of a rest day until when it runs`() {
        let surroundings = Robot(person: Fixture.leader).workplace.surroundings
        #expect(surroundings.relation(of: Fixture.day(2026, 11, 27))?.vi == "còn 3 ngày làm việc")
        #expect(surroundings.relation(of: Fixture.day(2026, 11, 29))?.vi == "ngày nghỉ, tính đến hết 30/11")
        #expect(surroundings.relation(of: Fixture.day(2026, 11, 20)) == nil)
    }

    @Test func `where a later day is asked for, the answer to it is the first step of whoever gives it`() {
        var document = Fixture.document(1528)
        document.handling?.extensionRequest = ExtensionRequest(
            day: Fixture.day(2026, 12, 5), reason: "chờ số liệu", by: Fixture.officer.id)
        let leader = Robot(person: Fixture.leader).workplace.surroundings
        func first(_ document: IncomingDocument) -> HandlingAct? {
            StepChooser.items(for: [document], in: leader).first.flatMap { StepChooser.act(of: $0.text) }
        }
        #expect(first(document) == .decideExtension)
        document.handling?.extensionRequest = nil
        #expect(first(document) != .decideExtension)
    }

    @Test func `who refuses a later day reads that the deadline stays`() {
        var robot = Robot(person: Fixture.leader)
        var document = Fixture.document(1528)
        document.handling?.extensionRequest = ExtensionRequest(
            day: Fixture.day(2026, 12, 5), reason: "chờ số liệu", by: Fixture.officer.id)
        robot.setHandled(document)
        robot.press(.character("2"), .down, .down, .down, .down, .down)
        choose("quyet dinh", &robot)
        guard case .step(var state)? = robot.workplace.stack.last else {
            Issue.record("no step")
            return
        }
        state.set(.granted, to: "khong")
        state.set(.reason, to: "phải báo cáo trước 01/12")
        robot.workplace.stack[robot.workplace.stack.count - 1] = .step(state)
        robot.press(.function(2))
        #expect(robot.message == "Số 1528: không cho gia hạn, hạn giữ như cũ.")
    }

    @Test func `the round marks what is urgent and names how it may circulate, on paper too`() {
        var robot = Round.robot(Fixture.leader, count: 2)
        var document = Round.document(1401)
        document.content.urgency = .express
        document.content.circulation = .internalOnly
        robot.setHandled(document)
        robot.refresh()
        #expect(robot.row(4).contains("! \(document.content.subject.prefix(5))"))
        #expect(robot.screen.contains("Hỏa tốc · Lưu hành nội bộ"))
        robot.press(.function(8))
        #expect(robot.screen.contains("[HỎA TỐC] [LƯU HÀNH NỘI BỘ]"))
    }

    @Test func `text that is cut ends with a sign that there is more`() {
        let name = "Công đoàn ngành Công Thương tỉnh Lam Giang"
        #expect(wrapped(name, width: 36, atMost: 1) == ["Công đoàn ngành Công Thương tỉnh …"])
        #expect(wrapped(name, width: 32, atMost: 1).map { $0.hasSuffix("…") } == [true])
        #expect(wrapped(name, width: 36, atMost: 2).count == 2)
    }

    // MARK: Registers

    @Test func `a task and a petition have the words of their own register`() {
        func lines(_ register: Register) -> (title: String, labels: [String]) {
            let old = Fixture.document(1530)
            var content = old.content
            content.issuer = "Giao ban 26/11"
            let document = IncomingDocument(
                id: old.id, number: RegisterNumber(register, year: 2026, number: 1), issuerID: old.issuerID,
                content: content,
                state: .registered, voidReason: nil, paperArrivedOn: nil, version: 1, registeredAt: old.registeredAt,
                registeredBy: old.registeredBy, handling: old.handling)
            var state = IncomingDocumentScreen.State(document: document.id)
            state.detail = IncomingDetail(document: document, history: [], isWhole: true)
            let surroundings = Robot().workplace.surroundings
            let labels = IncomingDocumentScreen.lines(of: state, in: surroundings).map(\.label)
            return (register.title(number: document.number.shown).vi, labels)
        }
        let task = lines(.task)
        #expect(task.title == "VIỆC ĐƯỢC GIAO SỐ V1")
        #expect(task.labels.contains("Nguồn giao việc"))
        for label in ["Cơ quan ban hành", "Phương thức nhận", "Mức độ khẩn"] { #expect(!task.labels.contains(label)) }
        let petition = lines(.petition)
        #expect(petition.title == "ĐƠN, THƯ SỐ Đ1")
        #expect(petition.labels.contains("Người gửi"))
        #expect(lines(.incoming).labels.contains("Cơ quan ban hành"))
    }
}
