import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct HelpTests {
    private func help(_ robot: Robot) -> HelpOverlay? {
        if case .help(let help)? = robot.workplace.overlays.last { help } else { nil }
    }

    private func palette(_ robot: Robot) -> PaletteOverlay? {
        if case .palette(let palette)? = robot.workplace.overlays.last { palette } else { nil }
    }

    @Test func `F1 in a field says what it means, and again the keys`() {
        var robot = Robot()
        robot.press(.control("n"), .enter, .function(1))
        #expect(robot.screen.contains("Ô \"Cơ quan ban hành\""))
        #expect(robot.screen.contains("Nghị định 30/2020/NĐ-CP, Phụ lục IV, cột (3)"))
        robot.press(.function(1))
        #expect(help(robot)?.current == help(robot)?.entries.first { if case .action = $0 { true } else { false } })
        robot.press(.function(1))
        #expect(robot.workplace.overlays.isEmpty)
    }

    @Test func `every field of the form, of steps, of the round and of the filter says what it is in both languages`() {
        for field in FormField.allCases { check(field.subject) }
        let purposes = [StepScreen.Purpose.task] + HandlingAct.allCases.map { .step($0) }
        for purpose in purposes {
            for field in purpose.fields(byClerk: true) { check(field.subject(for: purpose)) }
        }
        for cell in RoundScreen.Cell.allCases {
            check(cell.subject(writing: .instruct))
            check(cell.subject(writing: .propose))
        }
        for row in FilterOverlay.Row.allCases { check(row.subject) }
    }

    private func check(_ subject: HelpSubject) {
        #expect(subject.facts.count >= 3, "\(subject.name.vi)")
        for (name, text) in subject.facts {
            #expect(!name.vi.isEmpty && !name.en.isEmpty && !text.vi.isEmpty && !text.en.isEmpty, "\(subject.name.vi)")
            #expect(!text.vi.contains("!") && !text.vi.contains("bạn"), "\(text.vi)")
        }
    }

    @Test func `typing searches the help without marks and in the other language, and by the key`() {
        var robot = Robot.inList
        robot.press(.function(1))
        let all = help(robot)?.hits ?? 0
        robot.type("lam moi")
        #expect(help(robot)?.hits == 1)
        robot.press(.control("u"))
        #expect(help(robot)?.hits == all)
        robot.type("refresh")
        #expect(help(robot)?.hits == 1)
        robot.press(.control("u"))
        robot.type("f5")
        #expect(help(robot)?.hits == 1)
        #expect(robot.row(1).contains("1 dòng"))
    }

    @Test func `Enter runs the line of the help, and says who may where it cannot`() {
        var robot = Robot.inList
        robot.press(.character("?"))
        robot.type("sua")
        robot.press(.enter)
        #expect(robot.form?.isCorrection == true)
        var officer = Robot(person: Fixture.officer)
        officer.press(.character("2"), .character("?"))
        officer.type("sua")
        officer.press(.enter)
        #expect(officer.message == "! Sửa: cần quyền của văn thư hoặc Chánh Văn phòng.")
    }

    @Test func `Tab goes from topic to topic`() {
        var robot = Robot.inList
        robot.press(.function(1), .tab)
        #expect(help(robot)?.current.map { if case .fact = $0 { true } else { false } } == true)
        robot.press(.backTab)
        #expect(help(robot)?.current.map { if case .action = $0 { true } else { false } } == true)
    }

    @Test func `what stands in front has its own help, whose keys work`() {
        var robot = Robot.inList
        robot.press(.function(4), .function(1))
        #expect(robot.screen.contains("Ô \"Năm\""))
        robot.type("dong truoc")
        robot.press(.enter)
        #expect(robot.workplace.overlays.count == 1)
        robot.press(.escape)
        #expect(robot.workplace.overlays.isEmpty)
    }

    @Test func `a question says what its line wants`() {
        var robot = Robot()
        robot.goToReservations()
        robot.press(.function(2), .function(1))
        #expect(robot.screen.contains("Giữ số cho ban hoặc người nào."))
    }

    // MARK: Every action

    @Test func `the palette finds by English too, and goes where the desk goes`() {
        var robot = Robot.inList
        robot.press(.enter, .function(9))
        robot.type("weekly")
        robot.press(.enter)
        #expect(robot.screen.contains("GIAO BAN"))
        robot.press(.escape)
        #expect(robot.screen.contains("VĂN BẢN ĐẾN SỐ 1533"))
    }

    @Test func `a step is run from the palette for the document in front`() {
        var robot = Robot.inList
        robot.press(.function(9))
        robot.type("trinh")
        robot.press(.enter)
        guard case .step(let state)? = robot.workplace.stack.last else {
            Issue.record("no step")
            return
        }
        #expect(state.purpose == .step(.submit))
    }

    @Test func `what belongs to another screen says what has to be opened`() {
        var robot = Robot()
        robot.press(.character(":"))
        robot.type("ghi nhan ban giay")
        robot.press(.enter)
        #expect(robot.message == "! Ghi nhận bản giấy: mở văn bản trước.")
        robot.press(.function(9))
        robot.type("nhan")
        let items = palette(robot)?.items.map(\.label.vi) ?? []
        #expect(items.contains("Nhận"))
    }

    @Test func `what was run last stands first`() {
        var robot = Robot.inList
        robot.press(.function(9))
        robot.type("lich hop")
        robot.press(.enter, .escape, .function(9))
        #expect(palette(robot)?.items.first?.action == .everywhere(.go(.report(.meetings))))
    }

    @Test func `an administrator's empty desk says that nothing waits and what there is to do`() {
        let person = Person(id: PersonID(30), login: "long", name: "Hoàng Văn Long", roles: [.administrator])
        let robot = Robot(person: person, facts: Fixture.facts(others: [person]))
        #expect(robot.screen.contains("không có việc nào chờ"))
        #expect(!robot.row(-1).contains("Ctrl+N"))
        expectSize(robot)
    }

    private func expectSize(_ robot: Robot) { #expect(robot.workplace.view().text().count == 24) }
}
