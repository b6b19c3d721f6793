import Interchange
import Testing

@testable import Shell

@Suite struct UpkeepTests {
    @Test func `verify says that all fits and gives the head of the journal`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X")
        let result = trial("verify")
        #expect(result.code == 0)
        #expect(result.lines[0].hasPrefix("Toàn vẹn: 3 mục nhật ký"))
        let json = trial("verify", "--json").json
        #expect(json?["entries"] == 3)
        #expect(json?["findings"] == [])
        #expect(json?["head"]?["sequence"] == 3)
        #expect(json?["head"]?["hash"]?.string?.utf8.count == 64)
        #expect(result.lines[1] == "Mục cuối của nhật ký: 3 \(json?["head"]?["hash"]?.string ?? "?")")
    }

    @Test func `a backup is a new file with a receipt, and restores into a new office`() {
        let trial = Trial.founded()
        trial.register("a", symbol: "1/X")
        let head = trial("verify", "--json").json?["head"]
        let receipt = trial("backup", trial.path("b.db"), "--json").json
        #expect(receipt?["documents"] == 1)
        #expect(receipt?["entries"] == 3)
        // That it was made is noted in the office afterwards, and not in itself.
        #expect(receipt?["head"] == head)
        #expect(trial("verify", "--json").json?["head"]?["sequence"] == 4)
        #expect(receipt?["sha256"]?.string?.utf8.count == 64)
        #expect(trial.mode(of: "b.db") == 0o600)
        trial.register("b", symbol: "2/X")
        #expect(trial("restore", trial.path("b.db"), "--office", trial.path("new.db")).code == 0)
        #expect(trial("list", "incoming", "--json", "--office", trial.path("new.db")).json?.array?.count == 1)
        let number = trial.register("c", symbol: "3/X", "--office", trial.path("new.db"), "--json")
        #expect(number.json?["number"] == 2)
    }

    @Test func `backup and restore write over nothing`() {
        let trial = Trial.founded()
        _ = trial.write("mine", to: "b.db")
        #expect(trial("backup", trial.path("b.db")).code == 73)
        #expect(trial.bytes(of: "b.db") == Array("mine".utf8))
        #expect(trial("backup", trial.path("no/folder.db")).code == 73)
        #expect(trial("backup", trial.path("c.db")).code == 0)
        #expect(trial("restore", trial.path("c.db"), "--office", trial.path("office.db")).code == 73)
    }

    @Test func `a damaged backup is not restored and nothing stays of it`() {
        let trial = Trial.founded()
        for index in 1...60 { trial.register("việc số \(index)", symbol: "\(index)/BC-X") }
        trial("backup", trial.path("b.db"))
        var bytes = trial.bytes(of: "b.db")
        let page = 4096
        for index in stride(from: page * 5, to: bytes.count, by: page) { bytes[index + 100] ^= 0xFF }
        _ = trial.write(bytes, to: "bad.db")
        let result = trial("restore", trial.path("bad.db"), "--office", trial.path("new.db"))
        #expect(result.code == 65)
        #expect(result.remarks.count == 1)
        #expect(!trial.exists("new.db"))
        let text = trial.write(
            "a text file, long enough to be taken for something by a careless reader of files", to: "t")
        #expect(trial("restore", text, "--office", trial.path("new.db")).code == 65)
        #expect(trial("restore", trial.path("none"), "--office", trial.path("new.db")).code == 66)
        #expect(!trial.exists("new.db"))
    }

    @Test func `doctor prints facts about the file and the machine`() {
        let trial = Trial.founded()
        let json = trial("doctor", "--json").json
        #expect(json?["path"]?.string?.hasSuffix("/office.db") == true)
        #expect(json?["documents"] == 0)
        #expect(json?["openToOthers"] == false)
        #expect(json?["problems"] == [])
        #expect((json?["freeBytes"]?.integer ?? 0) > 0)
        #expect(trial("doctor").lines.allSatisfy { $0.hasPrefix("+ ") || $0.hasPrefix("! ") })
    }

    @Test func `the demo is the same for the same seed, sound, and marked as invented`() {
        let trial = Trial()
        #expect(trial("demo", "--documents", "300", "--seed", "7").code == 0)
        #expect(trial("demo", "--documents", "300", "--seed", "7", "--office", trial.path("two.db")).code == 0)
        #expect(trial("demo", "--documents", "300", "--seed", "8", "--office", trial.path("three.db")).code == 0)
        let lists = ["office.db", "two.db", "three.db"].map {
            trial("list", "incoming", "--json", "--office", trial.path($0)).out
        }
        #expect(lists[0] == lists[1])
        #expect(lists[0] != lists[2])
        #expect(trial("list", "incoming", "--json").json?.array?.count == 300)
        #expect(trial("verify").code == 0)
        #expect(trial("desk").lines[0].hasSuffix("DỮ LIỆU THỬ"))
        #expect(trial.register("a", symbol: "1/X").code == 0)
        #expect(trial("demo", "--documents", "5").code == 73)
        #expect(trial("demo").code == 64)
        #expect(trial("demo", "--documents", "0", "--office", trial.path("empty.db")).code == 0)
        #expect(trial.register("a", symbol: "1/X", "--office", trial.path("empty.db")).code == 0)
    }
}
