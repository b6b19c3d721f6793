public import Records

/// What the commands about files need of a store, inside their transaction.
public struct AttachmentLedger {
    /// The files of a document in their order, those taken out included.
    public var of: (FileOwner) throws(OfficeError) -> [Attachment]
    /// A file of a document.
    public var attachment: (AttachmentID) throws(OfficeError) -> Attachment?
    /// What a finished blob is: its length and SHA-256; `nil` when it is not there (any more).
    public var finishedBlob: (BlobID) throws(OfficeError) -> (bytes: Int, sha256: String)?
    /// Adds a file; the key in the value is ignored and the new one returned.
    public var add: (Attachment) throws(OfficeError) -> AttachmentID
    /// Writes that a file was taken out.
    public var remove: (AttachmentID, Attachment.Removal) throws(OfficeError) -> Void

    /// A ledger over a store's own functions.
    public init(
        of: @escaping (FileOwner) throws(OfficeError) -> [Attachment],
        attachment: @escaping (AttachmentID) throws(OfficeError) -> Attachment?,
        finishedBlob: @escaping (BlobID) throws(OfficeError) -> (bytes: Int, sha256: String)?,
        add: @escaping (Attachment) throws(OfficeError) -> AttachmentID,
        remove: @escaping (AttachmentID, Attachment.Removal) throws(OfficeError) -> Void
    ) {
        self.of = of
        self.attachment = attachment
        self.finishedBlob = finishedBlob
        self.add = add
        self.remove = remove
    }
}

/// What the queries about files need of a store.
public struct AttachmentReader {
    /// The files of a document in their order, those taken out included.
    public var of: (FileOwner) throws(OfficeError) -> [Attachment]
    /// A file of a document.
    public var attachment: (AttachmentID) throws(OfficeError) -> Attachment?
    /// A chunk of a blob, counted from 0; `nil` after the last.
    public var chunk: (BlobID, Int) throws(OfficeError) -> [UInt8]?
    /// What is known of the text of some bytes.
    public var standing: (BlobID) throws(OfficeError) -> TextStanding?
    /// The text of some bytes, as much of it as is found; `nil` where there is none.
    public var text: (BlobID) throws(OfficeError) -> String?
    /// Files whose text could not be taken out, the newest first: after this one, at most so many.
    public var failed: (AttachmentID?, Int) throws(OfficeError) -> [AttachmentID]

    /// A reader over a store's own functions.
    public init(
        of: @escaping (FileOwner) throws(OfficeError) -> [Attachment],
        attachment: @escaping (AttachmentID) throws(OfficeError) -> Attachment?,
        chunk: @escaping (BlobID, Int) throws(OfficeError) -> [UInt8]?,
        standing: @escaping (BlobID) throws(OfficeError) -> TextStanding?,
        text: @escaping (BlobID) throws(OfficeError) -> String?,
        failed: @escaping (AttachmentID?, Int) throws(OfficeError) -> [AttachmentID]
    ) {
        self.of = of
        self.attachment = attachment
        self.chunk = chunk
        self.standing = standing
        self.text = text
        self.failed = failed
    }
}

/// Lays bytes down before they belong to a document. Each call is a short transaction of its own, so that a long file
/// keeps nobody else from writing; nothing of it is a record yet, so nothing is journaled.
public struct StagingPort {
    /// Begins a blob.
    public var open: (Instant) throws(OfficeError) -> BlobID
    /// Appends the next chunk, counted from 0; all but the last are `Staging.chunk` bytes long.
    public var append: (BlobID, Int, [UInt8]) throws(OfficeError) -> Void
    /// Finishes a blob of so many bytes and this SHA-256. The blob of the same content that is there already is returned
    /// in its place.
    public var finish: (BlobID, Int, String, Instant) throws(OfficeError) -> BlobID
    /// Gives a blob up that no document has; its bytes go when the office rests.
    public var discard: (BlobID) throws(OfficeError) -> Void

    /// A port over a store's own functions.
    public init(
        open: @escaping (Instant) throws(OfficeError) -> BlobID,
        append: @escaping (BlobID, Int, [UInt8]) throws(OfficeError) -> Void,
        finish: @escaping (BlobID, Int, String, Instant) throws(OfficeError) -> BlobID,
        discard: @escaping (BlobID) throws(OfficeError) -> Void
    ) {
        self.open = open
        self.append = append
        self.finish = finish
        self.discard = discard
    }
}
