import Glibc
import Interchange
import Records
import Testing

@testable import Shell

@Suite struct FoundingTests {
    @Test func `init makes a folder and a file for their owner alone and says where`() {
        let trial = Trial()
        trial.environment["VANTHU_OFFICE"] = trial.path("a/b/office.db")
        let old = umask(0o077)
        defer { umask(old) }
        let result = trial("init", "--name", "LĐLĐ tỉnh Lam Giang", "--code", "H40")
        #expect(result.code == 0)
        #expect(result.lines[0] == "Đã lập tệp dữ liệu của LĐLĐ tỉnh Lam Giang: \(trial.path("a/b/office.db"))")
        #expect(trial.mode(of: "a") == 0o700)
        #expect(trial.mode(of: "a/b") == 0o700)
        #expect(trial.mode(of: "a/b/office.db") == 0o600)
    }

    @Test func `the owner is the account of the machine, made a short name, with every role`() {
        let trial = Trial()
        trial.account.name = "Lan.Anh Đ"
        trial("init", "--name", "X", "--code", "C")
        let person = trial("user", "list", "--json").json?.array?.first
        #expect(person?["login"]?.string == "lan.anh")
        #expect(person?["name"]?.string == "lan.anh")
        #expect(person?["owner"]?.bool == true)
        #expect(person?["roles"]?.array?.count == 7)
    }

    @Test(arguments: [("lan", "lan"), ("Lan", "lan"), ("1lan", "lan"), ("Đ", "owner"), ("", "owner"), ("a b", "ab")])
    func `an account's name becomes a short name`(_ account: String, login: String) {
        #expect(OfficeFounding.login(from: account) == login)
    }

    @Test func `an office file that exists is not touched`() {
        let trial = Trial.founded()
        let before = trial.bytes(of: "office.db")
        let result = trial("init", "--name", "Y", "--code", "C")
        #expect(result.code == 73)
        #expect(result.remarks.count == 1)
        #expect(trial.bytes(of: "office.db") == before)
    }

    @Test func `nothing stays of an office that cannot be founded`() {
        let trial = Trial()
        let result = trial("init", "--name", "X", "--code", "C", "--owner", "Ông Chủ")
        #expect(result.code == 1)
        #expect(!trial.exists("office.db"))
        #expect(trial("init", "--name", "X", "--code", String(repeating: "9", count: 36)).code == 64)
        #expect(!trial.exists("office.db"))
    }

    @Test func `a folder that cannot be made is said`() {
        let trial = Trial()
        _ = trial.write("x", to: "plain")
        trial.environment["VANTHU_OFFICE"] = trial.path("plain/office.db")
        let result = trial("init", "--name", "X", "--code", "C")
        #expect(result.code == 73)
        #expect(result.err.contains("plain"))
    }

    @Test func `the place follows the option, the variable, the data folder and the home folder`() {
        let trial = Trial()
        trial.environment = ["HOME": trial.folder]
        trial("init", "--name", "Nhà", "--code", "C")
        #expect(trial.exists(".local/share/vanthu/office.db"))
        trial.environment["XDG_DATA_HOME"] = trial.path("data")
        trial("init", "--name", "Dữ liệu", "--code", "C")
        #expect(trial.exists("data/vanthu/office.db"))
        trial.environment["VANTHU_OFFICE"] = trial.path("named.db")
        trial("init", "--name", "Tên", "--code", "C")
        trial("init", "--name", "Tùy chọn", "--code", "C", "--office", trial.path("given.db"))
        #expect(trial("settings", "show").lines[0] == "Tên cơ quan       Tên")
        #expect(trial("settings", "show", "--office", trial.path("given.db")).lines[0] == "Tên cơ quan       Tùy chọn")
        trial.environment["VANTHU_OFFICE"] = nil
        #expect(trial("settings", "show").lines[0] == "Tên cơ quan       Dữ liệu")
        trial.environment["XDG_DATA_HOME"] = "relative"
        #expect(trial("settings", "show").lines[0] == "Tên cơ quan       Nhà")
        trial.environment = [:]
        #expect(trial("settings", "show").code == 66)
    }

    @Test func `the office's language is spoken unless another is asked for`() {
        let trial = Trial()
        trial("init", "--name", "X", "--code", "C", "--lang", "en")
        #expect(trial("desk").out.contains("Arrived today"))
        #expect(trial("desk", "--lang", "vi").out.contains("Đến hôm nay"))
    }

    @Test func `missing, foreign, damaged and linked files have their own sentence and code`() {
        let trial = Trial()
        #expect(trial("desk").code == 66)
        #expect(trial("desk").remarks.count == 1)
        let text = trial.write("not a database, but long enough to be looked at by anybody who opens it", to: "text.db")
        #expect(trial("desk", "--office", text).code == 65)
        #expect(trial("desk", "--office", trial.folder).code == 65)
        trial("init", "--name", "X", "--code", "C")
        symlink(trial.path("office.db"), trial.path("link.db"))
        #expect(trial("desk", "--office", trial.path("link.db")).code == 65)
    }

    @Test func `without a subcommand the desk is printed, or the terminal program runs`() {
        let trial = Trial.founded()
        #expect(trial().out == trial("desk").out)
        #expect(trial().code == 0)
        trial.isTerminal = true
        let result = trial()
        #expect(result.code == 0)
        #expect(result.out.isEmpty)
        #expect(trial.terminalStarts == ["lan"])
    }

    @Test func `without an office the program says how to make one`() {
        let trial = Trial()
        trial.isTerminal = true
        let result = trial()
        #expect(result.code == 66)
        #expect(result.err.contains("vanthu init"))
        #expect(trial.terminalStarts.isEmpty)
    }
}

@Suite struct FirstStartTests {
    @Test func `a terminal without an office begins with the first start, and goes on with what it made`() {
        let trial = Trial()
        trial.isTerminal = true
        var asked: [String] = []
        trial.firstStart = { facts in
            asked.append(facts.path)
            let owner = OfficeFounding.owner(login: "hoa", name: "Lê Thị Hoa")
            let profile = OfficeProfile(name: "LĐLĐ", superior: nil, place: nil, code: "X")
            let made = try? OfficeFounding.make(profile, owner: owner, lastNumber: 7, at: facts.path, now: trial.now)
            return .office(path: made ?? "")
        }
        #expect(trial().code == 0)
        #expect(asked == [trial.path("office.db")])
        #expect(trial.terminalStarts == ["hoa"])
        // The second time there is an office.
        #expect(trial().code == 0)
        #expect(asked.count == 1)
        trial.isTerminal = false
        #expect(trial.register().out.contains("số đến 8."))
        #expect(trial("verify").code == 0)
    }

    @Test func `left without an office, the run ends with its code and nothing is there`() {
        let trial = Trial()
        trial.isTerminal = true
        trial.firstStart = { _ in .left(code: 129) }
        #expect(trial().code == 129)
        #expect(trial.terminalStarts.isEmpty)
        #expect(!trial.exists("office.db"))
    }

    @Test func `whoever is named comes to no first start`() {
        let trial = Trial()
        trial.isTerminal = true
        trial.firstStart = { _ in .left(code: 0) }
        #expect(trial("--as", "lan").code == 66)
    }

    @Test func `init goes on after a number given elsewhere, and the journal tells`() {
        let trial = Trial()
        #expect(trial("init", "--name", "X", "--code", "C", "--last-number", "1532").code == 0)
        #expect(trial.register().out.contains("số đến 1533."))
        #expect(trial("verify").code == 0)
        #expect(trial("init", "--name", "X", "--code", "C", "--last-number", "-1").code == 64)
    }

    @Test func `what a process that is no more has begun is taken away, of one that lives nothing`() throws {
        let trial = Trial()
        // No process has this number: it is above the greatest that Linux gives.
        let dead = "office.db.part-4194305"
        _ = trial.write("x", to: dead)
        _ = trial.write("x", to: dead + "-wal")
        let living = "office.db.part-\(getppid())"
        _ = trial.write("x", to: living)
        #expect(trial("init", "--name", "X", "--code", "C").code == 0)
        #expect(!trial.exists(dead) && !trial.exists(dead + "-wal"))
        #expect(trial.exists(living))
    }

    @Test func `the demo stands beside the office and never in its place`() {
        #expect(FirstStartPlaces.demo(besideOffice: "/a/b/office.db") == "/a/b/demo.db")
        #expect(FirstStartPlaces.demo(besideOffice: "/a/b/demo.db") == "/a/b/demo-2.db")
        #expect(FirstStartPlaces.demo(besideOffice: "office.db") == "demo.db")
    }
}
