import Interchange
import Testing

@testable import Shell

@Suite struct PeopleTests {
    private func peopled() -> Trial {
        let trial = Trial.founded()
        trial("settings", "departments", "--add", "Ban Tài chính", "--code", "TC")
        trial("user", "add", "--login", "hoa", "--name", "Lê Thị Hoa", "--roles", "clerk")
        trial("user", "add", "--login", "quan", "--name", "Trịnh Quân", "--roles", "quản trị", "--title", "Chuyên viên")
        trial(
            "user", "add", "--login", "binh", "--name", "Đỗ Bình", "--roles", "officer", "--department", "Ban Tài chính"
        )
        return trial
    }

    @Test func `without --as only the account that owns the file is its owner`() {
        let trial = Trial.founded()
        #expect(trial("desk").code == 0)
        trial.account = (trial.account.number + 1, "khach")
        let result = trial("desk")
        #expect(result.code == 77)
        #expect(result.out.isEmpty)
        #expect(result.remarks.count == 1)
        #expect(result.err.contains("--as"))
        #expect(trial("desk", "--as", "lan").code == 0)
    }

    @Test func `the person's environment names nobody`() {
        let trial = peopled()
        trial.environment["USER"] = "hoa"
        trial.environment["VANTHU_AS"] = "hoa"
        trial.register("a", symbol: "1/X")
        #expect(trial("show", "incoming", "1", "--json").json?["registeredBy"] == "lan")
    }

    @Test func `an unknown person and one who left may nothing`() {
        let trial = peopled()
        #expect(trial("desk", "--as", "ai").code == 77)
        #expect(trial("user", "change", "--login", "hoa", "--active", "no").code == 0)
        let result = trial("desk", "--as", "hoa")
        #expect(result.code == 77)
        #expect(result.err.contains("hoa"))
        #expect(trial("user", "change", "--login", "hoa", "--active", "yes").code == 0)
        #expect(trial("desk", "--as", "hoa").code == 0)
    }

    static let forbidden: [(String, [String])] = [
        ("quan", ["register", "incoming", "--issuer", "x", "--subject", "y"]),
        ("binh", ["register", "incoming", "--issuer", "x", "--subject", "y"]),
        ("hoa", ["register", "incoming", "--issuer", "x", "--subject", "y", "--after", "1", "--reason", "z"]),
        ("hoa", ["user", "add", "--login", "z", "--name", "Z"]),
        ("hoa", ["settings", "set", "--name", "Z"]),
        ("hoa", ["settings", "departments", "--add", "Z"]),
        ("binh", ["import", "incoming", "/nowhere.csv"]),
        ("binh", ["backup", "/nowhere/b.db"]),
        ("quan", ["settings", "close-year", "2026"]),
        ("binh", ["settings", "reserve", "--for", "x", "--until", "30/11"]),
    ]

    @Test(arguments: forbidden)
    func `what a role may not do is code 77 and one sentence that names who may`(_ login: String, _ line: [String]) {
        let trial = peopled()
        trial.register("a", symbol: "1/X")
        let result = trial.run(line + ["--as", login])
        #expect(result.code == 77)
        #expect(result.out.isEmpty)
        #expect(result.remarks.count == 1)
        #expect(result.err.hasPrefix("vanthu: Việc này cần quyền của "))
    }

    @Test func `lists, searches, single documents and the desk keep to what a person may see`() {
        let trial = peopled()
        trial.register("việc riêng", symbol: "1/X")
        trial.register("việc chung", symbol: "2/X", "--recipient", "Đỗ Bình")
        #expect(trial("list", "incoming", "--as", "binh", "--json").json?.array?.map { $0["number"] } == [2])
        #expect(trial("search", "viec", "--as", "binh", "--json").json?.array?.count == 1)
        #expect(trial("show", "incoming", "1", "--as", "binh").code == 66)
        #expect(trial("desk", "--as", "binh", "--json").json?["total"] == .null)
        let outer = trial("show", "incoming", "1", "--as", "quan", "--json").json
        #expect(outer?["number"] == 1)
        #expect(outer?["subject"] == "")
        #expect(!trial("show", "incoming", "1", "--as", "quan").out.contains("việc riêng"))
    }

    @Test func `what an administrator is not shown is said, not answered with nothing`() {
        let trial = peopled()
        trial.register("việc riêng", symbol: "1/X", "--recipient", "Đỗ Bình")
        for line in [
            ["list", "incoming", "--lead", "binh"], ["list", "incoming", "--leader", "lan"],
            ["list", "incoming", "--with", "binh"], ["search", "nguoi:binh"],
        ] {
            let result = trial.run(line + ["--as", "quan"])
            #expect(result.code == 77 && result.out.isEmpty && result.remarks.count == 1, "\(line)")
        }
        let table = trial("list", "incoming", "--csv", "--as", "quan").out
        #expect(table.contains("–") && !table.contains("Bình"))
        #expect(trial("list", "incoming", "--as", "quan").out.contains("(không hiện"))
        let shape = trial("list", "incoming", "--json", "--as", "quan").json?.array?.first
        #expect(shape?["contentHidden"] == true)
        #expect(trial("list", "incoming", "--json").json?.array?.first?["contentHidden"] == nil)
    }

    @Test func `people are added, listed and changed`() {
        let trial = peopled()
        let people = trial("user", "list", "--json").json?.array
        #expect(people?.compactMap { $0["login"]?.string }.sorted() == ["binh", "hoa", "lan", "quan"])
        let binh = people?.first { $0["login"] == "binh" }
        #expect(
            binh?.object?.map(\.key) == [
                "login", "name", "title", "department", "roles", "owner", "active", "absences",
            ])
        #expect(binh?["department"] == "Ban Tài chính")
        #expect(binh?["roles"] == ["officer"])
        #expect(binh?["title"] == .null)
        let changed = trial(
            "user", "change", "--login", "binh", "--title", "Trưởng ban", "--roles", "head,officer", "--json")
        #expect(changed.json?["roles"] == ["officer", "head"])
        #expect(changed.json?["title"] == "Trưởng ban")
        #expect(trial("user", "change", "--login", "binh", "--title", "Trưởng ban").code == 1)
        #expect(trial("user", "change", "--login", "ai", "--title", "x").code == 66)
        #expect(trial("user", "add", "--login", "hoa", "--name", "Hoa").code == 1)
        #expect(trial("user", "add", "--login", "Hoa!", "--name", "Hoa").code == 1)
        #expect(trial("user", "add", "--login", "z", "--name", "Z", "--department", "Ban Mơ").code == 66)
        #expect(trial("user", "list").lines.contains { $0.hasPrefix("hoa   Lê Thị Hoa · văn thư") })
    }

    @Test func `the office would not be left without an administrator`() {
        let trial = Trial.founded()
        #expect(trial("user", "change", "--login", "lan", "--roles", "clerk").code == 1)
        #expect(trial("user", "change", "--login", "lan", "--active", "no").code == 1)
    }
}
