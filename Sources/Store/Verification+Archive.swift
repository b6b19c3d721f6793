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

    private mutating func checkBranchTotals() throws(OfficeError) {
        let totals = try vault.rows(of: "archive_total") { () throws(RowError) in
            try vault.prepared(
                """
                WITH counted (node_id, state, files) AS (
                    SELECT branch.node_id, state, count(*) FROM record_file
                    JOIN archive_path AS own ON own.node_id = record_file.node_id
                    JOIN archive_path AS branch ON substr(own.path, 1, length(branch.path)) = branch.path
                    GROUP BY branch.node_id, state)
                SELECT coalesce(counted.node_id, kept.node_id), coalesce(counted.state, kept.state),
                    coalesce(kept.files, 0), coalesce(counted.files, 0)
                FROM counted FULL JOIN archive_total AS kept
                    ON kept.node_id = counted.node_id AND kept.state = counted.state
                WHERE coalesce(kept.files, 0) <> coalesce(counted.files, 0) LIMIT 100
                """
            ).rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return (
                    node: try columns.int64(), state: try columns.int(), kept: try columns.int(),
                    counted: try columns.int()
                )
            }
        }
        for total in totals {
            note(.totalWrong(name: "archive:\(total.node):\(total.state)", kept: total.kept, counted: total.counted))
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
