import CFileSystem
import Glibc

/// What the file system says of a path, without opening the file: opening an office file beside SQLite would drop its locks
/// (sqlite.org/howtocorrupt.html).
enum FileFacts {
    /// What stands at a path.
    enum Kind: Equatable {
        case nothing
        case plainFile
        case other
    }

    /// What stands at a path itself, links not followed.
    static func kind(of path: String) -> Kind {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return .nothing }
        return facts.st_mode & S_IFMT == S_IFREG ? .plainFile : .other
    }

    /// Bytes; 0 when there is no such file.
    static func size(of path: String) -> Int {
        var facts = stat()
        return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
    }

    /// Whether group or others may read or write a path.
    static func isOpenToOthers(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & 0o077 != 0
    }

    /// The account that owns a path.
    static func owner(of path: String) -> UInt32? {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_uid : nil
    }

    /// Takes the rights of group and others away, where the file is ours.
    static func closeToOthers(_ path: String) {
        if isOpenToOthers(path) { chmod(path, 0o600) }
    }

    /// Makes an empty file, its owner's alone; `false` when something stands there or it cannot be made.
    static func make(_ path: String) -> Bool {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        return true
    }

    /// Takes a file away that this process made.
    static func remove(_ path: String) { unlink(path) }

    /// Free bytes for this account on the disk of a path.
    static func freeBytes(at path: String) -> Int {
        var facts = statvfs()
        return statvfs(path, &facts) == 0 ? Int(facts.f_bavail) * Int(facts.f_frsize) : 0
    }

    /// Whether a path may be written.
    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// The name of the network file system that a path lies on; `nil` for a local disk.
    ///
    /// Locks of network file systems are not to be trusted (sqlite.org/howtocorrupt.html §2.1). FUSE carries sshfs.
    static func networkFileSystem(at path: String) -> String? {
        switch vt_file_system_kind(path) {
        case 0x6969: return "NFS"
        case 0x517B, 0xFF53_4D42, 0xFE53_4D42: return "SMB"
        case 0x6573_5546: return "FUSE"
        case 0x5346_414F: return "AFS"
        case 0x00C3_6400: return "Ceph"
        case 0x7375_7245: return "Coda"
        case 0x0102_1997: return "9P"
        default: return nil
        }
    }

    /// The folder of a path.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path with all links of its folder resolved, so that SQLite may refuse links; `nil` when there is no folder.
    static func resolved(_ path: String) -> String? {
        guard let folder = realpath(folder(of: path), nil) else { return nil }
        defer { free(folder) }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        let start = String(cString: folder)
        return start == "/" ? "/\(name)" : "\(start)/\(name)"
    }
}
