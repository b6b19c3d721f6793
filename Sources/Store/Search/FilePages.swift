import Office
import Records
import SQLite
import Text

/// Lists of files: the tree, page by page in the order of the shelves, and the search, newest first. No page sorts or counts more than it
/// shows: a fonds of 200,000 files opens as one of ten does.
extension Vault {
    // MARK: The tree

    /// The files of a node itself as a person sees them.
    func files(
        in node: ArchiveNodeID, _ visibility: FileVisibility, _ anchor: FileAnchor, _ limit: Int
    ) throws(OfficeError) -> [RecordFile] {
        let isBackward: Bool
        let place: Int
        switch anchor {
        case .first: (isBackward, place) = (false, 0)
        case .after(let last): (isBackward, place) = (false, last)
        case .before(let first): (isBackward, place) = (true, first)
        case .last: (isBackward, place) = (true, Int.max)
        }
        var found: [RecordFile]
        if visibility.all || visibility.outerFieldsOfAll {
            found = try files(.all, node, isBackward, place, limit)
        } else {
            // Each of what lets a person see a file is a range of an index: the nearest of all of them are the page.
            var keys: [Int: RecordFile] = [:]
            for sight in visibility.sights {
                for file in try files(sight, node, isBackward, place, limit) { keys[file.place] = file }
            }
            found = keys.values.sorted { isBackward ? $0.place > $1.place : $0.place < $1.place }
            found = Array(found.prefix(limit))
        }
        if isBackward { found.reverse() }
        return found.compactMap(visibility.seen)
    }

    private func files(
        _ sight: FileVisibility.Sight, _ node: ArchiveNodeID, _ isBackward: Bool, _ place: Int, _ limit: Int
    ) throws(OfficeError) -> [RecordFile] {
        let sql: StaticString
        var key: Int64 = 0
        switch (sight, isBackward) {
        case (.all, false):
            sql = "SELECT * FROM record_file WHERE node_id = ?1 AND place > ?2 AND ?4 = 0 ORDER BY place LIMIT ?3"
        case (.all, true):
            sql = "SELECT * FROM record_file WHERE node_id = ?1 AND place < ?2 AND ?4 = 0 ORDER BY place DESC LIMIT ?3"
        case (.maker(let id), false):
            sql =
                "SELECT * FROM record_file WHERE maker_id = ?4 AND node_id = ?1 AND place > ?2 ORDER BY place LIMIT ?3"
            key = id.value
        case (.maker(let id), true):
            sql = """
                SELECT * FROM record_file WHERE maker_id = ?4 AND node_id = ?1 AND place < ?2 ORDER BY place DESC LIMIT ?3
                """
            key = id.value
        case (.creator(let id), false):
            sql =
                "SELECT * FROM record_file WHERE created_by = ?4 AND node_id = ?1 AND place > ?2 ORDER BY place LIMIT ?3"
            key = id.value
        case (.creator(let id), true):
            sql = """
                SELECT * FROM record_file WHERE created_by = ?4 AND node_id = ?1 AND place < ?2 ORDER BY place DESC LIMIT ?3
                """
            key = id.value
        case (.department(let id), false):
            sql = """
                SELECT * FROM record_file WHERE department_id = ?4 AND node_id = ?1 AND place > ?2 ORDER BY place LIMIT ?3
                """
            key = id.value
        case (.department(let id), true):
            sql = """
                SELECT * FROM record_file WHERE department_id = ?4 AND node_id = ?1 AND place < ?2
                ORDER BY place DESC LIMIT ?3
                """
            key = id.value
        }
        return try recordFiles(sql) { (statement) throws(SQLiteError) in
            try statement.bind(1, node.value)
            try statement.bind(2, place)
            try statement.bind(3, limit)
            try statement.bind(4, key)
        }
    }

    // MARK: The search

    /// A page of a search.
    func page(
        _ filter: FileFilter, _ visibility: FileVisibility, _ anchor: PageAnchor, _ limit: Int
    ) throws(OfficeError) -> [FileRow] {
        guard let words = try match(filter, visibility) else { return [] }
        var span = Self.span(of: filter)
        let isBackward = span.narrow(to: anchor)
        guard !span.isEmpty else { return [] }
        var found = try filePlaces(words, span, isBackward: isBackward, limit)
        if isBackward { found.reverse() }
        var rows: [FileRow] = []
        for (place, id) in found {
            guard let file = try recordFile(id) else {
                throw .store(.damaged(detail: "file_entry \(place): no file \(id.value)"))
            }
            guard let seen = visibility.seen(file) else { continue }
            rows.append(FileRow(place: place, file: seen))
        }
        return rows
    }

    /// How many files a filter finds, counted up to a cap.
    func count(_ filter: FileFilter, _ visibility: FileVisibility, _ cap: Int) throws(OfficeError) -> Int {
        guard let words = try match(filter, visibility) else { return 0 }
        let span = Self.span(of: filter)
        guard !span.isEmpty else { return 0 }
        return try rows(of: "file_entry") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT count(*) FROM (
                    SELECT rowid FROM file_text WHERE file_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2 LIMIT ?3)
                """)
            do throws(SQLiteError) {
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, cap)
                try statement.bind(4, words)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt(0) }
        } ?? 0
    }

    private func filePlaces(
        _ words: String, _ span: PlaceSpan, isBackward: Bool, _ limit: Int
    ) throws(OfficeError) -> [(place: Int64, id: RecordFileID)] {
        try rows(of: "file_entry") { () throws(RowError) in
            let statement = try prepared(
                isBackward
                    ? """
                    SELECT file_entry.place, file_entry.file_id
                    FROM (SELECT rowid AS place FROM file_text
                        WHERE file_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid LIMIT ?3) AS found
                    JOIN file_entry ON file_entry.place = found.place ORDER BY found.place
                    """
                    : """
                    SELECT file_entry.place, file_entry.file_id
                    FROM (SELECT rowid AS place FROM file_text
                        WHERE file_text MATCH ?4 AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid DESC LIMIT ?3) AS found
                    JOIN file_entry ON file_entry.place = found.place ORDER BY found.place DESC
                    """)
            do throws(SQLiteError) {
                try statement.bind(1, span.first)
                try statement.bind(2, span.last)
                try statement.bind(3, limit)
                try statement.bind(4, words)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                (place: try row.requiredInt64(0), id: RecordFileID(try row.requiredInt64(1)))
            }
        }
    }

    /// The expression for a filter as a person may see it; `nil` when nothing can be found.
    private func match(_ filter: FileFilter, _ visibility: FileVisibility) throws(OfficeError) -> String? {
        var tags: [String] = []
        if !filter.states.isEmpty { tags.append(Self.any(filter.states.map(FileTag.state))) }
        if !filter.periods.isEmpty { tags.append(Self.any(filter.periods.map(FileTag.period))) }
        if !filter.makers.isEmpty { tags.append(Self.any(filter.makers.map(FileTag.maker))) }
        if !filter.departments.isEmpty { tags.append(Self.any(filter.departments.map(FileTag.department))) }
        if let branch = filter.branch { tags.append(Self.any(try branchSeries(of: branch).map(FileTag.node))) }
        if let place = filter.shelf {
            guard let shelf = try shelfTags(place) else { return nil }
            tags.append(shelf)
        }
        var search = filter.search
        if let typed = search {
            // A file has no type and no urgency.
            guard typed.typeCodes.isEmpty, typed.urgency == nil else { return nil }
            if let code = typed.fileCode {
                guard let term = Self.term(of: code) else { return nil }
                search?.terms.append(term)
                search?.fileCode = nil
            }
        }
        if tags.isEmpty { tags.append(Self.quoted(FileTag.any)) }
        if visibility.all { return try words(search, tags, columns: nil) }
        var expressions: [String] = []
        let own = visibility.people.map(FileTag.own) + visibility.departments.map(FileTag.department)
        if !own.isEmpty, let whole = try words(search, tags + [Self.any(own)], columns: nil) {
            expressions.append(whole)
        }
        // Who makes a file is nothing of its outer fields.
        if visibility.outerFieldsOfAll, filter.makers.isEmpty, filter.departments.isEmpty,
            let outer = try words(search, tags, columns: "{symbol}")
        {
            expressions.append(outer)
        }
        return expressions.isEmpty ? nil : expressions.map { "(\($0))" }.joined(separator: " OR ")
    }

    private func words(_ search: SearchQuery?, _ tags: [String], columns: String?) throws(OfficeError) -> String? {
        switch try match(search, tags: tags, withheld: [], columns: columns, padsNumbers: true) {
        case .words(let words): words
        // There is a tag always.
        case .all, nil: nil
        }
    }

    /// A typed code as words of the code, the last of which may go on: "01.TC" means "01.TCCB".
    private static func term(of code: String) -> Term? {
        let found = Text.words(code)
        let words = found.enumerated().map { SearchTermWord($1.folded, exact: false, prefix: $0 == found.count - 1) }
        guard let first = words.first else { return nil }
        return Term(
            words.count == 1 ? .word(first.text, exact: false, prefix: true) : .phrase(words), field: .symbol)
    }

    private static func span(of filter: FileFilter) -> PlaceSpan {
        var incoming = IncomingFilter(year: filter.year)
        incoming.search = filter.search
        return span(of: incoming)
    }
}
