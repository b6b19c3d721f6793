import Glibc
import Text

/// A folder that stays open, so that what is found in it is in it, whatever becomes of its name.
final class OpenFolder {
    let descriptor: Int32

    /// A plain file in a folder.
    struct Entry {
        /// The name's own bytes with the NUL behind them.
        let name: [CChar]
        /// The name for the eye.
        let shown: String
        let bytes: Int
        /// When it was changed last, in nanoseconds since 1970.
        let changedAt: Int64
    }

    /// Takes over a descriptor of a folder.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Opens a folder by path; links on the way are followed.
    init?(path: String) {
        let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { return nil }
        descriptor = opened
    }

    deinit { close(descriptor) }

    /// A folder within; `nil` when there is none.
    /// - Parameter followsLinks: not where others could put one.
    func folder(_ name: String, followsLinks: Bool = true) -> OpenFolder? {
        guard !name.utf8.contains(0) else { return nil }
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
        var opened = openat(descriptor, name, flags)
        if opened < 0, errno == ENOENT, let own = entry(fitting: name) { opened = openat(descriptor, own, flags) }
        return opened < 0 ? nil : OpenFolder(descriptor: opened)
    }

    /// A descriptor of its own for the same folder, for whoever closes it.
    func duplicate() -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }

    /// All names in it but "." and "..", in the order of their bytes.
    func names() -> [[CChar]] {
        let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard again >= 0, let stream = fdopendir(again) else {
            if again >= 0 { close(again) }
            return []
        }
        defer { closedir(stream) }
        var names: [[CChar]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
            }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name + [0]) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) } }
    }

    /// The name in it that looks like a typed one: names from other systems may be written with other bytes (NFD).
    func entry(fitting shown: String) -> [CChar]? {
        let wanted = Array(cleaned(shown).utf8)
        return names().first { Array(Self.shown($0).utf8) == wanted }
    }

    /// The plain files in it that a person would see: no hidden ones, none that a program is still writing.
    func files() -> [Entry] {
        names().compactMap { name in
            var facts = stat()
            guard fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0, facts.st_mode & S_IFMT == S_IFREG else {
                return nil
            }
            let shown = Self.shown(name)
            let isUnfinished = [".part", ".tmp", ".crdownload", "~"].contains(where: shown.hasSuffix)
            guard !shown.hasPrefix("."), !isUnfinished else { return nil }
            let changed = Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec)
            return Entry(name: name, shown: shown, bytes: Int(facts.st_size), changedAt: changed)
        }
    }

    /// The file that was changed last.
    func newest() -> Entry? { files().max { ($0.changedAt, $0.shown) < ($1.changedAt, $1.shown) } }

    /// Whether an entry is itself a folder.
    func isFolder(_ name: [CChar]) -> Bool {
        var facts = stat()
        return fstatat(descriptor, name, &facts, 0) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// A name for the eye.
    static func shown(_ name: [CChar]) -> String {
        cleaned(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
}
