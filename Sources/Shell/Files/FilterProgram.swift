import CFileSystem
import Glibc
import Phrases

/// A program that comes with vanthu and does one thing with foreign formats, its hands tied.
struct FilterProgram: Sendable {
    /// Which.
    enum Name: String, CaseIterable, Sendable {
        /// Foreign files to values.
        case intake = "vanthu-intake"
        /// Values to files for others.
        case typeset = "vanthu-typeset"

        /// The Debian packages with the libraries that it needs.
        var packages: String {
            switch self {
            case .intake: "libzip4, libexpat1"
            case .typeset: "libxlsxwriter4, libzip4, libpangocairo-1.0-0, libcairo2"
            }
        }

        fileprivate var limits: ChildProgram.Limits {
            switch self {
            case .intake: .init(seconds: 20, memory: 1 << 30, output: 52 << 20)
            case .typeset: .init(seconds: 90, memory: 1 << 30, output: 96 << 20, file: 128 << 20)
            }
        }
    }

    let name: Name
    /// The folder of the running program.
    let folder: String?

    /// Where it is: beside the running program, or where packages keep programs that nobody starts by hand. The search
    /// path is not looked at: whatever stands there under this name is somebody else's.
    var path: String? {
        guard let folder, folder.hasPrefix("/") else { return nil }
        return ["\(folder)/\(name.rawValue)", "\(folder)/../libexec/vanthu/\(name.rawValue)"]
            .first { access($0, X_OK) == 0 }
    }

    /// Runs it on bytes.
    /// - Returns: what it answers, and whether that is what was asked for rather than a refusal.
    func run(
        _ mode: String, _ input: [UInt8], _ control: WorkControl = .none
    ) throws(FilterFault) -> (output: [UInt8], isDone: Bool) {
        guard let path else { throw .missing(name) }
        // In memory: what came from outside leaves no copy behind.
        let descriptor = vt_memory_file()
        guard descriptor >= 0 else { throw .stopped(name) }
        defer { close(descriptor) }
        guard FileOutlet.writeAll(input, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
            throw .stopped(name)
        }
        guard let result = ChildProgram.run(path, [mode], input: descriptor, limits: name.limits, control) else {
            throw .stopped(name)
        }
        if control.isCancelled() { throw .cancelled }
        if result.isLate { throw .late(name) }
        switch result.code {
        case 0 where !result.isCut: return (result.output, true)
        case 1: return (result.output, false)
        // Both the loader that lacks a library and a program that cannot be started end so.
        case 127: throw .libraryMissing(name)
        default: throw .stopped(name)
        }
    }
}

/// Why a filter gave no answer.
enum FilterFault: Error, Equatable {
    /// It is not installed.
    case missing(FilterProgram.Name)
    /// It cannot be started for want of a library.
    case libraryMissing(FilterProgram.Name)
    /// It ended, or was ended, before it was done.
    case stopped(FilterProgram.Name)
    /// It took too long.
    case late(FilterProgram.Name)
    /// A person stopped it.
    case cancelled

    /// What is said.
    var phrase: Phrase {
        switch self {
        case .missing(let name): .filterMissing(name.rawValue)
        case .libraryMissing(let name): .filterLibraryMissing(name.rawValue, packages: name.packages)
        case .stopped(let name): .filterFailed(name.rawValue)
        case .late(let name): .filterTooLong(name.rawValue)
        case .cancelled: .interrupted(done: .count(0))
        }
    }
}
