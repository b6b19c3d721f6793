/// The key of a backup in the office's list.
public struct BackupID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// A backup that was made of the office: whatever is destroyed later lies in it until it is gone itself, and the minutes of destruction
/// say so.
public struct BackupNote: Equatable, Sendable {
    /// Its key.
    public let id: BackupID
    /// When it was made.
    public let madeAt: Instant
    /// Where it was written.
    public let path: String
    /// Its length.
    public let bytes: Int
    /// SHA-256 of the whole file, 64 hexadecimal digits.
    public let sha256: String
    /// The last day for which it is kept; `nil` where nobody has said.
    public var keepUntil: Day?
    /// The day on which it was told gone.
    public var goneOn: Day?

    /// Puts a note together.
    public init(
        id: BackupID, madeAt: Instant, path: String, bytes: Int, sha256: String, keepUntil: Day? = nil,
        goneOn: Day? = nil
    ) {
        self.id = id
        self.madeAt = madeAt
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
        self.keepUntil = keepUntil
        self.goneOn = goneOn
    }

    /// Whether it holds what came into the office at one of these moments and was there until now: it was made after the first of them,
    /// and nobody has told it gone.
    public func holds(addedFrom first: Instant) -> Bool { goneOn == nil && madeAt >= first }
}
