import Office
import Records
import SQLite

extension Vault {
    /// A transfer.
    func transfer(_ id: TransferID) throws(OfficeError) -> ArchiveTransfer? {
        try transfers("SELECT * FROM archive_transfer WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The transfer that a form made.
    func transfer(form key: String) throws(OfficeError) -> ArchiveTransfer? {
        try transfers("SELECT * FROM archive_transfer WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// Transfers, the newest first.
    func transfers(all: Bool, _ limit: Int) throws(OfficeError) -> [ArchiveTransfer] {
        try transfers("SELECT * FROM archive_transfer WHERE ?1 OR state < 2 ORDER BY id DESC LIMIT ?2") {
            (statement) throws(SQLiteError) in
            try statement.bind(1, all ? 1 : 0)
            try statement.bind(2, limit)
        }
    }

    /// The transfer that a file stands in and that is not done.
    func openTransfer(of file: RecordFileID) throws(OfficeError) -> TransferID? {
        try key(
            """
            SELECT transfer_id FROM transfer_file JOIN archive_transfer ON archive_transfer.id = transfer_id
            WHERE file_id = ?1 AND is_out = 0 AND state < 2
            """, file.value, table: "transfer_file"
        ).map(TransferID.init)
    }

    /// Adds a transfer.
    func add(_ transfer: ArchiveTransfer, formKey: String) throws(OfficeError) -> TransferID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO archive_transfer (kind, giver_id, state, department_id, taker_id, receiver, title, centimetres,
                    boxes, condition, given_on, taken_on, reason, version, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                """)
            var values = Binding(statement)
            try values.add(transfer.kind.rawValue)
            try values.add(transfer.giver.value)
            try Self.bind(transfer, to: &values)
            try values.add(formKey)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.archiveTransfer, id))
        return TransferID(id)
    }

    /// Writes a transfer; kind and giver stay.
    func update(_ transfer: ArchiveTransfer) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE archive_transfer SET state = ?1, department_id = ?2, taker_id = ?3, receiver = ?4, title = ?5,
                    centimetres = ?6, boxes = ?7, condition = ?8, given_on = ?9, taken_on = ?10, reason = ?11, version = ?12
                WHERE id = ?13
                """)
            var values = Binding(statement)
            try Self.bind(transfer, to: &values)
            try values.add(transfer.id.value)
            try statement.run()
        }
        touch(RecordKey(.archiveTransfer, transfer.id.value))
    }

    private static func bind(_ transfer: ArchiveTransfer, to values: inout Binding) throws(SQLiteError) {
        try values.add(transfer.state.rawValue)
        try values.add(transfer.department?.value)
        try values.add(transfer.taker?.value)
        try values.add(transfer.receiver)
        try values.add(transfer.title)
        try values.add(transfer.centimetres)
        try values.add(transfer.boxes)
        try values.add(transfer.condition)
        try values.add(transfer.givenOn?.iso)
        try values.add(transfer.takenOn?.iso)
        try values.add(transfer.reason)
        try values.add(transfer.version)
    }

    private func transfers(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [ArchiveTransfer] {
        try rows(of: "archive_transfer") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = TransferID(try columns.int64())
                let kind = try columns.int(TransferKind.init(rawValue:))
                let state = try columns.int(TransferState.init(rawValue:))
                let department = try columns.int64OrNil().map(DepartmentID.init)
                let giver = PersonID(try columns.int64())
                let taker = try columns.int64OrNil().map(PersonID.init)
                let receiver = try columns.textOrNil()
                var transfer = ArchiveTransfer(
                    id: id, kind: kind, state: state, department: department, giver: giver, title: try columns.text())
                transfer.taker = taker
                transfer.receiver = receiver
                transfer.centimetres = try columns.intOrNil()
                transfer.boxes = try columns.intOrNil()
                transfer.condition = try columns.textOrNil()
                transfer.givenOn = try columns.dayOrNil()
                transfer.takenOn = try columns.dayOrNil()
                transfer.reason = try columns.textOrNil()
                transfer.version = try columns.int()
                return transfer
            }
        }
    }

    // MARK: Files of a transfer

    /// The files of a transfer in their order.
    func transferItems(_ id: TransferID) throws(OfficeError) -> [TransferItem] {
        try rows(of: "transfer_file") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT file_id, place, notes, returned FROM transfer_file WHERE transfer_id = ?1 AND is_out = 0
                ORDER BY place, id
                """)
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return TransferItem(
                    file: RecordFileID(try columns.int64()), place: try columns.int(), notes: try columns.textOrNil(),
                    returned: try columns.textOrNil())
            }
        }
    }

    /// Writes the files of a transfer; who is not among them is taken out and stays as a row.
    func put(_ items: [TransferItem], into id: TransferID) throws(OfficeError) {
        let before = try transferItems(id)
        for gone in before where !items.contains(where: { $0.file == gone.file }) {
            try put(gone, into: id, isOut: true)
        }
        for item in items where !before.contains(item) { try put(item, into: id, isOut: false) }
    }

    private func put(_ item: TransferItem, into id: TransferID, isOut: Bool) throws(OfficeError) {
        let key = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO transfer_file (transfer_id, file_id, place, notes, returned, is_out)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (transfer_id, file_id) DO UPDATE SET place = excluded.place, notes = excluded.notes,
                    returned = excluded.returned, is_out = excluded.is_out
                RETURNING id
                """)
            var values = Binding(statement)
            try values.add(id.value)
            try values.add(item.file.value)
            try values.add(item.place)
            try values.add(item.notes)
            try values.add(item.returned)
            try values.add(isOut)
            defer { statement.reset() }
            return try statement.step() ? statement.int64(0) : 0
        }
        touch(RecordKey(.transferFile, key))
    }

    // MARK: Keeping back

    /// The consents to keep a file back.
    func keptBack(_ file: RecordFileID) throws(OfficeError) -> [KeptBack] {
        try rows(of: "kept_back") { () throws(RowError) in
            let statement = try prepared("SELECT * FROM kept_back WHERE file_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, file.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return KeptBack(
                    id: KeptBackID(try columns.int64()), file: RecordFileID(try columns.int64()),
                    until: try columns.day(), reason: try columns.text(), paper: try columns.textOrNil(),
                    consentedBy: PersonID(try columns.int64()), consentedOn: try columns.day(),
                    endedOn: try columns.dayOrNil(), endReason: try columns.textOrNil())
            }
        }
    }

    /// Adds a consent.
    func add(_ consent: KeptBack) throws(OfficeError) -> KeptBackID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO kept_back (file_id, until, reason, paper, consented_by, consented_on)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """)
            var values = Binding(statement)
            try values.add(consent.file.value)
            try values.add(consent.until.iso)
            try values.add(consent.reason)
            try values.add(consent.paper)
            try values.add(consent.consentedBy.value)
            try values.add(consent.consentedOn.iso)
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.keptBack, id))
        return KeptBackID(id)
    }

    /// Writes the end of a consent.
    func update(_ consent: KeptBack) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare("UPDATE kept_back SET ended_on = ?1, end_reason = ?2 WHERE id = ?3")
            var values = Binding(statement)
            try values.add(consent.endedOn?.iso)
            try values.add(consent.endReason)
            try values.add(consent.id.value)
            try statement.run()
        }
        touch(RecordKey(.keptBack, consent.id.value))
    }

    /// The one key that a question about a key finds.
    func key(_ sql: StaticString, _ id: Int64, table: String) throws(OfficeError) -> Int64? {
        try rows(of: table) { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try statement.bind(1, id) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.optionalInt64(0) } ?? nil
        }
    }
}
