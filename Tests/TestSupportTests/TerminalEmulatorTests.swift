import Testing

@testable import TestSupport

@Suite struct TerminalEmulatorTests {
    static func screen(_ text: String, rows: Int = 4, columns: Int = 10) -> TerminalEmulator {
        var screen = TerminalEmulator(rows: rows, columns: columns)
        screen.feed(text)
        return screen
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let sent: String
        let lines: [String]
        let row: Int
        let column: Int

        init(_ name: String, _ sent: String, _ lines: [String], at row: Int, _ column: Int) {
            testDescription = name
            self.sent = sent
            self.lines = lines
            self.row = row
            self.column = column
        }
    }

    /// Four lines numbered 1 to 4, the cursor at the top left.
    static let four = "1\r\n2\r\n3\r\n4\u{1B}[H"

    static let cases = [
        Case("text", "Số 1", ["Số 1", "", "", ""], at: 0, 4),
        Case("line feed keeps the column", "ab\ncd", ["ab", "  cd", "", ""], at: 1, 4),
        Case("return and backspace", "abc\rX\u{8}\u{8}Y", ["Ybc", "", "", ""], at: 0, 1),
        Case("tab", "a\tb\tc", ["a       bc", "", "", ""], at: 0, 9),
        Case("own tab stops", "\u{1B}[3g\u{1B}[1;4H\u{1B}H\r\tx", ["   x", "", "", ""], at: 0, 4),
        Case("back tab", "\u{1B}[1;10H\u{1B}[Zx\u{1B}[2Zy", ["y       x", "", "", ""], at: 0, 1),
        Case("wrap waits for the next character", "0123456789", ["0123456789", "", "", ""], at: 0, 9),
        Case("wrap", "0123456789ab", ["0123456789", "ab", "", ""], at: 1, 2),
        Case("no wrap after return", "0123456789\rX", ["X123456789", "", "", ""], at: 0, 1),
        Case("wrap off", "\u{1B}[?7l0123456789ab", ["012345678b", "", "", ""], at: 0, 9),
        Case("scrolls at the bottom", "1\r\n2\r\n3\r\n4\r\n5", ["2", "3", "4", "5"], at: 3, 1),
        Case("address", "\u{1B}[2;3Hx\u{1B}[Hy\u{1B}[99;99Hz", ["y", "  x", "", "         z"], at: 3, 9),
        Case("relative", "\u{1B}[3;5H\u{1B}[A\u{1B}[2Da\u{1B}[B\u{1B}[Cb", ["", "  a", "    b", ""], at: 2, 5),
        Case("CHA, HPA and VPA", "\u{1B}[3Ga\u{1B}[3db\u{1B}[8`c", ["  a", "", "   b   c", ""], at: 2, 8),
        Case("next and previous line", "\u{1B}[2;5H\u{1B}[Ea\u{1B}[2Fb", ["b", "", "a", ""], at: 0, 1),
        Case("erase to the end", four + "\u{1B}[2;1H\u{1B}[J", ["1", "", "", ""], at: 1, 0),
        Case("erase to the beginning", four + "\u{1B}[3;1H\u{1B}[1J", ["", "", "", "4"], at: 2, 0),
        Case("erase all keeps the cursor", "abc\u{1B}[2J", ["", "", "", ""], at: 0, 3),
        Case("erase line", "abcdef\u{1B}[1;4H\u{1B}[K", ["abc", "", "", ""], at: 0, 3),
        Case("erase line before", "abcdef\u{1B}[1;4H\u{1B}[1K", ["    ef", "", "", ""], at: 0, 3),
        Case("erase whole line", "abcdef\u{1B}[2K", ["", "", "", ""], at: 0, 6),
        Case("ECH", "abcdef\u{1B}[1;2H\u{1B}[2X", ["a  def", "", "", ""], at: 0, 1),
        Case("ICH", "abcdefghij\u{1B}[1;2H\u{1B}[2@", ["a  bcdefgh", "", "", ""], at: 0, 1),
        Case("DCH", "abcdef\u{1B}[1;2H\u{1B}[2P", ["adef", "", "", ""], at: 0, 1),
        Case("insert mode", "abc\r\u{1B}[4hX\u{1B}[4lY", ["XYbc", "", "", ""], at: 0, 2),
        Case("IL", four + "\u{1B}[2;1H\u{1B}[2L", ["1", "", "", "2"], at: 1, 0),
        Case("DL", four + "\u{1B}[2;1H\u{1B}[2M", ["1", "4", "", ""], at: 1, 0),
        Case("IL within a region", four + "\u{1B}[1;3r\u{1B}[2;1H\u{1B}[L", ["1", "", "2", "4"], at: 1, 0),
        Case("DL within a region", four + "\u{1B}[1;3r\u{1B}[2;1H\u{1B}[M", ["1", "3", "", "4"], at: 1, 0),
        Case("IL outside the region", four + "\u{1B}[1;2r\u{1B}[4;1H\u{1B}[L", ["1", "2", "3", "4"], at: 3, 0),
        Case("SU", four + "\u{1B}[2S", ["3", "4", "", ""], at: 0, 0),
        Case("SD within a region", four + "\u{1B}[2;3r\u{1B}[T", ["1", "", "2", "4"], at: 0, 0),
        Case("line feed in a region", four + "\u{1B}[2;3r\u{1B}[3;1H\nx", ["1", "3", "x", "4"], at: 2, 1),
        Case("line feed below the region", four + "\u{1B}[1;2r\u{1B}[4;1H\nx", ["1", "2", "3", "x"], at: 3, 1),
        Case("RI at the top of a region", four + "\u{1B}[2;4r\u{1B}[2;1H\u{1B}M", ["1", "", "2", "3"], at: 1, 0),
        Case("RI and IND", "\u{1B}[3;1H\u{1B}Ma\u{1B}Db", ["", "a", " b", ""], at: 2, 2),
        Case("NEL", "ab\u{1B}Ec", ["ab", "c", "", ""], at: 1, 1),
        Case("origin mode", "\u{1B}[2;3r\u{1B}[?6h\u{1B}[9;1Hx\u{1B}[?6ly", ["y", "", "x", ""], at: 0, 1),
        Case("REP", "ab\u{1B}[3b", ["abbbb", "", "", ""], at: 0, 5),
        Case("save and restore", "ab\u{1B}7\u{1B}[3;3Hx\u{1B}8c", ["abc", "", "  x", ""], at: 0, 3),
        Case("line drawing", "\u{1B}(0lqk\u{1B}(Bq\u{1B})0\u{0E}x\u{0F}x", ["┌─┐q│x", "", "", ""], at: 0, 6),
        Case("other charsets are passed over", "\u{1B}(Ba\u{1B}*Ab\u{1B}%Gc", ["abc", "", "", ""], at: 0, 3),
        Case("OSC by BEL", "a\u{1B}]0;tựa\u{7}b", ["ab", "", "", ""], at: 0, 2),
        Case("OSC and DCS by ST", "a\u{1B}]8;;x\u{1B}\\b\u{1B}P1$r0m\u{1B}\\c", ["abc", "", "", ""], at: 0, 3),
        Case(
            "unknown sequences are passed over", "a\u{1B}[>4;1mb\u{1B}[22;0;0tc\u{1B}[ qd", ["abcd", "", "", ""], at: 0,
            4),
        Case("control within a sequence", "ab\u{1B}[\r2Cx", ["abx", "", "", ""], at: 0, 3),
        Case("CAN ends a sequence", "a\u{1B}[3\u{18}b", ["ab", "", "", ""], at: 0, 2),
        Case("wide", "漢字x", ["漢字x", "", "", ""], at: 0, 5),
        Case("wide wraps as a whole", "012345678漢", ["012345678", "漢", "", ""], at: 1, 2),
        Case("half of a wide one overwritten", "漢字\u{1B}[1;2Hx", [" x字", "", "", ""], at: 0, 2),
        Case("left half overwritten", "漢字\rx", ["x 字", "", "", ""], at: 0, 1),
        Case("wide put across two", "漢字\u{1B}[1;2H語", [" 語", "", "", ""], at: 0, 3),
        Case("DCH through a wide one", "漢字x\u{1B}[1;2H\u{1B}[P", [" 字x", "", "", ""], at: 0, 1),
        Case("ICH through a wide one", "漢字x\u{1B}[1;2H\u{1B}[@", ["   字x", "", "", ""], at: 0, 1),
        Case("ECH through a wide one", "漢字x\u{1B}[1;2H\u{1B}[2X", ["    x", "", "", ""], at: 0, 1),
        Case("wide pushed over the border", "01234567漢\r\u{1B}[@", [" 01234567", "", "", ""], at: 0, 0),
        Case("combining", "e\u{301}a\u{323}", ["e\u{301}a\u{323}", "", "", ""], at: 0, 2),
        Case("combining in the last column", "012345678e\u{301}x", ["012345678e\u{301}", "x", "", ""], at: 1, 1),
        Case("reset", "abc\u{1B}[?1049h\u{1B}[2;3r\u{1B}cx", ["x", "", "", ""], at: 0, 1),
        Case("malformed UTF-8 shows", "ệ", ["ệ", "", "", ""], at: 0, 1),
    ]

    @Test(arguments: cases) func `each sequence draws its screen`(_ case: Case) {
        let screen = Self.screen(`case`.sent)
        #expect(screen.lines.map { Array($0.utf8) } == `case`.lines.map { Array($0.utf8) }, "\(screen.lines)")
        #expect(screen.cursor == (`case`.row, `case`.column))
    }

    @Test(arguments: cases) func `bytes one at a time draw the same`(_ case: Case) {
        var screen = TerminalEmulator(rows: 4, columns: 10)
        for byte in `case`.sent.utf8 { screen.feed([byte]) }
        #expect(screen.lines == `case`.lines)
    }

    @Test func `broken UTF-8 becomes the replacement character`() {
        var screen = TerminalEmulator(rows: 1, columns: 10)
        screen.feed([0x61, 0xE1, 0xBB, 0x62, 0xFF, 0xC3, 0x1B, 0x5B, 0x44, 0x63])
        #expect(screen.lines == ["a\u{FFFD}b\u{FFFD}c"])
    }

    @Test func `the alternate screen covers the main one and gives it back with the cursor`() {
        var screen = Self.screen("main\u{1B}[?1049h\u{1B}[3;3Halt")
        #expect(screen.isAlternateScreen)
        #expect(screen.lines == ["", "", "  alt", ""])
        screen.feed("\u{1B}[?1049l")
        #expect(!screen.isAlternateScreen)
        #expect(screen.lines == ["main", "", "", ""])
        #expect(screen.cursor == (0, 4))
    }

    @Test func `styles are set and taken back`() {
        let screen = Self.screen(
            "\u{1B}[1;2;4;7ma\u{1B}[22;24;27mb\u{1B}[31;102mc\u{1B}[38;5;200;48;2;1;2;3md\u{1B}[mE\u{1B}[38:5:9;48:2::4:5:6;3mf"
        )
        var all = CellStyle()
        all.isBold = true
        all.isDim = true
        all.isUnderlined = true
        all.isReversed = true
        #expect(screen.cell(0, 0).style == all)
        #expect(screen.cell(0, 1).style == CellStyle())
        #expect(screen.cell(0, 2).style.foreground == .palette(1))
        #expect(screen.cell(0, 2).style.background == .palette(10))
        #expect(screen.cell(0, 3).style.foreground == .palette(200))
        #expect(screen.cell(0, 3).style.background == .direct(1, 2, 3))
        #expect(screen.cell(0, 4).style == CellStyle())
        #expect(screen.cell(0, 5).style.foreground == .palette(9))
        #expect(screen.cell(0, 5).style.background == .direct(4, 5, 6))
        #expect(screen.cell(0, 5).style.isItalic)
    }

    @Test func `erased cells keep the background alone`() {
        let screen = Self.screen("\u{1B}[1;31;44m\u{1B}[K")
        #expect(screen.cell(0, 5).style.background == .palette(4))
        #expect(screen.cell(0, 5).style.foreground == .normal)
        #expect(!screen.cell(0, 5).style.isBold)
    }

    @Test func `modes are seen`() {
        var screen = Self.screen("\u{1B}[?25l\u{1B}[?2004h\u{1B}[?1h\u{1B}=\u{1B}[?1000;1006h\u{7}")
        #expect(!screen.modes.showsCursor)
        #expect(screen.modes.bracketsPaste)
        #expect(screen.modes.hasApplicationCursorKeys)
        #expect(screen.modes.hasApplicationKeypad)
        #expect(screen.modes.reportsMouse)
        #expect(screen.bells == 1)
        screen.feed("\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1l\u{1B}>\u{1B}[?1000l")
        #expect(screen.modes == TerminalModes())
    }

    @Test func `questions are answered`() {
        let screen = Self.screen("\u{1B}[2;3H\u{1B}[6n\u{1B}[5n")
        #expect(String(decoding: screen.answers, as: UTF8.self) == "\u{1B}[2;3R\u{1B}[0n")
    }

    @Test func `a smaller screen keeps the line of the cursor, a larger one adds blanks`() {
        var screen = Self.screen("1\r\n2\r\n3\r\n4")
        screen.resize(rows: 2, columns: 3)
        #expect(screen.lines == ["3", "4"])
        #expect(screen.cursor == (1, 1))
        screen.resize(rows: 3, columns: 12)
        screen.feed("\u{1B}[3;12Hx")
        #expect(screen.lines == ["3", "4", "           x"])
    }

    @Test func `wide cells tell their halves`() {
        let screen = Self.screen("漢")
        #expect(screen.cell(0, 0).width == 2)
        #expect(screen.cell(0, 1).width == 0)
        #expect(screen.cell(0, 1).text.isEmpty)
    }

    @Test func `hostile sequences neither trap nor grow`() {
        var screen = TerminalEmulator(rows: 3, columns: 5)
        screen.feed("\u{1B}[999999999999;0;99999H\u{1B}[99999@\u{1B}[99999P\u{1B}[99999L\u{1B}[99999M\u{1B}[99999S")
        screen.feed("\u{1B}[99999T\u{1B}[99999X\u{1B}[0;0r\u{1B}[5;2r\u{1B}[99999I\u{1B}[38;5m\u{1B}[38;2;1m\u{1B}[48m")
        screen.feed("a\u{1B}[99999b\u{1B}[" + String(repeating: "1;", count: 500) + "mx\u{1B}[99999;99999r")
        screen.feed("e" + String(repeating: "\u{301}", count: 10_000))
        screen.resize(rows: 0, columns: 0)
        screen.feed("漢字abc\r\n\u{1B}[@\u{1B}[P\u{1B}[L\u{1B}[J\u{1B}[1J")
        var seed: UInt64 = 42
        for _ in 0..<200_000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let table = Array("\u{1B}[]();?0123456789HABCDJKLMPSTXbdfghlmnrsu@\r\n\t漢é字 x".utf8)
            screen.feed([table[Int(seed >> 33) % table.count]])
            if seed >> 50 == 0 { screen.resize(rows: Int(seed >> 20 & 7), columns: Int(seed >> 24 & 15)) }
        }
        #expect(screen.lines.count == screen.rows)
    }
}
