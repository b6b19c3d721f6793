import Office
import Phrases
import Records
import Reports
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct ReportTests {
    /// In front of a report, as somebody chose it on the desk.
    private func opened(_ place: Int, by person: Person = Fixture.chief, columns: Int = 80) -> Robot {
        var robot = Robot(person: person, columns: columns)
        robot.press(.character("8"))
        for _ in 0..<place { robot.press(.down) }
        robot.press(.enter)
        return robot
    }

    private func filters(_ robot: Robot) -> [IncomingFilter] {
        robot.questions.compactMap { if case .incoming(let query) = $0 { query.filter } else { nil } }
    }

    private func statistics(_ robot: Robot) -> [AskStatistics] {
        robot.questions.compactMap { if case .statistics(let query) = $0 { query } else { nil } }
    }

    @Test func `Enter on a figure opens exactly its rows, and Esc comes back to the same figure`() throws {
        var robot = opened(0)
        robot.press(.end, .up, .up)
        for _ in 0..<5 { robot.press(.right) }
        #expect(robot.screen.contains("quá hạn"))
        let before = robot.workplace.stack.last
        robot.press(.enter)
        let filter = try #require(filters(robot).last)
        #expect(filter.leads == [.department(DepartmentID(2))])
        #expect(filter.due == DaySpan(to: Fixture.today.adding(days: -1)))
        #expect(filter.from == Fixture.day(2026, 11, 1) && filter.to == Fixture.day(2026, 11, 30))
        robot.press(.escape)
        #expect(robot.workplace.stack.last == before)
    }

    @Test func `after something was written the cursor stays on its figure although lines came before it`() throws {
        var robot = opened(0)
        robot.press(.down, .down)
        guard case .report(let state)? = robot.workplace.stack.last else { throw Missing() }
        let anchor = state.current(state.lines(in: robot.workplace.surroundings))?.anchor
        #expect(anchor == .subject(.registers, .register(.petition)))
        robot.refresh()
        guard case .report(let after)? = robot.workplace.stack.last else { throw Missing() }
        #expect(after.current(after.lines(in: robot.workplace.surroundings))?.anchor == anchor)
        #expect(statistics(robot).count == 2)
    }

    @Test func `the period is chosen by name or typed with the short ways of days`() throws {
        var robot = opened(0)
        #expect(statistics(robot).last?.from == Fixture.day(2026, 11, 1))
        robot.press(.function(4))
        robot.type("quy")
        robot.press(.enter)
        #expect(statistics(robot).last?.from == Fixture.day(2026, 10, 1))
        #expect(statistics(robot).last?.to == Fixture.day(2026, 12, 31))
        robot.press(.function(4), .end)
        robot.type("tu ngay")
        robot.press(.enter, .control("u"))
        robot.type("2/11")
        robot.press(.enter, .control("u"))
        robot.type(".")
        robot.press(.enter)
        #expect(statistics(robot).last?.from == Fixture.day(2026, 11, 2))
        #expect(statistics(robot).last?.to == Fixture.today)
        let asked = statistics(robot).count
        robot.press(.function(4))
        robot.type("tu ngay")
        robot.press(.enter, .control("u"))
        robot.type(".")
        robot.press(.enter, .control("u"))
        robot.type("1/11")
        robot.press(.enter)
        #expect(statistics(robot).count == asked)
        #expect(robot.message.contains("trước ngày đầu"))
    }

    @Test func `who may not read figures has meetings and their own follow-up alone`() {
        var robot = Robot(person: Fixture.officer)
        robot.press(.character("8"))
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else { return #expect(Bool(false)) }
        #expect(chooser.items.map(\.text) == ["meetings", "follow-up", "compose"])
        robot.press(.enter)
        #expect(robot.questions.contains { if case .meetings = $0 { true } else { false } })
    }

    @Test func `the week's figures open their rows, its documents themselves`() throws {
        var robot = opened(1)
        for _ in 0..<5 { robot.press(.down) }
        robot.press(.enter)
        #expect(try #require(filters(robot).last).due == DaySpan(to: Fixture.today.adding(days: -1)))
        robot.press(.escape, .down, .enter)
        #expect(robot.questions.contains(.show(ShowIncoming(.key(DocumentID(1528))))))
    }

    @Test func `F8 hands the figures over as a table in digits, what a line has not stays empty`() throws {
        var robot = opened(0)
        robot.fileAnswers = [.saved(path: "/o/drop/hung/thong-ke.csv")]
        robot.press(.function(8))
        guard case .saveTable(let name, let rows)? = robot.fileWork.last else { throw Missing() }
        #expect(name == "thong-ke-2026-11-01-2026-11-30")
        #expect(rows[0] == ["Nhóm", "Chỉ tiêu", "Số", "Xong", "Đ.hạn", "Chậm", "C.xong", "Q.hạn"])
        #expect(rows[1].dropFirst() == ["Tất cả, không kể số đã hủy", "1362", "", "", "", "", ""])
        #expect(rows.last?.dropFirst() == ["Ban Tài chính", "77", "70", "51", "0", "7", "0"])
        #expect(robot.message == "Đã ghi tệp /o/drop/hung/thong-ke.csv")
    }

    @Test func `F2 lays the report out as it is printed, and Esc comes back to it`() throws {
        var robot = opened(1)
        let before = robot.workplace.stack.last
        robot.press(.function(2))
        guard case .page(let page)? = robot.workplace.stack.last else { throw Missing() }
        #expect(page.name == "giao-ban-2026-11-23-2026-11-29")
        #expect(page.lines.contains { $0.contains("BÁO CÁO GIAO BAN TUẦN") })
        robot.press(.escape)
        #expect(robot.workplace.stack.last == before)
    }

    @Test func `a narrow terminal keeps the column of the cursor in sight`() {
        var robot = opened(0, columns: 48)
        robot.press(.end, .up, .up)
        #expect(robot.screen.contains("[   120]"))
        for _ in 0..<5 { robot.press(.right) }
        #expect(robot.screen.contains("[     4]"))
    }

    @Test(arguments: [
        (ReportPeriod.thisWeek, "2026-11-23", "2026-11-29"), (.lastWeek, "2026-11-16", "2026-11-22"),
        (.nextWeek, "2026-11-30", "2026-12-06"), (.month, "2026-11-01", "2026-11-30"),
        (.lastMonth, "2026-10-01", "2026-10-31"), (.quarter, "2026-10-01", "2026-12-31"),
        (.year, "2026-01-01", "2026-12-31"),
    ]) func `a period has its days`(_ period: ReportPeriod, _ from: String, _ to: String) {
        let days = period.days(Fixture.today)
        #expect(days.from.iso == from && days.to.iso == to)
    }

    @Test func `the month before January is last year's December`() {
        let days = ReportPeriod.lastMonth.days(Fixture.day(2027, 1, 4))
        #expect(days.from == Fixture.day(2026, 12, 1) && days.to == Fixture.day(2026, 12, 31))
    }

    @Test func `the filter turns through state, deadline and who leads, and the title tells it`() throws {
        var robot = Robot(person: Fixture.chief, columns: 132)
        robot.press(.character("2"), .function(4), .down, .down, .right, .down, .right, .down, .right, .enter)
        let filter = try #require(filters(robot).last)
        #expect(filter.states == [.registered])
        #expect(filter.due == DaySpan(to: Fixture.today.adding(days: -1)))
        #expect(filter.leads == [.department(DepartmentID(1))])
        #expect(robot.row(0).contains("Chờ trình"))
        #expect(robot.row(0).contains("Văn phòng chủ trì"))
        robot.press(.function(4), .delete, .enter)
        #expect(try #require(filters(robot).last) == IncomingFilter(year: 2026))
    }

    private struct Missing: Error {}
}

@Suite struct ReportPageTests {
    private let pages = ReportPages(facts: Fixture.facts(), language: .vi, today: Fixture.today)

    @Test func `a line of the book has the seven columns of the law`() {
        #expect(FollowUpBook.columns.count == 7)
        let done = pages.followed(Fixture.document(1525))
        #expect(done.number == "1525")
        #expect(done.progress == "Xong 24/11/2026")
        #expect(done.reply == "215/BC-LĐLĐ")
        let late = pages.followed(Fixture.document(1528))
        #expect(late.deadline == "19/11/2026")
        #expect(late.progress == "Đã nhận; quá 3 ngày")
        let void = pages.followed(Fixture.document(1529))
        #expect(void.progress == "Đã hủy số" && void.notes == "gửi nhầm địa chỉ")
        #expect(pages.followed(Fixture.document(3)).progress == "Không theo dõi (sổ cũ)")
    }

    @Test func `days late are working days: a rest day is none, a worked Saturday is one`() {
        let facts = OfficeFacts(
            profile: Fixture.facts().profile, people: [], departments: [], books: [],
            holidays: [
                Holiday(
                    day: Fixture.day(2026, 12, 4), nameVi: "", nameEn: "", kind: .swap, provisional: false, source: ""),
                Holiday(
                    day: Fixture.day(2026, 12, 5), nameVi: "", nameEn: "", kind: .makeUp, provisional: false, source: ""
                ),
            ])
        var document = Fixture.document(1528)
        func stand(_ due: Day, on today: Day) -> String {
            document.content.deadline = due
            return ReportPages(facts: facts, language: .vi, today: today).item(document).stand
        }
        let (rest, saturday) = (Fixture.day(12, 4), Fixture.day(12, 5))
        #expect(stand(rest, on: rest) == "hôm nay")
        #expect(stand(rest, on: saturday) == "hôm nay", "it runs to the next working day")
        #expect(stand(rest, on: Fixture.day(12, 6)) == "quá 1 ngày")
        #expect(stand(rest, on: Fixture.day(12, 7)) == "quá 1 ngày")
        #expect(stand(rest, on: Fixture.day(12, 8)) == "quá 2 ngày")
        #expect(stand(saturday, on: Fixture.day(12, 7)) == "quá 1 ngày")
        #expect(stand(saturday, on: Fixture.day(12, 3)) == "còn 1 ngày")
    }

    @Test(arguments: Language.allCases) func `pages on paper are as they were looked at`(_ language: Language) {
        let pages = ReportPages(facts: Fixture.facts(), language: language, today: Fixture.today)
        let (from, to) = ReportPeriod.thisWeek.days(Fixture.today)
        let texts = [
            ("week", pages.week(Fixture.week(AskWeek(day: from, today: Fixture.today))).page(language).text),
            (
                "statistics",
                pages.statistics(Fixture.statistics(AskStatistics(from: from, to: to, today: Fixture.today)))
                    .page(language).text
            ),
            ("meetings", pages.meetings(Fixture.meetings, from: from, to: to).page(language).text),
            (
                "followUp",
                pages.followUp((1519...1533).map(Fixture.document), from: from, to: to).page(language).text
            ),
        ]
        for (name, text) in texts {
            let sheets = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
            #expect(sheets.allSatisfy { $0.split(separator: "\n", omittingEmptySubsequences: false).count <= 44 })
            expectSnapshot(
                text.replacing("\u{0C}", with: "\n=== FF ===\n"), named: "page-\(name)-\(language.rawValue)")
        }
    }
}

extension Fixture {
    fileprivate static func day(_ month: Int, _ day: Int) -> Day { self.day(2026, month, day) }
}
