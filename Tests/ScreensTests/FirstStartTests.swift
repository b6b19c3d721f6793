import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing
import Text

@testable import Screens

@Suite struct FirstStartTests {
    /// Somebody at a machine without an office.
    struct Newcomer {
        var start: FirstStart
        var requests: [FirstStart.Request] = []

        init(language: Language = .vi, columns: Int = 80, rows: Int = 24, hasDemo: Bool = false) {
            start = FirstStart(
                path: "/home/lan/.local/share/vanthu/office.db", demoPath: "/home/lan/.local/share/vanthu/demo.db",
                hasDemo: hasDemo, login: "lan", language: language, size: Size(columns: columns, rows: rows),
                today: Fixture.today)
        }

        mutating func press(_ keys: Key...) {
            for key in keys { if let request = start.handle(.key(key)) { requests.append(request) } }
        }

        mutating func type(_ text: String) { for character in text { press(.character(character)) } }

        /// Answers all questions as a clerk of a known union does.
        mutating func answerAll() {
            press(.enter, .enter)
            type("nghe an")
            press(.down, .enter, .enter)
            press(.enter, .enter, .enter)
            type("Nguyễn Thị Lan")
            press(.enter, .enter)
            press(.enter)
            press(.control("u"))
            type("1532")
            press(.enter)
        }
    }

    @Test func `six answers make an office`() throws {
        var person = Newcomer()
        person.answerAll()
        #expect(person.start.page == .summary)
        #expect(person.requests.isEmpty)
        person.press(.function(2))
        guard case .found(let founding) = try #require(person.requests.first) else {
            Issue.record("nothing is founded")
            return
        }
        #expect(
            founding.profile
                == OfficeProfile(
                    name: "Liên đoàn Lao động tỉnh Nghệ An", superior: "Tổng Liên đoàn Lao động Việt Nam",
                    place: "Nghệ An", code: "LDLD-NGHE-AN", language: "vi"))
        #expect(founding.owner.login == "lan")
        #expect(founding.owner.name == "Nguyễn Thị Lan")
        #expect(founding.owner.roles == Set(Role.allCases))
        #expect(founding.owner.isOwner)
        #expect(founding.lastNumber == 1532)
        #expect(founding.typing == "off-telex")
    }

    @Test func `an office that the directory does not know gets a code from its initials`() {
        var person = Newcomer()
        person.press(.enter, .enter)
        person.type("Công đoàn phường Đông Hà")
        person.press(.enter)
        #expect(person.start.page == .identity)
        #expect(person.start.text(.code) == "CDPDH")
        #expect(person.start.text(.place).isEmpty)
    }

    @Test func `Esc goes one question back with the answers, and from the first page nowhere`() {
        var person = Newcomer()
        person.answerAll()
        let texts = person.start.texts
        for page in [FirstStart.Page.numbers, .sharing, .person, .identity, .office, .typing, .welcome, .welcome] {
            person.press(.escape)
            #expect(person.start.page == page)
        }
        #expect(person.start.choice == .leave)
        #expect(person.start.texts == texts)
        #expect(person.requests.isEmpty)
    }

    @Test func `an answer is changed from the summary, which comes back`() {
        var person = Newcomer()
        person.answerAll()
        for _ in 0..<7 { person.press(.down) }
        person.press(.enter)
        #expect(person.start.page == .sharing)
        person.press(.down, .enter)
        #expect(person.start.page == .summary)
        person.press(.function(2))
        guard case .found(let founding)? = person.requests.last else {
            Issue.record("nothing is founded")
            return
        }
        #expect(founding.owner.roles == [.clerk, .archivist, .administrator])
    }

    @Test func `what is missing or wrong is said at its question`() {
        var person = Newcomer()
        person.press(.enter, .enter, .enter)
        #expect(person.start.page == .office)
        #expect(person.start.problem == .firstNameNeeded)
        #expect(person.requests == [.beep])
        person.type("X")
        #expect(person.start.problem == nil)
        person.press(.enter, .control("u"))
        person.type(String(repeating: "9", count: 36))
        person.press(.enter, .enter, .enter)
        #expect(person.start.problem == .firstTooLong(.firstCode, most: 35))
        person.press(.control("u"))
        person.type("H40")
        person.press(.enter, .enter, .enter)
        person.type("Lan")
        person.press(.enter)
        person.type(" Đ")
        person.press(.enter)
        #expect(person.start.problem == .firstLoginBad)
        person.press(.control("u"))
        person.type("lan")
        person.press(.enter, .enter)
        person.type("x")
        person.press(.enter)
        #expect(person.start.problem == .firstNumberBad)
        #expect(person.start.page == .numbers)
    }

    @Test func `what the name proposed is proposed anew with another name, what was typed stays`() {
        var person = Newcomer()
        person.press(.enter, .enter)
        person.type("nghe an")
        person.press(.down, .enter, .enter)
        #expect(person.start.text(.code) == "LDLD-NGHE-AN")
        person.press(.escape, .control("u"))
        person.type("Công đoàn phường Đông Hà")
        person.press(.enter)
        #expect(person.start.text(.code) == "CDPDH")
        #expect(person.start.text(.place).isEmpty)
        #expect(person.start.text(.superior).isEmpty)
        person.press(.control("u"))
        person.type("H40")
        person.press(.escape, .control("u"))
        person.type("ca mau")
        person.press(.down, .enter, .enter)
        #expect(person.start.text(.code) == "H40")
        #expect(person.start.text(.place) == "Cà Mau")
    }

    @Test func `an empty last number is none, and is shown`() {
        var person = Newcomer()
        person.answerAll()
        person.press(.escape, .control("u"), .enter)
        #expect(person.start.page == .summary)
        #expect(person.start.view().text().contains { $0.contains("Số cuối đã ghi") && $0.contains(" 0 · ") })
    }

    @Test func `what is too long is refused with its limit`() {
        var person = Newcomer()
        person.press(.enter, .enter)
        person.type(String(repeating: "a", count: 300))
        person.press(.enter)
        #expect(person.start.page == .office)
        #expect(person.start.problem == .firstTooLong(.firstName, most: 200))
        person.press(.control("u"))
        person.type("X")
        person.press(.enter, .enter, .enter, .enter)
        person.type("Lan")
        person.press(.tab, .control("u"))
        person.type(String(repeating: "a", count: 200))
        person.press(.enter)
        #expect(person.start.problem == .firstTooLong(.firstLogin, most: 32))
        person.press(.control("u"))
        person.type(String(repeating: "a", count: 5000))
        #expect(person.start.problem == .fieldFull(limit: .count(TextField.usualLimit)))
    }

    @Test(arguments: ["LDLD tinh An Giang", "LĐLĐ tỉnh An Giang", "lien doan lao dong tinh an giang"])
    func `the directory's name is put forward for one typed short or without marks`(_ typed: String) {
        var person = Newcomer()
        person.press(.enter, .enter)
        person.type(typed)
        person.press(.enter)
        #expect(person.start.page == .office)
        #expect(person.start.problem == .firstDirectoryHas("Liên đoàn Lao động tỉnh An Giang"))
        var other = person
        person.press(.enter, .enter)
        #expect(person.start.page == .identity)
        #expect(person.start.text(.name) == "Liên đoàn Lao động tỉnh An Giang")
        other.press(.up, .enter)
        #expect(other.start.page == .identity)
        #expect(other.start.text(.name) == typed)
    }

    @Test func `the directory is offered in Vietnamese order`() {
        var person = Newcomer()
        person.press(.enter, .enter)
        person.type("ldld tinh")
        let names = person.start.suggestions.map(\.nameVi)
        #expect(names.count == 5)
        #expect(names == names.sorted { collationKey($0).lexicographicallyPrecedes(collationKey($1)) })
        #expect(names.first == "Liên đoàn Lao động tỉnh An Giang")
    }

    @Test(arguments: [(80, 24), (40, 12)])
    func `F1 explains the question with an example and its keys, and goes back`(_ columns: Int, _ rows: Int) {
        var person = Newcomer(columns: columns, rows: rows)
        person.press(.enter, .enter)
        person.type("x")
        let before = person.start.view()
        person.press(.function(1))
        var seen = person.start.view().text().joined(separator: "\n")
        person.press(.end)
        seen += person.start.view().text().joined(separator: "\n")
        for wanted in ["Tên đầy đủ", "Ví dụ", "Ctrl+L", "Enter", "Esc"] { #expect(seen.contains(wanted), "\(wanted)") }
        person.type("y")
        person.press(.escape)
        #expect(person.start.view() == before)
        person.press(.alt("1"), .function(1))
        #expect(person.start.view() == before)
    }

    @Test(arguments: FirstStart.Page.allCases.filter { !$0.fields.isEmpty })
    func `a low window keeps a line of what is meant`(_ page: FirstStart.Page) {
        var person = Newcomer(columns: 40, rows: 12)
        person.answerAll()
        person.start.go(to: page)
        let lines = person.start.view().text()
        let first = person.start.help.vi.split(separator: " ")[0]
        #expect(lines.contains { $0.contains(first) })
    }

    @Test func `leaving with answers is asked once more, without any at once`() {
        var person = Newcomer()
        person.press(.control("q"))
        #expect(person.requests == [.leave])
        person = Newcomer()
        person.press(.enter, .enter)
        person.type("x")
        person.press(.control("q"))
        #expect(person.requests.isEmpty)
        person.press(.control("l"), .control("q"))
        #expect(person.requests.isEmpty)
        person.press(.control("q"))
        #expect(person.requests == [.leave])
    }

    @Test func `the demo is asked for by its digit, shows how far it is, and is stopped by Esc`() {
        var person = Newcomer()
        person.press(.character("2"))
        #expect(person.requests == [.demo])
        person.start.show(done: 120, of: 300)
        #expect(person.start.view().text().contains { $0.contains("120/300 40%") })
        person.press(.enter, .escape)
        #expect(person.requests == [.demo, .stop])
        person.start.refuse(.firstStopped)
        #expect(person.start.page == .welcome)
    }

    @Test func `the language is switched on every page`() {
        var person = Newcomer()
        person.press(.control("l"))
        #expect(person.start.view().text()[0].contains("FIRST START"))
        person.press(.enter, .control("l"))
        #expect(person.start.view().text()[0].contains("LẦN MỞ ĐẦU TIÊN"))
    }

    @Test(arguments: FirstStart.Page.allCases) func `each page in both languages and low`(_ page: FirstStart.Page) {
        for (language, columns, rows) in [(Language.vi, 80, 24), (.en, 80, 24), (.vi, 40, 12)] {
            var person = Newcomer(language: language, columns: columns, rows: rows)
            if page == .office {
                person.press(.enter, .enter)
                person.type("ldld h")
                person.press(.down)
            } else {
                person.answerAll()
                if page == .working { person.start.show(done: 120, of: 300) } else { person.start.go(to: page) }
            }
            expectSnapshot(
                person.start.view().snapshot(), named: "first-\(page)-\(columns)x\(rows)-\(language.rawValue)")
        }
    }
}
