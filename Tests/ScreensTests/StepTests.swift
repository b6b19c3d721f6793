import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct StepTests {
    private var ban: Party { .department(DepartmentID(2)) }

    /// Goes to a document of the list and opens its steps.
    private func steps(of number: Int, as person: Person = Fixture.clerk) -> Robot {
        var robot = Robot(person: person)
        robot.press(.character("2"))
        for _ in 0..<(1533 - number) { robot.press(.down) }
        robot.press(.function(2))
        return robot
    }

    private func chooser(_ robot: Robot) -> ChooserOverlay? {
        if case .chooser(let chooser) = robot.workplace.overlays.last { chooser } else { nil }
    }

    @Test(arguments: [
        (1533, "Trình"), (1532, "Ghi ý kiến chỉ đạo"), (1531, "Chuyển"), (1530, "Ghi ký nhận"),
    ])
    func `the step that usually comes next stands first`(_ number: Int, _ label: String) {
        #expect(chooser(steps(of: number))?.current?.label.vi == label)
    }

    @Test func `steps without a place say why, and those of others who may`() {
        let items = chooser(steps(of: 1531))?.items ?? []
        #expect(items.first { $0.label.vi == "Hoàn thành" }?.disabled?.vi == "không làm ở bước này")
        let officer = chooser(steps(of: 1533, as: Fixture.officer))?.items ?? []
        #expect(
            officer.first { $0.label.vi == "Trình" }?.disabled?.vi == "cần quyền của văn thư hoặc Chánh Văn phòng")
    }

    @Test func `a document is submitted to the chairman unless another leader is chosen`() {
        var robot = steps(of: 1533)
        robot.press(.enter)
        #expect(robot.screen.contains("[Lò Quang Sơn"))
        robot.press(.function(2))
        #expect(
            robot.deeds == [
                .handle(
                    HandleIncoming(
                        document: DocumentID(1533), seenVersion: 1, step: .submit(leader: Fixture.leader.id)))
            ])
        #expect(robot.message == "Số 1533: đã trình Lò Quang Sơn.")
        #expect(robot.list?.current?.handling?.state == .submitted, "the list shows the new state")
    }

    @Test func `the clerk enters a leader's word by its code, with lead and day from the proposal`() {
        var robot = steps(of: 1532)
        robot.press(.enter)
        robot.type("tm")
        robot.press(.enter, .function(2))
        let deadline = Fixture.day(2026, 11, 30)
        #expect(
            robot.deeds == [
                .handle(
                    HandleIncoming(
                        document: DocumentID(1532), seenVersion: 2,
                        step: .instruct(
                            leader: Fixture.leader.id,
                            text:
                                "Chuyển Ban Tổ chức - Kiểm tra nghiên cứu, tham mưu; báo cáo Thường trực trước 30/11/2026.",
                            to: Distribution(lead: ban), deadline: deadline)))
            ])
    }

    @Test func `routing begins with what the leader said, and several names are parted by semicolons`() {
        var robot = steps(of: 1531)
        robot.press(.enter)
        #expect(robot.screen.contains("[Ban Tổ chức - Kiểm tra"))
        // The cursor waits in the first field that says nothing; supporters come before it.
        robot.press(.backTab, .backTab)
        robot.type("van")
        robot.press(.enter)
        robot.press(.backTab)
        robot.type("; hoa")
        robot.press(.enter, .tab)
        robot.type("+3")
        robot.press(.function(2))
        #expect(
            robot.deeds == [
                .handle(
                    HandleIncoming(
                        document: DocumentID(1531), seenVersion: 3,
                        step: .route(
                            to: Distribution(
                                lead: ban, support: [.department(DepartmentID(1)), .person(Fixture.officer.id)],
                                information: [.department(DepartmentID(3))]), deadline: Fixture.day(2026, 11, 27))))
            ])
        #expect(robot.message == "Đã chuyển số 1531: Ban Tổ chức - Kiểm tra, hạn 27/11.")
    }

    @Test func `what is wrong stands under its field and nothing typed is lost`() {
        var robot = steps(of: 1533)
        robot.press(.down, .enter)
        robot.type("không có ai")
        robot.press(.function(2))
        #expect(robot.deeds.isEmpty)
        #expect(robot.screen.contains("[không có ai"))
        #expect(robot.screen.contains("! Trong cơ quan không có \"không có ai\"."))
        robot.press(.escape)
        #expect(robot.message.hasPrefix("! Còn nội dung chưa lưu."))
        robot.press(.function(10))
        #expect(robot.screen.contains("[không có ai"), "the desk's key does not drop it either")
        robot.press(.escape)
        #expect(robot.list != nil)
    }

    @Test func `a step that asks nothing is taken at once`() {
        let head = Person(
            id: PersonID(5), login: "cuong", name: "Trịnh Hữu Cường", department: DepartmentID(2), roles: [.head])
        var robot = Robot(person: head, facts: Fixture.facts(others: [head]))
        robot.press(.character("2"), .down, .down, .down, .function(2), .enter)
        #expect(
            robot.deeds == [
                .handle(
                    HandleIncoming(document: DocumentID(1530), seenVersion: 3, step: .receive(signedBy: nil)))
            ])
        #expect(robot.message == "Số 1530: đã nhận.")
    }

    @Test func `marked documents take one step, and a refused one stays in the form with what was typed`() {
        var robot = Robot.inList
        for _ in 0..<9 { robot.press(.down) }
        robot.press(.character(" "), .character(" "), .character(";"), .enter)
        robot.refusal = .refused(.changedMeanwhile(by: "Trần Văn Minh", at: Fixture.now))
        robot.press(.function(2))
        #expect(robot.deeds.count == 2)
        #expect(robot.message.hasPrefix("! Đã trình Lò Quang Sơn: 1 / 2 văn bản. Trần Văn Minh vừa xử lý"))
        guard case .step(let state) = robot.workplace.stack.last else {
            Issue.record("the form is gone")
            return
        }
        #expect(state.documents.map(\.number.number) == [1523])
        #expect(state.rereading.isEmpty, "its newest state was read")
        #expect(robot.list == nil)
        robot.press(.escape)
        #expect(robot.list?.marks.keys.map(\.value) == [1523], "only what was done loses its mark")
    }

    @Test func `several instructed documents are routed as the leader said of each`() {
        var robot = steps(of: 1531)
        robot.press(.escape, .character(" "), .character(";"), .enter)
        // With one document its own names stand there; taken out, the word of the leader holds.
        robot.press(.backTab, .backTab, .backTab, .control("u"), .tab, .tab, .control("u"), .function(2))
        #expect(
            robot.deeds == [
                .handle(
                    HandleIncoming(
                        document: DocumentID(1531), seenVersion: 3, step: .route(to: Distribution(), deadline: nil)))
            ])
    }

    @Test func `a task is given with its source, and the same form again asks with the same key`() {
        var robot = Robot()
        robot.press(.character("7"))
        robot.type("chuẩn bị hội nghị giao ban")
        robot.press(.enter)
        robot.type("Giao ban 23/11")
        robot.press(.enter)
        robot.type("vp")
        robot.press(.enter)
        robot.refusal = .store(.busy)
        robot.press(.function(2))
        robot.press(.function(2))
        let tasks = robot.deeds.compactMap { if case .giveTask(let task) = $0 { task } else { nil } }
        #expect(tasks.count == 2 && tasks[0] == tasks[1])
        #expect(tasks[0].distribution == Distribution(lead: .department(DepartmentID(1))))
        #expect(robot.message == "Đã giao việc V7: Văn phòng.")
    }

    @Test func `a leader sits down to what waits`() {
        let robot = Robot(person: Fixture.leader)
        #expect(robot.row(3).hasPrefix(" > Chờ tôi cho ý kiến"))
    }
}
