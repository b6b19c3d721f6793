import Office
import Records
import SQLite

extension Vault {
    /// A copy by key.
    func copy(_ id: CopyID) throws(OfficeError) -> DocumentCopy? {
        try copies("SELECT * FROM document_copy WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The copy that has a number.
    func copy(_ number: Int, _ year: Int) throws(OfficeError) -> DocumentCopy? {
        try copies("SELECT * FROM document_copy WHERE year = ?1 AND number = ?2") { (statement) throws(SQLiteError) in
            try statement.bind(1, year)
            try statement.bind(2, number)
        }.first
    }

    /// The copy that a form made.
    func copy(form key: String) throws(OfficeError) -> DocumentCopy? {
        try copies("SELECT * FROM document_copy WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// The newest copy.
    func newestCopy() throws(OfficeError) -> DocumentCopy? {
        try copies("SELECT * FROM document_copy ORDER BY id DESC LIMIT 1") { _ throws(SQLiteError) in }.first
    }

    /// The copies of a filter with what was copied, the newest first, as a person may see them.
    func copies(
        _ filter: CopyFilter, _ visibility: Visibility, _ limit: Int
    ) throws(OfficeError) -> [CopyRow] {
        var found: [CopyRow] = []
        // In pieces, since what may not be seen is left out.
        var before = Int64.max
        let piece = 500
        while found.count < limit {
            let copies = try copies(
                """
                SELECT * FROM document_copy
                WHERE (?1 IS NULL OR year = ?1) AND (?2 IS NULL OR form = ?2) AND (?3 IS NULL OR incoming_id = ?3)
                    AND (?4 IS NULL OR outgoing_id = ?4) AND id < ?5 ORDER BY id DESC LIMIT ?6
                """
            ) { (statement) throws(SQLiteError) in
                var values = Binding(statement)
                try values.add(filter.year)
                try values.add(filter.form?.rawValue)
                try values.add(Self.incomingKey(filter.source))
                try values.add(Self.outgoingKey(filter.source))
                try values.add(before)
                try values.add(piece)
            }
            for copy in copies where found.count < limit {
                if let row = try seen(copy, by: visibility) { found.append(row) }
            }
            guard copies.count == piece, let last = copies.last else { break }
            before = last.id.value
        }
        return found
    }

    /// A copy as a person sees it: as much of it as of what was copied.
    func seen(_ copy: DocumentCopy, by visibility: Visibility) throws(OfficeError) -> CopyRow? {
        switch copy.source {
        case .incoming(let id):
            guard let document = try incoming(id, for: visibility) else { return nil }
            // An outer view of the document names no parties any more, and tells itself.
            return CopyRow(copy: document.isOuterView ? copy.outerFields : copy, source: .incoming(document))
        case .outgoing(let id):
            let document = try outgoing(id).map { [$0] } ?? []
            guard let document = try seen(document, by: visibility).first else { return nil }
            return CopyRow(copy: document.isOuterView ? copy.outerFields : copy, source: .outgoing(document))
        case .paper(let words):
            let people = visibility.all ? [] : try self.people()
            switch visibility.depth(with: copy.parties + [.person(copy.createdBy)], people: people) {
            case .nothing: return nil
            case .outerFields: return CopyRow(copy: copy.outerFields, source: .paper(""))
            case .whole: return CopyRow(copy: copy, source: .paper(words))
            }
        }
    }

    /// Adds a copy under its form's key.
    func add(_ copy: DocumentCopy, formKey: String) throws(OfficeError) -> CopyID {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO document_copy (year, number, form, symbol_tail, date, part, count, recipients, signer,
                    signer_person_id, signer_title, manner, asked_by, circulation, notes, state, reason, version,
                    incoming_id, outgoing_id, paper, created_at, created_by, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                    ?23, ?24)
                """)
            var values = Binding(statement)
            try values.add(copy.year)
            try values.add(copy.number)
            try Self.bind(copy, to: &values)
            try values.add(Self.incomingKey(copy.source))
            try values.add(Self.outgoingKey(copy.source))
            var paper: String?
            if case .paper(let words) = copy.source { paper = words }
            try values.add(paper)
            try values.add(copy.createdAt.milliseconds)
            try values.add(copy.createdBy.value)
            try values.add(formKey)
            try statement.run()
            return CopyID(connection.lastInsertRowID)
        }
        touch(RecordKey(.copy, id.value))
        return id
    }

    /// Writes what has changed of a copy; number and source stay.
    func update(_ copy: DocumentCopy) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE document_copy SET form = ?1, symbol_tail = ?2, date = ?3, part = ?4, count = ?5, recipients = ?6,
                    signer = ?7, signer_person_id = ?8, signer_title = ?9, manner = ?10, asked_by = ?11, circulation = ?12,
                    notes = ?13, state = ?14, reason = ?15, version = ?16
                WHERE id = ?17
                """)
            var values = Binding(statement)
            try Self.bind(copy, to: &values)
            try values.add(copy.id.value)
            try statement.run()
        }
        touch(RecordKey(.copy, copy.id.value))
    }

    /// The days of the nearest numbers before and after a number, void ones too.
    func neighboursOfCopy(_ year: Int, _ number: Int) throws(OfficeError) -> (before: Day?, after: Day?) {
        let days = try rows(of: "document_copy") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT (SELECT date FROM document_copy WHERE year = ?1 AND number < ?2 ORDER BY number DESC LIMIT 1),
                    (SELECT date FROM document_copy WHERE year = ?1 AND number > ?2 ORDER BY number LIMIT 1)
                """)
            do throws(SQLiteError) {
                try statement.bind(1, year)
                try statement.bind(2, number)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                var columns = Columns(row)
                return (before: try columns.dayOrNil(), after: try columns.dayOrNil())
            }
        }
        return days ?? (nil, nil)
    }

    private static func incomingKey(_ source: CopySource?) -> Int64? {
        if case .incoming(let id)? = source { id.value } else { nil }
    }

    private static func outgoingKey(_ source: CopySource?) -> Int64? {
        if case .outgoing(let id)? = source { id.value } else { nil }
    }

    private static func bind(_ copy: DocumentCopy, to values: inout Binding) throws(SQLiteError) {
        let content = copy.content
        try values.add(content.form.rawValue)
        try values.add(content.symbolTail)
        try values.add(content.date?.iso)
        try values.add(content.part)
        try values.add(content.count)
        try values.add(content.recipients.joined(separator: "\n"))
        try values.add(content.signer)
        try values.add(content.signerPerson?.value)
        try values.add(content.signerTitle)
        try values.add(content.manner.rawValue)
        try values.add(content.askedBy)
        try values.add(content.circulation.rawValue)
        try values.add(content.notes)
        try values.add(copy.state.rawValue)
        try values.add(copy.reason)
        try values.add(copy.version)
    }

    /// Decodes copies; a row that cannot be read is never left out, it is a fault.
    private func copies(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [DocumentCopy] {
        try rows(of: "document_copy") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows(Self.copy)
        }
    }

    private static func copy(_ row: Statement) throws(DecodingFault) -> DocumentCopy {
        var columns = Columns(row)
        let id = CopyID(try columns.int64())
        let (year, number) = (try columns.int(), try columns.int())
        var content = CopyContent(
            form: try columns.int(CopyForm.init(rawValue:)), symbolTail: try columns.text())
        content.date = try columns.dayOrNil()
        content.part = try columns.textOrNil()
        content.count = try columns.intOrNil()
        content.recipients = try columns.text().split(separator: "\n").map(String.init)
        content.signer = try columns.textOrNil()
        content.signerPerson = try columns.int64OrNil().map(PersonID.init)
        content.signerTitle = try columns.textOrNil()
        content.manner = try columns.int(SigningManner.init(rawValue:))
        content.askedBy = try columns.textOrNil()
        content.circulation = try columns.int(Circulation.init(rawValue:))
        content.notes = try columns.textOrNil()
        let state = try columns.int(RegistrationState.init(rawValue:))
        let reason = try columns.textOrNil()
        let version = try columns.int()
        let incoming = try columns.int64OrNil().map { CopySource.incoming(DocumentID($0)) }
        let outgoing = try columns.int64OrNil().map { CopySource.outgoing(OutgoingID($0)) }
        let paper = try columns.textOrNil().map(CopySource.paper)
        guard let source = incoming ?? outgoing ?? paper else { throw row.unacceptable(columns.index) }
        return DocumentCopy(
            id: id, number: number, year: year, content: content, source: source, state: state, reason: reason,
            version: version, createdAt: Instant(milliseconds: try columns.int64()),
            createdBy: PersonID(try columns.int64()))
    }
}
