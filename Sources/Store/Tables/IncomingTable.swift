import Office
import Records
import SQLite

extension Vault {
    /// A document by key.
    func incoming(_ id: DocumentID) throws(OfficeError) -> IncomingDocument? {
        try incoming("SELECT * FROM incoming_document WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// A document by number.
    func incoming(_ number: RegisterNumber) throws(OfficeError) -> IncomingDocument? {
        try incoming(
            """
            SELECT * FROM incoming_document
            WHERE year = ?1 AND number = ?2 AND suffix = ?3 AND coalesce(register, '') = ?4
            """
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, number.year)
            try statement.bind(2, number.number)
            try statement.bind(3, number.suffix)
            try statement.bind(4, number.register.column ?? "")
        }.first
    }

    /// The document that a form or import row made.
    func incoming(form key: String) throws(OfficeError) -> IncomingDocument? {
        try incoming("SELECT * FROM incoming_document WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// Registered documents of one issuer's row with this symbol and this year, their own or that of their arrival.
    func incoming(
        issuer: IssuerID, symbol: DocumentSymbol, number: Int, year: Int
    ) throws(OfficeError) -> [IncomingDocument] {
        try incoming(
            """
            SELECT * FROM incoming_document
            WHERE issuer_id = ?1 AND symbol_number = ?2 AND symbol_key = ?3 AND state = 0
                AND substr(coalesce(date, arrived_on), 1, 4) = ?4
            ORDER BY id DESC LIMIT 50
            """
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, issuer.value)
            try statement.bind(2, number)
            try statement.bind(3, symbol.normalisedKey)
            try statement.bind(4, String(year))
        }
    }

    /// The suffixes used at a number.
    func suffixes(_ register: Register, _ year: Int, _ number: Int) throws(OfficeError) -> [String] {
        try rows(of: "incoming_document") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT suffix FROM incoming_document
                WHERE year = ?1 AND number = ?2 AND coalesce(register, '') = ?3 ORDER BY suffix
                """)
            do throws(SQLiteError) {
                try statement.bind(1, year)
                try statement.bind(2, number)
                try statement.bind(3, register.column ?? "")
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredText(0) }
        }
    }

    /// The place of a document in the lists.
    func place(of id: DocumentID) throws(OfficeError) -> Int64? {
        try rows(of: "incoming_document") { () throws(RowError) in
            let statement = try prepared("SELECT place FROM incoming_document WHERE id = ?1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
    }

    /// Adds a document with its search entry and totals.
    func add(_ document: IncomingDocument, formKey: String?) throws(OfficeError) -> DocumentID {
        let place = try freePlace(on: document.content.arrivedOn)
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO incoming_document (year, number, suffix, register, place, arrived_on, arrived_at, issuer_id,
                    issuer, sender, symbol, symbol_number, symbol_key, date, type_code, subject, signer, recipient,
                    recipient_department_id, recipient_person_id, handed_over_on, received_by, notes, urgency,
                    circulation, way, pages, copies, deadline, state, void_reason, paper_arrived_on, version,
                    meeting_on, meeting_at, meeting_place, attendees, sender_address, reply_wanted, reply_due,
                    registered_at, registered_by, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
                    ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40,
                    ?41, ?42, ?43)
                """)
            var values = Binding(statement)
            try values.add(document.number.year)
            try values.add(document.number.number)
            try values.add(document.number.suffix)
            try values.add(document.number.register.column)
            try Self.bind(document, place: place, to: &values)
            try values.add(document.registeredAt.milliseconds)
            try values.add(document.registeredBy.value)
            try values.add(formKey)
            try statement.run()
            return DocumentID(connection.lastInsertRowID)
        }
        touch(RecordKey(.incoming, id.value))
        if let handling = document.handling { try write(handling, of: id, before: nil) }
        try enter(document, id: id, at: place)
        let register = document.number.register
        known.totals[Self.totalName(register, nil), default: 0] += 1
        known.totals[Self.totalName(register, document.number.year), default: 0] += 1
        return id
    }

    /// Writes what has changed of a document, its entry or its way; a changed arrival day moves its search entry.
    func update(from before: IncomingDocument, to after: IncomingDocument) throws(OfficeError) {
        guard let old = try place(of: before.id) else { throw .refused(.noSuchRecord) }
        let new =
            before.content.arrivedOn == after.content.arrivedOn ? old : try freePlace(on: after.content.arrivedOn)
        var entry = before
        entry.handling = after.handling
        if entry != after { try writeEntry(after, at: new) }
        if let handling = after.handling, handling != before.handling {
            try write(handling, of: after.id, before: before.handling)
        }
        try leave(before, at: old)
        try enter(after, id: after.id, at: new)
    }

    private func writeEntry(_ after: IncomingDocument, at place: Int64) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE incoming_document SET place = ?1, arrived_on = ?2, arrived_at = ?3, issuer_id = ?4, issuer = ?5,
                    sender = ?6, symbol = ?7, symbol_number = ?8, symbol_key = ?9, date = ?10, type_code = ?11,
                    subject = ?12, signer = ?13, recipient = ?14, recipient_department_id = ?15,
                    recipient_person_id = ?16, handed_over_on = ?17, received_by = ?18, notes = ?19, urgency = ?20,
                    circulation = ?21, way = ?22, pages = ?23, copies = ?24, deadline = ?25, state = ?26,
                    void_reason = ?27, paper_arrived_on = ?28, version = ?29, meeting_on = ?30, meeting_at = ?31,
                    meeting_place = ?32, attendees = ?33, sender_address = ?34, reply_wanted = ?35, reply_due = ?36
                WHERE id = ?37
                """)
            var values = Binding(statement)
            try Self.bind(after, place: place, to: &values)
            try values.add(after.id.value)
            try statement.run()
        }
        touch(RecordKey(.incoming, after.id.value))
    }

    /// All documents ever registered, or those of a year.
    func total(_ register: Register = .incoming, year: Int?) throws(OfficeError) -> Int {
        try rows(of: "total") { () throws(RowError) in
            let statement = try prepared("SELECT value FROM total WHERE name = ?1")
            do throws(SQLiteError) { try statement.bind(1, Self.totalName(register, year)) } catch {
                throw .sqlite(error)
            }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    static func totalName(_ register: Register, _ year: Int?) -> String {
        year.map { "\(register.rawValue):\($0)" } ?? register.rawValue
    }

    /// Raises the totals by what the transaction added.
    func raiseTotals() throws(OfficeError) {
        for (name, added) in known.totals {
            try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    """
                    INSERT INTO total (name, value) VALUES (?1, ?2)
                    ON CONFLICT (name) DO UPDATE SET value = value + excluded.value
                    """)
                try statement.bind(1, name)
                try statement.bind(2, added)
                try statement.run()
            }
        }
        known.totals = [:]
    }

    /// Decodes documents; a row that cannot be read is never left out, it is a fault.
    func incoming(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [IncomingDocument] {
        var found = try rows(of: "incoming_document") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return try IncomingRowReader.document(&columns)
            }
        }
        for place in found.indices { found[place].handling = try handling(of: found[place].id) }
        return found
    }

    private static func bind(
        _ document: IncomingDocument, place: Int64, to values: inout Binding
    ) throws(SQLiteError) {
        let content = document.content
        try values.add(place)
        try values.add(content.arrivedOn.iso)
        try values.add(content.arrivedAt?.shown)
        try values.add(document.issuerID.value)
        try values.add(content.issuer)
        try values.add(content.sender)
        try values.add(content.symbol.raw)
        try values.add(content.symbol.number)
        try values.add(content.symbol.normalisedKey)
        try values.add(content.date?.iso)
        try values.add(content.typeCode)
        try values.add(content.subject)
        try values.add(content.signer)
        try values.add(content.recipient)
        try values.add(content.recipientDepartment?.value)
        try values.add(content.recipientPerson?.value)
        try values.add(content.handedOverOn?.iso)
        try values.add(content.receivedBy)
        try values.add(content.notes)
        try values.add(content.urgency.rawValue)
        try values.add(content.circulation.rawValue)
        try values.add(content.way.rawValue)
        try values.add(content.pages)
        try values.add(content.copies)
        try values.add(content.deadline?.iso)
        try values.add(document.state.rawValue)
        try values.add(document.voidReason)
        try values.add(document.paperArrivedOn?.iso)
        try values.add(document.version)
        try values.add(content.meetingOn?.iso)
        try values.add(content.meetingAt?.shown)
        try values.add(content.meetingPlace)
        try values.add(content.attendees)
        try values.add(content.senderAddress)
        try values.add(content.replyWanted)
        try values.add(content.replyDue?.iso)
    }
}

/// Reads all columns of `incoming_document` in the order of the table.
enum IncomingRowReader {
    static func document(_ columns: inout Columns) throws(DecodingFault) -> IncomingDocument {
        let id = DocumentID(try columns.int64())
        let year = try columns.int()
        let number = try columns.int()
        let suffix = try columns.text()
        // Its place in the lists stands in the search entry too.
        columns.skip()
        let arrivedOn = try columns.day()
        let arrivedAt = try columns.textOrNil { HourMinute($0) }
        let issuerID = IssuerID(try columns.int64())
        let issuer = try columns.text()
        let sender = try columns.textOrNil()
        let symbol = DocumentSymbol.parse(try columns.text())
        // Derived from the symbol; kept as columns for the indexes.
        columns.skip()
        columns.skip()
        let date = try columns.dayOrNil()
        let typeCode = try columns.textOrNil()
        var content = IncomingContent(
            arrivedOn: arrivedOn, issuer: issuer, symbol: symbol, subject: try columns.text())
        content.arrivedAt = arrivedAt
        content.sender = sender
        content.date = date
        content.typeCode = typeCode
        content.signer = try columns.textOrNil()
        content.recipient = try columns.textOrNil()
        content.recipientDepartment = try columns.int64OrNil().map(DepartmentID.init)
        content.recipientPerson = try columns.int64OrNil().map(PersonID.init)
        content.handedOverOn = try columns.dayOrNil()
        content.receivedBy = try columns.textOrNil()
        content.notes = try columns.textOrNil()
        content.urgency = try columns.int(Urgency.init(rawValue:))
        content.circulation = try columns.int(Circulation.init(rawValue:))
        content.way = try columns.int(TransportWay.init(rawValue:))
        content.pages = try columns.intOrNil()
        content.copies = try columns.intOrNil()
        content.deadline = try columns.dayOrNil()
        let state = try columns.int(RegistrationState.init(rawValue:))
        let voidReason = try columns.textOrNil()
        let paperArrivedOn = try columns.dayOrNil()
        let version = try columns.int()
        let registeredAt = Instant(milliseconds: try columns.int64())
        let registeredBy = PersonID(try columns.int64())
        // The form's key is looked for, never read.
        columns.skip()
        let register = try columns.textOrNil { Register(rawValue: $0) } ?? .incoming
        content.meetingOn = try columns.dayOrNil()
        content.meetingAt = try columns.textOrNil { HourMinute($0) }
        content.meetingPlace = try columns.textOrNil()
        content.attendees = try columns.textOrNil()
        content.senderAddress = try columns.textOrNil()
        content.replyWanted = try columns.textOrNil()
        content.replyDue = try columns.dayOrNil()
        return IncomingDocument(
            id: id, number: RegisterNumber(register, year: year, number: number, suffix: suffix), issuerID: issuerID,
            content: content, state: state, voidReason: voidReason, paperArrivedOn: paperArrivedOn, version: version,
            registeredAt: registeredAt, registeredBy: registeredBy)
    }
}

extension Register {
    /// As it stands in the table: nothing for the incoming register.
    var column: String? { self == .incoming ? nil : rawValue }
}
