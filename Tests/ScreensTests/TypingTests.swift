import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

extension Preferences {
    fileprivate static func typing(_ text: String, tone: String? = nil) -> Preferences {
        Preferences([.typing: text].merging(tone.map { [.toneStyle: $0] } ?? [:]) { $1 })
    }
}

@Suite struct TypingTests {
    private func robot(_ typing: String = "telex", person: Person = Fixture.clerk) -> Robot {
        Robot(person: person, preferences: .typing(typing))
    }

    private func text(_ field: FormField, _ robot: Robot) -> String { robot.form?.text(field) ?? "" }

    // MARK: Where one types

    @Test func `a form is filled in Telex, its days and choices as before`() {
        var robot = robot()
        robot.press(.control("n"), .enter)
        robot.type("Sowr Noij vuj")
        #expect(text(.issuer, robot) == "Sở Nọi vụ")
        robot.press(.control("u"))
        robot.type("Sowr Nooij vuj tinhr Lam Giang")
        robot.press(.enter)
        robot.type("1235/QDD-SNV")
        robot.press(.enter)
        robot.type("23")
        robot.press(.enter)
        robot.type("phee duyeetj kees hoachj")
        #expect(text(.issuer, robot) == "Sở Nội vụ tỉnh Lam Giang")
        #expect(text(.symbol, robot) == "1235/QĐ-SNV")
        #expect(text(.date, robot) == "23/11/2026")
        #expect(text(.subject, robot) == "phê duyệt kế hoạch")
        robot.press(.control("z"))
        #expect(text(.subject, robot) == "phê duyệt kế ")
    }

    @Test func `a choice is made by the letter that is pressed`() {
        var robot = robot()
        robot.press(.control("n"))
        while robot.form?.focus != .urgency { robot.press(.tab) }
        robot.type("h")
        #expect(text(.urgency, robot) == Urgency.express.code)
    }

    @Test func `VNI leaves digits alone where days and numbers stand`() {
        var robot = robot("vni")
        robot.press(.control("n"), .enter)
        robot.type("So73 Noi65 vu5")
        #expect(text(.issuer, robot) == "Sở Nội vụ")
        robot.press(.tab)
        robot.type("12/QD9-SNV")
        #expect(text(.symbol, robot) == "12/QĐ-SNV")
        robot.press(.tab)
        robot.type("a1")
        #expect(text(.date, robot) == "a1")
    }

    @Test func `the new style puts the tone behind`() {
        var robot = Robot(preferences: .typing("telex", tone: "new"))
        robot.press(.control("n"), .enter)
        robot.type("hoaf")
        #expect(text(.issuer, robot) == "hoà")
    }

    @Test func `the first letter among the rows is composed with those that follow`() {
        var robot = robot()
        robot.press(.character("2"))
        robot.type("w")
        #expect(robot.list?.line.text == "ư")
        robot.press(.backspace)
        robot.type("baos caos")
        #expect(robot.list?.line.text == "báo cáo")
        robot.press(.escape)
        robot.type(" ")
        #expect(robot.list?.marks.count == 1, "commands of the rows stay commands")
    }

    @Test func `a number to go to is no syllable`() {
        var robot = robot("vni")
        robot.press(.character("2"))
        robot.type("12a")
        #expect(robot.list?.goTo?.field.text == "12a")
        #expect(robot.list?.focus == .goTo)
    }

    @Test func `the lines of palette, chooser and question are composed`() {
        var robot = robot()
        robot.press(.function(9))
        robot.type("ddawng kys")
        if case .palette(let palette) = robot.workplace.overlays.last {
            #expect(palette.field.text == "đăng ký")
            #expect(palette.current?.label.vi == "Đăng ký")
        } else {
            Issue.record("no palette")
        }
        robot.press(.escape, .character("2"), .function(2))
        robot.type("trinhf")
        if case .chooser(let chooser) = robot.workplace.overlays.last {
            #expect(chooser.field.text == "trình")
        } else {
            Issue.record("no chooser")
        }
        robot.press(.escape)
        robot.workplace.overlays.append(
            .question(QuestionOverlay(.voidMarked, .reasonNeeded, line: .reasonLabel)))
        robot.type("nhaapj nhaamf")
        if case .question(let question) = robot.workplace.overlays.last {
            #expect(question.field.text == "nhập nhầm")
        } else {
            Issue.record("no question")
        }
        robot.press(.escape)
        robot.workplace.overlays.append(
            .question(QuestionOverlay(.attachPath, .reasonNeeded, line: .reasonLabel)))
        robot.type("/tmp/as")
        if case .question(let question) = robot.workplace.overlays.last {
            #expect(question.field.text == "/tmp/as", "a path is typed letter by letter")
        } else {
            Issue.record("no question")
        }
    }

    @Test func `a step and a cell of the round are filled in Telex`() {
        var robot = robot()
        robot.press(.character("2"), .down, .function(2), .enter)
        guard case .step = robot.workplace.stack.last else {
            Issue.record("no step")
            return
        }
        for _ in 0..<12 {
            if case .step(let state) = robot.workplace.stack.last, state.focus == .text { break }
            robot.press(.tab)
        }
        robot.press(.control("u"))
        robot.type("giao ban tham muwu")
        guard case .step(let state) = robot.workplace.stack.last else { return }
        #expect(state.text(.text) == "giao ban tham mưu")

        var round = Robot(person: Fixture.leader, preferences: .typing("telex"))
        for number in 1401..<1404 { round.handled[DocumentID(Int64(number))] = Round.document(number) }
        round.press(.character("6"))
        round.type("toor")
        #expect(round.round?.current?.text(.lead) == "tổ")
        round.press(.tab)
        round.type("w1")
        #expect(round.round?.current?.text(.deadline) == "w1", "a day is typed letter by letter")
    }

    // MARK: The switch

    @Test func `Ctrl+G and Alt+Z switch it, the choice is kept, the sign follows`() {
        var robot = Robot()
        robot.press(.control("n"), .enter)
        #expect(!robot.screen.contains("[Telex]"))
        robot.type("w")
        #expect(text(.issuer, robot) == "w")
        robot.press(.control("g"))
        #expect(robot.effects.last == .keepPreference(.typing, "telex"))
        #expect(robot.message == "Đã bật gõ tiếng Việt kiểu Telex. Tắt: Ctrl+G.")
        #expect(robot.row(-1).hasSuffix("[Telex]"))
        robot.type("as")
        #expect(text(.issuer, robot) == "wá")
        robot.press(.alt("z"))
        #expect(robot.effects.last == .keepPreference(.typing, "off-telex"))
        #expect(robot.row(-1).hasSuffix("[Gõ: tắt]"))
        robot.type("as")
        #expect(text(.issuer, robot) == "wáas")
    }

    @Test func `it is switched while a line stands in front`() {
        var robot = Robot()
        robot.press(.function(9), .control("g"))
        robot.type("as")
        if case .palette(let palette) = robot.workplace.overlays.last {
            #expect(palette.field.text == "á")
        } else {
            Issue.record("no palette")
        }
        #expect(robot.row(-1).hasSuffix("[Telex]"))
    }

    @Test func `the switch stands in the help and in the palette`() {
        var robot = Robot()
        let table = robot.workplace.stack[0].table(in: robot.workplace.surroundings)
        #expect(table.action(for: .control("g")) == .action(.everywhere(.typing)))
        #expect(table.action(for: .alt("z")) == .action(.everywhere(.typing)))
        robot.press(.function(9))
        robot.type("go tieng")
        robot.press(.enter)
        #expect(robot.effects.last == .keepPreference(.typing, "telex"))
    }

    @Test func `the help names the keys of the method to those who use it`() {
        var robot = robot("vni")
        robot.press(.character("2"), .function(1))
        robot.type("lan nua")
        #expect(robot.screen.contains("gõ lần nữa"))
        var other = Robot()
        other.press(.character("2"), .function(1))
        #expect(!other.screen.contains("gõ lần nữa"))
    }

    @Test func `the method chosen last comes back`() {
        var robot = robot("off-vni")
        robot.press(.control("g"))
        #expect(robot.effects.last == .keepPreference(.typing, "vni"))
        robot.press(.control("n"), .enter)
        #expect(robot.row(-1).hasSuffix("[VNI]"))
    }

    @Test func `it is on at first on a bare console alone`() {
        var console = Robot(isBareConsole: true)
        console.press(.control("n"), .enter)
        console.type("Sowr")
        #expect(text(.issuer, console) == "Sở")
        #expect(!console.effects.contains { if case .keepPreference = $0 { true } else { false } })
        var chosen = Robot(preferences: .typing("off-telex"), isBareConsole: true)
        chosen.press(.control("n"), .enter)
        chosen.type("Sowr")
        #expect(text(.issuer, chosen) == "Sowr")
        #expect(chosen.row(-1).hasSuffix("[Gõ: tắt]"))
    }

    @Test(arguments: ["ế", "đ", "\u{301}"])
    func `a Vietnamese letter from outside switches it off for this run`(_ letter: Character) {
        var robot = robot()
        robot.press(.control("n"), .enter)
        robot.type("Quy")
        robot.press(.character(letter))
        #expect(
            robot.message
                == "! Máy này đã có bộ gõ tiếng Việt khác, bộ gõ của chương trình tự tắt. Bật lại: Ctrl+G.")
        robot.type("as")
        #expect(text(.issuer, robot).hasSuffix("as"))
        #expect(!robot.effects.contains { if case .keepPreference = $0 { true } else { false } })
        robot.press(.control("g"))
        #expect(robot.row(-1).hasSuffix("[Telex]"))
    }

    @Test func `a choice made elsewhere is followed at once`() {
        var robot = Robot()
        _ = robot.workplace.run([.prefer(.typing, "vni"), .prefer(.toneStyle, "new")], at: 0)
        robot.press(.control("n"), .enter)
        robot.type("thuy3")
        #expect(text(.issuer, robot) == "thuỷ")
    }

    @Test func `choices are kept as words and unknown ones count as not made`() {
        #expect(Preferences().typing == Typing(method: .telex, isOn: false))
        #expect(Preferences([.typing: "off-vni"]).typing == Typing(method: .vni, isOn: false))
        #expect(Preferences([.typing: "viqr"]).typing == Typing())
        var preferences = Preferences()
        preferences.typing = Typing(method: .vni, isOn: true)
        preferences.toneStyle = .new
        #expect(preferences[.typing] == "vni")
        #expect(preferences[.toneStyle] == "new")
        #expect(preferences.toneStyle == .new)
    }

    // MARK: Others' input methods

    @Test func `the burst of another input method is text in the rows and in a line in front`() {
        var robot = Robot()
        robot.press(.character("2"))
        robot.type("d")
        robot.press(.backspace, .character("đ"), .character("u"))
        #expect(robot.list?.line.text == "đu")
        robot.press(.escape, .function(9))
        robot.type("dan")
        robot.press(.backspace, .backspace, .backspace)
        robot.type("đăn")
        if case .palette(let palette) = robot.workplace.overlays.last {
            #expect(palette.field.text == "đăn")
        } else {
            Issue.record("no palette")
        }
    }
}
