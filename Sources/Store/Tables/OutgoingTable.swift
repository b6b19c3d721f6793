import Office
import Records
import SQLite

extension Vault {
    /// A document by key.
    func outgoing(_ id: OutgoingID) throws(OfficeError) -> OutgoingDocument? {
        try outgoing("SELECT * FROM outgoing_document WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The document that has a number.
    func outgoing(_ number: OutgoingNumber) throws(OfficeError) -> OutgoingDocument? {
        try outgoing(
            "SELECT * FROM outgoing_document WHERE year = ?1 AND series = ?2 AND number = ?3 AND suffix = ?4"
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, number.year)
            try statement.bind(2, number.series)
            try statement.bind(3, number.number)
            try statement.bind(4, number.suffix)
        }.first
    }

    /// All documents that a name may mean: one, but where each type has a series of its own and no symbol was named.
    func outgoing(named name: OutgoingName) throws(OfficeError) -> [OutgoingDocument] {
        try outgoing(
            "SELECT * FROM outgoing_document WHERE year = ?1 AND number = ?2 AND suffix = ?3 ORDER BY id"
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, name.year)
            try statement.bind(2, name.number)
            try statement.bind(3, name.suffix)
        }.filter { name.tailKey == nil || OutgoingSymbol.key($0.content.symbolTail) == name.tailKey }
    }

    /// The document that a form made.
    func outgoing(form key: String) throws(OfficeError) -> OutgoingDocument? {
        try outgoing("SELECT * FROM outgoing_document WHERE form_key = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, key)
        }.first
    }

    /// The newest document of a type: its symbol and signer are the first guess for the next one.
    func newestOutgoing(ofType code: String) throws(OfficeError) -> OutgoingDocument? {
        try outgoing(
            "SELECT * FROM outgoing_document WHERE type_code = ?1 AND number IS NOT NULL ORDER BY id DESC LIMIT 1"
        ) { (statement) throws(SQLiteError) in try statement.bind(1, code) }.first
    }

    /// The documents that answer an incoming one.
    func outgoing(answering document: DocumentID) throws(OfficeError) -> [OutgoingDocument] {
        try outgoing(
            """
            SELECT * FROM outgoing_document WHERE id IN
                (SELECT outgoing_id FROM outgoing_answer WHERE document_id = ?1 AND is_ended = 0) ORDER BY id
            """
        ) { (statement) throws(SQLiteError) in try statement.bind(1, document.value) }
    }

    /// The documents that are a report, the newest first; what was given up or made void is none.
    func outgoing(of report: ReportReference) throws(OfficeError) -> [OutgoingDocument] {
        try outgoing(
            "SELECT * FROM outgoing_document WHERE report = ?1 AND state NOT IN (8, 9) ORDER BY id DESC"
        ) { (statement) throws(SQLiteError) in try statement.bind(1, report.canonical) }
    }

    /// The document that replaced another.
    func outgoing(replacing id: OutgoingID) throws(OfficeError) -> [OutgoingDocument] {
        try outgoing(
            "SELECT * FROM outgoing_document WHERE replaces_id = ?1 AND state <> 9 ORDER BY id"
        ) { (statement) throws(SQLiteError) in try statement.bind(1, id.value) }
    }

    /// Adds a document with its search entry and totals.
    func add(_ document: OutgoingDocument, formKey: String?) throws(OfficeError) -> OutgoingID {
        let place = try freePlace(on: Self.listDay(of: document))
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                INSERT INTO outgoing_document (series, year, number, suffix, place, date, type_code, symbol_tail, subject,
                    signer, signer_person_id, signer_title, manner, recipients, keeper, copies, handed_over_on, received_by,
                    notes, pages, urgency, circulation, department_id, drafter_id, way, answer_wanted, answer_due, state,
                    reason, replaces_id, issued_on, version, created_at, created_by, form_key, report)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                    ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36)
                """)
            var values = Binding(statement)
            try Self.bind(document, place: place, to: &values)
            try values.add(document.createdAt.milliseconds)
            try values.add(document.createdBy.value)
            try values.add(formKey)
            try values.add(document.report?.canonical)
            try statement.run()
            return OutgoingID(connection.lastInsertRowID)
        }
        touch(RecordKey(.outgoing, id.value))
        try write(document.answers, of: id, before: [])
        try enter(try indexed(document, nil), kind: Self.outgoingKind, id: id.value, at: place)
        try learnWords(of: Self.learntTexts(of: document))
        count(document.number, 1)
        return id
    }

    /// Writes what has changed of a document; a changed day moves its search entry.
    func update(from before: OutgoingDocument, to after: OutgoingDocument) throws(OfficeError) {
        guard let old = try outgoingPlace(of: before.id) else { throw .refused(.noSuchRecord) }
        let isMoved = Self.listDay(of: before) != Self.listDay(of: after)
        let new = isMoved ? try freePlace(on: Self.listDay(of: after)) : old
        try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                """
                UPDATE outgoing_document SET series = ?1, year = ?2, number = ?3, suffix = ?4, place = ?5, date = ?6,
                    type_code = ?7, symbol_tail = ?8, subject = ?9, signer = ?10, signer_person_id = ?11, signer_title = ?12,
                    manner = ?13, recipients = ?14, keeper = ?15, copies = ?16, handed_over_on = ?17, received_by = ?18,
                    notes = ?19, pages = ?20, urgency = ?21, circulation = ?22, department_id = ?23, drafter_id = ?24,
                    way = ?25, answer_wanted = ?26, answer_due = ?27, state = ?28, reason = ?29, replaces_id = ?30,
                    issued_on = ?31, version = ?32
                WHERE id = ?33
                """)
            var values = Binding(statement)
            try Self.bind(after, place: new, to: &values)
            try values.add(after.id.value)
            try statement.run()
        }
        touch(RecordKey(.outgoing, after.id.value))
        try write(after.answers, of: after.id, before: before.answers)
        let text = try indexedText(of: after.id)
        // The index must be told the very text that it holds: where a version was added, that of the one before.
        let added = known.indexedTexts.removeValue(forKey: after.id)
        try leave(try indexed(before, added ?? text), at: old)
        try enter(try indexed(after, text), kind: Self.outgoingKind, id: after.id.value, at: new)
        try learnWords(of: Self.learntTexts(of: after) + (added == nil ? [] : [text]))
        if before.number == nil { count(after.number, 1) }
    }

    /// Brings texts into the index whose documents were not written after them.
    func indexTexts() throws(OfficeError) {
        for (id, held) in known.indexedTexts {
            guard let document = try outgoing(id), let place = try outgoingPlace(of: id) else { continue }
            try leave(try indexed(document, held), at: place)
            let text = try indexedText(of: id)
            try enter(try indexed(document, text), kind: Self.outgoingKind, id: id.value, at: place)
            try learnWords(of: [text])
        }
        known.indexedTexts = [:]
    }

    /// The place of a document in the lists.
    func outgoingPlace(of id: OutgoingID) throws(OfficeError) -> Int64? {
        try rows(of: "outgoing_document") { () throws(RowError) in
            let statement = try prepared("SELECT place FROM outgoing_document WHERE id = ?1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
    }

    /// The day in whose run of places a document stands: its own once it has one, before that the day it was begun.
    private static func listDay(of document: OutgoingDocument) -> Day {
        document.number == nil ? document.createdAt.officeDay : document.content.date ?? document.createdAt.officeDay
    }

    /// Counts a number among all that were ever given.
    private func count(_ number: OutgoingNumber?, _ step: Int) {
        guard let number else { return }
        known.totals[Self.outgoingTotalName(nil), default: 0] += step
        known.totals[Self.outgoingTotalName(number.year), default: 0] += step
    }

    static func outgoingTotalName(_ year: Int?) -> String { year.map { "outgoing:\($0)" } ?? "outgoing" }

    /// All numbers ever given, or those of a book's year.
    func outgoingTotal(year: Int?) throws(OfficeError) -> Int {
        try rows(of: "total") { () throws(RowError) in
            let statement = try prepared("SELECT value FROM total WHERE name = ?1")
            do throws(SQLiteError) { try statement.bind(1, Self.outgoingTotalName(year)) } catch {
                throw .sqlite(error)
            }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    /// Writes which incoming documents an outgoing one answers: one that it does not any more is ended, never deleted.
    private func write(
        _ answers: [AnsweredDocument], of id: OutgoingID, before: [AnsweredDocument]
    ) throws(OfficeError) {
        guard answers != before else { return }
        var rows = answers.map { ($0.document, $0.isPartial, false) }
        for gone in before where !answers.contains(where: { $0.document == gone.document }) {
            rows.append((gone.document, gone.isPartial, true))
        }
        for (document, isPartial, isEnded) in rows {
            let row = try self.rows(of: "outgoing_answer") { () throws(RowError) in
                let statement = try prepared(
                    """
                    INSERT INTO outgoing_answer (outgoing_id, document_id, is_partial, is_ended) VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT (outgoing_id, document_id)
                        DO UPDATE SET is_partial = excluded.is_partial, is_ended = excluded.is_ended
                    RETURNING id
                    """)
                do throws(SQLiteError) {
                    var values = Binding(statement)
                    try values.add(id.value)
                    try values.add(document.value)
                    try values.add(isPartial)
                    try values.add(isEnded)
                } catch { throw .sqlite(error) }
                return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
            }
            guard let row else { throw .store(.failed(detail: "outgoing_answer: no row returned")) }
            touch(RecordKey(.outgoingAnswer, row))
        }
    }

    private func answers(of id: OutgoingID) throws(OfficeError) -> [AnsweredDocument] {
        try rows(of: "outgoing_answer") { () throws(RowError) in
            let statement = try prepared(
                "SELECT document_id, is_partial FROM outgoing_answer WHERE outgoing_id = ?1 AND is_ended = 0 ORDER BY id"
            )
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return AnsweredDocument(DocumentID(try columns.int64()), isPartial: try columns.bool())
            }
        }
    }

    /// Decodes documents; a row that cannot be read is never left out, it is a fault.
    func outgoing(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [OutgoingDocument] {
        var found = try rows(of: "outgoing_document") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try OutgoingRowReader.document(row) }
        }
        for place in found.indices {
            found[place].answers = try answers(of: found[place].id)
            for opinion in try draftOpinions(of: found[place].id) {
                if !found[place].asked.contains(opinion.asked) { found[place].asked.append(opinion.asked) }
                if opinion.answer == nil { found[place].awaited.append(opinion.asked) }
            }
        }
        return found
    }

    private static func bind(
        _ document: OutgoingDocument, place: Int64, to values: inout Binding
    ) throws(SQLiteError) {
        let content = document.content
        try values.add(document.number?.series)
        try values.add(document.number?.year)
        try values.add(document.number?.number)
        try values.add(document.number?.suffix)
        try values.add(place)
        try values.add(content.date?.iso)
        try values.add(content.typeCode)
        try values.add(content.symbolTail)
        try values.add(content.subject)
        try values.add(content.signer)
        try values.add(content.signerPerson?.value)
        try values.add(content.signerTitle)
        try values.add(content.manner.rawValue)
        try values.add(OutgoingRowReader.line(content.recipients))
        try values.add(content.keeper)
        try values.add(content.copies)
        try values.add(content.handedOverOn?.iso)
        try values.add(content.receivedBy)
        try values.add(content.notes)
        try values.add(content.pages)
        try values.add(content.urgency.rawValue)
        try values.add(content.circulation.rawValue)
        try values.add(content.department?.value)
        try values.add(content.drafter?.value)
        try values.add(content.way?.rawValue)
        try values.add(content.answerWanted)
        try values.add(content.answerDue?.iso)
        try values.add(document.state.rawValue)
        try values.add(document.reason)
        try values.add(document.replaces?.value)
        try values.add(document.issuedOn?.iso)
        try values.add(document.version)
    }
}

/// Reads all columns of `outgoing_document` in the order of the table.
enum OutgoingRowReader {
    static func document(_ row: Statement) throws(DecodingFault) -> OutgoingDocument {
        var columns = Columns(row)
        let id = OutgoingID(try columns.int64())
        let series = try columns.textOrNil()
        let year = try columns.intOrNil()
        let given = try columns.intOrNil()
        let suffix = try columns.textOrNil()
        var number: OutgoingNumber?
        if let series, let year, let given, let suffix {
            number = OutgoingNumber(series: series, year: year, number: given, suffix: suffix)
        }
        // Its place in the lists stands in the search entry too.
        columns.skip()
        let date = try columns.dayOrNil()
        var content = OutgoingContent(
            typeCode: try columns.text(), symbolTail: try columns.text(), subject: try columns.text())
        content.date = date
        content.signer = try columns.textOrNil()
        content.signerPerson = try columns.int64OrNil().map(PersonID.init)
        content.signerTitle = try columns.textOrNil()
        content.manner = try columns.int(SigningManner.init(rawValue:))
        content.recipients = try columns.textOrNil { recipients($0) } ?? []
        content.keeper = try columns.textOrNil()
        content.copies = try columns.intOrNil()
        content.handedOverOn = try columns.dayOrNil()
        content.receivedBy = try columns.textOrNil()
        content.notes = try columns.textOrNil()
        content.pages = try columns.intOrNil()
        content.urgency = try columns.int(Urgency.init(rawValue:))
        content.circulation = try columns.int(Circulation.init(rawValue:))
        content.department = try columns.int64OrNil().map(DepartmentID.init)
        content.drafter = try columns.int64OrNil().map(PersonID.init)
        let way = try columns.intOrNil()
        content.way = way.flatMap(TransportWay.init(rawValue:))
        if way != nil, content.way == nil { throw row.unacceptable(columns.index) }
        content.answerWanted = try columns.textOrNil()
        content.answerDue = try columns.dayOrNil()
        var document = OutgoingDocument(
            id: id, number: number, content: content, state: try columns.int(OutgoingState.init(rawValue:)),
            reason: try columns.textOrNil(), replaces: try columns.int64OrNil().map(OutgoingID.init),
            issuedOn: try columns.dayOrNil(), version: try columns.int(),
            createdAt: Instant(milliseconds: try columns.int64()), createdBy: PersonID(try columns.int64()))
        columns.skip()
        document.report = try columns.textOrNil { ReportReference(canonical: $0) }
        return document
    }

    /// Recipients as one text: a line for each, "+" or for a copy "-", the key of its row in the directory where it has one, a
    /// blank, the name, and of one that was written under a group's name a tab and that name. Names are clean, so that no line end and
    /// no tab is in them.
    static func line(_ recipients: [Recipient]) -> String? {
        guard !recipients.isEmpty else { return nil }
        return recipients.map { recipient in
            "\(recipient.isCopy ? "-" : "+")\(recipient.issuer.map { String($0.value) } ?? "") \(recipient.name)"
                + (recipient.group.map { "\t\($0)" } ?? "")
        }.joined(separator: "\n")
    }

    static func recipients(_ text: String) -> [Recipient]? {
        var text = text
        // By bytes: a letter to all units has a hundred of them, and every list reads it.
        return text.withUTF8 { bytes in
            var found: [Recipient] = []
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                guard let recipient = recipient(line) else { return nil }
                found.append(recipient)
            }
            return found
        }
    }

    /// The recipient of one line; `nil` where it is none.
    static func recipient(_ line: some BidirectionalCollection<UInt8>) -> Recipient? {
        guard let mark = line.first, mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-"),
            let blank = line.firstIndex(of: UInt8(ascii: " "))
        else { return nil }
        let key = line[line.startIndex..<blank].dropFirst()
        let issuer = key.isEmpty ? nil : Int64(String(decoding: key, as: UTF8.self)).map(IssuerID.init)
        guard key.isEmpty || issuer != nil else { return nil }
        let names = line[blank...].dropFirst().split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard names.count <= 2, let name = names.first else { return nil }
        return Recipient(
            String(decoding: name, as: UTF8.self), issuer: issuer, isCopy: mark == UInt8(ascii: "-"),
            group: names.count == 2 ? String(decoding: names[1], as: UTF8.self) : nil)
    }
}
