import Interchange
import Testing

@testable import Shell

@Suite struct SettleTests {
    @Test func `the clerk records who signed the paper, everybody else signs for their own`() {
        let trial = Trial.staffed()
        trial.routed("a", symbol: "1/X")
        trial.routed("b", symbol: "2/X")
        #expect(trial.of("hoa", "settle", "receive", "1", "--signed-by", "Vũ Thu").code == 0)
        #expect(trial("show", "incoming", "1", "--json").json?["receivedBy"] == "Vũ Thu")
        #expect(trial.of("dung", "settle", "receive", "2").code == 66)
        #expect(trial.of("binh", "settle", "receive", "2", "--signed-by", "thu").code == 77)
        #expect(trial.of("binh", "settle", "receive", "2").out == "Số 2: đã nhận.\n")
        let lead = trial("show", "incoming", "2", "--json").json?["handling"]?["lead"]
        #expect(lead?["receivedBy"] == "binh")
        #expect(lead?["receivedAt"]?.string?.hasPrefix("2026-11-24T") == true)
    }

    @Test func `a supporter sees the document and may not complete it`() {
        let trial = Trial.staffed()
        trial.routed("a", symbol: "1/X", "--support", "TG")
        trial.of("binh", "settle", "receive", "1")
        let result = trial.of("dung", "settle", "done", "1", "--result", "filed")
        #expect(result.code == 77 && result.out.isEmpty && result.remarks.count == 1)
        #expect(trial.of("dung", "settle", "receive", "1").code == 0)
        #expect(trial.of("dung", "settle", "note", "1", "--text", "đã góp ý").code == 0)
        #expect(trial.of("dung", "settle", "note", "1").code == 64)
        #expect(trial("show", "incoming", "1").out.contains("đã góp ý"))
    }

    @Test func `a later day is asked for, granted or refused`() {
        let trial = Trial.staffed()
        trial.routed("a", symbol: "1/X", "--deadline", "30/11")
        trial.of("binh", "settle", "receive", "1")
        #expect(trial.of("minh", "settle", "grant", "1", "--until", "5/12").code == 1)
        #expect(trial.of("binh", "settle", "extend", "1", "--until", "5/12").code == 1)
        #expect(trial.of("binh", "settle", "extend", "1", "--reason", "x").code == 64)
        #expect(trial.of("binh", "settle", "extend", "1", "--until", "5/12", "--reason", "chờ số liệu").code == 0)
        let asked = trial("show", "incoming", "1", "--json").json?["handling"]?["extension"]
        #expect(asked?["until"] == "2026-12-05")
        #expect(asked?["by"] == "binh")
        #expect(trial.of("minh", "settle", "grant", "1").code == 64)
        #expect(trial.of("minh", "settle", "grant", "1", "--until", "5/12", "--refuse").code == 64)
        #expect(trial.of("minh", "settle", "grant", "1", "--refuse").code == 1)
        #expect(trial.of("minh", "settle", "grant", "1", "--refuse", "--reason", "gấp").code == 0)
        #expect(trial("show", "incoming", "1", "--json").json?["deadline"] == "2026-11-30")
        trial.of("binh", "settle", "extend", "1", "--until", "5/12", "--reason", "chờ số liệu")
        let told = trial("show", "incoming", "1").out
        #expect(told.contains("Xin gia hạn đến: 05/12/2026") && !told.contains("2026-"), "days as people write them")
        #expect(trial.of("binh", "settle", "grant", "1", "--until", "4/12").code == 77)
        #expect(trial.of("hung", "settle", "grant", "1", "--until", "4/12").code == 0)
        #expect(trial("show", "incoming", "1", "--json").json?["deadline"] == "2026-12-04")
    }

    @Test func `given back it waits for the clerk, settled it is opened by a leader`() {
        let trial = Trial.staffed()
        trial.routed("a", symbol: "1/X")
        #expect(trial.of("binh", "settle", "give-back", "1").code == 1)
        #expect(trial.of("binh", "settle", "give-back", "1", "--reason", "không thuộc ban").code == 0)
        #expect(trial.of("binh", "show", "incoming", "1").code == 66)
        let given = trial("show", "incoming", "1", "--json").json
        #expect(given?["recipient"] == .null)
        #expect(given?["handling"]?["returnReason"] == "không thuộc ban")
        trial.routed("b", symbol: "2/X")
        trial.of("binh", "settle", "receive", "2")
        #expect(trial.of("binh", "settle", "start", "2").out == "Số 2: đã bắt đầu giải quyết.\n")
        #expect(trial.of("binh", "settle", "done", "2", "--result", "thrown").code == 64)
        #expect(trial.of("binh", "settle", "done", "2", "--result", "information").code == 64)
        let missing = trial.of("binh", "settle", "done", "2", "--result", "replied")
        #expect(missing.code == 1 && missing.err.contains("--text"))
        #expect(trial.of("binh", "settle", "done", "2", "--result", "replied", "--text", "215/BC-LĐLĐ").code == 0)
        trial.width = 200
        #expect(
            trial("show", "incoming", "2").out.contains(
                "Đã trả lời bằng văn bản: 215/BC-LĐLĐ (Đỗ Bình, 24/11/2026 09:00)"))
        #expect(trial("show", "incoming", "2").out.contains("Cách giải quyết: Đã trả lời bằng văn bản\n"))
        #expect(trial.of("binh", "settle", "reopen", "2", "--reason", "x").code == 77)
        #expect(trial.of("hung", "settle", "reopen", "2", "--reason", "thiếu phụ lục").code == 0)
        #expect(trial.state("2") == "in-hand")
    }

    @Test func `a whole way from the register to the reply as four people, with the refusals in between`() {
        let trial = Trial.staffed()
        // The clerk.
        trial.of(
            "hoa", "register", "incoming", "--issuer", "Sở Tài chính", "--symbol", "88/STC-NS", "--subject",
            "quyết toán")
        #expect(trial.of("hoa", "settle", "done", "1", "--result", "filed").code == 77)
        #expect(trial.of("binh", "settle", "start", "1").code == 66)
        #expect(trial.of("hoa", "route", "submit", "1", "--leader", "hung").code == 0)
        #expect(trial.of("hoa", "route", "to", "1", "--lead", "TC").code == 77)
        // The chief.
        #expect(trial.of("minh", "route", "propose", "1", "--lead", "TC", "--text", "giao tham mưu").code == 0)
        #expect(trial.of("minh", "settle", "start", "1").code == 77)
        // The leader.
        let waiting = trial.of("hung", "desk", "--json").json?["lines"]?.array
        #expect(waiting?.first { $0["kind"] == "to-instruct" }?["count"] == 1)
        #expect(
            trial.of(
                "hung", "route", "instruct", "1", "--leader", "hung", "--text", "dy", "--lead", "TC", "--deadline", "+5"
            ).code == 0)
        let instruction = trial("show", "incoming", "1", "--json").json?["handling"]?["instruction"]
        #expect(instruction?["enteredBy"] == .null)
        #expect(trial.of("hoa", "route", "to", "1").code == 0)
        // The head.
        #expect(trial.of("binh", "settle", "done", "1", "--result", "filed").code == 1)
        #expect(
            trial.of("binh", "desk", "--json").json?["lines"]?.array?.first { $0["kind"] == "to-receive" }?["count"]
                == 1)
        #expect(trial.of("binh", "settle", "receive", "1").code == 0)
        #expect(trial.of("binh", "settle", "receive", "1").code == 1)
        #expect(trial.of("binh", "route", "instruct", "1", "--leader", "hung", "--text", "dy").code == 77)
        #expect(trial.of("binh", "route", "assign", "1", "--person", "thu").code == 0)
        // The officer.
        #expect(trial.of("thu", "settle", "start", "1").code == 1)
        #expect(trial.of("thu", "settle", "receive", "1").code == 0)
        #expect(trial.of("thu", "settle", "start", "1").code == 0)
        #expect(trial.of("thu", "settle", "done", "1", "--result", "replied", "--text", "215/BC-LĐLĐ").code == 0)
        #expect(trial.of("thu", "settle", "note", "1", "--text", "x").code == 1)
        #expect(trial.of("dung", "show", "incoming", "1").code == 66)
        let history = trial.of("hoa", "show", "incoming", "1", "--json").json?["history"]?.array
        #expect(
            history?.compactMap { $0["command"]?.string } == [
                "register-incoming", "submit-incoming", "propose-incoming", "instruct-incoming", "route-incoming",
                "receive-incoming", "assign-incoming", "receive-incoming", "start-incoming", "complete-incoming",
            ])
        #expect(trial("verify").code == 0)
    }
}
