public import Records

/// Takes care of the texts inside files. They are made of the bytes and may be made again, so nothing of it is a record or journaled; each
/// call is a short write of its own, so that taking texts out keeps nobody from writing.
public struct TextPort {
    /// Bytes whose text nobody has taken out, the newest first: after these bytes, at most so many, at this time.
    public var waiting: (BlobID?, Int, Instant) throws(OfficeError) -> [WaitingText]
    /// Begins with some bytes; `false` where another process has them.
    public var claim: (BlobID, Instant) throws(OfficeError) -> Bool
    /// A chunk of bytes, counted from 0; `nil` after the last.
    public var chunk: (BlobID, Int) throws(OfficeError) -> [UInt8]?
    /// Keeps what came of it. Of bytes that were destroyed meanwhile nothing is kept.
    public var keep: (BlobID, TextOutcome, Instant) throws(OfficeError) -> Void
    /// Leaves bytes to wait again.
    public var release: (BlobID) throws(OfficeError) -> Void
    /// Lets what failed wait again, these bytes or all; how many.
    public var retry: (BlobID?) throws(OfficeError) -> Int
    /// How many wait and how many failed, up to a cap.
    public var counts: (Int) throws(OfficeError) -> TextCounts
    /// Brings one text into the index, or out of it; `false` when none is to be.
    public var index: () throws(OfficeError) -> Bool

    /// A port over a store's own functions.
    public init(
        waiting: @escaping (BlobID?, Int, Instant) throws(OfficeError) -> [WaitingText],
        claim: @escaping (BlobID, Instant) throws(OfficeError) -> Bool,
        chunk: @escaping (BlobID, Int) throws(OfficeError) -> [UInt8]?,
        keep: @escaping (BlobID, TextOutcome, Instant) throws(OfficeError) -> Void,
        release: @escaping (BlobID) throws(OfficeError) -> Void,
        retry: @escaping (BlobID?) throws(OfficeError) -> Int,
        counts: @escaping (Int) throws(OfficeError) -> TextCounts,
        index: @escaping () throws(OfficeError) -> Bool
    ) {
        self.waiting = waiting
        self.claim = claim
        self.chunk = chunk
        self.keep = keep
        self.release = release
        self.retry = retry
        self.counts = counts
        self.index = index
    }
}

/// Bytes whose text waits to be taken out.
public struct WaitingText: Equatable, Sendable {
    /// The bytes.
    public let blob: BlobID
    /// The first file that has them.
    public let attachment: AttachmentID
    /// The document of that file.
    public let owner: FileOwner
    /// Its name.
    public let name: String
    /// What it is.
    public let kind: ContentKind
    /// How long.
    public let bytes: Int

    /// Puts one together.
    public init(
        blob: BlobID, attachment: AttachmentID, owner: FileOwner, name: String, kind: ContentKind, bytes: Int
    ) {
        self.blob = blob
        self.attachment = attachment
        self.owner = owner
        self.name = name
        self.kind = kind
        self.bytes = bytes
    }
}

/// How many texts are not there.
public struct TextCounts: Equatable, Sendable {
    /// Not taken out yet.
    public let waiting: Int
    /// Could not be taken out.
    public let failed: Int

    /// Puts counts together.
    public init(waiting: Int, failed: Int) {
        self.waiting = waiting
        self.failed = failed
    }
}

extension Office {
    /// The texts inside files.
    public var texts: TextPort { port.texts }
}
