import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct ListChoiceTests {
    static let calendar = WorkCalendar(holidays: Fixture.facts().holidays)

    static let saved: SavedFilters = {
        var filters = SavedFilters(text: "")
        var overdue = IncomingFilter(register: .incoming)
        overdue.due = FilterOverlay.Due.overdue.days(Fixture.today, calendar)
        filters.keep(
            SavedFilter(name: "Quá hạn cả sổ", filter: overdue, search: "", today: Fixture.today, calendar: calendar))
        var urgent = IncomingFilter(year: 2026, register: .incoming)
        urgent.urgency = .urgent
        filters.keep(
            SavedFilter(
                name: "Báo cáo khẩn", filter: urgent, search: "bao cao ", today: Fixture.today, calendar: calendar))
        filters.keep(SavedFilter(name: "Từ bản mới", body: "colour=red"))
        return filters
    }()

    static let administrator = Person(
        id: PersonID(9), login: "long", name: "Đỗ Đức Long", roles: [.administrator])

    // MARK: Columns

    @Test(arguments: [40, 57, 58, 76, 80, 96, 120, 132, 200])
    func `columns never take more than the width, and the subject keeps its room`(_ width: Int) {
        for chosen in [ListColumn.standard, ListColumn.allCases, [.number, .arrived, .subject, .notes]] {
            let columns = IncomingListScreen.Columns(chosen, width: width, number: 6)
            #expect((columns.placed.last.map { $0.start + $0.width } ?? 0) < width)
            #expect(columns.width(of: .subject) >= 24)
            #expect(Set(columns.placed.map(\.column) + columns.leftOut) == Set(chosen).subtracting([.number]))
            for placed in columns.placed where placed.column.isNeverCut {
                #expect(placed.width == placed.column.width(window: width))
            }
        }
    }

    @Test func `the columns least needed go first`() {
        let columns = IncomingListScreen.Columns(ListColumn.standard, width: 80, number: 6)
        #expect(columns.placed.map(\.column) == [.arrived, .symbol, .issuer, .subject, .left])
        #expect(columns.leftOut == [.recipient, .urgency])
    }

    @Test func `without the subject the most needed text takes the room`() {
        let columns = IncomingListScreen.Columns([.number, .arrived, .issuer, .left], width: 80, number: 6)
        #expect(columns.wide == .issuer)
        #expect(columns.width(of: .issuer) == 80 - 9 - 6 - 12 - 1)
    }

    @Test func `Space and plus choose columns, and they are kept`() {
        var robot = Robot.inList
        robot.press(.function(6), .character(" "), .down, .down, .character("+"), .character("+"), .enter)
        #expect(robot.effects.last == .keepPreference(.columns, "number,issuer,symbol,subject,left,urgency,recipient"))
        #expect(robot.row(3).hasPrefix(" ▼Số đến Cơ quan"))
        #expect(robot.message.contains("chưa hiện: Nơi nhận, Mức độ khẩn"))
        robot.press(.function(6), .function(5), .enter)
        #expect(robot.row(3).hasPrefix("  Số đến Ngày▼"))
    }

    @Test func `the number alone is no list, and that is said instead of kept`() {
        var robot = Robot.inList
        robot.press(.function(6))
        for column in ListColumn.standard.dropFirst() {
            while robot.workplace.overlays.last.flatMap(Self.column) != column { robot.press(.down) }
            robot.press(.character(" "), .home)
        }
        robot.press(.enter)
        #expect(robot.message.hasPrefix("! Cần thêm một cột."))
        #expect(robot.workplace.overlays.count == 1)
        #expect(robot.workplace.surroundings.preferences[.columns] == nil)
    }

    private static func column(_ overlay: Overlay) -> ListColumn? {
        if case .columns(let columns) = overlay { columns.columns[columns.cursor] } else { nil }
    }

    @Test func `the number stays first whatever is pressed`() {
        var robot = Robot.inList
        robot.press(.function(6), .up, .character(" "), .character("-"), .down, .character("+"), .enter)
        #expect(robot.workplace.surroundings.preferences.columns.columns == ListColumn.standard)
    }

    @Test func `codes of a newer program are kept and passed over`() {
        var robot = Robot()
        robot.workplace.surroundings.preferences[.columns] = "number,hologram,subject"
        robot.press(.character("2"), .function(6), .end, .character(" "), .enter)
        #expect(robot.workplace.surroundings.preferences[.columns] == "number,subject,notes,hologram")
        robot.workplace.surroundings.preferences[.columns] = "?,,"
        #expect(robot.workplace.surroundings.preferences.columns.columns == ListColumn.standard)
    }

    @Test func `whoever sees outer fields only has no column of content`() {
        var robot = Robot(person: Self.administrator)
        robot.press(.character("2"))
        #expect(!robot.row(3).contains("Trích yếu"))
        robot.press(.function(6))
        #expect(robot.screen.contains("không hiện theo quyền"))
    }

    // MARK: Order

    @Test func `the oldest first is walked from end to end with a bounded number of rows`() {
        var robot = Robot.inList
        robot.press(.function(7), .down, .enter)
        #expect(robot.list?.current?.number.number == 1)
        #expect(robot.row(3).contains("Ngày▲"))
        for step in 1...120 {
            robot.press(.pageDown)
            let expected = min(1533, 1 + step * 13)
            #expect(robot.list?.current?.number.number == expected)
            #expect(robot.list?.window.position == expected)
            #expect((robot.list?.window.rows.count ?? 0) <= RowWindow<IncomingRow>.most)
        }
        for _ in 0..<130 { robot.press(.pageUp) }
        #expect(robot.list?.current?.number.number == 1)
        robot.press(.end)
        #expect(robot.list?.current?.number.number == 1533)
        #expect(robot.list?.window.position == 1533)
        robot.press(.home)
        #expect(robot.list?.window.position == 1)
    }

    @Test func `a list turned round stays on its document, its marks and its position`() {
        var robot = Robot.inList
        for _ in 0..<100 { robot.press(.down) }
        robot.press(.character(" "))
        let current = robot.list?.current
        robot.press(.function(7), .down, .enter)
        #expect(robot.list?.current == current)
        #expect(robot.list?.window.position == 1533 - 101)
        #expect(robot.list?.marks.count == 1)
        #expect(robot.effects.contains(.keepPreference(.sorting, "oldest")))
        robot.press(.function(7), .up, .enter)
        #expect(robot.list?.current == current)
        #expect(robot.list?.window.position == 102)
    }

    @Test func `going to a number and reading again work from the oldest too`() {
        var robot = Robot()
        robot.workplace.surroundings.preferences[.sorting] = "oldest"
        robot.press(.character("2"))
        #expect(robot.list?.current?.number.number == 1)
        robot.type("146")
        robot.press(.enter)
        #expect(robot.list?.current?.number.number == 146)
        robot.press(.down)
        #expect(robot.list?.current?.number.number == 147)
        robot.press(.function(5))
        #expect(robot.list?.current?.number.number == 147)
        robot.press(.up, .up)
        #expect(robot.list?.current?.number.number == 145)
    }

    @Test func `an order that no index carries says what to do instead`() {
        var robot = Robot.inList
        robot.press(.function(7), .down, .down, .enter)
        #expect(robot.message == "! Hạn giải quyết: sổ không xếp theo hạn; F4 lọc theo hạn.")
        #expect(robot.list?.order == .newest)
    }

    @Test func `of more than can be marked it is said how many`() {
        var robot = Robot.inList
        for _ in 0..<20 { robot.press(.pageDown) }
        robot.press(.character("*"))
        #expect(robot.message.hasPrefix("Đã chọn 200 dòng đang có, chưa phải cả 1.533 văn bản."))
        #expect(robot.list?.marks.count == 200)
    }

    // MARK: Saved filters

    @Test func `a filter is saved with its words, used, renamed and dropped`() {
        var robot = Robot.inList
        robot.type("doi thoai ")
        robot.press(.escape, .function(4), .down, .down, .down, .down, .down, .down, .right, .right, .function(2))
        robot.type("Đối thoại khẩn")
        robot.press(.enter)
        #expect(robot.message == "Đã lưu bộ lọc \"Đối thoại khẩn\". F4 để dùng lại.")
        #expect(robot.list?.filter.urgency == nil)
        robot.press(.character("/"), .control("u"), .backspace, .escape)
        #expect(robot.list?.isNarrowed == false)
        robot.press(.function(4), .enter)
        #expect(robot.list?.filter.urgency == .urgent)
        #expect(robot.list?.line.text == "doi thoai ")
        #expect(robot.list?.filter.search == SearchQuery.parse("doi thoai ", today: Fixture.today).0)
        robot.press(.function(4), .control("e"), .control("u"))
        robot.type("Khẩn")
        robot.press(.enter)
        #expect(robot.workplace.surroundings.preferences.savedFilters.all.map(\.name) == ["Khẩn"])
        // The filter stays in front, with the saved ones as they are now.
        #expect(robot.screen.contains("> Khẩn"))
        robot.press(.delete, .enter)
        #expect(robot.workplace.surroundings.preferences.savedFilters.all.count == 1)
        robot.press(.delete, .character("c"))
        #expect(robot.workplace.surroundings.preferences.savedFilters.all.isEmpty)
        #expect(robot.workplace.overlays.count == 1)
        #expect(!robot.screen.contains("Bộ lọc đã lưu"))
    }

    @Test func `a filter under a name that exists is put in its place only when that is said`() {
        var robot = Robot.inList
        robot.workplace.surroundings.preferences.savedFilters = Self.saved
        let before = robot.workplace.surroundings.preferences.savedFilters
        robot.press(.function(4), .end, .up, .up, .up, .up, .up, .up, .function(2))
        if robot.workplace.overlays.count < 2 { robot.press(.down, .down, .down, .function(2)) }
        robot.type("báo cáo khẩn")
        robot.press(.enter)
        #expect(robot.screen.contains("Đã có bộ lọc \"Báo cáo khẩn\""))
        robot.press(.enter)
        #expect(robot.workplace.surroundings.preferences.savedFilters == before)
        #expect(robot.screen.contains("báo cáo khẩn"), "No leads back to the name")
        robot.press(.enter, .character("c"))
        #expect(robot.workplace.surroundings.preferences.savedFilters.all.count == before.all.count)
        #expect(robot.workplace.surroundings.preferences.savedFilters != before)
        #expect(robot.workplace.overlays.isEmpty)
        robot.press(.function(4), .control("e"), .control("u"))
        robot.type("Báo cáo khẩn")
        robot.press(.enter)
        #expect(robot.message.hasPrefix("! Đã có bộ lọc \"Báo cáo khẩn\""))
        #expect(robot.workplace.surroundings.preferences.savedFilters.all.count == before.all.count)
    }

    @Test func `a filter that is not understood says so and is not lost`() {
        var robot = Robot.inList
        robot.workplace.surroundings.preferences.savedFilters = Self.saved
        let before = robot.list?.filter
        robot.press(.function(4), .down, .down, .enter)
        #expect(robot.message.contains("chưa hiểu hết bộ lọc \"Từ bản mới\""))
        #expect(robot.list?.filter == before)
        robot.press(.function(4), .down, .down, .control("e"))
        robot.type(" 2")
        robot.press(.enter)
        #expect(robot.workplace.surroundings.preferences.savedFilters["từ bản mới 2"]?.body == "colour=red")
    }

    @Test func `what is meant by today's date means the same another day`() {
        let later = Fixture.today.adding(days: 60)
        let read = Self.saved["Quá hạn cả sổ"]?.read(today: later, calendar: Self.calendar)
        #expect(read?.filter.due == FilterOverlay.Due.overdue.days(later, Self.calendar))
        let urgent = Self.saved["bao cao khan"]?.read(today: Fixture.day(2027, 1, 5), calendar: Self.calendar)
        #expect(urgent?.filter.year == 2027)
    }

    @Test func `every part of a filter comes back from its text`() {
        var filter = IncomingFilter(year: 2025, register: .petition)
        filter.typeCode = "bao-cao"
        filter.issuer = IssuerID(7)
        filter.urgency = .express
        filter.circulation = .internalOnly
        filter.from = Fixture.day(2025, 1, 2)
        filter.to = Fixture.day(2025, 3, 4)
        filter.standing = .awaitingReply
        filter.states = [.routed, .inHand]
        filter.leaders = [PersonID(3)]
        filter.awaits = [.person(PersonID(4)), .department(DepartmentID(5))]
        filter.leads = [.department(DepartmentID(6))]
        filter.parties = [.person(PersonID(8))]
        filter.due = DaySpan(from: Fixture.day(2025, 5, 6))
        filter.settled = DaySpan(from: Fixture.day(2025, 5, 6), to: Fixture.day(2025, 5, 7))
        filter.submitted = DaySpan(to: Fixture.day(2025, 5, 7))
        filter.extensionAsked = true
        filter.timeliness = .late
        filter.without = [.void, .tasks]
        filter.otherIssuers = [IssuerID(9), IssuerID(10)]
        let words = "\"a;b=c%3B\" cq:x "
        filter.search = SearchQuery.parse(words, today: Fixture.today).0
        let name = "Tên; = % \t lạ"
        var all = SavedFilters(text: "")
        all.keep(
            SavedFilter(
                name: name, filter: filter, search: words, today: Fixture.today, calendar: Self.calendar))
        let again = SavedFilters(text: all.text)
        #expect(again == all)
        let read = again[name]?.read(today: Fixture.today, calendar: Self.calendar)
        #expect(read?.filter == filter)
        #expect(read?.search == words)
    }

    @Test(arguments: [
        "year", "year=x", "urgency=9", "due=sometime", "leads=x1", "states=lost", "from=32/11", "search=tu:32/11 ",
    ]) func `what means nothing is not guessed`(_ body: String) {
        #expect(SavedFilter(name: "a", body: body).read(today: Fixture.today, calendar: Self.calendar) == nil)
    }
}
