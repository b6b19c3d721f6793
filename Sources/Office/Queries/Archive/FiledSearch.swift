public import Records

/// Documents that lie in files, found by title, symbol, issuer and by the texts of their attachments, the newest first.
///
/// A page may hold fewer rows than were asked for, none even, while there are more: `next` says where to go on, so that a narrow
/// filter over a common word keeps nobody waiting.
public struct FindInFiles: Query {
    /// Words, and which files.
    public let filter: FileFilter
    /// Behind which place of lists the page begins; `nil` for the newest.
    public let anchor: Int64?
    /// About how many rows.
    public let limit: Int

    /// Asks for a page.
    public init(filter: FileFilter, before anchor: Int64? = nil, limit: Int) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FoundInFiles {
        let visibility = FileVisibility(of: actor)
        guard visibility.all || !visibility.sights.isEmpty else { return FoundInFiles(rows: [], next: nil) }
        let page = try reader.archive.filed(filter, anchor, limit)
        var rows: [FiledRow] = []
        for found in page.found where visibility.depth(of: found.file) == .whole {
            if let row = try row(of: found, reader, actor) { rows.append(row) }
        }
        return FoundInFiles(rows: rows, next: page.next)
    }

    private func row(
        of found: FiledDocument, _ reader: Reader, _ actor: Actor
    ) throws(OfficeError) -> FiledRow? {
        var hit = try found.attachment.flatMap { (id) throws(OfficeError) in try reader.attachments.attachment(id) }
        // What is not described so is found by a text: it is told to those alone who may read that.
        let owner: FileOwner?
        switch found.source {
        case .incoming(let id): owner = .incoming(id)
        case .outgoing(let id): owner = .outgoing(id)
        case .loose: owner = hit?.owner
        }
        let mayRead = try owner.map { (owner) throws(OfficeError) in try ContentSight.mayRead(owner, reader, actor) }
        if hit != nil || !found.isDescribed, mayRead != true {
            guard found.isDescribed else { return nil }
            hit = nil
        }
        let line = try reader.archive.line(found.file.node)
        switch found.source {
        case .incoming(let id):
            guard let document = try reader.incoming(id, .everything) else { throw .refused(.noSuchRecord) }
            let content = document.content
            return FiledRow(
                found, symbol: content.symbol.raw, title: content.subject, date: content.date,
                author: content.issuer, circulation: content.circulation, attachment: hit, line: line,
                mayBeOpened: try seesWhole(.incoming(id), reader, actor))
        case .outgoing(let id):
            guard let document = try reader.outgoing.document(id, .everything) else { throw .refused(.noSuchRecord) }
            return FiledRow(
                found, symbol: document.symbol, title: document.content.subject, date: document.content.date,
                author: nil, circulation: document.content.circulation, attachment: hit, line: line,
                mayBeOpened: try seesWhole(.outgoing(id), reader, actor))
        case .loose(let paper):
            return FiledRow(
                found, symbol: paper.symbol ?? "", title: paper.title, date: paper.date, author: paper.author,
                circulation: found.file.content.circulation, attachment: hit, line: line, mayBeOpened: true)
        }
    }
}

/// Some of what was found in files.
public struct FoundInFiles: Equatable, Sendable {
    /// The newest first.
    public let rows: [FiledRow]
    /// Before which place the next page begins; `nil` where there is nothing more.
    public let next: Int64?

    /// Puts a page together.
    public init(rows: [FiledRow], next: Int64?) {
        self.rows = rows
        self.next = next
    }
}

/// A document in a file that a search found.
public struct FiledRow: Equatable, Sendable {
    /// Its place in the order of lists; larger is newer.
    public let place: Int64
    /// The document.
    public let source: FileItemSource
    /// The file that it lies in.
    public let file: RecordFile
    /// Số, ký hiệu.
    public let symbol: String
    /// Trích yếu.
    public let title: String
    /// Its day.
    public let date: Day?
    /// Whose it is; `nil` for our own.
    public let author: String?
    /// How it circulates: its mark goes with it on every way out.
    public let circulation: Circulation
    /// The attachment whose text holds the words, and its name; `nil` where what describes the document does.
    public let attachment: AttachmentID?
    public let attachmentName: String?
    /// From the fonds down to what the file lies in.
    public let line: [ArchiveNode]
    /// Whether this person may open the document itself.
    public let mayBeOpened: Bool

    init(
        _ found: FiledDocument, symbol: String, title: String, date: Day?, author: String?, circulation: Circulation,
        attachment: Attachment?, line: [ArchiveNode], mayBeOpened: Bool
    ) {
        self.init(
            place: found.place, source: found.source, file: found.file, symbol: symbol, title: title, date: date,
            author: author, circulation: circulation, attachment: attachment?.id, attachmentName: attachment?.name,
            line: line, mayBeOpened: mayBeOpened)
    }

    /// Puts a row together.
    public init(
        place: Int64, source: FileItemSource, file: RecordFile, symbol: String, title: String, date: Day?,
        author: String?, circulation: Circulation, attachment: AttachmentID?, attachmentName: String?,
        line: [ArchiveNode], mayBeOpened: Bool
    ) {
        self.place = place
        self.source = source
        self.file = file
        self.symbol = symbol
        self.title = title
        self.date = date
        self.author = author
        self.attachment = attachment
        self.attachmentName = attachmentName
        self.line = line
        self.circulation = circulation
        self.mayBeOpened = mayBeOpened
    }

    /// Where the file stands.
    public var shelf: ShelfMark? { line.last { $0.shelf != nil }?.shelf }
    /// The codes from the fonds down to what it lies in.
    public var path: ArchivePath { ArchivePath(line.map(\.code)) }
}

/// The sentence of an attachment's text in which a search hits; `nil` where none does, or the text may not be seen.
public struct ShowHit: Query {
    /// Whose text.
    public let attachment: AttachmentID
    /// What was searched for.
    public let search: SearchQuery

    /// Asks for a sentence.
    public init(_ attachment: AttachmentID, _ search: SearchQuery) {
        self.attachment = attachment
        self.search = search
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> HitSentence? {
        guard let found = try reader.attachments.attachment(attachment), found.destroyedIn == nil,
            found.removal == nil, try ContentSight.mayRead(found.owner, reader, actor),
            let text = try reader.attachments.text(found.blob)
        else { return nil }
        return HitSentence.find(in: text, search)
    }
}

/// The attachment of a document in whose text a search hits first, with its sentence; `nil` where none does.
public struct ShowDocumentHit: Query {
    /// Which document.
    public let owner: FileOwner
    /// What was searched for.
    public let search: SearchQuery

    /// Asks for a sentence.
    public init(_ owner: FileOwner, _ search: SearchQuery) {
        self.owner = owner
        self.search = search
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> DocumentHit? {
        guard search.asksContent, try ContentSight.mayRead(owner, reader, actor) else { return nil }
        for attachment in try reader.attachments.of(owner)
        where attachment.removal == nil && attachment.destroyedIn == nil {
            if let text = try reader.attachments.text(attachment.blob), let hit = HitSentence.find(in: text, search) {
                return DocumentHit(attachment: attachment.id, name: attachment.name, sentence: hit)
            }
        }
        return nil
    }
}

/// Where in a document's files a search hits.
public struct DocumentHit: Equatable, Sendable {
    /// The file.
    public let attachment: AttachmentID
    /// Its name.
    public let name: String
    /// The sentence.
    public let sentence: HitSentence

    /// Puts one together.
    public init(attachment: AttachmentID, name: String, sentence: HitSentence) {
        self.attachment = attachment
        self.name = name
        self.sentence = sentence
    }
}

/// Who reads the texts inside a document's files: who sees all of the document, and the archivist what is filed (design §10).
enum ContentSight {
    static func mayRead(_ owner: FileOwner, _ reader: Reader, _ actor: Actor) throws(OfficeError) -> Bool {
        if try seesWhole(owner, reader, actor) { return true }
        guard actor.everyone.contains(where: { $0.roles.contains(.archivist) }) else { return false }
        let source: FileItemSource
        switch owner {
        case .incoming(let id): source = .incoming(id)
        case .outgoing(let id): source = .outgoing(id)
        // Whoever may read it sees all of it.
        case .paper: return false
        }
        return try !reader.archive.filesOf(source, FileVisibility(of: actor)).isEmpty
    }
}
