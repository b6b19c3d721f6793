import Office
import Records
import SQLite

extension Vault {
    /// A fonds, series or box by key.
    func archiveNode(_ id: ArchiveNodeID) throws(OfficeError) -> ArchiveNode? {
        try archiveNodes("SELECT * FROM archive_node WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// What has a code below a node, or among the fonds.
    func archiveNode(below parent: ArchiveNodeID?, code: String) throws(OfficeError) -> ArchiveNode? {
        try archiveNodes("SELECT * FROM archive_node WHERE parent_id IS ?1 AND code = ?2") {
            (statement) throws(SQLiteError) in
            try statement.bind(1, parent?.value)
            try statement.bind(2, code)
        }.first
    }

    /// A page of what lies below a node, or of the fonds, by place.
    func archiveNodes(
        below parent: ArchiveNodeID?, after anchor: NodeAnchor?, _ limit: Int
    ) throws(OfficeError) -> [ArchiveNode] {
        try archiveNodes(
            """
            SELECT * FROM archive_node WHERE parent_id IS ?1 AND place >= ?2 AND (place > ?2 OR id > ?3)
            ORDER BY place, id LIMIT ?4
            """
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, parent?.value)
            try statement.bind(2, anchor?.place ?? 0)
            try statement.bind(3, anchor?.node.value ?? 0)
            try statement.bind(4, limit)
        }
    }

    /// The nodes from the fonds down to this one, itself the last.
    func line(of id: ArchiveNodeID) throws(OfficeError) -> [ArchiveNode] {
        var line: [ArchiveNode] = []
        var next: ArchiveNodeID? = id
        // A circle would be damage; what is moved is checked before.
        while let id = next, line.count <= Self.deepest {
            guard let node = try archiveNode(id) else { break }
            line.append(node)
            next = node.parent
        }
        return line.reversed()
    }

    /// How many levels lie above each other at most: as many parts as a written path has.
    static let deepest = 12

    /// The last place taken below a node, or among the fonds.
    func lastNodePlace(below parent: ArchiveNodeID?) throws(OfficeError) -> Int {
        try rows(of: "archive_node") { () throws(RowError) in
            let statement = try prepared(
                "SELECT place FROM archive_node WHERE parent_id IS ?1 ORDER BY place DESC LIMIT 1")
            do throws(SQLiteError) { try statement.bind(1, parent?.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    /// Adds a node with its path.
    func add(_ node: ArchiveNode, by person: PersonID, at now: Instant) throws(OfficeError) -> ArchiveNodeID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO archive_node (parent_id, code, title, store, rack, shelf, place, notes, version, level,
                    created_at, created_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                """)
            var values = Binding(statement)
            try Self.bind(node, to: &values)
            try values.add(node.level.rawValue)
            try values.add(now.milliseconds)
            try values.add(person.value)
            try statement.run()
            return ArchiveNodeID(connection.lastInsertRowID)
        }
        touch(RecordKey(.archiveNode, id.value))
        let path = try node.parent.map { (parent) throws(OfficeError) in try self.path(of: parent) } ?? Self.rootPath
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("INSERT INTO archive_path (node_id, path) VALUES (?1, ?2)")
            try statement.bind(1, id.value)
            try statement.bind(2, "\(path)\(id.value)/")
            try statement.run()
        }
        return id
    }

    /// Writes what has changed of a node. One that lies elsewhere now takes its branch along: paths and totals follow, and the files of a
    /// box are found in their new branch.
    func update(from before: ArchiveNode, to after: ArchiveNode) throws(OfficeError) {
        let isMoved = before.parent != after.parent
        let moved = isMoved ? try totals(of: before.id) : [:]
        if isMoved { try count(moved, in: before.parent, -1) }
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE archive_node SET parent_id = ?1, code = ?2, title = ?3, store = ?4, rack = ?5, shelf = ?6, place = ?7,
                    notes = ?8, version = ?9
                WHERE id = ?10
                """)
            var values = Binding(statement)
            try Self.bind(after, to: &values)
            try values.add(after.id.value)
            try statement.run()
        }
        touch(RecordKey(.archiveNode, after.id.value))
        guard isMoved else { return }
        try count(moved, in: after.parent, 1)
        try movePaths(below: after)
        // Files know the box and the nearest series or fonds that they lie in: what lies in a series keeps both.
        guard after.level == .box else { return }
        for file in try files(in: after.id) { try reindex(file) }
    }

    private static func bind(_ node: ArchiveNode, to values: inout Binding) throws(SQLiteError) {
        try values.add(node.parent?.value)
        try values.add(node.code)
        try values.add(node.title)
        try values.add(node.shelf?.store)
        try values.add(node.shelf?.rack)
        try values.add(node.shelf?.shelf)
        try values.add(node.place)
        try values.add(node.notes)
        try values.add(node.version)
    }

    /// Decodes nodes; a row that cannot be read is never left out, it is a fault.
    private func archiveNodes(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [ArchiveNode] {
        try rows(of: "archive_node") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = ArchiveNodeID(try columns.int64())
                let parent = try columns.int64OrNil().map(ArchiveNodeID.init)
                var node = ArchiveNode(
                    id: id, parent: parent, level: try columns.int(ArchiveLevel.init(rawValue:)),
                    code: try columns.text(), title: try columns.text())
                let store = try columns.textOrNil()
                let (rack, shelf) = (try columns.textOrNil(), try columns.textOrNil())
                if let store { node.shelf = ShelfMark(store: store, rack: rack, shelf: shelf) }
                node.place = try columns.int()
                node.notes = try columns.textOrNil()
                node.version = try columns.int()
                return node
            }
        }
    }
}
