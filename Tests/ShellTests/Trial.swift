import Glibc
import Interchange
import Records

@testable import Shell

/// A folder with an office, a fixed clock, and everything that a run prints.
final class Trial {
    let folder: String
    /// 24/11/2026 09:00 in the office.
    var now = Instant(milliseconds: 1_795_485_600_000)
    /// The first working Monday of the next year, 09:00.
    static let newYear = Instant(isoUTC: "2027-01-04T02:00:00.000Z") ?? Instant(milliseconds: 0)
    /// The same a year later.
    static let yearAfterNext = Instant(isoUTC: "2028-01-04T02:00:00.000Z") ?? Instant(milliseconds: 0)
    var account: (number: UInt32, name: String) = (getuid(), "lan")
    var isTerminal = false
    var width = 80
    var environment: [String: String] = [:]
    var input: [UInt8]? = []
    /// Standard input as it comes bit by bit, in place of `input`.
    var inputPart: (() -> [UInt8]?)?
    var firstStart: FirstStartProgram?
    var programFolder: String?
    private(set) var terminalStarts: [String] = []

    struct Result {
        let code: Int32
        let out: String
        let err: String

        var lines: [String] { out.split(separator: "\n").map(String.init) }
        var remarks: [String] { err.split(separator: "\n").map(String.init) }
        var json: JSONValue? { try? JSONValue.decode(Array(out.utf8)) }
    }

    init() {
        var name = Array("/tmp/vanthu-shell-XXXXXX".utf8CString)
        let made = name.withUnsafeMutableBufferPointer { buffer -> String? in
            guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
            return String(cString: start)
        }
        folder = made ?? "/tmp"
        environment["VANTHU_OFFICE"] = path("office.db")
    }

    deinit {
        guard folder != "/tmp" else { return }
        remove(folder: folder)
    }

    /// A trial with an office founded in it; the founding itself is done once and copied.
    static func founded() -> Trial {
        let trial = Trial()
        _ = trial.write(template, to: "office.db")
        return trial
    }

    private static let template: [UInt8] = {
        let trial = Trial()
        trial("init", "--name", "LĐLĐ tỉnh Lam Giang", "--code", "H40.01", "--owner-name", "Trần Thị Lan")
        return trial.bytes(of: "office.db")
    }()

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    @discardableResult
    func callAsFunction(_ arguments: String...) -> Result { run(arguments) }

    func run(_ arguments: [String]?) -> Result {
        var out: [UInt8] = []
        var err: [UInt8] = []
        let output = Output(
            result: {
                out.append(contentsOf: $0)
                return .written
            },
            remarks: {
                err.append(contentsOf: $0)
                return .written
            })
        let code = Shell.run(arguments: arguments, surroundings: surroundings, output: output)
        return Result(
            code: code, out: String(decoding: out, as: UTF8.self), err: String(decoding: err, as: UTF8.self))
    }

    var surroundings: Surroundings {
        Surroundings(
            environment: environment, isTerminal: isTerminal, showsProgress: false, width: width, account: account,
            clock: { self.now }, standardInput: { self.input }, standardInputPart: inputPart ?? wholeInput(),
            terminalProgram: { start in
                self.terminalStarts.append(start.actor.person.login)
                return 0
            }, firstStart: firstStart, programFolder: programFolder)
    }

    private func wholeInput() -> () -> [UInt8]? {
        var isRead = false
        return {
            defer { isRead = true }
            return isRead ? [] : self.input
        }
    }

    /// Registers the least document.
    @discardableResult
    func register(_ subject: String = "về việc báo cáo", symbol: String = "902/SNV-VL", _ more: String...) -> Result {
        run(["register", "incoming", "--issuer", "Sở Nội vụ", "--symbol", symbol, "--subject", subject] + more)
    }

    func write(_ text: String, to name: String) -> String {
        write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) -> String {
        let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        return path(name)
    }

    func bytes(of name: String) -> [UInt8] {
        let descriptor = open(path(name), O_RDONLY)
        defer { close(descriptor) }
        return readAll(descriptor: descriptor) ?? []
    }

    func mode(of name: String) -> UInt32 {
        var facts = stat()
        return stat(path(name), &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    func exists(_ name: String) -> Bool { access(path(name), F_OK) == 0 }

    private func remove(folder: String) {
        guard let open = opendir(folder) else { return }
        while let entry = readdir(open) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let path = "\(folder)/\(name)"
            if entry.pointee.d_type == UInt8(DT_DIR) { remove(folder: path) } else { unlink(path) }
        }
        closedir(open)
        rmdir(folder)
    }
}
