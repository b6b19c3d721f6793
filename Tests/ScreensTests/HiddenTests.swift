import Office
import Phrases
import Records
import Reports
import TerminalKit
import Testing

@testable import Screens

/// What a role may not see or do is said as such, on every screen.
@Suite struct HiddenTests {
    static let administrator = ListChoiceTests.administrator
    static let archivist = Person(
        id: PersonID(31), login: "tam", name: "Lê Thị Tâm", roles: [.archivist])

    private static func outer(_ change: (inout IncomingDocument) -> Void = { _ in }) -> IncomingDocument {
        var document = Fixture.document(1530)
        change(&document)
        return document.outerFields
    }

    private func pages() -> ReportPages { ReportPages(facts: Fixture.facts(), language: .vi, today: Fixture.today) }

    @Test func `the book of follow-up names nobody to whom the handlers are hidden`() {
        let document = Fixture.document(1530)
        #expect(document.content.recipientParty != nil || document.handling?.lead != nil)
        #expect(pages().lead(document.outerFields) == "–")
        let item = pages().followed(document.outerFields)
        #expect(item.handler == "–" && item.reply == "–" && item.notes == "–")
    }

    @Test func `a hidden value does not look like none in a document`() {
        var state = IncomingDocumentScreen.State(document: DocumentID(1))
        let document = Self.outer { $0.content.typeCode = DocumentTypes.petitionCode }
        state.detail = IncomingDetail(document: document, history: [], isWhole: false)
        let robot = Robot(person: Self.administrator)
        let lines = IncomingDocumentScreen.lines(of: state, in: robot.workplace.surroundings)
        let hidden = lines.filter { $0.text == "(không hiện theo quyền)" }.map(\.label)
        #expect(hidden.contains("Cơ quan ban hành") && hidden.contains("Nơi nhận"))
        #expect(!lines.contains { $0.text.contains("chưa chuyển") })
        let keys = IncomingDocumentScreen.keys(state, in: robot.workplace.surroundings)
        for binding in keys where binding.disabledReason != nil && binding.keys.contains(.function(2)) {
            #expect(binding.weight == 0)
            #expect(binding.disabledReason?.contains("người được giao") == true)
        }
        #expect(keys.first { $0.keys.contains(.control("t")) }?.weight == 0)
    }

    @Test func `a list and its file mark what is hidden`() {
        let words = Robot(person: Self.administrator).workplace.surroundings.listWords
        let petition = Self.outer { $0.content.typeCode = DocumentTypes.petitionCode }
        #expect(words.text(.recipient, of: petition) == "–" && words.text(.issuer, of: petition) == "–")
        #expect(words.text(.issuer, of: Self.outer()) == Fixture.document(1530).content.issuer)
    }

    @Test func `the filter does not ask a role for what it is not shown`() {
        var robot = Robot(person: Self.administrator)
        robot.press(.character("2"), .function(4))
        for _ in 0..<4 { robot.press(.down) }
        robot.press(.right)
        #expect(robot.screen.contains("(không hiện theo quyền)"))
        robot.press(.enter)
        #expect(robot.list?.filter.leads == [])
        robot.type("nguoi:hoa ")
        #expect(robot.list?.mistake == .searchFieldHidden("nguoi"))
    }

    @Test func `an empty list offers nobody what they may not do`() {
        var robot = Robot(person: Self.archivist)
        robot.documents = 0
        robot.press(.character("2"))
        #expect(robot.screen.contains("Chưa có văn bản nào được chuyển đến người này."))
        #expect(!robot.screen.contains("Ctrl+N đăng ký"))
    }

    @Test func `the desk promises the reports that the person has`() {
        #expect(Robot(person: Self.archivist).screen.contains("lịch họp, sổ theo dõi"))
        #expect(!Robot(person: Self.archivist).screen.contains("giao ban tuần"))
        #expect(Robot(person: Fixture.chief, rows: 43).screen.contains("giao ban tuần"))
    }

    @Test(arguments: [
        ("nguoi dung", "vanthu user add"), ("sao luu", "vanthu backup"), ("danh muc ban", "vanthu settings"),
        ("khoa so", "Văn thư"),
    ])
    func `work of the command line is found in the palette with its command or who may`(
        _ typed: String, _ told: String
    ) {
        var robot = Robot(person: Self.administrator, columns: 132)
        robot.press(.function(9))
        robot.type(typed)
        #expect(robot.screen.lowercased().contains(told.lowercased()))
        robot.press(.enter)
        #expect(robot.message.lowercased().contains(told.lowercased()))
    }
}
