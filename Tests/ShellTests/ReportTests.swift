import Interchange
import Testing

@testable import Shell

@Suite struct ReportCommandTests {
    private func filled() -> Trial {
        let trial = Trial.founded()
        trial.register("tổ chức đại hội", symbol: "12/BC-X", "--deadline", "27/11")
        trial.register("đầu tháng", symbol: "13/QĐ-X", "--arrived", "2/11", "--urgency", "khan")
        trial.register("tháng trước", symbol: "14/BC-X", "--arrived", "30/10")
        return trial
    }

    /// The lines of a table; their ends are of two characters, which are one to Swift.
    private func rows(_ result: Trial.Result) -> [Substring] { result.out.split(separator: "\r\n") }

    @Test func `statistics are of this month unless days are named, as text, CSV and JSON`() throws {
        let trial = filled()
        let text = trial("report", "statistics")
        #expect(text.code == 0)
        #expect(text.out.contains("THỐNG KÊ VĂN BẢN ĐẾN"))
        #expect(text.out.contains("từ 01/11/2026 đến 30/11/2026"))
        let sections = try #require(trial("report", "statistics", "--json").json?["sections"]?.array)
        let registers = try #require(sections.first { $0["kind"] == "registers" }?["lines"]?.array)
        #expect(registers[0]["key"] == "arrived")
        #expect(registers[0]["count"] == 2)
        let urgencies = try #require(sections.first { $0["kind"] == "urgencies" }?["lines"]?.array)
        #expect(urgencies.first { $0["name"] == "khan" }?["count"] == 1)
        let older = trial("report", "statistics", "--from", "1/10", "--to", "31/10", "--json").json
        #expect(older?["from"] == "2026-10-01")
        let csv = rows(trial("report", "statistics", "--csv", "--from", "1/10"))
        #expect(csv[0] == "Nhóm,Chỉ tiêu,Số,Xong,Đ.hạn,Chậm,C.xong,Q.hạn")
        #expect(csv[1] == "\"VĂN BẢN, VIỆC ĐẾN TRONG KỲ\",\"Tất cả, không kể số đã hủy\",3,,,,,")
    }

    @Test func `the weekly page names what comes and counts what arrived`() throws {
        let trial = filled()
        let page = try #require(trial("report", "weekly", "--json").json)
        #expect(page["from"] == "2026-11-23" && page["to"] == "2026-11-29")
        let parts = try #require(page["parts"]?.array)
        #expect(parts.first { $0["kind"] == "arrived-incoming" }?["count"] == 1)
        let due = try #require(parts.first { $0["kind"] == "due-this-week" })
        #expect(due["count"] == 1)
        #expect(due["documents"]?.array?.first?["deadline"] == "2026-11-27")
        let later = trial("report", "weekly", "--as-of", "30/11/2026", "--json").json?["parts"]?.array
        #expect(later?.first { $0["kind"] == "overdue" }?["count"] == 1)
        #expect(trial("report", "weekly").out.contains("BÁO CÁO GIAO BAN TUẦN"))
        #expect(trial("report", "weekly", "--lang", "en").out.contains("WEEKLY MEETING"))
    }

    @Test func `the book of handling has the register in the order of its numbers`() throws {
        let trial = filled()
        let lines = rows(trial("report", "follow-up", "--csv", "--from", "1/10"))
        #expect(lines.count == 4)
        #expect(lines.dropFirst().map { $0.prefix(2) } == ["1,", "2,", "3,"])
        let json = try #require(trial("report", "follow-up", "--json").json?.array)
        #expect(json.count == 2)
        #expect(json[0]["deadline"] == "2026-11-27")
        #expect(json[0]["state"] == "registered")
        #expect(json[0]["reply"] == .null)
        let text = trial("report", "follow-up")
        #expect(text.out.contains("\u{0C}"))
        #expect(text.out.contains("Từ số 1 đến số 2"))
    }

    @Test func `a period that is none, two forms and a missing right are refused`() {
        let trial = filled()
        #expect(trial("report", "statistics", "--from", "20/11", "--to", "1/11").code == 64)
        #expect(trial("report", "statistics", "--csv", "--json").code == 64)
        #expect(trial("report", "meetings", "--csv").code == 0)
        trial("user", "add", "--login", "hoa", "--name", "Phạm Thị Hoa", "--roles", "officer")
        #expect(trial("report", "statistics", "--as", "hoa").code == 77)
        #expect(trial("report", "weekly", "--as", "hoa").code == 77)
        #expect(trial("report", "meetings", "--as", "hoa").code == 0)
        #expect(rows(trial("report", "follow-up", "--as", "hoa", "--csv")).count == 1)
    }
}
