/// The key of an outgoing document, draft or issued.
public struct OutgoingID: RecordID {
    /// The row's key.
    public let value: Int64
    /// Wraps a key.
    public init(_ value: Int64) { self.value = value }
}

/// An outgoing document from its draft to its issue.
public struct OutgoingDocument: Equatable, Sendable {
    /// Its key.
    public let id: OutgoingID
    /// Its number; `nil` before it has one.
    public var number: OutgoingNumber?
    /// What is written of it.
    public var content: OutgoingContent
    /// Where it stands.
    public var state: OutgoingState
    /// Why it was given back, recalled, dropped or its number made void.
    public var reason: String?
    /// The incoming documents that it answers.
    public var answers: [AnsweredDocument]
    /// Who was asked for an opinion on it, as a draft.
    public var asked: [Party]
    /// Those of them who have not answered.
    public var awaited: [Party]
    /// The document that it replaces, amends or corrects (Decree 30/2020, art. 18(3)).
    public var replaces: OutgoingID?
    /// Which report it is, where it is one.
    public var report: ReportReference?
    /// When it was issued.
    public var issuedOn: Day?
    /// Raised with every change, from 1: a command says which version it saw.
    public var version: Int
    /// When it was begun or, where it came signed, registered.
    public let createdAt: Instant
    /// Who began or registered it.
    public let createdBy: PersonID
    /// Whether this is only what an administrator sees of it.
    public private(set) var isOuterView = false

    /// Puts a document together.
    public init(
        id: OutgoingID, number: OutgoingNumber?, content: OutgoingContent, state: OutgoingState, reason: String? = nil,
        answers: [AnsweredDocument] = [], asked: [Party] = [], awaited: [Party] = [],
        replaces: OutgoingID? = nil, report: ReportReference? = nil, issuedOn: Day? = nil,
        version: Int = 1,
        createdAt: Instant, createdBy: PersonID
    ) {
        self.id = id
        self.number = number
        self.content = content
        self.state = state
        self.reason = reason
        self.answers = answers
        self.asked = asked
        self.awaited = awaited
        self.replaces = replaces
        self.report = report
        self.issuedOn = issuedOn
        self.version = version
        self.createdAt = createdAt
        self.createdBy = createdBy
    }

    /// Column 1 of the register: "15/BC-LĐLĐ"; before the number is given the place for it is left: "…/BC-LĐLĐ".
    public var symbol: String { number.map { $0.symbol(content.symbolTail) } ?? "…/\(content.symbolTail)" }

    /// How people name it: "15/BC-LĐLĐ", a draft "DT12".
    public var shortName: String { number == nil ? DraftName.shown(id) : symbol }

    /// Whether it is written again because somebody gave it back: the reason stands until it goes on.
    public var isGivenBack: Bool { state == .drafting && reason != nil }

    /// All whom it touches in the office: who drafted it, whose department, who signs, who is asked for an opinion.
    public var parties: [Party] {
        var parties: [Party] = []
        if let drafter = content.drafter { parties.append(.person(drafter)) }
        if let department = content.department { parties.append(.department(department)) }
        if let signer = content.signerPerson { parties.append(.person(signer)) }
        return parties + asked.filter { !parties.contains($0) }
    }

    /// The document as an administrator sees it: number, day, type, symbol; nothing that tells its content.
    public var outerFields: OutgoingDocument {
        var outer = self
        outer.isOuterView = true
        outer.content.subject = ""
        outer.content.signer = nil
        outer.content.signerPerson = nil
        outer.content.signerTitle = nil
        outer.content.recipients = []
        outer.content.keeper = nil
        outer.content.receivedBy = nil
        outer.content.notes = nil
        outer.content.answerWanted = nil
        outer.content.drafter = nil
        outer.reason = nil
        outer.answers = []
        outer.asked = []
        outer.awaited = []
        outer.report = nil
        return outer
    }
}

/// An incoming document that an outgoing one answers.
public struct AnsweredDocument: Equatable, Sendable {
    /// Which.
    public let document: DocumentID
    /// Whether something of what was asked for is still owed.
    public let isPartial: Bool

    /// Puts one together.
    public init(_ document: DocumentID, isPartial: Bool = false) {
        self.document = document
        self.isPartial = isPartial
    }
}
