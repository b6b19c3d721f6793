public import Records

/// A page of a search among files, the newest first, each with where it lies.
public struct FindFiles: Query {
    /// Which files.
    public let filter: FileFilter
    /// Behind which place of lists the page begins; `nil` for the newest.
    public let anchor: Int64?
    /// How many rows at most.
    public let limit: Int

    /// Asks for a page.
    public init(filter: FileFilter, before anchor: Int64? = nil, limit: Int) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FoundFiles {
        let visibility = FileVisibility(of: actor)
        let rows = try reader.archive.page(filter, visibility, anchor.map { .olderThan($0) } ?? .newest, limit)
        // Files of one result lie in a few boxes.
        var lines: [ArchiveNodeID: [ArchiveNode]] = [:]
        var found: [FoundFile] = []
        for row in rows {
            let node = row.file.node
            let line: [ArchiveNode]
            if let known = lines[node] {
                line = known
            } else {
                line = try reader.archive.line(node).map { $0.seen(by: visibility) }
                lines[node] = line
            }
            found.append(FoundFile(file: row.file, line: line))
        }
        return FoundFiles(rows: found, next: rows.count < limit ? nil : rows.last?.place)
    }
}

/// Some of the files that a search found.
public struct FoundFiles: Equatable, Sendable {
    /// The newest first.
    public let rows: [FoundFile]
    /// Before which place the next page begins; `nil` where there is nothing more.
    public let next: Int64?

    /// Puts a page together.
    public init(rows: [FoundFile], next: Int64?) {
        self.rows = rows
        self.next = next
    }
}

/// A file that a search found.
public struct FoundFile: Equatable, Sendable {
    /// The file, to the depth that is visible.
    public let file: RecordFile
    /// From the fonds down to what it lies in.
    public let line: [ArchiveNode]

    /// Puts one together.
    public init(file: RecordFile, line: [ArchiveNode]) {
        self.file = file
        self.line = line
    }

    /// Where it stands.
    public var shelf: ShelfMark? { line.last { $0.shelf != nil }?.shelf }
    /// The codes from the fonds down to what it lies in.
    public var path: ArchivePath { ArchivePath(line.map(\.code)) }
    /// The code of its box; empty where it lies in none.
    public var box: String { line.last.flatMap { $0.level == .box ? $0.code : nil } ?? "" }
}
