import Glibc

/// Files of the bench: sizes, copies, removal.
enum FileWork {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func size(of path: String) -> Int {
        var facts = stat()
        return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
    }

    /// Makes a folder with those above it, for its owner alone.
    static func makeFolder(_ path: String) throws(BenchFault) {
        var partial = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            partial += part + "/"
            if mkdir(partial, 0o700) != 0, errno != EEXIST { throw failure("mkdir \(partial)") }
        }
    }

    static func remove(_ path: String) { unlink(path) }

    static func move(_ from: String, to: String) throws(BenchFault) {
        if rename(from, to) != 0 { throw failure("rename \(from)") }
    }

    /// Copies a file and waits until it is on the disk, so that writing it back disturbs no measurement.
    static func copy(_ from: String, to: String) throws(BenchFault) {
        let source = open(from, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw failure("open \(from)") }
        defer { close(source) }
        let target = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw failure("open \(to)") }
        defer { close(target) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 20, alignment: 4096)
        defer { buffer.deallocate() }
        while true {
            let count = read(source, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read \(from)") }
            if count == 0 { break }
            try writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: target, of: to)
        }
        guard fsync(target) == 0 else { throw failure("fsync \(to)") }
    }

    static func bytes(of path: String) throws(BenchFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure("open \(path)") }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: size(of: path))
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count == bytes.count else { throw failure("read \(path)") }
        return bytes
    }

    /// Writes a file, over one that is there.
    static func write(_ bytes: [UInt8], to path: String) throws(BenchFault) {
        let target = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw failure("open \(path)") }
        defer { close(target) }
        do {
            try bytes.withUnsafeBytes { try writeAll($0, to: target, of: path) }
        } catch { throw BenchFault("write \(path): \(error)") }
        guard fsync(target) == 0 else { throw failure("fsync \(path)") }
    }

    /// Empties the page cache, where this account may.
    static func dropCaches() -> Bool {
        sync()
        let file = open("/proc/sys/vm/drop_caches", O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return Glibc.write(file, "3", 1) == 1
    }

    static func failure(_ call: String) -> BenchFault {
        BenchFault("\(call): \(strerror(errno).map { String(cString: $0) } ?? "error \(errno)")")
    }

    private static func writeAll(
        _ bytes: UnsafeRawBufferPointer, to file: Int32, of path: String
    ) throws(BenchFault) {
        var done = 0
        while done < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
            let count = Glibc.write(file, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write \(path)") }
            done += count
        }
    }
}

/// Appends 4 KiB to a file of its own and waits for the disk: what the folder's disk asks of every durable write.
final class SyncProbe {
    private let path: String
    private let file: Int32
    private let page = [UInt8](repeating: 0x5A, count: 4096)

    init(in folder: String) throws(BenchFault) {
        path = folder + "/probe"
        file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileWork.failure("open \(path)") }
    }

    deinit {
        close(file)
        unlink(path)
    }

    func measure() throws(BenchFault) -> Int64 {
        let start = monotonic()
        guard write(file, page, page.count) == page.count, fsync(file) == 0 else { throw FileWork.failure("fsync") }
        return monotonic() - start
    }
}
