import Office
import Records
import TerminalKit
import Testing

@testable import Screens

@Suite struct DeskColumnsTests {
    private func desk(_ robot: Robot) -> DeskScreen.State? {
        if case .desk(let state)? = robot.workplace.stack.last { state } else { nil }
    }

    private func list(_ robot: Robot) -> OutgoingListScreen.State? {
        if case .outgoing(.list(let state))? = robot.workplace.stack.last { state } else { nil }
    }

    @Test func `the arrows to the sides go from column to column, among the numbers and in the menu`() {
        var robot = Robot()
        robot.press(.right)
        #expect(desk(robot)?.item == .task)
        robot.press(.right)
        #expect(desk(robot)?.item == .task)
        robot.press(.left)
        #expect(desk(robot)?.item == .register)
        robot.press(.tab, .down, .right)
        #expect(desk(robot)?.line == 8)
        robot.press(.left)
        #expect(desk(robot)?.line == 1)
    }

    @Test func `the cursor of the menu stands on a line that the person has`() {
        var robot = Robot(person: Fixture.officer)
        robot.press(.tab)
        #expect(desk(robot)?.pane == .menu && desk(robot)?.item == .list)
        robot.press(.enter)
        #expect(robot.list != nil)
    }

    @Test func `in one column there is nothing beside`() {
        var robot = Robot(columns: 60)
        robot.press(.tab, .down, .right)
        #expect(desk(robot)?.line == 1)
    }

    @Test func `reports are begun from the line of reports too, over the reports that are there`() {
        var robot = Robot.atOutgoing(person: Fixture.chief)
        robot.press(.escape, .character("8"))
        robot.type("soan bao cao")
        robot.press(.enter)
        #expect(list(robot)?.filter.typeCode == "bao-cao")
        guard case .chooser(let chooser)? = robot.workplace.overlays.last else {
            Issue.record("nothing to choose from")
            return
        }
        #expect(chooser.purpose == .outgoing(.newDraft))
        robot.press(.escape)
        #expect(list(robot)?.window.rows.isEmpty == false)
    }

    @Test func `the number of reports that are due leads to the reports, not to an empty list`() {
        var robot = Robot.atOutgoing(person: Fixture.chief)
        robot.serve(
            robot.workplace.run(
                DeskScreen.open(.reportsDue, in: robot.workplace.surroundings), at: robot.workplace.stack.count - 1))
        robot.refresh()
        #expect(list(robot)?.filter.typeCode == "bao-cao" && list(robot)?.window.rows.isEmpty == false)
        #expect(robot.workplace.overlays.count == 1)
    }
}
