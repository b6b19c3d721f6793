import Digest
import Glibc
import Interchange
import Text

/// A folder that should be a bag, looked through without following a link.
///
/// Everything in it is checked: that each file of the payload is listed in every manifest and no other, that each listed file is
/// there and gives its digest, that nothing is a link or a device. Nothing is taken before all of it is sound.
final class BagFolder {
    private let root: OpenFolder
    /// The most bytes of the payload.
    private let limit: Int
    private var problems: [BagProblem] = []
    private var files: [BagPath: Int] = [:]
    private var folded: Set<String> = []
    private var bytes = 0

    /// What was found in it.
    struct Reading {
        /// What `bag-info.txt` says.
        var info = BagInfo()
        /// What is told of the files; `nil` in bags of other programs.
        var description: BagDescription?
        /// The payload in the order of its paths, with the SHA-256 of each file as it was read.
        var payload: [(path: BagPath, bytes: Int, sha256: String)] = []
        /// Everything wrong or to be told.
        var problems: [BagProblem] = []
        /// Whether it may be taken.
        var isSound: Bool { problems.allSatisfy(\.isRemark) }
    }

    init(_ root: OpenFolder, limit: Int = 64 << 30) {
        self.root = root
        self.limit = limit
    }

    /// Looks through all of it.
    func read(_ control: WorkControl) throws(BagFault) -> Reading {
        var reading = Reading()
        walk(root, "", depth: 0)
        readDeclaration()
        let manifests = payloadManifests()
        let tags = tagManifests()
        if let text = tagBytes(BagInfo.file) {
            let read = BagInfo.read(text)
            reading.info = read.info
            problems += read.problems
        }
        if tagBytes("fetch.txt")?.isEmpty == false { note("fetch.txt", .fetches) }
        compare(manifests, tags)
        checkSum(reading.info)
        let sums = try digests(manifests, tags, control)
        reading.payload = payload.map { (path: $0, bytes: files[$0] ?? 0, sha256: sums[$0] ?? "") }
        if let json = tagBytes(BagDescription.File.json) {
            do throws(BagDescription.Fault) { reading.description = try BagDescription.read(json) } catch {
                note(BagDescription.File.json, .badDescription)
            }
            for path in reading.description?.files.flatMap(\.documents).flatMap(\.payload) ?? []
            where files[path] == nil {
                note(BagDescription.File.json, .missing(path))
            }
        }
        reading.problems = problems
        return reading
    }

    /// Opens a file of it to be read from its beginning; the caller closes it.
    func open(_ path: BagPath) -> Int32? {
        var folder = root
        let parts = path.parts
        for part in parts.dropLast() {
            guard let next = folder.folder(part, followsLinks: false) else { return nil }
            folder = next
        }
        guard let name = parts.last else { return nil }
        let opened = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        return opened >= 0 ? opened : nil
    }

    private func note(_ file: String?, _ kind: BagProblem.Kind) { problems.append(BagProblem(file: file, kind)) }

    private var payload: [BagPath] { files.keys.filter(\.isPayload).sorted() }

    // MARK: What is there

    private func walk(_ folder: OpenFolder, _ above: String, depth: Int) {
        guard depth < BagPath.deepest else { return note(above, .tooDeep) }
        for name in folder.names() {
            let bytes = name.dropLast().map { UInt8(bitPattern: $0) }
            let shown = above + OpenFolder.shown(name)
            var facts = stat()
            guard fstatat(folder.descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else {
                note(shown, .unreadable)
                continue
            }
            guard let text = decodedUTF8(bytes) else {
                note(shown, .badPath(.forbiddenCharacter))
                continue
            }
            switch facts.st_mode & S_IFMT {
            case S_IFDIR:
                guard let below = folder.folder(text, followsLinks: false) else {
                    note(shown, .unreadable)
                    continue
                }
                walk(below, above + text + "/", depth: depth + 1)
            case S_IFREG: add(above + text, shown, Int(facts.st_size))
            default: note(shown, .notPlain)
            }
        }
    }

    private func add(_ text: String, _ shown: String, _ size: Int) {
        let path: BagPath
        do throws(BagPath.Fault) { path = try BagPath(text) } catch { return note(shown, .badPath(error)) }
        guard files.count < BagLimits.files else {
            if files.count == BagLimits.files, problems.last?.kind != .tooManyFiles { note(nil, .tooManyFiles) }
            return
        }
        if !folded.insert(path.foldedCase).inserted { note(nil, .caseClash(path)) }
        files[path] = size
        bytes += size
        if bytes > limit, bytes - size <= limit { note(nil, .tooManyBytes) }
    }

    // MARK: What is said

    private func tagBytes(_ name: String) -> [UInt8]? {
        guard let path = try? BagPath(name), let size = files[path] else { return nil }
        guard size <= BagLimits.tagBytes else {
            note(name, .tooLong)
            return nil
        }
        guard let opened = open(path) else {
            note(name, .unreadable)
            return nil
        }
        defer { close(opened) }
        guard let bytes = try? ContentExtractor.bytes(of: opened, size) else {
            note(name, .unreadable)
            return nil
        }
        return bytes
    }

    private func readDeclaration() {
        if let bytes = tagBytes(BagDeclaration.file) {
            problems += BagDeclaration.problems(in: bytes)
        } else {
            note(BagDeclaration.file, .badDeclaration)
        }
        // A payload may be empty, the folder must be there.
        if root.folder("data", followsLinks: false) == nil { note(nil, .noPayload) }
    }

    private func payloadManifests() -> [(BagDigest, BagManifest)] {
        let found = manifests(\.manifest, isOfPayload: true)
        if found.isEmpty { note(nil, .noManifest) }
        let known = Set(BagDigest.allCases.flatMap { [$0.manifest, $0.tagManifest] })
        for path in files.keys.sorted() where !path.text.contains("/") && !known.contains(path.text) {
            let isManifest = path.text.hasPrefix("manifest-") || path.text.hasPrefix("tagmanifest-")
            if isManifest { note(path.text, .otherDigest(path.text)) }
        }
        return found
    }

    private func tagManifests() -> [(BagDigest, BagManifest)] { manifests(\.tagManifest, isOfPayload: false) }

    private func manifests(
        _ name: KeyPath<BagDigest, String>, isOfPayload: Bool
    ) -> [(BagDigest, BagManifest)] {
        var found: [(BagDigest, BagManifest)] = []
        for digest in BagDigest.allCases {
            let file = digest[keyPath: name]
            guard let bytes = tagBytes(file) else { continue }
            let read = BagManifest.read(bytes, digest, file: file, isOfPayload: isOfPayload)
            problems += read.problems
            found.append((digest, read.manifest))
        }
        return found
    }

    // MARK: Whether they agree

    private func compare(_ manifests: [(BagDigest, BagManifest)], _ tags: [(BagDigest, BagManifest)]) {
        for (digest, manifest) in manifests {
            for entry in manifest.entries where files[entry.path] == nil { note(digest.manifest, .missing(entry.path)) }
            for path in payload where manifest.byPath[path] == nil { note(digest.manifest, .unlisted(path)) }
        }
        for (digest, manifest) in tags {
            for entry in manifest.entries where files[entry.path] == nil {
                note(digest.tagManifest, .missing(entry.path))
            }
        }
        guard !tags.isEmpty else { return }
        for path in files.keys.sorted() where !path.isPayload && !path.text.hasPrefix("tagmanifest-") {
            if tags.allSatisfy({ $0.1.byPath[path] == nil }) { note(nil, .unlistedTag(path)) }
        }
    }

    private func checkSum(_ info: BagInfo) {
        guard let said = info["Payload-Oxum"] else { return }
        let own = payload
        let found = BagInfo.Oxum(bytes: own.reduce(0) { $0 + (files[$1] ?? 0) }, files: own.count)
        if BagInfo.Oxum(said) != found { note(BagInfo.file, .wrongSum(said: cleaned(said), found: found.description)) }
    }

    /// Reads every file once and holds it against all that is said of it.
    /// - Returns: the SHA-256 of each.
    private func digests(
        _ manifests: [(BagDigest, BagManifest)], _ tagManifests: [(BagDigest, BagManifest)], _ control: WorkControl
    ) throws(BagFault) -> [BagPath: String] {
        var sums: [BagPath: String] = [:]
        guard bytes <= limit else { return sums }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: BagWriter.piece, alignment: 16)
        defer { buffer.deallocate() }
        var done = 0
        for (path, size) in files.sorted(by: { $0.key < $1.key }) {
            guard let sum = try pair(path, size, buffer, done, control) else {
                note(path.text, .unreadable)
                continue
            }
            done += size
            sums[path] = sum.sha256
            for (digest, manifest) in path.isPayload ? manifests : tagManifests {
                guard let said = manifest.byPath[path] else { continue }
                let own = digest == .sha256 ? sum.sha256 : sum.sha512
                if said != own {
                    note(path.isPayload ? digest.manifest : digest.tagManifest, .altered(path))
                }
            }
        }
        return sums
    }

    /// The digests of one file; `nil` where it cannot be read or is not as long as it was.
    private func pair(
        _ path: BagPath, _ size: Int, _ buffer: UnsafeMutableRawBufferPointer, _ done: Int, _ control: WorkControl
    ) throws(BagFault) -> (sha256: String, sha512: String)? {
        guard let opened = open(path) else { return nil }
        defer { close(opened) }
        var facts = stat()
        guard fstat(opened, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        let sums = BagSums()
        var count = 0
        while true {
            if control.isCancelled() { throw .cancelled }
            let read = Glibc.read(opened, buffer.baseAddress, buffer.count)
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { return nil }
            if read == 0 { break }
            count += read
            guard count <= size else { return nil }
            sums.update(UnsafeRawBufferPointer(rebasing: buffer[..<read]))
            control.progress(done + count, bytes)
        }
        return count == size ? sums.finish() : nil
    }
}
