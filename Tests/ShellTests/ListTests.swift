import Interchange
import Testing

@testable import Shell

@Suite struct ListTests {
    static let keys = [
        "kind", "number", "suffix", "year", "symbol", "issuer", "date", "arrived", "type", "subject", "register",
        "handling",
    ]

    @Test func `lists and searches print objects of exactly these members`() {
        let trial = Trial.founded()
        trial.register("tổ chức đại hội", symbol: "12/BC-X", "--date", "20/11")
        trial("register", "incoming", "--issuer", "Ông A", "--subject", "đơn")
        for result in [trial("list", "incoming", "--json"), trial("search", "đại", "hội", "--json")] {
            #expect(result.code == 0)
            #expect(result.json?.array?.last?.object?.map(\.key) == Self.keys)
        }
        let rows = trial("list", "incoming", "--json").json?.array
        #expect(rows?.map { $0["number"] } == [.integer(2), .integer(1)])
        #expect(rows?[0]["symbol"] == .null)
        #expect(rows?[0]["date"] == .null)
        #expect(rows?[0]["type"] == .null)
        #expect(rows?[0]["suffix"] == .null)
        #expect(rows?[1]["kind"] == "incoming")
        #expect(rows?[1]["year"] == 2026)
        #expect(rows?[1]["symbol"] == "12/BC-X")
        #expect(rows?[1]["date"] == "2026-11-20")
        #expect(rows?[1]["arrived"] == "2026-11-24")
        #expect(rows?[1]["type"] == "Báo cáo")
    }

    @Test func `nothing found is an empty array, or a remark, and code 0`() {
        let trial = Trial.founded()
        #expect(trial("search", "gì", "--json").out == "[]\n")
        let text = trial("search", "gì")
        #expect(text.code == 0)
        #expect(text.out.isEmpty)
        #expect(text.err == "Không có gì khớp.\n")
        #expect(trial("list", "incoming", "--json").json == .array([]))
    }

    @Test func `lines are cut to the width, numbers and symbols never`() {
        let trial = Trial.founded()
        let symbol = "123456789/QĐ-LĐLĐTỈNHLAMGIANG-VP"
        trial.register(String(repeating: "trích yếu rất dài ", count: 20), symbol: symbol)
        trial.register("ngắn", symbol: "1/BC-X")
        let lines = trial("list", "incoming").lines
        #expect(lines[0] == "   2/2026  24/11/2026  1/BC-X              Sở Nội vụ         ngắn")
        #expect(lines[1].contains(symbol))
        trial.width = 120
        #expect(trial("list", "incoming").lines[1].count == 120)
    }

    @Test func `limit, year, days, type and standing narrow the list`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/BC-X", "--arrived", "2/11")
        trial.register("b", symbol: "2/QĐ-X", "--arrived", "9/11", "--recipient", "Ban Tài chính")
        trial.register("c", symbol: "3/QĐ-X", "--arrived", "16/11", "--way", "fax")
        func subjects(_ options: String...) -> [String?] {
            trial.run(["list", "incoming", "--json"] + options).json?.array?.map { $0["subject"]?.string } ?? []
        }
        #expect(subjects() == ["c", "b", "a"])
        #expect(subjects("--limit", "2") == ["c", "b"])
        #expect(subjects("--year", "2025") == [])
        #expect(subjects("--year", "2026", "--type", "QĐ") == ["c", "b"])
        #expect(subjects("--from", "3/11", "--to", "10/11") == ["b"])
        #expect(subjects("--standing", "unrouted") == ["c", "a"])
        #expect(subjects("--standing", "awaiting-paper") == ["c"])
    }

    @Test func `a list of many pages is whole and in order`() {
        let trial = Trial.founded()
        let rows = (1...1203).map { "24/11/2026,Sở Nội vụ,\($0)/BC-X,việc \($0)" }
        let file = trial.write("Ngày đến,Tác giả,Số ký hiệu,Trích yếu\n" + rows.joined(separator: "\n"), to: "f.csv")
        #expect(trial("import", "incoming", file).code == 0)
        let numbers = trial("list", "incoming", "--json").json?.array?.compactMap { $0["number"]?.integer }
        #expect(numbers == (1...1203).reversed().map(Int64.init))
        #expect(trial("list", "incoming", "--json", "--limit", "501").json?.array?.count == 501)
        #expect(trial("search", "viec", "--json", "--limit", "700").json?.array?.count == 700)
    }

    @Test(arguments: ["-", "%", "'", "loai:giay", "tu:99/99", "-- -"])
    func `a search that says nothing is a sentence, not the whole register`(_ text: String) {
        let trial = Trial.founded()
        trial.register("báo cáo", symbol: "1/X")
        let result = trial.run(["search"] + text.split(separator: " ").map(String.init))
        #expect(result.code == 64, "\(text)")
        #expect(result.out.isEmpty && !result.err.isEmpty)
    }

    @Test func `words typed with marks are exact, words without match all, on a command line every word is finished`() {
        let trial = Trial.founded()
        trial.register("báo cáo", symbol: "1/X")
        trial.register("bảo hiểm", symbol: "2/X")
        func found(_ query: String) -> [String?] {
            trial("search", query, "--json").json?.array?.map { $0["subject"]?.string } ?? []
        }
        #expect(found("bao") == ["bảo hiểm", "báo cáo"])
        #expect(found("báo") == ["báo cáo"])
        #expect(found("ba") == [])
        #expect(found("so:2/X") == ["bảo hiểm"])
        #expect(trial("search", "--json", "bao", "-hiem").json?.array?.count == 1)
    }

    @Test func `hostile titles never reach the output raw`() {
        let trial = Trial.founded()
        let hostile = "đơn \u{1B}]0;x\u{07}\u{202E}txt\u{2066}\u{200B} \u{9B}2J dòng\nhai\r\u{7F}"
        let csv =
            "Ngày đến,Tác giả,Số ký hiệu,Trích yếu,Người ký,Ghi chú\n24/11/2026,\"\(hostile)\",\"\(hostile)\",\"\(hostile)\",\"\(hostile)\",\"\(hostile)\"\n32/11/2026\u{1B}[2J,x,y,z,\u{202E},\n"
        let file = trial.write(csv, to: "f.csv")
        let results = [
            trial("import", "incoming", file), trial("import", "incoming", file, "--skip-bad", "--json"),
            trial("list", "incoming"), trial("list", "incoming", "--json"), trial("show", "incoming", "1"),
            trial("show", "incoming", "1", "--json"), trial("search", "don"), trial("search", "tu:\u{1B}[2J\u{202E}"),
            trial("foo\u{1B}[2J\u{202E}"), trial("desk", "--as", "\u{202E}\u{1B}"),
            trial("import", "incoming", "\u{1B}.csv"),
            trial("desk", "--office", "/nowhere/\u{1B}[2J\u{202E}"),
        ]
        #expect(results[2].lines.count == 1)
        for result in results {
            for scalar in (result.out + result.err).unicodeScalars {
                let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
                let isHidden = [0x202E, 0x2066, 0x200B].contains(scalar.value)
                #expect(!isControl && !isHidden, "U+\(String(scalar.value, radix: 16))")
            }
        }
        #expect(results[4].out.contains("‹U+202E›"))
    }

    @Test func `the desk counts in both forms`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X", "--way", "fax")
        let json = trial("desk", "--json").json
        #expect(json?["day"] == "2026-11-24")
        #expect(json?["yearOpen"] == true)
        #expect(json?["total"] == 1)
        let counts = json?["lines"]?.array?.map { [$0["kind"], $0["count"], $0["capped"]] }
        #expect(
            counts == [
                ["to-submit", 1, false], ["given-back", 0, false], ["submitted", 0, false], ["to-instruct", 0, false],
                ["to-route", 0, false], ["to-receive", 0, false], ["in-hand", 0, false], ["extensions", 0, false],
                ["overdue", 0, false], ["due-soon", 0, false], ["awaiting-reply", 0, false],
                ["unanswered", 0, false], ["arrived-today", 1, false], ["untyped", 0, false], ["void", 0, false],
                ["reserved", 0, false],
            ])
        #expect(
            trial("desk").lines.prefix(3) == [
                "LĐLĐ tỉnh Lam Giang", "VIỆC HÔM NAY 24/11/2026", "  Chờ trình               1",
            ])
        let later = trial("desk", "--as-of", "25/11/2026", "--json").json
        let arrived = later?["lines"]?.array?.first { $0["kind"] == "arrived-today" }
        #expect(arrived?["count"] == 0)
    }
}
