import Glibc
import TestSupport
import Testing

/// Terminals of every kind: colours, lines, and what is sent to them.
@Suite struct LooksJourneys {
    let folder: TemporaryFolder
    let registry: Registry

    init() throws {
        folder = try TemporaryFolder()
        registry = Registry(office: try Program.office(in: folder))
    }

    private func clerk(
        term: String = "xterm-256color", _ more: [String: String] = [:],
        width: @escaping @Sendable (Unicode.Scalar) -> Int = terminalWidth(of:)
    ) throws -> Clerk {
        var environment = more
        environment["TERM"] = term
        let clerk = Clerk(at: try Program.terminal(registry.office, environment: environment, width: width))
        try clerk.sees("CHỌN VIỆC")
        return clerk
    }

    private func colours(_ clerk: Clerk) -> Set<CellColour> {
        var found: Set<CellColour> = []
        for row in 0..<24 {
            for column in 0..<80 { found.insert(clerk.terminal.screen.cell(row, column).style.foreground) }
        }
        return found
    }

    /// Opens a blank form, whatever an earlier line left to go on with.
    private func opensBlankForm(_ clerk: Clerk) throws {
        try clerk.presses(.control("n"))
        try clerk.terminal.waitUntil("a form, or the offer of one") { screen in
            screen.text.contains("> Có dấu mật?") || screen.text.contains("Ctrl+N bản mới")
        }
        guard !clerk.screen.contains("> Có dấu mật?") else { return }
        try clerk.presses(.control("n"), toSee: "> Có dấu mật?")
    }

    /// Kinds of the package ncurses-base, which every system has; "ansi" wraps lines as the emulator does not.
    @Test(arguments: [
        "xterm", "xterm-256color", "linux", "screen", "screen-256color", "tmux", "tmux-256color", "vt100", "vt220",
        "rxvt", "rxvt-unicode",
    ])
    func `on each kind of terminal the same screen stands and keys work`(_ term: String) throws {
        let usual = try clerk()
        let other = try clerk(term: term)
        try other.terminal.waitForIdle()
        try usual.terminal.waitForIdle()
        #expect(other.screen == usual.screen)
        try other.presses(.text("9"), toSee: "CÀI ĐẶT")
        try other.presses(.down, toSee: "> Bảng màu")
        #expect(try other.quits() == .exited(0))
        #expect(try other.terminal.isCooked())
    }

    @Test(arguments: [
        ("xterm-256color", [String: String](), CellColour.palette(210)), ("xterm", [String: String](), .palette(1)),
        ("linux", [String: String](), .palette(1)),
        ("vt100", [String: String](), .normal), ("xterm-256color", ["NO_COLOR": "1"], .normal),
        ("xterm-256color", ["NO_COLOR": ""], .palette(210)),
    ])
    func `the dark theme has the colours that the terminal can`(
        _ term: String, _ more: [String: String], _ late: CellColour
    ) throws {
        let clerk = try clerk(term: term, more)
        try clerk.presses(.text("9"), toSee: "CÀI ĐẶT")
        try clerk.presses(.down, toSee: "> Bảng màu")
        try clerk.presses(.right, toSee: "nền sáng")
        try clerk.presses(.right, toSee: "nền tối")
        try clerk.terminal.waitForIdle()
        let row = try #require(clerk.terminal.screen.lines.firstIndex { $0.contains("! quá hạn") })
        let line = clerk.terminal.screen.lines[row]
        let column = line.distance(from: line.startIndex, to: line.firstIndex(of: "!") ?? line.startIndex)
        #expect(clerk.terminal.screen.cell(row, column).style.foreground == late)
        #expect(clerk.terminal.screen.cell(row, column).style.isBold)
        if late == .normal { #expect(colours(clerk) == [.normal]) }
        // Kept for the next time.
        #expect(try clerk.quits() == .exited(0))
        let again = try self.clerk(term: term, more)
        try again.presses(.text("9"), toSee: "nền tối")
    }

    @Test func `a terminal that counts letters and lines twice gets ASCII and a word what to set`() throws {
        // As with "treat CJK ambiguous characters as wide".
        let wide = try clerk(width: { scalar in
            [0x1EBF, 0x111, 0x2026, 0x2502, 0x2500].contains(scalar.value) ? 2 : terminalWidth(of: scalar)
        })
        try wide.sees("đếm sai độ rộng chữ")
        try wide.terminal.waitUntil("lines in ASCII") { $0.lines[1].hasPrefix("-----") }
        #expect(try wide.quits() == .exited(0))
    }

    @Test func `keys typed before the terminal has answered are not lost, and a right answer changes nothing`() throws {
        let terminal = try Program.terminal(registry.office)
        try terminal.send("2")
        try terminal.waitForText("gõ chữ là tìm")
        #expect(terminal.screen.lines.contains { $0.hasPrefix("────") })
        #expect(!terminal.screen.text.contains("đếm sai"))
        let asked = terminal.log.ranges(of: Array("\u{1B}[6n".utf8)).count
        #expect(asked == 1)
    }

    @Test func `after the first screen the whole is never cleared, but for another size`() throws {
        try registry.register(issuer: "Sở Y tế", symbol: "7/KH-SYT", subject: "Kế hoạch tiêm")
        let clerk = try clerk()
        try clerk.terminal.waitForIdle()
        let start = clerk.terminal.log.count
        try clerk.opensList(newest: "7/KH-SYT")
        try clerk.presses(.enter, toSee: "QUÁ TRÌNH XỬ LÝ")
        try clerk.presses(.function(1), toSee: "TRỢ GIÚP")
        try clerk.presses(.escape)
        try clerk.seesNoMore("TRỢ GIÚP")
        try clerk.presses(.function(9), toSee: "BẢNG LỆNH")
        try clerk.presses(.escape)
        try clerk.seesNoMore("BẢNG LỆNH")
        try clerk.presses(.function(10), toSee: "CHỌN VIỆC")
        try clerk.opensForm()
        try clerk.presses(.escape, toSee: "CHỌN VIỆC")
        try clerk.presses(.text("9"), toSee: "CÀI ĐẶT")
        for _ in 0..<4 { try clerk.presses(.right) }
        try clerk.presses(.escape, toSee: "CHỌN VIỆC")
        try clerk.terminal.waitForIdle()
        let sent = Array(clerk.terminal.log[start...])
        func times(_ text: String) -> Int { sent.ranges(of: Array(text.utf8)).count }
        #expect(times("\u{1B}[2J") == 0)
        #expect(times("\u{1B}[H\u{1B}[J") == 0)
        #expect(times("\u{1B}[1;1H\u{1B}[J") == 0)
        #expect(times("\u{1B}c") == 0)
        #expect(times("\u{1B}[3J") == 0)
        try clerk.terminal.resize(rows: 30, columns: 100)
        try clerk.terminal.waitForIdle()
        #expect(clerk.screen.contains("CHỌN VIỆC"))
        #expect(try clerk.quits() == .exited(0))
    }

    @Test func `a storm of sizes ends with the right screen`() throws {
        var chance = Chance(seed: 4)
        let clerk = try clerk()
        try clerk.opensForm()
        for _ in 0..<200 {
            try clerk.terminal.resize(rows: 1 + chance.next(below: 200), columns: 1 + chance.next(below: 500))
            if chance.next(below: 4) == 0 { try clerk.presses(.tab) }
        }
        try clerk.terminal.resize(rows: 1, columns: 1)
        try clerk.terminal.resize(rows: 24, columns: 80)
        try clerk.terminal.waitUntil("the form") { screen in
            screen.lines.contains { $0.contains("Cơ quan ban hành") } && screen.lines.contains { $0.contains("Esc") }
        }
        #expect(try clerk.quits() == .exited(0))
        #expect(try registry.isSound())
    }

    @Test func `hung up at any moment, no process stays and what was told is kept`() throws {
        var chance = Chance(seed: 26)
        var told = 0
        for round in 1...8 {
            let clerk = try clerk()
            var left = chance.next(below: 14)
            // Each step that is reached is done and seen; the line breaks right after one of them.
            func step(_ body: () throws -> Void) throws -> Bool {
                guard left > 0 else { return false }
                left -= 1
                try body()
                return true
            }
            _ =
                try step { try opensBlankForm(clerk) }
                && step { try clerk.presses(.enter, toSee: "> Cơ quan ban hành") }
                && step { try clerk.types("Sở Nội vụ") } && step { try clerk.presses(.tab, toSee: "> Số, ký hiệu") }
                && step { try clerk.types("\(round)/BC-SNV") } && step { try clerk.presses(.tab) }
                && step { try clerk.presses(.tab) } && step { try clerk.presses(.tab, toSee: "> Trích yếu") }
                && step { try clerk.types("Báo cáo \(round)") }
                && step {
                    try clerk.presses(.function(2), toSee: "Đã cấp số đến")
                    told += 1
                } && step { try clerk.presses(.text("2"), toSee: "gõ chữ là tìm") }
            // Now and then a key is on its way while the line breaks.
            if chance.next(below: 2) == 0 { try? clerk.presses(.function(2)) }
            clerk.terminal.hangUp()
            #expect(try clerk.terminal.waitExit() == .exited(128 + SIGHUP))
            #expect(kill(clerk.terminal.child, 0) == -1)
        }
        // What was on its way may have been registered too; what was told is there in any case.
        let numbers = try registry.numbers().sorted()
        #expect(numbers.count >= told)
        #expect(numbers == Array((1...20).prefix(numbers.count)))
        #expect(try registry.isSound())
    }
}
