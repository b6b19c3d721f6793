import Glibc
import SQLite

/// A folder of a test's own that goes away with it.
final class TemporaryFolder {
    let path: String

    init() {
        // A link anywhere in the path would be refused by every connection.
        var template = Array("/tmp/sqlite-tests.XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { bytes in
            guard let made = bytes.baseAddress.flatMap({ mkdtemp($0) }) else { fatalError("no temporary folder") }
            return String(cString: made)
        }
    }

    deinit {
        for name in names { unlink(file(name)) }
        rmdir(path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// The names of the files in it, sorted.
    var names: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var found: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { found.append(name) }
        }
        return found.sorted()
    }

    func connection(
        _ name: String = "test.db", mode: Connection.Mode = .readWriteCreate, busyMilliseconds: Int = 0
    ) throws -> Connection {
        try Connection(path: file(name), mode: mode, busyMilliseconds: busyMilliseconds)
    }

    func write(_ bytes: [UInt8], to name: String) {
        let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = Glibc.write(descriptor, bytes, bytes.count)
        close(descriptor)
    }

    func link(_ name: String, to target: String) {
        symlink(file(target), file(name))
    }

    func permissions(of name: String) -> mode_t {
        var status = stat()
        stat(file(name), &status)
        return status.st_mode & 0o777
    }

    func size(of name: String) -> Int {
        var status = stat()
        return stat(file(name), &status) == 0 ? Int(status.st_size) : -1
    }
}

extension Connection {
    /// The first column of every row as text.
    func texts(_ sql: String) throws -> [String] {
        let statement = try prepare(dynamic: sql)
        return try statement.rows { row throws(DecodingFault) in row.text(0) }
    }
}

extension TemporaryFolder {
    /// Overwrites bytes of a file that nobody has open.
    func damage(_ name: String, at offset: Int, count: Int) {
        let descriptor = open(file(name), O_WRONLY)
        let junk = [UInt8](repeating: 0xA5, count: count)
        pwrite(descriptor, junk, junk.count, off_t(offset))
        close(descriptor)
    }
}
