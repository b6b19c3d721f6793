public import Records

/// A file of an old list or a package, as the archive takes it.
public struct ImportedFile: Equatable, Sendable {
    /// What is written of it.
    public let content: FileContent
    /// The series or box that it comes to lie in.
    public let node: ArchiveNodeID
    /// Which file or package and which row of it: the same row again makes nothing.
    public let key: String
    /// The papers in it, in their order; none of a list of titles.
    public let papers: [FileAddition]
    /// The staged files of each paper, in the order of the papers; empty where none has any.
    public let scans: [[StagedFile]]

    /// Puts a row together.
    public init(
        content: FileContent, node: ArchiveNodeID, key: String, papers: [FileAddition] = [], scans: [[StagedFile]] = []
    ) {
        self.scans = scans
        self.content = content
        self.node = node
        self.key = key
        self.papers = papers
    }
}

/// What a chunk of an import did, or would do.
public struct ImportedFiles: Equatable, Sendable {
    /// How many files were made; of a trial, how many could be.
    public let made: Int
    /// The rows, from 0, that the same list or package brought before.
    public let before: [Int]
    /// Of a trial: the rows that would be refused, and why.
    public let refusals: [Int: Refusal]

    /// Puts a receipt together.
    public init(made: Int, before: [Int] = [], refusals: [Int: Refusal] = [:]) {
        self.made = made
        self.before = before
        self.refusals = refusals
    }
}

/// Takes files of old stock into the archive, in one transaction; a caller sends a long list in chunks, in its order.
///
/// What an old list or a package tells of lies in the archive already: the files are there at once, with no maker who would have to
/// close them, and are put in order by the archivist (chỉnh lý). A trial asks all that the import asks and writes nothing.
public struct ImportFiles: Command {
    public static let act = Act.arrangeArchive
    public static let name = "import-files"

    /// The files.
    public let files: [ImportedFile]
    /// Whether it is only said what would come of it.
    public let isTrial: Bool

    /// Asks to take files over.
    public init(_ files: [ImportedFile], isTrial: Bool = false) {
        self.files = files
        self.isTrial = isTrial
    }

    public func carryOut(
        in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> Outcome<ImportedFiles> {
        guard files.count <= ArchiveGround.mostAtOnce else {
            throw .refused(.archive(.tooMany(limit: ArchiveGround.mostAtOnce)))
        }
        var notes: [JournalNote] = []
        var before: [Int] = []
        var refusals: [Int: Refusal] = [:]
        for (row, file) in files.enumerated() {
            if try ledger.archive.ofForm(file.key) != nil {
                before.append(row)
                continue
            }
            do throws(OfficeError) {
                let papers = try checked(file, on: now.officeDay, in: ledger)
                guard !isTrial else { continue }
                notes.append(try take(file, papers, in: ledger, by: actor, at: now))
            } catch {
                guard isTrial, case .refused(let refusal) = error else { throw error }
                refusals[row] = refusal
            }
        }
        let receipt = ImportedFiles(
            made: files.count - before.count - refusals.count, before: before, refusals: refusals)
        return notes.isEmpty ? .doneBefore(receipt) : .recorded(receipt, notes)
    }

    /// Asks the rules of a new file, and gives the papers back as they are kept.
    private func checked(
        _ file: ImportedFile, on today: Day, in ledger: Ledger
    ) throws(OfficeError) -> [FileAddition] {
        let faults = ClosingRule.faults(of: file.content, today: today)
        guard faults.isEmpty else { throw .refused(.archive(.content(faults))) }
        // Boxes are made when it is no trial: till then a file stands in what they come to lie in.
        let line = isTrial ? try ledger.archive.line(file.node) : try nodeForFiles(file.node, in: ledger)
        let name = FileName(notation: file.content.notation, year: file.content.year)
        try requireFreeName(name, in: line.first?.id, but: nil, ledger: ledger)
        try requireRules(file.content, on: today, in: ledger)
        var papers = file.papers
        for place in papers.indices {
            guard case .loose(let paper) = papers[place].source else { throw .refused(.archive(.unseen)) }
            papers[place].source = .loose(try checkedPaper(paper))
        }
        return papers
    }

    private func take(
        _ imported: ImportedFile, _ papers: [FileAddition], in ledger: Ledger, by actor: Actor, at now: Instant
    ) throws(OfficeError) -> JournalNote {
        let content = imported.content
        var file = RecordFile(
            id: RecordFileID(0), content: content, state: .archived, node: imported.node,
            place: try ledger.archive.lastFilePlace(imported.node) + 1, documents: papers.count, createdAt: now,
            createdBy: actor.person.id)
        file.archivedOn = now.officeDay
        let id = try ledger.archive.addFile(file, imported.key)
        var attached = 0
        for (place, paper) in papers.enumerated() {
            let item = FileItem(
                id: FileItemID(0), file: id, place: place + 1, source: paper.source, sheets: paper.sheets,
                pages: paper.pages, notes: paper.notes.map(trimmed).flatMap { $0.isEmpty ? nil : $0 })
            let key = try ledger.archive.addItem(item, actor.person.id, now)
            guard imported.scans.indices.contains(place), !imported.scans[place].isEmpty else { continue }
            attached += try attach(imported.scans[place], to: .paper(key), in: ledger, by: actor, at: now).count
        }
        var changes = [
            FieldChange("file-name", from: nil, to: file.name.description),
            FieldChange(FileField.title.rawValue, from: nil, to: content.title),
            FieldChange(FileField.retention.rawValue, from: nil, to: content.retention.code),
            FieldChange("path", from: nil, to: try ledger.archive.line(imported.node).path),
        ]
        if !papers.isEmpty {
            changes.append(FieldChange("file-documents", from: nil, to: String(papers.count)))
        }
        if attached > 0 { changes.append(FieldChange("file-attachments", from: nil, to: String(attached))) }
        return .file(id, changes)
    }
}
