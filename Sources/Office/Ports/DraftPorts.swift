public import Records

/// What the commands about drafts need of a store, inside their transaction.
public struct DraftLedger {
    /// The newest version of a document's text; `nil` where none was written.
    public var newest: (OutgoingID) throws(OfficeError) -> DraftVersion?
    /// Adds a version; the key in the value is ignored.
    public var addVersion: (DraftVersion) throws(OfficeError) -> DraftVersionID
    /// All opinions that were asked for on a document, in the order of asking.
    public var opinions: (OutgoingID) throws(OfficeError) -> [DraftOpinion]
    /// One of them.
    public var opinion: (DraftOpinionID) throws(OfficeError) -> DraftOpinion?
    /// Adds an opinion asked for; the key in the value is ignored.
    public var addOpinion: (DraftOpinion) throws(OfficeError) -> DraftOpinionID
    /// Writes what was said.
    public var updateOpinion: (DraftOpinion) throws(OfficeError) -> Void

    /// A ledger over a store's own functions.
    public init(
        newest: @escaping (OutgoingID) throws(OfficeError) -> DraftVersion?,
        addVersion: @escaping (DraftVersion) throws(OfficeError) -> DraftVersionID,
        opinions: @escaping (OutgoingID) throws(OfficeError) -> [DraftOpinion],
        opinion: @escaping (DraftOpinionID) throws(OfficeError) -> DraftOpinion?,
        addOpinion: @escaping (DraftOpinion) throws(OfficeError) -> DraftOpinionID,
        updateOpinion: @escaping (DraftOpinion) throws(OfficeError) -> Void
    ) {
        self.newest = newest
        self.addVersion = addVersion
        self.opinions = opinions
        self.opinion = opinion
        self.addOpinion = addOpinion
        self.updateOpinion = updateOpinion
    }
}

/// What the queries about drafts need of a store. Whoever asks has looked first whether the document may be seen.
public struct DraftReader {
    /// A version of a document's text by its number, or the newest.
    public var version: (OutgoingID, Int?) throws(OfficeError) -> DraftVersion?
    /// All versions, the newest first, without their texts.
    public var versions: (OutgoingID) throws(OfficeError) -> [DraftVersion]
    /// All opinions that were asked for on a document, in the order of asking.
    public var opinions: (OutgoingID) throws(OfficeError) -> [DraftOpinion]

    /// A reader over a store's own functions.
    public init(
        version: @escaping (OutgoingID, Int?) throws(OfficeError) -> DraftVersion?,
        versions: @escaping (OutgoingID) throws(OfficeError) -> [DraftVersion],
        opinions: @escaping (OutgoingID) throws(OfficeError) -> [DraftOpinion]
    ) {
        self.version = version
        self.versions = versions
        self.opinions = opinions
    }
}
