import Glibc
import Records

/// Eight processes that register at the same time, ours and bare SQLite in turn on the same file.
struct EightProcesses {
    static let processes = 8
    static let each = 500
    private static let rounds = 3

    let path: String
    let offices: Offices

    /// What one round took.
    private struct Round {
        let perSecond: Double
        let longest: Int64
        /// How often a registration was refused because others wrote, and asked for again.
        let refused: Int
    }

    func rows() throws(BenchFault) -> [Row] {
        var ours: [Round] = []
        var bare: [Round] = []
        for turn in 0..<Self.rounds {
            // In turn, so that neither always finds the disk as the other left it.
            if turn.isMultiple(of: 2) { ours.append(try counted(turn)) }
            bare.append(try round(.bare, seed: turn * 100 + 50))
            if !turn.isMultiple(of: 2) { ours.append(try counted(turn)) }
            try offices.settle(path)
        }
        let rate = median(ours.map(\.perSecond))
        let bareRate = median(bare.map(\.perSecond))
        // Of the pairs, each made at about one time: the disk of a shared machine is not the same a minute later.
        let part = median(zip(ours, bare).map { $0.perSecond / $1.perSecond * 100 })
        let longest = ours.map(\.longest).max() ?? 0
        let refused = ours.map(\.refused).reduce(0, +)
        let bareLongest = bare.map(\.longest).max() ?? 0
        return [
            Row(
                "8 processes × 500: registrations a second",
                "\(shown(rate, digits: 0))  (\(figures(ours)); no gap, no repeat)"),
            Row("8 processes × 500: bare SQLite, same writes", "\(shown(bareRate, digits: 0))  (\(figures(bare)))"),
            Row(
                "8 processes × 500: part of bare SQLite", "\(shown(part, digits: 0)) %", budget: "≥ 70 %",
                isOver: part < 70),
            Row(
                "8 processes × 500: longest registration",
                "\(shown(nanoseconds: longest))  (bare \(shown(nanoseconds: bareLongest)))"),
            Row("8 processes × 500: refused as busy", shown(refused), budget: "0", isOver: refused > 0),
        ]
    }

    private func figures(_ rounds: [Round]) -> String {
        rounds.map { shown($0.perSecond, digits: 0) }.joined(separator: " · ")
    }

    /// A round of ours, with its numbers counted afterwards.
    private func counted(_ turn: Int) throws(BenchFault) -> Round {
        let year = Offices.now.officeDay.year
        let before = try lastNumber(year)
        let round = try round(.ours, seed: turn * 100)
        let wanted = Self.processes * Self.each
        let after = try lastNumber(year)
        let different = try Offices.figure(
            "SELECT count(DISTINCT number) FROM incoming_document WHERE year = ?1 AND number > ?2", [year, before],
            in: path)
        let all = try Offices.figure(
            "SELECT count(*) FROM incoming_document WHERE year = ?1 AND number > ?2", [year, before], in: path)
        guard after - before == wanted, different == wanted, all == wanted else {
            throw BenchFault(
                "gaps or repeats: \(all) rows with \(different) numbers, \(after - before) taken, \(wanted) wanted")
        }
        return round
    }

    private func lastNumber(_ year: Int) throws(BenchFault) -> Int {
        try Offices.figure(
            "SELECT coalesce(max(last), 0) FROM counter WHERE register = 'incoming' AND year = ?1", [year], in: path)
    }

    private func round(_ kind: Worker.Kind, seed: Int) throws(BenchFault) -> Round {
        var crew: [Crew] = []
        for place in 0..<Self.processes {
            crew.append(
                try Crew([Worker.argument, kind.rawValue, path, String(Self.each), String(seed + place + 1)]))
        }
        for member in crew {
            guard try member.line() == "ready" else { throw BenchFault("a worker did not get ready") }
        }
        for member in crew { try member.start() }
        var first = Moment.max
        var last = Moment.min
        var longest: Int64 = 0
        var refused = 0
        for member in crew {
            let figures = try member.line().split(separator: " ").compactMap { Int64($0) }
            guard figures.count == 6 else { throw BenchFault("a worker stopped: \(member.rest)") }
            first = min(first, figures[0])
            last = max(last, figures[1])
            longest = max(longest, figures[4])
            refused += Int(figures[5])
            member.process.waitForEnd(milliseconds: 5_000)
        }
        let seconds = Double(last - first) / 1e9
        return Round(
            perSecond: Double(Self.processes * Self.each) / max(seconds, 1e-9), longest: longest, refused: refused)
    }
}

/// A worker with the pipes to it.
private final class Crew {
    let process: ChildProcess
    private let input: Int32
    private let output: Int32
    private(set) var rest = ""

    init(_ arguments: [String]) throws(BenchFault) {
        let (inRead, inWrite) = try Self.pipe()
        let (outRead, outWrite) = try Self.pipe()
        input = inWrite
        output = outRead
        defer {
            close(inRead)
            close(outWrite)
        }
        do throws(BenchFault) {
            process = try ChildProcess(
                "/proc/self/exe", arguments, environment: ChildProcess.plainEnvironment,
                streams: [.descriptor(inRead), .descriptor(outWrite), .descriptor(2)], newSession: false)
        } catch {
            close(inWrite)
            close(outRead)
            throw error
        }
    }

    deinit {
        close(input)
        close(output)
    }

    func start() throws(BenchFault) {
        guard write(input, "g", 1) == 1 else { throw FileWork.failure("starting a worker") }
    }

    /// The next line that the worker says; waits for a minute at most.
    func line() throws(BenchFault) -> String {
        var buffer = [UInt8](repeating: 0, count: 512)
        while true {
            if let end = rest.firstIndex(of: "\n") {
                let line = String(rest[..<end])
                rest = String(rest[rest.index(after: end)...])
                return line
            }
            var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            let found = poll(&waiting, 1, 60_000)
            if found < 0, errno == EINTR { continue }
            guard found > 0 else { throw BenchFault("a worker says nothing") }
            let count = read(output, &buffer, buffer.count)
            guard count > 0 else { throw BenchFault("a worker stopped before its time") }
            rest += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    private static func pipe() throws(BenchFault) -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw FileWork.failure("pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
