public import Records

/// A page of a list of incoming documents with what stands in its title.
public struct ListIncoming: Query {
    /// Which documents.
    public let filter: IncomingFilter
    /// Where the page begins.
    public let anchor: PageAnchor
    /// How many rows at most.
    public let limit: Int

    /// Asks for a page.
    public init(filter: IncomingFilter, anchor: PageAnchor = .newest, limit: Int) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [IncomingRow] {
        try reader.incomingPage(filter, Visibility(of: actor), anchor, limit)
    }
}

/// How many documents a filter finds; counting stops at the cap, so that it is always instant.
public struct CountIncoming: Query {
    /// Which documents.
    public let filter: IncomingFilter
    /// Where counting stops, if it does not stop before: words inside files may be in too many of them to be looked through.
    public let cap: Int

    /// Asks for a count.
    public init(filter: IncomingFilter, cap: Int = 1000) {
        self.filter = filter
        self.cap = cap
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IncomingCount {
        let visibility = Visibility(of: actor)
        if visibility.all, filter.isPlain {
            var total = 0
            for register in filter.register.map({ [$0] }) ?? Register.allCases {
                total += try reader.incomingTotal(register, filter.year)
            }
            return IncomingCount(value: total, isCapped: false)
        }
        return try reader.incomingCount(filter, visibility, cap)
    }
}

/// A count that may have stopped at its cap.
public struct IncomingCount: Equatable, Sendable {
    /// The count, or how many were counted before counting stopped.
    public let value: Int
    /// Whether there may be more.
    public let isCapped: Bool

    /// Puts a count together.
    public init(value: Int, isCapped: Bool) {
        self.value = value
        self.isCapped = isCapped
    }

    /// "12", "1000+".
    public var shown: String { isCapped ? "\(value)+" : "\(value)" }
}

/// One document with its history.
public struct ShowIncoming: Query {
    /// By key or by number.
    public enum Which: Equatable, Sendable {
        /// By key.
        case key(DocumentID)
        /// By number.
        case number(RegisterNumber)
    }

    /// Which document.
    public let which: Which

    /// Asks for a document.
    public init(_ which: Which) { self.which = which }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IncomingDetail? {
        let visibility = Visibility(of: actor)
        let document: IncomingDocument?
        switch which {
        case .key(let id): document = try reader.incoming(id, visibility)
        case .number(let number): document = try reader.incomingNumbered(number, visibility)
        }
        guard let document else { return nil }
        let isWhole = !document.isOuterView
        var history = try reader.history(RecordKey(.incoming, document.id.value)).map(\.withoutTrace)
        if !isWhole { history = history.map(\.withoutContent) }
        guard isWhole else { return IncomingDetail(document: document, history: history, isWhole: false) }
        var repliesTo: [RepliedOutgoing] = []
        for reply in try reader.replies.of(document.id) {
            if let outgoing = try reader.outgoing.document(reply.outgoing, visibility) {
                repliesTo.append(RepliedOutgoing(document: outgoing, isPartial: reply.isPartial))
            }
        }
        return IncomingDetail(
            document: document, history: history, answers: try reader.outgoing.answering(document.id, visibility),
            repliesTo: repliesTo, files: try ListFilesOf(.incoming(document.id)).answer(from: reader, for: actor),
            isWhole: true)
    }
}

extension HistoryEntry {
    /// The entry without what only taking back needs.
    var withoutTrace: HistoryEntry {
        HistoryEntry(
            sequence: sequence, at: at, person: person, actingFor: actingFor, command: command,
            changes: StepTrace.readable(changes))
    }

    /// The entry without what was written: who, when and which fields.
    var withoutContent: HistoryEntry {
        HistoryEntry(
            sequence: sequence, at: at, person: person, actingFor: actingFor, command: command,
            changes: changes.map { FieldChange($0.field, from: nil, to: nil) })
    }
}

/// A document as its own screen shows it.
public struct IncomingDetail: Equatable, Sendable {
    /// The document, to the depth that is visible.
    public let document: IncomingDocument
    /// Its journal, oldest first.
    public let history: [HistoryEntry]
    /// The outgoing documents that answer it, to the depth that is visible.
    public let answers: [OutgoingDocument]
    /// The outgoing documents that it replies to.
    public let repliesTo: [RepliedOutgoing]
    /// The files in which it lies, as far as they are seen.
    public let files: [RecordFile]
    /// Whether the content is shown.
    public let isWhole: Bool

    /// Puts a detail together.
    public init(
        document: IncomingDocument, history: [HistoryEntry], answers: [OutgoingDocument] = [],
        repliesTo: [RepliedOutgoing] = [], files: [RecordFile] = [], isWhole: Bool
    ) {
        self.files = files
        self.document = document
        self.history = history
        self.answers = answers
        self.repliesTo = repliesTo
        self.isWhole = isWhole
    }
}

/// An outgoing document that an incoming one replies to, as the incoming one's screen shows it.
public struct RepliedOutgoing: Equatable, Sendable {
    /// The outgoing document, to the depth that is visible.
    public let document: OutgoingDocument
    /// Whether something of what was asked for is still owed.
    public let isPartial: Bool

    /// Puts one together.
    public init(document: OutgoingDocument, isPartial: Bool) {
        self.document = document
        self.isPartial = isPartial
    }
}

/// Documents that may be the same as one being registered: asked before a number is spent.
public struct FindDuplicates: Query {
    /// What is being registered.
    public let issuer: String
    /// Its symbol.
    public let symbol: DocumentSymbol
    /// Its own date or, failing that, its arrival.
    public let year: Int
    /// Its subject so far.
    public let subject: String

    /// Asks for likely duplicates.
    public init(issuer: String, symbol: DocumentSymbol, year: Int, subject: String) {
        self.issuer = issuer
        self.symbol = symbol
        self.year = year
        self.subject = subject
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [DuplicateSuspicion] {
        guard actor.may(.registerIncoming) || actor.may(.importRegister), !issuer.isEmpty else { return [] }
        var found: [DuplicateSuspicion] = []
        if symbol.number != nil {
            found += try reader.sameSymbol(issuer, symbol, year).map {
                DuplicateSuspicion(document: $0, kind: .sameSymbol)
            }
        }
        if subject.count >= 12 {
            for document in try reader.latestOfIssuer(issuer, 200)
            where !found.contains(where: { $0.document.id == document.id })
                && document.state == .registered
                && (symbol.number == nil || document.content.symbol.number == nil
                    || symbol.number == document.content.symbol.number)
                && similarity(document.content.subject, subject) >= nearSameSubject
            {
                found.append(DuplicateSuspicion(document: document, kind: .nearSameSubject))
            }
        }
        // Every twin is shown: the registration refuses one that was not.
        return Array(found.prefix(max(5, found.count { $0.kind == .sameSymbol })))
    }
}

/// Why a document is suspected to be the same.
public struct DuplicateSuspicion: Equatable, Sendable {
    /// The one in the register.
    public let document: IncomingDocument
    /// Why.
    public let kind: Kind

    /// The two signs.
    public enum Kind: Equatable, Sendable {
        /// Same issuer, number and year.
        case sameSymbol
        /// Nearly the same subject of the same issuer.
        case nearSameSubject
    }

    /// Puts a suspicion together.
    public init(document: IncomingDocument, kind: Kind) {
        self.document = document
        self.kind = kind
    }
}
