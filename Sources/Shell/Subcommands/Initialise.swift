import Glibc
import Office
import Phrases
import Records
import Store

extension Subcommand {
    static let initialise = Subcommand(
        words: ["init"],
        options: [.name, .code, .superior, .place, .owner, .ownerName, .lastNumber],
        summary: Phrase(vi: "lập tệp dữ liệu mới của một cơ quan", en: "make the file of a new office")
    ) { (run) throws(Failure) in
        let profile = OfficeProfile(
            name: try run.arguments.required(.name), superior: run.arguments.filled(.superior),
            place: run.arguments.filled(.place), code: try run.arguments.required(.code),
            language: run.language.rawValue)
        guard profile.code.count <= 35 else {
            throw .usage(.usageBadValue(CommandOption.code.flag, value: profile.code, expected: "≤ 35"))
        }
        let login = run.arguments.filled(.owner) ?? OfficeFounding.login(from: run.surroundings.account.name)
        let owner = OfficeFounding.owner(login: login, name: run.arguments.filled(.ownerName) ?? login)
        let lastNumber = try run.arguments.number(.lastNumber, in: 0...999_999) ?? 0
        let path = try OfficeFounding.make(
            profile, owner: owner, lastNumber: lastNumber, at: try run.officePath(), now: run.writingTime)
        if run.wantsJSON {
            run.write(json(("path", json(path)), ("owner", json(owner.login))))
        } else {
            run.say(.founded(name: profile.name, path: path))
            run.say(.ownerIs(login: owner.login))
        }
    }
}

/// Making a new office file with its folder; nothing stays when it fails.
enum OfficeFounding {
    /// The owner of the machine, with every role: alone on one's own machine one does all work.
    static func owner(login: String, name: String) -> Person {
        Person(id: PersonID(0), login: login, name: name, roles: Set(Role.allCases), isOwner: true)
    }

    /// A short name made from that of an account of the machine.
    static func login(from account: String) -> String {
        let letters = account.lowercased().unicodeScalars.filter {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "." || $0 == "-" || $0 == "_"
        }
        let name = String(String.UnicodeScalarView(letters.drop { !("a"..."z").contains($0) }.prefix(32)))
        return Person.isLogin(name) ? name : "owner"
    }

    /// Makes an office that stands whole at its path, or not at all: a process that is ended in the middle leaves a
    /// file of another name, which the next one takes away.
    /// - Returns: where it is.
    static func make(
        _ profile: OfficeProfile, owner: Person, lastNumber: Int = 0, at path: String, now: Instant
    ) throws(Failure) -> String {
        try whole(at: path) { (part) throws(Failure) in
            let file = try found(profile, owner: owner, lastNumber: lastNumber, at: part, now: now)
            file.settle()
            file.close()
        }
    }

    /// Makes the file and founds the office in it.
    static func found(
        _ profile: OfficeProfile, owner: Person, lastNumber: Int = 0, at path: String, now: Instant
    ) throws(Failure) -> OfficeFile {
        // Refused before anything is made.
        guard Person.isLogin(owner.login) else { throw .office(.refused(.loginMalformed(owner.login))) }
        try makeFolder(of: path)
        let file = try stored { () throws(StoreFault) in try OfficeFile.create(at: path) }
        do {
            _ = try asked { () throws(OfficeError) in
                try file.office.found(
                    profile, owner: owner, units: UnitDirectory.all, holidays: HolidayTable.shipped,
                    lastNumber: lastNumber,
                    at: now)
            }
        } catch {
            file.close()
            remove(file.path)
            throw error
        }
        return file
    }

    /// Removes an office file that never held a record, with what SQLite keeps beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal", ".lock"] { unlink(path + suffix) }
    }

    /// Makes the folders of a path that are not there, for their owner alone.
    static func makeFolder(of path: String) throws(Failure) {
        guard let slash = path.lastIndex(of: "/") else { return }
        var begun = path.startIndex
        let folder = path[..<slash]
        while begun < folder.endIndex {
            let next = folder[folder.index(after: begun)...].firstIndex(of: "/") ?? folder.endIndex
            let part = String(folder[..<next])
            if mkdir(part, 0o700) != 0, errno != EEXIST, access(part, F_OK) != 0 {
                throw .said(.cannotWrite, .folderNotMade(part))
            }
            begun = next
        }
    }
}

extension Arguments {
    /// An option's text; `nil` when it was not given or is empty.
    func filled(_ option: CommandOption) -> String? {
        text(option).flatMap { $0.isEmpty ? nil : $0 }
    }
}
