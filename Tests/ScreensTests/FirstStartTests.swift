import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

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
        #expect(person.start.problem == .firstCodeLong)
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
