import Glibc
import Testing

@testable import TestSupport

@Suite struct PseudoTerminalTests {
    @Test func `a program draws on a terminal of its own and ends`() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "tty; stty size; printf '\\033[1mđậm\\033[m'; exit 3"])
        let status = try terminal.waitExit()
        #expect(status == .exited(3))
        #expect(terminal.screen.lines[0].hasPrefix("/dev/pts/"))
        #expect(terminal.screen.lines[1] == "24 80")
        #expect(terminal.screen.lines[2] == "đậm")
        #expect(terminal.screen.cell(2, 0).style.isBold)
        #expect(terminal.log.contains(0x1B))
    }

    @Test func `what is typed is echoed and read`() throws {
        let terminal = try PseudoTerminal("/bin/cat")
        try terminal.send("chào\r")
        try terminal.waitUntil("the echo and the copy") { $0.lines.prefix(2) == ["chào", "chào"] }
        try terminal.press(.control("d"))
        #expect(try terminal.waitExit() == .exited(0))
    }

    @Test func `the terminal is the program's controlling one`() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo ready >/dev/tty; exec cat"])
        try terminal.waitForText("ready")
        try terminal.press(.control("c"))
        #expect(try terminal.waitExit() == .signalled(SIGINT))
    }

    @Test func `a new size reaches the program with its signal`() throws {
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "trap 'stty size' WINCH; echo ready; while :; do read x; done"], rows: 10, columns: 40)
        try terminal.waitForText("ready")
        try terminal.resize(rows: 12, columns: 50)
        try terminal.waitForText("12 50")
    }

    @Test func `a closed terminal hangs the program up`() throws {
        let terminal = try PseudoTerminal("/bin/cat")
        try terminal.waitForIdle(quietMilliseconds: 20)
        terminal.hangUp()
        #expect(try terminal.waitExit() == .signalled(SIGHUP))
    }

    @Test func `a signal ends the program`() throws {
        let terminal = try PseudoTerminal("/bin/cat")
        terminal.kill(SIGTERM)
        #expect(try terminal.waitExit() == .signalled(SIGTERM))
    }

    @Test func `the settings tell whether the program put them back`() throws {
        let terminal = try PseudoTerminal(
            "/bin/sh",
            ["-c", "read line; stty raw -echo; printf raw; head -c 1 >/dev/null; stty cooked echo; printf done"])
        #expect(try terminal.isCooked())
        try terminal.send("\n")
        try terminal.waitForText("raw")
        #expect(try !terminal.isCooked())
        try terminal.send("x")
        #expect(try terminal.waitExit() == .exited(0))
        #expect(try terminal.isCooked())
        #expect(terminal.screen.text.hasSuffix("rawdone"))
    }

    @Test func `waiting in vain shows the screen`() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "printf here; exec cat"])
        try terminal.waitForText("here")
        #expect(throws: PseudoTerminalFault.timedOut("“there”", screen: "here")) {
            try terminal.waitForText("there", timeoutMilliseconds: 30)
        }
        terminal.kill(SIGKILL)
        #expect(throws: PseudoTerminalFault.closed("“there”", screen: "here")) { try terminal.waitForText("there") }
    }

    @Test func `large input and output cross without blocking`() throws {
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "stty raw -echo; printf go; tee /dev/null | head -c 500000"])
        try terminal.waitForText("go")
        try terminal.send([UInt8](repeating: 0x61, count: 500_000))
        try terminal.waitUntil("all of it") { _ in terminal.log.count == 500_002 }
    }

    @Test func `a question is answered to the program`() throws {
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "stty raw -echo; printf 'ab\\033[6n'; head -c 6 | tr '\\033' E; stty cooked"])
        _ = try terminal.waitExit()
        #expect(terminal.screen.lines[0] == "abE[1;3R")
    }

    @Test(arguments: [
        (TerminalKey.text("đ"), "đ", "đ"), (.up, "\u{1B}[A", "\u{1B}OA"), (.end, "\u{1B}[F", "\u{1B}OF"),
        (.function(1), "\u{1B}OP", "\u{1B}OP"), (.function(5), "\u{1B}[15~", "\u{1B}[15~"),
        (.function(12), "\u{1B}[24~", "\u{1B}[24~"), (.control("s"), "\u{13}", "\u{13}"),
        (.alt("5"), "\u{1B}5", "\u{1B}5"),
        (.paste("a\n"), "a\n", "\u{1B}[200~a\n\u{1B}[201~"), (.backTab, "\u{1B}[Z", "\u{1B}[Z"),
        (.delete, "\u{1B}[3~", "\u{1B}[3~"),
    ])
    func `keys are sent as terminfo lists them`(_ key: TerminalKey, _ plain: String, _ application: String) {
        var modes = TerminalModes()
        #expect(key.bytes(in: modes) == Array(plain.utf8))
        modes.hasApplicationCursorKeys = true
        modes.bracketsPaste = true
        #expect(key.bytes(in: modes) == Array(application.utf8))
    }
}
