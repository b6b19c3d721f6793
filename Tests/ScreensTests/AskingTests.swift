import Office
import Phrases
import Records
import TerminalKit
import Testing
import Text

@testable import Screens

@Suite struct AskingTests {
    /// The hints of overlays whose first part is the act that ends them.
    static let hints: [Phrase] = [
        .columnsHint, .filterSaveHint, .filterSavedHint, .chooserHint, .marksHint, .pathHint, .paletteHint, .helpHint,
        .templateChooserHint, .draftChooserHint, .offerHint, .questionReason, .questionYesNo, .compareNewerHint,
        .comparePaperHint, .quitHint,
    ]

    @Test(arguments: [Language.vi, .en])
    func `at 40 columns every hint keeps its act and its way out`(_ language: Language) {
        var surroundings = Robot().workplace.surroundings
        surroundings.language = language
        for hint in Self.hints {
            var surface = Surface(size: Size(columns: 40, rows: 12))
            surface.putHint(hint, in: surroundings)
            let shown = trim(surface.text()[11])
            let parts = surroundings.text(hint).split(separator: " · ")
            let act = parts[0].split(separator: ",")[0]
            #expect(shown.hasPrefix(act), "\(shown)")
            #expect(shown.hasSuffix(parts[parts.count - 1]), "\(shown)")
        }
    }

    @Test func `F2 acts on the marked documents, not on the one under the cursor`() {
        var robot = Robot.inList
        robot.press(.character(" "), .character(" "), .function(2))
        #expect(robot.screen.contains("2 VĂN BẢN"))
        robot.type("trinh")
        robot.press(.enter)
        guard case .step(let state) = robot.workplace.stack.last else {
            Issue.record("no step was opened")
            return
        }
        #expect(state.documents.map(\.number.number) == [1532, 1533])
    }

    @Test func `steps that have no place now stand under one line that says so`() {
        var robot = Robot.inList
        robot.press(.function(2))
        #expect(robot.screen.contains("Chưa làm ở bước này:"))
        #expect(!robot.screen.contains("(không làm ở bước này)"))
        guard case .chooser(let chooser) = robot.workplace.overlays.last else { return }
        #expect(chooser.current?.isHeading == false)
        let first = chooser.items.firstIndex { $0.disabled != nil } ?? 0
        #expect(chooser.items[..<first].allSatisfy { $0.disabled == nil })
        for _ in chooser.items {
            robot.press(.down)
            guard case .chooser(let now) = robot.workplace.overlays.last else { return }
            #expect(now.current?.isHeading == false)
        }
    }

    @Test func `a deadline that has passed is asked about once`() {
        var robot = Robot()
        robot.fill()
        let yesterday = Fixture.today.adding(days: -1)
        while robot.form?.focus != .deadline { robot.press(.tab) }
        robot.press(.control("u"))
        robot.type(String(yesterday.shown.prefix(5)))
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.screen.contains("Hạn \(yesterday.shown) đã qua. Sửa lại, hoặc Ctrl+S lần nữa nếu đúng."))
        robot.press(.control("s"))
        #expect(robot.deeds.count == 1)
    }

    @Test func `a day that the calendar has not is called so, and a day field takes no page`() {
        var robot = Robot()
        robot.press(.control("n"))
        while robot.form?.focus != .deadline { robot.press(.tab) }
        robot.type("31/02")
        robot.press(.tab)
        #expect(robot.form?.faults[.deadline] == .noSuchDay(31, month: 2, year: 2026))
        #expect(robot.screen.contains("Tháng 2 năm 2026 không có ngày 31."))
        robot.press(.backTab)
        robot.type(String(repeating: "1", count: 60))
        #expect(robot.form?.text(.deadline).count == FormField.dayLimit)
    }

    @Test func `a draft is dropped only when that is said`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        robot.type("Sở Nội vụ")
        robot.press(.escape, .control("n"), .delete)
        #expect(robot.workplace.asides.count == 1)
        #expect(robot.screen.contains("Bỏ bản đang nhập dở"))
        robot.press(.enter)
        #expect(robot.workplace.asides.count == 1)
        robot.press(.control("n"), .delete, .character("c"))
        #expect(robot.workplace.asides.isEmpty)
    }

    @Test(arguments: [
        ("tieng anh", SettingsScreen.Row.language), ("english", .language), ("vni", .typing), ("telex", .typing),
        ("mau", .theme), ("nen toi", .theme), ("kieu dau", .toneStyle), ("cot danh sach", .columns),
    ])
    func `the palette leads to the row of the settings`(_ typed: String, _ row: SettingsScreen.Row) {
        var robot = Robot()
        robot.press(.function(9))
        robot.type(typed)
        guard case .palette(let palette) = robot.workplace.overlays.last else { return }
        let place = palette.shown.firstIndex { place in
            if case .everywhere(.go(.setting(row, _))) = palette.items[place].action { true } else { false }
        }
        #expect(place != nil)
        for _ in 0..<(place ?? 0) { robot.press(.down) }
        robot.press(.enter)
        #expect(robot.settings?.row == row)
        robot.press(.function(1))
        #expect(robot.screen.contains("Ý nghĩa"))
    }

    @Test func `the large editor's help names no key of the small field`() {
        var robot = Robot()
        robot.press(.control("n"))
        while robot.form?.focus != .subject { robot.press(.tab) }
        robot.press(.control("o"), .function(1))
        #expect(robot.screen.contains("Trích yếu"))
        #expect(!robot.screen.contains("lấy trích yếu gợi ý"))
    }

    @Test func `a change at the end of a long text is seen, and marked`() {
        var robot = Robot(columns: 80, rows: 12)
        var typed = FormTexts(Fixture.document(1533).content)
        let long = Array(repeating: "một hai ba bốn năm sáu bảy tám", count: 12).joined(separator: " ")
        typed[.subject] = long + " chín"
        var document = Fixture.document(1533)
        document.content.subject = long + " mười"
        robot.workplace.stack.append(
            .form(.init(mode: .correct(document), formKey: "k", in: robot.workplace.surroundings)))
        robot.workplace.overlays = [.compare(CompareOverlay(.newer(document), typed: typed))]
        #expect(!robot.screen.contains("chín"))
        #expect(robot.screen.contains("↓"))
        for _ in 0..<40 { robot.press(.down) }
        #expect(robot.screen.contains("chín"))
        #expect(robot.screen.contains("mười"))
        #expect(robot.screen.contains("!"))
        for _ in 0..<40 { robot.press(.up) }
        #expect(!robot.screen.contains("chín"))
    }

    @Test func `a party that cannot be given a document is told for the reason there is`() {
        let surroundings = Robot().workplace.surroundings
        let reader = PartyReader(facts: surroundings.facts, today: surroundings.today)
        let found = surroundings.facts.people.first { $0.mayBeHandler && $0.department != nil }
        guard let found else { return }
        #expect(reader.whyUnfit(found.login).vi.hasPrefix("\(found.name) thuộc "))
        #expect(reader.whyUnfit("không ai").vi == "Trong cơ quan không có \"không ai\". F4 chọn từ danh mục.")
    }

    @Test func `news covers two lines of a low window, and what went wrong is told to its end`() {
        let long = Phrase(String(repeating: "một hai ba ", count: 30) + "cuối")
        let surroundings = Robot().workplace.surroundings
        for (tone, isCut) in [(Notice.Tone.good, true), (.fault, false)] {
            var surface = Surface(size: Size(columns: 40, rows: 12))
            surface.drawNotice(Notice(long, tone), in: surroundings)
            #expect(surface.text()[8].contains("một") != isCut)
            #expect(surface.snapshot().contains("cuối") != isCut)
        }
    }
}
