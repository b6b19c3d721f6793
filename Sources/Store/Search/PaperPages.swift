import Office
import Records
import SQLite

/// Papers in files that stand in no register, found by what is written of them and by the texts of their files. What is written of a paper
/// never changes, so their index only grows; what was taken out of a file is left out when it is found. They have no entry among the
/// documents: their places lie below all of those, and a search reads them when it has read the documents.
extension Vault {
    /// The kind of papers among the tags of the index of contents.
    static let paperKind = 9
    /// The place of the first paper there can be; all are negative.
    private static let firstPaper: Int64 = -(1 << 40)
    /// How many rows one step looks at, and how many one question does before it says where it stopped: with words fewer come, without them
    /// each is looked at.
    private static let paperBatch = 128
    private static let mostPapers = 4_096
    private static let mostPapersUnasked = 256

    /// The place of a paper: the newer the larger.
    static func paperPlace(_ id: FileItemID) -> Int64 { firstPaper + id.value }

    /// Makes a paper findable; asked once for each.
    func enter(_ paper: LoosePaper, _ id: FileItemID, in file: RecordFileID) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let words = try connection.prepare(
                """
                INSERT INTO paper_text (rowid, subject, symbol, issuer, people, more, tags)
                VALUES (?1, ?2, ?3, ?4, '', '', ?5)
                """)
            var values = Binding(words)
            try values.add(id.value)
            try values.add(paper.title)
            try values.add(paper.symbol ?? "")
            try values.add(paper.author ?? "")
            try values.add(SearchTag.file(file.value))
            try words.run()
        }
        try learnWords(of: [paper.title, paper.symbol, paper.author])
    }

    /// Papers in files of a filter, older than a place.
    /// - Parameter tag: which those files have.
    func filedPapers(
        _ filter: FileFilter, tag: String, before anchor: Int64, _ limit: Int
    ) throws(OfficeError) -> FiledPage {
        let search = filter.search ?? SearchQuery()
        guard search.describesPapers else { return FiledPage(found: [], next: nil) }
        let words = try contentWords(search, kinds: [Self.paperKind])
        var typed = search
        typed.fileCode = nil
        let described = try match(
            typed, tags: [tag], withheld: [], columns: "{subject symbol issuer}", padsNumbers: true)
        var filter = filter
        filter.year = filter.year ?? search.year
        let due = try contentsDue()
        let most = search.asksWords ? Self.mostPapers : Self.mostPapersUnasked
        // What is asked of fields holds for papers that are found by their scans too.
        var alone = search.fieldsAlone
        alone.fileCode = nil
        let fields =
            alone.terms.isEmpty ? nil : try match(alone, tags: [tag], withheld: [], columns: nil, padsNumbers: true)
        var found: [FiledDocument] = []
        var last = anchor
        var looked = 0
        while looked < most {
            let own = try describedPapers(described, below: last)
            let texts = try words.map { (words) throws(OfficeError) in try paperTexts(words, below: last) }
            // Both are read down to where the one that says more ends.
            let isWhole = own.count < Self.paperBatch && texts?.isFull != true
            let end = max(
                own.count < Self.paperBatch ? Int64.min : own[own.count - 1],
                texts.flatMap { $0.isFull ? $0.rows.last.map(Self.documentPlace) : nil } ?? Int64.min)
            var hits: [Int64: Int64] = [:]
            for place in texts?.rows ?? [] where !due.contains(place) {
                let paper = Self.documentPlace(place)
                // Of several files of a paper the first is told.
                if paper >= end { hits[paper] = place }
            }
            let described = Set(own.filter { $0 >= end })
            for paper in described.union(hits.keys).sorted(by: >) {
                last = paper
                let isDescribed = described.contains(paper)
                if !isDescribed, !alone.terms.isEmpty, try !isPaper(paper, fields) { continue }
                if let row = try filedPaper(paper, hit: hits[paper], isDescribed: isDescribed, filter) {
                    found.append(row)
                    guard found.count < limit else { return FiledPage(found: found, next: last) }
                }
            }
            guard !isWhole else { return FiledPage(found: found, next: nil) }
            looked += max(described.count, hits.count, 1)
            last = end
        }
        return FiledPage(found: found, next: last)
    }

    /// Whether what is written of a paper matches.
    private func isPaper(_ place: Int64, _ match: SearchMatch?) throws(OfficeError) -> Bool {
        guard case .words(let words)? = match else { return false }
        return try rows(of: "paper_text") { () throws(RowError) in
            let statement = try prepared("SELECT 1 FROM paper_text WHERE paper_text MATCH ?2 AND rowid = ?1")
            do throws(SQLiteError) {
                try statement.bind(1, place - Self.firstPaper)
                try statement.bind(2, words)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } != nil
    }

    /// Places of papers that are described so, the newest first.
    private func describedPapers(_ match: SearchMatch?, below anchor: Int64) throws(OfficeError) -> [Int64] {
        // There is a tag always.
        guard case .words(let words)? = match else { return [] }
        return try rows(of: "paper_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT rowid FROM paper_text WHERE paper_text MATCH ?3 AND rowid < ?1 ORDER BY rowid DESC LIMIT ?2
                """)
            do throws(SQLiteError) {
                try statement.bind(1, anchor - Self.firstPaper)
                try statement.bind(2, Self.paperBatch)
                try statement.bind(3, words)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) + Self.firstPaper }
        }
    }

    /// Places of papers' files whose texts hold the words, the newest first, as far as there is time.
    private func paperTexts(
        _ words: ContentWords, below anchor: Int64
    ) throws(OfficeError) -> (rows: [Int64], isFull: Bool) {
        let last = anchor * Self.placesPerDocument - 1
        var look = ContentLook(isBackward: false, limit: Self.paperBatch, rows: Int.max)
        if let rare = try rareRows(words.bare, &look) {
            let tag = ContentTag.kind(Self.paperKind)
            var found: [Int64] = []
            for row in rare where row <= last {
                if try contentEntry(at: row)?.tags == tag { found.append(row) }
            }
            return (found, false)
        }
        let span = RowSpan(first: Self.firstPaper * Self.placesPerDocument, last: last)
        let read = try contentRows(words.text, in: span, isBackward: false, Self.paperBatch)
        // Nothing of it is kept: it is read again when there is time.
        if read.isOutOfTime { contentLooks.isCut = true }
        return (read.rows, read.rows.count == Self.paperBatch)
    }

    /// A paper at a place, as long as it lies in a file of the filter.
    /// - Parameter hit: the place of the file whose text holds the words.
    private func filedPaper(
        _ place: Int64, hit: Int64?, isDescribed: Bool, _ filter: FileFilter
    ) throws(OfficeError) -> FiledDocument? {
        guard let item = try fileItem(FileItemID(place - Self.firstPaper)), let file = try recordFile(item.file) else {
            throw .store(.damaged(detail: "paper_text: no paper at \(place)"))
        }
        guard item.weeded == nil, case .loose(let loose) = item.source, try holds(file, filter) else { return nil }
        if let from = filter.search?.from, loose.date.map({ $0 < from }) ?? true { return nil }
        if let to = filter.search?.to, loose.date.map({ $0 > to }) ?? true { return nil }
        let attachment = try hit.flatMap { (hit) throws(OfficeError) in try contentEntry(at: hit)?.attachment }
        return FiledDocument(
            place: place, source: item.source, file: file, attachment: attachment, isDescribed: isDescribed)
    }
}

extension SearchQuery {
    /// Whether it asks for nothing that a paper in no register cannot have: a type, an urgency, a signer, a person.
    fileprivate var describesPapers: Bool {
        typeCodes.isEmpty && urgency == nil && person == nil
            && terms.allSatisfy { $0.negated || $0.field != .signer && $0.field != .file }
    }
}
