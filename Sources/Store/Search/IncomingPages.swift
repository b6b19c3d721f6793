import Office
import Records
import SQLite

/// Lists of incoming documents: pages by place, newest first, with or without words. Nothing here sorts or counts more
/// than it shows, so a page costs the same in an office of a million.
extension Vault {
    /// A page of a list.
    func page(
        _ filter: IncomingFilter, _ visibility: Visibility, _ anchor: PageAnchor, _ limit: Int
    ) throws(OfficeError) -> [IncomingRow] {
        let match = try match(filter, visibility)
        let contents = try contents(of: filter, visibility)
        guard match != nil || contents != nil else { return [] }
        var span = Self.span(of: filter)
        let isBackward = span.narrow(to: anchor)
        guard !span.isEmpty else { return [] }
        var found = try places(match, contents, span, filter.register, isBackward: isBackward, limit)
        if isBackward { found.reverse() }
        let people = visibility.all ? [] : try self.people()
        var rows: [IncomingRow] = []
        for (place, id) in found {
            guard let document = try incoming(id) else {
                throw .store(.damaged(detail: "search_entry \(place): no document \(id.value)"))
            }
            guard let seen = try seen(document, by: visibility, people) else { continue }
            rows.append(IncomingRow(place: place, document: seen))
        }
        return rows
    }

    /// How many documents a filter finds, counted up to a cap.
    func count(
        _ filter: IncomingFilter, _ visibility: Visibility, _ cap: Int
    ) throws(OfficeError) -> IncomingCount {
        try count(
            match(filter, visibility), contents(of: filter, visibility), Self.span(of: filter), filter.register, cap)
    }

    /// How many entries match, no further than to the cap.
    func countEntries(
        _ match: SearchMatch, _ span: PlaceSpan, _ register: Register?, _ cap: Int
    ) throws(OfficeError) -> Int {
        try rows(of: "search_entry") { () throws(RowError) in
            let statement: Statement
            switch match {
            case .all:
                statement = try prepared(
                    """
                    SELECT count(*) FROM (
                        SELECT place FROM search_entry
                        WHERE place BETWEEN ?1 AND ?2 AND ((?4 = 0 AND kind < 4) OR kind = ?4) LIMIT ?3)
                    """)
            case .words:
                statement = try prepared(
                    """
                    SELECT count(*) FROM (
                        SELECT rowid FROM search_text WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2 LIMIT ?3)
                    """)
            }
            do throws(SQLiteError) {
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, cap)
                try bind(match, register, to: statement)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    /// A document by key as a person sees it.
    func incoming(_ id: DocumentID, for visibility: Visibility) throws(OfficeError) -> IncomingDocument? {
        guard let document = try incoming(id) else { return nil }
        return try seen(document, by: visibility, try people())
    }

    /// A document by number as a person sees it.
    func incoming(_ number: RegisterNumber, for visibility: Visibility) throws(OfficeError) -> IncomingDocument? {
        guard let document = try incoming(number) else { return nil }
        return try seen(document, by: visibility, try people())
    }

    /// Documents of an issuer, under any of its spellings, with the same symbol in the same year.
    func sameSymbol(_ name: String, _ symbol: DocumentSymbol, _ year: Int) throws(OfficeError) -> [IncomingDocument] {
        guard let number = symbol.number, let issuer = try issuer(named: name) else { return [] }
        var found: [IncomingDocument] = []
        for spelling in try spellings(of: issuer.id) {
            found += try incoming(issuer: spelling, symbol: symbol, number: number, year: year)
        }
        return found
    }

    /// The latest documents of an issuer.
    func latest(of name: String, _ limit: Int) throws(OfficeError) -> [IncomingDocument] {
        guard let issuer = try issuer(named: name) else { return [] }
        var filter = IncomingFilter()
        filter.issuer = issuer.id
        return try page(filter, .everything, .newest, limit).map(\.document)
    }

    /// Documents as a person sees them; what is not seen is left out.
    func seen(_ documents: [IncomingDocument], by visibility: Visibility) throws(OfficeError) -> [IncomingDocument] {
        let people = visibility.all ? [] : try self.people()
        var found: [IncomingDocument] = []
        for document in documents {
            if let seen = try seen(document, by: visibility, people) { found.append(seen) }
        }
        return found
    }

    func seen(
        _ document: IncomingDocument, by visibility: Visibility, _ people: [Person]
    ) throws(OfficeError) -> IncomingDocument? {
        let depth = try visibility.depth(
            with: document.parties, people: people,
            isFiled: { () throws(OfficeError) in try isFiled(.incoming(document.id)) })
        switch depth {
        case .nothing: return nil
        case .outerFields: return document.outerFields
        case .whole: return document
        }
    }

    func places(
        _ match: SearchMatch, _ span: PlaceSpan, _ register: Register?, isBackward: Bool, _ limit: Int
    ) throws(OfficeError) -> [(place: Int64, id: DocumentID)] {
        try rows(of: "search_entry") { () throws(RowError) in
            let statement: Statement
            switch (match, isBackward) {
            case (.all, false):
                statement = try prepared(
                    """
                    SELECT place, id FROM search_entry WHERE place BETWEEN ?1 AND ?2 AND ((?4 = 0 AND kind < 4) OR kind = ?4)
                    ORDER BY place DESC LIMIT ?3
                    """)
            case (.all, true):
                statement = try prepared(
                    """
                    SELECT place, id FROM search_entry WHERE place BETWEEN ?1 AND ?2 AND ((?4 = 0 AND kind < 4) OR kind = ?4)
                    ORDER BY place LIMIT ?3
                    """)
            case (.words, false):
                statement = try prepared(
                    """
                    SELECT search_entry.place, search_entry.id
                    FROM (SELECT rowid AS place FROM search_text
                        WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid DESC LIMIT ?3) AS found
                    JOIN search_entry ON search_entry.place = found.place ORDER BY found.place DESC
                    """)
            case (.words, true):
                statement = try prepared(
                    """
                    SELECT search_entry.place, search_entry.id
                    FROM (SELECT rowid AS place FROM search_text
                        WHERE search_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid LIMIT ?3) AS found
                    JOIN search_entry ON search_entry.place = found.place ORDER BY found.place
                    """)
            }
            do throws(SQLiteError) {
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, limit)
                try bind(match, register, to: statement)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                (place: try row.requiredInt64(0), id: DocumentID(try row.requiredInt64(1)))
            }
        }
    }

    /// The fourth parameter: the words, or the kind that the rows of a register have; 0 for all that came in, whose kinds are
    /// those below `outgoingKind`.
    func bind(
        _ match: SearchMatch, _ register: Register?, to statement: Statement
    ) throws(SQLiteError) {
        switch match {
        case .words(let words): try statement.bind(4, words)
        case .all: try statement.bind(4, register.map(Self.kind(of:)) ?? 0)
        }
    }

    /// Invitations to meetings of these days as a person sees them, by day and hour.
    func meetings(_ from: Day, _ to: Day, _ visibility: Visibility) throws(OfficeError) -> [IncomingDocument] {
        let found = try incoming(
            """
            SELECT * FROM incoming_document WHERE meeting_on BETWEEN ?1 AND ?2 AND state = 0
            ORDER BY meeting_on, meeting_at, id
            """
        ) { (statement) throws(SQLiteError) in
            try statement.bind(1, from.iso)
            try statement.bind(2, to.iso)
        }
        return try seen(found, by: visibility)
    }

    /// The places that a filter's year and days leave.
    static func span(of filter: IncomingFilter) -> PlaceSpan {
        var span = PlaceSpan(first: 0, last: Int64.max)
        func narrow(from first: Day?, to last: Day?) {
            if let first { span.first = max(span.first, firstPlace(of: first)) }
            if let last { span.last = min(span.last, firstPlace(of: last) + placesPerDay - 1) }
        }
        if let year = filter.year ?? nil {
            narrow(from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))
        }
        narrow(from: filter.from, to: filter.to)
        if let search = filter.search {
            if let year = search.year {
                narrow(from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))
            }
            narrow(from: search.from, to: search.to)
        }
        return span
    }
}

/// A run of places, both ends included.
struct PlaceSpan: Equatable {
    var first: Int64
    var last: Int64

    var isEmpty: Bool { first > last }

    /// Leaves what a page begins with.
    /// - Returns: whether the page is read from old to new.
    mutating func narrow(to anchor: PageAnchor) -> Bool {
        switch anchor {
        case .newest: return false
        case .oldest: return true
        case .olderThan(let place):
            self = clamped(to: Int64.min...(place - 1))
            return false
        case .newerThan(let place):
            self = clamped(to: (place + 1)...Int64.max)
            return true
        case .from(let place):
            self = clamped(to: Int64.min...place)
            return false
        case .since(let place):
            self = clamped(to: place...Int64.max)
            return true
        }
    }

    private func clamped(to range: ClosedRange<Int64>) -> PlaceSpan {
        PlaceSpan(first: max(first, range.lowerBound), last: min(last, range.upperBound))
    }
}

/// What the index is asked: everything, or an expression that Store composed.
enum SearchMatch: Equatable {
    case all
    case words(String)
}
