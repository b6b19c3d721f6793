import Interchange
import Testing

@testable import Shell

@Suite struct CorrectTests {
    @Test func `a correction wants a reason, and its history shows before and after`() {
        let trial = Trial.founded()
        trial.register("sai", symbol: "1/X")
        #expect(trial("correct", "incoming", "1", "--subject", "đúng").code == 1)
        let result = trial(
            "correct", "incoming", "1/2026", "--subject", "đúng", "--date", "20/11", "--reason", "gõ nhầm")
        #expect(result.out == "Đã sửa số đến 1.\n")
        let history = trial("show", "incoming", "1", "--json").json?["history"]?.array
        let changes = history?.last?["changes"]?.array
        #expect(history?.last?["command"]?.string == "correct-incoming")
        #expect(changes?.map { $0["field"]?.string } == ["date", "subject", "reason"])
        #expect(changes?[1]["old"]?.string == "sai")
        #expect(changes?[1]["new"]?.string == "đúng")
        #expect(trial("show", "incoming", "1").out.contains("sai → đúng"))
    }

    @Test func `an empty text takes an optional field away and leaves a required one`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X", "--notes", "bỏ")
        #expect(trial("correct", "incoming", "1", "--notes", "", "--reason", "r", "--json").json?["notes"] == .null)
        #expect(trial("correct", "incoming", "1", "--subject", "", "--reason", "r").code == 1)
        #expect(trial("correct", "incoming", "1", "--notes", "", "--reason", "r").code == 1)
    }

    @Test func `a void number stays with its reason and cannot be voided again`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X")
        #expect(trial("correct", "incoming", "1", "--void").code == 1)
        #expect(trial("correct", "incoming", "1", "--void", "--reason", "đăng ký hai lần").code == 0)
        let shown = trial("show", "incoming", "1", "--json").json
        #expect(shown?["state"]?.string == "void")
        #expect(shown?["voidReason"]?.string == "đăng ký hai lần")
        #expect(trial("correct", "incoming", "1", "--void", "--reason", "x").code == 1)
        #expect(trial("list", "incoming").out.contains("[Đã hủy số]"))
        #expect(trial("list", "incoming", "--standing", "void", "--json").json?.array?.count == 1)
        #expect(trial.register("b", symbol: "2/X", "--json").json?["number"]?.integer == 2)
    }

    @Test func `the paper of an e-mail is recorded once, that of a letter never`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X", "--way", "email", "--arrived", "20/11")
        trial.register("b", symbol: "2/X", "--way", "post")
        #expect(trial("correct", "incoming", "1", "--paper", "23/11").code == 0)
        #expect(trial("show", "incoming", "1", "--json").json?["paperArrived"]?.string == "2026-11-23")
        #expect(trial("correct", "incoming", "1", "--paper", ".").code == 1)
        #expect(trial("correct", "incoming", "2", "--paper", ".").code == 1)
    }

    @Test func `a number that is not there is code 66`() {
        let trial = Trial.founded()
        let result = trial("correct", "incoming", "9", "--void", "--reason", "x")
        #expect(result.code == 66)
        #expect(result.err == "vanthu: Không có số đến 9/2026.\n")
    }
}
