import Digest
import Office
import Records
import SQLite

extension StorePort {
    static func dayReader(of vault: Vault) -> DayReader {
        DayReader(
            handedOver: { (day, visibility) throws(OfficeError) in try vault.handedOver(on: day, visibility) },
            issued: { (day, visibility) throws(OfficeError) in try vault.issued(on: day, visibility) },
            numbers: { (day) throws(OfficeError) in try vault.numbers(of: day) },
            head: { (day) throws(OfficeError) in try vault.journalMark(endOf: day) })
    }
}

// What one day brought.
extension Vault {
    /// The incoming documents that were handed on on a day, by the register's column 8 or by their way.
    func handedOver(on day: Day, _ visibility: Visibility) throws(OfficeError) -> [IncomingDocument] {
        let (from, to) = (Instant(startOf: day), Instant(startOf: day.adding(days: 1)))
        let found = try incoming(
            """
            SELECT * FROM incoming_document WHERE state = 0 AND id IN (
                SELECT id FROM incoming_document WHERE handed_over_on = ?1
                UNION SELECT id FROM handling WHERE routed_at >= ?2 AND routed_at < ?3)
            ORDER BY coalesce(register, ''), year, number, suffix
            """
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, day.iso)
            try statement.bind(2, from.milliseconds)
            try statement.bind(3, to.milliseconds)
        }
        return try seen(found, by: visibility)
    }

    /// The outgoing documents that were issued on a day.
    func issued(on day: Day, _ visibility: Visibility) throws(OfficeError) -> [OutgoingDocument] {
        let found = try outgoing(
            """
            SELECT * FROM outgoing_document WHERE issued_on = ?1 AND state = 6 ORDER BY year, series, number, suffix
            """
        ) { (statement) throws(SQLiteError) in try statement.bind(1, day.iso) }
        return try seen(found, by: visibility)
    }

    /// The numbers that the journal says were given or made void on a day.
    func numbers(of day: Day) throws(OfficeError) -> [DayNumber] {
        let (from, to) = (Instant(startOf: day), Instant(startOf: day.adding(days: 1)))
        // The clock may have been behind by this much (design §8).
        let slack = 5 * 60
        let first = try sequence(at: from.adding(seconds: -slack))
        let last = try sequence(at: to.adding(seconds: slack))
        let entries = try rows(of: "journal") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT command, subject_kind, subject_id FROM journal
                WHERE sequence >= ?1 AND sequence < ?2 AND at >= ?3 AND at < ?4 ORDER BY sequence
                """)
            do throws(SQLiteError) {
                try statement.bind(1, first)
                try statement.bind(2, last)
                try statement.bind(3, from.milliseconds)
                try statement.bind(4, to.milliseconds)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return (command: try columns.text(), kind: try columns.text(), id: try columns.int64())
            }
        }
        var numbers: [DayNumber] = []
        for entry in entries {
            let isVoid = NumberGiving.voiding.contains(entry.command)
            guard isVoid || NumberGiving.giving.contains(entry.command),
                let number = try number(of: RecordKind(rawValue: entry.kind), entry.id, isVoid: isVoid)
            else { continue }
            numbers.append(number)
        }
        return numbers
    }

    private func number(of kind: RecordKind?, _ id: Int64, isVoid: Bool) throws(OfficeError) -> DayNumber? {
        switch kind {
        case .incoming?:
            return try incoming(DocumentID(id)).map {
                DayNumber(
                    book: .incoming($0.number.register), year: $0.number.year, number: $0.number.number,
                    suffix: $0.number.suffix, isVoid: isVoid)
            }
        case .outgoing?:
            return try outgoing(OutgoingID(id))?.number.map {
                DayNumber(
                    book: .outgoing(series: $0.series), year: $0.year, number: $0.number, suffix: $0.suffix,
                    isVoid: isVoid)
            }
        case .copy?:
            return try copy(CopyID(id)).map {
                DayNumber(book: .copies, year: $0.year, number: $0.number, suffix: "", isVoid: isVoid)
            }
        // An entry about something else that the same command wrote: a book that was opened.
        default: return nil
        }
    }

    /// The last entry that was made on or before a day, with its hash: what a slip of that day closes with.
    func journalMark(endOf day: Day) throws(OfficeError) -> JournalMark? {
        let last = try sequence(at: Instant(startOf: day.adding(days: 1))) - 1
        let hash = try rows(of: "journal") { () throws(RowError) in
            let statement = try prepared("SELECT hash FROM journal WHERE sequence = ?1")
            do throws(SQLiteError) { try statement.bind(1, last) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredBytes(0) }
        }
        guard let hash, let digest = SHA256Digest(hash) else { return nil }
        return JournalMark(entry: last, hash: digest.hex)
    }

    /// The first entry of the journal that is not before a moment, found by halves: entries stand in the order of their times.
    private func sequence(at moment: Instant) throws(OfficeError) -> Int64 {
        func at(_ sequence: Int64) throws(OfficeError) -> Int64? {
            try rows(of: "journal") { () throws(RowError) in
                let statement = try prepared("SELECT at FROM journal WHERE sequence = ?1")
                do throws(SQLiteError) { try statement.bind(1, sequence) } catch { throw .sqlite(error) }
                return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
            }
        }
        let newest = try rows(of: "journal") { () throws(RowError) in
            try prepared("SELECT coalesce(max(sequence), 0) FROM journal").row { row throws(DecodingFault) in
                try row.requiredInt64(0)
            }
        }
        var (low, high): (Int64, Int64) = (1, (newest ?? 0) + 1)
        while low < high {
            let middle = low + (high - low) / 2
            if try at(middle) ?? 0 < moment.milliseconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
