import Office
import Records
import SQLite

extension Vault {
    /// What lies in a file and what was taken out again, in the order of places.
    func fileItems(of file: RecordFileID) throws(OfficeError) -> [FileItem] {
        try fileItems("SELECT * FROM file_item WHERE file_id = ?1 ORDER BY place, id") {
            (statement) throws(SQLiteError) in
            try statement.bind(1, file.value)
        }
    }

    /// What lies in a file, by its own key.
    func fileItem(_ id: FileItemID) throws(OfficeError) -> FileItem? {
        try fileItems("SELECT * FROM file_item WHERE id = ?1") { (statement) throws(SQLiteError) in
            try statement.bind(1, id.value)
        }.first
    }

    /// The files in which a document lies now.
    func files(of source: FileItemSource) throws(OfficeError) -> [RecordFile] {
        switch source {
        case .incoming(let id):
            try recordFiles(
                """
                SELECT * FROM record_file WHERE id IN
                    (SELECT file_id FROM file_item WHERE incoming_id = ?1 AND weeded IS NULL) ORDER BY id
                """
            ) { (statement) throws(SQLiteError) in try statement.bind(1, id.value) }
        case .outgoing(let id):
            try recordFiles(
                """
                SELECT * FROM record_file WHERE id IN
                    (SELECT file_id FROM file_item WHERE outgoing_id = ?1 AND weeded IS NULL) ORDER BY id
                """
            ) { (statement) throws(SQLiteError) in try statement.bind(1, id.value) }
        case .loose: []
        }
    }

    /// The files in which a document lies now, by their keys: tags of its index entry.
    func fileKeys(ofIncoming id: DocumentID) throws(OfficeError) -> [Int64] {
        try keys("SELECT file_id FROM file_item WHERE incoming_id = ?1 AND weeded IS NULL ORDER BY file_id", id.value)
    }

    /// The files in which a document lies now, by their keys: tags of its index entry.
    func fileKeys(ofOutgoing id: OutgoingID) throws(OfficeError) -> [Int64] {
        try keys("SELECT file_id FROM file_item WHERE outgoing_id = ?1 AND weeded IS NULL ORDER BY file_id", id.value)
    }

    /// Whether a document lies in a file.
    func isFiled(_ source: FileItemSource) throws(OfficeError) -> Bool {
        switch source {
        case .incoming(let id): try !fileKeys(ofIncoming: id).isEmpty
        case .outgoing(let id): try !fileKeys(ofOutgoing: id).isEmpty
        case .loose: true
        }
    }

    /// How far it is looked back for the files that somebody filled: as many documents, whoever put them in.
    private static let filledLately = 2_000

    /// The files into which a person has put something lately, the last first, each once.
    func filesFilledLast(by person: PersonID) throws(OfficeError) -> [RecordFileID] {
        let found = try rows(of: "file_item") { () throws(RowError) in
            let statement = try prepared(
                """
                SELECT file_id FROM (SELECT id, file_id, added_by FROM file_item ORDER BY id DESC LIMIT ?2)
                WHERE added_by = ?1 GROUP BY file_id ORDER BY max(id) DESC LIMIT 20
                """)
            do throws(SQLiteError) {
                try statement.bind(1, person.value)
                try statement.bind(2, Self.filledLately)
            } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
        return found.map { RecordFileID($0) }
    }

    private func keys(_ sql: StaticString, _ id: Int64) throws(OfficeError) -> [Int64] {
        try rows(of: "file_item") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try statement.bind(1, id) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in try row.requiredInt64(0) }
        }
    }

    /// Puts something into a file; a document of a register is found by the file from now on.
    func add(_ item: FileItem, by person: PersonID, at now: Instant) throws(OfficeError) -> FileItemID {
        try reindexing(item.source) { () throws(OfficeError) in
            let id = try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    """
                    INSERT INTO file_item (place, first_sheet, last_sheet, pages, notes, weeded, file_id, incoming_id,
                        outgoing_id, symbol, date, title, author, added_at, added_by)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                    """)
                var values = Binding(statement)
                try Self.bind(item, to: &values)
                try values.add(item.file.value)
                var (incoming, outgoing, loose): (Int64?, Int64?, LoosePaper?)
                switch item.source {
                case .incoming(let id): incoming = id.value
                case .outgoing(let id): outgoing = id.value
                case .loose(let paper): loose = paper
                }
                try values.add(incoming)
                try values.add(outgoing)
                try values.add(loose?.symbol)
                try values.add(loose?.date?.iso)
                try values.add(loose?.title)
                try values.add(loose?.author)
                try values.add(now.milliseconds)
                try values.add(person.value)
                try statement.run()
                return FileItemID(connection.lastInsertRowID)
            }
            if case .loose(let paper) = item.source { try enter(paper, id, in: item.file) }
            touch(RecordKey(.fileItem, id.value))
            return id
        }
    }

    /// Writes where something lies in its file, or that it was taken out.
    func update(_ item: FileItem) throws(OfficeError) {
        try reindexing(item.source) { () throws(OfficeError) in
            try stored { () throws(SQLiteError) in
                let statement = try connection.prepare(
                    """
                    UPDATE file_item SET place = ?1, first_sheet = ?2, last_sheet = ?3, pages = ?4, notes = ?5, weeded = ?6
                    WHERE id = ?7
                    """)
                var values = Binding(statement)
                try Self.bind(item, to: &values)
                try values.add(item.id.value)
                try statement.run()
            }
            touch(RecordKey(.fileItem, item.id.value))
        }
    }

    /// Changes what lies in a file while the document of a register is out of the index: its entry names its files.
    private func reindexing<T>(
        _ source: FileItemSource, _ change: () throws(OfficeError) -> T
    ) throws(OfficeError) -> T {
        switch source {
        case .incoming(let id):
            guard let document = try incoming(id), let place = try place(of: id) else {
                throw .refused(.noSuchRecord)
            }
            try leave(document, at: place)
            let result = try change()
            try enter(document, id: id, at: place)
            return result
        case .outgoing(let id):
            guard let document = try outgoing(id), let place = try outgoingPlace(of: id) else {
                throw .refused(.noSuchRecord)
            }
            let text = try indexedText(of: id)
            try leave(try indexed(document, text), at: place)
            let result = try change()
            try enter(try indexed(document, text), kind: Self.outgoingKind, id: id.value, at: place)
            return result
        case .loose: return try change()
        }
    }

    private static func bind(_ item: FileItem, to values: inout Binding) throws(SQLiteError) {
        try values.add(item.place)
        try values.add(item.sheets?.first)
        try values.add(item.sheets?.last)
        try values.add(item.pages)
        try values.add(item.notes)
        try values.add(item.weeded)
    }

    /// Decodes what lies in files; a row that cannot be read is never left out, it is a fault.
    private func fileItems(
        _ sql: StaticString, _ bind: (Statement) throws(SQLiteError) -> Void
    ) throws(OfficeError) -> [FileItem] {
        try rows(of: "file_item") { () throws(RowError) in
            let statement = try prepared(sql)
            do throws(SQLiteError) { try bind(statement) } catch { throw .sqlite(error) }
            return try statement.rows { row throws(DecodingFault) in
                var columns = Columns(row)
                let (id, file) = (FileItemID(try columns.int64()), RecordFileID(try columns.int64()))
                let place = try columns.int()
                let incoming = try columns.int64OrNil().map { FileItemSource.incoming(DocumentID($0)) }
                let outgoing = try columns.int64OrNil().map { FileItemSource.outgoing(OutgoingID($0)) }
                let (symbol, date) = (try columns.textOrNil(), try columns.dayOrNil())
                let (title, author) = (try columns.textOrNil(), try columns.textOrNil())
                let loose = title.map {
                    FileItemSource.loose(LoosePaper(symbol: symbol, date: date, title: $0, author: author))
                }
                guard let source = incoming ?? outgoing ?? loose else { throw row.unacceptable(columns.index) }
                var item = FileItem(id: id, file: file, place: place, source: source)
                let (first, last) = (try columns.intOrNil(), try columns.intOrNil())
                if let first, let last {
                    guard let span = SheetSpan(first, last) else { throw row.unacceptable(columns.index) }
                    item.sheets = span
                }
                item.pages = try columns.intOrNil()
                item.notes = try columns.textOrNil()
                item.weeded = try columns.textOrNil()
                return item
            }
        }
    }
}
