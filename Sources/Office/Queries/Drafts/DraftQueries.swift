public import Records

/// A version of a document's text.
public struct ShowDraftText: Query {
    /// Which document.
    public let document: OutgoingID
    /// Which version; the newest where it is `nil`.
    public let number: Int?

    /// Asks for a text.
    public init(_ document: OutgoingID, number: Int? = nil) {
        self.document = document
        self.number = number
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> DraftVersion? {
        guard let found = try reader.outgoing.document(document, Visibility(of: actor)), !found.isOuterView else {
            return nil
        }
        return try reader.outgoing.drafts.version(document, number)
    }
}

extension Actor {
    /// For whom this actor gives opinions: themselves, the departments that they head.
    var opinionParties: [Party] {
        everyone.map { .person($0.id) }
            + everyone.filter { $0.roles.contains(.head) }.compactMap(\.department).map(Party.department)
    }
}
