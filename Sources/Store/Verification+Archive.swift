import Office
import Records
import SQLite

extension Verifier {
    /// What is kept of files beside their rows: totals of branches, paths, the index, duties, and how many documents each one says it has.
    mutating func checkArchive() throws(OfficeError) {
        // A backup of an older schema has no such table.
        guard try vault.hasTable(RecordKind.recordFile.rawValue) else { return }
        try checkPaths()
        try checkBranchTotals()
        try checkFileIndex()
        try checkPaperIndex()
        try checkFiles()
    }

    private mutating func checkPaths() throws(OfficeError) {
        let odd = try vault.rows(of: "archive_path") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT node.id FROM archive_node AS node
                LEFT JOIN archive_path AS own ON own.node_id = node.id
                LEFT JOIN archive_path AS above ON above.node_id = node.parent_id
                WHERE own.path IS NOT coalesce(above.path, '/') || node.id || '/'
                UNION ALL SELECT node_id FROM archive_path WHERE node_id NOT IN (SELECT id FROM archive_node)
                LIMIT 100
                """
            ).rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        for id in odd { note(.searchIndexBroken(detail: "archive_path \(id)")) }
    }

    /// Counted by node, and added to each node above along the paths: a branch of 20,000 boxes is walked once.
    private mutating func checkBranchTotals() throws(OfficeError) {
        let counted = try totals(
            """
            SELECT path, node_id, state, count(*) FROM record_file JOIN archive_path USING (node_id)
            GROUP BY node_id, state
            """)
        var sums: [TotalKey: Int] = [:]
        for total in counted {
            for part in total.path.split(separator: "/") {
                guard let node = Int64(part) else { continue }
                sums[TotalKey(node: node, state: total.state), default: 0] += total.files
            }
        }
        for kept in try totals("SELECT '', node_id, state, files FROM archive_total ORDER BY node_id, state") {
            let key = TotalKey(node: kept.node, state: kept.state)
            let right = sums.removeValue(forKey: key) ?? 0
            if kept.files != right { note(.totalWrong(name: key.name, kept: kept.files, counted: right)) }
        }
        for (key, right) in sums.sorted(by: { ($0.key.node, $0.key.state) < ($1.key.node, $1.key.state) }) {
            note(.totalWrong(name: key.name, kept: 0, counted: right))
        }
    }

    private struct TotalKey: Hashable {
        let node: Int64
        let state: Int

        var name: String { "archive:\(node):\(state)" }
    }

    private func totals(
        _ sql: StaticString
    ) throws(OfficeError) -> [(path: String, node: Int64, state: Int, files: Int)] {
        try vault.rows(of: "archive_total") { () throws(RowError) in
            try vault.prepared(sql).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return (
                    path: try columns.text(), node: try columns.int64(), state: try columns.int(),
                    files: try columns.int()
                )
            }
        }
    }

    private mutating func checkFileIndex() throws(OfficeError) {
        let odd = try vault.rows(of: "file_entry") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT count(*) FROM record_file WHERE NOT EXISTS (SELECT 1 FROM file_entry WHERE file_id = record_file.id)
                UNION ALL SELECT (SELECT count(*) FROM file_entry) - (SELECT count(*) FROM record_file)
                UNION ALL SELECT (SELECT count(*) FROM file_entry) - (SELECT count(*) FROM file_text_docsize)
                """
            ).rows { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        if odd.contains(where: { $0 != 0 }) {
            note(.searchIndexBroken(detail: "archive " + odd.map(String.init).joined(separator: ", ")))
        }
    }

    private mutating func checkPaperIndex() throws(OfficeError) {
        // A backup of an older schema has no such table.
        guard try vault.hasTable("paper_text") else { return }
        let odd = try vault.rows(of: "file_item") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT count(*) FROM file_item
                WHERE title IS NOT NULL AND NOT EXISTS (SELECT 1 FROM paper_text_docsize WHERE id = file_item.id)
                """
            ).row { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        if let odd, odd != 0 { note(.searchIndexBroken(detail: "papers \(odd)")) }
    }

    /// In pieces, so that 200,000 files need no more memory than a few hundred.
    private mutating func checkFiles() throws(OfficeError) {
        var last: Int64 = 0
        while true {
            let files = try vault.recordFiles("SELECT * FROM record_file WHERE id > ?1 ORDER BY id LIMIT 500") {
                (statement) throws(SQLiteError) in
                try statement.bind(1, last)
            }
            guard let newest = files.last else { return }
            last = newest.id.value
            for file in files {
                let present = try vault.fileItems(of: file.id).present.count
                if present != file.documents {
                    note(.totalWrong(name: "file:\(file.id.value)", kept: file.documents, counted: present))
                }
                if !(try vault.hasDuty(of: file)) { note(.searchIndexBroken(detail: "file_due \(file.id.value)")) }
            }
        }
    }
}
