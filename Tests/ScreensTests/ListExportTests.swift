import Office
import Phrases
import Records
import Reports
import TerminalKit
import Testing

@testable import Screens

@Suite struct ListExportTests {
    private func exports(_ robot: Robot) -> [ListExport] {
        robot.fileWork.compactMap { if case .saveList(let export) = $0 { export } else { nil } }
    }

    @Test func `what is shown goes out, in its columns and order, once the marks are known`() {
        var robot = Robot.inList
        robot.press(.function(7), .down, .enter)
        robot.type("doi thoai ")
        robot.press(.escape, .function(8), .enter)
        #expect(robot.screen.contains("trong đó có 214 văn bản lưu hành nội bộ, 214"))
        #expect(exports(robot).isEmpty)
        robot.press(.enter)
        #expect(exports(robot).isEmpty)
        robot.press(.function(8), .enter, .character("c"))
        let export = exports(robot).first
        #expect(export?.filter == robot.list?.filter)
        #expect(export?.order == .oldest)
        #expect(export?.columns == ListColumn.standard)
        #expect(export?.name == "danh-sach-van-ban-2026-11-24")
    }

    @Test func `an export does not block, tells how far it is and stops at Esc`() {
        var robot = Robot.inList
        robot.press(.function(8), .down, .enter, .character("c"))
        #expect(exports(robot).map(\.columns) == [nil])
        #expect(robot.message == "Đang ghi danh sách ra tệp … Esc dừng.")
        robot.now = robot.now.adding(seconds: 2)
        robot.hear(.progress(done: 500, total: 2_000))
        #expect(robot.message == "Đang ghi [###.........] 500 / 2.000 · còn vài giây. Esc dừng.")
        robot.press(.down)
        #expect(robot.list?.current?.number.number == 1532)
        #expect(robot.message.isEmpty)
        robot.press(.function(8), .enter)
        #expect(robot.message == "! Đang ghi một danh sách khác. Đợi xong, hoặc Esc dừng.")
        robot.press(.down)
        robot.press(.escape)
        #expect(robot.list != nil)
        #expect(robot.message == "! Đã dừng khi ghi được 500 văn bản. Tệp dở đã xóa, sổ không đổi.")
        robot.press(.escape)
        #expect(robot.list == nil)
    }

    @Test func `what came of it is said on whatever screen stands in front`() {
        var robot = Robot.inList
        robot.press(.function(8), .enter, .character("c"), .function(10))
        robot.hear(
            .savedList(
                SavedList(
                    path: "/o/drop/lan/a.csv", count: 1533,
                    marked: [MarkedCount(circulation: .internalOnly, count: 12)])))
        #expect(
            robot.message == "Đã ghi 1.533 văn bản, trong đó có 12 văn bản lưu hành nội bộ: /o/drop/lan/a.csv")
        #expect(robot.workplace.surroundings.job == nil)
    }

    @Test func `the first rows become a page that says what it leaves out`() {
        var robot = Robot.inList
        robot.press(.function(8), .down, .down, .enter)
        guard case .page(let state) = robot.workplace.stack.last else {
            Issue.record("no page")
            return
        }
        guard case .page(let page) = state.content else {
            Issue.record("no page of text")
            return
        }
        #expect(page.rows.count == 500)
        #expect(state.lines.contains { $0.contains("Chỉ có 500 văn bản đầu của 1.533.") })
        #expect(state.lines.allSatisfy { $0.count <= page.sheet.columns })
    }
}

@Suite struct JobProgressTests {
    @Test(arguments: [
        (0, 1_000, 5_000, ""), (10, 1_000, 60_000, ""), (500, 1_000, 900, ""), (999, 1_000, 60_000, "còn vài giây"),
        (500, 1_000, 12_000, "còn khoảng 15 giây"), (500, 1_000, 61_000, "còn khoảng 65 giây"),
        (100, 1_000, 60_000, "còn khoảng 9 phút"), (1_000, 1_000, 60_000, "sắp xong"),
    ]) func `the rest is told when it can be, and never as nothing`(
        _ done: Int, _ total: Int, _ milliseconds: Int64, _ expected: String
    ) {
        #expect((JobProgress.rest(done: done, of: total, after: milliseconds)?.vi ?? "") == expected)
    }

    @Test func `nothing is said of what is quick`() {
        let progress = JobProgress(startedAt: Instant(milliseconds: 1_000))
        #expect(!progress.isWorthSaying(at: Instant(milliseconds: 1_499)))
        #expect(progress.isWorthSaying(at: Instant(milliseconds: 1_500)))
    }
}
