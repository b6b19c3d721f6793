import Office
import Records
import SQLite

extension Verifier {
    /// The outgoing register: counters stand at the highest number of their series, totals at what is there, and the index holds
    /// exactly one entry for each document, at its place.
    mutating func checkOutgoing() throws(OfficeError) {
        // A backup of an older schema has no such table.
        guard try vault.hasTable(RecordKind.outgoing.rawValue) else { return }
        try checkOutgoingCounters()
        let odd = try vault.rows(of: "search_entry") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT count(*) FROM outgoing_document AS document
                WHERE NOT EXISTS (SELECT 1 FROM search_entry
                    WHERE search_entry.place = document.place AND search_entry.id = document.id AND kind = 4)
                UNION ALL SELECT (SELECT count(*) FROM search_entry WHERE kind = 4)
                    - (SELECT count(*) FROM outgoing_document)
                """
            ).rows { row throws(DecodingFault) in try row.requiredInt(0) }
        }
        if odd.contains(where: { $0 != 0 }) {
            note(.searchIndexBroken(detail: "outgoing " + odd.map(String.init).joined(separator: ", ")))
        }
    }

    private mutating func checkOutgoingCounters() throws(OfficeError) {
        let series = try vault.rows(of: "outgoing_document") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT year, max(number), count(DISTINCT CASE WHEN suffix = '' THEN number END),
                    coalesce((SELECT last FROM counter
                        WHERE register = 'outgoing' AND counter.series = found.series AND counter.year = found.year), 0)
                FROM (SELECT series, year, number, suffix FROM outgoing_document WHERE number IS NOT NULL
                    UNION ALL SELECT series, year, number, '' FROM outgoing_reservation WHERE state <> 1) AS found
                GROUP BY series, year ORDER BY year, series
                """
            ).rows { row throws(DecodingFault) in
                (
                    year: try row.requiredInt(0), highest: try row.requiredInt(1), given: try row.requiredInt(2),
                    counter: try row.requiredInt(3)
                )
            }
        }
        // No number is missing either: the program gives them all itself.
        for found in series where found.counter != found.highest || found.given != found.highest {
            note(.counterBehind(year: found.year, counter: found.counter, highest: found.highest))
        }
        let totals = try vault.rows(of: "outgoing_document") { () throws(RowError) in
            try vault.prepared(
                """
                SELECT year, count(*), coalesce((SELECT value FROM total WHERE name = 'outgoing:' || found.year), 0)
                FROM outgoing_document AS found WHERE number IS NOT NULL GROUP BY year ORDER BY year
                """
            ).rows { row throws(DecodingFault) in
                (year: try row.requiredInt(0), counted: try row.requiredInt(1), kept: try row.requiredInt(2))
            }
        }
        for found in totals where found.counted != found.kept {
            note(.totalWrong(name: Vault.outgoingTotalName(found.year), kept: found.kept, counted: found.counted))
        }
        let (counted, kept) = (totals.reduce(0) { $0 + $1.counted }, try vault.outgoingTotal(year: nil))
        if counted != kept { note(.totalWrong(name: Vault.outgoingTotalName(nil), kept: kept, counted: counted)) }
    }
}

extension Verifier {
    /// The register of copies: each year's counter stands at its highest number, and none is missing before it.
    mutating func checkCopies() throws(OfficeError) {
        guard try vault.hasTable(RecordKind.copy.rawValue) else { return }
        let years = try vault.rows(of: RecordKind.copy.rawValue) { () throws(RowError) in
            try vault.prepared(
                """
                SELECT year, coalesce(max(number), 0), count(number), coalesce(max(last), 0) FROM (
                    SELECT year, number, NULL AS last FROM document_copy
                    UNION ALL SELECT year, NULL, last FROM counter WHERE register = 'copy')
                GROUP BY year ORDER BY year
                """
            ).rows { row throws(DecodingFault) in
                (
                    year: try row.requiredInt(0), highest: try row.requiredInt(1), given: try row.requiredInt(2),
                    counter: try row.requiredInt(3)
                )
            }
        }
        for found in years where found.counter != found.highest || found.given != found.highest {
            note(.counterBehind(year: found.year, counter: found.counter, highest: found.highest))
        }
    }
}
