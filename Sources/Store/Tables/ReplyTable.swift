import Office
import Records
import SQLite

extension Vault {
    /// What an incoming document replies to.
    func replies(of document: DocumentID) throws(OfficeError) -> [OutgoingReply] {
        try rows(of: "outgoing_reply") { () throws(RowError) in
            let statement = try prepared(
                "SELECT outgoing_id, is_partial FROM outgoing_reply WHERE document_id = ?1 AND is_ended = 0 ORDER BY id"
            )
            do throws(SQLiteError) { try statement.bind(1, document.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return OutgoingReply(OutgoingID(try columns.int64()), isPartial: try columns.bool())
            }
        }
    }

    /// Which incoming documents reply to an outgoing one, the earliest first; of a void number nothing came.
    func replies(to outgoing: OutgoingID) throws(OfficeError) -> [IncomingReply] {
        try rows(of: "outgoing_reply") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT document.id, document.register, document.year, document.number, document.suffix, document.issuer_id,
                    document.issuer, document.arrived_on, reply.is_partial
                FROM outgoing_reply AS reply JOIN incoming_document AS document ON document.id = reply.document_id
                WHERE reply.outgoing_id = ?1 AND reply.is_ended = 0 AND document.state = 0
                ORDER BY document.arrived_on, document.id
                """)
            do throws(SQLiteError) { try statement.bind(1, outgoing.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let id = DocumentID(try columns.int64())
                let register = try columns.textOrNil { Register(rawValue: $0) } ?? .incoming
                let number = RegisterNumber(
                    register, year: try columns.int(), number: try columns.int(), suffix: try columns.text())
                return IncomingReply(
                    document: id, number: number, issuer: IssuerID(try columns.int64()),
                    issuerName: try columns.text(), arrivedOn: try columns.day(), isPartial: try columns.bool())
            }
        }
    }

    /// Who has answered each of the letters dated on or after a day, whole and not in part.
    func answerers(since day: Day) throws(OfficeError) -> [OutgoingID: [IssuerID]] {
        let pairs = try rows(of: "outgoing_reply") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT reply.outgoing_id, document.issuer_id
                FROM outgoing_document AS letter INDEXED BY outgoing_by_asking
                    JOIN outgoing_reply AS reply ON reply.outgoing_id = letter.id
                    JOIN incoming_document AS document ON document.id = reply.document_id
                WHERE (letter.answer_wanted IS NOT NULL OR letter.answer_due IS NOT NULL) AND letter.date >= ?1
                    AND reply.is_ended = 0 AND reply.is_partial = 0 AND document.state = 0
                """)
            do throws(SQLiteError) { try statement.bind(1, day.iso) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                (OutgoingID(try row.requiredInt64(0)), IssuerID(try row.requiredInt64(1)))
            }
        }
        var found: [OutgoingID: [IssuerID]] = [:]
        for (letter, issuer) in pairs { found[letter, default: []].append(issuer) }
        return found
    }

    /// Writes what an incoming document replies to: what it does not any more is ended, never deleted.
    func write(
        _ replies: [OutgoingReply], of document: DocumentID, before: [OutgoingReply]
    ) throws(OfficeError) {
        guard replies != before else { return }
        var rows = replies.map { ($0.outgoing, $0.isPartial, false) }
        for gone in before where !replies.contains(where: { $0.outgoing == gone.outgoing }) {
            rows.append((gone.outgoing, gone.isPartial, true))
        }
        for (outgoing, isPartial, isEnded) in rows {
            let row = try self.rows(of: "outgoing_reply") { () throws(RowError) in
                let statement = try prepared(
                    """
                    INSERT INTO outgoing_reply (outgoing_id, document_id, is_partial, is_ended) VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT (outgoing_id, document_id)
                        DO UPDATE SET is_partial = excluded.is_partial, is_ended = excluded.is_ended
                    RETURNING id
                    """)
                do throws(SQLiteError) {
                    var values = Binding(statement)
                    try values.add(outgoing.value)
                    try values.add(document.value)
                    try values.add(isPartial)
                    try values.add(isEnded)
                } catch { throw .sqlite(error) }
                return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
            }
            guard let row else { throw .store(.failed(detail: "outgoing_reply: no row returned")) }
            touch(RecordKey(.outgoingReply, row))
        }
    }

    /// The reminders about a letter, the earliest first.
    func reminders(of outgoing: OutgoingID) throws(OfficeError) -> [ReplyReminder] {
        try rows(of: "outgoing_reminder") { () throws(RowError) in
            let statement = try prepared(
                "SELECT reminded_on, recipients FROM outgoing_reminder WHERE outgoing_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, outgoing.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return ReplyReminder(
                    day: try columns.day(), recipients: try columns.text { OutgoingRowReader.recipients($0) })
            }
        }
    }

    /// Adds a reminder.
    func add(_ reminder: ReplyReminder, to outgoing: OutgoingID) throws(OfficeError) {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO outgoing_reminder (outgoing_id, reminded_on, recipients) VALUES (?1, ?2, ?3)")
            var values = Binding(statement)
            try values.add(outgoing.value)
            try values.add(reminder.day.iso)
            try values.add(OutgoingRowReader.line(reminder.recipients))
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.outgoingReminder, id))
    }

    /// Keeps what a draft reminds a recipient of.
    func add(_ matter: ReminderMatter, for recipient: String, to outgoing: OutgoingID) throws(OfficeError) {
        let id = try stored { () throws(SQLiteError) in
            let statement = try connection.prepare(
                "INSERT INTO reminder_matter (outgoing_id, recipient, letter_id, return_id) VALUES (?1, ?2, ?3, ?4)")
            var values = Binding(statement)
            try values.add(outgoing.value)
            try values.add(recipient)
            switch matter {
            case .letter(let letter):
                try values.add(letter.value)
                try values.add(nil as Int64?)
            case .figures(let figureReturn):
                try values.add(nil as Int64?)
                try values.add(figureReturn.value)
            }
            try statement.run()
            return connection.lastInsertRowID
        }
        touch(RecordKey(.reminderMatter, id))
    }

    /// What a draft reminds its recipients of, in order.
    func matters(of outgoing: OutgoingID) throws(OfficeError) -> [(recipient: String, matter: ReminderMatter)] {
        try rows(of: "reminder_matter") { () throws(RowError) in
            let statement = try prepared(
                "SELECT recipient, letter_id, return_id FROM reminder_matter WHERE outgoing_id = ?1 ORDER BY id")
            do throws(SQLiteError) { try statement.bind(1, outgoing.value) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let recipient = try columns.text()
                if let letter = try columns.int64OrNil() { return (recipient, .letter(OutgoingID(letter))) }
                return (recipient, .figures(ReturnID(try columns.int64())))
            }
        }
    }

    /// The letters dated on or after a day that ask for an answer and are on their way, the oldest first.
    func outgoing(askingSince day: Day) throws(OfficeError) -> [OutgoingDocument] {
        try outgoing(
            """
            SELECT * FROM outgoing_document
            WHERE (answer_wanted IS NOT NULL OR answer_due IS NOT NULL) AND date >= ?1 AND state IN (5, 6)
            ORDER BY date, id
            """
        ) { (statement) throws(SQLiteError) in try statement.bind(1, day.iso) }
    }

    /// How many of these letters have a recipient of whom something is so. Where the person sees every document, recipients alone are
    /// read, and no further than until the first: the desk asks this, and a letter to all units names a hundred.
    func countAsking(
        since day: Day, _ visibility: Visibility,
        with isSo: (OutgoingID, Recipient) throws(OfficeError) -> Bool
    ) throws(OfficeError) -> Int {
        var count = 0
        guard visibility.all else {
            for letter in try seen(try outgoing(askingSince: day), by: visibility) where !letter.isOuterView {
                for recipient in letter.content.recipients where !recipient.isCopy {
                    guard try isSo(letter.id, recipient) else { continue }
                    count += 1
                    break
                }
            }
            return count
        }
        let letters = try rows(of: "outgoing_document") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id, coalesce(recipients, '') FROM outgoing_document
                WHERE (answer_wanted IS NOT NULL OR answer_due IS NOT NULL) AND date >= ?1 AND state IN (5, 6)
                """)
            do throws(SQLiteError) { try statement.bind(1, day.iso) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                (OutgoingID(try row.requiredInt64(0)), try row.requiredText(1))
            }
        }
        for (id, text) in letters {
            var rest = text.utf8[...]
            while !rest.isEmpty {
                let line = rest.prefix { $0 != UInt8(ascii: "\n") }
                rest = rest[line.endIndex...].dropFirst()
                guard let recipient = OutgoingRowReader.recipient(line) else {
                    throw .store(.damaged(detail: "outgoing_document \(id.value): recipients"))
                }
                guard !recipient.isCopy, try isSo(id, recipient) else { continue }
                count += 1
                break
            }
        }
        return count
    }

    /// For each body that was merged into another or succeeded by one: that one.
    func successors() throws(OfficeError) -> [IssuerID: IssuerID] {
        let pairs = try rows(of: "issuer") { () throws(RowError) in
            try prepared(
                """
                SELECT issuer.id, coalesce(issuer.merged_into, next.id)
                FROM issuer LEFT JOIN issuer AS next ON next.unit_code = issuer.successor_code
                WHERE issuer.merged_into IS NOT NULL OR next.id IS NOT NULL
                """
            ).rows { row throws(DecodingFault) in
                (IssuerID(try row.requiredInt64(0)), IssuerID(try row.requiredInt64(1)))
            }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension StorePort {
    static func replyLedger(of vault: Vault) -> ReplyLedger {
        ReplyLedger(
            named: { (name) throws(OfficeError) in try vault.outgoing(named: name) },
            of: { (document) throws(OfficeError) in try vault.replies(of: document) },
            write: { (document, before, after) throws(OfficeError) in
                try vault.write(after, of: document, before: before)
            },
            addReminder: { (outgoing, reminder) throws(OfficeError) in try vault.add(reminder, to: outgoing) },
            addMatter: { (outgoing, recipient, matter) throws(OfficeError) in
                try vault.add(matter, for: recipient, to: outgoing)
            },
            matters: { (outgoing) throws(OfficeError) in try vault.matters(of: outgoing) },
            groups: vault.recipientGroups,
            putGroup: { (group, isEnded) throws(OfficeError) in try vault.put(group, isEnded: isEnded) })
    }

    static func replyReader(of vault: Vault) -> ReplyReader {
        ReplyReader(
            of: { (document) throws(OfficeError) in try vault.replies(of: document) },
            to: { (outgoing) throws(OfficeError) in try vault.replies(to: outgoing) },
            reminders: { (outgoing) throws(OfficeError) in try vault.reminders(of: outgoing) },
            asking: { (day, visibility) throws(OfficeError) in
                try vault.seen(try vault.outgoing(askingSince: day), by: visibility)
            },
            answerers: { (day) throws(OfficeError) in try vault.answerers(since: day) },
            countAsking: { (day, visibility, isSo) throws(OfficeError) in
                try vault.countAsking(since: day, visibility, with: isSo)
            },
            successors: vault.successors,
            issuerNamed: { (name) throws(OfficeError) in try vault.issuer(named: name) },
            groups: vault.recipientGroups)
    }
}
