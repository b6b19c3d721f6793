import Office
import Phrases
import Records
import TerminalKit
import Testing
import Text

@testable import Screens

private struct Missing: Error {}

extension Robot {
    /// The screen of figures in front.
    var figuresScreen: FiguresScreen? { if case .figures(let screen)? = workplace.stack.last { screen } else { nil } }
    var board: BoardScreen.State? { if case .board(let state)? = figuresScreen { state } else { nil } }

    /// In front of the board, as one comes to it from the desk.
    static func atBoard(
        _ person: Person = Fixture.chief, language: Language = .vi, columns: Int = 80, rows: Int = 24
    ) -> Robot {
        var robot = Robot(person: person, language: language, columns: columns, rows: rows)
        robot.press(.character("5"))
        return robot
    }

    /// The units of the table as they stand on the screen, by their codes.
    var boardOrder: [String] { board?.rows.map(\.unit.code) ?? [] }
}

@Suite struct BoardTests {
    private func id(_ code: String, _ robot: Robot) throws -> IssuerID {
        try #require(robot.board?.board?.rows.first { $0.unit.code == code }?.unit.id)
    }

    // MARK: What stands there

    @Test func `who needs attention comes first, with the counts of all units`() throws {
        let robot = Robot.atBoard()
        #expect(
            robot.boardOrder == [
                "binh-loc", "nganh-a", "dong-van", "nganh-b", "tct-y", "tct-x", "tan-thuan-hai", "ha-son",
            ])
        #expect(robot.row(0).contains("THỰC HIỆN CHỈ THỊ 02 · Quý III/2026"))
        #expect(robot.row(0).contains("đang mở, hạn nộp 30/09/2026"))
        #expect(robot.row(1).contains("8 đơn vị: 1 chưa báo cáo, 1 báo cáo thiếu, 6 chưa đạt"))
        let heads = ["Máy tính", "Internet", "P.mềm", "LAN", "Trang tin", "Nhân lực", "Chung", "±"]
        var place = robot.row(3).startIndex
        for head in heads {
            let found = try #require(robot.row(3)[place...].firstRange(of: head))
            place = found.upperBound
        }
    }

    @Test func `the counts in the title add up to all units, in every period`() throws {
        let robot = Robot.atBoard()
        let world = try robot.figures.world()
        for period in try #require(robot.board?.board?.periods) {
            let answer = try world.answer(.board(AskBoard(period: period, today: Fixture.today)), as: "owner")
            guard case .board(let board) = answer else { throw Missing() }
            for language in Language.allCases {
                let numbers = BoardScreen.State.counts(board).in(language).split { !$0.isNumber }.compactMap { Int($0) }
                #expect(numbers.first == board.rows.count)
                #expect(numbers.dropFirst().reduce(0, +) == board.rows.count, "\(period.code)")
            }
        }
    }

    @Test func `a cell says it all without colour`() throws {
        let robot = Robot.atBoard()
        let line = try #require(robot.workplace.view().text().first { $0.contains("TCT X") })
        #expect(line.contains("~ 80?") && line.contains("! 24?") && line.contains("61?"))
        let silent = try #require(robot.workplace.view().text().first { $0.contains("Bình Lộc") })
        #expect(silent.split(separator: " ").filter { $0 == "--" }.count == 7)
        let without = try #require(robot.workplace.view().text().first { $0.contains("ngành B") })
        #expect(without.split(separator: " ").contains("o"))
    }

    // MARK: Moving

    @Test func `the arrows move over units and columns, and ask where a value comes from once`() throws {
        var robot = Robot.atBoard()
        var expected = try #require(robot.board)
        #expect(expected.cursor == .unit(try id("binh-loc", robot)))
        robot.press(.down, .down)
        expected.cursor = .unit(try id("dong-van", robot))
        #expect(robot.board == expected)
        let asked = robot.effects.count
        robot.press(.right)
        let query = AskFactHistory(unit: "dong-van", form: "ct02", period: FigureWorld.period, code: "1.5")
        guard case .ask(.figures(.factHistory(query)), let ticket)? = robot.effects.last else { throw Missing() }
        #expect(robot.effects.count == asked + 1)
        guard case .known(let fact?)? = robot.board?.sources.values.first else { throw Missing() }
        expected.column = .task(.computers)
        expected.sources = [.init(unit: try id("dong-van", robot), task: .computers): .known(fact)]
        #expect(robot.board == expected)
        #expect(ticket.number > 0)
        robot.press(.up, .down)
        #expect(robot.effects.count == asked + 2, "the unit above is asked of, this one is known")
        robot.press(.left, .left)
        #expect(robot.board?.column == .name)
    }

    @Test func `up leads to the heads, down past the groups to the sum of all`() throws {
        var robot = Robot.atBoard()
        robot.press(.up, .up)
        #expect(robot.board?.cursor == .heads)
        robot.press(.end)
        #expect(robot.board?.cursor == .sum(nil))
        robot.press(.up)
        #expect(robot.board?.cursor == .sum(.corporation))
        robot.press(.home)
        #expect(robot.board?.cursor == .unit(try id("binh-loc", robot)))
    }

    @Test func `the cell under the cursor is explained with value, base, target, day and document`() {
        var robot = Robot.atBoard()
        robot.press(.down, .down, .right)
        let said = robot.workplace.view().text().map(trim).joined(separator: " ")
        #expect(said.contains("29 điểm, trước hết do 1.5 Số ban được trang bị đủ máy tính: 2/9 (22,2%)."))
        #expect(said.contains("Số liệu 25/09/2026, theo văn bản đến 1/2026."))
        #expect(said.contains("1.3 14/40 (35%) → 35 điểm · 1.5 2/9 (22,2%) → 22,2 điểm"))
        #expect(robot.screen.contains("quý II/2026: ~ 80 (-51)"))
    }

    @Test func `Ctrl+D opens the document behind the value under the cursor`() throws {
        var robot = Robot.atBoard()
        robot.press(.down, .down, .right)
        let before = robot.board
        let document = try robot.figures.world().document
        robot.press(.control("d"))
        guard case .document(let opened)? = robot.workplace.stack.last else { throw Missing() }
        #expect(opened.document == document)
        robot.press(.escape)
        #expect(robot.board == before)
        robot.press(.down, .control("d"))
        #expect(robot.message.contains("số liệu này không kèm văn bản"))
        var officer = Robot.atBoard(Fixture.officer)
        officer.press(.down, .down, .right, .control("d"))
        #expect(officer.board != nil, "who may not see the document does not come to it")
        #expect(officer.screen.contains("theo văn bản đến 1/2026"), "but is told its number")
    }

    @Test(arguments: [BoardColumn.name, .total, .change])
    func `on a unit's name, total or change Ctrl+D opens the document that brought its return`(
        _ column: BoardColumn
    ) throws {
        var robot = Robot.atBoard()
        robot.press(.down, .down)
        while robot.board?.column != column { robot.press(.right) }
        robot.press(.control("d"))
        guard case .document(let opened)? = robot.workplace.stack.last else { throw Missing() }
        #expect(try opened.document == robot.figures.world().document)
        robot.press(.escape, .down, .control("d"))
        #expect(robot.message.contains("phiếu của đơn vị kỳ này không kèm văn bản đến"))
        robot.press(.end, .control("d"))
        #expect(robot.message.contains("chưa đứng ở dòng của một đơn vị"))
        var officer = Robot.atBoard(Fixture.officer)
        officer.press(.down, .down)
        while officer.board?.column != column { officer.press(.right) }
        officer.press(.control("d"))
        #expect(officer.board != nil && officer.message.contains("xem được"), "who may see it is named")
    }

    @Test func `of a unit without a total each task is told with the rows that it lacks`() {
        var robot = Robot.atBoard()
        robot.press(.down)
        while robot.board?.column != .total { robot.press(.right) }
        #expect(
            robot.said.contains(
                "Chưa có điểm chung: Máy tính thiếu số liệu 1.5; chưa báo cáo Internet, P.mềm, LAN, Trang tin, Nhân lực"
            ))
        robot.press(.up)
        #expect(robot.said.contains("Chưa có điểm chung: đơn vị chưa nộp phiếu số liệu kỳ này."))
    }

    @Test func `under the sums stands what each of them counts`() throws {
        let robot = Robot.atBoard()
        let rows = robot.workplace.view().text()
        let sum = try #require(rows.firstIndex { $0.contains("Cộng 8 đơn vị") })
        let words = rows[sum + 1].split { "─ ".contains($0) }.joined(separator: " ")
        #expect(words.contains("cán bộ cán bộ đ.vị đ.vị đơn vị cán bộ"))
        #expect(words.contains("dòng 1 / 8"))
    }

    // MARK: Order, filter, typing

    @Test func `F7 Enter sorts by the column of the cursor, once more the other way round`() throws {
        var robot = Robot.atBoard()
        robot.press(.right, .function(7), .enter)
        #expect(robot.board?.order == BoardOrder(key: .task(.computers)))
        #expect(robot.row(2).contains("Sắp (F7): máy tính: thấp trước"))
        #expect(robot.row(3).contains("▲Máy tính"))
        robot.press(.function(7), .enter)
        #expect(robot.board?.order == BoardOrder(key: .task(.computers), isReversed: true))
        #expect(robot.boardOrder.first == "ha-son" && robot.row(3).contains("▼Máy tính"))
        robot.press(.function(7), .enter)
        #expect(robot.board?.order.isReversed == false)
        robot.press(.left, .function(7), .enter)
        #expect(robot.board?.order == BoardOrder(key: .name))
    }

    @Test func `F7 sorts by any column either way, and the choice is kept`() throws {
        var robot = Robot.atBoard()
        robot.press(.function(7))
        robot.type("chung cao")
        robot.press(.enter)
        #expect(robot.board?.order == BoardOrder(key: .total, isReversed: true))
        #expect(robot.boardOrder.first == "ha-son")
        #expect(robot.effects.contains(.keepPreference(.board, "-total")))
        robot.press(.function(7))
        robot.type("ten don vi")
        robot.press(.enter)
        #expect(robot.boardOrder.first == "nganh-a")
        var other = Robot(person: Fixture.chief)
        other.workplace.surroundings.preferences[.board] = "-total,grouped,group:tong-cong-ty"
        other.press(.character("5"))
        #expect(other.board?.order == BoardOrder(key: .total, isReversed: true, isGrouped: true))
        #expect(other.boardOrder == ["tct-y", "tct-x"] || other.boardOrder == ["tct-x", "tct-y"])
    }

    @Test(arguments: BoardOrder.Key.allCases) func `an order and its reverse hold the same units`(
        _ key: BoardOrder.Key
    ) throws {
        let rows = try #require(Robot.atBoard().board?.board?.rows)
        let (forth, back) = (BoardOrder(key: key), BoardOrder(key: key, isReversed: true))
        #expect(Set(forth.sorted(rows).map(\.unit.id)) == Set(rows.map(\.unit.id)))
        #expect(Set(back.sorted(rows).map(\.unit.id)) == Set(rows.map(\.unit.id)))
        for order in [forth, back] { #expect(BoardOrder(code: order.code) == order) }
        if case .task(let task) = key {
            let statuses = forth.sorted(rows).map { $0.assessment[task].status }
            let firstKnown = statuses.firstIndex { $0 != .notReported } ?? 0
            #expect(!statuses[firstKnown...].contains(.notReported), "what is not reported comes first")
        }
    }

    @Test func `F4 shows exactly as many units as it says`() throws {
        var robot = Robot.atBoard()
        let board = try #require(robot.board?.board)
        let chooser = try #require(robot.board?.filterChooser(board))
        #expect(chooser.items.count > 8)
        for item in chooser.items where !item.isHeading {
            var state = try #require(robot.board)
            state.filter = BoardFilter()
            if let part = BoardFilter.Part(code: item.text) { state.filter.toggle(part) }
            let said = item.label.vi.split(separator: "·").last.map { trim(String($0)) }
            #expect(said == "\(state.rows.count)", "\(item.label.vi)")
        }
        robot.press(.function(4))
        robot.type("tong cong ty")
        robot.press(.enter)
        #expect(Set(robot.boardOrder) == ["tct-x", "tct-y"])
        #expect(robot.screen.contains("hiện 2/8"))
        #expect(robot.screen.contains("Cộng 2 đơn vị"))
        robot.press(.backspace)
        #expect(robot.boardOrder.count == 8, "Backspace in an empty line drops the filter")
    }

    @Test func `a letter begins the live filter, found without marks`() throws {
        var robot = Robot.atBoard()
        robot.type("dong")
        #expect(
            robot.boardOrder == ["dong-van", "nganh-a", "nganh-b", "tct-y", "tct-x"].filter(robot.boardOrder.contains))
        #expect(robot.boardOrder.contains("dong-van") && !robot.boardOrder.contains("ha-son"))
        robot.type(" van")
        #expect(robot.boardOrder == ["dong-van"])
        robot.press(.escape)
        #expect(robot.board?.isTyping == false && robot.boardOrder == ["dong-van"])
        robot.press(.backspace)
        for _ in 0..<8 { robot.press(.backspace) }
        #expect(robot.boardOrder.count == 8)
        robot.type("zzz")
        #expect(robot.screen.contains("Không có đơn vị nào khớp"))
    }

    // MARK: Going down and coming back

    @Test func `Enter on a cell opens the unit at that task, and Esc comes back to the cell`() throws {
        var robot = Robot.atBoard()
        robot.press(.down, .down, .right, .right)
        let before = robot.board
        robot.press(.enter)
        guard case .unit(let unit)? = robot.figuresScreen else { throw Missing() }
        #expect(unit.unit == "dong-van" && unit.period == FigureWorld.period && robot.rowTask == .internet)
        robot.press(.escape)
        #expect(robot.board == before)
    }

    @Test func `Enter on a head or a sum opens the task, on a sum's name all sums`() throws {
        var robot = Robot.atBoard()
        robot.press(.up, .right, .right, .enter)
        guard case .task(let task)? = robot.figuresScreen else { throw Missing() }
        #expect(task.task == .internet && task.group == nil)
        robot.press(.escape, .end, .up, .enter)
        guard case .task(let corporations)? = robot.figuresScreen else { throw Missing() }
        #expect(corporations.group == .corporation && corporations.units.count == 2)
        robot.press(.escape, .end, .left, .left, .enter)
        guard case .page? = robot.workplace.stack.last else { throw Missing() }
        #expect(robot.screen.contains("CỘNG CÁC DÒNG"))
    }

    @Test func `the sums are those of the facts, never means of shares`() throws {
        let robot = Robot.atBoard()
        let rows = try #require(robot.board?.board?.rows)
        var (part, whole) = (0, 0)
        for row in rows {
            guard case .count(let some)? = row.facts["1.3"]?.value, case .count(let all)? = row.facts["1.2"]?.value
            else { continue }
            part += some
            whole += all
        }
        let line = try #require(robot.workplace.view().text().first { $0.contains("Cộng 8 đơn vị") })
        #expect(line.contains("\(part)/\(whole)"))
    }

    @Test func `three questions take at most three keys from the desk`() throws {
        var robot = Robot.atBoard(Fixture.leader)
        #expect(robot.screen.contains("LĐLĐ Bình Lộc") || robot.screen.contains("LĐLĐ tỉnh Bình Lộc"))
        #expect(robot.screen.contains("quá hạn nộp 55 ngày"), "who needs attention and why: one key")
        robot.press(.control("b"))
        guard case .changes? = robot.figuresScreen else { throw Missing() }
        robot.press(.escape, .control("p"))
        guard case .returns(let returns)? = robot.figuresScreen else { throw Missing() }
        #expect(returns.period == FigureWorld.period)
    }

    @Test func `F6 shows another period and F2 the return of the unit`() throws {
        var robot = Robot.atBoard()
        robot.press(.function(6))
        robot.type("II/2026")
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else { throw Missing() }
        #expect(chooser.current?.text == "2026-Q2", "not III, which begins with it")
        robot.press(.escape, .function(6))
        robot.type("quy ii/2025")
        robot.press(.enter)
        #expect(robot.board?.board?.period.code == "2025-Q2")
        #expect(robot.row(0).contains("đã khóa"))
        #expect(robot.boardOrder.contains("tan-hai"), "units as of the period")
        robot.press(.function(2))
        guard case .entry(let entry)? = robot.figuresScreen else { throw Missing() }
        #expect(entry.period.code == "2025-Q2" && entry.form == "ct02")
        var leader = Robot.atBoard(Fixture.leader)
        leader.press(.function(2))
        #expect(leader.board != nil && leader.message.contains("chuyên viên"))
    }

    @Test func `F8 writes what is shown`() throws {
        var robot = Robot.atBoard()
        robot.type("dong van")
        robot.press(.function(8))
        guard case .saveTable(let name, let rows)? = robot.fileWork.last else { throw Missing() }
        #expect(name == "ct02-2026-q3")
        #expect(rows.count == 2 && rows[1].prefix(2) == ["dong-van", "LĐLĐ tỉnh Đồng Vân"])
        #expect(rows[0].count == rows[1].count)
        #expect(rows[1][3...5] == ["2026-Q3", "14", "-47"] && rows[1][7] == "29")
    }

    @Test func `a board without units says what to do, and one never opened says so`() throws {
        var robot = Robot.atBoard()
        var state = try #require(robot.board)
        let board = try #require(state.board)
        state.board = Board(
            form: board.form, period: board.period, since: board.since, standing: nil, periods: [],
            trendPeriods: board.trendPeriods, rule: board.rule, rows: [])
        state.cursor = nil
        robot.workplace.stack[1] = .figures(.board(state))
        #expect(robot.screen.contains("Cơ quan chưa có đơn vị nào báo cáo"))
        robot.press(.enter, .down, .left, .function(7), .escape)
        let period = try #require(ReportingPeriod(code: "2026-Q4"))
        robot.workplace.stack[1] = .figures(.board(.init(period: period)))
        robot.press(.function(5))
        #expect(robot.row(0).contains("kỳ chưa mở"))
        #expect(robot.screen.contains("Quý IV/2026 chưa mở nên chưa đơn vị nào được yêu cầu báo cáo."))
    }

    @Test(arguments: [(40, 12), (60, 16), (80, 24), (100, 30), (132, 43), (200, 60)])
    func `no size cuts a number or loses the cursor`(_ columns: Int, _ rows: Int) throws {
        var robot = Robot.atBoard(columns: columns, rows: rows)
        for column in BoardColumn.allCases.dropFirst() {
            robot.press(.right)
            let layout = try #require(robot.board).layout(robot.workplace.surroundings)
            let found = try #require(layout.columns.first { $0.column == column }, "\(columns): \(column)")
            #expect(found.end < columns)
            #expect(layout.sum < rows - 2)
        }
        for _ in 0..<20 {
            robot.press(.down)
            #expect(robot.workplace.view().focus != nil)
            #expect(robot.workplace.view().text().contains { $0.hasPrefix(">") })
        }
    }
}

extension Robot {
    /// The task of the row under the cursor of a unit's sheet.
    var rowTask: LetterTask? {
        guard case .unit(let state)? = figuresScreen else { return nil }
        return state.currentRow(state.lines(in: workplace.surroundings))?.indicator.task
    }
}
