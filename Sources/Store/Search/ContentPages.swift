import Office
import Records
import SQLite

/// Documents found by the texts inside their files, in the order of lists. Two indexes are read side by side, each from where the other
/// says that something may come, so that neither a common word nor a narrow filter makes a page slow.
extension Vault {
    /// How many places are read at once first, and at most.
    private static let firstBatch = 64
    private static let longestBatch = 2_048

    /// The places of a filter's documents: those that their entries match and those that their files do, in order.
    func places(
        _ match: SearchMatch?, _ contents: ContentMatch?, _ span: PlaceSpan, _ register: Register?, isBackward: Bool,
        _ limit: Int
    ) throws(OfficeError) -> [(place: Int64, id: DocumentID)] {
        var found: [(place: Int64, id: DocumentID)] = []
        if let match { found = try places(match, span, register, isBackward: isBackward, limit) }
        guard let contents else { return found }
        let known = Set(found.map(\.place))
        for place in try contentPlaces(contents, span, isBackward: isBackward, limit) where !known.contains(place) {
            guard let entry = try searchEntry(at: place) else {
                throw .store(.damaged(detail: "content_entry: no document at \(place)"))
            }
            found.append((place, DocumentID(entry.id)))
        }
        found.sort { isBackward ? $0.place < $1.place : $0.place > $1.place }
        return Array(found.prefix(limit))
    }

    /// How many documents a filter's entries and files find, up to a cap.
    func count(
        _ match: SearchMatch?, _ contents: ContentMatch, _ span: PlaceSpan, _ register: Register?, _ cap: Int
    ) throws(OfficeError) -> Int {
        var found = Set(try contentPlaces(contents, span, isBackward: false, cap))
        guard found.count < cap, let match else { return min(found.count, cap) }
        for (place, _) in try places(match, span, register, isBackward: false, cap) { found.insert(place) }
        return min(found.count, cap)
    }

    /// Where a place of lists is, and what stands there.
    func searchEntry(at place: Int64) throws(OfficeError) -> (kind: Int, id: Int64)? {
        try rows(of: "search_entry") { () throws(RowError) in
            let statement = try prepared("SELECT kind, id FROM search_entry WHERE place = ?1")
            do throws(SQLiteError) { try statement.bind(1, place) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                (kind: try row.requiredInt(0), id: try row.requiredInt64(1))
            }
        }
    }

    /// The places of documents whose files hold the words and whose own entries match, at most so many.
    func contentPlaces(
        _ match: ContentMatch, _ span: PlaceSpan, isBackward: Bool, _ limit: Int
    ) throws(OfficeError) -> [Int64] {
        var found: [Int64] = []
        var rest = span
        var batch = Self.firstBatch
        let due = try contentsDue()
        while found.count < limit, !rest.isEmpty {
            let contents = try contentBatch(match.words, rest, isBackward: isBackward, batch, due)
            // All rows read may be due to be made anew: then reading goes on behind them.
            guard let end = contents.end else { break }
            var bound = end
            switch match.fields {
            case .all: found += contents.places
            case .words(let words):
                guard let first = contents.places.first else { break }
                var narrowed = rest
                narrowed.advance(to: first, isBackward: isBackward)
                let fields = try fieldPlaces(words, narrowed, isBackward: isBackward, batch)
                guard let next = fields.first, let last = fields.last else { return Array(found.prefix(limit)) }
                let isBehind = isBackward ? next > end : next < end
                if isBehind {
                    // Nothing of this batch: on to where the next document is.
                    rest.advance(to: next, isBackward: isBackward)
                    batch = min(batch * 2, Self.longestBatch)
                    continue
                }
                let isWhole = fields.count < batch
                if !isWhole { bound = isBackward ? min(end, last) : max(end, last) }
                let wanted = Set(fields)
                found += contents.places.filter { place in
                    wanted.contains(place) && (isBackward ? place <= bound : place >= bound)
                }
            }
            if contents.isLast, bound == end { break }
            rest.advance(behind: bound, isBackward: isBackward)
            batch = min(batch * 2, Self.longestBatch)
        }
        return Array(found.prefix(limit))
    }

    /// Places of documents whose files hold the words, in order and each once.
    /// - Returns: with the last place read, and whether nothing comes behind it.
    private func contentBatch(
        _ words: String, _ span: PlaceSpan, isBackward: Bool, _ limit: Int, _ due: Set<Int64>
    ) throws(OfficeError) -> (places: [Int64], end: Int64?, isLast: Bool) {
        let read = try rows(of: "content_text") { () throws(RowError) in
            let statement = try prepared(
                isBackward
                    ? """
                    SELECT rowid FROM content_text WHERE content_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2
                    ORDER BY rowid LIMIT ?3
                    """
                    : """
                    SELECT rowid FROM content_text WHERE content_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2
                    ORDER BY rowid DESC LIMIT ?3
                    """)
            do throws(SQLiteError) {
                let (first, last) = span.inContents
                try statement.bind(1, first)
                try statement.bind(2, last)
                try statement.bind(3, limit)
                try statement.bind(4, words)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        var places: [Int64] = []
        for place in read where !due.contains(place) {
            let document = Self.documentPlace(place)
            if places.last != document { places.append(document) }
        }
        return (places, read.last.map(Self.documentPlace), read.count < limit)
    }

    /// The places of documents whose entries match.
    func fieldPlaces(
        _ words: String, _ span: PlaceSpan, isBackward: Bool, _ limit: Int
    ) throws(OfficeError) -> [Int64] {
        try rows(of: "search_text") { () throws(RowError) in
            let statement = try prepared(
                isBackward
                    ? """
                    SELECT rowid FROM search_text WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2
                    ORDER BY rowid LIMIT ?3
                    """
                    : """
                    SELECT rowid FROM search_text WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2
                    ORDER BY rowid DESC LIMIT ?3
                    """)
            do throws(SQLiteError) {
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, limit)
                try statement.bind(4, words)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
    }
}

extension PlaceSpan {
    /// The same places in the index of contents.
    fileprivate var inContents: (first: Int64, last: Int64) {
        let most = Int64.max / Vault.placesPerDocument - 1
        return (
            max(first, 0) * Vault.placesPerDocument,
            min(last, most) * Vault.placesPerDocument + Vault.placesPerDocument - 1
        )
    }

    /// Begins with a place, in the direction in which it is read.
    fileprivate mutating func advance(to place: Int64, isBackward: Bool) {
        if isBackward { first = max(first, place) } else { last = min(last, place) }
    }

    /// Begins behind a place.
    fileprivate mutating func advance(behind place: Int64, isBackward: Bool) {
        if isBackward { first = max(first, place + 1) } else { last = min(last, place - 1) }
    }
}
