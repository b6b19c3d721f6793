import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// Ctrl+Z outside of a field: the journal says what was done last, the office takes it back.
@Suite struct UndoTests {
    private func act(_ number: Int, _ command: String, _ way: UndoWay) -> Undoable {
        Undoable(
            entry: Int64(number), at: Fixture.now, command: command,
            document: Undoable.Document(of: Fixture.document(number)), way: way)
    }

    @Test func `the last step is taken back at once and told, and then the one before`() {
        var robot = Robot()
        robot.undoable = [
            act(1530, "route-incoming", .restore(.routeIncoming)),
            act(1530, "submit-incoming", .restore(.submitIncoming)),
        ]
        robot.undoable[1] = act(1529, "submit-incoming", .restore(.submitIncoming))
        robot.press(.control("z"))
        #expect(robot.screen.contains("Việc gần nhất: chuyển, số 1530"), "not of this run: asked first")
        robot.press(.character("c"))
        #expect(robot.deeds == [.undo(UndoChange(document: DocumentID(1530), entry: 1530))])
        #expect(robot.message == "Đã hoàn tác: chuyển, số 1530. Văn bản trở lại như trước đó.")
        #expect(robot.screen.contains("hoàn tác: chuyển, số 1530"), "the desk tells it")
        robot.press(.control("z"), .character("c"))
        #expect(robot.message == "Đã hoàn tác: trình, số 1529. Văn bản trở lại như trước đó.")
        robot.press(.control("z"))
        #expect(robot.message == "Chưa có việc nào vừa làm để hoàn tác.")
    }

    @Test func `a number is not taken back but void, with a reason and the version that stands now`() {
        var robot = Robot()
        robot.undoable = [act(1533, "register-incoming", .voidNumber)]
        robot.press(.control("z"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.screen.contains("Hủy số đến 1533?"))
        robot.type("nhầm")
        robot.press(.enter)
        let version = Fixture.document(1533).version
        #expect(
            robot.deeds == [.void(VoidIncoming(document: DocumentID(1533), seenVersion: version, reason: "nhầm"))])
        #expect(robot.message == Phrase.voided(number: "1533").vi)
    }

    @Test func `a number of the outgoing register is made void with a reason`() {
        var robot = Robot.atOutgoing()
        robot.undoable = [
            Undoable(
                entry: 1, at: Fixture.now, command: "register-outgoing", document: nil,
                outgoing: .init(id: OutgoingID(9), symbol: "09/LĐLĐ-VP", version: 1), way: .voidNumber)
        ]
        robot.press(.control("z"))
        #expect(robot.screen.contains("Hủy số 09/LĐLĐ-VP?"))
        robot.type("cấp nhầm")
        robot.press(.enter)
        #expect(robot.message == "09/LĐLĐ-VP: đã hủy số.")
        #expect(robot.row(4).contains("Đã hủy số"), "the list behind is read anew")
    }

    @Test func `what was done to several documents together is taken back together, after a question`() {
        var robot = Robot.inList
        for _ in 0..<9 { robot.press(.down) }
        robot.press(.character(" "), .character(" "), .character(";"), .enter, .function(2))
        let sent = robot.deeds.compactMap { if case .handle(let command) = $0 { command.document } else { nil } }
        #expect(sent.count == 2)
        robot.undoable = sent.map { act(Int($0.value), "submit-incoming", .restore(.submitIncoming)) }
        robot.undoable.append(act(1500, "submit-incoming", .restore(.submitIncoming)))
        robot.press(.control("z"))
        let numbers = sent.map { String($0.value) }.joined(separator: ", ")
        #expect(robot.screen.contains("Hoàn tác: trình, 2 văn bản (\(numbers))?"))
        var other = robot
        other.press(.enter)
        #expect(other.deeds.count == 2, "Enter means no")
        robot.refused[sent[0]] = .refused(
            .undoOvertaken(
                Fixture.document(1524).number, by: "Trần Văn Minh", at: Fixture.now, command: "instruct-incoming"))
        robot.press(.character("c"))
        #expect(robot.deeds.count == 4)
        #expect(robot.message.hasPrefix("! Đã hoàn tác: trình, 1/2 văn bản. Không hoàn tác được số 1524"))
        #expect(robot.message.contains("Trần Văn Minh"))
    }

    @Test func `what cannot be taken back says why, and so does a refusal`() {
        var robot = Robot()
        robot.undoable = [act(1533, "void-incoming", .stands)]
        robot.press(.control("z"))
        #expect(robot.message.hasPrefix("! Việc vừa làm là hủy số, không hoàn tác được. Ctrl+Z lần nữa"))
        robot.undoable.append(act(1530, "submit-incoming", .restore(.submitIncoming)))
        robot.press(.control("z"))
        #expect(robot.screen.contains("Việc gần nhất: trình, số 1530"), "what stands does not bar the way")
        robot.press(.escape)
        robot.undoable = [act(1530, "route-incoming", .restore(.routeIncoming))]
        robot.refused[DocumentID(1530)] = .refused(.undoNotOwn("Lê Thị Hoa"))
        robot.press(.control("z"), .character("c"))
        #expect(robot.message.contains("việc này do Lê Thị Hoa làm"))
    }

    @Test func `in a list the cursor goes back to what was taken back`() {
        var robot = Robot.inList
        robot.undoable = [act(1530, "complete-incoming", .restore(.handleIncoming))]
        robot.press(.control("z"), .character("c"))
        #expect(robot.list?.current?.id == DocumentID(1530))
    }

    @Test func `in a field Ctrl+Z is the field's own`() {
        var robot = Robot()
        robot.undoable = [act(1530, "route-incoming", .restore(.routeIncoming))]
        robot.press(.control("n"), .tab)
        robot.type("so")
        robot.press(.control("z"))
        #expect(robot.deeds.isEmpty)
        #expect(!robot.questions.contains { if case .undoable = $0 { true } else { false } })
    }
}
