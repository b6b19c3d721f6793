import Glibc
import Interchange
import Phrases
import TestSupport
import Testing

@testable import Shell

@Suite struct FilterProgramTests {
    /// A folder with a script in place of a filter.
    private func folder(_ script: String, in trial: Trial, below place: String = "vanthu-intake") -> String {
        chmod(trial.write("#!/bin/sh\n\(script)\n", to: place), 0o700)
        return trial.folder
    }

    private func run(_ script: String, _ control: WorkControl = .none) -> Result<[UInt8], FilterFault> {
        let trial = Trial()
        let folder = folder(script, in: trial)
        return Result { () throws(FilterFault) in
            try FilterProgram(name: .intake, folder: folder).run("xlsx", Array("vào".utf8), control).output
        }
    }

    @Test func `it gets its mode and its bytes, and its answer comes back with its code`() throws {
        #expect(run("echo \"$1 $#\"; cat") == .success(Array("xlsx 1\nvào".utf8)))
        let trial = Trial()
        let program = FilterProgram(name: .intake, folder: folder("cat; exit 1", in: trial))
        let answer = try program.run("xlsx", [7])
        #expect(answer.output == [7])
        #expect(!answer.isDone)
    }

    @Test func `it is looked for beside the program and in libexec, never on the search path`() {
        let trial = Trial()
        _ = folder("cat", in: trial)
        #expect(FilterProgram(name: .intake, folder: trial.folder).path == trial.path("vanthu-intake"))
        mkdir(trial.path("bin"), 0o700)
        #expect(FilterProgram(name: .intake, folder: trial.path("bin")).path == nil)
        mkdir(trial.path("libexec"), 0o700)
        mkdir(trial.path("libexec/vanthu"), 0o700)
        _ = folder("cat", in: trial, below: "libexec/vanthu/vanthu-intake")
        let found = FilterProgram(name: .intake, folder: trial.path("bin")).path
        #expect(found == trial.path("bin/../libexec/vanthu/vanthu-intake"))
        for folder in [nil, "", "."] {
            #expect(FilterProgram(name: .typeset, folder: folder).path == nil)
        }
    }

    @Test func `what keeps it from answering is told apart`() {
        #expect(run("exit 127") == .failure(.libraryMissing(.intake)))
        #expect(run("exit 70") == .failure(.stopped(.intake)))
        #expect(run("kill -9 $$") == .failure(.stopped(.intake)))
        #expect(run("head -c 60000000 /dev/zero") == .failure(.stopped(.intake)))
        let stopped = WorkControl(isCancelled: { true }, progress: { _, _ in })
        #expect(run("cat", stopped) == .failure(.cancelled))
        #expect(
            Result { () throws(FilterFault) in try FilterProgram(name: .typeset, folder: "/").run("xlsx", []).output }
                == .failure(.missing(.typeset)))
    }

    @Test func `a program that does not end in its time is ended, and that is told from one that failed`() throws {
        let nothing = open("/dev/null", O_RDONLY)
        defer { close(nothing) }
        let late = try #require(
            ChildProgram.run(
                "/bin/sh", ["-c", "echo begun; sleep 600"], input: nothing, limits: .init(seconds: 1), .none))
        #expect(late.isLate)
        #expect(late.code == nil)
        #expect(late.output == Array("begun\n".utf8))
        let failed = try #require(ChildProgram.run("/bin/sh", ["-c", "exit 3"], input: nothing, .none))
        #expect(!failed.isLate)
        #expect(failed.code == 3)
    }

    @Test func `each of its faults is a sentence that names the program, and the packages where they are missing`() {
        for name in FilterProgram.Name.allCases {
            for fault in [FilterFault.missing(name), .libraryMissing(name), .stopped(name), .late(name)] {
                #expect(fault.phrase.vi.contains(name.rawValue))
                #expect(fault.phrase.en.contains(name.rawValue))
            }
            #expect(FilterFault.libraryMissing(name).phrase.vi.contains(name.packages))
        }
    }

    @Test func `an answer that is none is no empty workbook`() {
        for script in [
            "true", "echo x", "printf '\\0\\0\\0\\2{}'", "printf '\\0\\0\\0\\20{\"refused\":\"no\"}'; exit 1",
        ] {
            let trial = Trial()
            let files = WorkbookFiles(programFolder: folder(script, in: trial))
            #expect(
                Result { () throws(WorkbookFiles.Fault) in try files.read([1]) }
                    == .failure(.filter(.stopped(.intake))), "\(script)")
        }
    }

    @Test
    func `a workbook goes out and comes in through the real programs, whose limits hold inside those of the shell`()
        throws
    {
        let files = WorkbookFiles(programFolder: BuiltPrograms.folder)
        let drawn = DrawnWorkbook(sheets: [DrawnSheet(name: "A", widths: [9], rows: [[DrawnCell("Đoàn", .heading)]])])
        let bytes = try files.write(drawn)
        #expect(bytes.starts(with: [0x50, 0x4B]))
        #expect(try files.read(bytes).sheets.map(\.rows) == [[WorkbookRow(number: 1, cells: [.text("Đoàn")])]])
        #expect(
            Result { () throws(WorkbookFiles.Fault) in try files.read(Array("a;b".utf8)) }
                == .failure(.intake(.plainText)))
        #expect(
            Result { () throws(WorkbookFiles.Fault) in
                try files.read(Array(repeating: 0, count: IntakeLimits.bytes + 1))
            } == .failure(.intake(.tooManyBytes)))
    }
}
