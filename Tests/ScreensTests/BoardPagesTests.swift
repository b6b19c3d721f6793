import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

private struct Missing: Error {}

/// The screens behind the board: one task, the changes, the four fields.
@Suite struct BoardPagesTests {
    // MARK: One task

    private func task(_ robot: Robot) throws -> TaskScreen.State {
        guard case .task(let state)? = robot.figuresScreen else { throw Missing() }
        return state
    }

    private func atTask(_ task: LetterTask = .computers, rows: Int = 24) -> Robot {
        var robot = Robot.atBoard(rows: rows)
        robot.press(.up)
        for _ in 0..<task.rawValue { robot.press(.right) }
        robot.press(.enter)
        return robot
    }

    @Test func `the numbers of a task count every unit once, and each shows exactly its units`() throws {
        for letter in LetterTask.allCases {
            var state = try task(atTask(letter))
            var statuses = 0
            for line in state.lines {
                let only: TaskScreen.Only
                switch line {
                case .count(let counted): only = counted
                case .sum(let code): only = .reported(code)
                case .heading, .unit: continue
                }
                state.only = nil
                let count = state.count(only)
                state.only = only
                #expect(state.rows.count == count, "\(letter): \(only)")
                if case .status = only { statuses += count }
                if case .reported(let code) = only { #expect(state.sum(code)?.reported == count, "\(code)") }
                state.only = nil
            }
            #expect(statuses == state.units.count, "\(letter)")
        }
    }

    @Test func `Enter on a number narrows the units, Esc goes back to the number, then to the board`() throws {
        var robot = atTask(.network)
        let before = try task(robot)
        robot.press(.down)
        var expected = before
        expected.cursor = .count(.status(.behind))
        #expect(try task(robot) == expected)
        robot.press(.enter)
        #expect(try task(robot).only == .status(.behind))
        #expect(try task(robot).rows.map(\.unit.code) == ["dong-van"])
        #expect(robot.screen.contains("CÁC ĐƠN VỊ · chưa đạt: 1"))
        robot.press(.enter)
        guard case .unit(let unit)? = robot.figuresScreen else { throw Missing() }
        #expect(unit.unit == "dong-van" && robot.rowTask == .network)
        robot.press(.escape)
        #expect(try task(robot).only == .status(.behind))
        robot.press(.escape)
        #expect(try task(robot).only == nil && task(robot).cursor == .count(.status(.behind)))
        robot.press(.escape)
        #expect(robot.board?.cursor == .heads)
    }

    @Test func `the units of a task stand in the order of attention, and the arrows turn to the next task`() throws {
        var robot = atTask(.computers)
        #expect(
            try task(robot).rows.map(\.unit.code)
                == ["binh-loc", "nganh-a", "dong-van", "nganh-b", "tct-y", "tct-x", "tan-thuan-hai", "ha-son"])
        robot.press(.right)
        #expect(try task(robot).task == .internet)
        robot.press(.left, .left)
        #expect(try task(robot).task == .computers, "there is none before the first")
        robot.press(.function(8))
        guard case .saveTable(let name, let rows)? = robot.fileWork.last else { throw Missing() }
        #expect(name == "ct02-2026-q3-1" && rows.count == 9)
        let line = try #require(rows.first { $0[0] == "dong-van" })
        #expect(line.suffix(5) == ["50", "40", "14", "9", "2"])
    }

    @Test func `the heads of the columns stay while the units scroll`() {
        var robot = atTask(.computers, rows: 14)
        robot.press(.end)
        let rows = robot.workplace.view().text()
        #expect(rows[2].contains("Đơn vị") && rows[2].contains("Điểm") && rows[2].contains("1.3"))
        #expect(rows[10].hasPrefix(">"))
        robot.press(.home)
        for _ in 0..<40 {
            robot.press(.down)
            #expect(robot.workplace.view().text().contains { $0.hasPrefix(">") })
        }
    }

    @Test func `F7 orders the units of a task, Enter at once by its score`() throws {
        var robot = atTask(.computers)
        robot.press(.function(7), .enter)
        #expect(try task(robot).rows.first?.unit.code == "ha-son")
        #expect(try task(robot).cursor == .unit(task(robot).rows[0].unit.id))
        robot.press(.function(7))
        robot.type("ten don vi")
        robot.press(.enter)
        #expect(try task(robot).rows.first?.unit.code == "nganh-a")
        #expect(robot.screen.contains("Sắp (F7): tên đơn vị"))
    }

    // MARK: Changes

    private func changes(_ robot: Robot) throws -> ChangesScreen.State {
        guard case .changes(let state)? = robot.figuresScreen else { throw Missing() }
        return state
    }

    private func atChanges() -> Robot {
        var robot = Robot.atBoard()
        robot.press(.control("b"))
        return robot
    }

    @Test func `what fell most comes first, then what is no longer known, then what rose`() throws {
        let robot = atChanges()
        let found = try changes(robot).changes
        #expect(found.first?.unit.code == "dong-van" && found.first?.way == .fell)
        let ways = found.map(\.way.rawValue)
        #expect(ways == ways.sorted())
        let fallen = found.filter { $0.way == .fell }.compactMap(\.change.points)
        #expect(fallen == fallen.sorted() && fallen.allSatisfy { $0 < 0 })
        #expect(found.filter { $0.way == .lost }.contains { $0.unit.code == "binh-loc" })
        #expect(found.filter { $0.way == .rose }.allSatisfy { ($0.change.points ?? 1) >= 0 })
        let computers = try #require(found.first { $0.unit.code == "dong-van" && $0.change.task == .computers })
        #expect(computers.values.map { $0.phrase.vi }.contains("1.3 36/42 → 14/40"))
        #expect(robot.screen.contains("1.3 36/42 → 14/40"), "the leading row comes first")
    }

    @Test func `every task of every unit is counted once`() throws {
        let robot = atChanges()
        let state = try changes(robot)
        let board = try #require(state.board)
        let all = board.rows.reduce(0) { $0 + $1.assessment.tasks.filter { $0.status != .notAddressed }.count }
        let numbers = robot.row(1).split { !$0.isNumber }.compactMap { Int($0) }
        #expect(
            numbers.prefix(4) == [Set(state.changes.map(\.unit.id)).count, board.rows.count, state.changes.count, all])
        #expect(numbers.dropFirst(4).reduce(0, +) == state.changes.count)
        #expect(robot.row(1).hasPrefix(" 5/8 đơn vị, ") && !robot.row(1).contains("…"), "nothing is cut")
        #expect(Set(state.changes.map(\.id)).count == state.changes.count)
    }

    @Test func `F6 compares with another period, and merged units say who they were`() throws {
        var robot = atChanges()
        robot.press(.down, .down)
        robot.press(.function(6))
        robot.type("quy ii/2025")
        robot.press(.enter)
        let state = try changes(robot)
        #expect(state.board?.since.code == "2025-Q2")
        #expect(robot.row(0).contains("so với quý II/2025"))
        let board = try #require(state.board)
        let merged = try #require(board.rows.first { $0.unit.code == "tan-thuan-hai" })
        #expect(
            state.merged(merged.unit, board)?.vi
                == "Gộp từ LĐLĐ tỉnh Tân Thuận, LĐLĐ tỉnh Tân Hải ngày 01/07/2025: số liệu kỳ trước là cộng của các đơn vị đó."
                || state.merged(merged.unit, board)?.vi
                    == "Gộp từ LĐLĐ tỉnh Tân Hải, LĐLĐ tỉnh Tân Thuận ngày 01/07/2025: số liệu kỳ trước là cộng của các đơn vị đó."
        )
        let other = try #require(board.rows.first { $0.unit.code == "ha-son" })
        #expect(state.merged(other.unit, board) == nil)
    }

    @Test func `Enter opens the unit at the task, Esc comes back to the change`() throws {
        var robot = atChanges()
        robot.press(.down, .down)
        let before = try changes(robot)
        let current = try #require(before.current)
        robot.press(.enter)
        guard case .unit(let unit)? = robot.figuresScreen else { throw Missing() }
        #expect(unit.unit == current.unit.code && robot.rowTask == current.change.task)
        robot.press(.escape)
        #expect(try changes(robot) == before)
        robot.press(.function(8))
        guard case .saveTable(let name, let rows)? = robot.fileWork.last else { throw Missing() }
        #expect(name == "ct02-2026-q2-2026-q3" && rows.count == before.changes.count + 1)
    }

    // MARK: The four fields

    private func fields(_ robot: Robot) throws -> FourFieldsScreen.State {
        guard case .fields(let state)? = robot.figuresScreen else { throw Missing() }
        return state
    }

    private func atFields(_ person: Person = Fixture.chief) -> Robot {
        var robot = Robot.atBoard(person)
        robot.press(.control("l"))
        return robot
    }

    @Test func `a number of this office opens exactly its rows`() throws {
        var robot = atFields()
        #expect(try fields(robot).cursor == .outcome(nil))
        robot.press(.enter)
        #expect(try fields(robot).cursor == .outcome(nil), "a sum of four lists is no list")
        for outcome in FourFieldsScreen.outcomes {
            robot.press(.down)
            let figure = try #require(try fields(robot).figure(outcome))
            robot.press(.enter)
            #expect(robot.list?.filter == figure.filter, "\(outcome)")
            robot.press(.escape)
            #expect(try fields(robot).cursor == .outcome(outcome))
        }
    }

    @Test func `what the program does not keep is said to be unknown, never 0`() throws {
        var robot = atFields()
        for line in robot.workplace.view().text() where line.contains("Hồ sơ phải lập") || line.contains("nộp lưu") {
            #expect(line.contains("chưa có số liệu") && !line.contains("0"))
        }
        for _ in 0..<5 { robot.press(.down) }
        #expect(robot.screen.contains("nên chưa có số liệu để đếm"))
    }

    @Test func `the sums of the four fields are the sums of the units`() throws {
        let state = try fields(atFields())
        let rows = try #require(state.fields?.rows)
        let all = FourFieldsScreen.Tally(rows)
        let each = rows.map { FourFieldsScreen.Tally([$0]) }
        #expect(all.must == each.map(\.must).reduce(0, +) && all.must == 16)
        #expect(all.sent == each.map(\.sent).reduce(0, +) && all.inTime == each.map(\.inTime).reduce(0, +))
        #expect(all.inTime < all.sent && all.sent < all.must)
        #expect(all.statuses.values.reduce(0, +) == rows.count * 6)
        #expect(all.forms == 8 && all.formsIn == 1 && all.formsBack == 0)
    }

    @Test func `who may not see the whole register sees the units alone`() throws {
        let robot = atFields(Fixture.officer)
        let state = try fields(robot)
        #expect(state.fields?.own == nil && !robot.screen.contains("Văn bản đến có hạn"))
        #expect(state.lines.contains(.sum))
    }

    @Test func `Enter on a field of a unit opens what it counts`() throws {
        var robot = atFields()
        robot.press(.end, .up)
        let unit = try #require(try fields(robot).current?.unit.code)
        robot.press(.right, .right, .right, .enter)
        guard case .entry(let entry)? = robot.figuresScreen else { throw Missing() }
        #expect(entry.unit == unit && entry.form == "tk")
        robot.press(.escape, .left, .enter)
        guard case .unit(let opened)? = robot.figuresScreen else { throw Missing() }
        #expect(opened.unit == unit && robot.rowTask == .computers)
        robot.press(.escape, .left, .enter)
        let lines = robot.unit?.lines(in: robot.workplace.surroundings) ?? []
        guard case .figureReturn? = robot.unit?.current(lines)?.kind else { throw Missing() }
        robot.press(.escape, .right, .down, .right, .enter)
        guard case .returns(let returns)? = robot.figuresScreen else { throw Missing() }
        #expect(returns.form == "tk" && returns.period == FigureWorld.period)
    }

    @Test func `beside every figure stands where it is counted, and every status has its column`() throws {
        var robot = atFields()
        #expect(robot.workplace.view().text().contains { $0.contains("đúng hạn") && $0.contains("sổ văn bản đến") })
        robot.press(.end)
        let rows = robot.workplace.view().text()
        let origins = try #require(rows.first { $0.contains("Nguồn số liệu") })
        #expect(origins.contains("sổ nộp phiếu") && origins.contains("phiếu của đơn vị"))
        let heads = try #require(rows.first { $0.contains("CÁC ĐƠN VỊ") })
        let words = heads.split(separator: " ").map(String.init)
        #expect(["+", "~", "!", "o", "--"].allSatisfy(words.contains))
    }

    // MARK: Ways

    @Test func `the list of every action leads to each of them from anywhere`() throws {
        for place in FigurePlace.allCases {
            var robot = Robot(person: Fixture.leader)
            robot.press(.character("2"), .function(9))
            robot.type(place.phrase.vi.lowercased())
            robot.press(.enter)
            guard let screen = robot.figuresScreen else { throw Missing() }
            switch (place, screen) {
            case (.changes, .changes), (.returns, .returns), (.fields, .fields), (.questions, .questions),
                (.units, .units),
                (.scoring, .scoring):
                break
            default: Issue.record("\(place) led elsewhere")
            }
        }
    }
}
