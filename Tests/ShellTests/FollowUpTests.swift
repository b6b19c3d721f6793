import Interchange
import Testing

@testable import Shell

@Suite struct FollowUpTests {
    private func subjects(_ trial: Trial, _ options: String...) -> [String?] {
        trial.run(["list", "incoming", "--json"] + options).json?.array?.map { $0["subject"]?.string } ?? []
    }

    @Test func `lists are narrowed by state, hands, deadline and leader`() {
        let trial = Trial.staffed()
        trial.register("chưa trình", symbol: "1/X")
        trial.register("đã trình", symbol: "2/X")
        trial.of("hoa", "route", "submit", "2", "--leader", "hung")
        trial.routed("tài chính", symbol: "3/X", "--support", "TG", "--deadline", "30/11")
        trial.routed("xong", symbol: "4/X", "--deadline", "30/11")
        trial.of("binh", "settle", "receive", "4")
        trial.of("binh", "settle", "done", "4", "--result", "filed")
        trial.of("minh", "work", "give", "--title", "việc giao", "--source", "Giao ban", "--lead", "TG")
        #expect(subjects(trial, "--state", "registered") == ["chưa trình"])
        #expect(subjects(trial, "--state", "submitted, routed") == ["tài chính", "đã trình"])
        #expect(subjects(trial, "--lead", "TC") == ["xong", "tài chính"])
        #expect(subjects(trial, "--with", "TG") == ["tài chính"])
        #expect(subjects(trial, "--with", "TG", "--register", "all") == ["việc giao", "tài chính"])
        #expect(subjects(trial, "--register", "task") == ["việc giao"])
        #expect(subjects(trial, "--leader", "hung") == ["đã trình"])
        #expect(subjects(trial, "--leader", "mai") == [])
        #expect(subjects(trial, "--due-from", "30/11", "--due-to", "30/11") == ["tài chính"])
        #expect(subjects(trial, "--overdue") == [])
        #expect(subjects(trial, "--overdue", "--as-of", "24/11/2026") == [])
        trial.now = Trial.newYear
        #expect(subjects(trial, "--overdue") == ["tài chính"])
        #expect(subjects(trial, "--on-time") == ["xong"])
        #expect(subjects(trial, "--late") == [])
        trial.of("binh", "settle", "receive", "3/2026")
        trial.of("binh", "settle", "done", "3/2026", "--result", "filed")
        #expect(subjects(trial, "--late") == ["tài chính"])
    }

    @Test func `what waits for a reply is a list`() {
        let trial = Trial.staffed()
        trial.register("hỏi", symbol: "1/X", "--reply-wanted", "số liệu", "--reply-due", "+5")
        trial.register("thường", symbol: "2/X")
        #expect(subjects(trial, "--awaiting-reply") == ["hỏi"])
        #expect(subjects(trial, "--standing", "awaiting-reply") == ["hỏi"])
    }

    static let faults: [[String]] = [
        ["--state", "lost"], ["--state", ""], ["--register", "outgoing"], ["--late", "--on-time"],
        ["--overdue", "--due-to", "30/11"], ["--csv", "--json"], ["--standing", "void", "--awaiting-reply"],
        ["--due-from", "32/11"],
    ]

    @Test(arguments: faults) func `options that mean nothing together are refused`(_ options: [String]) {
        let result = Trial.staffed().run(["list", "incoming"] + options)
        #expect(result.code == 64 && result.out.isEmpty && result.remarks.count == 1)
    }

    @Test func `the register goes to a spreadsheet with its handling, and no field is a formula`() throws {
        let trial = Trial.staffed()
        trial.register("=HYPERLINK(\"x\")", symbol: "1/BC-X")
        trial.routed("dòng, \"hai\"", symbol: "2/BC-X", "--support", "TG; thu", "--deadline", "30/11")
        let result = trial("list", "incoming", "--csv")
        #expect(result.code == 0)
        #expect(result.out.unicodeScalars.first == "\u{FEFF}")
        let lines = result.out.split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines[0].contains("Số đến") && lines[0].contains(",Chủ trì,Phối hợp,Để biết,"))
        #expect(lines[1].contains("\"dòng, \"\"hai\"\"\""))
        #expect(lines[1].contains("\"Đã chuyển, chờ nhận\""))
        #expect(lines[1].contains(",Ban Tài chính,\"Ban Tuyên giáo; Vũ Thu\","))
        #expect(lines[2].contains("\"'=HYPERLINK(\"\"x\"\")\""))
        #expect(trial.of("dung", "list", "incoming", "--csv").out.split(separator: "\r\n").count == 2)
        // What goes out comes in again under the same numbers.
        let other = Trial.founded()
        #expect(other("import", "incoming", other.write(result.out, to: "f.csv")).code == 0)
        #expect(other("list", "incoming", "--json").json?.array?.map { $0["number"] } == [2, 1])
    }

    @Test func `tasks are given, numbered, listed by their day and settled like documents`() {
        let trial = Trial.staffed()
        func give(_ title: String, _ more: String...) -> Trial.Result {
            trial.run(["work", "give", "--title", title, "--source", "Giao ban", "--as", "minh"] + more)
        }
        #expect(give("không hạn", "--lead", "TG").out == "Đã giao việc V1: Ban Tuyên giáo.\n")
        #expect(give("muộn", "--lead", "TC", "--deadline", "+9").code == 0)
        #expect(
            give("sớm", "--lead", "TC", "--support", "thu", "--deadline", "+2", "--key", "k", "--json").json?["number"]
                == 3)
        #expect(give("sớm", "--lead", "TC", "--key", "k", "--json").json?["number"] == 3)
        #expect(give("ai làm").code == 64)
        #expect(trial.of("thu", "work", "give", "--title", "x", "--source", "y", "--lead", "TC").code == 77)
        let tasks = trial("work", "list", "--json").json?.array
        #expect(tasks?.map { $0["subject"] } == ["sớm", "muộn", "không hạn"])
        #expect(tasks?.first?["register"] == "task")
        #expect(tasks?.first?["issuer"] == "Giao ban")
        #expect(trial("work", "list").lines.first == "V3/2026    26/11/2026  còn 2 ngày    Ban Tài chính         sớm")
        #expect(trial.of("thu", "work", "list", "--json").json?.array?.map { $0["subject"] } == ["sớm"])
        #expect(trial("work", "list", "--lead", "TG", "--json").json?.array?.count == 1)
        trial.of("binh", "settle", "receive", "V3")
        #expect(trial.of("binh", "settle", "done", "v3", "--result", "done", "--text", "đã lập").code == 0)
        #expect(trial("work", "list", "--limit", "1", "--json").json?.array?.map { $0["subject"] } == ["muộn"])
        trial.of("binh", "settle", "give-back", "V2", "--reason", "x")
        #expect(Trial.founded()("work", "list").err == "Không có việc giao nào còn mở.\n")
    }

    @Test func `an absence is recorded, shown, acted on and ended`() {
        let trial = Trial.staffed()
        trial.routed("a", symbol: "1/X")
        #expect(trial.of("thu", "user", "away", "binh", "--deputy", "thu", "--to", "+2").code == 77)
        #expect(trial.of("minh", "user", "away", "binh", "--deputy", "binh", "--to", "+2").code == 1)
        #expect(
            trial.of("minh", "user", "away", "binh", "--deputy", "thu", "--from", "26/11", "--to", "25/11").code == 1)
        #expect(trial.of("minh", "user", "away", "binh", "--deputy", "thu").code == 64)
        #expect(trial.of("minh", "user", "away", "ai", "--deputy", "thu", "--to", "+2").code == 66)
        #expect(
            trial.of("minh", "user", "away", "binh", "--deputy", "thu", "--to", "+2").out
                == "Đỗ Bình vắng từ 24/11/2026 đến 26/11/2026, Vũ Thu xử lý thay.\n")
        #expect(trial("user", "list").out.contains("vắng 24/11/2026–26/11/2026, Vũ Thu xử lý thay"))
        let binh = trial("user", "list", "--json").json?.array?.first { $0["login"] == "binh" }
        #expect(binh?["absences"]?.array?.map { $0["deputy"] } == ["thu"])
        let desk = trial.of("thu", "desk", "--json").json
        #expect(desk?["actingFor"] == "binh")
        #expect(desk?["lines"]?.array?.first { $0["kind"] == "to-receive" }?["count"] == 1)
        #expect(trial.of("thu", "settle", "receive", "1").code == 0)
        let receipt = trial("show", "incoming", "1", "--json").json?["history"]?.array?.last
        #expect(receipt?["person"] == "Vũ Thu")
        #expect(receipt?["actingFor"] == "Đỗ Bình")
        #expect(trial.of("minh", "user", "back", "binh").code == 0)
        #expect(trial.of("minh", "user", "back", "binh").code == 1)
        #expect(trial.of("thu", "settle", "start", "1").code == 66)
        #expect(trial.of("thu", "desk", "--json").json?["actingFor"] == .null)
        #expect(!trial("user", "list").out.contains("vắng"))
    }

    @Test func `who acts for several says for whom`() {
        let trial = Trial.staffed()
        trial.of("minh", "user", "away", "binh", "--deputy", "thu", "--to", "+2")
        trial.of("minh", "user", "away", "dung", "--deputy", "thu", "--to", "+2")
        for login in ["binh", "dung"] {
            #expect(trial.of("thu", "desk", "--acting-for", login, "--json").json?["actingFor"]?.string == login)
        }
        #expect(trial.of("thu", "desk", "--acting-for", "dung").err.contains("--acting-for binh"))
        let result = trial.of("thu", "desk", "--acting-for", "minh")
        #expect(result.code == 77 && result.err.contains("Trần Minh"))
        trial.register("a", symbol: "1/X")
        trial.of("hoa", "route", "to", "1", "--lead", "TG")
        #expect(trial.of("thu", "settle", "receive", "1", "--acting-for", "binh").code == 66)
        #expect(trial.of("thu", "settle", "receive", "1", "--acting-for", "dung").code == 0)
    }
}
