import CFileSystem
import Glibc
import Screens
import Text

/// A file outside the office, opened to be read once from its beginning to its end.
///
/// What is opened is looked at, never the name again: a link is not followed, a pipe or device does not hang the reading,
/// and a file that grows, shrinks or goes while it is read is refused (reliability 2.2, 10).
final class OutsideFile {
    /// What the file is called, clean.
    let name: String
    /// Its length when it was opened.
    let bytes: Int

    private let descriptor: Int32
    private let folder: Int32
    private let entry: [CChar]
    private let first: Facts
    private var readSoFar = 0

    /// What tells one state of a file from another.
    private struct Facts: Equatable {
        let device: UInt
        let node: UInt
        let size: Int
        let seconds: Int
        let nanoseconds: Int
        let links: Int

        init(_ facts: stat) {
            device = UInt(facts.st_dev)
            node = UInt(facts.st_ino)
            size = Int(facts.st_size)
            seconds = facts.st_mtim.tv_sec
            nanoseconds = facts.st_mtim.tv_nsec
            links = Int(facts.st_nlink)
        }
    }

    /// File systems whose files the kernel makes up as they are read: proc, sys, debug, trace, control groups, security,
    /// devices' terminals.
    private static let madeUp: Set<Int64> = [
        0x9FA0, 0x6265_6572, 0x6462_6720, 0x7472_6163, 0x6367_7270, 0x0027_E0EB, 0x7363_6673, 0x1CD1,
    ]

    /// Opens an entry of an open folder.
    /// - Parameters:
    ///   - folder: stays open as long as this value lives; this value closes it.
    ///   - entry: the name within, without a slash.
    ///   - limit: the longest file in bytes.
    ///   - own: the files of the open office, by device and node: to open and close one of them beside SQLite would drop
    ///     the locks of this process (sqlite.org/howtocorrupt.html).
    init(
        in folder: Int32, _ entry: [CChar], limit: Int, own: Set<FileIdentity>
    ) throws(FileRefusal) {
        name = cleaned(String(decoding: entry.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
        var before = stat()
        guard fstatat(folder, entry, &before, AT_SYMLINK_NOFOLLOW) == 0 else {
            let code = errno
            close(folder)
            throw code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG
                ? .missing(name: name) : .unreadable(name: name)
        }
        if let refusal = Self.refusal(of: before, name, own) {
            close(folder)
            throw refusal
        }
        let opened = openat(folder, entry, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        let code = errno
        var facts = stat()
        guard opened >= 0, fstat(opened, &facts) == 0 else {
            if opened >= 0 { close(opened) }
            close(folder)
            switch code {
            case ELOOP: throw .link(name: name)
            case ENOENT: throw .vanished(name: name)
            case ENXIO: throw .special(name: name)
            default: throw .unreadable(name: name)
            }
        }
        let size = Int(facts.st_size)
        var refusal = Self.refusal(of: facts, name, own)
        if refusal == nil, Self.madeUp.contains(vt_descriptor_kind(opened)) { refusal = .special(name: name) }
        if refusal == nil, size == 0 { refusal = .empty(name: name) }
        if refusal == nil, size > limit { refusal = .tooLarge(name: name, limit: limit) }
        if let refusal {
            close(opened)
            close(folder)
            throw refusal
        }
        descriptor = opened
        self.folder = folder
        self.entry = entry
        first = Facts(facts)
        bytes = size
    }

    deinit {
        close(descriptor)
        close(folder)
    }

    private static func refusal(of facts: stat, _ name: String, _ own: Set<FileIdentity>) -> FileRefusal? {
        if own.contains(FileIdentity(facts)) { return .ownOffice(name: name) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFLNK: return .link(name: name)
        case S_IFDIR: return .folder(name: name)
        default: return .special(name: name)
        }
    }

    /// Reads the next piece into a buffer.
    /// - Returns: the bytes read; empty at the end, when the file is the one that was opened, unchanged.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileRefusal) -> UnsafeRawBufferPointer {
        var count = -1
        repeat { count = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
        guard count >= 0 else { throw .unreadable(name: name) }
        readSoFar += count
        guard readSoFar <= bytes else { throw .changing(name: name) }
        if count == 0 { try checkUnchanged() }
        return UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }

    /// The whole of it.
    func readAll(_ control: WorkControl = .none) throws(FileRefusal) -> [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(bytes)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            if control.isCancelled() { throw .cancelled }
            let piece = try read(into: buffer)
            if piece.isEmpty { return all }
            all.append(contentsOf: piece)
        }
    }

    private func checkUnchanged() throws(FileRefusal) {
        var now = stat()
        guard fstat(descriptor, &now) == 0 else { throw .unreadable(name: name) }
        if now.st_nlink == 0 { throw .vanished(name: name) }
        guard readSoFar == bytes, Facts(now) == first else { throw .changing(name: name) }
        // The name must still mean this file: a scanner that renames has not finished with it.
        var named = stat()
        guard fstatat(folder, entry, &named, AT_SYMLINK_NOFOLLOW) == 0 else { throw .vanished(name: name) }
        guard FileIdentity(named) == FileIdentity(now) else { throw .changing(name: name) }
    }
}

/// A file whatever it is called.
struct FileIdentity: Hashable {
    let device: UInt
    let node: UInt

    init(_ facts: stat) {
        device = UInt(facts.st_dev)
        node = UInt(facts.st_ino)
    }

    /// The file at a path; `nil` when there is none.
    init?(path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        self.init(facts)
    }

    /// The files that an open office consists of.
    static func ofOffice(_ path: String) -> Set<FileIdentity> {
        let stem = path.hasSuffix(".db") ? String(path.dropLast(3)) : path
        let names = [
            path, path + "-wal", path + "-shm", path + ".lock", stem + ".desk.db", stem + ".desk.db-journal",
        ]
        return Set(names.compactMap { FileIdentity(path: $0) })
    }
}
