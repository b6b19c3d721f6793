import Office
import Phrases
import Records
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Groups of recipients and reports that are owed, set on the screen.
@Suite struct SetupScreenTests {
    private static func opened(_ subject: SetupListScreen.Subject, person: Person = Fixture.chief) -> Robot {
        var robot = Robot.atOutgoing(person: person)
        robot.go(to: subject)
        return robot
    }

    @Test func `a group is made of names, stands in the list and is offered where recipients are written`() throws {
        var robot = Self.opened(.groups, person: Fixture.clerk)
        #expect(robot.screen.contains("Chưa có nhóm nơi nhận"), "\(robot.screenText)")
        robot.press(.function(2))
        robot.type("Khối thi đua số 3")
        robot.press(.enter)
        robot.type("LĐLĐ tỉnh Hà Sơn; LĐLĐ tỉnh Tân Giang;")
        #expect(robot.screen.contains("2 nơi"), "\(robot.screenText)")
        robot.press(.function(2))
        #expect(robot.message == "Nhóm nơi nhận Khối thi đua số 3: 2 nơi.", "\(robot.screenText)")
        let rows = try #require(robot.setup?.rows)
        guard case .group(let group)? = rows.first else {
            Issue.record("no group: \(rows)")
            return
        }
        #expect(group.isOwn && group.name == "Khối thi đua số 3" && group.members.count == 2)
        #expect(robot.effects.contains { if case .ask(.office, _) = $0 { true } else { false } })
    }

    @Test func `a name that is taken, and a group of nobody, are told at their field and nothing is lost`() {
        var robot = Self.opened(.groups, person: Fixture.clerk)
        robot.press(.function(2), .function(2))
        #expect(robot.message.contains("tên nhóm") && robot.setupForm?.focus == .name)
        robot.type("Khối A")
        robot.press(.function(2))
        #expect(robot.setupForm?.focus == .members && robot.setupForm?.text(.name) == "Khối A")
        robot.type("LĐLĐ tỉnh Hà Sơn")
        robot.press(.function(2), .function(2))
        robot.type("khoi  a")
        robot.press(.enter)
        robot.type("LĐLĐ tỉnh Tân Giang")
        robot.press(.function(2))
        #expect(robot.message.contains("Đã có nhóm Khối A") && robot.setupForm?.focus == .name)
    }

    @Test func `taking what is offered for a member does not save the group`() {
        var robot = Self.opened(.groups, person: Fixture.clerk)
        robot.press(.function(2))
        robot.type("Khối A")
        robot.press(.enter)
        robot.type("so y")
        #expect(robot.setupForm?.suggestions == ["Sở Y tế tỉnh Lam Giang"])
        robot.press(.enter)
        #expect(robot.setupForm?.text(.members) == "Sở Y tế tỉnh Lam Giang")
        robot.type("; Sở Nội vụ")
        robot.press(.function(2))
        #expect(robot.message == "Nhóm nơi nhận Khối A: 2 nơi.")
    }

    @Test func `the members of a group are changed, and a group is ended after a question`() throws {
        var robot = Self.opened(.groups, person: Fixture.clerk)
        robot.press(.function(2))
        robot.type("Khối A")
        robot.press(.enter)
        robot.type("LĐLĐ tỉnh Hà Sơn")
        robot.press(.function(2), .home, .enter)
        #expect(robot.setupForm?.text(.members) == "LĐLĐ tỉnh Hà Sơn")
        robot.type("; Sở Nội vụ")
        robot.press(.function(2))
        #expect(robot.message == "Nhóm nơi nhận Khối A: 2 nơi.")
        let count = try #require(robot.setup?.rows?.count)
        robot.press(.home, .delete, .character("c"))
        #expect(robot.message == "Thôi dùng nhóm nơi nhận Khối A." && robot.setup?.rows?.count == count - 1)
    }

    @Test func `what follows from the directory is neither changed nor ended`() throws {
        var robot = Self.opened(.groups, person: Fixture.clerk)
        var state = try #require(robot.setup)
        state.rows = [.group(RecipientGroup("Các LĐLĐ tỉnh, thành phố", members: [Recipient("A")], isOwn: false))]
        let keys = state.keys(in: robot.workplace.surroundings)
        for key in [Key.enter, .delete] {
            let reason = keys.first { $0.keys.contains(key) }?.disabledReason
            #expect(reason?.contains("danh bạ") == true, "\(key)")
        }
        robot.press(.delete)
        #expect(robot.workplace.overlays.isEmpty)
    }

    @Test func `a report gets its day, its recipients and its symbol, and is ended`() throws {
        var robot = Self.opened(.duties)
        let kinds = try #require(robot.setup?.rows).compactMap { if case .duty(let kind, _) = $0 { kind } else { nil } }
        #expect(kinds == ReportKind.allCases.filter(\.recurs))
        for _ in 0..<(kinds.firstIndex(of: .quarter) ?? 0) { robot.press(.down) }
        robot.press(.enter)
        robot.press(.right, .right, .enter)
        robot.type("5")
        #expect(robot.screen.contains("5 ngày làm việc sau kỳ"), "\(robot.screenText)")
        robot.press(.enter)
        robot.type("Tổng LĐLĐ Việt Nam")
        robot.press(.function(2))
        func duty() -> ReportDuty? {
            for case .duty(.quarter, let duty) in robot.setup?.rows ?? [] { return duty }
            return nil
        }
        #expect(duty()?.due == .afterWorking(days: 5) && duty()?.recipients == ["Tổng LĐLĐ Việt Nam"])
        #expect(robot.message.contains("5 ngày làm việc sau kỳ"), "\(robot.screenText)")
        robot.press(.delete, .character("c"))
        #expect(duty()?.isEnded == true && robot.screen.contains("thôi gửi"))
    }

    @Test func `a day that a kind has not is told with its bounds`() {
        var robot = Self.opened(.duties)
        let week = ReportKind.allCases.filter(\.recurs).firstIndex(of: .week) ?? 0
        for _ in 0..<week { robot.press(.down) }
        robot.press(.enter, .enter)
        robot.type("8")
        robot.press(.function(2))
        #expect(robot.message == "! Gõ một số từ 1 đến 7." && robot.setupForm?.focus == .dueNumber)
    }

    @Test func `what is typed comes back after it was put aside`() {
        var robot = Self.opened(.groups, person: Fixture.clerk)
        robot.press(.function(2))
        robot.type("Khối B")
        robot.press(.escape)
        #expect(robot.setupForm == nil && robot.setup != nil)
        robot.press(.function(2))
        #expect(robot.setupForm?.text(.name) == "Khối B")
    }

    @Test func `every purpose is read back from its stable name`() {
        let purposes: [SetupFormScreen.Purpose] = [
            .group(nil), .group("Khối thi đua: số 3/A"), .duty(.quarter), .duty(.halfYear),
        ]
        for purpose in purposes {
            #expect(OutgoingPurpose(code: OutgoingPurpose.setup(purpose).code) == .setup(purpose))
        }
        #expect(OutgoingPurpose(code: "setup:duty/adhoc") == nil && OutgoingPurpose(code: "setup:x") == nil)
    }

    @Test func `who may not set them reads them and is told why`() {
        var robot = Self.opened(.duties, person: Fixture.officer)
        robot.press(.function(2))
        #expect(robot.setupForm == nil && !robot.message.isEmpty && robot.setup?.rows?.isEmpty == false)
    }
}

extension Robot {
    /// Opens one of the two lists from the list of every action.
    mutating func go(to subject: SetupListScreen.Subject) {
        let effects = workplace.go(to: .setup(subject))
        serve(workplace.settled(effects))
    }

    /// The list of groups or of reports in front.
    var setup: SetupListScreen.State? {
        if case .outgoing(.setup(let state))? = workplace.stack.last { state } else { nil }
    }

    /// The form of one of them in front.
    var setupForm: SetupFormScreen.State? {
        if case .outgoing(.setupForm(let state))? = workplace.stack.last { state } else { nil }
    }
}
