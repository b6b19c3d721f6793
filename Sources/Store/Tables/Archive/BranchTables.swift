import Office
import Records
import SQLite

/// What is kept of branches beside the rows that the journal seals: paths of keys, so that a branch is a range, and how many files lie in a
/// node's whole branch by state.
extension Vault {
    /// Before the keys of a fonds.
    static let rootPath = "/"

    /// The keys from the fonds down to a node: "/1/5/33/".
    func path(of id: ArchiveNodeID) throws(OfficeError) -> String {
        let path = try rows(of: "archive_path") { () throws(RowError) in
            let statement = try prepared("SELECT path FROM archive_path WHERE node_id = ?1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredText(0) }
        }
        guard let path else { throw .store(.damaged(detail: "archive_path: nothing for node \(id.value)")) }
        return path
    }

    /// Writes the paths of a node that was moved and of all below it.
    func movePaths(below node: ArchiveNode) throws(OfficeError) {
        let old = try path(of: node.id)
        let above = try node.parent.map { (parent) throws(OfficeError) in try self.path(of: parent) } ?? Self.rootPath
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE archive_path SET path = ?1 || substr(path, ?2) WHERE path >= ?3 AND path < ?4
                """)
            try statement.bind(1, "\(above)\(node.id.value)/")
            try statement.bind(2, old.utf8.count + 1)
            try statement.bind(3, old)
            try statement.bind(4, Self.end(of: old))
            try statement.run()
        }
    }

    /// The first text after all paths of a branch: the sign after the slash.
    static func end(of path: String) -> String { String(path.dropLast()) + "0" }

    /// The fonds and series of a branch, without its boxes: few, where boxes are many.
    func branchSeries(of branch: ArchiveNodeID) throws(OfficeError) -> [ArchiveNodeID] {
        try rows(of: "archive_node") { () throws(RowError) in
            let statement = try prepared(
                """
                WITH RECURSIVE branch (id) AS (
                    SELECT id FROM archive_node WHERE id = ?1
                    UNION ALL
                    SELECT node.id FROM branch JOIN archive_node AS node ON node.parent_id = branch.id AND node.level = 1)
                SELECT id FROM branch ORDER BY id
                """)
            do throws(SQLiteError) { try statement.bind(1, branch.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in ArchiveNodeID(try row.requiredInt64(0)) }
        }
    }

    /// How many files lie in a node's whole branch, by state.
    func totals(of id: ArchiveNodeID) throws(OfficeError) -> [FileState: Int] {
        let found = try rows(of: "archive_total") { () throws(RowError) in
            let statement = try prepared("SELECT state, files FROM archive_total WHERE node_id = ?1 AND files > 0")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return (state: try columns.int(FileState.init(rawValue:)), files: try columns.int())
            }
        }
        return Dictionary(found.map { ($0.state, $0.files) }) { first, _ in first }
    }

    /// Counts files in a node and in all above it.
    func count(_ files: [FileState: Int], in node: ArchiveNodeID?, _ sign: Int) throws(OfficeError) {
        guard let node, !files.isEmpty else { return }
        for above in try line(of: node) {
            for (state, number) in files {
                try stored { () throws(SQLiteError) in
                    let statement = try connection.prepare(
                        """
                        INSERT INTO archive_total (node_id, state, files) VALUES (?1, ?2, max(?3, 0))
                        ON CONFLICT (node_id, state) DO UPDATE SET files = files + ?3
                        """)
                    try statement.bind(1, above.id.value)
                    try statement.bind(2, state.rawValue)
                    try statement.bind(3, number * sign)
                    try statement.run()
                }
            }
        }
    }
}
