import Office
import Records
import SQLite

/// Documents found by the texts inside their files, in the order of lists. Two indexes are read side by side, each from where the other
/// says that something may come, so that neither a common word nor a narrow filter makes a page slow.
extension Vault {
    /// The most places that are read at once.
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

    /// How many documents a filter's entries and files find, up to a cap. Entries are counted in passing; what lies inside files is
    /// looked through no further than four files for each document of the cap, and as long as there is time, and then told as "or more".
    func count(
        _ match: SearchMatch?, _ contents: ContentMatch?, _ span: PlaceSpan, _ register: Register?, _ cap: Int
    ) throws(OfficeError) -> IncomingCount {
        guard !span.isEmpty else { return IncomingCount(value: 0, isCapped: false) }
        let past = cap == Int.max ? cap : cap + 1
        let entries = try match.map { (match) throws(OfficeError) in
            try countEntries(match, span, register, past)
        }
        guard let contents, entries ?? 0 < past else {
            return IncomingCount(value: min(entries ?? 0, cap), isCapped: entries ?? 0 > cap)
        }
        var look = ContentLook(isBackward: false, limit: past, rows: cap > Int.max / 4 ? Int.max : cap * 4)
        try find(contents, span, &look)
        var found = Set(look.found)
        if let match, !found.isEmpty {
            for (place, _) in try places(match, span, register, isBackward: false, past) { found.insert(place) }
        }
        let all = max(found.count, entries ?? 0)
        return IncomingCount(value: min(all, cap), isCapped: all > cap || look.isCut || look.isOutOfTime)
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
        var look = ContentLook(isBackward: isBackward, limit: limit, rows: Int.max)
        try find(match, span, &look)
        return Array(look.found.prefix(limit))
    }

    /// Looks for documents whose files hold the words and whose own entries match: few words are looked for once for all kinds of
    /// documents, the others of each kind by themselves.
    private func find(_ match: ContentMatch, _ span: PlaceSpan, _ look: inout ContentLook) throws(OfficeError) {
        if try knows(match, span, &look) { return }
        if let rows = try rareRows(match.words.bare, &look) {
            let found = try documents(rows, match, span)
            keep(found, match, span, isWhole: !look.isOutOfTime)
            look.found = look.isBackward ? found.reversed() : found
        } else if look.isBackward {
            // Nothing of it is kept: it is read again when there is time.
            var rest = span
            try read(match, &rest, &look)
            if look.isOutOfTime { contentLooks.isCut = true }
        } else {
            try wideLook(match, span, &look)
        }
    }

    /// The documents of some rows, the newest first, whose entries match.
    private func documents(
        _ rows: [Int64], _ match: ContentMatch, _ span: PlaceSpan
    ) throws(OfficeError) -> [Int64] {
        let due = try contentsDue()
        let tags = match.words.kinds.map(ContentTag.kind)
        var found: [Int64] = []
        for row in rows where !due.contains(row) {
            let place = Self.documentPlace(row)
            guard span.first <= place, place <= span.last, found.last != place,
                let entry = try contentEntry(at: row), tags.contains(entry.tags)
            else { continue }
            if case .words(let words) = match.fields {
                let own = PlaceSpan(first: place, last: place)
                guard try !fieldPlaces(words, own, isBackward: false, 1).isEmpty else { continue }
            }
            found.append(place)
        }
        return found
    }

    /// Reads both indexes side by side, from where they were read to before, as long as there is time.
    /// - Parameter rest: what is to be read; afterwards, what is still to be read.
    func read(
        _ match: ContentMatch, _ rest: inout PlaceSpan, _ look: inout ContentLook
    ) throws(OfficeError) {
        if try readOn(match, &rest, &look) { rest = .nothing }
        look.isCut = look.rows <= 0 && !rest.isEmpty
    }

    /// - Returns: whether nothing is left.
    private func readOn(
        _ match: ContentMatch, _ rest: inout PlaceSpan, _ look: inout ContentLook
    ) throws(OfficeError) -> Bool {
        let words = match.words.text
        let due = try contentsDue()
        while !look.isDone, !rest.isEmpty {
            let contents = try contentBatch(words, rest, isBackward: look.isBackward, look.batch, due)
            look.rows -= contents.count
            if contents.isOutOfTime { look.isOutOfTime = true }
            // All rows read may be due to be made anew: then reading goes on behind them.
            guard let end = contents.end else { return !contents.isOutOfTime }
            switch match.fields {
            case .all:
                look.found += contents.places
                if contents.isLast { return true }
                rest.advance(behind: end, isBackward: look.isBackward)
            case .words(let fieldWords):
                guard let first = contents.places.first else {
                    if contents.isLast { return true }
                    rest.advance(behind: end, isBackward: look.isBackward)
                    continue
                }
                rest.advance(to: first, isBackward: look.isBackward)
                let fields = try fieldPlaces(fieldWords, rest, isBackward: look.isBackward, look.batch)
                let covered = fields.prefix { look.isBackward ? $0 <= end : $0 >= end }
                let wanted = Set(covered)
                look.found += contents.places.filter(wanted.contains)
                let isWhole = fields.count < look.batch
                if contents.isLast { if isWhole || covered.count < fields.count { return true } }
                if covered.count == fields.count {
                    // Files reach further than the entries that were read.
                    guard !isWhole, let last = fields.last else { return true }
                    var behind = contents.places.drop { look.isBackward ? $0 <= last : $0 >= last }
                    // Many entries for each document with a file: those documents are asked about one by one, as long as some answer.
                    if (contents.places.count - behind.count) * ContentLook.dense < fields.count {
                        try probe(&behind, &look) { (place) throws(OfficeError) in
                            let own = PlaceSpan(first: place, last: place)
                            return try !fieldPlaces(fieldWords, own, isBackward: false, 1).isEmpty
                        }
                    }
                    if let next = behind.first {
                        // What was not come to is read again, and not charged twice.
                        look.rows += min(behind.count, contents.count)
                        rest.advance(to: next, isBackward: look.isBackward)
                    } else {
                        if contents.isLast { return true }
                        rest.advance(behind: end, isBackward: look.isBackward)
                    }
                } else {
                    var next = fields[covered.count...]
                    // Many files for each entry: entries are asked about one by one, as long as some answer.
                    if covered.count * ContentLook.dense < contents.count {
                        try probe(&next, &look) { (place) throws(OfficeError) in
                            let own = PlaceSpan(first: place, last: place)
                            let batch = try contentBatch(
                                words, own, isBackward: false, due.isEmpty ? 1 : Int.max, due, isTimed: false)
                            return !batch.places.isEmpty
                        }
                    }
                    if let next = next.first {
                        rest.advance(to: next, isBackward: look.isBackward)
                    } else if let last = fields.last {
                        // All answered: the next ones are asked likewise.
                        guard !isWhole else { return true }
                        rest.advance(behind: last, isBackward: look.isBackward)
                        continue
                    }
                }
            }
            look.batch = min(look.batch * 2, Self.longestBatch)
        }
        return rest.isEmpty
    }

    /// Asks about documents one by one, until too many in a row are not what is looked for.
    private func probe(
        _ places: inout ArraySlice<Int64>, _ look: inout ContentLook,
        _ isWanted: (Int64) throws(OfficeError) -> Bool
    ) throws(OfficeError) {
        var misses = 0
        while misses < ContentLook.mostMisses, !look.isDone, let place = places.first {
            if contentLooks.mayGoOn?() == false {
                look.isOutOfTime = true
                return
            }
            places.removeFirst()
            look.rows -= 1
            if try isWanted(place) {
                look.found.append(place)
                misses = 0
            } else {
                misses += 1
            }
        }
    }

    /// Places of documents whose files hold the words, in order and each once.
    /// - Returns: with how many rows were read, how far all places are known, and whether nothing comes behind it.
    private func contentBatch(
        _ words: String, _ span: PlaceSpan, isBackward: Bool, _ limit: Int, _ due: Set<Int64>, isTimed: Bool = true
    ) throws(OfficeError) -> (places: [Int64], count: Int, end: Int64?, isLast: Bool, isOutOfTime: Bool) {
        let read = try contentRows(words, in: span.inContents, isBackward: isBackward, limit, isTimed: isTimed)
        var places: [Int64] = []
        for place in read.rows where !due.contains(place) {
            let document = Self.documentPlace(place)
            if places.last != document { places.append(document) }
        }
        let isLast = !read.isOutOfTime && read.rows.count < limit
        return (places, read.rows.count, read.rows.last.map(Self.documentPlace), isLast, read.isOutOfTime)
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

/// Looking through files for documents: what was found, and how far it may go on.
struct ContentLook {
    let isBackward: Bool
    /// How many documents are enough.
    let limit: Int
    /// How many rows of the index may still be read.
    var rows: Int
    /// How many are read at once.
    var batch = ContentLook.firstBatch
    var found: [Int64] = []
    /// Whether it was given up before the end.
    var isCut = false
    /// Whether its time was over before the end.
    var isOutOfTime = false

    var isDone: Bool { found.count >= limit || rows <= 0 || isOutOfTime }

    static let firstBatch = 64

    /// So many more files than entries in the same places, and the entries lead.
    static let dense = 8
    /// After so many documents in a row that are not wanted, both are read side by side again.
    static let mostMisses = 16
}

extension PlaceSpan {
    /// No place.
    static let nothing = PlaceSpan(first: 1, last: 0)

    /// The same places in the index of contents.
    fileprivate var inContents: RowSpan {
        let most = Int64.max / Vault.placesPerDocument - 1
        return RowSpan(
            first: max(first, 0) * Vault.placesPerDocument,
            last: min(last, most) * Vault.placesPerDocument + Vault.placesPerDocument - 1)
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
