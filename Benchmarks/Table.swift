import Glibc

/// One line of the table: a figure beside its budget.
struct Row {
    enum Verdict {
        case ok
        case over
        /// A figure without a budget, for comparing.
        case plain
        case notMeasured
    }

    let what: String
    let measured: String
    let budget: String
    let verdict: Verdict

    init(_ what: String, _ measured: String, budget: String, isOver: Bool) {
        self.what = what
        self.measured = measured
        self.budget = budget
        verdict = isOver ? .over : .ok
    }

    /// A figure to compare others with.
    init(_ what: String, _ measured: String) {
        self.what = what
        self.measured = measured
        budget = ""
        verdict = .plain
    }

    init(_ what: String, notMeasured fault: BenchFault) {
        self.what = what
        measured = "not measured: " + fault.reason
        budget = ""
        verdict = .notMeasured
    }

    /// Durations with a limit.
    init(_ what: String, _ nanoseconds: Int64, _ remark: String = "", budgetMilliseconds: Int) {
        self.init(
            what, shown(nanoseconds: nanoseconds) + (remark.isEmpty ? "" : "  (\(remark))"),
            budget: "≤ \(shown(budgetMilliseconds)) ms",
            isOver: nanoseconds > Int64(budgetMilliseconds) * 1_000_000)
    }

    fileprivate var mark: String {
        switch verdict {
        case .ok: "ok"
        case .over: "OVER"
        case .plain, .notMeasured: ""
        }
    }
}

/// What the run prints: each row as soon as it is known, and at the end all sizes beside each other.
struct Report {
    private var sizes: [Int] = []
    private var rows: [[Row]] = []
    private(set) var hasFailed = false

    mutating func begin(size: Int) {
        sizes.append(size)
        rows.append([])
        say("\n\(shown(size)) documents\n")
        say(Self.line("what", "measured", "budget", ""))
    }

    mutating func add(_ row: Row) {
        rows[rows.count - 1].append(row)
        switch row.verdict {
        case .notMeasured: hasFailed = true
        case .ok, .over, .plain: break
        }
        say(Self.line(row.what, row.measured, row.budget, row.mark))
    }

    /// Runs a measurement of one row or more; where it cannot be made, the row says why.
    mutating func measure(_ what: String, _ body: () throws(BenchFault) -> [Row]) {
        do throws(BenchFault) {
            for row in try body() { add(row) }
        } catch { add(Row(what, notMeasured: error)) }
    }

    /// The growth over the sizes: a line for each row, a column for each size, without remarks.
    func sayGrowth() {
        guard sizes.count > 1, let names = rows.last?.map(\.what) else { return }
        say("\ngrowth\n")
        say(Self.growthLine("what", sizes.map { shown($0) }, "budget"))
        for name in names {
            let same = rows.map { $0.first { $0.what == name } }
            let figures = same.map { row in
                row.map { Self.figure($0.measured) + ($0.mark == "OVER" ? " !" : "") } ?? "–"
            }
            say(Self.growthLine(name, figures, same.compactMap { $0?.budget }.last ?? ""))
        }
    }

    private static func figure(_ measured: String) -> String {
        if measured.hasPrefix("not measured") { return "–" }
        // A remark follows in brackets behind two blanks.
        let characters = Array(measured)
        guard let end = characters.indices.first(where: { characters[$0...].starts(with: "  (") }) else {
            return measured
        }
        return String(characters[..<end])
    }

    private static func line(_ what: String, _ measured: String, _ budget: String, _ mark: String) -> String {
        var line = padded(what, 46) + " | " + padded(measured, 56) + " | " + padded(budget, 28) + " | " + mark
        while line.hasSuffix(" ") { line.removeLast() }
        return line + "\n"
    }

    private static func growthLine(_ what: String, _ figures: [String], _ budget: String) -> String {
        padded(what, 46) + " | " + figures.map { padded($0, 20) }.joined(separator: " | ") + " | " + budget + "\n"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// Writes to standard output at once, so that a long run is seen as it goes.
func say(_ text: String) { write(text, to: 1) }

/// Writes what is being done to standard error.
func remark(_ text: String) { write("· " + text + "\n", to: 2) }

private func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
    }
}
