import Glibc
import Office
import Records
import Store

extension OfficeFounding {
    /// Lets a file be made under another name beside its path, and gives it its name when it is whole.
    /// - Parameter make: makes the file at the path that it is given, settled and closed.
    /// - Returns: where it is.
    static func whole(
        at path: String, _ make: (String) throws(Failure) -> Void
    ) throws(Failure) -> String {
        guard access(path, F_OK) != 0 else { throw .office(.store(.exists(path: path))) }
        try makeFolder(of: path)
        sweep(path)
        let part = "\(path)\(partMark)\(getpid())"
        remove(part)
        do { try make(part) } catch {
            remove(part)
            throw error
        }
        // What is still in the log would be left behind with the other name.
        guard size(of: part + "-wal") <= 0 else {
            remove(part)
            throw .office(.store(.busy))
        }
        guard publish(part, at: path) else {
            let reason = errno
            remove(part)
            if reason == EEXIST { throw .office(.store(.exists(path: path))) }
            throw .office(.store(.cannotOpen(path: path, detail: String(cString: strerror(reason)))))
        }
        remove(part)
        return realpath(path, nil).map { found in
            defer { free(found) }
            return String(cString: found)
        } ?? path
    }

    private static let partMark = ".part-"

    /// Of two that make the same office, one is refused here; nothing is ever overwritten.
    private static func publish(_ part: String, at path: String) -> Bool {
        if link(part, path) == 0 { return true }
        // A file system without second names.
        guard errno == EPERM || errno == ENOTSUP || errno == EMLINK else { return false }
        guard access(path, F_OK) != 0 else {
            errno = EEXIST
            return false
        }
        return rename(part, path) == 0
    }

    /// Takes away what a process that is no more has begun here.
    private static func sweep(_ path: String) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[...$0]) } ?? "./"
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let open = opendir(folder) else { return }
        defer { closedir(open) }
        var begun: Set<String> = []
        while let entry = readdir(open) {
            let found = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard found.hasPrefix(name + partMark) else { continue }
            let digits = found.dropFirst((name + partMark).count).prefix { $0.isNumber }
            guard let process = pid_t(digits), process != getpid(), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            begun.insert("\(folder)\(name)\(partMark)\(digits)")
        }
        for part in begun { remove(part) }
    }

    private static func size(of path: String) -> Int {
        var facts = stat()
        return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
    }
}
