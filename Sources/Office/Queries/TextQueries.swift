public import Records

/// What is known of the texts inside a document's files; none for who may not see all of the document.
public struct ShowTexts: Query {
    /// Which document.
    public let owner: FileOwner

    /// Asks for the texts of a document.
    public init(of owner: FileOwner) { self.owner = owner }

    public func answer(
        from reader: Reader, for actor: Actor
    ) throws(OfficeError) -> [AttachmentID: TextStanding] {
        guard try ContentSight.mayRead(owner, reader, actor) else { return [:] }
        var found: [AttachmentID: TextStanding] = [:]
        for attachment in try reader.attachments.of(owner) where attachment.destroyedIn == nil {
            found[attachment.id] = try reader.attachments.standing(attachment.blob)
        }
        return found
    }
}

/// Files whose text could not be taken out, the newest first, as far as they are seen.
public struct ListFailedTexts: Query {
    /// How many at most.
    public let limit: Int

    /// Asks for those that failed.
    public init(limit: Int) { self.limit = limit }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [FailedText] {
        var found: [FailedText] = []
        var last: AttachmentID?
        while found.count < limit {
            let page = try reader.attachments.failed(last, 200)
            for id in page where found.count < limit {
                guard let attachment = try reader.attachments.attachment(id),
                    let standing = try reader.attachments.standing(attachment.blob),
                    try ContentSight.mayRead(attachment.owner, reader, actor)
                else { continue }
                found.append(
                    FailedText(
                        attachment: attachment, standing: standing,
                        document: try documentName(of: attachment.owner, from: reader, for: actor)))
            }
            guard page.count == 200 else { break }
            last = page.last
        }
        return found
    }
}

/// Whether a person may be told the name of a document's file, and what the document is called then.
public struct NameOfOwner: Query {
    /// Which document.
    public let owner: FileOwner

    /// Asks for a name.
    public init(_ owner: FileOwner) { self.owner = owner }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> String? {
        guard try ContentSight.mayRead(owner, reader, actor) else { return nil }
        return try documentName(of: owner, from: reader, for: actor)
    }
}

/// "1533/2026" of an incoming document, the symbol of one of ours, title and file of a paper.
private func documentName(
    of owner: FileOwner, from reader: Reader, for actor: Actor
) throws(OfficeError) -> String {
    switch owner {
    case .incoming(let id):
        guard let document = try reader.incoming(id, .everything) else { throw .refused(.noSuchRecord) }
        return document.number.shownWithYear
    case .outgoing(let id):
        guard let document = try reader.outgoing.document(id, .everything) else { throw .refused(.noSuchRecord) }
        return document.number.map { "\(document.symbol)/\($0.year)" } ?? document.symbol
    case .paper(let id):
        guard let found = try ShowPaper(id).answer(from: reader, for: actor) else { throw .refused(.noSuchRecord) }
        return found.name
    }
}

/// A file whose text could not be taken out.
public struct FailedText: Equatable, Sendable {
    /// The file.
    public let attachment: Attachment
    /// Why, and when.
    public let standing: TextStanding
    /// What its document is called.
    public let document: String

    /// Puts one together.
    public init(attachment: Attachment, standing: TextStanding, document: String) {
        self.attachment = attachment
        self.standing = standing
        self.document = document
    }
}
