import Office
import Records

/// A row of a level of the archive: what lies above files, or a file.
struct TreeRow: PlacedRow {
    enum Content: Equatable, Sendable {
        case node(NodeRow)
        case file(RecordFile)
    }

    enum Key: Equatable, Sendable {
        case node(ArchiveNodeID)
        case file(RecordFileID)
    }

    let place: Int64
    let content: Content

    var key: Key {
        switch content {
        case .node(let row): .node(row.node.id)
        case .file(let file): .file(file.id)
        }
    }

    var node: NodeRow? { if case .node(let row) = content { row } else { nil } }
    var file: RecordFile? { if case .file(let file) = content { file } else { nil } }

    /// Nodes stand before files in one level.
    private static let nodes: Int64 = 1 << 40

    init(_ row: NodeRow) {
        place = Int64(row.node.place) - Self.nodes
        content = .node(row)
    }

    /// A file in its level.
    init(_ file: RecordFile) {
        place = Int64(file.place)
        content = .file(file)
    }

    /// A file that a search found.
    init(_ row: FileRow) {
        place = row.place
        content = .file(row.file)
    }

    /// Whether a place is that of a node.
    static func isNode(_ place: Int64) -> Bool { place < 0 }
}
