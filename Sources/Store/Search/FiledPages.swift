import Office
import Records
import SQLite

/// Documents that lie in files, found by title, symbol, issuer and the texts of their files, or by conditions of their files alone, the
/// newest first. What of it a person may be told is the office's to say; here it is read in steps, so that a narrow filter over a common
/// word keeps nobody waiting.
extension Vault {
    /// How many documents one step looks at.
    private static let filedBatch = 128
    /// The most documents that one question looks at before it says where it stopped: with words fewer come, without them each is looked at.
    private static let mostFiled = 4_096
    private static let mostFiledUnasked = 256
    /// Up to so many files that a filter leaves are asked for by name; more are looked at in passing.
    private static let mostNamedFiles = 200

    /// Documents in files of a filter, older than a place, and behind them papers in no register.
    func filed(_ filter: FileFilter, before anchor: Int64?, _ limit: Int) throws(OfficeError) -> FiledPage {
        var found: [FiledDocument] = []
        if anchor.map({ $0 > 0 }) ?? true {
            let page = try filedDocuments(filter, before: anchor, limit)
            // Behind the last document come the papers, although there is no room for them on this page.
            guard page.next == nil, page.found.count < limit else {
                return FiledPage(found: page.found, next: page.next ?? 0)
            }
            found = page.found
        }
        guard filter.search?.asksWords == true || filter.isNarrowed, let tag = try fileTags(of: filter) else {
            return FiledPage(found: found, next: nil)
        }
        let papers = try filedPapers(filter, tag: tag, before: min(anchor ?? 0, 0), limit - found.count)
        return FiledPage(found: found + papers.found, next: papers.next)
    }

    private func filedDocuments(
        _ filter: FileFilter, before anchor: Int64?, _ limit: Int
    ) throws(OfficeError) -> FiledPage {
        let search = filter.search ?? SearchQuery()
        // Conditions alone list what lies in their files; without any, every document that was ever filed would be found.
        guard search.asksWords || filter.isNarrowed else { return FiledPage(found: [], next: nil) }
        var filter = filter
        filter.year = filter.year ?? search.year
        var span = Self.span(of: IncomingFilter())
        if let from = search.from { span.first = Self.firstPlace(of: from) }
        if let to = search.to { span.last = Self.firstPlace(of: to) + Self.placesPerDay - 1 }
        if let anchor { span.last = min(span.last, anchor - 1) }
        guard let tag = try fileTags(of: filter) else { return FiledPage(found: [], next: nil) }
        let tags = [tag] + (search.typeCodes.isEmpty ? [] : [Self.any(search.typeCodes.map(SearchTag.type))])
        var alone = search.fieldsAlone
        (alone.fileCode, alone.person) = (nil, nil)
        let kinds = [Self.outgoingKind] + Register.allCases.map(Self.kind(of:))
        var contents: ContentMatch?
        if let words = try contentWords(search, kinds: kinds),
            let fields = try match(alone, tags: tags, withheld: [], columns: nil, padsNumbers: true)
        {
            contents = ContentMatch(words: words, fields: fields)
        }
        let textWords = contents == nil ? nil : try contentWords(search, kinds: kinds, isInText: true)
        var described = search
        (described.fileCode, described.person) = (nil, nil)
        let fields = try match(
            described, tags: tags, withheld: [], columns: "{subject symbol issuer}", padsNumbers: true)
        var found: [FiledDocument] = []
        var looked = 0
        let most = search.asksWords ? Self.mostFiled : Self.mostFiledUnasked
        while looked < most, found.count < limit, !span.isEmpty {
            let page = try places(fields, contents, span, nil, isBackward: false, Self.filedBatch)
            for (place, _) in page {
                guard found.count < limit else { return FiledPage(found: found, next: found.last?.place) }
                found += try filed(at: place, textWords?.text, fields, filter)
            }
            looked += page.count
            guard page.count == Self.filedBatch, let last = page.last else { return FiledPage(found: found, next: nil) }
            span.last = last.place - 1
        }
        return FiledPage(found: found, next: span.isEmpty ? nil : span.last + 1)
    }

    /// The tag that a document in one of a filter's files has; `nil` where there is no such file.
    private func fileTags(of filter: FileFilter) throws(OfficeError) -> String? {
        var narrow = filter
        narrow.search = nil
        var files: [Int64] = []
        if let code = filter.search?.fileCode {
            files = try fileKeys(coded: code)
            return files.isEmpty ? nil : Self.any(files.map(SearchTag.file))
        }
        guard narrow != FileFilter() else { return Self.begun(SearchTag.anyFile) }
        for row in try page(narrow, .everything, .newest, Self.mostNamedFiles + 1) { files.append(row.file.id.value) }
        guard !files.isEmpty else { return nil }
        return files.count > Self.mostNamedFiles ? Self.begun(SearchTag.anyFile) : Self.any(files.map(SearchTag.file))
    }

    /// The document at a place, once for each file of the filter that it lies in.
    private func filed(
        at place: Int64, _ words: String?, _ fields: SearchMatch?, _ filter: FileFilter
    ) throws(OfficeError) -> [FiledDocument] {
        guard let entry = try searchEntry(at: place) else {
            throw .store(.damaged(detail: "content_entry: no document at \(place)"))
        }
        let source: FileItemSource =
            entry.kind == Self.outgoingKind ? .outgoing(OutgoingID(entry.id)) : .incoming(DocumentID(entry.id))
        var kept: [RecordFile] = []
        for file in try files(of: source) {
            if try holds(file, filter) { kept.append(file) }
        }
        guard !kept.isEmpty else { return [] }
        let attachment = try words.flatMap { (words) throws(OfficeError) in try hit(words, at: place) }
        var isDescribed = false
        if case .words(let fields)? = fields {
            let span = PlaceSpan(first: place, last: place)
            isDescribed = try !fieldPlaces(fields, span, isBackward: false, 1).isEmpty
        }
        return kept.map {
            FiledDocument(
                place: place, source: source, file: $0, attachment: attachment, isDescribed: isDescribed)
        }
    }

    /// The first file of a document whose text holds the words.
    private func hit(_ words: String, at place: Int64) throws(OfficeError) -> AttachmentID? {
        let first = place * Self.placesPerDocument
        let found = try rows(of: "content_text") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT rowid FROM content_text WHERE content_text MATCH ?3 AND rowid BETWEEN ?1 AND ?2
                ORDER BY rowid LIMIT 1
                """)
            do throws(SQLiteError) {
                try statement.bind(1, first)
                try statement.bind(2, first + Self.placesPerDocument - 1)
                try statement.bind(3, words)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        return try found.flatMap { (place) throws(OfficeError) in try contentEntry(at: place)?.attachment }
    }

    /// Whether a filter, but for its words, holds for a file.
    func holds(_ file: RecordFile, _ filter: FileFilter) throws(OfficeError) -> Bool {
        let content = file.content
        guard filter.states.isEmpty || filter.states.contains(file.state),
            filter.periods.isEmpty || filter.periods.contains(content.retention),
            filter.year == nil || filter.year == content.year,
            filter.makers.isEmpty || content.maker.map(filter.makers.contains) == true,
            filter.departments.isEmpty || content.department.map(filter.departments.contains) == true
        else { return false }
        // A document lies in other files too than the one that was named.
        if let code = filter.search?.fileCode, try !fileKeys(coded: code).contains(file.id.value) { return false }
        if let place = filter.shelf {
            let own = try line(of: file.node).last { $0.shelf != nil }?.shelf
            guard own?.lies(in: place) == true else { return false }
        }
        guard let branch = filter.branch else { return true }
        return try path(of: file.node).hasPrefix(try path(of: branch))
    }
}
