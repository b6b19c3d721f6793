import Records

/// What the commands of the archive share.
enum ArchiveGround {
    /// How many documents or files one command takes: each is written into the index anew, and nobody may be held up for 50 ms.
    static let mostAtOnce = 200
    /// How long codes and titles of nodes may be.
    static let longestCode = 30
    static let longestTitle = 300
    /// How many levels lie above each other at most.
    static let deepest = 12
}

/// The file as it stands, if the person sees the whole of it.
func seenFile(_ id: RecordFileID, in ledger: Ledger, by actor: Actor) throws(OfficeError) -> RecordFile {
    guard let file = try ledger.archive.file(id), FileVisibility(of: actor).depth(of: file) == .whole else {
        throw .refused(.archive(.unseen))
    }
    return file
}

/// The file as it stands, if it is the version that a person saw.
func seenFile(
    _ id: RecordFileID, version: Int, in ledger: Ledger, by actor: Actor
) throws(OfficeError) -> RecordFile {
    let file = try seenFile(id, in: ledger, by: actor)
    try require(version, of: RecordKey(.recordFile, id.value), toBe: file.version, since: file.createdAt, in: ledger)
    return file
}

/// Refuses unless what lies in the file may be changed by this person.
func requireOpen(_ file: RecordFile, by actor: Actor) throws(OfficeError) {
    let authority = FileAuthority(actor)
    // Old stock is arranged where it lies (chỉnh lý).
    if file.state == .archived, authority.mayArrange { return }
    guard file.state.takesDocuments else { throw .refused(.archive(.fixed(file.name.description, file.state))) }
    guard authority.mayKeep(file) else { throw .refused(.archive(.notYours(file.name.description))) }
}

/// The node that files may be put in: a series or a box.
func nodeForFiles(_ id: ArchiveNodeID, in ledger: Ledger) throws(OfficeError) -> [ArchiveNode] {
    let line = try ledger.archive.line(id)
    guard let node = line.last else { throw .refused(.archive(.unknownNode(String(id.value)))) }
    guard node.level != .fonds else { throw .refused(.archive(.noFilesInFonds(node.code))) }
    return line
}

/// Refuses a name that another file of the fonds bears.
func requireFreeName(
    _ name: FileName, in fonds: ArchiveNodeID?, but own: RecordFileID?, ledger: Ledger
) throws(OfficeError) {
    for other in try ledger.archive.named(name) where other.id != own {
        if try ledger.archive.line(other.node).first?.id == fonds {
            throw .refused(.archive(.nameTaken(name.description)))
        }
    }
}

/// Refuses rows of the schedule that do not hold today, and a period shorter than theirs.
func requireRules(_ content: FileContent, on today: Day, in ledger: Ledger) throws(OfficeError) {
    guard !content.rules.isEmpty else { return }
    let schedule = RetentionSchedule(try ledger.archive.schedule.rules())
    // A file follows the schedule of the day on which its work ended, while it goes on that of today.
    let day = content.workEndedOn ?? today
    for code in content.rules where schedule.rule(code, on: day) == nil && schedule.rule(code, on: today) == nil {
        throw .refused(.archive(.unknownRule(code)))
    }
    let needed = RetentionPeriod.longest(
        of: content.rules.compactMap { (schedule.rule($0, on: day) ?? schedule.rule($0, on: today))?.period })
    if let needed, RetentionPeriod.longest(of: [content.retention, needed]) != content.retention {
        throw .refused(.archive(.shorterThanRules(content.retention, needed: needed)))
    }
}

/// The changes with people and departments by their names: the journal is read by people, long after.
func named(_ changes: [FieldChange], in ledger: Ledger) throws(OfficeError) -> [FieldChange] {
    var named: [FieldChange] = []
    for change in changes {
        func name(_ text: String?) throws(OfficeError) -> String? {
            guard let text, let key = Int64(text) else { return text }
            switch change.field {
            case FileField.maker.rawValue: return try ledger.person(PersonID(key))?.name ?? text
            case FileField.department.rawValue:
                return try ledger.departments().first { $0.id.value == key }?.name ?? text
            default: return text
            }
        }
        named.append(FieldChange(change.field, from: try name(change.old), to: try name(change.new)))
    }
    return named
}

extension JournalNote {
    /// What changed of a file.
    static func file(_ file: RecordFileID, _ changes: [FieldChange]) -> JournalNote {
        JournalNote(subject: RecordKey(.recordFile, file.value), changes: changes)
    }
}

extension FileContent {
    /// What differs, as the journal takes it.
    func changes(to other: FileContent) -> [FieldChange] {
        differences(to: other).map { FieldChange($0.field.rawValue, from: $0.old, to: $0.new) }
    }
}

extension [ArchiveNode] {
    /// The codes from the fonds down: "P01/02/H0123".
    var path: String { map(\.code).joined(separator: "/") }
}
