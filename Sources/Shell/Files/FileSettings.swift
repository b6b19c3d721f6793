import Glibc
import Office
import Phrases
import Records
import Store

/// Where the scanner writes and how long a file may be, as people set it: no record, so the desk file keeps it.
struct FileSettings {
    private static let scanFolder = "scan-folder"
    private static let limit = "file-limit"
    /// Under this name lies what holds for everyone: no person's short name is empty.
    private static let everyone = ""
    /// What a limit may be, in MiB.
    static let limits = 1...2000

    let desk: DeskFile?

    /// The scan folder of a person, else of the office.
    /// - Parameter isShared: on a shared host a person's own choice could lead anywhere on it, so the office's alone counts.
    func scanFolder(of login: String, isShared: Bool) -> String? {
        let own = isShared ? nil : try? desk?.preference(Self.scanFolder, of: login)
        return own ?? (try? desk?.preference(Self.scanFolder, of: Self.everyone)) ?? nil
    }

    /// The longest file in bytes.
    var limit: Int {
        let kept = (try? desk?.preference(Self.limit, of: Self.everyone)) ?? nil
        return kept.flatMap { Int($0) }.map { $0 << 20 } ?? AttachmentRule.limit
    }

    func keepScanFolder(_ path: String, of login: String?) throws(StoreFault) {
        try desk?.keep(Self.scanFolder, path, of: login ?? Self.everyone)
    }

    func keepLimit(_ mebibytes: Int) throws(StoreFault) {
        try desk?.keep(Self.limit, "\(mebibytes)", of: Self.everyone)
    }

    /// The places of a person's files.
    func places(office: String, login: String, isShared: Bool, home: String?) -> FilePlaces {
        FilePlaces(
            office: office, login: login, scanFolder: scanFolder(of: login, isShared: isShared), isShared: isShared,
            home: home, limit: limit)
    }
}

extension Invocation {
    /// Keeps the scan folder and the longest file, where they were given.
    /// - Returns: whether any was.
    func keepFileSettings(_ session: Session) throws(Failure) -> Bool {
        guard arguments.has(.scanFolder) || arguments.has(.fileLimit) else { return false }
        let limit = try arguments.number(.fileLimit, in: FileSettings.limits)
        if limit != nil || arguments.has(.everyone), !session.actor.may(.manageOffice) {
            throw .office(.refused(.notPermitted(.manageOffice)))
        }
        let settings = FileSettings(
            desk: try stored { () throws(StoreFault) in try DeskFile(besideOffice: session.file.path) })
        if let text = arguments.text(.scanFolder) {
            // Kept whole, so that it means the same wherever the program is started.
            guard let whole = realpath(text, nil) else { throw .said(.notFound, .scanFolderMissing(text)) }
            defer { free(whole) }
            let path = String(cString: whole)
            guard OpenFolder(path: path) != nil else { throw .said(.notFound, .scanFolderMissing(text)) }
            try stored { () throws(StoreFault) in
                try settings.keepScanFolder(path, of: arguments.has(.everyone) ? nil : session.actor.person.login)
            }
            if !wantsJSON { say(.scanFolderSet(path)) }
        }
        if let limit {
            try stored { () throws(StoreFault) in try settings.keepLimit(limit) }
            if !wantsJSON { say(.fileLimitSet(.size(limit << 20))) }
        }
        if wantsJSON {
            let folder = settings.scanFolder(of: session.actor.person.login, isShared: isForced)
            write(json(("scanFolder", json(folder)), ("fileLimit", json(settings.limit))))
        }
        return true
    }

    /// Whether a command is let through by the host's own rule, and not given in a shell: no other folder is theirs then.
    private var isForced: Bool { surroundings.environment["SSH_ORIGINAL_COMMAND"] != nil }

    /// The worker for files on the open office.
    func fileWorker(_ session: Session) -> FileWorker {
        let settings = FileSettings(desk: try? DeskFile(besideOffice: session.file.path))
        let places = settings.places(
            office: session.file.path, login: session.actor.person.login, isShared: isForced,
            home: surroundings.environment["HOME"])
        return FileWorker(
            office: session.file.office, actor: session.actor, places: places, clock: { self.writingTime })
    }
}
