import Office
import Records
import SQLite

/// Papers in files that stand in no register, found by the texts of their files. They have no entry among the documents, so their places in
/// the index of contents lie below all of those: a search reads them when it has read the documents.
extension Vault {
    /// The kind of papers among the tags of the index of contents.
    static let paperKind = 9
    /// The place of the first paper there can be; all are negative.
    private static let firstPaper: Int64 = -(1 << 40)
    /// How many rows one step looks at, and how many one question does before it says where it stopped.
    private static let paperBatch = 128
    private static let mostPapers = 4_096

    /// The place of a paper: the newer the larger.
    static func paperPlace(_ id: FileItemID) -> Int64 { firstPaper + id.value }

    /// Papers in files of a filter, older than a place.
    func filedPapers(_ filter: FileFilter, before anchor: Int64, _ limit: Int) throws(OfficeError) -> FiledPage {
        guard let search = filter.search, search.asksContent, search.describesPapers,
            let words = try contentWords(search, kinds: [Self.paperKind])
        else { return FiledPage(found: [], next: nil) }
        var filter = filter
        filter.year = filter.year ?? search.year
        let due = try contentsDue()
        var found: [FiledDocument] = []
        var last = anchor
        var looked = 0
        while looked < Self.mostPapers {
            let places = try paperPlaces(words, below: last)
            for place in places {
                // A paper with several files is told of once.
                guard Self.documentPlace(place) < last else { continue }
                guard !due.contains(place), let paper = try filedPaper(at: place, filter) else { continue }
                last = paper.place
                found.append(paper)
                guard found.count < limit else { return FiledPage(found: found, next: last) }
            }
            looked += places.count
            guard places.count == Self.paperBatch, let end = places.last else {
                return FiledPage(found: found, next: nil)
            }
            last = min(last, Self.documentPlace(end))
        }
        return FiledPage(found: found, next: last)
    }

    private func paperPlaces(_ words: String, below anchor: Int64) throws(OfficeError) -> [Int64] {
        try rows(of: "content_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT rowid FROM content_text WHERE content_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2
                ORDER BY rowid DESC LIMIT ?3
                """)
            do throws(SQLiteError) {
                try statement.bind(1, Self.firstPaper * Self.placesPerDocument)
                try statement.bind(2, anchor * Self.placesPerDocument - 1)
                try statement.bind(3, Self.paperBatch)
                try statement.bind(4, words)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
    }

    private func filedPaper(at place: Int64, _ filter: FileFilter) throws(OfficeError) -> FiledDocument? {
        let paper = Self.documentPlace(place)
        guard let entry = try contentEntry(at: place),
            let item = try fileItem(FileItemID(paper - Self.firstPaper)), let file = try recordFile(item.file)
        else { throw .store(.damaged(detail: "content_entry: no paper at \(place)")) }
        guard item.weeded == nil, case .loose(let loose) = item.source, try holds(file, filter) else { return nil }
        if let from = filter.search?.from, loose.date.map({ $0 < from }) ?? true { return nil }
        if let to = filter.search?.to, loose.date.map({ $0 > to }) ?? true { return nil }
        return FiledDocument(
            place: paper, source: item.source, file: file, attachment: entry.attachment, isDescribed: false)
    }
}

extension SearchQuery {
    /// Whether it asks for nothing that a paper in no register cannot have: a type, an issuer, a signer, a person.
    fileprivate var describesPapers: Bool {
        typeCodes.isEmpty && urgency == nil && person == nil
            && terms.allSatisfy { $0.field == nil || $0.field == .content }
    }
}
