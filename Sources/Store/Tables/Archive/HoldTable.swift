import Office
import Records
import SQLite

extension Vault {
    /// A hold.
    func hold(_ id: LegalHoldID) throws(OfficeError) -> LegalHold? {
        try holds("SELECT * FROM legal_hold WHERE id = ?1", id.value).first
    }

    /// All holds, the newest first.
    func holds() throws(OfficeError) -> [LegalHold] {
        try holds("SELECT * FROM legal_hold ORDER BY id DESC", nil)
    }

    /// The holds on a file and on what lies above it, the newest first.
    func holds(on file: RecordFileID) throws(OfficeError) -> [LegalHold] {
        try holds(
            """
            WITH RECURSIVE above (id) AS (
                SELECT node_id FROM record_file WHERE id = ?1
                UNION SELECT parent_id FROM archive_node JOIN above ON archive_node.id = above.id
                WHERE parent_id IS NOT NULL)
            SELECT * FROM legal_hold WHERE file_id = ?1 OR node_id IN (SELECT id FROM above) ORDER BY id DESC
            """, file.value)
    }

    private func holds(_ sql: StaticString, _ key: Int64?) throws(OfficeError) -> [LegalHold] {
        try rows(of: "legal_hold") { () throws(RowError) in
            let statement = try prepared(sql)
            if let key { do throws(SQLiteError) { try statement.bind(1, key) } catch { throw .sqlite(error) } }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = LegalHoldID(try columns.int64())
                let node = try columns.int64OrNil().map { ArchiveScope.node(ArchiveNodeID($0)) }
                let file = try columns.int64OrNil().map { ArchiveScope.file(RecordFileID($0)) }
                guard let scope = node ?? file else { throw row.unacceptable(columns.index) }
                return LegalHold(
                    id: id, scope: scope, reason: try columns.text(), from: try columns.day(),
                    until: try columns.dayOrNil(), setBy: PersonID(try columns.int64()),
                    endedOn: try columns.dayOrNil(), endReason: try columns.textOrNil())
            }
        }
    }

    /// Adds a hold.
    func add(_ hold: LegalHold) throws(OfficeError) -> LegalHoldID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO legal_hold (node_id, file_id, reason, first_day, last_day, set_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """)
            var values = Binding(statement)
            switch hold.scope {
            case .node(let id):
                try values.add(id.value)
                try values.add(nil as Int64?)
            case .file(let id):
                try values.add(nil as Int64?)
                try values.add(id.value)
            }
            try values.add(hold.reason)
            try values.add(hold.from.iso)
            try values.add(hold.until?.iso)
            try values.add(hold.setBy.value)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.legalHold, id))
        return LegalHoldID(id)
    }

    /// Writes the end of a hold.
    func update(_ hold: LegalHold) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE legal_hold SET ended_on = ?1, end_reason = ?2 WHERE id = ?3")
            var values = Binding(statement)
            try values.add(hold.endedOn?.iso)
            try values.add(hold.endReason)
            try values.add(hold.id.value)
            try statement.run()
        }
        touch(RecordKey(.legalHold, hold.id.value))
    }
}
