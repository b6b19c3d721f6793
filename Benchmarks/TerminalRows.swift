import TestSupport

/// The rows of the terminal program: whole process, on a pseudo-terminal of 80 × 24.
struct TerminalRows {
    let path: String
    let offices: Offices

    private static let keyBudget = 8
    private static let searchBudget = 16
    /// A lone Esc is told from a sequence by waiting: on a local terminal for so many milliseconds.
    private static let escapeDelay = 25

    // MARK: Start

    func start() throws(BenchFault) -> [Row] {
        _ = try started()
        var times = Samples()
        for _ in 0..<20 { times.add(try started()) }
        var rows = [
            Row("start to first full screen, median of 20", times.median, budgetMilliseconds: 60),
            Row("start to first full screen, p99 of 20", times.percentile(99), budgetMilliseconds: 60),
        ]
        if FileWork.dropCaches() {
            rows.append(Row("start with a cold disk cache, once", shown(nanoseconds: try started())))
        } else {
            rows.append(Row("start with a cold disk cache, once", "–  (only root may empty the cache)"))
        }
        return rows
    }

    /// One start and an orderly end.
    private func started() throws(BenchFault) -> Int64 {
        let terminal = try opened()
        terminal.quit()
        return terminal.first.nanoseconds
    }

    // MARK: Keys

    func keys() throws(BenchFault) -> [Row] {
        let terminal = try opened()
        try openWholeList(terminal)
        var rows: [Row] = []

        var sizes = Samples()
        var times = Samples()
        for _ in 0..<100 { try note(terminal, .down, &times, &sizes) }
        rows.append(row("key to screen, p99: move (Down × 100)", &times))
        var bytes = Samples()
        for _ in 0..<50 {
            var ignored = Samples()
            try note(terminal, .up, &ignored, &bytes)
        }
        times = Samples()
        for _ in 0..<50 { try note(terminal, .pageDown, &times, &sizes) }
        rows.append(row("key to screen, p99: page (PgDn × 50)", &times))
        times = Samples()
        for _ in 0..<20 {
            try note(terminal, .end, &times, &sizes)
            try note(terminal, .home, &times, &sizes)
        }
        rows.append(row("key to screen, p99: End and Home × 20", &times))
        times = Samples()
        var back = Samples()
        for _ in 0..<40 {
            try note(terminal, .enter, &times, &sizes)
            try note(terminal, .escape, &back, &sizes)
            try terminal.act(.down)
        }
        rows.append(row("key to screen, p99: open a document × 40", &times))
        rows.append(
            Row(
                "key to screen, p99: back (Esc × 40)", back.percentile(99), "of it \(Self.escapeDelay) ms escape delay",
                budgetMilliseconds: Self.keyBudget + Self.escapeDelay))
        rows += try typing(terminal)
        rows.append(
            Row(
                "bytes for a cursor move, median of 50", shown(Int(bytes.median)), budget: "≤ 400",
                isOver: bytes.median > 400))
        return rows
    }

    /// Typing in the form: the issuer, where each letter brings suggestions, and the subject.
    private func typing(_ terminal: MeasuredTerminal) throws(BenchFault) -> [Row] {
        try terminal.act(.function(10), .control("n"), .tab, .tab, .tab)
        var rows: [Row] = []
        let texts = [
            ("issuer", "cong doan nganh giao duc va dao tao tinh lam giang nam 2026 a"),
            ("subject", "ve viec bao cao ket qua hoat dong cong doan quy ba nam 2026 a"),
        ]
        for (place, (field, text)) in texts.enumerated() {
            if place > 0 { try terminal.act(.tab, .tab, .tab, .tab) }
            var times = Samples()
            var sizes = Samples()
            for letter in text { try note(terminal, .text(String(letter)), &times, &sizes) }
            // The field breaks a long text at its blanks.
            let end = String(text.suffix(6))
            guard terminal.screen.lines.contains(where: { $0.contains(end) }) else {
                throw BenchFault("the form does not show what was typed as its \(field)")
            }
            rows.append(row("key to screen, p99: type in a field (\(field))", &times))
        }
        return rows
    }

    // MARK: Search

    func search() throws(BenchFault) -> [Row] {
        let terminal = try opened()
        try openWholeList(terminal)
        for _ in 0..<20 { try terminal.act(.pageDown) }
        try terminal.act(.end, .home, .function(3))
        let queries = ["dai hoi cong doan", "bao cao quy", "tong lien doan"]
        var times = Samples()
        var longer = Samples()
        var slowest = (time: Int64(0), text: "")
        for round in 0..<6 {
            for query in queries {
                var typed = ""
                for letter in query {
                    typed.append(letter)
                    guard let reply = try terminal.press(.text(String(letter))) else { continue }
                    // The first round warms the cache.
                    if round == 0 { continue }
                    guard typed.split(separator: " ").count <= 3 else {
                        longer.add(reply.nanoseconds)
                        continue
                    }
                    times.add(reply.nanoseconds)
                    if reply.nanoseconds > slowest.time { slowest = (reply.nanoseconds, typed) }
                }
                guard terminal.screen.lines.contains(where: { $0.contains(query) }) else {
                    throw BenchFault("the line does not show what was typed")
                }
                try terminal.act(.control("u"))
            }
        }
        let memory = try terminal.memory("VmHWM")
        return [
            Row(
                "search as you type, p99: one to three words", times.percentile(99),
                "p50 \(shown(nanoseconds: times.median)), slowest “\(slowest.text)”",
                budgetMilliseconds: Self.searchBudget),
            Row(
                "search as you type, p99: a fourth word",
                "\(shown(nanoseconds: longer.percentile(99)))  (p50 \(shown(nanoseconds: longer.median)))"),
            Row(
                "resident memory, after paging and searching", "\(shown(Double(memory) / 1024, digits: 1)) MiB",
                budget: "≤ 64 MiB", isOver: memory > 64 * 1024),
        ]
    }

    // MARK: The program

    /// The program with its first screen drawn.
    private func opened() throws(BenchFault) -> MeasuredTerminal {
        offices.forgetDesk(of: path)
        return try MeasuredTerminal(offices.program, ["--office", path])
    }

    /// From the desk to all documents, the newest first, with the rows in focus.
    private func openWholeList(_ terminal: MeasuredTerminal) throws(BenchFault) {
        try terminal.act(.function(3), .escape)
        let filled = terminal.screen.lines.count { !$0.isEmpty }
        guard filled > terminal.screen.rows / 2 else { throw BenchFault("the list of documents is not there") }
    }

    private func note(
        _ terminal: MeasuredTerminal, _ key: TerminalKey, _ times: inout Samples, _ bytes: inout Samples
    ) throws(BenchFault) {
        guard let reply = try terminal.press(key) else { return }
        times.add(reply.nanoseconds)
        bytes.add(Int64(reply.bytes))
    }

    private func row(_ what: String, _ times: inout Samples) -> Row {
        guard times.count > 0 else { return Row(what, notMeasured: BenchFault("no key showed anything")) }
        return Row(
            what, times.percentile(99), "p50 \(shown(nanoseconds: times.median))", budgetMilliseconds: Self.keyBudget)
    }
}
