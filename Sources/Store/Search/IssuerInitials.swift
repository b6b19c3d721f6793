import Office
import Records
import SQLite

/// Issuers by what people write for them in short: "snv", "cdkcn", "noivu".
///
/// The index holds the words of a name and neither its initials nor its abbreviation, so those are looked for among the
/// issuers, and the documents by the issuers found.
extension Vault {
    /// Every spelling of an issuer with what it answers to.
    struct IssuerInitials {
        let stamp: [Int64]
        let entries: [(id: IssuerID, stands: IssuerID, keys: [CompletionKey])]
    }

    /// The most spellings that one short form stands for; a form of more says too little.
    private static let mostAnswering = 128

    /// Words that a short form mostly leaves out: "CĐKCN" is Công đoàn các khu công nghiệp.
    private static let smallWords: Set<String> = ["các", "và", "của", "về", "cho"]

    private static func keys(_ name: String, _ abbreviation: String?) -> [CompletionKey] {
        let words = name.split(separator: " ")
        let large = words.filter { !smallWords.contains($0.lowercased()) }
        let whole = CompletionKey(name: name, abbreviation: abbreviation)
        guard large.count < words.count else { return [whole] }
        return [whole, CompletionKey(name: large.joined(separator: " "), abbreviation: nil)]
    }

    /// All spellings of the issuers that a typed word is the short form of.
    func issuers(answering word: String) throws(OfficeError) -> [IssuerID] {
        let query = CompletionQuery(word)
        guard query.mayBeShort else { return [] }
        let entries = try initials().entries
        var found: Set<IssuerID> = []
        for entry in entries where entry.keys.contains(where: { $0.answers(query) }) { found.insert(entry.stands) }
        guard !found.isEmpty, found.count <= Self.mostAnswering else { return [] }
        return entries.filter { found.contains($0.stands) }.prefix(Self.mostAnswering).map(\.id)
    }

    /// Made once, and again when issuers were added or merged: folding thousands of names takes longer than a key may.
    private func initials() throws(OfficeError) -> IssuerInitials {
        let found: [Int64]? = try rows(of: "issuer") { () throws(RowError) in
            try prepared("SELECT count(*), coalesce(max(id), 0), count(merged_into) FROM issuer")
                .row { row throws(DecodingFault) -> [Int64] in
                    [try row.requiredInt64(0), try row.requiredInt64(1), try row.requiredInt64(2)]
                }
        }
        let stamp = found ?? []
        if let kept = issuerInitials, kept.stamp == stamp { return kept }
        let entries = try rows(of: "issuer") { () throws(RowError) in
            try prepared("SELECT id, coalesce(merged_into, id), name, abbreviation FROM issuer ORDER BY id")
                .rows { row throws(DecodingFault) in
                    (
                        id: IssuerID(try row.requiredInt64(0)), stands: IssuerID(try row.requiredInt64(1)),
                        keys: Self.keys(try row.requiredText(2), try row.optionalText(3))
                    )
                }
        }
        let made = IssuerInitials(stamp: stamp, entries: entries)
        issuerInitials = made
        return made
    }
}
