public import Records

/// A page of a list of outgoing documents.
public struct ListOutgoing: Query {
    /// Which documents.
    public let filter: OutgoingFilter
    /// Where the page begins.
    public let anchor: PageAnchor
    /// How many rows at most.
    public let limit: Int

    /// Asks for a page.
    public init(filter: OutgoingFilter, anchor: PageAnchor = .newest, limit: Int) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [OutgoingRow] {
        try reader.outgoing.page(filter, Visibility(of: actor), anchor, limit)
    }
}

/// How many documents a filter finds; counting stops at the cap, so that it is always instant.
public struct CountOutgoing: Query {
    /// Which documents.
    public let filter: OutgoingFilter
    /// Where counting stops: an answer of the cap means "or more".
    public let cap: Int

    /// Asks for a count.
    public init(filter: OutgoingFilter, cap: Int = 1000) {
        self.filter = filter
        self.cap = cap
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> IncomingCount {
        let visibility = Visibility(of: actor)
        if visibility.all, filter == .register() {
            return IncomingCount(value: try reader.outgoing.total(nil), isCapped: false)
        }
        return try reader.outgoing.count(filter, visibility, cap)
    }
}

/// One document with its history.
public struct ShowOutgoing: Query {
    /// By key or by name.
    public enum Which: Equatable, Sendable {
        /// By key.
        case key(OutgoingID)
        /// By name: "15/BC-LĐLĐ/2026".
        case name(OutgoingName)
    }

    /// Which document.
    public let which: Which

    /// Asks for a document.
    public init(_ which: Which) { self.which = which }

    /// - Throws: `ambiguous` where a name means several.
    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> OutgoingDetail? {
        let visibility = Visibility(of: actor)
        let found: [OutgoingDocument]
        switch which {
        case .key(let id): found = try reader.outgoing.document(id, visibility).map { [$0] } ?? []
        case .name(let name):
            found = try reader.outgoing.named(name, visibility)
            if found.count > 1 {
                throw .refused(.outgoing(.ambiguous("\(name.number)\(name.suffix)/\(name.year)", found.map(\.symbol))))
            }
        }
        guard let document = found.first else { return nil }
        let isWhole = !document.isOuterView
        var history = try reader.history(RecordKey(.outgoing, document.id.value)).map(\.withoutTrace)
        if !isWhole { history = history.map(\.withoutContent) }
        var answered: [AnsweredIncoming] = []
        for answer in document.answers {
            if let incoming = try reader.incoming(answer.document, visibility) {
                answered.append(AnsweredIncoming(document: incoming, isPartial: answer.isPartial))
            }
        }
        // Only while somebody can still write into them.
        let isOpen = isWhole && DraftRule.isTextOpen(in: document.state)
        let text = isOpen ? try reader.outgoing.drafts.version(document.id, nil)?.text : nil
        var replaced: OutgoingDocument?
        if let id = document.replaces { replaced = try reader.outgoing.document(id, visibility) }
        return OutgoingDetail(
            document: document, answered: answered, replaced: replaced,
            replacements: try reader.outgoing.replacing(document.id, visibility),
            versions: isWhole ? try reader.outgoing.drafts.versions(document.id) : [],
            opinions: isWhole ? try reader.outgoing.drafts.opinions(document.id) : [],
            openPlaces: text.map { DraftText($0).openPlaces } ?? 0,
            files: isWhole ? try ListFilesOf(.outgoing(document.id)).answer(from: reader, for: actor) : [],
            history: history, isWhole: isWhole)
    }
}

/// An incoming document that is answered, as the answer's screen shows it.
public struct AnsweredIncoming: Equatable, Sendable {
    /// The incoming document, to the depth that is visible.
    public let document: IncomingDocument
    /// Whether something is still owed.
    public let isPartial: Bool

    /// Puts one together.
    public init(document: IncomingDocument, isPartial: Bool) {
        self.document = document
        self.isPartial = isPartial
    }
}

/// A document as its own screen shows it.
public struct OutgoingDetail: Equatable, Sendable {
    /// The document, to the depth that is visible.
    public let document: OutgoingDocument
    /// What it answers.
    public let answered: [AnsweredIncoming]
    /// What it replaces.
    public let replaced: OutgoingDocument?
    /// What replaced it.
    public let replacements: [OutgoingDocument]
    /// The versions of its text, the newest first, without the texts.
    public let versions: [DraftVersion]
    /// The opinions asked for on its draft.
    public let opinions: [DraftOpinion]
    /// How many places of its newest text are left to be written, while that can be done.
    public let openPlaces: Int
    /// The files in which it lies, as far as they are seen.
    public let files: [RecordFile]
    /// Its journal, oldest first.
    public let history: [HistoryEntry]
    /// Whether all of it is seen.
    public let isWhole: Bool

    /// Puts a detail together.
    public init(
        document: OutgoingDocument, answered: [AnsweredIncoming], replaced: OutgoingDocument?,
        replacements: [OutgoingDocument], versions: [DraftVersion] = [], opinions: [DraftOpinion] = [],
        openPlaces: Int = 0, files: [RecordFile] = [], history: [HistoryEntry], isWhole: Bool
    ) {
        self.files = files
        self.document = document
        self.answered = answered
        self.replaced = replaced
        self.replacements = replacements
        self.versions = versions
        self.opinions = opinions
        self.openPlaces = openPlaces
        self.history = history
        self.isWhole = isWhole
    }
}

extension OutgoingDetail {
    /// Who gave a draft its number and when; `nil` for what has none, and for what was registered with it.
    public var numbered: HistoryEntry? {
        guard document.number != nil, history.contains(where: { $0.command == BeginDraft.name }) else { return nil }
        return history.first { entry in entry.changes.contains { $0.field == "symbol" && $0.old == nil } }
    }
}

/// What helps to write an outgoing document of a type: its symbol, the number that comes next, who signed the last.
public struct PrepareOutgoing: Query {
    /// The type.
    public let typeCode: String
    /// The department that drafted it.
    public let department: DepartmentID?
    /// The day of the number.
    public let day: Day

    /// Asks for help with a type.
    public init(typeCode: String, department: DepartmentID? = nil, day: Day) {
        self.typeCode = typeCode
        self.department = department
        self.day = day
    }

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> OutgoingHelp {
        let profile = try reader.profile()
        let policy = NumberingPolicy.holding(on: day, among: try reader.outgoing.policies())
        let (series, year) = (policy.series(of: typeCode), policy.bookYear(of: day))
        let last = try reader.outgoing.newestOfType(typeCode)
        var tail: String?
        let office = profile.symbol ?? OutgoingSymbol.office(named: profile.name)
        if let office {
            let code = try department.flatMap { (id) throws(OfficeError) in
                try reader.departments().first { $0.id == id }?.code
            }
            tail = OutgoingSymbol.usual(type: typeCode, office: office, department: code)
        }
        // A letter's symbol names its department: the last one's is another department's as often as not.
        let isLetter = DocumentTypes.byCode[typeCode]?.abbreviation == nil
        if tail == nil || (!isLetter && last != nil) { tail = last?.content.symbolTail ?? tail }
        return OutgoingHelp(
            symbolTail: tail,
            next: OutgoingNumber(series: series, year: year, number: try reader.outgoing.lastNumber(series, year) + 1),
            signer: last?.content.signer, signerPerson: last?.content.signerPerson,
            signerTitle: last?.content.signerTitle, manner: last?.content.manner,
            reservations: try reader.outgoing.reservations(false).filter {
                $0.number.series == series && $0.number.year == year
            })
    }
}

/// What is known beforehand of an outgoing document.
public struct OutgoingHelp: Equatable, Sendable {
    /// The symbol after the number; `nil` where nothing tells it.
    public let symbolTail: String?
    /// The number that it will get if nobody takes it first.
    public let next: OutgoingNumber
    /// Who signed the last of its type.
    public let signer: String?
    /// The same as a person of the office.
    public let signerPerson: PersonID?
    /// With what title.
    public let signerTitle: String?
    /// By what right.
    public let manner: SigningManner?
    /// The numbers kept in its series.
    public let reservations: [OutgoingReservation]

    /// Puts one together.
    public init(
        symbolTail: String?, next: OutgoingNumber, signer: String?, signerPerson: PersonID?, signerTitle: String?,
        manner: SigningManner?, reservations: [OutgoingReservation]
    ) {
        self.symbolTail = symbolTail
        self.next = next
        self.signer = signer
        self.signerPerson = signerPerson
        self.signerTitle = signerTitle
        self.manner = manner
        self.reservations = reservations
    }
}

/// How outgoing documents are and were numbered, the earliest policy first; empty where nothing was ever decided.
public struct ListNumbering: Query {
    /// Asks for the policies.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> [NumberingPolicy] {
        try reader.outgoing.policies()
    }
}
