import Office
import Records
import SQLite
import Text

/// Past entries that help with a new one: the newest that fit, found through the index like a list.
extension Vault {
    /// Past entries, newest first, without those whose number is void.
    func pastEntries(_ probe: PastEntryProbe) throws(OfficeError) -> [PastEntry] {
        guard let match = try expression(of: probe) else { return [] }
        return try rows(of: "incoming_document") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT owner.id, owner.name, document.symbol, document.subject, document.recipient
                FROM (SELECT rowid AS place FROM search_text
                    WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2) AS found
                JOIN search_entry ON search_entry.place = found.place AND search_entry.kind = 1
                JOIN incoming_document AS document ON document.id = search_entry.id
                JOIN issuer ON issuer.id = document.issuer_id
                JOIN issuer AS owner ON owner.id = coalesce(issuer.merged_into, issuer.id)
                WHERE document.void_reason IS NULL ORDER BY found.place DESC
                """)
            do throws(SQLiteError) {
                try statement.bind(1, match)
                try statement.bind(2, probe.limit)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                return PastEntry(
                    issuer: IssuerID(try columns.int64()), issuerName: try columns.text(),
                    symbol: try columns.text(), subject: try columns.text(),
                    recipient: try columns.textOrNil())
            }
        }
    }

    /// The index's expression for a probe; `nil` when nothing can be found, or nothing narrows it.
    private func expression(of probe: PastEntryProbe) throws(OfficeError) -> String? {
        var parts: [String] = []
        if let subject = probe.subject {
            guard let part = try subjectExpression(subject) else { return nil }
            parts.append("{subject} : (\(part))")
        }
        if let code = probe.symbolCode {
            let found = words(code)
            guard !found.isEmpty else { return nil }
            parts.append("{symbol} : " + Self.quoted(found.map(\.folded).joined(separator: " ")))
        }
        if let name = probe.issuer {
            guard let issuer = try issuer(named: name) else { return nil }
            parts.append(Self.any(try spellings(of: issuer.id).map(SearchTag.issuer)))
        }
        if let code = probe.typeCode { parts.append(Self.quoted(SearchTag.type(code))) }
        guard !parts.isEmpty else { return nil }
        return "(\(parts.joined(separator: " AND "))) NOT \(Self.quoted(SearchTag.outgoing))"
    }

    /// Finished words as they were typed, the last one as a beginning. Of a long text the longest words are asked for:
    /// they are the rare ones, and what a suggestion shares with them it shares with the rest.
    private func subjectExpression(_ text: String) throws(OfficeError) -> String? {
        var found = words(text)
        guard !found.isEmpty else { return nil }
        var parts: [String] = []
        let isFinished = text.last.map { !$0.isLetter && !$0.isNumber } ?? true
        if !isFinished {
            let last = found.removeLast().folded
            if let whole = try completions(of: last) {
                guard !whole.isEmpty else { return nil }
                parts.append(Self.any(whole))
            } else {
                parts.append(Self.quoted(last) + " *")
            }
        }
        let longest = found.enumerated().sorted {
            ($1.element.folded.utf8.count, $0.offset) < ($0.element.folded.utf8.count, $1.offset)
        }
        for (_, word) in longest.prefix(Self.mostWords) {
            parts.append(Self.quoted(word.hasMarks ? word.exact : word.folded))
        }
        return parts.joined(separator: " AND ")
    }

    private static let mostWords = 6
}
