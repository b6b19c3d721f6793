import Office
import Records
import SQLite

/// What is next to be done with each file, and by when: made again with every change of a file, so that lists of duties are ranges.
extension Vault {
    /// What stands in the table for a duty.
    private static func code(of duty: ArchiveDuty) -> Int {
        switch duty {
        case .close: 0
        case .transfer: 1
        case .handOver: 2
        case .dispose: 3
        }
    }

    /// Writes what is next to be done with a file.
    func writeDuty(of file: RecordFile) throws(OfficeError) {
        let next = ArchiveDuty.next(of: file)
        try stored { () throws(SQLiteError) in
            guard let next else {
                let statement = try connection.prepare("DELETE FROM file_due WHERE file_id = ?1")
                try statement.bind(1, file.id.value)
                try statement.run()
                return
            }
            let statement = try connection.prepare(
                """
                INSERT OR REPLACE INTO file_due (file_id, duty, day, maker_id, department_id, created_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """)
            var values = Binding(statement)
            try values.add(file.id.value)
            try values.add(Self.code(of: next.duty))
            try values.add(next.day.iso)
            try values.add(file.content.maker?.value)
            try values.add(file.content.department?.value)
            try values.add(file.createdBy.value)
            try statement.run()
        }
    }

    /// A page of duties, the earliest day first.
    func due(
        _ filter: DueFilter, _ visibility: FileVisibility, after anchor: DueAnchor?, _ limit: Int
    ) throws(OfficeError) -> [DueFile] {
        let sights = Self.sights(filter, visibility)
        var found: [DueFile] = []
        var next = anchor
        // In pieces, since what may not be seen is left out.
        while found.count < limit {
            var keys: Set<DueKey> = []
            for sight in sights { keys.formUnion(try due(sight, filter, after: next, limit)) }
            let page = keys.sorted { ($0.day, $0.file) < ($1.day, $1.file) }.prefix(limit)
            for key in page where found.count < limit {
                guard let file = try recordFile(RecordFileID(key.file)), let day = Day(iso: key.day) else {
                    throw .store(.damaged(detail: "file_due: no file \(key.file)"))
                }
                if let seen = visibility.seen(file) { found.append(DueFile(file: seen, day: day)) }
            }
            guard page.count == limit, let last = page.last, let day = Day(iso: last.day) else { break }
            next = DueAnchor(day: day, file: RecordFileID(last.file))
        }
        return found
    }

    /// Through what a person sees the files of a list of duties.
    private static func sights(_ filter: DueFilter, _ visibility: FileVisibility) -> [FileVisibility.Sight] {
        if let maker = filter.maker { return [.maker(maker)] }
        return visibility.all || visibility.outerFieldsOfAll ? [.all] : visibility.sights
    }

    /// How many rows a list of duties has, counted up to a cap.
    func countDue(_ filter: DueFilter, _ visibility: FileVisibility, _ cap: Int) throws(OfficeError) -> Int {
        var keys: Set<DueKey> = []
        for sight in Self.sights(filter, visibility) where keys.count < cap {
            keys.formUnion(try due(sight, filter, after: nil, cap))
        }
        return min(keys.count, cap)
    }

    private func due(
        _ sight: FileVisibility.Sight, _ filter: DueFilter, after anchor: DueAnchor?, _ limit: Int
    ) throws(OfficeError) -> [DueKey] {
        let sql: StaticString
        var key: Int64 = 0
        switch sight {
        case .all:
            sql = """
                SELECT day, file_id FROM file_due
                WHERE duty = ?1 AND (day, file_id) > (?2, ?3) AND day <= ?4 AND ?6 = 0 ORDER BY day, file_id LIMIT ?5
                """
        case .maker(let id):
            sql = """
                SELECT day, file_id FROM file_due
                WHERE maker_id = ?6 AND duty = ?1 AND (day, file_id) > (?2, ?3) AND day <= ?4 ORDER BY day, file_id LIMIT ?5
                """
            key = id.value
        case .department(let id):
            sql = """
                SELECT day, file_id FROM file_due
                WHERE department_id = ?6 AND duty = ?1 AND (day, file_id) > (?2, ?3) AND day <= ?4
                ORDER BY day, file_id LIMIT ?5
                """
            key = id.value
        case .creator(let id):
            sql = """
                SELECT day, file_id FROM file_due
                WHERE created_by = ?6 AND duty = ?1 AND (day, file_id) > (?2, ?3) AND day <= ?4
                ORDER BY day, file_id LIMIT ?5
                """
            key = id.value
        }
        return try rows(of: "file_due") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) {
                try statement.bind(1, Self.code(of: filter.duty))
                try statement.bind(2, anchor?.day.iso ?? "")
                try statement.bind(3, anchor?.file.value ?? 0)
                // Days are of four digits of a year: all lie before this.
                try statement.bind(4, filter.until?.iso ?? "9999-12-31")
                try statement.bind(5, limit)
                try statement.bind(6, key)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                DueKey(day: try row.requiredText(0), file: try row.requiredInt64(1))
            }
        }
    }

    /// What the table says of a file's duty: for the verification.
    func dutyRow(of file: RecordFileID) throws(OfficeError) -> (duty: Int, day: String)? {
        try rows(of: "file_due") { () throws(RowError) in
            let statement = try prepared("SELECT duty, day FROM file_due WHERE file_id = ?1")
            do throws(SQLiteError) { try statement.bind(1, file.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                (duty: try row.requiredInt(0), day: try row.requiredText(1))
            }
        }
    }

    /// Whether the table says of a file what is next to be done with it.
    func hasDuty(of file: RecordFile) throws(OfficeError) -> Bool {
        let row = try dutyRow(of: file.id)
        let next = ArchiveDuty.next(of: file)
        return row?.duty == next.map { Self.code(of: $0.duty) } && row?.day == next?.day.iso
    }
}

private struct DueKey: Hashable {
    let day: String
    let file: Int64
}
