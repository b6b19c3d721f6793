import Glibc
import Records
import SQLite
import Store
import TestSupport

/// The demo offices that are measured: made once for each size and kept for the next run; what writes gets a copy.
struct Offices {
    let folder: String
    let program: String

    init(folder: String, program: String) throws(BenchFault) {
        self.folder = folder
        self.program = program
        try FileWork.makeFolder(folder)
    }

    /// The office of a size, made where it is missing, no longer readable or of a program with other tables.
    func office(of size: Int) throws(BenchFault) -> String {
        let path = "\(folder)/office-\(size).db"
        if FileWork.exists(path) {
            do throws(BenchFault) {
                try settle(path)
                if try schema(of: path) == newSchema() { return path }
            } catch {}
            remove(path)
        }
        remark("making an office of \(shown(size)) documents")
        let making = "\(folder)/making.db"
        remove(making)
        let start = monotonic()
        _ = try run(["--office", making, "demo", "--documents", String(size), "--seed", "1"])
        try settle(making)
        try FileWork.move(making, to: path)
        remove(making)
        let bytes = FileWork.size(of: path) >> 20
        remark("made in \(shown(nanoseconds: monotonic() - start)), \(shown(bytes)) MiB")
        return path
    }

    /// An office with more in it than the demo has, made where it is missing or of a program with other tables.
    func office(
        _ name: String, over path: String, _ fill: (String) throws(BenchFault) -> Void
    ) throws(BenchFault) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let filled = "\(folder)/\(name)-\(file)"
        if FileWork.exists(filled) {
            if let kept = try? schema(of: filled), try kept == newSchema() { return filled }
            remove(filled)
        }
        let making = "\(folder)/making.db"
        remove(making)
        try FileWork.copy(path, to: making)
        try fill(making)
        try settle(making)
        try FileWork.move(making, to: filled)
        remove(making)
        return filled
    }

    /// Lends a copy of an office that may be written to, and removes it afterwards.
    func withCopy<Value>(
        of path: String, _ body: (String) throws(BenchFault) -> Value
    ) throws(BenchFault) -> Value {
        let copy = "\(folder)/copy.db"
        remove(copy)
        defer { remove(copy) }
        try FileWork.copy(path, to: copy)
        return try body(copy)
    }

    /// Runs the program to its end and hands back what it printed.
    @discardableResult
    func run(_ arguments: [String]) throws(BenchFault) -> String {
        let result = try attempt(program) {
            try runProcess(program, arguments, timeoutMilliseconds: 3_600_000)
        }
        guard result.status == .exited(0) else {
            let said = result.errors.split(separator: "\n").last.map(String.init) ?? ""
            throw BenchFault("\(arguments.joined(separator: " ")): \(result.status) \(said)")
        }
        return result.output
    }

    /// The schema of an office that this program founds.
    private func newSchema() throws(BenchFault) -> [String] {
        let path = "\(folder)/new.db"
        remove(path)
        defer { remove(path) }
        try run(["--office", path, "init", "--name", "CƠ QUAN ĐO", "--code", "CQĐ"])
        return try schema(of: path)
    }

    private func schema(of path: String) throws(BenchFault) -> [String] {
        try attempt(path) {
            let connection = try Connection(path: path)
            let statement = try connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            var lines: [String] = []
            while try statement.step() { lines.append(statement.text(0)) }
            return lines
        }
    }

    /// Empties an office's write-ahead log.
    func settle(_ path: String) throws(BenchFault) {
        try attempt(path) {
            let file = try OfficeFile.open(at: path)
            file.settle()
            file.close()
        }
        let log = FileWork.size(of: path + "-wal")
        guard log == 0 else { throw BenchFault("\(path): \(log) bytes stay in the log") }
    }

    /// Removes an office with all that stands beside it.
    func remove(_ path: String) {
        for end in ["", "-wal", "-shm", ".lock"] { unlink(path + end) }
        forgetDesk(of: path)
    }

    /// Removes what is no record: drafts and counts of use, so that each run begins alike.
    func forgetDesk(of path: String) {
        let stem = path.hasSuffix(".db") ? String(path.dropLast(3)) : path
        for end in ["", "-journal", "-wal", "-shm"] { unlink(stem + ".desk.db" + end) }
    }

    /// One figure of an office file, read beside the program.
    static func figure(_ sql: StaticString, _ numbers: [Int] = [], in path: String) throws(BenchFault) -> Int {
        try attempt(path) {
            let connection = try Connection(path: path)
            let statement = try connection.prepare(sql)
            for (place, number) in numbers.enumerated() { try statement.bind(place + 1, number) }
            guard try statement.step() else { throw BenchFault("no row for \(sql)") }
            defer { statement.reset() }
            return statement.int(0)
        }
    }

    /// The clock, as the office takes it.
    static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
