import Glibc
import Screens
import Testing

@testable import Shell

@Suite struct PageOutletTests {
    private func outlet(_ trial: Trial, login: String = "lan") -> PageOutlet {
        PageOutlet(office: trial.path("office.db"), login: login)
    }

    @Test func `a page goes into the person's own drop folder, and never over another file`() throws {
        let trial = Trial()
        let first = try outlet(trial).save("một\n", as: "danh-sach")
        let second = try outlet(trial).save("hai\n", as: "danh-sach")
        #expect(first == trial.path("drop/lan/danh-sach.txt"))
        #expect(second == trial.path("drop/lan/danh-sach-2.txt"))
        #expect(trial.bytes(of: "drop/lan/danh-sach.txt") == Array("một\n".utf8))
        #expect(trial.bytes(of: "drop/lan/danh-sach-2.txt") == Array("hai\n".utf8))
        var facts = stat()
        #expect(lstat(first, &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
        #expect(lstat(trial.path("drop/lan"), &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o700)
    }

    @Test func `no link is followed, and no name leads elsewhere`() throws {
        let trial = Trial()
        mkdir(trial.path("drop"), 0o700)
        mkdir(trial.path("other"), 0o700)
        symlink(trial.path("other"), trial.path("drop/lan"))
        #expect(throws: PaperFault.folder(path: trial.path("drop/lan"))) { try outlet(trial).save("x", as: "a") }
        #expect(throws: PaperFault.self) { try outlet(trial, login: "../other").save("x", as: "a") }
        #expect(try outlet(trial, login: "hung").save("x", as: "../../a") == trial.path("drop/hung/a.txt"))
        symlink(trial.path("other/b.txt"), trial.path("drop/hung/b.txt"))
        #expect(try outlet(trial, login: "hung").save("x", as: "b") == trial.path("drop/hung/b-2.txt"))
        #expect(access(trial.path("other/b.txt"), F_OK) != 0)
    }
}
