/// The key of a file that belongs to a document.
public struct AttachmentID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// The key of bytes that lie in the office file and may not belong to any document yet.
public struct BlobID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// What a file belongs to.
public enum FileOwner: Hashable, Sendable {
    /// An incoming one: what came with it, its scan.
    case incoming(DocumentID)
    /// An outgoing one: the signed scan, the file that it was written in.
    case outgoing(OutgoingID)
    /// A paper in a file of the archive that stands in no register: its scan.
    case paper(FileItemID)
}

/// A file of a document (tệp đính kèm). It is never deleted: taken out, it stays with its reason.
public struct Attachment: Equatable, Sendable {
    /// Its key.
    public let id: AttachmentID
    /// The document or paper that it belongs to.
    public let owner: FileOwner
    /// Its bytes; files of the same content share them.
    public let blob: BlobID
    /// Its name for the eye: clean, NFC, never a path.
    public let name: String
    /// What it is, by its content.
    public let kind: ContentKind
    /// Its length.
    public let bytes: Int
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public let sha256: String
    /// Its place among the files of the document, from 1.
    public let position: Int
    /// When it was added.
    public let addedAt: Instant
    /// Who added it.
    public let addedBy: PersonID
    /// That it was taken out; `nil` while it belongs to the document.
    public var removal: Removal?
    /// In which disposal its bytes were destroyed; its name, length and hash stay. `nil` while they are there.
    public var destroyedIn: DisposalID?

    /// When, by whom and why a file was taken out.
    public struct Removal: Equatable, Sendable {
        /// When.
        public let at: Instant
        /// By whom.
        public let by: PersonID
        /// Why.
        public let reason: String

        /// Puts a removal together.
        public init(at: Instant, by: PersonID, reason: String) {
            self.at = at
            self.by = by
            self.reason = reason
        }
    }

    /// Puts an attachment together.
    public init(
        id: AttachmentID, owner: FileOwner, blob: BlobID, name: String, kind: ContentKind, bytes: Int,
        sha256: String, position: Int, addedAt: Instant, addedBy: PersonID, removal: Removal? = nil,
        destroyedIn: DisposalID? = nil
    ) {
        self.id = id
        self.owner = owner
        self.blob = blob
        self.name = name
        self.kind = kind
        self.bytes = bytes
        self.sha256 = sha256
        self.position = position
        self.addedAt = addedAt
        self.addedBy = addedBy
        self.removal = removal
        self.destroyedIn = destroyedIn
    }
}

/// Bytes that were read in whole, hashed and laid down in the office file, waiting for a document.
public struct StagedFile: Equatable, Sendable {
    /// Where its bytes are.
    public let blob: BlobID
    /// Its name for the eye.
    public let name: String
    /// What it is, by its content.
    public let kind: ContentKind
    /// Its length.
    public let bytes: Int
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public let sha256: String

    /// Puts a staged file together.
    public init(blob: BlobID, name: String, kind: ContentKind, bytes: Int, sha256: String) {
        self.blob = blob
        self.name = name
        self.kind = kind
        self.bytes = bytes
        self.sha256 = sha256
    }
}
