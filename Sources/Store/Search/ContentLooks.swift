import Office
import SQLite

/// What is being looked for inside files while somebody types. A phrase of common words that stand nowhere beside each other takes longer
/// than a key may wait, however few documents it finds: so a look stops when its time is over, says so, and is taken up when there is
/// time again. What was found stays found until somebody writes.
struct ContentLooks {
    /// Whether there is time for more; `nil` where a look goes to its end.
    var mayGoOn: (() -> Bool)?
    /// Whether something that was asked for was not looked for to the end.
    var isCut = false
    /// Words that few files hold, with all files that hold them.
    var rare: [RareLook] = []
    /// Other words, with documents of one kind, as far as pages and counts asked for them.
    var wide: [WideLook] = []
    /// Of which state of the office all this is.
    var state: State?

    /// The most looks of a kind that are kept: those of one search line, with those of the line before.
    static let most = 12

    /// Begins with other words: nobody waits any more for what was cut.
    mutating func begin(_ mayGoOn: (() -> Bool)?) {
        self.mayGoOn = mayGoOn
        isCut = false
        for index in rare.indices { rare[index].isWanted = false }
        for index in wide.indices { wide[index].wanted = nil }
    }

    struct State: Equatable {
        let version: Int64
        let changes: Int
    }
}

/// The rows of the index, of whatever kind, that hold some words.
struct RareLook {
    let words: String
    /// The newest first, then those of papers.
    var rows: [Int64] = []
    /// Where it has not been looked yet.
    var rest: [RowSpan]
    /// Whether somebody waits for the rest.
    var isWanted = false

    var isWhole: Bool { rest.isEmpty }
    /// More than few hold them: they are looked for by kinds.
    var isMany: Bool { rows.count >= Self.few }

    static let few = 32
}

/// The documents whose files hold words and whose entries match, the newest first.
struct WideLook {
    let match: ContentMatch
    let span: PlaceSpan
    var found: [Int64] = []
    /// Where it has not been looked yet.
    var rest: PlaceSpan
    /// How many rows are read at once.
    var batch = ContentLook.firstBatch
    /// How many rows of the index were read for it.
    var rowsRead = 0
    /// How many documents were asked for when its time was over, and how many rows might be read for them.
    var wanted: (limit: Int, rows: Int)?

    var isWhole: Bool { rest.isEmpty }

    /// No more are kept than this.
    static let longest = 4_096
}

/// Rows of the index of contents that lie beside each other.
struct RowSpan: Equatable {
    var first: Int64
    var last: Int64

    var isEmpty: Bool { first > last }
}

extension Vault {
    /// Reads rows of the index that hold words, in order, as long as there is time.
    /// - Parameter isTimed: `false` for one document, which costs no time worth stopping.
    /// - Returns: the rows, at most so many, and whether time was over before the last of them.
    func contentRows(
        _ words: String, in span: RowSpan, isBackward: Bool, _ limit: Int, isTimed: Bool = true
    ) throws(OfficeError) -> (rows: [Int64], isOutOfTime: Bool) {
        var found: [Int64] = []
        guard isTimed, let mayGoOn = contentLooks.mayGoOn else {
            try readContents(words, span, isBackward: isBackward, limit) { found.append($0) }
            return (found, false)
        }
        guard mayGoOn() else { return ([], true) }
        var isOutOfTime = false
        do throws(OfficeError) {
            try connection.stopping(when: {
                if !isOutOfTime { isOutOfTime = !mayGoOn() }
                return isOutOfTime
            }) { () throws(OfficeError) in
                try readContents(words, span, isBackward: isBackward, limit) { found.append($0) }
            }
        } catch {
            // The statement was stopped: what it had found by then holds.
            guard isOutOfTime else { throw error }
            return (found, true)
        }
        return (found, false)
    }

    private func readContents(
        _ words: String, _ span: RowSpan, isBackward: Bool, _ limit: Int, _ take: (Int64) -> Void
    ) throws(OfficeError) {
        try rows(of: "content_text") { () throws(RowError) in
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
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, limit)
                try statement.bind(4, words)
            } catch { throw .sqlite(error) }
            try statement.forEachRow(failure: RowError.sqlite) { row throws(RowError) in
                do throws(DecodingFault) { take(try row.requiredInt64(0)) } catch { throw .decoding(error) }
            }
        }
    }

    /// Where texts of documents stand, and those of papers.
    private static let allContents = [
        RowSpan(first: 0, last: .max), RowSpan(first: .min, last: -1),
    ]

    // MARK: What was found

    /// Lets go of what was found in another state of the office.
    func checkLooks() throws(OfficeError) {
        let state = try stored { () throws(SQLiteError) in
            ContentLooks.State(version: try connection.dataVersion, changes: connection.totalChanges)
        }
        guard contentLooks.state != state else { return }
        contentLooks.rare = []
        contentLooks.wide = []
        contentLooks.state = state
    }

    /// Looks for words in the files of all documents and papers, as far as there is time.
    /// - Returns: the rows that hold them, the newest first and those of papers last; `nil` where more than few do.
    func rareRows(_ words: String, _ wanted: inout ContentLook) throws(OfficeError) -> [Int64]? {
        try checkLooks()
        var look: RareLook
        if let known = contentLooks.rare.firstIndex(where: { $0.words == words }) {
            look = contentLooks.rare.remove(at: known)
        } else {
            look = RareLook(words: words, rest: Self.allContents)
        }
        try goOn(&look)
        contentLooks.rare.append(look)
        if contentLooks.rare.count > ContentLooks.most { contentLooks.rare.removeFirst() }
        guard !look.isMany else { return nil }
        if !look.isWhole {
            contentLooks.rare[contentLooks.rare.count - 1].isWanted = true
            wanted.isOutOfTime = true
            contentLooks.isCut = true
        }
        return look.rows
    }

    /// Whether documents were looked for to the end before: then they are there.
    func knows(_ match: ContentMatch, _ span: PlaceSpan, _ wanted: inout ContentLook) throws(OfficeError) -> Bool {
        try checkLooks()
        guard let known = contentLooks.wide.first(where: { $0.match == match && $0.span == span }), known.isWhole
        else { return false }
        wanted.found = wanted.isBackward ? known.found.reversed() : known.found
        return true
    }

    /// Keeps what was found.
    func keep(_ found: [Int64], _ match: ContentMatch, _ span: PlaceSpan, isWhole: Bool) {
        guard isWhole else { return }
        var look = WideLook(match: match, span: span, rest: .nothing)
        look.found = found
        keep(look)
    }

    private func keep(_ look: WideLook) {
        guard look.found.count <= WideLook.longest else { return }
        contentLooks.wide.append(look)
        if contentLooks.wide.count > ContentLooks.most { contentLooks.wide.removeFirst() }
    }

    private func goOn(_ look: inout RareLook) throws(OfficeError) {
        while !look.isMany, let span = look.rest.first {
            let read = try contentRows(look.words, in: span, isBackward: false, RareLook.few - look.rows.count)
            look.rows += read.rows
            if read.isOutOfTime {
                if let last = read.rows.last { look.rest[0].last = last - 1 }
                return
            }
            // Where enough were found there is no need to know where it ended.
            look.rest.removeFirst()
        }
    }

    /// The documents whose files hold the words and whose entries match, the newest first, as many as are wanted or known.
    func wideLook(
        _ match: ContentMatch, _ span: PlaceSpan, _ wanted: inout ContentLook
    ) throws(OfficeError) {
        try checkLooks()
        var look: WideLook
        if let known = contentLooks.wide.firstIndex(where: { $0.match == match && $0.span == span }) {
            look = contentLooks.wide.remove(at: known)
        } else {
            look = WideLook(match: match, span: span, rest: span)
        }
        let asked = wanted.rows
        try goOn(&look, &wanted)
        look.wanted = wanted.isOutOfTime ? (wanted.limit, asked) : nil
        if wanted.isOutOfTime { contentLooks.isCut = true }
        keep(look)
    }

    /// Reads on from where it was read to.
    private func goOn(_ look: inout WideLook, _ wanted: inout ContentLook) throws(OfficeError) {
        wanted.found = look.found
        wanted.batch = look.batch
        // What was read for others is not read again, but counts.
        if wanted.rows != Int.max { wanted.rows -= look.rowsRead }
        let before = wanted.rows
        try read(look.match, &look.rest, &wanted)
        look.rowsRead += before - wanted.rows
        look.batch = wanted.batch
        look.found = wanted.found
    }

    /// Goes on with what was cut, as long as there is time.
    /// - Returns: whether all of it is found now, or somebody wrote and it is to be asked for anew.
    func goOnLooking() throws(OfficeError) -> Bool {
        try checkLooks()
        for index in contentLooks.rare.indices where contentLooks.rare[index].isWanted {
            var look = contentLooks.rare[index]
            try goOn(&look)
            look.isWanted = !look.isWhole && !look.isMany
            contentLooks.rare[index] = look
            guard !look.isWanted else { return false }
        }
        for index in contentLooks.wide.indices {
            var look = contentLooks.wide[index]
            guard let wanted = look.wanted else { continue }
            var more = ContentLook(isBackward: false, limit: wanted.limit, rows: wanted.rows)
            try goOn(&look, &more)
            if !more.isOutOfTime { look.wanted = nil }
            contentLooks.wide[index] = look
            guard !more.isOutOfTime else { return false }
        }
        contentLooks.isCut = false
        return true
    }
}
