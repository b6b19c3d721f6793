public import Records

/// Something that a person did today and may want to take back.
public struct Undoable: Equatable, Sendable {
    /// The entry of the journal.
    public let entry: Int64
    /// When.
    public let at: Instant
    /// The command's stable name.
    public let command: String
    /// The document that it is about; `nil` where it is about something else.
    public let document: Document?
    /// The outgoing document that it is about.
    public let outgoing: Outgoing?
    /// How it is taken back.
    public let way: UndoWay

    /// An outgoing document by what making its number void needs.
    public struct Outgoing: Equatable, Sendable {
        /// Its key.
        public let id: OutgoingID
        /// Its symbol.
        public let symbol: String
        /// The version that stands now.
        public let version: Int

        /// Puts one together.
        public init(id: OutgoingID, symbol: String, version: Int) {
            self.id = id
            self.symbol = symbol
            self.version = version
        }
    }

    /// A document by what taking back needs of it: whoever gave it away does not see more of it any longer.
    public struct Document: Equatable, Sendable {
        /// Its key.
        public let id: DocumentID
        /// Its number.
        public let number: RegisterNumber
        /// The version of its entry that stands now.
        public let version: Int
        /// Whether its number is void.
        public let isVoid: Bool

        /// Takes of a document what is needed.
        public init(of document: IncomingDocument) {
            id = document.id
            number = document.number
            version = document.version
            isVoid = document.state == .void
        }
    }

    /// Puts one together.
    public init(
        entry: Int64, at: Instant, command: String, document: Document?, outgoing: Outgoing? = nil, way: UndoWay
    ) {
        self.outgoing = outgoing
        self.entry = entry
        self.at = at
        self.command = command
        self.document = document
        self.way = way
    }
}

/// What the person did today and was not taken back, the newest first.
public struct AskUndoable: Query {
    /// The most acts that are looked back on: as many as can be marked in a list, and some.
    public static let most = 250

    /// The day it is.
    public let today: Day

    /// Asks for the acts of a day.
    public init(today: Day) { self.today = today }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [Undoable] {
        let records = try reader.ownEntries(actor.person.id, Instant(startOf: today), Self.most)
        var result: [Undoable] = []
        for record in UndoRule.standing(records) {
            var document: Undoable.Document?
            if let subject = record.subject, subject.kind == .incoming {
                document = try reader.incoming(DocumentID(subject.id), .everything).map(Undoable.Document.init)
            }
            var outgoing: Undoable.Outgoing?
            if let subject = record.subject, subject.kind == .outgoing,
                let found = try reader.outgoing.document(OutgoingID(subject.id), .everything),
                OutgoingRule.next(found.state, .void) != nil
            {
                // What has left the office is recalled, by who may; its number is not made void.
                outgoing = Undoable.Outgoing(id: found.id, symbol: found.symbol, version: found.version)
            }
            let way = document == nil && outgoing == nil ? .stands : UndoRule.way(of: record.command)
            result.append(
                Undoable(
                    entry: record.sequence, at: record.at, command: record.command, document: document,
                    outgoing: outgoing, way: way))
        }
        return result
    }
}
