import Office
import Records
import SQLite

extension Vault {
    /// A file by key.
    func recordFile(_ id: RecordFileID) throws(OfficeError) -> RecordFile? {
        try recordFiles("SELECT * FROM record_file WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The file that a form made.
    func recordFile(form key: String) throws(OfficeError) -> RecordFile? {
        try recordFiles("SELECT * FROM record_file WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// The files that bear a name, whatever the case of its letters.
    func recordFiles(named name: FileName) throws(OfficeError) -> [RecordFile] {
        try recordFiles(
            "SELECT * FROM record_file WHERE year = ?1 AND notation = ?2 COLLATE NOCASE ORDER BY id LIMIT 100"
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, name.year)
            try statement.bind(2, name.notation)
        }
    }

    /// All files of a node itself: of a box, that is some dozens.
    func files(in node: ArchiveNodeID) throws(OfficeError) -> [RecordFile] {
        try recordFiles("SELECT * FROM record_file WHERE node_id = ?1 ORDER BY place") {
            (statement) throws(SQLiteError) in
            try statement.bind(1, node.value)
        }
    }

    /// The last place taken among the files of a node.
    func lastFilePlace(in node: ArchiveNodeID) throws(OfficeError) -> Int {
        try rows(of: "record_file") { () throws(RowError) in
            let statement = try prepared(
                "SELECT place FROM record_file WHERE node_id = ?1 ORDER BY place DESC LIMIT 1")
            do throws(SQLiteError) { try statement.bind(1, node.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    /// Puts all files of a node in an order: first out of the way, since two never share a place.
    func order(_ files: [RecordFileID], in node: ArchiveNodeID) throws(OfficeError) {
        let last = try lastFilePlace(in: node)
        for start in [last, 0] {
            for (index, file) in files.enumerated() {
                try stored { () throws(SQLiteError) in
                    let statement = try connection.prepare("UPDATE record_file SET place = ?1 WHERE id = ?2")
                    try statement.bind(1, start + index + 1)
                    try statement.bind(2, file.value)
                    try statement.run()
                }
            }
        }
        for file in files { touch(RecordKey(.recordFile, file.value)) }
    }

    /// Adds a file with its index entry, duty and totals.
    func add(_ file: RecordFile, formKey: String?) throws(OfficeError) -> RecordFileID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO record_file (notation, year, title, retention, rules, maker_id, department_id, started_on,
                    ended_on, matter, carrier, circulation, sheets, pages, closing_note, keywords, condition, notes, state,
                    node_id, place, closed_on, archived_on, kept_back_until, reason, documents, version, created_at,
                    created_by, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                    ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)
                """)
            var values = Binding(statement)
            try Self.bind(file, to: &values)
            try values.add(file.createdAt.milliseconds)
            try values.add(file.createdBy.value)
            try values.add(formKey)
            try statement.run()
            return RecordFileID(connection.lastInsertRowID)
        }
        touch(RecordKey(.recordFile, id.value))
        guard let stored = try recordFile(id) else { throw .store(.failed(detail: "record_file: no row returned")) }
        try reindex(stored)
        try writeDuty(of: stored)
        try count([stored.state: 1], in: stored.node, 1)
        return id
    }

    /// Writes what has changed of a file, with its index entry, duty and totals.
    func update(from before: RecordFile, to after: RecordFile) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE record_file SET notation = ?1, year = ?2, title = ?3, retention = ?4, rules = ?5, maker_id = ?6,
                    department_id = ?7, started_on = ?8, ended_on = ?9, matter = ?10, carrier = ?11, circulation = ?12,
                    sheets = ?13, pages = ?14, closing_note = ?15, keywords = ?16, condition = ?17, notes = ?18, state = ?19,
                    node_id = ?20, place = ?21, closed_on = ?22, archived_on = ?23, kept_back_until = ?24, reason = ?25,
                    documents = ?26, version = ?27
                WHERE id = ?28
                """)
            var values = Binding(statement)
            try Self.bind(after, to: &values)
            try values.add(after.id.value)
            try statement.run()
        }
        touch(RecordKey(.recordFile, after.id.value))
        try reindex(after)
        try writeDuty(of: after)
        guard before.node != after.node || before.state != after.state else { return }
        try count([before.state: 1], in: before.node, -1)
        try count([after.state: 1], in: after.node, 1)
    }

    private static func bind(_ file: RecordFile, to values: inout Binding) throws(SQLiteError) {
        let content = file.content
        try values.add(content.notation)
        try values.add(content.year)
        try values.add(content.title)
        try values.add(content.retention.code)
        try values.add(content.rules.isEmpty ? nil : content.rules.joined(separator: " "))
        try values.add(content.maker?.value)
        try values.add(content.department?.value)
        try values.add(content.startedOn?.iso)
        try values.add(content.workEndedOn?.iso)
        try values.add(content.matter.rawValue)
        try values.add(content.carrier.rawValue)
        try values.add(content.circulation.rawValue)
        try values.add(content.sheets)
        try values.add(content.pages)
        try values.add(content.closingNote)
        try values.add(content.keywords)
        try values.add(content.condition)
        try values.add(content.notes)
        try values.add(file.state.rawValue)
        try values.add(file.node.value)
        try values.add(file.place)
        try values.add(file.closedOn?.iso)
        try values.add(file.archivedOn?.iso)
        try values.add(file.keptBackUntil?.iso)
        try values.add(file.reason)
        try values.add(file.documents)
        try values.add(file.version)
    }

    /// Decodes files; a row that cannot be read is never left out, it is a fault.
    func recordFiles(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [RecordFile] {
        try rows(of: "record_file") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows(Self.recordFile)
        }
    }

    private static func recordFile(_ row: Statement) throws(DecodingFault) -> RecordFile {
        var columns = Columns(row)
        let id = RecordFileID(try columns.int64())
        let (notation, year, title) = (try columns.text(), try columns.int(), try columns.text())
        var content = FileContent(
            notation: notation, year: year, title: title,
            retention: try columns.text { RetentionPeriod(code: $0) })
        content.rules = try columns.textOrNil()?.split(separator: " ").map(String.init) ?? []
        content.maker = try columns.int64OrNil().map(PersonID.init)
        content.department = try columns.int64OrNil().map(DepartmentID.init)
        content.startedOn = try columns.dayOrNil()
        content.workEndedOn = try columns.dayOrNil()
        content.matter = try columns.int(FileMatter.init(rawValue:))
        content.carrier = try columns.int(FileCarrier.init(rawValue:))
        content.circulation = try columns.int(Circulation.init(rawValue:))
        content.sheets = try columns.intOrNil()
        content.pages = try columns.intOrNil()
        content.closingNote = try columns.textOrNil()
        content.keywords = try columns.textOrNil()
        content.condition = try columns.textOrNil()
        content.notes = try columns.textOrNil()
        let state = try columns.int(FileState.init(rawValue:))
        let (node, place) = (ArchiveNodeID(try columns.int64()), try columns.int())
        let (closedOn, archivedOn, keptBackUntil) = (
            try columns.dayOrNil(), try columns.dayOrNil(), try columns.dayOrNil()
        )
        let reason = try columns.textOrNil()
        let (documents, version) = (try columns.int(), try columns.int())
        var file = RecordFile(
            id: id, content: content, state: state, node: node, place: place, documents: documents, version: version,
            createdAt: Instant(milliseconds: try columns.int64()), createdBy: PersonID(try columns.int64()))
        file.closedOn = closedOn
        file.archivedOn = archivedOn
        file.keptBackUntil = keptBackUntil
        file.reason = reason
        return file
    }
}
