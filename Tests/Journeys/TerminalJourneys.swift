import Glibc
import TestSupport
import Testing

/// The terminal itself: taken, given back, taken away, and of any size or none.
@Suite struct TerminalJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    /// A way in which the program ends while a form is open.
    enum End: String, CaseIterable, Sendable {
        case quit, terminate, crash

        var status: ProcessStatus {
            switch self {
            case .quit: .exited(0)
            case .terminate: .exited(128 + SIGTERM)
            case .crash: .signalled(SIGSEGV)
            }
        }
    }

    @Test(arguments: End.allCases)
    func `the terminal is given back as it was`(end: End) throws {
        let clerk = try Clerk(registry.office)
        #expect(clerk.terminal.screen.isAlternateScreen)
        #expect(try !clerk.terminal.isCooked())
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "1/BC-SNV", subject: "Báo cáo")
        switch end {
        case .quit:
            try clerk.presses(.control("q"), toSee: "Ctrl+Q thoát")
            try clerk.presses(.control("q"))
        case .terminate: clerk.terminal.kill(SIGTERM)
        case .crash: clerk.terminal.kill(SIGSEGV)
        }
        #expect(try clerk.terminal.waitExit() == end.status)
        Self.expectGivenBack(clerk.terminal)
        #expect(try clerk.terminal.isCooked())
        #expect(try registry.isSound())
    }

    /// No other screen to go back to: what was shown would stay there for whoever comes next.
    @Test(arguments: ["linux", "vt100", "ansi"], [End.quit, .crash])
    func `nothing of the office stays on a terminal of one screen`(term: String, end: End) throws {
        let clerk = try Clerk(registry.office, term: term)
        #expect(!clerk.terminal.screen.isAlternateScreen)
        try clerk.opensForm()
        if end == .quit { try clerk.presses(.control("q")) } else { clerk.terminal.kill(SIGSEGV) }
        #expect(try clerk.terminal.waitExit() == end.status)
        #expect(clerk.screen.allSatisfy { $0.isWhitespace })
        #expect(clerk.terminal.screen.cursor.row == 0)
        #expect(try clerk.terminal.isCooked())
    }

    @Test func `without a shell behind it the program does not offer to go there`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.presses(.function(9), toSee: "BẢNG LỆNH")
        try clerk.types("tam ra")
        try clerk.sees("> Tạm ra dấu nhắc lệnh")
        try clerk.presses(.enter)
        try clerk.seesNoMore("BẢNG LỆNH")
        try clerk.sees("! Tạm ra dấu nhắc lệnh: không có dấu nhắc lệnh nào")
        #expect(try clerk.quits() == .exited(0))
    }

    private static func expectGivenBack(_ terminal: PseudoTerminal) {
        var usual = terminal.screen.modes
        usual.isAlternateScreen = false
        usual.showsCursor = true
        usual.bracketsPaste = false
        usual.reportsMouse = false
        usual.reportsFocus = false
        usual.hasApplicationCursorKeys = false
        usual.hasApplicationKeypad = false
        #expect(terminal.screen.modes == usual)
    }

    @Test func `when the connection breaks the program ends and what was told is kept`() throws {
        let clerk = try Clerk(registry.office)
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "1/BC-SNV", subject: "Báo cáo")
        try clerk.presses(.control("s"), toSee: "Đã cấp số đến 1.")
        try clerk.fills(issuer: "Sở Y tế", symbol: "2/BC-SYT", subject: "Báo cáo dở dang")
        clerk.terminal.hangUp()
        #expect(try clerk.terminal.waitExit() == .exited(128 + SIGHUP))
        #expect(try registry.numbers() == [1])
        #expect(try registry.isSound())
    }

    @Test func `suspended to the shell and brought back, the form is as it was`() throws {
        var environment = Program.environment
        environment["PS1"] = "$ "
        let shell = try PseudoTerminal("/bin/sh", ["-i"], environment: environment)
        try shell.waitForText("$")
        try shell.send("'\(Program.path)' --office '\(registry.office)'\n")
        let clerk = Clerk(at: shell)
        try clerk.sees("CHỌN VIỆC")
        try clerk.opensForm()
        try clerk.fills(issuer: "Sở Nội vụ", symbol: "1/BC-SNV", subject: "Báo cáo")

        try clerk.presses(.function(9), toSee: "BẢNG LỆNH")
        try clerk.types("tam ra")
        try clerk.sees("> Tạm ra dấu nhắc lệnh")
        try clerk.presses(.enter)
        try Self.standsInShell(shell)
        // Others work on meanwhile.
        #expect(try registry.register(issuer: "Sở Y tế", symbol: "2/BC-SYT", subject: "Khác").hasPrefix("1/"))
        try shell.send("fg\n")
        try clerk.sees("[Báo cáo ")
        #expect(shell.screen.isAlternateScreen)

        // From outside, as with kill -TSTP.
        let children = try runProcess("/bin/cat", ["/proc/\(shell.child)/task/\(shell.child)/children"]).output
        let program = try #require(pid_t(children.prefix { $0.isNumber }))
        kill(program, SIGTSTP)
        try Self.standsInShell(shell)
        try shell.send("fg\n")
        try clerk.sees("[Báo cáo ")
        try clerk.types(" quý")
        try clerk.presses(.function(2), toSee: "Đã cấp số đến 2.")
        try clerk.presses(.control("q"))
        try Self.standsInShell(shell)
        try shell.send("exit\n")
        #expect(try shell.waitExit() == .exited(0))
        #expect(try registry.text("subject", of: 2) == "Báo cáo quý")
    }

    private static func standsInShell(_ shell: PseudoTerminal) throws {
        try shell.waitUntil("the shell's screen") { screen in
            !screen.isAlternateScreen && screen.lines.last { !$0.isEmpty } == "$"
        }
        #expect(shell.screen.modes.showsCursor)
    }

    @Test func `any size and any keys leave the program alive and the office sound`() throws {
        try registry.register(issuer: "Sở Y tế", symbol: "7/KH-SYT", subject: "Kế hoạch tiêm")
        var chance = Chance(seed: 20_260_101)
        var clerk = try Clerk(registry.office)
        let keys: [TerminalKey] =
            [
                .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .enter, .enter, .tab,
                .backTab, .escape, .escape, .backspace, .control("n"), .control("s"), .control("z"), .control("u"),
                .alt("x"), .paste("dán\nhai dòng"), .text("c"), .text("ế"), .text("."), .text("12/"),
                .text("sở nội vụ"),
                .text("\u{301}"), .text("😀"), .text(";"), .text("*"), .text(" "), .text("\u{0}"),
                .text("\u{1B}[9999;9Z"),
            ] + (1...12).map { TerminalKey.function($0) }
        for _ in 0..<300 {
            do {
                if chance.next(below: 6) == 0 {
                    let rows = 1 + chance.next(below: 60)
                    try clerk.terminal.resize(rows: rows, columns: 1 + chance.next(below: 200))
                } else {
                    try clerk.presses(keys[chance.next(below: keys.count)])
                }
                try clerk.terminal.waitForIdle(quietMilliseconds: 4)
            } catch PseudoTerminalFault.closed {
                // The palette has "quit" in it: leaving is no fault, anything else is.
                #expect(try clerk.terminal.waitExit() == .exited(0))
                clerk = try Clerk(registry.office)
            }
        }
        try clerk.terminal.resize(rows: 24, columns: 80)
        try clerk.terminal.waitUntil("a painted screen") { $0.text.count > 200 }
        clerk.terminal.kill(SIGTERM)
        #expect(try clerk.terminal.waitExit() == .exited(128 + SIGTERM))
        Self.expectGivenBack(clerk.terminal)
        #expect(try registry.isSound())
    }

    @Test func `without a terminal the desk is printed, with an unknown one a sentence`() throws {
        let printed = try Program.run([], office: registry.office)
        #expect(printed.status == .exited(0))
        #expect(printed.output.contains("VIỆC HÔM NAY"))
        #expect(!printed.stdout.contains(0x1B))
        #expect(printed.errors.isEmpty)

        var environment = Program.environment
        environment["TERM"] = "khong-co"
        let terminal = try PseudoTerminal(
            Program.path, ["--office", registry.office], environment: environment, columns: 200)
        #expect(try terminal.waitExit() == .exited(73))
        #expect(
            terminal.screen.text
                == "vanthu: Máy này không biết loại màn hình \"khong-co\". Đặt TERM=xterm-256color rồi chạy lại.")
        #expect(try terminal.isCooked())
    }
}
