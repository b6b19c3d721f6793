import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Long texts: in their fields, in the large editor, and what is copied between them.
@Suite struct EditorTests {
    static let long =
        "Về việc tổ chức Hội nghị tập huấn nghiệp vụ công tác văn thư, lưu trữ và lập hồ sơ công việc năm 2026 cho cán bộ"
        + " công đoàn chuyên trách các cấp, đồng thời triển khai phần mềm quản lý văn bản dùng chung trong hệ thống"
        + " công đoàn toàn tỉnh theo Kế hoạch số 45/KH-LĐLĐ của Ban Thường vụ Liên đoàn Lao động tỉnh Lam Giang"

    /// Stands in the subject of a blank form.
    static func robot(language: Language = .vi, columns: Int = 80, rows: Int = 24) -> Robot {
        var robot = Robot(language: language, columns: columns, rows: rows)
        robot.press(.control("n"), .enter)
        while robot.form?.focus != .subject { robot.press(.tab) }
        return robot
    }

    private func subject(_ robot: Robot) -> String? { robot.form?.text(.subject) }

    // MARK: In the field

    @Test func `a long text is broken into rows in its field, and the arrows go through them first`() throws {
        var robot = Self.robot()
        robot.handle(.paste(Self.long))
        let rows = robot.workplace.view().text()
        let first = try #require(rows.firstIndex { $0.contains("> Trích yếu") })
        #expect(rows[first].contains("<"))
        #expect(rows[first + 2].contains("Thường vụ Liên đoàn Lao động tỉnh Lam Giang"))
        let cursor = try #require(robot.workplace.view().cursor)
        #expect(cursor.row == first + 2)
        robot.press(.up)
        #expect(robot.form?.focus == .subject)
        #expect(robot.workplace.view().cursor?.row == first + 1)
        robot.press(.home, .up)
        #expect(robot.form?.focus == .type)
        robot.press(.down, .end, .down)
        #expect(robot.form?.focus == .recipient)
    }

    @Test func `enter goes on from a field of several rows as from any other`() {
        var robot = Self.robot()
        robot.handle(.paste(Self.long))
        robot.press(.enter)
        #expect(robot.form?.focus == .recipient)
        #expect(subject(robot) == Self.long)
    }

    @Test func `shift selects in a field, and what is cut is pasted elsewhere`() {
        var robot = Self.robot()
        robot.type("mời họp")
        robot.press(.shiftControlLeft, .control("x"))
        #expect(subject(robot) == "mời ")
        while robot.form?.focus != .notes { robot.press(.tab) }
        robot.press(.control("v"))
        #expect(robot.form?.text(.notes) == "họp")
        robot.press(.control("a"), .control("c"))
        #expect(robot.message == "Đã chép 3 ký tự. Ctrl+V dán.")
        #expect(robot.form?.text(.notes) == "họp")
        robot.press(.control("z"), .control("z"))
        #expect(robot.form?.text(.notes) == "")
    }

    @Test func `copying without a selection and pasting without a copy say how`() {
        var robot = Self.robot()
        robot.type("mời")
        robot.press(.control("c"))
        #expect(robot.message == Phrase.editNothingSelected.vi)
        robot.press(.control("v"))
        #expect(robot.message == Phrase.editNothingCopied.vi)
        #expect(subject(robot) == "mời")
        #expect(!robot.effects.contains(.quit))
        // Where nothing can be typed these keys do nothing.
        robot.press(.control("a"), .control("c"), .backTab, .backTab)
        var desk = Robot()
        let before = desk.screen
        desk.press(.control("c"), .control("v"), .control("x"))
        #expect(desk.screen == before)
    }

    @Test func `what is copied can be pasted into a search and a question`() {
        var robot = Self.robot()
        robot.type("bien che")
        robot.press(.control("a"), .control("c"), .function(3), .control("v"))
        guard case .list(let list) = robot.workplace.stack.last else { return #expect(Bool(false)) }
        #expect(list.line.text == "bien che")
    }

    @Test func `shift with an arrow moves in a list as the arrow does`() {
        var robot = Robot()
        robot.press(.character("2"))
        var other = robot
        robot.press(.shiftDown, .shiftDown)
        other.press(.down, .down)
        #expect(robot.screen == other.screen)
        robot.press(.function(9), .shiftDown)
        other.press(.function(9), .down)
        #expect(robot.screen == other.screen)
    }

    // MARK: The large editor

    @Test(arguments: [Key.function(2), .escape])
    func `both ways out of the large editor keep the text in its field`(_ key: Key) {
        var robot = Self.robot()
        robot.type("mời")
        robot.press(.control("o"))
        robot.type(" họp")
        robot.press(.enter)
        robot.type("giao ban")
        #expect(subject(robot) == "mời họp giao ban", "the field has it at once")
        robot.press(key)
        #expect(robot.workplace.overlays.isEmpty)
        #expect(subject(robot) == "mời họp giao ban")
        #expect(robot.form?.fields[FormField.subject.rawValue].caret == 16)
        #expect(robot.message == Phrase.editorJoined.vi)
        robot.press(.control("z"))
        #expect(subject(robot) == "mời")
        robot.press(.control("y"))
        #expect(subject(robot) == "mời họp giao ban")
    }

    @Test func `what is typed in the large editor is kept within two seconds`() throws {
        var robot = Self.robot()
        robot.press(.control("o"))
        #expect(robot.workplace.draftsDue == nil)
        robot.type("mời họp")
        let due = try #require(robot.workplace.draftsDue)
        #expect(due <= Instant(milliseconds: robot.now.milliseconds + 2_000))
        robot.serve(robot.workplace.keepDrafts(now: robot.now))
        #expect(robot.deskFile.drafts.values.contains { $0.texts["subject"] == "mời họp" })
    }

    @Test func `a megabyte pasted into the large editor is cut with a word and presses no key`() {
        var robot = Self.robot()
        robot.press(.control("o"))
        robot.handle(.paste(String(repeating: "Báo cáo công tác quý ba\r\n", count: 40_000)))
        #expect(robot.message.contains("4.000"))
        #expect(robot.workplace.isInEditor)
        #expect(subject(robot)?.count == 4_000)
        #expect(robot.deeds.isEmpty)
        robot.press(.control("z"), .escape)
        #expect(subject(robot) == "")
    }

    @Test func `line ends become one blank each, with the blanks around them`() {
        let joined = LargeEditor.joined("a \n\n b\nc  d\n", caret: 5)
        #expect(joined.text == "a b c  d ")
        #expect(joined.caret == 2)
        #expect(LargeEditor.joined("a  b", caret: 2) == ("a  b", 2))
        #expect(LargeEditor.joined("a\n", caret: 2) == ("a ", 2))
    }

    @Test func `help in the large editor and in a field names the keys that edit`() {
        var robot = Self.robot()
        let field = robot.workplace.stack[robot.workplace.stack.count - 1].table(in: robot.workplace.surroundings)
        robot.press(.control("o"))
        guard case .editor(let editor) = robot.workplace.overlays.last else {
            Issue.record("no editor")
            return
        }
        let large = editor.table(in: robot.workplace.surroundings)
        for command in EditCommand.allCases {
            for key in command.keys {
                if command.isForFields { #expect(field.bindings.contains { $0.keys.contains(key) }, "\(key)") }
                if command.isForEditors { #expect(large.bindings.contains { $0.keys.contains(key) }, "\(key)") }
            }
        }
        #expect(large.bindings.flatMap(\.keys).count == Set(large.bindings.flatMap(\.keys)).count)
        robot.press(.function(1))
        #expect(robot.screen.contains("Ô soạn rộng"))
        robot.press(.escape)
        #expect(robot.workplace.isInEditor)
    }

    @Test func `every editing command has its line in the help once`() {
        let named = EditingLine.all.flatMap(\.commands)
        #expect(named.count == Set(named).count)
        #expect(Set(named) == Set(EditCommand.allCases))
    }

    @Test func `the palette in the large editor runs what it names`() {
        var robot = Self.robot()
        robot.press(.control("o"))
        robot.type("mời họp")
        robot.press(.function(9))
        robot.type("chon ca o")
        robot.press(.enter, .backspace)
        #expect(subject(robot) == "")
        robot.press(.function(9))
        robot.type("hoan tac")
        robot.press(.enter)
        #expect(subject(robot) == "mời họp")
        #expect(robot.workplace.isInEditor)
    }

    @Test func `a short field says why it has no large editor`() {
        var robot = Self.robot()
        while robot.form?.focus != .symbol { robot.press(.backTab) }
        robot.press(.control("o"))
        #expect(robot.message.contains(Phrase.whyShortField.vi))
        #expect(robot.workplace.overlays.isEmpty)
    }

    @Test func `a change of size keeps the text, the caret and the field`() {
        var robot = Self.robot()
        robot.handle(.paste(Self.long))
        robot.press(.control("o"))
        for columns in [40, 132, 80, 1, 80] {
            robot.handle(.resized(Size(columns: columns, rows: 24)))
            if columns >= 40 { #expect(robot.workplace.view().cursor != nil) }
        }
        robot.type(".")
        #expect(subject(robot) == Self.long + ".")
    }

    @Test func `quitting from the large editor loses nothing`() {
        var robot = Self.robot()
        robot.press(.control("o"))
        robot.type("mời họp")
        robot.press(.control("q"), .enter)
        #expect(robot.workplace.isInEditor)
        robot.press(.control("q"), .control("q"))
        #expect(robot.effects.contains(.quit))
        #expect(robot.deskFile.drafts.values.contains { $0.texts["subject"] == "mời họp" })
    }

    @Test func `a mark of state secrets typed in the large editor is not kept`() {
        var robot = Self.robot()
        robot.type("mời")
        robot.serve(robot.workplace.keepDrafts(now: robot.now))
        robot.press(.control("o"), .control("a"))
        robot.type("TỐI MẬT")
        robot.serve(robot.workplace.keepDrafts(now: robot.now))
        #expect(robot.deskFile.drafts.values.allSatisfy { $0.texts["subject"]?.contains("MẬT") != true })
    }

    // MARK: Steps and the round

    @Test func `the text of a step opens in the large editor and is taken with the step`() {
        var robot = Robot()
        robot.press(.character("7"))
        robot.press(.control("o"))
        robot.type("chuẩn bị")
        robot.press(.enter)
        robot.type("hội nghị")
        robot.press(.function(2))
        guard case .step(let step) = robot.workplace.stack.last else { return #expect(Bool(false)) }
        #expect(step.text(.title) == "chuẩn bị hội nghị")
        #expect(robot.deeds.isEmpty)
    }

    @Test func `a long text of a step is broken into rows`() throws {
        var robot = Robot()
        robot.press(.character("7"))
        robot.handle(.paste(Self.long))
        let rows = robot.workplace.view().text()
        #expect(rows.contains { $0.contains("tỉnh Lam Giang") })
        robot.press(.up)
        guard case .step(let step) = robot.workplace.stack.last else { return #expect(Bool(false)) }
        #expect(step.focus == .title)
    }

    @Test func `the note of the round opens in the large editor and stays with its document`() throws {
        var robot = Robot(person: Fixture.leader)
        for number in 1401..<1421 { robot.setHandled(Round.document(number)) }
        robot.press(.character("6"), .tab, .tab, .control("o"))
        #expect(robot.workplace.isInEditor)
        robot.type("giao Ban Tổ chức")
        robot.press(.escape)
        guard case .round(let round) = robot.workplace.stack.last else { return #expect(Bool(false)) }
        #expect(round.current?.text(.text) == "giao Ban Tổ chức")
        #expect(round.unsaved == 1)
    }
}
