public import Records

/// What of a file goes into a package.
public struct PackedFile: Equatable, Sendable {
    /// Which file.
    public let file: RecordFileID
    /// How many of its documents are told of in the package.
    public let documents: Int
    /// How many of these leave without what is attached to them, because of their circulation.
    public let withheld: Int

    /// Counts what goes.
    public init(file: RecordFileID, documents: Int, withheld: Int) {
        self.file = file
        self.documents = documents
        self.withheld = withheld
    }
}

/// Notes that files leave the office in a package: what is written out is out of the office's hands, and the file's history tells who did it.
///
/// It is noted before the package gets its name. Should the disk then fail, the history tells more than what left, never less.
public struct PackFiles: Command {
    public static let act = Act.packFiles
    public static let name = "pack-files"
    /// How many files one note takes: a larger package is noted in several.
    public static let mostAtOnce = ArchiveGround.mostAtOnce

    /// What goes.
    public let files: [PackedFile]
    /// The package's name: that of its folder, never where on which machine it lies.
    public let package: String
    /// The branch that was packed, by its path; `nil` for a file alone.
    public let branch: String?

    /// Asks for a note.
    public init(_ files: [PackedFile], package: String, branch: String? = nil) {
        self.files = files
        self.package = package
        self.branch = branch
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<Int> {
        guard files.count <= Self.mostAtOnce else {
            throw .refused(.archive(.tooMany(limit: Self.mostAtOnce)))
        }
        var notes: [JournalNote] = []
        for packed in files {
            let file = try seenFile(packed.file, in: ledger, by: actor)
            var changes = [
                FieldChange("package", from: nil, to: package),
                FieldChange("packed-documents", from: nil, to: String(packed.documents)),
            ]
            if let branch { changes.insert(FieldChange("packed-branch", from: nil, to: branch), at: 1) }
            if packed.withheld > 0 {
                changes.append(FieldChange("withheld-documents", from: nil, to: String(packed.withheld)))
            }
            notes.append(.file(file.id, changes))
        }
        guard !notes.isEmpty else { throw .refused(.nothingChanged) }
        return .recorded(notes.count, notes)
    }
}
