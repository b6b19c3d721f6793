import Glibc
import Records
import Screens
import Text

/// Where a person's files come from and go to.
struct FilePlaces: Sendable {
    /// The office's file.
    let office: String
    /// The person's short name.
    let login: String
    /// Where the scanner puts its files; `nil` when nobody said.
    var scanFolder: String?
    /// Whether others share the host: only the drop folder then (design §10).
    var isShared = false
    /// What "~" means.
    var home: String?
    /// The longest file in bytes.
    var limit = AttachmentRule.limit

    /// The drop folder of the person: beside the office, its owner's alone.
    var dropFolder: String {
        let folder = office.lastIndex(of: "/").map { String(office[..<$0]) } ?? "."
        return "\(folder)/drop/\(login)"
    }

    /// Opens the drop folder, making it on demand. No link is followed in it.
    func openDropFolder() throws(FileRefusal) -> OpenFolder {
        let folder = office.lastIndex(of: "/").map { String(office[..<$0]) } ?? "."
        guard Person.isLogin(login), let place = OpenFolder(path: folder.isEmpty ? "/" : folder) else {
            throw .folderMissing(path: dropFolder)
        }
        mkdirat(place.descriptor, "drop", 0o700)
        guard let drop = place.folder("drop", followsLinks: false) else { throw .folderMissing(path: dropFolder) }
        mkdirat(drop.descriptor, login, 0o700)
        guard let own = drop.folder(login, followsLinks: false) else { throw .folderMissing(path: dropFolder) }
        return own
    }

    /// Makes a file in the drop folder under the first free name: nothing that is there is written over.
    /// - Parameters:
    ///   - name: without its ending.
    ///   - ending: "csv".
    func newDroppedFile(_ name: String, _ ending: String) throws(FileRefusal) -> DroppedDescriptor {
        let folder = try openDropFolder()
        let plain = FileOutlet.fileName(name)
        for count in 1...999 {
            let file = count == 1 ? "\(plain).\(ending)" : "\(plain)-\(count).\(ending)"
            let made = openat(folder.descriptor, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if made < 0, errno == EEXIST { continue }
            guard made >= 0 else { throw .notWritten(path: cleaned(file)) }
            return DroppedDescriptor(descriptor: made, folder: folder, name: file, path: "\(dropFolder)/\(file)")
        }
        throw .exists(path: plain)
    }

    /// Opens a file where it comes from.
    func open(_ source: FileSource) throws(FileRefusal) -> OutsideFile {
        switch source {
        case .newestScan:
            guard let path = scanFolder else { throw .scanFolderUnset }
            guard let folder = OpenFolder(path: expanded(path)) else { throw .folderMissing(path: cleaned(path)) }
            guard let newest = folder.newest() else { throw .scanFolderEmpty(path: cleaned(path)) }
            return try open(newest.name, in: folder)
        case .dropped(let shown):
            let folder = try openDropFolder()
            guard let name = folder.entry(fitting: shown) else { throw .missing(name: cleaned(shown)) }
            return try open(name, in: folder)
        case .path(let path):
            guard !isShared else { throw .unreadable(name: cleaned(path)) }
            let (folder, name) = try place(of: path)
            var entry = Array(name.utf8CString)
            var facts = stat()
            if fstatat(folder.descriptor, entry, &facts, AT_SYMLINK_NOFOLLOW) != 0, errno == ENOENT,
                let own = folder.entry(fitting: name)
            {
                entry = own
            }
            return try open(entry, in: folder)
        }
    }

    private func open(_ name: [CChar], in folder: OpenFolder) throws(FileRefusal) -> OutsideFile {
        try OutsideFile(in: folder.duplicate(), name, limit: limit, own: FileIdentity.ofOffice(office))
    }

    /// The folder of a path, open, and the last name in it.
    func place(of path: String) throws(FileRefusal) -> (folder: OpenFolder, name: String) {
        let whole = expanded(path)
        let parts = whole.split(separator: "/").map(String.init)
        guard let name = parts.last, !whole.utf8.contains(0) else { throw .folder(name: cleaned(path)) }
        guard name != ".", name != "..", !whole.hasSuffix("/") else { throw .folder(name: cleaned(path)) }
        return (try folder(parts.dropLast(), isAbsolute: whole.hasPrefix("/"), path), name)
    }

    /// Walks down folder by folder, so that names written with other bytes are found on the way too.
    private func folder(
        _ parts: some Sequence<String>, isAbsolute: Bool, _ path: String
    ) throws(FileRefusal) -> OpenFolder {
        guard var folder = OpenFolder(path: isAbsolute ? "/" : ".") else { throw .missing(name: cleaned(path)) }
        for part in parts {
            guard let next = folder.folder(part) else { throw .missing(name: cleaned(path)) }
            folder = next
        }
        return folder
    }

    /// A path with "~" in front as the person's home.
    func expanded(_ path: String) -> String {
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }

    /// Goes on with a typed path as far as the names in its folder agree; folders end with a slash.
    func completion(of text: String) -> PathCompletion {
        let nothing = PathCompletion(text: text, names: [])
        guard !isShared else { return nothing }
        let slash = text.lastIndex(of: "/")
        let front = slash.map { String(text[...$0]) } ?? ""
        let begun = slash.map { String(text[text.index(after: $0)...]) } ?? text
        let whole = expanded(front)
        let parts = whole.split(separator: "/").map(String.init)
        guard let folder = try? folder(parts, isAbsolute: whole.hasPrefix("/"), front) else { return nothing }
        var names: [String] = []
        for name in folder.names() {
            let shown = OpenFolder.shown(name)
            guard shown.hasPrefix(begun), begun.hasPrefix(".") || !shown.hasPrefix(".") else { continue }
            names.append(shown + (folder.isFolder(name) ? "/" : ""))
        }
        guard let first = names.first else { return nothing }
        let common = names.dropFirst().reduce(first) { common, name in
            String(zip(common, name).prefix { $0 == $1 }.map(\.0))
        }
        return PathCompletion(text: front + common, names: names.count > 1 ? names : [])
    }
}

/// A new file in a drop folder, open to be written.
struct DroppedDescriptor {
    let descriptor: Int32
    let folder: OpenFolder
    let name: String
    /// Where it is, for the eye.
    let path: String

    /// Closes it when it is whole; what is not finished is taken away again.
    /// - Parameter body: writes; says `false` where the disk keeps nothing more.
    /// - Returns: where it is.
    func finish(_ body: () throws(FileRefusal) -> Bool) throws(FileRefusal) -> String {
        do throws(FileRefusal) {
            guard try body(), fsync(descriptor) == 0 else { throw .notWritten(path: cleaned(name)) }
        } catch {
            close(descriptor)
            unlinkat(folder.descriptor, name, 0)
            throw error
        }
        guard close(descriptor) == 0 else {
            unlinkat(folder.descriptor, name, 0)
            throw .notWritten(path: cleaned(name))
        }
        return path
    }
}
