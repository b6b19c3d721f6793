import Interchange
import Testing

@testable import Shell

@Suite struct RouteTests {
    @Test func `several numbers are steps of their own, with a line each and the code of the worst`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        trial.register("b", symbol: "2/X")
        let result = trial.of("hoa", "route", "submit", "1", "9", "2/2026", "1/2026", "--leader", "hung")
        #expect(result.code == 66)
        #expect(result.out == "Số 1: đã trình.\nSố 2: đã trình.\n")
        #expect(result.err == "vanthu: 9: Không có số đến 9/2026.\n")
        #expect(trial.state("1") == "submitted" && trial.state("2") == "submitted")
        trial.of("minh", "route", "to", "1", "--lead", "TC")
        let mixed = trial.of("minh", "route", "submit", "1", "9", "--leader", "hung", "--json")
        #expect(mixed.code == 66)
        let rows = mixed.json?.array
        #expect(
            rows?.first?.object?.map(\.key) == ["number", "suffix", "year", "register", "done", "refused", "handling"])
        #expect(rows?.map { $0["done"] } == [false, false])
        #expect(rows?[0]["refused"]?.string?.contains("Đã chuyển, chờ nhận") == true)
        #expect(rows?[1]["handling"] == .null)
    }

    @Test func `what is wrong on the line is said before anything is done`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        let entries = trial("verify", "--json").json?["entries"]
        #expect(trial.of("hoa", "route", "submit", "1", "abc", "--leader", "hung").code == 64)
        #expect(trial.of("hoa", "route", "submit", "1").code == 64)
        #expect(trial.of("hoa", "route", "submit", "--leader", "hung").code == 64)
        #expect(trial.of("hoa", "route", "submit", "1", "--leader", "ai").code == 66)
        #expect(trial.of("hoa", "route", "to", "1", "--lead", "Ban Mơ").code == 66)
        #expect(trial.of("hoa", "route", "to", "1", "--lead", "TC", "--deadline", "32/13").code == 64)
        #expect(trial.of("minh", "route", "propose", "1").code == 64)
        #expect(trial("verify", "--json").json?["entries"] == entries)
    }

    @Test func `who may not is told so whether or not there is such a number`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        for number in ["1", "99"] {
            let result = trial.of("thu", "route", "submit", number, "--leader", "hung")
            #expect(result.code == 77 && result.err.hasPrefix("vanthu: Việc này cần quyền của "))
        }
        #expect(trial.of("minh", "route", "submit", "1", "--leader", "binh").code == 1)
        #expect(trial.of("mai", "route", "instruct", "1", "--leader", "hung", "--text", "dy").code == 77)
    }

    @Test func `a proposal stands beside the document in both forms`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        #expect(
            trial.of(
                "minh", "route", "propose", "1", "--lead", "ban tai chinh", "--text", "tham mưu", "--deadline", "+5"
            )
            .out == "Số 1: đã đề xuất.\n")
        let proposal = trial("show", "incoming", "1", "--json").json?["handling"]?["proposal"]
        #expect(proposal?["text"] == "tham mưu")
        #expect(proposal?["lead"]?["code"] == "TC")
        #expect(proposal?["deadline"] == "2026-12-01")
        #expect(proposal?["by"] == "minh")
        #expect(
            trial("show", "incoming", "1").out.contains("Ban Tài chính · tham mưu · 01/12/2026 (Trần Minh)"))
    }

    @Test func `a usual note's code is filled, and the leader's word is followed`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        trial.width = 200
        trial.of("hoa", "route", "submit", "1", "--leader", "Ngô Hùng")
        #expect(
            trial.of(
                "hoa", "route", "instruct", "1", "--leader", "hung", "--text", "TL", "--lead", "TC", "--support",
                "Ban Tuyên giáo; Vũ Thu", "--information", "minh", "--deadline", "+5"
            ).code == 0)
        let instructed = trial("show", "incoming", "1", "--json").json?["handling"]
        #expect(instructed?["instruction"]?["text"] == "Giao Ban Tài chính trả lời đơn vị trước 01/12/2026.")
        #expect(instructed?["instruction"]?["leader"] == "hung")
        #expect(instructed?["instruction"]?["enteredBy"] == "hoa")
        let routed = trial.of("hoa", "route", "to", "1")
        #expect(routed.out == "Đã chuyển số 1: Ban Tài chính, hạn 01/12/2026.\n")
        let handling = trial("show", "incoming", "1", "--json").json?["handling"]
        #expect(handling?["lead"]?["name"] == "Ban Tài chính")
        #expect(handling?["lead"]?["receivedAt"] == .null)
        #expect(handling?["support"]?.array?.map { $0["code"] } == ["TG", "thu"])
        #expect(handling?["information"]?.array?.map { $0["code"] } == ["minh"])
        #expect(handling?["overdue"] == false)
        let shown = trial("show", "incoming", "1").out
        #expect(shown.contains("Ngô Hùng (nhập thay: Lê Thị Hoa): Giao Ban Tài chính"))
        #expect(shown.contains("Đã chuyển, chờ nhận · còn 5 ngày"))
        #expect(shown.contains("Ban Tài chính · chưa nhận"))
    }

    @Test func `nobody named, an unfit receiver and a late day are refused in words of the command line`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        let nobody = trial.of("hoa", "route", "to", "1")
        #expect(nobody.code == 1 && nobody.err.contains("--lead"))
        #expect(trial.of("hoa", "route", "to", "1", "--lead", "TC", "--deadline", "20/11/2026").code == 1)
        trial.routed("b", symbol: "2/X")
        let unfit = trial.of("binh", "route", "assign", "2", "--person", "dung")
        #expect(unfit.code == 1 && unfit.err.contains("vanthu user list") && !unfit.err.contains("F4"))
        let moved = trial.of("hoa", "correct", "incoming", "2", "--recipient", "Ban Tuyên giáo", "--reason", "x")
        #expect(moved.code == 1 && moved.err.contains("vanthu route to") && !moved.err.contains("F2"))
    }

    @Test func `what was sent back to the sender needs a reason`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        #expect(trial.of("hoa", "route", "send-back", "1").code == 1)
        #expect(trial.of("hoa", "route", "send-back", "1", "--reason", "nhầm nơi").out == "Số 1: đã trả lại nơi gửi.\n")
        #expect(trial.state("1") == "sent-back")
        #expect(trial("show", "incoming", "1").out.contains("nhầm nơi"))
    }

    @Test func `petitions and inserted numbers are named by their own marks`() {
        let trial = Trial.staffed()
        trial.register("a", symbol: "1/X")
        trial.of("minh", "register", "incoming", "--issuer", "x", "--subject", "sót", "--after", "1", "--reason", "sót")
        let made = trial.of(
            "hoa", "register", "incoming", "--issuer", "Ông A", "--subject", "đơn", "--register", "petition",
            "--sender-address", "12 Lê Lợi", "--reply-wanted", "kết quả xác minh", "--reply-due", "+5", "--json")
        #expect(made.json?["number"] == 1)
        #expect(
            trial.of("hoa", "route", "submit", "1a", "d1", "--leader", "hung").out
                == "Số 1a: đã trình.\nSố Đ1: đã trình.\n")
        let petition = trial("show", "incoming", "Đ1", "--json").json
        #expect(petition?["register"] == "petition")
        #expect(petition?["senderAddress"] == "12 Lê Lợi")
        #expect(petition?["replyDue"] == "2026-12-01")
        #expect(trial.state("1") == "registered")
        #expect(
            trial.of("hoa", "register", "incoming", "--issuer", "x", "--subject", "y", "--register", "task").code == 64)
    }

    @Test func `a meeting's fields are kept and corrected`() {
        let trial = Trial.staffed()
        trial.register(
            "mời họp", symbol: "1/GM-X", "--meeting-day", "26/11", "--meeting-hour", "0830", "--meeting-place",
            "Phòng 2",
            "--attendees", "Chủ tịch")
        let shown = trial("show", "incoming", "1", "--json").json
        #expect(shown?["meetingDay"] == "2026-11-26")
        #expect(shown?["meetingHour"] == "08:30")
        #expect(shown?["meetingPlace"] == "Phòng 2")
        #expect(shown?["attendees"] == "Chủ tịch")
        #expect(shown?["replyWanted"] == .null)
        #expect(
            trial("correct", "incoming", "1", "--meeting-day", "27/11", "--attendees", "", "--reason", "dời", "--json")
                .json?["meetingDay"] == "2026-11-27")
        #expect(trial("show", "incoming", "1", "--json").json?["attendees"] == .null)
    }
}
