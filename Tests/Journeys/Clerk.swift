import TestSupport

/// A person at the program: types, presses keys, and waits for what the screen says.
///
/// Every act is followed by a wait for its effect, so no journey depends on how fast the machine is.
struct Clerk {
    let terminal: PseudoTerminal

    /// Opens the program and waits for the desk.
    init(
        _ office: String, rows: Int = 24, columns: Int = 80, arguments: [String] = [], term: String? = nil
    ) throws {
        terminal = try Program.terminal(office, rows: rows, columns: columns, arguments: arguments, term: term)
        try sees("CHỌN VIỆC")
    }

    /// Sits down at a terminal on which something runs already.
    init(at terminal: PseudoTerminal) { self.terminal = terminal }

    /// The screen as text.
    var screen: String { terminal.screen.text }

    // MARK: Keys

    func types(_ text: String) throws { try terminal.send(text) }

    func presses(_ key: TerminalKey) throws { try terminal.press(key) }

    /// Presses a key and waits for a text that is not there before.
    ///
    /// What was painted before is waited for to its end, so a line left from the screen before it is not taken for news.
    func presses(_ key: TerminalKey, toSee text: String) throws {
        try seesNoMore(text)
        try terminal.press(key)
        try sees(text)
    }

    // MARK: The screen

    /// Waits until a line contains the text.
    func sees(_ text: String) throws { try terminal.waitForText(text) }

    /// Waits until no line contains the text any more.
    func seesNoMore(_ text: String) throws {
        try terminal.waitUntil("the end of “\(text)”") { screen in !screen.lines.contains { $0.contains(text) } }
    }

    /// Waits until some line contains both texts.
    func sees(_ text: String, beside other: String) throws {
        try terminal.waitUntil("“\(text)” beside “\(other)”") { screen in
            screen.lines.contains { $0.contains(text) && $0.contains(other) }
        }
    }

    // MARK: The list and the form

    /// Goes from the desk to this year's list and waits for the symbol of its newest document.
    func opensList(newest symbol: String) throws {
        try presses(.text("2"), toSee: "gõ chữ là tìm")
        try sees(symbol)
    }

    /// Opens a blank registration form.
    func opensForm() throws {
        try presses(.control("n"), toSee: "> Có dấu mật?")
    }

    /// Goes from the form's first field to the issuer, then fills issuer, symbol and subject, and stands in the subject.
    func fills(issuer: String, symbol: String, subject: String) throws {
        try presses(.enter, toSee: "> Cơ quan ban hành")
        try types(issuer)
        try sees("Cơ quan ban hành", beside: issuer)
        try presses(.tab, toSee: "> Số, ký hiệu")
        try types(symbol)
        try presses(.tab, toSee: "> Ngày văn bản")
        try presses(.tab, toSee: "> Loại văn bản")
        try presses(.tab, toSee: "> Trích yếu")
        try types(subject)
        if !subject.isEmpty { try sees("> Trích yếu", beside: "[\(subject)") }
    }

    /// Leaves the program, whose screen may show anything but an unsaved form.
    func quits() throws -> ProcessStatus {
        try presses(.control("q"))
        return try terminal.waitExit()
    }
}

/// What the command line says about an office.
struct Registry {
    let office: String

    /// Registers a document and returns its number, as in `12/2026`.
    @discardableResult
    func register(issuer: String, symbol: String, subject: String) throws -> String {
        let done = try Program.run(
            ["register", "incoming", "--issuer", issuer, "--symbol", symbol, "--subject", subject, "--json"],
            office: office)
        let numbers = ["number", "year"].map { name in
            done.output.components(between: "\"\(name)\":").first.map { String($0.prefix { $0.isNumber }) } ?? "?"
        }
        return numbers.joined(separator: "/")
    }

    /// The year of the books that are written now.
    func year() throws -> String {
        let desk = try Program.run(["desk", "--json"], office: office)
        return String(desk.output.components(between: "\"day\":\"").first?.prefix(4) ?? "")
    }

    /// A document's members with text, as the command line prints them.
    func text(_ member: String, of number: Int) throws -> String? {
        let shown = try Program.run(["show", "incoming", "\(number)/\(year())", "--json"], office: office)
        let values = shown.output.components(between: "\"\(member)\":\"")
        return values.first.flatMap { $0.firstIndex(of: "\"").map { end in String(values[0][..<end]) } }
    }

    /// The numbers that a search finds, the newest first.
    func found(_ query: String) throws -> [Int] {
        let found = try Program.run(["search", query, "--json"], office: office)
        return found.output.components(between: "\"number\":").compactMap { Int($0.prefix { $0.isNumber }) }
    }

    /// All numbers given, the newest first.
    func numbers() throws -> [Int] { try NumberSafetyTests.numbers(office) }

    /// Whether every check of the office's file passes.
    func isSound() throws -> Bool {
        try Program.run(["verify"], office: office).status == .exited(0)
    }
}
