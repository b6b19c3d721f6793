import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct TemplateTests {
    @Test func `a template fills what is empty and nothing that was typed`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab)
        robot.type("Tỉnh ủy")
        robot.press(.tab, .tab, .tab, .tab)
        robot.type("mời dự hội nghị")
        robot.press(.function(7))
        robot.type("cong dien")
        robot.press(.enter)
        #expect(robot.form?.text(.subject) == "mời dự hội nghị")
        #expect(robot.form?.text(.type) == "Công điện")
        #expect(robot.form?.urgency == .express)
        #expect(robot.message == "Đã điền 2 ô theo mẫu \"Công điện (hỏa tốc)\".")
        robot.press(.function(7))
        robot.type("cong dien")
        robot.press(.enter)
        #expect(robot.message == "! Mẫu \"Công điện (hỏa tốc)\" không điền thêm ô nào: các ô đã có chữ.")
    }

    @Test func `what a template filled in is undone in its field`() {
        var robot = Robot()
        robot.press(.control("n"), .enter, .function(7))
        robot.type("giay moi")
        robot.press(.enter)
        #expect(robot.form?.text(.subject) == "mời dự họp ")
        #expect(robot.form?.text(.type) == "Giấy mời")
        robot.press(.tab, .tab, .tab, .tab, .control("z"))
        #expect(robot.form?.focus == .subject)
        #expect(robot.form?.text(.subject) == "")
    }

    @Test func `the type that a symbol tells goes before the template's`() {
        var robot = Robot()
        robot.press(.control("n"), .tab, .tab, .tab, .tab)
        robot.type("7/KH-SYT")
        robot.press(.function(7))
        robot.type("bao cao dinh")
        robot.press(.enter)
        #expect(robot.form?.text(.type) == "")
        #expect(robot.form?.text(.subject) == "kết quả hoạt động công đoàn ")
    }

    @Test func `a correction's entry is never overwritten by a template`() throws {
        var robot = Robot.inList
        robot.press(.enter, .control("e"))
        let before = try #require(robot.form?.texts)
        robot.press(.function(7))
        robot.type("cong dien")
        robot.press(.enter)
        for field in FormField.allCases where !blank(before[field]) {
            #expect(robot.form?.text(field) == before[field], "\(field)")
        }
    }

    @Test func `a form is kept as a template, used again and dropped`() {
        var robot = Robot()
        robot.fill()
        robot.press(.function(7))
        robot.type("luu ban")
        robot.press(.enter)
        robot.type("Quyết định tập huấn")
        robot.press(.enter)
        #expect(robot.message == "Đã lưu mẫu \"Quyết định tập huấn\". F7 dùng lại.")
        let kept = robot.deskFile.templates.first
        #expect(kept?.texts["issuer"] == "Sở Nội vụ tỉnh Lam Giang")
        #expect(kept?.texts["recipient"] == "Ban Tổ chức - Kiểm tra")
        #expect(kept?.texts["symbol"] == nil, "a number never repeats")
        #expect(kept?.texts["deadline"] == nil)
        robot.press(.control("s"), .enter, .function(7), .enter)
        #expect(robot.form?.text(.issuer) == "Sở Nội vụ tỉnh Lam Giang")
        #expect(robot.form?.text(.symbol) == "")

        robot.press(.function(7), .down, .delete)
        #expect(robot.workplace.overlays.count == 1, "a template of the program stays")
        robot.press(.up, .delete, .enter)
        #expect(robot.deskFile.templates.count == 1, "No is the default")
        robot.press(.function(7), .delete, .character("c"))
        #expect(robot.deskFile.templates.isEmpty)
        #expect(robot.workplace.surroundings.templates.isEmpty)
    }

    @Test(arguments: [(hasBook: false, isClosed: false), (true, false), (true, true)])
    func `a petition goes into the book of petitions unless the year is closed`(hasBook: Bool, isClosed: Bool) {
        var robot = Robot()
        if hasBook {
            let facts = robot.workplace.surroundings.facts
            let book = YearBook(
                register: .petition, year: 2026, openedOn: Fixture.day(2026, 1, 2),
                closedOn: isClosed ? Fixture.day(2026, 11, 2) : nil)
            robot.workplace.surroundings.replace(
                OfficeFacts(
                    profile: facts.profile, people: facts.people, departments: facts.departments,
                    books: facts.books + [book], holidays: facts.holidays))
        }
        robot.press(.control("n"), .enter, .function(7))
        robot.type("don thu")
        robot.press(.enter)
        #expect(robot.form?.register == (isClosed ? .incoming : .petition))
        #expect(robot.form?.typeCode == "don-thu")
    }

    @Test func `an empty form is no template`() {
        var robot = Robot()
        robot.press(.control("n"), .enter, .function(7))
        robot.type("luu ban")
        robot.press(.enter)
        #expect(robot.message.hasPrefix("! Chưa có gì để làm mẫu."))
    }

    @Test func `templates of an earlier run are offered first`() {
        var desk = RobotDesk()
        desk.templates = [Fixture.template]
        var robot = Robot(deskFile: desk)
        robot.press(.control("n"), .enter, .function(7), .enter)
        #expect(robot.form?.text(.issuer) == "Sở Nội vụ tỉnh Lam Giang")
        #expect(robot.form?.text(.copies) == "2")
    }

    @Test func `every template of the program names a type that exists and fills something`() {
        for template in ShippedTemplate.all {
            #expect(template.texts[.type].map { DocumentTypes.matching(name: $0) != nil } == true, "\(template.code)")
            #expect(template.texts[.subject]?.isEmpty == false, "\(template.code)")
            #expect(!template.texts.keys.contains { !$0.isTemplated }, "\(template.code)")
        }
        #expect(Set(ShippedTemplate.all.map(\.code)).count == ShippedTemplate.all.count)
    }
}
