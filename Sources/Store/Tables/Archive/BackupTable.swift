import Office
import Records
import SQLite

extension Vault {
    /// All backups that were made, the newest first.
    func backups() throws(OfficeError) -> [BackupNote] {
        try backups("SELECT * FROM backup_copy ORDER BY id DESC", nil)
    }

    /// The backups that the minutes of a destruction name: until when they are kept as it was known then, and whether they are gone now.
    func namedBackups(_ id: DisposalID) throws(OfficeError) -> [BackupNote] {
        try backups(
            """
            SELECT backup_copy.id, made_at, path, bytes, sha256, disposal_backup.keep_until, gone_on
            FROM disposal_backup JOIN backup_copy ON backup_copy.id = backup_id
            WHERE disposal_id = ?1 ORDER BY disposal_backup.id
            """, id.value)
    }

    private func backups(_ sql: StaticString, _ key: Int64?) throws(OfficeError) -> [BackupNote] {
        try rows(of: "backup_copy") { () throws(RowError) in
            let statement = try prepared(sql)
            if let key { do throws(SQLiteError) { try statement.bind(1, key) } catch { throw .sqlite(error) } }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return BackupNote(
                    id: BackupID(try columns.int64()), madeAt: Instant(milliseconds: try columns.int64()),
                    path: try columns.text(), bytes: try columns.int(), sha256: try columns.text(),
                    keepUntil: try columns.dayOrNil(), goneOn: try columns.dayOrNil())
            }
        }
    }

    /// Adds a backup.
    func add(_ backup: BackupNote) throws(OfficeError) -> BackupID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO backup_copy (made_at, path, bytes, sha256, keep_until) VALUES (?1, ?2, ?3, ?4, ?5)")
            var values = Binding(statement)
            try values.add(backup.madeAt.milliseconds)
            try values.add(backup.path)
            try values.add(backup.bytes)
            try values.add(backup.sha256)
            try values.add(backup.keepUntil?.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.backupCopy, id))
        return BackupID(id)
    }

    /// Writes until when a backup is kept and that it is gone.
    func update(_ backup: BackupNote) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE backup_copy SET keep_until = ?1, gone_on = ?2 WHERE id = ?3")
            var values = Binding(statement)
            try values.add(backup.keepUntil?.iso)
            try values.add(backup.goneOn?.iso)
            try values.add(backup.id.value)
            try statement.run()
        }
        touch(RecordKey(.backupCopy, backup.id.value))
    }

    /// Names backups in the minutes of a destruction.
    func name(_ backups: [BackupNote], in disposal: DisposalID) throws(OfficeError) {
        for backup in backups {
            let id = try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    "INSERT INTO disposal_backup (disposal_id, backup_id, keep_until) VALUES (?1, ?2, ?3)")
                var values = Binding(statement)
                try values.add(disposal.value)
                try values.add(backup.id.value)
                try values.add(backup.keepUntil?.iso)
                try statement.run()
                return connection.lastInsertRowID
            }
            touch(RecordKey(.disposalBackup, id))
        }
    }
}
