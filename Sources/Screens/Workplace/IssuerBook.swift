import Office
public import Records

/// The issuers that completion offers, prepared once: matching a typed text folds nothing again.
public struct IssuerBook: Equatable, Sendable {
    private struct Entry: Equatable, Sendable {
        let name: String
        let key: CompletionKey
        let isKnown: Bool
        var uses: Int
    }

    private var entries: [Entry]
    private var places: [String: Int]
    private let names: [IssuerID: String]

    /// Prepares issuers.
    /// - Parameters:
    ///   - issuers: in Vietnamese order, none merged away.
    ///   - uses: how often each name was used; names that are missing were never used.
    ///   - today: units that ended before it are offered last.
    public init(_ issuers: [Issuer], uses: [String: Int], today: Day) {
        names = Dictionary(issuers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        entries = issuers.map { issuer in
            let ended = issuer.validTo.map { $0 < today } ?? false
            return Entry(
                name: issuer.name, key: CompletionKey(name: issuer.name, abbreviation: issuer.abbreviation),
                isKnown: issuer.unitCode != nil, uses: (uses[issuer.name] ?? 0) - (ended ? 1 : 0))
        }
        places = Dictionary(
            entries.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The name of an issuer; `nil` for who may not see all of them.
    public func name(of issuer: IssuerID) -> String? { names[issuer] }

    /// The names that fit a typed text, the best first: by how they fit, then by use, then in Vietnamese order.
    public func matches(_ text: String, limit: Int) -> [String] {
        let query = CompletionQuery(text)
        var found: [(rank: Int, place: Int)] = []
        for (place, entry) in entries.enumerated() {
            if let rank = entry.key.rank(query) { found.append((rank, place)) }
        }
        found.sort { left, right in
            let leftUses = entries[left.place].uses
            let rightUses = entries[right.place].uses
            return (left.rank, -leftUses, left.place) < (right.rank, -rightUses, right.place)
        }
        return found.prefix(limit).map { entries[$0.place].name }
    }

    /// The names used most.
    public func mostUsed(limit: Int) -> [String] {
        let places = entries.indices.sorted { (-entries[$0].uses, $0) < (-entries[$1].uses, $1) }
        return places.prefix(limit).map { entries[$0].name }
    }

    /// Whether a name stands in the office's issuers as it is written.
    public func contains(_ name: String) -> Bool { places[name] != nil }

    /// Counts a use; a name that is new is offered from now on.
    public mutating func noteUse(of name: String) {
        if let place = places[name] {
            entries[place].uses += 1
        } else {
            places[name] = entries.count
            entries.append(
                Entry(name: name, key: CompletionKey(name: name, abbreviation: nil), isKnown: false, uses: 1))
        }
    }
}
