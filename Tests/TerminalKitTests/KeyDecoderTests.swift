import TerminalKit
import Testing

private func decoded(_ bytes: [UInt8]) -> [Event] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes) + decoder.timeOut()
}

private func decoded(_ text: String) -> [Event] { decoded(Array(text.utf8)) }

private func keys(_ keys: Key...) -> [Event] { keys.map { .key($0) } }

private func letters(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

/// What a terminal sends, and the key it means.
struct KeyBytes: CustomTestStringConvertible, Sendable {
    let terminal: String
    let bytes: String
    let key: Key

    init(_ terminal: String, _ bytes: String, _ key: Key) {
        self.terminal = terminal
        self.bytes = bytes
        self.key = key
    }

    var testDescription: String { "\(terminal) \(Array(bytes.utf8)) \(key)" }
}

private let everyKey: [KeyBytes] = keysOfOne + keysOfText

/// Keys with Shift, Ctrl or Alt that text is edited with, as far as a terminal sends them as keys of their own: the Linux
/// console and an old PuTTY send the plain arrow.
private let keysOfText: [KeyBytes] = [
    KeyBytes("xterm", "\u{1B}[1;2B", .shiftDown), KeyBytes("xterm", "\u{1B}[1;2C", .shiftRight),
    KeyBytes("xterm", "\u{1B}[1;2D", .shiftLeft), KeyBytes("xterm", "\u{1B}[1;2H", .shiftHome),
    KeyBytes("xterm", "\u{1B}[1;2F", .shiftEnd), KeyBytes("xterm", "\u{1B}[1;6C", .shiftControlRight),
    KeyBytes("xterm", "\u{1B}[1;6D", .shiftControlLeft), KeyBytes("xterm", "\u{1B}[1;6H", .shiftControlHome),
    KeyBytes("xterm", "\u{1B}[1;6F", .shiftControlEnd), KeyBytes("xterm", "\u{1B}[1;5H", .controlHome),
    KeyBytes("xterm", "\u{1B}[1;5F", .controlEnd), KeyBytes("xterm", "\u{1B}[3;5~", .controlDelete),
    KeyBytes("xterm", "\u{1B}[3;2~", .delete), KeyBytes("xterm", "\u{1B}[1;5A", .up),
    KeyBytes("xterm", "\u{1B}[27;5;8~", .controlBackspace), KeyBytes("xterm", "\u{1B}[1;6A", .shiftUp),
    KeyBytes("xterm", "\u{1B}\u{7F}", .altBackspace), KeyBytes("xterm", "\u{1B}\u{8}", .altBackspace),
    KeyBytes("xterm", "\u{1B}[1;4D", .unknown), KeyBytes("xterm", "\u{1B}O2D", .left),
    KeyBytes("CSI u", "\u{1B}[127;5u", .controlBackspace), KeyBytes("CSI u", "\u{1B}[127;3u", .altBackspace),
    KeyBytes("CSI u", "\u{1B}[127;2u", .backspace), KeyBytes("CSI u", "\u{1B}[99;5u", .control("c")),
    KeyBytes("all", "\u{1}", .control("a")), KeyBytes("all", "\u{18}", .control("x")),
    KeyBytes("all", "\u{16}", .control("v")), KeyBytes("all", "\u{F}", .control("o")),
    KeyBytes("PuTTY", "\u{1B}\u{7F}", .altBackspace), KeyBytes("PuTTY", "\u{1B}[1;2D", .shiftLeft),
    KeyBytes("PuTTY", "\u{1B}[1;5C", .controlRight),
    KeyBytes("rxvt", "\u{1B}[b", .shiftDown), KeyBytes("rxvt", "\u{1B}[c", .shiftRight),
    KeyBytes("rxvt", "\u{1B}[d", .shiftLeft), KeyBytes("rxvt", "\u{1B}[8$", .shiftEnd),
    KeyBytes("rxvt", "\u{1B}[7^", .controlHome), KeyBytes("rxvt", "\u{1B}[7@", .shiftControlHome),
    KeyBytes("rxvt", "\u{1B}[8@", .shiftControlEnd), KeyBytes("rxvt", "\u{1B}[3^", .controlDelete),
    KeyBytes("rxvt", "\u{1B}[3$", .delete),
    KeyBytes("console", "\u{1B}\u{7F}", .altBackspace),
    KeyBytes("tmux", "\u{1B}[1;2D", .shiftLeft), KeyBytes("tmux", "\u{1B}[1;6C", .shiftControlRight),
    KeyBytes("screen", "\u{1B}[1;2C", .shiftRight), KeyBytes("screen", "\u{1B}[1;5H", .controlHome),
]

private let keysOfOne: [KeyBytes] = [
    KeyBytes("all", "\r", .enter), KeyBytes("all", "\n", .enter), KeyBytes("all", "\t", .tab),
    KeyBytes("all", "\u{7F}", .backspace), KeyBytes("Windows", "\u{8}", .backspace),
    KeyBytes("all", "\u{1B}", .escape), KeyBytes("all", " ", .character(" ")),
    KeyBytes("all", "\u{3}", .control("c")), KeyBytes("all", "\u{1A}", .control("z")),
    KeyBytes("all", "\u{11}", .control("q")), KeyBytes("all", "\u{13}", .control("s")),
    KeyBytes("all", "\u{0}", .unknown), KeyBytes("all", "\u{1F}", .control("_")),
    KeyBytes("all", "ế", .character("ế")), KeyBytes("all", "作", .character("作")),
    KeyBytes("xterm", "\u{1B}[A", .up), KeyBytes("xterm", "\u{1B}[B", .down),
    KeyBytes("xterm", "\u{1B}[C", .right), KeyBytes("xterm", "\u{1B}[D", .left),
    KeyBytes("xterm", "\u{1B}OA", .up), KeyBytes("xterm", "\u{1B}OD", .left),
    KeyBytes("xterm", "\u{1B}[H", .home), KeyBytes("xterm", "\u{1B}[F", .end),
    KeyBytes("xterm", "\u{1B}OH", .home), KeyBytes("xterm", "\u{1B}OF", .end),
    KeyBytes("xterm", "\u{1B}[2~", .insert), KeyBytes("xterm", "\u{1B}[3~", .delete),
    KeyBytes("xterm", "\u{1B}[5~", .pageUp), KeyBytes("xterm", "\u{1B}[6~", .pageDown),
    KeyBytes("xterm", "\u{1B}OP", .function(1)), KeyBytes("xterm", "\u{1B}OS", .function(4)),
    KeyBytes("xterm", "\u{1B}[15~", .function(5)), KeyBytes("xterm", "\u{1B}[17~", .function(6)),
    KeyBytes("xterm", "\u{1B}[21~", .function(10)), KeyBytes("xterm", "\u{1B}[23~", .function(11)),
    KeyBytes("xterm", "\u{1B}[24~", .function(12)), KeyBytes("xterm", "\u{1B}[1;2P", .function(13)),
    KeyBytes("xterm", "\u{1B}[1;5C", .controlRight), KeyBytes("xterm", "\u{1B}[1;5D", .controlLeft),
    KeyBytes("xterm", "\u{1B}[1;2A", .shiftUp), KeyBytes("xterm", "\u{1B}[1;3A", .unknown),
    KeyBytes("xterm", "\u{1B}[Z", .backTab), KeyBytes("xterm", "\u{1B}[27;5;115~", .control("s")),
    KeyBytes("xterm", "\u{1B}x", .alt("x")), KeyBytes("xterm", "\u{1B}1", .alt("1")),
    KeyBytes("xterm", "\u{1B}ế", .alt("ế")), KeyBytes("xterm", "\u{1B}]", .alt("]")),
    KeyBytes("xterm", "\u{1B}\r", .unknown),
    KeyBytes("CSI u", "\u{1B}[115;5u", .control("s")), KeyBytes("CSI u", "\u{1B}[27u", .escape),
    KeyBytes("CSI u", "\u{1B}[7871u", .character("ế")), KeyBytes("CSI u", "\u{1B}[9;2u", .backTab),
    KeyBytes("PuTTY", "\u{1B}[1~", .home), KeyBytes("PuTTY", "\u{1B}[4~", .end),
    KeyBytes("PuTTY", "\u{1B}[11~", .function(1)), KeyBytes("PuTTY", "\u{1B}[12~", .function(2)),
    KeyBytes("PuTTY", "\u{1B}[13~", .function(3)), KeyBytes("PuTTY", "\u{1B}[14~", .function(4)),
    KeyBytes("PuTTY", "\u{1B}OC", .right), KeyBytes("PuTTY", "\u{1B}OM", .enter),
    KeyBytes("PuTTY", "\u{1B}Oq", .character("1")), KeyBytes("PuTTY", "\u{1B}Oy", .character("9")),
    KeyBytes("PuTTY", "\u{1B}Oj", .character("*")), KeyBytes("PuTTY", "\u{1B}Ok", .character("+")),
    KeyBytes("rxvt", "\u{1B}[7~", .home), KeyBytes("rxvt", "\u{1B}[8~", .end),
    KeyBytes("rxvt", "\u{1B}Oc", .controlRight), KeyBytes("rxvt", "\u{1B}Od", .controlLeft),
    KeyBytes("rxvt", "\u{1B}[a", .shiftUp), KeyBytes("rxvt", "\u{1B}[7$", .shiftHome),
    KeyBytes("rxvt", "\u{1B}[8^", .controlEnd), KeyBytes("rxvt", "\u{1B}[25~", .function(13)),
    KeyBytes("rxvt", "\u{1B}\u{1B}[A", .up), KeyBytes("PuTTY as rxvt", "\u{1B}Ow", .end),
    KeyBytes("console", "\u{1B}[[A", .function(1)), KeyBytes("console", "\u{1B}[[E", .function(5)),
    KeyBytes("console", "\u{1B}[1~", .home), KeyBytes("console", "\u{1B}[25~", .function(13)),
    KeyBytes("console", "\u{1B}[[B", .function(2)), KeyBytes("console", "\u{1B}[[C", .function(3)),
    KeyBytes("console", "\u{1B}[[D", .function(4)), KeyBytes("console", "\u{1B}[17~", .function(6)),
    KeyBytes("console", "\u{1B}[24~", .function(12)), KeyBytes("console", "\u{1B}[26~", .function(14)),
    KeyBytes("console", "\u{1B}[28~", .function(15)), KeyBytes("console", "\u{1B}[29~", .function(16)),
    KeyBytes("console", "\u{1B}[31~", .function(17)), KeyBytes("console", "\u{1B}[34~", .function(20)),
    KeyBytes("console", "\u{1B}[4~", .end), KeyBytes("console", "\u{1B}[3~", .delete),
    KeyBytes("console", "\u{1B}\t", .backTab), KeyBytes("console", "\u{1B}z", .alt("z")),
    KeyBytes("console", "\u{1B}[G", .unknown), KeyBytes("all", "\u{7}", .control("g")),
    KeyBytes("PuTTY", "\u{1B}OP", .function(1)), KeyBytes("PuTTY", "\u{1B}OQ", .function(2)),
    KeyBytes("PuTTY", "\u{1B}OR", .function(3)), KeyBytes("PuTTY", "\u{1B}OS", .function(4)),
    KeyBytes("PuTTY", "\u{1B}[[A", .function(1)), KeyBytes("PuTTY", "\u{1B}[7~", .home),
    KeyBytes("PuTTY", "\u{1B}[8~", .end), KeyBytes("PuTTY", "\u{1B}[15~", .function(5)),
    KeyBytes("tmux", "\u{1B}[1~", .home), KeyBytes("tmux", "\u{1B}[4~", .end),
    KeyBytes("tmux", "\u{1B}[1;5D", .controlLeft), KeyBytes("tmux", "\u{1B}[20~", .function(9)),
]

@Test(arguments: everyKey)
func `every terminal's keys are known`(_ sent: KeyBytes) {
    #expect(decoded(sent.bytes) == keys(sent.key))
}

@Test(arguments: everyKey)
func `a read may end at any byte of a key`(_ sent: KeyBytes) {
    let bytes = Array(sent.bytes.utf8)
    for cut in 0...bytes.count {
        var decoder = KeyDecoder()
        let events = decoder.feed(Array(bytes[..<cut])) + decoder.feed(Array(bytes[cut...])) + decoder.timeOut()
        #expect(events == keys(sent.key), "cut at \(cut)")
    }
}

@Test(arguments: [
    "ab\u{1B}[1;5Cế\u{1B}[200~dán\r\nvào\u{1B}[201~\u{1B}OPx", "\u{1B}[4~\u{7F}\u{7F}ết",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\a作",
    "\u{1B}[?62;1c9", "\u{1B}\u{1B}q",
])
func `a stream cut at every byte gives the same events`(_ text: String) {
    let bytes = Array(text.utf8)
    let whole = decoded(bytes)
    for cut in 0...bytes.count {
        var decoder = KeyDecoder()
        let events = decoder.feed(Array(bytes[..<cut])) + decoder.feed(Array(bytes[cut...])) + decoder.timeOut()
        #expect(events == whole, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    let single = bytes.flatMap { decoder.feed([$0]) } + decoder.timeOut()
    #expect(single == whole)
}

@Test(arguments: [
    "\u{1B}[99;9Q", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[<0;10;20M", "\u{1B}[200;1~", "\u{1B}[5;5R", "\u{1B}O5",
    "\u{1B}[[Z", "\u{1B}[M !!", "\u{1B}[<0;1;1M", "\u{1B}[<0;1;1m", "\u{1B}[32;1;1M", "\u{1B}[M",
    "\u{1B}]0;title\u{7}", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}]52;c;YQ==\u{1B}\\", "\u{1B}[?2004;1$y",
    "\u{1B}[1234567890123456789012345678901234567890~", "\u{1B}[", "\u{1B}O", "\u{1B}[1;5",
])
func `what is not known is swallowed whole`(_ text: String) {
    #expect(decoded(text) == keys(.unknown))
}

@Test func `letters after an unknown sequence are letters again`() {
    #expect(decoded("\u{1B}[99;9Qab") == keys(.unknown, .character("a"), .character("b")))
    #expect(decoded("\u{1B}]0;title\u{7}a") == keys(.unknown, .character("a")))
}

@Test func `a sequence that another one breaks off does not spoil it`() {
    #expect(decoded("\u{1B}[1;\u{1B}[A") == keys(.unknown, .up))
    #expect(decoded("\u{1B}[1;\r") == keys(.unknown, .enter))
    #expect(decoded("\u{1B}]0;abc\u{1B}[B") == keys(.unknown, .down))
}

@Test func `Esc waits for the delay and is then the key`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.wait == .escape)
    #expect(decoder.timeOut() == keys(.escape))
    #expect(decoder.wait == .none)
    #expect(decoder.feed(Array("[A".utf8)) == letters("[A"))
}

@Test func `Esc pressed twice is two keys`() {
    #expect(decoded("\u{1B}\u{1B}") == keys(.escape, .escape))
}

@Test func `a sequence and a letter wait longer than Esc`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[".utf8)) == [])
    #expect(decoder.wait == .sequence)
    #expect(decoder.timeOut() == keys(.unknown))
    #expect(decoder.feed([0xE1, 0xBA]) == [])
    #expect(decoder.wait == .sequence)
    #expect(decoder.feed([0xBF]) == letters("ế"))
    #expect(decoder.feed([0xE1]) == [])
    #expect(decoder.timeOut() == keys(.unknown))
}

@Test(arguments: ["\u{7F}", "\u{8}"])
func `an input method's Backspaces and letters in one write are plain keys`(_ backspace: String) {
    #expect(
        decoded("\(backspace)\(backspace)ết")
            == keys(.backspace, .backspace, .character("ế"), .character("t")))
    var field = TextField()
    // "Quyeets dduwowcj" as Telex programs send it: each correction in one write.
    for write in [
        "Q", "u", "y", "e", "\(backspace)ê", "t", "\(backspace)\(backspace)ết", " ", "d", "\(backspace)đ", "u",
        "\(backspace)ư", "o", "\(backspace)ơ", "c", "\(backspace)\(backspace)ợc",
    ] {
        for event in decoded(write) {
            guard case .key(let key) = event else { continue }
            #expect(field.apply(key) == true)
        }
    }
    #expect(field.text == "Quyết được")
}

@Test func `marks that arrive with their letter are one grapheme in normal form C`() {
    #expect(decoded("e\u{302}\u{301}t") == letters("ết"))
    #expect(decoded("a\u{300}\u{323}").count == 1)
}

@Test func `a mark that arrives after its letter joins it in the field`() {
    var decoder = KeyDecoder()
    var field = TextField()
    for bytes in ["e", "\u{302}", "\u{301}", "t"] {
        for event in decoder.feed(Array(bytes.utf8)) {
            guard case .key(let key) = event else { continue }
            #expect(field.apply(key) == true)
        }
    }
    #expect(field.text.unicodeScalars.map(\.value) == [0x1EBF, 0x74])
    #expect(field.caret == 2)
}

@Test func `bytes that are no text are one key without a meaning`() {
    #expect(decoded([0x61, 0xFF, 0x62]) == letters("a") + keys(.unknown) + letters("b"))
    #expect(decoded([0xFF, 0xFE]) == keys(.unknown))
    #expect(decoded([0xC3]) == keys(.unknown))
    #expect(decoded([0xE1, 0xBB]) == keys(.unknown))
    #expect(decoded([0xE1, 0xBB, 0xFF, 0xC3]) == keys(.unknown, .unknown))
    #expect(decoded([0xE1, 0xBA, 0x61]) == keys(.unknown, .character("a")))
    #expect(decoded([0xEF, 0xBF, 0xBD]) == letters("\u{FFFD}"))
    #expect(decoded([0xC2, 0x9B, 0x41]) == keys(.unknown, .character("A")))
    #expect(decoded([0x1B, 0xFF, 0x41]) == keys(.unknown, .character("A")))
    #expect(decoded([0x1B, 0xC3, 0x0D]) == keys(.unknown, .enter))
}

@Test func `a paste is one event and presses no key`() {
    #expect(
        decoded("a\u{1B}[200~dòng một\r\ndòng hai\rba\n\u{1B}[A\u{3}\u{1B}[201~b")
            == letters("a") + [.paste("dòng một\ndòng hai\nba\n\u{1B}[A\u{3}")] + letters("b"))
}

@Test func `a paste is repaired and put in normal form C`() {
    #expect(
        decoded(Array("\u{1B}[200~e\u{302}\u{301}".utf8) + [0xFF] + Array("\u{1B}[201~".utf8)) == [.paste("ế\u{FFFD}")])
    #expect(decoded("\u{1B}[200~\u{1B}\u{1B}[201~") == [.paste("\u{1B}")])
    #expect(decoded("\u{1B}[200~\u{1B}[20x\u{1B}[201~") == [.paste("\u{1B}[20x")])
}

@Test func `a paste without an end is given out when it stands still`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc".utf8)) == [])
    #expect(decoder.wait == .paste)
    #expect(decoder.timeOut() == [.paste("abc")])
    // Its end, coming after all, is no key.
    #expect(decoder.feed(Array("\u{1B}[201~".utf8)) == [])
    #expect(decoder.wait == .none)
}

@Test func `a paste of a megabyte arrives whole, a larger one is cut at a character`() {
    let megabyte = String(repeating: "Kế hoạch số 12\r", count: 60_000)
    var decoder = KeyDecoder()
    var events = decoder.feed(Array("\u{1B}[200~".utf8))
    let bytes = Array(megabyte.utf8)
    for start in stride(from: 0, to: bytes.count, by: 4096) {
        events += decoder.feed(Array(bytes[start..<min(start + 4096, bytes.count)]))
    }
    events += decoder.feed(Array("\u{1B}[201~".utf8))
    #expect(events == [.paste(String(repeating: "Kế hoạch số 12\n", count: 60_000))])

    let tooMuch = String(repeating: "ế", count: KeyDecoder.pasteLimit / 3 + 10)
    guard case .paste(let text) = decoded("\u{1B}[200~" + tooMuch + "\u{1B}[201~").first else {
        Issue.record("no paste")
        return
    }
    #expect(text == String(repeating: "ế", count: KeyDecoder.pasteLimit / 3))
}

@Test func `letters after a report of the mouse are letters again`() {
    #expect(decoded("\u{1B}[M !!ab") == keys(.unknown, .character("a"), .character("b")))
    #expect(decoded("\u{1B}[M\u{1B}[A") == keys(.unknown, .up))
    #expect(decoded([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xFE, 0x61]) == keys(.unknown, .character("a")))
}

// MARK: A paste without marks

@Test func `more characters in one read than a hand types are a paste and press no key`() {
    let line = "Báo cáo công tác quý ba của Công đoàn các khu công nghiệp"
    let burst = "\(line)\r\n\(line)\tế\r"
    #expect(decoded(burst) == [.paste("\(line)\n\(line)\tế\n")])
    // As many as an input method may send, and a fast hand while the machine is slow.
    let typed = String(repeating: "ế", count: KeyDecoder.burstLength - 1) + "\r"
    #expect(decoded(typed) == letters(String(repeating: "ế", count: KeyDecoder.burstLength - 1)) + keys(.enter))
}

@Test func `a burst goes on over reads until it stands still or a key comes`() {
    var decoder = KeyDecoder()
    let text = Array((String(repeating: "tiếng\r", count: 20) + "Việt\r").utf8)
    for cut in [100, 101, 102, 103, text.count - 5, text.count - 1] {
        #expect(decoder.feed(Array(text[..<cut])) == [])
        #expect(decoder.wait == .burst)
        #expect(decoder.feed(Array(text[cut...])) == [])
        #expect(decoder.timeOut() == [.paste(String(repeating: "tiếng\n", count: 20) + "Việt\n")])
        #expect(decoder.wait == .none)
    }
    #expect(decoder.feed(text) == [])
    #expect(
        decoder.feed(Array("x\u{1B}[A".utf8)) == [
            .paste(String(repeating: "tiếng\n", count: 20) + "Việt\nx"), .key(.up),
        ])
    #expect(decoder.feed(Array("a\r".utf8)) == keys(.character("a"), .enter))
}

@Test func `a burst of megabytes is kept as far as a paste is`() {
    var decoder = KeyDecoder()
    let part = [UInt8](repeating: 0x61, count: 16_384)
    for _ in 0..<200 { #expect(decoder.feed(part) == []) }
    #expect(decoder.timeOut() == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
}

// MARK: The terminal's answer

@Test func `the answer to where the cursor stands is no key, and keys around it are kept`() {
    var decoder = KeyDecoder()
    decoder.awaitsCursorReport = true
    #expect(decoder.feed(Array("a\u{1B}[1;".utf8)) == [.key(.character("a"))])
    #expect(decoder.feed(Array("5Rb".utf8)) == [.key(.character("b"))])
    #expect(decoder.reportedColumn == 5)
    #expect(!decoder.awaitsCursorReport)
}

@Test func `without a question Shift and F3 is a key, and while one is open other keys are too`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;2R".utf8)) == [.key(.function(15))])
    decoder.awaitsCursorReport = true
    #expect(
        decoder.feed(Array("\u{1B}OR\u{1B}[13~\u{1B}[R".utf8)) == [
            .key(.function(3)), .key(.function(3)), .key(.function(3)),
        ])
    #expect(decoder.awaitsCursorReport)
    #expect(decoder.reportedColumn == nil)
}
