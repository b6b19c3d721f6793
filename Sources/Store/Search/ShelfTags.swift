import Office
import Records
import SQLite

/// Where files stand, as tags. A file stands where the nearest of its box, series and fonds does that has a place: moving a box to another
/// rack writes no file anew, so a place is asked for by the nodes that stand there.
extension Vault {
    /// Boxes of one series are asked for one by one up to so many; more are the series itself where that means the same.
    private static let fewBoxes = 8

    /// A fonds, series or box with what decides where its files stand.
    private struct Standing {
        let id: Int64
        let parent: Int64?
        let isBox: Bool
        /// Its own place; what has none stands where what lies above stands.
        let mark: ShelfMark?
    }

    /// The expression for the files that stand in a place, told from its beginning on; `nil` where there is no such place.
    func shelfTags(_ place: ShelfMark) throws(OfficeError) -> String? {
        let nodes = try standings()
        var known: [ShelfMark: Bool] = [:]
        let byID = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
        func stands(_ node: Standing) -> Bool {
            var next: Standing? = node
            var steps = 0
            while let one = next, steps <= Self.deepest {
                if let mark = one.mark {
                    if let told = known[mark] { return told }
                    let lies = mark.lies(in: place)
                    known[mark] = lies
                    return lies
                }
                next = one.parent.flatMap { byID[$0] }
                steps += 1
            }
            return false
        }
        var boxes: [Int64: (inside: [Int64], outside: [Int64])] = [:]
        for box in nodes where box.isBox {
            guard let parent = box.parent else { continue }
            if stands(box) {
                boxes[parent, default: ([], [])].inside.append(box.id)
            } else {
                boxes[parent, default: ([], [])].outside.append(box.id)
            }
        }
        func tags(_ keys: [Int64]) -> String { Self.any(keys.map { FileTag.node(ArchiveNodeID($0)) }) }
        var whole: [Int64] = []
        var parts: [String] = []
        for node in nodes where !node.isBox {
            let (inside, outside) = boxes[node.id] ?? ([], [])
            // The tag of a series is that of the files in its boxes too.
            if stands(node) {
                if outside.isEmpty {
                    whole.append(node.id)
                } else {
                    parts.append("(\(tags([node.id])) NOT \(tags(outside)))")
                }
            } else if outside.isEmpty, inside.count > Self.fewBoxes, try !holdsFiles(node.id) {
                whole.append(node.id)
            } else {
                whole += inside
            }
        }
        if !whole.isEmpty { parts.append(tags(whole)) }
        return parts.isEmpty ? nil : "(" + parts.joined(separator: " OR ") + ")"
    }

    private func standings() throws(OfficeError) -> [Standing] {
        try rows(of: "archive_node") { () throws(RowError) in
            let statement = try prepared(
                "SELECT id, parent_id, level, store, rack, shelf FROM archive_node ORDER BY id")
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let (id, parent) = (try columns.int64(), try columns.int64OrNil())
                let level = try columns.int(ArchiveLevel.init(rawValue:))
                let (store, rack, shelf) = (try columns.textOrNil(), try columns.textOrNil(), try columns.textOrNil())
                return Standing(
                    id: id, parent: parent, isBox: level == .box,
                    mark: store.map { ShelfMark(store: $0, rack: rack, shelf: shelf) })
            }
        }
    }

    /// Whether files lie in a node itself.
    private func holdsFiles(_ node: Int64) throws(OfficeError) -> Bool {
        try rows(of: "record_file") { () throws(RowError) in
            let statement = try prepared("SELECT 1 FROM record_file WHERE node_id = ?1 LIMIT 1")
            do throws(SQLiteError) { try statement.bind(1, node) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } != nil
    }
}
