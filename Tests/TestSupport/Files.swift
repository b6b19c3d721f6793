import Glibc

/// A call to the system that failed.
public struct SystemFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The call.
    public let call: String
    /// Its `errno`.
    public let code: Int32

    /// The fault of a call that returned `code`; the last `errno` unless given.
    init(_ call: String, code: Int32 = errno) {
        self.call = call
        self.code = code
    }

    /// The call with the system's words for the code.
    public var description: String { "\(call): \(strerror(code).map { String(cString: $0) } ?? "\(code)")" }
}

/// Whole files, read and written without Foundation.
enum Files {
    static func read(_ path: String) throws(SystemFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemFault("open \(path)") }
        defer { close(file) }
        var bytes: [UInt8] = []
        while let piece = try Descriptor.read(file), !piece.isEmpty { bytes += piece }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) throws(SystemFault) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw SystemFault("open \(path)") }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemFault("write \(path)") }
            rest = rest.dropFirst(count)
        }
    }

    static func names(in path: String) throws(SystemFault) -> [String] {
        guard let folder = opendir(path) else { throw SystemFault("opendir \(path)") }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// Reading and waiting on descriptors.
enum Descriptor {
    /// What is there to read, empty at the end; `nil` when nothing is there yet.
    static func read(_ file: Int32) throws(SystemFault) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count >= 0 { return Array(buffer[..<count]) }
            switch errno {
            case EINTR: continue
            case EAGAIN: return nil
            default: throw SystemFault("read")
            }
        }
    }
}

/// A moment until which something is waited for, on the clock that never jumps.
struct TimeLimit {
    private let end: Int64

    init(milliseconds: Int) {
        end = Self.now + Int64(milliseconds)
    }

    /// Milliseconds left, never negative.
    var left: Int32 { Int32(clamping: max(0, end - Self.now)) }

    var isOver: Bool { left == 0 }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
