import Office
import Phrases
import Records
import TerminalKit
import Testing

@testable import Screens

/// What a form does about documents that may be registered already.
@Suite struct FormDuplicateTests {
    @Test func `duplicates are asked for once issuer and symbol are there, and warn before a number is spent`() {
        var robot = Robot()
        robot.duplicates = [DuplicateSuspicion(document: Fixture.document(1532), kind: .sameSymbol)]
        robot.press(.control("n"), .enter)
        robot.type("snv")
        robot.press(.enter)
        robot.type("45-KH/TU")
        robot.press(.enter)
        #expect(
            robot.questions.last
                == .duplicates(
                    FindDuplicates(
                        issuer: "Sở Nội vụ tỉnh Lam Giang", symbol: DocumentSymbol.parse("45-KH/TU"), year: 2026,
                        subject: "")))
        #expect(robot.form?.suspicions.count == 1)
        robot.press(.enter)
        robot.type("nội dung đủ dài để so sánh")
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.warnings == [.duplicateGoOn(key: "Ctrl+S")])
        robot.press(.control("s"))
        #expect(robot.deeds.count == 1)
    }

    @Test func `duplicates are looked for again at the save, for what others registered meanwhile`() {
        var robot = Robot()
        robot.fill()
        #expect(robot.form?.suspicions == [])
        robot.duplicates = [DuplicateSuspicion(document: Fixture.document(1532), kind: .sameSymbol)]
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.suspicions.count == 1)
        #expect(robot.form?.warnings == [.duplicateGoOn(key: "Ctrl+S")])
        let asked = robot.questions.count
        robot.press(.control("s"))
        #expect(robot.deeds.count == 1)
        #expect(robot.questions.count == asked, "what was just confirmed is written without another question")
    }

    @Test func `a suspicion that has gone holds up no save`() {
        var robot = Robot()
        robot.duplicates = [DuplicateSuspicion(document: Fixture.document(1532), kind: .sameSymbol)]
        robot.fill()
        #expect(robot.form?.suspicions.count == 1)
        robot.duplicates = []
        robot.press(.control("s"))
        #expect(robot.deeds.count == 1)
    }

    @Test func `a check that failed does not count as one`() {
        var robot = Robot()
        robot.checkFault = .store(.diskFull)
        robot.fill()
        #expect(robot.form?.checked == nil)
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.saving == nil)
        #expect(robot.form?.checked == nil)
        robot.checkFault = nil
        robot.duplicates = [DuplicateSuspicion(document: Fixture.document(1532), kind: .sameSymbol)]
        robot.press(.control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.warnings == [.duplicateGoOn(key: "Ctrl+S")])
    }

    @Test func `what is typed while the save is checked is checked too`() {
        var robot = Robot()
        robot.fill()
        guard var state = robot.form else {
            Issue.record("no form was opened")
            return
        }
        _ = IncomingFormScreen.save(&state, thenNext: true, in: &robot.workplace.surroundings)
        guard case .checking(_, _, let first) = state.saving else {
            Issue.record("the save did not check")
            return
        }
        state.set(.symbol, to: "1236/QĐ-SNV")
        let steps = IncomingFormScreen.update(&state, .duplicates([], first), in: &robot.workplace.surroundings)
        guard case .checking(_, let probe, let second) = state.saving else {
            Issue.record("the changed symbol was not checked")
            return
        }
        #expect(probe.symbol == DocumentSymbol.parse("1236/QĐ-SNV"))
        #expect(steps == [.effect(.ask(.duplicates(probe), second))])
    }

    @Test func `what was confirmed before a pause is asked about again`() {
        var robot = Robot()
        robot.duplicates = [DuplicateSuspicion(document: Fixture.document(1532), kind: .sameSymbol)]
        robot.fill()
        robot.press(.control("s"), .escape, .control("n"), .enter, .control("s"))
        #expect(robot.deeds.isEmpty)
        #expect(robot.form?.warnings == [.duplicateGoOn(key: "Ctrl+S")])
    }

    @Test func `the paper of an e-mail is recorded under the number that it has`() {
        var robot = Robot()
        let electronic = Fixture.document(1530)
        robot.duplicates = [DuplicateSuspicion(document: electronic, kind: .sameSymbol)]
        robot.fill()
        #expect(robot.screen.contains("Đã vào sổ: số đến 1530 (trục liên thông). F8 ghi nhận bản giấy"))
        robot.press(.function(8), .function(2))
        #expect(
            robot.deeds == [
                .recordPaper(
                    RecordPaperCopy(document: DocumentID(1530), seenVersion: 1, arrivedOn: Fixture.today))
            ])
        #expect(robot.form == nil)
        #expect(robot.workplace.asides.isEmpty)
        #expect(robot.message == "Đã ghi nhận bản giấy của số đến 1530, không lấy số mới.")
    }
}
