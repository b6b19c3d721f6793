import Office
import Records
import SQLite

/// The tags by which lists of files are narrowed; in an index of their own, so that they may be as short as those of documents.
enum FileTag {
    /// Every file has it.
    static let any = "\u{1}k"
    static func state(_ state: FileState) -> String { "\u{1}s\(state.rawValue)" }
    static func period(_ period: RetentionPeriod) -> String { "\u{1}r\(period.code)" }
    /// Of the list of this year.
    static func year(_ year: Int) -> String { "\u{1}y\(year)" }
    /// Seen by this person as one's own: made or opened by them.
    static func own(_ id: PersonID) -> String { "\u{1}p\(id.value)" }
    /// Made by this person.
    static func maker(_ id: PersonID) -> String { "\u{1}m\(id.value)" }
    static func department(_ id: DepartmentID) -> String { "\u{1}d\(id.value)" }
    /// In this box, or in this series or fonds with or without a box between. What lies above is found by asking for every series there:
    /// a series that is moved takes its files along, and not one of them is written anew.
    static func node(_ id: ArchiveNodeID) -> String { "\u{1}b\(id.value)" }
}

extension Vault {
    /// Puts a file into the index, or writes its entry anew where its words or tags have changed.
    func reindex(_ file: RecordFile) throws(OfficeError) {
        let text = try indexed(file)
        let old = try entry(of: file.id)
        if let old, Self.isIn(old.place, Self.listDay(of: file)) {
            guard !old.text.isSame(as: text) else { return }
            try leave(file.id, at: old.place)
            try enter(text, of: file.id, at: old.place)
        } else {
            if let old { try leave(file.id, at: old.place) }
            try enter(text, of: file.id, at: try freeFilePlace(on: Self.listDay(of: file)))
        }
        let content = file.content
        try learnWords(of: [content.title, text.symbol, text.issuer, text.people, text.more])
    }

    /// The place of a file in the lists.
    func filePlace(of id: RecordFileID) throws(OfficeError) -> Int64? { try entry(of: id)?.place }

    /// The keys of the files that a typed code means: "01.TCCB/2026", or "01.TCCB" of all years.
    func fileKeys(coded code: String) throws(OfficeError) -> [Int64] {
        let name = FileName(code)
        return try rows(of: "record_file") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT id FROM record_file WHERE notation = ?1 COLLATE NOCASE AND (?2 IS NULL OR year = ?2)
                ORDER BY year DESC LIMIT 200
                """)
            do throws(SQLiteError) {
                try statement.bind(1, name?.notation ?? code)
                try statement.bind(2, name.map { Int64($0.year) })
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
    }

    /// The day in whose run of places a file stands: within the year of its list, so that a year is a span of places.
    private static func listDay(of file: RecordFile) -> Day {
        let content = file.content
        if let start = content.startedOn, start.year == content.year { return start }
        return Day(year: content.year, month: 1, day: 1) ?? file.createdAt.officeDay
    }

    private static func isIn(_ place: Int64, _ day: Day) -> Bool {
        (firstPlace(of: day)..<firstPlace(of: day) + placesPerDay).contains(place)
    }

    private func freeFilePlace(on day: Day) throws(OfficeError) -> Int64 {
        if let next = known.filePlaces[day] {
            known.filePlaces[day] = next + 1
            return next
        }
        let first = Self.firstPlace(of: day)
        let last = try rows(of: "file_entry") { () throws(RowError) in
            let statement = try prepared(
                "SELECT place FROM file_entry WHERE place >= ?1 AND place < ?2 ORDER BY place DESC LIMIT 1")
            do throws(SQLiteError) {
                try statement.bind(1, first)
                try statement.bind(2, first + Self.placesPerDay)
            } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        let free = last.map { $0 + 1 } ?? first
        known.filePlaces[day] = free + 1
        return free
    }

    // MARK: What the index holds

    private func indexed(_ file: RecordFile) throws(OfficeError) -> IndexedText {
        let content = file.content
        let maker = try content.maker.flatMap { (id) throws(OfficeError) in try person(id) }
        let department = try content.department.flatMap { (id) throws(OfficeError) in
            try departments().first { $0.id == id }
        }
        return IndexedText(
            subject: content.title, symbol: file.name.description,
            issuer: Self.joined([department?.name]), people: Self.joined([maker?.name]),
            more: Self.joined([
                content.keywords, content.notes, content.closingNote, content.condition, try looseTitles(in: file.id),
            ]),
            tags: try tags(of: file).joined(separator: " "))
    }

    /// What lies in the file and stands in no register is found by the file: as much of it as of a long text.
    private func looseTitles(in file: RecordFileID) throws(OfficeError) -> String? {
        var length = 0
        let papers = try fileItems(of: file).compactMap { item -> String? in
            guard item.weeded == nil, case .loose(let paper) = item.source else { return nil }
            let text = Self.joined([paper.symbol, paper.title, paper.author])
            length += text.utf8.count + 3
            return length <= Self.longestIndexed ? text : nil
        }
        return papers.isEmpty ? nil : papers.joined(separator: " · ")
    }

    private func tags(of file: RecordFile) throws(OfficeError) -> [String] {
        let content = file.content
        var tags = [
            FileTag.any, FileTag.state(file.state), FileTag.period(content.retention), FileTag.year(content.year),
            FileTag.own(file.createdBy),
        ]
        if let maker = content.maker {
            tags.append(FileTag.maker(maker))
            if maker != file.createdBy { tags.append(FileTag.own(maker)) }
        }
        if let department = content.department { tags.append(FileTag.department(department)) }
        tags.append(FileTag.node(file.node))
        if let node = try archiveNode(file.node), node.level == .box, let above = node.parent {
            tags.append(FileTag.node(above))
        }
        return tags
    }

    private func entry(of id: RecordFileID) throws(OfficeError) -> (place: Int64, text: IndexedText)? {
        try rows(of: "file_entry") { () throws(RowError) in
            let statement = try prepared(
                "SELECT place, subject, symbol, issuer, people, more, tags FROM file_entry WHERE file_id = ?1")
            do throws(SQLiteError) { try statement.bind(1, id.value) } catch { throw .sqlite(error) }
            return try statement.row { row throws(DecodingFault) in
                var columns = Columns(row)
                let place = try columns.int64()
                return (
                    place: place,
                    text: IndexedText(
                        subject: try columns.text(), symbol: try columns.text(), issuer: try columns.text(),
                        people: try columns.text(), more: try columns.text(), tags: try columns.text())
                )
            }
        }
    }

    private func enter(_ text: IndexedText, of file: RecordFileID, at place: Int64) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let entry = try connection.prepare(
                """
                INSERT INTO file_entry (place, subject, symbol, issuer, people, more, tags, file_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """)
            try text.bind(at: place, to: entry)
            try entry.bind(8, file.value)
            try entry.run()
            let words = try connection.prepare(
                """
                INSERT INTO file_text (rowid, subject, symbol, issuer, people, more, tags)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """)
            try text.bind(at: place, to: words)
            try words.run()
        }
    }

    /// The index reads in the entry what it held, so that the entry goes last.
    private func leave(_ file: RecordFileID, at place: Int64) throws(OfficeError) {
        try stored { () throws(SQLiteError) in
            let words = try connection.prepare("DELETE FROM file_text WHERE rowid = ?1")
            try words.bind(1, place)
            try words.run()
            let entry = try connection.prepare("DELETE FROM file_entry WHERE place = ?1")
            try entry.bind(1, place)
            try entry.run()
        }
    }
}

extension IndexedText {
    fileprivate func isSame(as other: IndexedText) -> Bool {
        subject == other.subject && symbol == other.symbol && issuer == other.issuer && people == other.people
            && more == other.more && tags == other.tags
    }
}
