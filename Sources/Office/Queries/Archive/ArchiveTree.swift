public import Records

/// Where a page of the tree begins.
public enum TreeAnchor: Equatable, Sendable {
    /// With the first.
    case first
    /// Behind a node.
    case afterNode(NodeAnchor)
    /// Behind the file of a place.
    case afterFile(Int)
    /// The files just before a place.
    case beforeFile(Int)
    /// The last files.
    case last
}

/// A page of what lies below a node, or of the fonds: nodes first, then files, each in the order of their places.
public struct ListArchive: Query {
    /// The node; `nil` for the fonds.
    public let parent: ArchiveNodeID?
    /// Where the page begins.
    public let anchor: TreeAnchor
    /// How many rows at most.
    public let limit: Int

    /// Asks for a page.
    public init(below parent: ArchiveNodeID? = nil, anchor: TreeAnchor = .first, limit: Int) {
        self.parent = parent
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> TreePage {
        let visibility = FileVisibility(of: actor)
        var nodes: [ArchiveNode] = []
        var files: [RecordFile] = []
        switch anchor {
        case .first: nodes = try reader.archive.nodes(parent, nil, limit)
        case .afterNode(let last): nodes = try reader.archive.nodes(parent, last, limit)
        case .afterFile, .beforeFile, .last: break
        }
        if let parent, nodes.count < limit {
            let start: FileAnchor =
                switch anchor {
                case .first, .afterNode: .first
                case .afterFile(let place): .after(place)
                case .beforeFile(let place): .before(place)
                case .last: .last
                }
            files = try reader.archive.files(parent, visibility, start, limit - nodes.count)
        }
        var rows: [NodeRow] = []
        for node in nodes { rows.append(try row(node, from: reader, for: visibility)) }
        return TreePage(
            line: try parent.map { (id) throws(OfficeError) in
                try reader.archive.line(id).map { $0.seen(by: visibility) }
            } ?? [],
            nodes: rows, files: files)
    }
}

/// How a node is shown: with the files of its branch, to whom sees them all.
private func row(
    _ node: ArchiveNode, from reader: Reader, for visibility: FileVisibility
) throws(OfficeError) -> NodeRow {
    let seesAll = visibility.all || visibility.outerFieldsOfAll
    return NodeRow(node: node.seen(by: visibility), totals: seesAll ? try reader.archive.totals(node.id) : nil)
}

extension ArchiveNode {
    /// To whom sees no content, a node has its code alone (design §10).
    func seen(by visibility: FileVisibility) -> ArchiveNode {
        guard !visibility.all, visibility.people.isEmpty, visibility.departments.isEmpty else { return self }
        var node = self
        node.title = ""
        node.notes = nil
        return node
    }
}

/// A fonds, series or box in the tree.
public struct NodeRow: Equatable, Sendable {
    /// The node.
    public let node: ArchiveNode
    /// How many files lie in its whole branch, by state; `nil` where not all of them are seen.
    public let totals: [FileState: Int]?

    /// Puts a row together.
    public init(node: ArchiveNode, totals: [FileState: Int]?) {
        self.node = node
        self.totals = totals
    }

    /// How many files lie in its whole branch.
    public var files: Int? { totals.map { $0.values.reduce(0, +) } }
}

/// A page of the tree.
public struct TreePage: Equatable, Sendable {
    /// The nodes from the fonds down to the one whose page this is.
    public let line: [ArchiveNode]
    /// What lies below it.
    public let nodes: [NodeRow]
    /// The files that lie in it.
    public let files: [RecordFile]

    /// Puts a page together.
    public init(line: [ArchiveNode], nodes: [NodeRow], files: [RecordFile]) {
        self.line = line
        self.nodes = nodes
        self.files = files
    }
}

/// A fonds, series or box by its path or key, with the line above it.
public struct FindNode: Query {
    /// By key or by path.
    public enum Which: Equatable, Sendable {
        /// By key.
        case key(ArchiveNodeID)
        /// By path: "P01/02/H0123".
        case path(ArchivePath)
    }

    /// Which node.
    public let which: Which

    /// Asks for a node.
    public init(_ which: Which) { self.which = which }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FoundNode? {
        let visibility = FileVisibility(of: actor)
        var id: ArchiveNodeID?
        switch which {
        case .key(let key): id = key
        case .path(let path):
            for code in path.codes {
                guard let child = try reader.archive.child(id, code) else { return nil }
                id = child.id
            }
        }
        guard let id, let node = try reader.archive.node(id) else { return nil }
        let line = try reader.archive.line(id)
        return FoundNode(
            row: try row(node, from: reader, for: visibility), line: line.map { $0.seen(by: visibility) },
            shelf: line.last { $0.shelf != nil }?.shelf,
            history: try reader.history(RecordKey(.archiveNode, id.value)).map(\.withoutTrace))
    }
}

/// A node with the line above it.
public struct FoundNode: Equatable, Sendable {
    /// The node with the files of its branch.
    public let row: NodeRow
    /// From the fonds down to it.
    public let line: [ArchiveNode]
    /// Where it stands, or what lies above it does.
    public let shelf: ShelfMark?
    /// Its journal, oldest first.
    public let history: [HistoryEntry]

    /// Puts one together.
    public init(row: NodeRow, line: [ArchiveNode], shelf: ShelfMark?, history: [HistoryEntry]) {
        self.row = row
        self.line = line
        self.shelf = shelf
        self.history = history
    }

    /// The node.
    public var node: ArchiveNode { row.node }
    /// The codes from the fonds down to it.
    public var path: ArchivePath { ArchivePath(line.map(\.code)) }
}
