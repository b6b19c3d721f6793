public import Records

/// The files of a document, those taken out included; none for who may not see all of the document.
public struct ListAttachments: Query {
    /// Which document.
    public let owner: FileOwner

    /// Asks for the files of a document.
    public init(of owner: FileOwner) { self.owner = owner }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [Attachment] {
        guard try seesWhole(owner, reader, actor) else { return [] }
        return try reader.attachments.of(owner)
    }
}

/// One file of a document; `nil` for who may not see it.
public struct ShowAttachment: Query {
    /// Which file.
    public let attachment: AttachmentID

    /// Asks for a file.
    public init(_ attachment: AttachmentID) { self.attachment = attachment }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> Attachment? {
        guard let found = try reader.attachments.attachment(attachment), try seesWhole(found.owner, reader, actor)
        else { return nil }
        return found
    }
}

/// A piece of a file's bytes; `nil` after the last, and for who may not see it. What was destroyed is refused. The right is asked anew for each piece.
public struct ReadAttachment: Query {
    /// Which file.
    public let attachment: AttachmentID
    /// Which piece, from 0; all but the last are `Staging.chunk` bytes long.
    public let piece: Int

    /// Asks for a piece of a file.
    public init(_ attachment: AttachmentID, piece: Int) {
        self.attachment = attachment
        self.piece = piece
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [UInt8]? {
        guard let found = try ShowAttachment(attachment).answer(from: reader, for: actor) else { return nil }
        if let disposal = found.destroyedIn { throw .procedure(.destroyed(found.name, disposal)) }
        return try reader.attachments.chunk(found.blob, piece)
    }
}

/// Whether an actor sees all of a document and not only its outer fields.
func seesWhole(_ owner: FileOwner, _ reader: Reader, _ actor: Actor) throws(OfficeError) -> Bool {
    let visibility = Visibility(of: actor)
    switch owner {
    case .incoming(let id): return try reader.incoming(id, visibility).map { !$0.isOuterView } ?? false
    case .outgoing(let id): return try reader.outgoing.document(id, visibility).map { !$0.isOuterView } ?? false
    // A paper in no register is seen by whoever sees all of its file.
    case .paper(let id): return try ShowPaper(id).answer(from: reader, for: actor) != nil
    }
}

/// A paper in no register with the file that it lies in; `nil` for who does not see all of the file.
public struct ShowPaper: Query {
    /// Which paper.
    public let item: FileItemID

    /// Asks for a paper.
    public init(_ item: FileItemID) { self.item = item }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FiledPaper? {
        guard let item = try reader.archive.item(item), case .loose(let paper) = item.source,
            let file = try reader.archive.file(item.file, FileVisibility(of: actor)), !file.isOuterView
        else { return nil }
        return FiledPaper(item: item, paper: paper, file: file)
    }
}

/// A paper in no register, in its file. What is said of the file's circulation holds for it.
public struct FiledPaper: Equatable, Sendable {
    /// Where it lies.
    public let item: FileItem
    /// What it is.
    public let paper: LoosePaper
    /// Its file.
    public let file: RecordFile

    /// Puts one together.
    public init(item: FileItem, paper: LoosePaper, file: RecordFile) {
        self.item = item
        self.paper = paper
        self.file = file
    }

    /// "Biên bản họp, hồ sơ 01.TCCB/2026".
    public var name: String { "\(paper.title), \(file.name.description)" }
}
