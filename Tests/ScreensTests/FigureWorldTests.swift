import Office
import Records
import Testing

@testable import Screens

/// The office that stands behind the screens of figures is what it is taken for.
@Suite struct FigureWorldTests {
    @Test func theBoardOfTheNewestPeriodHoldsEveryStatus() throws {
        let world = try FigureWorld()
        let answer = try world.answer(.board(AskBoard(today: Fixture.today)), as: Fixture.leader.login)
        guard case .board(let board) = answer else {
            Issue.record("no board: \(answer)")
            return
        }
        #expect(board.period == FigureWorld.period)
        let lines = board.rows.map { row in
            let tasks = row.assessment.tasks.map { task in
                task.status.sign + (task.score.map(String.init) ?? "") + (task.isStale ? "?" : "")
            }
            let total = row.assessment.total.map(String.init) ?? "-"
            let change = row.change.map(String.init) ?? "-"
            return row.unit.code + " " + tasks.joined(separator: " ") + " = \(total) \(change)"
        }
        #expect(
            lines == [
                "nganh-a ~ -- -- -- -- -- = - -",
                "nganh-b ~79 ~71 !48 o ~50 !20 = 54 9",
                "tct-y ~80 ~73 ~66 ~67 ~53 !24 = 61 0",
                "tct-x ~80? ~73? ~66? ~67? ~53? !24? = 61 0",
                "binh-loc -- -- -- -- -- -- = - -",
                "dong-van !29 !20 !21 !10 !0 !2 = 14 -47",
                "ha-son +100 +100 +100 +100 +100 !44 = 91 0",
                "tan-thuan-hai ~80 ~73 ~66 ~67 ~53 !24 = 61 0",
            ])
    }
}
