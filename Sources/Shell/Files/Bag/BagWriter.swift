import Digest
import Glibc
import Interchange
import Screens
import Text

/// Writes a bag as a new folder: made under a name of its own, checked after writing by the same reader that takes bags in, and given its
/// name when it is whole. What is not finished is taken away again; nothing that is there is touched.
struct BagWriter {
    /// How many bytes are read and written at a time.
    static let piece = 1 << 20

    /// Writes a bag.
    /// - Parameters:
    ///   - folder: where it comes to lie.
    ///   - name: its name there.
    ///   - shown: the path that people are told.
    ///   - leaving: called when the bag is whole and has not got its name yet; where it throws, nothing leaves.
    /// - Returns: how much lies in it.
    func write(
        _ content: BagContent, in folder: OpenFolder, as name: String, shown: String, _ control: WorkControl,
        leaving: () throws(BagFault) -> Void = {}
    ) throws(BagFault) -> BagInfo.Oxum {
        guard name == BagName.part(name) else { throw .badName }
        try check(content)
        var facts = stat()
        guard fstatat(folder.descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) != 0 else {
            throw .exists(path: cleaned(shown))
        }
        let own = ".\(name.prefix(60)).\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        guard mkdirat(folder.descriptor, own, 0o700) == 0, let made = folder.folder(own, followsLinks: false) else {
            throw .notWritten(path: cleaned(shown))
        }
        do throws(BagFault) {
            let oxum = try fill(made, content, shown, control)
            let reading = try BagFolder(made).read(control)
            guard reading.isSound, reading.problems.isEmpty else { throw .unsound(reading.problems) }
            try leaving()
            try give(own, in: folder, as: name, shown)
            return oxum
        } catch {
            FolderRemoval.remove(own, in: folder.descriptor)
            throw error
        }
    }

    /// A payload that could not be read back anywhere is not begun.
    private func check(_ content: BagContent) throws(BagFault) {
        var problems: [BagProblem] = []
        var seen: Set<BagPath> = []
        var folded: Set<String> = []
        for file in content.payload {
            if !file.path.isPayload { problems.append(BagProblem(file: file.path.text, .wrongPlace)) }
            if !seen.insert(file.path).inserted {
                problems.append(BagProblem(.listedTwice(file.path)))
            } else if !folded.insert(file.path.foldedCase).inserted {
                problems.append(BagProblem(.caseClash(file.path)))
            }
        }
        for path in content.description.files.flatMap(\.documents).flatMap(\.payload) where !seen.contains(path) {
            problems.append(BagProblem(.missing(path)))
        }
        if content.payload.count > BagLimits.files - 16 { problems.append(BagProblem(.tooManyFiles)) }
        guard problems.isEmpty else { throw .unsound(problems) }
    }

    private func fill(
        _ root: OpenFolder, _ content: BagContent, _ shown: String, _ control: WorkControl
    ) throws(BagFault) -> BagInfo.Oxum {
        let whole = content.payload.reduce(0) { $0 + $1.bytes }
        guard mkdirat(root.descriptor, "data", 0o700) == 0 else { throw .notWritten(path: cleaned(shown)) }
        var sums: [BagDigest: [BagManifest.Entry]] = [:]
        var done = 0
        for file in content.payload {
            let start = done
            let (sha256, sha512) = try write(file.path, in: root, shown) { write throws(BagFault) in
                var place = 0
                var count = 0
                while true {
                    if control.isCancelled() { throw .cancelled }
                    let piece = try file.piece(place)
                    if !piece.isEmpty { try write(piece) }
                    count += piece.count
                    control.progress(start + count, whole)
                    place += 1
                    if piece.count < Self.piece { break }
                }
                guard count == file.bytes else { throw .altered(file.path) }
            }
            guard file.sha256 == nil || file.sha256 == sha256 else { throw .altered(file.path) }
            done += file.bytes
            sums[.sha256, default: []].append(.init(file.path, sha256))
            sums[.sha512, default: []].append(.init(file.path, sha512))
        }
        let oxum = BagInfo.Oxum(bytes: whole, files: content.payload.count)
        let info = BagInfo.standard(
            organization: content.organization, identifier: content.identifier, description: content.title,
            day: content.day, oxum: oxum)
        var tags: [(String, [UInt8])] = [
            (BagDeclaration.file, BagDeclaration.encoded), (BagInfo.file, info.encoded),
            (BagDescription.File.json, content.description.json),
            (BagDescription.File.filesCSV, content.description.filesCSV),
            (BagDescription.File.documentsCSV, content.description.documentsCSV),
        ]
        for digest in BagDigest.allCases { tags.append((digest.manifest, BagManifest(sums[digest] ?? []).encoded)) }
        var tagSums: [BagDigest: [BagManifest.Entry]] = [:]
        for (name, bytes) in tags {
            let (path, sha256, sha512) = try write(name, bytes, in: root, shown)
            tagSums[.sha256, default: []].append(.init(path, sha256))
            tagSums[.sha512, default: []].append(.init(path, sha512))
        }
        for digest in BagDigest.allCases {
            _ = try write(digest.tagManifest, BagManifest(tagSums[digest] ?? []).encoded, in: root, shown)
        }
        guard FolderRemoval.syncFolders(root.descriptor, 0) else { throw .notWritten(path: cleaned(shown)) }
        return oxum
    }

    private func write(
        _ name: String, _ bytes: [UInt8], in root: OpenFolder, _ shown: String
    ) throws(BagFault) -> (BagPath, String, String) {
        guard let path = try? BagPath(name) else { throw .badName }
        let sums = try write(path, in: root, shown) { write throws(BagFault) in try write(bytes) }
        return (path, sums.sha256, sums.sha512)
    }

    /// Writes one new file and digests what it writes; folders on the way are made.
    private func write(
        _ path: BagPath, in root: OpenFolder, _ shown: String,
        _ body: (_ write: ([UInt8]) throws(BagFault) -> Void) throws(BagFault) -> Void
    ) throws(BagFault) -> (sha256: String, sha512: String) {
        var folder = root
        let parts = path.parts
        for part in parts.dropLast() {
            guard mkdirat(folder.descriptor, part, 0o700) == 0 || errno == EEXIST,
                let next = folder.folder(part, followsLinks: false)
            else { throw .notWritten(path: cleaned(shown)) }
            folder = next
        }
        guard let name = parts.last else { throw .badName }
        let made = openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard made >= 0 else { throw .notWritten(path: cleaned(shown)) }
        defer { close(made) }
        let sums = BagSums()
        try body { piece throws(BagFault) in
            guard FileOutlet.writeAll(piece, to: made) else { throw .notWritten(path: cleaned(shown)) }
            piece.withUnsafeBytes { sums.update($0) }
        }
        guard fsync(made) == 0 else { throw .notWritten(path: cleaned(shown)) }
        return sums.finish()
    }

    /// Gives the folder its name. An empty folder is made first and replaced, which fails where something else came to have the name:
    /// a plain rename would put the bag over an empty folder of somebody else's.
    private func give(_ own: String, in folder: OpenFolder, as name: String, _ shown: String) throws(BagFault) {
        guard mkdirat(folder.descriptor, name, 0o700) == 0 else {
            throw errno == EEXIST ? .exists(path: cleaned(shown)) : .notWritten(path: cleaned(shown))
        }
        guard renameat(folder.descriptor, own, folder.descriptor, name) == 0 else {
            unlinkat(folder.descriptor, name, AT_REMOVEDIR)
            throw .notWritten(path: cleaned(shown))
        }
        fsync(folder.descriptor)
    }
}

/// Both digests of the same bytes.
final class BagSums {
    private var small: SHA256? = SHA256()
    private var large: SHA512? = SHA512()

    func update(_ bytes: UnsafeRawBufferPointer) {
        small?.update(bytes)
        large?.update(bytes)
    }

    /// The digests in small hexadecimal digits; asked once.
    func finish() -> (sha256: String, sha512: String) {
        let sums = (small.take()?.finish().hex ?? "", large.take()?.finish().hex ?? "")
        return sums
    }
}

/// Folders of this program's own making: taken away again, or written to the disk.
enum FolderRemoval {
    /// Takes a folder away with all in it; links are taken away and not followed.
    static func remove(_ name: String, in parent: Int32, depth: Int = 0) {
        guard depth <= BagPath.deepest + 2 else { return }
        let opened = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if opened >= 0 {
            let folder = OpenFolder(descriptor: opened)
            for entry in folder.names() {
                if unlinkat(opened, entry, 0) == 0 { continue }
                remove(
                    String(decoding: entry.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self), in: opened,
                    depth: depth + 1)
            }
        }
        unlinkat(parent, name, AT_REMOVEDIR)
    }

    /// Has the names in a folder and all below it written to the disk.
    static func syncFolders(_ descriptor: Int32, _ depth: Int) -> Bool {
        guard depth <= BagPath.deepest + 2 else { return false }
        let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard again >= 0 else { return false }
        let folder = OpenFolder(descriptor: again)
        for name in folder.names() {
            let below = openat(again, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard below >= 0 else { continue }
            let isDone = syncFolders(below, depth + 1)
            close(below)
            guard isDone else { return false }
        }
        return fsync(again) == 0
    }
}
